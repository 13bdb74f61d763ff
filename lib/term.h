/* term - the texts of cells: each that comes again is looked at but once */
#ifndef GK_TERM_H
#define GK_TERM_H

#include "align.h"
#include "anchor.h"
#include "num.h"
#include "span.h"

enum { TERM_MOST = 4 * 60, TERM_FIGURES = 7, TERM_TABLES = 8 }; /* bytes of a term; a longer text is prose */

enum term_marks { /* what few texts have, as bits; those that some doubts need, of a NUM_TEXT only: */
	TERM_STUMP = 1, /* ends in a figure, a comma (a fullwidth one behind no word) or a point, or begins with one of these and a figure: 2, or .5 */
	TERM_SMALL = 2, /* holds the first character of 小计 */
	TERM_SIGN = 4,  /* ends in 减, or as term_sign tells */
	TERM_MARKS = 7, TERM_PIECE = 8, /* all of these; plainly a piece of a number: 08, or ,617 */
	TERM_PROSE = 16,    /* running prose; nothing more is known of it then */
	TERM_ANCHORED = 32, /* an anchor stands in it, or begins in it */
	TERM_BAR = 64, TERM_LOST = 128, /* nothing but a bar; a U+FFFD, which stands for a byte that was lost: of prose, too */
};

/* Of which names of columns a word is the beginning, the end, or another part, as bits; whole: of the one that it is. */
enum shard_kind { SHARD_HEAD, SHARD_TAIL, SHARD_MID, SHARD_KINDS };
struct shard {
	unsigned char kind[SHARD_KINDS], whole;
};

/* What can be told of a text by itself.  First what is asked for of most cells: one line of a cache. */
struct term {
	struct str s;
	struct term *then, *other; /* those that were asked for behind it: mostly one is again; NULL: none yet */
	struct num value;  /* if NUM_VALUE, else 0 */
	uint32_t hash;
	enum num_kind kind;
	unsigned char marks; /* enum term_marks */
	bool kept, further, label; /* for later documents too; see naming_further; it may be part of a label: no number, nor what begins with a digit and is not longer than one */
	struct label text; /* folded with its enumerator; of what is a number perhaps not */
	struct anchor_found anchor;
	struct term **word, *self; /* of a NUM_TEXT, what blanks part: mostly itself */
	struct align_fits *fits; /* where its label stands in those of the tables; NULL: not asked for yet */
	const void *of; /* the labels of a table; and those of its rows in which the text ends, as bits: see naming_ends */
	uint64_t ends, own, mute, tops; /* own: of these those that its enumerator may number; mute, tops: see naming */
	const void *heads; /* names of columns; and of which it is a piece, which it means in other words: see heads_known, heads_guise */
	struct shard shard;
	signed char guise, caption; /* caption: see twin_captioned */
	unsigned short skip, nword; /* characters of the enumerator; words */
};

extern struct term term_none; /* without text, and never changed: of cells of which their kind and value say all */
struct terms;
/* No terms are known yet; those of documents are kept for later ones as far as there is room for them, in a. */
struct terms *terms_open(struct arena *a);
/* To be called before each document: true: there was no more room, and all are forgotten.  What was had before must not be used any more. */
bool terms_begin(struct terms *t);
/* The anchors that terms are searched for. */
const struct anchors *terms_anchors(const struct terms *t);
struct series *terms_series(const struct terms *t); /* what is kept of sequences of their labels */
unsigned char term_lost(struct str s); /* TERM_LOST, if s has it */
size_t term_sign(struct str s); /* how many bytes the sign of a note that s ends with has: ←, one of ->, ※, 注; 0: there is none */
/* The term of s, which has at most TERM_MOST bytes; it lives as long as the document, whose arena is a. */
struct term *term_find(struct terms *t, struct str s, struct arena *a);
struct term *terms_first(struct terms *t); /* what *last is before the first term of a document */
static inline bool
term_is(const struct term *x, struct str s)
{
	return x->s.n == s.n && memcmp(x->s.p, s.p, s.n) == 0;
}
/* The same as term_find; *last is the term that stands before it, and this one then, unless it is prose, which hardly comes again. */
static inline struct term *
term_next(struct terms *t, struct term **last, struct str s, struct arena *a)
{
	struct term *x = GK_PLAIN ? NULL : (*last)->then, *y = GK_PLAIN ? NULL : (*last)->other;

	if (x && term_is(x, s))
		return *last = x;
	if (y && term_is(y, s))
		return *last = y;
	y = term_find(t, s, a);
	if (y->marks & TERM_PROSE)
		return y;
	(*last)->other = x;
	(*last)->then = y;
	return *last = y;
}
/* Its text without the enumerator. */
static inline struct label
term_label(const struct term *x)
{
	return x->skip ? (struct label){x->text.c + x->skip, x->text.n - x->skip} : x->text; /* which may have none */
}
/* Where the label of x, its enumerator left out, stands among those of the rows of table `tab` < TERM_TABLES, which are always the same. */
const struct align_fits *term_fit(struct terms *t, struct term *x, size_t tab, const struct align_rows *rows, struct arena *a);
static inline const struct align_fits *
term_fits(struct terms *t, struct term *x, size_t tab, const struct align_rows *rows, struct arena *a)
{
	return !GK_PLAIN && x->fits && x->fits[tab].v ? &x->fits[tab] : term_fit(t, x, tab, rows, a);
}

#endif
