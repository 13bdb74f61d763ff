/* headed - rows read by the heads of their columns, where these stand in an order of the office's own */
#ifndef GK_HEADED_H
#define GK_HEADED_H

#include "view.h"

/* Where the columns stand in another order than the form's, each row of which something was read is read once more by their heads, or it is
 * missing; where they perhaps do, what was read is placed. */
void headed_rows(struct table *t, const struct view *v);

#endif
