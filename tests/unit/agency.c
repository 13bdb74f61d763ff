/* Names of public bodies, short forms, names in running text. */
#include <stdio.h>

#include "../../lib/agency.c"
#include "given.h"
#include "mem.h"
#include "verdict.h"

static const struct {
	const char *brief, *full;
	bool is;
} shorts[] = {
	{"工信局", "望楠区科技和工业信息化局", true}, {"民政局", "云岫市民政局", true},  {"民政局", "云岫市财政局", false},
	{"民政局", "民政局", false},                    {"卫健委", "望楠区卫生健康委员会", true}, {"教体局", "松坞县教育体育局", true},
	{"局民政", "云岫市民政局", false},              {"档案局", "霁川县档案局办公室", false},
	{"工信委", "望楠区科技和工业信息化委员会", true}, {"政务办", "望楠区政务公开办公室", true}, {"档案办", "霁川县档案局", false}, {"档案委", "霁川县档案办公室", false},
	{"员委", "霁川县委员会", false}, {"室办", "霁川县办公室", false}, {"公办", "霁川县办公室", false},
	{"市残联", "云岫市残疾人联合会", true}, {"市残联", "云岫市残疾人协会", false}, {"县残联", "云岫市残疾人联合会", false}, {"委", "霁川县委员会", true}, {"霁川档案局霁", "霁川县档案局档案馆", false},
};

static const struct {
	const char *text, *name;
} texts[] = {
	{"2024年，云岫市民政局把公开当作份内的事", "云岫市民政局"},
	{"现将澄浦市工业和信息化局2023年度报告公布如下", "澄浦市工业和信息化局"},
	{"由沐溪新区人民政府办公室负责", "沐溪新区人民政府办公室"},
	{"我局认真贯彻", ""}, {"我局驻望楠区办事处", ""},
	{"各有关部门和单位", ""}, {"各县市区人民政府：", ""}, {"市局", ""}, {"某市，局", ""}, {"某市，局，江明市财政局", "江明市财政局"}, {"市财政局", ""}, {"由霁川县人民政府办公厅负责", "霁川县人民政府办公厅"},
	{"在2024年（霁川县档案局）", "霁川县档案局"}, {"〇霁川县档案局", "〇霁川县档案局"}, {"与霁川县档案局及云岫市民政局", "霁川县档案局"}, {"霁川县访问", ""},
	{"根据国家档案局要求，霁川县档案局编制", "国家档案局"},
	{"甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲云岫市民政局", "甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲云岫市民政局"}, /* 32 characters */
	{"甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲云岫市民政局", "甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲云岫市民政局"},
	{"市，云岫市民政局", "云岫市民政局"}, {"云岫市局", "云岫市局"}, {"岫市局", ""},
	{"在㐀霁川县档案局", "㐀霁川县档案局"}, {"ꀀ霁川县档案局", "霁川县档案局"}, {"鿿霁川县档案局", "鿿霁川县档案局"}, {"㏿霁川县档案局", "霁川县档案局"}, {"〆霁川县档案局", "霁川县档案局"},
	{"由望楠区人民政府松坞街道办事处办公室编", "望楠区人民政府松坞街道办事处办公室"}, {"望楠区人民政府，松坞街道办事处", "望楠区人民政府"},
	{"望楠区人民政府的街道办事处", "望楠区人民政府"}, {"望楠区人民政府甲甲甲甲甲甲甲甲甲甲甲甲甲街道办事处", "望楠区人民政府"},
	{"由望楠区人民政府驻松坞办事处编", "望楠区人民政府驻松坞办事处"}, {"望楠区人民政府松坞办事处", "望楠区人民政府"},
	{"与国家税务总局霁川县税务局联系", "国家税务总局霁川县税务局"}, {"国家统计局云岫调查队编制", "国家统计局云岫调查队"}, {"云岫市公安局交通警察支队", "云岫市公安局交通警察支队"},
	{"云岫市公安局望楠分局松坞派出所", "云岫市公安局望楠分局松坞派出所"}, {"国家税务总局霁川县税务局第一税务分局办公室", "国家税务总局霁川县税务局第一税务分局办公室"}, {"云岫市公安局指导望楠分局", "云岫市公安局指导望楠分局"}, {"云岫市公安局和望楠分局", "云岫市公安局"},
	{"云岫市公安局各分局", "云岫市公安局"}, {"云岫市公安局，望楠分局", "云岫市公安局"}, {"云岫市公安局甲甲甲甲甲甲甲甲甲甲甲甲分局", "云岫市公安局甲甲甲甲甲甲甲甲甲甲甲甲分局"},
	{"云岫市公安局甲甲甲甲甲甲甲甲甲甲甲甲甲分局", "云岫市公安局"}, {"云岫市财政局霁川县税务局", "云岫市财政局"}, {"云岫市民政厅望楠分局", "云岫市民政厅"},
	{"云岫市供销合作社联合社编制", "云岫市供销合作社联合社"}, {"云岫市供销联社", "云岫市供销联社"}, {"霁川县供销合作总社办公室", "霁川县供销合作总社办公室"},
	{"现将2025年度市残联", ""}, {"现将2025年度云岫市残联", "云岫市残联"}, {"2025年，云岫市残疾人联合会", "云岫市残疾人联合会"},
	{"为认真做好霁川县民政局", "霁川县民政局"}, {"组织市监察局", ""}, {"云岫市投资促进服务中心", "云岫市投资促进服务中心"},
	{"由望楠区人民政府松坞街道党政办公室", "望楠区人民政府松坞街道"}, {"由望楠区人民政府松坞街道办公室编", "望楠区人民政府松坞街道办公室"}, {"望楠区人民政府松坞街道的办公室", "望楠区人民政府"}, {"望楠区人民政府各街道办公室", "望楠区人民政府"},
	{"望楠区人民政府松坞山前街道负责", "望楠区人民政府松坞山前街道"}, {"望楠区人民政府门户网站街道负责", "望楠区人民政府门户网站街道"}, {"望楠区人民政府甲甲甲甲甲街道负责", "望楠区人民政府"}, {"望楠区人民政府街道负责", "望楠区人民政府"},
	{"****望楠区民政局", ""}, {"XX望楠区民政局", ""}, {"xx望楠区民政局", ""}, {"××望楠区民政局", ""}, {"○○望楠区民政局", ""}, {"某望楠区民政局", "某望楠区民政局"}, {"X，望楠区民政局", "望楠区民政局"},
	{"各省、自治区、直辖市人民政府", ""}, {"各省、直轄市人民政府", ""},
	{"〈霁川县档案局", "霁川县档案局"}, {"", ""},
};

/* Words with which a name ends, also in running text; of places; behind which one begins; and if it is whole; that are none of these. */
#define TAILS "局 委 会 政府 室 办 厅 院 中心 街道 处 镇 乡 站 所 队 部 署 社 学 校 公司 集团 行 区 县 市 省 州 盟 旗 苏木 师 场 海关 馆 台 团 残联 联 协 园 厂 宫 公路段"
#define SURE "局 委员会 人民政府 管委会 办公室 办事处 厅 税务局 服务中心 检察院 法院 大学 医院 残联 联合会 供销社 供销联社 供销合作社 供销合作联社 供销合作总社"
#define PLACES "省 市 区 县 旗 州 盟 镇 乡 街道"
#define BEFORE "年 度 月 日 把 由 将 公布 说明 根据 依据 按照 现将 现就 关于 位于 依托 通过 联系 与 其中 报告 向 请 是 以下简称 在 我 本 了 的 来源 单位 访问 欢迎 转发 印发 批转"
#define WHOLE "编制 汇总 涵盖 包括 发布 机构 经 以 致电 咨询 从 作为 做好 加强 推进 规范 提高 提升 促进 深化 落实 开展 组织 展示 反映 完成 形成 结合 代表 撰写 起草 制作 报送 " \
	"公开 总结 介绍 遵照 接受 登录 登陆 配合 会同 联合 协助 参照 对照 响应 受到 得到 收到 上报"
#define ONE "经开 经济 经纬 日照 从化 本溪 将乐 向阳 月湖 会同县 报福 报京 报国 报恩"
#define PARTS "分局 支队 大队 总队 中队 调查队 海事处 派出所 管理所 监管所 分中心"
#define OFFICES "党政 党工委 综合 负责 组织 编制"

/* How many words of a list, in the place of the # of a text, do not make its first name what is wanted. */
static int
others(const char *list, const char *text, const char *name)
{
	struct arena a = {0};
	int bad = 0;

	for (struct str all = str_of(list), w; (w = given_word(&all, ' ')).n;) {
		size_t at = 0;
		struct str got = agency_find(given_put(text, w, &a), &at);
		if (!str_eq(got, given_put(name, w, &a)) && ++bad)
			printf("FAIL %.*s in %s: %.*s\n", (int)w.n, w.p, text, (int)got.n, got.p);
	}
	mem_free(&a);
	return bad;
}

/* Names that end in a word of the lists, begin behind one, or name a place by one. */
static int
by_words(void)
{
	struct arena a = {0};
	int bad = 0;

	struct str w;
	for (const char *list = TAILS; (w = word_next(&list)).n;)
		bad += !agency_ends(w) || !agency_ends(str_fmt(&a, "云%.*s", (int)w.n, w.p)) || agency_ends(str_fmt(&a, "%.*s云", (int)w.n, w.p));
	bad += agency_ends(STR("")) || agency_ends(STR("云岫"));
	for (const char *list = PLACES; (w = word_next(&list)).n;)
		bad += !agency_full(str_fmt(&a, "云%.*s", (int)w.n, w.p)) || agency_full(w);
	bad += !agency_full(STR("国家")) || !agency_full(STR("云中国")) || agency_full(STR("")) || agency_full(STR("云岫")) || !agency_full(STR("a市"));
	for (const char *list = "** XX xx ×× ○○ 某"; (w = word_next(&list)).n;)
		bad += !agency_masked(str_fmt(&a, "%.*s县民政局", (int)w.n, w.p)) || agency_masked(str_fmt(&a, "云%.*s", (int)w.n, w.p));
	mem_free(&a);
	bad += others(SURE, "，云岫市财政#，", "云岫市财政#") + others(BEFORE " " WHOLE, "甲#霁川县档案局", "霁川县档案局") + others(ONE, "由#区档案局", "#区档案局");
	bad += others(BEFORE, "云县#档案局", "云县#档案局"); /* no name is shorter than four characters: what stands before three belongs to it */
	bad += others(WHOLE, "霁川县#档案管理局", "霁川县#档案管理局") + others(WHOLE, "甲乙#乡档案管理局", ""); /* what follows is no whole name; has lost its place */
	bad += others(PARTS, "由云岫市公安局松坞#编", "云岫市公安局松坞#") + others(OFFICES, "由望楠区人民政府松坞街道#", "望楠区人民政府松坞街道") + others("的 甲", "由望楠区人民政府松坞街道#", "望楠区人民政府");

	if (bad)
		printf("FAIL %d words\n", bad);
	return bad;
}

static const struct {
	const char *a, *b;
	bool same;
} bodies[] = {
	{"松坞镇", "云岫市松坞镇人民政府", true}, {"云岫市松坞镇", "松坞镇政府", true}, {"松坞街道", "云岫市松坞街道办事处", true}, {"松坞镇", "松坞镇", true},
	{"云岫市民政局", "云岫市财政局", false}, {"民政局", "云岫市民政局", true}, {"局", "云岫市民政局", false}, {"", "云岫市民政局", false},
	{"人民政府", "云岫市人民政府", false}, {"甲市松坞镇", "乙市松坞镇", false}, {"局bc", "云岫局bc", false}, {"局bcd", "云岫局bcd", true},
};

/* Names that end at the mark |. */
static const struct {
	const char *text, *name;
} ending[] = {
	{"现公布松坞镇|2023年", "松坞镇"}, {"编制云岫市民政局|2023年", "云岫市民政局"}, {"现就松坞镇|", "松坞镇"}, {"现将我乡|", ""}, {"公布本镇|", ""}, {"公布全市|", ""},
	{"公布各镇|", ""}, {"现将市局及松坞城区分局|", ""}, {"现将我县松坞镇人民政府|", "县松坞镇人民政府"}, {"民政局|", ""}, {"云岫市民政|", ""}, {"松坞|镇", ""}, {"公布云岫市|2023年", "云岫市"}, {"坞镇|", ""},
	{"|", ""}, {"于26日前向市|政务公开办公室", ""}, {"于26日前向县|", ""}, {"公布云岫市松坞镇各科室|", "云岫市松坞镇"}, {"，依法按时完成松坞街道|", "松坞街道"}, {"现公开松坞街道|", "松坞街道"}, {"望楠区政务公开办公室|", "望楠区政务公开办公室"}, {"云岫市人民政府及各单位|", ""}, {"云岫市人民政府及各办公室|", ""}, {"****松坞镇|", ""}, {"现公布方向镇|", "方向镇"}, {"现公布方向乡|", "方向乡"},
};

static int
ends_fail(void)
{
	int bad = 0;

	for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++)
		if ((agency_same(given_alone(bodies[i].a), given_alone(bodies[i].b)) != bodies[i].same ||
		     agency_same(given_alone(bodies[i].b), given_alone(bodies[i].a)) != bodies[i].same) && ++bad)
			printf("FAIL %s, %s: one body?\n", bodies[i].a, bodies[i].b);
	for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) {
		size_t end = (size_t)str_find(str_of(ending[i].text), STR("|"));
		struct str got = agency_before(given_alone(ending[i].text), end);
		if (!str_eq(got, str_of(ending[i].name)) && ++bad)
			printf("FAIL %s: %.*s\n", ending[i].text, (int)got.n, got.p);
	}
	return bad;
}

/* The next name from a byte on, and where it ends. */
static int
one_by_one(void)
{
	static const struct { const char *name; size_t end; } want[] = {{"云岫市民政局", 21}, {"霁川县人民政府办公室", 57}, {"", 66}};
	struct str text = given_alone("由云岫市民政局、与霁川县人民政府办公室合编。");
	size_t at = 0;
	int bad = 0;

	for (size_t i = 0; i < 3; i++)
		bad += !str_eq(agency_find(text, &at), str_of(want[i].name)) || at != want[i].end;
	if (bad)
		printf("FAIL one name after the other\n");
	return bad;
}

int
main(void)
{
	int bad = by_words() + one_by_one() + ends_fail(), n = 2;

	for (size_t i = 0; i < sizeof shorts / sizeof *shorts; i++, n++)
		if (agency_short_of(given_alone(shorts[i].brief), given_alone(shorts[i].full)) != shorts[i].is) {
			printf("FAIL %s, %s\n", shorts[i].brief, shorts[i].full);
			bad++;
		}
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++, n++) {
		size_t at = 0;
		struct str got = agency_find(given_alone(texts[i].text), &at);
		if (!str_eq(got, str_of(texts[i].name))) {
			printf("FAIL %s: %.*s\n", texts[i].text, (int)got.n, got.p);
			bad++;
		}
	}
	return verdict(bad, n);
}
