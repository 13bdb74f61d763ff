/* portal - the lines of a web site around a report.
 * Comes in: a normalised paragraph.  Goes out: whether a site's catalogue or its tools printed it; whether the report has ended before it.
 * Rule: of what tells of the page one of `labels` stands near the line's beginning, or it begins with one of `fields`, blanks and a bullet aside, and
 * a colon or a bar behind it, or with a date and names a source; or the line is nothing but what a page has for its reader.  A page is closed by a
 * line that begins with one of `begin`; a few words give such a line away anywhere. */
#include <string.h>

#include "str.h"
#include "word.h"
#include "date.h"
#include "sign.h"
#include "portal.h"

#define T(lit) {(lit), sizeof(lit) - 1}

/* Is s what a page has for its reader: 字号：[ 大 中 小 ] 打印 关闭, or a piece of it? */
static bool
tools_only(struct str s)
{
	size_t i = 0, k;

	if (str_ends(s, STR("。"))) /* prose, mostly */
		return false;
	while ((k = sign_at(s, i, "【】：[]:| ")) || (k = word_starts(str_cut(s, i), "字号 字体 号 大 中 小 打印 关闭 窗口 本页 分享到 分享 收藏 纠错")))
		i += k;
	return s.n > 0 && i == s.n;
}

/* Does the line begin with the name of a field and a colon or bar?  备注/文号：, - 公文生成日期：, 名 称 | */
static bool
field(struct str s)
{
	static const char fields[] = "日期 时间 名称 文号 备注/文号 生成日期 公文生成日期 公开方式 公开时限 公开形式 文件编号 发文字号 发文机关 发文单位 发文日期 "
				     "组配分类 主题分类 主题词 关键词 信息名称 目录名称 标题 信息类别 废止日期 发表时间 发表日期 文章来源 审核程序 作者 责任单位 "
				     "发布人 发布者 访问 点击 点击次数 来自 阅读 浏览 浏览量 阅读量 浏览次数 字体大小 公开主体 发布单位";
	char name[24];
	size_t n = 0, i = sign_skip(s, 0, "- |");

	i += str_starts(str_cut(s, i), STR("•")) ? 3 : 0;
	for (; i < s.n && s.p[i] != ':' && s.p[i] != '|' && !(s.p[i] == "："[0] && str_starts(str_cut(s, i), STR("："))); i++) {
		if (n == sizeof name)
			return false;
		name[n] = s.p[i];
		n += s.p[i] != ' ';
	}
	return i < s.n && word_is((struct str){name, n}, fields);
}

bool
portal_day(struct str s, struct date *day)
{
	enum { MOST = 150 }; /* bytes of such a line */
	size_t i = (s = str_trim(s)).n;

	if (s.n > MOST || !s.n || (unsigned)(s.p[s.n - 1] - '0') >= 10 || (str_find(s, STR("门户网站")) < 0 && str_find(s, STR("www.")) < 0))
		return false;
	while (i && s.p[i - 1] != ' ')
		i--;
	return i && date_read(s, i, day) == s.n - i && !word_any((struct str){s.p, i}, "， 。 ： :");
}

bool
portal_info(struct str text)
{
	static const struct str labels[] = {T("发布时间"), T("发布日期"), T("索引号"), T("索 引 号"), T("信息来源"), T("来源："), T("来源:"), T("发布机构"),
					    T("浏览次数"), T("访问量"), T("访问次数"), T("点击数"), T("点击量"), T("阅读次数"), T("字号："), T("字体："),
					    T("成文日期"), T("公开日期"), T("更新时间"), T("信息分类"), T("文号："), T("有效性"), T("时间：")};
	enum { FROM = 12 }; /* bytes, before which a label begins; each has six at least */
	static _Thread_local uint64_t any; /* their third bytes, by the low bits; 0: not told yet */

	if (tools_only(text) || (text.n < 90 && word_starts(text, "点击收听 点击链接 点击查看 点击下载 点击阅读") && !str_ends(text, STR("。"))))
		return true;
	if (text.n > 400 || text.n < 7)
		return false;
	if (portal_day(text, &(struct date){0}))
		return true;
	if (field(text) || (date_read(text, 0, &(struct date){0}) && str_find(text, STR("来源")) >= 0 && str_find(text, STR("。")) < 0))
		return true;
	if (!any)
		for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
			any |= (uint64_t)1 << (labels[i].p[2] & 63);
	text.n = text.n < 32 ? text.n : 32;
	for (size_t at = 0; at < FROM && at + 6 <= text.n; str_rune(text, &at))
		for (size_t i = 0; (any >> (text.p[at + 2] & 63) & 1) && i < sizeof labels / sizeof *labels; i++)
			if (str_starts(str_cut(text, at), labels[i]))
				return true;
	return false;
}

/* Three bytes each, at least; in the order of their third, which of a Han character is the one that tells most. */
static const struct str begin[] = {
	T("COPYRIGHT"), T("Copyright"), T("copyright"), T("技术支持"), T("最佳浏览"), T("附件下载"), T("[关闭"), T("分享到"),
	T("分享："), T("分享至"), T("备案号"), T("文档下载"), T("版权所有"), T("版权声明"), T("（责任编辑"), T("[打印"),
	T("上一篇"), T("上一条"), T("上篇："), T("下一篇"), T("下一条"), T("下篇："), T("友情链接"), T("手机扫"), T("前一篇"),
	T("后一篇"), T("【打印"), T("【关闭"), T("【字体"), T("隐私声明"), T("网站地图"), T("网站标识码"), T("网站声明"),
	T("我要纠错"), T("我要分享"), T("网站支持IPv6"), T("打印本页"), T("打印此页"), T("打印 关闭"), T("打印关闭"),
	T("联系我们"), T("返回顶部"), T("返回首页"), T("编辑："), T("回到顶部"), T("无障碍"), T("责任编辑"), T("推荐阅读"),
	T("您是第"), T("您访问的"), T("用微信扫"), T("扫一扫"), T("[字体"), T("微信扫"), T("关联稿件"), T("关于我们"),
	T("关闭窗口"), T("关闭本页"), T("(责任编辑"), T("收藏本"), T("相关信息"), T("相关文章"), T("相关文件"), T("相关文档"),
	T("相关链接"), T("相关阅读"), T("相关稿件"), T("相关新闻"), T("相关附件"), T("建议使用"), T("主办："), T("主办:"),
	T("主办单位"), T("承办："), T("承办单位"), T("政府网站找错"),
};

enum { BEGIN = sizeof begin / sizeof *begin };

static unsigned char
third(struct str s)
{
	return (unsigned char)s.p[2];
}

/* The one of these that a text begins with; empty: none. */
static struct str
closes(struct str text)
{
	size_t lo = 0, hi = text.n > 2 ? BEGIN : 0;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		if (third(begin[mid]) < third(text))
			lo = mid + 1;
		else
			hi = mid;
	}
	for (; text.n > 2 && lo < BEGIN && third(begin[lo]) == third(text); lo++)
		if (str_starts(text, begin[lo]))
			return begin[lo];
	return STR("");
}

static struct str
bare(struct str text)
{
	return str_cut(text, sign_skip(text, 0, "•· *-#|"));
}

bool
portal_link(struct str text)
{
	return word_any(closes(bare(text)), "篇 一条");
}

bool
portal_after(struct str text)
{
	text = bare(text);
	if (str_starts(text, STR("©")) || closes(text).n)
		return true;
	struct str last = str_cut(text, text.n < 5 ? 0 : text.n - 5);
	if (text.n < 200 && memchr(last.p, '.', last.n) && word_ends(text, ".pdf .PDF .doc .docx .wps .ofd .xls .xlsx .zip .rar") && str_find(text, STR("，")) < 0)
		return true; /* what is attached to the page */
	return text.n < 400 && !str_ends(text, STR("。")) && word_any(text, "ICP备 公网安备 网站标识码 版权所有 ICP证");
}
