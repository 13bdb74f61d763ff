/* Unit tests of lay: headings, page numbers, running text, column names. */
#include <stdio.h>

#include "../../lib/lay.c"

static int ntest, nfail;

static void
is(bool got, bool want, const char *what, const char *s)
{
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL %s: %s is%s\n", s, what, got ? "" : " not");
}

static void
named(const char *heads, int want)
{
	struct arena a = {0};
	mem_reset(&a);
	struct line l = {.text = str_of(heads)};
	struct lay_item it = {.l = &l, .head = true};
	int got = lay_named(&it, 1, a);

	ntest++;
	if (got != want && ++nfail)
		printf("FAIL %s names %d columns\n", heads, got);
	mem_free(&a);
}

int
main(void)
{
	static const struct {
		const char *s;
		bool heading, page, prose;
	} line[] = {
		{"二、主动公开政府信息情况", true, false, false},
		{"## 五、存在的主要问题及改进情况", true, false, false},
		{"四、因政府信息公开工作被申请行政复议、提起行政诉讼情", true, false, false},
		{"云岫市水务局2023年政府信息公开工作年度报告", true, false, false},
		{"三、本年度办理结果", false, false, false},
		{"一、本年新收政府信息公开申请数量", false, false, false},
		{"三、本年   8.属于行政查询事项", false, false, false},
		{"（一）主动公开情况", false, false, false},
		{"- 12 -", false, true, false},
		{"—3—", false, true, false},
		{"–3–", false, true, false},
		{"―3―", false, true, false},
		{"−3−", false, true, false},
		{"－3－", false, true, false},
		{"·3·", false, true, false},
		{"共 3 页", false, true, false},
		{"第 3 页 共 12 页", false, true, false},
		{"3", false, false, false},
		{"-3", false, false, false},
		{"—  —  12  —", false, false, false},
		{"—   12   —", false, false, false},
		{"全年收到申请5件。", false, false, true},
		{"2、申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", false, false, false},
	};

	for (size_t i = 0; i < sizeof line / sizeof *line; i++) {
		is(lay_heading(str_of(line[i].s)), line[i].heading, "a heading", line[i].s);
		is(lay_page(str_of(line[i].s)), line[i].page, "a page number", line[i].s);
		is(lay_prose(str_of(line[i].s)), line[i].prose, "running text", line[i].s);
	}
	named("信息内容 本年制发件数 本年废止件数 现行有效件数", 3);
	named("信息内容 本年处理决定数量", 1);
	named("信息内容 上一年项目数量 本年增/减 处理决定数量", 3);
	named("信息内容 上一年项目数量 本年增/减", 2);
	named("自然 商业 科研 社会 法律 总计 人 企业 机构 公益 服务 其他 组织 机构", 7);
	named("结果维持 结果纠正 其他结果 尚未审结 总计", 5);
	named("结果维持 结果纠正 其他结果 尚未审结 总计 结 果 维 持 结 果 纠 正 其 他 结 果 尚 未 审 结 总 计"
	      "结果维持 结果纠正 其他结果 尚未审结 总计", 15);
	named("单位 数量 备注", 0);
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
