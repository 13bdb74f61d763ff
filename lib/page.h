/* page - the tree of a web page as an array, and the texts in it */
#ifndef GK_PAGE_H
#define GK_PAGE_H

#include <gumbo.h>

#include "style.h"
#include "doc.h"

struct hold;

enum { PAGE_PROSE = 300 }; /* bytes: so much text is a paragraph's, not a cell's */

/* One node, in document order. */
struct node {
	GumboTag tag;      /* GUMBO_TAG_LAST: text */
	struct str text;   /* of a text node */
	const GumboElement *e;
	size_t line, end;  /* source line, of a text that of its first character that is no blank; index behind the last node of its subtree */
	size_t start;      /* of a text: the line on which it begins */
	size_t parent;
	unsigned ntext, nlinked, nlinks; /* bytes of text, of linked text; links, in the subtree */
	unsigned nblocks, ntables;       /* block elements and tables in the subtree, itself left out */
	enum style_show show;
	bool copy;         /* hidden, and the same labels are seen elsewhere */
	bool heading;      /* h1 to h6 in the subtree */
	bool tested;       /* no furniture, and neither is a child with the same text */
	bool row;          /* tr: comes out as a row */
	bool merged;       /* tr: a number in it stands for several columns that have heads of their own */
	size_t col, ncol;  /* td: its column; tr: number of columns */
};

/* A paragraph or cell being collected. */
struct pile {
	struct buf b;
	size_t line;  /* of its first character */
	enum { GAP_NONE, GAP_BLANK, GAP_LINE, GAP_BREAK } gap;
	uint32_t last; /* last character */
};

struct page {
	struct doc *d;
	struct arena *a;   /* scratch */
	const struct hold *hold; /* the texts that are held, or NULL */
	struct node *v;
	size_t n, cap;
	struct pile pile;
	size_t budget;     /* empty cells that may still come out */
	size_t printed;    /* behind the last node of the preformatted piece that is being read */
};

/* Does an element of that kind stand on lines of its own? */
bool page_is_block(GumboTag t);
static inline bool
page_is_cell(GumboTag t)
{
	return t == GUMBO_TAG_TD || t == GUMBO_TAG_TH;
}
static inline bool
page_is_heading(GumboTag t)
{
	return t >= GUMBO_TAG_H1 && t <= GUMBO_TAG_H6;
}
/* Does it take no room on the page? */
bool page_is_hidden(const struct node *x);
/* Is it shown by no browser, or struck out?  Not if it is large and no copy: a script may show it, an end tag may be missing. */
bool page_is_unseen(const struct node *x);
/* Is its text taken whole: is it unseen, or a large piece that is hidden? */
bool page_is_whole(const struct node *x);
/* Why what is unseen is left out. */
const char *page_reason(const struct node *x);

/* Fills g with the tree below root, and marks the pieces that are put away and have the labels of tables that are seen. */
void page_open(struct page *g, const GumboNode *root);
/* Adds a text to a pile: white space runs become one blank, or nothing where a line break stands between wide characters. */
void page_add(struct pile *p, struct str s, size_t line);
/* Ends the paragraph that is being collected. */
void page_flush(struct page *g);
/* The text of v[from .. to) as one string, without what is unseen in it, unless v[from] is taken whole; *line: where it begins.  It lives
 * in the document's arena. */
struct str page_collect(struct page *g, size_t from, size_t to, size_t *line);
/* The element at `from` as it is printed, what is unseen left out; in the document's arena, no items yet. */
struct doc_printed page_print(struct page *g, size_t from);
/* Drops what is at i. */
void page_drop(struct page *g, size_t i);
/* Drops what is unseen in v[from .. to), whose text was taken without it. */
void page_drop_unseen(struct page *g, size_t from, size_t to);

#endif
