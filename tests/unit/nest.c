/* Unit tests of nest: start tags, and end tags with a slash; what is open behind them.  A ? behind an end tag: it ends nothing; a number: all but so many
 * are ended. */
#include <stdio.h>

#include "../../lib/nest.c"
#include "given.h"
#include "verdict.h"

static const struct {
	const char *tags, *open, *why;
} test[] = {
	{"", "", "nothing"},
	{"div div", "div div", "one within the other"},
	{"div p p", "div p", "a paragraph ends the one before"},
	{"div div p h1", "div div h1", "a heading ends a paragraph"},
	{"p q", "p q", "a link does not"},
	{"p q p", "p", "it ends with the paragraph"},
	{"p div p", "div p", "a division ends one, too"},
	{"p table", "p table", "a table may stand in one, and so is counted"},
	{"dl dt dd dt dd", "dl dd", "terms and their meanings end one another"},
	{"ul li div li div li", "ul li", "an item ends the one before, a division in it too"},
	{"ul li p li", "ul li", "and a paragraph"},
	{"ul li q li", "ul li", "and a link"},
	{"ul li ul li", "ul li ul li", "not that of another list"},
	{"li li li", "li", "items without a list"},
	{"ul li center li", "ul li center li", "nor one around another element"},
	{"dl dd li li dd", "dl dd li dd", "nor a meaning an item in it"},
	{"dl dd li dt", "dl dd li dt", "nor a term"},
	{"table tr td table tr", "table tr td table tr", "a table in a cell"},
	{"table tr th table", "table tr th table", "in a head"},
	{"table caption table tr", "table caption table tr", "in a caption"},
	{"table tr table tr table tr td", "table tr td", "one in a row ends that table"},
	{"table table", "table", "one in a table, too"},
	{"table tr td div table", "table tr td div table", "deep in a cell"},
	{"table tbody tr tbody tr thead tr tfoot tr", "table tfoot tr", "bodies end one another"},
	{"table tr td tbody", "table tbody", "a body ends rows"},
	{"table thead tr tr", "table thead tr", "rows end within their body"},
	{"table tbody tr td tr", "table tbody tr", "with their cells"},
	{"table td tr", "table tr", "a row ends a cell without one"},
	{"table tr td div td div td", "table tr td", "a cell ends what is in the one before"},
	{"table tr td th", "table tr th", "a head ends a cell"},
	{"table td caption td", "table td", "a cell ends a caption"},
	{"table caption p tr", "table tr", "and a row"},
	{"table tr td /table", "", "the end of a table is that of all in it"},
	{"table tr td div /tr", "table", "so is the end of a row"},
	{"table tr td div /td", "table tr", "of a cell"},
	{"table tr td table tr /td?", "table tr td table tr", "not of the cell around a table"},
	{"table td table /table /td", "table", "once that is ended"},
	{"div /p?", "div", "an end without a beginning"},
	{"ul li ol /li?", "ul li ol", "the end of an item does not reach out of a list"},
	{"ul li ul /li?", "ul li ul", "of either kind"},
	{"ul li div /li", "ul", "but out of a division"},
	{"div table /div?", "div table", "nor any end out of a table"},
	{"div table tr /div?", "div table tr", "nor out of a row: it looks as far as the table"},
	{"div table caption /div?", "div table caption", "nor out of a caption"},
	{"div table th /div?", "div table th", "nor a head"},
	{"div section p /div", "", "the end of an element is that of what is in it"},
	{"table td /tr", "table", "the end of a row that no tag began"},
	{"table tbody td /tr", "table tbody", "in a body"},
	{"table td /tbody", "table", "of a body"},
	{"table thead td /tbody", "table", "in a head's"},
	{"table /tr", "table", "with nothing in it"},
	{"table td /thead?", "table td", "other bodies have a tag"},
	{"div /tr?", "div", "no table"},
	{"div div div 1", "div", "all but the first"},
	{"div 3", "div", "as many as there are, or more"},
	{"div 0", "", "all"},
};

/* What is open; * where its count is another. */
static struct str
open_now(const struct nest *n, struct arena *a)
{
	struct buf b = {.a = a};
	int count[GUMBO_TAG_LAST + 1] = {0};

	for (int i = 0; i < n->depth; i++) {
		buf_str(&b, str_fmt(a, i ? " %s" : "%s", gumbo_normalized_tagname(n->stack[i])));
		count[n->stack[i]]++;
	}
	for (int t = 0; t <= GUMBO_TAG_LAST; t++)
		buf_str(&b, count[t] == n->open[t] ? STR("") : STR("*"));
	return buf_slice(&b);
}

static struct str
got(const char *tags, struct arena *a)
{
	struct nest n = nest_for(16, a);

	for (struct str s = str_of(tags); s.n;) {
		struct str w = given_word(&s, ' ');
		bool end = w.p[0] == '/', none = w.p[w.n - 1] == '?';
		if (w.p[0] >= '0' && w.p[0] <= '9') {
			nest_close_to(&n, w.p[0] - '0');
			continue;
		}
		GumboTag t = gumbo_tagn_enum(w.p + end, (unsigned)(w.n - end - none));
		if (!end) {
			nest_start(&n, t);
			nest_open(&n, t);
		} else if ((nest_close(&n, t) || nest_close_implied(&n, t)) == none) {
			return str_fmt(a, "the end %.*s", (int)w.n, w.p);
		}
	}
	return open_now(&n, a);
}

int
main(void)
{
	size_t n = sizeof test / sizeof *test, bad = 0;

	for (size_t i = 0; i < n; i++) {
		struct arena a = {0};
		struct str s = got(test[i].tags, &a);
		if (!str_eq(s, str_of(test[i].open)) && ++bad)
			printf("FAIL nest: %s: %s: %.*s, not %s\n", test[i].why, test[i].tags, (int)s.n, s.p, test[i].open);
		mem_free(&a);
	}
	return verdict(bad, n);
}
