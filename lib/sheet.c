/* sheet - fragments with places to lines of text, so that columns on the page are columns of the text.
 * Comes in: words, or less, each with page and box.  Goes out: text as on the page, and where in the source it stands.
 * Rule: fragments whose middles are at about one height are a line, the closest put together first; what touches is one
 * word, what nearly does is one run with single blanks, and between runs there are two blanks at least.  Where a run
 * begins is told by its place on the page alone, on a scale that is the same for the document and fine enough for its
 * smallest letters; where the letters before it need more room all that is not left of it moves to the right alike, on all
 * pages, so what stands below each other stays so, and heads on one page above their columns on the next.
 * Known weakness: a line of the page that is not level is several. */
#include <stdlib.h>

#include "mem.h"
#include "str.h"
#include "doc.h"
#include "line.h"
#include "frag.h"
#include "stack.h"
#include "sheet.h"

enum {
	PART = 256,       /* parts of a display column */
	COLUMNS = 400,    /* of a page, at most */
	MOST = 1000,      /* further right nothing is aligned, where letters needed more room than they have */
	SPREAD = 85,      /* hundredths of the width of small letters that are a display column */
	TALL = 300,       /* hundredths of a display column's width that a box is high, at most */
	LEVEL = 30,       /* of the height: middles no further apart are one line */
	TOUCH = 15,       /* of the height: a gap so small is none */
	SEAM = 10,        /* between figures none may be larger, nor overlap by more: two numbers are not one */
	LOOSE_INK = 60,   /* and a gap so small between the ink of two Han characters */
	NEAR = 45,        /* a gap so small is a blank between words */
	OVERLAP = 30,     /* what overlaps by so much stands on a line of its own */
	LAYERS = 4,       /* such lines at most; the rest is one behind the other */
	LOOSE = 160,      /* lines further apart have a blank one between them */
	PIECES = 200,     /* numbers among which those of one are, at most */
	BLANKS = 64       /* blanks for each fragment on average, at most */
};

/* Where a fragment begins in the text. */
struct sheet_mark {
	size_t at;   /* byte of the text */
	size_t line; /* of the source */
};

/* One line of the text. */
struct sheet_line {
	size_t first; /* its first mark */
	bool lossy;   /* numbers of its row are lost */
};

/* What is lost, from its first line to its last; middles twice, as those of rows. */
struct loss {
	int page;
	long from, to;
};

/* Fragments of one line set apart by no more than single blanks. */
struct run {
	size_t from, to; /* of the line's fragments */
	size_t line;     /* index of its line */
	int x0, x1;
	int width;       /* display columns */
	int col, room;   /* where it begins, and how many columns there are from the left edge to the right one */
};

/* One line of a page: fragments [from, to), runs [run, run_to). */
struct row {
	size_t from, to, run, run_to;
	long middle; /* twice that of its first */
	int h;
	int page;
};

struct sheeter {
	struct sheet *s;
	struct arena *a;
	struct frag *v;
	size_t n;
	bool guessed; /* are the widths a guess? */
	bool scanned; /* are the boxes those of the ink? */
	int em;   /* how wide small Han characters are; 0: there are none */
	int unit; /* hundredths of the source's unit that are one display column */
	int left; /* where columns begin */
	size_t budget; /* blanks that may still be used to align */
	MEM_ARRAY(struct loss) loss;
	MEM_ARRAY(struct row) row;
	MEM_ARRAY(struct run) run;
};

static long
middle(const struct frag *f)
{
	return 2L * f->y + f->h;
}

static int
by_height(const void *p, const void *q)
{
	const struct frag *a = p, *b = q;

	if (a->page != b->page)
		return a->page < b->page ? -1 : 1;
	if (middle(a) != middle(b))
		return middle(a) < middle(b) ? -1 : 1;
	return a->seq < b->seq ? -1 : a->seq > b->seq;
}

static int
by_left(const void *p, const void *q)
{
	const struct frag *a = p, *b = q;

	if (a->x != b->x)
		return a->x < b->x ? -1 : 1;
	return a->seq < b->seq ? -1 : a->seq > b->seq;
}

static int
by_int(const void *p, const void *q)
{
	const int *a = p, *b = q;

	return *a < *b ? -1 : *a > *b;
}

/* Boxes as high as a font might want are cut to what its letters need, told by their width. */
static void
trim(struct sheeter *x)
{
	for (size_t i = 0; i < x->n; i++) {
		struct frag *f = &x->v[i];
		long columns = (long)line_width(f->text), most = columns ? (long)f->w * TALL / 100 / columns : 0;
		if (most == 0 || f->h <= most)
			continue;
		f->y += (int)((f->h - most) / 2);
		f->h = (int)most;
	}
}

/* How wide a Han character is, of the smallest quarter; 0: there are none. */
static int
find_em(const struct sheeter *x, struct arena a)
{
	int *w = MEM_TAKE(&a, int, x->n), n = 0;

	for (size_t i = 0; i < x->n; i++) {
		long chars = (long)line_chars(x->v[i].text);
		if (x->v[i].w > 0 && (long)line_width(x->v[i].text) == 2 * chars)
			w[n++] = (int)(x->v[i].w / chars);
	}
	qsort(w, (size_t)n, sizeof *w, by_int);
	return n ? w[n / 4] : 0;
}

/* How wide a display column is: a little less than the letters of the smallest quarter are. */
static int
find_unit(const struct sheeter *x, struct arena a)
{
	int *w = MEM_TAKE(&a, int, x->n), n = 0, most = 1;

	for (size_t i = 0; i < x->n; i++) {
		long cols = (long)line_width(x->v[i].text);
		int right = x->v[i].x + x->v[i].w - x->left;
		if (cols > 0 && x->v[i].w > 0)
			w[n++] = (int)(x->v[i].w / cols);
		most = right > most ? right : most;
	}
	qsort(w, (size_t)n, sizeof *w, by_int);
	int unit = n ? (int)((long)w[n / 4] * SPREAD / 100) : 1;
	return unit > most / COLUMNS ? unit : most / COLUMNS + 1;
}

static int
least(int a, int b)
{
	return a < b ? a : b;
}

/* Are the two no more apart than that part of their height? */
static bool
within(const struct frag *a, const struct frag *b, int part)
{
	return (long)(b->x - a->x - a->w) * 100 <= (long)least(a->h, b->h) * part;
}

/* Is s of digits and signs, fullwidth ones too? */
static bool
is_figure(struct str s)
{
	for (size_t i = 0; i < s.n;) {
		uint32_t c = str_rune(s, &i);
		c = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
		if (c >= 0x80 || (c | 32) - 'a' < 26)
			return false;
	}
	return true;
}

/* Is s of digits, with the points and commas of a number? */
static bool
is_digits(struct str s)
{
	for (size_t i = 0; i < s.n;) {
		uint32_t c = str_rune(s, &i);
		c = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
		if (c - '0' > 9 && c != '.' && c != ',')
			return false;
	}
	return true;
}

/* Is s a sign and nothing else? */
static bool
is_sign(struct str s)
{
	return str_eq(s, STR("-")) || str_eq(s, STR("+")) || str_eq(s, STR("\xEF\xBC\x8D")) || str_eq(s, STR("\xEF\xBC\x8B")) || str_eq(s, STR("\xE2\x88\x92"));
}

/* Is one of the two the point of a number whose digits the other has? */
static bool
is_point(const struct frag *a, const struct frag *b)
{
	char end = a->text.p[a->text.n - 1], begin = b->text.p[0];

	return (end == '.' || end == ',' || begin == '.' || begin == ',') && is_figure(a->text) && is_figure(b->text);
}

/* Is b a piece of the number whose last piece is a, brought beside it? */
static bool
is_piece(const struct frag *a, const struct frag *b)
{
	return a->whole && a->whole == b->whole;
}

/* Is the last character of s, or its first, no ASCII? */
static bool
is_wide(struct str s, bool last)
{
	return (unsigned char)s.p[last ? s.n - 1 : 0] >= 0x80;
}

/* Does b follow a with no blank, or with one? */
static bool
joined(const struct sheeter *x, const struct frag *a, const struct frag *b)
{
	if (is_piece(a, b))
		return true;
	if (b->apart || a->whole || b->whole)
		return false;
	if (!is_figure(a->text) || !is_figure(b->text))
		return within(a, b, x->scanned && is_wide(a->text, true) && is_wide(b->text, false) ? LOOSE_INK : TOUCH);
	if (x->guessed)
		return (is_point(a, b) && within(a, b, NEAR) && !within(a, b, -NEAR)) || (is_sign(a->text) && within(a, b, TOUCH));
	return within(a, b, is_point(a, b) ? NEAR : SEAM) && !within(a, b, -SEAM - 1);
}

static bool
follows(const struct sheeter *x, const struct frag *a, const struct frag *b)
{
	return joined(x, a, b) || (within(a, b, NEAR) && !(is_figure(a->text) && is_figure(b->text)));
}

/* Moves what overlaps what stands before it behind the others of v[0 .. n); returns how many are left. */
static size_t
lift(const struct sheeter *x, struct frag *v, size_t n, struct arena a)
{
	struct frag *over = MEM_TAKE(&a, struct frag, n);
	size_t kept = 0, m = 0;

	for (size_t i = 0; i < n; i++) {
		const struct frag *last = kept ? &v[kept - 1] : NULL;
		long slack = last ? (long)least(last->h, v[i].h) * OVERLAP + (x->guessed || x->scanned ? last->w * 50L : 0) : 0;
		if (last && (long)(last->x + last->w - v[i].x) * 100 > slack && v[i].x < last->x + last->w)
			over[m++] = v[i];
		else
			v[kept++] = v[i];
	}
	if (m)
		memcpy(v + kept, over, m * sizeof *over);
	return kept;
}

/* The fragments [from, to) stand at one height: a line, or several where they overlap. */
static void
add_rows(struct sheeter *x, size_t from, size_t to)
{
	qsort(x->v + from, to - from, sizeof *x->v, by_left);
	for (int layer = 0; from < to; layer++) {
		size_t n = layer < LAYERS ? lift(x, x->v + from, to - from, *x->a) : to - from;
		*MEM_PUSH(x->a, x->row) = (struct row){.from = from, .to = from + n, .middle = middle(&x->v[from]), .h = x->v[from].h, .page = x->v[from].page};
		from += n;
	}
}

/* A gap between the middles of two neighbours by height, i - 1 and i. */
struct gap {
	long wide;
	size_t i;
};

static int
by_width(const void *p, const void *q)
{
	const struct gap *a = p, *b = q;

	if (a->wide != b->wide)
		return a->wide < b->wide ? -1 : 1;
	return a->i < b->i ? -1 : a->i > b->i;
}

/* Fragments at one height, being put together: of the sorted ones those from `from` to `to`. */
struct band {
	size_t from, to; /* the first knows the last, and the other way round */
	int h;           /* of the highest */
};

/* Puts the bands on both sides of a gap together, if they are at one height. */
static bool
bridge(const struct sheeter *x, struct band *b, size_t i)
{
	size_t from = b[i - 1].from, to = b[i].to;
	int h = least(b[from].h, b[i].h);

	if (x->v[i - 1].page != x->v[i].page || (middle(&x->v[to]) - middle(&x->v[from])) * 50 > (long)h * LEVEL)
		return false;
	b[from].to = to;
	b[to].from = from;
	b[from].h = b[from].h > b[i].h ? b[from].h : b[i].h;
	return true;
}

/* Lines: what is closest in height comes together first, so that a label between two lines does not tear one apart. */
static void
find_rows(struct sheeter *x)
{
	bool *cut = MEM_NEW(x->a, bool, x->n);
	struct arena a = *x->a;
	int *h = MEM_TAKE(&a, int, x->n);
	struct band *b = MEM_TAKE(&a, struct band, x->n);
	struct gap *g = MEM_TAKE(&a, struct gap, x->n);

	qsort(x->v, x->n, sizeof *x->v, by_height);
	for (size_t i = 0; i < x->n; i++)
		h[i] = x->v[i].h;
	qsort(h, x->n, sizeof *h, by_int);
	for (size_t i = 0; i < x->n; i++) {
		int usual = h[x->n / 2] / 2;
		b[i] = (struct band){i, i, x->v[i].h > usual ? x->v[i].h : usual};
		g[i] = (struct gap){i ? middle(&x->v[i]) - middle(&x->v[i - 1]) : 0, i};
	}
	qsort(g, x->n, sizeof *g, by_width);
	for (size_t i = 0; i < x->n; i++)
		cut[g[i].i] = g[i].i == 0 || !bridge(x, b, g[i].i);
	for (size_t i = 0, j; i < x->n; i = j) {
		for (j = i + 1; j < x->n && !cut[j]; j++)
			;
		add_rows(x, i, j);
	}
}

static void
find_runs(struct sheeter *x, size_t row)
{
	struct row *r = &x->row.v[row];

	r->run = x->run.n;
	for (size_t i = r->from, j; i < r->to; i = j) {
		int width = (int)line_width(x->v[i].text);
		for (j = i + 1; j < r->to && follows(x, &x->v[j - 1], &x->v[j]); j++)
			width += (int)line_width(x->v[j].text) + !joined(x, &x->v[j - 1], &x->v[j]);
		*MEM_PUSH(x->a, x->run) = (struct run){i, j, row, x->v[i].x, x->v[j - 1].x + x->v[j - 1].w, width, 0, 0};
	}
	r->run_to = x->run.n;
}

/* A run by where it begins. */
struct edge {
	int x;
	size_t run;
};

static int
by_edge(const void *p, const void *q)
{
	const struct edge *a = p, *b = q;

	if (a->x != b->x)
		return a->x < b->x ? -1 : 1;
	return a->run < b->run ? -1 : a->run > b->run;
}

/* The column in which a run stands that may begin at column `at`: the first of a line there, others in the middle of
 * the room that they have on the page. */
static int
settle(const struct sheeter *x, const struct run *r, int at)
{
	int spare = (r->x1 - r->x0) / x->unit - r->width;

	return spare > 0 && r > &x->run.v[x->row.v[r->line].run] ? at + spare / 2 : at;
}

/* Gives the runs their columns. */
static void
align(struct sheeter *x, struct arena a)
{
	struct edge *e = MEM_TAKE(&a, struct edge, x->run.n);
	long at = 0;
	int last = x->left;

	for (size_t i = 0; i < x->run.n; i++)
		e[i] = (struct edge){x->run.v[i].x0, i};
	qsort(e, x->run.n, sizeof *e, by_edge);
	for (size_t i = 0, j; i < x->run.n; i = j) {
		at += (long)(e[i].x - last) * PART / x->unit;
		last = e[i].x;
		for (j = i; j < x->run.n && e[j].x == last; j++) {
			const struct run *r = &x->run.v[e[j].run];
			long need = e[j].run > x->row.v[r->line].run ? (long)(r[-1].col + r[-1].width + 2) * PART : 0;
			at = at < need ? need : at;
		}
		x->s->capped = x->s->capped || at > MOST * PART;
		at = at > MOST * PART ? MOST * PART : at;
		for (size_t k = i; k < j; k++)
			x->run.v[e[k].run].col = settle(x, &x->run.v[e[k].run], (int)((at + PART / 2) / PART));
	}
}

static void
mark(struct sheeter *x, size_t at, size_t line)
{
	struct sheet *s = x->s;

	if (s->nmark == s->cap)
		s->mark = mem_grow(x->a, s->mark, &s->cap, s->nmark + 1, sizeof *s->mark);
	s->mark[s->nmark++] = (struct sheet_mark){at, line};
}

static void
begin_line(struct sheeter *x, bool lossy)
{
	struct sheet *s = x->s;

	if (s->nline == s->line_cap)
		s->line = mem_grow(x->a, s->line, &s->line_cap, s->nline + 1, sizeof *s->line);
	s->line[s->nline++] = (struct sheet_line){s->nmark, lossy};
}

/* Stands the row where numbers were lost?  The losses are looked through from *at on, as the rows are. */
static bool
is_lossy(const struct sheeter *x, const struct row *r, size_t *at)
{
	while (*at < x->loss.n && (x->loss.v[*at].page < r->page || (x->loss.v[*at].page == r->page && x->loss.v[*at].to + x->em < r->middle)))
		++*at;
	return *at < x->loss.n && x->loss.v[*at].page == r->page && x->loss.v[*at].from - x->em <= r->middle;
}

static void
write_row(struct sheeter *x, struct buf *b, const struct row *r, size_t *loss)
{
	int at = 0;

	begin_line(x, is_lossy(x, r, loss));
	for (size_t i = r->run; i < r->run_to; i++) {
		const struct run *u = &x->run.v[i];
		int pad = u->col - at, must = i > r->run ? 2 : 0;
		if (pad > must && (size_t)pad > x->budget) {
			x->s->capped = true;
			pad = must;
		}
		pad = pad < must ? must : pad;
		x->budget -= (size_t)pad < x->budget ? (size_t)pad : x->budget;
		for (int k = 0; k < pad; k++)
			buf_char(b, ' ');
		for (size_t k = u->from; k < u->to; k++) {
			if (k > u->from && !joined(x, &x->v[k - 1], &x->v[k]))
				buf_char(b, ' ');
			mark(x, b->n, x->v[k].line);
			buf_str(b, x->v[k].text);
		}
		at += pad + u->width;
	}
	buf_char(b, '\n');
}

/* Is the run a number, or digits of one? */
static bool
is_number(const struct sheeter *x, const struct run *r)
{
	bool all = true;

	for (size_t k = r->from; k < r->to; k++)
		all = all && is_digits(x->v[k].text);
	return all;
}

/* Does it begin as the label of a row does: 1. ① ⒈ （一） 三、 第? */
static bool
is_entry(const struct sheeter *x, const struct run *r)
{
	static const uint32_t first[] = {'(', 0xFF08, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x7B2C};
	size_t at = 0;
	uint32_t c = str_rune(x->v[r->from].text, &at);
	bool entry = (c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19) || (c >= 0x2460 && c <= 0x249B);

	for (size_t i = 0; i < sizeof first / sizeof *first; i++)
		entry = entry || c == first[i];
	return entry;
}

/* Brings the run at piece i, of a number of `all` columns in the room of its stack, behind the `before` columns that are
 * there already. */
static void
bring(struct sheeter *x, const struct run *r, const struct stack_piece *at, size_t whole, int before, int all)
{
	long wide = at->x1 - at->x0;

	for (size_t k = r->from; k < r->to; k++) {
		struct frag *f = &x->v[k];
		int width = (int)line_width(f->text);
		f->x = at->x0 + (int)(wide * before / all);
		f->w = (int)(wide * (before + width) / all) - (int)(wide * before / all);
		f->y = (int)((at->middle - f->h) / 2);
		f->whole = whole;
		before += width;
	}
}

/* Brings the pieces of the number that begins with piece i beside each other. */
static void
mend(struct sheeter *x, const struct stack_piece *p, const size_t *run, size_t n, size_t i)
{
	struct stack_piece at = p[i];
	int all = 0, before = 0;
	size_t last = i;

	for (size_t k = i; k < n && k < i + PIECES; k++) {
		if (p[k].first != i)
			continue;
		at.x0 = least(at.x0, p[k].x0);
		at.x1 = at.x1 > p[k].x1 ? at.x1 : p[k].x1;
		all += x->run.v[run[k]].width;
		last = k;
	}
	at.middle = (p[i].middle + p[last].middle) / 2;
	for (size_t k = i; k <= last && last > i; k++) {
		if (p[k].first != i)
			continue;
		bring(x, &x->run.v[run[k]], &at, run[i] + 1, before, all);
		before += x->run.v[run[k]].width;
	}
}

/* Takes the fragments out that stand in lost runs, which f then has without a place. */
static void
lose(struct sheeter *x, struct frags *f, const struct stack_piece *p, const size_t *run, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++) {
		const struct run *r = &x->run.v[run[i]];
		struct loss *last = x->loss.n ? &x->loss.v[x->loss.n - 1] : NULL;
		if (!p[i].lost)
			continue;
		if (last && last->page == p[i].page && p[i].middle - last->to <= 4L * x->em)
			last->to = p[i].middle > last->to ? p[i].middle : last->to;
		else
			*MEM_PUSH(x->a, x->loss) = (struct loss){p[i].page, p[i].middle, p[i].middle};
		for (size_t k = r->from; k < r->to; k++) {
			frag_stray(f, x->v[k].text, "broken-number", x->v[k].line, x->a);
			x->v[k].text.n = 0;
		}
	}
	for (size_t k = 0; k < x->n; k++)
		if (x->v[k].text.n)
			x->v[kept++] = x->v[k];
	x->n = kept;
}

/* Puts together the numbers that narrow cells broke; true: there are some, and lines are to be found anew. */
static bool
mend_all(struct sheeter *x, struct frags *f)
{
	struct stack_piece *p = MEM_TAKE(x->a, struct stack_piece, x->run.n), *w = MEM_TAKE(x->a, struct stack_piece, x->run.n);
	size_t *run = MEM_TAKE(x->a, size_t, x->run.n), n = 0, nw = 0;

	for (size_t k = 0; k < x->run.n; k++) {
		const struct run *r = &x->run.v[k];
		bool number = is_number(x, r);
		run[n] = k;
		*(number ? &p[n++] : &w[nw++]) =
			(struct stack_piece){x->v[r->from].page, r->line, r->x0, r->x1, middle(&x->v[r->from]), !number && is_entry(x, r), 0, false};
	}
	if (!stack_find(p, n, w, nw, x->em))
		return false;
	size_t lost = 0, whole = 0;
	for (size_t i = 0; i < n; i++) {
		lost += p[i].lost;
		whole += p[i].first != i;
	}
	x->s->torn = lost * 2 > whole;
	for (size_t i = 0; i < n; i++)
		if (p[i].first == i)
			mend(x, p, run, n, i);
	lose(x, f, p, run, n);
	return true;
}

/* Where the rows of the page end whose first row is i. */
static size_t
page_end(const struct sheeter *x, size_t i)
{
	size_t j = i + 1;

	while (j < x->row.n && x->row.v[j].page == x->row.v[i].page)
		j++;
	return j;
}

/* Lines and what runs in them. */
static void
find_lines(struct sheeter *x)
{
	x->row.n = x->run.n = 0;
	find_rows(x);
	for (size_t i = 0; i < x->row.n; i++)
		find_runs(x, i);
}

struct sheet
sheet_lay(struct frags *f, struct arena *a)
{
	struct sheet s = {0};
	struct sheeter x = {.s = &s, .a = a, .v = f->v, .n = f->n, .guessed = f->guessed, .scanned = f->scanned, .budget = f->n * BLANKS};
	struct buf b = {.a = a};
	size_t loss = 0;

	for (size_t i = 0; i < x.n; i++)
		x.left = i == 0 || x.v[i].x < x.left ? x.v[i].x : x.left;
	trim(&x);
	x.em = find_em(&x, *a);
	x.unit = find_unit(&x, *a);
	find_lines(&x);
	if (x.em && mend_all(&x, f))
		find_lines(&x);
	align(&x, *a);
	for (size_t i = 0, j; i < x.row.n; i = j) {
		j = page_end(&x, i);
		for (size_t k = i; k < j; k++) {
			const struct row *r = &x.row.v[k];
			if (k > i && (r->middle - r[-1].middle) * 50 > (long)(r->h > r[-1].h ? r->h : r[-1].h) * LOOSE) {
				begin_line(&x, false);
				buf_char(&b, '\n');
			}
			if (k == i && i)
				buf_char(&b, '\f');
			write_row(&x, &b, r, &loss);
		}
	}
	s.text = buf_slice(&b);
	return s;
}

/* The source line of the text at p, which began in line `line` of the sheet. */
static size_t
source_line(const struct sheet *s, const char *p, size_t line)
{
	size_t lo = line && line <= s->nline ? s->line[line - 1].first : 0, hi = s->nmark;

	if (p && p >= s->text.p && p < s->text.p + s->text.n) {
		size_t at = (size_t)(p - s->text.p);
		for (lo = 0; hi - lo > 1;) {
			size_t mid = lo + (hi - lo) / 2;
			if (s->mark[mid].at <= at)
				lo = mid;
			else
				hi = mid;
		}
	}
	return lo < s->nmark ? s->mark[lo].line : s->nmark ? s->mark[s->nmark - 1].line : 1;
}

size_t
sheet_line(const struct sheet *s, size_t line)
{
	return line ? source_line(s, NULL, line) : 0;
}

/* Takes the empty cells of a row away. */
static void
pack(struct doc_item *x)
{
	size_t n = 0;

	for (size_t i = 0; i < x->n; i++)
		if (x->cell[i].text.n)
			x->cell[n++] = x->cell[i];
	x->n = n;
}

void
sheet_place(const struct sheet *s, struct doc *d, size_t from)
{
	for (size_t k = from; k < d->n; k++) {
		struct doc_item *x = &d->item[k];
		if (x->kind == DOC_ROW && x->line && x->line <= s->nline && s->line[x->line - 1].lossy)
			pack(x);
		size_t first = x->kind == DOC_DROP ? 1 : 0;
		for (size_t i = 0; i < x->n; i++) {
			struct doc_cell *c = &x->cell[i];
			size_t line = c->line ? c->line : x->line;
			c->line = source_line(s, c->text.n && i >= first ? c->text.p : NULL, line);
		}
		x->line = source_line(s, x->n > first && x->cell[first].text.n ? x->cell[first].text.p : NULL, x->line);
	}
}
