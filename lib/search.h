/* search - the smallest sets of cells whose change makes the equations of a part hold (pure) */
#ifndef GK_SEARCH_H
#define GK_SEARCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "part.h"

struct arena;

enum { SEARCH_SET = 8, SEARCH_KEEP = 16 }; /* cells of a set; what a set that is found costs of the budget */

struct search_change {
	int cell;
	int64_t value; /* proposed, >= 0 */
};

/* One explanation. */
struct search_set {
	struct search_change *change; /* n known cells that change, then nforced unknown ones with the only value they can have */
	int n, nforced;               /* each by their numbers */
	bool family; /* the values are the simplest of several that would do for these same cells */
};

struct search_opt {
	int max_set;     /* largest set looked for, at most SEARCH_SET */
	long budget;     /* search steps: about the rows that eliminations change */
	size_t max_sets; /* sets kept */
};

struct search_out {
	struct search_set *set; /* of equal size, in no order */
	size_t nset;
	size_t total;    /* found, those not kept included; 0: nothing that explains p */
	long steps;      /* of the budget, used */
	bool complete;   /* all smallest sets were found, kept or not */
};

/* Searches p, `steps` of the budget being used; what is returned lies in a.  A p that holds has one set, of no cells. */
struct search_out search_run(const struct part *p, const struct search_opt *opt, long steps, struct arena *a);

#endif
