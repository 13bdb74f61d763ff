/* lay - what the recognisers of borderless layouts ask of a line or a token.
 * Comes in: one normalised line.  Goes out: its words with their positions, and yes or no.
 * Rule: a heading has a Chinese numeral and one of the few nouns that end the report's section titles and none of the
 * labels in its tables; running text has a full stop.
 * Known weakness: a heading without numeral is taken for a label when it stands between two tables. */
#include "mem.h"
#include "str.h"
#include "num.h"
#include "line.h"
#include "lay.h"

enum { LAY_TAB = 8, LAY_LABEL_MAX = 60 };

/* length in bytes of the blank at s[at], 0: none */
static size_t
blank(struct str s, size_t at)
{
	const unsigned char *p = (const unsigned char *)s.p + at;
	size_t left = s.n - at;

	if (p[0] == ' ' || p[0] == '\t')
		return 1;
	if (left >= 2 && p[0] == 0xC2 && p[1] == 0xA0)
		return 2;
	return left >= 3 && p[0] == 0xE3 && p[1] == 0x80 && p[2] == 0x80 ? 3 : 0;
}

struct lay_toks
lay_split(struct str line, struct arena *a)
{
	struct lay_toks t = {0};
	int pos[2] = {0, 0}, gap = 0;

	for (size_t i = 0, k; i < line.n;) {
		if ((k = blank(line, i))) {
			int step = line.p[i] == '\t' ? LAY_TAB - pos[0] % LAY_TAB : 1;
			int wide = line.p[i] == '\t' ? LAY_TAB - pos[1] % LAY_TAB : k == 3 ? 2 : 1;
			pos[0] += step;
			pos[1] += wide;
			gap += step;
			i += k;
			continue;
		}
		size_t j = i;
		while (j < line.n && !blank(line, j))
			j++;
		struct lay_tok w = {.text = {line.p + i, j - i}, .s = {pos[0], pos[1]}, .gap = gap};
		w.e[0] = pos[0] += (int)line_chars(w.text);
		w.e[1] = pos[1] += (int)line_width(w.text);
		w.val = lay_value(w.text);
		*MEM_PUSH(a, t) = w;
		gap = 0;
		i = j;
	}
	return t;
}

bool
lay_value(struct str tok)
{
	struct num x;
	enum num_kind k = num_parse(tok, &x);

	return k == NUM_VALUE || k == NUM_DASH;
}

static bool
has(struct str s, const char *what)
{
	return str_find(s, str_of(what)) >= 0;
}

bool
lay_heading(struct str line)
{
	static const char *const num[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
	static const char *const noun[] = {"情况", "事项", "问题", "总体", "主动公开政府", "收到和处理", "行政复议", "行政诉讼"};
	struct str s = str_trim(line);

	while (s.n && (s.p[0] == '#' || s.p[0] == '*' || s.p[0] == ' '))
		s = str_cut(s, 1);
	if (has(s, "年度报告") && !lay_prose(s))
		return true;
	for (size_t i = 0; i < sizeof num / sizeof *num; i++) {
		if (!str_starts(s, str_of(num[i])))
			continue;
		struct str t = str_trim(str_cut(s, 3));
		if (!str_starts(t, STR("、")) && !str_starts(t, STR(".")) && !str_starts(t, STR("．")) && !str_starts(t, STR(",")) &&
		    !str_starts(t, STR("，")))
			return false;
		for (size_t k = 0; k < sizeof noun / sizeof *noun; k++)
			if (has(t, noun[k]))
				return true;
	}
	return false;
}

bool
lay_heading_open(struct str line)
{
	static const char *const end[] = {"情况", "事项", "问题", "措施", "报告"};
	struct str s = str_trim(line);

	if (!lay_heading(s))
		return false;
	for (size_t i = 0; i < sizeof end / sizeof *end; i++)
		if (str_ends(s, str_of(end[i])))
			return false;
	return true;
}

bool
lay_prose(struct str line)
{
	if (has(line, "。") || has(line, "；") || has(line, "！") || has(line, "？"))
		return true;
	size_t n = 0, run = 0;
	for (size_t i = 0; i < line.n; n = run > n ? run : n) {
		size_t k = blank(line, i);
		if (k) {
			run = 0;
			i += k;
		} else {
			str_rune(line, &i);
			run++;
		}
	}
	return n > LAY_LABEL_MAX;
}

bool
lay_page(struct str line)
{
	struct str s = str_trim(line);
	int digits = 0, marks = 0;

	for (size_t i = 0; i < s.n;) {
		uint32_t c = str_rune(s, &i);
		if ((c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19))
			digits++;
		else if (c == '-' || c == '/' || c == 0x2014 || c == 0x2013 || c == 0x2015 || c == 0xB7 || c == 0x2212 || c == 0xFF0D ||
			 c == 0x7B2C || c == 0x9875 || c == 0x5171 || c == 0x7B2C || c == '~')
			marks += c == '/' ? 1 : 2;
		else if (c != ' ' && c != 0xA0 && c != 0x3000)
			return false;
	}
	/* -4 and 4/5 alone might be values: a dash on both sides, or 第 and 页 */
	return digits > 0 && digits <= 6 && marks >= 4;
}
