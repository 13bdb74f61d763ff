/* heap - rows whose cells a converter joined, row by row, as where it finds no rule between them (pymupdf4llm).
 * Comes in: the cells of a row, with <br> in them.  Goes out: how many rows they are, and the piece of a cell that each has.
 * Rule: cells of values hold as many pieces as the label before them, each a value, a dash, nothing or a few letters, and no other cell of
 * values holds another number; a merged cell before the label is the first row's.
 * Known weakness: labels broken over lines have more pieces than values, and the row stays one. */
#include "str.h"
#include "tag.h"
#include "lay.h"
#include "heap.h"

enum { LEAST = 3, FEW = 7 }; /* cells of values; bytes of what may have been one */

/* Takes the text up to the next <br> off *s, with it; *last: there is none. */
static struct str
next_piece(struct str *s, bool *last)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->p[i] == '<' && tag_begins(str_cut(*s, i), "br")) {
			struct str piece = {s->p, i};
			*s = str_cut(*s, tag_end(*s, i));
			*last = false;
			return str_trim(piece);
		}
	*last = true;
	return str_trim(*s);
}

/* Is it a value, or a few characters that a reader of pictures may have made of one (O, l2)? */
static bool
is_value(struct str s)
{
	bool few = s.n <= FEW;

	for (size_t i = 0; i < s.n; i++)
		few = few && (unsigned char)s.p[i] < 0x80;
	return few || lay_value(s);
}

/* The pieces of a cell, *values: all of them values, dashes or nothing. */
static size_t
pieces(struct str s, bool *values)
{
	size_t n = 0;

	*values = true;
	for (bool last = false; !last; n++) {
		struct str piece = next_piece(&s, &last);
		*values = *values && is_value(piece);
	}
	return n;
}

size_t
heap_rows(const struct str *cell, size_t n)
{
	size_t rows = 0, most = 0, label = 0; /* pieces of the cells of values, how many those are, pieces of the text before them */

	for (size_t k = 0; k < n; k++) {
		bool values;
		size_t m = pieces(cell[k], &values);
		if (!values && most)
			return 1;
		if (!values) {
			label = m;
			continue;
		}
		if (m == 1 && str_trim(cell[k]).n == 0)
			continue;
		if (m != (rows ? rows : label))
			return 1;
		rows = m;
		most++;
	}
	return most >= LEAST ? rows : 1;
}

struct str
heap_piece(struct str s, size_t i)
{
	struct str piece;
	bool last = false;

	do
		piece = last ? STR("") : next_piece(&s, &last);
	while (i-- > 0);
	return piece;
}
