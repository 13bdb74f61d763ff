/* Unit tests of read: whole documents, their lines' cells parted by ; and the cells of one row: 5 ok, 5? placed, _ blank, . missing,
 * others in brackets; behind / what is noted. */
#include <stdio.h>

#include "../../lib/read.c"
#include "given.h"
#include "verdict.h"

/* the first table, its second row, licences and the others */
#define HEADS "第二十条第（一）项\n信息内容;本年制发件数;本年废止件数;现行有效件数\n"
#define RULES "规章;1;2;3\n"
#define NORMS "行政规范性文件;4;5;6\n"
#define REST "第二十条第（五）项\n信息内容;本年处理决定数量\n行政许可;7\n第二十条第（六）项\n信息内容;本年处理决定数量\n行政处罚;8\n行政强制;9\n" \
	"第二十条第（八）项\n信息内容;本年收费金额（单位：万元）\n行政事业性收费;10.5\n"
#define FIRST HEADS RULES NORMS REST
#define LOST "\xEF\xBF\xBD"

/* nine rows of the requests and their heads */
#define ZEROS ";0;0;0;0;0;0;0\n"
#define REQUESTS "勾稽关系;申请人情况\n项目;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他;总计\n"
#define NEW "一、本年新收政府信息公开申请数量;5;0;0;0;0;0;5\n"
#define CARRY "二、上年结转政府信息公开申请数量" ZEROS
#define SEVEN "1.属于国家秘密" ZEROS "3.危及“三安全一稳定”" ZEROS "4.保护第三方合法权益" ZEROS "5.属于三类内部事务信息" ZEROS \
	"6.属于四类过程性信息" ZEROS "7.属于行政执法案卷" ZEROS
#define OTHER "其中网络;1;0;0;0;0;0;1\n"
#define OTHERS OTHER OTHER OTHER OTHER OTHER OTHER OTHER OTHER OTHER OTHER
#define NINE CARRY SEVEN "8.属于行政查询事项" ZEROS
#define NONE "no-table requests, no-table disputes"

static const struct {
	const char *name, *shape;
	enum form_table table;
	int r;
	const char *in, *want;
} test[] = {
	{"the first table", "text", FORM_DISCLOSURE, 0, FIRST, "1 2 3 complete / " NONE},
	{"its last row", "text", FORM_DISCLOSURE, 5, FIRST, "10.5? complete / " NONE},
	{"a word for a label", "text", FORM_DISCLOSURE, 1, HEADS RULES "规范性文件;4;5;6\n" REST, "4 5 6 complete / " NONE},
	{"no table", "text", FORM_DISCLOSURE, 0, "本年公开\n5;6", "- / no-form"},
	{"a row that the form does not have", "text", FORM_DISCLOSURE, 1, FIRST "行政奖励;5\n", "4 5 6 complete / extra-row 15, " NONE},
	{"a third of the labels is enough", "text", FORM_DISCLOSURE, 0, HEADS RULES NORMS, "1 2 3 complete / " NONE},
	{"less is not", "text", FORM_DISCLOSURE, 0, HEADS RULES, "- / no-form"},
	{"labels and no values are no table", "text", FORM_DISCLOSURE, 0, HEADS "规章\n行政规范性文件\n行政许可\n", "- / no-table disclosure, " NONE},
	{"rows cut off", "text", FORM_DISCLOSURE, 1, HEADS RULES "行政规范性文件;4;5\n" REST, ". . . lost / extra-row 4, " NONE},

	{"a lost byte elsewhere: what is whole is sure", "text", FORM_DISCLOSURE, 0, "公" LOST "\n" FIRST, "1 2 3 complete / " NONE},
	{"the first byte of a line", "text", FORM_DISCLOSURE, 2, LOST "公\n" HEADS RULES NORMS "第二十条第（五）项\n许可;7\n行政处罚;8\n", "7? complete / " NONE},
	{"a row on several lines is not", "text", FORM_DISCLOSURE, 0, "公" LOST "\n" HEADS "规章;1\n2\n3\n" NORMS REST, "1? 2? 3? complete / " NONE},
	{"in the table without sums nothing is", "text", FORM_DISCLOSURE, 0, HEADS RULES "行政规范" LOST "文件;4;5;6\n" REST, "1? 2? 3? complete / " NONE},
	{"in what was dropped it is none", "text", FORM_DISCLOSURE, 0, FIRST "D公" LOST, "1 2 3 complete / " NONE},
	{"a label that lost its head", "text", FORM_DISCLOSURE, 2, "公" LOST "\n" HEADS RULES NORMS "第二十条第（五）项\n许可;7\n行政处罚;8\n", "7? complete / " NONE},
	{"a scan: nothing is sure, and no blank is one", "scan", FORM_DISCLOSURE, 0, HEADS "规章;1;;3\n" NORMS REST, "1? . 3? columns / " NONE},

	{"the second", "text", FORM_REQUESTS, 0, REQUESTS NEW NINE, "5 0 0 0 0 0 5 complete / no-table disclosure, no-table disputes"},
	{"a third of its labels", "text", FORM_REQUESTS, 0, REQUESTS NEW NINE, "5 0 0 0 0 0 5 complete / no-table disclosure, no-table disputes"},
	{"one less", "text", FORM_REQUESTS, 0, REQUESTS NEW SEVEN, "- / no-form"},
	{"a group's sum before the table's own", "text", FORM_REQUESTS, 23, REQUESTS NEW NINE "（六）其他处理;3.其他" ZEROS "合计" ZEROS "（七）总计;5;0;0;0;0;0;5\n", "5 0 0 0 0 0 5 complete / extra-row 13, no-table disclosure, no-table disputes"},
	{"a word before its values", "text", FORM_REQUESTS, 23, REQUESTS NEW NINE "3.其他" ZEROS "合计" ZEROS "（七）总计;？;2;0;0;0;0;5\n", ". . . . . . . doubtful / extra-row 13, extra-row 14, no-table disclosure, no-table disputes"},
	{"a group's above its values", "text", FORM_REQUESTS, 23, REQUESTS NEW NINE "3.其他" ZEROS "合计\n1;0;0;0;0;0;1\n" "（七）总计\n5;0;0;0;0;0;5\n", "5? 0? 0? 0? 0? 0? 5? unlabelled / placed-row 15, extra-row 12, no-table disclosure, no-table disputes"},
	{"of sums without an enumerator 总计 is the table's", "text", FORM_REQUESTS, 23, REQUESTS NEW NINE "3.其他" ZEROS "合计;1;0;0;0;0;0;1\n" "总计;5;0;0;0;0;0;5\n", "5 0 0 0 0 0 5 complete / extra-row 13, no-table disclosure, no-table disputes"},
	{"lines of another table", "text", FORM_REQUESTS, 0, REQUESTS NEW NINE OTHERS OTHERS OTHERS, "5? 0? 0? 0? 0? 0? 5? complete / placed-row 29, placed-row 30, placed-row 31, placed-row 32, placed-row 33, placed-row 34, placed-row 35, placed-row 36, placed-row 37, placed-row 38, placed-row 39, placed-row 40, placed-row 41, extra-row 12, extra-row 13, extra-row 14, extra-row 15, extra-row 16, extra-row 17, extra-row 18, extra-row 19, extra-row 20, extra-row 21, extra-row 22, extra-row 23, extra-row 24, extra-row 25, extra-row 26, extra-row 27, extra-row 28, no-table disclosure, no-table disputes"},
	{"fewer of them", "text", FORM_REQUESTS, 0, REQUESTS NEW NINE OTHERS OTHERS, "5 0 0 0 0 0 5 complete / placed-row 19, placed-row 20, placed-row 21, placed-row 22, placed-row 23, placed-row 24, placed-row 25, placed-row 26, placed-row 27, placed-row 28, placed-row 29, placed-row 30, placed-row 31, extra-row 12, extra-row 13, extra-row 14, extra-row 15, extra-row 16, extra-row 17, extra-row 18, no-table disclosure, no-table disputes"},
	{"of several alike the last", "text", FORM_REQUESTS, 23, REQUESTS NEW NINE "小计;1;0;0;0;0;0;1\n" "3.其他" ZEROS "合计;2;0;0;0;0;0;2\n" "合计;5;0;0;0;0;0;5\n", "5? 0? 0? 0? 0? 0? 5? complete / extra-row 12, extra-row 14, no-table disclosure, no-table disputes"},
	{"without an enumerator it is the sum itself", "text", FORM_REQUESTS, 23, REQUESTS NEW NINE "3.其他" ZEROS "合计;5;0;0;0;0;0;5\n", "5 0 0 0 0 0 5 complete / no-table disclosure, no-table disputes"},
	{"a lost byte elsewhere: a row that adds up is sure", "text", FORM_REQUESTS, 0, "公" LOST "\n" REQUESTS NEW NINE, "5 0 0 0 0 0 5 complete / no-table disclosure, no-table disputes"},
	{"one that does not is not", "text", FORM_REQUESTS, 0, "公" LOST "\n" REQUESTS "一、本年新收政府信息公开申请数量;5;0;0;0;0;0;6\n" NINE, "5? 0? 0? 0? 0? 0? 6? complete / no-table disclosure, no-table disputes"},
	{"nor one without a total", "text", FORM_REQUESTS, 0, "公" LOST "\n" REQUESTS "一、本年新收政府信息公开申请数量;0;0;0;0;0;0;/\n" NINE, "0? 0? 0? 0? 0? 0? [/] complete / no-table disclosure, no-table disputes"},
	{"a byte lost in its own line", "text", FORM_REQUESTS, 0, REQUESTS "一、本年新收政府信息公开申请数量" LOST ";5;0;0;0;0;0;5\n" NINE, "5? 0? 0? 0? 0? 0? 5? complete / no-table disclosure, no-table disputes"},
	{"in another's", "text", FORM_REQUESTS, 0, REQUESTS NEW NINE "其" LOST "他\n", "5 0 0 0 0 0 5 complete / no-table disclosure, no-table disputes"},
	{"a short label is not whole", "text", FORM_REQUESTS, 1, "公" LOST "\n" REQUESTS NEW "二、结转政府信息公开申请数量" ZEROS SEVEN "8.属于行政查询事项" ZEROS, "0? 0? 0? 0? 0? 0? 0? complete / no-table disclosure, no-table disputes"},

	{"tables of no form: two rows with values", "text", FORM_DISCLOSURE, 0, "项目;数量\n甲;1\n乙;2\n丙;3\n" FIRST, "1 2 3 complete / unknown-table 2, " NONE},
	{"the second twice", "text", FORM_REQUESTS, 0, REQUESTS NEW NINE "五、存在的问题\n" REQUESTS NEW NINE, "5 0 0 0 0 0 5 complete / table-twice 1, unknown-table 15, no-table disclosure, no-table disputes"},
	{"with other numbers", "text", FORM_REQUESTS, 0, REQUESTS NEW NINE "五、存在的问题\n" REQUESTS "一、本年新收政府信息公开申请数量;6;0;0;0;0;0;6\n" NINE, "5? 0? 0? 0? 0? 0? 5? complete / table-twice 1, unknown-table 15, no-table disclosure, no-table disputes"},
	{"the first with other numbers", "text", FORM_DISCLOSURE, 0, FIRST "三、收到和处理政府信息公开申请情况\n四、行政复议\n" HEADS RULES "行政规范性文件;4;;7\n" REST, "1? 2? 3? complete / table-twice 1, unknown-table 19, unknown-table 26, " NONE},
};

static struct str
got(size_t i, struct arena *a)
{
	struct doc d = {.a = a, .shape = str_of(test[i].shape), .diags = {.a = a}};
	struct table t;
	struct buf b = {.a = a};

	given_items(&d, str_of(test[i].in), ';');
	read_tables(&t, &d, &(struct read_options){.names = read_names(a)});
	const struct form_row *row = t.form && t.found[test[i].table] ? &t.form->row[t.form->tab[test[i].table].row0 + test[i].r] : NULL;
	for (int k = 0; row && k < row->n; k++) {
		const struct table_cell *c = &t.cell[row->first + k];
		if (table_has(c))
			buf_str(&b, num_print(a, c->value));
		buf_str(&b, c->state == TABLE_OK ? STR(" ") : c->state == TABLE_PLACED ? STR("? ") : c->state == TABLE_BLANK ? STR("_ ") :
			    c->state == TABLE_MISSING ? STR(". ") : str_fmt(a, "[%.*s] ", (int)c->raw.n, c->raw.p));
	}
	buf_str(&b, row ? str_of(t.row[row - t.form->row].why) : STR("-"));
	for (size_t k = 0, n = 0; k < d.diags.n; k++) {
		const struct diag *x = &d.diags.v[k];
		if (x->code == DIAG_FORM_UNTOLD) /* the unit test of era has it */
			continue;
		buf_str(&b, str_fmt(a, "%s%s", n++ ? ", " : " / ", diag_name(x->code)));
		if (x->line)
			buf_str(&b, str_fmt(a, " %zu", x->line));
		else if (x->detail.n)
			buf_str(&b, str_fmt(a, " %.*s", (int)x->detail.n, x->detail.p));
	}
	return buf_slice(&b);
}

/* Do most values have a line of their own?  Each item as cells and values: 11 is one of one. */
static size_t
lone_fail(void)
{
	static const struct { const char *items; bool lone; } of[] = {
		{"11 11 11 32", true}, {"11 11 32", false}, {"11 11 11", false}, {"11 11 11 10 10 10 32", true}, {"11 11 11 11 32 32", false}, {"11 11 11 11 11 32 32", true}, {"", false}, {"32", false}, {"21 11 11 11", true}, {"21 21 11", false}};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		size_t n = (strlen(of[i].items) + 1) / 3;
		struct view v = {.item = MEM_NEW(&a, struct view_item, n), .n = n};
		for (size_t k = 0; k < n; k++)
			v.item[k] = (struct view_item){.n = of[i].items[3 * k] - '0', .nval = of[i].items[3 * k + 1] - '0'};
		if (is_lone(&v) != of[i].lone && ++bad)
			printf("FAIL read: values alone on their lines: %s\n", of[i].items);
		mem_free(&a);
	}
	return bad;
}

static size_t
places_fail(void)
{
	static const struct { size_t nrow, found; bool enough; } bands[] = {{6, 2, true}, {6, 1, false}, {7, 2, false}, {7, 3, true}, {25, 9, true}, {25, 8, false}, {3, 1, true}, {1, 0, false}};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof bands / sizeof *bands; i++) {
		struct arena a = {0};
		struct align_band *b = MEM_NEW(&a, struct align_band, bands[i].nrow);
		for (size_t k = 0; k < bands[i].found; k++)
			b[bands[i].nrow - 1 - k].found = true;
		if (enough(b, (int)bands[i].nrow) != bands[i].enough && ++bad)
			printf("FAIL read: %zu labels of %zu\n", bands[i].found, bands[i].nrow);
		mem_free(&a);
	}
	return bad;
}

/* An item has words that are in no label: those of pieces are looked at in turn, each once, and none behind the last. */
static size_t
foreign_fail(void)
{
	static const struct { size_t i, chars; bool want; size_t at; } of[] = {{0, 6, true, 1}, {1, 6, true, 1}, {1, 5, false, 1}, {2, 9, false, 3}, {4, 6, true, 3}, {4, 5, false, 3}};
	struct arena a = {0};
	const struct align_fits none = {0}, some = {.n = 1};
	struct align_piece *p = MEM_NEW(&a, struct align_piece, 3);
	size_t at = 0, bad = 0;

	p[0] = (struct align_piece){&none, 0};
	p[1] = (struct align_piece){&some, 2};
	p[2] = (struct align_piece){&none, 2};
	for (size_t k = 0; k < sizeof of / sizeof *of; k++) {
		struct term x = {.text = {.n = of[k].chars}};
		struct region_tok tok[] = {{.kind = NUM_VALUE}, {.kind = NUM_TEXT, .term = &x}};
		struct view_item it = {.tok = tok, .n = 2, .texts = 2};
		if ((is_foreign(&it, of[k].i, p, 3, &at) != of[k].want || at != of[k].at) && ++bad)
			printf("FAIL foreign %zu: up to %zu\n", k, at);
	}
	mem_free(&a);
	return bad;
}

/* Of more values than there is room for, those behind are none. */
static size_t
most_fail(void)
{
	struct arena a = {0};
	struct view v = {.table = FORM_REQUESTS, .item = MEM_NEW(&a, struct view_item, GROUPS_MAX + 1)};
	int *sum = MEM_NEW(&a, int, GROUPS_MAX + 1);
	size_t n, bad = 0;

	for (size_t i = 0; i <= GROUPS_MAX; i++) {
		v.item[i] = (struct view_item){.n = 2, .nval = 1, .row = -1};
		sum[i] = -1;
	}
	for (v.n = GROUPS_MAX - 1; v.n <= GROUPS_MAX + 1; v.n++) {
		struct allot_group *g = groups(&v, sum, NULL, 0, &n, &a);
		bad += n != (v.n < GROUPS_MAX ? v.n : GROUPS_MAX) || g[n - 1].at != n - 1;
	}
	if (bad)
		printf("FAIL read: the most values\n");
	mem_free(&a);
	return bad;
}

/* Values of no row right before the first label, which is found in item 5, or the second in item 7; is there none behind the last? */
static size_t
orphans_fail(void)
{
	static const struct { struct allot_group g[3]; int row[3]; bool first; int want; bool ends; const char *why; } of[] = {
		{{{.at = 2, .n = 1}, {.at = 3, .n = 2}, {.at = 4, .n = 4}}, {-1, -1, -1}, true, 7, true, "three lines"}, {{{.at = 2, .n = 1}, {.at = 3, .n = 2}, {.at = 4, .n = 4}}, {-1, 0, -1}, true, 4, true, "one of them a row's"},
		{{{.at = 1, .n = 1}, {.at = 3, .n = 2}, {.at = 4, .n = 4}}, {-1, -1, -1}, true, 6, true, "another between"}, {{{.at = 1, .n = 1}, {.at = 2, .n = 2}, {.at = 3, .n = 4}}, {-1, -1, -1}, true, 0, true, "none right before it"},
		{{{.at = 3, .n = 1, .blank = ALLOT_BLANK}, {.at = 4, .n = 2}, {.at = 6, .n = 4}}, {-1, -1, 0}, true, 2, true, "a blank one"}, {{{.at = 3, .n = 1, .blank = ALLOT_DASH}, {.at = 4, .n = 2}, {.at = 6, .n = 4}}, {-1, -1, 0}, true, 3, true, "a dash"}, {{{.at = 4, .n = 1}, {.at = 6, .n = 2}, {.at = 8, .n = 4}}, {-1, -1, -1}, true, 1, false, "behind the last label"},
		{{{.at = 4, .n = 1}, {.at = 6, .n = 2}, {.at = 7, .n = 4}}, {-1, -1, 1}, true, 1, false, "on its line"}, {{{.at = 5, .n = 1}, {.at = 6, .n = 2}, {.at = 9, .n = 4}}, {-1, -1, -1}, false, 3, false, "before the second, the first not being there"}};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct align_band band[] = {{5, 5, 1, of[i].first}, {7, 7, 1, true}, {9, 9, 1, false}};
		struct view v = {.nrow = 3, .band = band};
		if ((orphans(&v, of[i].g, 3, of[i].row) != of[i].want || ends_in_label(&v, of[i].g, 3) != of[i].ends) && ++bad)
			printf("FAIL read: values before the first label: %s\n", of[i].why);
	}
	struct align_band alone[] = {{5, 5, 1, true}, {0, 0, 0, false}};
	struct view first = {.nrow = 2, .band = alone};
	bad += !ends_in_label(&first, of[0].g, 3) || ends_in_label(&first, of[0].g, 0);
	struct view none = {.nrow = 0};
	bad += orphans(&none, of[0].g, 3, of[0].row) != 0 || ends_in_label(&none, of[0].g, 3);
	return bad;
}

int
main(void)
{
	size_t n = sizeof test / sizeof *test, bad = lone_fail() + places_fail() + foreign_fail() + most_fail() + orphans_fail();

	for (size_t i = 0; i < n; i++) {
		struct arena a = {0};
		struct str s = got(i, &a);
		if (!str_eq(s, str_of(test[i].want)) && ++bad)
			printf("FAIL read: %s: %.*s, not %s\n", test[i].name, (int)s.n, s.p, test[i].want);
		mem_free(&a);
	}
	return verdict(bad, n);
}
