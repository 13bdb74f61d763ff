/* author - who speaks in a report whose title is lost or names nobody.
 * Comes in: a paragraph.  Goes out: the names in it, and how surely each is the author's.
 * Rule: most surely it is the name in the report's title that a sentence gives; then who writes it (由…编制), whom to ask
 * (请与…联系), any other.  The owner of a site (…门户网站) is none, nor who issued a document (…关于印发《…》的通知);
 * those by whose rules or through whom is worked (根据…, 在…领导下) are weak.  An office that only answers (…党政办公室) is
 * left off the name.
 * XXX 我局 and 我镇, and names without a place (卫健委), are not found. */
#include <string.h>

#include "str.h"
#include "date.h"
#include "agency.h"
#include "headline.h"
#include "author.h"

#define T(lit) {(lit), sizeof(lit) - 1}
#define WORDS(list) (list), sizeof(list) / sizeof *(list)

/* the word of the list at the head of s: its length, 0: none */
static size_t
at_head(struct str s, const struct str *w, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_starts(s, w[i]))
			return w[i].n;
	return 0;
}

static size_t
at_end(struct str s, const struct str *w, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_ends(s, w[i]))
			return w[i].n;
	return 0;
}

/* what is left of s behind all words of the list at its head */
static struct str
behind(struct str s, const struct str *w, size_t n)
{
	for (size_t k; (k = at_head(s, w, n)); )
		s = str_cut(s, k);
	return s;
}

/* s up to the first mark that parts sentences */
static struct str
clause(struct str s)
{
	static const struct str marks[] = {T("，"), T("。"), T("；"), T("："), T("、"), T(","), T(";"), T(":"), T("《"), T("》"), T("（"), T("(")};

	for (size_t i = 0; i < s.n; i++)
		if (at_head(str_cut(s, i), WORDS(marks)))
			return (struct str){s.p, i};
	return s;
}

/* s up to the first full stop */
static struct str
sentence(struct str s)
{
	ptrdiff_t end = str_find(s, STR("。"));

	return end < 0 ? s : (struct str){s.p, (size_t)end};
}

/* Does a name with this behind it name a site?  …”门户网站, …公众信息网 */
static bool
site(struct str after)
{
	static const struct str words[] = {T("”"), T("\""), T("》"), T("’"), T(" "), T("门户"), T("官方"), T("官"), T("公众"), T("政务"), T("政府"), T("信息"), T("公开"), T("互联")};

	return str_starts(after, STR("门户")) || str_starts(after, STR("官网")) || str_starts(behind(after, WORDS(words)), STR("网"));
}

/* Or who issued a document?  …关于做好…的通知 */
static bool
issuer(struct str after)
{
	static const struct str words[] = {T("《"), T("〈"), T("<"), T("关于"), T("印发"), T("转发"), T("下发"), T("文件"), T("令")};

	return at_head(str_trim(after), WORDS(words)) > 0;
}

/* Or by whose rules, or through whom, is worked? */
static bool
other(struct str before, struct str after)
{
	static const struct str by[] = {T("根据"), T("按照"), T("依据"), T("遵照"), T("依托"), T("通过"), T("在"), T("接受"), T("登录"), T("登陆"), T("访问")};
	static const struct str of[] = {T("的"), T("正确"), T("坚强"), T("统一"), T("有关"), T("相关"), T("精心"), T("具体"), T("工作")};
	static const struct str what[] = {T("领导"), T("指导"), T("部署"), T("要求"), T("规定"), T("安排"), T("支持")};
	ptrdiff_t open = -1;

	for (size_t i = 0; i + 3 <= before.n; i++)
		if (str_starts(str_cut(before, i), STR("《")))
			open = (ptrdiff_t)i;
		else if (str_starts(str_cut(before, i), STR("》")))
			open = -1;
	return (open >= 0 && !str_starts(after, STR("》"))) || at_end(before, WORDS(by)) || at_head(behind(after, WORDS(of)), WORDS(what));
}

/* Does the sentence say that this name wrote the report?  由…编制 */
static bool
writes(struct str before, struct str after)
{
	struct str s = sentence(after);

	s.n = s.n < 150 ? s.n : 150;
	return str_ends(before, STR("由")) && (str_find(s, STR("编制")) >= 0 || str_find(s, STR("编写")) >= 0);
}

/* Or that it is whom to ask?  请与…联系 */
static bool
asked(struct str before, struct str after)
{
	static const struct str with[] = {T("联系"), T("咨询"), T("致电"), T("联系：")};
	struct str b = str_trim(before);

	if (str_ends(b, STR(":")))
		b.n--;
	return at_end(b, WORDS(with)) || (str_ends(b, STR("与")) && str_find(clause(after), STR("联系")) >= 0);
}

/* Leaves off what is part of a town's government or of a street's office: 松坞镇人民政府|综合信息指挥室. */
static struct str
town(struct str name)
{
	static const struct str seats[] = {T("镇人民政府"), T("乡人民政府"), T("街道办事处")};

	for (size_t i = 0; i < sizeof seats / sizeof *seats; i++) {
		ptrdiff_t at = str_find(name, seats[i]);
		if (at > 0 && !str_starts(str_cut(name, (size_t)at + seats[i].n), STR("驻")))
			return (struct str){name.p, (size_t)at + seats[i].n};
	}
	return name;
}

/* Leaves off an office that only answers for the body; `all`: 办公室 alone, too. */
static struct str
without_office(struct str name, bool all)
{
	static const struct str words[] = {T("领导小组"), T("工作"), T("信息公开"), T("政务公开"), T("党政"), T("综合"), T("政务")};
	struct str s = name = town(name);
	size_t n = 0;

	if (!str_ends(s, STR("办公室")))
		return name;
	s.n -= 9;
	for (size_t k; (k = at_end(s, WORDS(words))); n++)
		s.n -= k;
	if (n && str_ends(s, STR("政府")) && !str_ends(s, STR("人民政府")))
		s.n -= 6;
	bool seat = str_ends(s, STR("政府")) && !str_ends(s, STR("镇人民政府")) && !str_ends(s, STR("乡人民政府"));
	bool enough = n || (all && !seat);
	return enough && agency_ends(s) && agency_full(s) ? s : name;
}

struct author
author_next(struct str text, size_t *at)
{
	struct str name = agency_find(text, at);

	if (!name.n)
		return (struct author){name, AUTHOR_NONE, name};
	struct str before = {text.p, (size_t)(name.p - text.p)}, after = str_cut(text, *at);
	enum author_rank rank = AUTHOR_NAMED;
	if (site(after) || issuer(after) || str_ends(before, STR("欢迎访问")))
		rank = AUTHOR_NONE;
	else if (other(before, after) || (str_find(name, STR("领导小组")) >= 0 && !asked(before, after) && !writes(before, after)))
		rank = AUTHOR_OTHER;
	else if (writes(before, after))
		rank = AUTHOR_WRITES;
	else if (asked(before, after))
		rank = AUTHOR_ASKED;
	bool bureau = rank == AUTHOR_WRITES && str_ends(name, STR("局办公室"));
	return (struct author){without_office(name, rank == AUTHOR_ASKED || bureau), rank, name};
}

struct author
author_by(struct str text)
{ /* the words behind the name, those no body's name begins with, those between two */
	static const struct str then[] = {T("根据"), T("按照"), T("依据"), T("依照"), T("结合"), T("负责"), T("组织"), T("汇总"), T("编制"), T("编写")};
	static const struct str any[] = {T("各"), T("全"), T("本"), T("我"), T("以")}, two[] = {T("和"), T("与"), T("及"), T("会同")};

	for (ptrdiff_t k; (k = str_find(text, STR("由"))) >= 0;) {
		text = str_cut(text, (size_t)k + 3);
		struct str s = clause(text);
		bool one = true;
		if (!writes((struct str){text.p - 3, 3}, text) || at_head(text, WORDS(any)))
			continue;
		for (size_t i = 0; i < s.n; i++)
			if (at_head(str_cut(s, i), WORDS(then)))
				s.n = i;
			else if (at_head(str_cut(s, i), WORDS(two)))
				one = false;
		struct str name = agency_before(s, s.n);
		if (name.n == s.n && name.n && one)
			return (struct author){without_office(name, str_ends(name, STR("局办公室"))), AUTHOR_WRITES, name};
	}
	return (struct author){.name = STR("")};
}

/* where the fixed part of a title begins in s, behind a 政府 that is the body's; -1: nowhere */
static ptrdiff_t
fixed(struct str s)
{
	ptrdiff_t k = headline_fixed(s);

	return k >= 6 && str_starts(str_cut(s, (size_t)k - 6), STR("人民政府")) ? k + 6 : k;
}

/* s without 的 and 关于 at its end */
static size_t
bare(struct str s)
{
	static const struct str words[] = {T("的"), T("关于"), T(" ")};

	for (size_t k; (k = at_end(s, WORDS(words))); )
		s.n -= k;
	return s.n;
}

struct str
author_titled(struct str text, int *year)
{
	size_t at, len;

	for (size_t from = 0; date_find_year(text, from, year, &at, &len); from = at + len) {
		struct str after = clause(str_cut(text, at + len));
		after.n = after.n < 150 ? after.n : 150;
		ptrdiff_t k = fixed(after);
		if (k < 0 || (str_find(str_cut(after, (size_t)k), STR("报告")) < 0 && str_find(str_cut(after, (size_t)k), STR("年报")) < 0))
			continue;
		struct str name = agency_before(text, bare((struct str){text.p, at}));
		if (!name.n && k > 0)
			name = agency_before(after, bare((struct str){after.p, (size_t)k}));
		if (name.n)
			return without_office(name, false);
	}
	return STR("");
}
