/* norm - characters as every later stage expects them */
#ifndef GK_NORM_H
#define GK_NORM_H

#include "mem.h"
#include "str.h"

struct doc;

/* Length of the character at p, which is valid UTF-8, if normalisation cannot change it, alone or beside others; 0: look
 * closer. */
static inline size_t
norm_plain(const unsigned char *p)
{
	unsigned c = p[0];

	if (c < 0x80)
		return (c >= 0x20 && c != 0x7F) || (c >= '\t' && c <= '\r' && c != '\v');
	if (c >= 0xE4 && c <= 0xE9)
		return 3;
	switch (c) {
	case 0xC2: /* U+00A0..U+00BF but the soft hyphen */
		return p[1] >= 0xA0 && p[1] != 0xAD ? 2 : 0;
	case 0xE2: /* dashes, quotes, ellipsis; roman, circled, boxes, shapes */
		return (p[1] == 0x80 && ((p[2] >= 0x90 && p[2] <= 0xA7) || p[2] >= 0xB0)) || p[1] == 0x85 || (p[1] >= 0x91 && p[1] <= 0x97) ? 3
																	    : 0;
	case 0xE3: /* U+3000..U+3029, kana without the voicing marks' bases */
		return p[1] == 0x80 && p[2] < 0xAA ? 3 : 0;
	case 0xEF: /* fullwidth forms: norm_cell's */
		return p[1] == 0xBC || (p[1] == 0xBD && p[2] <= 0xA0) ? 3 : 0;
	}
	return 0;
}

/* NFC, radicals to ideographs, invisible characters dropped.  Valid UTF-8 in and out; never adds or drops a line; twice
 * is the same as once.  Fullwidth forms, U+00A0 and U+3000 stay: columns may depend on the ones, blank cells be the others.
 * Returns s itself where nothing changes. */
struct str norm_text(struct str s, struct arena *a);
/* What it takes while it looks at a text, kept for the next one; at first only a is set. */
struct norm_work {
	MEM_ARRAY(int32_t) rune, part, sorted;
	struct buf out;
	struct arena *a;
};
/* The same of many texts, each in memory of w->a. */
struct str norm_text_next(struct str s, struct norm_work *w);
/* The text of a cell or paragraph: s without blanks at its ends, each run of blanks (TAB, U+00A0 and U+3000 too) as one
 * ASCII blank, fullwidth letters, digits and . % + - as ASCII.  Returns a slice of s where that is enough. */
struct str norm_cell(struct str s, struct arena *a);
/* The same of the texts of all items, but of those that are known to be so; all are then. */
void norm_items(struct doc *d);

#endif
