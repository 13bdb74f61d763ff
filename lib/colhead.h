/* colhead - do the heads of the first and the third table stand in the form's order? */
#ifndef GK_COLHEAD_H
#define GK_COLHEAD_H

#include "view.h"

/* What the heads of the columns of row r of the first table say, whose region v is. */
enum legend colhead_row(const struct view *v, int r);
/* Has row r of it the same heads as the one above it? */
bool colhead_same(const struct view *v, int r);
/* What those of the disputes, whose region v is, say of all fifteen columns. */
enum legend colhead_disputes(const struct view *v);

#endif
