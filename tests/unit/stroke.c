/* Unit tests of stroke: the arms of every box character, as their names in Unicode say; rules; borders and marks of lines. */
#include <stdio.h>

#include "../../lib/stroke.c"
#include "reads.h"
#include "verdict.h"

static const struct {
	unsigned arm;
	const char *has; /* all characters of U+2500..U+257F that have it; no diagonal has any; a half counts as whole */
} sides[] = {
	{UP, "│┃┆┇┊┋└┕┖┗┘┙┚┛├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┴┵┶┷┸┹┺┻┼┽"
	 "┾┿╀╁╂╃╄╅╆╇╈╉╊╋╎╏║╘╙╚╛╜╝╞╟╠╡╢╣╧╨╩╪╫╬╯╰╵╹╽"
	 "╿"},
	{RIGHT, "─━┄┅┈┉┌┍┎┏└┕┖┗├┝┞┟┠┡┢┣┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻┼┽"
	 "┾┿╀╁╂╃╄╅╆╇╈╉╊╋╌╍═╒╓╔╘╙╚╞╟╠╤╥╦╧╨╩╪╫╬╭╰╶╺╼"
	 "╾"},
	{DOWN, "│┃┆┇┊┋┌┍┎┏┐┑┒┓├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┬┭┮┯┰┱┲┳┼┽"
	 "┾┿╀╁╂╃╄╅╆╇╈╉╊╋╎╏║╒╓╔╕╖╗╞╟╠╡╢╣╤╥╦╪╫╬╭╮╷╻╽"
	 "╿"},
	{LEFT, "─━┄┅┈┉┐┑┒┓┘┙┚┛┤┥┦┧┨┩┪┫┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻┼┽"
	 "┾┿╀╁╂╃╄╅╆╇╈╉╊╋╌╍═╕╖╗╛╜╝╡╢╣╤╥╦╧╨╩╪╫╬╮╯╴╸╼"
	 "╾"},
};

/* A line, drawn with + - | or not, from column x0 on: its border, and its marks as column.offset+bytes. */
static const struct { const char *line; size_t x0; bool chars; const char *border, *marks; } lines[] = {
	{"+---+", 0, false, "0 +---+", " 0.0+1 4.4+1"},
	{"  +-+-+ x", 2, false, "2 +-+-+", " 2.2+1 4.4+1 6.6+1"},
	{"| a | +5 |", 0, false, "", " 0.0+1 4.4+1 9.9+1"},
	{"甲 | b |", 6, false, "", " 3.4+1 7.8+1"},
	{"甲 | b |", 7, false, "", " 7.8+1"},
	{"甲 | b |", 6, true, "", " 6.8+1"},
	{"甲┌─┐", 2, false, "2 ┌─┐", " 2.3+3 4.9+3"},
	{"│甲│乙┼", 0, false, "", " 0.0+3 3.6+3 6.12+3"},
	{"─┌┐", 0, false, "", " 1.3+3 2.6+3"},
	{"", 0, false, "", ""},
};

static int
lines_fail(void)
{
	int bad = 0;

	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		struct arena a = {0};
		struct lines l = reads_split(str_of(lines[i].line[0] ? lines[i].line : "\n"), &a);
		struct stroke_gauge g = {.x0 = lines[i].x0, .ascii = memchr(lines[i].line, '|', strlen(lines[i].line)) || memchr(lines[i].line, '+', strlen(lines[i].line)), .chars = lines[i].chars};
		struct stroke_mark m[STROKE_MOST];
		bool ascii = false;
		size_t col = 0, n = stroke_marks(l.v, &g, m, STROKE_MOST);
		struct str b = stroke_border(l.v->text, &ascii, &col);
		struct buf got = {.a = &a};
		if (b.n)
			buf_str(&got, str_fmt(&a, "%zu %.*s", col, (int)b.n, b.p));
		bool right = str_eq(buf_slice(&got), str_of(lines[i].border)) && (!b.n || ascii == g.ascii);
		got = (struct buf){.a = &a};
		for (size_t k = 0; k < n; k++)
			buf_str(&got, str_fmt(&a, " %zu.%zu+%u", m[k].col, m[k].at, (unsigned)m[k].n));
		if ((!right || !str_eq(buf_slice(&got), str_of(lines[i].marks)) || stroke_marks(l.v, &g, m, 1) != (n > 0)) && ++bad)
			printf("FAIL '%s':%.*s\n", lines[i].line, (int)got.n, got.p);
		mem_free(&a);
	}
	return bad;
}

int
main(void)
{
	unsigned want[128] = {0};
	int nfail = lines_fail(), n = (int)(sizeof lines / sizeof *lines);
	/* stretches of a line: which are rules of + and - */
	static const struct { const char *s; size_t from, to; bool rule; } rules[] = {{"+---+", 1, 4, true}, {"+--+", 1, 3, true}, {"+-+", 1, 2, true}, {"a-+", 1, 2, true}, {"+-a", 1, 2, true}, {"a-a", 1, 2, false}, {"-+", 0, 1, false}, {"+-", 1, 2, false}, {"+:-+", 1, 3, false},
		{"+:--+", 1, 4, true}, {"+-:+", 1, 3, true}, {"+  +", 1, 3, false}, {"++", 1, 1, false}, {"+=+", 1, 2, false}, {"+==+", 1, 3, true}};
	for (size_t i = 0; i < sizeof rules / sizeof *rules; i++, n++)
		if (stroke_rule(str_of(rules[i].s), rules[i].from, rules[i].to, true) != rules[i].rule && ++nfail)
			printf("FAIL a rule: '%s'\n", rules[i].s);
	for (unsigned c = 1; c < 0x80 + 0x180; c++, n++) { /* ASCII; U+2480 to U+25FF, those that draw among them: as wide as they are elsewhere */
		char t[4] = {(char)c};
		if (c >= 0x80)
			t[0] = (char)0xE2, t[1] = (char)(0x92 + (c - 0x80) / 64), t[2] = (char)(0x80 + (c - 0x80) % 64);
		struct str one = str_of(t);
		if ((width_of(one, 0, one.n, false) != line_width(one) || width_of(one, 0, one.n, true) != 1) && ++nfail)
			printf("FAIL the width of a character: %u\n", c);
	}
	static const struct { const char *s; bool rule; } crossed[] = {{"─────┴", true}, {"┬─────", true}, {"┼─────", true}, {"──┴──", false}, {"┬───┴", true}, {"─────┘", false}, {"└─────", false}, {"┴", false}, {"─────│", false}, {"───────", true}};
	for (size_t i = 0; i < sizeof crossed / sizeof *crossed; i++, n++)
		if (stroke_rule(str_of(crossed[i].s), 0, strlen(crossed[i].s), false) != crossed[i].rule && ++nfail)
			printf("FAIL a rule that is crossed: '%s'\n", crossed[i].s);

	for (size_t i = 0; i < sizeof sides / sizeof *sides; i++) {
		struct str s = str_of(sides[i].has);
		for (size_t at = 0; at < s.n;)
			want[str_rune(s, &at) - 0x2500] |= sides[i].arm;
	}
	for (uint32_t c = 0x2574; c <= 0x257B; c++)
		want[c - 0x2500] = c % 2 ? UP | DOWN : LEFT | RIGHT;
	for (uint32_t c = 0x2500; c <= 0x257F; c++, n++)
		if (arms(c, false) != want[c - 0x2500] && ++nfail)
			printf("FAIL U+%04X: %u, wanted %u\n", (unsigned)c, arms(c, false), want[c - 0x2500]);
	static const struct { uint32_t c; bool ascii; unsigned want; } other[] = {
		{'+', true, UP | RIGHT | DOWN | LEFT}, {'|', true, UP | DOWN}, {'-', true, 0}, {'+', false, 0}, {'|', false, 0}, {0x24FF, false, 0}, {0x2580, false, 0},
	};
	for (size_t i = 0; i < sizeof other / sizeof *other; i++, n++)
		if (arms(other[i].c, other[i].ascii) != other[i].want && ++nfail)
			printf("FAIL U+%04X\n", (unsigned)other[i].c);
	return verdict(nfail, n);
}
