/* hold - texts that the parser of a page need not see */
#ifndef GK_HOLD_H
#define GK_HOLD_H

#include <stdbool.h>

#include "mem.h"
#include "str.h"

/* A character of the private plane 15 stands for each; NULL for a struct hold: none is held. */
struct hold {
	MEM_ARRAY(struct str) v;
	struct str page; /* which they are slices of */
	bool on;         /* it has none of these characters itself */
	struct arena *a;
};

/* For the texts of a page. */
struct hold hold_for(struct str page, struct arena *a);
/* Puts a text without line breaks and references behind b: its first blanks, what stands for the rest, and its last character. */
void hold_text(struct hold *h, struct buf *b, struct str s);
/* The same for one character, of which only a reference stands in the page.  False: it needs not be held. */
bool hold_rune(struct hold *h, struct buf *b, uint32_t c);
/* The text that was put out as s: a slice of the page, of s, or in a. */
struct str hold_back(const struct hold *h, struct str s, struct arena *a);

#endif
