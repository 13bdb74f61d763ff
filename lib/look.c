/* look - the tags of a page, each looked at once.
 * Comes in: a page, places in it where a < stands, what is open there.  Goes out: what a tag is, and what is seen of its element.
 * Rule: nothing of a tag but its source is asked, save where rules of a style sheet ask what stands around it; so what was found out
 * of one holds for all with the same source.
 * Known weakness: of those that share a slot the last alone is known. */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <gumbo.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "style.h"
#include "tag.h"
#include "css.h"
#include "look.h"

void
look_breaks(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] == '\n' || (s.p[i] == '\r' && (i + 1 == s.n || s.p[i + 1] != '\n')))
			buf_char(b, '\n');
}

/* The attributes worth keeping of a tag; the rest leaves its line breaks. */
static void
attributes(struct buf *b, struct str t)
{
	static const char *const want[] = {"colspan", "rowspan"};
	const char *from = t.p, *end = t.p + t.n;
	unsigned seen = 0;

	for (struct tag_attr x; tag_next(&t, &x); from = t.p) {
		unsigned k = 0;
		while (k < sizeof want / sizeof *want && !tag_is(x.key, want[k]))
			k++;
		if (k == sizeof want / sizeof *want || seen & 1u << k || x.open) {
			look_breaks(b, (struct str){from, (size_t)(t.p - from)});
			continue;
		}
		seen |= 1u << k;
		buf_char(b, ' ');
		look_breaks(b, (struct str){from, (size_t)(x.key.p - from)});
		buf_add(b, x.key.p, (size_t)(t.p - x.key.p));
	}
	look_breaks(b, (struct str){from, (size_t)(end - from)});
}

/* Does a link lead to a note, within the page or by the names that Word gives notes? */
static bool
is_note(const struct look *x)
{
	if (x->t != GUMBO_TAG_A)
		return false;
	struct str to = tag_attribute(x->attr, "href"), name = tag_attribute(x->attr, "name");

	return str_starts(to, STR("#")) || word_any(to, "#_ftn #_edn") || word_starts(name, "_ftnref _ednref");
}

/* What is seen of the element by itself, or, with css, by its rules. */
static enum style_show
shown(struct css *css, const struct look *x, const struct css_el *el, const struct css_el *up, size_t n)
{
	bool phrase = x->t == GUMBO_TAG_A || x->t == GUMBO_TAG_INPUT || x->t == GUMBO_TAG_UNKNOWN || tag_styles(x->t);
	enum style_show show = css_show(css, el, x->attr, phrase ? STYLE_PHRASE : tag_in_table(x->t) ? STYLE_PART : STYLE_BLOCK, up, n);

	return show || !is_note(x) ? show : STYLE_APART;
}

/* Finds out what the tag from page[at] to `end` tells. */
static void
find_out(struct look *x, const struct looks *l, size_t at, size_t end)
{
	struct buf kept = {.a = l->a}, lines = {.a = l->a};

	*x = (struct look){.tag = {l->page.p + at, end - at}, .end = l->page.p[at + 1] == '/'};
	x->name = tag_name(x->tag);
	x->t = tag_of(x->name);
	x->attr = str_cut(x->tag, (size_t)(x->name.p + x->name.n - x->tag.p));
	x->attr.n -= x->tag.p[x->tag.n - 1] == '>';
	look_breaks(&lines, x->attr);
	x->lines = buf_slice(&lines);
	if (x->end)
		return;
	attributes(&kept, x->attr);
	x->kept = buf_slice(&kept);
	x->el = css_element(x->name, x->attr, NULL);
	x->alone = !l->css || (!GK_PLAIN && !css_rules(l->css, &x->el));
	if (x->alone && (l->css || x->attr.n))
		x->show = shown(NULL, x, &x->el, NULL, 0);
	else
		x->show = x->t == GUMBO_TAG_NOSCRIPT ? STYLE_NONE : STYLE_SEEN;
}

/* A slot for this source. */
static size_t
slot_of(struct str s)
{
	uint64_t h = s.n, w = 0;

	for (size_t i = 0; i < s.n; i += sizeof w) {
		memcpy(&w, s.p + i, s.n - i < sizeof w ? s.n - i : sizeof w);
		h = (h ^ w) * 0x9E3779B97F4A7C15u;
		h ^= h >> 32;
	}
	return h % LOOK_KNOWN;
}

const struct look *
look_at(struct looks *l, size_t at)
{
	struct str s = str_cut(l->page, at);
	size_t k = 1 + (s.n > 1 && s.p[1] == '/');

	if (k >= s.n || !str_letter(s.p[k]))
		return NULL;
	size_t gt = str_to(s, 0, '>');
	s.n = gt + (gt < s.n);
	struct look **x = &l->known[slot_of(s)];
	if (!GK_PLAIN && *x && str_eq((*x)->tag, s)) /* it ended there, so this does */
		return *x;
	if (!*x)
		*x = MEM_NEW(l->a, struct look, 1);
	find_out(*x, l, at, tag_end(l->page, at));
	return *x;
}

enum style_show
look_show(const struct looks *l, const struct look *x, const struct css_el *up, size_t n, struct css_el *el)
{
	if (!l->css)
		return x->show;
	*el = x->el;
	el->all = el->bits | (n ? up[n - 1].all : 0);
	return x->alone ? x->show : shown(l->css, x, el, up, n);
}
