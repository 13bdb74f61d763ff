/* alien - what stands among the values of a row and is none of them */
#ifndef GK_ALIEN_H
#define GK_ALIEN_H

#include "run.h"

/* Does a word stand between two values of one line that are as many as the columns, or what is left of a ruling before one
 * of them, and do they not add up?  Then their places say little. */
bool alien_between(const struct view *v, const struct run *q);
/* Does the row hold one value twice, side by side, where the heads above hold one head twice?  A merged cell, printed once
 * for each column that it covers, looks so. */
bool alien_twice(const struct view *v, const struct run *q);
/* Takes out of a row of the first table its last value, if it has no more than the form has columns and this one stands below a
 * head that is none of the form's, behind those that are. */
void alien_drop_further(const struct view *v, struct run *q);
/* Is the text of a cell what is counted, and nothing else but a mark or a remark in brackets: 件, 件①, 件（注1）? */
bool alien_unit(struct str s);
/* Is it a label with its number, 1.涉及国家秘密, or the rest of one behind a bracket, )合计? */
bool alien_label(struct str s);
/* Has the first table a column of remarks? */
bool alien_has_remarks(const struct view *v);
/* Takes a dash (无) behind the total out of a row of the requests: the numbers before it add up, it is a remark. */
void alien_drop_dash(const struct view *v, struct run *q);
/* May the last value of a row stand below such a head of numbers, and one of its own be blank, where no column tells? */
bool alien_may_be_further(const struct view *v, const struct run *q);
/* Stand heads of the first table twice on one line, others between them, as those of two years side by side do? */
bool alien_beside(const struct view *v);
/* Stands such a head above the first values of the table, the last words of a line? */
bool alien_has_further(const struct view *v);
/* Takes the same value out of all rows q[0 .. v->nrow) of the requests that have one more than columns, if sums tell which it is: without
 * it, and without no other, they add up.  Did it? */
bool alien_drop_surplus(const struct view *v, struct run *q);
/* The same where each value stands on a line of its own, and the one too many was given to no row: it is now the row's, and another none's. */
bool alien_take_surplus(struct view *v, struct run *q);

#endif
