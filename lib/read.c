/* read - fills a form with the cells of a document.
 * Comes in: the items of a document.  Goes out: every cell of the form, with state, value and place.
 * Rule: region finds the tables; align finds for each row of the form the items with its label, and the values that
 * belong to it; place decides in which columns they stand.  What cannot be decided is missing, never guessed.
 * Known weakness: tables printed with rows and columns exchanged are not read. */
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
#include "series.h"
#include "allot.h"
#include "term.h"
#include "region.h"
#include "locate.h"
#include "era.h"
#include "twin.h"
#include "view.h"
#include "vintage.h"
#include "memo.h"
#include "wording.h"
#include "total.h"
#include "stray.h"
#include "unit.h"
#include "fill.h"
#include "doubt.h"
#include "legend.h"
#include "headed.h"
#include "trail.h"
#include "dispute.h"
#include "place.h"
#include "drift.h"
#include "sound.h"
#include "articles.h"
#include "strip.h"
#include "sums.h"
#include "damage.h"
#include "read.h"

enum {
	TITLE_MAX = 150, /* bytes of a report's title, at most */
	WORDS_USUAL = 80, /* of a table */
	WORDS = 6,        /* characters; fewer may be a piece of one that was cut */
	GROUPS_MAX = 3000 /* values of one table; the forms have 175, a table cut in pieces some more */
};

struct read_names {
	struct arena *a;
	struct terms *terms;
	struct memo *memo;
	struct wording *of; /* as many as there are forms, those that are made first; the form of the others is NULL */
};

struct read_names *
read_names(struct arena *a)
{
	struct read_names *names = MEM_NEW(a, struct read_names, 1);
	size_t n = 0;

	while (form_all[n])
		n++;
	*names = (struct read_names){a, terms_open(a), memo_open(a), MEM_NEW(a, struct wording, n)};
	return names;
}

static const struct wording *
names_of(const struct read_names *names, const struct form *f)
{
	struct wording *k = names->of;

	while (k->form && k->form != f)
		k++;
	if (!k->form) {
		*k = wording_of(f, names->a);
		k->view.memo = names->memo;
	}
	return k;
}

/* --- aligning --- */

/* The words in the cells of texts, with what they may be in the labels of the rows; tab: the table's number among those of all forms. */
static struct align_piece *
pieces(const struct view *v, const int *sum, struct terms *terms, size_t tab, const struct align_rows *rows, size_t *n, struct arena *a)
{
	MEM_ARRAY(struct align_piece) p = {MEM_TAKE(a, struct align_piece, WORDS_USUAL), 0, WORDS_USUAL};

	for (size_t i = 0; i < v->n; i++) {
		const struct region_tok *tok = v->item[i].tok;
		for (int k = 0, texts = v->item[i].texts; k < texts; k++) {
			if (tok[k].kind != NUM_TEXT || k == sum[i])
				continue;
			for (size_t w = 0; w < tok[k].term->nword; w++)
				*MEM_PUSH(a, p) = (struct align_piece){term_fits(terms, tok[k].term->word[w], tab, rows, a), i};
		}
	}
	*n = p.n;
	return p.v;
}

/* Do most values of the table have a line of their own? */
static bool
is_lone(const struct view *v)
{
	size_t lone = 0, all = 0;

	for (const struct view_item *it = v->item, *end = it + v->n; it < end; it++) {
		bool any = it->nval > 0;
		all += any;
		lone += any & (it->n == 1);
	}
	return lone < all && lone * 3 > all * 2;
}

/* Has an item words, and not only a few characters of them, none of which may be in a label of the table?  p, of n: the words of all; *at: those before it, on return its own too. */
static bool
is_foreign(const struct view_item *it, size_t i, const struct align_piece *p, size_t n, size_t *at)
{
	bool fits = false;
	size_t chars = 0;

	for (; *at < n && p[*at].at <= i; ++*at)
		fits = fits || (p[*at].at == i && p[*at].fits->n > 0);
	for (int k = 0; k < it->texts; k++)
		chars += it->tok[k].kind == NUM_TEXT ? it->tok[k].term->text.n : 0;
	return chars >= WORDS && !fits;
}

/* Is it an article's line, with no other words before its first value?  What else stands there is a remark. */
static bool
is_article(const struct view *v, const struct view_item *it)
{
	int r = v->table == FORM_DISCLOSURE ? doubt_article(v, it) : -1;

	for (int k = 0; r >= 0 && k < it->n && it->tok[k].kind != NUM_VALUE && it->tok[k].kind != NUM_DASH; k++)
		if (it->tok[k].kind == NUM_TEXT && !label_eq(it->tok[k].term->text, v->names->group[v->row0 + r]))
			return false;
	return r >= 0;
}

/* Where the first label that was found begins. */
static size_t
first_label(const struct view *v)
{
	int r = 0;

	while (r < v->nrow && !v->band[r].found)
		r++;
	return r < v->nrow ? v->band[r].from : 0;
}

/* The values of the items; where values have lines of their own, those beside words of something else, as a page's head has, are none. */
static struct allot_group *
groups(const struct view *v, const int *sum, const struct align_piece *p, size_t np, size_t *n, struct arena *a)
{
	struct allot_group *g = MEM_TAKE(a, struct allot_group, v->n < GROUPS_MAX ? v->n : GROUPS_MAX), *end = g;
	bool lone = is_lone(v);
	size_t head = first_label(v);

	for (size_t i = 0, at = 0; i < v->n && end < g + GROUPS_MAX; i++) {
		const struct view_item *it = &v->item[i];
		if (it->nval == 0 || sum[i] >= 0 || is_article(v, it) || (lone && it->texts && is_foreign(it, i, p, np, &at)))
			continue;
		enum num_kind kind = it->n == 1 ? it->tok[0].kind : NUM_VALUE;
		bool above = kind == NUM_DASH && i < head; /* a table that has no numbers may stand there */
		*end++ = (struct allot_group){i, it->nval, it->block, it->cols, kind == NUM_BLANK ? ALLOT_BLANK : above ? ALLOT_DASH : 0};
	}
	*n = (size_t)(end - g);
	return g;
}

/* did align find enough of the table's labels to call it one? */
static bool
enough(const struct align_band *band, int nrow)
{
	int found = 0;

	for (int r = 0; r < nrow; r++)
		found += band[r].found;
	return found * 3 >= nrow;
}

/* --- rows of the first two tables --- */

/* Which finding is it how a row was read? */
static const struct { const char *why; enum diag_code code; } noted[] = {
	{"cut", DIAG_CUT_ROW}, {"slid", DIAG_SLID_ROW}, {"sums", DIAG_PLACED_ROW}, {"strips", DIAG_PLACED_ROW}, {"unlabelled", DIAG_PLACED_ROW},
	{"order", DIAG_PLACED_ROW},
};

static void
note_rows(const struct view *v, struct doc *d, const struct table *t)
{
	for (int r = v->row0; r < v->row0 + v->nrow; r++) {
		const char *why = t->row[r].why;
		if (why[0] == 'c' && why[1] == 'o') /* mostly: complete, columns */
			continue;
		for (size_t i = 0; i < sizeof noted / sizeof *noted; i++) {
			if (why[0] != noted[i].why[0] || strcmp(why, noted[i].why) != 0)
				continue;
			const struct form_cell *c = &v->form->cell[v->form->row[r].first];
			struct str name = {c->path.p, c->path.n - strlen(c->col) - 1}; /* table.row */
			diag_add(&d->diags, noted[i].code, t->row[r].from, name);
		}
	}
}

/* Has the table of requests half as many lines again as rows that have all values of one?  They are another table's, whose head was not
 * known, and so may be what was read. */
static bool
holds_other(const struct view *v)
{
	int lines = 0;

	for (size_t i = 0; i < v->n && v->table == FORM_REQUESTS; i++)
		lines += v->item[i].nval == v->width[0];
	return lines * 2 > v->nrow * 3;
}

/* Values that were given to no row, on the lines right before the first label. */
static int
orphans(const struct view *v, const struct allot_group *g, size_t ng, const int *row_of)
{
	int n = 0;
	size_t i = 0, at = first_label(v);

	while (i < ng && g[i].at < at)
		i++;
	for (; i > 0 && g[i - 1].at + 1 == at && row_of[i - 1] < 0; at = g[--i].at)
		n += g[i - 1].blank == ALLOT_BLANK ? 0 : g[i - 1].n;
	return n;
}

/* Is there no group of values behind the last label? */
static bool
ends_in_label(const struct view *v, const struct allot_group *g, size_t ng)
{
	int r = v->nrow - 1;

	while (r >= 0 && !v->band[r].found)
		r--;
	return r >= 0 && ng && g[ng - 1].at < v->band[r].from;
}

/* Gives the groups of values to rows.  Where as many as a row has stand before the first label and none behind the last, values
 * stand before their labels; where others stand there, too, they perhaps do. */
static void
give(struct view *v, const struct allot_group *g, size_t ng, struct arena *a)
{
	int *row_of = MEM_NEW(a, int, ng + 1);
	uint64_t late = view_late(v);

	allot_values(v->band, late, v->width, (size_t)v->nrow, g, ng, false, row_of, *a);
	if (ends_in_label(v, g, ng) && orphans(v, g, ng, row_of) >= v->width[0])
		allot_values(v->band, late, v->width, (size_t)v->nrow, g, ng, true, row_of, *a);
	v->turned = v->table == FORM_REQUESTS && orphans(v, g, ng, row_of) > 1;
	for (size_t i = 0; i < ng; i++)
		v->item[g[i].at].row = row_of[i];
}

/* Returns whether its blank cells were left out. */
static bool
read_rows(struct table *t, struct doc *d, struct view *v, const struct regions *g, const struct read_names *names, const struct wording *form)
{
	size_t np, ng, tab = (size_t)(form - names->of) * FORM_TABLES + v->table;
	const struct align_rows *rows = &form->rows[v->table];
	const struct total own = total_find(v);
	int *sum = total_groups(v, &own, d->a);
	struct align_piece *p = pieces(v, sum, names->terms, tab, rows, &np, d->a);

	series_align(terms_series(names->terms), rows, p, np, v->band, *d->a);
	if (!enough(v->band, v->nrow)) {
		if (v->table == FORM_DISCLOSURE)
			articles_read(t, v);
		return false;
	}
	t->found[v->table] = true;
	bool packed = false;
	if (!sound_table(t, v, sum, *d->a)) { /* mostly it is */
		struct allot_group *values = groups(v, sum, p, np, &ng, d->a);
		give(v, values, ng, d->a);
		packed = place_rows(t, v, d->a);
	}
	if (own.loose && own.line->row >= 0)
		fill_unsettle(t, v, own.line->row);
	if (v->sound) {
		vintage_unsettle(t, v, d, g);
		return packed;
	}
	if (holds_other(v))
		table_unsettle(table_part(t, v->table).cell, table_part(t, v->table).n);
	if (v->table == FORM_REQUESTS && strip_rows(t, v, d, g))
		v->legend = legend_heads(v, true, true, true); /* the total is the last of all rows */
	drift_turned(t, v);
	headed_rows(t, v);
	vintage_unsettle(t, v, d, g);
	sums_unsettle(t, v);
	note_rows(v, d, t);
	if (!v->settled)
		stray_rows(v, d);
	return packed;
}

/* Of two tables with different numbers nothing tells which is the report's.  Returns whether anything was read of it. */
static bool
unsettle_twin(struct table *t, const struct view *v, const struct doc *d, const struct regions *g)
{
	struct table_part p = table_part(t, v->table);
	bool any = false;

	if (!twin_differs(d, g, v->table))
		return false;
	for (int i = 0; i < p.n; i++)
		any = any || table_has(&p.cell[i]);
	table_unsettle(p.cell, p.n);
	return any;
}

/* Is it the title of a report? */
static bool
is_title(const struct doc_item *it)
{
	return it->kind == DOC_TEXT && it->cell->text.n <= TITLE_MAX && str_ends(it->cell->text, STR("年度报告")) && str_find(it->cell->text, STR("。")) < 0;
}

/* Where one table stands before the title of another report, those behind it are perhaps that one's; so is one whose caption says it. */
static void
unsettle_others(struct table *out, const struct doc *d, const struct regions *g)
{
	struct str title = STR("");
	size_t from = d->n, to = 0, i = 0;

	for (int t = 0; t < FORM_TABLES; t++)
		if (out->found[t]) {
			from = g->tab[t].to < from ? g->tab[t].to : from;
			to = g->tab[t].from > to ? g->tab[t].from : to;
		}
	for (; i < from && i < d->n; i++)
		title = is_title(&d->item[i]) ? d->item[i].cell->text : title;
	while (i < to && !(is_title(&d->item[i]) && title.n && !str_eq(d->item[i].cell->text, title)))
		i++;
	for (int t = 0; t < FORM_TABLES; t++) {
		struct table_part p = table_part(out, (enum form_table)t);
		bool other = (i < to && g->tab[t].from > i) || twin_captioned(d, g, (enum form_table)t);
		table_unsettle(p.cell, other ? p.n : 0);
	}
}

/* A table of which nothing but labels was read is as if it were not there: so it is when cells come as records too. */
static void
seen(struct table *t)
{
	for (int k = 0; k < FORM_TABLES; k++) {
		struct table_part p = table_part(t, (enum form_table)k);
		t->found[k] = table_count(p.cell, p.n, TABLE_MISSING) < p.n;
	}
}

/* What is asked of the first table alone, where no sum tells. */
static void
read_first(struct table *out, struct doc *d, const struct view *v, const struct regions *g)
{
	articles_columns(out, v, d, g);
	unit_read(out, d, &g->tab[FORM_DISCLOSURE]);
	damage_strewn(out, v, d->shape);
}

static void
read_disputes(struct table *out, struct doc *d, struct view *v, const struct regions *g)
{
	v->legend = dispute_read(out, v, d) ? LEGEND_FORM : legend_disputes(v);
	struct table_part p = table_part(out, FORM_DISPUTES);
	if (table_count(p.cell, p.n, TABLE_MISSING) && !trail_turned(v)) /* strips are laid in the form's order */
		strip_rows(out, v, d, g);
	headed_rows(out, v);
	sums_unsettle(out, v);
}

static void
read_items(struct table *out, struct doc *d, const struct read_options *o)
{
	if (terms_begin(o->names->terms))
		memo_forget(o->names->memo);
	struct regions g = locate_tables(d, o->names->terms);
	static const size_t most[FORM_TABLES] = {[FORM_DISCLOSURE] = 4, [FORM_REQUESTS] = 8, [FORM_DISPUTES] = 16};
	bool any = false, pieces = false, scan = damage_is_scan(d, &g), damaged = scan || g.marks & TERM_LOST, packed = false;

	int year = era_choose(&g, d, o->form, o->year);

	*out = (struct table){0};
	if (g.form) {
		out->form = g.form;
		out->cell = table_cells(g.form, d->a);
		out->row = MEM_NEW(d->a, struct table_row, (size_t)g.form->nrow);
		for (int r = 0; r < g.form->nrow; r++)
			out->row[r].why = "lost";
	}
	for (int t = 0; t < FORM_TABLES; t++)
		pieces = pieces || view_pieces(d, &g, (enum form_table)t, most[t]);
	for (int t = 0; t < FORM_TABLES && g.form; t++) {
		if (g.tab[t].from >= g.tab[t].to)
			continue;
		const struct wording *names = names_of(o->names, g.form);
		struct view v = view_open(d, &g, (enum form_table)t, &names->view);
		vintage_keep(&v, d, &g, o->year);
		v.pieces = pieces;
		v.elsewhere = pieces && t == FORM_DISCLOSURE && !view_pieces(d, &g, FORM_DISCLOSURE, most[t]);
		v.damaged = damaged || (g.headless && t == FORM_REQUESTS);
		v.packed = packed;
		if (t == FORM_DISPUTES) {
			read_disputes(out, d, &v, &g);
		} else if ((packed = read_rows(out, d, &v, &g, o->names, names))) { /* so they were in the first table, where no sum tells */
			place_packed(out, v.cut);
		}
		if (t == FORM_DISCLOSURE)
			read_first(out, d, &v, &g);
		if (v.damaged)
			damage_rows(out, &v, scan);
		if (g.tab[t].to == d->n)
			damage_end(out, &v, &d->item[d->n - 1]);
		if (out->found[t] && (unsettle_twin(out, &v, d, &g) || g.times[t] > 1))
			diag_add(&d->diags, DIAG_TABLE_TWICE, d->item[g.tab[t].from].line, str_of(form_table_key((enum form_table)t)));
		any = any || out->found[t];
	}
	if (!any) {
		out->form = NULL;
		diag_add(&d->diags, DIAG_NO_FORM, 0, STR(""));
		return;
	}
	unsettle_others(out, d, &g);
	era_unsettle(out, d, &g, year);
	seen(out);
	stray_tables(d, &g);
	for (int t = 0; t < FORM_TABLES; t++)
		if (!out->found[t])
			diag_add(&d->diags, DIAG_NO_TABLE, 0, str_of(form_table_key((enum form_table)t)));
}

/* What was dropped, of which a stream of records may hold all, some or nothing, is not there for the tables. */
void
read_tables(struct table *out, struct doc *d, const struct read_options *o)
{
	struct doc bare = *d;
	size_t n = 0;

	while (n < d->n && d->item[n].kind != DOC_DROP)
		n++;
	if (n < d->n) {
		bare.item = MEM_TAKE(d->a, struct doc_item, d->n);
		memcpy(bare.item, d->item, n * sizeof *bare.item);
		for (size_t i = n; i < d->n; i++)
			if (d->item[i].kind != DOC_DROP)
				bare.item[n++] = d->item[i];
		bare.n = bare.cap = n;
	}
	read_items(out, &bare, o);
	d->diags = bare.diags;
}
