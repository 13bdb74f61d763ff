/* charref - text of a page with its character references, as gumbo may be given it.
 * Comes in: text between tags.  Goes out: the same, its words held, references that they would be read wrong by put otherwise.
 * Rule: a line feed that the source does not have becomes a form feed, or the lines behind it would be counted wrong; gumbo reads a number that is too
 * large as whatever it overflows to, a digit even: it is U+FFFD.  A figure is written as itself, as a note's may stand beside it.  A reference that is
 * not finished where the text ends is kept from what comes behind the tag there: in `&#<b>49` is no 1.
 * Known weakness: a named reference is left to gumbo, and so is what follows it up to the end of what may be its name. */
#include <string.h>

#include "str.h"
#include "span.h"
#include "hold.h"
#include "charref.h"

uint32_t
charref_number(struct str s, size_t *n)
{
	bool hex = s.n > 2 && (s.p[2] | 32) == 'x';
	size_t i = hex ? 3 : 2, from = i;
	uint32_t v = 0, base = hex ? 16 : 10, d;

	*n = 0;
	if (s.n < 2 || s.p[1] != '#')
		return 0;
	for (; i < s.n; i++) {
		char low = (char)(s.p[i] | 32);
		if (s.p[i] >= '0' && s.p[i] <= '9')
			d = (uint32_t)(s.p[i] - '0');
		else if (hex && low >= 'a' && low <= 'f')
			d = (uint32_t)(low - 'a') + 10;
		else
			break;
		v = v > 0x10FFFF / base ? UINT32_MAX : v * base + d;
	}
	*n = i == from ? 0 : i + (i < s.n && s.p[i] == ';');
	return v;
}

/* Is s a reference as far as it goes?  What comes behind a tag must not become its end: in `&#<b>49` is no 1. */
static bool
unfinished(struct str s)
{
	for (size_t i = 1; i < s.n; i++)
		if (s.p[i] != '#' && (unsigned)(s.p[i] - '0') > 9 && (unsigned)((s.p[i] | 32) - 'a') > 25)
			return false;
	return s.n > 0;
}

/* Puts out what stands between two references: of what follows one, the name is left to be read with it. */
static void
put_text(struct buf *out, struct hold *hold, struct str s, bool behind)
{
	size_t n = 0;

	while (behind && n < s.n && (s.p[n] == '#' || (unsigned)(s.p[n] - '0') < 10 || (unsigned)((s.p[n] | 32) - 'a') < 26))
		n++;
	n += behind && n < s.n && s.p[n] == ';';
	buf_add(out, s.p, n);
	for (s = str_cut(s, n); s.n; s = str_cut(s, n)) {
		n = span_field(s);
		hold_text(hold, out, (struct str){s.p, n});
		if (n < s.n)
			buf_char(out, s.p[n++]);
	}
}

void
charref_copy(struct buf *out, struct hold *hold, struct str s, bool raw)
{
	bool open = false, behind = false;

	while (s.n) {
		const char *amp = memchr(s.p, '&', s.n);
		size_t n = amp ? (size_t)(amp - s.p) : s.n, k;
		struct str r = str_cut(s, n);
		uint32_t v = charref_number(r, &k);
		bool named = str_starts(r, STR("&NewLine;")), figure = k && v >= '0' && v <= '9';
		if (raw)
			buf_add(out, s.p, n);
		else
			put_text(out, hold, (struct str){s.p, n}, behind);
		if (named || (k && v == '\n'))
			buf_char(out, '\f');
		else if (k && v > 0x10FFFF)
			buf_rune(out, 0xFFFD);
		else if (figure) /* which a note's may stand beside */
			buf_char(out, (char)v);
		else if (!k || !hold_rune(hold, out, v)) {
			buf_add(out, r.p, k ? k : r.n > 0);
			if (k && k < r.n && r.p[k] == '&' && r.p[k - 1] != ';') /* behind which a figure may come, as itself */
				buf_char(out, ';');
		}
		open = open || (!figure && unfinished(r));
		behind = !named && !k;
		s = str_cut(r, named ? strlen("&NewLine;") : k ? k : r.n > 0);
	}
	if (open)
		buf_str(out, STR("<!---->"));
}
