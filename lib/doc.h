/* doc - a normalised document: paragraphs and table rows, in the order of the source */
#ifndef GK_DOC_H
#define GK_DOC_H

#include "mem.h"
#include "diag.h"
#include "str.h"

/* One field of a row, or the whole of a paragraph. */
struct doc_cell {
	struct str text; /* normalised, trimmed, no TAB or LF; empty: the cell is there and empty */
	size_t line;     /* source line on which the text begins, from 1 */
};

enum doc_kind {
	DOC_TEXT, /* a paragraph or a label standing alone: cell[0] */
	DOC_ROW,  /* a table row: n cells, empty ones included */
	DOC_DROP, /* taken out: cell[0] the reason, cell[1] the text */
};

struct doc_item {
	enum doc_kind kind : 8;
	bool folded; /* its texts are as norm_cell leaves them, whoever made it knows; false: they may be */
	unsigned n;  /* of its cells */
	size_t line; /* source line on which it begins, from 1 */
	struct doc_cell *cell;
};

/* A preformatted piece of a page: its text with blanks and line ends as they stand there. */
struct doc_printed {
	size_t from, to;    /* the items that were made of it */
	struct str text;
	const size_t *line; /* of each of its n lines: that of the source */
	size_t n;
};

struct beside;

struct doc {
	struct str name;     /* as in the records */
	struct str encoding; /* UTF-8, GB18030, UTF-16LE, UTF-16BE */
	struct str shape;    /* text, markdown, html, tsv, csv */
	size_t bytes;        /* size of the source */
	size_t lines;        /* of the source, decoded; the last one counts without its line feed, too */

	bool drops; /* wanted: what was taken out down to the marks of tables */
	bool laid;  /* its lines were laid out by places on a page: positions are display columns, and blanks count for nothing */

	struct str published; /* 2024-01-20, and by whom, as the page's own furniture says; empty: it does not */
	struct str publisher;

	struct doc_item *item;
	size_t n, cap;

	struct doc_printed *printed; /* in their order */
	size_t nprinted, cprinted;

	struct diag_list diags;
	struct arena *a;    /* everything of this document lives here */
	struct arena *work; /* what is forgotten when the next table is read; NULL: a */
	struct arena *page; /* what is forgotten when a page of HTML is read; NULL: one that is given back then */
	struct beside *beside; /* BESIDE_PARTS of them, where parts of it may be read beside the rest; NULL: nowhere */
};

/* Where a recogniser of tables keeps what it needs no longer than for the table at hand. */
static inline struct arena *
doc_work(struct doc *d)
{
	return d->work ? d->work : d->a;
}

/* Room for n items in all, of which only those that come to be are ever touched. */
void doc_reserve(struct doc *d, size_t n);

/* Appends an item of these cells, which live in d->a, and returns it; valid until the next append. */
static inline struct doc_item *
doc_item(struct doc *d, enum doc_kind kind, size_t line, size_t n, struct doc_cell *cell)
{
	if (d->n == d->cap)
		doc_reserve(d, d->n + 1);
	struct doc_item *it = &d->item[d->n++];
	*it = (struct doc_item){kind, false, (unsigned)n, line, cell};
	return it;
}
/* Appends an item with n cells that the caller fills, and returns it; valid until the next append. */
static inline struct doc_item *
doc_begin(struct doc *d, enum doc_kind kind, size_t line, size_t n)
{
	return doc_item(d, kind, line, n, MEM_TAKE(d->a, struct doc_cell, n));
}
/* The same with empty cells. */
struct doc_item *doc_add(struct doc *d, enum doc_kind kind, size_t line, size_t n);
/* Appends a paragraph. */
void doc_text(struct doc *d, size_t line, struct str text);
/* Appends what was taken out, and why. */
void doc_drop(struct doc *d, size_t line, const char *reason, struct str text);

#endif
