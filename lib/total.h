/* total - the table's own total among its sums */
#ifndef GK_TOTAL_H
#define GK_TOTAL_H

#include "view.h"

struct total {
	bool numbered;                /* it is printed with its enumerator; else: */
	const struct view_item *line; /* the last of several sums, 总计 rather than 合计; NULL: there are no several */
	bool loose;                   /* none of these is 总计: perhaps it was lost, and the last is a group's */
};

/* The own total of the requests; in another table there is none. */
struct total total_find(const struct view *v);
/* For each item of v, in a, the cell that names the sum of a group, in a line of values or above them, which the form does not have; -1: none does. */
int *total_groups(const struct view *v, const struct total *own, struct arena *a);

#endif
