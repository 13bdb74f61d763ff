/* Unit tests of outline: lines (cells of a row parted by |, D before one that is dropped), and the six sections that are found in them:
 * line=section, t where it comes twice, o where it is out of order; behind / the line at which the report ends, if it does. */
#include <stdio.h>

#include "../../lib/outline.c"

#define SIX "一、总体情况\n文\n二、主动公开政府信息情况\n1|2\n三、收到和处理政府信息公开申请情况\n1|2\n四、行政复议、行政诉讼情况\n1|2\n五、存在的主要问题及改进情况\n文\n六、其他需要报告的事项\n无"

static const struct {
	const char *name, *in, *want;
} test[] = {
	{"the six", SIX, "1=1 3=2 5=3 7=4 9=5 11=6"},
	{"nothing", "", ""},
	{"no heading", "文\n1|2\n本年公开12条。", ""},
	{"without numerals", "总体情况\n文\n主动公开政府信息情况\n1|2\n其他需要报告的事项\n无", "1=1 3=2 5=6"},
	{"a title of thirty characters", "总体情况\n文\n关于本机关全年主动公开政府信息以及公开工作有关方面的具体情况\n1|2", "1=1 3=2"},
	{"of thirty-one without a numeral", "总体情况\n文\n关于本机关的全年主动公开政府信息以及公开工作有关方面的具体情况\n1|2", "1=1"},
	{"with one", "一、总体情况\n文\n二、关于本机关的全年主动公开政府信息以及公开工作有关方面的具体情况\n1|2", "1=1 3=2"},
	{"and text behind it", "一、总体情况\n文\n二、关于本机关的全年主动公开政府信息以及公开工作有关方面的具体情况：无。\n1|2", "1=1"},
	{"thirty and text behind", "一、总体情况\n文\n二、关于本机关全年主动公开政府信息以及公开工作有关方面的具体情况：无。\n1|2", "1=1 3=2"},
	{"text behind a heading", "一、总体情况。本年度如下。\n二、主动公开政府信息情况\n1|2", "1=1 2=2"},
	{"its number is no matter", "五、总体情况\n文\n九、主动公开政府信息情况\n1|2", "1=1 3=2"},
	{"tight", "一总体情况\n文\n二主动公开政府信息情况\n1|2", "1=1 3=2"},
	{"in other styles", "第一部分 总体情况\n文\n第二部分 主动公开政府信息情况\n1|2", "1=1 3=2"},
	{"most have one: those are taken", "（一）总体情况\n文\n一、总体情况\n文\n二、主动公开政府信息情况\n1|2\n三、收到和处理政府信息公开申请情况\n1|2", "3=1 5=2 7=3"},
	{"parts of the first are none", "一、总体情况\n（一）主动公开情况\n文\n（二）依申请公开情况\n文\n二、主动公开政府信息情况\n1|2\n三、收到和处理政府信息公开申请情况\n1|2", "1=1 6=2 8=3"},
	{"rows are none", "三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n1|2", "1=3"},

	{"a table of contents", "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n" SIX, "4=1 6=2 8=3 10=4 12=5 14=6"},
	{"of three, of which the first alone comes again", "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n一、总体情况\n文", "4=1"},
	{"of two", "一、总体情况\n二、主动公开政府信息情况\n一、总体情况\n文", "1=1 2=2 3=1t"},
	{"of two lines is none", "一、总体情况\n二、主动公开政府信息情况\n文\n一、总体情况\n文\n二、主动公开政府信息情况\n1|2\n三、收到和处理政府信息公开申请情况\n1|2", "2=2t 4=1 6=2 8=3"},
	{"with page numbers", "一、总体情况…………1\n二、主动公开政府信息情况…………2\n" SIX, "3=1 5=2 7=3 9=4 11=5 13=6"},
	{"headings with nothing behind, once", "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况", "1=1 2=2 3=3"},

	{"a section twice", "一、总体情况\n文\n一、总体情况\n文\n二、主动公开政府信息情况\n1|2", "1=1 3=1t 5=2"},
	{"printed twice, nothing between", "一、总体情况\n一、总体情况\n文\n二、主动公开政府信息情况\n1|2", "2=1 4=2"},
	{"out of order", "一、总体情况\n文\n三、收到和处理政府信息公开申请情况\n1|2\n二、主动公开政府信息情况\n1|2\n四、行政复议、行政诉讼情况\n1|2", "1=1 3=3o 5=2 7=4"},
	{"a weak one left over is none", "一、总体情况\n文\n二、主动公开政府信息情况\n1|2\n三、其他情况\n文\n四、存在的问题\n文\n五、其他需要报告的事项\n无", "1=1 3=2 7=5 9=6"},
	{"in another style", "一、总体情况\n文\n1.存在的问题\n文\n二、主动公开政府信息情况\n1|2", "1=1 5=2"},
	{"with nothing behind", "一、总体情况\n文\n五、存在的问题\n二、主动公开政府信息情况\n1|2\n三、收到和处理政府信息公开申请情况\n1|2", "1=1 4=2 6=3"},

	{"over two lines", "一、总体\n情况\n文\n二、主动公开政府信息情况\n1|2", "1=1 4=2"},
	{"a numeral alone", "一、\n总体情况\n文\n二、\n主动公开政府信息情况\n1|2", "1=1 4=2"},
	{"what goes on is a heading itself", "一、总体\n二、主动公开政府信息情况\n1|2", "1=1 2=2"},
	{"it ends as titles do", "一、总体情况\n概述\n文\n二、主动公开政府信息情况\n1|2", "1=1 4=2"},
	{"the second line is in a row", "一、总体\n|情况\n1|2\n二、主动公开政府信息情况\n1|2", "1=1 4=2"},

	{"a heading in a row", "一、总体情况\n文\n|二、主动公开政府信息情况|\n1|2", "1=1 3=2"},
	{"its numeral in a cell of its own", "一、总体情况\n文\n二、|主动公开政府信息情况\n1|2", "1=1 3=2"},
	{"three cells are a row", "一、总体情况\n文\n二、|主动公开政府信息情况|5\n1|2", "1=1"},
	{"a word in a row that means a section surely", "一、总体情况\n文\n|其他情况\n1|2", "1=1 3=6"},
	{"one that does less", "一、总体情况\n文\n|改进情况\n1|2", "1=1"},

	{"a line drawn below is nothing", "一、总体情况\n----\n----\n二、主动公开政府信息情况\n====\n文\n三、收到和处理政府信息公开申请情况\n1|2", "1=1 4=2 7=3"},
	{"what was dropped neither", "一、总体情况\nD页脚\n文\nD五、存在的问题\n二、主动公开政府信息情况\n1|2", "1=1 5=2"},

	{"furniture behind the last", "一、总体情况\n文\n六、其他需要报告的事项\n无\n上一篇：通知\n友情链接", "1=1 3=6 /5"},
	{"before it is none", "上一篇：通知\n一、总体情况\n文\n六、其他需要报告的事项\n无", "2=1 4=6"},
	{"without sections in the second half", "文\n文\n文\n上一篇：通知\n文", "/4"},
	{"in the first not", "文\n上一篇：通知\n文\n文\n文\n文", ""},
};

static struct doc
document(struct str s, struct arena *a)
{
	struct doc d = {.a = a};

	for (size_t line = 1; s.n; line++) {
		ptrdiff_t e = str_find(s, STR("\n"));
		struct str l = e < 0 ? s : (struct str){s.p, (size_t)e};
		s = e < 0 ? STR("") : str_cut(s, (size_t)e + 1);
		size_t n = 1, k = 0, from = 0;
		bool drop = str_starts(l, STR("D"));
		for (size_t i = 0; i < l.n; i++)
			n += l.p[i] == '|';
		struct doc_item *it = doc_add(&d, drop ? DOC_DROP : n > 1 ? DOC_ROW : DOC_TEXT, line, n);
		for (size_t i = 0; i <= l.n; i++)
			if (i == l.n || l.p[i] == '|') {
				it->cell[k++] = (struct doc_cell){{l.p + from, i - from}, line};
				from = i + 1;
			}
	}
	return d;
}

int
main(void)
{
	size_t n = sizeof test / sizeof *test, bad = 0;

	for (size_t i = 0; i < n; i++) {
		struct arena a = {0};
		struct doc d = document(str_of(test[i].in), &a);
		struct buf b = {.a = &a};
		struct outline o;
		outline_read(&o, &d);
		for (size_t k = 0; k < o.head.n; k++)
			if (o.head.v[k].main)
				buf_str(&b, str_fmt(&a, "%zu=%d%s ", o.para.v[o.head.v[k].para].line, (int)o.head.v[k].main,
						    o.head.v[k].again == OUTLINE_TWICE ? "t" : o.head.v[k].again == OUTLINE_ORDER ? "o" : ""));
		if (o.end < o.para.n)
			buf_str(&b, str_fmt(&a, "/%zu", o.para.v[o.end].line));
		struct str got = str_trim(buf_slice(&b));
		if (!str_eq(got, str_of(test[i].want)) && ++bad)
			printf("FAIL outline: %s: %.*s, not %s\n", test[i].name, (int)got.n, got.p, test[i].want);
		mem_free(&a);
	}
	if (bad)
		return printf("%zu of %zu failed\n", bad, n), 1;
	printf("ok %zu\n", n);
	return 0;
}
