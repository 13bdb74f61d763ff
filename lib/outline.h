/* outline - the headings of a document, and which of them begin the six sections */
#ifndef GK_OUTLINE_H
#define GK_OUTLINE_H

#include "doc.h"
#include "head.h"
#include "mem.h"
#include "str.h"

enum { OUTLINE_SIX = SECT_OTHER };

/* a paragraph, or a run of table rows */
struct outline_para {
	struct str text;  /* empty: rows */
	struct str cell;  /* of rows: the only text of the first, or empty */
	size_t line;
	size_t item;      /* index in the document's items */
	size_t head;      /* index + 1 in heads; 0: cannot be a heading */
};

enum outline_again { OUTLINE_ONCE, OUTLINE_TWICE, OUTLINE_ORDER };

/* a line that could be a heading of one of the six, or any heading */
struct outline_head {
	struct head h;
	size_t para;      /* index of its paragraph */
	size_t span;      /* paragraphs it takes: 1, or 2 if it goes on in the next */
	bool content;     /* something follows before the next candidate */
	bool rows;        /* table rows follow before the next candidate */

	int best[OUTLINE_SIX + 1];    /* weight of the best sequence that ends here as section k */
	size_t from[OUTLINE_SIX + 1]; /* the candidate before in it, + 1 */
	enum sect_key main;           /* chosen: one of the six, or none */
	bool further;                 /* numbered on among the six, as they are, and none of them: a section of an older form */
	bool part;                    /* of the overview, numbered as it is */
	enum outline_again again;     /* seen although the section is there already, or stands out of order */
};

struct outline {
	const struct doc *d;
	MEM_ARRAY(struct outline_para) para;
	MEM_ARRAY(struct outline_head) head;
	enum head_style style; /* how the six are numbered */
	size_t end;            /* paragraphs of the report: furniture follows */
};

/* Reads it off d; it lives in d->a. */
void outline_read(struct outline *o, const struct doc *d);
/* How many of the six there are. */
int outline_sections(const struct outline *o);
/* Takes back what was found: none of the lines is a heading. */
void outline_forget(struct outline *o);

#endif
