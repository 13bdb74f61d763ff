/* spot - where the tags of converters of PDF and readers of scans say that a text stands */
#ifndef GK_SPOT_H
#define GK_SPOT_H

#include <stdbool.h>

#include "str.h"

/* Sources with tags: pdftohtml -xml, pdftotext -bbox and -bbox-layout, mutool's stext, pdfminer's XML, hOCR, ALTO; pages that place text by styles. */
enum spot_kind { SPOT_NONE, SPOT_PDF2XML, SPOT_BBOX, SPOT_STEXT, SPOT_MINER, SPOT_HOCR, SPOT_ALTO, SPOT_STYLED };

struct spot { /* a box */
	int x, y, w, h; /* left, top, width, height; y grows downwards; in hundredths of the source's unit, none larger than STYLE_FAR */
};

/* Which kind of source begins with this head? */
enum spot_kind spot_kind(struct str head);
/* Is the tag called `name`, its attributes in t, a page?  *bottom: of it, where y grows upwards. */
bool spot_page(enum spot_kind kind, struct str name, struct str t, int *bottom);
/* Is it a line of words in a scan, whose box is *f then? */
bool spot_line(enum spot_kind kind, struct str name, struct str t, struct spot *f);
/* Has it a box as this kind of source writes it: of words, or of less?  bottom: of its page; it is *f then, whose size may not be said where a style says the
 * place. */
bool spot_word(enum spot_kind kind, struct str name, struct str t, int bottom, struct spot *f);

/* The fields of a table of words, one a line, as pdftotext -tsv and tesseract print it. */
enum spot_field { SPOT_PAGE, SPOT_LEFT, SPOT_TOP, SPOT_WIDTH, SPOT_HEIGHT, SPOT_TEXT, SPOT_FIELDS };

struct spot_table {
	int at[SPOT_FIELDS]; /* which field of a line each is, from 0 */
};

struct spot_row {
	struct str text; /* as it stands in the line; it may be empty, or tell of the table itself */
	int page;
	struct spot box;
	bool placed;     /* page and box are said; else they are nothing */
};

/* Sets *t by the heads in the first line; false: one that is needed is not there. */
bool spot_head(struct spot_table *t, struct str line);
/* The word of one line. */
struct spot_row spot_row(const struct spot_table *t, struct str line);

#endif
