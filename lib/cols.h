/* cols - a block of numbers in columns, its rows and the words of its heads (pure: sees arrays only) */
#ifndef GK_COLS_H
#define GK_COLS_H

#include "stand.h"

struct between_col;

enum {
	COLS_MAX = STAND_MAX, /* a block with more columns is left without */
	COLS_SHOWN = 3,       /* rows of one length show how many columns there are, whatever stands above them */
	COLS_REQUESTS = 7,    /* of the table of requests */
	COLS_FEW = 4          /* fewer rows do not show that the heads stand right above them */
};

struct cols_row {
	const struct lay_tok *tok; /* its values, left to right */
	int n;
	int *col;  /* out: the column of each; if loose, of a full row alone */
	bool sure; /* out: is there one placing that is clearly the best? */
};

struct cols {
	struct cols_row *row;
	size_t nrow;
	const struct lay_tok *head; /* words of the column heads, lowest line first */
	const int *head_line;       /* parallel to head: 0 the lowest line, 1 the one above, ... */
	int nhead;
	bool labelled; /* do labels stand before the numbers?  They push numbers to the right of their heads */
	int known; /* columns that the table has, by the names in its heads or by an earlier page; 0: not known */
	const struct stand *ref[2]; /* where these columns stand on an earlier page, in both measures; NULL: not known */

	bool last; /* no page follows that would ask where the columns stand */
	const struct between_col *held; /* what the columns of an earlier page hold, then those of this one too; NULL: not known */
	bool paged; /* it is known where pages begin */
	bool exact; /* positions are those of a page, not what blanks left of them */
	bool loose; /* blanks set nothing apart: positions say nothing, only the order of full rows does */
	int prefer; /* 0: positions are in characters, 1: in display columns; -1: not known */

	int k;   /* out: columns */
	const struct stand *at[2]; /* out: where they stand, in both measures, for the pages that follow; NULL: not known, or not asked */
	bool ok; /* out: the number of columns is certain enough */
	bool narrow; /* out, if not ok: k columns were found, but not which of the known they are */
};

/* Has every row as many numbers, and are these as many as the heads name, or the rows enough to show it?  Then they are placed by their order:
 * the words of the heads are asked for only if positions are a page's. */
bool cols_are_whole(const struct cols *c);
/* The heads' own columns in out, which has room for one more than COLS_MAX, sorted, and how many they are; joined: words one blank apart are one head
 * (结果 维持).  0 where they are as many as columns only with the head of the labels. */
int cols_heads(const struct cols *c, int m, bool joined, struct stand *out);
/* Where k columns stand: in col, the mean of the rows that have so many numbers, of which there is one. */
void cols_mean(const struct cols *c, int k, int m, struct stand *col);

#endif
