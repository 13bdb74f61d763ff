/* trail - the disputes where heads stand on lines of their own, and their values behind them */
#ifndef GK_TRAIL_H
#define GK_TRAIL_H

#include "view.h"

/* Fills the cells of the disputes, placed, if each of the fifteen has its head, and all sums hold. */
bool trail_read(struct table *t, const struct view *v);

/* Do heads, with values between them, come in another order than the form's? */
bool trail_turned(const struct view *v);

#endif
