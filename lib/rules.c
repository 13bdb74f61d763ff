/* rules - what each rule says and what it rests on.
 * Comes in: an identifier.  Goes out: formula, meaning and legal basis; gk-rules(7) is printed from the same words.
 * Rule: an identifier never changes and is never used again for something else.
 * The identities of the tables stand in lib/forms/ident-*.csv; here are their words. */
#include "mem.h"
#include "str.h"
#include "rules.h"

#define FORM_EN "the form annexed to 国办公开办函〔2021〕30号 (before 2021: 国办公开办函〔2019〕60号)"
#define FORM_ZH "国办公开办函〔2021〕30号所附年度报告格式（2021年前：国办公开办函〔2019〕60号）"
#define LAW_EN "Regulations on Open Government Information (国务院令第711号), article 50"
#define LAW_ZH "《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条"
#define NONE_EN "none: it follows from what the cells mean, and breaks lawfully"
#define NONE_ZH "无明文：由指标含义推出，可因合法原因不成立"
#define TOOL_EN "none: it tells what the tool did or could not do, not what a report has to hold"
#define TOOL_ZH "无：只说明本工具做了什么、未能做什么，不是对报告的要求"

static const struct rule rules[] = {
	{"requests.carry", RULES_ERROR, "received + carried_in = total + carried_out, in each of the 7 columns",
	 {"new requests and those carried over are either concluded this year or carried on",
	  "本年新收与上年结转之和，等于本年办理结果总计与结转下年度之和"},
	 {FORM_EN ", printed in the head of table 3", FORM_ZH "，第三部分表头所印勾稽关系"}},
	{"requests.results", RULES_ERROR, "total = granted + partial + denied.* + unavailable.* + not_processed.* + other.*, in each of the 7 columns",
	 {"the total of the results is the sum of the results", "办理结果总计等于各项办理结果之和"},
	 {FORM_EN ", row （七）总计", FORM_ZH "，（七）总计行"}},
	{"requests.applicants", RULES_ERROR, "total = natural_person + business + research + public_interest + legal_services + other_org, in each row",
	 {"the total of a row is the sum of the six kinds of applicants", "每行总计等于自然人与五类法人或其他组织之和"},
	 {FORM_EN ", column 总计", FORM_ZH "，总计列"}},
	{"disputes.outcomes", RULES_ERROR, "total = upheld + corrected + other + pending, in each of the 3 blocks",
	 {"the total of reviews or suits is the sum of their outcomes", "复议、诉讼总计等于维持、纠正、其他结果与尚未审结之和"},
	 {FORM_EN ", table 4", FORM_ZH "，第四部分表"}},
	{"all", RULES_NOTE, "every check of the report, or of one table, is unknown",
	 {"no sum can be checked: each lacks a value", "所有勾稽关系都缺少数值，无法核对"},
	 {FORM_EN, FORM_ZH}},
	{"years.carry", RULES_WARNING, "carried_in(y) = carried_out(y-1), in each of the 7 columns",
	 {"what was carried on last year is what is carried over this year; it breaks when offices are merged or figures corrected",
	  "本年的上年结转等于上年的结转下年度；机构改革或更正数据时可不成立"},
	 {NONE_EN, NONE_ZH}},
	{"years.in_force", RULES_WARNING, "in_force(y) = in_force(y-1) + issued(y) - repealed(y), for rules and normative documents (form 2021)",
	 {"documents in force change by what was issued and repealed; expiry, re-counting and clean-ups are booked differently",
	  "现行有效件数等于上年件数加本年制发减本年废止；自动失效、重新统计和清理时可不成立"},
	 {NONE_EN, NONE_ZH}},
	{"parent.sum", RULES_ERROR, "parent >= sum of children (with --equal: =), cell by cell in requests, disputes, licensing, penalties, compulsion and fees",
	 {"a consolidated report holds at least what its subordinates report", "汇总报告的数值不小于所属各单位之和"},
	 {LAW_EN "; 国办发〔2014〕32号 asks for totals level by level", LAW_ZH "；国办发〔2014〕32号要求逐级汇总"}},
	{"parent.rules", RULES_NOTE, "disclosure.rules.* of a child = 0",
	 {"only provinces, cities with districts and ministries make 规章: they are not added up, and a county or a department has none",
	  "规章仅由省、设区的市（州）和国务院部门制定：不汇总，县区和部门应为0"},
	 {"Legislation Law (立法法), articles 91 and 93", "《中华人民共和国立法法》第九十一条、第九十三条"}},
	{"prose.differs", RULES_NOTE, "a number of the prose = its cell or sum of cells",
	 {"the prose states another number than the table", "正文所述数字与表格不一致"},
	 {FORM_EN, FORM_ZH}},
	{"prose.parts", RULES_NOTE, "a total of the prose = the sum of its 其中 parts",
	 {"the parts that the prose lists do not make its total", "正文所列“其中”各项之和与总数不符"},
	 {NONE_EN, NONE_ZH}},
	{"prose.twice", RULES_NOTE, "the same thing, the same number",
	 {"the prose states two numbers for one thing", "正文对同一事项前后所述数字不一致"},
	 {NONE_EN, NONE_ZH}},
	{"prose.none", RULES_NOTE, "there is prose to compare",
	 {"the input holds no paragraphs, as a stream of cell records does", "输入中没有正文段落（例如只有表格记录）"},
	 {TOOL_EN, TOOL_ZH}},
	{"years.unpaired", RULES_NOTE, "each report has one of its agency for the year before or after",
	 {"the report could be compared with no other year, for the reason given", "本报告无法与其他年度比较，原因见后"},
	 {TOOL_EN, TOOL_ZH}},
	{"parent.child", RULES_NOTE, "each child is of the parent's year and form and has all tables",
	 {"the child could not be added, wholly or in part", "该单位的报告未能（全部）汇总"},
	 {TOOL_EN, TOOL_ZH}},
	{"repair", RULES_NOTE, "the smallest sets of cells whose change makes every sum hold",
	 {"one cell of one explanation; the source is never changed", "一种解释中的一格；绝不改动原文"},
	 {TOOL_EN, TOOL_ZH}},
	{"baseline.gone", RULES_NOTE, "each finding of the baseline is found again",
	 {"a known finding of a report that was read is there no more", "基线中的问题已不存在"},
	 {TOOL_EN, TOOL_ZH}},
};

enum { RULES = sizeof rules / sizeof *rules };

const struct rule *
rules_at(int i)
{
	return i < RULES ? &rules[i] : NULL;
}

const struct rule *
rules_find(struct str id)
{
	for (int i = 0; i < RULES; i++)
		if (str_eq(id, str_of(rules[i].id)))
			return &rules[i];
	return NULL;
}

const char *
rules_level_name(enum rules_level l, bool chinese)
{
	static const char *const names[][2] = {{"error", "错误"}, {"warning", "警告"}, {"note", "提示"}};

	return names[l][chinese];
}

struct str
rules_explain(const struct rule *r, bool chinese, struct arena *a)
{
	return str_fmt(a, "%s (%s)\n%s\t%s\n%s\t%s\n%s\t%s\n", r->id, rules_level_name(r->level, chinese),
		       chinese ? "公式" : "formula", r->formula, chinese ? "含义" : "meaning", r->text[chinese],
		       chinese ? "依据" : "basis", r->basis[chinese]);
}
