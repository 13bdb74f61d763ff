/* view - the items of one table's region as read sees them: what is in each cell, and the column systems */
#ifndef GK_VIEW_H
#define GK_VIEW_H

#include "align.h"
#include "doc.h"
#include "num.h"
#include "region.h"
#include "table.h"

struct view_item {
	const struct doc_cell *cell;
	struct region_tok *tok; /* parallel to cell */
	int n;                /* cells; 0: prose or dropped */
	int texts;            /* no NUM_TEXT in the cells behind so many */
	int nval;             /* values and dashes; an item that is one empty cell counts as one */
	bool plain;           /* its values are a few figures and nothing else: none is odd */
	int block;            /* items with one number share their columns; 0: columns mean nothing here */
	uint64_t cols;        /* in a block: which columns hold values */
	int row;              /* row of the table its values were given to, -1: none */
	size_t line;
};

/* The labels of a form, folded once for any number of documents. */
struct view_names {
	struct label *label; /* of each row, without its enumerator */
	struct label *group; /* of each row, all of them in one */
	struct label *number; /* of each row, the numerals of its enumerator and of those of its groups */
	struct label *head;  /* of each cell: the last part of its column's label */
	struct label total, sum, subtotal, corner; /* 总计, 合计, 小计, 信息内容 */
	struct memo *memo; /* what lines of words say; NULL: it is not kept */
};

struct view {
	const struct view_names *names;
	const struct form *form;
	enum form_table table;
	int row0, nrow; /* rows of form->row */
	int *width;     /* columns of each row */

	struct view_item *item;
	size_t n;
	int nblock; /* blocks are 1 .. nblock */
	unsigned marks; /* of its NUM_TEXTs, at least */

	struct align_band *band; /* of each row, indices into item */
	bool pieces;    /* numbers of this document came in pieces */
	bool elsewhere; /* but none of this table */
	bool damaged;   /* and bytes of it were lost */
	bool packed;    /* blank cells were left out of the table before */
	bool kept;      /* columns of other years were taken out */
	bool cut;       /* a number of it may have been cut in two */
	int least;      /* fewest cells of a row that is part of a block */
	int sides;      /* rows whose values stand behind their label, on other lines, less those whose stand before it */
	enum legend { LEGEND_FORM, LEGEND_LOOSE, LEGEND_OTHER } legend; /* the columns' order: the form's, as far as is seen; perhaps not; another */
	bool turned;    /* rows whose values stand apart from their labels may have a neighbour's: see drift_turned */
	bool settled;   /* all values were given to rows, none of which has its label behind them */
	bool sound;     /* no row of the requests has a value less or more, or one in doubt, and all add up */
	bool usual;     /* settled, and each row that is there is whole or stacked: see struct run */
};

/* Looks at the region of table t in d, the labels of whose form are `names`; all in d->a. */
struct view view_open(const struct doc *d, const struct regions *r, enum form_table t, const struct view_names *names);
/* The text of an item's cell k without its enumerator. */
static inline struct label
view_label(const struct view_item *it, int k)
{
	return term_label(it->tok[k].term);
}

/* Last cell with label text before the first value of the item, -1: none. */
int view_label_col(const struct view_item *it);
/* The rows of the requests, as bits, whose label begins behind the values of a line, and ends on another or is whole there. */
uint64_t view_late(const struct view *v);
/* Do numbers come in pieces in table t: a cell that is plainly one (1, or 08), or several rows of more than `most` numbers? */
bool view_pieces(const struct doc *d, const struct regions *g, enum form_table t, size_t most);
/* Is the table a grid: most of its lines of as many cells as columns need, and as many as the lines beside them? */
bool view_grid(const struct view *v);
/* Are these figures with blanks between them, as a number that was cut? */
bool view_cut(struct str s);
static inline bool
view_broken(struct str s)
{
	return s.n && (unsigned char)s.p[0] < 0x80 && view_cut(s); /* mostly it begins with Han */
}

#endif
