/* What titles mean: the words of each section, and titles put together by chance, of which the meaning is found another way. */
#include <stdio.h>

#include "../../lib/meaning.c"
#include "given.h"
#include "chance.h"
#include "verdict.h"

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

/* Characters that a folded title keeps, and the nearest that it does not. */
static const struct {
	const char *text, *want;
} folds[] = {
	{"/09:@AZ[`az{", "09AZaz"}, {"〆〇〈", "〇"}, {"\xE3\x8F\xBF\xE3\x90\x80", "\xE3\x90\x80"}, {"\xE9\xBF\xBF\xEA\x80\x80", "\xE9\xBF\xBF"},
	{"\xEF\xA3\xBF\xEF\xA4\x80\xEF\xAB\xBF\xEF\xAC\x80", "\xEF\xA4\x80\xEF\xAB\xBF"}, {"\xF0\x9F\xBF\xBF\xF0\xA0\x80\x80", "\xF0\xA0\x80\x80"}, {"总、体 情（况）", "总体情况"}, {"\xEF\xBF\xBF", ""},
};

static const struct {
	const char *title;
	enum sect_key sub;
} subs[] = {
	{"主动公开", SECT_PROACTIVE}, {"公开政府信息", SECT_PROACTIVE}, {"依申请", SECT_ON_REQUEST}, {"申请公开", SECT_ON_REQUEST}, {"公开申请", SECT_ON_REQUEST}, {"平台", SECT_PLATFORM},
	{"公开载体", SECT_PLATFORM}, {"公开渠道", SECT_PLATFORM}, {"网站建设", SECT_PLATFORM}, {"信息管理", SECT_MANAGEMENT}, {"信息资源", SECT_MANAGEMENT}, {"信息的管理", SECT_MANAGEMENT},
	{"监督", SECT_SUPERVISION}, {"保障", SECT_SUPERVISION}, {"监督保障平台", SECT_PLATFORM}, {"信息", SECT_NONE}, {"监 督", SECT_SUPERVISION}, {"监a督", SECT_NONE}, {"监、督", SECT_SUPERVISION},
	{"监𠀀督", SECT_NONE}, {"公开渠", SECT_NONE}, {"公开，渠、道", SECT_PLATFORM}, {"公开渠a道", SECT_NONE}, {"监督予以公开", SECT_NONE}, {"", SECT_NONE}, {"监", SECT_NONE},
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
	struct meaning m = meaning_of((struct str){s, n});
	return m.main == meanings[i].main && m.weight == meanings[i].weight;
}

/* The meaning of a title, each word looked for by itself in the title folded. */
static struct meaning
plainly(struct str title)
{
	struct meaning m = {.main = SECT_NONE, .sub = SECT_NONE};
	char room[600];
	struct str f = meaning_fold(title, room);

	for (size_t i = 0; i < ROWS; i++)
		if (title.n > 150 || str_find(f, rows[i]) >= 0) {
			m.row = title.n <= 150;
			return m;
		}
	for (const struct words *w = pairs; w < pairs + PAIRS; w++)
		if (w->weight > m.weight && f.n <= w->max && str_find(f, w->a) >= 0 && str_find(f, w->b) >= 0)
			m = (struct meaning){.main = w->key, .weight = w->weight};
	for (size_t i = 0; i < PARTS && !m.sub && f.n <= 90; i++)
		if (str_find(f, parts[i].word) >= 0)
			m.sub = parts[i].key;
	return m;
}

/* Titles of words of the tables, whole or cut, with signs and letters between. */
static int
by_chance(int times)
{
	static const char *const between[] = {"", "", "", "", " ", "、", "（", "x", "2", "的", "𠀀", "公", "情", "\xC2\xA0", "。", "〇"};
	int bad = 0;

	for (int t = 0; t < times && bad < 5; t++) {
		char s[600];
		size_t n = 0;
		for (int words = 1 + (int)chance(5); words > 0; words--) {
			struct str w = chance(6) ? the_index()->word[chance((unsigned)the_index()->words)].text : rows[chance(ROWS)];
			size_t cut = chance(8) ? w.n : 3 * (size_t)chance((unsigned)(w.n / 3));
			for (size_t k = 0; k < cut; k += 3) {
				const char *b = between[chance(chance(4) ? 2 : sizeof between / sizeof *between)];
				memcpy(s + n, w.p + k, 3);
				memcpy(s + n + 3, b, strlen(b));
				n += 3 + strlen(b);
			}
		}
		struct str title = given_alone((s[n] = 0, s));
		struct meaning got = meaning_of(title), want = plainly(title);
		if (got.main != want.main || got.weight != want.weight || got.sub != want.sub || got.row != want.row) {
			printf("FAIL %s: main %d weight %d sub %d, not %d %d %d\n", s, (int)got.main, got.weight, (int)got.sub, (int)want.main, want.weight, (int)want.sub);
			bad++;
		}
	}
	return bad;
}

int
main(void)
{
	int bad = by_chance(50000), n = 2;

	for (size_t i = 0; i < sizeof meanings / sizeof *meanings; i++, n++)
		if (!means(i, strlen(meanings[i].a) + 1 + strlen(meanings[i].b)) || !means(i, meanings[i].most) || (meanings[i].most < 150 && means(i, meanings[i].most + 1))) {
			printf("FAIL %s %s: not weight %d up to %zu bytes\n", meanings[i].a, meanings[i].b, meanings[i].weight, meanings[i].most);
			bad++;
		}
	for (size_t i = 0; i < sizeof subs / sizeof *subs; i++, n++)
		if (meaning_of(given_alone(subs[i].title)).sub != subs[i].sub && ++bad)
			printf("FAIL %s: the part of the overview\n", subs[i].title);
	for (size_t i = 0; i < sizeof folds / sizeof *folds; i++, n++) {
		char room[64];
		struct str got = meaning_fold(given_alone(folds[i].text), room);
		if (!str_eq(got, str_of(folds[i].want)) && ++bad)
			printf("FAIL fold %s: %.*s\n", folds[i].text, (int)got.n, got.p);
	}
	for (struct str all = STR("本年新收 上年结转 结转下 办理结果 勾稽关系 不再处理其 予以公开 部分公开 无法提供 不予处理"), w; (w = given_word(&all, ' ')).n; n++)
		if (!meaning_of(w).row && ++bad)
			printf("FAIL %.*s: no label\n", (int)w.n, w.p);
	static const char long_title[] = "总体情况、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、、"; /* 150 bytes */
	if ((sizeof long_title != 151 || meaning_of(given_alone(long_title)).weight != 9 || meaning_of((struct str){long_title, 151}).weight) && ++bad)
		printf("FAIL a title of 150 bytes, one of more\n");
	return verdict(bad, n + 1);
}
