/* css - what the style sheets of a page say of what is seen of its elements.
 * Comes in: a page, then its start tags one by one, each with what is open around it.  Goes out: what is seen of an element.
 * Rule: selectors of tags, classes and identifiers, one within or right below the other; what weighs more holds, as in CSS 2.2, 6.4.
 * A rule with anything else in it (:hover, [type], +) is none.  Words of a class that
 * hide wherever sites use them count where no rule says otherwise: their style sheets are seldom kept with a page.
 * Known weakness: after eight comparisons for each byte of the page no rule holds any more; elements
 * that a later pass leaves out (span, font) are no ancestors. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "style.h"
#include "tag.h"
#include "css.h"

enum { STEPS = 8 /* comparisons a byte */, RULES = 1024, WORDS = 256 /* bytes of a selector, of a class */, OWN = 1 /* rank of what an element says by a word, below any rule */ };

struct rule {
	struct str selector;   /* one, without the commas */
	struct str part, rest; /* its last part, and what stands before it */
	bool child;            /* a > stands between them */
	uint64_t last, others; /* bits of its last part, of those before it */
	unsigned key;          /* of the last word of its last part */
	unsigned weight, at;   /* the order in which rules hold: of the same weight the last */
	unsigned next;         /* the next one with its key, counted from 1; 0: none */
	struct style_look look;
};

struct css {
	MEM_ARRAY(struct rule) rules;
	unsigned first[CSS_KEYS]; /* for each key, its first rule, counted from 1; 0: none */
	MEM_ARRAY(struct str) sheets;
	struct css_el root[2]; /* <html>, <body> */
	unsigned telling; /* a bit for each property with which some rule hides */
	bool keep;        /* the second pass, which keeps rules */
	size_t left;      /* comparisons that may still be made; no page needs as many as it is given */
	struct arena *a;
};

/* A key for a word, of any case. */
static unsigned
key_of(struct str s)
{
	unsigned h = (unsigned)s.n;

	for (size_t i = 0; i < s.n; i++)
		h = h * 31 + ((unsigned char)s.p[i] | 32u);
	return (h ^ h >> 7) % CSS_KEYS;
}

/* A bit for it. */
static uint64_t
bit(struct str s)
{
	return (uint64_t)1 << key_of(s) % 64;
}

/* The next word of s, parted by blanks; cuts it off. */
static struct str
next_word(struct str *s)
{
	size_t i = 0, from;

	if (!s->n)
		return *s;
	while (i < s->n && str_space(s->p[i]))
		i++;
	for (from = i; i < s->n && !str_space(s->p[i]);)
		i++;
	struct str w = {s->p + from, i - from};
	*s = str_cut(*s, i);
	return w;
}

static bool
has_word(struct str s, struct str word)
{
	for (struct str w; (w = next_word(&s)).n;)
		if (str_eq(w, word))
			return true;
	return false;
}

/* --- selectors ------------------------------------------------------------------------------------------------- */

/* The next of the words of a part that has some, td.a#b: with the . or # before it; cuts it off. */
static struct str
next_simple(struct str *part)
{
	size_t i = 1;

	while (i < part->n && part->p[i] != '.' && part->p[i] != '#')
		i++;
	struct str w = {part->p, i};
	*part = str_cut(*part, i);
	return w;
}

/* Takes the last part off a selector; *child: a > stands before it. */
static struct str
last_part(struct str *s, bool *child)
{
	size_t end = s->n, from;

	while (end && str_space(s->p[end - 1]))
		end--;
	for (from = end; from && !str_space(s->p[from - 1]) && s->p[from - 1] != '>';)
		from--;
	struct str part = {s->p + from, end - from};
	*child = false;
	while (from && (str_space(s->p[from - 1]) || s->p[from - 1] == '>'))
		*child |= s->p[--from] == '>';
	s->n = from;
	return part;
}

static bool
matches(const struct css_el *x, struct str part)
{
	while (part.n) {
		struct str w = next_simple(&part), name = str_cut(w, 1);
		if (w.p[0] == '.' ? !has_word(x->class, name) : w.p[0] == '#' ? !str_eq(x->id, name) : w.n != x->name.n || strncasecmp(w.p, x->name.p, w.n) != 0)
			return false;
	}
	return true;
}

/* Do x, and what is open around it, up[0 .. n), match the selector of a rule? */
static bool
is_selected(struct css *c, const struct rule *r, const struct css_el *x, const struct css_el *up, size_t n)
{
	struct str rest = r->rest;
	bool child = r->child, next;

	if (!c->left || !matches(x, r->part))
		return false;
	c->left--;
	for (n += 2; rest.n; child = next) {
		struct str part = last_part(&rest, &next);
		bool found = false;
		for (; n > 0 && !found && c->left; n--) {
			c->left--;
			found = matches(n > 2 ? &up[n - 3] : &c->root[n - 1], part);
			if (child && !found)
				return false;
		}
		if (!found)
			return false;
	}
	return true;
}

/* Measures a selector of a rule of which nothing else is known: its bits and how much it weighs; 0: it is none that is understood. */
static unsigned
weigh(struct rule *r)
{
	struct str rest = r->selector;
	unsigned ids = 0, classes = 0, tags = 0;

	for (size_t i = 0; i < rest.n; i++)
		if (i == WORDS || !rest.p[i])
			return 0;
		else if (!str_space(rest.p[i]) && strchr(":[]()+~*\\@{}\"'&|<=;", rest.p[i]))
			return 0;
	if (!rest.n)
		return 0;
	for (bool first = true, child; rest.n; first = false) {
		struct str part = last_part(&rest, &child);
		if (!part.n || (child && !rest.n))
			return 0;
		if (first)
			r->part = part, r->rest = rest, r->child = child;
		while (part.n) {
			struct str w = next_simple(&part);
			bool named = w.p[0] == '.' || w.p[0] == '#';
			if (named && w.n == 1)
				return 0;
			*(first ? &r->last : &r->others) |= bit(str_cut(w, named));
			r->key = first ? key_of(str_cut(w, named)) : r->key;
			ids += w.p[0] == '#';
			classes += w.p[0] == '.';
			tags += !named;
		}
	}
	return 1 + (ids < 15 ? ids : 15) * 65536 + classes * 256 + tags; /* of so few bytes these are less than 256 */
}

/* --- sheets ---------------------------------------------------------------------------------------------------- */

/* One rule, selectors{declarations}: notes with what it hides, or, the second time, keeps it. */
static void
add_rule(struct css *c, struct str selectors, struct str body)
{
	struct style_look look = {0};
	unsigned set = 0;

	style_look_add(&look, body, OWN);
	for (int p = 0; p < STYLE_PROPERTIES; p++) {
		set |= look.rank[p] ? 1u << p : 0;
		c->telling |= !c->keep && (look.v[p] || (p == STYLE_DISPLAY && look.rank[p])) ? 1u << p : 0; /* .hide{display:block} */
	}
	while (selectors.n && c->keep && (set & c->telling) && c->rules.n < RULES) {
		struct rule r = {.selector = str_trim(str_upto(&selectors, ',')), .look = look, .at = (unsigned)c->rules.n};
		if ((r.weight = weigh(&r)))
			*MEM_PUSH(c->a, c->rules) = r;
	}
}

/* Behind the block that ends at the } for the { before s; s.n if none does. */
static size_t
block_end(struct str s)
{
	size_t i = 0;

	for (int depth = 1; i < s.n && depth > 0; i++)
		depth += s.p[i] == '{' ? 1 : s.p[i] == '}' ? -1 : 0;
	return i;
}

/* Reads a sheet without comments. */
static void
read_rules(struct css *c, struct str s)
{
	for (size_t i; s.n; s = str_cut(s, i)) {
		for (i = 0; i < s.n && !strchr("{};", s.p[i] ? s.p[i] : ' ');)
			i++;
		struct str head = str_trim((struct str){s.p, i});
		bool at = str_starts(head, STR("@"));
		bool open = i < s.n && s.p[i] == '{';
		i += i < s.n;
		if (!open)
			continue;
		if (word_starts(head, "@supports @layer") || (str_starts(head, STR("@media")) && style_media(str_trim(str_cut(head, strlen("@media"))))))
			continue; /* its rules follow, its } ends an empty one */
		struct str body = str_cut(s, i);
		size_t end = at ? block_end(body) : str_to(body, 0, '}');
		if (!at)
			add_rule(c, head, (struct str){body.p, end});
		i += end;
	}
}

/* The sheet without what is no rule: comments, and the marks that hid it from old browsers. */
static struct str
uncommented(struct str s, struct arena *a)
{
	struct buf b = {.a = a};
	size_t from = 0;

	for (size_t i = 0; i < s.n;) {
		struct str r = str_cut(s, i);
		bool open = str_starts(r, STR("/*"));
		size_t n = word_starts(r, "/* <!-- -->");
		if (!n) {
			i++;
			continue;
		}
		buf_add(&b, s.p + from, i - from);
		ptrdiff_t close = open ? str_find(str_cut(r, 2), STR("*/")) : 0;
		from = i = close < 0 ? s.n : i + n + (open ? (size_t)close + 2 : 0);
	}
	buf_add(&b, s.p + from, s.n - from);
	return buf_slice(&b);
}

/* Does one of the tags that find_sheets looks for, or a comment, begin so? */
static bool
may_be_one(char c)
{
	c |= 32;
	return c == 's' || c == 't' || c == 'n' || c == 'h' || c == 'b' || c == '!';
}

/* Finds all sheets of a page, and its body: what is in comments, scripts and what is only text is none. */
static void
find_sheets(struct css *c, struct str page)
{
	static const char *const raw[] = {"style", "script", "textarea", "title", "noscript", "template"};
	enum { RAW = sizeof raw / sizeof *raw };

	for (size_t i = 0, k; i < page.n;) {
		i = str_to(page, i, '<');
		struct str s = str_cut(page, i);
		if (s.n < 2 || !may_be_one(s.p[1])) {
			i++;
			continue;
		}
		struct str name = tag_name(s);
		if (str_starts(s, STR("<!--"))) {
			i += tag_comment_end(s);
			continue;
		}
		bool start = name.n && s.p[1] != '/';
		for (k = 0; start && k < RAW && !tag_is(name, raw[k]);)
			k++;
		bool html = start && tag_is(name, "html"), body = start && tag_is(name, "body");
		if (!start || (k == RAW && !html && !body)) {
			i = name.n ? (size_t)(name.p + name.n - page.p) : i + 1; /* a < in a name begins nothing */
			continue;
		}
		size_t from = tag_end(page, i), behind = (size_t)(name.p + name.n - page.p);
		struct str attr = {page.p + behind, from - behind - (page.p[from - 1] == '>')};
		if (html || body) {
			c->root[body] = css_element(name, attr, NULL);
			i = from;
			continue;
		}
		i = tag_raw_end(page, from, name);
		if (k == 0 && style_media(str_trim(tag_attribute(attr, "media"))))
			*MEM_PUSH(c->a, c->sheets) = uncommented((struct str){page.p + from, i - from}, c->a);
	}
}

static int
by_weight(const void *x, const void *y)
{
	const struct rule *r = x, *q = y;

	return r->weight != q->weight ? (r->weight > q->weight) - (r->weight < q->weight) : (r->at > q->at) - (r->at < q->at);
}

/* Gives the rules their ranks, and notes which have the same key. */
static void
put_in_order(struct css *c)
{
	qsort(c->rules.v, c->rules.n, sizeof *c->rules.v, by_weight);
	for (unsigned k = (unsigned)c->rules.n; k > 0; k--) {
		struct rule *r = &c->rules.v[k - 1];
		unsigned *first = &c->first[r->key];
		for (int p = 0; p < STYLE_PROPERTIES; p++)
			r->look.rank[p] += r->look.rank[p] ? k : 0;
		r->next = *first;
		*first = k;
	}
}

struct css *
css_read(struct str page, struct arena *a)
{
	struct css *c = MEM_NEW(a, struct css, 1);

	c->a = a;
	c->left = page.n * STEPS;
	find_sheets(c, page);
	for (size_t k = 0; k < c->sheets.n; k++)
		read_rules(c, c->sheets.v[k]);
	c->keep = true;
	for (size_t k = 0; c->telling && k < c->sheets.n; k++)
		read_rules(c, c->sheets.v[k]);
	if (!c->rules.n)
		return NULL;
	put_in_order(c);
	return c;
}

/* --- elements -------------------------------------------------------------------------------------------------- */

static void
add_word(struct css_el *x, struct str w)
{
	unsigned key = key_of(w);

	x->bits |= (uint64_t)1 << key % 64;
	x->key[key / 64] |= (uint64_t)1 << key % 64;
}

struct css_el
css_element(struct str name, struct str attr, const struct css_el *up)
{
	struct css_el x = {.name = name, .class = tag_attribute(attr, "class"), .id = tag_attribute(attr, "id")};

	add_word(&x, name);
	x.class.n = x.class.n < WORDS ? x.class.n : WORDS;
	struct str rest = x.class;
	for (struct str w; (w = next_word(&rest)).n;)
		add_word(&x, w);
	add_word(&x, x.id); /* of nothing no rule has the key */
	x.all = x.bits | (up ? up->all : 0);
	return x;
}

/* Do the words of a class say that it is not seen on a screen? */
static bool
is_hidden_class(struct str class)
{
	static const char *const word[] = {"hide", "hidden", "d-none", "display-none", "displaynone", "disnone", "sr-only", "visually-hidden",
		"layui-hide", "am-hide", "visible-xs", "visible-xs-block", "visible-xs-inline", "visible-xs-inline-block", "visible-print",
		"visible-print-block", "hidden-lg", "d-md-none", "d-lg-none", "katex-mathml"};
	bool hides = false;

	for (struct str w; (w = next_word(&class)).n;) {
		size_t k = 0;
		while (k < sizeof word / sizeof *word && !tag_is(w, word[k]))
			k++;
		if (k < sizeof word / sizeof *word)
			hides = true;
		else if (str_starts(w, STR("d-")) || memchr(w.p, ':', w.n)) /* d-none d-md-block: only on small screens */
			return false;
	}
	return hides;
}

/* Adds what the rules of one key, from the k-th on, say of x. */
static void
add_rules(struct style_look *look, struct css *c, unsigned k, const struct css_el *x, const struct css_el *up, size_t n)
{
	uint64_t around = c->root[0].bits | c->root[1].bits | (n ? up[n - 1].all : 0);

	for (const struct rule *r; k && c->left; k = r->next) {
		r = &c->rules.v[k - 1];
		if (!(r->last & ~x->bits) && !(r->others & ~around) && is_selected(c, r, x, up, n))
			style_look_over(look, &r->look);
	}
}

bool
css_rules(const struct css *c, const struct css_el *x)
{
	for (unsigned w = 0; w < CSS_KEYS / 64; w++)
		for (uint64_t keys = x->key[w]; keys; keys &= keys - 1)
			for (unsigned k = c->first[w * 64 + (unsigned)__builtin_ctzll(keys)]; k; k = c->rules.v[k - 1].next)
				if (!(c->rules.v[k - 1].last & ~x->bits))
					return true;
	return false;
}

enum style_show
css_show(struct css *c, const struct css_el *x, struct str attr, enum style_kind kind, const struct css_el *up, size_t n)
{
	struct style_look look = {0};

	if (is_hidden_class(x->class) || tag_attribute(attr, "hidden").p)
		style_look_add(&look, STR("display:none"), OWN);
	if (tag_is(x->name, "font"))
		style_look_say(&look, STYLE_COLOUR, tag_attribute(attr, "color"), OWN);
	if (tag_is(x->name, "font") && str_eq(tag_attribute(attr, "size"), STR("1"))) /* so small are the marks of notes */
		style_look_say(&look, STYLE_RAISED, STR("super"), OWN);
	for (unsigned w = 0; c && w < CSS_KEYS / 64; w++)
		for (uint64_t keys = x->key[w]; keys; keys &= keys - 1)
			add_rules(&look, c, c->first[w * 64 + (unsigned)__builtin_ctzll(keys)], x, up, n);
	style_look_add(&look, tag_attribute(attr, "style"), STYLE_INLINE);
	return style_look_show(&look, kind);
}
