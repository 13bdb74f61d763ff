/* stroke - the characters with which tables are drawn.
 * Comes in: a line.  Goes out: its upper border, its verticals and crossings, its rules.
 * Rule: a box character has arms; double, heavy and round ones have those of light ones.  In drawings of + - | a + is a
 * crossing beside a rule only, else the sign of a number.
 * Known weakness: in these, a cell that is all hyphens and three or more wide is a rule. */
#include <string.h>

#include "str.h"
#include "line.h"
#include "stroke.h"

enum { UP = STROKE_UP, RIGHT = STROKE_RIGHT, DOWN = STROKE_DOWN, LEFT = STROKE_LEFT };

/* The arms of a box character; 0 if c is none, or a diagonal.  `ascii`: + | are. */
static unsigned
arms(uint32_t c, bool ascii)
{
	static const char of[] = /* U+2500 to U+257F, in hexadecimal; halves count as whole lines */
		"aa55aa55aa556666cccc3333999977777777ddddddddeeeeeeeebbbbbbbbffff"
		"ffffffffffffaa55a5666ccc333999777dddeeebbbfff6c93000a5a5a5a5a5a5";

	if (ascii)
		return c == '+' ? UP | RIGHT | DOWN | LEFT : c == '|' ? UP | DOWN : 0;
	if (c < 0x2500 || c > 0x257F)
		return 0;
	c = (unsigned char)of[c - 0x2500];
	return c <= '9' ? c - '0' : c - 'a' + 10;
}

static bool
is_dash(uint32_t c, bool ascii)
{
	return ascii ? c == '-' || c == '=' || c == ':' : arms(c, false) == (LEFT | RIGHT);
}

/* Width of the character s[at .. end): in display columns, or as one where the writer counted characters. */
static size_t
width_of(struct str s, size_t at, size_t end, bool chars)
{
	unsigned char b = (unsigned char)s.p[at], c = end - at == 3 ? (unsigned char)s.p[at + 1] : 0;

	bool usual = (end - at == 1 && b >= ' ' && b < 0x7F) || (b == 0xE2 && (c == 0x94 || c == 0x95)); /* ASCII, U+2500 to U+257F */

	if (chars || (usual && !GK_PLAIN))
		return 1;
	return line_width((struct str){s.p + at, end - at});
}

struct str
stroke_border(struct str s, bool *ascii, size_t *col)
{
	size_t at = 0, from = SIZE_MAX, to = 0, x = 0, dashes = 0;

	while (at < s.n) {
		size_t i = at;
		uint32_t c = str_rune(s, &i);
		if (from == SIZE_MAX && (c == '+' || arms(c, false) == (RIGHT | DOWN))) {
			from = at;
			*ascii = c == '+';
			*col = x;
		} else if (from != SIZE_MAX) {
			unsigned m = arms(c, *ascii);
			if (is_dash(c, *ascii))
				dashes++;
			else if (dashes && (*ascii ? c == '+' : (m & LEFT) && (m & DOWN)))
				to = i;
			else if (to || !dashes || m == 0)
				break;
		}
		x += width_of(s, at, i, false);
		at = i;
	}
	if (to <= from) /* there is no corner, or nothing between two */
		return (struct str){s.p, 0};
	return (struct str){s.p + from, to - from};
}

/* The verticals and crossings of a line from the left edge on. */
static size_t
marks_of(struct str s, const struct stroke_gauge *g, struct stroke_mark *m, size_t max)
{
	bool ascii = g->ascii;
	size_t n = 0, x = 0;

	for (size_t at = 0; at < s.n && n < max;) {
		size_t i = at;
		unsigned char b = (unsigned char)s.p[at];
		uint32_t c = str_rune(s, &i);
		unsigned arm = b < 0x80 ? (ascii ? arms(c, true) : 0) : b == 0xE2 && !ascii ? arms(c, false) : 0;
		if (b == '+' && !(at > 0 && strchr("-=:", s.p[at - 1])) && !(i < s.n && s.p[i] && strchr("-=:", s.p[i])))
			arm = 0; /* the sign of a number */
		if (arm & (UP | DOWN) && x + STROKE_DRIFT >= g->x0)
			m[n++] = (struct stroke_mark){x, at, (unsigned char)(i - at), (unsigned char)arm};
		x += width_of(s, at, i, g->chars);
		at = i;
	}
	return n;
}

size_t
stroke_marks(const struct line *l, const struct stroke_gauge *g, struct stroke_mark *m, size_t max)
{
	struct stroke_mark printed[STROKE_MOST];
	size_t n = marks_of(l->text, g, m, max), k = l->has & LINE_PRINTED ? marks_of(line_printed(l), g, printed, max) : 0;

	for (size_t i = 0; i < n && k == n; i++)
		m[i].col = printed[i].col;
	return n;
}

bool
stroke_rule(struct str s, size_t from, size_t to, bool ascii)
{
	size_t n = 0;

	if (from >= to)
		return false;
	for (size_t i = from; i < to; n++) {
		size_t at = i;
		uint32_t c = str_rune(s, &i);
		bool tee = (at == from) != (i == to) && (arms(c, ascii) & (LEFT | RIGHT)) == (LEFT | RIGHT);
		if (!tee && !is_dash(c, ascii))
			return false;
	}
	bool crossing = from > 0 && to < s.n && s.p[from] == '-' && (s.p[from - 1] == '+' || s.p[to] == '+');
	return !ascii || n >= 3 || (s.p[from] != ':' && (n == 2 || crossing));
}
