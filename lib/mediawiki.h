/* mediawiki - MediaWiki's tables, between {| and |} */
#ifndef GK_MEDIAWIKI_H
#define GK_MEDIAWIKI_H

#include "doc.h"
#include "line.h"

/* If such a table begins at l[at], adds its rows to d and returns how many lines it took; else 0. */
size_t mediawiki_read(struct doc *d, const struct line *l, size_t at, size_t n);

#endif
