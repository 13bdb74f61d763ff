/* stroke - characters that draw a table: box-drawing characters, or + - = | */
#ifndef GK_STROKE_H
#define GK_STROKE_H

#include "str.h"

struct line;

enum { STROKE_UP = 1, STROKE_RIGHT = 2, STROKE_DOWN = 4, STROKE_LEFT = 8 };
enum { STROKE_DRIFT = 3 };  /* display columns by which a vertical may stand off its place */
enum { STROKE_MOST = 512 }; /* marks of a line that are seen */

/* A vertical or crossing. */
struct stroke_mark {
	size_t col, at;   /* display column, byte offset */
	unsigned char n;  /* bytes */
	unsigned char arm;
};

/* How a drawing is measured. */
struct stroke_gauge {
	size_t x0;   /* its left edge */
	bool ascii;  /* drawn with + - | */
	bool chars;  /* the writer took every character for one column */
};

/* The upper border in s, from its first corner to its last, and whether it is ASCII's, and its column.  n == 0: there is none. */
struct str stroke_border(struct str s, bool *ascii, size_t *col);
/* The marks of a line from the left edge on, at most max: where they stand in its text, and the columns in which they were
 * printed; how many. */
size_t stroke_marks(const struct line *l, const struct stroke_gauge *g, struct stroke_mark *m, size_t max);
/* Is the stretch [from, to) of s a rule?  A lone hyphen is one beside a crossing.  At one of its ends it may be crossed, as where the verticals
 * above and below a rule stand one column apart. */
bool stroke_rule(struct str s, size_t from, size_t to, bool ascii);

#endif
