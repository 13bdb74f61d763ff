/* Unit tests of style: numbers of declarations in hundredths, properties by name, sizes by class. */
#include <stdio.h>

#include "../../lib/style.c"
#include "given.h"
#include "verdict.h"

static int ntest, nfail;

static void
number(const char *s, bool is, int want, size_t end)
{
	size_t at = 0;
	int v = 0;
	bool got = style_number(given_alone(s), &at, &v);

	ntest++;
	if ((got != is || (is && v != want) || at != end) && ++nfail)
		printf("FAIL number '%s': %d, %d, up to %zu\n", s, got, v, at);
}

static void
property(const char *s, const char *name, int want)
{
	ntest++;
	if (style_property(given_alone(s), name) != want && ++nfail)
		printf("FAIL %s of '%s': %d\n", name, s, style_property(given_alone(s), name));
}

static void
show(const char *s, enum style_show want)
{
	struct style_look x = {0};

	ntest++;
	style_look_add(&x, given_alone(s), STYLE_INLINE);
	if (style_look_show(&x, STYLE_BLOCK) != want && ++nfail)
		printf("FAIL show '%s': %d\n", s, style_look_show(&x, STYLE_BLOCK));
}

/* What is seen of a phrase, a block, a part of a table that a style says this of. */
static const struct {
	const char *style;
	enum style_show phrase, block, part;
} kinds[] = {
	{"position:absolute;left:-500px", STYLE_NONE, STYLE_NONE, STYLE_NONE}, {"position:fixed;top:-9999em", STYLE_NONE, STYLE_NONE, STYLE_NONE},
	{"position:absolute;left:-499px", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN}, {"position:relative;left:-9999px", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN},
	{"position:absolute;left:9999px;margin-left:-900px", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN},
	{"position:absolute;clip:rect(0,0,0,0)", STYLE_NONE, STYLE_NONE, STYLE_NONE}, {"clip:rect(1px,1px,1px,1px)", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN},
	{"position:absolute;clip-path:inset(50%)", STYLE_NONE, STYLE_NONE, STYLE_NONE}, {"position:absolute;clip:rect(5px,0,0,0)", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN},
	{"height:0;overflow:hidden", STYLE_SEEN, STYLE_NONE, STYLE_SEEN}, {"height:0", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN}, {"overflow:hidden", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN},
	{"max-height:0px;overflow:hidden;display:inline-block", STYLE_NONE, STYLE_NONE, STYLE_SEEN}, {"position:absolute;width:1px;overflow:hidden", STYLE_NONE, STYLE_NONE, STYLE_SEEN},
	{"width:1em;overflow:hidden", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN}, {"width:2px;overflow:hidden;display:block", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN},
	{"font-size:0", STYLE_INVISIBLE, STYLE_SEEN, STYLE_SEEN}, {"font-size:0.5em", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN}, {"opacity: .0", STYLE_INVISIBLE, STYLE_SEEN, STYLE_SEEN},
	{"opacity:0.01", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN}, {"color:transparent", STYLE_INVISIBLE, STYLE_SEEN, STYLE_SEEN},
	{"color:#FFF", STYLE_APART, STYLE_SEEN, STYLE_SEEN}, {"color:white !important", STYLE_APART, STYLE_SEEN, STYLE_SEEN}, {"color:rgb(255, 255, 255)", STYLE_APART, STYLE_SEEN, STYLE_SEEN},
	{"color:#ffffff0", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN}, {"background-color:#fff", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN}, {"color:whitesmoke", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN},
	{"vertical-align:super", STYLE_APART, STYLE_SEEN, STYLE_SEEN}, {"vertical-align:sub;text-decoration:line-through", STYLE_STRUCK, STYLE_STRUCK, STYLE_STRUCK},
	{"text-indent:-9999px;display:inline-block", STYLE_INVISIBLE, STYLE_INVISIBLE, STYLE_INVISIBLE}, {"text-indent:-2em", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN},
	{"text-indent:-9999px", STYLE_SEEN, STYLE_INVISIBLE, STYLE_INVISIBLE}, {"position:relative;top:-6px", STYLE_APART, STYLE_SEEN, STYLE_SEEN},
	{"position:relative;top:0", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN}, {"position:absolute;top:-6px", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN},
	{"position:relative;top:-3.0pt;mso-text-raise:3.0pt", STYLE_APART, STYLE_SEEN, STYLE_SEEN}, {"mso-text-raise:0pt", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN},
	{"vertical-align:30%", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN}, {"vertical-align:top", STYLE_SEEN, STYLE_SEEN, STYLE_SEEN},
};

/* Of two sayings of one property, which holds? */
static void
weighs(const char *one, unsigned first, const char *two, unsigned second, enum style_show want)
{
	struct style_look x = {0}, y = {0}, z = {0};

	style_look_add(&x, given_alone(one), first);
	style_look_add(&x, given_alone(two), second);
	style_look_add(&y, given_alone(two), second);
	style_look_add(&z, given_alone(one), first);
	style_look_over(&z, &y);
	ntest++;
	if ((style_look_show(&x, STYLE_BLOCK) != want || style_look_show(&z, STYLE_BLOCK) != want) && ++nfail)
		printf("FAIL %s %u, %s %u\n", one, first, two, second);
}

/* A query of media: does it hold? */
static const struct {
	const char *query;
	bool holds;
} media[] = {
	{"", true}, {"all", true}, {"screen", true}, {"print", false}, {"print, screen", true}, {"print,speech", false}, {"only screen and (min-width:768px)", true},
	{"(min-width: 1280px)", true}, {"(min-width:1281px)", false}, {"(max-width:767px)", false}, {"(max-width:1280px)", true}, {"(max-width : 1279px)", false},
	{"(min-width:80em)", true}, {"(min-width:81em)", false}, {"(min-width:81rem)", false}, {"(max-device-width:480px)", false}, {"(min-device-width:2000px)", false},
	{"not print", false}, {"(orientation:portrait)", false}, {"(min-width:1px) and (max-width:600px)", false}, {"(max-width:)", true}, {"(max-width:0)", false}, {"(min-width:0)", true}, {"(min-width:0) and (min-device-width:2000px)", true}, {"(max-width:0) and (max-device-width:2000px)", false}, {"(prefers-color-scheme:dark)", false},
	{"(max-height:300px)", false},
};

/* The number behind min-width. */
static const struct {
	const char *in;
	long width;
} widths[] = {
	{"(min-width:5px)", 5}, {"(min-width : 5)", 5}, {"min-width\t:\n5px", 5}, {"min-width:2em", 32}, {"min-width:2rem", 32}, {"min-width:2.9px", 2},
	{"min-width", -1}, {"", -1}, {"min-width:x", -1}, {"5", -1}, {"max-width:5px", -1}, {"min-width:0", 0},
};

static void
screens(void)
{
	for (size_t i = 0; i < sizeof media / sizeof *media; i++, ntest++)
		if (style_media(given_alone(media[i].query)) != media[i].holds && ++nfail)
			printf("FAIL a query: %s\n", media[i].query);
	for (size_t i = 0; i < sizeof widths / sizeof *widths; i++, ntest++)
		if (width_of(given_alone(widths[i].in), "min-width") != widths[i].width && ++nfail)
			printf("FAIL a width: %s\n", widths[i].in);
}

int
main(void)
{
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		struct style_look x = {0};
		style_look_add(&x, given_alone(kinds[i].style), 1);
		ntest++;
		if ((style_look_show(&x, STYLE_PHRASE) != kinds[i].phrase || style_look_show(&x, STYLE_BLOCK) != kinds[i].block || style_look_show(&x, STYLE_PART) != kinds[i].part) && ++nfail)
			printf("FAIL kinds '%s'\n", kinds[i].style);
	}
	weighs("display:none", 2, "display:block", 1, STYLE_NONE);
	weighs("display:none", 2, "display:block", 2, STYLE_SEEN);
	weighs("display:none!important", 1, "display:block", STYLE_INLINE, STYLE_NONE);
	weighs("display:none ! important", 1, "display:block !important", 2, STYLE_SEEN);
	weighs("display:none", 1, "visibility:hidden", 2, STYLE_NONE);
	show("", STYLE_SEEN);
	show("display:none", STYLE_NONE);
	show("color:red; DISPLAY : None !important ;left:0", STYLE_NONE);
	show("\tdisplay\n:\r none", STYLE_NONE);
	show("display:block", STYLE_SEEN);
	show("display:none;display:block", STYLE_SEEN);
	show("display:block;display:none", STYLE_NONE);
	show("display:non", STYLE_SEEN);
	show("display none", STYLE_SEEN);
	show("display", STYLE_SEEN);
	show("displays:none", STYLE_SEEN);
	show("-display:none", STYLE_SEEN);
	show("border:none;text-decoration:none;background:none", STYLE_SEEN);
	show("visibility:hidden", STYLE_INVISIBLE);
	show("visibility:COLLAPSE", STYLE_COLLAPSED);
	show("visibility:visible", STYLE_SEEN);
	show("visibility:hidden;visibility:visible", STYLE_SEEN);
	show("backface-visibility:hidden;overflow:hidden", STYLE_SEEN);
	show("visibility:hidden;display:none", STYLE_NONE);
	show("text-decoration:line-through", STYLE_STRUCK);
	show("text-decoration: underline Line-Through red", STYLE_STRUCK);
	show("text-decoration-line:line-through", STYLE_STRUCK);
	show("text-decoration:underline", STYLE_SEEN);
	show("text-decoration:line-throug", STYLE_SEEN);
	show("text-decoration:line-through;visibility:hidden", STYLE_INVISIBLE);
	show(";;:;display:none", STYLE_NONE);
	number("12", true, 1200, 2);
	number(" ,12.5px", true, 1250, 6);
	number("-3.25", true, -325, 5);
	number("0.129", true, 12, 5);
	number(".5", true, 50, 2);
	number("0", true, 0, 1);
	number("9px", true, 900, 1);
	number("px", false, 0, 0);
	number("-", false, 0, 1);
	number(".", false, 0, 1);
	number("", false, 0, 0);
	property("left:12px;top:34.5px", "left", 1200);
	property("left:12px;top:34.5px", "top", 3450);
	property("margin-left:7px;left:12px", "left", 1200);
	property(" \t\n{left: 8", "left", 800);
	property("leftmost:7;left:8", "left", 800);
	property("left:auto;left:8", "left", 800);
	property("left:", "left", 0);
	property("\rleft:8", "left", 800);
	property("\vleft:8", "left", 800);
	property(";;", "left", 0);
	property("le", "left", 0);
	property("x:1;lef", "left", 0);
	property("x:1;left", "left", 0);
	property("left:8", "left", 800);
	property("left", "left", 0);
	property("", "left", 0);
	property("top:1;;left:2", "left", 200);
	number("100000", true, 10000000, 6);
	number("100001", false, 0, 6);
	number("1000001", false, 0, 7);
	number("-100000", true, -10000000, 7);
	number("10000000", false, 0, 8);
	number("100000000", false, 0, 8); /* what follows is not looked at */
	number("100000.5", false, 0, 8);
	number("5;", true, 500, 1);
	number("5:", true, 500, 1);
	number("5/", true, 500, 1);
	number("0.5:", true, 50, 3);
	number("0.5/", true, 50, 3);
	number("0.05", true, 5, 4);
	number("0.005", true, 0, 5);
	/* rules of classes: the later one of two, as long as a sheet goes */
	static struct style_rules r;
	style_read(&r, STR(".e{line-height:14px}.a{font-size:10px;line-height:12px} p.b {font-size:9px}.a{font-size:11px}.c{font-size:8px"));
	struct {
		const char *own, *class;
		int size, step;
	} v[] = {{"", "a", 1100, 1200}, {"font-size:7px", "a", 700, 1200}, {"line-height:5px", "b", 1300, 500}, {"", "b ", 900, 1200}, {"", "e", 1300, 1400}, {"line-height:5px", "e", 1300, 500}, {"font-size:5px", "e", 500, 1400}, {"", "c", 1300, 1200}, {"", "", 1300, 1200},
		{"font-size:0.01px;line-height:0.01px", "", 1, 1}, {"font-size:0.01px;line-height:0.01px", "a", 1, 1}, {"font-size:0;line-height:-1", "a", 1100, 1200}, {"font-size:-1", "", 1300, 1200}};
	for (size_t i = 0; i < sizeof v / sizeof *v; i++) {
		struct style x = {1300, 1200};
		style_add(&x, &r, given_alone(v[i].own), str_of(v[i].class));
		if (ntest++, (x.size != v[i].size || x.step != v[i].step) && ++nfail)
			printf("FAIL '%s' of class '%s': %d, %d\n", v[i].own, v[i].class, x.size, x.step);
	}
	struct style_look lowest = {.v = {1}, .rank = {1}}, of_five = {.v = {2}, .rank = {5}}, of_three = {.v = {3}, .rank = {3}}, of_none = {.v = {4}};
	style_look_over(&lowest, &of_five);
	style_look_over(&lowest, &of_three);
	style_look_over(&lowest, &of_none);
	if (ntest++, (lowest.v[0] != 2 || lowest.rank[0] != 5) && ++nfail)
		printf("FAIL the highest rank\n");
	style_look_over(&lowest, &(struct style_look){.v = {6}, .rank = {5}});
	if (ntest++, lowest.v[0] != 6 && ++nfail)
		printf("FAIL of two of one rank the later\n");
	struct style_rules two = {.n = 0};
	style_read(&two, STR(".a{line-height:1.5}.b{font-size:9}"));
	if (ntest++, (two.n != 2 || !str_eq(two.v[1].class, STR("b"))) && ++nfail)
		printf("FAIL a fraction begins no rule\n");
	/* the last rules are known */
	for (int i = 0; i < STYLE_RULES; i++) {
		style_read(&r, STR(".d{font-size:1px}"));
		struct style x = {1300, 1200};
		style_add(&x, &r, STR(""), STR("a"));
		bool known = i + 1 < STYLE_RULES;
		if (ntest++, x.size != (known ? 1100 : 1300) && ++nfail)
			printf("FAIL %d rules: %d\n", i, x.size);
	}
	screens();
	return verdict(nfail, ntest);
}
