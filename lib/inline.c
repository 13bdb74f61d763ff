/* inline - inline markup, HTML's and Markdown's: what stands at a place in a text, and a text without it.
 * Comes in: the text of a cell or a line, the lines of a cell.  Goes out: the text as it is read, the cell's in one line; for who takes lines apart
 * himself, how long a mark is and what stays of it.
 * Rule: a tag goes, with a blank for <br>; a figure that a tag sets apart from one beside it stays apart; a character reference becomes its
 * character.  A number that is a formula of its own, code or emphasised loses the marks: between these stand a number, commands of TeX that dress
 * it and nothing else; what strikes out, raises or asks stays, so that it is text.
 * Known weakness: names of characters that Chinese pages do not use stay; so do figures that are set apart within a formula ($1 2$). */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "span.h"
#include "style.h"
#include "tag.h"
#include "charref.h"
#include "css.h"
#include "inline.h"

enum {
	TAG_MAX = 400,   /* a tag that is open goes back so far at most */
	LINK_MAX = 2000, /* bytes of a link in a cell, from its [ to its ], and of what stands behind that */
	DRESSED = 4      /* commands around one number, at most */
};

/* --- numbers in marks of their own ---------------------------------------------------------------------------- */

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

/* Behind a number in commands that dress it, from s[i], blanks around it; i: there is none. */
static size_t
dressed_end(struct str s, size_t i, struct str *number)
{
	size_t from = i, depth = 0;

	for (size_t n = 1; n > 0 && depth < DRESSED; depth += n > 0) {
		i += span_blanks(str_cut(s, i));
		n = word_starts(str_cut(s, i), dress);
		i += n;
	}
	size_t end = number_end(s, i);
	if (end == i)
		return from;
	*number = (struct str){s.p + i, end - i};
	for (i = end + span_blanks(str_cut(s, end)); depth > 0; depth--) {
		if (i >= s.n || s.p[i] != '}')
			return from;
		i += 1 + span_blanks(str_cut(s, i + 1));
	}
	return i;
}

size_t
inline_number(struct str s, size_t i, struct str *number)
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
inline_numbers(struct str s, struct arena *a)
{
	struct buf b = {.a = a};
	struct str number;
	size_t done = 0;

	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		size_t n = c == '$' || c == '`' || c == '*' || c == '_' || c == '\\' ? inline_number(s, i, &number) : 0;
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

/* --- markup within a text ------------------------------------------------------------------------------------ */

size_t
inline_entity(struct str s, struct buf *out)
{
	static const struct { const char *name; uint32_t c; } known[] = {
		{"nbsp;", 0xA0}, {"amp;", '&'}, {"lt;", '<'}, {"gt;", '>'}, {"quot;", '"'}, {"apos;", '\''},
		{"ensp;", ' '}, {"emsp;", ' '}, {"thinsp;", ' '}, {"ldquo;", 0x201C}, {"rdquo;", 0x201D},
		{"lsquo;", 0x2018}, {"rsquo;", 0x2019}, {"mdash;", 0x2014}, {"ndash;", 0x2013}, {"hellip;", 0x2026},
		{"middot;", 0xB7}, {"copy;", 0xA9}, {"yen;", 0xA5}, {"times;", 0xD7}, {"zwj;", 0x200D}, {"zwnj;", 0x200C},
	};
	size_t n;
	uint32_t c = charref_number(s, &n);

	if (n && (s.p[n - 1] != ';' || c >= 0x110000 || (c >= 0xD800 && c <= 0xDFFF)))
		return 0;
	for (size_t k = 0; k < sizeof known / sizeof *known && !n; k++)
		if (str_starts(str_cut(s, 1), str_of(known[k].name))) {
			n = strlen(known[k].name) + 1;
			c = known[k].c;
		}
	if (n)
		buf_rune(out, c < ' ' ? ' ' : c);
	return n;
}

size_t
inline_attributes(struct str s, size_t i)
{
	char c = i + 1 < s.n && s.p[i] == '{' ? s.p[i + 1] : 0;
	bool named = c == '#' || c == '.' || c == '}';
	size_t k = i + 1;

	if (!named && !str_letter(c))
		return i;
	for (; k < s.n && s.p[k] != '}' && s.p[k] != '{'; k++) /* each { looks up to the next, however many there are */
		named |= s.p[k] == '=';
	return named && k < s.n && s.p[k] == '}' ? k + 1 : i;
}

size_t
inline_link(struct str s, size_t i)
{
	int depth = 0;

	for (size_t k = i + 1; k < s.n && s.p[i + 1] == '('; k++) {
		depth += s.p[k] == '(' ? 1 : s.p[k] == ')' ? -1 : 0;
		if (depth == 0)
			return inline_attributes(s, k + 1);
		if ((unsigned char)s.p[k] >= 0x80 || s.p[k] == ']')
			break;
	}
	size_t e = inline_attributes(s, i + 1);
	return e > i + 1 ? e : 0;
}

void
inline_tag(struct buf *out, struct str s, size_t i, size_t end, struct str *veil)
{
	struct str name = tag_name(str_cut(s, i)), attr = {name.p + name.n, (size_t)(s.p + end - name.p) - name.n - (s.p[end - 1] == '>')};
	GumboTag t = tag_of(name);
	struct css_el x = css_element(name, attr, NULL);
	bool hides = name.n && name.p[-1] == '<' && css_show(NULL, &x, attr, STYLE_PHRASE, NULL, 0);

	if (hides)
		*veil = name;
	if (!name.n || !tag_parts(out, s, end))
		return;
	if (hides || (name.p[-1] == '/' && str_eq(name, *veil)) || t == GUMBO_TAG_SUP || t == GUMBO_TAG_SUB || t == GUMBO_TAG_RT ||
	    t == GUMBO_TAG_SMALL || t == GUMBO_TAG_S || t == GUMBO_TAG_STRIKE || t == GUMBO_TAG_DEL || t == GUMBO_TAG_INS)
		buf_char(out, '^');
	else if (t != GUMBO_TAG_A && !tag_styles(t))
		buf_char(out, ' ');
}

struct str
inline_text(struct str s, bool md, struct arena *a)
{
	struct buf b = {.a = a};
	struct str veil = {0}; /* the name of an element that hides what is in it */
	bool torn = false; /* a tag without its end was seen: no more tags */

	if (!s.n)
		return s;
	if (md)
		s = inline_numbers(s, a);
	if (!memchr(s.p, '<', s.n) && !memchr(s.p, '&', s.n) &&
	    !(md && (memchr(s.p, '*', s.n) || memchr(s.p, '\\', s.n) || memchr(s.p, '[', s.n))))
		return s;
	for (size_t i = 0; i < s.n;) {
		struct str r = str_cut(s, i), near = {r.p, r.n < LINK_MAX ? r.n : LINK_MAX}, name = {0};
		size_t n = 0;
		if (!torn)
			name = tag_name(r);
		bool comment = !torn && str_starts(r, STR("<!--"));
		if (name.n || comment) {
			size_t end = comment ? i + tag_comment_end(r) : tag_end(s, i);
			if (s.p[end - 1] != '>') { /* no tag after all */
				torn = true;
				buf_char(&b, s.p[i++]);
				continue;
			}
			if (tag_is(name, "br"))
				buf_char(&b, ' ');
			else if (!comment)
				inline_tag(&b, s, i, end, &veil);
			if (str_find((struct str){s.p + i, end - i}, STR("\xEF\xBF\xBD")) >= 0)
				buf_rune(&b, 0xFFFD); /* what else was lost with it? */
			i = end;
		} else if (s.p[i] == '&' && (n = inline_entity(r, &b))) {
			i += n;
		} else if (md && str_starts(r, STR("\\\\")) && (r.n == 2 ? i > 0 && r.p[-1] == ' ' : r.p[2] == ' ')) { /* a line break of DokuWiki's */
			buf_char(&b, ' ');
			i += 2;
		} else if (md && s.p[i] == '\\' && i + 1 < s.n && strchr("\\`*_{}[]()#+-.!|<>~^$@\"'&=:;,/", s.p[i + 1])) {
			buf_char(&b, s.p[i + 1]);
			i += 2;
		} else if (md && s.p[i] == '*' && ((r.n > 1 && r.p[1] == '*') || (i > 0 && s.p[i - 1] == '*'))) {
			i++;
		} else if (md && s.p[i] == ']' && (n = inline_link(near, 0))) {
			i += n;
		} else if (md && s.p[i] == '[') {
			size_t close = str_to(near, 0, ']');
			struct str behind = str_cut(r, close);
			behind.n = behind.n < LINK_MAX ? behind.n : LINK_MAX;
			if (close == near.n || !inline_link(behind, 0))
				buf_char(&b, '[');
			i++;
		} else {
			buf_char(&b, s.p[i++]);
		}
	}
	return buf_slice(&b);
}

struct str
inline_cell(struct str s, struct arena *a)
{
	s = inline_text(s, false, a);
	if (s.n && (memchr(s.p, '\\', s.n) || str_find(s, STR("**")) >= 0 || str_find(s, STR("]{")) >= 0))
		s = inline_text(s, true, a);
	return s;
}

/* The last character of s, which is not empty. */
static uint32_t
last_rune(struct str s)
{
	size_t i = s.n - 1;

	while (i > 0 && ((unsigned char)s.p[i] & 0xC0) == 0x80)
		i--;
	return str_rune(s, &i);
}

/* Is a tag open at the end of s? */
static bool
in_tag(struct str s)
{
	for (size_t i = s.n; i > 0 && i + TAG_MAX > s.n && s.p[i - 1] != '>'; i--)
		if (s.p[i - 1] == '<')
			return true;
	return false;
}

void
inline_join(struct buf *b, struct str s)
{
	size_t i = 0;

	s = str_trim(s);
	if (!s.n)
		return;
	char last = b->n ? b->p[b->n - 1] : 0;
	bool whole = (last == ']' && s.p[0] == '{') || (last == '}' && s.p[0] == '[') || in_tag(buf_slice(b));
	if (last && !whole && !inline_wide(last_rune(buf_slice(b))) && !inline_wide(str_rune(s, &i)))
		buf_char(b, ' ');
	buf_str(b, s);
}
