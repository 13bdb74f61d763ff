/* turn - where positions change without a sign of it, as pages do whose form feeds were left out */
#ifndef GK_TURN_H
#define GK_TURN_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct around;
struct lay_item;

/* Is the last number of a row the sum of at least `least` others that are not 0? */
bool turn_sums(const struct lay_item *it, int least);
/* Index of the first of n lines that stands on a page of its own, n if none does; near: the lines around.  *firm: where the lines end that
 * surely share the positions of the first.  a is for a moment. */
size_t turn_at(const struct lay_item *v, size_t n, struct around *near, struct arena a, size_t *firm);
/* The same where positions are those of a page: index of the first row whose label reaches to where values stand above, or the other way round.  The
 * columns have moved, if it is one table. */
size_t turn_covered(const struct lay_item *v, size_t n, size_t *firm);

#endif
