/* info - lines that tell of the page rather than of the report.
 * Comes in: a normalised paragraph.  Goes out: whether a site's catalogue or its tools printed it.
 * Rule: one of `labels` stands near the line's beginning, or it begins with one of `fields`, blanks and a bullet aside, and
 * a colon or a bar behind it, or with a date and names a source; or the line is nothing but what a page has for its reader. */
#include <string.h>

#include "str.h"
#include "date.h"
#include "info.h"

#define T(lit) {(lit), sizeof(lit) - 1}

/* Does s begin with the word, of whose bytes the third tells most? */
static inline bool
begins(struct str s, struct str word)
{
	size_t rare = word.n < 3 ? 0 : 2;

	return s.n >= word.n && s.p[rare] == word.p[rare] && str_starts(s, word);
}

/* Is s what a page has for its reader: 字号：[ 大 中 小 ] 打印 关闭, or a piece of it? */
static bool
tools_only(struct str s)
{
	static const struct str words[] = {T("字号"), T("字体"), T("号"), T("大"), T("中"), T("小"), T("打印"), T("关闭"), T("窗口"), T("本页"), T("分享到"), T("分享"), T("收藏"), T("纠错"),
					   T("【"), T("】"), T("："), T("["), T("]"), T(":"), T("|"), T(" ")};
	size_t i, k;

	if (str_ends(s, STR("。"))) /* prose, mostly */
		return false;
	for (i = 0; i < s.n; i += words[k].n) {
		if ((unsigned char)s.p[i] < 0x80 && !memchr("[]:| ", s.p[i], 5)) /* what was dropped is marks, mostly */
			return false;
		for (k = 0; k < sizeof words / sizeof *words && !begins(str_cut(s, i), words[k]); k++)
			;
		if (k == sizeof words / sizeof *words)
			return false;
	}
	return s.n > 0;
}

/* Does the line begin with the name of a field and a colon or bar?  备注/文号：, - 公文生成日期：, 名 称 | */
static bool
field(struct str s)
{
	static const struct str fields[] = {T("日期"), T("时间"), T("名称"), T("文号"), T("备注/文号"), T("生成日期"), T("公文生成日期"), T("公开方式"), T("公开时限"), T("公开形式"),
					    T("文件编号"), T("发文字号"), T("发文机关"), T("发文单位"), T("发文日期"), T("组配分类"), T("主题分类"), T("主题词"), T("关键词"), T("信息名称"), T("目录名称"), T("标题"),
					    T("信息类别"), T("废止日期"), T("发表时间"), T("发表日期"), T("文章来源"), T("审核程序"), T("作者"), T("责任单位"), T("发布人"), T("访问"), T("点击"), T("点击次数"), T("来自"), T("阅读"), T("浏览")};
	char room[48];
	size_t n = 0;

	if (!memchr(s.p, ':', s.n) && !memchr(s.p, '|', s.n) && str_find(s, STR("：")) < 0) /* mostly */
		return false;
	while (s.n && (s.p[0] == '-' || s.p[0] == ' ' || s.p[0] == '|'))
		s = str_cut(s, 1);
	if (str_starts(s, STR("•")))
		s = str_cut(s, 3);
	for (size_t i = 0; i < s.n && n < sizeof room; i++)
		if (s.p[i] != ' ')
			room[n++] = s.p[i];
	struct str f = {room, n};
	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
		struct str after = str_cut(f, fields[i].n);
		if (begins(f, fields[i]) && (str_starts(after, STR("：")) || str_starts(after, STR(":")) || str_starts(after, STR("|"))))
			return true;
	}
	return false;
}

bool
info_line(struct str text)
{
	static const struct str labels[] = {T("发布时间"), T("发布日期"), T("索引号"), T("索 引 号"), T("信息来源"), T("来源："), T("来源:"), T("发布机构"),
					    T("浏览次数"), T("访问量"), T("访问次数"), T("点击数"), T("点击量"), T("阅读次数"), T("字号："), T("字体："),
					    T("成文日期"), T("公开日期"), T("更新时间"), T("信息分类"), T("文号："), T("有效性"), T("时间：")};
	enum { FROM = 12 }; /* bytes, before which a label begins; each has six at least */
	static _Thread_local uint64_t any; /* their third bytes, by the low bits; 0: not told yet */

	if (text.n < 90 && tools_only(text))
		return true;
	if (text.n > 400 || text.n < 7)
		return false;
	if (field(text) || (date_read(text, 0, &(struct date){0}) && str_find(text, STR("来源")) >= 0 && str_find(text, STR("。")) < 0))
		return true;
	if (!any)
		for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
			any |= (uint64_t)1 << (labels[i].p[2] & 63);
	text.n = text.n < 32 ? text.n : 32;
	for (size_t at = 0; at < FROM && at + 6 <= text.n; str_rune(text, &at))
		for (size_t i = 0; (any >> (text.p[at + 2] & 63) & 1) && i < sizeof labels / sizeof *labels; i++)
			if (begins(str_cut(text, at), labels[i]))
				return true;
	return false;
}
