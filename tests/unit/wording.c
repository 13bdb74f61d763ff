/* Unit tests of wording: labels of groups and columns, and after the number of a row other ways to write its label. */
#include <stdio.h>

#include "../../lib/wording.c"
#include "verdict.h"

static const struct {
	const char *form;
	enum form_table table;
	const char *aside, *others;
} test[] = {
	{"2021", FORM_DISCLOSURE, "第二十条第一项 本年制发件数 本年废止件数 现行有效件数 第二十条第五项 本年处理决定数量 第二十条第六项 第二十条第八项 本年收费金额单位万元 信息内容 本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和", "1规范性文件"},
	{"2021", FORM_REQUESTS, "申请人情况 自然人 法人或其他组织 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计 本年度办理结果 不予公开 无法提供 不予处理 其他处理 信息内容 本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和", "1上年度结转政府信息公开申请数量 3部分公开 23合计 23办理结果合计 24结转下一年继续办理"},
	{"2021", FORM_DISPUTES, "结果维持 结果纠正 其他结果 尚未审结 总计 信息内容 本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和", ""},
	{"2019", FORM_DISCLOSURE, "第二十条第一项 本年新制作数量 本年新公开数量 对外公开总数量 第二十条第五项 上一年项目数量 本年增减 处理决定数量 第二十条第六项 第二十条第八项 第二十条第九项 采购项目数量 采购总金额 信息内容 本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和", "1规范性文件"},
	{"2019", FORM_REQUESTS, "申请人情况 自然人 法人或其他组织 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计 本年度办理结果 不予公开 无法提供 不予处理 信息内容 本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和", "1上年度结转政府信息公开申请数量 3部分公开 20其他 21合计 21办理结果合计 22结转下一年继续办理"},
};

static void
put_label(struct buf *b, struct label x)
{
	for (size_t i = 0; i < x.n; i++)
		buf_rune(b, x.c[i]);
}

/* The labels that stand between those of the rows. */
static struct str
asides(const struct align_rows *rows, struct arena *a)
{
	struct buf b = {.a = a};

	for (size_t k = 0; k < rows->naside; k++) {
		buf_str(&b, k ? STR(" ") : STR(""));
		put_label(&b, rows->aside[k]);
	}
	return buf_slice(&b);
}

/* The other ways to write those of the rows. */
static struct str
others(const struct align_rows *rows, struct arena *a)
{
	struct buf b = {.a = a};

	for (size_t r = 0; r < rows->nrow; r++)
		for (size_t k = 1; k < rows->nalt && rows->alt[r * rows->nalt + k].n; k++) {
			buf_str(&b, str_fmt(a, b.n ? " %zu" : "%zu", r));
			put_label(&b, rows->alt[r * rows->nalt + k]);
		}
	return buf_slice(&b);
}

/* Does each row's own label, the one that a view knows, stand first? */
static bool
own_first(const struct wording *w, enum form_table t)
{
	const struct align_rows *rows = &w->rows[t];
	bool same = rows->nrow == (size_t)w->form->tab[t].nrow;

	for (size_t r = 0; same && r < rows->nrow; r++)
		same = rows->alt[r * rows->nalt].n && label_eq(rows->alt[r * rows->nalt], w->view.label[w->form->tab[t].row0 + (int)r]);
	return same;
}

int
main(void)
{
	size_t n = sizeof test / sizeof *test, bad = 0;

	for (size_t i = 0; i < n; i++) {
		struct arena a = {0};
		struct wording w = wording_of(form_find(str_of(test[i].form)), &a);
		struct str aside = asides(&w.rows[test[i].table], &a), other = others(&w.rows[test[i].table], &a);
		bool same = str_eq(aside, str_of(test[i].aside)) && str_eq(other, str_of(test[i].others));
		if (!(same && own_first(&w, test[i].table)) && ++bad)
			printf("FAIL wording: labels of %s: %.*s / %.*s\n", test[i].form, (int)aside.n, aside.p, (int)other.n, other.p);
		mem_free(&a);
	}
	return verdict(bad, n);
}
