/* repair - sums that do not hold -> all smallest sets of values whose change makes them hold (pure: arrays only) */
#ifndef GK_REPAIR_H
#define GK_REPAIR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "part.h"
#include "search.h"

struct arena;

struct repair_in {
	int ncell, neq; /* at most PART_CELLS, PART_EQS */
	const struct part_eq *eq;
	const int64_t *value; /* of each known cell */
	const bool *known;    /* a cell that is not known takes any value at no cost */
	int max_set;          /* largest set looked for, at most SEARCH_SET */
	long budget;          /* search steps: about the rows that eliminations change */
	size_t max_sets;      /* sets kept */
};

struct repair_out {
	struct search_set *set; /* by cell numbers, ascending; empty: nothing is wrong, or nothing was found */
	size_t nset;
	size_t total;  /* sets found, those not kept included */
	bool balanced; /* nothing known has to change; set[0], if there, holds the forced cells only */
	bool complete; /* all smallest sets were found and kept */
	long steps;    /* of the budget, used */
};

/* Runs the search; everything returned lives in a. */
struct repair_out repair_run(const struct repair_in *in, struct arena *a);

#endif
