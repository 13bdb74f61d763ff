/* meaning - which of the sections, and which part of the overview, the words of a title mean */
#ifndef GK_MEANING_H
#define GK_MEANING_H

#include <stdbool.h>

#include "str.h"

enum sect_key { /* the six sections, then the sub-sections of the first */
	SECT_NONE,
	SECT_OVERVIEW,
	SECT_DISCLOSURE,
	SECT_REQUESTS,
	SECT_DISPUTES,
	SECT_PROBLEMS,
	SECT_OTHER,
	SECT_PROACTIVE, /* overview.proactive */
	SECT_ON_REQUEST,
	SECT_MANAGEMENT,
	SECT_PLATFORM,
	SECT_SUPERVISION,
	SECT_KEYS
};

enum {
	MEANING_TITLE = 150, /* bytes; 50 characters: no title is longer */
	MEANING_WORD = 6     /* of the shortest word that gives one a meaning */
};

struct meaning {
	enum sect_key main; /* which of the six sections, and how surely (1..9) */
	int weight;
	enum sect_key sub;  /* which part of the overview */
	bool row;           /* none of these: it is a row of the form, which is numbered, too */
};

/* Without blanks, punctuation and decoration; into out, which has room for s.n bytes. */
struct str meaning_fold(struct str s, char *out);
/* What a title may mean; none that is longer than MEANING_TITLE means anything. */
struct meaning meaning_of(struct str title);

#endif
