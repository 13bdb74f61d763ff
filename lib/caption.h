/* caption - words on the lines of a row's values that are another's */
#ifndef GK_CAPTION_H
#define GK_CAPTION_H

#include "run.h"

/* Do words stand behind the row's values in their line, and none before them?  Lines of a table that was broken and put
 * together otherwise look so: the words are those of the next row. */
bool caption_behind(const struct run *q);
/* Does a lone enumerator that is not the row's stand before its values on their line?  They are another row's, whose label is
 * printed upright below. */
bool caption_other_number(const struct view *v, const struct run *q);
/* Are there as many values as columns, no words on the line of the first, and the first ones below right under it?  Then it is the
 * enumerator of a label that goes on there. */
bool caption_below(const struct view *v, const struct run *q);
/* Does another row's enumerator stand before the row's own words in the line of its values?  Lines between may have been lost. */
bool caption_misnumbered(const struct view *v, const struct run *q);
/* Is a row in columns short of values, and does its label end in a number?  Then the values have slid into it. */
bool caption_number(const struct run *q);
/* Does the whole label of another row stand before the row's values in their line, or between its own and them? */
bool caption_other(const struct view *v, const struct run *q);
/* Does the row's label stand once more before its values in their line, other cells between?  Then there are two tables, side by side. */
bool caption_again(const struct view *v, const struct run *q);
/* Have bytes of the row's label been lost, and is what is left as much another's? */
bool caption_vague(const struct view *v, const struct run *q);
/* Has the line of the row's label cells for its values, or a number behind the label in its cell, and stand these on another that has words
 * of no such row where the label is? */
bool caption_taken(const struct view *v, const struct run *q, struct arena scratch);
/* In the first table, stand words of no such row on a line between the row's label and its values, which have no columns? */
bool caption_between(const struct view *v, const struct run *q, struct arena scratch);

#endif
