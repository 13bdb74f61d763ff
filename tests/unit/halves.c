/* Unit tests of halves: words as text@character where they begin, / between lines; what comes out with one blank between words. */
#include "../../lib/halves.c"
#include "given.h"
#include "linewise.h"

#define MIDDLE "甲乙丙@0 １@16 ０@20 ０@24 １@28 ０@32"
#define ALL "@10 １２@14 １０@18 １１@22 １２@26 １０@30 "

static const struct linewise_test test[] = {
	{"above and below", "１２@12 １２@36/" MIDDLE "/４@12 ６@36", "/甲乙丙 １２４ １ ０ ０ １ ０ １２６/"},
	{"no sum", "１２@12 １４@36/" MIDDLE "/４@12 ７@36", NULL},
	{"beginning with a nought", "０２@12 ０２@36/" MIDDLE "/４@12 ６@36", NULL},
	{"the sum not below", "１２@12 １２@36/" MIDDLE "/４@12 ６@40", NULL},
	{"one more below", "１２@12 １２@36/" MIDDLE "/４@12 １@24 ６@36", NULL},
	{"longer below", "１@12 １@36/" MIDDLE "/２４@12 ２６@36", NULL},
	{"words beside the pieces", "甲@0 １２@12 １２@36/" MIDDLE "/丁@0 ４@12 ６@36", "甲/甲乙丙 １２４ １ ０ ０ １ ０ １２６/丁"},
	{"in three pieces", "１@12 １@36/甲乙丙@0 ２@12 １@16 ０@20 ０@24 １@28 ０@32 ２@36/４@12 ６@36", "/甲乙丙 １２４ １ ０ ０ １ ０ １２６/"},
	{"two pieces beside three", "１@12 １@36/甲乙丙@0 ２@12 １@16 ０@20 ０@24 １@28 ０@32 ２@36/４@12", NULL},
	{"all", "１１" ALL "６７@34/甲乙丙@0/２９@10 １１@14 １８@18 ３１@22 ４４@26 ５３@30 ８６@34", "/甲乙丙 １１２９ １２１１ １０１８ １１３１ １２４４ １０５３ ６７８６/"},
	{"a row and a row", "１１" ALL "６６@34/甲乙丙@0/１@10 ２@14 ３@18 ４@22 ５@26 ６@30 ２１@34", NULL},
	{"two lines", "甲乙丙@0 １２@12 １@16 ０@20 ０@24 １@28 ０@32 １２@36/４@12 ６@36", "甲乙丙 １２４ １ ０ ０ １ ０ １２６/"},
	{"two lines, the first a row", "甲乙丙@0 １２@12 １@16 ０@20 ０@24 １@28 ０@32 １４@36/４@12 ４@36", NULL},
	{"below a nought", "甲乙丙@0 １２@12 １@16 ０@20 ０@24 １@28 ０@32 １２@36/４@12 ０@20 ６@36", NULL},
	{"a figure joined to the label is none of them", "１２@12 １２@36/甲乙１@0 １@16 ０@20 ０@24 １@28 ０@32/４@12 ６@36", "/甲乙１ １２４ １ ０ ０ １ ０ １２６/"},
	{"twelve figures", "１２@12 １００００００００１２@50/甲乙丙@0 １００００００００００１@16 ０@30 ０@34 ０@38 ０@42/４@12 ５@50",
		"/甲乙丙 １２４ １００００００００００１ ０ ０ ０ ０ １００００００００１２５/"},
	{"thirteen", "１２@12 １０００００００００１２@50/甲乙丙@0 １０００００００００００１@16 ０@31 ０@35 ０@39 ０@43/４@12 ５@50", NULL},
	{"more than twelve figures in all", "1234567@12 1234567@36/甲乙丙@0 1@24/891234@12 891235@36", NULL},
	{"by display columns", "１２@15 １２@44/" MIDDLE "/４@15 ６@44", "/甲乙丙 １２４ １ ０ ０ １ ０ １２６/"},
	{"ASCII figures", "12@12 12@36/甲乙丙@0 1@16 0@20 0@24 1@28 0@32/4@12 6@36", "/甲乙丙 124 1 0 0 1 0 126/"},
	{"with commas", "1,2@12 1,2@36/甲乙丙@0 1@16 0@20 0@24 1@28 0@32/34@12 36@36", "/甲乙丙 1,234 1 0 0 1 0 1,236/"},
	{"broken behind them", "甲乙丙@0 1,@12 1@16 0@20 0@24 1@28 0@32 1,@36/234@12 236@36", NULL},
	{"a comma alone", ",@12 12@36/甲乙丙@0 1@16 0@20 0@24 1@28 0@32/4@12 6@36", NULL},
	{"words beside the pieces of ASCII figures", "甲@0 12@12 12@36/甲乙丙@0 1@16 0@20 0@24 1@28 0@32/丁@0 4@12 6@36", NULL},
	{"beginning with 0", "02@12 02@36/甲乙丙@0 1@16 0@20 0@24 1@28 0@32/4@12 6@36", NULL},
	{"two lines of ASCII figures", "甲乙丙@0 12@12 1@16 0@20 0@24 1@28 0@32 12@36/4@12 6@36", "甲乙丙 124 1 0 0 1 0 126/"},
	{"dashes among them", "１２@12 １２@36/甲乙丙@0 ２@16 ／@20 ／@24 -@28 —@32/４@12 ６@36", "/甲乙丙 １２４ ２ ／ ／ - — １２６/"},
	{"a dash below", "１２@12 １２@36/" MIDDLE "/４@12 -@36", NULL},
	{"the disputes", "１@16/１４@0 ５３@4 １２@8 ５１@12 ３@16 ４@20 ０@24 ０@28 １@32 ５@36 ０@40 ０@44 ０@48 ０@52 ０@56/０@16", "/１４ ５３ １２ ５１ １３０ ４ ０ ０ １ ５ ０ ０ ０ ０ ０/"},
	{"four, the others blank", "１２@12 １２@24/甲乙丙@0 １@16 １@20/４@12 ６@24", "/甲乙丙 １２４ １ １ １２６/"},
	{"three", "１２@12 １２@24/甲乙丙@0 １@16/４@12 ５@24", "/甲乙丙 １２４ １ １２５/"},
	{"three, of one a piece", "甲乙丙@0 1@12 4@24 16@36/2@12", NULL},
	{"two are too few", "１２@12 １２@24/甲乙丙@0/４@12 ４@24", NULL},
	{"four to a sum of ten", "１@24/甲乙丙@0 ４@12 ３@16 ３@20 ０@24", "/甲乙丙 ４ ３ ３ １０"},
	{"to one that may be chance", "０@20 ９@24/甲乙丙@0 ４@12 ３@16 ２@20", NULL},
	{"one piece above, a row below", "１@24/甲乙丙@0 ７@12 ３@16 ２@20 ２@24/丁@0 ５@12 １@16 ０@20 ６@24", "/甲乙丙 ７ ３ ２ １２/丁 ５ １ ０ ６"},
	{"noughts", "０@12 ０@36/甲乙丙@0 ０@16 ０@20 ０@24 ０@28 ０@32/０@12 ０@36", NULL},
	{"a last line", "１２@12 １２@36", NULL},
};

/* The lines of a test as they stand in a text. */
static struct str
given(const char *in, struct arena *a)
{
	struct str s = given_alone(in);
	struct buf b = {.a = a};

	while (s.n) {
		size_t at = 0;
		for (struct str l = given_word(&s, '/'); l.n;) {
			struct str word = given_word(&l, ' '), text = given_word(&word, '@');
			size_t x = 0;
			for (size_t k = 0; k < word.n; k++)
				x = x * 10 + (size_t)(word.p[k] - '0');
			for (; at < x; at++)
				buf_char(&b, ' ');
			buf_str(&b, text);
			at += line_chars(text);
		}
		buf_char(&b, '\n');
	}
	return buf_slice(&b);
}

int
main(void)
{
	return linewise_check(test, sizeof test / sizeof *test, given, halves_join);
}
