/* Unit tests of charref: texts as gumbo is given them: raw; no word held; the first of them held, for which X stands, Y for the second. */
#include <stdio.h>

#include "../../lib/charref.c"
#include "given.h"
#include "verdict.h"

#define X "\xF3\xB0\x80\x80"
#define Y "\xF3\xB0\x80\x81"
#define Z "\xF3\xB0\x80\x82"
#define LOST "\xEF\xBF\xBD"

static int ntest, nfail;

static const struct {
	const char *text, *raw, *out, *held; /* NULL: the same as raw, as out */
} test[] = {
	{"", "", NULL, NULL}, {"123", "123", NULL, X "3"}, {"123\n456", "123\n456", NULL, X "3\n" Y "6"}, {"12", "12", NULL, NULL},
	{"a&#10;b&#xA;c&#10d&NewLine;e", "a\fb\fc\fd\fe", NULL, NULL}, {"&#010;&#X0a;", "\f\f", NULL, NULL}, {"&newline;", "&newline;", NULL, NULL},
	{"&#1114112;&#99999999999;&#x110000;&#x10FFFF;", LOST LOST LOST "&#x10FFFF;", NULL, NULL}, {"&#x999999999999999999999;", LOST, NULL, NULL},
	{"&#48;&#57&#x30;&#X39;", "0909", NULL, NULL}, {"&#160&#55;&#xA0&#160", "&#160;7&#xA0;&#160<!---->", NULL, NULL}, {"&#65&#;", "&#65;&#;", NULL, NULL}, {"&#47;&#58;", "&#47;&#58;", NULL, NULL}, {"&#x4EF6;", "&#x4EF6;", NULL, NULL},
	{"&#;&#x;&# 1", "&#;&#x;&# 1", NULL, NULL}, {"&#x;123", "&#x;123", NULL, "&#x;" X "3"}, {"&#1g", "&#1g<!---->", NULL, NULL},
	{"&", "&<!---->", NULL, NULL}, {"&#", "&#<!---->", NULL, NULL}, {"&#x", "&#x<!---->", NULL, NULL}, {"&am", "&am<!---->", NULL, NULL}, {"&#65", "&#65<!---->", NULL, NULL},
	{"&#49", "1", NULL, NULL}, {"&am;", "&am;", NULL, NULL}, {"&am 1", "&am 1", NULL, NULL}, {"&&", "&&<!---->", NULL, NULL}, {"&1-&", "&1-&<!---->", NULL, NULL},
	{"123&amp;amp;4&amp;&amp&ampx 5&copy2024年年&#65;abc &copy9年年年", "123&amp;amp;4&amp;&amp&ampx 5&copy2024年年&#65;abc &copy9年年年", NULL,
		X "3&amp;" Y "4&amp;&amp&ampx 5&copy2024年年&#65;" Z " &copy9" "\xF3\xB0\x80\x83" "年"},
	{"&#983040;", "&#983040;", NULL, X}, {"&#983039;", "&#983039;", NULL, NULL},
};

/* Is all of a text a reference as far as it goes? */
static const struct {
	const char *text;
	bool unfinished;
} pieces[] = {
	{"&", true}, {"&#", true}, {"&#19", true}, {"&#x0Fz", true}, {"&azAZ", true}, {"&a;", false}, {"&a b", false}, {"&:", false}, {"&/", false}, {"&{", false}, {"&`", false}, {"", false},
};

static void
check(const char *text, const char *want, bool hold, bool raw)
{
	struct arena a = {0};
	struct hold h = hold_for(given_alone(text), &a);
	struct buf b = {.a = &a};

	charref_copy(&b, hold ? &h : NULL, h.page, raw);
	ntest++;
	if (!str_eq(buf_slice(&b), str_of(want)) && ++nfail)
		printf("FAIL '%s'%s%s: got '%.*s', wanted '%s'\n", text, hold ? ", held" : "", raw ? ", raw" : "", (int)b.n, b.p, want);
	mem_free(&a);
}

int
main(void)
{
	for (size_t i = 0; i < sizeof test / sizeof *test; i++) {
		const char *out = test[i].out ? test[i].out : test[i].raw;
		check(test[i].text, test[i].raw, false, true);
		check(test[i].text, out, false, false);
		check(test[i].text, test[i].held ? test[i].held : out, true, false);
	}
	for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++, ntest++)
		if ((name_end(given_alone(pieces[i].text), 1) == strlen(pieces[i].text)) != pieces[i].unfinished && ++nfail)
			printf("FAIL '%s': unfinished\n", pieces[i].text);
	return verdict(nfail, ntest);
}
