/* Unit tests of box: the arms of every box character, as their names in Unicode say. */
#include <stdio.h>

#include "../../lib/box.c"

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

int
main(void)
{
	unsigned want[128] = {0};
	int nfail = 0, n = 0;

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
	if (nfail)
		return printf("%d of %d failed\n", nfail, n), 1;
	printf("ok %d\n", n);
	return 0;
}
