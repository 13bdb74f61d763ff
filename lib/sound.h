/* sound - rows and tables of which nothing is in doubt, as most are */
#ifndef GK_SOUND_H
#define GK_SOUND_H

#include "run.h"

/* Is it a row of the requests as most are, among such rows: its own label, or no other's, and all its values, small figures?  It has none of
 * the doubts. */
bool sound_row(const struct view *v, const struct run *q, const struct run *all);
/* The same of a row of the first table. */
bool sound_first(const struct view *v, const struct run *q, const struct run *all);
/* Are all rows of the requests found by their labels, each with all its values, the last the sum of the others, on its line or below it, and
 * is no other value there?  Then nothing that is asked of a row, or of all of them, is to be asked of any, but in what order the columns stand:
 * the values are placed.  sum: as total_groups gives it.  False: nothing is. */
bool sound_table(struct table *t, struct view *v, const int *sum, struct arena scratch);
/* Once all is placed: has every row a value, or a dash, in all its columns, of which none is in doubt, and is there nothing to note? */
bool sound_read(struct table *t, const struct view *v, const struct run *q);

#endif
