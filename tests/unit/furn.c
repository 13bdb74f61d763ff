/* Unit tests of furn: which lines behind a report are the portal's. */
#include <stdio.h>
#include <string.h>

#include "../../lib/furn.c"
#include "given.h"

static const struct { const char *text; bool after; } cases[] = {
	{"上一篇：云岫市水务局2022年度报告", true},
	{"• 下一篇：没有了", true},
	{"· 上一条：年报", true},
	{"•· 返回顶部", true},
	{"·上一条：年报", true},
	{"•上一条：年报", true},
	{"©", true},
	{"é", false},
	{"上", false},
	{"", false},
	{"|", false},
	{"上一", false},
	{"政府信息公开", false}, /* behind the last of the words */
	{"政府网站找错", true},
	{"ab\xC3\xA9", false},
	{"版权所有", true},
	{"甲版权所有", true},
	{"ICP备00000000号", true},
	{"甲版权所有。", false},
	{"* - # | 友情链接", true},
	{"【打印本页】", true},
	{"Copyright 2024", true},
	{"©2024 云岫市人民政府", true},
	{"云岫市人民政府 云ICP备00000000号", true},
	{"本站 云公网安备 00000000000000号", true},
	{"网站备案号为云ICP备00000000号。", false}, /* a sentence */
	{"• 我局认真落实", false},
	{"·全年公开12条", false},
	{"相关部门反映", false},
	{"主办的会议3次", false},
	{"", false},
	{"• ", false},
	{"·", false},
	{"上", false},
	{"六、其他需要报告的事项", false},
	{"云岫市水务局2022年度报告.pdf", true}, {"附件：统计表.docx", true}, {"本局编写了报告，见2022.pdf", false}, {"见2022.pdf。", false},
};

int
main(void)
{
	int nfail = 0, n = (int)(sizeof cases / sizeof *cases);

	for (int i = 0; i < n; i++)
		if (furn_after(given_alone(cases[i].text)) != cases[i].after && ++nfail)
			printf("FAIL '%s'\n", cases[i].text);
	for (size_t i = 0; i < sizeof begin / sizeof *begin; i++, n++) { /* whatever marks stand before it */
		char b[200];
		int k = snprintf(b, sizeof b, "•·- %.*s", (int)begin[i].n, begin[i].p);
		if (!furn_after((struct str){b, (size_t)k}) && ++nfail)
			printf("FAIL '%s'\n", b);
	}
	for (size_t k = 398; k <= 401; k++, n++) { /* no line of a portal is longer */
		char b[402];
		memset(b, 'x', sizeof b);
		memcpy(b + 200, "ICP备", 6);
		if (furn_after((struct str){b, k}) != (k < 400) && ++nfail)
			printf("FAIL a line of %zu bytes\n", k);
	}
	for (size_t i = 1; i < BEGIN; i++, n++)
		if (third(begin[i - 1]) > third(begin[i]) && ++nfail)
			printf("FAIL '%s' stands behind '%s'\n", begin[i].p, begin[i - 1].p);
	if (!nfail)
		printf("ok %d\n", n);
	return nfail != 0;
}
