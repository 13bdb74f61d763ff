/* Unit tests of lay_cols: which number stands in which column, and when that is not said. */
#include <string.h>

#include "../../lib/lay_cols.c"
#include "reads.h"
#include "check.h"

/* The rows that the block at the first line gives, cells joined by |, rows by /; `took` lines of it. */
static void
reads(const char *text, size_t took, const char *want, const char *why)
{
	for (size_t behind = 0; behind < READS_BEHIND; behind++) {
		struct arena a = {0};
		struct doc d = {.a = &a, .diags = {.a = &a}};
		struct lines l = reads_lines(text, behind, &a);

		size_t n = lay_taste(l.v, 0, l.n, NULL, &a) == LAY_LINES ? lay_cols_read(&d, l.v, 0, l.n) : 0;
		struct str b = reads_rows(&d, STR(""));
		ntest++;
		if ((n != took || !str_eq(b, str_of(want))) && ++nfail)
			printf("FAIL %s, before %s: took %zu, %.*s\n", why, reads_behind[behind], n, (int)b.n, b.p);
		mem_free(&a);
	}
}

/* What is dropped of the block at the first line: line, reason and text. */
static void
drops(const char *text, const char *want, const char *why)
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};
	struct lines l = reads_split(str_of(text), &a);
	struct buf b = {.a = &a};

	lay_cols_read(&d, l.v, 0, l.n);
	for (size_t i = 0; i < d.n; i++)
		if (d.item[i].kind == DOC_DROP)
			buf_str(&b, str_fmt(&a, "%zu %.*s %.*s;", d.item[i].line, (int)d.item[i].cell[0].text.n, d.item[i].cell[0].text.p, (int)d.item[i].cell[1].text.n, d.item[i].cell[1].text.p));
	check(str_eq(buf_slice(&b), str_of(want)), why);
	mem_free(&a);
}

#define HEADS "信息内容    本年制发件数  本年废止件数  现行有效件数\n"

/* Is the last of these numbers the sum of at least so many others that are not 0? */
static void
sums(const char *row, int most, const char *why)
{
	struct arena a = {0};
	struct lines l = reads_split(str_of(row), &a);
	struct lay_item it = lay_classify(l.v, &a);
	int got = 0;

	while (got < 40 && is_sum(&it, got + 1))
		got++;
	ntest++;
	if (got != most && ++nfail)
		printf("FAIL %s: %d\n", why, got);
	mem_free(&a);
}

/* Where the labels of lines end and their values begin, by characters. */
static void
edged(const char *text, int label, int value, const char *why)
{
	struct arena a = {0};
	struct lines l = reads_split(str_of(text), &a);
	struct lay_item v[8];

	for (size_t i = 0; i < l.n; i++)
		v[i] = lay_classify(&l.v[i], &a);
	struct edges e = edges_of(v, l.n);
	check(e.label[0] == label && e.value[0] == value, why);
	mem_free(&a);
}

/* A number alone below the heads stands in another column by characters than by display columns; further lines, which are none of the
 * block, tell. */
static void
further(const char *lines, const char *want, const char *why)
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};
	struct str text = str_fmt(&a, "%s%s", "    信息内容    本年制发件数  本年废止件数  现行有效件数\n   规章                         7\n", lines);
	struct lines l = reads_split(text, &a);

	lay_cols_within(&d, l.v, 0, 2, l.n, NULL, NULL);
	struct str b = reads_rows(&d, STR(""));
	ntest++;
	if (!str_eq(b, str_of(want)) && ++nfail)
		printf("FAIL %s: %.*s\n", why, (int)b.n, b.p);
	mem_free(&a);
}

/* A word from s to e in characters, and in display columns. */
#define AT(s0, e0, s1, e1) {.text = {"x", 1}, .s = {s0, s1}, .e = {e0, e1}}

/* Does a line of words stand above numbers that begin at 20, or 30 columns, and labels that end at 10, or 15? */
static void
heads(void)
{
	static struct lay_tok of[][2] = {
		{AT(19, 22, 29, 32)}, {AT(19, 21, 29, 32)}, {AT(19, 22, 29, 31)}, {AT(0, 5, 0, 10), AT(11, 13, 16, 18)}, {AT(0, 5, 0, 10), AT(10, 13, 16, 18)}, {AT(0, 5, 0, 10), AT(11, 13, 15, 18)},
		{AT(11, 13, 16, 18)}, {AT(0, 41, 0, 61)}, {AT(0, 40, 0, 61)}, {AT(0, 41, 0, 60)}, {AT(30, 35, 0, 35)}};
	static const struct { int i; size_t n; bool head; const char *why; } want[] = {
		{0, 1, true, "its middle behind where numbers begin"}, {1, 1, false, "just there in characters"}, {2, 1, false, "in columns"}, {3, 2, true, "a second word behind all labels"},
		{4, 2, false, "where they end, in characters"}, {5, 2, false, "in columns"}, {6, 1, false, "a first word there"}, {7, 1, true, "a wide one"}, {8, 1, false, "one not so wide"}, {9, 1, false, "in columns"},
		{10, 1, false, "far behind in characters alone"}};
	struct edges e = {{10, 15}, {20, 30}}, no_label = {{-1, -1}, {20, 30}}, none = {{-1, -1}, {-1, -1}};

	for (size_t i = 0; i < sizeof want / sizeof *want; i++) {
		struct lay_item it = {.kind = LAY_LABEL, .t = {.v = of[want[i].i], .n = want[i].n}};
		check(is_head(&it, &e) == want[i].head, want[i].why);
		check(!is_head(&it, &none), "no numbers");
		it.kind = LAY_MIXED;
		check(!is_head(&it, &e), "no words alone");
	}
	struct lay_item it = {.kind = LAY_LABEL, .t = {.v = of[3], .n = 2}};
	check(!is_head(&it, &no_label), "no labels");
}

/* Where labels end and numbers begin: the furthest of those, the nearest of these. */
static void
begins(void)
{
	struct lay_tok a[] = {AT(0, 2, 0, 3)}, b[] = {AT(0, 9, 0, 12), AT(12, 13, 15, 16)}, c[] = {AT(0, 12, 0, 9), AT(10, 13, 17, 18)}, d[] = {AT(0, 40, 0, 40)};
	struct lay_item v[] = {{.kind = LAY_VALUES, .nval = 1, .t = {.v = a, .n = 1}}, {.kind = LAY_VALUES, .nval = 1, .t = {.v = b, .n = 2}},
			       {.kind = LAY_VALUES, .nval = 1, .t = {.v = c, .n = 2}}, {.kind = LAY_LABEL, .t = {.v = d, .n = 1}}};
	struct edges all = edges_of(v, 4), two = edges_of(v + 1, 3), none = edges_of(v + 3, 1), one = edges_of(v, 1);

	check(all.value[0] == 0 && all.value[1] == 0 && all.label[0] == 12 && all.label[1] == 12, "a number at the margin");
	check(two.value[0] == 10 && two.value[1] == 15 && two.label[0] == 12 && two.label[1] == 12, "each measure by itself");
	check(none.value[0] == -1 && none.label[0] == -1, "no numbers");
	check(one.value[0] == 0 && one.label[0] == -1 && one.label[1] == -1, "no labels");
}

/* Which words of the heads stand above columns, where numbers begin at 20 and labels end at 12? */
static void
above(void)
{
	static const struct { struct lay_tok head[3]; size_t n; int known, want; const char *why; } of[] = {
		{{AT(14, 14, 14, 14)}, 1, 0, 1, "behind the labels"},
		{{AT(12, 14, 12, 14)}, 1, 0, 1, "where they end"},
		{{AT(11, 17, 11, 17)}, 1, 0, 0, "above a label, its middle more than six before the numbers"},
		{{AT(12, 16, 12, 16)}, 1, 0, 1, "not above one"},
		{{AT(11, 18, 11, 18)}, 1, 0, 0, "above one, it begins more than eight before them"},
		{{AT(0, 40, 0, 40)}, 1, 0, 0, "over all"},
		{{AT(0, 4, 0, 4), AT(20, 22, 20, 22), AT(30, 32, 30, 32)}, 3, 2, 2, "the name of the labels, before as many as there are columns"},
		{{AT(14, 20, 14, 20), AT(21, 22, 21, 22), AT(30, 32, 30, 32)}, 3, 2, 3, "one behind the labels is none"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct lay_tok head[3], row[] = {AT(0, 12, 0, 12), AT(20, 21, 20, 21), AT(30, 31, 30, 31)};
		memcpy(head, of[i].head, sizeof head);
		struct lay_item v[] = {{.kind = LAY_LABEL, .head = true, .t = {.v = head, .n = of[i].n}}, {.kind = LAY_VALUES, .nval = 2, .t = {.v = row, .n = 3}}};
		struct part p = {.v = v, .n = 2, .rows = 1, .edges = edges_of(v, 2)};
		struct cols c = {.known = of[i].known};
		collect_heads(&c, &p, &a);
		check(c.nhead == of[i].want && c.labelled, of[i].why);
		v[0].head = false;
		collect_heads(&c, &p, &a);
		check(c.nhead == 0, "a line that is none of the heads");
		mem_free(&a);
	}
}

/* All places of a head before numbers that begin at 20 and behind labels that end at 18, or at 8, or are none; its columns are further right. */
static void
above_all(void)
{
	static const int ends[] = {18, 8, -1};
	int bad = 0;

	for (int way = 0; way < 3 * 4 * 2; way++)
		for (int s = 0; s < 30; s++)
			for (int e = s + 1; e < 32; e++) {
				struct arena a = {0};
				int labels = ends[way % 3], known = way / 3 % 4;
				bool two = way / 12;
				struct lay_tok head[] = {AT(s, e, s + 30, e + 30), AT(40, 42, 90, 92), AT(50, 52, 110, 112)};
				struct lay_tok row[] = {AT(0, labels, 0, labels + 40), AT(20, 21, 90, 91)};
				struct lay_item v[] = {{.kind = LAY_LABEL, .head = true, .t = {.v = head, .n = two ? 2 : 3}}, {.kind = LAY_VALUES, .nval = 1, .t = {.v = labels < 0 ? row + 1 : row, .n = labels < 0 ? 1 : 2}}};
				struct part p = {.v = v, .n = 2, .rows = 1, .edges = edges_of(v, 2)};
				struct cols c = {.known = known};
				bool none = s < labels && (s + e < 28 || s < 12), name = known == (two ? 1 : 2) && known > 1 && s < labels && e <= 20;
				collect_heads(&c, &p, &a);
				bad += c.nhead != (two ? 2 : 3) - (none || name) || c.labelled != (labels > 0) || c.head_line[c.nhead - 1] != 0;
				mem_free(&a);
			}
	check(bad == 0, "heads above all places");
}

/* The lines of a text with their words; those behind a > are heads. */
static struct part
part_of(const char *text, struct arena *a)
{
	struct lines l = reads_split(str_of(text), a);
	struct part p = {.v = MEM_TAKE(a, struct lay_item, l.n), .n = l.n, .firm = l.n};

	for (size_t i = 0; i < l.n; i++) {
		bool head = l.v[i].text.n && l.v[i].text.p[0] == '>';
		if (head)
			l.v[i].text.p++, l.v[i].text.n--;
		p.v[i] = lay_classify(&l.v[i], a);
		p.v[i].t = lay_split(&l.v[i], a);
		p.v[i].head = head;
	}
	return p;
}

/* Does the total of the second line stand elsewhere than that of the first? */
static void
totals_move(void)
{
	static const struct { const char *text; int measure; bool want; const char *why; } of[] = {
		{"a 1 1 2\nb 1 1 2\n", 1, false, "the same place"}, {"a 1 1 2\nb 1 1   2\n", 1, false, "two further"}, {"a 1 1 2\nb 1 1    2\n", 1, true, "three"},
		{"a 1 1    2\nb 1 1 2\n", 1, true, "three back"}, {"a 1 1 2\nb 1 1 2345\n", 1, false, "it begins there"}, {"a 1 1    2\nb 1 1 2345\n", 1, false, "it ends there"},
		{"a 1 1 2\nb 1 1   2345\n", 1, false, "begins two behind"}, {"a 1 1 2\nb 1 1    2345\n", 1, true, "three behind"},
		{"aaaa 1 1 2\n文文 1 1 2\n", 1, false, "columns are what counts"}, {"aaaaaa 1 1 2\n文文文 1 1 2\n", 0, true, "characters are"}, {"aaaaaa 1 1 2\n文文文 1 1 2\n", -1, false, "nobody knows"},
		{"aaaaaa 1 1 2\n文文文文文文 1 1 2\n", 0, false, "the same characters"}, {"aaaaaa 1 1 2\n文文文文文文 1 1 2\n", 1, true, "and other columns"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct part p = part_of(of[i].text, &a);
		struct around near = {.asked = true, .measure = of[i].measure};
		check(moved(&p.v[0], &p.v[1], &near, a) == of[i].want, of[i].why);
		mem_free(&a);
	}
}

#define A "a  1  2  3\n"
#define B "b     1  2  3\n"

/* Where do positions change, and up to where are those of the first lines sure? */
static void
turns(void)
{
	static const struct { const char *text; size_t at, firm; const char *why; } of[] = {
		{A A B B, 2, 2, "the totals of the last two stand elsewhere"}, {A A A, 3, 3, "nowhere"}, {A A B A, 4, 4, "but not back again"}, {A B, 1, 1, "of two lines"},
		{A A "x  1  1\n" B B, 3, 2, "a row between that goes with neither"}, {A A "x  0  1  1\n" B B, 3, 3, "with the first"}, {A A "x     0  1  1\n" B B, 2, 2, "with the second"},
		{A A "x  0  1  1\nx     0  1  1\n" B B, 3, 3, "one with each"}, {A A "x     0  1  1\nx  0  1  1\n" B B, 4, 4, "what goes with the first takes what is before it along"},
		{A A B B B B B B B B A, 2, 2, "back again behind eight"}, {A A B B B B B B B A, 10, 10, "behind seven"},
		{A A "x     0  1  1\n", 3, 3, "one with a sum by chance alone"}, {A A "x  1  1  1  1  1  1  1  7\n", 3, 3, "a row of eight is none of the table"},
		{A A "x  1  1  1  1  1  1  6\n", 2, 2, "one of seven is"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct part p = part_of(of[i].text, &a);
		struct around near = {.asked = true, .measure = 1, .gaps_asked = true, .gaps = true};
		size_t firm, at = turn(p.v, p.n, &near, a, &firm);
		ntest++;
		if ((at != of[i].at || firm != of[i].firm) && ++nfail)
			printf("FAIL positions change, %s: at %zu, %zu firm\n", of[i].why, at, firm);
		near.gaps = false;
		check(turn(p.v, p.n, &near, a, &firm) == p.n && firm == p.n, "nor anywhere where no blanks align anything");
		mem_free(&a);
	}
}

/* Do all rows of several numbers end in one place? */
static void
below(void)
{
	static const struct { const char *text; bool want; const char *why; } of[] = {
		{A A A A, true, "four rows"}, {A A A, false, "three, which may by chance"}, {A A A A B, false, "one ends elsewhere"}, {"x  1\nx     1\n", true, "rows of one number are not asked"},
		{"aaaa  1  2\n文文  1  2\n文文  1  2\n文文  1  2\n", true, "in columns alone"}, {"aaaa  1  2\n文文    1  2\n文文    1  2\n文文    1  2\n", true, "in characters alone"},
		{"aaaa  1  2\n文文    1  2\n文文  1  2\n文文  1  2\n", false, "some in these, some in those"}, {A A "x\n" A A, true, "labels between them"}, {"x\n", true, "no rows"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct part p = part_of(of[i].text, &a);
		check(ends_below(p.v, p.n) == of[i].want, of[i].why);
		mem_free(&a);
	}
}

/* Has a line words enough for the names of columns? */
static void
lengths(void)
{
	static const struct { const char *text; bool want; } of[] = {
		{"本年处理决定数量\n", true}, {"本年处理决定数\n", false}, {"本年  处理  决定  数量\n", true}, {"本年            处理            决定\n", false}, {"abcdefghijklmnopqrstuvwx\n", true}, {"abcdefghijklm nopqrstuvw\n", false},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct part p = part_of(of[i].text, &a);
		check(is_long(&p.v[0]) == of[i].want, "twenty-four bytes");
		mem_free(&a);
	}
}

#define HEAD ">xxxxxxxxxx  aa  bb\n"

/* Do heads show that two blanks set cells apart? */
static void
steps(void)
{
	static const struct { const char *text; bool want; const char *why; } of[] = {
		{HEAD "x  1  2\n", true, "a number behind its label, below no head"}, {"xxxxxxxxxx  aa  bb\nx  1  2\n", false, "no heads"}, {">xxxxxxxxxx  aa\nx  1  2\n", false, "two of them"},
		{">xxxxxxxxxx   aa  bb\nx  1  2\n", false, "three blanks between them"}, {">xxxxxxxxxx  aa    bb\nx  1  2\n", false, "four"}, {HEAD "x  1   2\n", false, "three between numbers"},
		{HEAD "x  1    2\n", true, "four"}, {HEAD "x    1  2\n", false, "before the first"}, {HEAD "xxxxxxxxxx  1  2\n", false, "below a head"}, {HEAD "xxxxxxxxxxx  1  2\n", false, "below its end"},
		{HEAD "xxxxxxxxxxxx  1  2\n", true, "behind it"}, {HEAD "xxxxxxxxx  1  2\n", true, "just before it"}, {HEAD "xxxxxxxxx  12  2\n", false, "below its beginning"},
		{HEAD "  1  2\n", false, "no label"}, {HEAD "xxxxxxxxxx  1  2\nx  1  2\n", true, "one of two rows"}, {HEAD "x  1  2\nxxxxxxxxxx  1  2\n", true, "the first of two"},
		{"x  1  2\n" HEAD, false, "before the heads"}, {HEAD "文文文文文  1  2\n", false, "below one in columns alone"}, {HEAD "xxxxxxxx文文  1  2\n", false, "below one in characters alone"}, {HEAD "y   y  1  2\n", true, "gaps between labels do not count"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct part p = part_of(of[i].text, &a);
		check((own_step(&p) != NULL) == of[i].want, of[i].why);
		mem_free(&a);
	}
}

/* The fields of a row and its words that are no labels, counted by blanks; and where these put the numbers. */
static void
counts(void)
{
	static const struct { const char *text; int step, fields, one, two; const char *why; } of[] = {
		{"x 1 2\n", 1, 2, 0, 0, "one blank each"}, {"x 1  2\n", 1, 3, 0, 0, "two"}, {"x  1    2\n", 2, 3, 0, 0, "steps of two"}, {"1 2\n", 1, 2, 0, 0, "no label"}, {"1   2\n", 1, 4, 0, 0, "three blanks"},
		{"x y 1\n", 1, 1, 1, 0, "two words"}, {"x y z 1\n", 1, 1, 2, 1, "three"}, {"x  y 1\n", 1, 1, 2, 1, "two, two blanks between"}, {"x  y  z  1\n", 2, 1, 2, 1, "in steps of two"},
	};
	static const struct { const char *text; int known, step, labels, k; const char *col, *why; } place[] = {
		{"x 1 2 3\ny 1  3\n", 0, 1, 0, 3, "012 02", "a blank more"}, {"x 1 2 3\ny 1  3\n", 3, 1, 0, 3, "012 02", "as many as are known"}, {"x 1 2 3\ny 1  3\n", 2, 1, 0, 0, "", "more than are known"},
		{"x 1 2 3\ny 1  3\n", 4, 1, 0, 4, "012 02", "fewer"}, {"x  1    3\ny  1  2  3\n", 3, 2, 1, 3, "02 012", "in steps of two"}, {"x y 2\nx 1 2\n", 2, 1, 1, 2, "1 01", "a word in a column"},
		{"x y 2\nx 1 2\n", 2, 1, 2, 2, "0 01", "or in a second one of labels"}, {"a\nx 1\n", 1, 1, 0, 1, "0", "a label alone is no row"}, {"1 2\n", 2, 1, 0, 2, "01", "no label"},
		{"1   2\n", 4, 1, 0, 4, "03", "no label, two blank cells"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct part p = part_of(of[i].text, &a);
		check(fields(p.v, of[i].step) == of[i].fields && words_between(p.v, of[i].step, 0) == 0 && words_between(p.v, of[i].step, 1) == of[i].one &&
		      words_between(p.v, of[i].step, 2) == of[i].two, of[i].why);
		mem_free(&a);
	}
	for (size_t i = 0; i < sizeof place / sizeof *place; i++) {
		struct arena a = {0};
		struct part p = part_of(place[i].text, &a);
		struct cols c = {.known = place[i].known, .row = MEM_NEW(&a, struct cols_row, p.n)};
		struct buf b = {.a = &a};
		collect_rows(&c, &p);
		bool ok = count_blanks(&c, &p, place[i].step, place[i].labels, &a);
		for (size_t r = 0; r < c.nrow && ok; r++) {
			buf_str(&b, r ? STR(" ") : STR(""));
			for (int k = 0; k < c.row[r].n; k++)
				buf_char(&b, (char)('0' + c.row[r].col[k]));
			ok = ok && c.row[r].sure;
		}
		check(ok == (place[i].k > 0) && (!ok || (c.ok && c.k == place[i].k)) && str_eq(buf_slice(&b), str_of(place[i].col)), place[i].why);
		mem_free(&a);
	}
}

/* Lines behind those that share their positions are not counted. */
static void
counts_firm(void)
{
	struct arena a = {0};
	struct part p = part_of("x 1 2 3\ny 1     3\n", &a);
	struct cols c = {.row = MEM_NEW(&a, struct cols_row, p.n)};

	p.firm = 1;
	collect_rows(&c, &p);
	check(c.nrow == 1 && count_blanks(&c, &p, 1, 0, &a) && c.k == 3, "one line");
	mem_free(&a);
}

/* Rows of which it was said in which columns they stand, "012." as one of four cells: what is taken back? */
static struct cols
placed(const char *const *col, int k, const struct part *p, struct arena *a)
{
	struct cols c = {.k = k, .ok = true, .row = MEM_NEW(a, struct cols_row, p->n)};

	for (size_t i = 0, r = 0; i < p->n; i++) {
		if (p->v[i].kind != LAY_VALUES)
			continue;
		struct cols_row *row = &c.row[c.nrow++];
		*row = (struct cols_row){.n = p->v[i].nval, .col = MEM_TAKE(a, int, (size_t)p->v[i].nval), .sure = true};
		for (int j = 0; j < row->n; j++)
			row->col[j] = col[r][j] - '0';
		r++;
	}
	return c;
}

static struct str
sure(const struct cols *c, struct arena *a)
{
	struct buf b = {.a = a};

	for (size_t r = 0; r < c->nrow; r++)
		buf_char(&b, c->row[r].sure ? 'y' : 'n');
	return buf_slice(&b);
}

static void
taken_back(void)
{
	static const struct { const char *text, *col[4]; int k; const char *totals, *ends, *why; } of[] = {
		{"x 1 2 3 4 5 6 21\ny 1 2 3\n", {"0123456", "016"}, 7, "yy", "yy", "a sum in the last column"}, {"x 1 2 3 4 5 6 21\ny 1 2 3\n", {"0123456", "015"}, 7, "yn", "yy", "elsewhere"},
		{"x 1 2 3 4 5 6 21\ny 1 2 4\nz 1 2 3\n", {"0123456", "015", "015"}, 7, "ynn", "yyy", "no other with gaps is certain then"}, {"x 1 2 3\ny 1 2 4\n", {"015", "016"}, 7, "nn", "yy", "also if it is the first"},
		{"x 1 2 4\ny 3 3\n", {"016", "05"}, 7, "yn", "yy", "a sum of one: that row alone"}, {"x 1 2 3\n", {"015"}, 6, "y", "y", "of six columns nothing is known"}, {"x 1 2 3\n", {"014"}, 8, "y", "y", "nor of eight"},
		{"a\nx 1 2 3\n", {"015"}, 7, "n", "y", "behind a label alone"},
		{"x 1 2 3\ny 1 2  \n", {"012", "02"}, 3, "yy", "yn", "two blanks at the end of a row with gaps, none at that of a full one"}, {"x 1 2 3\ny 1 2 \n", {"012", "02"}, 3, "yy", "yy", "one blank"},
		{"x 1 2 3  \ny 1 2  \n", {"012", "02"}, 3, "yy", "yy", "full ones have blanks, too"}, {"x 1 2 3\ny 1 2  \n", {"012", "01"}, 3, "yy", "yy", "it does not end in the last column"},
		{"y 1 2  \nx 1 2 3\n", {"02", "012"}, 3, "yy", "ny", "the full one behind it"}, {"y 1 2\nz 1 2  \n", {"02", "02"}, 3, "yy", "yy", "none is full"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct part p = part_of(of[i].text, &a);
		struct cols c = placed(of[i].col, of[i].k, &p, &a);
		check_totals(&c, &p);
		check(str_eq(sure(&c, &a), str_of(of[i].totals)), of[i].why);
		c = placed(of[i].col, of[i].k, &p, &a);
		check_ends(&c, &p);
		check(str_eq(sure(&c, &a), str_of(of[i].ends)), of[i].why);
		c.ok = false;
		check_totals(&c, &p);
		check(str_eq(sure(&c, &a), str_of(of[i].ends)), "where there are no columns nothing is taken back");
		mem_free(&a);
	}
	struct arena a = {0};
	struct part p = part_of("x\t1 2 3\ny\t1 2\na\nz 1 2\n", &a);
	struct cols c = placed((const char *const[]){"012", "01", "01"}, 3, &p, &a);
	distrust_tabs(&c, &p);
	check(str_eq(sure(&c, &a), STR("yny")), "a TAB in a row with gaps");
	c.row[0].sure = c.row[2].sure = false;
	distrust_tabs(&c, &p);
	check(str_eq(sure(&c, &a), STR("nnn")), "makes none certain");
	c = (struct cols){.nrow = 3, .known = 3, .row = MEM_TAKE(&a, struct cols_row, 3)};
	c.row[0].n = c.row[1].n = c.row[2].n = 3;
	check(!sparse(&c), "all columns");
	c.row[2].n = 2;
	check(sparse(&c), "the last row has not all");
	c.row[2].n = 4;
	check(sparse(&c), "or more");
	c.row[2].n = 3;
	c.known = 4;
	check(sparse(&c), "one column more is known");
	mem_free(&a);
}

#define NAMES "信息内容  本年制发件数  本年废止件数  现行有效件数\n"
#define ROW "规章      1             2             3\n"

/* The lines that share their positions, and the heads among them. */
static void
cuts(void)
{
	static const struct { const char *text; size_t cut, rows; int known; const char *why; } of[] = {
		{NAMES ROW ROW, 3, 1, 3, "heads and rows"}, {ROW ROW NAMES ROW, 2, 0, 0, "heads behind numbers"}, {ROW "\f" ROW, 1, 0, 0, "a page"}, {NAMES "\f" ROW, 2, 1, 3, "a page before any number"},
		{NAMES "规章\n" NAMES ROW, 2, 3, 3, "heads behind a label below others"}, {NAMES NAMES ROW, 3, 2, 3, "heads twice"},
		{"文文文文文文  1  2  3\nxxxxx  yyyyyy\n文文文文文文  1  2  3\n", 3, 0, 0, "a word behind where numbers begin in characters alone"}, {NAMES, 1, 1, 3, "heads alone"}, {"规章\n文件\n", 2, 0, 0, "labels alone"},
		{"信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n1  2  3\n", 5, 4, 3, "no label tells where the heads are"},
	};
	static const struct { const char *text; bool want; } names[] = {
		{NAMES, true}, {"信息内容 本年制发件数  本年废止件数  现行有效件数\n", false}, {"本年制发件数\n", false}, {"甲  乙  丙\n", false}, {ROW, false}, {"本年制发件数  本年废止件数  现行有效件数\n", true}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		mem_reset(&a);
		struct part p = part_of(of[i].text, &a);
		size_t n = cut(p.v, p.n, a);
		mark_heads(&p, a);
		size_t marked = 0;
		for (size_t k = 0; k < p.n; k++)
			marked += p.v[k].head;
		ntest++;
		if ((n != of[i].cut || p.rows != of[i].rows || p.known != of[i].known || !p.marked) && ++nfail)
			printf("FAIL %s: %zu lines, %zu of heads, %d columns\n", of[i].why, n, p.rows, p.known);
		check(marked <= p.rows, "no head behind the heads");
		mem_free(&a);
	}
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		struct arena a = {0};
		mem_reset(&a);
		struct part p = part_of(names[i].text, &a);
		check(names_columns(p.v, a) == names[i].want && !p.v[0].head, names[i].text);
		mem_free(&a);
	}
}

/* A value far to the left makes a label look like heads: the lines go together nevertheless, and heads are marked anew. */
static void
parts(void)
{
	struct arena a = {0};
	struct part next = {0}, all = part_of("0\n规章文件\n" ROW "\f" ROW, &a);

	mem_reset(&a);
	all = part_of("0\n规章文件\n" ROW "\f" ROW, &a);
	check(cut(all.v, all.n, a) == 1, "a label behind a number at the margin");
	struct part p = part_at(all.v, all.n, &next, a);
	check(p.n == 3 && !next.n, "goes with it, to the end of the page");
	all = part_of(NAMES ROW NAMES "0\n规章文件\n" ROW, &a);
	p = part_at(all.v, all.n, &next, a);
	check(p.n == 2 && next.n == 2 && next.marked && next.known == 3, "heads behind numbers");
	p = part_at(all.v + 2, all.n - 2, &next, a);
	check(p.n == 4 && !p.marked && !next.n, "and a label that is none");
	mem_free(&a);
}

/* The first word of a line of n: a caption's, or a column's head. */
static size_t
captions_fail(void)
{
	static const struct { const char *word; size_t n; bool is; } of[] = {
		{"表2", 2, true}, {"附", 1, true}, {"单位：件", 1, true}, {"(单位：件)", 1, true}, {"（单位：件）", 2, true}, {"填报单位", 2, true}, {"制表", 1, true}, {"统计表", 1, true},
		{"统计表", 2, false}, {"甲单位", 1, false}, {"(甲)", 1, false}, {"（", 1, false}, {"(", 1, false}, {"((单位", 1, false}};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct lay_tok tok = {.text = str_of(of[i].word)};
		struct lay_item it = {.t = {.v = &tok, .n = of[i].n}};
		if (is_caption(&it) != of[i].is && ++bad)
			printf("FAIL caption: %s of %zu\n", of[i].word, of[i].n);
	}
	return bad;
}

int
main(void)
{
	edged("规章    1  2\n 3\n文件甲   4  5\n", 3, 6, "a number alone tells nothing where rows have several");
	edged("规章    1\n 3\n", 2, 1, "it does where none has");
	above_all();
	counts_firm();
	parts();
	totals_move();
	turns();
	below();
	lengths();
	steps();
	counts();
	taken_back();
	cuts();
	heads();
	begins();
	above();
	sums("甲 1 2 3", 2, "two and their sum");
	sums("1 2 0 - 3", 2, "zeros and dashes are none");
	sums("甲 1 2 4", 0, "no sum");
	sums("甲 3 3", 1, "one alone");
	sums("甲 3", 0, "no other");
	sums("甲 0 0 0", 0, "only zeros");
	sums("1 - 1", 1, "one and a dash");
	sums("1 1 -", 0, "a dash is no sum");
	sums("0.5 1.5 2", 2, "fractions");
	sums("9000000000000000000 9000000000000000000 1", 0, "a sum too large for a number");
	sums("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 31", 31, "thirty-two numbers");
	sums("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 32", 0, "more are no row of a table");
	reads(HEADS
	      "规章             1             2            3\n"
	      "行政规范性文件   4                          6\n",
	      3, "信息内容|本年制发件数|本年废止件数|现行有效件数/规章|1|2|3/行政规范性文件|4||6", "a blank cell by display columns");
	reads(HEADS
	      "规章                 2\n",
	      2, "信息内容|本年制发件数|本年废止件数|现行有效件数/规章|2",
	      "characters or columns, one row tells neither: no column is said");
	reads(HEADS
	      "规章\n"
	      "行政规范性文件   4             5            6\n",
	      3, "信息内容|本年制发件数|本年废止件数|现行有效件数/规章|||/行政规范性文件|4|5|6", "a label with nothing behind it");
	reads("本年新收 0 0 0 0 0 0 0\n上年结转 1 0 0 0 0 0 1\n予以公开 2 0 0 0 0 0 2\n部分公开\n0 0 0 0 0 0\n0\n", 6,
	      "本年新收|0|0|0|0|0|0|0/上年结转|1|0|0|0|0|0|1/予以公开|2|0|0|0|0|0|2/部分公开/0|0|0|0|0|0/0",
	      "numbers one blank apart: the seventh on the next line has no column");
	reads("甲  11  22  33\n乙  44  55  66\n丙  77  88  99\n丁      12\n", 4, "甲|11|22|33/乙|44|55|66/丙|77|88|99/丁||12|",
	      "one number of three below full rows");
	reads("甲  11  22  33\n乙  44  55  66\n丙  77  88  99\n丁    12\n", 4, "甲|11|22|33/乙|44|55|66/丙|77|88|99/丁|12",
	      "a number between two columns is in neither");
	reads("甲    11  22  33\n乙    44  55  66\n丙    77  88  99\n", 3, "甲|11|22|33/乙|44|55|66/丙|77|88|99", "full rows");
	reads("行政许可    11,308\n行政处罚    2,596\n行政强制    -\n", 3, "行政许可|11,308/行政处罚|2,596/行政强制|-",
	      "separators and dashes are values");
	reads("（四）无\n法提供  1.本机关   0   1\n        2.没有     2   3\n        3.补正     4   5\n", 4,
	      "（四）无||/法提供 1.本机关|0|1/2.没有|2|3/3.补正|4|5", "numerals of labels are none");
	drops("甲   1   2\n乙   3   4\n丙   5   6\n\n  - 3 -\n\n丁   7   8\n", "5 page-number - 3 -;", "a page number is dropped");
	drops("甲   1   2\n乙   3   4\n丙   5   6\n", "", "of rows nothing is");
	reads("甲   1   2\n乙   3   4\n丙   5   6\n\n  - 3 -\n\n丁   7   8\n", 7, "甲|1|2/乙|3|4/丙|5|6/丁|7|8", "a page number between rows");
	reads("甲   1   2\n乙   3   4\n丙   5   6\n\n           7\n\n丁   7   8\n戊   7   8\n", 8, "甲|1|2/乙|3|4/丙|5|6/丁|7|8/戊|7|8",
	      "a bare page number between rows that stand close together");
	reads("甲   1   2\n乙   3   4\n三、收到和处理政府信息公开申请情况\n", 2, "甲|1|2/乙|3|4", "a heading ends the block");
	reads("甲   1   2\n乙   3   4\n全年收到申请5件，都已答复。\n", 2, "甲|1|2/乙|3|4", "running text ends the block");
	reads("全年收到申请5件，\n都已答复。\n", 0, "", "running text is no table");
	reads("规章\n\n0\n\n1\n\n2\n\n文件\n\n3\n\n4\n\n5\n", 0, "", "one cell a line is not ours");

#define STEPPED "本年新收 0 0 0 0 0 0 0\n上年结转  1  0 0 0 1\n予以公开 2 0  0 0 0 2\n部分公开 0  0 0 0 0 0\n其他   0 0 0 0 0\n"
	reads(STEPPED, 5, "本年新收|0|0|0|0|0|0|0/上年结转||1||0|0|0|1/予以公开|2|0||0|0|0|2/部分公开|0||0|0|0|0|0/其他|||0|0|0|0|0",
	      "one blank is one cell");
	reads(HEADS "规章 1 2 3\n文件 5  6\n许可  1 2\n全年收到申请5件。\n" STEPPED, 4,
	      "信息内容|本年制发件数|本年废止件数|现行有效件数/规章|1|2|3/文件|5||6/许可||1|2", "as the lines around show");
	reads(HEADS "规章 1 2 3 4\n文件 5  6\n许可  1 2\n全年收到申请5件。\n" STEPPED, 4, "信息内容|本年制发件数|本年废止件数|现行有效件数/规章|1|2|3|4/文件|5|6/许可|1|2",
	      "but not where there are more cells than heads");
#define FULL "甲    1    2    3    4    5    6   21\n乙    1    2    3    4    5    6   21\n丙    1    2    3    4    5    6   21\n"
#define FULL_READ "甲|1|2|3|4|5|6|21/乙|1|2|3|4|5|6|21/丙|1|2|3|4|5|6|21/"

#define LAST "己    1    2    3    4    5    6   21\n"
#define LAST_READ "/己|1|2|3|4|5|6|21"
	reads(FULL "丁    1    2                        3\n戊    5         6\n" LAST, 6, FULL_READ "丁|1|2|||||3/戊|5||6||||" LAST_READ, "a total in the last column");
	reads(FULL "丁    1    2                   3\n戊    5         6\n" LAST, 6, FULL_READ "丁|1|2|3/戊|5|6" LAST_READ,
	      "a sum in another column: positions may have changed, and no row with gaps is certain");
	reads(FULL "丁    1    2                   4\n戊    5         6\n" LAST, 6, FULL_READ "丁|1|2||||4|/戊|5||6||||" LAST_READ, "no sum");
	reads(FULL "丁    0    3                   3\n戊    5         6\n" LAST, 6, FULL_READ "丁|0|3|3/戊|5||6||||" LAST_READ, "a sum of one number may be chance: that row alone");
	reads(FULL "丁    0    0                   0\n戊    5         6\n" LAST, 6, FULL_READ "丁|0|0||||0|/戊|5||6||||" LAST_READ, "of none, it is none");
	reads(FULL "丁    1    2                        3\n", 4, FULL_READ "丁|1|2|||||3", "the same as the last row");
	reads(FULL "丁    1    2                   3\n戊    5         6\n", 5, FULL_READ "丁|1|2||3/戊|5||6|", "a sum elsewhere, and no other behind it: another page, squeezed");
#define BY_CHARACTERS "   甲          1    2    3    6\n   乙乙乙乙乙乙     1    2    3    6\n   丙丙          1    2    3    6\n"
#define BY_COLUMNS    "   甲            1    2    3    6\n   乙乙乙乙乙乙  1    2    3    6\n   丙丙          1    2    3    6\n"
	further(BY_CHARACTERS, "信息内容|本年制发件数|本年废止件数|现行有效件数/规章|||7", "characters");
	further(BY_COLUMNS, "信息内容|本年制发件数|本年废止件数|现行有效件数/规章||7|", "columns");
	nfail += (int)captions_fail();
	nfail += (int)(reads_folded_fail(HEADS "规章             1             2            3\n许可\n文件             4             5            6\n", true, lay_cols_read) +
		       reads_folded_fail("规章　１　２　３\n文件　４　５　６\n", false, lay_cols_read));
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
