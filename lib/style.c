/* style - the little of style sheets that says where text stands, or that it is not seen.
 * Comes in: the declarations of a style attribute, .ft10{font-size:35px;line-height:40px;...} of a style sheet.  Goes out:
 * numbers in hundredths of their unit, the size of letters, what is seen.
 * Rule: an element says more than its class does; of two rules for a class the later one holds, each page having its own.
 * Known weakness: units are not told apart; a converter uses one. */
#include <string.h>
#include <strings.h>

#include "str.h"
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
	for (; i < s.n && (unsigned)(s.p[i] - '0') < 10 && v < STYLE_FAR; i++)
		v = v * 10 + (s.p[i] - '0');
	bool any = i > from;
	v *= STYLE_ONE;
	if (i < s.n && s.p[i] == '.')
		for (int unit = STYLE_ONE / 10; ++i < s.n && (unsigned)(s.p[i] - '0') < 10; unit /= 10) {
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
		while (i < s.n && (s.p[i] == ' ' || (s.p[i] >= '\t' && s.p[i] <= '\r') || s.p[i] == ';' || s.p[i] == '{'))
			i++;
		size_t at = i + n + 1;
		if (s.n - i > n && memcmp(s.p + i, name, n) == 0 && s.p[i + n] == ':' && style_number(s, &at, &v))
			return v;
		const char *end = memchr(s.p + i, ';', s.n - i);
		i = end ? (size_t)(end - s.p) : s.n;
	}
	return 0;
}

static bool
is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* s without blanks at its ends. */
static struct str
trim(struct str s)
{
	while (s.n && is_blank(s.p[0]))
		s = str_cut(s, 1);
	while (s.n && is_blank(s.p[s.n - 1]))
		s.n--;
	return s;
}

/* Does s begin with a word in small letters, of any case? */
static bool
begins(struct str s, const char *word)
{
	return s.n >= strlen(word) && strncasecmp(s.p, word, strlen(word)) == 0;
}

/* What one declaration says, if it is of one of three properties: *of is which. */
static enum style_show
declared(struct str name, struct str value, int *of)
{
	*of = begins(name, "display") && name.n == strlen("display") ? 0 : begins(name, "visibility") && name.n == strlen("visibility") ? 1 : begins(name, "text-decoration") ? 2 : -1;
	if (*of == 0)
		return begins(value, "none") ? STYLE_NONE : STYLE_SEEN;
	if (*of == 1)
		return begins(value, "hidden") ? STYLE_INVISIBLE : begins(value, "collapse") ? STYLE_COLLAPSED : STYLE_SEEN;
	while (value.n && !begins(value, "line-through"))
		value = str_cut(value, 1);
	return value.n ? STYLE_STRUCK : STYLE_SEEN;
}

enum style_show
style_show(struct str s)
{
	enum style_show show[] = {STYLE_SEEN, STYLE_SEEN, STYLE_SEEN};

	while (s.n) {
		const char *end = memchr(s.p, ';', s.n);
		struct str one = {s.p, end ? (size_t)(end - s.p) : s.n};
		const char *colon = memchr(one.p, ':', one.n);
		size_t n = colon ? (size_t)(colon - one.p) : one.n;
		int of;
		enum style_show x = declared(trim((struct str){one.p, n}), trim(str_cut(one, n < one.n ? n + 1 : n)), &of);
		if (of >= 0)
			show[of] = x;
		s = str_cut(s, one.n < s.n ? one.n + 1 : one.n);
	}
	return show[0] ? show[0] : show[1] ? show[1] : show[2];
}

void
style_read(struct style_rules *r, struct str s)
{
	for (const char *dot; s.n && (dot = memchr(s.p, '.', s.n)) != NULL;) {
		s = str_cut(s, (size_t)(dot - s.p) + 1);
		const char *open = memchr(s.p, '{', s.n), *end = open ? memchr(open, '}', s.n - (size_t)(open - s.p)) : NULL;
		if (!end)
			return;
		struct str body = {open, (size_t)(end - open)};
		size_t k = r->n++ % STYLE_RULES;
		r->v[k].class = (struct str){s.p, (size_t)(open - s.p)};
		r->v[k].style = (struct style){style_property(body, "font-size"), style_property(body, "line-height")};
		s = str_cut(s, (size_t)(end - s.p));
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
