/* author - who speaks in a report whose title is lost or names nobody.
 * Comes in: a paragraph.  Goes out: the names in it, and how surely each is the author's.
 * Rule: most surely it is the name in the report's title that a sentence gives; then who writes it (由…编制), whom to ask
 * (请与…联系), any other.  The owner of a site (…门户网站) is none, nor who issued a document (…关于印发《…》的通知);
 * those by whose rules or through whom is worked (根据…, 在…领导下) are weak.  An office that only answers (…党政办公室) is
 * left off the name.
 * XXX 我局 and 我镇, and names without a place (卫健委), are not found. */
#include <string.h>

#include "str.h"
#include "word.h"
#include "date.h"
#include "sign.h"
#include "agency.h"
#include "headline.h"
#include "author.h"

/* s up to the first mark that parts sentences */
static struct str
clause(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (sign_at(s, i, "，。；：、,;:《》（("))
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
	if (word_starts(after, "门户 官网"))
		return true;
	for (size_t k; (k = sign_at(after, 0, "”\"》’ ")) || (k = word_starts(after, "门户 官方 官 公众 政务 政府 信息 公开 互联"));)
		after = str_cut(after, k);
	return str_starts(after, STR("网"));
}

/* Or who issued a document?  …关于做好…的通知 */
static bool
issuer(struct str after)
{
	return word_starts(str_trim(after), "《 〈 < 关于 印发 转发 下发 文件 令");
}

/* Or by whose rules, through whom, or with whom is worked? */
static bool
other(struct str before, struct str after)
{
	bool quoted = word_last(before, "《") > word_last(before, "》") && !str_starts(after, STR("》"));

	for (size_t k; (k = word_starts(after, "的 正确 坚强 统一 有关 相关 精心 具体 工作"));)
		after = str_cut(after, k);
	return quoted || word_ends(before, "根据 按照 依据 遵照 依托 通过 在 接受 登录 登陆 访问 配合 会同 联合 协助 参照 对照 响应 受到 得到 收到 报 报送 受 依照") || word_starts(after, "领导 指导 部署 要求 规定 安排 支持");
}

/* Does the sentence say that this name wrote the report?  由…编制 */
static bool
writes(struct str before, struct str after)
{
	struct str s = sentence(after);

	s.n = s.n < 150 ? s.n : 150;
	return str_ends(before, STR("由")) && word_any(s, "编制 编写");
}

/* Or that it is whom to ask?  请与…联系 */
static bool
asked(struct str before, struct str after)
{
	struct str b = str_trim(before);

	if (str_ends(b, STR(":")))
		b.n--;
	return word_ends(b, "联系 咨询 致电 联系：") || (str_ends(b, STR("与")) && str_find(clause(after), STR("联系")) >= 0);
}

/* Leaves off what is part of a town's government or of a street's office: 松坞镇人民政府|综合信息指挥室. */
static struct str
town(struct str name)
{
	const char *list = "镇人民政府 乡人民政府 街道办事处";

	for (struct str w; (w = word_next(&list)).n;) {
		ptrdiff_t at = str_find(name, w);
		if (at > 0 && !str_starts(str_cut(name, (size_t)at + w.n), STR("驻")))
			return (struct str){name.p, (size_t)at + w.n};
	}
	return name;
}

/* Leaves off an office that only answers for the body; `all`: 办公室 alone, too. */
static struct str
without_office(struct str name, bool all)
{
	struct str s = name = town(name);
	size_t n = 0;

	if (!str_ends(s, STR("办公室")))
		return name;
	s.n -= 9;
	for (size_t k; (k = word_ends(s, "领导小组 工作 信息公开 政务公开 党政 综合 政务")); n++)
		s.n -= k;
	if (n && str_ends(s, STR("政府")) && !str_ends(s, STR("人民政府")))
		s.n -= 6;
	bool seat = str_ends(s, STR("政府")) && !word_ends(s, "镇人民政府 乡人民政府");
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
{
	for (ptrdiff_t k; (k = str_find(text, STR("由"))) >= 0;) {
		text = str_cut(text, (size_t)k + 3);
		struct str s = clause(text);
		bool one = true;
		if (!writes((struct str){text.p - 3, 3}, text) || word_starts(text, "各 全 本 我 以")) /* no name begins so */
			continue;
		for (size_t i = 0; i < s.n; i++)
			if (word_starts(str_cut(s, i), "根据 按照 依据 依照 结合 负责 组织 汇总 编制 编写")) /* behind the name */
				s.n = i;
			else if (word_starts(str_cut(s, i), "和 与 及 会同")) /* between two */
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

/* s without 的, 关于 and a bracket at its end: 松坞县税务局（以下简称“县税务局”）|2021年 */
static size_t
bare(struct str s)
{
	for (size_t k;; s.n -= k) {
		if ((k = word_ends(s, "的 关于")) || (k = str_ends(s, STR(" "))))
			continue;
		if (!word_ends(s, "） )"))
			break;
		while (k < s.n && !word_starts(str_cut(s, s.n - k), "（ ("))
			k++;
	}
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
		if (k < 0 || !word_any(str_cut(after, (size_t)k), "报告 年报"))
			continue;
		struct str name = agency_before(text, bare((struct str){text.p, at}));
		if (!name.n && k > 0)
			name = agency_before(after, bare((struct str){after.p, (size_t)k}));
		if (name.n)
			return without_office(name, false);
	}
	return STR("");
}
