/* Unit tests of look: what one tag tells, alike ones looked at once, what is asked around an element. */
#include <stdio.h>

#include "../../lib/look.c"
#include "given.h"
#include "count.h"

static int ntest, nfail;

static void
same(bool good, const char *what, const char *page)
{
	ntest++;
	if (!good && ++nfail)
		printf("FAIL %s of %s\n", what, page);
}

/* A tag at the head of a page with nothing behind it: how long it is, its name, attributes, what is kept of them, its line breaks, what is
 * seen of its element. */
static const struct {
	const char *page;
	size_t n;
	const char *name, *attr, *kept;
	size_t lines;
	bool end;
	enum style_show show;
} tags[] = {
	{"<p>", 3, "p", "", "", 0, false, STYLE_SEEN},
	{"</TD >x", 6, "TD", " ", "", 0, true, STYLE_SEEN},
	{"<td colspan=2 class=a RowSpan='3'>", 34, "td", " colspan=2 class=a RowSpan='3'", " colspan=2 RowSpan='3'", 0, false, STYLE_SEEN},
	{"<td rowspan=2 rowspan=3>", 24, "td", " rowspan=2 rowspan=3", " rowspan=2", 0, false, STYLE_SEEN},
	{"<td\ncolspan\n=\n\"2\"\nid=a>", 23, "td", "\ncolspan\n=\n\"2\"\nid=a", " \ncolspan\n=\n\"2\"\n", 4, false, STYLE_SEEN},
	{"<td title='a colspan=9 b' rowspan=2>", 36, "td", " title='a colspan=9 b' rowspan=2", " rowspan=2", 0, false, STYLE_SEEN},
	{"<td title=\"a rowspan=9\" colspan=2>", 34, "td", " title=\"a rowspan=9\" colspan=2", " colspan=2", 0, false, STYLE_SEEN},
	{"<td title=a'b colspan=2'>", 25, "td", " title=a'b colspan=2'", " colspan=2'", 0, false, STYLE_SEEN},
	{"<td colspan='2' / rowspan=3>", 28, "td", " colspan='2' / rowspan=3", " colspan='2' rowspan=3", 0, false, STYLE_SEEN},
	{"<td COLSPANS=3 rowspan>", 23, "td", " COLSPANS=3 rowspan", " rowspan", 0, false, STYLE_SEEN},
	{"<td =' b =' colspan=>&#10 rowspan=2>", 36, "td", " =' b =' colspan=>&#10 rowspan=2", "", 0, false, STYLE_SEEN},
	{"<td rowspan=2 \ncolspan='>&#10 \n ", 32, "td", " rowspan=2 \ncolspan='>&#10 \n ", " rowspan=2\n\n", 2, false, STYLE_SEEN},
	{"<a title='>'>b", 13, "a", " title='>'", "", 0, false, STYLE_SEEN},
	{"<p style=display:none", 21, "p", " style=display:none", "", 0, false, STYLE_NONE},
	{"<p class='hide'>", 16, "p", " class='hide'", "", 0, false, STYLE_NONE},
	{"</p class='hide'>", 17, "p", " class='hide'", "", 0, true, STYLE_SEEN},
	{"<p hidden", 9, "p", " hidden", "", 0, false, STYLE_NONE},
	{"<noscript>", 10, "noscript", "", "", 0, false, STYLE_NONE},
	{"<a href='#a'>", 13, "a", " href='#a'", "", 0, false, STYLE_APART},
	{"<a href='b#_ftn1'>", 18, "a", " href='b#_ftn1'", "", 0, false, STYLE_APART},
	{"<a href='b#_edn1'>", 18, "a", " href='b#_edn1'", "", 0, false, STYLE_APART},
	{"<a name=_ftnref1>", 17, "a", " name=_ftnref1", "", 0, false, STYLE_APART},
	{"<a name=_ednref1>", 17, "a", " name=_ednref1", "", 0, false, STYLE_APART},
	{"<a name=a_ednref1>", 18, "a", " name=a_ednref1", "", 0, false, STYLE_SEEN},
	{"<a href='#a' style=display:none>", 32, "a", " href='#a' style=display:none", "", 0, false, STYLE_NONE},
	{"<b href='#a'>", 13, "b", " href='#a'", "", 0, false, STYLE_SEEN},
	{"<b style='color:white'>", 23, "b", " style='color:white'", "", 0, false, STYLE_APART},
	{"<p style='color:white'>", 23, "p", " style='color:white'", "", 0, false, STYLE_SEEN},
};

static void
check_tags(void)
{
	for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
		struct arena a = {0};
		struct looks l = {.page = given_alone(tags[i].page), .a = &a};
		const struct look *x = look_at(&l, 0);
		same(x && x->tag.n == tags[i].n, "the length", tags[i].page);
		if (!x)
			continue;
		same(str_eq(x->name, str_of(tags[i].name)), "the name", tags[i].page);
		same(str_eq(x->attr, str_of(tags[i].attr)), "the attributes", tags[i].page);
		same(str_eq(x->kept, str_of(tags[i].kept)), "what is kept", tags[i].page);
		same(x->lines.n == tags[i].lines && count_of(x->lines, '\n') == x->lines.n, "line breaks", tags[i].page);
		same(x->end == tags[i].end, "the end", tags[i].page);
		struct css_el el;
		same(x->end || look_show(&l, x, NULL, 0, &el) == tags[i].show, "what is seen", tags[i].page);
		mem_free(&a);
	}
}

/* No tag begins here. */
static void
check_none(void)
{
	static const char *const none[] = {"<", "</", "<1>", "</1>", "<>", "< p>", "<@a>", "<[a>", "<{a>", "<`>", "<!p>", "<?p>"};

	for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
		struct arena a = {0};
		struct looks l = {.page = given_alone(none[i]), .a = &a};
		same(!look_at(&l, 0), "no tag", none[i]);
		mem_free(&a);
	}
}

/* Alike ones are known, others not, whatever stands in them; nor is one whose first > ends nothing. */
static void
check_known(void)
{
	struct arena a = {0};
	struct str page = given_alone("<p id=a><p id=a><p id=b><p id='>'><p id='>1");
	struct looks l = {.page = page, .a = &a};
	const struct look *first = look_at(&l, 0);
	const char *p = first->tag.p;

	same((GK_PLAIN || look_at(&l, 8) == first) && first->tag.p == p, "the same", "two alike");
	same(str_eq(look_at(&l, 16)->attr, STR(" id=b")), "another", "one with other attributes");
	same(str_eq(look_at(&l, 24)->tag, STR("<p id='>'>")), "a quoted end", "the page");
	same(str_eq(look_at(&l, 34)->tag, STR("<p id='>1")), "what does not end", "the page");
	mem_free(&a);
}

/* Rules ask what stands around: the same source is seen in one place and not in the other. */
static void
check_rules(void)
{
	struct arena a = {0};
	struct str page = given_alone("<style>.a .b{display:none} .c{display:none}</style><div class=a><p class=b><p class=c><p class=d>");
	struct looks l = {.page = page, .css = css_read(page, &a), .a = &a};
	size_t at = (size_t)str_find(page, STR("<div"));
	struct css_el up[1], el;

	const struct look *x = look_at(&l, at);
	same(look_show(&l, x, NULL, 0, &up[0]) == STYLE_SEEN && x->alone == !GK_PLAIN, "what is around", "a page with rules");
	x = look_at(&l, at += strlen("<div class=a>"));
	same(!x->alone && look_show(&l, x, up, 1, &el) == STYLE_NONE, "within", "a page with rules");
	same(look_show(&l, x, NULL, 0, &el) == STYLE_SEEN, "outside", "a page with rules");
	x = look_at(&l, at += strlen("<p class=b>"));
	same(!x->alone && look_show(&l, x, NULL, 0, &el) == STYLE_NONE, "a rule alone", "a page with rules");
	x = look_at(&l, at + strlen("<p class=c>"));
	same(x->alone == !GK_PLAIN && look_show(&l, x, up, 1, &el) == STYLE_SEEN && (up[0].all & ~el.all) == 0, "no rule", "a page with rules");
	mem_free(&a);
}

int
main(void)
{
	check_tags();
	check_none();
	check_known();
	check_rules();
	static const struct { const char *s; size_t n; } lf[] = {{"", 0}, {"a", 0}, {"\n", 1}, {"\r", 1}, {"\r\n", 1}, {"\n\r", 2}, {"\r\r\n", 2}, {"a\rb\nc\r\nd", 3}, {"\n\n", 2}, {"\t \f", 0}};
	for (size_t i = 0; i < sizeof lf / sizeof *lf; i++) {
		struct arena a = {0};
		struct buf b = {.a = &a};
		look_breaks(&b, given_alone(lf[i].s));
		same(b.n == lf[i].n && count_of(buf_slice(&b), '\n') == b.n, "line ends", lf[i].s);
		mem_free(&a);
	}
	printf("%s %d\n", nfail ? "not ok" : "ok", ntest);
	return nfail > 0;
}
