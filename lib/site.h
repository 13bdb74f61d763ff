/* site - the words of a web site round a report: menus, breadcrumbs, tools, footers */
#ifndef GK_SITE_H
#define GK_SITE_H

#include "str.h"

/* What is known of a piece of a page besides its text. */
struct site_part {
	struct str text;
	size_t linked; /* bytes of the text that are links */
	size_t links;  /* number of links */
	bool table;    /* it is, or holds, a table */
};

enum { SITE_TEXT_MAX = 2400 }; /* bytes; longer pieces are never furniture */

/* Why this piece is no part of the report (nav, breadcrumb, tools, share, prev-next, related, meta-table, footer,
 * header), or NULL: it is text. */
const char *site_reason(const struct site_part *p);

#endif
