/* stranger - words beside a row's values that are none of its label */
#ifndef GK_STRANGER_H
#define GK_STRANGER_H

#include "run.h"

/* Is a word of this text part of a label of the table, or of a group's? */
bool stranger_known(const struct view *v, struct str s, struct arena scratch);
/* Is it words and then a number? */
bool stranger_number(struct str s);
/* Has the line of the row's label cells for its values, or a number behind the label in its cell, and stand these on another that has words
 * of no such row where the label is? */
bool stranger_taken(const struct view *v, const struct run *q, struct arena scratch);
/* In the first table, stand words of no such row on a line between the row's label and its values, which have no columns? */
bool stranger_between(const struct view *v, const struct run *q, struct arena scratch);

#endif
