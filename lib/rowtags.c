/* rowtags - how far a table goes that stands in tags among the lines of Markdown, as readers of pictures and converters write it.
 * Comes in: lines.  Goes out: where such a table begins and ends.
 * Rule: it ends with the tag that closes it; where that was lost, at the first empty line behind which no tag stands.  Rows may stand
 * without the table's tags, as where a page begins in the middle of one: they end with the last line of a row.
 * Known weakness: a table not closed, with text behind it and no empty line between, takes that text too. */

#include "str.h"
#include "line.h"
#include "tag.h"
#include "rowtags.h"

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
rowtags_bare(struct str s)
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
rowtags_end(const struct line *l, size_t at, size_t n)
{
	struct str s = str_trim(l[at].text);
	size_t gap = n; /* an empty line behind which no tag stands */
	int depth = 0;

	if (!tag_opens_table(s))
		return rowtags_bare(s) ? bare_end(l, at, n) : at;
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
