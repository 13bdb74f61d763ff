/* step - cells set apart by as many blanks each: the numbers of rows placed by counting blanks */
#ifndef GK_STEP_H
#define GK_STEP_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct cols;
struct lay_item;

/* How many blanks a line has at its end. */
size_t step_behind(const struct lay_item *it);
/* Places the numbers of n lines, whose rows are those of c, by counting blanks, `step` for each cell, of which so many are labels, 0: nobody
 * knows.  The columns live in a.  A row is not certain whose label perhaps ends in a cell's word, nor, where others have blanks for the
 * blank cells at their ends, one that is too short.  False: they do not fit, c is as it was but for them. */
bool step_count(struct cols *c, const struct lay_item *v, size_t n, int step, int labels, struct arena *a);
/* Are the cells of n lines set apart by two blanks, as their own heads show: these are, all gaps of the rows are even, and numbers
 * stand behind their labels where these end, below no head?  Then the line of heads, else NULL. */
const struct lay_item *step_heads(const struct lay_item *v, size_t n);

#endif
