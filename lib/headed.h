/* headed - rows read by the heads of their columns, where these stand in an order of the office's own */
#ifndef GK_HEADED_H
#define GK_HEADED_H

#include "view.h"

/* Have the columns of row r of the first table, of which something was read, not as many heads as the form, and may some of its values be
 * another's? */
bool headed_differs(struct table *t, const struct view *v, int r);
/* Reads row r of the first two tables once more, of which something was read, by the heads of its columns, if each of these is there once,
 * word for word, each cell of the row has one, and the requests add up.  A column whose head is not there is missing.
 * False: nothing was done. */
bool headed_row(struct table *t, const struct view *v, int r);
/* Reads all disputes likewise, if each group of them adds up. */
bool headed_disputes(struct table *t, const struct view *v);

#endif
