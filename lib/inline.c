/* inline - what stands in a text as markup, taken off.
 * Comes in: the text of a cell or a line, the lines of a cell.  Goes out: the text as it is read, the cell's in one line.
 * Rule: a tag goes, with a blank for <br>; a figure that a tag sets apart from one beside it stays apart; an entity becomes its
 * character.
 * Known weakness: names of entities that Chinese pages do not use stay. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "style.h"
#include "tag.h"
#include "charref.h"
#include "css.h"
#include "marked.h"
#include "inline.h"

enum { TAG_MAX = 400 }; /* a tag that is open goes back so far at most */

/* The character an entity stands for; 0 if it is none that we know.  *n: its length. */
static uint32_t
entity(struct str s, size_t *n)
{
	static const struct { const char *name; uint32_t c; } known[] = {
		{"nbsp;", 0xA0}, {"amp;", '&'}, {"lt;", '<'}, {"gt;", '>'}, {"quot;", '"'}, {"apos;", '\''},
		{"ensp;", ' '}, {"emsp;", ' '}, {"thinsp;", ' '}, {"ldquo;", 0x201C}, {"rdquo;", 0x201D},
		{"lsquo;", 0x2018}, {"rsquo;", 0x2019}, {"mdash;", 0x2014}, {"ndash;", 0x2013}, {"hellip;", 0x2026},
		{"middot;", 0xB7}, {"copy;", 0xA9}, {"yen;", 0xA5}, {"times;", 0xD7}, {"zwj;", 0x200D}, {"zwnj;", 0x200C},
	};
	if (s.n < 2 || s.p[1] != '#') {
		for (size_t k = 0; k < sizeof known / sizeof *known; k++)
			if (str_starts(str_cut(s, 1), str_of(known[k].name))) {
				*n = strlen(known[k].name) + 1;
				return known[k].c;
			}
		return 0;
	}
	uint32_t v = charref_number(s, n);
	bool good = *n && s.p[*n - 1] == ';' && v < 0x110000 && (v < 0xD800 || v > 0xDFFF);
	return good ? v < ' ' ? ' ' : v : 0;
}

/* {#id .class key="v"}: its length, 0 if there is none at the head of s. */
static size_t
attribute_list(struct str s)
{
	if (s.n < 2 || s.p[0] != '{')
		return 0;
	s.n = s.n > 2000 ? 2000 : s.n;
	size_t end = str_to(s, 0, '}');
	return end < s.n && (s.p[1] == '#' || s.p[1] == '.' || end == 1 || str_to(s, 0, '=') < end) ? end + 1 : 0;
}

/* [text](target), [text]{attributes}: the length of what stands behind the text, 0 if s does not begin with it. */
static size_t
link_target(struct str s)
{
	if (s.n < 3 || s.p[0] != ']')
		return 0;
	if (s.p[1] != '(') {
		size_t n = attribute_list(str_cut(s, 1));
		return n ? n + 1 : 0;
	}
	const char *q = memchr(s.p, ')', s.n > 2000 ? 2000 : s.n);
	while (q && (size_t)(q - s.p) + 1 < s.n && q[1] == ')')
		q++;
	return q ? (size_t)(q - s.p) + 1 : 0;
}

/* Does a tag, which ends before `end`, part what is in it from a figure beside it: raised or lowered, a reading, struck out, put in, hidden?
 * *veil: the name of the last that hides. */
static bool
sets_apart(struct str name, const char *end, struct str *veil)
{
	struct str attr = {name.p + name.n, (size_t)(end - name.p) - name.n};
	struct css_el x = css_element(name, attr, NULL);
	bool hides = name.p[-1] == '<' && css_show(NULL, &x, attr, STYLE_PHRASE, NULL, 0);

	if (hides)
		*veil = name;
	return tag_is(name, "sup") || tag_is(name, "sub") || tag_is(name, "rt") || tag_is(name, "small") || tag_is(name, "s") || tag_is(name, "strike") ||
	       tag_is(name, "del") || tag_is(name, "ins") || hides || (name.p[-1] == '/' && str_eq(name, *veil));
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
		s = marked_bare(s, a);
	if (!memchr(s.p, '<', s.n) && !memchr(s.p, '&', s.n) &&
	    !(md && (memchr(s.p, '*', s.n) || memchr(s.p, '\\', s.n) || memchr(s.p, '[', s.n))))
		return s;
	for (size_t i = 0; i < s.n;) {
		struct str r = str_cut(s, i), name = {0};
		size_t n = 0;
		uint32_t e;
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
			else if (!comment && sets_apart(name, s.p + end - 1, &veil) && tag_parts(&b, s, end))
				buf_char(&b, '^');
			if (str_find((struct str){s.p + i, end - i}, STR("\xEF\xBF\xBD")) >= 0)
				buf_rune(&b, 0xFFFD); /* what else was lost with it? */
			i = end;
		} else if (s.p[i] == '&' && (e = entity(r, &n))) {
			buf_rune(&b, e);
			i += n;
		} else if (md && str_starts(r, STR("\\\\")) && (r.n == 2 ? i > 0 && r.p[-1] == ' ' : r.p[2] == ' ')) { /* a line break of DokuWiki's */
			buf_char(&b, ' ');
			i += 2;
		} else if (md && s.p[i] == '\\' && i + 1 < s.n && strchr("\\`*_{}[]()#+-.!|<>~^$@\"'&=:;,/", s.p[i + 1])) {
			buf_char(&b, s.p[i + 1]);
			i += 2;
		} else if (md && s.p[i] == '*' && ((r.n > 1 && r.p[1] == '*') || (i > 0 && s.p[i - 1] == '*'))) {
			i++;
		} else if (md && (n = link_target(r))) {
			i += n;
		} else if (md && s.p[i] == '[') {
			const char *q = memchr(s.p + i, ']', r.n > 2000 ? 2000 : r.n);
			if (!q || !link_target(str_cut(s, (size_t)(q - s.p))))
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
