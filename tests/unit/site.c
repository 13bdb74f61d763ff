/* Unit tests of site: what is furniture and why, and what is not. */
#include <stdio.h>

#include "../../lib/site.c"

static const struct { const char *text; size_t linked, links; bool table; const char *want; } cases[] = {
	{"当前位置：首页 > 政务公开 > 年报", 24, 3, false, "breadcrumb"},
	{"首页 > 政务公开", 12, 2, false, "breadcrumb"},
	{"索引号：0123 发布机构：云岫市水务局", 0, 0, true, "meta-table"},
	{"索引号：0123", 0, 0, true, NULL},
	{"发布时间：2024-01-20 来源：云岫市水务局", 0, 0, false, "tools"},
	{"来源：云岫市水务局", 0, 0, false, NULL},
	{"上一篇：云岫市水务局2022年政府信息公开工作年度报告", 60, 1, false, "prev-next"},
	{"相关信息 云岫市水务局2021年政府信息公开工作年度报告", 60, 1, false, "related"},
	{"版权所有：云岫市人民政府 云ICP备00000000号", 0, 0, false, "footer"},
	{"主办：云岫市人民政府办公室", 0, 0, false, "footer"},
	{"欢迎访问云岫市人民政府网站", 0, 0, false, "header"},
	{"欢迎访问云岫市人民政府网站 云岫市水务局2023年政府信息公开工作年度报告", 9, 1, false, NULL},
	{"公开指南 公开制度 公开年报", 36, 3, false, "nav"},
	{"公开指南 公开制度 公开年报 以及其他许多没有链接的字样在这里", 36, 3, false, NULL},
	{"首页、公开、互动三个栏目的版权所有说明已经更新。", 0, 0, false, NULL},
	{"云岫市水务局2023年政府信息公开工作年度报告", 0, 0, false, NULL},
	{"一、总体情况", 0, 0, false, NULL},
	{"2024 2023 2022 2021", 19, 4, false, "nav"},
	{"2024 2023 2022 2021", 0, 0, false, NULL},
	{"2024 2023 2022 2021", 19, 4, true, NULL},
	{"公开指南 公开制度", 25, 2, false, NULL},
	{"Copyright 2024 云岫市人民政府 版权所有", 0, 0, false, "footer"},
	{"12", 0, 0, false, NULL},
	{"", 0, 0, false, NULL},
};

int
main(void)
{
	int nfail = 0, n = (int)(sizeof cases / sizeof *cases);

	for (int i = 0; i < n; i++) {
		struct site_part p = {str_of(cases[i].text), cases[i].linked, cases[i].links, cases[i].table};
		const char *got = site_reason(&p), *want = cases[i].want;
		if ((!got != !want || (got && !str_eq(str_of(got), str_of(want)))) && ++nfail)
			printf("FAIL '%s': got %s, wanted %s\n", cases[i].text, got ? got : "text", want ? want : "text");
	}
	if (!nfail)
		printf("ok %d\n", n);
	return nfail != 0;
}
