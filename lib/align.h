/* align - a matching of labels seen with labels expected, in order (pure: arrays only) */
#ifndef GK_ALIGN_H
#define GK_ALIGN_H

#include "label.h"

struct align_fit { /* a piece of a label read as row `row`, characters off .. off + len of its label */
	short row, off, len;
	short gain; /* tenths of a character */
};

struct align_fits { /* all that a piece may be */
	const struct align_fit *v;
	unsigned n;
	unsigned number; /* of all that it may be: see series; 0: it has none */
};

struct align_piece {
	const struct align_fits *fits;
	size_t at; /* index of the item it stands in; not falling */
};

struct align_band { /* the items over which a row's label runs */
	size_t from, to;  /* first and last item, if found */
	size_t matched;   /* characters matched */
	bool found;
};

/* The labels of the rows of a table, made ready once for any number of documents. */
struct align_rows {
	const struct label *alt; /* row i has the alternatives alt[i * nalt ..]; n = 0: unused */
	size_t nalt, nrow;
	const struct label *aside; /* labels of groups and heads, which may stand between */
	size_t naside;
	size_t stride; /* characters of the longest first alternative, + 1 */

	uint32_t *head, *pair; /* hash of a character, or of two -> 1 + first entry in occ; see align.c */
	struct align_occ *occ;
};

/* Makes the index; everything given must live as long as a. */
struct align_rows align_rows_make(const struct label *alt, size_t nalt, size_t nrow, const struct label *aside, size_t naside,
				  struct arena *a);
/* What a piece with that text may be; the list lives in a, and is never NULL. */
struct align_fits align_fits(const struct align_rows *rows, struct label text, struct arena *a);
/* Finds for each row, in order, the pieces of its label; pieces may be fragments in any number, with pieces of aside
 * labels and of nothing known between them.  Fills band[0 .. nrow); returns the characters matched in all. */
size_t align_labels(const struct align_rows *rows, const struct align_piece *piece, size_t npiece, struct align_band *band,
		    struct arena scratch);

#endif
