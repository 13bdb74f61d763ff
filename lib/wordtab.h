/* wordtab - a table of words, one a line, as pdftotext -tsv and tesseract print it */
#ifndef GK_WORDTAB_H
#define GK_WORDTAB_H

#include "spot.h"

enum wordtab_field { WORDTAB_PAGE, WORDTAB_LEFT, WORDTAB_TOP, WORDTAB_WIDTH, WORDTAB_HEIGHT, WORDTAB_TEXT, WORDTAB_FIELDS };

struct wordtab {
	int at[WORDTAB_FIELDS]; /* which field of a line each is, from 0 */
};

struct wordtab_word {
	struct str text; /* as it stands in the line; it may be empty, or tell of the table itself */
	int page;
	struct spot box;
	bool placed;     /* page and box are said; else they are nothing */
};

/* Sets *t by the heads in the first line; false: one that is needed is not there. */
bool wordtab_head(struct wordtab *t, struct str line);
/* The word of one line. */
struct wordtab_word wordtab_word(const struct wordtab *t, struct str line);

#endif
