/* Unit tests of joined: which texts were joined by what, where they are cut, and when nothing is said. */
#include "../../lib/joined.c"
#include "given.h"
#include "reads.h"
#include "verdict.h"

static int ntest, nfail;

/* What `texts`, one a line, give joined by `by`: as many separators as asked, then a line end, `lines` lines of them in all. */
static struct str
join(const char *texts, const char *by, size_t seps, size_t lines, struct arena *a)
{
	struct buf b = {.a = a};
	struct str s = str_of(texts);

	for (size_t i = 0; i < lines; i++) {
		for (size_t k = 0; k <= seps; k++) {
			size_t n = s.n ? (size_t)((const char *)memchr(s.p, '\n', s.n) - s.p) : 0;
			if (k)
				buf_str(&b, str_of(by));
			if (s.n)
				buf_add(&b, s.p, n);
			else
				buf_char(&b, 'x');
			s = s.n ? str_cut(s, n + 1) : s;
		}
		buf_char(&b, '\n');
	}
	return buf_slice(&b);
}

/* A text of so many lines of 20 separators, and of others of 21, the first of the former if there are any. */
static struct str
mixed(const char *texts, size_t alike, size_t others, struct arena *a)
{
	struct buf b = {.a = a};

	buf_str(&b, join(texts, "|", 20, alike, a));
	buf_str(&b, join("", "|", 21, others, a));
	return buf_slice(&b);
}

static void
is(struct str text, enum joined want, size_t lines, const char *why)
{
	struct arena a = {0};
	struct doc d = {.a = &a};
	struct lines l = line_split(text, &a);
	enum joined got = joined_split(&d, text, &l);

	ntest++;
	if ((got != want || (want == JOINED && l.n != lines)) && ++nfail)
		printf("FAIL %s: %d, %zu lines\n", why, (int)got, l.n);
	mem_free(&a);
}

#define LABELS4 "信息内容\n申请人情况\n自然人\n商业企业\n"
#define LABELS3 "信息内容\n申请人情况\n自然人\n自然人\n"
#define NUMBERS19 "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n"
#define NUMBERS20 NUMBERS19 "19\n"
#define REPORT LABELS4 NUMBERS20

static void
thresholds(void)
{
	struct arena a = {0};
	static const char *const by[] = {"|", "||", "¶", "\\r\\n", "\\n", " / ", ";", ","};

	for (size_t i = 0; i < sizeof by / sizeof *by; i++)
		is(join(REPORT, by[i], 100, 1, &a), JOINED, 101, by[i]);
	is(join(REPORT, "|", 99, 1, &a), JOINED_NOT, 0, "99 separators");
	is(join(REPORT, "|", 20, 9, &a), JOINED, 189, "nine lines of as many");
	is(join(REPORT, "|", 20, 10, &a), JOINED_NOT, 0, "ten lines of as many");
	is(mixed(REPORT, 10, 10, &a), JOINED, 430, "ten of twenty");
	is(mixed(REPORT, 11, 10, &a), JOINED_NOT, 0, "eleven of 21");
	is(join(REPORT, ":", 100, 1, &a), JOINED_NOT, 0, "no separator");
	is(join(LABELS3 NUMBERS20, "|", 100, 1, &a), JOINED_NOT, 0, "three different labels");
	is(join(LABELS4 NUMBERS19, "|", 100, 1, &a), JOINED_NOT, 0, "19 numbers");
	is(join(LABELS4 NUMBERS19 "-1\n", "|", 100, 1, &a), JOINED, 101, "a sign before a number");
	is(join(LABELS4 NUMBERS19 "+1\n", "|", 100, 1, &a), JOINED, 101, "another");
	is(join(LABELS4 NUMBERS19 "１２\n", "|", 100, 1, &a), JOINED, 101, "a wide number");
	is(join(LABELS4 NUMBERS19 "1a\n", "|", 100, 1, &a), JOINED_NOT, 0, "no number");
	is(join(LABELS4 NUMBERS19 "1.5\n", "|", 100, 1, &a), JOINED_NOT, 0, "none of digits alone");
	is(join(LABELS4 NUMBERS19 " 1 \n", "|", 100, 1, &a), JOINED, 101, "blanks beside it");
	for (struct str all = STR("规章 行政许可 行政处罚 行政强制 现行有效件数 本年处理决定数量 商业企业 科研机构 法律服务机构 总计 行政复议 行政诉讼 复议后起诉 结果维持 结果纠正 其他结果 尚未审结"), w; (w = given_word(&all, ' ')).n;)
		is(join(str_fmt(&a, LABELS3 "%.*s\n" NUMBERS20, (int)w.n, w.p).p, "|", 100, 1, &a), JOINED, 101, "a fourth label");
	is(join(REPORT, "|", 20, 5, &a), JOINED, 105, "twenty separators a line");
	is(join(REPORT, "|", 19, 6, &a), JOINED_NOT, 0, "nineteen");
	is(STR(""), JOINED_NOT, 0, "nothing");
	is(join(REPORT, "|\r", 100, 1, &a), JOINED_NOT, 0, "a CR alone is a line end");
	is(join(LABELS4 "x\r\n" NUMBERS20, "|", 100, 1, &a), JOINED_NOT, 0, "also within a text");
	mem_free(&a);
}

/* A report of one text a line between two separators: so many lines, of them so many of two texts, and so many filled up with blanks. */
static struct str
framed(const char *by, size_t lines, size_t two, size_t padded, const char *blanks, struct arena *a)
{
	struct buf b = {.a = a};
	struct str s = STR(REPORT);

	for (size_t i = 0; i < lines; i++) {
		size_t n = s.n ? (size_t)((const char *)memchr(s.p, '\n', s.n) - s.p) : 0;
		buf_str(&b, str_of(by));
		buf_str(&b, s.n ? (struct str){s.p, n} : STR("y"));
		s = s.n ? str_cut(s, n + 1) : s;
		buf_str(&b, i < padded ? str_of(blanks) : STR(""));
		if (i + two >= lines) {
			buf_str(&b, str_of(by));
			buf_str(&b, STR("x"));
		}
		buf_str(&b, str_of(by));
		buf_char(&b, '\n');
	}
	return buf_slice(&b);
}

static void
frames(void)
{
	struct arena a = {0};

	is(framed("|", 50, 0, 0, "   ", &a), JOINED, 150, "a text a line, in a frame");
	is(framed("|", 49, 0, 0, "   ", &a), JOINED_NOT, 0, "less than a hundred separators");
	is(framed("|", 50, 5, 0, "   ", &a), JOINED, 155, "nine in ten lines");
	is(framed("|", 50, 6, 0, "   ", &a), JOINED_NOT, 0, "less than nine in ten");
	is(framed("|", 50, 0, 4, "   ", &a), JOINED, 150, "a few filled up with blanks");
	is(framed("|", 50, 0, 5, "   ", &a), JOINED_NOT, 0, "one in ten: cells of a table");
	is(framed("|", 50, 0, 50, "  ", &a), JOINED, 150, "two blanks behind each fill nothing up");
	mem_free(&a);
}

static void
commas(void)
{
	struct arena a = {0};

	is(join(REPORT "1\n234\n", ",", 100, 1, &a), JOINED_UNSURE, 0, "1,234: two numbers or one");
	is(join(REPORT "123\n456\n", ",", 100, 1, &a), JOINED_UNSURE, 0, "123,456, too");
	is(join(REPORT "1234\n567\n", ",", 100, 1, &a), JOINED, 101, "1234,567 is no number");
	is(join(REPORT "1\n23\n", ",", 100, 1, &a), JOINED, 101, "nor is 1,23");
	is(join(REPORT "1\n2345\n", ",", 100, 1, &a), JOINED, 101, "nor 1,2345");
	is(join(REPORT "x\n234\n", ",", 100, 1, &a), JOINED, 101, "nor is a text before it");
	is(join(REPORT "x\n１\n234\n", ",", 100, 1, &a), JOINED_UNSURE, 0, "a wide one before it may be its head");
	is(join(REPORT "1\n234\n", ";", 100, 1, &a), JOINED, 101, "a semicolon stands in no number");
	is(join(REPORT "1\n234\n", "|", 100, 1, &a), JOINED, 101, "nor does a bar");
	is(framed(",", 50, 0, 0, "   ", &a), JOINED, 150, "a text a line between commas");
	is(framed(",", 50, 20, 0, "   ", &a), JOINED_UNSURE, 0, "in a few pieces: no table");
#define NOT "a,b,c\n"
	struct str most = framed(",", 50, 20, 0, "   ", &a);
	is(str_fmt(&a, "%.*s%s", (int)most.n, most.p, NOT NOT NOT NOT NOT), JOINED_UNSURE, 0, "nine lines in ten");
	is(str_fmt(&a, "%.*s%s", (int)most.n, most.p, NOT NOT NOT NOT NOT NOT), JOINED_NOT, 0, "less");
	mem_free(&a);
}

/* So many bars in a text of so many lines: may they join it? */
static void
may(void)
{
	static const struct { size_t n, lines; bool may; } of[] = {{100, 100, true}, {99, 100, false}, {100, 1, true}, {700, 800, true}, {699, 800, false}, {701, 801, true}, {700, 801, false}, {2400, 800, true}, {2401, 800, false}, {300, 100, true}, {301, 100, false}, {1999, 100, false}, {2000, 100, true}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		for (size_t k = 0; k < sizeof sep / sizeof *sep; k++) {
			if (!str_eq(sep[k].by, STR("|")))
				continue;
			ntest++;
			if (may_join(STR(""), &sep[k], of[i].lines, of[i].n) != of[i].may && ++nfail)
				printf("FAIL %zu bars in %zu lines\n", of[i].n, of[i].lines);
		}
}

/* How often the character of each separator stands in a text of some blocks, whatever else does. */
static void
counts(void)
{
	struct arena a = {0};
	size_t most = 2 * BLOCK + 5;
	char *p = mem_take(&a, most);

	for (size_t i = 0; i < most; i++)
		p[i] = "|,;/\\ \xC2\xB6n"[i * i % 9];
	for (size_t text = 0; text <= most; text += text % BLOCK ? most / 3 : 1)
		for (size_t k = 0; k < SEPS; k++) {
			size_t all[SEPS] = {0}, none[SEPS] = {0};
			count_each((struct str){p, text}, sep[k].has, all);
			count_each((struct str){p, text}, ~sep[k].has, none);
			ntest++;
			if ((all[k] != count_of((struct str){p, text}, told_by(&sep[k])) || none[k] != 0) && ++nfail)
				printf("FAIL %zu, %zu of separator %zu in %zu bytes\n", all[k], none[k], k, text);
		}
	mem_free(&a);
}

/* A text cut at separators and line ends: the bytes of each piece. */
static void
cuts(const char *text, const char *by, const char *want)
{
	struct str s = str_of(text);
	const char *lf = NULL;
	char got[64] = "";

	for (size_t n; s.n; s = str_cut(s, n == s.n || s.p[n] == '\n' ? n + 1 : n + strlen(by)))
		snprintf(got + strlen(got), sizeof got - strlen(got), "%zu ", n = next_cut(s, str_of(by), &lf));
	ntest++;
	if (strcmp(got, want) != 0 && ++nfail)
		printf("FAIL '%s' cut at %s: '%s', not '%s'\n", text, by, got, want);
}

static void
pieces(void)
{
	cuts("a|b", "|", "1 1 ");
	cuts("ab\n|", "|", "2 0 ");
	cuts("a|b||", "||", "3 ");
	cuts("a|b||\n||c", "||", "3 0 0 1 ");
	cuts("ab", "|", "2 ");
	cuts("", "|", "");
	cuts("|a|\n\nbc|d\n||e", "|", "0 1 0 0 2 1 0 0 1 ");
	cuts("1 / 23 /4 / \n / ", " / ", "1 5 0 0 ");
	ntest += 4;
	if ((lay_figures(STR("0129")) != 4 || lay_figures(STR("０９")) != 2 || lay_figures(STR("")) || lay_figures(STR("1:")) || lay_figures(STR("1/")) || lay_figures(STR("／")) || lay_figures(STR("：1")) || lay_figures(STR("1a"))) && ++nfail)
		printf("FAIL digits\n");
	if ((bare_cr(STR("a\r\nb\r\n")) || !bare_cr(given_alone("a\r\nb\r")) || !bare_cr(STR("a\rb")) || bare_cr(STR("")) || bare_cr(STR("a\n")) || !bare_cr(given_alone("\r")) || bare_cr(given_alone("\r\n"))) && ++nfail)
		printf("FAIL a CR alone\n");
	struct pieces x = take_apart(STR("|a|\nb|c|d\n\n|e|f|g|h|\n|i|j|k|\n||\n   |x\n"), STR("|"));
	if ((x.seps != 16 || x.lines != 6 || x.framed != 2 || x.edged != 3 || x.open != 2 || x.padded != 1 || x.numbers || x.labels) && ++nfail)
		printf("FAIL pieces: %zu separators, %zu lines, %zu framed, %zu of a few, %zu open, %zu padded\n", x.seps, x.lines, x.framed, x.edged, x.open, x.padded);
}

/* Each text with the line it stood on, and what joined them. */
static size_t
read_cut(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct buf b = {.a = d->a};

	for (size_t i = at; i < n; i++) {
		buf_str(&b, l[i].text);
		buf_char(&b, '\n');
	}
	d->drops = true;
	struct lines all = cut(d, buf_slice(&b), STR("||"));
	for (size_t i = 0; i < all.n; i++)
		doc_text(d, all.v[i].no, all.v[i].text);
	return n - at;
}

static const struct reads test[] = {
	{"@texts", "a||b|c\n\nd||\n||e\n", "D:markup@1|||@1 D:markup@3|||@3 D:markup@4|||@4 T:a@1 T:b|c@1 T:@2 T:d@3 T:@3 T:@4 T:e@4"},
	{"@no separator", "a\nb\n", "T:a@1 T:b@2"},
	{"three together: the first two", "a|||b\n", "D:markup||| T:a T:|b"},
};

int
main(void)
{
	thresholds();
	frames();
	commas();
	may();
	counts();
	pieces();
	size_t n = sizeof test / sizeof *test;
	nfail += (int)reads_fail(test, n, read_cut);
	return verdict(nfail, (size_t)ntest + n);
}
