/* mark - Markdown without its marks.
 * Comes in: the lines of a text document.  Goes out: the same lines without # ** > and the like, and drops.
 * Rule: pipe and grid tables and HTML tables are left as they are, for their recognisers need the marks; a backslash
 * before punctuation goes; of a link its text stays; HTML tags go, also over a line end, and so join two lines.
 * Known weakness: a text with a bare < before a letter and a > in the same paragraph loses what is between; a heading that is
 * underlined (setext) has no mark of its own. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "count.h"
#include "diag.h"
#include "doc.h"
#include "line.h"
#include "tag.h"
#include "inline.h"
#include "bars.h"
#include "otsl.h"
#include "tex.h"
#include "mark.h"

enum {
	TAG_LINES = 64, /* most lines on which a tag may end */
	SOURCE_HAS = LINE_TAB | LINE_GAP | LINE_RULE | LINE_MARK | LINE_TAG | LINE_QUOTE | LINE_DASH /* set the line apart though they go */
};

/* The ASCII character of s at i, 0 beyond its end. */
static char
at(struct str s, size_t i)
{
	return i < s.n ? s.p[i] : 0;
}

static bool
is_punct(char c)
{
	return c > ' ' && c < 0x7F && !str_letter(c) && !str_digit(c);
}

/* Length of the mark h2. of Textile and Jira at the head of s, an anchor with it; 0: it is none. */
static size_t
textile_heading(struct str s)
{
	size_t i = 2;

	if (at(s, 0) != 'h' || at(s, 1) < '1' || at(s, 1) > '6')
		return 0;
	if (at(s, i) == '(')
		i = str_to(s, i, ')') + 1;
	if (at(s, i) != '.' || at(s, i + 1) != ' ')
		return 0;
	i += 2;
	size_t e = str_starts(str_cut(s, i), STR("{anchor:")) ? str_to(s, i, '}') : s.n;
	return e < s.n ? e + 1 : i;
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

/* Length of the mark of a heading at the head of s: # of Markdown, = of a wiki, h2. of Textile, ** of html2text on both sides; a rule of = is
 * none. */
static size_t
heading_mark(struct str s)
{
	size_t n = 0;
	char c = at(s, 0);

	if (c == 'h' || c == '*')
		return c == 'h' ? textile_heading(s) : star_heading(s);
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

/* Where the marks begin that close the heading s, with the blanks before them; s.n: there are none. */
static size_t
heading_end(struct str s)
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

/* The ruler of a pipe or grid table: a rule with at least three dashes. */
static bool
is_ruler(struct str s)
{
	return bars_rule(s) && count_of(s, '-') + count_of(s, '=') >= 3;
}

/* Offset behind the tag that begins at s[i] (<); i: it is none; s.n + 1: it does not end in s.  Once one does not, none
 * behind it does: the caller asks no more. */
static size_t
line_tag_end(struct str s, size_t i)
{
	char c = at(s, i + 1), d = c == '/' ? at(s, i + 2) : c;

	if (!str_letter(d) && c != '!')
		return i;
	return str_to(s, i, '>') + 1;
}

/* Is the line one that only Markdown has, or a wiki? */
static __attribute__((noinline)) bool
is_marked(const struct line *x)
{
	struct str s = str_trim(x->text);

	if (s.n < 3)
		return false;
	return heading_mark(s) || (s.p[0] == '|' && is_ruler(s)) || (s.p[0] == '<' && line_tag_end(s, 0) != 0) ||
	       (str_find(s, STR("]{")) > 0 && str_find(s, STR("=\"")) > 0) || (str_starts(s, STR("**")) && str_find(str_cut(s, 2), STR("**")) > 0);
}

bool
mark_is(const struct lines *l)
{
	const unsigned marks = LINE_MARK | LINE_RULE | LINE_TAG;
	const struct line *x = l->v;
	bool open = l->has & LINE_OPEN;

	for (size_t n = open || l->has & marks ? l->n : 0; n > 0; n--, x++)
		if ((x->has & marks || (open && (at(x->text, 0) == '=' || at(x->text, 0) == 'h'))) && is_marked(x))
			return true;
	return false;
}

/* Index behind the table of tags that begins on l[from]; from: none begins there. */
static size_t
table_end(const struct line *l, size_t from, size_t n)
{
	size_t end = tag_table_end(l, from, n);

	return end > from ? end : otsl_end(l, from, n);
}

/* One line, or several joined by tags, on its way through the marks. */
struct strip {
	struct buf text, head, inside; /* what stays; marks at the head of the line; the others */
	struct str veil;               /* the last tag that hides */
};

/* A mark of n bytes goes. */
static void
drop(struct strip *x, struct str mark)
{
	buf_str(x->text.n ? &x->inside : &x->head, mark);
}

/* A number in marks of its own at s[i], which stays without them; returns its length, 0: there is none. */
static size_t
marked_number(struct strip *x, struct str s, size_t i)
{
	struct str number;
	size_t n = inline_number(s, i, &number);

	if (n) {
		drop(x, (struct str){s.p + i, (size_t)(number.p - s.p) - i});
		buf_str(&x->text, number);
		drop(x, (struct str){number.p + number.n, i + n - (size_t)(number.p - s.p) - number.n});
	}
	return n;
}

/* The link at hand: where its text ends, its ]. */
struct link {
	size_t close;  /* offset of the ] behind the last [ looked at; 0: not looked for */
	size_t target; /* offset behind the link's target; 0: that ] ends no link */
	bool open;     /* its [ was taken as a mark */
};

/* Length of the mark at s[i], 0: it is text. */
static size_t
mark_at(struct str s, size_t i, struct link *l)
{
	char c = s.p[i];

	if (c == '\\' && is_punct(at(s, i + 1)))
		return 1;
	if ((c == '*' && at(s, i + 1) == '*') || (c == '_' && at(s, i + 1) == '_'))
		return 2;
	if (c == '[' && !l->open) {
		if (l->close <= i) { /* each ] is looked at once, however many [ stand before it */
			l->close = str_to(s, i, ']');
			l->target = l->close < s.n ? inline_link(s, l->close) : 0;
		}
		l->open = l->target != 0;
		return l->open;
	}
	if (l->open && i == l->close) {
		l->open = false;
		return l->target - i;
	}
	if (c == '{' && i > 0 && (s.p[i - 1] == ' ' || s.p[i - 1] == '*')) { /* behind a heading */
		size_t e = inline_attributes(s, i);
		return e == s.n ? e - i : 0;
	}
	if (c == '<' && (str_starts(str_cut(s, i), STR("<http")) || str_starts(str_cut(s, i), STR("<mailto:"))))
		return 1;
	return 0;
}

/* Length of a list's bullet with its blanks at the head of s; 0: none. */
static size_t
bullet(struct str s)
{
	size_t n = 1;

	if ((at(s, 0) != '-' && at(s, 0) != '*' && at(s, 0) != '+') || at(s, 1) != ' ')
		return 0;
	while (at(s, n) == ' ')
		n++;
	return n < s.n ? n : 0;
}

/* Does the tag that is open at the end of l[i] end before the next blank line? */
static bool
tag_closes(const struct lines *l, size_t i)
{
	for (size_t end = i + TAG_LINES; ++i < l->n && i <= end && l->v[i].indent >= 0;)
		if (memchr(l->v[i].text.p, '>', l->v[i].text.n))
			return true;
	return false;
}

/* What may be a mark, or part of one, behind the head of a line. */
static const bool special[256] = {['\\'] = true, ['*'] = true, ['_'] = true, ['['] = true, [']'] = true, ['<'] = true, ['>'] = true, ['&'] = true, ['{'] = true,
	['$'] = true, ['`'] = true};

/* A line of pandoc's that opens or closes a division, ::: {.name}, or one of org's drawers, :CUSTOM_ID: x */
static bool
is_fence(struct str s)
{
	size_t n = 1;

	while (at(s, 0) == ':' && ((at(s, n) >= 'A' && at(s, n) <= 'Z') || at(s, n) == '_'))
		n++;
	if (n > 2 && at(s, n) == ':')
		return true;
	return str_starts(s, STR(":::")) && (s.n < 5 || at(s, s.n - 1) == ':' || str_find(s, STR(" ")) > 0 || at(s, 3) == ':');
}

/* Strips s, which ends line l[line], into x; true: it ends inside a tag that ends in a later line. */
static bool
strip_line(struct strip *x, struct str s, const struct lines *l, size_t line)
{
	struct link link = {0};
	size_t i = 0, h = 0;
	bool autolink = false, tags = true; /* false: no > behind here */

	while (at(s, i) == '>' && (at(s, i + 1) == ' ' || i + 1 == s.n))
		i += 1 + (i + 1 < s.n);
	h = heading_mark(str_cut(s, i));
	if (is_fence(s) || (s.n > 1 && s.p[0] == '*' && count_of(s, '*') == s.n)) {
		drop(x, s);
		return false;
	}
	struct str tail = str_cut(s, h && (at(s, i) == '=' || at(s, i) == '*') && i + h < heading_end(s) ? heading_end(s) : s.n);
	s.n -= tail.n;
	if (!h)
		h = bullet(str_cut(s, i));
	if (i + h)
		drop(x, (struct str){s.p, i + h});
	i += h;
	for (size_t k; i < s.n; i += k) {
		for (k = 0; i + k < s.n && !special[(unsigned char)s.p[i + k]]; k += (unsigned char)s.p[i + k] < 0xE0 ? 1 : 3)
			;
		if (k) {
			buf_add(&x->text, s.p + i, k);
			continue;
		}
		if ((k = marked_number(x, s, i)))
			continue;
		if ((k = mark_at(s, i, &link))) {
			drop(x, (struct str){s.p + i, k});
			if (s.p[i] == '\\')
				buf_char(&x->text, s.p[i + k++]);
			autolink |= s.p[i] == '<';
			continue;
		}
		if (s.p[i] == '>' && autolink) {
			drop(x, (struct str){s.p + i, k = 1});
			autolink = false;
			continue;
		}
		if (s.p[i] == '&' && (k = inline_entity(str_cut(s, i), &x->text)))
			continue;
		size_t e = s.p[i] == '<' && tags ? line_tag_end(s, i) : i;
		if (e > s.n)
			tags = tag_closes(l, line);
		if (e > i && tags) {
			k = (e > s.n ? s.n : e) - i;
			inline_tag(&x->text, s, i, i + k, &x->veil);
			drop(x, (struct str){s.p + i, k});
			if (e > s.n)
				return true;
			continue;
		}
		k = 1;
		buf_char(&x->text, s.p[i]);
	}
	drop(x, tail);
	return false;
}

/* Is s, of a line in which `has` stands, a line of a table, or one with columns? */
static bool
leave(struct str s, unsigned has)
{
	s = str_cut(s, bullet(s));
	return s.p[0] == '|' || s.p[0] == '+' || is_ruler(s) || (has & LINE_GAP && str_find(s, STR("   ")) >= 0) ||
	       (has & LINE_TAB && str_find(s, STR("\t")) >= 0) || (has & LINE_RULE && str_find(s, STR("_|")) >= 0) || str_ends(s, STR("________"));
}

/* Adds the rest of an open tag to the marks, what is behind it in *s; false: it does not end in s. */
static bool
finish_tag(struct strip *x, struct str *s)
{
	size_t e = str_to(*s, 0, '>');
	bool ends = e < s->n;

	drop(x, (struct str){s->p, e + ends});
	*s = str_cut(*s, e + ends);
	return ends;
}

/* Strips the line l[i] and those it goes on in; returns how many it took. */
static size_t
take_line(struct doc *d, struct lines *l, size_t i)
{
	struct strip x = {.text.a = d->a, .head.a = d->a, .inside.a = d->a};
	struct line *to = &l->v[i];
	struct str s = str_trim(to->text);
	size_t k = i;

	if (s.p[0] != '#' && s.p[0] != '>' && s.p[0] != ':' && s.p[0] != '=' && !bullet(s) && !textile_heading(s) &&
	    !memchr(s.p, '<', s.n) && !memchr(s.p, '*', s.n) && !memchr(s.p, '\\', s.n) && !memchr(s.p, '[', s.n) &&
	    !memchr(s.p, '&', s.n) && !memchr(s.p, '_', s.n) && !memchr(s.p, '{', s.n) && !memchr(s.p, '$', s.n) && !memchr(s.p, '`', s.n))
		return 1;
	x.text.p = mem_take(d->a, x.text.cap = s.n); /* for all of it at once: what it grew out of would take as much again */
	while (strip_line(&x, s, l, k))
		do
			s = str_trim(l->v[++k].text);
		while (!finish_tag(&x, &s));
	bool hard = str_ends(l->v[k].text, STR("  ")) && memchr(l->v[k].text.p, '|', l->v[k].text.n);
	to->text = str_trim(buf_slice(&x.text));
	if (hard && to->text.n) { /* the mark of a line break that ends a row */
		buf_str(&x.text, STR("  "));
		to->text = buf_slice(&x.text);
	}
	if (to->text.n == 0 && str_find(buf_slice(&x.text), STR("\xC2\xA0")) >= 0)
		to->text = STR("\xC2\xA0"); /* a blank cell where cells stand one a line */
	to->has = (unsigned short)((to->has & SOURCE_HAS) | line_has(to->text));
	to->first = line_first(to->text);
	if (to->text.n == 0)
		to->indent = -1;
	if (x.head.n)
		doc_drop(d, to->no, "markup", buf_slice(&x.head));
	if (x.inside.n)
		doc_drop(d, to->no, "markup-inside", buf_slice(&x.inside));
	return k - i + 1;
}

/* May there be a mark in the line, or begins it as one may? */
static bool
may_mark(const struct line *x)
{
	char c = at(x->text, 0);

	if (x->has & (LINE_MARK | LINE_TAG))
		return true;
	if (str_blankish[(unsigned char)c])
		c = at(str_trim(x->text), 0);
	return c == '-' || c == '+' || c == ':' || c == '=' || c == 'h';
}

void
mark_take(struct doc *d, struct lines *l)
{
	struct line *v = l->v;
	size_t n = 0;

	for (size_t i = 0, took; i < l->n; i += took) {
		struct line *x = &v[i];
		size_t stay = took = 1; /* of those that it takes */
		if (x->text.n && may_mark(x)) {
			struct str s = str_trim(x->text);
			size_t end = x->indent >= 0 && x->has & LINE_TAG ? table_end(v, i, l->n) : i;
			if (end == i && x->has & LINE_MARK)
				end = tex_end(v, i, l->n);
			if (end > i)
				stay = took = end - i;
			else if (s.n && !leave(s, x->has))
				took = take_line(d, l, i);
			l->has |= x->has;
		}
		if (n < i)
			memmove(v + n, x, stay * sizeof *x);
		n += stay;
	}
	l->n = n;
}
