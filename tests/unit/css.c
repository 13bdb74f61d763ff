/* Unit tests of css: which rules of a page's style sheets meet an element, and what weighs more. */
#include <stdio.h>

#include "../../lib/css.c"
#include "given.h"

static int ntest, nfail;

/* What is seen of the last of some start tags, one within the other, on a page that begins so. */
static void
show(const char *page, const char *tags, enum style_show want, const char *why)
{
	struct arena a = {0};
	struct css *c = css_read(given_alone(page), &a);
	struct str s = given_alone(tags);
	struct css_el up[8];
	enum style_show got = STYLE_SEEN;
	size_t n = 0;

	for (size_t at = 0, end; at < s.n; at = end, n++) {
		struct str name = tag_name(str_cut(s, at));
		end = tag_end(s, at);
		struct str attr = {name.p + name.n, end - 1 - (size_t)(name.p + name.n - s.p)};
		enum style_kind k = tag_is(name, "td") ? STYLE_PART : tag_is(name, "b") || tag_is(name, "font") ? STYLE_PHRASE : STYLE_BLOCK;
		up[n] = css_element(name, attr, n ? &up[n - 1] : NULL);
		got = css_show(c, &up[n], attr, k, up, n);
	}
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL %s: %s on %s: %d\n", why, tags, page, got);
	mem_free(&a);
}

#define SHEET(rules) "<style>" rules "</style>"

/* How much a selector weighs, 0: none is understood; and its parts from the last on, < behind one that is the child of the next. */
static const struct {
	const char *selector;
	unsigned weight;
	const char *parts;
} selectors[] = {
	{"p", 2, "p"}, {".a", 257, ".a"}, {"#a", 65537, "#a"}, {"p.a#b", 65794, "p.a#b"}, {".a.b.c", 769, ".a.b.c"}, {"ul li", 3, "li ul"}, {"ul>li", 3, "li< ul"}, {"ul > li.a  b", 260, "b li.a< ul"}, {" p ", 2, "p"},
	{"a\t>\nb", 3, "b< a"}, {"", 0, ""}, {".", 0, "."}, {"#", 0, "#"}, {"p.", 0, "p."}, {"p..a", 0, "p..a"}, {">p", 0, "p<"}, {"p>", 0, "< p"}, {"a:b", 0, "a:b"}, {"a[b]", 0, "a[b]"}, {"*", 0, "*"}, {"a+b", 0, "a+b"}, {"a~b", 0, "a~b"},
	{"#a#a#a#a#a#a#a#a#a#a#a#a#a#a", 917505, NULL}, {"a\tb", 3, "b a"}, {"a\rb", 3, "b a"}, {"a\vb", 3, "b a"}, {"a\bb", 2, "a\bb"}, {"a\016b", 2, "a\016b"},
	{"#a#a#a#a#a#a#a#a#a#a#a#a#a#a#a", 983041, NULL}, {"#a#a#a#a#a#a#a#a#a#a#a#a#a#a#a#a", 983041, NULL}, {"a b c d e f g h i j", 11, NULL},
};

static void
weights(void)
{
	struct arena a = {0};

	for (size_t i = 0; i < sizeof selectors / sizeof *selectors; i++) {
		struct rule r = {.selector = given_alone(selectors[i].selector)};
		struct str rest = given_alone(selectors[i].selector);
		struct buf b = {.a = &a};
		ntest += 2;
		if (weigh(&r) != selectors[i].weight && ++nfail)
			printf("FAIL %s weighs %u\n", selectors[i].selector, weigh(&r));
		for (bool child; rest.n;) {
			struct str part = last_part(&rest, &child);
			buf_str(&b, str_fmt(&a, "%s%.*s%s", b.n ? " " : "", (int)part.n, part.p, child ? "<" : ""));
		}
		if (selectors[i].parts && !str_eq(str_trim(buf_slice(&b)), str_of(selectors[i].parts)) && ++nfail)
			printf("FAIL parts of %s: %.*s\n", selectors[i].selector, (int)b.n, b.p);
	}
	uint64_t one = bit(STR("a"));
	ntest++;
	if ((!one || one & (one - 1)) && ++nfail)
		printf("FAIL a word has one bit\n");
	struct rule bits = {.selector = STR("i.a #b>u.c#d")};
	ntest++;
	if ((weigh(&bits) != 1 + 2 * 65536 + 2 * 256 + 2 || bits.last != (bit(STR("u")) | bit(STR("c")) | bit(STR("d"))) || bits.others != (bit(STR("i")) | bit(STR("a")) | bit(STR("b"))) ||
	     bits.key != key_of(STR("d")) || !bits.child || !str_eq(bits.part, STR("u.c#d")) || !str_eq(bits.rest, STR("i.a #b"))) && ++nfail)
		printf("FAIL what is known of a rule\n");
	for (unsigned i = 0; i < 16; i++, ntest++) {
		struct rule x = {.weight = i & 1, .at = i >> 1 & 1}, y = {.weight = i >> 2 & 1, .at = i >> 3};
		int want = (int)(x.weight * 2 + x.at) - (int)(y.weight * 2 + y.at), got = by_weight(&x, &y);
		if ((got > 0) - (got < 0) != (want > 0) - (want < 0) && ++nfail)
			printf("FAIL what weighs more, %u\n", i);
	}
	char room[258];
	memset(room, 'a', sizeof room);
	struct rule most = {.selector = {room, 256}}, more = {.selector = {room, 257}};
	ntest++;
	if ((weigh(&most) != 2 || weigh(&more) != 0) && ++nfail)
		printf("FAIL a selector of 256 bytes, and of more\n");
	mem_free(&a);
}

/* A sheet without its comments. */
static void
sheets(void)
{
	static const struct { const char *in, *want; } of[] = {{"", ""}, {"a/*b*/c", "ac"}, {"/*a*//*b*/c", "c"}, {"a/*b", "a"}, {"/*/a*/b", "b"}, {"/**/a", "a"}, {"a*/b", "a*/b"}, {"a/b*c", "a/b*c"}, {"<!--a-->b", "ab"},
		{"-->a<!--", "a"}, {"<!-a->b", "<!-a->b"}, {"/*<!--*/a-->", "a"}, {"a/", "a/"}, {"a/*", "a"}};
	struct arena a = {0};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct str got = uncommented(given_alone(of[i].in), &a);
		if (!str_eq(got, str_of(of[i].want)) && ++nfail)
			printf("FAIL without comments %s: %.*s\n", of[i].in, (int)got.n, got.p);
	}
	static const struct { const char *in; size_t end; } blocks[] = {{"", 0}, {"}", 1}, {"a}b", 2}, {"a{b}c}d", 6}, {"a{b}c", 5}, {"{{}}}}", 5}};
	for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++, ntest++)
		if (block_end(given_alone(blocks[i].in)) != blocks[i].end && ++nfail)
			printf("FAIL block %s: %zu\n", blocks[i].in, block_end(given_alone(blocks[i].in)));
	static const struct { const char *in; bool hides; } classes[] = {{"hide", true}, {"HIDE", true}, {"hid", false}, {"hides", false}, {"a hidden-lg", true}, {"d-none", true}, {"d-none d-block", false}, {"d-block d-none", false},
		{"sm:x hide", false}, {"hide sm:x", false}, {"d-md-none d-lg-none", true}, {"d", false}, {"", false}, {" \t", false}, {"hide x", true}, {"d-x", false}};
	for (size_t i = 0; i < sizeof classes / sizeof *classes; i++, ntest++)
		if (is_hidden_class(given_alone(classes[i].in)) != classes[i].hides && ++nfail)
			printf("FAIL class %s\n", classes[i].in);
	mem_free(&a);
}

/* Each comparison is one less that may be made; none may be, and no rule holds. */
static void
comparisons(void)
{
	static const struct { size_t left, then; enum style_show show; } of[] = {{9, 6, STYLE_NONE}, {3, 0, STYLE_NONE}, {2, 0, STYLE_SEEN}, {1, 0, STYLE_SEEN}, {0, 0, STYLE_SEEN}};
	struct arena a = {0};
	struct css *c = css_read(given_alone(SHEET(".a .c{display:none}")), &a);
	struct css_el up[2] = {css_element(STR("div"), STR(" class=a"), NULL)}, x;

	up[1] = css_element(STR("p"), STR(""), &up[0]);
	x = css_element(STR("b"), STR(" class=c"), &up[1]);
	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		c->left = of[i].left;
		enum style_show show = css_show(c, &x, STR(" class=c"), STYLE_PHRASE, up, 2);
		if ((show != of[i].show || c->left != of[i].then) && ++nfail)
			printf("FAIL with %zu comparisons: %d, %zu left\n", of[i].left, show, c->left);
	}
	mem_free(&a);
}

/* Is there a rule that may meet an element by itself, the first or the last of those with its key? */
static void
walks(void)
{
	static const char page[] = SHEET(".kk.a{display:none}.mm.a{display:none}.qq.a{display:none}td.e{display:none}#f{display:none}");
	static const struct { const char *attr; bool any; } of[] = {
		{" class='kk a'", true}, {" class='mm a'", true}, {" class='qq a'", true}, {" class='a'", false}, {" class='kk'", false}, {" class='e'", true}, {" id=f", true}, {" id=a", false}, {" class='x a qq'", true}, {"", false},
	};
	struct arena a = {0};
	struct css *c = css_read(given_alone(page), &a);

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct css_el x = css_element(STR("td"), given_alone(of[i].attr), NULL);
		if (css_rules(c, &x) != of[i].any && ++nfail)
			printf("FAIL <td%s>: %s\n", of[i].attr, of[i].any ? "no rule" : "a rule");
	}
	mem_free(&a);
}

int
main(void)
{
	walks();
	weights();
	comparisons();
	sheets();
	show(SHEET("/*/*/.a{display:none}/* */"), "<p class=a>", STYLE_NONE, "the stroke of a comment's beginning ends none");
	show(SHEET("<!---->.a{display:none}"), "<p class=a>", STYLE_NONE, "right behind the marks");
	show(SHEET("p{visibility:hidden;color:red}p{display:none}") SHEET("p{visibility:visible}"), "<p>", STYLE_NONE, "one of two properties is taken back");
	/* which */
	show(SHEET(".a{display:none}"), "<p class=a>", STYLE_NONE, "a class");
	show(SHEET(".a{display:none}"), "<p class='b  a'>", STYLE_NONE, "one of two");
	show(SHEET(".a{display:none}"), "<p class=ab>", STYLE_SEEN, "a class is a whole word");
	show(SHEET(".a{display:none}"), "<p id=a>", STYLE_SEEN, "an identifier is no class");
	show(SHEET("#a{display:none}"), "<p id=a>", STYLE_NONE, "an identifier");
	show(SHEET("#a{display:none}"), "<p class=a>", STYLE_SEEN, "a class is no identifier");
	show(SHEET("P{display:none}"), "<p>", STYLE_NONE, "a tag, of any case");
	show(SHEET("p{display:none}"), "<pre>", STYLE_SEEN, "another tag");
	show(SHEET("b,i , p{display:none}"), "<p>", STYLE_NONE, "one of three selectors");
	show(SHEET("p.a#b{display:none}"), "<p class=a id=b>", STYLE_NONE, "all of a part");
	show(SHEET("p.a#b{display:none}"), "<p class=a id=c>", STYLE_SEEN, "not all of it");
	show(SHEET(".a.b{display:none}"), "<p class='b a'>", STYLE_NONE, "two classes");
	show(SHEET(".a.b{display:none}"), "<p class='b'>", STYLE_SEEN, "one of them");
	show(SHEET(".a .b{display:none}"), "<div class=a><p><i class=b>", STYLE_NONE, "within");
	show(SHEET(".a .b{display:none}"), "<div class=b><p class=a>", STYLE_SEEN, "around");
	show(SHEET(".a .b{display:none}"), "<div class=c><p class=b>", STYLE_SEEN, "within another");
	show(SHEET(".a .b{display:none}"), "<p class='a b'>", STYLE_SEEN, "an element is not within itself");
	show(SHEET(".a>.b{display:none}"), "<p class=a><b class=b>", STYLE_NONE, "right below");
	show(SHEET(".a > .b{display:none}"), "<p class=a><i><b class=b>", STYLE_SEEN, "not right below");
	show(SHEET("ul .a>.b{display:none}"), "<ul><li><p class=a><b class=b>", STYLE_NONE, "both");
	show(SHEET("ul>.a .b{display:none}"), "<ul><li><p class=a><b class=b>", STYLE_SEEN, "both, the other way");
	show(SHEET(".a .b{display:none}") "<body class=a>", "<p class=b>", STYLE_NONE, "within the body");
	show(SHEET(".a .b{display:none}") "<body class=a>", "<div><p class=b>", STYLE_NONE, "further within it");
	show(SHEET("html .b{display:none}") "<html><body>", "<div><p class=b>", STYLE_NONE, "further within the page");
	show(SHEET("html>body>.b{display:none}") "<html><body id=x>", "<p class=b>", STYLE_NONE, "right below it");
	show(SHEET("html>.b{display:none}") "<html><body id=x>", "<p class=b>", STYLE_SEEN, "not right below the page");
	/* what is no rule that is understood */
	show(SHEET(".a:hover,[class],*,.a+.a,.a~p,.,#,.a.,p:not(.b){display:none}"), "<p class=a>", STYLE_SEEN, "other selectors");
	show(SHEET(".a:hover,.a{display:none}"), "<p class=a>", STYLE_NONE, "one among them");
	show(SHEET("/* .a{display:none} */.b{}"), "<p class=a>", STYLE_SEEN, "a comment");
	show(SHEET("<!--\n.a{display:none}\n-->"), "<p class=a>", STYLE_NONE, "marks for old browsers");
	show(SHEET(".a{display:none"), "<p class=a>", STYLE_NONE, "a rule without its end");
	show(SHEET(".a{display:none;}}} .b{display:none}"), "<p class=b>", STYLE_NONE, "too many ends");
	show(SHEET("@import 'a.css';.a{display:none}"), "<p class=a>", STYLE_NONE, "behind an import");
	show(SHEET("@keyframes x{from{opacity:0}p{display:none}}.a{display:none}"), "<p>", STYLE_SEEN, "keyframes");
	show(SHEET("@keyframes x{from{opacity:0}p{display:none}}.a{display:none}"), "<p class=a>", STYLE_NONE, "behind them");
	show(SHEET("@media print{.a{display:none}}"), "<p class=a>", STYLE_SEEN, "on paper");
	show(SHEET("@media screen{.b{color:red}.a{display:none}}"), "<p class=a>", STYLE_NONE, "on a screen");
	show(SHEET("@media print{.b{color:red}.a{color:red}}.a{display:none}"), "<p class=a>", STYLE_NONE, "behind paper");
	show(SHEET("@supports (display:grid){.a{display:none}}"), "<p class=a>", STYLE_NONE, "what is supported");
	/* where */
	show("<!--" SHEET(".a{display:none}") "-->", "<p class=a>", STYLE_SEEN, "a sheet in a comment");
	show("<script>'" SHEET(".a{display:none}") "'</script>", "<p class=a>", STYLE_SEEN, "in a script");
	show("<noscript>" SHEET(".a{display:none}") "</noscript>", "<p class=a>", STYLE_SEEN, "for browsers without scripts");
	show("<style media=print>.a{display:none}</style>", "<p class=a>", STYLE_SEEN, "for paper");
	show("<STYLE type='text/css' media=\"screen\">.a{display:none}</STYLE>", "<p class=a>", STYLE_NONE, "for the screen");
	show(SHEET(".b{color:red}") SHEET(".a{display:none}"), "<p class=a>", STYLE_NONE, "the second sheet");
	show("<style>.a{display:none}", "<p class=a>", STYLE_NONE, "a sheet without its end");
	/* what weighs more */
	show(SHEET(".a{display:none}.a{display:block}"), "<p class=a>", STYLE_SEEN, "the later one");
	show(SHEET(".a.b{display:none}.a{display:block}"), "<p class='a b'>", STYLE_NONE, "two classes more than one");
	show(SHEET(".t{display:none}.t.on{display:block}"), "<p class='t on'>", STYLE_SEEN, "the page of a tab that is open");
	show(SHEET("#a{display:none}.a.b.c{display:block}"), "<p id=a class='a b c'>", STYLE_NONE, "an identifier more than classes");
	show(SHEET("div p{display:none}p{display:block}"), "<div><p>", STYLE_NONE, "two tags more than one");
	show(SHEET(".a{display:none}p{display:block}"), "<p class=a>", STYLE_NONE, "a class more than a tag");
	show(SHEET(".a{display:none}"), "<p class=a style='display:block'>", STYLE_SEEN, "its own style more than a rule");
	show(SHEET(".a{display:none !important}"), "<p class=a style='display:block'>", STYLE_NONE, "but what is important");
	show(SHEET(".a{visibility:hidden}p{display:block}"), "<p class=a>", STYLE_INVISIBLE, "each property by itself");
	/* of the same weight the later, whatever their words: every pair of sixteen */
	for (int k = 0; k < 16; k++)
		for (int m = 0; m < 16; m++) {
			char rules[128], start[64];
			snprintf(rules, sizeof rules, "<style>.a%d{display:none}.b%d{display:block}</style>", k, m);
			snprintf(start, sizeof start, "<p class='b%d a%d'>", m, k);
			show(rules, start, STYLE_SEEN, "the later of two classes");
			snprintf(rules, sizeof rules, "<style>.a%d{display:block}.b%d{display:none}</style>", k, m);
			show(rules, start, STYLE_NONE, "the later of two classes");
			snprintf(rules, sizeof rules, "<style>.a%d{display:none}p{display:block}.b%d{color:red}</style>", k, m);
			show(rules, start, STYLE_NONE, "one class of two");
		}
	/* without rules */
	show("", "<p hidden>", STYLE_NONE, "the attribute");
	show("", "<p hidden style='display:block'>", STYLE_SEEN, "less than a style");
	show("", "<b class=hide>", STYLE_NONE, "a class that says so");
	show("", "<td class='x sr-only'>", STYLE_NONE, "another");
	show("", "<td class=hidden-xs>", STYLE_SEEN, "hidden on telephones");
	show("", "<td class='d-none d-md-block'>", STYLE_SEEN, "on these alone");
	show("", "<td class='hidden md:block'>", STYLE_SEEN, "likewise");
	show(SHEET(".hide{color:red}.b{display:none}"), "<b class=hide>", STYLE_NONE, "a rule that says nothing of it");
	show(SHEET(".hide{display:block}.b{display:none}"), "<b class=hide>", STYLE_SEEN, "one that does");
	show(SHEET(".hide{display:block}"), "<b class=hide>", STYLE_SEEN, "though none hides anything");
	show("", "<font color=#FFFFFF>", STYLE_APART, "white letters");
	show("", "<font color=#FFFFF0>", STYLE_SEEN, "nearly white");
	show("", "<font color=white style='color:red'>", STYLE_SEEN, "red ones");
	show("", "<b color=white>", STYLE_SEEN, "no letters");
	show("", "<font size=1>", STYLE_APART, "as small as a note's mark");
	show("", "<font size=2>", STYLE_SEEN, "small letters");
	show("", "<span class=katex-mathml>", STYLE_NONE, "a formula, for those who do not see");
	show(SHEET(".a{display:none}") "a text behind all tags", "<p class=a>", STYLE_NONE, "a text behind it");
	for (char x = 'a'; x <= 'z'; x++)
		for (char y = '0'; y <= '9'; y++) {
			char rules[64], start[32];
			snprintf(rules, sizeof rules, "<style>.%c%c{display:none}</style>", x, y);
			snprintf(start, sizeof start, "<p class=%c%c>", x, y);
			show(rules, start, STYLE_NONE, "a class of two characters");
		}
	show("<b<style>.a{display:none}</style>", "<p class=a>", STYLE_SEEN, "a < within a name begins none");
	show("<b/<style>.a{display:none}</style>", "<p class=a>", STYLE_NONE, "behind it, it does");
	show("", "<p color=white>", STYLE_SEEN, "no letters");
	{
		struct arena a = {0};
		struct buf b = {.a = &a};
		buf_str(&b, STR("<style>"));
		for (int k = 0; k < 1030; k++)
			buf_str(&b, str_fmt(&a, ".a%d{display:none}", k));
		struct css *c = css_read(buf_slice(&b), &a);
		ntest++;
		if ((!c || c->rules.n != 1024) && ++nfail)
			printf("FAIL not 1024 rules\n");
		c = css_read(STR("<style>.a{display:none}.b{color:red}.c{width:auto}.d{display:block}</style>"), &a);
		ntest++;
		if ((!c || c->rules.n != 2) && ++nfail)
			printf("FAIL not the rules of one property\n");
		c = css_read(STR("<style>.a{display:none}.b{display:none}.c{display:none}</style>"), &a);
		ntest++;
		if ((!c || c->rules.n != 3 || c->rules.v[0].at + c->rules.v[1].at + c->rules.v[2].at != 3) && ++nfail)
			printf("FAIL rules know the order of the source\n");
		ntest++;
		if (css_read(STR("<style>.a{color:red;width:auto}</style>"), &a) && ++nfail)
			printf("FAIL rules that hide nothing\n");
		mem_free(&a);
	}
	printf("%s %d\n", nfail ? "not ok" : "ok", ntest);
	return nfail > 0;
}
