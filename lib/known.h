/* known - findings seen before: a baseline in TSV */
#ifndef GK_KNOWN_H
#define GK_KNOWN_H

#include <stdbool.h>
#include <stddef.h>

#include "mem.h"
#include "str.h"

/* One line of the file: agency, year, rule, cells, values. */
struct known_line {
	struct str text; /* the whole line */
	size_t no;
	bool seen, present; /* it came; its report came */
};

struct known {
	struct arena a;
	MEM_ARRAY(struct known_line) lines; /* sorted by text */
};

/* Reads the file; false with errno, or 0 and the damaged line in *bad. */
bool known_read(struct known *k, const char *file, size_t *bad);
/* Is this line among them?  Marks it as seen. */
bool known_find(struct known *k, struct str line);
/* Marks the lines that begin so: their report is among the input. */
void known_present(struct known *k, struct str head);
/* Sorts the lines as they stand in the file, for telling those not seen. */
void known_by_line(struct known *k);
void known_free(struct known *k);

#endif
