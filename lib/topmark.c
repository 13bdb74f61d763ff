/* topmark - the marks of a heading, at its head and at its end.
 * Comes in: a line.  Goes out: how long its marks are.
 * Rule: # of Markdown, = of a wiki, h2. of Textile and Jira, ** of html2text on both sides; a rule of = is none.
 * Known weakness: a heading that is underlined (setext) has no mark of its own. */
#include <string.h>

#include "str.h"
#include "topmark.h"

/* The ASCII character of s at i, 0 beyond its end. */
static char
at(struct str s, size_t i)
{
	return i < s.n ? s.p[i] : 0;
}

size_t
topmark_textile(struct str s)
{
	size_t i = 2;

	if (at(s, 0) != 'h' || at(s, 1) < '1' || at(s, 1) > '6')
		return 0;
	if (at(s, i) == '(') {
		const char *e = memchr(s.p, ')', s.n);
		i = e ? (size_t)(e - s.p) + 1 : s.n;
	}
	if (at(s, i) != '.' || at(s, i + 1) != ' ')
		return 0;
	i += 2;
	const char *e = str_starts(str_cut(s, i), STR("{anchor:")) ? memchr(s.p + i, '}', s.n - i) : NULL;
	return e ? (size_t)(e - s.p) + 1 : i;
}

/* Length of html2text's mark of a heading, ***** 一、总体情况 *****, at the head of s; 0: it is none. */
static size_t
star_heading(struct str s)
{
	size_t n = 0, k = 0;

	while (at(s, n) == '*')
		n++;
	while (k < s.n && s.p[s.n - 1 - k] == '*')
		k++;
	return n >= 2 && n <= 6 && k == n && s.n > 2 * n + 2 && s.p[n] == ' ' && s.p[s.n - 1 - n] == ' ' ? n : 0;
}

size_t
topmark(struct str s)
{
	size_t n = 0;
	char c = at(s, 0);

	if (c == 'h' || c == '*')
		return c == 'h' ? topmark_textile(s) : star_heading(s);
	while (n < 6 && at(s, n) == c && (c == '#' || c == '='))
		n++;
	if (n && c == '=') { /* no rule of a simple table: === == */
		size_t i = n;
		while (at(s, i) == ' ')
			i++;
		return i > n && i < s.n && at(s, i) != '=' ? n : 0;
	}
	return n && (at(s, n) == ' ' || n == s.n || (unsigned char)at(s, n) >= 0x80 || at(s, n) == '*') ? n : 0;
}

size_t
topmark_closing(struct str s)
{
	size_t n = s.n;

	while (s.p[n - 1] == s.p[0])
		n--;
	if (n == s.n || (s.p[0] != '=' && s.p[0] != '*') || s.p[n - 1] != ' ')
		return s.n;
	while (s.p[n - 1] == ' ')
		n--;
	return n;
}
