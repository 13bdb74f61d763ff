/* head - is a line a heading, how is it numbered, and which section does its title mean */
#ifndef GK_HEAD_H
#define GK_HEAD_H

#include <stdbool.h>

#include "str.h"
#include "numeral.h"
#include "meaning.h"

struct head {
	enum head_style style;
	int number;         /* of the numeral; the last one of 1.2; 0: none */
	bool tight;         /* nothing stands between numeral and title: 一总体情况 */
	bool toc;           /* ends in leaders or a page number: a line of a table of contents */
	bool stop;          /* the title ended at 。 or ： */
	struct str numeral; /* as printed, with what separates it */
	struct str title;   /* as printed */
	struct str rest;    /* the text behind a heading that stands in one paragraph with it; mostly empty */

	enum sect_key main; /* which of the six sections the title may mean, and how surely (1..9) */
	int weight;
	enum sect_key sub;  /* which part of the overview it may mean */
	bool row;           /* it is a row of the form */
};

/* Reads text as a heading.  False: it cannot be one.  Whether it is one is decided by sect, which sees the others. */
bool head_parse(struct head *h, struct str text);
/* Does a section title commonly end so (情况, 事项, 问题, ...)? */
bool head_ends(struct str title);
/* Do a title's words tell of who speaks, as those of a sentence do? */
bool head_speaks(struct str title);
/* Where in s, behind a blank, the next heading that means a section or a part of one begins, or, where a sentence ended before, any that is numbered as
 * the sections are; 0: nowhere. */
size_t head_next(struct str s);
/* Where the heading of one of the six begins that s ends in, right behind a sentence: …由办公室负责解释。一、总体情况; 0: nowhere,
 * or such a heading is before it, too, as in a list of them. */
size_t head_glued(struct str s);

#endif
