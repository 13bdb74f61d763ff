/* kind - is a document a report at all, or one that only looks a little like it?
 * Comes in: the items of a document.  Goes out: what tells that it is another: nothing of disclosure in it, or the name of another kind of document
 * over it.
 * Rule: the name is a line's end and no sentence; 报告 or 年报 in any line beside it is stronger, as a page's menu has the other names, too. */
#include "str.h"
#include "word.h"
#include "kind.h"

bool
kind_about(const struct doc *d)
{
	static const char words[] = "信息公开 政务公开 政府信息 公开信息 主动公开 公开申请 申请公开 需要报告的事项 问题及改进情况"; /* the last two are the form's own */

	for (size_t i = 0; i < d->n; i++)
		if (d->item[i].kind == DOC_TEXT && word_any(d->item[i].cell[0].text, words))
			return true;
	return false;
}

bool
kind_other(const struct doc *d, size_t first)
{
	enum { MOST = 150 }; /* bytes of such a line */
	bool other = false;

	for (size_t i = 0; i < first && i < d->n; i++) {
		struct str s = d->item[i].kind == DOC_TEXT ? str_trim(d->item[i].cell[0].text) : STR("");
		if (word_any(s, "报告 年报"))
			return false;
		other |= s.n <= MOST && word_ends(s, "指南 要点 方案 通知 办法 条例 规定 制度 意见 细则 公报 决算 预算 目录 通报 公告");
	}
	return other;
}
