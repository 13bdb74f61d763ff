/* lay_unread - tables in markup to which nobody converts a report: those of troff's tbl and of Texinfo.
 * Comes in: lines.  Goes out: each as a drop, from the one that begins such a table to the one that ends it.
 * Rule: these are not read, and so that no line of theirs is taken for a cell of another layout no recogniser is asked about them.
 * Known weakness: where the line is lost that begins or ends the table, its lines are asked about as any. */
#include "str.h"
#include "doc.h"
#include "line.h"
#include "layout.h"

static const struct { struct str begin, end; } markup[] = {{{".TS", 3}, {".TE", 3}}, {{"@multitable", 11}, {"@end multitable", 15}}};

enum { MARKUPS = sizeof markup / sizeof *markup };

/* In which markup does a table begin with this line?  MARKUPS: in none. */
static size_t
markup_of(struct str s)
{
	size_t k = 0;

	while (k < MARKUPS && !(str_starts(s, markup[k].begin) && (s.n == markup[k].begin.n || s.p[markup[k].begin.n] == ' ')))
		k++;
	return k;
}

bool
lay_unread_begins(const struct line *l)
{
	return markup_of(l->text) < MARKUPS;
}

size_t
lay_unread_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t k = markup_of(l[at].text), end = at + 1;

	if (k == MARKUPS)
		return 0;
	while (end < n && !str_eq(str_trim(l[end].text), markup[k].end))
		if (markup_of(l[end++].text) == k) /* the one before never ended */
			return 0;
	if (end == n)
		return 0;
	for (size_t y = at; y <= end; y++)
		if (str_trim(l[y].text).n)
			doc_drop(d, l[y].no, "markup", str_trim(l[y].text));
	return end + 1 - at;
}
