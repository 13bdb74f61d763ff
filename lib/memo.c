/* memo - what the words of some lines say.
 * Comes in: the items of a table.  Goes out: where the answers to a question about them are kept.
 * Rule: the heads of a table are mostly those of one before it.  As words are kept (term.h) a sequence of them is one of addresses, which is
 * compared whole; where its place is taken by two others, the one that was asked for longer ago is forgotten.
 * Known weakness: of lines that do not stand in the order of the source, without two words on one of them, nothing is kept. */
#include <string.h>

#include "mem.h"
#include "form.h"
#include "term.h"
#include "view.h"
#include "memo.h"

enum {
	BITS = 8, /* of a hash: which place is its own */
	PLACES = 1 << BITS,
	WORDS = 64 /* of a question */
};

/* Its words, each the address of a term, or a number that is none. */
struct question {
	size_t n;
	uintptr_t word[WORDS];
};

struct kept {
	signed char answer[MEMO_ROOM];
	struct question q;
};

/* Those that share a place. */
struct pair {
	bool last; /* which was asked for last */
	struct kept kept[2];
};

struct memo {
	struct pair pair[PLACES];
};

void
memo_forget(struct memo *m)
{
	for (size_t i = 0; i < PLACES; i++)
		m->pair[i].kept[0].q.n = m->pair[i].kept[1].q.n = m->pair[i].last = 0;
}

struct memo *
memo_open(struct arena *a)
{
	struct memo *m = MEM_TAKE(a, struct memo, 1);

	memo_forget(m);
	return m;
}

static inline uint64_t
hash_on(uint64_t h, uintptr_t word)
{
	return (h ^ word) * 0x9E3779B97F4A7C15u;
}

/* The words so far: their hash; the line of the last one, if there is any; whether two stand on one.  lone: the last item that is not empty is
 * one cell without a value. */
struct lines {
	uint64_t hash;
	size_t last;
	bool any, shared, lone;
};

/* Adds an item; false: there are too many words, or their lines fall. */
static bool
add(struct question *q, struct lines *l, const struct view_item *it, enum memo_ask ask)
{
	size_t n = q->n;
	int texts = it->nval == 0 || ask < MEMO_DISCLOSURE || l->lone ? it->texts : 0;

	l->lone = it->n == 0 ? l->lone : it->n == 1 && it->nval == 0;
	if (n + 1 + (size_t)texts > WORDS)
		return false;
	q->word[n++] = (uintptr_t)texts << 16 | (uintptr_t)it->n << 1 | (it->nval > 0);
	uint64_t h = hash_on(l->hash, q->word[n - 1]);
	for (int k = 0; k < texts; k++) {
		bool text = it->tok[k].kind == NUM_TEXT;
		q->word[n++] = text ? (uintptr_t)it->tok[k].term : (uintptr_t)it->tok[k].kind;
		h = hash_on(h, q->word[n - 1]);
		if (!text || it->nval || l->shared)
			continue;
		size_t line = it->cell[k].line;
		if (l->any && line < l->last)
			return false;
		l->shared = l->any && line == l->last;
		l->any = true;
		l->last = line;
	}
	q->n = n;
	l->hash = h;
	return true;
}

static bool
is_of(const struct kept *s, const struct question *q)
{
	return s->q.n == q->n && memcmp(s->q.word, q->word, q->n * sizeof *q->word) == 0;
}

signed char *
memo_of(const struct view *v, size_t to, enum memo_ask ask, const void *what, unsigned how)
{
	struct question q;
	struct lines l = {0};

	if (GK_PLAIN || !v->names->memo || to > WORDS)
		return NULL;
	q.word[0] = (uintptr_t)what;
	q.n = 2;
	for (size_t i = 0; i < to; i++)
		if (!add(&q, &l, &v->item[i], ask))
			return NULL;
	q.word[1] = (uintptr_t)how << 3 | (uintptr_t)ask << 1 | l.shared;
	struct pair *p = &v->names->memo->pair[hash_on(hash_on(l.hash, q.word[0]), q.word[1]) >> (64 - BITS)];
	struct kept *s = &p->kept[p->last];
	if (!is_of(s, &q))
		s = &p->kept[p->last = !p->last]; /* the one that was asked for longer ago */
	if (!is_of(s, &q)) {
		s->answer[0] = MEMO_NEW;
		s->q.n = q.n;
		memcpy(s->q.word, q.word, q.n * sizeof *q.word);
	}
	return s->answer;
}
