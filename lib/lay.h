/* lay - what the recognisers of borderless layouts ask of a line */
#ifndef GK_LAY_H
#define GK_LAY_H

#include "lay_tok.h"
#include "str.h"

struct arena;
struct doc;
struct line;

enum lay_kind {
	LAY_BLANK,
	LAY_LABEL,  /* words without numbers */
	LAY_VALUES, /* perhaps words, then numbers to the end */
	LAY_MIXED,  /* words behind numbers, or a number that seems to be part of the words */
	LAY_PAGE,   /* a page number without any dress, as only lay_block can tell */
	LAY_STOP,   /* heading or running text: no table goes on over it */
};

/* A line as the recognisers see it. */
struct lay_item {
	const struct line *l;
	struct lay_toks t;
	enum lay_kind kind;
	int nval;  /* LAY_VALUES: the last nval words are values */
	bool head; /* has words above the columns */
};

/* What a line is; its words, if it is more than a label, live in a. */
struct lay_item lay_classify(const struct line *l, struct arena *a);
/* The same in short, without its words; the numbers are those of LAY_VALUES, at most 255. */
struct lay_sum {
	enum lay_kind kind;
	bool label;       /* words stand before the values */
	bool row;         /* there are two values, or a label and one */
	bool gap;         /* more than one blank before one of them */
	int nval, fields; /* values; fields if each blank more is an empty one */
};
struct lay_sum lay_sum(const struct line *l, const struct arena *a);
/* Its kind alone.  Both take the free part of a for a moment. */
enum lay_kind lay_kind_of(const struct line *l, const struct arena *a);

/* Words of lines that were cut to find out what these are, in the order of the lines, kept for when a table is read. */
enum { LAY_KEPT = 16 };
struct lay_kept {
	const struct line *l[LAY_KEPT];
	struct lay_toks t[LAY_KEPT];
	size_t n;
};
/* The kind of a line behind those of which words are kept; those of this one, if they are cut, are kept, too, in a. */
enum lay_kind lay_kind_kept(const struct line *l, struct lay_kept *kept, struct arena *a);
enum { LAY_LOOK = 80 }; /* lines that are not blank before a number, at most: heads, a character each */
enum lay_shape { LAY_NONE, LAY_LINES, LAY_CELLS };

/* Does a table begin at l[at], and do most of its lines with numbers hold a row of them (LAY_LINES) or one alone
 * (LAY_CELLS)?  Looks only as far as it must; kept: as above, NULL: nothing is. */
enum lay_shape lay_taste(const struct line *l, size_t at, size_t n, struct lay_kept *kept, struct arena *a);
/* How many lines the table at `at` takes, to its last number and the labels behind it; what they are in *out, the words of
 * a label or of one number alone, and which are page numbers, only if `labels`: where cells do not stand one a line.  kept: words of some of them, or NULL. */
size_t lay_block(const struct line *l, size_t at, size_t n, bool labels, const struct lay_kept *kept, struct lay_item **out, struct arena *a);

/* Adds to d what stands beside a table on line `no`, if anything does: a line of a menu, which has a bullet, as furniture, else text. */
void lay_beside(struct doc *d, size_t no, struct str s);
/* Adds to a cell's text that of a further line, which is not empty; between what is ASCII and anything else a blank. */
void lay_join(struct buf *cell, struct str line);
/* A heading that stands between tables, not in them: 三、收到和处理政府信息公开申请情况, or the report's title. */
bool lay_heading(struct str line);
/* Has it the marks of running text: a full stop, or is it too long for a label? */
bool lay_prose(struct str line);
/* The same of a whole line, of which line.has tells more. */
bool lay_prose_line(const struct line *l);

#endif
