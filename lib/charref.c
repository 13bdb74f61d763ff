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
	uint32_t v = 0, base = hex ? 16 : 10;

	*n = 0;
	if (s.n < 2 || s.p[1] != '#')
		return 0;
	for (; i < s.n && (hex ? str_hex(s.p[i]) >= 0 : str_digit(s.p[i])); i++)
		v = v > 0x10FFFF / base ? UINT32_MAX : v * base + (uint32_t)str_hex(s.p[i]);
	*n = i == from ? 0 : i + (i < s.n && s.p[i] == ';');
	return v;
}

/* Behind what may go on in a reference from s[i] on. */
static size_t
name_end(struct str s, size_t i)
{
	while (i < s.n && (s.p[i] == '#' || str_digit(s.p[i]) || str_letter(s.p[i])))
		i++;
	return i;
}

/* Puts out what stands between two references: of what follows one, the name is left to be read with it. */
static void
put_text(struct buf *out, struct hold *hold, struct str s, bool behind)
{
	size_t n = behind ? name_end(s, 0) : 0;

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
		size_t n = str_to(s, 0, '&'), k;
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
		/* is it one as far as it goes?  What comes behind a tag must not become its end: in `&#<b>49` is no 1 */
		open = open || (!figure && r.n > 0 && name_end(r, 1) == r.n);
		behind = !named && !k;
		s = str_cut(r, named ? strlen("&NewLine;") : k ? k : r.n > 0);
	}
	if (open)
		buf_str(out, STR("<!---->"));
}
