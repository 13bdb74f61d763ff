/* Unit tests of audit: the findings in one report in every format, through a buffer of any size. */
#include "../../lib/audit.c"
#include "small.h"
#include "verdict.h"
#include "writes.h"

static struct arena arena;

enum { EMPTY, FILLED, NONE, ONE, LONE, SETTLED, SEARCHED, PROSE };

struct given {
	int what;
	enum finding_format format;
	bool chinese, all;
};

/* Only as many checks as the form has are looked at: all of them unknown, or the one of the second table and a term known. */
static struct report
given(int what)
{
	static struct ident_check none[] = {{small_ident, IDENT_UNKNOWN, {0, 0}, {0, 0}, {0, 0}, 3, false}, {small_ident + 1, IDENT_UNKNOWN, {0, 0}, {0, 0}, {0, 0}, 2, false}};
	static struct ident_check one[] = {{small_ident, IDENT_UNKNOWN, {0, 0}, {0, 0}, {0, 0}, 3, false}, {small_ident + 1, IDENT_UNKNOWN, {0, 0}, {0, 0}, {0, 0}, 2, false},
		{small_ident + 4, IDENT_PASS, {5, 0}, {5, 0}, {0, 0}, 0, false}};
	static struct ident_check lone[] = {{small_ident, IDENT_PASS, {5, 0}, {5, 0}, {0, 0}, 0, false}, {small_ident + 1, IDENT_PASS, {5, 0}, {5, 0}, {0, 0}, 0, false},
		{small_ident + 4, IDENT_UNKNOWN, {0, 0}, {0, 0}, {0, 0}, 1, false}};
	static struct form two;
	struct report r = what == EMPTY || what == PROSE ? small_report(&arena) : small_filled(&arena, true);

	two = small_form;
	r.sect.agency = what == FILLED ? STR("局\t甲") : STR("");
	r.sect.year = what == FILLED ? 2023 : 0;
	if (what == NONE || what == ONE || what == LONE) {
		two.nident = what == NONE ? 2 : 3;
		r.table.form = &two;
		r.check = what == NONE ? none : what == ONE ? one : lone;
		r.explain = (struct explain){.complete = true};
	}
	if (what == SETTLED || what == SEARCHED)
		r.explain = (struct explain){.complete = what == SETTLED};
	if (what == PROSE) {
		enum sect_key k = sect_key_find(STR("requests"));
		r.doc.name = STR("a\nb");
		sect_add_body(&r.sect, &arena, k, STR("全年收到申请5件，其中书面申请2件，网上申请2件。"), 3);
	}
	return r;
}

static void
put(struct out *o, const void *what)
{
	const struct given *g = what;
	struct report r = given(g->what);
	struct audit u = {.to = {.out = o, .format = g->format, .chinese = g->chinese}, .all = g->all, .prose = g->what == PROSE || g->what == EMPTY};

	audit_report(&u, &r);
	audit_end(&u);
	audit_free(&u);
	if (u.to.failed != (g->what == FILLED || g->what == SETTLED || g->what == SEARCHED))
		out_str(o, STR("failed?"));
}

static const struct {
	const char *why;
	struct given given;
	const char *want;
} test[] = {
	{"nothing", {EMPTY, FINDING_RECORDS, false, false},
	 "n\t0\tnote\tprose-none\tthere is no prose to compare\n"},
	{"nothing", {EMPTY, FINDING_GCC, true, true},
	 "n: 提示: 输入中没有正文段落（例如只有表格记录） [prose.none]\n"},
	{"what is open", {FILLED, FINDING_RECORDS, false, false},
	 "n\t7\tcheck\t2020\trequests.carry\tx\tfail\t9\t10\t-1\tdisclosure.a.x,disclosure.a.y,disclosure.b.x\t\n"
	 "n\t8\tcheck\t2020\tr2\ta\tunknown\t10\t0\t10\tdisclosure.b.x\tcloses\n"
	 "n\t8\trepair\t1\t12\t10\t8\tmistyped\tincomplete,family\n"
	 "n\t0\trepair\t1\t12\t/\t1\tforced\tincomplete,family\n"
	 "n\t1234\trepair\t3\t12\t-1.50\t0\t\tincomplete\n"},
	{"everything", {FILLED, FINDING_RECORDS, false, true},
	 "n\t7\tcheck\t2020\trequests.carry\tx\tfail\t9\t10\t-1\tdisclosure.a.x,disclosure.a.y,disclosure.b.x\t\n"
	 "n\t8\tcheck\t2020\tr2\ta\tunknown\t10\t0\t10\tdisclosure.b.x\tcloses\n"
	 "n\t7\tcheck\t2020\tr3\ts\tpass\t5\t5\t0\tdisclosure.a.x,disclosure.a.y\t\n"
	 "n\t1234\tcheck\t2020\tr4\tx\tn/a\t\t\t\t\t\n"
	 "n\t8\trepair\t1\t12\t10\t8\tmistyped\tincomplete,family\n"
	 "n\t0\trepair\t1\t12\t/\t1\tforced\tincomplete,family\n"
	 "n\t1234\trepair\t3\t12\t-1.50\t0\t\tincomplete\n"},
	{"lines", {FILLED, FINDING_GCC, false, true},
	 "n:7: error: x: received and carried in 9, total and carried out 10, difference -1 [requests.carry]\n"
	 "n:8: note: a: cannot be checked, no value in disclosure.b.x (all others are 0; it closes if these are) [r2]\n"
	 "n:7: note: s: holds, 5 [r3]\n"
	 "n:1234: note: x: does not apply [r4]\n"
	 "n:8: note: disclosure.a.y: all holds with 10 as 8 (one digit is another); explanation 1 of 12, the simplest of several (incomplete) [repair]\n"
	 "n: note: disclosure.b.x: would be 1 (no value is given; the sums leave only this one); explanation 1 of 12 (incomplete) [repair]\n"
	 "n:1234: note: requests.b.x: all holds with -1.5 as 0; explanation 3 of 12 (incomplete) [repair]\n"},
	{"lines in Chinese", {FILLED, FINDING_GCC, true, true},
	 "n:7: 错误: 甲：新收与上年结转之和 9，办理结果总计与结转下年度之和 10，相差 -1 [requests.carry]\n"
	 "n:8: 提示: 丑：无法核对，缺少数值：乙（其余各项均为0，空格为0时成立） [r2]\n"
	 "n:7: 提示: 甲：成立，5 [r3]\n"
	 "n:1234: 提示: 乙：不适用 [r4]\n"
	 "n:8: 提示: 甲·丑：10 改为 8 则全部成立（某位数字有误）；解释 1/12，取数不唯一，此为最简（未穷尽） [repair]\n"
	 "n: 提示: 乙·寅：应为 1（原无数值，由勾稽关系唯一确定）；解释 1/12（未穷尽） [repair]\n"
	 "n:1234: 提示: 丁·卯：-1.5 改为 0 则全部成立；解释 3/12（未穷尽） [repair]\n"},
	{"of a baseline", {FILLED, FINDING_BASELINE, false, true},
	 "局 甲\t2023\trequests.carry\tdisclosure.a.x,disclosure.a.y,disclosure.b.x\t9,10,\n"
	 "局 甲\t2023\tr2\tdisclosure.b.x\t10,\n"},
	{"nothing can be checked", {NONE, FINDING_RECORDS, false, false},
	 "n\t0\tcheck\t2020\tall\treport\tunknown\t\t\t\t\tall\n"},
	{"which is said of each if asked for", {NONE, FINDING_GCC, false, true},
	 "n:7: note: x: cannot be checked, no value in disclosure.b.x [requests.carry]\n"
	 "n:8: note: a: cannot be checked, no value in disclosure.b.x [r2]\n"},
	{"in lines", {NONE, FINDING_GCC, true, false},
	 "n: 提示: 整份报告：所有勾稽关系都缺少数值，无法核对 [all]\n"},
	{"of one table", {ONE, FINDING_GCC, false, false},
	 "n:7: note: disclosure: no sum can be checked: each lacks a value [all]\n"},
	{"one sum of a table is none of many", {LONE, FINDING_RECORDS, false, false},
	 "n\t1234\tcheck\t2020\tr5\tb\tunknown\t0\t0\t0\t\t\n"},
	{"of a baseline", {ONE, FINDING_BASELINE, false, false},
	 "n\t\tall\t\tdisclosure\n"},
	{"no explanation", {SETTLED, FINDING_GCC, false, false},
	 "n:7: error: x: received and carried in 9, total and carried out 10, difference -1 [requests.carry]\n"
	 "n:8: note: a: cannot be checked, no value in disclosure.b.x (all others are 0; it closes if these are) [r2]\n"},
	{"the search given up", {SEARCHED, FINDING_GCC, false, false},
	 "n:7: error: x: received and carried in 9, total and carried out 10, difference -1 [requests.carry]\n"
	 "n:8: note: a: cannot be checked, no value in disclosure.b.x (all others are 0; it closes if these are) [r2]\n"
	 "n: note: the search was given up without an explanation [repair]\n"},
	{"in Chinese", {SEARCHED, FINDING_GCC, true, false},
	 "n:7: 错误: 甲：新收与上年结转之和 9，办理结果总计与结转下年度之和 10，相差 -1 [requests.carry]\n"
	 "n:8: 提示: 丑：无法核对，缺少数值：乙（其余各项均为0，空格为0时成立） [r2]\n"
	 "n: 提示: 搜索未穷尽，没有找到解释 [repair]\n"},
	{"prose", {PROSE, FINDING_RECORDS, false, false},
	 "a\\nb\t3\tnote\tprose-parts\t其中: 5 in \"全年收到申请5件，其中书面申请2件，网上申请2件\", but the parts make 4, line 3\n"},
	{"in lines", {PROSE, FINDING_GCC, true, false},
	 "a?b:3: 提示: 其中：总数 5（“全年收到申请5件，其中书面申请2件，网上申请2件”），各项之和 4（第 3 行） [prose.parts]\n"},
	{"of a baseline", {PROSE, FINDING_BASELINE, false, false},
	 "a b\t\tprose.parts\t其中\t5,4\n"},
};

int
main(void)
{
	size_t n = sizeof test / sizeof *test, bad = 0;

	for (size_t i = 0; i < n; i++)
		bad += written_fail(put, &test[i].given, 80, 0, test[i].want, test[i].why) > 0;
	mem_free(&arena);
	return verdict(bad, n);
}
