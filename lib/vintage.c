/* vintage - columns of several years beside each other, of which one is the report's.
 * Comes in: the requests' items, their rows not known yet.  Goes out: the same without the cells of other years, or as they were.
 * Rule: a line of heads names the years, two or three, perhaps with what changed between them: once, the heads of all columns below each, or as often as
 * there are columns.  本年, or the year of the report, is the one that is read; the others must be earlier, or say so.  All lines of values must
 * have cells for all of them.  Where it is not known what is the report's, what was read is placed.
 * Known weakness: cells one a line, and lines whose blank cells left no trace, are not read. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "label.h"
#include "align.h"
#include "term.h"
#include "region.h"
#include "view.h"
#include "vintage.h"

enum { YEARS = 3, WIDTH = 7, HEADS = YEARS * WIDTH, ROWS = 5, FIGURES = 4, ABOVE = 4, MIDDLE = 3 };
enum { NONE = 0, THIS = -1, OTHER = -2, CHANGE = -3 }; /* what a head names; else a year */

struct vintage {
	size_t first, line; /* the first item with values; that of the years, as many as there are or more: one above all */
	int n, of[HEADS];   /* the heads of that one */
	bool apart;         /* other words stand between or behind them, or they on several lines */
	int times;          /* how often the head of the natural persons stands there */
	int years, keep;    /* how many columns are beside each other, or halves of the table; which one is the report's */
	bool pairs;         /* the years are named for each column */
};

static bool
is_any(struct str s, const char *const *w, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(s, str_of(w[i])))
			return true;
	return false;
}

/* May it be such a head, by its first character: a figure, or one of 本今上去同增变较比? */
static bool
may_head(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p;

	if (s.n < 6)
		return false;
	switch (p[0] << 16 | p[1] << 8 | p[2]) {
	case 0xE69CAC: case 0xE4BB8A: case 0xE4B88A: case 0xE58EBB: case 0xE5908C: case 0xE5A29E: case 0xE58F98: case 0xE8BE83: case 0xE6AF94:
		return true;
	default:
		return (unsigned)(p[0] - '0') < 10;
	}
}

static int
head_of(struct str s)
{
	static const char *const this[] = {"本年", "本年度", "今年"}, *const other[] = {"上年", "上年度", "上一年", "上一年度", "去年", "上年同期", "去年同期"};
	static const char *const behind[] = {"年", "年度"}, *const change[] = {"同比", "增减", "增长", "变化", "较上年", "比上年", "较去年", "比去年"};
	int y = 0;

	if (!may_head(s))
		return NONE;
	if (is_any(s, this, sizeof this / sizeof *this))
		return THIS;
	if (is_any(s, other, sizeof other / sizeof *other))
		return OTHER;
	for (size_t i = 0; i < sizeof change / sizeof *change; i++)
		if (str_starts(s, str_of(change[i])))
			return CHANGE;
	for (size_t i = 0; i < FIGURES; i++) {
		if (i >= s.n || (unsigned)(s.p[i] - '0') > 9)
			return NONE;
		y = y * 10 + (s.p[i] - '0');
	}
	return is_any(str_cut(s, FIGURES), behind, sizeof behind / sizeof *behind) ? y : NONE;
}

/* Adds the years that the cells of a line name. */
static void
add_heads(struct vintage *x, const struct view_item *it, size_t line)
{
	bool other = false;

	for (int k = 0; k < it->texts; k++) {
		int of = it->tok[k].kind == NUM_TEXT ? head_of(it->cell[k].text) : NONE;
		other = other || (of == NONE && it->tok[k].kind != NUM_BLANK && x->n && x->line == line);
		if (of == NONE)
			continue;
		x->apart = x->apart || x->n == HEADS || (x->n && x->line != line);
		x->line = line;
		if (x->n < HEADS)
			x->of[x->n++] = of;
	}
	x->apart = x->apart || other;
}

/* Adds how often the head of the natural persons stands in a line. */
static void
count(struct vintage *x, const struct view *v, const struct view_item *it)
{
	for (int k = 0; k < it->texts; k++)
		x->times += it->tok[k].kind == NUM_TEXT && label_eq(it->tok[k].term->text, v->names->head[v->form->row[v->row0].first]);
}

/* Looks for the years among the lines before the first values, a few that were not taken for the table's among them. */
static struct vintage
find_heads(const struct view *v, const struct doc *d, const struct regions *g)
{
	size_t from = g->tab[v->table].from, i = from;
	struct vintage x = {0};

	while (x.first < v->n && v->item[x.first].nval == 0)
		x.first++;
	for (size_t k = 0; i > 0 && k < ABOVE; k++) {
		const struct region_item *seen = &g->item[--i];
		if (!seen->tok || seen->marks & TERM_PROSE || seen->nval || d->item[i].kind != DOC_ROW)
			break;
		const struct view_item above = {.cell = d->item[i].cell, .tok = seen->tok, .texts = (int)seen->texts};
		add_heads(&x, &above, v->n + k);
		count(&x, v, &above);
	}
	for (i = 0; i < x.first; i++) {
		add_heads(&x, &v->item[i], i);
		count(&x, v, &v->item[i]);
	}
	return x;
}

/* Which of the years is the report's, for each column likewise? */
static bool
choose(struct vintage *x, struct doc *d, int (*year)(struct doc *d))
{
	int own = 0, n = 0, others = 0;

	x->pairs = x->n > YEARS;
	x->years = x->pairs ? x->n / WIDTH : x->n;
	if (x->apart || x->n != x->years * (x->pairs ? WIDTH : 1) || x->years < 2 || x->times != (x->pairs ? 1 : x->years))
		return false;
	for (int k = 0; k < x->n; k++) {
		if (x->of[k] != x->of[k % x->years])
			return false;
		if (x->of[k] > 0 && !own && year)
			own = year(d);
	}
	for (int k = 0; k < x->years; k++) {
		if (x->of[k] > 0 && (!own || x->of[k] > own))
			return false;
		bool is = x->of[k] == THIS || (x->of[k] > 0 && x->of[k] == own);
		x->keep = is ? k : x->keep;
		n += is;
		others += !is && x->of[k] != CHANGE;
	}
	return n == 1 && others > 0;
}

/* The place among the cells of all columns of that which is column k of the report's year. */
static int
place(const struct vintage *x, int k)
{
	return x->pairs ? k * x->years + x->keep : x->keep * WIDTH + k;
}

/* Has a line that does not add up for the report's year an empty cell, behind `from`?  Then one was lost, who knows of which year. */
static bool
is_moved(const struct view_item *it, const struct vintage *x, int from)
{
	struct num sum = {0}, total = {0};
	bool blank = false, fits = true;

	for (int k = 0; k < WIDTH; k++) {
		const struct region_tok *tok = &it->tok[from + place(x, k)];
		struct num n = tok->kind == NUM_VALUE ? tok->value : (struct num){0};
		fits = fits && num_add(sum, total, &sum);
		total = n;
	}
	for (int k = from; k < it->n; k++)
		blank = blank || it->tok[k].kind == NUM_BLANK;
	return blank && !(fits && num_eq(sum, total));
}

/* Has a line cells for all columns, behind its label or as many as the first, and nothing but values in the report's?  A cell that is lost must not be
 * made up for by one between the label and the values. */
static bool
fits(const struct view_item *it, const struct vintage *x, const struct view_item *first)
{
	int label = it->n - x->years * WIDTH - 1;

	if (label < 0 || it->n > REGION_COLS || it->tok[label + 1].kind == NUM_TEXT || (it->n < first->n && it->tok[label + 1].kind == NUM_BLANK))
		return false;
	if (it->tok[label].kind != NUM_TEXT && (it->tok[label].kind != NUM_BLANK || it->n != first->n))
		return false;
	for (int k = 0; k < WIDTH; k++)
		if (it->tok[label + 1 + place(x, k)].kind == NUM_TEXT)
			return false;
	return !is_moved(it, x, label + 1);
}

/* Do all lines of values, and are they several? */
static bool
all_fit(const struct view *v, const struct vintage *x)
{
	int rows = 0;

	for (size_t i = x->first; i < v->n; i++) {
		if (v->item[i].nval && !fits(&v->item[i], x, &v->item[x->first]))
			return false;
		rows += v->item[i].nval > 0;
	}
	return rows >= ROWS;
}

/* Of the item's cells those before `from`, and of those behind it each of the report's; of heads that of any year which is not empty. */
static void
cut(struct view_item *it, const struct vintage *x, int from, int width, bool heads, struct arena *a)
{
	struct doc_cell *cell = MEM_NEW(a, struct doc_cell, from + width);
	struct region_tok *tok = MEM_NEW(a, struct region_tok, from + width);

	for (int k = 0; k < from + width; k++) {
		int at = k < from ? k : from + (x->pairs ? (k - from) * x->years + x->keep : x->keep * width + k - from);
		for (int j = 0; heads && x->pairs && k >= from && j < x->years && it->tok[at].kind == NUM_BLANK; j++)
			at = it->tok[from + (k - from) * x->years + j].kind != NUM_BLANK ? from + (k - from) * x->years + j : at;
		cell[k] = it->cell[at];
		tok[k] = it->tok[at];
	}
	it->cell = cell;
	it->tok = tok;
	it->n = from + width;
	it->block = it->n > WIDTH ? it->block : 0;
	it->texts = it->nval = 0;
	it->cols = 0;
	for (int k = 0; k < it->n; k++)
		if (tok[k].kind == NUM_VALUE || tok[k].kind == NUM_DASH) {
			it->nval++;
			it->cols |= (uint64_t)1 << k;
		} else if (tok[k].kind == NUM_TEXT) {
			it->texts = k + 1;
		}
}

/* Are the cells of a line of heads the same ones once for each year? */
static bool
repeats(const struct view_item *it, int years)
{
	for (int k = it->n / years; k < it->n; k++)
		if (!str_eq(it->cell[k].text, it->cell[k - it->n / years].text))
			return false;
	return it->n % years == 0;
}

void
vintage_keep(struct view *v, struct doc *d, const struct regions *g, int (*year)(struct doc *d))
{
	bool wide = false; /* is one of a few lines in the middle? */

	for (size_t i = v->n / 2; i < v->n && i < v->n / 2 + MIDDLE; i++)
		wide = wide || v->item[i].n > 2 * WIDTH;
	if (v->table != FORM_REQUESTS || !wide) /* mostly */
		return;
	struct vintage x = find_heads(v, d, g);
	if (!choose(&x, d, year) || !all_fit(v, &x))
		return;
	v->kept = true;
	for (size_t i = 0; i < v->n; i++) {
		struct view_item *it = &v->item[i];
		int from = it->n - x.years * WIDTH;
		if (i == x.line)
			it->n = it->texts = 0;
		else if (it->n > 1 && from >= 0)
			cut(it, &x, from, WIDTH, i < x.first, d->a);
		else if (i < x.first && it->n > 1 && !x.pairs && repeats(it, x.years))
			cut(it, &x, 0, it->n / x.years, true, d->a);
	}
}

void
vintage_unsettle(struct table *t, const struct view *v, const struct doc *d, const struct regions *g)
{
	struct table_part p = table_part(t, v->table);
	bool several = false;

	if (v->kept || v->table != FORM_REQUESTS)
		return;
	struct vintage x = find_heads(v, d, g);
	for (int k = 1; k < x.n; k++)
		several = several || x.of[k] != x.of[0];
	table_unsettle(p.cell, several ? p.n : 0);
}
