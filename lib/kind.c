/* kind - is a document a report at all, or one that only looks a little like it?
 * Comes in: the items of a document, its headings.  Goes out: what tells that it is another: nothing of disclosure in it, what it says of itself, or the name of
 * another kind of document over it.
 * Rule: the name is a line's end and no sentence; 报告 or 年报 in any line beside it is stronger, as a page's menu has the other names, too. */
#include "str.h"
#include "word.h"
#include "sign.h"
#include "numeral.h"
#include "head.h"
#include "headline.h"
#include "outline.h"
#include "kind.h"

static const char kinds[] = "评估报告 调研报告 自查报告 指南 要点 方案 通知 办法 条例 规定 制度 意见 细则 公报 决算 预算 目录 通报 公告";

/* The text of item i, empty if it is no paragraph. */
static struct str
para(const struct doc *d, size_t i)
{
	return d->item[i].kind == DOC_TEXT ? str_trim(d->item[i].cell[0].text) : STR("");
}

bool
kind_about(const struct doc *d)
{
	static const char words[] = "信息公开 政务公开 政府信息 公开信息 主动公开 公开申请 申请公开 需要报告的事项 问题及改进情况"; /* the last two are the form's own */

	for (size_t i = 0; i < d->n; i++)
		if (word_any(para(d, i), words))
			return true;
	return false;
}

/* Does it say that this is what it makes: 制定本指南, 制定本公开指南?  本局公开制度 is another's. */
static bool
makes(struct str s)
{
	enum { MOST = 18 }; /* bytes of the name */
	ptrdiff_t at = str_find(s, STR("制定本"));
	struct str name = at < 0 ? STR("") : str_cut(s, (size_t)at + 9);

	name.n = name.n < MOST ? name.n : MOST;
	return word_any(name, kinds) && !word_any(name, "局 单位 机关 级");
}

bool
kind_says(const struct doc *d, size_t first)
{
	enum { MOST = 240 }; /* bytes of a line that says to whom */
	bool letter = false;

	for (size_t i = 0; i < first && i < d->n; i++) {
		struct str s = para(d, i);
		size_t colon = word_ends(s, "： :");
		s.n -= colon ? colon : word_ends(s, "。");
		bool news = str_starts(s, STR("《")) && word_ends(s, "》公布 》发布");
		bool notice = word_ends(s, "通知如下") && (letter || !word_ends(s, "情况通知如下 报告通知如下")); /* a report, too, may be told so */
		if (news || notice || word_any(s, "印发给你们 各位代表") || makes(s) || word_ends(s, "解读如下 如下解读") || (letter && word_ends(s, "通报如下")))
			return true;
		letter = letter || (colon && s.n <= MOST && word_any(s, "各"));
	}
	return false;
}

bool
kind_other(const struct doc *d, size_t first)
{
	enum { MOST = 150 }; /* bytes of such a line */
	bool other = false;

	for (size_t i = 0; i < first && i < d->n; i++) {
		struct str s = para(d, i); /* 法治政府建设年度报告 is another's, too */
		bool named = s.n <= MOST && (word_ends(s, kinds) || (word_ends(s, "报告") && !word_any(s, "公开")));
		if (!named && word_any(s, "报告 年报") && !word_any(s, "报告如下"))
			return false;
		other = other || named;
	}
	return other;
}

/* Is c a sentence, or does it name requests only, numbered otherwise than in the form: （二）属于主动公开范围的，告知…。 2、申请的处理, of a guide? */
static bool
unlike(const struct outline_head *c)
{
	if (c->h.stop && word_any(c->h.title, "， ,"))
		return true;
	return c->h.main == SECT_REQUESTS && c->h.number && c->h.number != SECT_REQUESTS && !word_any(c->h.title, "信息 公开");
}

/* Does the first paragraph behind c tell of disclosure? */
static bool
discloses(const struct outline *o, const struct outline_head *c)
{
	size_t next = c->para + c->span;

	return word_any(c->h.rest.n || next >= o->para.n ? c->h.rest : o->para.v[next].text, "信息公开 政务公开 政府信息");
}

bool
kind_common(const struct outline *o)
{
	bool common = false;

	for (size_t i = 0; i < o->head.n; i++) {
		const struct outline_head *c = &o->head.v[i];
		bool sub = c->h.sub && !word_any(c->h.title, "， ,"); /* no sentence */
		if ((c->main || sub) && word_any(c->h.title, "公开 申请 复议 诉讼 报告 改进") && !unlike(c))
			return false;
		if (c->main == SECT_PROBLEMS && c->h.number == SECT_PROBLEMS && discloses(o, c))
			return false;
		common = common || c->main == SECT_PROBLEMS || (c->main && unlike(c));
	}
	return common;
}

/* Is s the heading of an annex: 附件：政府信息公开情况统计表, 附1 名词解释?  Words behind it go on as a sentence's do: 附件材料齐备, 附1所述情况. */
static bool
is_annex(struct str s)
{
	size_t n = word_starts(s, "附件 附表 附录 名词解释 附"), number = word_starts(str_trim(str_cut(s, n)), "1 2 3 一 二 三");
	struct str rest = str_cut(str_trim(str_cut(s, n)), number);

	return n && !word_any(s, "， 。 ；") && (!rest.n || sign_at(rest, 0, "：:（(") || (number && sign_at(rest, 0, SIGN_SEPARATORS "-－《")) || (n > 3 && str_ends(rest, STR("表"))));
}

bool
kind_behind(struct str s, struct arena *a)
{
	enum { MOST = 120 }; /* bytes of such a line */

	return s.n <= MOST && (is_annex(s) || (numeral_read(s).style == HEAD_PLAIN && headline_read(s, a).year));
}
