/* word - words and numbers inside a Chinese sentence.
 * Comes in: a slice of a sentence, and lists of words with blanks between.  Goes out: where a word stands; the next number
 * with its unit.
 * Rule: a number is a count only if it is whole: decimals, per cents, 万, years and article numbers are none.
 * Known weakness: numbers in Chinese digits are not read. */
#include <string.h>

#include "str.h"
#include "word.h"

static const char units[] = "件 条 宗 份 次 起 例 个 项 篇";

ptrdiff_t
word_last(struct str s, const char *list)
{
	ptrdiff_t best = -1;

	while (*list) {
		size_t n = strcspn(list, " ");
		struct str word = {list, n};
		for (ptrdiff_t at = 0, k; (k = str_find(str_cut(s, (size_t)at), word)) >= 0; at += k + (ptrdiff_t)n)
			if (at + k > best)
				best = at + k;
		list += n + (list[n] == ' ');
	}
	return best;
}

bool
word_any(struct str s, const char *list)
{
	return word_last(s, list) >= 0;
}

size_t
word_starts(struct str s, const char *list)
{
	while (*list) {
		size_t n = strcspn(list, " ");
		if (str_starts(s, (struct str){list, n}))
			return n;
		list += n + (list[n] == ' ');
	}
	return 0;
}

bool
word_ends(struct str s, const char *list)
{
	s = str_trim(s);
	while (*list) {
		size_t n = strcspn(list, " ");
		if (str_ends(s, (struct str){list, n}))
			return true;
		list += n + (list[n] == ' ');
	}
	return false;
}


bool
word_digit(struct str s, size_t i)
{
	return i < s.n && s.p[i] >= '0' && s.p[i] <= '9';
}

bool
word_number(struct str s, size_t from, struct word_number *x)
{
	size_t i = from;

	while (i < s.n && !word_digit(s, i))
		i++;
	*x = (struct word_number){.at = i};
	if (i >= s.n)
		return false;
	size_t ndigit = 0;
	while (word_digit(s, i) || (i < s.n && s.p[i] == ',' && word_digit(s, i + 1) && word_digit(s, i + 2) && word_digit(s, i + 3) &&
				  !word_digit(s, i + 4))) {
		if (s.p[i] != ',' && ndigit++ < 15)
			x->v = x->v * 10 + (s.p[i] - '0');
		i++;
	}
	if (ndigit > 15)
		x->v = -1;
	if (i < s.n && s.p[i] == '.' && word_digit(s, i + 1)) {
		for (i++; word_digit(s, i);)
			i++;
		x->v = -1;
	}
	struct str before = str_trim((struct str){s.p + from, x->at - from});
	x->about = word_ends(before, "约 近 将近 超 超过 逾 大约 至少 不足 达到近");
	while (i < s.n && s.p[i] == ' ')
		i++;
	size_t k = word_starts(str_cut(s, i), "余 多 来");
	x->more = k > 0;
	i += k;
	k = word_starts(str_cut(s, i), units);
	x->unit = (struct str){s.p + i, k};
	i += k;
	x->about = x->about || word_starts(str_cut(s, i), "左右 上下");
	if (word_starts(str_cut(s, i), "% ％ 万 ‰ 个百分") || (!k && word_starts(str_cut(s, i), "年 月 日 号 元 时 分 楼 室 人 家 - —")) ||
	    word_ends(before, "第 № 〔"))
		x->v = -1;
	x->end = i;
	return true;
}
