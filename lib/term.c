/* term - the texts of cells.
 * Comes in: a text.  Goes out: all that it tells by itself: number or label, folded, the anchors in it, its words, where these stand
 * in the labels of the forms.
 * Rule: the words of the tables are the same in all reports, so what was found out of a text is kept, in one room of a fixed size,
 * and had again by its bytes.  Nothing that is kept depends on where a text stood.
 * Known weakness: of a single document every text is new. */
#include <assert.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "num.h"
#include "label.h"
#include "anchor.h"
#include "align.h"
#include "series.h"
#include "term.h"

enum {
	PROSE = TERM_MOST / 4, /* characters; the longest label of the forms has 41 */
	BITS = 13,             /* of a hash, the upper ones: which slot is its own */
	SLOTS = 1 << BITS,
	PROBES = 8,            /* slots in which a term may stand */
	ROOM = 1024 * 1024     /* bytes for all that is kept */
};

struct term term_none = {.kind = NUM_BLANK};

struct terms {
	const struct anchors *anchors;
	struct series *series; /* of what their labels may be */
	struct term first; /* stands before the first of a document */
	struct term **slot; /* SLOTS of them, by their hashes */
	char *room;
	size_t used; /* of ROOM */
	bool full;   /* something was wanted for which there was no room */
};

struct terms *
terms_open(struct arena *a)
{
	struct terms *t = MEM_NEW(a, struct terms, 1);

	t->anchors = anchors_make(a);
	t->series = series_open(a);
	t->slot = MEM_NEW(a, struct term *, SLOTS);
	t->room = mem_take(a, ROOM);
	return t;
}

bool
terms_begin(struct terms *t)
{
	if (!GK_PLAIN && !t->full)
		return false;
	memset(t->slot, 0, SLOTS * sizeof *t->slot);
	t->first.then = t->first.other = NULL;
	series_forget(t->series);
	t->used = 0;
	t->full = false;
	return true;
}

const struct anchors *
terms_anchors(const struct terms *t)
{
	return t->anchors;
}

struct series *
terms_series(const struct terms *t)
{
	return t->series;
}

struct term *
terms_first(struct terms *t)
{
	return &t->first;
}

/* n bytes for something that is kept, or not; where there is no room any more all is forgotten before the next document. */
static void *
take(struct terms *t, bool keep, size_t n, struct arena *a)
{
	size_t room = (n + MEM_ALIGN - 1) / MEM_ALIGN * MEM_ALIGN;

	if (!keep || room > ROOM - t->used) {
		t->full |= keep;
		return mem_take(a, n);
	}
	t->used += room;
	return t->room + t->used - room;
}

/* Moves n bytes that were made in a, or stand in the document, to where they are kept, if so. */
static const void *
store(struct terms *t, bool keep, const void *p, size_t n, struct arena *a)
{
	return keep && n ? memcpy(take(t, keep, n, a), p, n) : p;
}

/* Eight bytes at a time, the last ones perhaps twice. */
static inline uint32_t
hash_of(struct str s)
{
	const uint64_t odd = 0x9E3779B97F4A7C15u;
	uint64_t h = s.n, w = 0;

	for (size_t i = 0; i + 8 < s.n; i += 8) {
		memcpy(&w, s.p + i, 8);
		h = (h ^ w) * odd;
	}
	if (s.n >= 8)
		memcpy(&w, s.p + s.n - 8, 8);
	else
		for (size_t i = 0; i < s.n; i++)
			w = w << 8 | (unsigned char)s.p[i];
	h = (h ^ w) * odd;
	return (uint32_t)(h >> 32);
}

/* Characters of s, eight bytes at a time. */
static size_t
chars(struct str s)
{
	const uint64_t one = 0x0101010101010101u;
	size_t n = s.n, i = 0;

	for (uint64_t w; i + 8 <= s.n; i += 8) {
		memcpy(&w, s.p + i, 8);
		n -= (w >> 7 & ~w >> 6 & one) * one >> 56; /* continuation bytes */
	}
	for (; i < s.n; i++)
		n -= ((unsigned char)s.p[i] & 0xC0) == 0x80;
	return n;
}

/* Is s running prose?  What is longer than TERM_MOST is. */
static bool
is_prose(struct str s)
{
	if (s.n < 24)
		return false;
	return s.n > TERM_MOST || str_find(s, STR("。")) >= 0 || (s.n > PROSE && chars(s) > PROSE);
}

/* What begins with a digit and is not longer than a number: no part of a label. */
static bool
is_number(struct str s)
{
	return (unsigned)(s.p[0] - '0') < 10 && (s.n < 4 || span_digits(s) == s.n);
}

/* A word that no number is: 1, ,617 08 270. */
static bool
is_piece(struct str s)
{
	size_t digits = 0;

	if (s.n < 2 || s.n > 23)
		return false;
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned)(s.p[i] - '0') < 10)
			digits++;
		else if ((s.p[i] != ',' && s.p[i] != '.') || (i > 0 && i + 1 < s.n))
			return false;
	if (digits == s.n)
		return s.p[0] == '0';
	return s.p[s.n - 1] == '.' ? digits > 1 : digits > 0; /* 1. is a label's */
}

/* All of s is looked at, sixteen bytes together where the compiler can: U+FFFD is nearly always nowhere, but each byte of it often, two of
 * them in few characters. */
unsigned char
term_lost(struct str s)
{
	unsigned char any = 0;

	for (size_t i = 1; i < s.n; i++)
		any |= (s.p[i - 1] == '\xEF') & (s.p[i] == '\xBF');
	return any && str_find(s, STR("\xEF\xBF\xBD")) >= 0 ? TERM_LOST : 0;
}

/* What the bytes of s tell, whatever its kind. */
static unsigned char
first_marks(struct str s)
{
	if (s.n <= sizeof "｜" - 1 && (str_eq(s, STR("|")) || str_eq(s, STR("｜"))))
		return TERM_BAR;
	return (is_prose(s) ? TERM_PROSE : is_piece(s) ? TERM_PIECE : 0) | term_lost(s);
}

/* ← ⇐ ➔ ⬅ ▲ ◄ and their like */
static bool
is_arrow(unsigned char a, unsigned char b, unsigned char c)
{
	return a == 0xE2 && (b == 0x86 || b == 0x87 || b == 0x9E || b == 0xAC || (b == 0x96 && c >= 0xB2) || (b == 0x97 && c <= 0x84));
}

size_t
term_sign(struct str s)
{
	const unsigned char *end = (const unsigned char *)s.p + s.n;

	if (s.n > 2 && (is_arrow(end[-3], end[-2], end[-1]) || str_ends(s, STR("※")) || str_ends(s, STR("注"))))
		return 3;
	return s.n > 0 && memchr("-<>=~+*|#", end[-1], 9) != NULL;
}

/* Is its last character a fullwidth comma, behind a figure, another comma, or nothing? */
static bool
ends_in_comma(struct str s)
{
	unsigned char before = s.n > sizeof "，" - 1 ? (unsigned char)s.p[s.n - sizeof "，"] : ',';

	return str_ends(s, STR("，")) && ((unsigned)(before - '0') < 10 || before == ',' || before == 0x8C);
}

static unsigned char
marks(struct str s, struct label l)
{
	unsigned char last = (unsigned char)s.p[s.n - 1], m = 0;

	if ((unsigned)(last - '0') < 10 || last == ',' || last == '.' || s.p[0] == ',' || s.p[0] == '.' || ends_in_comma(s))
		m |= TERM_STUMP;
	for (size_t i = 0; i < l.n; i++)
		m |= l.c[i] == 0x5C0F ? TERM_SMALL : 0;
	return m | (str_ends(s, STR("减")) || term_sign(s) ? TERM_SIGN : 0);
}

/* Sets the words of x. */
static void
split(struct terms *t, struct term *x, struct arena *a)
{
	MEM_ARRAY(struct term *) w = {0};
	struct str s = str_trim(x->s);

	x->self = x;
	x->word = &x->self;
	x->nword = 1;
	if (x->kind != NUM_TEXT || (s.n == x->s.n && !memchr(s.p, ' ', s.n)))
		return;
	for (; s.n; s = str_trim(s)) {
		ptrdiff_t b = str_find(s, STR(" "));
		size_t n = b < 0 ? s.n : (size_t)b;
		*MEM_PUSH(a, w) = term_find(t, (struct str){s.p, n}, a);
		s = str_cut(s, n);
	}
	x->word = take(t, x->kept, w.n * sizeof *w.v, a);
	x->nword = (unsigned short)w.n;
	if (w.n)
		memcpy(x->word, w.v, w.n * sizeof *w.v);
}

/* What is known of a text that is not kept yet, or that there is no room for. */
static struct term *
make(struct terms *t, struct str s, uint32_t hash, bool keep, struct arena *a)
{
	unsigned char m = first_marks(s);
	size_t skip;

	keep = keep && !(m & TERM_PROSE) && !t->full;
	struct term *x = take(t, keep, sizeof *x, a);
	keep = keep && !t->full;
	*x = (struct term){.s = {store(t, keep, s.p, s.n, a), s.n}, .hash = hash, .kept = keep, .kind = NUM_TEXT, .marks = m};
	if (m & TERM_PROSE)
		return x;
	x->kind = num_parse(s, &x->value);
	split(t, x, a);
	x->label = !is_number(s);
	if (!x->label && x->kind != NUM_TEXT)
		return x;
	struct label l = label_split(MEM_TAKE(a, uint32_t, s.n), s, &skip);
	struct anchor_found f = x->label ? anchor_find(t->anchors, l, a) : (struct anchor_found){0};
	x->text = (struct label){store(t, keep, l.c, l.n * sizeof *l.c, a), l.n};
	x->skip = (unsigned short)skip;
	x->marks |= (x->kind == NUM_TEXT ? marks(s, l) : 0) | (f.within || f.nbegun ? TERM_ANCHORED : 0);
	x->anchor = (struct anchor_found){f.within, store(t, keep, f.begun, f.nbegun * sizeof *f.begun, a), f.nbegun};
	return x;
}

/* Is x the term of s? */
static inline bool
is_of(const struct term *x, struct str s, uint32_t hash)
{
	return x->hash == hash && term_is(x, s);
}

/* The first slot in which a text of this hash may stand: its upper bits depend on every byte. */
static inline size_t
home(uint32_t hash)
{
	return hash >> (32 - BITS);
}

/* The slot of s, an empty one if it has none; NULL: all where it may stand are taken. */
static struct term **
slot_of(struct terms *t, struct str s, uint32_t hash)
{
	for (size_t i = 0; i < PROBES; i++) {
		struct term **slot = &t->slot[(home(hash) + i) % SLOTS];
		if (!*slot || is_of(*slot, s, hash))
			return slot;
	}
	return NULL;
}

/* Finds s where it is not in the first slot.  It is there for others only when all is known of it. */
static __attribute__((noinline)) struct term *
find(struct terms *t, struct str s, uint32_t hash, struct arena *a)
{
	struct term **slot = slot_of(t, s, hash);

	if (slot && *slot)
		return *slot;
	struct term *x = make(t, s, hash, slot != NULL, a);
	if (x->marks & TERM_PROSE) /* hardly comes again */
		return x;
	slot = slot ? slot_of(t, s, hash) : NULL; /* one of its words may stand there now */
	t->full |= !slot;
	if (slot)
		*slot = x;
	return x;
}

struct term *
term_find(struct terms *t, struct str s, struct arena *a)
{
	uint32_t hash = hash_of(s);
	struct term *x = t->slot[home(hash)];

	return x && is_of(x, s, hash) ? x : find(t, s, hash, a);
}

const struct align_fits *
term_fit(struct terms *t, struct term *x, size_t tab, const struct align_rows *rows, struct arena *a)
{
	assert(tab < TERM_TABLES);
	if (!x->fits) {
		struct align_fits *fits = take(t, x->kept, TERM_TABLES * sizeof *fits, a);
		memset(fits, 0, TERM_TABLES * sizeof *fits);
		x->fits = fits;
	}
	struct align_fits f = align_fits(rows, term_label(x), a);
	struct str head = f.n ? STR("") : label_head(x->s); /* 规章（…）: too short for align to believe with more behind it */
	if (head.n)
		f = align_fits(rows, label_fold(head, a), a);
	f.v = store(t, x->kept, f.v, f.n * sizeof *f.v, a);
	if (x->kept && f.n && !t->full) {
		f.number = series_number(t->series, f);
		t->full |= !f.number;
	}
	x->fits[tab] = f;
	return &x->fits[tab];
}
