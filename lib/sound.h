/* sound - tables of which nothing is in doubt, as most are */
#ifndef GK_SOUND_H
#define GK_SOUND_H

#include "run.h"

/* Are all rows of the requests found by their labels, each with all its values, the last the sum of the others, on its line or below it, and
 * is no other value there?  Then nothing that is asked of a row, or of all of them, is to be asked of any, but in what order the columns stand:
 * the values are placed.  sum: as total_groups gives it.  False: nothing is. */
bool sound_table(struct table *t, struct view *v, const int *sum, struct arena scratch);

#endif
