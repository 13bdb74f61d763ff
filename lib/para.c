/* para - the lines of a text that are no table to paragraphs.
 * Comes in: lines, one after the other.  Goes out: paragraphs, hard-wrapped lines joined.
 * Rule: a line goes on in the next if it is as long as the lines of this document are wrapped, or if it stops in the middle of a
 * sentence; a line that begins as a heading does begins a paragraph.
 * Known weakness: a paragraph that ends exactly at the margin swallows the next one. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "doc.h"
#include "line.h"
#include "para.h"

enum {
	WRAP_MIN = 36,   /* narrower lines say nothing about wrapping */
	WRAP_MAX = 200,  /* wider ones are not wrapped */
	WRAP_SLACK = 8,  /* columns that may stay free at the end of a wrapped line */
	PROSE_MIN = 40,  /* a line cut in mid-sentence is at least so wide */
	BLANKS_MAX = 2   /* blank lines that a page break may leave in a paragraph */
};

#define NONE ((size_t)-1)

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

	if (c == 0xE6 || c == 0xE8 || c == 0xE9) /* neither a mark begins so, nor a numeral, nor 第 */
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

/* Does s end in the day on which a page was published: 发布时间:2024-01-20, 发布日期：2024年1月20日 09:30, 云岫市人民政府门户网站 2024-01-20? */
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
	if (!day)
		return false;
	size_t at = s.n; /* of the last word */
	while (at && s.p[at - 1] != ' ')
		at--;
	return str_starts(str_cut(s, at), STR("20")) && (str_find(s, STR("门户网站")) >= 0 || str_find(s, STR("www.")) >= 0) && str_find(s, STR("，")) < 0;
}

/* May s be whole as it stands?  Figures, 告, 报 and 日 end so; mostly something else does. */
static inline bool
may_be_whole(struct str s)
{
	unsigned char last = s.n ? (unsigned char)s.p[s.n - 1] : 0;

	return (unsigned)last - '0' < 10 || last == 0x8A || last == 0xA5;
}

/* Is s a line of a site's catalogue, 发布机构：云岫市民政局, which no title goes on? */
static bool
is_catalogue(struct str s)
{
	return s.n <= 150 && (str_find(s, STR("：")) >= 0 || memchr(s.p, ':', s.n)) && str_find(s, STR("，")) < 0 && str_find(s, STR("。")) < 0;
}

/* Does s end in a label: 来源：云岫市民政局 访问量：? */
static bool
ends_label(struct str s)
{
	return str_ends(s, STR("：")) || str_ends(s, STR(":"));
}

/* Is s whole as it stands: a report's title, a line of a site's catalogue with its date or, behind another label, a count, or of a table of contents with its page, a row of numbers? */
static bool
is_whole(struct str s)
{
	size_t n = s.n;

	if (is_dated(s))
		return true;
	if (s.n <= 150 && (str_ends(s, STR("年度报告")) || str_ends(s, STR("年报")) || str_ends(s, STR("工作报告"))) &&
	    str_find(s, STR("公开")) >= 0 && str_find(s, STR("，")) < 0 && str_find(s, STR("。")) < 0)
		return true;
	while (n && s.p[n - 1] >= '0' && s.p[n - 1] <= '9')
		n--;
	struct str before = str_trim((struct str){s.p, n});
	if (n < s.n && before.n && before.n < n && (unsigned)(before.p[before.n - 1] - '0') < 10) /* two numbers: a row's, to which no digit belongs */
		return true;
	return n < s.n && (str_ends(before, STR("…")) || str_ends(before, STR("...")) || str_ends(before, STR("···")) || (ends_label(before) && is_catalogue((struct str){s.p, before.n - 1})));
}

/* Is s the line with which a portal closes its page?  What portal knows besides may begin a sentence, too. */
static bool
is_imprint(struct str s)
{
	static const char *const words[] = {"主办：", "主办单位：", "承办：", "承办单位：", "版权所有"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (str_starts(s, str_of(words[i])))
			return true;
	return false;
}

/* Does s begin as the lines of such a catalogue do that go without colons? */
static bool
is_field(struct str s)
{
	enum { LEAST = 9 /* bytes */ };
	static const char *const words[] = {"索引号", "索 引 号", "组配分类", "生成日期", "成文日期", "发布日期", "发布机构", "公开方式"};

	if (s.n < LEAST || s.n > 150 || (unsigned char)s.p[0] - 0xE5u > 0xE7 - 0xE5) /* so they all begin */
		return false;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (s.p[1] == words[i][1] && str_starts(s, str_of(words[i])))
			return str_find(s, STR("，")) < 0 && str_find(s, STR("。")) < 0;
	return false;
}

/* Does it end as the title of a section does? */
static bool
ends_title(struct str s)
{
	static const char *const last[] = {"情况", "事项", "问题", "措施"};
	bool ends = false;

	for (size_t i = 0; i < sizeof last / sizeof *last; i++)
		ends = ends || (s.n && s.p[s.n - 1] == last[i][5] && str_ends(s, str_of(last[i]))); /* of six bytes each */
	return ends;
}

/* Is s a title that has its last word, so that t is none of it: the first head of a table, or, where a Chinese numeral counts the title, anything? */
static bool
is_titled(struct str s, struct str t)
{
	enum { TITLE = 90, WORDS = 24 }; /* bytes */
	static const char *const more[] = {"和", "及", "与", "的", "、"};

	if (s.n > TITLE || !ends_title(s) || str_find(s, STR("，")) >= 0 || memchr(s.p, ',', s.n) || str_find(s, STR("。")) >= 0)
		return false;
	for (size_t i = 0; i < sizeof more / sizeof *more; i++)
		if (str_starts(t, str_of(more[i])))
			return false;
	if ((unsigned)(s.p[s.p[0] == '(']) - '0' >= 10)
		return true;
	return t.n <= WORDS && !ends_sentence(t) && str_find(t, STR("，")) < 0;
}

/* Does s end in a section's heading that was glued behind a sentence: …得到提升。五、存在的主要问题及改进情况?  t is the next line. */
static bool
is_glued(struct str s, struct str t)
{
	enum { TITLE = 90 }; /* bytes */
	size_t i = s.n, least = s.n < TITLE ? 0 : s.n - TITLE;

	if (!ends_title(s))
		return false;
	while (i > least && !str_ends((struct str){s.p, i}, STR("。")))
		i--;
	s = str_cut(s, i);
	return i > least && (unsigned)(s.n ? s.p[0] - '0' : 0) >= 10 && begins_heading(s) && is_titled(s, t);
}

/* Does the paragraph that is open go on in line b, which is t without blanks at its ends, `blanks` blank lines further?  *begins: does
 * that begin as a heading does, if it was asked. */
static bool
goes_on(struct para *x, const struct line *b, struct str t, size_t blanks, int *begins)
{
	const struct line *a = &x->l[x->last];
	struct str s = x->tail;
	bool open = !ends_sentence(s);

	if (blanks > BLANKS_MAX || (blanks && !open) || has_gap(b) || (may_be_whole(s) && is_whole(s)) || (*begins = begins_heading(t)) || (may_be_whole(t) && is_whole(t) && is_catalogue(s)) || is_field(t))
		return false;
	if (!open && ((b->indent >= a->indent + 2 && b->indent - a->indent <= 8) || is_imprint(t)))
		return false;
	bool head = x->head < 0 ? begins_heading(s) : x->head;
	if ((blanks && !is_prose(a) && (head || !is_prose(b) || ends_title(s))) || (head && is_titled(s, t)) || (open && a->has & LINE_STOP && is_glued(s, t)))
		return false;
	para_ask(x);
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

void
para_ask(struct para *x)
{
	if (x->wrap == NONE)
		x->wrap = find_wrap(x->l, x->n);
}

struct para
para_begin(struct doc *d, const struct line *l, size_t n)
{
	return (struct para){.d = d, .l = l, .n = n, .wrap = NONE, .item = NONE, .text = {.a = d->a}};
}

/* The text of the paragraph that is open takes no more room than it has. */
static void
shut(struct para *x)
{
	mem_fit(x->d->a, x->text.p, x->text.cap, x->text.n);
	x->text = (struct buf){.a = x->d->a};
}

void
para_end(struct para *x)
{
	x->item = NONE;
	shut(x);
}

void
para_line(struct para *x, size_t i)
{
	struct str s = str_trim(x->l[i].text);
	int head = -1;

	if (s.n == 0)
		return;
	if (x->item != NONE && goes_on(x, &x->l[i], s, i - x->last - 1, &head)) {
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
		shut(x);
		x->item = x->d->n;
		doc_text(x->d, x->l[i].no, s);
		x->d->item[x->item].folded = line_folded(&x->l[i], false);
	}
	x->last = i;
	x->tail = s;
	x->head = head;
}
