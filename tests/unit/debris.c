/* What is left of a table: characters of its heads, pieces of its labels. */
#include <stdio.h>

#include "mem.h"
#include "../../lib/debris.c"
#include "given.h"
#include "verdict.h"

static const struct {
	const char *s;
	bool heads, label, labels; /* characters of heads alone; a piece of a label; nothing but these */
} cases[] = {
	{"结果维持", true, false, false},
	{"0123456789 .-/|()", true, false, false},
	{"结果甲", false, false, false},
	{"a12", false, false, false},
	{"结果a", false, false, false},
	{"结果,", false, true, false},
	{"", true, true, false},
	{"（）", true, true, false},
	{"结果维持结果维持结果维持结果维持结果维持1234", true, false, false},
	{"结果维持结果维持结果维持结果维持结果维持12345", false, false, false},
	{"不再处理其政府信息公开申请", false, true, true},
	{"申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", false, true, true},
	{"申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其他申请", false, false, false},
	{"区分处理的，只计这一情形，不计其他情形", false, true, true},
	{"本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和", false, true, true},
	{"第三项加第四项之和", false, true, true},
	{"第四项之和本列", false, false, false},
	{"本年度办理结果", false, true, true},
	{"之和本年度办理结果", false, false, false},
	{"属于国家秘密 结果维持", false, false, true},
	{"结果维持 属于国家秘密 12", false, false, true},
	{"结果维持 12", true, false, false},
	{"属于国", false, true, false},
	{"属于国家", false, true, true},
	{"属于国家秘密 属于国", false, false, false},
	{"属于国家秘密 甲乙丙丁", false, false, false},
	{"本年新制作数量", false, true, true},
	{"采购总金额", false, true, true},
	{"规章（甲乙丙）", false, false, true},
	{"规章（甲乙丙", false, false, false},
	{"规（甲乙丙）", false, false, false},
	{"甲规章（甲乙丙）", false, false, false},
	{"行政处罚(甲)", false, false, true},
	{"甲乙（丙）", false, false, false},
	{"[TABLE]", false, false, true},
	{"[TABLE", false, false, false},
};

int
main(void)
{
	char line[300];
	int bad = 0, n = sizeof cases / sizeof *cases;

	for (int t = 0; t < 2; t++) /* the labels are made once */
		for (int i = 0; i < n; i++) {
			struct str s = given_alone(cases[i].s);
			if ((debris_heads(s) != cases[i].heads || debris_label(s) != cases[i].label || debris_labels(s) != cases[i].labels) && ++bad)
				printf("FAIL %s: %d %d %d\n", cases[i].s, debris_heads(s), debris_label(s), debris_labels(s));
		}
	memset(line, ' ', sizeof line);
	memcpy(line, "属于国家秘密", 18);
	if ((!debris_labels((struct str){line, 240}) || debris_labels((struct str){line, 241})) && ++bad)
		printf("FAIL a line of 240 bytes, one of 241\n");
	for (struct str s = str_cut(labels(), 1); s.n; n++) { /* each, with an explanation in brackets */
		size_t k = (size_t)(memchr(s.p, '\n', s.n) ? (const char *)memchr(s.p, '\n', s.n) - s.p : (ptrdiff_t)s.n);
		char explained[600];
		snprintf(explained, sizeof explained, "%.*s（甲乙丙）", (int)k, s.p);
		if (k && k <= LINE_MOST / 2 && !is_explained(given_alone(explained)) && ++bad)
			printf("FAIL %s\n", explained);
		s = str_cut(s, k + 1);
	}
	/* every row and every group of the forms */
	for (const struct form *const *g = form_all; *g; g++)
		for (int i = 0; i < (*g)->nrow; i++, n++)
			if ((!debris_label(str_of((*g)->row[i].label)) || !debris_label(str_of((*g)->row[i].group))) && ++bad)
				printf("FAIL %s, %s\n", (*g)->row[i].label, (*g)->row[i].group);
	return verdict(bad, n);
}
