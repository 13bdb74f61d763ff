/* Unit tests of rules: each is found by its identifier and told in both languages, and there are no others. */
#include "../../lib/rules.c"
#include "check.h"

/* Is there something to be told in that language? */
static bool
is_told(const struct rule *r, bool chinese)
{
	return r->formula[0] && r->text[chinese][0] && r->basis[chinese][0];
}

int
main(void)
{
	struct arena a = {0};
	int n = 0;

	for (const struct rule *r; (r = rules_at(n)); n++) {
		check(rules_find(str_of(r->id)) == r, r->id);
		check(is_told(r, false) && is_told(r, true), r->id);
	}
	check(n == RULES && !rules_at(n + 1), "none behind the last");
	check(!rules_find(STR("")) && !rules_find(STR("requests")) && !rules_find(STR("repair.")), "no such rule");
	check(str_eq(rules_explain(rules_find(STR("repair")), false, &a),
		     STR("repair (note)\nformula\tthe smallest sets of cells whose change makes every sum hold\n"
			 "meaning\tone cell of one explanation; the source is never changed\nbasis\tnone: it tells what the tool did or could not do, not what a report has to hold\n")), "told in English");
	check(str_eq(rules_explain(rules_find(STR("repair")), true, &a),
		     STR("repair (提示)\n公式\tthe smallest sets of cells whose change makes every sum hold\n"
			 "含义\t一种解释中的一格；绝不改动原文\n依据\t无：只说明本工具做了什么、未能做什么，不是对报告的要求\n")), "in Chinese");
	static const char *const level[][2] = {{"error", "错误"}, {"warning", "警告"}, {"note", "提示"}};
	for (int l = RULES_ERROR; l <= RULES_NOTE; l++)
		for (int c = 0; c < 2; c++)
			check(str_eq(str_of(rules_level_name((enum rules_level)l, c)), str_of(level[l][c])), "a level");
	static const struct { const char *id; enum rules_level level; } of[] = {
		{"requests.carry", RULES_ERROR}, {"all", RULES_NOTE}, {"years.carry", RULES_WARNING}, {"years.in_force", RULES_WARNING},
		{"parent.sum", RULES_ERROR}, {"parent.rules", RULES_NOTE}, {"prose.differs", RULES_NOTE}, {"repair", RULES_NOTE},
	};
	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		check(rules_find(str_of(of[i].id))->level == of[i].level, of[i].id);
	mem_free(&a);
	return verdict(nfail, ntest);
}
