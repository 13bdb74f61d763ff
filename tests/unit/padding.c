/* Unit tests of padding: rows that slid against one another, columns that nobody uses, words among values. */
#include "../../lib/padding.c"
#include "records.h"
#include "check.h"

/* Have rows slid against one another; where the values of the first row begin. */
static void
steps(void)
{
	static const struct { const char *text; bool slid; size_t end; } of[] = {
		{"甲|#1|#2\n乙|#3|#4", false, 1}, {"甲|#1|#2\n|乙|#3|#4", true, 1}, {"|乙|#3|#4\n甲|#1|#2", true, 2},
		{"甲|#1\n|乙|#3|#4", false, 1}, {"甲|#1|#2\n|乙|#3", false, 1}, {"甲||#1|#2\n|乙|#3|#4", false, 1},
		{"甲|'|#1\n|乙|#3|#4", false, 1}, {"甲|'|#1|#2\n|乙|#3|#4", true, 1}, {"甲|#1|#2|#3\n乙|#1", false, 1},
		{"甲|#1|#2\n乙|#1", false, 1}, {"甲|#1|#2|#3\n乙|#1|", false, 1}, {"乙|#1\n甲|#1|#2|#3", false, 1}, {"甲|#1|#2|#3\n乙", false, 1},
		{"甲|#1|#2|#3\n#1", false, 1}, {"甲|乙|丙\n丁|#1|#2", false, 1}, {"甲|乙|丙\n丁|戊|#1|#2", false, 2},
		{"甲|乙|丙\n一|二|三\n子|丑|寅\n丁|#1|#2", false, 1}, {"甲|乙|丙\n一|二|三\n子|丑|寅\n子|丑|寅\n丁|#1|#2", false, 3},
		{"甲|乙|丙\n#1\n丁|#1|#2", false, 1}, {"甲|乙|丙\n#1|#2|#3", false, 3}, {"甲|乙|丙", false, 3}, {"甲|乙|丙\n丁|戊|己|庚|#1|#2", false, 3}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		size_t n, width = 0;
		mem_reset(&a);
		struct record *r = records(of[i].text, &n, &a);
		for (size_t k = 0; k < n; k++)
			width = r[k].n > width ? r[k].n : width;
		check(has_slid(r, n, width, a) == of[i].slid, of[i].text);
		check(slid_end(r, 0, n) == of[i].end, of[i].text);
		mem_free(&a);
	}
}

/* How far the labels of the last row move up, in columns of which all but one without a name (.) are used. */
static void
gaps(void)
{
	static const struct { const char *text; size_t values, gap; } of[] = {
		{"甲|||#1", 3, 2}, {"甲|乙||#1", 3, 1}, {"甲|乙|丙|#1", 3, 0}, {"|||#1", 3, 0}, {"甲|'||#1", 3, 0}, {"甲||'|#1", 3, 0}, {"甲||", 3, 2}, {"甲|", 3, 0}, {"甲|乙|丙|丁", 3, 0},
		{"甲||#1", 1, 0}, {"甲|乙|丙||", 5, 0}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		unsigned char used[5] = {1, 1, 1, 1, 1};
		struct columns c = {.used = used, .values = of[i].values};
		size_t n;
		struct record *r = records(of[i].text, &n, &a);
		check(gap_of(r, &c) == of[i].gap, of[i].text);
		used[2] = 0;
		check(gap_of(r, &c) == of[i].gap - (of[i].gap > 0), of[i].text);
		mem_free(&a);
	}
}

/* Do rows without labels stand off their heads, as many as these? */
static void
packs(void)
{
	static const struct { const char *text; bool packed; } of[] = {
		{"甲|乙|丙\n#1|#2||#3", true}, {"甲|乙|丙\n#1|#2||#3\n#1|#2|#3", true}, {"甲|乙|丙\n#1|||#3", false}, {"甲|乙|丙\n#1|#2||#3\n#1|||#3", false},
		{"甲|乙|丙\n#1|#2|#3", false}, {"甲|乙|丙\n丁|#2||#3", false}, {"甲|乙|丙", false}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		size_t n;
		mem_reset(&a);
		struct record *r = records(of[i].text, &n, &a);
		check(measure(r, n, 4, &a).packed == of[i].packed, of[i].text);
		mem_free(&a);
	}
}

/* Where the labels of each row end, words among its values left out. */
static void
words(void)
{
	static const struct { const char *text; size_t end[5]; } of[] = {
		{"甲|#1|乙|#2", {1}}, {"甲|乙|#1|丙", {2}}, {"#1|甲|#2|乙", {2}}, {"甲||乙|#1", {3}}, {"甲|#1|#2\n乙|#3|#4\n丙|保密|#5", {1, 1, 1}}, {"丙|保密|#5\n甲|#1|#2\n乙|#3|#4", {1, 1, 1}},
		{"甲|#1|#2\n丙|保密|#5", {1, 2}}, {"甲|#1|#2\n乙|#3|#4\n丙|保密|无人", {1, 1, 3}}, {"甲|#1|#2\n乙|#3|#4\n丙|1.丁|#5", {1, 1, 2}}, {"甲|#1|#2\n乙|#3|#4\n丙|（一）丁|#5", {1, 1, 2}}, {"甲|#1|#2\n乙|#3|#4\n丙|(一)丁|#5", {1, 1, 2}},
		{"甲|#1|#2\n乙|#3|#4\n|保密|#5", {1, 1, 2}}, {"甲||#1|#2\n乙||#3|#4\n丙|丁|#5|#6", {1, 1, 2}}, {"|甲|#1|#2\n|乙|#3|#4\n丙|丁|保密|#6", {2, 2, 2}}, {"|甲|#1|#2\n丙|乙|保密|#4\n丙|丁|暂无|#6\n|甲|#1|#2", {2, 2, 2, 2}}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		size_t n;
		mem_reset(&a);
		struct record *r = records(of[i].text, &n, &a);
		words_in_values(r, n, 4, a);
		for (size_t k = 0; k < n; k++)
			check(r[k].end == of[i].end[k], of[i].text);
		mem_free(&a);
	}
	for (size_t more = 0; more < 2; more++) { /* of a table with more columns than any report's nothing is asked */
		struct arena a = {0};
		size_t n;
		mem_reset(&a);
		struct record *r = records(of[4].text, &n, &a);
		words_in_values(r, n, WIDE + more, a);
		check(r[2].end == 1 + more, of[4].text);
		mem_free(&a);
	}
}

/* A hundred rows of a label and a value, of which row 45 has a value more, in the last column: rows up to forty behind it and thirty-nine before
 * it keep room for that, whose last label stands where its does.  In a sheet that marks its blank cells none does. */
static void
slid_rows(void)
{
	for (int marked = 0; marked < 2; marked++) {
		enum { ROWS = 100 };
		struct arena a = {0}, work = {0};
		struct doc d = {.a = &a, .diags = {.a = &a}, .work = &work};
		struct record *r = MEM_NEW(&a, struct record, ROWS);
		for (size_t i = 0; i < ROWS; i++) {
			struct field *f = MEM_NEW(&a, struct field, 5);
			bool moved = i == 50; /* its label stands a column further on */
			f[moved] = (struct field){.text = STR("甲")};
			f[1 + moved] = (struct field){.text = STR("1"), .value = true};
			if (i == 45)
				f[4] = (struct field){.text = STR("2"), .value = true};
			r[i] = (struct record){.f = f, .n = 5, .line = i + 1, .full = 2 + (i == 45), .first = moved, .end = 1 + (size_t)moved};
		}
		put_slid(&d, r, ROWS, 5, marked);
		for (size_t i = 0; i < ROWS; i++) {
			size_t want = i == 45 || (!marked && i != 50 && i >= 6 && i <= 85) ? 3 : 2;
			if (ntest++, (d.n != ROWS || d.item[i].n != want) && ++nfail)
				printf("FAIL slid row %zu of %zu: %u cells\n", i, d.n, d.item[i].n);
		}
		mem_free(&a);
		mem_free(&work);
	}
}

/* Labels of one byte are labels: those of all rows take as much room as the most of a row with values, of one without as they need. */
static void
slid_labels(void)
{
	static const char *const text[3][3] = {{"a", "b", "1"}, {"c", "2", ""}, {"d", "e", "f"}};
	struct arena a = {0}, work = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}, .work = &work};
	struct field f[3][3];
	struct record r[3];

	for (size_t i = 0; i < 3; i++) {
		for (size_t k = 0; k < 3; k++)
			f[i][k] = (struct field){.text = str_of(text[i][k]), .value = text[i][k][0] == '1' || text[i][k][0] == '2'};
		r[i] = (struct record){.f = f[i], .n = 3, .line = i + 1, .full = i == 1 ? 2 : 3, .end = i == 0 ? 2 : i == 1 ? 1 : 3};
	}
	put_slid(&d, r, 3, 3, false);
	ntest++;
	if ((d.n != 3 || d.item[0].n != 3 || d.item[1].n != 3 || d.item[2].n != 3) && ++nfail)
		printf("FAIL labels of one byte: %u, %u, %u cells\n", d.item[0].n, d.item[1].n, d.item[2].n);
	mem_free(&a);
	mem_free(&work);
}

int
main(void)
{
	steps();
	gaps();
	packs();
	words();
	slid_rows();
	slid_labels();
	printf("%s %d\n", nfail ? "not ok" : "ok", ntest);
	return nfail > 0;
}
