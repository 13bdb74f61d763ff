/* furn - the lines with which a portal closes a page.
 * Comes in: a normalised paragraph.  Goes out: whether the report has ended before it.
 * Rule: a line that begins with one of these words is no prose of a report; a few words give a line away anywhere. */
#include "str.h"
#include "furn.h"

static const char *const begin[] = {
	"上一篇", "下一篇", "上一条", "下一条", "上篇：", "下篇：", "前一篇", "后一篇", "扫一扫", "分享到", "分享：", "分享至",
	"相关信息", "相关文章", "相关文件", "相关文档", "相关链接", "相关阅读", "相关稿件", "相关新闻", "相关附件", "关联稿件", "推荐阅读",
	"友情链接", "主办：", "主办:", "主办单位", "承办：", "承办单位", "版权所有", "版权声明", "技术支持", "网站地图", "网站标识码",
	"关于我们", "联系我们", "返回顶部", "返回首页", "回到顶部", "打印本页", "打印此页", "【打印", "[打印", "打印 关闭", "打印关闭", "关闭窗口",
	"关闭本页", "【关闭", "[关闭", "【字体", "[字体", "责任编辑", "(责任编辑", "（责任编辑", "编辑：", "网站声明", "隐私声明", "备案号",
	"Copyright", "copyright", "COPYRIGHT", "©", "您是第", "您访问的", "建议使用", "手机扫", "微信扫", "用微信扫", "附件下载", "文档下载",
	"无障碍", "收藏本", "我要纠错", "我要分享", "政府网站找错", "网站支持IPv6", "最佳浏览",
};

static const char *const inside[] = {"ICP备", "公网安备", "网站标识码", "版权所有", "ICP证"};

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
	for (size_t i = 0; i < sizeof begin / sizeof *begin; i++)
		if (str_starts(text, str_of(begin[i])))
			return true;
	for (size_t i = 0; i < sizeof inside / sizeof *inside && text.n < 400; i++)
		if (str_find(text, str_of(inside[i])) >= 0)
			return true;
	return false;
}
