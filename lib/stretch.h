/* stretch - the lines of a block that share their positions, and the heads among them */
#ifndef GK_STRETCH_H
#define GK_STRETCH_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct cols;
struct lay_item;

/* Where the labels of some lines end and their numbers begin, in both measures; -1: there are none. */
struct stretch_edges {
	int label[2], value[2];
};

/* The lines of one block that share their positions. */
struct stretch {
	struct lay_item *v;
	size_t n;
	size_t firm; /* the lines behind may have other positions */
	bool spaced; /* are its columns set apart by more than one blank? */

	bool marked; /* its heads were: */
	size_t rows; /* where its rows begin */
	int known;   /* how many columns the heads name */
	struct stretch_edges edges;
};

/* The stretch at v[0].  Where a cut seemed due before heads, and none stand there, a value far to the left made a label look
 * like one.  *next: the one behind it, n 0 if that was not looked at; on entry what the last call said of this one.  a is for a moment, here
 * and below. */
struct stretch stretch_at(struct lay_item *v, size_t n, struct stretch *next, struct arena a);
/* Marks the lines of heads. */
void stretch_mark(struct stretch *p, struct arena a);
/* Does a page begin below the heads, before the first row? */
bool stretch_parted(const struct stretch *p);
/* Fills in c the words of the heads that stand above the columns, lowest line first, which live in a. */
void stretch_heads(struct cols *c, const struct stretch *p, struct arena *a);

#endif
