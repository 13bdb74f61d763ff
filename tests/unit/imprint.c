/* What a page says of its publication: a date alone, bodies' names, values behind labels, the day, what was dropped. */
#include <stdio.h>

#include "../../lib/imprint.c"
#include "given.h"
#include "verdict.h"

/* Is it a date and nothing else? */
static int
dates_fail(void)
{
	static const struct { const char *s; bool date; } dates[] = {
		{"2024-01-20", true}, {"（2024-01-20）", true}, {"(2024-01-20)", true}, {" 2024年1月20日 ", true}, {"(2024-01-20", false}, {"2024-01-20)", false}, {"（2024-01-20", false},
		{"2024-01-20）", false}, {"()", false}, {"（）", false}, {"", false}, {"2024-01-20印", false}, {"2024-01-20 10:05", true}, {"• 2024-01-20 10:05:33", true}, {"2024-01-20 1005", false}, {"2024/1/20", true}, {"2024/1/20 10:05", false}, {"2024-01-20 10:", false}, {"2024-01-20 :1005", false}, {"2024-01-20 10:05印", false}, {"(", false}};
	int bad = 0;

	for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
		struct date day;
		if (imprint_only_date(given_alone(dates[i].s), &day) != dates[i].date && ++bad)
			printf("FAIL a date alone: %s\n", dates[i].s);
	}
	return bad;
}

/* Does a page name a body so? */
static int
named_fail(void)
{
	static const struct { const char *s; bool is; } names[] = {
		{"云岫市民政局", true}, {"本站", false}, {"本溪市民政局", true}, {"本局", false}, {"云岫市人民政府网站", false}, {"云岫", false}, {"", false}};
	int bad = 0;

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (imprint_named(given_alone(names[i].s)) != names[i].is && ++bad)
			printf("FAIL a body's name: %s\n", names[i].s);
	return bad;
}

/* Lines of which those up to @ stand before the first heading, ~ before one that was dropped; the value of 发布机构 and its line, the day and its. */
static const struct {
	const char *name, *in, *value, *day;
} pages[] = {
	{"with a colon", "发布机构：云岫市民政局 浏览：3\n发布日期：2024-01-20\n@一", "云岫市民政局:1", "2024-01-20:2"},
	{"in the next line", "发布机构\n云岫市民政局\n成文日期：\n2024年1月20日\n@一", "云岫市民政局:1", "2024-01-20:3"},
	{"without a colon a day, and no body", "本页发布机构云岫市民政局\n生成日期 2024-01-20 公开方式\n@一", "-", "2024-01-20:2"},
	{"behind the first heading", "文\n@发布机构：云岫市民政局\n发布日期：2024-01-20\n甲\n乙\n丙\n丁", "-", "-"},
	{"the time for which was counted", "统计时间：2023年1月1日\n数据日期：2023年1月1日\n@一", "-", "-"},
	{"the same in the next line", "统计时间：\n2023年1月1日\n@一\n甲\n乙\n丙", "-", "-"},
	{"the time up to which it holds", "失效日期：2030年1月1日\n废止时间：2030年1月1日\n截止时间：2030年1月1日\n有效日期：2030年1月1日\n打印时间：2030年1月1日\n@一", "-", "-"},
	{"the same in the next line", "失效日期：\n2030年1月1日\n@一\n甲\n乙\n丙", "-", "-"},
	{"not one before another label", "失效日期：无 发布日期：2024年1月20日\n@一", "-", "2024-01-20:1"},
	{"a day alone before the end", "文\n@一\n2024年1月20日\n印", "-", "2024-01-20:3"},
	{"a day and where it is from", "2024年1月20日 来源：云岫市民政局\n@一\n甲\n乙\n丙", "-", "2024-01-20:1"},
	{"a day that begins a sentence", "2024年1月20日云岫市民政局召开会议\n@一\n甲\n乙\n丙", "-", "-"},
	{"three before it", "文\n@一\n2024年1月20日\n甲\n乙\n丙", "-", "-"},
	{"a day alone before the first heading", "文\n（2024年1月20日）\n@一\n甲\n乙\n丙", "-", "2024-01-20:2"},
	{"furniture", "~发布机构：云岫市民政局 发布日期：2024-01-20\n@一\n甲", "-", "2024-01-20:0"},
	{"nothing", "文\n@一", "-", "-"},
};

static struct str
found(struct arena *a, struct str s, size_t line)
{
	return s.n ? str_fmt(a, "%.*s:%zu", (int)s.n, s.p, line) : STR("-");
}

static int
pages_fail(struct arena *a)
{
	int bad = 0;

	for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
		struct doc d = {.a = a, .diags = {.a = a}};
		struct pieces p = {0};
		struct str in = str_of(pages[i].in), value, day;
		size_t first = 0, line = 0, at = 0;
		for (size_t k = 0, n = 1; k < in.n; k += at + 1, n++) {
			at = str_find(str_cut(in, k), STR("\n")) < 0 ? in.n - k : (size_t)str_find(str_cut(in, k), STR("\n"));
			struct str s = {in.p + k, at};
			if (str_starts(s, STR("@")))
				first = d.n, s = str_cut(s, 1);
			if (str_starts(s, STR("~")))
				doc_drop(&d, n, "nav", str_cut(s, 1));
			else
				doc_text(&d, n, s);
		}
		imprint_page(&d);
		for (size_t k = 0; k < first; k++)
			if (d.item[k].kind == DOC_TEXT)
				imprint_cut(&p, a, d.item[k].cell, k);
		p.head = p.n;
		value = value_of(&p, STR("发布机构"), &line);
		value = found(a, value, line);
		day = imprint_day(&d, &p, 0, first, d.n, &line);
		day = found(a, day, line);
		if ((!str_eq(value, str_of(pages[i].value)) || !str_eq(day, str_of(pages[i].day))) && ++bad)
			printf("FAIL %s: %.*s %.*s\n", pages[i].name, (int)value.n, value.p, (int)day.n, day.p);
		if (str_starts(in, STR("~")) && !str_eq(d.publisher, STR("云岫市民政局")) && ++bad)
			printf("FAIL %s: %.*s\n", pages[i].name, (int)d.publisher.n, d.publisher.p);
	}
	return bad;
}

/* Of two labels the surer tells, wherever it stands: days among the lines, days and bodies of what was dropped.  Surest first. */
static int
order_fail(struct arena *a)
{
	static const char *const lists[] = {"发布时间 发布日期 公开日期 发文日期 成文日期 生成日期 时间 日期", "发布时间 发布日期 公开日期 发文日期 成文日期", "发布机构 公开主体 发布单位 信息来源 来源"};
	int bad = 0;

	for (size_t k = 0; k < 3; k++)
		for (struct str sure = str_of(lists[k]), w; (w = given_word(&sure, ' ')).n;)
			for (struct str rest = sure, v; (v = given_word(&rest, ' ')).n;) {
				struct doc d = {.a = a, .diags = {.a = a}};
				struct pieces p = {0};
				const char *value[] = {k == 2 ? "霁川县档案局" : "2024-01-02", k == 2 ? "云岫市民政局" : "2024-01-01"};
				for (size_t i = 0; i < 2; i++) {
					struct str l = i ? w : v, s = str_fmt(a, "%.*s：%s", (int)l.n, l.p, value[i]);
					struct doc_cell c = {s, i + 1};
					if (k)
						doc_drop(&d, i + 1, "meta", s);
					else
						imprint_cut(&p, a, &c, i);
				}
				p.head = p.n;
				size_t line = 0;
				if (k)
					imprint_page(&d);
				struct str got = k == 0 ? imprint_day(&d, &p, 0, 0, 0, &line) : k == 1 ? d.published : d.publisher;
				if (!str_eq(got, str_of(value[1])) && ++bad)
					printf("FAIL %.*s tells more than %.*s: %.*s\n", (int)w.n, w.p, (int)v.n, v.p, (int)got.n, got.p);
			}
	return bad;
}

int
main(void)
{
	struct arena a = {0};
	int bad = dates_fail() + named_fail() + pages_fail(&a) + order_fail(&a);

	mem_free(&a);
	return verdict(bad, sizeof pages / sizeof *pages);
}
