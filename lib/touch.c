/* touch - do two fragments beside each other on a page make one word, or two with one blank between them?
 * Comes in: two neighbours of a line, left to right.  Goes out: yes or no.
 * Rule: the gap is measured by the height of the lower one.  Words may touch, be a little apart and overlap as their letters
 * do; two figures may do so hardly at all, for two numbers must never become one: a gap between them is no blank but a
 * column's.  The point of a number may stand apart from its digits, which fonts do.
 * Known weakness: numbers that were printed with no gap at all between their columns are one. */
#include "str.h"
#include "word.h"
#include "frag.h"
#include "touch.h"

enum { /* hundredths of the height */
	TOUCH = 15,     /* a gap so small is none */
	SEAM = 10,      /* between figures none may be larger, nor overlap by more: two numbers are not one */
	LOOSE_INK = 60, /* and a gap so small between the ink of two Han characters */
	NEAR = 45       /* a gap so small is a blank between words */
};

/* Are the two no more apart than that part of their height? */
static bool
within(const struct frag *a, const struct frag *b, int part)
{
	return (long)(b->x - a->x - a->w) * 100 <= (long)(a->h < b->h ? a->h : b->h) * part;
}

/* Is s of digits and signs, fullwidth ones too? */
static bool
is_figure(struct str s)
{
	for (size_t i = 0; i < s.n;) {
		uint32_t c = str_rune(s, &i);
		c = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
		if (c >= 0x80 || (c | 32) - 'a' < 26)
			return false;
	}
	return true;
}

/* Is s a sign and nothing else? */
static bool
is_sign(struct str s)
{
	return word_is(s, "- + － ＋ −");
}

/* Is one of the two the point of a number whose digits the other has? */
static bool
is_point(const struct frag *a, const struct frag *b)
{
	char end = a->text.p[a->text.n - 1], begin = b->text.p[0];

	return (end == '.' || end == ',' || begin == '.' || begin == ',') && is_figure(a->text) && is_figure(b->text);
}

/* Is b a piece of the number whose last piece is a, brought beside it? */
static bool
is_piece(const struct frag *a, const struct frag *b)
{
	return a->whole && a->whole == b->whole;
}

/* Is the last character of s, or its first, no ASCII? */
static bool
is_wide(struct str s, bool last)
{
	return (unsigned char)s.p[last ? s.n - 1 : 0] >= 0x80;
}

bool
touch_word(const struct frags *f, const struct frag *a, const struct frag *b)
{
	if (is_piece(a, b))
		return true;
	if (b->apart || a->whole || b->whole)
		return false;
	if (!is_figure(a->text) || !is_figure(b->text))
		return within(a, b, f->scanned && is_wide(a->text, true) && is_wide(b->text, false) ? LOOSE_INK : TOUCH);
	if (f->guessed)
		return (is_point(a, b) && within(a, b, NEAR) && !within(a, b, -NEAR)) || (is_sign(a->text) && within(a, b, TOUCH));
	return within(a, b, is_point(a, b) ? NEAR : SEAM) && !within(a, b, -SEAM - 1);
}

bool
touch_run(const struct frags *f, const struct frag *a, const struct frag *b)
{
	return touch_word(f, a, b) || (within(a, b, NEAR) && !(is_figure(a->text) && is_figure(b->text)));
}
