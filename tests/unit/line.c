/* Unit tests of line: numbers, ends, indents, pages, widths. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/line.c"
#include "given.h"
#include "verdict.h"

static int ntest, nfail;

/* Lines as NUMBER:INDENT[p]:text, joined by |. */
static void
splits(const char *text, const char *want, const char *why)
{
	struct arena a = {0};
	struct lines l = line_split(given_alone(text), &a);
	struct buf b = {.a = &a};

	for (size_t i = 0; i < l.n; i++) {
		buf_str(&b, str_fmt(&a, "%s%u:%d%s:", i ? "|" : "", l.v[i].no, l.v[i].indent, l.v[i].page ? "p" : ""));
		buf_str(&b, l.v[i].text);
	}
	ntest++;
	if (!str_eq(buf_slice(&b), str_of(want)) && ++nfail)
		printf("FAIL %s: %.*s\n", why, (int)b.n, b.p);
	mem_free(&a);
}

static void
width(const char *s, size_t w, size_t n)
{
	ntest += 4;
	if (line_width(given_alone(s)) != w && ++nfail)
		printf("FAIL %s is %zu wide\n", s, line_width(str_of(s)));
	if (!line_reaches(given_alone(s), w) && ++nfail)
		printf("FAIL %s does not reach %zu\n", s, w);
	if (line_reaches(given_alone(s), w + 1) && ++nfail)
		printf("FAIL %s reaches %zu\n", s, w + 1);
	if (line_chars(given_alone(s)) != n && ++nfail)
		printf("FAIL %s has %zu characters\n", s, line_chars(str_of(s)));
}

#define N LINE_NUMBER
/* What stands in the text, all of it. */
static const struct { const char *s; unsigned has; } has[] = {
	{"", 0}, {"a", 0}, {"政", 0}, {"む", 0}, {" ", LINE_BLANK}, {"a b", LINE_BLANK}, {"  a", LINE_BLANK}, {"   ", LINE_BLANK}, {"a  b", LINE_BLANK | LINE_GAP}, {"a  ", LINE_BLANK | LINE_GAP},
	{" a  b", LINE_BLANK | LINE_GAP}, {"a     b", LINE_BLANK | LINE_GAP}, {"a b c", LINE_BLANK}, {"政  b", LINE_BLANK | LINE_GAP}, {"政 政", LINE_BLANK},
	{"\t", LINE_TAB | LINE_BLANK}, {" \t ", LINE_TAB | LINE_BLANK}, {"a\t\tb", LINE_TAB | LINE_BLANK},
	{"-", N}, {"--", N | LINE_DASH}, {"a---b", N | LINE_DASH}, {"- -", N | LINE_BLANK}, {"-=-", N}, {"==", LINE_DASH}, {"=", 0}, {"~~", LINE_DASH}, {"~", 0}, {"政--", N | LINE_DASH},
	{"  --", N | LINE_DASH | LINE_BLANK},
	{"。", LINE_STOP}, {"、", 0}, {"〃", 0}, {"〈", 0}, {"あ", 0}, {"；", LINE_SENTENCE}, {"！", LINE_SENTENCE}, {"？", LINE_SENTENCE}, {"：", 0}, {"，", N},
	{"０", N | LINE_FOLD}, {"９", N | LINE_FOLD}, {"．", N | LINE_FOLD}, {"－", N | LINE_FOLD}, {"＋", N | LINE_FOLD}, {"／", N | LINE_FOLD}, {"＊", 0}, {"％", LINE_FOLD}, {"＄", 0}, {"＂", 0},
	{"（", 0}, {"）", 0}, {"＼", N | LINE_FOLD}, {"［", LINE_FOLD}, {"Ａ", LINE_FOLD}, {"＠", LINE_FOLD}, {"｀", LINE_FOLD}, {"ａ", LINE_FOLD}, {"～", LINE_FOLD}, {"￥", 0}, {"\xEF\xBB\xBF", 0},
	{"—", N}, {"…", N}, {"│", N | LINE_RULE}, {"═", N | LINE_RULE}, {"■", N}, {"①", N}, {"→", N},
	{"\xC2\xA0", LINE_BLANK}, {"·", 0}, {"¶", LINE_RARE}, {"µ", 0}, {"　", LINE_BLANK}, {"a\xC2\xA0", LINE_BLANK}, {"\xC2\xA0　a", LINE_BLANK}, {"a\xC2\xA0" "b", LINE_BLANK | LINE_FOLD}, {"a　b", LINE_BLANK | LINE_FOLD},
	{"　　a　", LINE_BLANK}, {"　　　a", LINE_BLANK}, {"\xC2\xA0\xC2\xA0\xC2\xA0　\xC2\xA0" "a", LINE_BLANK}, {"　　　a　b", LINE_BLANK | LINE_FOLD}, {"　a　\nb", LINE_BLANK}, {"　a　\r", LINE_BLANK}, {"a　b　\n", LINE_BLANK | LINE_FOLD},
	{"　 a", LINE_BLANK}, {"é", 0}, {"\xF0\xA0\x80\x80", LINE_FOLD}, {"\xF0\xA0\x80\x80|", LINE_FOLD | LINE_RULE}, {"é|", LINE_RULE}, {"—|", N | LINE_RULE}, {"政|", LINE_RULE}, {"a\nb  c\n--", LINE_BLANK | LINE_GAP | LINE_DASH | N}, {"\x01", 0}, {"\x7F", 0}, {"\f", LINE_FOLD},
};

/* Every character of ASCII between letters: those of these strings have the bit, no others. */
static const struct { unsigned bit; const char *of; } ascii[] = {
	{LINE_TAB, "\t"}, {LINE_BLANK, " \t"}, {LINE_RULE, "|+{["}, {LINE_MARK, "#*_\\[{&`$>"}, {LINE_TAG, "<"}, {LINE_QUOTE, "\""}, {LINE_COMMA, ",;"}, {LINE_SEMICOLON, ";"}, {LINE_SLASH, "/"},
	{LINE_NUMBER, "+-*\\/Nn0123456789"}, {LINE_RARE, "NnU"}, {LINE_FOLD, "&\f"}, {LINE_GAP, ""}, {LINE_DASH, ""}, {LINE_STOP, ""}, {LINE_SENTENCE, ""},
};

static void
stands(void)
{
	for (size_t i = 0; i < sizeof has / sizeof *has; i++, ntest++)
		if (line_has(given_alone(has[i].s)) != has[i].has && ++nfail)
			printf("FAIL in '%s' stands %u, not %u\n", has[i].s, line_has(str_of(has[i].s)), has[i].has);
	for (int c = 1; c < 128; c++, ntest++) {
		char s[4] = {'a', (char)c, 'b', 0};
		unsigned want = 0;
		for (size_t k = 0; k < sizeof ascii / sizeof *ascii; k++)
			want |= strchr(ascii[k].of, c) ? ascii[k].bit : 0;
		if (c != '\n' && c != '\r' && line_has(str_of(s)) != want && ++nfail) /* a letter begins no number in page dress */
			printf("FAIL byte %d: %u, not %u\n", c, line_has(str_of(s)), want);
	}
}

/* Behind each character of Unicode, and two of them, what follows is seen, and nothing else. */
static void
characters(void)
{
	size_t bad = 0;

	for (uint32_t c = 0x80; c < 0x110000; c += c < 0x10000 ? 1 : 0xFF) {
		char s[16];
		size_t n = str_put(s, c);
		if (c >= 0xD800 && c < 0xE000)
			continue;
		n += str_put(s + n, c);
		memcpy(s + n, "|<", 2);
		unsigned got = line_has((struct str){s, n + 2}), own = line_has((struct str){s, n});
		bad += (got & ~(LINE_RULE | LINE_TAG)) != (own & ~(LINE_RULE | LINE_TAG) ) || !(got & LINE_TAG) || !(got & LINE_RULE) || own & (LINE_TAG | LINE_DASH | LINE_QUOTE);
	}
	if (ntest++, bad && ++nfail)
		printf("FAIL what stands behind %zu characters\n", bad);
}

/* The first byte behind the blanks: of a text alone, of a line that is set, as the first of a text. */
static void
begins(void)
{
	static const struct { const char *s; unsigned char first; } of[] = {{"-", '-'}, {"12", '1'}, {"  3 -", '3'}, {"政-", 0xE6}, {"—3", 0xE2}, {"\t-", '-'}, {"　第3页", 0xE7}, {"　", 0}, {" ", 0},
		{"", 0}, {"\xC2\xA0\xC2\xA0x", 'x'}, {"   　\ta", 'a'}, {" \t ", 0}, {"\xC2\xA1", 0xC2}, {"  、", 0xE3}, {"\f7", '7'}, {"\xE2\x80\x8B=", '='}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		struct line set;
		struct lines l = line_split(str_fmt(&a, "%s\n-\n", of[i].s), &a);
		line_set(&set, l.v[0].text);
		unsigned alone = line_first(l.v[0].text);
		if ((l.v[0].first != of[i].first || alone != of[i].first || set.first != of[i].first) && ++nfail)
			printf("FAIL '%s' begins with %02X, %02X, %02X\n", of[i].s, l.v[0].first, alone, set.first);
		mem_free(&a);
	}
}

/* What stands among letters is the same wherever it stands: a short text is looked through a byte at a time, a long one sixteen. */
static void
anywhere(void)
{
	static const char *const piece[] = {" ", "  ", "-", "=", "--", "\t", "7", "|", "N", "\x01", "\xC2\xA0", "\xC2\xAD", "政", "，", "。", "；", "％", "—", "　", "〪", "é", "\xF0\xA0\x80\x80", "~", "&", "<"};
	char s[80];

	srand(1);
	for (int n = 0; n < 40000; n++, ntest++) {
		char what[16] = "";
		for (const char *p; (p = piece[(size_t)rand() % (sizeof piece / sizeof *piece)]) && strlen(what) + strlen(p) < 12;)
			strcat(what, p);
		int before = 1 + rand() % 20, after = 1 + rand() % 20;
		snprintf(s, sizeof s, "a%sa", what);
		unsigned want = line_has(str_of(s));
		snprintf(s, sizeof s, "%.*s%s%.*s\r%.*s", before, "aaaaaaaaaaaaaaaaaaaa", what, after, "aaaaaaaaaaaaaaaaaaaa", rand() % 20, "  7|  7|  7|  7|  7| ");
		size_t end = 0;
		unsigned got = scan(s, s + strlen(s), &end) & ~(unsigned)ODD;
		if ((got != want || s[end] != '\r') && ++nfail < 20)
			printf("FAIL %u, not %u, in the %zu bytes of %s\n", got, want, end, s);
	}
}

static void
columns(const char *s, size_t want)
{
	ntest++;
	if (line_columns(given_alone(s)) != want && ++nfail)
		printf("FAIL %s: about %zu columns\n", s, line_columns(str_of(s)));
}

static bool
is_other(const struct line *l)
{
	return l->has & LINE_PRINTED;
}

/* The same of lines: what stands in each, in all, and the text as printed where it was another. */
static void
lines_have(void)
{
	struct arena a = {0};
	struct lines l = line_split(STR("a|b\n\n\f\x01" "c\xE2\x80\x8B\r\nd--\f\n\fe"), &a);

	ntest++;
	if ((l.n != 5 || l.v[0].has != LINE_RULE || l.v[1].has || l.v[2].has & (LINE_RULE | LINE_DASH) || !(l.v[3].has & LINE_DASH) || l.has != (l.v[0].has | l.v[2].has | l.v[3].has | l.v[4].has)) && ++nfail)
		printf("FAIL what stands in lines\n");
	ntest++;
	struct lines semicolon = line_split(STR("a,b\nc;d\n"), &a);
	if ((semicolon.has != (LINE_COMMA | LINE_SEMICOLON) || semicolon.v[0].has != LINE_COMMA || semicolon.v[1].has != LINE_COMMA) && ++nfail)
		printf("FAIL a semicolon in one of the lines\n");
	ntest++;
	if ((is_other(&l.v[0]) || is_other(&l.v[1]) || !is_other(&l.v[2]) || !str_eq(line_printed(&l.v[2]), STR("\x01" "c\xE2\x80\x8B")) || !str_eq(l.v[2].text, STR("c")) || is_other(&l.v[3])) && ++nfail)
		printf("FAIL a line as printed: %.*s\n", (int)l.v[2].text.n, l.v[2].text.p);
	ntest++;
	if ((!l.pages || !l.v[2].page || l.v[3].page || !l.v[4].page || l.v[4].memo || line_split(STR("\fa\nb"), &a).pages) && ++nfail)
		printf("FAIL pages\n");
	l = line_split(STR("é\n\xE2\x80\x8B\n政\n\xE2\x80\x8B" "a"), &a);
	ntest++;
	if ((is_other(&l.v[0]) || !is_other(&l.v[1]) || is_other(&l.v[2]) || !is_other(&l.v[3]) || l.v[1].text.n || l.v[3].text.n != 1) && ++nfail)
		printf("FAIL which lines were printed otherwise\n");
	mem_free(&a);
}

/* A line feed behind a line changes nothing in it. */
static void
shut(void)
{
	struct arena a = {0};

	for (size_t i = 0; i < sizeof has / sizeof *has; i++, ntest++) {
		struct str s = str_of(has[i].s), with = str_fmt(&a, "%s\n", has[i].s);
		struct line open = {0};
		struct lines l = line_split(s, &a), m = line_split(with, &a);
		const struct line *x = l.n ? &l.v[0] : &open, *y = &m.v[0];
		if ((!str_eq(x->text, y->text) || x->has != y->has || x->page != y->page || (l.n && x->indent != y->indent)) && ++nfail)
			printf("FAIL '%s' before a line feed: %u, not %u\n", has[i].s, y->has, x->has);
	}
	mem_free(&a);
}

static void
folded(const char *s, bool words, bool want)
{
	struct line l = {.has = (unsigned short)line_has(str_of(s))};

	ntest++;
	if (line_folded(&l, words) != want && ++nfail)
		printf("FAIL %s is %s\n", s, want ? "not folded" : "folded");
}

/* Of ASCII what is printed is one wide. */
static void
ascii_wide(void)
{
	size_t bad = 0;

	for (int c = 0; c < 128; c++) {
		char s[3] = {(char)c};
		bad += line_width((struct str){s, 1}) != (c >= 0x20 && c < 0x7F);
	}
	if (ntest++, bad && ++nfail)
		printf("FAIL %zu bytes are as wide\n", bad);
}

/* What lines begin with, of all together. */
static void
firsts(void)
{
	static const struct { const char *text; unsigned has; } of[] = {
		{"", 0}, {"a\nb\n", 0}, {"a\n= b\nc", LINE_OPEN}, {"a\nh1. b\n", LINE_OPEN}, {" =b\n", LINE_OPEN}, {"　h\n", LINE_OPEN}, {"i\n<\n", 0}, {"a\n0,b\n", LINE_ZERO}, {"0 1", LINE_ZERO},
		{"   0 1\n", LINE_ZERO}, {"|0|\n", LINE_ZERO}, {" | 0 |\n", LINE_ZERO}, {"0\n1\na\n", 0}, {"0", LINE_ZERO}, {"10\n 1 0\n", 0}, {"　0 1\n", LINE_ZERO}, {"\f0 1\n", LINE_ZERO},
		{"\xE2\x80\x8B=\n", LINE_OPEN}, {"=\n0 \n", LINE_OPEN | LINE_ZERO}, {"\n \n", 0}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		if ((line_split(given_alone(of[i].text), &a).has & (LINE_OPEN | LINE_ZERO)) != of[i].has && ++nfail)
			printf("FAIL what begins a line of '%s'\n", of[i].text);
		mem_free(&a);
	}
}

/* What the lines of a text take. */
static size_t
taken(struct str text)
{
	struct arena a = {0};

	mem_reset(&a);
	const char *from = a.at;
	line_split(text, &a);
	size_t n = (size_t)(a.at - from);
	mem_free(&a);
	return n;
}

/* What one more line of this text takes, but for the line itself. */
static size_t
bytes_of(const char *text)
{
	char twice[64];
	size_t n = (size_t)snprintf(twice, sizeof twice, "%s%s", text, text);

	return taken((struct str){twice, n}) - taken(str_of(text)) - sizeof(struct line);
}

/* Large texts in halves, by two threads or one, with memory enough for the second half or not, have the lines that they have whole. */
static void
halves(void)
{
	static const char *const piece[] = {"政府\n", "a\r\n", "\n", "⾏政　1  2\r\n", "\fb\n", "c\rd\n", "全年公开。\xE2\x80\x8B\n", "\r\n", "12\n", "  ３\n", "\r"};
	struct arena texts = {0};

	static const char dirt[] = "⾏政　1  2\r\n";

	srand(3);
	for (int way = 0; way < 8; way++) {
		bool feeds = way < 6, scarce = way % 3 == 2; /* else there is no half; the second has all the dirt, and memory is for one and a half of it */
		struct arena a = {0}, whole = {0};
		struct mem_budget budget = {.most = (size_t)400 << 20};
		struct beside b = {.threads = way % 2};
		struct buf text = {.a = &texts};
		a.budget = &budget;
		while (text.n < LINE_LARGE - (way == 7))
			buf_str(&text, scarce ? str_of(text.n < LINE_LARGE / 2 ? "政府\n" : dirt) : feeds ? str_of(piece[(size_t)rand() % (sizeof piece / sizeof *piece)]) : STR("a\r"));
		mem_reset(&a);
		struct lines x = line_split(buf_slice(&text), &whole), y;
		if (scarce)
			budget.most = (x.n + 1) * sizeof *x.v + LINE_LARGE / 2 / strlen(dirt) * bytes_of(dirt) * 3 / 2;
		y = line_split_large(buf_slice(&text), &a, &b);
		bool same = x.n == y.n && x.has == y.has && x.pages == y.pages && x.n <= y.cap;
		for (size_t i = 0; same && i < x.n; i++) {
			const struct line *l = &x.v[i], *m = &y.v[i];
			same = str_eq(l->text, m->text) && l->no == m->no && l->indent == m->indent && l->has == m->has && l->page == m->page && str_eq(line_printed(l), line_printed(m));
		}
		ntest += 2;
		if (!same && ++nfail)
			printf("FAIL in halves, %d\n", way);
		if ((b.counted > 0) != (feeds && !scarce) && ++nfail)
			printf("FAIL the half was%s read beside, %d\n", b.counted ? "" : " not", way);
		beside_drop(&b);
		mem_free(&a);
		mem_free(&whole);
		mem_reset(&texts);
	}
	mem_free(&texts);
}

#if defined __SSE2__ && !GK_PLAIN
/* Every byte at every place of sixteen: is it told what it is? */
static void
sieves(void)
{
	char b[WIDE];

	for (unsigned n = 0; n < 256 * WIDE * 3; n++) {
		unsigned c = n % 256, at = n / 256 % WIDE, same = 0;
		for (size_t k = 0; k < WIDE; k++)
			b[k] = "a0 "[n / 256 / WIDE];
		b[at] = (char)c;
		struct sieve got = sieve(b);
		for (unsigned k = 0; k < WIDE; k++) {
			unsigned char d = (unsigned char)b[k];
			unsigned blank = d == ' ', figure = d >= '0' && d <= '9', rest = !blank && !figure && !is_han(d) && (d & 0xC0) != 0x80;
			same += (got.blank >> k & 1) == blank && (got.figure >> k & 1) == figure && (got.rest >> k & 1) == rest;
		}
		ntest++;
		if ((same != WIDE || (got.blank | got.figure | got.rest) > 0xFFFF) && ++nfail)
			printf("FAIL the byte %02X at %u\n", c, at);
	}
}
#endif

int
main(void)
{
#if defined __SSE2__ && !GK_PLAIN
	sieves();
#endif
	halves();
	firsts();
	stands();
	ascii_wide();
	characters();
	anywhere();
	begins();
	lines_have();
	shut();
	columns("", 0);
	columns("abc", 3);
	columns("政府", 4);
	columns("a政b", 4);
	columns("é", 1);
	columns("अअa", 5);
	columns("ああa", 5);
	columns("\xF0\xA0\x80\x80" "a", 3);
	folded("a b", false, true);
	folded("a  b", false, false);
	folded("a  b", true, true);
	folded("a\tb", true, false);
	folded("ａ", true, false);
	splits("a\nb", "1:0:a|2:0:b", "no LF at the end");
	splits("a\n", "1:0:a", "an LF at the end");
	splits("a\r\nb\rc\n\nd\r", "1:0:a|2:0:b|3:0:c|4:-1:|5:0:d", "CRLF, CR, a blank line");
	splits("  a\n\xE3\x80\x80" "b\n\xC2\xA0\n\xE3\x80\x80\xE3\x80\x80\n", "1:2:  a|2:2:\xE3\x80\x80" "b|3:-1:\xC2\xA0|4:-1:\xE3\x80\x80\xE3\x80\x80",
	      "indents and blank cells");
	splits("a\n\fb\n\f\n", "1:0:a|2:0p:b|3:-1p:", "form feeds");
	splits("a\r\xE2\x80\x8B\nb\xE2\x80\x8B", "1:0:a|2:-1:|3:0:b", "what goes was no end of a line, and parts none");
	splits("政\n⾏政\ne\xCC\x81\n", "1:0:政|2:0:行政|3:0:é", "lines that are normalised");
	splits("", "", "nothing");
	width("abc", 3, 3);
	width("政府2023年", 10, 7);
	width("（一）", 6, 3);
	width("e\xCC\x81", 1, 2);
	width("", 0, 0);
	return verdict(nfail, ntest);
}
