/* torn - numbers that the cells of a table, filled up with blanks, broke over lines.
 * Comes in: two lines between bars, as antiword writes them: |1,1|0  | above |28 |   |.  Goes out: whether the second goes on with
 * the figures of the first, and both as one line.
 * Rule: the bars stand one below the other; what stands below stands under what fills its cell, figures under figures, and under
 * something that does not fill its cell stands nothing.  What is no number by itself, and is one with what stands below, tells surely;
 * so do no words below.
 * Known weakness: a line of which all cells are full goes on in none, unless others of the table surely do. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "line.h"
#include "lay_tok.h"
#include "torn.h"

enum { PIECE = 24 /* bytes: the longest number that is put together */ };

/* The last cell of a line, its blanks with it; cuts it off. */
static struct str
last_cell(struct str *s)
{
	struct str c = str_behind(*s, '|');

	s->n -= c.n + (c.n < s->n);
	return c;
}

static bool
is_figures(struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		size_t k = lay_figure(s, i);
		if (!k && s.p[i] != ',' && s.p[i] != '.')
			return false;
		i += k == 3 ? 2 : 0;
	}
	return s.n > 0 && s.n < PIECE;
}

/* Is there no room in a cell for a further character such as its last one? */
static bool
is_full(struct str s, size_t width)
{
	size_t filled = line_width(s);

	return filled == width || (s.n && (unsigned char)s.p[s.n - 1] >= 0x80 && filled + 1 == width);
}

static bool
is_number(struct str s)
{
	struct num v;

	return num_parse(s, &v) == NUM_VALUE;
}

bool
torn_makes(struct str above, struct str below)
{
	char p[2 * PIECE];

	if (!is_figures(above) || !is_figures(below))
		return false;
	memcpy(p, above.p, above.n);
	memcpy(p + above.n, below.p, below.n);
	return is_number((struct str){p, above.n + below.n});
}

/* The cells of a line between bars; empty: it is none. */
static struct str
cells_of(struct str s)
{
	s = str_trim(s);
	return s.n > 2 && s.p[0] == '|' && s.p[s.n - 1] == '|' ? (struct str){s.p + 1, s.n - 2} : STR("");
}

enum torn
torn_below(struct str above, struct str below, bool on)
{
	struct str x = cells_of(above), y = cells_of(below);
	bool torn = false, half = false, words = false, ends = on;

	while (x.n && y.n) { /* from behind: there numbers stand, and one that does not fill its cell says no at once */
		struct str a = last_cell(&x), b = last_cell(&y), up = str_trim(a), down = str_trim(b);
		size_t width = line_width(a);
		bool full = is_full(up, width), figures = is_figures(down);
		if (!figures && down.n) /* a blank and a wide character may not have fitted */
			full = line_width(up) + 2 >= width;
		if (width != line_width(b) || (down.n && !full) || (figures && !is_figures(up)))
			return TORN_NOT;
		torn |= figures;
		half |= figures && !is_number(up) && torn_makes(up, down); /* no number but with what stands below */
		words |= down.n && !figures;
		ends |= !down.n && up.n && !full;
	}
	if (x.n || y.n || !torn)
		return TORN_NOT;
	return half || (ends && !words) ? TORN_SURELY : ends ? TORN_PERHAPS : TORN_HARDLY;
}

struct str
torn_join(struct str above, struct str below, enum torn how, struct arena *a)
{
	struct str x = cells_of(above), y = cells_of(below);
	struct buf b = {.a = a};

	while (x.n || y.n) {
		struct str up = str_trim(str_upto(&x, '|')), down = str_trim(str_upto(&y, '|'));
		buf_char(&b, '|');
		buf_str(&b, up);
		if (how != TORN_SURELY && is_figures(down))
			buf_char(&b, ' ');
		buf_str(&b, down);
	}
	buf_char(&b, '|');
	return buf_slice(&b);
}
