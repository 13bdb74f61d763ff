/* twin - a table that stands in the document once more.
 * Comes in: where both are.  Goes out: whether they hold the same figures.
 * Rule: pages print a report twice, for two widths of screen: then all figures are the same, those of the labels too.  Where one
 * differs the other table is another year's or another office's, and which of the two is the report's nothing tells.  Where the report's own
 * is lost, the caption of the other may.
 * Known weakness: a page number that was not taken out makes two of the same differ. */
#include "mem.h"
#include "str.h"
#include "word.h"
#include "span.h"
#include "diag.h"
#include "form.h"
#include "doc.h"
#include "region.h"
#include "twin.h"

enum { CAPTION = 90, ABOVE = 16 }; /* bytes of one; items of heads below it */

struct place { /* a byte: of cell k of item i, which is before `to`, the one at `at` */
	size_t i, k, at, to;
};

/* The next figures from x on, which moves behind them; empty: there are none. */
static struct str
next_figures(const struct doc *d, const struct regions *r, struct place *x)
{
	for (; x->i < x->to; x->i++, x->k = x->at = 0)
		for (; !(r->item[x->i].marks & TERM_PROSE) && x->k < d->item[x->i].n; x->k++, x->at = 0) {
			struct str s = d->item[x->i].cell[x->k].text;
			while (x->at < s.n && (unsigned)(s.p[x->at] - '0') > 9)
				x->at++;
			s = str_cut(s, x->at);
			s.n = span_digits(s);
			x->at += s.n;
			if (s.n)
				return s;
		}
	return (struct str){0};
}

bool
twin_differs(const struct doc *d, const struct regions *r, enum form_table t)
{
	struct place x = {r->tab[t].from, 0, 0, r->tab[t].to}, y = {r->other[t].from, 0, 0, r->other[t].to};

	while (y.i < y.to) { /* mostly there is none */
		struct str a = next_figures(d, r, &x), b = next_figures(d, r, &y);
		if (!str_eq(a, b))
			return true;
		if (a.n == 0)
			return false;
	}
	return false;
}

/* A table with the report's own and those of the bodies below it, 本级及所属单位, or with both years', is the report's. */
static bool
captions_other(struct str s)
{
	return (word_starts(s, "附 上 去 下 所") || word_ends(s, "表 数据 情况")) &&
	       word_any(s, "上年度 上年数据 上年同期 上一年度 去年 下属 所属") && !word_any(s, "本 及 和 与 含 比 较 结转 。");
}

/* Is the item such a caption?  Of a text that is kept it is found out once. */
static bool
is_caption_of_other(const struct doc_item *it, const struct region_item *seen)
{
	enum { NO = 1, YES };

	if (it->n != 1 || it->cell->text.n > CAPTION)
		return false;
	if (GK_PLAIN || seen->marks & TERM_PROSE)
		return captions_other(it->cell->text);
	struct term *x = seen->tok->term;
	if (x != &term_none && !x->caption)
		x->caption = captions_other(it->cell->text) ? YES : NO;
	return x->caption == YES;
}

/* Does a caption of another's stand above the first numbers of the items [at, to)? */
static bool
is_others(const struct doc *d, const struct regions *r, size_t at, size_t to)
{
	size_t n = 0;

	while (at < to && r->item[at].nval == 0)
		at++;
	for (; at-- > 0 && n < ABOVE; n++) {
		if (is_caption_of_other(&d->item[at], &r->item[at]))
			return true;
		if (r->item[at].nval || r->item[at].marks & TERM_PROSE)
			return false;
	}
	return false;
}

bool
twin_captioned(const struct doc *d, const struct regions *r, enum form_table t)
{
	bool is = is_others(d, r, r->tab[t].from, r->tab[t].to);

	for (enum form_table u = 0; u < FORM_TABLES && !is; u++)
		is = r->other[u].to && r->other[u].from < r->tab[t].from && is_others(d, r, r->other[u].from, r->other[u].to);
	return is;
}
