/* head - one line as a heading: numeral, title, what stands behind it, and the section the title means.
 * Comes in: a normalised paragraph.  Goes out: struct head.
 * Rule: a title ends at the first stop, or, in a long line, at a blank or where one that is known does; a line without a numeral is one if
 * it is short and ends as titles do.
 * XXX a title that shares no word with the official one or its known variants is a sub-heading without key. */
#include <string.h>

#include "str.h"
#include "word.h"
#include "sign.h"
#include "numeral.h"
#include "meaning.h"
#include "head.h"

bool
head_ends(struct str title)
{
	return title.n >= 6 && sign_han(title, title.n - 3) && word_ends(title, "情况 事项 问题 措施 打算 安排 概述 概况 综述 不足 方向 计划 说明 报告");
}

bool
head_speaks(struct str title)
{
	return word_any(title, "我 本 了 全年 截至 截止");
}

/* Is the text behind a known title the beginning of a sentence rather than more of the title? */
static bool
sentence_follows(struct str s)
{
	bool stop = s.n > 45;

	if (s.n < 12 || sign_at(s, 0, "的和及与、以等说报统表（(。：:；;") || word_starts(s, "中的 中， 一节 部分"))
		return false;
	for (size_t i = 0; i < s.n && !stop; str_rune(s, &i))
		stop = sign_at(s, i, "。，,：:；;") > 0;
	return stop;
}

/* Or is it 无, all that the section says? */
static bool
nothing_follows(struct str s)
{
	return s.n <= 12 && word_starts(s, "无 暂无 没有");
}

/* Does a bracket stand open at the end of s? */
static bool
is_open(struct str s)
{
	bool open = false;

	for (size_t i = 0; i < s.n; str_rune(s, &i))
		open = sign_at(s, i, SIGN_OPEN) || (open && !sign_at(s, i, SIGN_CLOSE));
	return open;
}

/* in a line that goes on: where a title ends that surely means a section, 0: nowhere */
static size_t
known_end(struct str s, size_t end)
{
	for (size_t i = 0; i < end;) {
		str_rune(s, &i);
		struct str t = {s.p, i};
		if (i == end || !(str_ends(t, STR("情况")) || str_ends(t, STR("事项")) || str_ends(t, STR("措施"))))
			continue;
		bool open = is_open(t);
		size_t shut = open ? sign_at(s, i, SIGN_CLOSE) : 0; /* 概述（2017年工作情况）|根据 */
		if ((shut || !open) && sentence_follows(str_trim(str_cut(s, i + shut))) && meaning_of(t).weight >= 8)
			return i + shut;
	}
	return 0;
}

/* the title's end is the first 。 or ：; or, in a long line, a blank or the end of a known title */
static size_t
title_end(struct head *h, struct str s)
{
	size_t blank = 0, end = 0, len = 0, known;

	while (end < s.n && end <= MEANING_TITLE) {
		if (sign_han(s, end)) {
			end += 3;
			continue;
		}
		if ((len = sign_at(s, end, "。：:；;！!？?")))
			break;
		if (!blank && end && sign_at(s, end, SIGN_BLANKS) && head_ends((struct str){s.p, end}))
			blank = end;
		str_rune(s, &end);
	}
	if (h->style != HEAD_PLAIN && (len || s.n > 90) && (known = known_end(s, end < s.n ? end : s.n)))
		return known;
	struct str rest = blank ? str_trim(str_cut(s, blank)) : STR("");
	bool sentence = str_starts(str_cut(s, end), STR("。")) && !head_ends((struct str){s.p, end});
	if (blank && (sentence || (end - blank > 24 && s.n > 90) || nothing_follows(rest) || numeral_read(rest).style == HEAD_PAREN))
		return blank;
	if (len)
		return h->stop = true, end;
	return s.n;
}

/* the length of leaders (……, ..., ····, ----) that s ends in */
static size_t
leaders(struct str s)
{
	size_t n = s.n;

	for (size_t k; (k = word_ends(s, "… .. ·· -- ．． ——"));)
		s = str_trim((struct str){s.p, s.n - k});
	return n - s.n;
}

/* takes leaders and a page number off the end of a line of a table of contents */
static struct str
without_page(struct head *h, struct str t)
{
	size_t n = t.n;

	while (n && t.p[n - 1] >= '0' && t.p[n - 1] <= '9')
		n--;
	struct str bare = str_trim((struct str){t.p, n});
	bool page = n < t.n && bare.n < n;
	size_t dots = leaders(bare);
	if (!dots && !page)
		return t;
	h->toc = true;
	return str_trim((struct str){bare.p, bare.n - dots});
}

/* May a line without numeral be a title?  It is short and ends as titles do. */
static bool
plain_title(struct str s)
{
	static const char last[] = "况项题施算排述足向划明告设开理障面";

	return s.n >= 3 && s.n <= 96 && sign_at(s, s.n - 3, last);
}

/* The length of a title without numeral that its text stands behind, and that names a part of the overview: 主动公开方面：…; 0: none. */
static size_t
run_in(struct str s)
{
	const struct str word = STR("方面");
	enum { MOST = 48 }; /* bytes of it */
	size_t end = 0;

	if (str_find((struct str){s.p, s.n < MOST ? s.n : MOST}, word) < 0) /* mostly */
		return 0;
	while (end < s.n && end <= MOST && !sign_at(s, end, "。：:，,；;（("))
		str_rune(s, &end);
	struct str title = {s.p, end};
	if (end < 12 || end > MOST || !sign_at(s, end, "。：:") || s.n - end < 30 || !str_ends(title, word))
		return 0;
	return meaning_of(title).sub ? end : 0;
}

/* What h tells of is cut out of the text. */
static bool
parse(struct head *h, struct str text)
{
	*h = (struct head){.numeral = STR("")};
	struct str s = str_trim(text);
	s = str_cut(s, sign_skip(s, 0, SIGN_DECOR));
	while (s.n && strchr("*#_|", s.p[s.n - 1])) /* a bar: the cell's that it stood in */
		s = str_trim((struct str){s.p, s.n - 1});
	size_t drawn = s.n; /* a line drawn under it */
	while (drawn && (s.p[drawn - 1] == '-' || s.p[drawn - 1] == '=' || s.p[drawn - 1] == '~'))
		drawn--;
	if (s.n - drawn >= 4)
		s = str_trim((struct str){s.p, drawn});
	struct numeral m = numeral_read(s);
	h->style = m.style;
	h->number = m.number;
	h->tight = m.tight;
	h->numeral = (struct str){s.p, m.len};
	if (h->style == HEAD_PLAIN && !plain_title(s) && !run_in(s))
		return false;
	struct str t = str_cut(s, m.skip);
	size_t end = title_end(h, t);
	if (end > MEANING_TITLE)
		return false;
	h->title = str_trim((struct str){t.p, end});
	h->rest = str_trim(str_cut(t, sign_skip(t, end, "。：:；;！!？?*_" SIGN_BLANKS)));
	if (h->title.n && !h->rest.n)
		h->title = without_page(h, h->title);
	if (!h->title.n && !h->number)
		return false;
	struct meaning means = meaning_of(h->title);
	h->main = means.main;
	h->weight = means.weight;
	h->sub = means.sub;
	h->row = means.row;
	return true;
}

/* A part of the text at `from` as the same part of `to`, which is equal to it; what is no part of it stays. */
static struct str
moved(struct str s, const char *from, struct str to)
{
	uintptr_t at = (uintptr_t)s.p - (uintptr_t)from;

	return at <= to.n ? (struct str){to.p + at, s.n} : s;
}

/* Short texts are remembered: headings are those of the reports before, mostly. */
bool
head_parse(struct head *h, struct str text)
{
	enum { BITS = 10, SHORT = 96 };
	static _Thread_local struct kept {
		size_t n; /* bytes; 0: nothing kept */
		char text[SHORT];
		bool is;
		struct head head; /* of `text` */
	} kept[1 << BITS];

	if (GK_PLAIN || text.n == 0 || text.n > SHORT)
		return parse(h, text);
	uint64_t mix = str_mix(text);
	struct kept *k = &kept[mix >> (64 - BITS)];
	if (k->n != text.n || memcmp(k->text, text.p, text.n) != 0) {
		k->n = text.n;
		memcpy(k->text, text.p, text.n);
		k->is = parse(&k->head, (struct str){k->text, k->n});
	}
	*h = k->head;
	h->numeral = moved(h->numeral, k->text, text);
	h->title = moved(h->title, k->text, text);
	h->rest = moved(h->rest, k->text, text);
	return k->is;
}

size_t
head_next(struct str s)
{
	for (const char *p = s.p; (p = memchr(p, ' ', s.n - (size_t)(p - s.p))); p++) {
		size_t i = (size_t)(p - s.p);
		struct str t = str_cut(s, i + 1);
		struct head h;
		if (t.n < MEANING_WORD + 3)
			break;
		struct numeral m = numeral_read(t);
		if ((m.style != HEAD_CN && m.style != HEAD_PAREN) || m.tight)
			continue;
		ptrdiff_t gap = str_find(str_cut(t, m.skip), STR(" "));
		size_t end = gap < 0 ? t.n : m.skip + (size_t)gap;
		ptrdiff_t stop = str_find((struct str){t.p, end}, STR("。"));
		end = stop >= 0 ? (size_t)stop : end;
		if (head_parse(&h, (struct str){t.p, end}) && !h.rest.n && !h.row &&
		    ((h.main && h.weight >= 6) || h.sub || (m.style == HEAD_CN && head_ends(h.title) && str_ends((struct str){s.p, i}, STR("。")))))
			return i + 1;
	}
	return 0;
}

/* Behind the last full stop in s, of which no more than a title's length is looked at; 0: there is none. */
static size_t
last_stop(struct str s)
{
	enum { SEEN = MEANING_TITLE + 2 }; /* bytes: the stop's first may stand before those of the title */
	size_t from = s.n < SEEN ? 0 : s.n - SEEN;
	ptrdiff_t at = word_last(str_cut(s, from), "。");

	return at < 0 ? 0 : from + (size_t)at + 3;
}

/* Is s the heading of one of the six, as they are numbered, and no more? */
static bool
is_section(struct str s)
{
	struct head h;

	return head_parse(&h, s) && h.style == HEAD_CN && h.main && h.weight >= 6 && !h.rest.n;
}

size_t
head_glued(struct str s)
{
	size_t i = str_ends(s, STR("。")) ? 0 : last_stop(s), before;

	if (!i || !is_section(str_cut(s, i)))
		return 0;
	s.n = i - 3;
	before = last_stop(s);
	return before && is_section(str_cut(s, before)) ? 0 : i; /* a list of them: …。五、存在的问题。六、其他事项 */
}
