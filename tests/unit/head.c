/* Lines as headings: numeral, title, rest, and what the title means. */
#include <stdio.h>

#include "../../lib/head.c"

static const struct {
	const char *text;
	enum head_style style;
	int number;
	const char *numeral, *title, *rest;
	enum sect_key main, sub;
} cases[] = {
	{"一、总体情况", HEAD_CN, 1, "一、", "总体情况", "", SECT_OVERVIEW, SECT_NONE},
	{"—、总体情况", HEAD_CN, 1, "—、", "总体情况", "", SECT_OVERVIEW, SECT_NONE},
	{"## **二、主动公开政府信息情况**", HEAD_CN, 2, "二、", "主动公开政府信息情况", "", SECT_DISCLOSURE, SECT_PROACTIVE},
	{"三．收到和处理政府信息公开申请情况", HEAD_CN, 3, "三．", "收到和处理政府信息公开申请情况", "", SECT_REQUESTS, SECT_ON_REQUEST},
	{"第四部分 因政府信息公开工作被申请行政复议、提起行政诉讼情况", HEAD_PART, 4, "第四部分", "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
	 "", SECT_DISPUTES, SECT_NONE},
	{"五、存在的主要问题和改进措施", HEAD_CN, 5, "五、", "存在的主要问题和改进措施", "", SECT_PROBLEMS, SECT_NONE},
	{"六、其他需要报告的事项：无。", HEAD_CN, 6, "六、", "其他需要报告的事项", "无。", SECT_OTHER, SECT_NONE},
	{"（一）主动公开情况。2024 年，公开3条。", HEAD_PAREN, 1, "（一）", "主动公开情况", "2024 年，公开3条。", SECT_DISCLOSURE, SECT_PROACTIVE},
	{"( 二 )依申请公开", HEAD_PAREN, 2, "( 二 )", "依申请公开", "", SECT_REQUESTS, SECT_ON_REQUEST},
	{"3.政府信息管理情况", HEAD_NUM, 3, "3.", "政府信息管理情况", "", SECT_NONE, SECT_MANAGEMENT},
	{"4平台建设", HEAD_NUM, 4, "4", "平台建设", "", SECT_NONE, SECT_PLATFORM},
	{"（5）监督保障", HEAD_PARNUM, 5, "（5）", "监督保障", "", SECT_NONE, SECT_SUPERVISION},
	{"5）监督保障", HEAD_PARNUM, 5, "5）", "监督保障", "", SECT_NONE, SECT_SUPERVISION},
	{"五）监督保障", HEAD_PAREN, 5, "五）", "监督保障", "", SECT_NONE, SECT_SUPERVISION},
	{"⑤监督保障", HEAD_CIRCLE, 5, "⑤", "监督保障", "", SECT_NONE, SECT_SUPERVISION},
	{"1.2 主动公开情况", HEAD_DOTTED, 2, "1.2", "主动公开情况", "", SECT_DISCLOSURE, SECT_PROACTIVE},
	{"1.12主动公开情况", HEAD_DOTTED, 12, "1.12", "主动公开情况", "", SECT_DISCLOSURE, SECT_PROACTIVE},
	{"2.2024年主动公开情况", HEAD_NUM, 2, "2.", "2024年主动公开情况", "", SECT_DISCLOSURE, SECT_PROACTIVE},
	{"1.0概述", HEAD_DOTTED, 0, "1.0", "概述", "", SECT_OVERVIEW, SECT_NONE},
	{"十二、其他事项", HEAD_CN, 12, "十二、", "其他事项", "", SECT_OTHER, SECT_NONE},
	{"一、本年新收政府信息公开申请数量", HEAD_CN, 1, "一、", "本年新收政府信息公开申请数量", "", SECT_NONE, SECT_NONE},
	{"四、结转下年度继续办理", HEAD_CN, 4, "四、", "结转下年度继续办理", "", SECT_NONE, SECT_NONE},
	{"一、总体情况……………3", HEAD_CN, 1, "一、", "总体情况", "", SECT_OVERVIEW, SECT_NONE},
	{"总体情况", HEAD_PLAIN, 0, "", "总体情况", "", SECT_OVERVIEW, SECT_NONE},
	{"五、存在的主要问题及改进情况主要有三个方面：一是少；二是慢。", HEAD_CN, 5, "五、", "存在的主要问题及改进情况",
	 "主要有三个方面：一是少；二是慢。", SECT_PROBLEMS, SECT_NONE},
};

static const char *const none[] = {"", "　", "全年公开信息321条。", "今天天气很好", "本机关把公开当作份内的事，凡群众要查的都放到容易找到的地方"};

/* words that give a title away: the section they mean, how surely, and in titles of how many bytes at most */
static const struct {
	enum sect_key main;
	int weight;
	const char *a, *b;
	size_t most;
} meanings[] = {
	{SECT_DISPUTES, 9, "行政复议", "行政诉讼", 150},
	{SECT_DISPUTES, 8, "复议", "诉讼", 150},
	{SECT_DISPUTES, 6, "行政复议", "", 120},
	{SECT_DISPUTES, 6, "行政诉讼", "", 120},
	{SECT_REQUESTS, 9, "收到和处理", "", 120},
	{SECT_REQUESTS, 8, "收到", "处理", 120},
	{SECT_REQUESTS, 8, "受理", "处理", 120},
	{SECT_REQUESTS, 7, "申请", "处理", 120},
	{SECT_REQUESTS, 6, "申请", "办理", 120},
	{SECT_REQUESTS, 6, "申请", "答复", 120},
	{SECT_REQUESTS, 5, "公开申请", "", 90},
	{SECT_REQUESTS, 4, "申请", "公开", 90},
	{SECT_DISCLOSURE, 9, "主动公开政府信息", "", 120},
	{SECT_DISCLOSURE, 8, "主动公开", "信息", 120},
	{SECT_DISCLOSURE, 6, "主动公开", "", 90},
	{SECT_PROBLEMS, 9, "存在", "问题", 120},
	{SECT_PROBLEMS, 9, "问题", "改进", 120},
	{SECT_PROBLEMS, 8, "问题", "措施", 120},
	{SECT_PROBLEMS, 8, "问题", "打算", 120},
	{SECT_PROBLEMS, 8, "存在", "不足", 120},
	{SECT_PROBLEMS, 8, "不足", "改进", 120},
	{SECT_PROBLEMS, 7, "主要问题", "", 90},
	{SECT_PROBLEMS, 6, "困难", "问题", 90},
	{SECT_PROBLEMS, 5, "不足之处", "", 60},
	{SECT_PROBLEMS, 5, "改进情况", "", 60},
	{SECT_PROBLEMS, 4, "问题", "", 60},
	{SECT_PROBLEMS, 3, "改进", "", 60},
	{SECT_OTHER, 9, "其他需要报告", "", 90},
	{SECT_OTHER, 9, "其它需要报告", "", 90},
	{SECT_OTHER, 9, "需要报告的其他", "", 90},
	{SECT_OTHER, 8, "其他", "报告", 90},
	{SECT_OTHER, 8, "其它", "报告", 90},
	{SECT_OTHER, 8, "需要", "报告", 90},
	{SECT_OTHER, 7, "需要", "说明", 90},
	{SECT_OTHER, 7, "其他事项", "", 60},
	{SECT_OTHER, 7, "其它事项", "", 60},
	{SECT_OTHER, 6, "其他", "情况", 60},
	{SECT_OTHER, 6, "其它", "情况", 60},
	{SECT_OVERVIEW, 9, "总体情况", "", 90},
	{SECT_OVERVIEW, 8, "总体", "情况", 90},
	{SECT_OVERVIEW, 8, "总体概", "", 90},
	{SECT_OVERVIEW, 8, "概述", "", 60},
	{SECT_OVERVIEW, 8, "概况", "", 60},
	{SECT_OVERVIEW, 7, "综述", "", 60},
	{SECT_OVERVIEW, 7, "基本情况", "", 60},
	{SECT_OVERVIEW, 6, "总体", "", 36},
	{SECT_OVERVIEW, 5, "工作情况", "", 60},
	{SECT_OVERVIEW, 5, "开展情况", "", 60},
};

/* Does a title of the two words, filled up to n bytes, mean what it should? */
static bool
means(size_t i, size_t n)
{
	char s[200];
	size_t a = strlen(meanings[i].a), b = strlen(meanings[i].b);

	memset(s, 'x', sizeof s);
	memcpy(s, meanings[i].a, a);
	memcpy(s + n - b, meanings[i].b, b);
	struct head h = {.title = {s, n}};
	head_meaning(&h);
	return h.main == meanings[i].main && h.weight == meanings[i].weight;
}

static bool
same(struct str a, const char *b)
{
	return str_eq(a, str_of(b));
}

int
main(void)
{
	int bad = 0, n = 0;
	struct head h;

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++, n++)
		if (!head_parse(&h, str_of(cases[i].text)) || h.style != cases[i].style || h.number != cases[i].number ||
		    !same(str_trim(h.numeral), cases[i].numeral) || !same(h.title, cases[i].title) || !same(h.rest, cases[i].rest) ||
		    h.main != cases[i].main || h.sub != cases[i].sub) {
			printf("FAIL %s: style %d number %d |%.*s|%.*s|%.*s| main %d sub %d\n", cases[i].text, (int)h.style, h.number,
			       (int)h.numeral.n, h.numeral.p, (int)h.title.n, h.title.p, (int)h.rest.n, h.rest.p, (int)h.main, (int)h.sub);
			bad++;
		}
	for (size_t i = 0; i < sizeof none / sizeof *none; i++, n++)
		if (head_parse(&h, str_of(none[i]))) {
			printf("FAIL %s: taken for a heading\n", none[i]);
			bad++;
		}
	for (size_t i = 0; i < sizeof meanings / sizeof *meanings; i++, n++)
		if (!means(i, strlen(meanings[i].a) + 1 + strlen(meanings[i].b)) || !means(i, meanings[i].most) || means(i, meanings[i].most + 1)) {
			printf("FAIL %s %s: not weight %d up to %zu bytes\n", meanings[i].a, meanings[i].b, meanings[i].weight, meanings[i].most);
			bad++;
		}
	/* numerals of one character, the first and the last of each kind, and those beside them */
	static const struct {
		const char *s;
		enum head_style style;
		int number;
	} rune[] = {{"①", HEAD_CIRCLE, 1}, {"⑳", HEAD_CIRCLE, 20}, {"❶", HEAD_CIRCLE, 1}, {"❿", HEAD_CIRCLE, 10}, {"⑴", HEAD_PARNUM, 1}, {"⒇", HEAD_PARNUM, 20},
		    {"⒈", HEAD_NUM, 1}, {"⒛", HEAD_NUM, 20}, {"㈠", HEAD_PAREN, 1}, {"㈩", HEAD_PAREN, 10}, {"Ⅰ", HEAD_NUM, 1}, {"Ⅻ", HEAD_NUM, 12},
		    {"❵", HEAD_PLAIN, 0}, {"➀", HEAD_PLAIN, 0}, {"⑟", HEAD_PLAIN, 0}, {"⒜", HEAD_PLAIN, 0}, {"㈟", HEAD_PLAIN, 0}, {"㈪", HEAD_PLAIN, 0}, {"⅟", HEAD_PLAIN, 0}, {"Ⅼ", HEAD_PLAIN, 0}};
	for (size_t i = 0; i < sizeof rune / sizeof *rune; i++, n++) {
		char s[40];
		snprintf(s, sizeof s, "%s监督保障", rune[i].s);
		h = (struct head){.style = HEAD_PLAIN};
		if ((head_parse(&h, str_of(s)) ? h.style : HEAD_PLAIN) != rune[i].style || (rune[i].number && h.number != rune[i].number)) {
			printf("FAIL %s: style %d number %d\n", s, (int)h.style, h.number);
			bad++;
		}
	}
	if (!bad)
		printf("ok %d\n", n);
	return bad > 0;
}
