/* lay - what the recognisers of borderless layouts ask of a line or a token.
 * Comes in: one normalised line.  Goes out: its words with their positions, and yes or no.
 * Rule: a heading has a Chinese numeral and one of the few nouns that end the report's section titles and none of the
 * labels in its tables; running text has a full stop.
 * Known weakness: a heading without numeral is taken for a label when it stands between two tables. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "line.h"
#include "lay.h"

enum {
	LAY_TAB = 8,
	LAY_LABEL_MAX = 60, /* characters without a blank; more is running text */
	LAY_LOOK = 80,      /* lines that are not blank before a number, at most: heads, a character each */
	LAY_MEMO_ROW = 64,  /* bit of line.memo: has a label and values */
	LAY_TASTE = 8,      /* lines with numbers that show the shape of a table */
	LAY_TAIL = 8,       /* labels behind the last number, at most */
	LAY_MARGIN = 16,    /* blanks before a page number in the middle of its line, at least */
	LAY_NAMED_MAX = 32, /* columns of a table printed as one row */
	LAY_HEADS_MAX = 4000 /* characters of heads; more are none */
};

/* length in bytes of the blank at s[at], 0: none */
static size_t
blank(struct str s, size_t at)
{
	const unsigned char *p = (const unsigned char *)s.p + at;
	size_t left = s.n - at;

	if (p[0] == ' ' || p[0] == '\t')
		return 1;
	if (left >= 2 && p[0] == 0xC2 && p[1] == 0xA0)
		return 2;
	return left >= 3 && p[0] == 0xE3 && p[1] == 0x80 && p[2] == 0x80 ? 3 : 0;
}

static struct lay_toks
split(struct str line, struct arena *a)
{
	struct lay_toks t = {0};
	int pos[2] = {0, 0}, gap = 0;

	for (size_t i = 0, k; i < line.n;) {
		if ((k = blank(line, i))) {
			int step = line.p[i] == '\t' ? LAY_TAB - pos[0] % LAY_TAB : 1;
			int wide = line.p[i] == '\t' ? LAY_TAB - pos[1] % LAY_TAB : k == 3 ? 2 : 1;
			pos[0] += step;
			pos[1] += wide;
			gap += step;
			i += k;
			continue;
		}
		size_t j = i;
		while (j < line.n && !blank(line, j))
			j++;
		struct lay_tok w = {.text = {line.p + i, j - i}, .s = {pos[0], pos[1]}, .gap = gap};
		w.e[0] = pos[0] += (int)line_chars(w.text);
		w.e[1] = pos[1] += (int)line_width(w.text);
		w.val = lay_value(w.text);
		*MEM_PUSH(a, t) = w;
		gap = 0;
		i = j;
	}
	return t;
}

struct lay_toks
lay_split(const struct line *l, struct arena *a)
{
	struct lay_toks t = split(l->text, a);

	if (l->raw.n == 0)
		return t;
	struct lay_toks raw = split(l->raw, a);
	for (size_t i = 0; i < t.n && t.n == raw.n; i++) {
		raw.v[i].text = t.v[i].text;
		raw.v[i].val = t.v[i].val;
	}
	return t.n == raw.n ? raw : t;
}

bool
lay_value(struct str tok)
{
	struct num x;
	enum num_kind k = num_parse(tok, &x);

	return k == NUM_VALUE || k == NUM_DASH;
}

static bool
has(struct str s, const char *what)
{
	return str_find(s, str_of(what)) >= 0;
}

bool
lay_heading(struct str line)
{
	static const char *const num[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
	static const char *const noun[] = {"情况", "事项", "问题", "总体", "主动公开政府", "收到和处理", "行政复议", "行政诉讼"};
	struct str s = str_trim(line);
	ptrdiff_t wide = str_find(s, STR("  "));

	/* 三、本年   8.属于行政查询事项 is no heading: only what stands before the wide gap counts */
	if (wide > 0)
		s = (struct str){s.p, (size_t)wide};
	while (s.n && (s.p[0] == '#' || s.p[0] == '*' || s.p[0] == ' '))
		s = str_cut(s, 1);
	if (has(s, "年度报告") && !lay_prose(s))
		return true;
	for (size_t i = 0; i < sizeof num / sizeof *num; i++) {
		if (!str_starts(s, str_of(num[i])))
			continue;
		struct str t = str_trim(str_cut(s, 3));
		if (!str_starts(t, STR("、")) && !str_starts(t, STR(".")) && !str_starts(t, STR("．")) && !str_starts(t, STR(",")) &&
		    !str_starts(t, STR("，")))
			return false;
		for (size_t k = 0; k < sizeof noun / sizeof *noun; k++)
			if (has(t, noun[k]))
				return true;
	}
	return false;
}

bool
lay_heading_open(struct str line)
{
	static const char *const end[] = {"情况", "事项", "问题", "措施", "报告"};
	struct str s = str_trim(line);

	if (!lay_heading(s))
		return false;
	for (size_t i = 0; i < sizeof end / sizeof *end; i++)
		if (str_ends(s, str_of(end[i])))
			return false;
	return true;
}

bool
lay_prose(struct str line)
{
	if (has(line, "。") || has(line, "；") || has(line, "！") || has(line, "？"))
		return true;
	size_t n = 0, run = 0;
	for (size_t i = 0; i < line.n; n = run > n ? run : n) {
		size_t k = blank(line, i);
		if (k) {
			run = 0;
			i += k;
		} else {
			str_rune(line, &i);
			run++;
		}
	}
	return n > LAY_LABEL_MAX;
}

/* Folds the characters of page numbers: 0 for a digit, - for a dash, p for 第 页 共; a blank ends the fold if another
 * follows it.  The result has at most 16 of them. */
static struct str
fold_page(struct str s, char out[16])
{
	size_t n = 0;
	bool gap = false;

	for (size_t i = 0; i < s.n;) {
		uint32_t c = str_rune(s, &i);
		bool space = c == ' ' || c == 0xA0 || c == 0x3000 || c == '\t';
		if (n == 16 || (space && gap))
			return STR("");
		gap = space;
		if (space)
			continue;
		if ((c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19))
			out[n++] = '0';
		else if (c == '-' || c == 0x2014 || c == 0x2013 || c == 0x2015 || c == 0x2212 || c == 0xFF0D || c == 0xB7)
			out[n++] = '-';
		else if (c == 0x7B2C || c == 0x9875 || c == 0x5171 || c == '/')
			out[n++] = 'p';
		else
			return STR("");
		if (n > 1 && out[n - 1] == out[n - 2])
			n--;
	}
	return (struct str){out, n};
}

bool
lay_page(struct str line)
{
	static const char *const forms[] = {"-0-", "p0p", "p0p0p"};
	char fold[16];
	struct str s = fold_page(str_trim(line), fold);

	for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
		if (str_eq(s, str_of(forms[i])))
			return true;
	return false;
}

static bool
has_digit(struct str s)
{
	for (size_t i = 0; i < s.n;) {
		uint32_t c = str_rune(s, &i);
		if ((c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19))
			return true;
	}
	return false;
}

struct lay_item
lay_classify(const struct line *l, struct arena *a)
{
	struct lay_item it = {.l = l};
	struct str s = str_trim(l->text);
	int vals = 0;

	if (s.n == 0)
		return it.kind = LAY_BLANK, it;
	if (lay_page(s))
		return it.kind = LAY_PAGE, it;
	if (lay_heading(s) || lay_prose(s))
		return it.kind = LAY_STOP, it;
	it.t = lay_split(l, a);
	while ((size_t)it.nval < it.t.n && it.t.v[it.t.n - 1 - it.nval].val)
		it.nval++;
	for (size_t i = 0; i < it.t.n; i++)
		vals += it.t.v[i].val && (has_digit(it.t.v[i].text) || i >= it.t.n - it.nval);
	const struct lay_tok *first = it.nval ? &it.t.v[it.t.n - it.nval] : NULL;
	it.kind = vals == 0 ? LAY_LABEL : vals == it.nval ? LAY_VALUES : LAY_MIXED;
	/* prose broken off before a number: one blank, one number, a comma before it */
	if (it.kind == LAY_VALUES && it.nval == 1 && it.t.n > 1 && first->gap == 1 && (str_find(s, STR("，")) >= 0 || s.p[0] == '*'))
		it.kind = LAY_MIXED;
	return it;
}

static bool
label_and_values(const struct lay_item *it)
{
	return it->kind == LAY_VALUES && (it->nval > 1 || (size_t)it->nval < it->t.n);
}

/* The kind of a line and, in *row, whether it has a label and values; classified once, then kept in its memo. */
static enum lay_kind
taste_line(const struct line *l, bool *row, struct arena a)
{
	if (l->memo && *l->memo) {
		*row = *l->memo & LAY_MEMO_ROW;
		return (enum lay_kind)((*l->memo & (LAY_MEMO_ROW - 1)) - 1);
	}
	struct lay_item it = lay_classify(l, &a);
	*row = label_and_values(&it);
	if (l->memo)
		*l->memo = (unsigned char)(it.kind + 1 + (*row ? LAY_MEMO_ROW : 0));
	return it.kind;
}

enum lay_shape
lay_taste(const struct line *l, size_t at, size_t n, struct arena a)
{
	int seen = 0, rows = 0, since = 0;

	if (l[at].indent < 0 || (at > 0 && lay_heading_open(l[at - 1].text)))
		return LAY_NONE;
	for (size_t i = at; i < n && seen < LAY_TASTE && since <= LAY_LOOK; i++) {
		bool row;
		enum lay_kind kind = taste_line(&l[i], &row, a);
		if (kind == LAY_STOP)
			break;
		since += kind == LAY_LABEL || kind == LAY_MIXED;
		if (kind != LAY_VALUES)
			continue;
		seen++;
		rows += row;
		since = 0;
	}
	if (seen == 0)
		return LAY_NONE;
	return rows * 2 >= seen ? LAY_LINES : seen > 1 ? LAY_CELLS : LAY_NONE;
}

/* a whole number alone on its line, as a page number is: at most four digits, not 0 */
static bool
lone(const struct lay_item *it)
{
	uint64_t x;

	return it->kind == LAY_VALUES && it->t.n == 1 && str_uint(it->t.v[0].text, 9999, &x) && x > 0;
}

/* Page numbers without a dash: where rows stand close together or at the margin, a number alone that does not.  Not
 * where cells stand one a line: there rows with a label are few. */
static void
bare_pages(struct lay_item *v, size_t n)
{
	size_t rows = 0, single = 0, apart = 0, indented = 0;

	for (int pass = 0; pass < 2 && (pass == 0 || (rows > 2 && rows > 2 * single)); pass++)
		for (size_t i = 0; i < n; i++) {
			bool alone = (i == 0 || v[i - 1].kind == LAY_BLANK) && (i + 1 == n || v[i + 1].kind == LAY_BLANK);
			if (v[i].kind != LAY_VALUES)
				continue;
			if (pass && lone(&v[i]) && alone && (apart * 10 < rows || (!indented && v[i].t.v[0].gap >= LAY_MARGIN)))
				v[i].kind = LAY_PAGE;
			if (pass)
				continue;
			single += v[i].t.n == 1;
			rows += v[i].t.n > 1;
			apart += alone && v[i].t.n > 1;
			indented += v[i].t.n > 1 && v[i].t.v[0].gap > 1;
		}
}

size_t
lay_block(const struct line *l, size_t at, size_t n, struct lay_item **out, struct arena *a)
{
	MEM_ARRAY(struct lay_item) v = {0};
	size_t last = 0; /* lines up to and with the last number */
	int since = 0;
	enum lay_kind stop = LAY_BLANK;

	for (size_t i = at; i < n && since <= LAY_LOOK; i++) {
		struct lay_item it = lay_classify(&l[i], a);
		if ((stop = it.kind) == LAY_STOP)
			break;
		*MEM_PUSH(a, v) = it;
		since += it.kind == LAY_LABEL || it.kind == LAY_MIXED;
		if (it.kind == LAY_VALUES)
			last = v.n, since = 0;
	}
	/* labels behind the last number are rows without numbers, but not the beginning of what follows */
	size_t end = last;
	int tail = 0;
	bool prose = stop == LAY_STOP && at + v.n < n && !lay_heading(l[at + v.n].text);
	for (size_t i = last; i < v.n && v.v[i].kind != LAY_MIXED && !v.v[i].l->page; i++) {
		if (v.v[i].kind == LAY_LABEL && (prose || ++tail > LAY_TAIL))
			break;
		if (v.v[i].kind == LAY_LABEL)
			end = i + 1;
	}
	/* a blank line with a no-break space in it is a cell */
	for (size_t i = end; i < v.n && v.v[i].kind == LAY_BLANK; i++)
		if (v.v[i].l->text.n)
			end = i + 1;
	bare_pages(v.v, end);
	*out = v.v;
	return end;
}

/* the last part of a column's path: 商业企业 of 申请人情况>法人或其他组织>商业企业 */
static struct str
leaf(const char *path)
{
	struct str s = str_of(path);

	for (ptrdiff_t k; (k = str_find(s, STR(">"))) >= 0;)
		s = str_cut(s, (size_t)k + 1);
	return s;
}

/* Do the words hold nearly all characters of these columns' names, each as often as they do? */
static bool
names(const struct form_col *col, int n, const struct lay_item *v, size_t rows, struct arena a)
{
	MEM_ARRAY(uint32_t) have = {0};
	size_t want = 0, lost = 0;

	for (size_t i = 0; i < rows; i++)
		for (size_t at = 0; v[i].head && at < v[i].l->text.n && have.n < LAY_HEADS_MAX;)
			*MEM_PUSH(&a, have) = str_rune(v[i].l->text, &at);
	for (int c = 0; c < n; c++)
		want += line_chars(leaf(col[c].label));
	for (int c = 0; c < n; c++) {
		struct str s = leaf(col[c].label);
		for (size_t at = 0; at < s.n;) {
			uint32_t x = str_rune(s, &at);
			size_t k = 0;
			while (k < have.n && have.v[k] != x)
				k++;
			if (k < have.n)
				have.v[k] = 0;
			else if (++lost * 10 > want)
				return false;
		}
	}
	return true;
}

static bool
same_columns(const struct form *f, const struct form_row *x, const struct form_row *y)
{
	return x->n == y->n && strcmp(f->col[x->first].label, f->col[y->first].label) == 0 &&
	       strcmp(f->col[x->first + x->n - 1].label, f->col[y->first + y->n - 1].label) == 0;
}

int
lay_named(const struct lay_item *v, size_t n, struct arena a)
{
	int best = 0;

	for (const struct form *const *f = form_all; *f && n; f++)
		for (int t = 0; t < FORM_TABLES; t++) {
			const struct form_tab *tab = &(*f)->tab[t];
			const struct form_row *row = (*f)->row + tab->row0, *last = row + tab->nrow - 1;
			int all = last->first + last->n - row->first;
			if (all <= LAY_NAMED_MAX && all > best && names((*f)->col + row->first, all, v, n, a))
				best = all;
			const struct form_row *seen = NULL; /* rows mostly have the columns of the row before */
			for (; row <= last; seen = row++)
				if (row->n > best && !(seen && same_columns(*f, seen, row)) &&
				    names((*f)->col + row->first, row->n, v, n, a))
					best = row->n;
		}
	return best;
}
