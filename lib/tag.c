/* tag - one tag of HTML's source: its name, its attributes, what it does to the text beside it; how far a table in tags goes among lines.
 * Comes in: source from a < on; lines, as of Markdown, in which readers of pictures and converters write tables in tags.  Goes out: slices of it,
 * yes or no; where such a table ends.
 * Rule: names and attributes as the HTML standard cuts them (13.2.5).  A table among lines ends with the tag that closes it; where that was lost, at
 * the first empty line behind which no tag stands.  Rows may stand without the table's tags, as where a page begins in the middle of one: they end
 * with the last line of a row.
 * Known weakness: a quote without an end takes the rest of the source; a table not closed, with text behind it and no empty line between, takes
 * that text too. */
#include <string.h>
#include <strings.h>
#include <gumbo.h>

#include "str.h"
#include "line.h"
#include "tag.h"

struct str
tag_name(struct str s)
{
	size_t i = 1 + (s.n > 1 && s.p[1] == '/'), j = i;

	if (s.n < 2 || s.p[0] != '<' || i >= s.n || !((s.p[i] | 32) >= 'a' && (s.p[i] | 32) <= 'z'))
		return (struct str){s.p, 0};
	while (j < s.n && !tag_blank(s.p[j]) && s.p[j] != '>' && s.p[j] != '/')
		j++;
	return (struct str){s.p + i, j - i};
}

/* The same of a tag whose name is of no interest if it has more than so many bytes: one more of it, then. */
static struct str
short_name(struct str s, size_t most)
{
	return tag_name(s.n > most + 3 ? (struct str){s.p, most + 3} : s);
}

/* Behind the quoted or bare value that begins at s[i]; s.n: a quote has no end. */
static size_t
value_end(struct str s, size_t i)
{
	if (s.p[i] == '"' || s.p[i] == '\'') {
		i = str_to(s, i + 1, s.p[i]);
		return i + (i < s.n);
	}
	while (i < s.n && !tag_blank(s.p[i]) && s.p[i] != '>')
		i++;
	return i;
}

size_t
tag_end(struct str s, size_t at)
{
	size_t i = at + 1;
	bool name = false; /* an attribute's name is there: = begins its value, elsewhere it begins a name */

	while (i < s.n && !tag_blank(s.p[i]) && s.p[i] != '>' && (s.p[i] != '/' || i == at + 1))
		i++;
	while (i < s.n && s.p[i] != '>') {
		if (s.p[i] == '=' && name) {
			for (i++; i < s.n && tag_blank(s.p[i]);)
				i++;
			i = i < s.n ? value_end(s, i) : i;
			name = false;
			continue;
		}
		name = s.p[i] != '/' && (name || !tag_blank(s.p[i]));
		i++;
	}
	return i < s.n ? i + 1 : s.n;
}

bool
tag_is(struct str name, const char *want)
{
	size_t n = strlen(want);

	if (name.n != n)
		return false;
	for (size_t i = 0; i < n; i++)
		if ((name.p[i] | 32) != want[i])
			return false;
	return true;
}

GumboTag
tag_of(struct str name)
{
	return gumbo_tagn_enum(name.p, (unsigned)(name.n > TAG_NAME ? TAG_NAME : name.n));
}

bool
tag_begins(struct str s, const char *want)
{
	return tag_is(short_name(s, strlen(want)), want);
}

bool
tag_next(struct str *t, struct tag_attr *x)
{
	struct str s = *t;
	size_t i = 0;

	while (i < s.n && (tag_blank(s.p[i]) || s.p[i] == '/'))
		i++;
	if (i == s.n)
		return false;
	*x = (struct tag_attr){.key = {s.p + i, 1}};
	for (i++; i < s.n && s.p[i] != '=' && s.p[i] != '/' && !tag_blank(s.p[i]); i++) /* the first may be an = */
		x->key.n++;
	*t = str_cut(s, i);
	while (i < s.n && tag_blank(s.p[i]))
		i++;
	if (i == s.n || s.p[i] != '=')
		return true;
	for (i++; i < s.n && tag_blank(s.p[i]);)
		i++;
	char quote = i < s.n && (s.p[i] == '"' || s.p[i] == '\'') ? s.p[i++] : 0;
	size_t from = i;
	while (i < s.n && (quote ? s.p[i] != quote : !tag_blank(s.p[i])))
		i++;
	x->value = (struct str){s.p + from, i - from};
	x->open = quote && i == s.n;
	*t = str_cut(s, i + (quote && i < s.n));
	return true;
}

struct str
tag_attribute(struct str t, const char *name)
{
	size_t n = strlen(name);

	for (struct tag_attr x; tag_next(&t, &x);)
		if (x.key.n == n && strncasecmp(x.key.p, name, n) == 0)
			return x.value.p ? x.value : (struct str){x.key.p + n, 0};
	return (struct str){0};
}

size_t
tag_comment_end(struct str s)
{
	ptrdiff_t k = str_find(str_cut(s, 2), STR("-->")); /* <!--> is one */

	return k < 0 ? s.n : (size_t)k + 5;
}

size_t
tag_raw_end(struct str in, size_t at, struct str name)
{
	for (; (at = str_to(in, at, '<')) < in.n; at++) {
		struct str got = short_name(str_cut(in, at), name.n);
		size_t k = 0;
		while (k < name.n && k < got.n && (got.p[k] | 32) == (name.p[k] | 32))
			k++;
		if (k == name.n && k == got.n && in.p[at + 1] == '/')
			return tag_end(in, at);
	}
	return in.n;
}

bool
tag_styles(GumboTag t)
{
	switch (t) {
	case GUMBO_TAG_SPAN: case GUMBO_TAG_B: case GUMBO_TAG_BIG: case GUMBO_TAG_CODE: case GUMBO_TAG_EM: case GUMBO_TAG_FONT:
	case GUMBO_TAG_I: case GUMBO_TAG_NOBR: case GUMBO_TAG_SMALL: case GUMBO_TAG_STRONG: case GUMBO_TAG_TT: case GUMBO_TAG_U:
	case GUMBO_TAG_SUB: case GUMBO_TAG_SUP: case GUMBO_TAG_LABEL: case GUMBO_TAG_ABBR: case GUMBO_TAG_ACRONYM: case GUMBO_TAG_CITE:
	case GUMBO_TAG_DFN: case GUMBO_TAG_KBD: case GUMBO_TAG_VAR: case GUMBO_TAG_SAMP: case GUMBO_TAG_MARK: case GUMBO_TAG_TIME:
	case GUMBO_TAG_DATA: case GUMBO_TAG_OUTPUT: case GUMBO_TAG_BDO: case GUMBO_TAG_BDI:
		return true;
	default:
		return false;
	}
}

bool
tag_in_table(GumboTag t)
{
	return t == GUMBO_TAG_TABLE || t == GUMBO_TAG_TBODY || t == GUMBO_TAG_THEAD || t == GUMBO_TAG_TFOOT ||
	       t == GUMBO_TAG_TR || t == GUMBO_TAG_TD || t == GUMBO_TAG_TH || t == GUMBO_TAG_CAPTION;
}

/* Bytes of the figure, perhaps a fullwidth one, that s begins with; 0: with none. */
static size_t
figure_at(struct str s)
{
	if (s.n > 2 && memcmp(s.p, "\xEF\xBC", 2) == 0)
		return (unsigned)((unsigned char)s.p[2] - 0x90) < 10 ? 3 : 0;
	return s.n && str_digit(s.p[0]);
}

bool
tag_parts(const struct buf *out, struct str in, size_t at)
{
	for (int k = 0; k < 3 && at < in.n && in.p[at] == '<'; k++) { /* links */
		GumboTag t = tag_of(tag_name(str_cut(in, at)));
		if (t != GUMBO_TAG_A && !tag_styles(t))
			return false;
		at = tag_end(in, at);
	}
	size_t last = out->n && (unsigned char)out->p[out->n - 1] < 0x80 ? 1 : 3; /* bytes of the last character, if it is a figure */
	return out->n >= last && figure_at((struct str){out->p + out->n - last, last}) == last && figure_at(str_cut(in, at));
}

bool
tag_opens_table(struct str s)
{
	while (s.n > 1 && s.p[0] == '<' && s.p[1] != '/') {
		switch (tag_of(tag_name(s))) {
		case GUMBO_TAG_TABLE:
			return true;
		case GUMBO_TAG_HTML: case GUMBO_TAG_BODY: case GUMBO_TAG_DIV: case GUMBO_TAG_CENTER: case GUMBO_TAG_FIGURE: case GUMBO_TAG_P:
			s = str_trim(str_cut(s, tag_end(s, 0)));
			break;
		default:
			return false;
		}
	}
	return false;
}

/* --- tables in tags among lines -------------------------------------------------------------------------------- */

/* How many more tables begin than end in s. */
static int
depth_of(struct str s)
{
	int depth = 0;

	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] == '<' && tag_begins(str_cut(s, i), "table"))
			depth += s.p[i + 1] == '/' ? -1 : 1;
	return depth;
}

/* Is a row open at the end of s, if `open` is whether one is before it? */
static bool
in_row(struct str s, bool open)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] == '<' && tag_begins(str_cut(s, i), "tr"))
			open = s.p[i + 1] != '/';
	return open;
}

bool
tag_opens_row(struct str s)
{
	struct str name = s.n > 3 && s.p[1] != '/' ? tag_name(s) : STR("");

	return tag_is(name, "tr") || tag_is(name, "thead") || tag_is(name, "tbody");
}

static size_t
bare_end(const struct line *l, size_t at, size_t n)
{
	bool open = false;

	for (; at < n && l[at].indent >= 0; at++) {
		struct str s = str_trim(l[at].text);
		if (!str_starts(s, STR("<")) && !open)
			break;
		int depth = depth_of(s);
		if (depth > 0)
			break;
		open = in_row(s, open);
		if (depth < 0)
			return at + 1;
	}
	return at;
}

size_t
tag_table_end(const struct line *l, size_t at, size_t n)
{
	struct str s = str_trim(l[at].text);
	size_t gap = n; /* an empty line behind which no tag stands */
	int depth = 0;

	if (!tag_opens_table(s))
		return tag_opens_row(s) ? bare_end(l, at, n) : at;
	for (size_t i = at; i < n; i++) {
		if (l[i].indent < 0 && i + 1 < n && l[i + 1].indent >= 0 && gap == n && !str_starts(str_trim(l[i + 1].text), STR("<")))
			gap = i;
		int d = depth_of(l[i].text);
		if ((depth += d) <= 0)
			return i + 1;
		if (d > 0 && gap < n) /* the next table */
			break;
	}
	return gap;
}
