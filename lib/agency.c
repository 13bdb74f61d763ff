/* agency - what the name of a public body looks like.
 * Comes in: a title's part, or running text.  Goes out: a slice that is a name.
 * Rule: a name ends in a word of `tails`; it is whole if it names a place before that; in running text it begins
 * behind punctuation, a digit, or one of the words in `before`.
 * XXX bodies named without place and without such an end (a company, a bureau called 税务) are not found in prose. */
#include <string.h>

#include "str.h"
#include "agency.h"

#define T(lit) {(lit), sizeof(lit) - 1}

static const struct str tails[] = {
	T("局"), T("委"), T("会"), T("政府"), T("室"), T("办"), T("厅"), T("院"), T("中心"), T("街道"), T("处"), T("镇"),
	T("乡"), T("站"), T("所"), T("队"), T("部"), T("署"), T("社"), T("学"), T("校"), T("公司"), T("集团"), T("行"),
	T("区"), T("县"), T("市"), T("省"), T("州"), T("盟"), T("旗"), T("苏木"), T("师"), T("场"), T("海关"), T("馆"),
	T("台"), T("团"),
};

/* ends that are sure enough in running text */
static const struct str sure[] = {
	T("局"), T("委员会"), T("人民政府"), T("管委会"), T("办公室"), T("办事处"), T("厅"), T("税务局"), T("服务中心"),
	T("检察院"), T("法院"), T("大学"), T("医院"),
};

static const struct str places[] = {T("省"), T("市"), T("区"), T("县"), T("旗"), T("州"), T("盟"), T("镇"), T("乡"), T("街道"), T("国家"), T("中国")};

static const struct str before[] = {
	T("年"), T("度"), T("月"), T("日"), T("把"), T("由"), T("将"), T("公布"), T("说明"), T("根据"), T("依据"),
	T("按照"), T("现将"), T("关于"), T("位于"), T("依托"), T("通过"), T("联系"), T("与"), T("其中"), T("报告"), T("向"),
	T("经"), T("请"), T("是"), T("以下简称"), T("在"), T("我"), T("本"), T("了"), T("的"), T("来源"), T("单位"),
	T("机构"), T("访问"), T("欢迎"),
};

static bool
any_end(struct str s, const struct str *words, size_t n)
{
	for (size_t i = 0; s.n && i < n; i++)
		if (s.p[s.n - 1] == words[i].p[words[i].n - 1] && str_ends(s, words[i]))
			return true;
	return false;
}

bool
agency_ends(struct str s)
{
	return any_end(s, tails, sizeof tails / sizeof *tails);
}

bool
agency_full(struct str s)
{
	for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
		ptrdiff_t at = str_find(s, places[i]);
		if (at > 0 || (at == 0 && i >= 10))
			return true;
	}
	return false;
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
	return i == brief.n && (str_ends(full, end) || (str_eq(end, STR("委")) && str_ends(full, STR("委员会"))) ||
				(str_eq(end, STR("办")) && str_ends(full, STR("办公室"))));
}

/* Chinese letters and nothing else? */
static bool
hanzi(uint32_t c)
{
	return (c >= 0x3400 && c < 0xA000) || c == 0x3007;
}

/* where in s (ending in a sure end) the name begins */
static size_t
begin(struct str s)
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
	uint64_t set = 0; /* the words' first characters, by the low bits of their third byte */
	for (size_t k = 0; k < sizeof before / sizeof *before; k++)
		set |= (uint64_t)1 << (before[k].p[2] & 63);
	for (size_t i = from; i < s.n; i += 3)
		for (size_t k = 0; (set >> (s.p[i + 2] & 63) & 1) && k < sizeof before / sizeof *before; k++) {
			struct str w = before[k];
			if (str_starts(str_cut(s, i), w) && i + w.n > from && i + w.n + 9 < s.n)
				from = i + w.n;
		}
	return from;
}

struct str
agency_find(struct str text, size_t *at)
{
	uint64_t set = 0; /* the last bytes of sure ends, by their low bits */

	for (size_t k = 0; k < sizeof sure / sizeof *sure; k++)
		set |= (uint64_t)1 << (sure[k].p[sure[k].n - 1] & 63);
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
		if (!maybe || !any_end(head, sure, sizeof sure / sizeof *sure))
			continue;
		struct str name = str_cut(head, begin(head));
		if (name.n < 12 || !agency_full(name))
			continue;
		if (str_starts(str_cut(text, end), STR("办公室")) || str_starts(str_cut(text, end), STR("办公厅"))) {
			name.n += 9;
			end += 9;
		}
		*at = end;
		return name;
	}
	*at = text.n;
	return STR("");
}
