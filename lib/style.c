/* style - the little of style sheets that says where text stands, or that it is not seen.
 * Comes in: the declarations of a style attribute, .ft10{font-size:35px;line-height:40px;...} of a style sheet.  Goes out:
 * numbers in hundredths of their unit, the size of letters, what is seen; whether a query of media holds.
 * Rule: an element says more than its class does; of two rules for a class the later one holds, each page having its own.
 * What is white or clear, has no size or stands beside the page is not seen, either; but blocks may take that back within.
 * The screen has 1280 pixels, its width; what is said of paper, speech, small devices, or of how a screen stands, does not hold.  A width is asked in
 * pixels, em or rem of 16 pixels.
 * Known weakness: units are not told apart; a converter uses one.  In a query and, or and brackets are not read: every width that it names must hold. */
#include <string.h>

#include "str.h"
#include "word.h"
#include "style.h"

bool
style_number(struct str s, size_t *at, int *out)
{
	size_t i = *at;
	long v = 0;

	while (i < s.n && (s.p[i] == ' ' || s.p[i] == ','))
		i++;
	bool minus = i < s.n && s.p[i] == '-';
	size_t from = i += minus;
	for (; i < s.n && str_digit(s.p[i]) && v < STYLE_FAR; i++)
		v = v * 10 + (s.p[i] - '0');
	bool any = i > from;
	v *= STYLE_ONE;
	if (i < s.n && s.p[i] == '.')
		for (int unit = STYLE_ONE / 10; ++i < s.n && str_digit(s.p[i]); unit /= 10) {
			v += unit * (s.p[i] - '0');
			any = true;
		}
	*at = i;
	*out = (int)(minus ? -v : v);
	return any && v <= STYLE_FAR;
}

int
style_property(struct str s, const char *name)
{
	size_t n = strlen(name);
	int v = 0;

	for (size_t i = 0; i < s.n;) {
		while (i < s.n && (str_space(s.p[i]) || s.p[i] == ';' || s.p[i] == '{'))
			i++;
		size_t at = i + n + 1;
		if (s.n - i > n && memcmp(s.p + i, name, n) == 0 && s.p[i + n] == ':' && style_number(s, &at, &v))
			return v;
		i = str_to(s, i, ';');
	}
	return 0;
}

/* s without blanks at its ends. */
static struct str
trim(struct str s)
{
	while (s.n && str_space(s.p[0]))
		s = str_cut(s, 1);
	while (s.n && str_space(s.p[s.n - 1]))
		s.n--;
	return s;
}

/* Is it no larger than a pixel? */
static bool
is_tiny(struct str value)
{
	size_t at = 0;
	int v;

	return style_number(value, &at, &v) && (v == 0 || (v <= STYLE_ONE && str_begins(str_cut(value, at), "px")));
}

/* Does the value hold this word, in small letters? */
static bool
holds(struct str value, const char *word)
{
	while (value.n && !str_begins(value, word))
		value = str_cut(value, 1);
	return value.n > 0;
}

/* Is it the colour of paper (1), or none (2)? */
static int
colour(struct str value)
{
	static const char *const white[] = {"white", "#ffffff", "#fff", "rgb(255,255,255)", "rgb(255, 255, 255)"};

	for (size_t k = 0, n; k < sizeof white / sizeof *white; k++)
		if (str_begins(value, white[k]) && (value.n == (n = strlen(white[k])) || str_space(value.p[n]) || value.p[n] == '!'))
			return 1;
	return str_begins(value, "transparent") ? 2 : 0;
}

/* What a property says of what is seen; 0: nothing out of the ordinary. */
static int
said(enum style_property p, struct str value)
{
	size_t at = 0;
	int v = 0;

	switch (p) {
	case STYLE_DISPLAY:
		return str_begins(value, "none") ? 1 : str_begins(value, "block") || str_begins(value, "inline-block") ? 2 : 0;
	case STYLE_VISIBILITY:
		return str_begins(value, "hidden") ? 1 : str_begins(value, "collapse") ? 2 : 0;
	case STYLE_DECORATION:
		return holds(value, "line-through");
	case STYLE_POSITION:
		return str_begins(value, "absolute") || str_begins(value, "fixed") ? 1 : str_begins(value, "relative") ? 2 : 0;
	case STYLE_LEFT: case STYLE_TOP: case STYLE_INDENT:
		return !style_number(value, &at, &v) || v == 0 ? 0 : v <= -STYLE_AWAY ? 1 : 2;
	case STYLE_CLIP:
		return str_begins(value, "rect(0") || str_begins(value, "rect(1px") || str_begins(value, "inset(50%");
	case STYLE_OVERFLOW:
		return str_begins(value, "hidden");
	case STYLE_WIDTH: case STYLE_HEIGHT:
		return is_tiny(value);
	case STYLE_FONT: case STYLE_OPACITY:
		return style_number(value, &at, &v) && v == 0;
	case STYLE_RAISED:
		return str_begins(value, "super") || str_begins(value, "sub") || (style_number(value, &at, &v) && v != 0 && !holds(value, "%"));
	case STYLE_COLOUR: default:
		return colour(value);
	}
}

/* The property of this name; STYLE_PROPERTIES: none that matters. */
static enum style_property
property_of(struct str name)
{
	static const struct { const char *name; enum style_property p; } known[] = {
		{"display", STYLE_DISPLAY}, {"visibility", STYLE_VISIBILITY}, {"text-decoration", STYLE_DECORATION},
		{"text-decoration-line", STYLE_DECORATION}, {"position", STYLE_POSITION}, {"left", STYLE_LEFT}, {"top", STYLE_TOP},
		{"text-indent", STYLE_INDENT},
		{"clip", STYLE_CLIP}, {"clip-path", STYLE_CLIP}, {"overflow", STYLE_OVERFLOW}, {"width", STYLE_WIDTH},
		{"height", STYLE_HEIGHT}, {"max-height", STYLE_HEIGHT}, {"font-size", STYLE_FONT}, {"opacity", STYLE_OPACITY},
		{"vertical-align", STYLE_RAISED}, {"mso-text-raise", STYLE_RAISED}, {"color", STYLE_COLOUR},
	};

	for (size_t k = 0; k < sizeof known / sizeof *known; k++)
		if (name.n == strlen(known[k].name) && str_begins(name, known[k].name))
			return known[k].p;
	return STYLE_PROPERTIES;
}

void
style_look_say(struct style_look *x, enum style_property p, struct str value, unsigned rank)
{
	unsigned r = holds(value, "!important") || holds(value, "! important") ? rank | STYLE_IMPORTANT : rank;

	if (r >= x->rank[p]) {
		x->v[p] = (unsigned char)said(p, value);
		x->rank[p] = r;
	}
}

void
style_look_add(struct style_look *x, struct str s, unsigned rank)
{
	while (s.n) {
		struct str value = str_upto(&s, ';'), name = str_upto(&value, ':');
		enum style_property p = property_of(trim(name));
		if (p < STYLE_PROPERTIES)
			style_look_say(x, p, trim(value), rank);
	}
}

void
style_look_over(struct style_look *x, const struct style_look *y)
{
	for (int p = 0; p < STYLE_PROPERTIES; p++)
		if (y->rank[p] && y->rank[p] >= x->rank[p]) {
			x->v[p] = y->v[p];
			x->rank[p] = y->rank[p];
		}
}

enum style_show
style_look_show(const struct style_look *x, enum style_kind k)
{
	const unsigned char *v = x->v;
	bool phrase = k == STYLE_PHRASE, out = v[STYLE_POSITION] == 1, box = out || k == STYLE_BLOCK || v[STYLE_DISPLAY] == 2;

	if (v[STYLE_DISPLAY] == 1 || (out && (v[STYLE_LEFT] == 1 || v[STYLE_TOP] == 1 || v[STYLE_CLIP])))
		return STYLE_NONE;
	if (v[STYLE_INDENT] == 1 && (box || k == STYLE_PART)) /* its room stays */
		return STYLE_INVISIBLE;
	if (box && k != STYLE_PART && v[STYLE_OVERFLOW] && (v[STYLE_WIDTH] || v[STYLE_HEIGHT]))
		return STYLE_NONE;
	if (v[STYLE_VISIBILITY])
		return v[STYLE_VISIBILITY] == 2 ? STYLE_COLLAPSED : STYLE_INVISIBLE;
	if (phrase && (v[STYLE_FONT] || v[STYLE_OPACITY] || v[STYLE_COLOUR] == 2))
		return STYLE_INVISIBLE;
	if (v[STYLE_DECORATION])
		return STYLE_STRUCK;
	bool moved = v[STYLE_POSITION] == 2 && v[STYLE_TOP];
	return phrase && (v[STYLE_RAISED] || v[STYLE_COLOUR] || moved) ? STYLE_APART : STYLE_SEEN;
}

void
style_read(struct style_rules *r, struct str s)
{
	while (s.n) {
		str_upto(&s, '.');
		size_t end = str_to(s, str_to(s, 0, '{'), '}'), k = r->n % STYLE_RULES;
		if (end == s.n)
			return;
		struct str body = {s.p, end};
		r->v[k].class = str_upto(&body, '{');
		r->v[k].style = (struct style){style_property(body, "font-size"), style_property(body, "line-height")};
		r->n++;
		s = str_cut(s, end);
	}
}

void
style_add(struct style *x, const struct style_rules *r, struct str s, struct str class)
{
	struct style own = {style_property(s, "font-size"), style_property(s, "line-height")}, ruled = {0};

	for (size_t k = 0; class.n && k < STYLE_RULES && k < r->n; k++)
		if (str_eq(r->v[(r->n - 1 - k) % STYLE_RULES].class, class)) {
			ruled = r->v[(r->n - 1 - k) % STYLE_RULES].style;
			break;
		}
	own.size = own.size > 0 ? own.size : ruled.size;
	own.step = own.step > 0 ? own.step : ruled.step;
	x->size = own.size > 0 ? own.size : x->size;
	x->step = own.step > 0 ? own.step : x->step;
}

/* --- media: the screen on which pages are read here ------------------------------------------------------------------ */

enum { SCREEN = 1280, EM = 16 };

/* The number behind `name` in a query of media, in pixels; -1: it has none. */
static long
width_of(struct str s, const char *name)
{
	ptrdiff_t at = str_find(s, str_of(name));
	size_t i = at < 0 ? 0 : (size_t)at + strlen(name);
	int v;

	while (i < s.n && (str_space(s.p[i]) || s.p[i] == ':'))
		i++;
	if (at < 0 || !style_number(s, &i, &v))
		return -1;
	return v / STYLE_ONE * (word_starts(str_cut(s, i), "em rem") ? EM : 1);
}

/* Does a query of media hold for the screen? */
static bool
query_holds(struct str s)
{
	long least = width_of(s, "min-width"), most = width_of(s, "max-width");

	if (word_any(s, "print speech handheld portrait prefers -ms- none height") || str_find(s, STR("not ")) >= 0)
		return false;
	if (least < 0)
		least = width_of(s, "min-device-width");
	if (most < 0)
		most = width_of(s, "max-device-width");
	return least <= SCREEN && (most < 0 || most >= SCREEN);
}

bool
style_media(struct str s)
{
	bool any = s.n == 0;

	while (s.n && !any)
		any = query_holds(str_upto(&s, ','));
	return any;
}
