/* furn - the lines with which a portal closes a page.
 * Comes in: a normalised paragraph.  Goes out: whether the report has ended before it.
 * Rule: a line that begins with one of these words is no prose of a report; a few words give a line away anywhere. */
#include "str.h"
#include "furn.h"

#define T(lit) {(lit), sizeof(lit) - 1}

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

static const struct str inside[] = {T("ICP备"), T("公网安备"), T("网站标识码"), T("版权所有"), T("ICP证")};

/* what is attached to the page */
static const struct str file[] = {T(".pdf"), T(".PDF"), T(".doc"), T(".docx"), T(".wps"), T(".ofd"), T(".xls"), T(".xlsx"), T(".zip"), T(".rar")};

static unsigned char
third(struct str s)
{
	return (unsigned char)s.p[2];
}

/* Does a text of three bytes or more begin with one of the words? */
static bool
begins(struct str text)
{
	size_t lo = 0, hi = BEGIN;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		if (third(begin[mid]) < third(text))
			lo = mid + 1;
		else
			hi = mid;
	}
	for (; lo < BEGIN && third(begin[lo]) == third(text); lo++)
		if (str_starts(text, begin[lo]))
			return true;
	return false;
}

bool
furn_after(struct str text)
{
	for (size_t k; text.n; text = str_cut(text, k)) {
		if (str_starts(text, STR("•")) || str_starts(text, STR("·")))
			k = str_starts(text, STR("•")) ? 3 : 2;
		else if (text.p[0] == ' ' || text.p[0] == '*' || text.p[0] == '-' || text.p[0] == '#' || text.p[0] == '|')
			k = 1;
		else
			break;
	}
	if (str_starts(text, STR("©")))
		return true;
	if (text.n > 2 && begins(text))
		return true;
	for (size_t i = 0; i < sizeof file / sizeof *file; i++)
		if (text.n < 200 && str_ends(text, file[i]) && str_find(text, STR("，")) < 0)
			return true;
	bool prose = str_ends(text, STR("。"));
	for (size_t i = 0; i < sizeof inside / sizeof *inside && text.n < 400 && !prose; i++)
		if (str_find(text, inside[i]) >= 0)
			return true;
	return false;
}
