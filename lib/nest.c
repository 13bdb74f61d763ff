/* nest - the open elements of a page, as its tags begin and end them.
 * Comes in: the tags that are kept, in turn.  Goes out: which elements are open.
 * Rule: a start tag ends what cannot hold its element: a paragraph, an item of its list, parts of a table; an end tag ends the nearest element of its
 * name and all in it, but reaches over no cell or table.  So the HTML standard has it, and where in doubt an element is counted as open.
 * Known weakness: what a browser would put before a table, out of it, is counted within. */
#include "mem.h"
#include "tag.h"
#include "nest.h"

struct nest
nest_for(int max, struct arena *a)
{
	return (struct nest){.stack = MEM_NEW(a, GumboTag, (size_t)max + 1), .max = max};
}

/* Does an end tag of t, looking for its element, stop at s? */
static bool
barrier(GumboTag t, GumboTag s)
{
	if (t == GUMBO_TAG_TABLE)
		return false;
	if (tag_in_table(t))
		return s == GUMBO_TAG_TABLE;
	return s == GUMBO_TAG_TABLE || s == GUMBO_TAG_TD || s == GUMBO_TAG_TH || s == GUMBO_TAG_CAPTION ||
	       (t == GUMBO_TAG_LI && (s == GUMBO_TAG_UL || s == GUMBO_TAG_OL));
}

void
nest_close_to(struct nest *n, int depth)
{
	while (n->depth > depth)
		n->open[n->stack[--n->depth]]--;
}

bool
nest_close(struct nest *n, GumboTag t)
{
	if (n->open[t] == 0)
		return false;
	int i = n->depth - 1;
	while (n->stack[i] != t && !barrier(t, n->stack[i]))
		i--;
	if (n->stack[i] != t)
		return false;
	nest_close_to(n, i);
	return true;
}

/* Pops table parts that a new part t ends: above a table there are none but its parts, up to the last of them. */
static void
close_parts(struct nest *n, GumboTag t)
{
	int i = n->depth;

	while (i > 0 && !tag_in_table(n->stack[i - 1]))
		i--;
	bool cell = t == GUMBO_TAG_TD || t == GUMBO_TAG_TH, row = t == GUMBO_TAG_TR;
	for (; i > 0; i--) {
		GumboTag s = n->stack[i - 1];
		if (s == GUMBO_TAG_TABLE || (cell && s != GUMBO_TAG_TD && s != GUMBO_TAG_TH && s != GUMBO_TAG_CAPTION) ||
		    (row && (s == GUMBO_TAG_TBODY || s == GUMBO_TAG_THEAD || s == GUMBO_TAG_TFOOT)))
			break;
	}
	if (i > 0)
		nest_close_to(n, i);
}

void
nest_start(struct nest *n, GumboTag t)
{
	if (t == GUMBO_TAG_TABLE) {
		int i = n->depth;
		while (i > 0 && !tag_in_table(n->stack[i - 1]))
			i--;
		if (i > 0 && n->stack[i - 1] != GUMBO_TAG_TD && n->stack[i - 1] != GUMBO_TAG_TH &&
		    n->stack[i - 1] != GUMBO_TAG_CAPTION)
			nest_close(n, t);
	} else if (tag_in_table(t)) {
		close_parts(n, t);
	} else if (t == GUMBO_TAG_LI || t == GUMBO_TAG_DD || t == GUMBO_TAG_DT) {
		for (int i = n->depth; i-- > 0;) {
			GumboTag s = n->stack[i];
			if (s == t || (t != GUMBO_TAG_LI && (s == GUMBO_TAG_DD || s == GUMBO_TAG_DT))) {
				nest_close_to(n, i);
				break;
			}
			if (s != GUMBO_TAG_DIV && s != GUMBO_TAG_P && s != GUMBO_TAG_Q)
				break;
		}
	}
	if (t != GUMBO_TAG_Q && !tag_in_table(t))
		nest_close(n, GUMBO_TAG_P);
}

bool
nest_close_implied(struct nest *n, GumboTag t)
{
	if (t != GUMBO_TAG_TR && t != GUMBO_TAG_TBODY)
		return false;
	for (int i = n->depth; i-- > 0;)
		if (n->stack[i] == GUMBO_TAG_TABLE || (t == GUMBO_TAG_TR && n->stack[i] == GUMBO_TAG_TBODY)) {
			nest_close_to(n, i + 1);
			return true;
		}
	return false;
}
