/* Unit tests of stretch: where positions change, which lines are heads, which words stand above columns. */
#include <string.h>

#include "../../lib/stretch.c"
#include "items.h"
#include "check.h"

/* A word from s to e in characters, and in display columns. */
#define AT(s0, e0, s1, e1) {.text = {"x", 1}, .s = {s0, s1}, .e = {e0, e1}}

/* Where the labels of lines end and their values begin, by characters. */
static void
edged(const char *text, int label, int value, const char *why)
{
	struct arena a = {0};
	struct lines l = reads_split(str_of(text), &a);
	struct lay_item v[8];

	for (size_t i = 0; i < l.n; i++)
		v[i] = lay_classify(&l.v[i], &a);
	struct stretch_edges e = edges_of(v, l.n);
	check(e.label[0] == label && e.value[0] == value, why);
	mem_free(&a);
}

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
	struct stretch_edges e = {{10, 15}, {20, 30}}, no_label = {{-1, -1}, {20, 30}}, none = {{-1, -1}, {-1, -1}};

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
	struct stretch_edges all = edges_of(v, 4), two = edges_of(v + 1, 3), none = edges_of(v + 3, 1), one = edges_of(v, 1);

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
		struct stretch p = {.v = v, .n = 2, .rows = 1, .edges = edges_of(v, 2)};
		struct cols c = {.known = of[i].known};
		stretch_heads(&c, &p, &a);
		check(c.nhead == of[i].want && c.labelled, of[i].why);
		v[0].head = false;
		stretch_heads(&c, &p, &a);
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
				struct stretch p = {.v = v, .n = 2, .rows = 1, .edges = edges_of(v, 2)};
				struct cols c = {.known = known};
				bool none = s < labels && (s + e < 28 || s < 12), name = known == (two ? 1 : 2) && known > 1 && s < labels && e <= 20;
				stretch_heads(&c, &p, &a);
				bad += c.nhead != (two ? 2 : 3) - (none || name) || c.labelled != (labels > 0) || c.head_line[c.nhead - 1] != 0;
				mem_free(&a);
			}
	check(bad == 0, "heads above all places");
}

/* The lines of a text as a stretch. */
static struct stretch
stretch_of(const char *text, struct arena *a)
{
	struct items it = items_of(text, a);

	return (struct stretch){.v = it.v, .n = it.n, .firm = it.n};
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
		struct stretch p = stretch_of(of[i].text, &a);
		size_t n = cut(p.v, p.n, a);
		stretch_mark(&p, a);
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
		struct stretch p = stretch_of(names[i].text, &a);
		check(names_columns(p.v, a) == names[i].want && !p.v[0].head, names[i].text);
		mem_free(&a);
	}
}

/* A value far to the left makes a label look like heads: the lines go together nevertheless, and heads are marked anew. */
static void
parts(void)
{
	struct arena a = {0};
	struct stretch next = {0}, all = stretch_of("0\n规章文件\n" ROW "\f" ROW, &a);

	mem_reset(&a);
	all = stretch_of("0\n规章文件\n" ROW "\f" ROW, &a);
	check(cut(all.v, all.n, a) == 1, "a label behind a number at the margin");
	struct stretch p = stretch_at(all.v, all.n, &next, a);
	check(p.n == 3 && !next.n, "goes with it, to the end of the page");
	all = stretch_of(NAMES ROW NAMES "0\n规章文件\n" ROW, &a);
	p = stretch_at(all.v, all.n, &next, a);
	check(p.n == 2 && next.n == 2 && next.marked && next.known == 3, "heads behind numbers");
	p = stretch_at(all.v + 2, all.n - 2, &next, a);
	check(p.n == 4 && !p.marked && !next.n, "and a label that is none");
	next.n = 0;
	all = stretch_of(NAMES ROW "续表\n" ROW ROW, &a);
	p = stretch_at(all.v, all.n, &next, a);
	check(p.n == 2, "to where the table goes on elsewhere");
	all = stretch_of(NAMES ROW "续表 文件\n" ROW "手续表\n" ROW, &a);
	next.n = 0;
	p = stretch_at(all.v, all.n, &next, a);
	check(p.n == 6, "other words tell no such thing");
	all = stretch_of(NAMES ROW "结转下年度继\n续办理\n" ROW, &a);
	next.n = 0;
	p = stretch_at(all.v, all.n, &next, a);
	check(p.n == 5, "nor does the rest of a label");
	mem_free(&a);
}

/* The first word of a line of n: a caption's, or a column's head. */
static void
captions(void)
{
	static const struct { const char *word; size_t n; bool is; } of[] = {
		{"表2", 2, true}, {"附", 1, true}, {"单位：件", 1, true}, {"(单位：件)", 1, true}, {"（单位：件）", 2, true}, {"填报单位", 2, true}, {"制表", 1, true}, {"统计表", 1, true},
		{"统计表", 2, false}, {"甲单位", 1, false}, {"(甲)", 1, false}, {"（", 1, false}, {"(", 1, false}, {"((单位", 1, false}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct lay_tok tok = {.text = str_of(of[i].word)};
		struct lay_item it = {.t = {.v = &tok, .n = of[i].n}};
		check(is_caption(&it) == of[i].is, of[i].word);
	}
}

int
main(void)
{
	edged("规章    1  2\n 3\n文件甲   4  5\n", 3, 6, "a number alone tells nothing where rows have several");
	edged("规章    1\n 3\n", 2, 1, "it does where none has");
	above_all();
	parts();
	cuts();
	captions();
	heads();
	begins();
	above();
	printf("%s %d\n", nfail ? "not ok" : "ok", ntest);
	return nfail > 0;
}
