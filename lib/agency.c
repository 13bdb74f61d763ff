/* agency - what the name of a public body looks like.
 * Comes in: a title's part, or running text.  Goes out: a slice that is a name.
 * Rule: a name ends in a word of `tails`; it is whole if it names a place before that; in running text it begins
 * behind punctuation, a digit, or one of the words in `before`, or in `whole` if what follows is a whole name, but not
 * inside a word of `one`.
 * XXX bodies named without place and without such an end (a company, a bureau called 税务) are not found in prose. */
#include <string.h>

#include "str.h"
#include "word.h"
#include "agency.h"

#define T(lit) {(lit), sizeof(lit) - 1}

static const char tails[] = "局 委 会 政府 室 办 厅 院 中心 街道 处 镇 乡 站 所 队 部 署 社 学 校 公司 行 区 县 市 省 州 盟 旗 苏木 师 场 海关 馆 台 团 联 协 园 厂 宫 公路段";

/* ends that are sure enough in running text */
static const char sure[] = "局 委员会 人民政府 管委会 办公室 办事处 厅 服务中心 检察院 法院 大学 医院 残联 联合会 供销社 供销联社 供销合作社 供销合作联社 "
			   "供销合作总社";

static const char places[] = "省 市 区 县 旗 州 盟 镇 乡 街道";

static const struct str before[] = {
	T("年"), T("度"), T("月"), T("日"), T("把"), T("由"), T("将"), T("公布"), T("说明"), T("根据"), T("依据"),
	T("按照"), T("现就"), T("关于"), T("位于"), T("依托"), T("通过"), T("联系"), T("与"), T("其中"), T("报告"), T("向"),
	T("请"), T("是"), T("以下简称"), T("在"), T("我"), T("本"), T("了"), T("的"), T("来源"), T("单位"),
	T("访问"), T("欢迎"), T("转发"), T("印发"), T("批转"),
};

/* the same, where the rest is a whole name */
static const struct str whole[] = {
	T("编制"), T("汇总"), T("涵盖"), T("包括"), T("发布"), T("机构"), T("经"), T("以"), T("致电"), T("咨询"), T("从"), T("作为"),
	T("做好"), T("加强"), T("推进"), T("规范"), T("提高"), T("提升"), T("促进"), T("深化"), T("落实"), T("开展"), T("组织"), T("展示"), T("反映"), T("完成"), T("形成"),
	T("结合"), T("代表"), T("撰写"), T("起草"), T("制作"), T("报送"), T("公开"), T("总结"), T("介绍"),
	T("遵照"), T("接受"), T("登录"), T("登陆"), T("配合"), T("会同"), T("联合"), T("协助"), T("参照"), T("对照"), T("响应"), T("受到"), T("得到"), T("收到"), T("上报"), T("报"), T("受"), T("依照"),
};

/* names that begin like a word of these lists */
static const struct str one[] = {
	T("经开"), T("经济"), T("经纬"), T("日照"), T("从化"), T("本溪"), T("将乐"), T("向阳"), T("月湖"), T("会同县"), T("报福"), T("报京"), T("报国"), T("报恩"),
};

bool
agency_ends(struct str s)
{
	return word_ends(s, tails) && !str_ends(s, STR("网站"));
}

bool
agency_kind(struct str s)
{
	return word_is(s, "医院 学校 学院 大学 中学 小学 政府 人民政府 街道 公司 集团 中心 社区 委员会 管委会 管理委员会 办公室 街道办事处 政府办 政府办公室");
}

bool
agency_masked(struct str s)
{
	return word_starts(s, "** XX xx ×× ○○ 某");
}

bool
agency_full(struct str s)
{
	const char *list = places;

	for (struct str w; (w = word_next(&list)).n;)
		if (str_find(s, w) > 0)
			return true;
	return word_any(s, "国家 中国 中华人民共和国");
}

bool
agency_short_of(struct str brief, struct str full)
{
	size_t i = 0, j = 0, last = 0;

	if (brief.n >= full.n)
		return false;
	while (i < brief.n && j < full.n) {
		size_t k = j;
		uint32_t a = (last = i, str_rune(brief, &i)), b;
		do
			b = str_rune(full, &k);
		while (b != a && k < full.n);
		if (b != a)
			return false;
		j = k;
	}
	struct str end = str_cut(brief, last);
	return i == brief.n && (str_ends(full, end) || (str_eq(end, STR("联")) && str_ends(full, STR("联合会"))) || (str_eq(end, STR("委")) && str_ends(full, STR("委员会"))) ||
				(str_eq(end, STR("办")) && str_ends(full, STR("办公室"))));
}

/* Chinese letters and nothing else? */
static bool
hanzi(uint32_t c)
{
	return (c >= 0x3400 && c < 0xA000) || c == 0x3007;
}

/* the low bits of the words' third bytes, as a set */
static uint64_t
thirds(const struct str *words, size_t n, uint64_t set)
{
	for (size_t k = 0; k < n; k++)
		set |= (uint64_t)1 << (words[k].p[2] & 63);
	return set;
}

/* Does s begin with the word?  Its third byte tells most. */
static inline bool
begins(struct str s, struct str word)
{
	return s.n >= word.n && s.p[2] == word.p[2] && str_starts(s, word);
}

/* the word at the head of s, after which a name may begin: its length, 0: none */
static size_t
lead(struct str s)
{
	for (size_t k = 0; k < sizeof one / sizeof *one; k++)
		if (begins(s, one[k]))
			return 0;
	for (size_t k = 0; k < sizeof before / sizeof *before; k++)
		if (begins(s, before[k]))
			return before[k].n;
	for (size_t k = 0; k < sizeof whole / sizeof *whole; k++)
		if (begins(s, whole[k]))
			return agency_full(str_cut(s, whole[k].n)) || word_starts(str_cut(s, whole[k].n), places) ? whole[k].n : 0; /* its name left out: 县民政局 */
	return 0;
}

/* where in s, which ends as a name does, the name begins; `least` bytes are left of it */
static size_t
begin(struct str s, size_t least)
{
	size_t at = s.n, from = 0;
	int chars = 0;

	while (at >= 3 && chars < 32) {
		size_t i = at - 3;
		if (((unsigned char)s.p[i] & 0xF0) != 0xE0 || !hanzi(str_rune(s, &i)))
			break;
		at -= 3;
		chars++;
	}
	from = at;
	uint64_t set = thirds(whole, sizeof whole / sizeof *whole, thirds(before, sizeof before / sizeof *before, 0));
	for (size_t i = from, n; i < s.n; i += 3)
		if ((set >> (s.p[i + 2] & 63) & 1) && i >= from && (n = lead(str_cut(s, i))) && i + n + least <= s.n)
			from = i + n;
	return from;
}

/* without 人民政府, 政府, 办事处 at its end */
static struct str
core(struct str s)
{
	return (struct str){s.p, s.n - word_ends(s, "人民政府 政府 办事处")};
}

bool
agency_same(struct str a, struct str b)
{
	a = core(a);
	b = core(b);
	return a.n >= 6 && b.n >= 6 && (str_ends(a, b) || str_ends(b, a));
}

/* Does the name that begins at p go on before that in characters that stand for what is kept back: ****开发区管委会, XX县民政局? */
static bool
masked(struct str text, const char *p)
{
	struct str left = {text.p, (size_t)(p - text.p)};

	return word_ends(left, "* x X × ○");
}

struct str
agency_before(struct str text, size_t end)
{
	struct str s = {text.p, end};

	if (!agency_ends(s))
		return STR("");
	s = str_cut(s, begin(s, 9));
	ptrdiff_t all = str_find(s, STR("各"));
	if (all > 0) /* 云岫市松坞镇|各科室 */
		s.n = (size_t)all;
	if (s.n < 9 || !agency_ends(s) || !agency_full(s) || masked(text, s.p) || word_any(s, "我 及"))
		return STR("");
	struct str own = {s.p, s.n - 3}, last = str_cut(s, s.n - 3);
	bool to = str_ends(own, STR("向")) && !word_is(last, "镇 乡"); /* 前向市, whose office follows */
	return to || word_ends(own, "本 全") ? STR("") : s;
}

/* How far a body's name goes on into that of a part of it, which ends in the word: 望楠区人民政府|松坞街道办事处, 望楠市公安局|松坞分局;
 * 0: not at all. */
static size_t
part(struct str after, struct str word)
{
	static const char apart[] = "的和及与或对在将把由会同联合等各所下请按根据依发关";
	enum { MOST = 36 }; /* bytes before the word */
	ptrdiff_t k = str_find((struct str){after.p, after.n < MOST + word.n ? after.n : MOST + word.n}, word);

	if (k < 0)
		return 0;
	for (size_t i = 0, from = 0; i < (size_t)k; from = i)
		if (!hanzi(str_rune(after, &i)) || str_find((struct str){apart, sizeof apart - 1}, (struct str){after.p + from, i - from}) >= 0)
			return 0;
	return (size_t)k + word.n;
}

/* How far a government's name goes on into that of a street's, whose office follows: 望楠区人民政府|松坞街道|党政办公室; 0: not at all. */
static size_t
street(struct str after)
{
	enum { MOST = 12 }; /* bytes of the street's name */
	size_t n = part((struct str){after.p, after.n < MOST + 6 ? after.n : MOST + 6}, STR("街道"));

	return n > 6 && word_starts(str_cut(after, n), "党政 党工委 综合 办公室 负责 组织 编制") ? n : 0;
}

/* The same for a name in running text, and what stands behind it. */
static size_t
parts(struct str name, struct str after)
{
	const char *list = "分局 支队 大队 总队 中队 调查队 海事处 派出所 管理所 监管所 分中心";
	size_t best = 0, n;

	if (str_ends(name, STR("人民政府"))) {
		n = part(after, str_starts(after, STR("驻")) ? STR("办事处") : STR("街道办事处"));
		return n ? n : street(after);
	}
	if (str_ends(name, STR("国家税务总局")))
		return part(after, STR("税务局"));
	for (struct str w; str_ends(name, STR("局")) && (w = word_next(&list)).n;)
		if ((n = part(after, w)) && (!best || n < best))
			best = n;
	return best;
}

struct str
agency_find(struct str text, size_t *at)
{
	uint64_t set = 0; /* the last bytes of sure ends, by their low bits */

	for (const char *list = sure; *list;) {
		struct str w = word_next(&list);
		set |= (uint64_t)1 << (w.p[w.n - 1] & 63);
	}
	for (size_t i = *at; i + 3 <= text.n;) {
		size_t end = i;
		if (((unsigned char)text.p[i] & 0xF0) != 0xE0) {
			i++;
			continue;
		}
		end += 3;
		struct str head = {text.p + *at, end - *at};
		bool maybe = set >> (text.p[i + 2] & 63) & 1;
		i = end;
		if (!maybe || !word_ends(head, sure))
			continue;
		struct str name = str_cut(head, begin(head, 12));
		if (name.n < 12 || !agency_full(name) || masked(text, name.p) || word_starts(name, "度 局 各 及 直辖市 直轄市")) /* 年度|市残联: a place left out; 我|局会同: another body; whom a letter is to */
			continue;
		for (size_t more; (more = parts(name, str_cut(text, end))); end += more)
			name.n += more;
		size_t more = word_starts(str_cut(text, end), "联合社");
		more += word_starts(str_cut(text, end + more), "办公室 办公厅");
		name.n += more;
		*at = end + more;
		return name;
	}
	*at = text.n;
	return STR("");
}
