/* colnames - the names of columns above a table.
 * Comes in: lines, some of them marked as heads.  Goes out: how many columns of a form their words name.
 * Rule: names wrap, and a converter puts their pieces anywhere in the lines, but it keeps their characters: heads that have nine of
 * ten characters of the columns of a form, each as often as these, name them.  The heads of a table are mostly those of one before it,
 * of this document or another: what some named is kept, by their bytes.
 * Known weakness: words that are no names cost nothing. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "form.h"
#include "line.h"
#include "lay.h"
#include "colnames.h"

enum {
	MOST = 4000,  /* characters of heads; more are none */
	PLACES = 1024, /* for heads that are kept, one each, by a hash: a power of two */
	KEPT = 384,   /* bytes of these, at most */
	ROOM = 1 << 17 /* for all of theirs */
};

enum { ALIKE = 256 }; /* characters c and d are alike if c % ALIKE is d % ALIKE */

/* The characters of the heads, the first at 1. */
struct heads {
	struct have {
		uint32_t rune;
		uint16_t next; /* the one before that is like it, 0: none */
	} *have;
	size_t n;
	uint16_t last[ALIKE]; /* of those that are alike, 0: none */
};

/* Does nearly every character of these columns' names stand in the heads?  A look that costs little: alike ones and
 * how often each is there do not count. */
static bool
may_name(const struct form_heads *f, const struct heads *h)
{
	size_t lost = 0;

	if (h->n * 10 < f->n * 9u)
		return false;
	for (size_t i = 0; i < f->n && lost * 10 <= f->n; i++)
		lost += !h->last[f->rune[i] % ALIKE];
	return lost * 10 <= f->n;
}

/* Do the heads hold nearly all characters of these columns' names, each as often as they do? */
static bool
names(const struct form_heads *f, const struct heads *h, struct arena a)
{
	size_t lost = 0;

	bool *used = MEM_NEW(&a, bool, h->n + 1);
	for (size_t i = 0; i < f->n; i++) {
		uint16_t k = h->last[f->rune[i] % ALIKE];
		while (k && (used[k] || h->have[k].rune != f->rune[i]))
			k = h->have[k].next;
		used[k] = true;
		if (!k && ++lost * 10 > f->n)
			return false;
	}
	return true;
}

/* The characters of the lines marked `head` that are not blank, MOST of them at most. */
static void
look_at(struct heads *h, const struct lay_item *v, size_t n, struct arena *a)
{
	struct have *have = MEM_TAKE(a, struct have, MOST + 1);
	uint16_t k = 0;

	*h = (struct heads){.have = have};
	for (size_t i = 0; i < n; i++) {
		struct str s = v[i].head ? v[i].l->text : STR("");
		for (size_t at = 0; at < s.n && k < MOST;) {
			if (s.p[at] == ' ') {
				at += span_blanks(str_cut(s, at));
				continue;
			}
			uint32_t c = str_rune(s, &at);
			have[++k] = (struct have){c, h->last[c % ALIKE]};
			h->last[c % ALIKE] = k;
		}
	}
	h->n = k;
}

/* Have the lines marked `head` as many bytes as the shortest names? */
static bool
is_long(const struct lay_item *v, size_t n)
{
	size_t bytes = 0;

	for (size_t i = 0; i < n && bytes < COLNAMES_LEAST; i++)
		bytes += v[i].head ? v[i].l->text.n : 0;
	return bytes >= COLNAMES_LEAST;
}

/* Heads, and how many columns they name.  Their bytes stand one behind the other, as they came: so few pages hold what is asked for. */
struct kept {
	struct kept_place {
		uint32_t at; /* their bytes begin */
		uint16_t n;  /* and are so many, 0: nothing is kept yet */
		uint16_t cols;
	} place[PLACES];
	size_t n;        /* bytes in */
	char text[ROOM];
};

/* The lines marked `head`, one behind the other, to `to`, which has room for KEPT bytes; returns how many they are, 0: none, or more than that. */
static size_t
put_heads(const struct lay_item *v, size_t n, char *to)
{
	size_t all = 0;

	for (size_t i = 0; i < n; i++) {
		if (!v[i].head)
			continue;
		struct str s = v[i].l->text;
		if (s.n > KEPT - all)
			return 0;
		memcpy(to + all, s.p, s.n);
		all += s.n;
	}
	return all;
}

/* Which place is that of these n bytes, by all but the last seven? */
static size_t
place_of(const char *p, size_t n)
{
	uint64_t h = n, w;

	for (size_t i = 0; i + sizeof w <= n; i += sizeof w) {
		memcpy(&w, p + i, sizeof w);
		h = (h ^ h >> 32 ^ w) * 0x9E3779B97F4A7C15u;
	}
	return h >> 32 & (PLACES - 1);
}

/* The same as colnames_count, found out. */
static int
count(const struct lay_item *v, size_t n, struct arena a)
{
	struct heads h;
	int best = 0;

	look_at(&h, v, n, &a);
	for (const struct form *const *f = form_all; *f && h.n; f++)
		for (int i = 0; i < (*f)->nheads && (*f)->heads[i].cols > best; i++)
			if ((GK_PLAIN || may_name(&(*f)->heads[i], &h)) && names(&(*f)->heads[i], &h, a))
				best = (*f)->heads[i].cols;
	return best;
}

int
colnames_count(const struct lay_item *v, size_t n, struct arena a)
{
	static _Thread_local struct kept kept;
	char text[KEPT];

	if (!is_long(v, n))
		return 0;
	size_t bytes = put_heads(v, n, text);
	if (GK_PLAIN || !bytes)
		return count(v, n, a);
	struct kept_place *k = &kept.place[place_of(text, bytes)];
	if (k->n == bytes && memcmp(kept.text + k->at, text, bytes) == 0)
		return k->cols;
	int cols = count(v, n, a); /* which may end the document: nothing is kept before */
	if (bytes > ROOM - kept.n) { /* it begins anew */
		memset(kept.place, 0, sizeof kept.place);
		kept.n = 0;
	}
	*k = (struct kept_place){(uint32_t)kept.n, (uint16_t)bytes, (uint16_t)cols};
	memcpy(kept.text + kept.n, text, bytes);
	kept.n += bytes;
	return cols;
}
