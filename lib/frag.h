/* frag - pieces of text with their places on a page, as converters of PDF and readers of scans write them */
#ifndef GK_FRAG_H
#define GK_FRAG_H

#include "mem.h"
#include "str.h"

/* What stands between blanks, or less. */
struct frag {
	struct str text; /* normalised, not empty, without blanks */
	int x, y, w, h;  /* left, top, width, height; y grows downwards; in hundredths of the source's unit, none larger than 10^7 */
	int page;        /* from 0 */
	bool apart;      /* a blank stands before it in the source */
	size_t line;     /* of the source, from 1 */
	size_t whole;    /* not 0: a piece of a number, and which */
	size_t seq;      /* its place in the order of the source */
};

/* Text of the source that has no place: its title, what is no word. */
struct frag_lone {
	struct str text;
	const char *reason; /* of a drop */
	size_t line;
};

struct frags {
	struct frag *v;
	size_t n, cap;
	bool guessed; /* how wide they are is a guess */
	bool scanned; /* the boxes are those of the ink */

	MEM_ARRAY(struct frag_lone) stray;
};

/* Reads a decoded source that gives words with their places: pdftohtml -xml, pdftotext -bbox, -bbox-layout and -tsv,
 * mutool's stext, pdfminer's XML, hOCR, ALTO, the TSV of tesseract, and the pages of pdftohtml -c, mutool and pdfminer that
 * place text by styles.  False: it is none, or most of its text has no place;
 * *f then holds nothing of use.  Everything lives in a. */
bool frag_read(struct str source, struct frags *f, struct arena *a);
/* Adds a text without a place, which must live in a or longer; nothing if it is empty. */
void frag_stray(struct frags *f, struct str text, const char *reason, size_t line, struct arena *a);

/* The order of two measures, for qsort: <0, 0, >0. */
static inline int
frag_order(long a, long b)
{
	return (a > b) - (a < b);
}
/* Sorts measures, the smallest first. */
void frag_sort(int *v, size_t n);

#endif
