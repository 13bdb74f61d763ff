/* names - what to read: operands, or a list of names that NUL bytes end (--files0-from) */
#ifndef GK_NAMES_H
#define GK_NAMES_H

#include <stdbool.h>
#include <stddef.h>

#include "mem.h"
#include "str.h"

struct names {
	char **operand;   /* from argv; none: standard input */
	int noperand;
	const char *from; /* the file of the list, - for standard input; NULL: the operands are meant */
	size_t chunk;     /* largest single read; 0: as it comes (tests set it) */

	int at;           /* next operand */
	int list;         /* open list + 1; 0: not opened yet, -1: nothing to open */
	bool list_end;    /* the list is read to its end */
	int err;          /* a list that was handed over: errno of what comes behind its names; 0: nothing */
	struct buf buf;   /* read from the list, not yet used */
	size_t buf_at;
	struct arena mem;
};

/* The next name into *name, valid until the next call; false: no more.  *err: errno where the list itself could not be read, *name is then
 * its own; 0 else. */
bool names_next(struct names *s, struct str *name, int *err);
/* Hands over the next `most` names, or those of them that are at hand: it waits for the first only.  They are a list in *to, which is
 * empty at first, or used up.  False: no more. */
bool names_take(struct names *s, struct names *to, size_t most);
/* Closes the list and gives back all memory. */
void names_close(struct names *s);

#endif
