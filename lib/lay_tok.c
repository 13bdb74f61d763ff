/* lay_tok - a line cut into its words.
 * Comes in: one normalised line, and what was printed where that is another.  Goes out: its words with their positions in
 * characters and in display columns, and which of them are values.
 * Rule: words end at blanks, TAB, U+00A0 and U+3000 too; a word for a sign and the number behind it are one.  What was
 * printed tells where words stand, what was made of it what they are.
 * Known weakness: what a font set wider or narrower than its display width stands elsewhere on the page. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "num.h"
#include "line.h"
#include "lay_tok.h"

enum {
	TAB = 8,
	NUMBER_MAX = 16, /* digits of a number that needs no closer look, less one */
	POINT_MAX = 10,  /* those behind a point, and it */
	WORDS = 16       /* words of a line, at first */
};

/* Behind the ASCII blanks of which s[i] is the first: mostly there is one, or there are many. */
static inline size_t
skip_blanks(struct str s, size_t i)
{
	i++;
	return i < s.n && s.p[i] == ' ' ? i + span_blanks((struct str){s.p + i, s.n - i}) : i;
}

/* Behind the digits at s[i]. */
static inline size_t
skip_digits(struct str s, size_t i)
{
	return i + span_digits(str_cut(s, i));
}

/* A place in a line: bytes before it, how many of them are more than the characters, and how many display columns are. */
struct pos {
	size_t at;
	int more, wide;
};

static inline int
chars_at(struct pos x)
{
	return (int)x.at - x.more;
}

static inline int
columns_at(struct pos x)
{
	return chars_at(x) + x.wide;
}

/* Behind the word that begins at x. */
static inline struct pos
word_end(struct str s, struct pos x)
{
	while (x.at < s.n) {
		unsigned char c = (unsigned char)s.p[x.at];
		if (lay_han(c)) {
			x.wide++;
			x.more += 2;
			x.at += 3;
		} else if (c < 0x80) {
			if (c == ' ' || c == '\t')
				break;
			x.wide -= c < 0x20 || c == 0x7F;
			x.at++;
		} else if (lay_blank(s, x.at)) {
			break;
		} else {
			int k = c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
			x.wide += line_wide((const unsigned char *)s.p + x.at) ? 1 : (int)line_width((struct str){s.p + x.at, (size_t)k}) - 1;
			x.more += k - 1;
			x.at += (size_t)k;
		}
	}
	return x;
}

/* Behind the TAB at x. */
static struct pos
tab_end(struct pos x)
{
	int chars = TAB - chars_at(x) % TAB, columns = TAB - columns_at(x) % TAB;

	return (struct pos){x.at + 1, x.more + 1 - chars, x.wide + columns - chars};
}

/* Behind the blanks at x. */
static inline struct pos
blanks_end(struct str s, struct pos x)
{
	for (size_t k; x.at < s.n;) {
		if (s.p[x.at] == ' ') {
			x.at = skip_blanks(s, x.at);
		} else if (s.p[x.at] == '\t') {
			x = tab_end(x);
		} else if ((k = lay_blank(s, x.at))) {
			x.more += (int)k - 1;
			x.wide += k == 3;
			x.at += k;
		} else {
			break;
		}
	}
	return x;
}

struct lay_words
lay_words(struct str s)
{
	struct lay_words w = {0, 0};
	bool in = false;

	for (size_t i = 0, k; i < s.n; i += k) {
		unsigned char c = (unsigned char)s.p[i];
		if (lay_han(c) && in) {
			k = span_han(str_cut(s, i));
			continue;
		}
		k = c == ' ' ? skip_blanks(s, i) - i : lay_blank(s, i);
		if (!k && !in) {
			w.n++;
			w.values += lay_may_value(str_cut(s, i));
		}
		in = !k;
		k = k ? k : c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
	}
	return w;
}

/* Is a a word for a sign of b, which is a number?  Then a becomes both: 减 33. */
static bool
sign_of(struct lay_tok *a, const struct lay_tok *b)
{
	if ((unsigned char)a->text.p[0] < 0xE4 || !(str_eq(a->text, STR("减")) || str_eq(a->text, STR("增")) ||
							      str_eq(a->text, STR("减少")) || str_eq(a->text, STR("增加"))))
		return false;
	struct str both = {a->text.p, (size_t)(b->text.p + b->text.n - a->text.p)};
	if (!lay_value(both))
		return false;
	a->text = both;
	a->e[0] = b->e[0];
	a->e[1] = b->e[1];
	a->val = true;
	return true;
}

/* The words of a line. */
static struct lay_toks
split(struct str line, struct arena *a)
{
	struct lay_toks t = {.v = MEM_TAKE(a, struct lay_tok, WORDS), .cap = WORDS};
	struct pos x = {0, 0, 0};

	for (int end = 0;; end = chars_at(x)) {
		x.at += span_blanks(str_cut(line, x.at));
		if (x.at < line.n && str_blankish[(unsigned char)line.p[x.at]])
			x = blanks_end(line, x);
		if (x.at == line.n)
			break;
		struct pos from = x;
		size_t digits = span_digits(str_cut(line, x.at));
		x.at += digits;
		bool figures = digits - 1 < NUMBER_MAX - 1 && (x.at == line.n || line.p[x.at] == ' '); /* alone, as they mostly are */
		x = figures ? x : word_end(line, x);
		struct str s = {line.p + from.at, x.at - from.at};
		struct lay_tok *w = MEM_PUSH(a, t);
		*w = (struct lay_tok){s, {chars_at(from), columns_at(from)}, {chars_at(x), columns_at(x)}, chars_at(from) - end, figures || lay_value(s)};
		if (w->val && w->gap == 1 && t.n > 1 && sign_of(w - 1, w))
			t.n--;
	}
	mem_fit(a, t.v, t.cap * sizeof *t.v, t.n * sizeof *t.v);
	return t;
}

struct lay_toks
lay_split(const struct line *l, struct arena *a)
{
	struct lay_toks t = split(l->text, a);

	if (!(l->has & LINE_PRINTED))
		return t;
	struct lay_toks raw = split(line_printed(l), a);
	for (size_t i = 0; i < t.n && t.n == raw.n; i++) {
		raw.v[i].text = t.v[i].text;
		raw.v[i].val = t.v[i].val;
	}
	return t.n == raw.n ? raw : t;
}

size_t
lay_figures(struct str s)
{
	size_t n = 0;

	for (size_t i = 0, k; i < s.n; i += k, n++)
		if (!(k = lay_figure(s, i)))
			return 0;
	return n;
}

/* A closer look, apart: what stands on its stack would be guarded in each quick one, too. */
static __attribute__((noinline)) bool
is_number(struct str tok)
{
	struct num x;
	enum num_kind k = num_parse(tok, &x);

	return k == NUM_VALUE || k == NUM_DASH;
}

/* Is it nothing but a few fullwidth figures, or a dash? */
static bool
is_wide(struct str s)
{
	size_t i = 0;

	while (i < NUMBER_MAX && lay_figure(s, i) == 3)
		i += 3;
	return i == s.n || str_eq(s, STR("—"));
}

/* Is it figures with a point among them, or with commas that set groups of three apart: 22.3, 1,036?  So few that they are a number. */
static bool
is_grouped(struct str s)
{
	size_t i = skip_digits(s, 0);

	if (GK_PLAIN || i == 0 || i == s.n || s.n > NUMBER_MAX || (s.p[i] == ',' && (i > 3 || s.p[0] == '0')))
		return false;
	if (s.p[i] == '.') {
		size_t end = skip_digits(s, i + 1);
		return end == s.n && end - i > 1 && end - i <= POINT_MAX;
	}
	while (i < s.n && s.p[i] == ',' && skip_digits((struct str){s.p, s.n - i < 4 ? s.n : i + 4}, i + 1) == i + 4)
		i += 4;
	return i == s.n;
}

bool
lay_value_long(struct str tok)
{
	if (tok.n > 1 && tok.p[tok.n - 1] == '%') /* a share stands where numbers do, though it is none of the form's */
		tok.n--;
	if (tok.n < NUMBER_MAX && skip_digits(tok, 0) == tok.n)
		return true;
	if (tok.p[0] == '(' || (tok.n >= 3 && memcmp(tok.p, "（", 3) == 0))
		return false;
	return is_grouped(tok) || is_wide(tok) || is_number(tok);
}
