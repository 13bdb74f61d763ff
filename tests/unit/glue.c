/* Unit tests of glue: rows in which two numbers became one.  See rows.h. */
#include "../../lib/glue.c"

#include "rows.h"

static struct str
in(struct rows *x, int r)
{
	return rows_bool(glue_in(&x->v, &x->q[r]));
}

static struct str
usual(struct rows *x, int r)
{
	(void)r;
	return rows_bool(glue_usual(&x->v, x->q));
}

static const struct rows_test test[] = {
	{in, "the last and the total", R, "0: 72;79;45;67;54;58375", 0, "yes"},
	{in, "another total", R, "0: 72;79;45;67;54;58376", 0, "no"},
	{in, "two within the row", R, "0: 1;23;4;5;6;21", 0, "yes"},
	{in, "the first two", R, "0: 12;3;4;5;6;21", 0, "yes"},
	{in, "the last two but the total", R, "0: 1;2;3;4;56;21", 0, "yes"},
	{in, "no cut does", R, "0: 1;2;3;4;57;21", 0, "no"},
	{in, "it adds up as it is", R, "0: 1;2;3;4;5;15", 0, "no"},
	{in, "all values are there", R, "0: 12;3;4;5;6;0;21", 0, "no"},
	{in, "one value", R, "0: 12", 0, "no"},
	{in, "two values", R, "0: 12;3", 0, "yes"},
	{in, "two figures make the total", R, "0: 3;36", 0, "yes"},
	{in, "a number does not begin with a zero", R, "0: 5;205;12", 0, "no"},
	{in, "but zero is one", R, "0: 5;70;12", 0, "yes"},
	{in, "three figures, cut behind the first", R, "0: 5;193;99", 0, "yes"},
	{in, "behind the second", R, "0: 5;193;27", 0, "yes"},
	{in, "nowhere", R, "0: 5;193;28", 0, "no"},
	{in, "dashes are nothing", R, "0: /;23;4;9", 0, "yes"},
	{in, "a fraction is not reckoned with", R, "0: 2.5;23;4;9", 0, "no"},
	{in, "nor is what is below zero", R, "0: -1;23;4;8", 0, "no"},
	{in, "nor a total below zero", R, "0: 23;4;-1", 0, "no"},
	{in, "nor what is very large", R, "0: 999999992;23;4;1000000001", 0, "no"},
	{in, "the largest", R, "0: 999999991;23;4;1000000000", 0, "yes"},
	{in, "a ten behind another number", R, "0: 5;510;20", 0, "yes"},
	{in, "a nine behind a zero is no number of two", R, "0: 5;209;16", 0, "no"},
	{in, "a one, and what is one more behind three", R, "0: 1;34", 0, "yes"},
	{in, "zeros and a number: the total alone", R, "0: 0;0;11", 0, "no"},
	{in, "a single figure is not cut", R, "0: 1;2;5", 0, "no"},
	{in, "ten is", R, "0: 10;2;3", 0, "yes"},
	{in, "in another table", D, "0: 12;3", 0, "no"},

	{usual, "the only row that lacks", R, "0: 72;79;45;67;54;58375", 0, "yes"},
	{usual, "half of those that lack", R, "0: 72;79;45;67;54;58375\n1: 1;2;9;3", 0, "no"},
	{usual, "two of three", R, "0: 72;79;45;67;54;58375\n1: 1;2;9;3\n2: 12;3", 0, "yes"},
	{usual, "one whose total is no count does not lack", R, "0: 72;79;45;67;54;58375\n1: 1;2;5.5", 0, "yes"},
	{usual, "one lacks that has nothing but a one before its total", R, "0: 72;79;45;67;54;58375\n1: 1;0;5", 0, "no"},
	{usual, "one lacks whose total is nought", R, "0: 72;79;45;67;54;58375\n1: 1;2;0", 0, "no"},
	{usual, "none that lacks", R, "0: 1;2;3", 0, "no"},
	{usual, "a row with all values does not count", R, "0: 72;79;45;67;54;58375\n1: 1;2;3;4;5;6;7", 0, "yes"},
	{usual, "a row with all values before it", R, "0: 1;2;3;4;5;6;7\n1: 72;79;45;67;54;58375", 0, "yes"},
	{usual, "the last row", R, "24: 72;79;45;67;54;58375", 0, "yes"},
	{usual, "one with zeros before its total does not lack", R, "0: 12;3\n1: 0;0;8", 0, "yes"},
};

/* Cells with ; between, the last their total: a number, . left blank, - a dash, ? missing, x text; then which were placed. */
static const struct {
	const char *name, *cells, *want;
} unsettle_test[] = {
	{"a note's mark behind a number", "411;0;3;414", "oooo"},
	{"glued to it", "4111;0;3;414", "pooo"},
	{"before it", "1411;0;3;414", "pooo"},
	{"to the total", "411;0;3;4142", "ooop"},
	{"what was struck out before it", "7012;3;15", "poo"},
	{"to nothing", "30;3;3", "pop"},
	{"zeros before the number", "7005;3;8", "poo"},
	{"but zero alone is one", "90;3;3", "poo"},
	{"two may be it", "12;13;15", "ppo"},
	{"no end of it does", "413;0;3;407", "oooo"},
	{"the middle does not", "1234;0;23", "ooo"},
	{"a single figure has none", "5;3;3", "ooo"},
	{"ten has", "10;3;4", "poo"},
	{"what would be below nothing", "1;3;1", "ooo"},
	{"cells left blank are nothing", "4111;.;-;411", "p.-p"},
	{"no total", "4111;3;.", "oo."},
	{"nor one that is a dash", "4111;3;-", "oo-"},
	{"one is missing", "4111;?;411", "o?o"},
	{"one is text", "4111;x;411", "oxo"},
	{"one has a fraction", "4111;0.5;411", "ooo"},
	{"one is very large", "4111;1000000001;411", "ooo"},
	{"as large as may be", "1000000000;0;100000000", "pop"},
	{"a total that was cut", "60;55;0;11", "ooop"},
	{"to its first figure", "60;55;0;1", "ooop"},
	{"another", "60;55;0;2", "oooo"},
	{"another number that is cut is not seen", "6;55;0;115", "oooo"},
	{"below nothing", "4111;-1;411", "ooo"},
	{"which is not reckoned with, whatever it makes", "4111;-1;410", "ooo"},
	{"nor what is very large", "4111;1000000001;1000000412", "ooo"},
	{"one number in two cells", "1;2;3;15", "ppoo"},
	{"in the next two", "3;1;2;15", "oppo"},
	{"the second of two figures", "1;23;.;123", "pp.o"},
	{"a nought behind it", "3;1;0;13", "oppo"},
	{"none before it", "0;12;.;24", "oo.o"},
	{"not with the total", "3;1;2;45", "oooo"},
	{"a blank is no piece", "1;.;3;13", "o.oo"},
	{"less than the sum", "12;1;3;4", "oooo"},
};

static size_t
unsettle_fail(const char *name, const char *cells, const char *want)
{
	struct table_cell c[8] = {0};
	char got[8] = "";
	int n = 0;

	for (const char *p = cells; *p; n++) {
		size_t k = strcspn(p, ";");
		struct num x = {0};
		c[n].state = *p == '.' ? TABLE_BLANK : *p == '?' ? TABLE_MISSING : *p == 'x' ? TABLE_TEXT : num_parse((struct str){p, k}, &x) == NUM_DASH ? TABLE_DASH : TABLE_OK;
		c[n].value = x;
		p += k + (p[k] == ';');
	}
	glue_unsettle(c, n);
	for (int k = 0; k < n; k++)
		got[k] = "?op.-x"[c[k].state];
	if (strcmp(got, want) == 0)
		return 0;
	printf("FAIL %s: %s, not %s\n", name, got, want);
	return 1;
}

/* Two parts of a number's figures, cut behind each of them; and small numbers beside it: as they are printed. */
static size_t
figures_fail(void)
{
	size_t bad = 0;

	for (int x = 0; x < 1300; x++) {
		char s[8];
		int n = snprintf(s, sizeof s, "%d", x);
		for (int y = 0; y < 140; y++) {
			bool down = false, up = false, end = false, begin = false;
			for (int k = 1, ten = 10; k < n; k++, ten *= 10) {
				int head = x / ten, tail = atoi(s + n - k);
				bool number = s[n - k] != '0' || k == 1;
				down = down || (number && head + tail == y);
				up = up || (number && head + y == tail);
				end = end || y == head || y == tail;
				begin = begin || y == head;
			}
			bad += cuts(x, y, true) != down || cuts(x, y, false) != up || is_end(y, x) != end || begins(y, x) != begin;
		}
	}
	if (bad)
		printf("FAIL figures: %zu\n", bad);
	return bad;
}

int
main(void)
{
	size_t bad = figures_fail();

	for (size_t i = 0; i < sizeof unsettle_test / sizeof *unsettle_test; i++)
		bad += unsettle_fail(unsettle_test[i].name, unsettle_test[i].cells, unsettle_test[i].want);
	return rows_check(test, sizeof test / sizeof *test) || bad;
}
