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
/* Sets *f to what encloses the corners p[0 .. n): pairs of x and y.  False: it is no box on a page. */
bool spot_enclose(struct spot *f, const int *p, int n);

#endif
