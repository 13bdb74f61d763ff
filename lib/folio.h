/* folio - is a text the number of a page, or what a browser prints around one? */
#ifndef GK_FOLIO_H
#define GK_FOLIO_H

#include "str.h"

/* May a number in page dress begin as s does, which is not empty: with a dash, 第, 共, 页 or a p? */
static inline bool
folio_begins(struct str s)
{
	switch ((unsigned char)s.p[0]) {
	case '-': case '~': case 'P': case 'p': case 0xC2: case 0xE2:
		return true;
	case 0xE5:
		return str_starts(s, STR("共"));
	case 0xE7:
		return str_starts(s, STR("第"));
	case 0xE9:
		return str_starts(s, STR("页"));
	case 0xEF:
		return str_starts(s, STR("－"));
	}
	return false;
}
/* Is s a number in page dress: - 2 -, 第 2 页 共 5 页, Page 2? */
bool folio_dressed(struct str s);
/* Bytes of a page number in front of a label that it was printed together with, - 3 -8、属于…; 0: there is none. */
size_t folio_leading(struct str s);
/* The bare number of at most four digits that s is, else 0. */
size_t folio_bare(struct str s);
/* Of how many pages is s one, and which: 2 / 5?  0: of none. */
size_t folio_of_all(struct str s, size_t *page);
/* Is s what a browser prints above and below its pages: the time and the title, the address and a page of all? */
bool folio_printed(struct str s);
/* Where in s the first stroke of a day stands behind which the time comes: 11/28/26, 12:08 PM, 2026/11/28 12:08; s.n: nowhere. */
size_t folio_clock(struct str s);

#endif
