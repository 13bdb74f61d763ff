/* site - tells the furniture of a web site from the report.
 * Comes in: a piece of a page, its text and how much of it is links.  Goes out: the reason to drop it, or NULL.
 * Rule: words that no report prints in such density, or links without sentences; where in doubt it is text.
 * Known weakness: the words are those of Chinese government sites. */
#include <stdint.h>

#include "str.h"
#include "site.h"

enum { WORDS = 20 /* of a kind, and the NULL behind them */, HEAD = 3 /* bytes that may stand before the first word */ };

/* A kind of furniture: at least `need` of the words in a text of at most `max` bytes. */
static const struct kind {
	const char *reason;
	size_t max;
	int need;
	bool head;  /* the first word found must begin the text */
	bool bare;  /* never holds the title of a report: a larger piece that does is looked at part by part */
	const char *word[WORDS];
} kinds[] = {
	{"breadcrumb", 400, 1, true, false, {"当前位置", "您现在的位置", "您的位置", "您当前的位置", "您所在的位置",
		"你的位置", "所在位置", "现在位置", "首页 >", "首页>", "首页»", "首页 »", "首页 ›"}},
	{"meta-table", 1200, 2, false, false, {"索引号", "索 引 号", "信息分类", "发布机构", "发文机关", "发文字号", "文号：", "有效性",
		"成文日期", "发布日期", "主题分类", "主题词", "公开方式", "公开范围", "信息名称", "生成日期", "体裁分类", "组配分类"}},
	{"prev-next", 900, 1, true, false, {"上一篇", "下一篇", "上一条", "下一条", "上一页", "下一页", "上篇", "下篇"}},
	{"share", 300, 1, true, true, {"扫一扫", "分享到", "分享：", "分享至", "微信扫", "手机扫", "扫描二维码", "扫码"}},
	{"tools", 400, 2, false, true, {"发布时间", "发布日期", "信息来源", "来源：", "浏览次数", "浏览量", "阅读次数", "访问量",
		"点击数", "点击量", "字号", "字体", "打印", "关闭", "收藏", "大 中 小", "责任编辑", "分享", "作者："}},
	{"related", 1800, 1, true, false, {"相关信息", "相关链接", "相关文章", "相关阅读", "相关新闻", "相关文档", "推荐阅读", "热门推荐",
		"友情链接", "网站链接"}},
	{"footer", 1500, 1, false, true, {"版权所有", "ICP备", "ICP 备", "网站标识码", "公网安备", "Copyright", "政府网站找错",
		"技术支持：", "网站地图"}},
	{"footer", 300, 1, true, true, {"主办：", "主办单位：", "承办：", "承办单位：", "主管单位：", "联系我们"}},
	{"header", 500, 1, true, true, {"欢迎访问", "欢迎光临", "欢迎您", "今天是", "无障碍", "设为首页", "加入收藏", "长者模式",
		"适老化", "登录", "繁體", "繁体版", "移动版", "手机版"}},
};

/* A bit for the character that begins at p, of which there are 3 bytes. */
static uint64_t
bit(const char *p)
{
	return (uint64_t)1 << (((unsigned char)p[1] * 5u ^ (unsigned char)p[2]) & 63);
}

/* The bits of all characters of s with which a word may begin. */
static uint64_t
bits(struct str s)
{
	uint64_t f = 0;

	for (size_t i = 0; i + 3 <= s.n; i++)
		if (((unsigned char)s.p[i] & 0xC0) != 0x80)
			f |= bit(s.p + i);
	return f;
}

/* begin: the bits of s; head: those of the characters with which it begins. */
static bool
is_kind(const struct kind *k, struct str s, uint64_t begin, uint64_t head)
{
	static _Thread_local uint64_t first[sizeof kinds / sizeof *kinds]; /* of each kind, those of its words; 0: not told yet */
	uint64_t *any = &first[k - kinds], here = k->head ? head : begin;
	int found = 0;

	if (!*any)
		for (const char *const *w = k->word; *w; w++)
			*any |= bit(*w);
	if (s.n > k->max || !(here & *any))
		return false;
	for (const char *const *w = k->word; *w; w++) {
		if (!(here & bit(*w) && begin & bit(*w + 3))) /* its first two characters: none has fewer */
			continue;
		ptrdiff_t at = str_find(s, str_of(*w));
		if (at >= 0 && (!k->head || at <= HEAD))
			found++;
	}
	return found >= k->need;
}

const char *
site_reason(const struct site_part *p)
{
	struct str s = str_trim(p->text);

	if (!s.n || s.n > SITE_TEXT_MAX || str_find(s, STR("。")) >= 0) /* a sentence is prose */
		return NULL;
	const uint64_t begin = bits(s), head = bits((struct str){s.p, s.n < HEAD + 3 ? s.n : HEAD + 3});
	/* the title and the headings of a report stay, whatever stands beside them */
	if (p->links == 0 && (str_find(s, STR("年度报告")) >= 0 || str_find(s, STR("总体情况")) >= 0) && s.n < 200 &&
	    !is_kind(&kinds[0], s, begin, head) && !is_kind(&kinds[2], s, begin, head))
		return NULL;
	bool title = str_find(s, STR("年度报告")) >= 0 && !p->table;
	for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
		if (is_kind(&kinds[k], s, begin, head) && !(title && kinds[k].bare))
			return kinds[k].reason;
	if (p->links >= 3 && p->linked * 10 >= s.n * 7 && s.n / p->links <= 60 && !p->table)
		return "nav";
	return NULL;
}
