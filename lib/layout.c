/* layout - a text document to items: tables by the recognisers, the rest as paragraphs.
 * Comes in: lines.  Goes out: rows, paragraphs with hard-wrapped lines joined, drops.
 * Rule: at each line the recognisers are asked in turn; what none takes is prose.  A line goes on in the next if it is
 * as long as the lines of this document are wrapped, or if it stops in the middle of a sentence; a line that begins
 * as a heading does begins a paragraph.  Markdown's marks go out as drops.
 * Known weakness: a paragraph that ends exactly at the margin swallows the next one. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "doc.h"
#include "line.h"
#include "lay.h"
#include "repeat.h"
#include "furniture.h"
#include "mark.h"
#include "frame.h"
#include "scan.h"
#include "rest.h"
#include "around.h"
#include "layout.h"

/* What a line may have for a recogniser to be asked, beside the bits of line.has: */
enum {
	IS_COMMAND = 1 << 16, /* it begins as a command of troff or Texinfo does */
	IS_LIST = 1 << 17,    /* or as a list does */
	IS_FIRST = 1 << 18,   /* it is the first of a paragraph */
	IS_RULED = 1 << 19,   /* it has what rules are of, or the next line has */
	IS_BARRED = 1 << 20,  /* there are bars in the document */
	IS_FIELDS = 1 << 21   /* it has what parts fields, or the next line a TAB */
};

/* In the order in which they are asked, before those of borderless tables, and what a line must have of, one at least. */
static const struct {
	layout_fn *read;
	unsigned of;
} recogniser[] = {{lay_tbl_read, IS_COMMAND}, {lay_texi_read, IS_COMMAND}, {lay_list_read, IS_LIST}, {lay_under_read, LINE_MARK},
		  {lay_shut_read, IS_BARRED}, {lay_rule_read, IS_RULED}, {lay_bar_read, IS_BARRED}, {lay_flow_read, IS_FIRST}, {lay_tsv_read, IS_FIELDS}};

enum {
	ASKED = IS_COMMAND | IS_LIST | LINE_MARK | IS_RULED | IS_BARRED | IS_FIRST | IS_FIELDS, /* a line without these is asked about by none */
	RECOGNISERS = sizeof recogniser / sizeof *recogniser,
	LINE_PARTED = LINE_TAB | LINE_COMMA | LINE_QUOTE,
	LINE_COLUMNS = LINE_TAB | LINE_GAP | LINE_RULE | LINE_TAG | LINE_QUOTE,
	LINE_RULED = LINE_RULE | LINE_TAG | LINE_DASH,
	WRAP_MIN = 36,   /* narrower lines say nothing about wrapping */
	WRAP_MAX = 200,  /* wider ones are not wrapped */
	WRAP_SLACK = 8,  /* columns that may stay free at the end of a wrapped line */
	PROSE_MIN = 40,  /* a line cut in mid-sentence is at least so wide */
	PROSE_BYTES = 120, /* a line so long with a full stop in it is no label */
	PAGE_BYTES = 1000, /* but one so long may be a whole page */
	BLANKS_MAX = 2,  /* blank lines that a page break may leave in a paragraph */
};

struct layout {
	struct doc *d;
	const struct line *l;
	size_t n;
	size_t ruled;     /* next line at which a ruled table or a flow begins, n if none; borderless tables end there */
	struct around_told told; /* how positions are measured, if a table showed it */
	size_t tabbed;    /* next line at which rows of fields begin, n if none; a table whose first line has no TAB ends there */

	size_t from, to;  /* lines [from, to) hold no values and no end of a table, */
	int labels;       /* but so many lines that are not blank */

	unsigned has;     /* what stands in any line */
	size_t wrap;      /* display column at which the lines are wrapped; 0: they are not; (size_t)-1: not yet asked */

	size_t item;      /* index of the paragraph that may go on; (size_t)-1: none */
	size_t last;      /* its last line, */
	struct str tail;  /* its text without blanks at its ends, */
	int head;         /* and does it begin as a heading does?  -1: nobody asked */
	struct buf text;  /* its text, if it has more than one line */
};

/* Does s end a sentence, or announce a list? */
static bool
ends_sentence(struct str s)
{
	static const char ascii[] = ".!?;:)\"", wide[] = "。！？；：…”）」》】"; /* of three bytes each */
	unsigned char c = s.n ? (unsigned char)s.p[s.n - 1] : 0;

	if (c < 0x80)
		return c && memchr(ascii, c, sizeof ascii - 1);
	if (s.n < 3 || ((unsigned char)s.p[s.n - 3] >= 0xE4 && (unsigned char)s.p[s.n - 3] <= 0xE9))
		return false;
	for (size_t i = 0; i + 3 < sizeof wide; i += 3)
		if (memcmp(s.p + s.n - 3, wide + i, 3) == 0)
			return true;
	return false;
}

/* Has a line the marks of running text: 。 ， ； or a comma? */
static bool
is_prose(const struct line *l)
{
	struct str s = l->text;

	if (!(l->has & (LINE_COMMA | LINE_SENTENCE | LINE_NUMBER)) || l->has & LINE_STOP) /* a ， is among what may begin a number */
		return l->has & LINE_STOP;
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		if (c == ',' || (c == 0xEF && s.n - i >= 3 && (memcmp(s.p + i, "，", 3) == 0 || memcmp(s.p + i, "；", 3) == 0)))
			return true;
	}
	return false;
}

/* Moves *i behind the Chinese numerals at it; false: there is none. */
static bool
is_numeral(struct str s, size_t *i)
{
	for (size_t from = *i, next = *i;; *i = next)
		switch (next < s.n ? str_rune(s, &next) : 0) {
		case 0x4E00: case 0x4E8C: case 0x4E09: case 0x56DB: case 0x4E94: case 0x516D: /* 一二三四五六 */
		case 0x4E03: case 0x516B: case 0x4E5D: case 0x5341: case 0x767E:              /* 七八九十百 */
			break;
		default:
			return *i > from;
		}
}

/* Does s begin as a heading or an entry of a list does: 一、 （一） 1. 1、 (1) ① 第一部分 # - •? */
static bool
begins_heading(struct str s)
{
	size_t i = 0;
	unsigned char c = s.n ? (unsigned char)s.p[0] : 0;

	if (c < 0x80 ? (unsigned)(c - '0') >= 10 && !memchr("(#*-", c, 4) : c == 0xE6 || c >= 0xF0 || (c >= 0xE8 && c <= 0xEE)) /* mostly */
		return false;
	bool open = str_starts(s, STR("（")) || c == '(';
	if (c == '#' || str_starts(s, STR("•")) || str_starts(s, STR("●")) || str_starts(s, STR("* ")) ||
	    str_starts(s, STR("- ")) || str_starts(s, STR("**")))
		return true;
	if (s.n >= 3 && memcmp(s.p, "\xE2\x91", 2) == 0 && (unsigned char)s.p[2] >= 0xA0)
		return true;
	bool part = str_starts(s, STR("第"));
	if (part)
		i = 3;
	else if (open)
		i = s.p[0] == '(' ? 1 : 3;
	size_t from = i;
	while (i < s.n && (unsigned)(s.p[i] - '0') < 10)
		i++;
	bool digits = i > from;
	if (digits ? i - from > 2 && !part : !is_numeral(s, &i)) /* 2023、2024年 is none */
		return false;
	struct str rest = str_cut(s, i);
	if (open)
		return str_starts(rest, STR("）")) || str_starts(rest, STR(")"));
	if (part)
		return str_starts(rest, STR("部分")) || str_starts(rest, STR("章")) || str_starts(rest, STR("节")) ||
		       str_starts(rest, STR("条"));
	if (str_starts(rest, STR("、")) || str_starts(rest, STR("．")))
		return true;
	if (digits && (str_starts(rest, STR(".")) || str_starts(rest, STR("\\."))))
		return rest.n > 1 && (unsigned)(rest.p[1] - '0') >= 10;
	return false;
}

/* The column behind the last character of a line, s without blanks at its ends. */
static size_t
end_column(const struct line *l, struct str s)
{
	return (size_t)(l->indent < 0 ? 0 : l->indent) + line_columns(s);
}

static bool
has_gap(const struct line *l)
{
	return l->has & (LINE_GAP | LINE_TAB) || ((l->has & LINE_RULE) && memchr(l->text.p, '|', l->text.n));
}

/* The display column at which the lines of this document are wrapped; 0: they are not. */
static size_t
find_wrap(const struct line *l, size_t n)
{
	size_t open[WRAP_MAX + 1] = {0}, wide = 0, all = 0, best = 0, most = 0, widest = 0;

	for (size_t i = 0; i < n; i++) {
		struct str s = l[i].text;
		if (s.n < WRAP_MIN || has_gap(&l[i]) || (s = str_trim(s)).n < WRAP_MIN)
			continue;
		size_t w = s.n * 2 / 3 > WRAP_MAX ? WRAP_MAX + 1 : end_column(&l[i], s); /* so wide it is at least */
		if (w < WRAP_MIN)
			continue;
		all++;
		if (w > WRAP_MAX)
			wide++;
		else if (!ends_sentence(s)) {
			open[w]++;
			widest = w > widest ? w : widest;
		}
	}
	for (size_t w = WRAP_MIN, sum = 0; w <= widest; w++) { /* below WRAP_MIN there is none */
		sum += open[w] - open[w - WRAP_SLACK];
		if (sum >= most && open[w]) {
			most = sum;
			best = w;
		}
	}
	return most >= 2 && wide * 4 <= all && most * 5 >= all ? best : 0;
}

/* Does s end in the day on which a page was published: 发布时间:2024-01-20, 发布日期：2024年1月20日 09:30? */
static bool
is_dated(struct str s)
{ /* hours and minutes may follow the day */
	static const char *const labels[] = {"日期：", "时间：", "日期:", "时间:"};
	size_t n = s.n;

	while (n && s.p[n - 1] >= '0' && s.p[n - 1] <= '9')
		n--;
	struct str before = str_trim((struct str){s.p, n});
	bool day = n < s.n ? str_ends(before, STR("-")) || str_ends(before, STR(":")) : s.n <= 150 && str_ends(s, STR("日")) && str_find(s, STR("，")) < 0;
	for (size_t i = 0; day && i < sizeof labels / sizeof *labels; i++)
		if (str_find(s, str_of(labels[i])) >= 0)
			return true;
	return false;
}

/* Is s whole as it stands: a report's title, a line of a site's catalogue with its date, or of a table of contents with its page? */
static bool
is_whole(struct str s)
{
	size_t n = s.n;
	unsigned char last = n ? (unsigned char)s.p[n - 1] : 0;

	if ((unsigned)last - '0' >= 10 && last != 0x8A && last != 0xA5) /* figures, 告, 报 and 日 end so; mostly something else does */
		return false;
	if (is_dated(s))
		return true;
	if (s.n <= 150 && (str_ends(s, STR("年度报告")) || str_ends(s, STR("年报")) || str_ends(s, STR("工作报告"))) &&
	    str_find(s, STR("公开")) >= 0 && str_find(s, STR("，")) < 0 && str_find(s, STR("。")) < 0)
		return true;
	while (n && s.p[n - 1] >= '0' && s.p[n - 1] <= '9')
		n--;
	struct str before = str_trim((struct str){s.p, n});
	return n < s.n && (str_ends(before, STR("…")) || str_ends(before, STR("...")) || str_ends(before, STR("···")));
}

/* Is s the line with which a portal closes its page?  What furn knows besides may begin a sentence, too. */
static bool
is_imprint(struct str s)
{
	static const char *const words[] = {"主办：", "主办单位：", "承办：", "承办单位：", "版权所有"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (str_starts(s, str_of(words[i])))
			return true;
	return false;
}

/* Is s a line of a site's catalogue, 发布机构：云岫市民政局, which no title goes on? */
static bool
is_catalogue(struct str s)
{
	return s.n <= 150 && (str_find(s, STR("：")) >= 0 || memchr(s.p, ':', s.n)) && str_find(s, STR("，")) < 0 && str_find(s, STR("。")) < 0;
}

/* Does s begin as the lines of such a catalogue do that go without colons? */
static bool
is_field(struct str s)
{
	enum { CHAR = 3, LEAST = 9 /* bytes */ };
	static const char *const words[] = {"索引号", "索 引 号", "组配分类", "生成日期", "成文日期", "发布日期", "发布机构", "公开方式"};

	for (size_t i = 0; s.n >= LEAST && s.n <= 150 && i < sizeof words / sizeof *words; i++)
		if (memcmp(s.p, words[i], CHAR) == 0 && str_starts(s, str_of(words[i])))
			return str_find(s, STR("，")) < 0 && str_find(s, STR("。")) < 0;
	return false;
}

/* Does the paragraph that is open go on in line b, which is t without blanks at its ends, `blanks` blank lines further?  *begins: does
 * that begin as a heading does, if it was asked. */
static bool
goes_on(struct layout *x, const struct line *b, struct str t, size_t blanks, int *begins)
{
	const struct line *a = &x->l[x->last];
	struct str s = x->tail;
	bool open = !ends_sentence(s);

	if (blanks > BLANKS_MAX || (blanks && !open) || has_gap(b) || is_whole(s) || (*begins = begins_heading(t)) || (is_whole(t) && is_catalogue(s)) || is_field(t))
		return false;
	if (!open && ((b->indent >= a->indent + 2 && b->indent - a->indent <= 8) || is_imprint(t)))
		return false;
	bool head = x->head < 0 ? begins_heading(s) : x->head;
	if (blanks && !is_prose(a) && (head || !is_prose(b)))
		return false;
	if (x->wrap == (size_t)-1)
		x->wrap = find_wrap(x->l, x->n);
	size_t end = x->wrap ? end_column(a, s) : 0;
	size_t slack = blanks || head || !open ? 3 : WRAP_SLACK;
	/* a page may be cut between them: but a sentence behind a heading is a paragraph's */
	if (x->wrap && end + slack >= x->wrap && end <= x->wrap + 2 && (blanks == 0 || is_prose(a) || (is_prose(b) && !head)))
		return true;
	/* cut in mid-sentence, by a page break or a short line */
	if (head && (!(a->has & LINE_STOP) || (!x->wrap && s.n <= 90 && str_find(s, STR("。")) < 0 && str_find(s, STR("：")) < 0)))
		return false;
	bool comma = str_ends(s, STR("，")) || str_ends(s, STR("、"));
	return open && is_prose(a) && is_prose(b) && line_reaches(s, comma ? PROSE_MIN / 2 : PROSE_MIN) &&
	       (!x->wrap || blanks == 0 || end + 2 * WRAP_SLACK >= x->wrap) && b->indent < a->indent + 2;
}

/* The first character of s: does a blank belong between a line that ends in an ASCII letter and this one? */
static bool
needs_blank(struct str before, struct str after)
{
	unsigned a = before.n ? (unsigned char)before.p[before.n - 1] : 0, b = after.n ? (unsigned char)after.p[0] : 0;

	return ((a | 32) - 'a' < 26 || a == ',') && (b | 32) - 'a' < 26;
}

/* Adds line i to the paragraph that is open, or begins one with it. */
static void
prose_line(struct layout *x, size_t i)
{
	struct str s = str_trim(x->l[i].text);
	int head = -1;

	if (s.n == 0)
		return;
	if (x->item != (size_t)-1 && goes_on(x, &x->l[i], s, i - x->last - 1, &head)) {
		struct doc_item *it = &x->d->item[x->item];
		struct doc_cell *c = &it->cell[0];
		it->folded = it->folded && line_folded(&x->l[i], false);
		if (x->text.n == 0)
			buf_str(&x->text, c->text);
		if (needs_blank(c->text, s))
			buf_char(&x->text, ' ');
		buf_str(&x->text, s);
		c->text = buf_slice(&x->text);
	} else {
		x->text = (struct buf){.a = x->d->a};
		x->item = x->d->n;
		doc_text(x->d, x->l[i].no, s);
		x->d->item[x->item].folded = line_folded(&x->l[i], false);
	}
	x->last = i;
	x->tail = s;
	x->head = head;
}

/* Puts the drops, which stand before the other items, where their lines are: marks inside a line behind it. */
static void
merge_drops(struct doc *d, size_t ndrop)
{
	struct doc_item *drop = MEM_TAKE(d->a, struct doc_item, ndrop), *out = d->item;
	size_t n = 0, k = 0, last = 0;

	memcpy(drop, d->item, ndrop * sizeof *drop);
	for (size_t i = ndrop; i < d->n; i++) { /* what is written is as many items behind as drops are left */
		struct doc_item it = d->item[i];
		while (k < ndrop && (drop[k].line < it.line ||
				     (drop[k].line == it.line && last < it.line && !str_eq(drop[k].cell[0].text, STR("markup-inside")))))
			out[n++] = drop[k++];
		last = it.line;
		out[n++] = it;
	}
	while (k < ndrop)
		out[n++] = drop[k++];
	for (size_t i = 0; i < n; i++)
		if (out[i].kind == DOC_DROP && str_eq(out[i].cell[0].text, STR("markup-inside")))
			out[i].cell[0].text = STR("markup");
}

/* Merges item[from .. mid) with item[mid .. n), both in the order of their lines. */
static void
merge_items(struct doc *d, size_t from, size_t mid)
{
	size_t i = from, k = mid, n = 0;

	if (from == mid || mid == d->n)
		return;
	struct doc_item *out = MEM_TAKE(d->a, struct doc_item, d->n - from);
	while (i < mid || k < d->n)
		out[n++] = k == d->n || (i < mid && d->item[i].line <= d->item[k].line) ? d->item[i++] : d->item[k++];
	memcpy(d->item + from, out, n * sizeof *out);
}

static bool
is_label(const struct layout *x, size_t i)
{
	enum lay_kind kind = lay_kind_of(&x->l[i], doc_work(x->d));

	return kind == LAY_LABEL || kind == LAY_MIXED;
}

/* Are there only labels ahead, more than any table has before its first number?  Then none without rules begins here; each
 * line is looked at once. */
static bool
is_barren(struct layout *x, size_t at, struct lay_kept *kept)
{
	if (at >= x->to) {
		x->from = x->to = at;
		x->labels = 0;
	}
	while (x->from < at)
		x->labels -= is_label(x, x->from++);
	for (; x->to < x->ruled && x->labels <= LAY_LOOK; x->to++) {
		enum lay_kind kind = lay_kind_kept(&x->l[x->to], kept, doc_work(x->d));
		if (kind == LAY_VALUES || kind == LAY_STOP)
			return false;
		x->labels += is_label(x, x->to);
	}
	return x->labels > LAY_LOOK;
}

/* Is it a line of fields set apart by TABs, words in the first and something in another? */
static bool
is_row(const struct line *l)
{
	const char *tab = l->has & LINE_TAB ? memchr(l->text.p, '\t', l->text.n) : NULL;
	struct str first = {l->text.p, tab ? (size_t)(tab - l->text.p) : 0};

	return first.n && (first = str_trim(first)).n && !lay_value(first) && str_trim(str_cut(l->text, (size_t)(tab - l->text.p))).n;
}

/* May a line begin with a command of troff or Texinfo? */
static inline bool
is_command(char c)
{
	return c == '.' || c == '@';
}

/* May a line begin with a list? */
static inline bool
may_list(char c)
{
	return c == '[' || c == '(' || c == '{';
}

/* With what is_command or may_list begins. */
static const bool opens[256] = {['.'] = true, ['@'] = true, ['['] = true, ['('] = true, ['{'] = true};

/* The first byte of a line. */
static inline char
first_of(const struct line *l)
{
	return l->text.n ? l->text.p[0] : 0;
}

/* Is it the first line of a paragraph? */
static inline bool
is_first(const struct layout *x, size_t at)
{
	return at == 0 || x->l[at - 1].indent < 0;
}

/* Does a table surely begin here that is not borderless? */
static bool
begins_other(const struct layout *x, size_t at)
{
	const struct line *l = &x->l[at];
	char c = first_of(l);

	if (!(l->has & (LINE_RULED | LINE_BLANK)) && !opens[(unsigned char)c]) /* mostly */
		return false;
	return (is_command(c) && (lay_tbl_begins(l) || lay_texi_begins(l))) || ((may_list(c) || (c == ' ' && l->has & LINE_QUOTE)) && lay_list_begins(l)) ||
	       (l->has & LINE_RULED && lay_rule_begins(x->l, at, x->n)) || (l->has & LINE_BLANK && is_first(x, at) && lay_flow_begins(x->l, at, x->n));
}

/* Do rows of fields begin here? */
static bool
begins_rows(const struct layout *x, size_t at)
{
	return is_row(&x->l[at]) && at + 1 < x->n && is_row(&x->l[at + 1]);
}

/* Moves to the next table with rules, and to the next with fields, behind `at`: each line is looked at once. */
static void
look_ahead(struct layout *x, size_t at)
{
	size_t i = at + 1;

	if (x->ruled <= at) {
		while (i < x->n && !begins_other(x, i))
			i++;
		x->ruled = i;
	}
	if (x->tabbed <= at) {
		for (i = at + 1; i < x->n && !(x->l[i].has & LINE_TAB && begins_rows(x, i));)
			i++;
		x->tabbed = i;
	}
}

/* Takes a borderless table, which has rows of numbers in most lines or one number in each, from l[at] on. */
static size_t
read_borderless(struct layout *x, size_t at, size_t end)
{
	struct lay_kept kept;
	enum lay_shape shape = LAY_NONE;

	kept.n = 0;
	if (!is_barren(x, at, &kept))
		shape = lay_taste(x->l, at, end, &kept, doc_work(x->d));
	return shape == LAY_LINES ? lay_cols_within(x->d, x->l, at, end, x->n, &x->told, &kept) : shape == LAY_CELLS ? lay_cell_read(x->d, x->l, at, end) : 0;
}

/* What l[at] has of what recognisers ask for. */
static unsigned
has_of(const struct layout *x, size_t at)
{
	const struct line *l = &x->l[at];
	unsigned next = at + 1 < x->n ? l[1].has : 0;
	char c = first_of(l);

	return l->has | (is_command(c) ? IS_COMMAND : 0) | (may_list(c) || l->indent > 0 ? IS_LIST : 0) | (is_first(x, at) ? IS_FIRST : 0) |
	       (x->has & LINE_RULED && (l->has | next) & LINE_RULED ? IS_RULED : 0) | (x->has & LINE_RULE ? IS_BARRED : 0) |
	       (l->has & LINE_PARTED || next & LINE_TAB ? IS_FIELDS : 0);
}

/* Asks the recognisers; how many lines one of them took from l[at] on. */
static size_t
read_table(struct layout *x, size_t at)
{
	size_t took = 0, first = x->d->n;
	const struct line *l = &x->l[at];

	/* no table begins at a blank line that is empty, nor at one with a full stop and no marks of columns */
	if (l->text.n == 0 || (l->text.n >= PROSE_BYTES && l->text.n < PAGE_BYTES && (l->has & LINE_STOP) && !(l->has & LINE_COLUMNS)))
		return 0;
	look_ahead(x, at);
	/* a caption above rows of fields is none of them */
	size_t end = !(l->has & LINE_TAB) && x->tabbed < x->ruled ? x->tabbed : x->ruled;
	const char *unused = x->d->work ? x->d->work->at : NULL;
	unsigned has = has_of(x, at);
	for (size_t i = has & ASKED ? 0 : RECOGNISERS; i < RECOGNISERS && !took; i++)
		if (has & recogniser[i].of)
			took = recogniser[i].read(x->d, x->l, at, x->n);
	if (!took)
		took = read_borderless(x, at, end);
	if (x->d->work && x->d->work->at != unused)
		mem_reset(x->d->work);
	size_t rows = first; /* page numbers among the cells were dropped before the rows were put together */
	while (rows < x->d->n && x->d->item[rows].kind == DOC_DROP)
		rows++;
	merge_items(x->d, first, rows);
	if (took)
		repeat_fold(x->d, first);
	if (took && x->d->drops) {
		size_t mid = x->d->n;
		rest_drop(x->d, first, x->l + at, took);
		merge_items(x->d, first, mid);
	}
	return took;
}

/* What pandas prints around a table. */
static void
take_frame(struct doc *d, struct lines *l)
{
	size_t first = d->n;

	if (d->laid)
		return;
	frame_index(d, l);
	size_t index = d->n;
	if (l->has & LINE_NOTHING) {
		frame_words(d, l);
		merge_items(d, first, index);
	}
}

void
layout_read(struct doc *d, const struct lines *lines)
{
	struct lines l = *lines;
	struct layout x = {.d = d, .wrap = (size_t)-1, .item = (size_t)-1, .text = {.a = d->a}};

	take_frame(d, &l);
	size_t frame = d->n;
	if (!d->laid && scan_is(&l)) {
		d->shape = STR("scan");
		scan_take(d, &l);
	} else if (mark_is(&l)) {
		d->shape = STR("markdown");
		mark_take(d, &l);
	}
	merge_items(d, 0, frame);
	size_t marks = d->n;
	furniture_take(d, &l);
	if (d->work)
		mem_reset(d->work);
	merge_items(d, 0, marks);
	size_t drops = d->n;
	x.l = l.v;
	x.n = l.n;
	doc_reserve(d, d->n + l.n);
	x.has = l.has;
	x.tabbed = l.has & LINE_TAB ? 0 : l.n;
	for (size_t at = 0; at < l.n;) {
		size_t took = read_table(&x, at);
		if (took)
			x.item = (size_t)-1;
		else
			prose_line(&x, at);
		at += took ? took : 1;
	}
	if (drops)
		merge_drops(d, drops);
}
