/* rows - a table's lines as the modules between view and read see them, for the tables of their unit tests.
 * A text has one item a line, its cells parted by ; and before them words and a colon: a number is the row of the table that the
 * line's values were given to, L and a number a row within whose label the line stands, + a line left out before it, = the same line as the item before, P prose.
 * Words alone on a line set what is known of the whole: pieces, elsewhere (these in another table), damaged, settled,
 * 2019 (that form).
 * Rows of the requests: 0 received, 1 carried in, 2 granted, 3 partial, 4-11 denied, 12-14 unavailable, 15-19 not processed,
 * 20-22 other, 23 total, 24 carried out, each of seven columns; of the disclosures: 0 rules and 1 normative documents of three,
 * 2-5 of one; of the disputes: three of five. */
#ifndef GK_ROWS_H
#define GK_ROWS_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "label.h"
#include "align.h"
#include "region.h"
#include "view.h"
#include "naming.h"
#include "fill.h"
#include "run.h"
#include "column.h"
#include "doubt.h"
#include "upto.h"

#define D FORM_DISCLOSURE
#define R FORM_REQUESTS
#define P FORM_DISPUTES

enum { ROWS_MAX = 32 };

struct rows {
	struct arena a;
	struct doc d;
	struct regions g;
	struct view_names names;
	struct view v;
	struct run *q; /* of each row, a fence behind them under the sanitizers, before them the first once more */
	struct table t;
};

struct rows_test {
	struct str (*f)(struct rows *, int);
	const char *name;
	enum form_table table;
	const char *text;
	int r; /* the row asked about */
	const char *want;
};

static inline struct str
rows_bool(bool b)
{
	return b ? STR("yes") : STR("no");
}

static inline struct str
rows_int(struct rows *x, long i)
{
	return str_fmt(&x->a, "%ld", i);
}

static struct str
rows_until(struct str *s, char end)
{
	const char *p = memchr(s->p, end, s->n);
	size_t n = p ? (size_t)(p - s->p) : s->n;
	struct str head = {s->p, n};

	*s = str_cut(*s, p ? n + 1 : n);
	return head;
}

struct rows_mark {
	size_t item;
	int row;   /* of the values, or of the label, or -1 */
	int label;
};

static void
rows_item(struct rows *x, struct str s, size_t line)
{
	size_t n = 1;

	for (size_t i = 0; i < s.n; i++)
		n += s.p[i] == ';';
	struct doc_item *it = doc_add(&x->d, n > 1 ? DOC_ROW : DOC_TEXT, line, n);
	for (size_t k = 0; k < n; k++) { /* nothing stands behind the text of a cell that may be read */
		struct str w = str_trim(rows_until(&s, ';'));
		it->cell[k] = (struct doc_cell){{w.n ? memcpy(mem_take(&x->a, w.n), w.p, w.n) : w.p, w.n}, line};
	}
}

/* What is in the cells; prose: which items are. */
static void
rows_look(struct rows *x, const bool *prose)
{
	x->g.item = region_look(&x->d, x->g.terms).item;
	struct region_item *y = (struct region_item *)x->g.item;
	for (size_t i = 0; i < x->d.n; i++) {
		y[i].marks = (y[i].marks & ~TERM_PROSE) | (prose[i] ? TERM_PROSE : 0);
		for (size_t k = 0; k < x->d.item[i].n; k++)
			y[i].marks |= str_ends(x->d.item[i].cell[k].text, STR(",")) ? TERM_PIECE : 0;
		x->g.marks |= y[i].marks;
		x->g.most = y[i].nval > x->g.most ? y[i].nval : x->g.most;
	}
}

/* Makes the view of a table, and the runs of its rows; rows_close gives it back. */
static void
rows_open(struct rows *x, enum form_table table, const char *text)
{
	struct str s = str_of(text);
	struct rows_mark mark[256];
	size_t nmark = 0, line = 0;
	bool pieces = false, elsewhere = false, damaged = false, settled = false, old = false, prose[256] = {false};

	memset(x, 0, sizeof *x);
	x->d = (struct doc){.a = &x->a, .diags = {.a = &x->a}};
	x->g.terms = terms_open(&x->a);
	while (s.n) {
		struct str l = rows_until(&s, '\n');
		if (!memchr(l.p, ':', l.n)) {
			for (struct str w; (w = rows_until(&l, ' ')).n;) {
				pieces |= str_eq(w, STR("pieces"));
				elsewhere |= str_eq(w, STR("elsewhere"));
				damaged |= str_eq(w, STR("damaged"));
				settled |= str_eq(w, STR("settled"));
				old |= str_eq(w, STR("2019"));
			}
			continue;
		}
		struct str head = rows_until(&l, ':');
		for (line++; head.n;) {
			struct str w = rows_until(&head, ' ');
			line += str_eq(w, STR("+"));
			line -= str_eq(w, STR("="));
			prose[x->d.n] |= str_eq(w, STR("P"));
			if (w.n && w.p[0] == 'L')
				mark[nmark++] = (struct rows_mark){x->d.n, -1, atoi(w.p + 1)};
			else if (w.n && w.p[0] >= '0' && w.p[0] <= '9')
				mark[nmark++] = (struct rows_mark){x->d.n, atoi(w.p), -1};
		}
		rows_item(x, l, line);
	}
	rows_look(x, prose);
	x->g.form = upto(old ? "2019" : "2021", table);
	x->g.tab[table] = (struct region){0, x->d.n};
	x->names = naming_make(x->g.form, &x->a);
	x->v = view_open(&x->d, &x->g, table, &x->names);
	x->v.pieces = pieces || elsewhere;
	x->v.elsewhere = elsewhere;
	x->v.damaged = damaged;
	x->v.settled = settled;
	for (size_t i = 0; i < nmark; i++) {
		if (mark[i].label < 0) {
			x->v.item[mark[i].item].row = mark[i].row;
			continue;
		}
		struct align_band *b = &x->v.band[mark[i].label];
		*b = (struct align_band){b->found ? b->from : mark[i].item, mark[i].item, x->names.label[x->v.row0 + mark[i].label].n, true};
	}
	size_t first[ROWS_MAX];
	x->q = MEM_NEW(&x->a, struct run, (size_t)x->v.nrow + 1) + 1;
	for (int r = 0; r < x->v.nrow; r++)
		first[r] = x->v.n;
	for (size_t i = x->v.n; i-- > 0;)
		if (x->v.item[i].row >= 0)
			first[x->v.item[i].row] = i;
	for (size_t i = 1, last = 0; i < x->v.n; i++) /* what stands between lines of one row is its too */
		if (x->v.item[i].row >= 0) {
			for (size_t k = last + 1; k < i && x->v.item[last].row == x->v.item[i].row; k++)
				x->v.item[k].row = x->v.item[k].nval ? x->v.item[k].row : x->v.item[i].row;
			last = i;
		}
	for (int r = 0; r < x->v.nrow; r++) {
		run_collect(&x->q[r], &x->v, r, first);
		run_label(&x->q[r], &x->v);
	}
	for (int r = 0; r < x->v.nrow; r++) /* what no value fills must not be looked at */
		for (int k = x->q[r].n; k < SLOTS; k++)
			x->q[r].slot[k] = (struct slot){(const struct view_item *)(uintptr_t)8, 1 << 20};
	x->q[-1] = x->q[0]; /* nor what stands before the first */
	x->v.sides = doubt_sides(&x->v, x->q);
	x->t = (struct table){.form = x->g.form, .cell = table_cells(x->g.form, &x->a), .row = MEM_NEW(&x->a, struct table_row, (size_t)x->g.form->nrow)};
	for (int r = 0; r < x->g.form->nrow; r++)
		x->t.row[r].why = "lost";
}

/* The cells of row r: 5 is ok, 5? placed, _ blank, . missing, other states in brackets; and how it was read. */
static inline struct str
rows_cells(struct rows *x, int r)
{
	struct buf b = {.a = &x->a};

	for (int k = 0; k < x->v.width[r]; k++) {
		const struct table_cell *c = &x->t.cell[x->v.form->row[x->v.row0 + r].first + k];
		if (table_has(c))
			buf_str(&b, num_print(&x->a, c->value));
		buf_str(&b, c->state == TABLE_OK ? STR(" ") : c->state == TABLE_PLACED ? STR("? ") : c->state == TABLE_BLANK ? STR("_ ") :
			    c->state == TABLE_MISSING ? STR(". ") : str_fmt(&x->a, "[%.*s] ", (int)c->raw.n, c->raw.p));
	}
	buf_str(&b, str_of(x->t.row[x->v.row0 + r].why));
	return buf_slice(&b);
}

/* The values of row r as they were collected. */
static inline struct str
rows_values(struct rows *x, int r)
{
	struct buf b = {.a = &x->a};

	for (int i = 0; i < x->q[r].n; i++) {
		buf_str(&b, i ? STR(" ") : STR(""));
		buf_str(&b, x->q[r].slot[i].it->cell[x->q[r].slot[i].col].text);
	}
	return buf_slice(&b);
}

/* Checks a table of n; returns what main does. */
static int
rows_check(const struct rows_test *test, size_t n)
{
	static struct rows x;
	size_t bad = 0;

	for (size_t i = 0; i < n; i++) {
		rows_open(&x, test[i].table, test[i].text);
		struct str got = test[i].f(&x, test[i].r);
		if (!str_eq(got, str_of(test[i].want)) && ++bad)
			printf("FAIL %s: %.*s, not %s\n", test[i].name, (int)got.n, got.p, test[i].want);
		mem_free(&x.a);
	}
	if (bad)
		return printf("%zu of %zu failed\n", bad, n), 1;
	printf("ok %zu\n", n);
	return 0;
}

/* Fills the cells of rows whose label stands in the first cell, column by column. */
static inline void
rows_filled(struct rows *x)
{
	for (int i = 0; i < x->v.nrow; i++)
		for (int k = 0; x->q[i].n > 0 && k < x->v.width[i]; k++) {
			const struct view_item *it = x->q[i].slot[0].it;
			struct table_cell *c = fill_at(&x->t, &x->v, i, k);
			if (k + 1 < it->n && it->tok[k + 1].kind != NUM_BLANK)
				fill_cell(&x->t, &x->v, i, k, it, k + 1, true);
			else
				c->state = TABLE_BLANK;
		}
}

/* Row r of the requests, put together by chance: more or less as most rows are, by `way`. */
static inline struct run
rows_chance(int r, int way)
{
	static const enum run_sum sum[] = {RUN_NONE, RUN_NONE, RUN_ZERO, RUN_SUM};
	int worst = way % 5 + 1, far = way / 5 % 40 + 2;
	struct run q = {.r = r, .width = 7, .n = rand() % worst ? 7 : 5 + rand() % 4, .sum = sum[rand() % worst % 4], .whole = rand() % far != 0, .stacked = rand() % 3 == 0,
	                .any = rand() % 4 != 0, .block = rand() % far == 0, .parted = rand() % far == 0, .label_col = rand() % 3 - 1, .cells = 6 + rand() % 5};

	q.n = rand() % 9 ? q.n : 0;
	return q;
}

#endif
