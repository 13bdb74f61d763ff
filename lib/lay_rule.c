/* lay_rule - ruled tables: drawn boxes, Markdown pipe tables and their kin, pandoc's simple and multiline tables, and raw
 * HTML tables inside Markdown.
 * Comes in: lines.  Goes out: rows whose cells stand in their columns, what covers several columns in the first of them.
 * Rule: rules and verticals decide, never the text.  The lines of a wrapped cell are joined; figures that a line break
 * parts keep a blank between them, so that no number comes out short.  A box whose cells hold documents of their own is
 * a layout: its cells are read as lines, to a fixed depth.
 * Known weakness: a simple table without a closing rule ends at the first empty line. */
#include <stdint.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "doc.h"
#include "line.h"
#include "tag.h"
#include "inline.h"
#include "html.h"
#include "lay.h"
#include "box.h"
#include "rewrap.h"
#include "pipe.h"
#include "otsl.h"
#include "tex.h"
#include "layout.h"

enum { DEPTH_MAX = 6, CONTAINER_LINES = 6, COLUMNS_MAX = 64, UPRIGHT = 12, TAG_MAX = 400,
       STEPS = 5 /* values that show at which side of a column they stand */ };

static size_t rule_read(struct doc *d, const struct line *l, size_t at, size_t n, int depth);

static bool
is_wide(uint32_t c)
{
	return c >= 0x2E80 || (c >= 0x2014 && c <= 0x2026);
}

/* The last character of s, which is not empty. */
static uint32_t
last_rune(struct str s)
{
	size_t i = s.n - 1;

	while (i > 0 && ((unsigned char)s.p[i] & 0xC0) == 0x80)
		i--;
	return str_rune(s, &i);
}

/* A cell's text without inline markup. */
static struct str
unmarked(struct str s, struct arena *a)
{
	s = inline_text(s, false, a);
	if (s.n && (memchr(s.p, '\\', s.n) || str_find(s, STR("**")) >= 0 || str_find(s, STR("]{")) >= 0))
		s = inline_text(s, true, a);
	return s;
}

/* Is a tag open at the end of s? */
static bool
in_tag(struct str s)
{
	for (size_t i = s.n; i > 0 && i + TAG_MAX > s.n && s.p[i - 1] != '>'; i--)
		if (s.p[i - 1] == '<')
			return true;
	return false;
}

/* Is one * cut from the other between a text and the next line of its cell: **28* above *? */
static bool
is_cut_mark(struct str s, struct str next)
{
	return s.n && s.p[s.n - 1] == '*' && (s.n == 1 || s.p[s.n - 2] != '*') && next.p[0] == '*' && (next.n == 1 || next.p[1] != '*');
}

/* Adds a further line of a cell's text; a blank parts what is not CJK, but cuts no tag, no mark, and no span from its attributes or
 * the next. */
static void
join(struct buf *b, struct str s)
{
	size_t i = 0;

	s = str_trim(s);
	if (!s.n)
		return;
	char last = b->n ? b->p[b->n - 1] : 0;
	bool whole = (last == ']' && s.p[0] == '{') || (last == '}' && s.p[0] == '[') || in_tag(buf_slice(b)) || is_cut_mark(buf_slice(b), s);
	if (last && !whole && !is_wide(last_rune(buf_slice(b))) && !is_wide(str_rune(s, &i)))
		buf_char(b, ' ');
	buf_str(b, s);
}

/* --- drawn boxes --------------------------------------------------------------------------------------------- */

/* Dashes and blanks only, with a run of at least two dashes; *runs: how many runs. */
static bool
is_dashes(struct str s, size_t *runs)
{
	size_t k = 0, run = 0, best = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '-' || s.p[i] == '=') {
			k += run == 0;
			run++;
			best = run > best ? run : best;
		} else if (s.p[i] == ' ' || s.p[i] == '\t') {
			run = 0;
		} else {
			return false;
		}
	}
	*runs = k;
	return best >= 2;
}

/* The lines of one cell as lines of their own. */
static struct lines
cell_lines(const struct box *b, const struct box_cell *c, struct arena *a)
{
	struct lines r = {0};

	r.v = MEM_NEW(a, struct line, c->to - c->from);
	for (size_t y = c->from; y < c->to; y++) {
		struct str s = box_text(b, c, y);
		if (s.n && s.p[0] == ' ')
			s = str_cut(s, 1);
		int indent = 0;
		while ((size_t)indent < s.n && s.p[indent] == ' ')
			indent++;
		r.v[r.n++] = (struct line){.text = s, .no = b->l[y].no, .indent = (size_t)indent == s.n ? -1 : indent};
	}
	return r;
}

/* Does the cell hold a table of its own, or paragraphs set apart by empty lines?  A label written downwards has such gaps
 * too, but is narrow. */
static bool
is_container(const struct box *b, const struct box_cell *c, struct arena a)
{
	size_t runs, gaps = 0, wide = 0;

	if (c->to - c->from < CONTAINER_LINES)
		return false;
	struct lines in = cell_lines(b, c, &a);
	for (size_t i = 0; i < in.n; i++) {
		if (box_begins(&in.v[i]) || (is_dashes(in.v[i].text, &runs) && in.v[i].text.n > 8))
			return true;
		wide = in.v[i].indent >= 0 && line_width(str_trim(in.v[i].text)) > wide ? line_width(str_trim(in.v[i].text)) : wide;
		gaps += i > 0 && i + 1 < in.n && in.v[i].indent < 0 && in.v[i - 1].indent >= 0 && in.v[i + 1].indent >= 0;
	}
	return gaps >= 4 && wide > UPRIGHT;
}

static void
paragraph(struct doc *d, struct buf *b, size_t line)
{
	struct str s = str_dup(d->a, str_trim(buf_slice(b)));

	if (s.n)
		doc_text(d, line, s);
	b->n = 0;
}

/* Reads the lines of a cell as a document inside the document. */
static void
read_inside(struct doc *d, struct lines in, int depth)
{
	struct buf b = {.a = d->a};
	size_t line = 0;

	if (rewrap_is(&in)) {
		rewrap_read(d, &in);
		return;
	}
	for (size_t at = 0; at < in.n;) {
		size_t took = in.v[at].indent < 0 ? 0 : rule_read(d, in.v, at, in.n, depth + 1);
		if (took || in.v[at].indent < 0 || str_starts(str_trim(in.v[at].text), STR("- ")))
			paragraph(d, &b, line);
		if (!took) {
			if (!b.n)
				line = in.v[at].no;
			join(&b, in.v[at].text);
			took = 1;
		}
		at += took;
	}
	paragraph(d, &b, line);
}

/* What stands beside the box: lines of a menu.  Bulleted, they are furniture, else text. */
static void
beside(struct doc *d, const struct box *b)
{
	static const char *const bullet[] = {"•", "·", "*", "-", "+", "o ", "○", "■", "▪", "◦", "□", "☆"};

	for (size_t y = 0; y < b->lines; y++)
		for (int side = 0; side < 2; side++) {
			struct str s = str_trim(box_outside(b, y, side));
			bool menu = false;
			for (size_t k = 0; k < sizeof bullet / sizeof *bullet; k++)
				menu |= str_starts(s, str_of(bullet[k]));
			if (s.n && menu)
				doc_drop(d, b->l[y].no, "nav", s);
			else if (s.n)
				doc_text(d, b->l[y].no, s);
		}
}

/* Digits, perhaps with commas and a point between them. */
static bool
is_figure(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned)(s.p[i] - '0') > 9 && s.p[i] != ',' && s.p[i] != '.')
			return false;
	return s.n > 0;
}

/* Is b the number a once more, of more than one digit: a line that was printed twice? */
static bool
twice(struct str a, struct str b)
{
	size_t digits = 0;

	for (size_t i = 0; i < b.n; digits++) {
		uint32_t c = str_rune(b, &i);
		if (!(c >= '0' && c <= '9') && !(c >= 0xFF10 && c <= 0xFF19))
			return false;
	}
	return digits > 1 && str_eq(a, b);
}

/* Are a and b the halves of one number? */
static bool
is_cut(struct str a, struct str b, struct arena scratch)
{
	struct buf whole = {.a = &scratch};

	if (!is_figure(a) || !is_figure(b) || a.p[0] == '0' || twice(a, b))
		return false;
	buf_str(&whole, a);
	buf_str(&whole, b);
	return lay_value(buf_slice(&whole));
}

/* Fills one field, which has the line of its row, from lines [from, to) of cell c. */
static void
fill(struct doc_cell *f, const struct box *b, const struct box_cell *c, size_t from, size_t to, struct arena *a)
{
	struct buf t = {.a = a};
	struct str last = {0};

	for (size_t y = from; y < to; y++) {
		struct str whole = box_text(b, c, y), s = str_trim(whole);
		if (s.n && !t.n)
			f->line = b->l[y].no;
		/* a number cut to the cell's width, counted from its end; a blank stands on both sides */
		if (s.n + 2 == whole.n && s.p == whole.p + 1 && t.n && last.n <= s.n && is_cut(buf_slice(&t), s, *a))
			buf_str(&t, s);
		else if (twice(last, s)) {
			buf_char(&t, ' ');
			buf_str(&t, s);
		} else
			join(&t, s);
		last = s.n ? s : last;
	}
	f->text = unmarked(str_trim(buf_slice(&t)), a);
}

/* The rows of cells [i, j), which begin together; a band of records gives one row a line. */
static void
box_row(struct doc *d, const struct box *b, size_t i, size_t j)
{
	bool split = false;
	size_t from = b->cell[i].from, to = b->cell[i].to;

	for (size_t k = i; k < j; k++) {
		split |= b->cell[k].split;
		to = b->cell[k].to < to ? b->cell[k].to : to;
	}
	for (size_t y = from; y < (split ? to : from + 1); y++) {
		struct doc_item *it = doc_add(d, DOC_ROW, b->l[y].no, b->cols);
		struct doc_cell *f = it->cell;
		for (size_t k = 0; k < b->cols; k++)
			f[k].line = b->l[y].no;
		for (size_t k = i; k < j; k++) {
			const struct box_cell *c = &b->cell[k];
			if (!split)
				fill(&f[c->col], b, c, c->from, c->to, d->a);
			else
				fill(&f[c->col], b, c, y, y + 1 == to ? c->to : y + 1, d->a);
		}
	}
}

/* A drawing without cells: what is not drawn is text. */
static void
empty_box(struct doc *d, const struct box *b)
{
	for (size_t y = 0; y < b->lines; y++) {
		struct str s = str_trim(b->l[y].text);
		for (size_t i = 0; i < s.n;) {
			uint32_t c = str_rune(s, &i);
			if (c < 0x80 ? !strchr(" +-|=:", (int)c) : c < 0x2500 || c > 0x257F) {
				doc_text(d, b->l[y].no, s);
				break;
			}
		}
	}
}

static size_t
box_table(struct doc *d, const struct line *l, size_t at, size_t n, int depth)
{
	struct box b = box_read(l + at, n - at, d->a);
	bool layout = false;

	if (!b.lines)
		return 0;
	if (!b.n) {
		empty_box(d, &b);
		return b.lines;
	}
	for (size_t k = 0; k < b.n; k++)
		layout |= is_container(&b, &b.cell[k], *d->a);
	beside(d, &b);
	for (size_t i = 0; i < b.n; i++) {
		if (layout && depth < DEPTH_MAX) {
			read_inside(d, cell_lines(&b, &b.cell[i], d->a), depth);
			continue;
		}
		size_t j = i + 1;
		while (j < b.n && b.cell[j].row == b.cell[i].row)
			j++;
		box_row(d, &b, i, j);
		i = j - 1;
	}
	return b.lines;
}

/* --- simple tables ------------------------------------------------------------------------------------------- */

enum side { LEFT, RIGHT, MIDDLE, SIDES };

struct ruler {
	size_t from[COLUMNS_MAX], to[COLUMNS_MAX]; /* display columns of the dash runs */
	size_t n;
	size_t seen[COLUMNS_MAX], at[COLUMNS_MAX][SIDES]; /* values in each column, and how many of them stand at that side */
};

static struct ruler
ruler_of(struct str s)
{
	struct ruler r = {.n = 0};

	for (size_t i = 0; i < s.n && r.n < COLUMNS_MAX; i++) {
		if (s.p[i] == ' ' || s.p[i] == '\t')
			continue;
		r.from[r.n] = i;
		while (i < s.n && s.p[i] != ' ' && s.p[i] != '\t')
			i++;
		r.to[r.n++] = i;
	}
	return r;
}

static bool
same_ruler(const struct ruler *a, const struct ruler *b)
{
	if (a->n != b->n)
		return false;
	for (size_t k = 0; k < a->n; k++)
		if (a->from[k] != b->from[k] || a->to[k] != b->to[k])
			return false;
	return true;
}

/* The column in which a word from x to y stands: the one it overlaps most, else the nearest. */
static size_t
column_of(const struct ruler *r, size_t x, size_t y)
{
	size_t best = 0;
	ptrdiff_t most = PTRDIFF_MIN;

	for (size_t k = 0; k < r->n; k++) {
		ptrdiff_t from = (ptrdiff_t)(x > r->from[k] ? x : r->from[k]), to = (ptrdiff_t)(y < r->to[k] ? y : r->to[k]);
		if (to - from > most) {
			most = to - from;
			best = k;
		}
	}
	return best;
}

/* The next word of s from *at on, and the display column *x where it begins; moves both behind it. */
static struct str
next_word(struct str s, size_t *at, size_t *x, size_t *from)
{
	while (*at < s.n && (s.p[*at] == ' ' || s.p[*at] == '\t')) {
		++*at;
		++*x;
	}
	size_t i = *at;
	while (i < s.n && s.p[i] != ' ' && s.p[i] != '\t')
		str_rune(s, &i);
	struct str w = {s.p + *at, i - *at};
	*at = i;
	*from = *x;
	*x += line_width(w);
	return w;
}

/* Adds the words of a line to the cells of a row, each in the column it was printed in. */
static void
add_words(const struct ruler *r, const struct line *l, struct buf *b, struct doc_cell *c)
{
	struct str raw = l->raw ? *l->raw : l->text;
	size_t at = 0, x = 0, rat = 0, rx = 0, from, rfrom, last = SIZE_MAX;

	for (;;) {
		struct str word = next_word(l->text, &at, &x, &from), printed = next_word(raw, &rat, &rx, &rfrom);
		if (!word.n)
			break;
		size_t k = printed.n ? column_of(r, rfrom, rx) : column_of(r, from, x);
		if (!b[k].n)
			c[k].line = l->no;
		if (last == k) {
			buf_char(&b[k], ' ');
			buf_str(&b[k], word);
		} else {
			join(&b[k], word);
		}
		last = k;
	}
}

/* The next word of a line and where it was printed, with the column that it stands in; false: there is none. */
struct placed {
	struct str word;
	size_t at, x, rat, rx; /* behind it, in the text and as printed */
	size_t from, to, k;
};

static bool
next_placed(const struct ruler *r, const struct line *l, struct placed *p)
{
	size_t from, rfrom;
	struct str printed;

	p->word = next_word(l->text, &p->at, &p->x, &from);
	printed = next_word(l->raw ? *l->raw : l->text, &p->rat, &p->rx, &rfrom);
	p->from = printed.n ? rfrom : from;
	p->to = printed.n ? p->rx : p->x;
	p->k = p->word.n ? column_of(r, p->from, p->to) : 0;
	return p->word.n > 0;
}

/* At which sides of its column does a value stand? */
static bool
stands(const struct ruler *r, const struct placed *p, enum side side)
{
	ptrdiff_t left = (ptrdiff_t)p->from - (ptrdiff_t)r->from[p->k], right = (ptrdiff_t)r->to[p->k] - (ptrdiff_t)p->to;

	return side == LEFT ? left == 0 : side == RIGHT ? right == 0 : left - right <= 1 && right - left <= 1;
}

/* Learns at which side of each column its values stand. */
static void
learn_sides(struct ruler *r, const struct line *l, size_t from, size_t to)
{
	for (size_t y = from; y < to; y++)
		for (struct placed p = {0}; next_placed(r, &l[y], &p);)
			if (lay_value(p.word)) {
				r->seen[p.k]++;
				for (enum side s = LEFT; s < SIDES; s++)
					r->at[p.k][s] += stands(r, &p, s);
			}
}

/* Does a value of the line stand between the columns, or not at the side of its column where nearly all others do?  Then the
 * line is not in step with the rule. */
static bool
out_of_step(const struct ruler *r, const struct line *l)
{
	for (struct placed p = {0}; next_placed(r, l, &p);) {
		if (!lay_value(p.word))
			continue;
		if (p.from < r->from[p.k] || (p.to > r->to[p.k] && p.k + 1 < r->n))
			return true;
		for (enum side s = LEFT; s < SIDES; s++)
			if (r->seen[p.k] >= STEPS && r->at[p.k][s] * 5 >= r->seen[p.k] * 4) {
				if (!stands(r, &p, s))
					return true;
				break;
			}
	}
	return false;
}

/* A line that is not in step: the words before its first value as one label, then one cell for each word, without columns. */
static void
loose_row(struct doc *d, const struct line *l)
{
	struct buf label = {.a = d->a};
	size_t n = 0, at = 0, x = 0, from, first;
	struct str w;

	while ((w = next_word(l->text, &at, &x, &from)).n && !lay_value(w)) {
		if (label.n)
			buf_char(&label, ' ');
		buf_str(&label, w);
	}
	first = (size_t)(w.p - l->text.p);
	for (at = first; next_word(l->text, &at, &x, &from).n;)
		n++;
	struct doc_cell *c = doc_add(d, DOC_ROW, l->no, n + (label.n > 0))->cell;
	if (label.n)
		*c++ = (struct doc_cell){buf_slice(&label), l->no};
	for (at = first; (w = next_word(l->text, &at, &x, &from)).n;)
		*c++ = (struct doc_cell){w, l->no};
}

/* The rows on lines [from, to): one a line, or with `apart` one a group of lines between empty ones. */
static void
simple_rows(struct doc *d, const struct line *l, size_t from, size_t to, struct ruler *r, bool apart)
{
	learn_sides(r, l, from, to);
	for (size_t y = from; y < to;) {
		size_t end = y + 1, runs;
		while (apart && end < to && l[end].indent >= 0)
			end++;
		if (l[y].indent < 0 || (is_dashes(l[y].text, &runs) && runs == r->n)) {
			y++;
			continue;
		}
		size_t off = y;
		while (off < end && !out_of_step(r, &l[off]))
			off++;
		if (off < end) {
			for (; y < end; y++)
				loose_row(d, &l[y]);
			continue;
		}
		struct buf b[COLUMNS_MAX];
		struct doc_cell *c = doc_add(d, DOC_ROW, l[y].no, r->n)->cell;
		for (size_t k = 0; k < r->n; k++) {
			b[k] = (struct buf){.a = d->a};
			c[k].line = l[y].no;
		}
		for (; y < end; y++)
			add_words(r, &l[y], b, c);
		for (size_t k = 0; k < r->n; k++)
			c[k].text = str_trim(unmarked(buf_slice(&b[k]), d->a));
	}
}

/* From a rule of several runs to the same rule again; several such tables' rules may follow one another. */
static size_t
simple_table(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t runs = 0, y = at + 1;
	bool apart = false;

	if (!is_dashes(l[at].text, &runs) || runs < 2)
		return 0;
	struct ruler r = ruler_of(l[at].text);
	for (; y < n; y++) {
		size_t k;
		apart |= l[y].indent < 0;
		if (l[y].indent < 0 || !is_dashes(l[y].text, &k))
			continue;
		struct ruler q = ruler_of(l[y].text);
		if (!same_ruler(&q, &r) && !(q.n == 1 && q.to[0] >= r.to[r.n - 1]))
			return 0;
		if (y + 1 == n || l[y + 1].indent < 0 || l[at].text.p[r.from[0]] == '-')
			break;
		apart = false;
	}
	if (y == n || y == at + 1)
		return 0;
	simple_rows(d, l, at + 1, y, &r, apart);
	return y + 1 - at;
}

/* Heads above a rule of several runs; rows below it, to an empty line or a closing rule. */
static size_t
headed_table(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t runs = 0, head = at, y = at;
	bool full = is_dashes(l[at].text, &runs) && runs == 1 && l[at].text.n > 8;

	if (runs > 1)
		return 0;
	for (y = at + 1; y < n && y < at + 12 && l[y].indent >= 0; y++)
		if (is_dashes(l[y].text, &runs) && runs > 1)
			break;
		else if (!full)
			return 0;
	if (y == n || y == at + 12 || l[y].indent < 0)
		return 0;
	struct ruler r = ruler_of(l[y].text);
	size_t end = y + 1, k;
	while (end < n && !(is_dashes(l[end].text, &k) && l[end].indent >= 0) && (full || l[end].indent >= 0))
		end++;
	if (end == y + 1 || (full && end == n))
		return 0;
	simple_rows(d, l, head + full, y, &r, full);
	bool apart = false;
	for (size_t i = y + 1; i < end && full; i++)
		apart |= l[i].indent < 0;
	simple_rows(d, l, y + 1, end, &r, apart);
	return end + (end < n && l[end].indent >= 0) - at;
}

/* --- raw HTML ------------------------------------------------------------------------------------------------ */

static int
count(struct str s, struct str tag)
{
	int n = 0;

	for (size_t i = 0; i + tag.n <= s.n; i++) {
		size_t k = 0;
		while (k < tag.n && (s.p[i + k] == tag.p[k] || (s.p[i + k] | 32) == tag.p[k]))
			k++;
		n += k == tag.n;
	}
	return n;
}

/* The line of the source of line k, from 1, of n lines. */
static size_t
line_of(const struct line *l, size_t n, size_t k)
{
	return l[k < n ? k - (k > 0) : n - 1].no;
}

/* From a line that begins with a table's tag to the end tag that closes it, or to the end. */
static size_t
html_table(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct str s = str_trim(l[at].text);
	struct buf b = {.a = d->a};
	size_t end = at;
	int open = 0;

	if (!tag_opens_table(s))
		return 0;
	do {
		open += count(l[end].text, STR("<table")) - count(l[end].text, STR("</table"));
		buf_str(&b, l[end].text);
		buf_char(&b, '\n');
		end++;
	} while (end < n && open > 0);
	size_t first = d->n, diags = d->diags.n;
	html_fragment(d, buf_slice(&b));
	for (; diags < d->diags.n; diags++)
		d->diags.v[diags].line = line_of(l + at, end - at, d->diags.v[diags].line);
	for (; first < d->n; first++) {
		struct doc_item *it = &d->item[first];
		it->line = line_of(l + at, end - at, it->line);
		for (size_t k = 0; k < it->n; k++) {
			struct doc_cell *c = &it->cell[k];
			c->line = line_of(l + at, end - at, c->line);
			if (it->kind != DOC_DROP && str_find(c->text, STR("**")) >= 0) /* some writers leave Markdown's marks within the tags */
				c->text = str_trim(inline_text(c->text, true, d->a));
		}
	}
	return end - at;
}

/* --------------------------------------------------------------------------------------------------------------- */

static size_t
rule_read(struct doc *d, const struct line *l, size_t at, size_t n, int depth)
{
	size_t took = 0;

	if (l[at].indent < 0)
		return 0;
	if (box_begins(&l[at]))
		took = box_table(d, l, at, n, depth);
	if (!took)
		took = html_table(d, l, at, n);
	if (!took)
		took = otsl_read(d, l, at, n);
	if (!took)
		took = tex_read(d, l, at, n);
	if (!took)
		took = pipe_read(d, l, at, n);
	if (!took)
		took = simple_table(d, l, at, n);
	if (!took)
		took = headed_table(d, l, at, n);
	return took;
}

bool
lay_rule_begins(const struct line *l, size_t at, size_t n)
{
	struct str s = at < n ? str_trim(l[at].text) : STR("");
	size_t runs;

	if (s.n < 2 || l[at].indent < 0)
		return false;
	return (is_dashes(s, &runs) && runs > 1) || str_starts(s, STR("|===")) || str_starts(s, STR("{|")) || str_starts(s, STR("[cols")) ||
	       tag_opens_table(s) || otsl_end(l, at, n) > at || tex_end(l, at, n) > at || box_begins(&l[at]) || pipe_begins(l, at, n);
}

size_t
lay_rule_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	return rule_read(d, l, at, n, 0);
}
