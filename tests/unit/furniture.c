/* Unit tests of furniture: lines, form feeds between pages; what is left, parted by /, and what was dropped, (page numbers)
 * and [furniture]. */
#include <stdio.h>

#include "../../lib/furniture.c"
#include "reads.h"
#include "given.h"
#include "verdict.h"

#define TEN "a\nb\nc\nd\ne\nf\ng\nh\ni\n" /* with the line behind it */
#define KEPT "a/b/c/d/e/f/g/h/i/"

/* Rows numbered from 5 on, behind the one before these. */
#define NUMBERED "乙\n9\n5\n丙\n9\n6\n丁\n9\n7\n戊\n9\n8\n己\n9\n9\n庚\n"
#define NUMBERED_KEPT "乙/9/5/丙/9/6/丁/9/7/戊/9/8/己/9/9/庚"

static int ntest, nfail;

/* pages: there were several before lines of them were taken. */
static void
takes_of(const char *in, bool pages, const char *want)
{
	struct arena a = {0}, work = {0};
	struct lines l = reads_split(str_of(in), &a);
	struct doc d = {.a = &a, .work = &work, .diags = {.a = &a}};
	struct buf b = {.a = &a};

	l.pages |= pages;
	furniture_take(&d, &l);
	for (size_t i = 0; i < l.n; i++) {
		buf_str(&b, i ? STR("/") : STR(""));
		buf_str(&b, l.v[i].page ? STR("^") : STR(""));
		buf_str(&b, l.v[i].text);
	}
	for (size_t i = 0; i < d.n; i++) {
		bool number = str_eq(d.item[i].cell[0].text, STR("page-number"));
		buf_str(&b, number ? STR(" (") : STR(" ["));
		buf_str(&b, d.item[i].cell[1].text);
		buf_char(&b, number ? ')' : ']');
	}
	ntest++;
	if (!str_eq(buf_slice(&b), str_of(want)) && ++nfail)
		printf("FAIL '%s':\n  %.*s\nnot\n  %s\n", in, (int)b.n, b.p, want);
	mem_free(&a);
	mem_free(&work);
}

static void
takes(const char *in, const char *want)
{
	takes_of(in, false, want);
	takes_of(in, true, want);
}

/* So many numbered rows: no more than ROWS_MAX of the numbers go. */
static void
numbered_rows(size_t n)
{
	struct arena a = {0};
	struct buf b = {.a = &a};

	buf_str(&b, STR("序号\n"));
	for (size_t i = 0; i < n; i++)
		buf_str(&b, str_fmt(&a, "9\n%d\n行\n", (int)i + 1));
	struct lines l = reads_split(buf_slice(&b), &a);
	struct doc d = {.a = &a, .diags = {.a = &a}};
	furniture_take(&d, &l);
	ntest++;
	if (d.n != ROWS_MAX && ++nfail)
		printf("FAIL %zu numbered rows: %zu numbers taken\n", n, d.n);
	mem_free(&a);
}

/* Two lines of n bytes in which a browser's page of all stands, behind so many others of one kind each. */
static void
printed_twice(size_t n, size_t before, bool taken)
{
	struct arena a = {0};
	struct buf b = {.a = &a};

	for (size_t i = 0; i < before; i++)
		buf_str(&b, str_fmt(&a, "%c%c 1/2\n", 'a' + (int)(i % 26), 'a' + (int)(i / 26)));
	for (int k = 0; k < 2; k++) {
		for (size_t i = 0; i + 4 < n; i++)
			buf_char(&b, 'x');
		buf_str(&b, STR(" 1/2\n"));
	}
	struct lines l = reads_split(buf_slice(&b), &a);
	struct doc d = {.a = &a, .diags = {.a = &a}};
	furniture_take(&d, &l);
	ntest++;
	if (d.n != (taken ? 2u : 0u) && ++nfail)
		printf("FAIL %zu bytes behind %zu lines: %zu\n", n, before, d.n);
	mem_free(&a);
}

/* A number in page dress whose line has n bytes. */
static void
dressed_long(size_t n, bool taken)
{
	static const char dashes[] = "------------------------------------------------------------------------";
	struct arena a = {0};
	struct lines l = reads_split(str_fmt(&a, "%.*s 2 -", (int)n - 4, dashes), &a);
	struct doc d = {.a = &a, .diags = {.a = &a}};

	furniture_take(&d, &l);
	ntest++;
	if (d.n != taken && ++nfail)
		printf("FAIL a number in %zu bytes\n", n);
	mem_free(&a);
}

int
main(void)
{
	ntest++;
	if ((has_columns(STR("a b")) || !has_columns(STR("a  b")) || !has_columns(STR("  ")) || !has_columns(STR("a\tb")) || !has_columns(STR("\t"))) && ++nfail)
		printf("FAIL columns\n");
	printed_twice(599, 0, true);
	printed_twice(600, 0, false);
	printed_twice(50, 62, true);
	printed_twice(50, 63, false);
	dressed_long(63, true);
	dressed_long(64, false);
	/* numbers in page dress, wherever they stand alone */
	takes("a\n- 2 -\nb\n", "a/^b (- 2 -)");
	takes("—2—\n–\xC2\xA0" "2\xE3\x80\x80–\n~2~\n·1·\n－12－\n--1234--\n  - 2 -\n - 3 -\n", " (—2—) (–\xC2\xA0" "2\xE3\x80\x80–) (~2~) (·1·) (－12－) (--1234--) (- 2 -) (- 3 -)");
	takes("-2\n2-\n- -\n-12345-\n- a -\n- 2 - 3\n", "-2/2-/- -/-12345-/- a -/- 2 - 3");
	takes("第2页\n第 2 页\n第2页/共5页\n第 2 页 共 5 页\n第2页（共5页）\n第2页，共5页\n", " (第2页) (第 2 页) (第2页/共5页) (第 2 页 共 5 页) (第2页（共5页）) (第2页，共5页)");
	takes("第二页\n第页\n第2章\n第2页起\n第2页 共五页\n2页\n", "第二页/第页/第2章/第2页起/第2页 共五页/2页");
	/* one that was printed together with a label */
	takes("- 3 -8、属于行政查询\n-3-（一）予以公开\n- 3 -8.其他\n—3—属于\n", "8、属于行政查询/（一）予以公开/8.其他/属于 (- 3 -) (-3-) (- 3 -) (—3—)");
	takes("- 3 -8\n-3- 属于\n-3a-b\n- 3 8、\n-3-x\n  - 3 -8、\n", "- 3 -8/-3- 属于/-3a-b/- 3 8、/-3-x/  - 3 -8、");
	/* bare numbers at the edges of pages that count them */
	takes("a\n1\n\fb\n2\n\fc\n3\n", "a/^b/^c (1) (2) (3)");
	takes("1\na\n\f2\nb\n", "a/^b (1) (2)");
	takes("a\n1\n\fb\n3\n\fc\n5\n", "a/1/^b/3/^c/5");
	takes("a\n1\n\fb\nx\n\fc\n3\n", "a/1/^b/x/^c/3");
	takes("a\n1\n\fb\nx\n\fc\n3\n\fd\n4\n", "a/1/^b/x/^c/^d (3) (4)");
	takes("a\n1\n2\n", "a/1/2");
	takes("a\n0\n\fb\n1\n\f\n\fc\n12345\n", "a/0/^b/1/^/^c/12345");
	takes("a\n1\n\f\n\fb\n3\n", "a/1/^/^b/3");
	/* the same words at the edges of three pages; what opens the first may be the title */
	takes("h\na\n\fh\nb\n\fh\nc\n", "h/a/^b/^c [h] [h]");
	takes("a\nf 1\n\fb\nf 2\n\fc\nf 3\n", "a/^b/^c [f 1] [f 2] [f 3]");
	takes("a\nf\n\fb\nf\n\fc\ng\n", "a/f/^b/f/^c/g");
	takes("a\nf\n\fb\ng\n\fc\ng\n\fd\ng\n", "a/f/^b/^c/^d [g] [g] [g]");
	takes("a\nf  x\n\fb\nf  x\n\fc\nf  x\n", "a/f  x/^b/f  x/^c/f  x");
	takes("a\n甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸\n\fb\n甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸\n"
	      "\fc\n甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸\n",
	      "a/^b/^c [甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸] "
	      "[甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸] [甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸]");
	takes("a\n甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸x\n\fb\n甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸x\n"
	      "\fc\n甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸x\n",
	      "a/甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸x/^b/甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸x/"
	      "^c/甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸x");
	/* what a browser prints: on the first page too, of any width, with columns */
	takes("2024/1/20 t\na\nhttp://x  1/3\n\f2024/1/20 t\nb\nhttp://x  2/3\n\f2024/1/20 t\nc\nhttp://x  3/3\n",
	      "a/^b/^c [2024/1/20 t] [http://x  1/3] [2024/1/20 t] [http://x  2/3] [2024/1/20 t] [http://x  3/3]");
	/* without form feeds, where it stands twice */
	takes("a\nhttp://x 1/3\nb\nhttp://x 2/3\nc\n", "a/^b/^c [http://x 1/3] [http://x 2/3]");
	takes("a\nx 1/3\nb\nx 2/3\nc\nx /3\nd/3\n/3\ny 1/\n", "a/^b/^c/x /3/d/3//3/y 1/ [x 1/3] [x 2/3]");
	takes("2024/1/20 t\na\n2024/1/21 t\n2024/1 t\n2024/1/ t\n/1/2 t\n2024//3 t\n", "^a/^2024/1 t/2024/1/ t//1/2 t/2024//3 t [2024/1/20 t] [2024/1/21 t]");
	takes("http://x\na\n", "http://x/a");
	takes("Page 2\nPAGE 2 of 5\np. 2/5\n页码：2\nPage 2 of\nPage 2 of 5 x\nPage x\nPag\nPage 2/\n", "^Page 2 of/Page 2 of 5 x/Page x/Pag/Page 2/ (Page 2) (PAGE 2 of 5) (p. 2/5) (页码：2)");
	takes("a12/1/26, 1:08 AM t\nhttp://x 1/3\nb。12/1/26, 1:08 AM t\nhttp://x 2/3\n12/1/26, 1:08 AM t\nhttp://x 3/3\n",
	      "a/^b。 [12/1/26, 1:08 AM t] [12/1/26, 1:08 AM t] [http://x 1/3] [http://x 2/3] [12/1/26, 1:08 AM t] [http://x 3/3]");
	takes("912/1/26, 1:08 AM t\nhttp://x 1/2\nb12/1/26, 1:08 AM t\nhttp://x 2/2\n", "^b [12/1/26, 1:08 AM t] [912/1/26, 1:08 AM t] [http://x 1/2] [http://x 2/2]"); /* nobody knows which figures are the day's */
	/* one page's head stands by itself, another's behind its text */
	takes("2024/1/20 12:08 t\nhttp://x 1/2\na。2024/1/20 12:08 t\nhttp://x 2/2\n", "^a。 [2024/1/20 12:08 t] [2024/1/20 12:08 t] [http://x 1/2] [http://x 2/2]");
	/* a page of all, where another of as many is, ten lines off */
	takes("x\n4 / 7\n" TEN " 5/7\nx\n", "x/^" KEPT "^x (4 / 7) (5/7)");
	takes("4 / 7\nb\nc\nd\ne\nf\ng\nh\ni\n5/7\n", "4 / 7/b/c/d/e/f/g/h/i/5/7");
	takes("4 / 7\n5 / 8\n4 / 7\n8 / 7\n0 / 7\n4 /\n/ 7\n4   / 8\n4 / 8 x\n6 x / 8\n12345 / 12346\n12346 / 12346\n", "4 / 7/5 / 8/4 / 7/8 / 7/0 / 7/4 /// 7/4   / 8/4 / 8 x/6 x / 8/12345 / 12346/12346 / 12346");
	/* bare numbers that count */
	takes_of("3\n" TEN "4\n\n" TEN " 5\nx\n", false, "^" KEPT "^/" KEPT "^x (3) (4) (5)");
	takes_of("3\n" TEN "4\n\n" TEN " 5\nx\n", true, "^" KEPT "^/" KEPT "^x (3) (4) (5)");
	takes("3\n" TEN "4\n", "3/" KEPT "4");
	takes("3\n" TEN "4\n" TEN "6\n", "3/" KEPT "4/" KEPT "6");
	takes("3\n" TEN "4\n" TEN "0\n" TEN "5\n", "3/" KEPT "4/" KEPT "0/" KEPT "5");
	takes("0\n" TEN "1\n" TEN "2\n" TEN "3\n", "0/" KEPT "1/" KEPT "2/" KEPT "3");
	takes("3\n" TEN "4\n" "b\nc\nd\ne\nf\ng\nh\ni\n\n5\n", "3/" KEPT "4/b/c/d/e/f/g/h/i//5");
	/* numbers of rows: each the last before words, below their head */
	takes("序号\n甲\n1\n乙\n9\n0\n2\n丙\n9\n\n3\n丁\n-\n 4 \n戊\n9\n5\n己\n0.5\n6\n庚\n9\n8\n", "序号/甲/乙/9/0/丙/9//丁/-/戊/9/己/0.5/庚/9/8 [1] [2] [3] [4] [5] [6]");
	takes(" 序号 \n甲\n4\n" NUMBERED, " 序号 /甲/乙/9/丙/9/丁/9/戊/9/己/9/庚 [4] [5] [6] [7] [8] [9]");
	takes("序\n甲\n4\n" NUMBERED, "序/甲/4/" NUMBERED_KEPT);
	takes("序号\n甲\n3\n" NUMBERED, "序号/甲/3/" NUMBERED_KEPT);
	takes("序号\n甲\n1\n乙\n9\n2\n丙\n9\n3\n丁\n9\n4\n戊\n9\n5\n己\n9\n7\n庚\n", "序号/甲/1/乙/9/2/丙/9/3/丁/9/4/戊/9/5/己/9/7/庚");
	takes("序号\n甲\n1\n乙\n2\n丙\n3\n丁\n4\n戊\n5\n己\n6\n庚\n", "序号/甲/1/乙/2/丙/3/丁/4/戊/5/己/6/庚");
	takes("序号\n甲\n0\n乙\n9\n1\n丙\n9\n2\n丁\n9\n3\n戊\n9\n4\n己\n9\n5\n庚\n", "序号/甲/0/乙/9/1/丙/9/2/丁/9/3/戊/9/4/己/9/5/庚");
	numbered_rows(ROWS_MAX);
	numbered_rows(ROWS_MAX + 1);
	static const struct { const char *s, *words; } left[] = {{"", ""}, {"第 10 页 共 99 页", "第页共页"}, {"0:9/5", ":/"}, {"12", ""}, {"a\tb", "a\tb"}};
	for (size_t i = 0; i < sizeof left / sizeof *left; i++, ntest++) {
		struct arena a = {0};
		if (!str_eq(words(given_alone(left[i].s), &a), str_of(left[i].words)) && ++nfail)
			printf("FAIL the words of '%s'\n", left[i].s);
		mem_free(&a);
	}
	/* limits */
	takes("-3-、属于\n-3-가\n-3-一\n-3-龥\n", "-3-、属于/-3-가/一/龥 (-3-) (-3-)");
	takes("a\n1234\n\fb\n1235\n\fc\nx\n", "a/^b/^c/x (1234) (1235)");
	takes("a\n9999\n\fb\n10000\n\fc\nx\n", "a/9999/^b/10000/^c/x");
	takes("a\n01\n\fb\n02\n", "a/^b (01) (02)");
	takes("a\n3\n\fb\n2\n\fc\n1\n", "a/3/^b/2/^c/1");
	takes("- 2 ------------------------------------------------------------\n----------------------------------------------------------2 ---\n", "- 2 ------------------------------------------------------------ (----------------------------------------------------------2 ---)");
	takes("a\nhttps://x/a\nb\nhttps://x/a\n", "a/^b [https://x/a] [https://x/a]");
	takes("x 1/2\ny 1/2\nx 1 2\n", "x 1/2/y 1/2/x 1 2");
	takes("a\nx 11/22\nb\nx 1/2\n", "a/^b [x 11/22] [x 1/2]");
	takes("1/2/3\n4/5/6\n1/2 3\n1/2/x\n", "^1/2 3/1/2/x [1/2/3] [4/5/6]");
	takes("", "");
	return verdict(nfail, ntest);
}
