/* Unit tests of headline: lines as titles of a report, and their parts. */
#include <stdio.h>

#include "../../lib/headline.c"
#include "given.h"
#include "verdict.h"

#define REPORT "政府信息公开工作年度报告"

/* How well a line reads as a title: year, agency, score. */
static const struct {
	const char *line;
	int year;
	const char *agency;
	int score;
} readings[] = {
	{"江明市水务局2024年" REPORT, 2024, "江明市水务局", 12},
	{"江明市水务局" REPORT "（2024年度）", 2024, "江明市水务局", 11},
	{"江明市水务局（本级）2024年" REPORT, 2024, "江明市水务局", 12},
	{"江明市水务局(机关)2024年" REPORT, 2024, "江明市水务局", 12},
	{"江明市（本级）水务局2024年" REPORT, 2024, "江明市（本级）水务局", 12},
	{"江明市水务局" REPORT, 0, "江明市水务局", 8},
	{"水务局2024年" REPORT, 2024, "水务局", 11},
	{"2024年" REPORT, 2024, "", 7},
	{"2024年政府信息公开年报", 2024, "", 5},
	{REPORT, 0, "", 3},
	{"甲乙丙丁戊" REPORT, 0, "", 3},
	{"甲乙丙丁戊己" REPORT, 0, "", 0},
	{"江明大学2022-2023学年" REPORT, 2023, "江明大学", 11},
	{"江明大学2022—2023学年度" REPORT, 2023, "江明大学", 11},
	{"江明大学2021-2023学年" REPORT, 2021, "", 7}, /* no one year */
	{"江明大学12022-2023学年" REPORT, 2023, "", 7},
	{"学年" REPORT, 0, "", 3},
	{"医院" REPORT, 0, "", 7}, /* a kind of body, and which? */
	{"医院2024年" REPORT, 2024, "", 11},
	{"2024年" REPORT "如下", 0, "", 0},
	{"水务局", 0, "", 0},
};

/* Is the word on the left a menu's that stands beside the title on the right? */
static const struct {
	const char *left, *right;
	bool want;
} beside_of[] = {
	{"通知", "江明市水务局", true}, {"通知", REPORT, true}, {"通知", "水务局", false}, {"", REPORT, false}, {"2通知", REPORT, false}, {"通0知", REPORT, false}, {"通知9", REPORT, false},
	{"通/知:", REPORT, true}, {"一二三四五六七八", REPORT, true}, {"一二三四五六七八x", REPORT, false}, {"水务局", REPORT, false}, {"走进江明市网", REPORT, false}, {"通知", "关于" REPORT, false},
};

/* A line without its decoration; where its title ends behind the first 信; may it be part of one that goes on? */
static const struct { const char *line, *plain; size_t end; bool part; } parts[] = {
	{"　公开　", "公开", 0, false}, {"## 公开 **", "公开", 0, false}, {"> 《公开》", "公开", 0, false}, {"【公开", "公开", 0, true}, {"• · 公开", "公开", 0, true}, {"《甲》公开", "甲》公开", 0, false}, {"公开_", "公开", 0, false},
	{"信息年度报告", "信息年度报告", 18, false}, {"信息年报", "信息年报", 12, false}, {"信息年度工作报告年报", "信息年度工作报告年报", 24, false},
	{"信息工作报告", "信息工作报告", 18, false}, {"年报信息", "年报信息", 0, true}, {"信", "信", 0, false}, {"2024年", "2024年", 0, true}, {"年", "年", 0, false}, {"x年", "x年", 0, true},
	{"江明市水务局", "江明市水务局", 0, true}, {"关于", "关于", 0, true}, {"江明市的", "江明市的", 0, true}, {"通知内容", "通知内容", 0, false}, {"公开。", "公开。", 0, false}, {"政府信息公开栏", "政府信息公开栏", 0, true}, {"甲乙政务公开栏", "甲乙政务公开栏", 0, true},
};

static int
parts_fail(void)
{
	int bad = 0;
	char s[121];

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		struct str l = given_alone(parts[i].line), plain = headline_bare(l);
		ptrdiff_t k = str_find(plain, STR("信"));
		size_t end = k < 0 ? 0 : title_end(plain, (size_t)k);
		if ((!str_eq(plain, str_of(parts[i].plain)) || end != parts[i].end || headline_part(l) != parts[i].part) && ++bad)
			printf("FAIL '%s': '%.*s' %zu %d\n", parts[i].line, (int)plain.n, plain.p, end, headline_part(l));
	}
	memset(s, 'x', sizeof s);
	memcpy(s + 118, "年", 3);
	if ((headline_part((struct str){s, 121}) || !headline_part((struct str){s + 1, 120})) && ++bad)
		printf("FAIL the longest part of a title\n");
	return bad;
}

/* So many x between two texts. */
static struct str
long_line(struct arena *a, const char *before, size_t n, const char *behind)
{
	struct buf b = {.a = a};

	buf_str(&b, str_of(before));
	while (n--)
		buf_char(&b, 'x');
	buf_str(&b, str_of(behind));
	return buf_slice(&b);
}

/* Lengths that may just be, and that may not. */
static int
limits_fail(void)
{
	static const struct { const char *before, *behind; size_t n; int most, more; const char *why; } of[] = {
		{"政府信息公开", "年度报告", 45, 3, 0, "words within a title"},
		{"", "局" REPORT, 117, 7, 0, "a name"},
		{"", REPORT, 15, 3, 0, "five characters that name nobody"},
	};
	static const struct { const char *s; int at; } fixes[] = {{"政府信息公开", 0}, {"甲政务信息公开", 3}, {"政务公开", 0}, {"甲信息公开", 3}, {"政府信息主动公开", 0}, {"甲", -1}, {"公开", -1}, {"", -1}};
	static const struct { const char *s, *name; } names[] = {
		{"关于江明市水务局", "江明市水务局"}, {"江明市水务局关于", "江明市水务局"}, {"江明市水务局的", "江明市水务局"}, {"通知 江明市水务局", "江明市水务局"}, {"江明市 水务局", "江明市 水务局"}, {"江明市财政局 江明市水务局", "江明市财政局 江明市水务局"},
		{"a b 江明市水务局", "江明市水务局"}, {"", ""}, {"关于", ""}};
	static const struct { const char *s, *left; int year; } years[] = {
		{"江明市2024年水务局", "江明市水务局", 2024}, {"2024年水务局", "水务局", 2024}, {"水务局 2024年 ", "水务局", 2024}, {"水务局", "水务局", 0}, {"2024年", "", 2024}, {"水务局2024", "水务局", 2024}, {"2024水务局1", "水务局1", 2024}, {"水务局20241", "水务局20241", 0}, {"水务局1989", "水务局1989", 0}, {"水务局1990", "水务局", 1990}, {"水务局2099", "水务局", 2099}, {"水务局2100", "水务局2100", 0}};
	static const struct { const char *s; bool before, behind; } last[] = {
		{"年报", true, true}, {"报告", true, true}, {"告知", true, false}, {"报", false, true}, {"报告）", true, true}, {"甲）", false, false}, {"甲", false, false}, {"年报告示", true, false}};
	struct arena a = {0};
	int bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		int most = headline_read(long_line(&a, of[i].before, of[i].n, of[i].behind), &a).score, more = headline_read(long_line(&a, of[i].before, of[i].n + 1, of[i].behind), &a).score;
		if ((most != of[i].most || more != of[i].more) && ++bad)
			printf("FAIL the longest of %s: %d, %d\n", of[i].why, most, more);
	}
	struct str bracket = long_line(&a, REPORT "（", 38, "）"), longer = long_line(&a, REPORT "（", 39, "）");
	if ((headline_read(bracket, &a).title.n != bracket.n || headline_read(longer, &a).title.n != sizeof REPORT - 1) && ++bad)
		printf("FAIL brackets behind a title\n");
	if ((headline_read(STR("水局" REPORT), &a).agency.n != 6 || headline_read(STR("xx局" REPORT), &a).agency.n) && ++bad)
		printf("FAIL the shortest name\n");
	if ((!headline_last(long_line(&a, "", 147, "告"), false) || headline_last(long_line(&a, "", 148, "告"), false) || !headline_last(long_line(&a, "", 148, "告"), true)) && ++bad)
		printf("FAIL the longest last line\n");
	for (size_t i = 0; i < sizeof fixes / sizeof *fixes; i++)
		if (headline_fixed(given_alone(fixes[i].s)) != fixes[i].at && ++bad)
			printf("FAIL the fixed part of %s\n", fixes[i].s);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (!str_eq(name_only(&a, given_alone(names[i].s)), str_of(names[i].name)) && ++bad)
			printf("FAIL the name in %s\n", names[i].s);
	for (size_t i = 0; i < sizeof years / sizeof *years; i++) {
		int year = 0;
		if ((!str_eq(without_year(&a, given_alone(years[i].s), &year), str_of(years[i].left)) || year != years[i].year) && ++bad)
			printf("FAIL the year in %s\n", years[i].s);
	}
	for (size_t i = 0; i < sizeof last / sizeof *last; i++)
		if ((headline_last(given_alone(last[i].s), true) != last[i].before || headline_last(given_alone(last[i].s), false) != last[i].behind) && ++bad)
			printf("FAIL the last line %s\n", last[i].s);
	mem_free(&a);
	return bad;
}

/* Signs and words that no line of a title has. */
static int
sentences_fail(void)
{
	static const char *const of[] = {"。", "，", ",", "；", "：", ":", "》", "〉", ">", "›", "»", "！", "根据", "依据", "现将", "公布", "目录", "指南", "|"};
	static const char *const none[] = {"江明市水务局", "《", "-", "（", "根", "据", "的", "、", ""};
	int bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		if (!headline_sentence(given_alone(of[i])) && ++bad)
			printf("FAIL a title has no %s\n", of[i]);
	for (size_t i = 0; i < sizeof none / sizeof *none; i++)
		if (headline_sentence(given_alone(none[i])) && ++bad)
			printf("FAIL a title may have %s\n", none[i]);
	return bad;
}

static int
lines_fail(void)
{
	struct arena a = {0};
	int bad = 0;

	for (size_t i = 0; i < sizeof readings / sizeof *readings; i++) {
		struct headline r = headline_read(given_alone(readings[i].line), &a);
		if ((r.year != readings[i].year || !str_eq(r.agency, str_of(readings[i].agency)) || r.score != readings[i].score) && ++bad)
			printf("FAIL %s: %d %.*s %d\n", readings[i].line, r.year, (int)r.agency.n, r.agency.p, r.score);
	}
	for (size_t i = 0; i < sizeof beside_of / sizeof *beside_of; i++)
		if (beside(given_alone(beside_of[i].left), str_of(beside_of[i].right)) != beside_of[i].want && ++bad)
			printf("FAIL %s beside %s\n", beside_of[i].left, beside_of[i].right);
	mem_free(&a);
	return bad;
}

/* How long a menu's word before a title is. */
static int
menus_fail(void)
{
	static const struct { const char *s; size_t want; } of[] = {
		{"通知 江明市水务局", 6}, {"通知  " REPORT, 6}, {"通知", 0}, {"通知 ", 0}, {" " REPORT, 0}, {"", 0}, {"通知 水务局", 0}, {"首页 通知 " REPORT, 0}, {"x " REPORT, 1},
	};
	int bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		if (headline_menu(given_alone(of[i].s)) != of[i].want && ++bad)
			printf("FAIL the menu's word in %s: %zu\n", of[i].s, headline_menu(given_alone(of[i].s)));
	return bad;
}

/* Each word of a list in the place of #: how the line reads; and whether it may be part of a title. */
static const struct {
	const char *words, *line, *title, *agency;
	int score;
} lists[] = {
	{"年度报告", "江明市水务局信息公开#", "江明市水务局信息公开#", "江明市水务局", 8},
	{"年报 年度报 报告 工作报告 年度工作报告", "江明市水务局信息公开#", "江明市水务局信息公开#", "江明市水务局", 6},
	{"年报 年度报 报告", "江明市水务局信息公开#甲", "", "", 0},
	{"评估 调研 自查 第三方", "江明市水务局信息公开#报告", "", "", 0},
	{"医院 学校 学院 大学 中学 小学 政府 街道 公司 集团 中心 社区 委员会 管委会 管理委员会 办公室 街道办事处 人民政府", "#政务公开年报", "#政务公开年报", "", -1},
};

static int
words_fail(void)
{
	struct arena a = {0};
	int bad = 0;

	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
		for (struct str all = str_of(lists[i].words), w; (w = given_word(&all, ' ')).n;) {
			struct str line = given_put(lists[i].line, w, &a), title = given_put(lists[i].title, w, &a);
			struct headline r = headline_read(line, &a);
			if ((!str_eq(r.title, title) || !str_eq(r.agency, str_of(lists[i].agency)) || (lists[i].score >= 0 && r.score != lists[i].score)) && ++bad)
				printf("FAIL %.*s: '%.*s' %.*s %d\n", (int)line.n, line.p, (int)r.title.n, r.title.p, (int)r.agency.n, r.agency.p, r.score);
		}
	for (struct str all = str_of("标题： 标|题： 题目: 题|目： 名称： 名|称：： 信息名称： 文件名称："), w; (w = given_word(&all, ' ')).n;) {
		struct str name = str_dup(&a, w), line;
		char *bar = memchr(name.p, '|', name.n);
		if (bar)
			*bar = ' ';
		line = given_put("#江明市水务局信息公开年报", name, &a);
		if (!str_eq(headline_bare(line), STR("江明市水务局信息公开年报")) && ++bad)
			printf("FAIL %.*s\n", (int)line.n, line.p);
	}
	for (struct str all = str_of("年 年度 政府 信息 公开 工作 关于 的 人民政府"), w; (w = given_word(&all, ' ')).n;)
		if (!headline_part(given_put("甲甲#", w, &a)) && ++bad)
			printf("FAIL a part that ends in %.*s\n", (int)w.n, w.p);
	mem_free(&a);
	return bad;
}

int
main(void)
{
	int bad = lines_fail() + parts_fail() + limits_fail() + menus_fail() + sentences_fail() + words_fail();

	return verdict(bad, sizeof readings / sizeof *readings + sizeof beside_of / sizeof *beside_of + sizeof parts / sizeof *parts);
}
