/* label - label texts folded to what tells them apart, and where a piece of one fits */
#ifndef GK_LABEL_H
#define GK_LABEL_H

#include "str.h"

/* Code points without blanks, punctuation and a leading enumerator: （三）不予公开 -> 不予公开. */
struct label {
	const uint32_t *c;
	size_t n;
};

/* Folds s into a: width, quotes, blanks, punctuation and Kangxi radicals vanish or fold; a leading 一、 （一） 1. ① is
 * taken off only if its delimiter is there. */
struct label label_fold(struct str s, struct arena *a);
/* The same, enumerators kept; the first *skip characters are those that label_fold leaves out.  c has room for s.n. */
struct label label_split(uint32_t *c, struct str s, size_t *skip);
/* The same, enumerators kept. */
struct label label_fold_all(struct str s, struct arena *a);
static inline bool
label_eq(struct label x, struct label y)
{
	return x.n == y.n && (x.n == 0 || (x.c[0] == y.c[0] && memcmp(x.c, y.c, x.n * sizeof *x.c) == 0)); /* mostly the first differs */
}
/* What stands before the brackets in which s ends, if there is one pair of them, perhaps with others within; nothing if there is not. */
struct str label_head(struct str s);
/* Offset of the first `piece` in x at or behind `from`, or -1. */
ptrdiff_t label_find(struct label x, struct label piece, size_t from);
/* Does x end with tail? */
static inline bool
label_ends(struct label x, struct label tail)
{
	if (x.n < tail.n || (tail.n && x.c[x.n - 1] != tail.c[tail.n - 1])) /* mostly */
		return false;
	return tail.n == 0 || memcmp(x.c + x.n - tail.n, tail.c, tail.n * sizeof *x.c) == 0;
}
/* Smallest edit distance between piece and a part of x beginning at any offset; *off is where that part begins.
 * Gives up above max and returns max + 1. */
size_t label_near(struct label x, struct label piece, size_t max, size_t *off, struct arena scratch);

#endif
