/* Unit tests of finding: a check and a note in every format, hidden or not, through a buffer of any size. */
#include "../../lib/finding.c"
#include "verdict.h"
#include "writes.h"

static struct arena arena;

/* Which finding, how it is written, and the line of a baseline that hides one. */
struct given {
	int what;
	enum finding_format format;
	bool chinese;
	const char *known;
};

enum { FAILS, HOLDS, NOTED, NAMELESS };

static struct finding
of(int what)
{
	const struct finding f[] = {
		[FAILS] = {.doc = STR("n\ta"), .line = 7, .form = "2021", .rule = "r", .scope = "x", .status = "fail", .left = STR("9"), .right = STR("10"), .delta = STR("-1"),
			.cells = STR("a,b"), .remark = STR("of\tone"), .text = STR("x\n: 9"), .level = RULES_ERROR, .agency = STR("局"), .year = 2023, .values = STR("9,10"), .hidable = true},
		[HOLDS] = {.doc = STR("n"), .form = "2021", .rule = "r", .scope = "x", .status = "pass", .left = STR("9"), .level = RULES_NOTE, .text = STR("holds")},
		[NOTED] = {.doc = STR("n"), .line = 3, .rule = "prose.none", .code = DIAG_PROSE_NONE, .text = STR("no\tprose"), .level = RULES_WARNING},
		[NAMELESS] = {.doc = STR("n\ta"), .form = "2021", .rule = "r", .scope = "x", .status = "unknown", .text = STR("?"), .hidable = true},
	};
	return f[what];
}

static void
put(struct out *o, const void *what)
{
	const struct given *g = what;
	struct finding f = of(g->what);
	struct known_line line = {.text = str_of(g->known ? g->known : "")};
	struct known known = {.lines = {&line, 1, 1}};
	struct findings to = {.out = o, .format = g->format, .chinese = g->chinese, .known = g->known ? &known : NULL};
	bool hidden = g->known && f.hidable && str_eq(line.text, finding_known(&f, &arena));

	if (finding_put(&to, &f, &arena) == hidden)
		out_str(o, STR("written?"));
	if (line.seen != hidden || to.failed != (!hidden && g->what == FAILS))
		out_str(o, STR("seen? failed?"));
}

static const struct {
	const char *why;
	struct given given;
	const char *want;
} test[] = {
	{"a check", {FAILS, FINDING_RECORDS, false, NULL}, "n\\ta\t7\tcheck\t2021\tr\tx\tfail\t9\t10\t-1\ta,b\tof\\tone\n"},
	{"a line of a compiler's", {FAILS, FINDING_GCC, false, NULL}, "n?a:7: error: x : 9 [r]\n"},
	{"in Chinese", {FAILS, FINDING_GCC, true, NULL}, "n?a:7: 错误: x : 9 [r]\n"},
	{"a line of a baseline", {FAILS, FINDING_BASELINE, false, NULL}, "局\t2023\tr\ta,b\t9,10\n"},
	{"without an agency and a year", {NAMELESS, FINDING_BASELINE, false, NULL}, "n a\t\tr\t\t\n"},
	{"hidden", {FAILS, FINDING_RECORDS, false, "局\t2023\tr\ta,b\t9,10"}, ""},
	{"in every format", {FAILS, FINDING_GCC, false, "局\t2023\tr\ta,b\t9,10"}, ""},
	{"even in a baseline", {FAILS, FINDING_BASELINE, false, "局\t2023\tr\ta,b\t9,10"}, ""},
	{"other values are news", {FAILS, FINDING_GCC, false, "局\t2023\tr\ta,b\t9,11"}, "n?a:7: error: x : 9 [r]\n"},
	{"what holds", {HOLDS, FINDING_RECORDS, false, NULL}, "n\t0\tcheck\t2021\tr\tx\tpass\t9\t\t\t\t\n"},
	{"without a line", {HOLDS, FINDING_GCC, false, NULL}, "n: note: holds [r]\n"},
	{"is in no baseline", {HOLDS, FINDING_BASELINE, false, NULL}, ""},
	{"nor hidden by one", {HOLDS, FINDING_GCC, false, "n\t\tr\t\t"}, "n: note: holds [r]\n"},
	{"a note", {NOTED, FINDING_RECORDS, true, NULL}, "n\t3\tnote\tprose-none\tno\\tprose\n"},
	{"its line", {NOTED, FINDING_GCC, false, NULL}, "n:3: warning: no prose [prose.none]\n"},
};

int
main(void)
{
	size_t n = sizeof test / sizeof *test, bad = 0;

	for (size_t i = 0; i < n; i++)
		bad += written_fail(put, &test[i].given, 60, 0, test[i].want, test[i].why) > 0;
	n++;
	if (finding_format_find(STR("records")) != FINDING_RECORDS || finding_format_find(STR("gcc")) != FINDING_GCC ||
	    finding_format_find(STR("baseline")) != FINDING_BASELINE || finding_format_find(STR("gc")) != FINDING_FORMATS) {
		bad++;
		printf("FAIL names of formats\n");
	}
	mem_free(&arena);
	return verdict(bad, n);
}
