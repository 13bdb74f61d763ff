/* head - one line as a heading: numeral, title, what stands behind it, and the section the title means.
 * Comes in: a normalised paragraph.  Goes out: struct head.
 * Rule: the title's meaning is looked up in a table of words, on the title folded (no blanks, no punctuation), so
 * 政府信息公开 行政复议、行政诉讼情况 and 因政府信息公开工作被申请行政复议提起行政诉讼情况 mean the same.  The number
 * is only kept; reports restart, skip and repeat their numbers.
 * XXX a title that shares no word with the official one or its known variants is a sub-heading without key. */
#include <string.h>

#include "str.h"
#include "head.h"

enum { TITLE_MAX = 150 }; /* bytes; 50 characters: no title is longer */

/* Words that give a title away.  Both must be there; `max` bounds the folded title in bytes. */
#define T(lit) {(lit), sizeof(lit) - 1}

struct words {
	int weight;
	struct str a, b;
	size_t max;
};

static const struct words disputes[] = {
	{9, T("行政复议"), T("行政诉讼"), 150},
	{8, T("复议"), T("诉讼"), 150},
	{6, T("行政复议"), T(""), 120},
	{6, T("行政诉讼"), T(""), 120},
};

static const struct words requests[] = {
	{9, T("收到和处理"), T(""), 120},
	{8, T("收到"), T("处理"), 120},
	{8, T("受理"), T("处理"), 120},
	{7, T("申请"), T("处理"), 120},
	{6, T("申请"), T("办理"), 120},
	{6, T("申请"), T("答复"), 120},
	{5, T("公开申请"), T(""), 90},
	{4, T("申请"), T("公开"), 90},
};

static const struct words disclosure[] = {
	{9, T("主动公开政府信息"), T(""), 120},
	{8, T("主动公开"), T("信息"), 120},
	{6, T("主动公开"), T(""), 90},
};

static const struct words problems[] = {
	{9, T("存在"), T("问题"), 120},
	{9, T("问题"), T("改进"), 120},
	{8, T("问题"), T("措施"), 120},
	{8, T("问题"), T("打算"), 120},
	{8, T("存在"), T("不足"), 120},
	{8, T("不足"), T("改进"), 120},
	{7, T("主要问题"), T(""), 90},
	{6, T("困难"), T("问题"), 90},
	{5, T("不足之处"), T(""), 60},
	{5, T("改进情况"), T(""), 60},
	{4, T("问题"), T(""), 60},
	{3, T("改进"), T(""), 60},
};

static const struct words other[] = {
	{9, T("其他需要报告"), T(""), 90},
	{9, T("其它需要报告"), T(""), 90},
	{9, T("需要报告的其他"), T(""), 90},
	{8, T("其他"), T("报告"), 90},
	{8, T("其它"), T("报告"), 90},
	{8, T("需要"), T("报告"), 90},
	{7, T("需要"), T("说明"), 90},
	{7, T("其他事项"), T(""), 60},
	{7, T("其它事项"), T(""), 60},
	{6, T("其他"), T("情况"), 60},
	{6, T("其它"), T("情况"), 60},
};

static const struct words overview[] = {
	{9, T("总体情况"), T(""), 90},
	{8, T("总体"), T("情况"), 90},
	{8, T("总体概"), T(""), 90},
	{8, T("概述"), T(""), 60},
	{8, T("概况"), T(""), 60},
	{7, T("综述"), T(""), 60},
	{7, T("基本情况"), T(""), 60},
	{6, T("总体"), T(""), 36},
	{5, T("工作情况"), T(""), 60},
	{5, T("开展情况"), T(""), 60},
};

/* The sections with their words, of which every pair holds one that is asked for first. */
#define W(list) (list), sizeof(list) / sizeof *(list)
enum { FIRST = 5 };

static const struct {
	enum sect_key key;
	const struct words *words;
	size_t n;
	struct str first[FIRST];
} sections[] = {
	{SECT_DISPUTES, W(disputes), {T("复议"), T("诉讼")}},
	{SECT_REQUESTS, W(requests), {T("收到"), T("受理"), T("申请")}},
	{SECT_DISCLOSURE, W(disclosure), {T("主动公开")}},
	{SECT_PROBLEMS, W(problems), {T("问题"), T("不足"), T("改进")}},
	{SECT_OTHER, W(other), {T("其他"), T("其它"), T("需要")}},
	{SECT_OVERVIEW, W(overview), {T("总体"), T("概述"), T("概况"), T("综述"), T("情况")}},
};
#undef W

/* Words of the parts of the overview, in the order in which they are looked for. */
static const struct {
	enum sect_key key;
	struct str word;
} parts[] = {
	{SECT_ON_REQUEST, T("依申请")},   {SECT_ON_REQUEST, T("申请公开")},  {SECT_ON_REQUEST, T("公开申请")},
	{SECT_PROACTIVE, T("主动公开")},  {SECT_PROACTIVE, T("公开政府信息")}, {SECT_PLATFORM, T("平台")},
	{SECT_PLATFORM, T("公开载体")},   {SECT_PLATFORM, T("公开渠道")},    {SECT_PLATFORM, T("网站建设")},
	{SECT_MANAGEMENT, T("信息管理")}, {SECT_MANAGEMENT, T("信息资源")},   {SECT_MANAGEMENT, T("信息的管理")},
	{SECT_SUPERVISION, T("监督")},    {SECT_SUPERVISION, T("保障")},
};

/* Labels of form rows that are numbered like headings, and lead-ins of the form. */
static const struct str rows[] = {
	T("本年新收"), T("上年结转"), T("结转下"), T("办理结果"), T("勾稽关系"), T("不再处理其"), T("予以公开"), T("部分公开"), T("无法提供"), T("不予处理"),
};

static const char *const ends[] = {
	"情况", "事项", "问题", "措施", "打算", "安排", "概述", "概况", "综述", "不足", "方向", "计划", "说明", "报告",
};

/* bytes of the character that begins with c */
static inline size_t
char_len(unsigned char c)
{
	return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

/* Is the character at s[at] an ideograph of the common range, so that no table of marks need be asked? */
static inline bool
plain(struct str s, size_t at)
{
	return (unsigned char)s.p[at] >= 0xE4 && (unsigned char)s.p[at] <= 0xE9;
}

/* The characters of a text, by the low bits of their third byte: what lacks a bit cannot hold the word. */
static uint64_t
letters(struct str s)
{
	uint64_t set = 0;

	for (size_t i = 0; i + 3 <= s.n; i += plain(s, i) ? 3 : char_len((unsigned char)s.p[i]))
		set |= (uint64_t)1 << (s.p[i + 2] & 63);
	return set;
}

/* Are the first two characters of the word there? */
static inline bool
may_have(uint64_t set, struct str word)
{
	return set >> (word.p[2] & 63) & set >> (word.p[5] & 63) & 1;
}

static bool
has(struct str f, uint64_t set, struct str word)
{
	return word.n == 0 || (may_have(set, word) && str_find(f, word) >= 0);
}

/* is c a letter or digit of any script we read? */
static bool
letter(uint32_t c)
{
	if (c < 0x80)
		return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	return c == 0x3007 || (c >= 0x3400 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || c >= 0x20000;
}

struct str
head_fold(struct str s, char *out)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n;) {
		size_t from = i;
		if (plain(s, i) && s.n - i >= 3) {
			memcpy(out + n, s.p + i, 3);
			n += 3;
			i += 3;
		} else if (letter(str_rune(s, &i))) {
			memcpy(out + n, s.p + from, i - from);
			n += i - from;
		}
	}
	return (struct str){out, n};
}

bool
head_ends(struct str title)
{
	if (title.n < 6 || (unsigned char)title.p[title.n - 3] < 0xE4)
		return false;
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (str_ends(title, str_of(ends[i])))
			return true;
	return false;
}

/* How surely the folded title means sections[i], or `weight`, if that is more. */
static int
meaning(struct str f, uint64_t set, size_t i, int weight)
{
	bool any = false;

	for (size_t k = 0; !any && k < FIRST && sections[i].first[k].n; k++)
		any = has(f, set, sections[i].first[k]);
	for (size_t k = 0; any && k < sections[i].n; k++) {
		const struct words *w = &sections[i].words[k];
		if (w->weight > weight && f.n <= w->max && has(f, set, w->a) && has(f, set, w->b))
			weight = w->weight;
	}
	return weight;
}

bool
head_may_mean(struct str s)
{
	uint64_t set = letters(s);
	bool any = false;

	for (size_t i = 0; !any && i < sizeof sections / sizeof *sections; i++)
		for (size_t k = 0; !any && k < FIRST && sections[i].first[k].n; k++)
			any = may_have(set, sections[i].first[k]);
	return any;
}

/* What a title means: sets main, weight and sub of h from h->title. */
static void
find_meaning(struct head *h)
{
	char room[TITLE_MAX];

	h->main = h->sub = SECT_NONE;
	h->weight = 0;
	if (h->title.n > TITLE_MAX)
		return;
	struct str f = head_fold(h->title, room);
	if (f.n < HEAD_WORD)
		return;
	uint64_t set = letters(f);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (has(f, set, rows[i]))
			return;
	for (size_t i = 0; i < sizeof sections / sizeof *sections; i++) {
		int weight = meaning(f, set, i, h->weight);
		if (weight > h->weight) {
			h->main = sections[i].key;
			h->weight = weight;
		}
	}
	for (size_t i = 0; i < sizeof parts / sizeof *parts && !h->sub; i++)
		if (f.n <= 90 && has(f, set, parts[i].word))
			h->sub = parts[i].key;
}

/* the value of a Chinese digit, 10 for 十, -1 for anything else */
static int
cn_digit(uint32_t c)
{
	switch (c) {
	case 0x3007: case 0x96F6: return 0; /* 〇 零 */
	case 0x4E00: case 0x58F9: return 1;
	case 0x4E8C: case 0x8D30: return 2;
	case 0x4E09: case 0x53C1: return 3;
	case 0x56DB: case 0x8086: return 4;
	case 0x4E94: case 0x4F0D: return 5;
	case 0x516D: case 0x9646: return 6;
	case 0x4E03: case 0x67D2: return 7;
	case 0x516B: case 0x634C: return 8;
	case 0x4E5D: case 0x7396: return 9;
	case 0x5341: case 0x62FE: return 10;
	}
	return -1;
}

/* The number written in Chinese or ASCII digits at the head of s: its length in *len, 0 if there is none. */
static int
number_at(struct str s, size_t *len)
{
	int v = 0;
	size_t i = 0;

	*len = 0;
	while (i < s.n && i < 3 && s.p[i] >= '0' && s.p[i] <= '9')
		v = v * 10 + (s.p[i++] - '0');
	if (i)
		return *len = i, v;
	while (i < s.n && i < 12) {
		size_t j = i;
		int d = cn_digit(str_rune(s, &j));
		if (d < 0)
			break;
		if (d == 10)
			v = v ? v * 10 : 10;
		else
			v = v && v % 10 == 0 ? v + d : v * 10 + d;
		*len = i = j;
	}
	return v;
}

/* length of one of the characters in `set` at s[at], or 0 */
static size_t
one_of(struct str s, size_t at, const char *set)
{
	unsigned char c = at < s.n ? (unsigned char)s.p[at] : 0;
	size_t n = char_len(c);

	if (c == 0 || (c >= 0x80 && c < 0xC0) || n > s.n - at)
		return 0;
	for (const char *q = set; (q = strchr(q, c)); q += n)
		if (memcmp(q, s.p + at, n) == 0)
			return n;
	return 0;
}

/* the end of the separators and blanks at s[at], none of which is an ideograph */
static size_t
skip(struct str s, size_t at, const char *set)
{
	for (size_t k; at < s.n && !plain(s, at) && (k = one_of(s, at, set)); at += k)
		;
	return at;
}

#define BLANKS " \t　\xC2\xA0"
#define DECOR "#*>_•·●■◆▪" BLANKS
#define SEPARATORS "、．.，,：:。)）" BLANKS
#define OPEN "（(〔【﹝"
#define CLOSE "）)〕】﹞"

/* circled, parenthesised and dotted numerals that are one character; 0: none */
static enum head_style
one_rune(struct head *h, uint32_t c)
{
	static const struct {
		uint32_t first, last;
		enum head_style style;
	} ranges[] = {
		{0x2460, 0x2473, HEAD_CIRCLE}, {0x2776, 0x277F, HEAD_CIRCLE}, {0x2474, 0x2487, HEAD_PARNUM},
		{0x2488, 0x249B, HEAD_NUM},    {0x3220, 0x3229, HEAD_PAREN},  {0x2160, 0x216B, HEAD_NUM},
	};

	for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
		if (c >= ranges[i].first && c <= ranges[i].last) {
			h->number = (int)(c - ranges[i].first) + 1;
			return h->style = ranges[i].style;
		}
	return HEAD_PLAIN;
}

/* 第一部分, 第1章: the length of it, 0: none */
static size_t
part(struct head *h, struct str s)
{
	static const char *const kinds[] = {"部分", "章", "节", "篇"};
	size_t len;

	if (!str_starts(s, STR("第")))
		return 0;
	int v = number_at(str_cut(s, 3), &len);
	if (!len)
		return 0;
	for (size_t i = 0; i < 4; i++)
		if (str_starts(str_cut(s, 3 + len), str_of(kinds[i]))) {
			h->style = HEAD_PART;
			h->number = v;
			return 3 + len + strlen(kinds[i]);
		}
	return 0;
}

/* （一） and （1）: the length of it, 0: none */
static size_t
bracketed(struct head *h, struct str s)
{
	size_t at = one_of(s, 0, OPEN), len;

	if (!at)
		return 0;
	at = skip(s, at, BLANKS);
	int v = number_at(str_cut(s, at), &len);
	if (!len || v == 0 || v > 50)
		return 0;
	h->style = s.p[at] >= '0' && s.p[at] <= '9' ? HEAD_PARNUM : HEAD_PAREN;
	at = skip(s, at + len, BLANKS);
	size_t close = one_of(s, at, CLOSE);
	h->number = v;
	return close ? at + close : 0;
}

/* 一、 1. 1) 1.2 and the dash that OCR makes of 一: the length with one separator, 0: none */
static size_t
plain_number(struct head *h, struct str s)
{
	size_t len, dash = plain(s, 0) ? 0 : one_of(s, 0, "—–-ー―");

	if (dash && one_of(s, dash, "、")) {
		h->style = HEAD_CN;
		h->number = 1;
		return dash + strlen("、");
	}
	int v = number_at(s, &len);
	if (!len || v > 50)
		return 0;
	bool ascii = s.p[0] >= '0' && s.p[0] <= '9';
	h->style = ascii ? HEAD_NUM : HEAD_CN;
	h->number = v;
	while (ascii && len + 1 < s.n && s.p[len] == '.' && s.p[len + 1] >= '0' && s.p[len + 1] <= '9') {
		size_t more;
		v = number_at(str_cut(s, len + 1), &more);
		if (more > 2) /* 2.2024年公开 */
			break;
		h->number = v;
		len += 1 + more;
		h->style = HEAD_DOTTED;
	}
	if (one_of(s, len, ")）"))
		h->style = ascii ? HEAD_PARNUM : HEAD_PAREN;
	size_t sep = one_of(s, skip(s, len, BLANKS), "、．.，,：:)）·");
	h->tight = !sep && !one_of(s, len, BLANKS) && h->style != HEAD_DOTTED;
	return sep ? skip(s, len, BLANKS) + sep : len;
}

/* Reads the numeral off s; returns where the title begins. */
static size_t
numeral(struct head *h, struct str s)
{
	size_t at = 0, len;

	if (s.n == 0)
		return 0;
	bool han = plain(s, 0);
	if (han || !one_rune(h, str_rune(s, &at))) {
		at = 0;
		if ((len = part(h, s)) || (!han && (len = bracketed(h, s))) || (len = plain_number(h, s)))
			at = len;
		else
			return h->style = HEAD_PLAIN, h->number = 0, 0;
	}
	h->numeral = (struct str){s.p, at};
	if (h->style == HEAD_CN && h->tight && !str_starts(str_cut(s, at), STR("是")))
		return at;
	return h->tight ? at : skip(s, at, SEPARATORS);
}

/* Is the text behind a known title the beginning of a sentence rather than more of the title? */
static bool
sentence_follows(struct str s)
{
	bool stop = s.n > 45;

	if (s.n < 12 || one_of(s, 0, "的和及与、以等说报统表（(。：:；;"))
		return false;
	for (size_t i = 0; i < s.n && !stop; str_rune(s, &i))
		stop = one_of(s, i, "。，,：:；;") > 0;
	return stop;
}

/* in a line that goes on: where a title ends that surely means a section, 0: nowhere */
static size_t
known_end(struct str s, size_t end)
{
	for (size_t i = 0; i < end;) {
		str_rune(s, &i);
		struct str t = {s.p, i};
		if (i == end || !(str_ends(t, STR("情况")) || str_ends(t, STR("事项")) || str_ends(t, STR("措施"))) || !sentence_follows(str_cut(s, i)))
			continue;
		struct head h = {.title = t};
		find_meaning(&h);
		if (h.weight >= 8)
			return i;
	}
	return 0;
}

/* the title's end is the first 。 or ：; or, in a long line, a blank or the end of a known title */
static size_t
title_end(struct head *h, struct str s)
{
	size_t blank = 0, end = 0, len = 0, known;

	while (end < s.n && end <= TITLE_MAX) {
		if (plain(s, end)) {
			end += 3;
			continue;
		}
		if ((len = one_of(s, end, "。：:；;！!？?")))
			break;
		if (!blank && end && one_of(s, end, BLANKS) && head_ends((struct str){s.p, end}))
			blank = end;
		str_rune(s, &end);
	}
	if (h->style != HEAD_PLAIN && (len || s.n > 90) && (known = known_end(s, end < s.n ? end : s.n)))
		return known;
	if (blank && end - blank > 24 && s.n > 90)
		return blank;
	if (len)
		return h->stop = true, end;
	return s.n;
}

/* the length of leaders (……, ..., ····, ----) that s ends in */
static size_t
leaders(struct str s)
{
	static const char *const dots[] = {"…", "..", "··", "--", "．．", "——"};
	size_t was, n = s.n;

	do {
		was = s.n;
		for (size_t i = 0; i < sizeof dots / sizeof *dots; i++)
			if (str_ends(s, str_of(dots[i])))
				s.n -= strlen(dots[i]);
		s = str_trim(s);
	} while (s.n < was);
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

	return s.n >= 3 && s.n <= 96 && one_of(s, s.n - 3, last);
}

/* The length of a title without numeral that its text stands behind, and that names a part of the overview: 主动公开方面：…; 0: none. */
static size_t
run_in(struct str s)
{
	size_t end = 0;

	while (end < s.n && end <= 48 && !one_of(s, end, "。：:，,；;（("))
		str_rune(s, &end);
	struct head h = {.title = {s.p, end}};
	if (end < 12 || end > 48 || !one_of(s, end, "。：:") || s.n - end < 30 || !str_ends(h.title, STR("方面")))
		return 0;
	find_meaning(&h);
	return h.sub ? end : 0;
}

bool
head_parse(struct head *h, struct str text)
{
	*h = (struct head){.numeral = STR("")};
	struct str s = str_trim(text);
	s = str_cut(s, skip(s, 0, DECOR));
	while (s.n && (s.p[s.n - 1] == '*' || s.p[s.n - 1] == '#' || s.p[s.n - 1] == '_'))
		s = str_trim((struct str){s.p, s.n - 1});
	size_t drawn = s.n; /* a line drawn under it */
	while (drawn && (s.p[drawn - 1] == '-' || s.p[drawn - 1] == '=' || s.p[drawn - 1] == '~'))
		drawn--;
	if (s.n - drawn >= 4)
		s = str_trim((struct str){s.p, drawn});
	size_t at = numeral(h, s);
	if (h->style == HEAD_PLAIN && !plain_title(s) && !run_in(s))
		return false;
	struct str t = str_cut(s, at);
	size_t end = title_end(h, t);
	if (end > TITLE_MAX)
		return false;
	h->title = str_trim((struct str){t.p, end});
	h->rest = str_trim(str_cut(t, skip(t, end, "。：:；;！!？?*_" BLANKS)));
	if (h->title.n && !h->rest.n)
		h->title = without_page(h, h->title);
	if (!h->title.n && !h->number)
		return false;
	find_meaning(h);
	return true;
}
