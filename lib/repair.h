/* repair - sums that do not hold -> all smallest sets of values whose change makes them hold (pure: arrays only) */
#ifndef GK_REPAIR_H
#define GK_REPAIR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;

enum { REPAIR_CELLS = 256, REPAIR_EQS = 128, REPAIR_SET = 8 };

/* One equation: sum of left cells = sum of right cells.  No cell stands in it twice. */
struct repair_eq {
	const unsigned char *cell; /* nleft of the left side, then nright of the right side */
	int nleft, nright;
};

struct repair_in {
	int ncell, neq; /* at most REPAIR_CELLS, REPAIR_EQS */
	const struct repair_eq *eq;
	const int64_t *value; /* of each known cell */
	const bool *known;    /* a cell that is not known takes any value at no cost */
	int max_set;          /* largest set looked for, at most REPAIR_SET */
	long budget;          /* search steps: about the rows that eliminations change */
	size_t max_sets;      /* sets kept */
};

struct repair_change {
	int cell;
	int64_t value; /* proposed, >= 0 */
};

/* One explanation. */
struct repair_set {
	struct repair_change *change; /* n known cells that change, then nforced unknown ones with the only value they can have */
	int n, nforced;
	bool family; /* the values are the simplest of several that would do for these same cells */
};

struct repair_out {
	struct repair_set *set; /* by cell numbers, ascending; empty: nothing is wrong, or nothing was found */
	size_t nset;
	size_t total;  /* sets found, those not kept included */
	bool balanced; /* nothing known has to change; set[0], if there, holds the forced cells only */
	bool complete; /* all smallest sets were found and kept */
	long steps;    /* of the budget, used */
};

/* Runs the search; everything returned lives in a. */
struct repair_out repair_run(const struct repair_in *in, struct arena *a);

#endif
