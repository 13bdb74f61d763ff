/* media - a query of media, and the screen on which pages are read here.
 * Comes in: the queries of @media or of a sheet's media=, commas between.  Goes out: does one of them hold?
 * Rule: the screen has 1280 pixels, its width; what is said of paper, speech, small devices, or of how a screen stands, does
 * not hold.  A width is asked in pixels, em or rem of 16 pixels.
 * Known weakness: and, or and brackets are not read: every width that a query names must hold. */
#include <string.h>

#include "str.h"
#include "style.h"
#include "media.h"

enum { SCREEN = 1280, EM = 16 };

/* The number behind `name` in a query of media, in pixels; -1: it has none. */
static long
width_of(struct str s, const char *name)
{
	ptrdiff_t at = str_find(s, str_of(name));
	size_t i = at < 0 ? 0 : (size_t)at + strlen(name);
	int v;

	while (i < s.n && (s.p[i] == ' ' || (s.p[i] >= '\t' && s.p[i] <= '\r') || s.p[i] == ':'))
		i++;
	if (at < 0 || !style_number(s, &i, &v))
		return -1;
	return v / STYLE_ONE * (str_starts(str_cut(s, i), STR("em")) || str_starts(str_cut(s, i), STR("rem")) ? EM : 1);
}

/* Does a query of media hold for the screen? */
static bool
holds(struct str s)
{
	static const char *const never[] = {"print", "speech", "handheld", "not ", "portrait", "prefers", "-ms-", "none", "height"};
	long least = width_of(s, "min-width"), most = width_of(s, "max-width");

	for (size_t k = 0; k < sizeof never / sizeof *never; k++)
		if (str_find(s, str_of(never[k])) >= 0)
			return false;
	if (least < 0)
		least = width_of(s, "min-device-width");
	if (most < 0)
		most = width_of(s, "max-device-width");
	return least <= SCREEN && (most < 0 || most >= SCREEN);
}

bool
media_holds(struct str s)
{
	bool any = s.n == 0;

	while (s.n && !any) {
		const char *comma = memchr(s.p, ',', s.n);
		size_t n = comma ? (size_t)(comma - s.p) : s.n;
		any = holds((struct str){s.p, n});
		s = str_cut(s, n + (n < s.n));
	}
	return any;
}
