/* cellmarks - cells of one a line, by their marks, for the tests of what is made of them */
#ifndef GK_CELLMARKS_H
#define GK_CELLMARKS_H

#include "mem.h"
#include "line.h"
#include "lay.h"
#include "spacing.h"

/* Cells by their marks: l a label, v a value, b a marked blank, in capitals if a page begins before it; before each as many lines without a mark as the digit says. */
static inline struct spacing_cells
cellmarks(const char *s, struct arena *a)
{
	struct spacing_cells c = {0};
	static struct line none = {0};

	for (; *s; s += 2) {
		struct lay_item *it = MEM_NEW(a, struct lay_item, 1);
		char kind = (char)(s[1] | 0x20);
		*it = (struct lay_item){.l = &none, .kind = kind == 'v' ? LAY_VALUES : LAY_LABEL, .nval = kind == 'v'};
		*MEM_PUSH(a, c) = (struct spacing_cell){.it = it, .value = kind == 'v', .blank = kind == 'b', .gap = s[0] - '0', .page = s[1] != kind};
	}
	return c;
}

#endif
