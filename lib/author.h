/* author - who speaks in a report whose title is lost or names nobody */
#ifndef GK_AUTHOR_H
#define GK_AUTHOR_H

#include "str.h"

enum author_rank { /* how surely a name in a sentence is the author's */
	AUTHOR_NONE,   /* not at all: the owner of a site, the issuer of a document */
	AUTHOR_OTHER,  /* by whose rules or through whom is worked, or a name within a title */
	AUTHOR_NAMED,  /* named, no more */
	AUTHOR_ASKED,  /* whom to ask */
	AUTHOR_WRITES, /* by whom the report is written */
	AUTHOR_TITLED, /* in the report's title */
};

struct author {
	struct str name; /* without an office that only answers */
	enum author_rank rank;
	struct str whole; /* with it */
};

/* The next name in running text from *at on; moves *at behind it.  Empty: none. */
struct author author_next(struct str text, size_t *at);
/* Who writes the report, as a sentence says (由…编制), whatever the name ends in; empty: none. */
struct author author_by(struct str text);
/* The name in the title of a report that a sentence gives (云岫市民政局2023年政府信息公开工作年度报告), and its year; empty: none. */
struct str author_titled(struct str text, int *year);

#endif
