/* marked - numbers that stand in marks of their own, taken out of them.
 * Comes in: a text.  Goes out: the same, a number that is a formula of its own, code or emphasised without the marks.
 * Rule: between the marks stand a number, commands of TeX that dress it and nothing else; what strikes out, raises or asks stays, so that
 * it is text.
 * Known weakness: figures that are set apart within a formula ($1 2$) stay as they are. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "marked.h"

enum { DRESSED = 4 }; /* commands around one number, at most */

/* Marks that open and close, longer ones before those they begin with. */
static const struct {
	const char *open, *close;
} pair[] = {{"$$", "$$"}, {"$", "$"}, {"\\(", "\\)"}, {"``", "``"}, {"`", "`"}, {"*", "*"}, {"__", "__"}, {"_", "_"}};

static const char dress[] = "\\mathbf{ \\mathrm{ \\mathsf{ \\mathit{ \\text{ \\textbf{ \\textrm{ \\textit{ \\boldsymbol{ \\underline{ \\mathtt{ \\texttt{";

/* Could the character go on a number or a name? */
static bool
goes_on(char c)
{
	return str_digit(c) || str_letter(c) || c == '.' || c == ',';
}

/* Behind the number at s[i], perhaps with a sign or percent; i: there is none. */
static size_t
number_end(struct str s, size_t i)
{
	size_t k = i < s.n && (s.p[i] == '-' || s.p[i] == '+') ? i + 1 : i;

	if (k >= s.n || !str_digit(s.p[k]))
		return i;
	while (k < s.n && (str_digit(s.p[k]) || ((s.p[k] == '.' || s.p[k] == ',') && k + 1 < s.n && str_digit(s.p[k + 1]))))
		k++;
	return k < s.n && s.p[k] == '%' ? k + 1 : k;
}

static size_t
blanks(struct str s, size_t i)
{
	while (i < s.n && s.p[i] == ' ')
		i++;
	return i;
}

/* Behind a number in commands that dress it, from s[i], blanks around it; i: there is none. */
static size_t
dressed_end(struct str s, size_t i, struct str *number)
{
	size_t from = i, depth = 0;

	for (size_t n = 1; n > 0 && depth < DRESSED; depth += n > 0) {
		i = blanks(s, i);
		n = word_starts(str_cut(s, i), dress);
		i += n;
	}
	size_t end = number_end(s, i);
	if (end == i)
		return from;
	*number = (struct str){s.p + i, end - i};
	for (i = blanks(s, end); depth > 0; depth--) {
		if (i >= s.n || s.p[i] != '}')
			return from;
		i = blanks(s, i + 1);
	}
	return i;
}

size_t
marked_at(struct str s, size_t i, struct str *number)
{
	if (i > 0 && (goes_on(s.p[i - 1]) || s.p[i - 1] == s.p[i] || s.p[i - 1] == '\\'))
		return 0;
	for (size_t k = 0; k < sizeof pair / sizeof *pair; k++) {
		if (s.p[i] != pair[k].open[0]) /* mostly */
			continue;
		struct str open = str_of(pair[k].open), close = str_of(pair[k].close);
		if (!str_starts(str_cut(s, i), open))
			continue;
		size_t from = i + open.n, end = dressed_end(s, from, number);
		if (end == from || !str_starts(str_cut(s, end), close))
			return 0;
		if ((close.p[0] == '*' || close.p[0] == '_') && number->n != end - from) /* emphasis begins and ends with what it is on */
			return 0;
		end += close.n;
		return end < s.n && (goes_on(s.p[end]) || s.p[end] == close.p[0]) ? 0 : end - i;
	}
	return 0;
}

struct str
marked_bare(struct str s, struct arena *a)
{
	struct buf b = {.a = a};
	struct str number;
	size_t done = 0;

	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		size_t n = c == '$' || c == '`' || c == '*' || c == '_' || c == '\\' ? marked_at(s, i, &number) : 0;
		if (!n)
			continue;
		buf_add(&b, s.p + done, i - done);
		buf_str(&b, number);
		done = i + n;
		i = done - 1;
	}
	if (!done)
		return s;
	buf_str(&b, str_cut(s, done));
	return buf_slice(&b);
}
