/* folio - page numbers that stand alone on a line.
 * Comes in: a line.  Goes out: is it one.
 * Rule: a number with dashes or with the words 第 页 共 around it: - 2 -, 第 2 页, 第 2 页 共 7 页.
 * Known weakness: a number alone is none; whether it is a page's, the lines around it tell. */
#include <stdint.h>
#include <string.h>

#include "str.h"
#include "lay_tok.h"
#include "folio.h"

static const struct str folded[] = {{"-0-", 3}, {"p0p", 3}, {"p0p0p", 5}};

/* Folds the characters of page numbers: 0 for a digit, - for a dash, p for 第 页 共; a blank ends the fold if another
 * follows it.  The result has at most 16 of them. */
static struct str
fold(struct str s, char out[16])
{
	size_t n = 0;
	bool gap = false;

	for (size_t i = 0; i < s.n;) {
		uint32_t c = str_rune(s, &i);
		bool space = c == ' ' || c == 0xA0 || c == 0x3000 || c == '\t';
		if (n == 16 || (space && gap))
			return STR("");
		gap = space;
		if (space)
			continue;
		if ((c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19))
			out[n++] = '0';
		else if (c == '-' || c == 0x2014 || c == 0x2013 || c == 0x2015 || c == 0x2212 || c == 0xFF0D || c == 0xB7)
			out[n++] = '-';
		else if (c == 0x7B2C || c == 0x9875 || c == 0x5171 || c == '/')
			out[n++] = 'p';
		else
			return STR("");
		if (n > 1 && out[n - 1] == out[n - 2])
			n--;
	}
	return (struct str){out, n};
}

bool
folio_is(struct str line)
{
	char out[16];
	struct str s = str_trim(line);

	if (!folio_may_be(s))
		return false;
	s = fold(s, out);
	for (size_t i = 0; i < sizeof folded / sizeof *folded; i++)
		if (str_eq(s, folded[i]))
			return true;
	return false;
}
