/* Unit tests of unit: numbers as they were printed in a cell that counts things, 万元 or nothing; heads above a sum of money. */
#include <stdio.h>

#include "../../lib/unit.c"
#include "given.h"
#include "verdict.h"

static int ntest, nfail;

/* Is it what a cell counts whose unit is none, 件, 万元? */
static const struct {
	const char *printed;
	int v;
	bool any, things, money;
} number[] = {
	{"3", 3, true, true, true}, {"3件", 3, true, true, true}, {"3元", 3, true, false, false}, {"3 元", 3, true, false, false},
	{"3万元", 3, true, false, true}, {"3（万元）", 3, true, false, true}, {"3（元）", 3, true, false, false}, {"0元", 0, true, true, true},
	{"0万元", 0, true, true, true}, {"-3元", -3, true, false, false}, {"", 3, true, true, true},
};

/* Lines of cells parted by ; of which the last holds the sum; X: it becomes a text. */
static const struct {
	const char *lines, *raw;
	bool other;
} head[] = {
	{"信息内容;本年收费金额（单位：万元）\n行政事业性收费;30", "", false},
	{"信息内容;本年收费金额（单位：元）\n行政事业性收费;30", "", true},
	{"信息内容;本年收费金额(元)\n行政事业性收费;30", "", true},
	{"信息内容;本年收费金额（千元）\n行政事业性收费;30", "30.0", true},
	{"信息内容;本年收费金额（单位：元）\n行政事业性收费;30", "30万元", false},
	{"信息内容;本年收费金额（单位：元）\n行政事业性收费;30", "30元", false},
	{"信息内容;本年收费金额（单位：万 元）\n行政事业性收费;30", "", false},
	{"信息内容\n本年收费金额（单\n位：万\n元）\n行政事业性收费\n30", "", false},
	{"本年收费金额\n信息;（单位：万\n内容;元）\n行政事业性收费\n30", "", false},
	{"本年收费金额\n信息;（单位：\n内容;元）\n行政事业性收费\n30", "", true},
	{"信息内容\n本年收费金\n额（单位：\n元）\n行政事业性收费\n30", "", true},
	{"信息内容;本年收费金额\n行政事业性收费（元）;30", "", true},
	{"信息内容;本年收费金额\n行政事业性收费（万元）;30", "", false},
	{"收费金额（元）;1\n信息内容;本年收费金额（单位：万元）\n行政事业性收费;30", "", false},
	{"信息内容;本年收费（单位：元）\n行政事业性收费;30", "", false},
	{"信息内容;本年收费金额（单位：\xEF\xBF\xBD\xEF\xBF\xBD）\n行政事业性收费;30", "", false},
	{"本年收费金额一二三四五六七八九十一二三四五六元\n30", "", true},
	{"本年收费金额一二三四五六七八九十一二三四五六七元\n30", "", false},
	{"本年收费金额（单位：元）\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n30", "", true},
	{"本年收费金额（单位：元）\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n30", "", false},
	{"收费 金额（单位： 元）\n30", "", true},
	{"收费 金额（单位：万 元）\n30", "", false},
	{"30", "", false},
};

static const struct form *
form_of(const char *id)
{
	for (const struct form *const *f = form_all; *f; f++)
		if (strcmp((*f)->id, id) == 0)
			return *f;
	return NULL;
}

/* What becomes of a sum in the last line, whose head does not stand before line `from`; behind it and before it are other lines. */
static void
sum(const char *lines, const char *raw, bool other, int64_t v, bool from)
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};
	mem_reset(&a);

	doc_text(&d, 1, STR("收费金额（单位：元）"));
	struct region r = {from, 0};
	given_items(&d, str_of(lines), ';');
	r.to = d.n;
	doc_text(&d, d.n + 1, STR("收费金额（单位：元）"));
	const struct form *f = form_of("2021");
	struct table t = {.form = f, .cell = table_cells(f, &a)};
	int k = 0;
	while (strcmp(f->cell[k].unit, "万元") != 0)
		k++;
	t.cell[k] = (struct table_cell){TABLE_OK, {v, 0}, str_of(raw), r.to};
	t.cell[k - 1] = (struct table_cell){TABLE_OK, {7, 0}, STR(""), r.to};
	unit_read(&t, &d, &r);
	const struct table_cell *c = &t.cell[k];
	bool text = c->state == TABLE_TEXT && c->value.v == 0 && c->line == r.to && str_eq(c->raw, str_of(raw[0] ? raw : "30")) && d.diags.n == 1 && d.diags.v[0].code == DIAG_UNIT &&
		    d.diags.v[0].line == r.to && str_eq(d.diags.v[0].detail, STR("disclosure.fees.amount"));
	bool left = c->state == TABLE_OK && c->value.v == v && str_eq(c->raw, str_of(raw)) && !d.diags.n;
	ntest++;
	if ((!(other ? text : left) || t.cell[k - 1].state != TABLE_OK) && ++nfail)
		printf("FAIL %s, printed %s: %s\n", lines, raw, table_state_name(c->state));
	mem_free(&a);
}

/* Does a head name another unit than 万元? */
static void
others(void)
{
	static const struct { const char *head; bool other; } heads[] = {
		{"金额（元）", true}, {"金额（万元）", false}, {"收费金额（元）", true}, {"金额（万元）金额（元）", true}, {"金额（元）金额（万元）", false}, {"金额", false}, {"（元）", false}, {"", false},
	};

	for (size_t i = 0; i < sizeof heads / sizeof *heads; i++, ntest++)
		if (is_other(given_alone(heads[i].head)) != heads[i].other && ++nfail)
			printf("FAIL a unit in %s\n", heads[i].head);
}

int
main(void)
{
	const char *const units[] = {"", "件", "万元"};

	others();
	for (size_t i = 0; i < sizeof number / sizeof *number; i++)
		for (int k = 0; k < 3; k++, ntest++) {
			struct form_cell c = {.unit = units[k]};
			bool want = k == 0 ? number[i].any : k == 1 ? number[i].things : number[i].money;
			if (unit_fits(&c, (struct num){number[i].v, 0}, given_alone(number[i].printed)) != want && ++nfail)
				printf("FAIL %s where %s is counted\n", number[i].printed, units[k]);
		}
	for (size_t i = 0; i < sizeof head / sizeof *head; i++) {
		sum(head[i].lines, head[i].raw, head[i].other, 30, true);
		sum(head[i].lines, head[i].raw, false, 0, true);
	}
	sum("30", "", true, 30, false);
	return verdict(nfail, ntest);
}
