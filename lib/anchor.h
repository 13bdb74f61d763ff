/* anchor - the labels that stand nowhere but in the tables, and tell of which form these are */
#ifndef GK_ANCHOR_H
#define GK_ANCHOR_H

#include "label.h"

enum anchor_kind { /* what an anchor names */
	ANCHOR_DISCLOSURE,
	ANCHOR_REQUESTS,
	ANCHOR_ROW, /* the first row of the requests */
	ANCHOR_LOW, /* one of its lower rows */
	ANCHOR_DISPUTES,
	ANCHOR_SUITS, /* the two heads of the suits among these */
	ANCHOR_HEAD_REQUESTS, /* the heading of the section */
	ANCHOR_HEAD_DISPUTES,
	ANCHOR_HEAD_AFTER, /* that of a section behind the tables */
	ANCHOR_KINDS,
	ANCHOR_NONE = ANCHOR_KINDS /* it only tells the forms apart */
};

/* The anchors, made ready once for any number of documents; they are counted from 0, at most 64. */
struct anchors {
	const struct label *text;
	const enum anchor_kind *kind;
	uint64_t of_new, of_old;    /* as bits: those of the newer form, of the older */
	const unsigned char *first; /* by a character's hash: the first anchor that begins with it, + 1; see anchor.c */
	const unsigned char *next;  /* the anchor behind this one under the same hash, + 1 */
};

struct anchor_begun { /* the text ends in the first n characters of anchor `anchor` */
	unsigned anchor;
	size_t n;
};

struct anchor_found {
	uint64_t within; /* the anchors that stand in the text, as bits */
	const struct anchor_begun *begun;
	size_t nbegun;
};

/* Makes them ready; all of it lives in a. */
const struct anchors *anchors_make(struct arena *a);
/* Which anchors stand in the text, digits passed over, or begin in it; the list lives in a. */
struct anchor_found anchor_find(const struct anchors *x, struct label text, struct arena *a);
/* Goes along the text from character `at` on, digits passed over, and along label x from character i on: returns how much of x is
 * behind it then, x.n if all of it; SIZE_MAX: they differ. */
size_t anchor_go(struct label text, size_t at, struct label x, size_t i);

#endif
