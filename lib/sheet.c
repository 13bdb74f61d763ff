/* sheet - fragments with places to lines of text, so that columns on the page are columns of the text.
 * Comes in: words, or less, each with page and box.  Goes out: text as on the page, and where in the source it stands.
 * Rule: a row of fragments is a line (band), what touches is one word, what nearly does is one run with single
 * blanks, and between runs there are two blanks at least; numbers that narrow cells broke over lines are put together
 * first (stack).  Where a run begins is told by its place on the page alone, on a scale that is the same for the document and fine enough for its
 * smallest letters; where the letters before it need more room all that is not left of it moves to the right alike, on all
 * pages, so what stands below each other stays so, and heads on one page above their columns on the next. */
#include <stdlib.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "doc.h"
#include "line.h"
#include "frag.h"
#include "stack.h"
#include "band.h"
#include "sheet.h"

enum {
	PART = 256,       /* parts of a display column */
	COLUMNS = 400,    /* of a page, at most */
	MOST = 1000,      /* further right nothing is aligned, where letters needed more room than they have */
	SPREAD = 85,      /* hundredths of the width of small letters that are a display column */
	TALL = 300,       /* hundredths of a display column's width that a box is high, at most */
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
	int col;         /* where it begins */
};

struct sheeter {
	struct sheet *s;
	struct arena *a;
	struct frag *v;
	size_t n;
	const struct frags *f; /* where they are from */
	int em;   /* how wide small Han characters are; 0: there are none */
	int unit; /* hundredths of the source's unit that are one display column */
	int left; /* where columns begin */
	size_t budget; /* blanks that may still be used to align */
	MEM_ARRAY(struct loss) loss;
	struct band_rows row;
	size_t *first; /* of each row, and behind the last: where its runs begin */
	MEM_ARRAY(struct run) run;
};

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

/* How wide a Han character is (em), or a display column, of the smallest quarter of fragments with such; 0: there are none. */
static int
find_width(const struct sheeter *x, bool em, struct arena a)
{
	int *w = MEM_TAKE(&a, int, x->n), n = 0;

	for (size_t i = 0; i < x->n; i++) {
		long cols = (long)line_width(x->v[i].text), of = em ? (long)line_chars(x->v[i].text) : cols;
		if (of > 0 && x->v[i].w > 0 && (!em || cols == 2 * of))
			w[n++] = (int)(x->v[i].w / of);
	}
	frag_sort(w, (size_t)n);
	return n ? w[n / 4] : 0;
}

/* How wide a display column is: a little less than the letters of the smallest quarter are, and so that a page has no more than it may. */
static int
find_unit(const struct sheeter *x, struct arena a)
{
	int least = 1, unit = (int)((long)find_width(x, false, a) * SPREAD / 100);

	for (size_t i = 0; i < x->n; i++) {
		int right = (x->v[i].x + x->v[i].w - x->left) / COLUMNS + 1;
		least = right > least ? right : least;
	}
	return unit > least ? unit : least;
}

static void
find_runs(struct sheeter *x, size_t row)
{
	const struct band_row *r = &x->row.v[row];

	x->first[row] = x->run.n;
	for (size_t i = r->from, j; i < r->to; i = j) {
		int width = (int)line_width(x->v[i].text);
		for (j = i + 1; j < r->to && band_run(x->f, &x->v[j - 1], &x->v[j]); j++)
			width += (int)line_width(x->v[j].text) + !band_word(x->f, &x->v[j - 1], &x->v[j]);
		*MEM_PUSH(x->a, x->run) = (struct run){i, j, row, x->v[i].x, x->v[j - 1].x + x->v[j - 1].w, width, 0};
	}
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

	return a->x != b->x ? frag_order(a->x, b->x) : frag_order((long)a->run, (long)b->run);
}

/* The column in which a run stands that may begin at column `at`: the first of a line there, others in the middle of
 * the room that they have on the page. */
static int
settle(const struct sheeter *x, const struct run *r, int at)
{
	int spare = (r->x1 - r->x0) / x->unit - r->width;

	return spare > 0 && r > &x->run.v[x->first[r->line]] ? at + spare / 2 : at;
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
			long need = e[j].run > x->first[r->line] ? (long)(r[-1].col + r[-1].width + 2) * PART : 0;
			at = at < need ? need : at;
		}
		x->s->capped = x->s->capped || at > MOST * PART;
		at = at > MOST * PART ? MOST * PART : at;
		for (size_t k = i; k < j; k++)
			x->run.v[e[k].run].col = settle(x, &x->run.v[e[k].run], (int)((at + PART / 2) / PART));
	}
}

/* Stands the row where numbers were lost?  The losses are looked through from *at on, as the rows are. */
static bool
is_lossy(const struct sheeter *x, const struct band_row *r, size_t *at)
{
	while (*at < x->loss.n && (x->loss.v[*at].page < r->page || (x->loss.v[*at].page == r->page && x->loss.v[*at].to + x->em < r->middle)))
		++*at;
	return *at < x->loss.n && x->loss.v[*at].page == r->page && x->loss.v[*at].from - x->em <= r->middle;
}

static void
write_row(struct sheeter *x, struct buf *b, size_t row, size_t *loss)
{
	int at = 0;

	*MEM_PUSH(x->a, x->s->line) = (struct sheet_line){x->s->mark.n, is_lossy(x, &x->row.v[row], loss)};
	for (size_t i = x->first[row]; i < x->first[row + 1]; i++) {
		const struct run *u = &x->run.v[i];
		int pad = u->col - at, must = i > x->first[row] ? 2 : 0;
		if (pad > must && (size_t)pad > x->budget) {
			x->s->capped = true;
			pad = must;
		}
		pad = pad < must ? must : pad;
		x->budget -= (size_t)pad < x->budget ? (size_t)pad : x->budget;
		for (int k = 0; k < pad; k++)
			buf_char(b, ' ');
		for (size_t k = u->from; k < u->to; k++) {
			if (k > u->from && !band_word(x->f, &x->v[k - 1], &x->v[k]))
				buf_char(b, ' ');
			*MEM_PUSH(x->a, x->s->mark) = (struct sheet_mark){b->n, x->v[k].line};
			buf_str(b, x->v[k].text);
		}
		at += pad + u->width;
	}
	buf_char(b, '\n');
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
	struct str s = x->v[r->from].text;
	size_t at = 0;
	uint32_t c = str_rune(s, &at);

	return (c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19) || (c >= 0x2460 && c <= 0x249B) ||
	       word_starts(s, "( （ 一 二 三 四 五 六 七 八 九 十 第");
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
		at.x0 = at.x0 < p[k].x0 ? at.x0 : p[k].x0;
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
			(struct stack_piece){x->v[r->from].page, r->line, r->x0, r->x1, band_middle(&x->v[r->from]), !number && is_entry(x, r), 0, false};
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

/* Lines and what runs in them. */
static void
find_lines(struct sheeter *x)
{
	x->row.n = x->run.n = 0;
	band_find(x->v, x->n, x->f->guessed || x->f->scanned, &x->row, x->a);
	x->first = MEM_NEW(x->a, size_t, x->row.n + 1);
	for (size_t i = 0; i < x->row.n; i++)
		find_runs(x, i);
	x->first[x->row.n] = x->run.n;
}

struct sheet
sheet_lay(struct frags *f, struct arena *a)
{
	struct sheet s = {0};
	struct sheeter x = {.s = &s, .a = a, .v = f->v, .n = f->n, .f = f, .budget = f->n * BLANKS};
	struct buf b = {.a = a};
	size_t loss = 0;

	for (size_t i = 0; i < x.n; i++)
		x.left = i == 0 || x.v[i].x < x.left ? x.v[i].x : x.left;
	trim(&x);
	x.em = find_width(&x, true, *a);
	x.unit = find_unit(&x, *a);
	find_lines(&x);
	if (x.em && mend_all(&x, f))
		find_lines(&x);
	align(&x, *a);
	for (size_t k = 0; k < x.row.n; k++) {
		const struct band_row *r = &x.row.v[k];
		bool first = k == 0 || r->page != r[-1].page;
		if (!first && (r->middle - r[-1].middle) * 50 > (long)(r->h > r[-1].h ? r->h : r[-1].h) * LOOSE) {
			*MEM_PUSH(a, s.line) = (struct sheet_line){s.mark.n, false};
			buf_char(&b, '\n');
		}
		if (first && k)
			buf_char(&b, '\f');
		write_row(&x, &b, k, &loss);
	}
	s.text = buf_slice(&b);
	return s;
}

/* The source line of the text at p, which began in line `line` of the sheet. */
static size_t
source_line(const struct sheet *s, const char *p, size_t line)
{
	size_t lo = line && line <= s->line.n ? s->line.v[line - 1].first : 0, hi = s->mark.n;

	if (p && p >= s->text.p && p < s->text.p + s->text.n) {
		size_t at = (size_t)(p - s->text.p);
		for (lo = 0; hi - lo > 1;) {
			size_t mid = lo + (hi - lo) / 2;
			if (s->mark.v[mid].at <= at)
				lo = mid;
			else
				hi = mid;
		}
	}
	return lo < s->mark.n ? s->mark.v[lo].line : s->mark.n ? s->mark.v[s->mark.n - 1].line : 1;
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
	unsigned n = 0;

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
		if (x->kind == DOC_ROW && x->line && x->line <= s->line.n && s->line.v[x->line - 1].lossy)
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
