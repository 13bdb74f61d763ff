/* kind - is a document a report at all, or one that only looks a little like it?
 * Comes in: the items of a document.  Goes out: what tells that it is another: nothing of disclosure in it, or the name of another kind of document
 * over it.
 * Rule: the name is a line's end and no sentence; 报告 or 年报 in any line beside it is stronger, as a page's menu has the other names, too. */
#include "str.h"
#include "kind.h"

#define T(lit) {(lit), sizeof(lit) - 1}

static bool
any(struct str s, const struct str *w, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_find(s, w[i]) >= 0)
			return true;
	return false;
}

bool
kind_about(const struct doc *d)
{
	static const struct str words[] = {T("信息公开"), T("政务公开"), T("政府信息"), T("公开信息"), T("主动公开"), T("公开申请"), T("申请公开"),
					   T("需要报告的事项"), T("问题及改进情况")}; /* the form's own words */

	for (size_t i = 0; i < d->n; i++)
		if (d->item[i].kind == DOC_TEXT && any(d->item[i].cell[0].text, words, sizeof words / sizeof *words))
			return true;
	return false;
}

bool
kind_other(const struct doc *d, size_t first)
{
	static const struct str report[] = {T("报告"), T("年报")};
	static const struct str kinds[] = {T("指南"), T("要点"), T("方案"), T("通知"), T("办法"), T("条例"), T("规定"), T("制度"), T("意见"), T("细则"), T("公报"), T("决算"), T("预算"), T("目录"), T("通报"), T("公告")};
	enum { MOST = 150 }; /* bytes of such a line */
	bool other = false;

	for (size_t i = 0; i < first && i < d->n; i++) {
		struct str s = d->item[i].kind == DOC_TEXT ? str_trim(d->item[i].cell[0].text) : STR("");
		if (any(s, report, sizeof report / sizeof *report))
			return false;
		for (size_t k = 0; s.n && s.n <= MOST && k < sizeof kinds / sizeof *kinds; k++)
			other |= str_ends(s, kinds[k]);
	}
	return other;
}
