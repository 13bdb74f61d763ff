/* lay_flow - tables that run on as words: get_text(' '), a page without its tags, paragraphs filled to a width.
 * Comes in: a paragraph in which labels and numbers alternate.  Goes out: headings and prose as text, each word of a table
 * as a row of one cell, a word that numbers follow as a row with them.
 * Rule: it is one line, or lines as full as words let them be; it names what a table of the forms begins with, and in
 * one of its lines words follow numbers more than once.  From the words that a table begins with to the next heading or
 * full stop it is a table.
 * Known weakness: blank cells have left no trace; the reader must see that a row is short. */
#include <limits.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "doc.h"
#include "line.h"
#include "lay.h"
#include "layout.h"

enum {
	LINE_MIN = 60,   /* bytes; shorter first lines are no paragraph of this kind */
	PAGES_BACK = 4,  /* a table goes over no more */
	LONG = 400,      /* bytes; no width of a paragraph is as much */
	LINES_MAX = 400, /* of a paragraph */
	TURNS = 3,       /* words that follow numbers, at least */
	NAME_MIN = 12,   /* bytes of the shortest name of a label that only tables hold */
	NAMES_MAX = 120  /* bytes of the words that may be the beginning of a table */
};

/* May the word hold one of the names below?  All of them have four characters or more. */
static bool
may_have(struct str w)
{
	return w.n >= NAME_MIN && w.n <= NAMES_MAX;
}

/* Does a table of the forms begin with this word? */
static bool
begins_table(struct str w)
{
	return may_have(w) && (str_starts(w, STR("第二十条")) || word_any(w, "信息内容 勾稽关系 申请人情况") || (w.n <= 18 && word_any(w, "行政复议")));
}

/* May a word of the paragraph at l[at] be one of these? */
static bool
may_begin(const struct line *l, size_t at, size_t n)
{
	for (size_t i = at; i < n && l[i].indent >= 0 && i - at < LINES_MAX; i++)
		if (word_any(l[i].text, "第二十条 信息内容 勾稽关系 申请人情况 行政复议"))
			return true;
	return false;
}

/* Is the word one of the labels that only tables hold? */
static bool
is_name(struct str w)
{
	return may_have(w) && word_any(w, "信息内容 行政强制 本年新收 上年结转 重复申请 结果维持 行政复议");
}

struct flow {
	MEM_ARRAY(struct lay_tok) tok;
	MEM_ARRAY(size_t) line; /* parallel to tok */
	size_t lines;
	bool lines_long; /* all but the last: each is a page by itself */

	/* are the lines as full as words let them be?  In both measures: */
	int wide[2];     /* where the words end that go furthest */
	int next[2];     /* the least that a line would take with the first word of the next one */
	bool gaps;       /* words of a line stand further apart than one blank */
};

/* Is b what a number a stands before in running text, 2021 年? */
static bool
is_year(const struct lay_tok *a, const struct lay_tok *b)
{
	return a->val && !b->val && a->text.n == 4 && str_starts(b->text, STR("年"));
}

/* Adds a word of line `no`. */
static void
add_word(struct flow *f, const struct lay_tok *w, size_t no, struct arena *a)
{
	bool first = f->tok.n == 0 || f->line.v[f->line.n - 1] != no;

	for (int m = 0; m < 2; m++) {
		int with = first && f->tok.n ? f->tok.v[f->tok.n - 1].e[m] + 1 + w->e[m] - w->s[m] : f->next[m];
		f->next[m] = with < f->next[m] ? with : f->next[m];
		f->wide[m] = w->e[m] > f->wide[m] ? w->e[m] : f->wide[m];
	}
	f->gaps |= !first && w->gap > 1;
	*MEM_PUSH(a, f->tok) = *w;
	*MEM_PUSH(a, f->line) = no;
}

static bool
is_filled(const struct flow *f)
{
	return !f->gaps && (f->next[0] > f->wide[0] || f->next[1] > f->wide[1]);
}

/* The words of the paragraph at l[at]; none if its lines are neither pages nor filled. */
static struct flow
words(const struct line *l, size_t at, size_t n, struct arena *a)
{
	struct flow f = {.lines_long = true, .next = {INT_MAX, INT_MAX}};

	for (; at < n && l[at].indent >= 0 && f.lines < LINES_MAX; at++, f.lines++) {
		f.lines_long = f.lines_long && (l[at].text.n >= LONG || at + 1 == n || l[at + 1].indent < 0);
		struct lay_toks t = lay_split(&l[at], a);
		for (size_t k = 0; k < t.n; k++) {
			struct lay_tok w = t.v[k];
			if (k + 1 < t.n && is_year(&t.v[k], &t.v[k + 1])) {
				k++;
				w.text.n = (size_t)(t.v[k].text.p + t.v[k].text.n - w.text.p);
				w.e[0] = t.v[k].e[0];
				w.e[1] = t.v[k].e[1];
				w.val = false;
			}
			add_word(&f, &w, l[at].no, a);
		}
		if (!f.lines_long && !is_filled(&f))
			return (struct flow){.lines = 0};
	}
	return f;
}

/* Do words of the line surely stand further apart than one blank?  Those before 年 may be one with it. */
static bool
has_gap(const struct line *l)
{
	if (!(l->has & LINE_GAP) || l->has & LINE_PRINTED)
		return false;
	struct str s = str_trim(l->text);
	ptrdiff_t gap = str_find(s, STR("  "));
	return gap >= 0 && !str_starts(str_trim(str_cut(s, (size_t)gap)), STR("年"));
}

/* A look that costs little: has it words enough to turn so often from a number to a word, and numbers enough?  TABs
 * between the words of several lines are columns; so, where they must be filled, are wide gaps in lines that are no pages. */
static bool
may_flow(const struct line *l, size_t at, size_t n, bool filled)
{
	size_t words = 0, values = 0, i = at;
	bool tabs = false, gaps = false, lines_long = true;

	for (; i < n && l[i].indent >= 0 && i - at < LINES_MAX; i++) {
		tabs |= (l[i].has & LINE_TAB) != 0;
		gaps = gaps || (filled && has_gap(&l[i]));
		lines_long = lines_long && (l[i].text.n >= LONG || i + 1 == n || l[i + 1].indent < 0);
		if ((tabs && i > at) || (gaps && !lines_long))
			return false;
		if (words >= 2 * TURNS && values >= TURNS)
			continue;
		struct lay_words w = l[i].has & LINE_BLANK ? lay_words(l[i].text) : (struct lay_words){1, 1};
		words += w.n;
		values += w.values;
	}
	return words >= 2 * TURNS && values >= (i > at + 1 ? 2 : TURNS);
}

/* Does the word change what is read: 1 a table begins, -1 running text, 0 neither? */
static int
turns_to(struct str w)
{
	if (begins_table(w) && !lay_heading(w))
		return 1;
	return lay_heading(w) || lay_prose(w) ? -1 : 0;
}

/* Does line `at` stand behind a page that ended in a table?  Pages are long lines, perhaps with an empty one between. */
static bool
in_table(const struct line *l, size_t at, struct arena a)
{
	for (int pages = 0; at > 0 && pages < PAGES_BACK; pages++) {
		at--;
		if (l[at].indent < 0 && (at == 0 || l[--at].indent < 0))
			return false;
		if (l[at].text.n < LONG)
			return false;
		struct arena scratch = a;
		struct lay_toks t = lay_split(&l[at], &scratch);
		for (size_t k = t.n; k-- > 0;)
			if (turns_to(t.v[k].text))
				return turns_to(t.v[k].text) > 0;
	}
	return false;
}

/* Is it a table that runs on, or has it one?  table: it goes on from the page before. */
static bool
is_flow(const struct flow *f, bool table)
{
	size_t turns = 0, names = 0, values = 0;
	bool begins = false;

	for (size_t i = 0; i < f->tok.n; i++) {
		const struct lay_tok *t = &f->tok.v[i];
		values += t->val;
		turns += i && t[-1].val && !t->val && f->line.v[i] == f->line.v[i - 1];
	}
	if (table)
		return values >= TURNS && (f->lines == 1 || f->lines_long);
	if (f->lines > 1 ? turns < 2 && values < TURNS : turns < TURNS)
		return false;
	for (size_t i = 0; i < f->tok.n; i++) {
		begins |= begins_table(f->tok.v[i].text);
		names += is_name(f->tok.v[i].text);
	}
	/* 四 has one row: all its words, then its numbers */
	return begins && names >= 2 && (turns >= 2 || names >= 4);
}

/* Does the word go on in the next: a bracket that is open, an enumerator, 第二十条 第（一）项? */
static bool
goes_on(struct str w, struct str next)
{
	ptrdiff_t open = 0;

	for (size_t i = 0; i < w.n;) {
		uint32_t c = str_rune(w, &i);
		open += (c == '(' || c == 0xFF08) - (c == ')' || c == 0xFF09);
	}
	if (open > 0 || (str_eq(w, STR("第二十条")) && str_starts(next, STR("第"))))
		return true;
	return word_is(w, "结果 其他 尚未") ? word_is(next, "维持 纠正 结果 审结") : w.n <= 8 && word_ends(w, "、 . ． ） )");
}

/* The word that begins at token i, with the pieces that go on with it; moves *i behind it. */
static struct str
take_word(const struct flow *f, size_t *i, struct arena *a)
{
	struct str w = f->tok.v[(*i)++].text;

	while (*i < f->tok.n && w.n < NAMES_MAX && goes_on(w, f->tok.v[*i].text) && (!f->tok.v[*i].val || !str_ends(w, STR("）")))) {
		struct buf b = {.a = a};
		buf_str(&b, w);
		buf_str(&b, f->tok.v[(*i)++].text);
		w = buf_slice(&b);
	}
	return w;
}

/* Is it the number of a page, - 3 -, at the edge of one? */
static bool
page_number(const struct flow *f, size_t i)
{
	const struct lay_tok *t = &f->tok.v[i];

	if (!f->lines_long || f->lines < 2 || i + 3 > f->tok.n || f->line.v[i + 2] != f->line.v[i])
		return false;
	if (!str_eq(t[0].text, STR("-")) || !t[1].val || str_eq(t[1].text, STR("-")) || !str_eq(t[2].text, STR("-")))
		return false;
	return i == 0 || f->line.v[i - 1] != f->line.v[i] || i + 3 == f->tok.n || f->line.v[i + 3] != f->line.v[i];
}

/* Running text from token i to a heading or to where a table begins; returns where it ends. */
static size_t
put_prose(struct doc *d, const struct flow *f, size_t i)
{
	struct buf b = {.a = d->a};
	size_t from = i;

	for (; i < f->tok.n; i++) {
		struct str w = f->tok.v[i].text;
		if (i > from && (begins_table(w) || lay_heading(w)))
			break;
		if (b.n)
			buf_char(&b, ' ');
		buf_str(&b, w);
		if (lay_heading(w)) {
			i++;
			break;
		}
	}
	doc_text(d, f->line.v[from], buf_slice(&b));
	return i;
}

/* A word of a table and the numbers behind it; returns where they end. */
static size_t
put_row(struct doc *d, const struct flow *f, size_t i)
{
	size_t line = f->line.v[i], k = 0;
	bool bare = f->tok.v[i].val;
	struct str w = bare ? STR("") : take_word(f, &i, d->a);
	size_t to = i;

	while (to < f->tok.n && f->tok.v[to].val && !page_number(f, to))
		to++;
	struct doc_item *row = doc_add(d, DOC_ROW, line, to - i + !bare);
	if (!bare)
		row->cell[k++] = (struct doc_cell){w, line};
	for (; i < to; i++)
		row->cell[k++] = (struct doc_cell){f->tok.v[i].text, f->line.v[i]};
	return to;
}

bool
lay_flow_begins(const struct line *l, size_t at, size_t n)
{
	if (l[at].text.n < LINE_MIN || !(l[at].has & LINE_BLANK) || (at > 0 && l[at - 1].indent >= 0))
		return false;
	struct str s = str_trim(l[at].text), word = s;
	if (s.n < LINE_MIN)
		return false;
	word.n = str_to(s, 0, ' ');
	return begins_table(word) && may_flow(l, at, n, false);
}

size_t
lay_flow_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	if (l[at].indent < 0 || l[at].text.n < LINE_MIN || (at > 0 && l[at - 1].indent >= 0))
		return 0;
	if (!may_flow(l, at, n, true))
		return 0;
	bool table = in_table(l, at, *doc_work(d));
	if (!GK_PLAIN && !table && !may_begin(l, at, n)) /* mostly */
		return 0;
	struct flow f = words(l, at, n, doc_work(d));
	if (!f.lines || !is_flow(&f, table))
		return 0;
	for (size_t i = 0; i < f.tok.n;) {
		struct str w = f.tok.v[i].text;
		if (page_number(&f, i)) {
			doc_drop(d, f.line.v[i], "page-number", str_fmt(d->a, "- %.*s -", (int)f.tok.v[i + 1].text.n, f.tok.v[i + 1].text.p));
			i += 3;
			continue;
		}
		if (turns_to(w))
			table = turns_to(w) > 0;
		i = table ? put_row(d, &f, i) : put_prose(d, &f, i);
	}
	return f.lines;
}
