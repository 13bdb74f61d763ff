/* meaning - what a title means, by its words.
 * Comes in: a title without its numeral.  Goes out: the section of the six and the part of the overview that it may mean.
 * Rule: the title is folded (no blanks, no punctuation), so 政府信息公开 行政复议、行政诉讼情况 and
 * 因政府信息公开工作被申请行政复议提起行政诉讼情况 mean the same, and looked through once for all words of the tables; of the pairs that are
 * there the heaviest says what it is.
 * Known weakness: a title that shares no word with the official one or its known variants means nothing. */
#include <assert.h>
#include <string.h>

#include "str.h"
#include "sign.h"
#include "meaning.h"

/* Words that give a title away, with the section that it is then of.  Both must be there; `max` bounds the folded title in bytes. */
#define T(lit) {(lit), sizeof(lit) - 1}

static const struct words {
	enum sect_key key;
	int weight;
	struct str a, b;
	size_t max;
} pairs[] = {
	{SECT_DISPUTES, 9, T("行政复议"), T("行政诉讼"), 150},
	{SECT_DISPUTES, 8, T("复议"), T("诉讼"), 150},
	{SECT_DISPUTES, 6, T("行政复议"), T(""), 120},
	{SECT_DISPUTES, 6, T("行政诉讼"), T(""), 120},
	{SECT_REQUESTS, 9, T("收到和处理"), T(""), 120},
	{SECT_REQUESTS, 8, T("收到"), T("处理"), 120},
	{SECT_REQUESTS, 8, T("受理"), T("处理"), 120},
	{SECT_REQUESTS, 7, T("申请"), T("处理"), 120},
	{SECT_REQUESTS, 6, T("申请"), T("办理"), 120},
	{SECT_REQUESTS, 6, T("申请"), T("答复"), 120},
	{SECT_REQUESTS, 7, T("组织申请公开"), T(""), 120},
	{SECT_REQUESTS, 5, T("公开申请"), T(""), 90},
	{SECT_REQUESTS, 4, T("申请"), T("公开"), 90},
	{SECT_DISCLOSURE, 9, T("主动公开政府信息"), T(""), 120},
	{SECT_DISCLOSURE, 8, T("主动公开"), T("信息"), 120},
	{SECT_DISCLOSURE, 6, T("主动公开"), T(""), 90},
	{SECT_PROBLEMS, 9, T("存在"), T("问题"), 120},
	{SECT_PROBLEMS, 9, T("问题"), T("改进"), 120},
	{SECT_PROBLEMS, 8, T("问题"), T("措施"), 120},
	{SECT_PROBLEMS, 8, T("问题"), T("打算"), 120},
	{SECT_PROBLEMS, 8, T("存在"), T("不足"), 120},
	{SECT_PROBLEMS, 8, T("不足"), T("改进"), 120},
	{SECT_PROBLEMS, 7, T("主要问题"), T(""), 90},
	{SECT_PROBLEMS, 6, T("困难"), T("问题"), 90},
	{SECT_PROBLEMS, 5, T("不足之处"), T(""), 60},
	{SECT_PROBLEMS, 5, T("改进情况"), T(""), 60},
	{SECT_PROBLEMS, 4, T("问题"), T(""), 60},
	{SECT_PROBLEMS, 3, T("改进"), T(""), 60},
	{SECT_OTHER, 9, T("其他需要报告"), T(""), 90},
	{SECT_OTHER, 9, T("其它需要报告"), T(""), 90},
	{SECT_OTHER, 9, T("需要报告的其他"), T(""), 90},
	{SECT_OTHER, 8, T("其他"), T("报告"), 90},
	{SECT_OTHER, 8, T("其它"), T("报告"), 90},
	{SECT_OTHER, 8, T("需要"), T("报告"), 90},
	{SECT_OTHER, 7, T("需要"), T("说明"), 90},
	{SECT_OTHER, 7, T("其他事项"), T(""), 60},
	{SECT_OTHER, 7, T("其它事项"), T(""), 60},
	{SECT_OTHER, 6, T("其他"), T("情况"), 60},
	{SECT_OTHER, 6, T("其它"), T("情况"), 60},
	{SECT_OVERVIEW, 9, T("总体情况"), T(""), 90},
	{SECT_OVERVIEW, 8, T("总体"), T("情况"), 90},
	{SECT_OVERVIEW, 8, T("总体概"), T(""), 90},
	{SECT_OVERVIEW, 8, T("概述"), T(""), 60},
	{SECT_OVERVIEW, 8, T("概况"), T(""), 60},
	{SECT_OVERVIEW, 7, T("综述"), T(""), 60},
	{SECT_OVERVIEW, 7, T("基本情况"), T(""), 60},
	{SECT_OVERVIEW, 6, T("总体"), T(""), 36},
	{SECT_OVERVIEW, 5, T("工作情况"), T(""), 60},
	{SECT_OVERVIEW, 5, T("开展情况"), T(""), 60},
};

/* Words of the parts of the overview, in the order in which they are looked for. */
static const struct {
	enum sect_key key;
	struct str word;
} parts[] = {
	{SECT_ON_REQUEST, T("依申请")},   {SECT_ON_REQUEST, T("申请公开")},  {SECT_ON_REQUEST, T("公开申请")},
	{SECT_PROACTIVE, T("主动公开")},  {SECT_PROACTIVE, T("公开政府信息")}, {SECT_PLATFORM, T("平台")},
	{SECT_PLATFORM, T("公开载体")},   {SECT_PLATFORM, T("公开渠道")},    {SECT_PLATFORM, T("网站建设")},
	{SECT_MANAGEMENT, T("信息管理")}, {SECT_MANAGEMENT, T("信息资源")},   {SECT_MANAGEMENT, T("信息的管理")}, {SECT_MANAGEMENT, T("公开管理")},
	{SECT_SUPERVISION, T("监督")},    {SECT_SUPERVISION, T("保障")},
};

/* Labels of form rows that are numbered like headings, and lead-ins of the form. */
static const struct str rows[] = {
	T("本年新收"), T("上年结转"), T("结转下"), T("办理结果"), T("勾稽关系"), T("不再处理其"), T("予以公开"), T("部分公开"), T("无法提供"), T("不予处理"),
};

enum {
	PAIRS = sizeof pairs / sizeof *pairs,
	PARTS = sizeof parts / sizeof *parts,
	ROWS = sizeof rows / sizeof *rows,
	WORDS = 80,    /* of all tables */
	KINDS = 256,   /* of words, by their first two characters */
	PART_MAX = 90, /* bytes of a folded title that names a part of the overview */
	ROW = 63       /* the bit of all words of `rows` */
};

/* What the tables come to, made once a thread.  Numbers of words and pairs are those in the arrays, + 1; 0: none. */
struct index {
	size_t words; /* 0: not made yet */
	struct {
		struct str text;
		unsigned char bit;  /* of it alone: its place here */
		unsigned char next; /* word of its kind */
		unsigned char pair; /* the last that it is the first word of */
	} word[WORDS];
	unsigned char first[KINDS]; /* word of a kind */

	struct {
		uint64_t need;        /* the bits of its words */
		unsigned char before; /* pair that begins with the same word */
	} pair[PAIRS];
	uint64_t part[PARTS]; /* bits of their words */
};

/* The kind of the words that begin with the characters at p and q. */
static size_t
kind(const char *p, const char *q)
{
	return ((unsigned char)p[1] * 5u ^ (unsigned char)p[2] ^ (unsigned char)q[1] * 13u ^ (unsigned char)q[2] * 3u) & (KINDS - 1);
}

/* The place of a word, which gets that bit if it is new. */
static size_t
word_of(struct index *x, struct str text, size_t bit)
{
	size_t i = 0;

	while (i < x->words && !str_eq(x->word[i].text, text))
		i++;
	if (i < x->words)
		return i;
	unsigned char *first = &x->first[kind(text.p, text.p + 3)];
	x->word[i].text = text;
	x->word[i].bit = (unsigned char)bit;
	x->word[i].next = *first;
	*first = (unsigned char)(x->words = i + 1);
	return i;
}

static void
make(struct index *x)
{
	for (size_t k = 0; k < PAIRS; k++) {
		size_t a = word_of(x, pairs[k].a, x->words);
		x->pair[k].need = (uint64_t)1 << a | (pairs[k].b.n ? (uint64_t)1 << word_of(x, pairs[k].b, x->words) : 0);
		x->pair[k].before = x->word[a].pair;
		x->word[a].pair = (unsigned char)(k + 1);
	}
	for (size_t i = 0; i < PARTS; i++)
		x->part[i] = (uint64_t)1 << word_of(x, parts[i].word, x->words);
	assert(x->words < ROW);
	for (size_t i = 0; i < ROWS; i++)
		word_of(x, rows[i], ROW);
	assert(x->words <= WORDS);
}

static const struct index *
the_index(void)
{
	static _Thread_local struct index x;

	if (!x.words)
		make(&x);
	return &x;
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
meaning_fold(struct str s, char *out)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n;) {
		size_t from = i;
		if (sign_han(s, i) && s.n - i >= 3) {
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

/* Does the word go on at s[at] behind its first two characters, signs and blanks left out? */
static bool
goes_on(struct str s, size_t at, struct str word)
{
	for (size_t k = 6; k < word.n; k += 3, at += 3) {
		for (size_t next = at; at < s.n && !sign_han(s, at) && !letter(str_rune(s, &next)); at = next)
			;
		if (s.n - at < 3 || memcmp(s.p + at, word.p + k, 3) != 0)
			return false;
	}
	return true;
}

/* The words in a text, as bits, and the bytes of the text folded. */
struct found {
	uint64_t words;
	size_t n;
};

static struct found
look(struct str s)
{
	const struct index *x = the_index();
	struct found f = {0, 0};
	const char *last = NULL; /* the letter before, if it is an ideograph */

	for (size_t i = 0, from; i < s.n; i += 3) {
		for (from = i; i < s.n && (!sign_han(s, i) || s.n - i < 3); from = i)
			if (letter(str_rune(s, &i))) {
				f.n += i - from;
				last = NULL;
			}
		if (i == s.n)
			break;
		const char *here = s.p + i;
		for (size_t k = last ? x->first[kind(last, here)] : 0; k; k = x->word[k - 1].next) {
			struct str word = x->word[k - 1].text;
			if (memcmp(last, word.p, 3) == 0 && memcmp(here, word.p + 3, 3) == 0 && goes_on(s, i + 3, word))
				f.words |= (uint64_t)1 << x->word[k - 1].bit;
		}
		last = here;
		f.n += 3;
	}
	return f;
}

/* The heaviest pair, the first of such, whose words are there, in a text that is not too long for it; NULL: none. */
static const struct words *
heaviest(const struct index *x, struct found f)
{
	const struct words *best = NULL;

	for (uint64_t left = f.words; left; left &= left - 1)
		for (size_t k = x->word[__builtin_ctzll(left)].pair; k; k = x->pair[k - 1].before) {
			const struct words *w = &pairs[k - 1];
			int more = best ? w->weight - best->weight : 1;
			if ((x->pair[k - 1].need & ~f.words) == 0 && f.n <= w->max && (more > 0 || (more == 0 && w < best)))
				best = w;
		}
	return best;
}

struct meaning
meaning_of(struct str title)
{
	const struct index *x = the_index();
	struct meaning m = {.main = SECT_NONE, .sub = SECT_NONE};

	if (title.n > MEANING_TITLE || str_find(title, STR("是否")) >= 0) /* a question of who asks for a report */
		return m;
	struct found f = look(title);
	m.row = f.words >> ROW;
	if (m.row)
		return m;
	const struct words *best = heaviest(x, f);
	if (best) {
		m.main = best->key;
		m.weight = best->weight;
	}
	for (size_t i = 0; i < PARTS && f.n <= PART_MAX && !m.sub; i++)
		if (x->part[i] & f.words)
			m.sub = parts[i].key;
	return m;
}
