/* input - operands, standard input, --files0-from: one whole document or record stream after the other */
#ifndef GK_INPUT_H
#define GK_INPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "str.h"

struct arena;

enum { INPUT_MAX = 1024 * 1024 * 1024 };

/* Opaque state; see input.c. */
struct input {
	char **operand;       /* from argv; none: standard input */
	int noperand;
	const char *from0;    /* --files0-from, or NULL */
	const char *label;    /* --label for standard input, or NULL: - */
	void *state;
};

#endif
