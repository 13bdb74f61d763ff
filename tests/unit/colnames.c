/* Unit tests of colnames: which heads name columns. */
#include <stdio.h>

#include "../../lib/colnames.c"

static int ntest, nfail;

static void
named(const char *heads, int want)
{
	struct arena a = {0};
	mem_reset(&a);
	struct line l = {.text = str_of(heads)};
	struct lay_item it = {.l = &l, .head = true};
	int got = colnames_count(&it, 1, a);

	ntest++;
	if (got != want && ++nfail)
		printf("FAIL %s names %d columns\n", heads, got);
	mem_free(&a);
}

int
main(void)
{
	named("量数定决理处年本", 1);
	named("自然商业科研社会法律总计人企业机构公益服务其他组织", 7);
	named("自然商业科研社会法律总计人企业机构公益服务其他组", 0);
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
