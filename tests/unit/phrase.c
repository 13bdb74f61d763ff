/* Unit tests of phrase: the rules in both languages, cells by their labels, many cells counted. */
#include "../../lib/phrase.c"
#include "rules.h"
#include "check.h"

static struct arena a;

static bool
says(struct str got, const char *want)
{
	return str_eq(got, str_of(want));
}

static const struct form_ident *
ident(const struct form *f, const char *rule, const char *scope)
{
	int i = 0;

	while (strcmp(f->ident[i].rule, rule) != 0 || strcmp(f->ident[i].scope, scope) != 0)
		i++;
	return &f->ident[i];
}

static void
cells(const struct form *f)
{
	int c[] = {form_cell_find(f, STR("requests"), STR("granted"), STR("business")), form_cell_find(f, STR("disputes"), STR("litigation_direct"), STR("other")),
		   form_cell_find(f, STR("requests"), STR("received"), STR("total")), form_cell_find(f, STR("requests"), STR("partial"), STR("research"))};

	check(says(phrase_cells(f, c, 3, PHRASE_WHOLE, true, &a), "（一）予以公开·商业企业、未经复议直接起诉·其他结果、一、本年新收政府信息公开申请数量·总计"), "three");
	check(says(phrase_cells(f, c, 4, PHRASE_COL, true, &a), "商业企业、其他结果、总计等 4 格"), "four");
	check(says(phrase_cells(f, c, 1, PHRASE_ROW, true, &a), "（一）予以公开"), "one");
	check(says(phrase_cells(f, c, 4, PHRASE_ROW, false, &a), "requests.granted.business, disputes.litigation_direct.other, requests.received.total and 1 more"), "by keys");
	check(says(phrase_paths(f, STR("requests.granted.business+disputes.litigation_direct.other"), &a), "（一）予以公开·商业企业+未经复议直接起诉·其他结果"), "paths");
	check(says(phrase_paths(f, STR("requests.granted.business+其中"), &a), "requests.granted.business+其中"), "no path");
	check(says(phrase_paths(NULL, STR("requests.granted.business"), &a), "requests.granted.business"), "no form");
	check(says(str_of(phrase_table("disputes", true)), "政府信息公开行政复议、行政诉讼情况") && says(str_of(phrase_table("disputes", false)), "disputes"), "a table");
	check(says(str_of(phrase_table("report", true)), "整份报告") && says(str_of(phrase_table("report", false)), "report"), "the report");
}

int
main(void)
{
	for (const struct form *const *f = form_all; *f; f++) {
		cells(*f);
		/* the row and the column of one key */
		check(says(phrase_scope(*f, ident(*f, "requests.results", "total"), true), "总计"), "a column");
		check(says(phrase_scope(*f, ident(*f, "requests.applicants", "total"), true), "（七）总计"), "a row");
		check(says(phrase_scope(*f, ident(*f, "disputes.outcomes", "review"), true), "行政复议"), "a block");
		check(says(phrase_scope(*f, ident(*f, "requests.carry", "business"), false), "business"), "by its key");
		for (int i = 0; i < (*f)->nident; i++)
			check(strcmp((*f)->ident[i].rule, "requests.applicants") == 0 || strcmp((*f)->ident[i].rule, "disputes.outcomes") == 0
			      ? phrase_part(*f, &(*f)->ident[i]) == PHRASE_COL : phrase_part(*f, &(*f)->ident[i]) == PHRASE_ROW, (*f)->ident[i].name.p);
	}
	struct finding f = {.rule = "requests.results", .status = "fail", .left = STR("9"), .right = STR("12"), .delta = STR("-3")};
	check(says(phrase_check(&f, STR("总计"), STR(""), true, &a), "总计：办理结果总计 9，各项办理结果之和 12，相差 -3"), "fails");
	check(says(phrase_check(&f, STR("total"), STR(""), false, &a), "total: total 9, sum of the results 12, difference -3"), "fails, in English");
	f.status = "unknown";
	check(says(phrase_check(&f, STR("总计"), STR("甲"), true, &a), "总计：无法核对，缺少数值：甲"), "unknown");
	check(says(phrase_check(&f, STR("总计"), STR(""), true, &a), "总计：无法核对，缺少数值"), "which, its label says");
	/* every rule that can fail has names for its sides */
	for (size_t i = 0; i < sizeof sides / sizeof *sides; i++) {
		const struct rule *r = rules_find(str_of(sides[i].rule));
		check(r && r->level != RULES_NOTE, sides[i].rule);
	}
	int named = 0;
	for (int i = 0; rules_at(i); i++)
		named += rules_at(i)->level != RULES_NOTE;
	check(named == (int)(sizeof sides / sizeof *sides), "a rule without names of its sides");
	mem_free(&a);
	return verdict(nfail, ntest);
}
