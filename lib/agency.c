/* agency - what the name of a public body looks like.
 * Comes in: a title's part, or running text.  Goes out: a slice that is a name.
 * Rule: a name ends in a word of `tails`; it is whole if it names a place before that; in running text it begins
 * behind punctuation, a digit, or one of the words in `before`.
 * XXX bodies named without place and without such an end (a company, a bureau called 税务) are not found in prose. */
#include <string.h>

#include "str.h"
#include "agency.h"

static const char *const tails[] = {
	"局", "委", "会", "政府", "室", "办", "厅", "院", "中心", "街道", "处", "镇", "乡", "站", "所", "队", "部", "署", "社",
	"学", "校", "公司", "集团", "行", "区", "县", "市", "省", "州", "盟", "旗", "苏木", "师", "场", "海关", "馆", "台", "团",
};

/* ends that are sure enough in running text */
static const char *const sure[] = {
	"局", "委员会", "人民政府", "管委会", "办公室", "办事处", "厅", "税务局", "服务中心", "检察院", "法院", "大学", "医院",
};

static const char *const places[] = {"省", "市", "区", "县", "旗", "州", "盟", "镇", "乡", "街道", "国家", "中国"};

static const char *const before[] = {
	"年", "度", "月", "日", "把", "由", "将", "公布", "说明", "根据", "依据", "按照", "现将", "关于", "位于", "依托", "通过",
	"联系", "与", "其中", "报告", "向", "经", "请", "是", "以下简称", "在", "我", "本", "了", "的", "来源", "单位", "机构", "访问", "欢迎",
};

static bool
any_end(struct str s, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_ends(s, str_of(words[i])))
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
		ptrdiff_t at = str_find(s, str_of(places[i]));
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
		set |= (uint64_t)1 << (before[k][2] & 63);
	for (size_t i = from; i < s.n; i += 3)
		for (size_t k = 0; (set >> (s.p[i + 2] & 63) & 1) && k < sizeof before / sizeof *before; k++) {
			struct str w = str_of(before[k]);
			if (str_starts(str_cut(s, i), w) && i + w.n > from && i + w.n + 9 < s.n)
				from = i + w.n;
		}
	return from;
}

struct str
agency_find(struct str text, size_t *at)
{
	for (size_t i = *at; i + 3 <= text.n;) {
		size_t end = i;
		if (((unsigned char)text.p[i] & 0xF0) != 0xE0) {
			i++;
			continue;
		}
		end += 3;
		struct str head = {text.p + *at, end - *at};
		bool maybe = strstr("局会府室处厅心院学", (char[]){text.p[i], text.p[i + 1], text.p[i + 2], 0}) != NULL;
		i = end;
		if (!maybe || !any_end(head, sure, sizeof sure / sizeof *sure))
			continue;
		if (!agency_full((struct str){head.p + (head.n > 96 ? head.n - 96 : 0), head.n < 96 ? head.n : 96}))
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
