/* markup - one linear pass over HTML source before gumbo sees it.
 * Comes in: a decoded page of any kind.  Goes out: a page with the same blocks, tables and characters, but small and
 * shallow: gumbo's time grows with nesting times tags, and its memory with attributes and formatting elements that
 * every new paragraph opens again.  Line breaks inside what is taken out stay, so line numbers hold.
 * Rule: one tag after the other is kept, taken out, or skipped with its contents, by its name; one that would stand too deep among those that are open (nest)
 * goes.
 * What is seen of an element, by its attributes and the style sheets (look), becomes an attribute, show.
 * Known weakness: of two kinds of inline elements that hide text, one within the other, the outer one alone counts. */
#include <string.h>
#include <gumbo.h>

#include "mem.h"
#include "str.h"
#include "style.h"
#include "tag.h"
#include "css.h"
#include "look.h"
#include "nest.h"
#include "hold.h"
#include "charref.h"
#include "markup.h"

/* What becomes of a tag. */
enum fate {
	KEEP,  /* parsed */
	DROP,  /* the tag goes, its contents stay */
	BLANK, /* a blank stands for it */
	SKIP,  /* it goes with its contents, up to its end tag */
	RAW,   /* kept, its contents copied untouched up to its end tag */
	ASIDE, /* becomes <nav>: walked over as furniture */
};

/* An inline element that does something to all that is in it, and is followed to its end. */
struct veil {
	GumboTag tag;
	int open;  /* of its kind, so many are open since, itself among them; 0: there is none */
	int depth; /* elements that were open before it: it ends with them */
	size_t word; /* where the word ends behind which it began, 0: none */
};

struct cleaner {
	struct str in;
	size_t at;
	struct looks looks; /* its tags */
	struct hold *hold;  /* its texts, or NULL */
	struct buf out;
	struct nest nest;   /* open elements that are kept */
	int dropped[GUMBO_TAG_LAST + 1]; /* start tags taken out for depth, by tag */
	struct veil veil, apart; /* what hides or strikes out; what sets apart from a figure beside it */
	struct css_el *up, el;   /* of the open elements, if a style sheet hides anything; the one whose tag is read */
	enum style_show show;    /* what is seen of it */
	bool capped;
	bool unended[2];  /* no end of an iframe, of a template is left */
	size_t inside;    /* where out goes on behind a word and a tag or comment that does not end it */
	size_t word;      /* where that word ends in it */
	size_t tag;       /* where out goes on right behind the tag of a block */
	size_t end_p;     /* behind the end of a paragraph that was open */
	size_t empty_p;   /* where out goes on behind the tag of a paragraph in which nothing stands yet; 0: none */
};

static enum fate
fate(GumboTag t)
{
	switch (t) {
	case GUMBO_TAG_SCRIPT: case GUMBO_TAG_STYLE: case GUMBO_TAG_TEMPLATE: case GUMBO_TAG_IFRAME:
		return SKIP;
	case GUMBO_TAG_TITLE: case GUMBO_TAG_TEXTAREA:
		return RAW;
	case GUMBO_TAG_SELECT: case GUMBO_TAG_NOSCRIPT:
		return ASIDE;
	case GUMBO_TAG_OPTION: case GUMBO_TAG_OPTGROUP: case GUMBO_TAG_BUTTON: case GUMBO_TAG_INPUT: case GUMBO_TAG_IMG:
		return BLANK;
	case GUMBO_TAG_HTML: case GUMBO_TAG_HEAD: case GUMBO_TAG_BODY: case GUMBO_TAG_META: case GUMBO_TAG_LINK:
	case GUMBO_TAG_BASE: case GUMBO_TAG_FRAMESET: case GUMBO_TAG_FRAME: case GUMBO_TAG_NOFRAMES:
	case GUMBO_TAG_S: case GUMBO_TAG_STRIKE:
	case GUMBO_TAG_FORM: case GUMBO_TAG_APPLET: case GUMBO_TAG_MARQUEE: case GUMBO_TAG_OBJECT: case GUMBO_TAG_EMBED:
	case GUMBO_TAG_PARAM: case GUMBO_TAG_SVG: case GUMBO_TAG_MATH: case GUMBO_TAG_NOEMBED:
	case GUMBO_TAG_IMAGE: case GUMBO_TAG_ISINDEX: case GUMBO_TAG_KEYGEN: case GUMBO_TAG_SOURCE: case GUMBO_TAG_TRACK:
	case GUMBO_TAG_UNKNOWN: case GUMBO_TAG_Q: case GUMBO_TAG_RUBY: case GUMBO_TAG_RB: case GUMBO_TAG_RT: case GUMBO_TAG_RP: case GUMBO_TAG_RTC:
	case GUMBO_TAG_COL: case GUMBO_TAG_COLGROUP:
		return DROP;
	default:
		return tag_styles(t) ? DROP : KEEP;
	}
}

/* Does it begin a line of its own, or a cell, so that blanks beside its tags are nothing? */
static bool
is_block(GumboTag t)
{
	switch (t) {
	case GUMBO_TAG_P: case GUMBO_TAG_DIV: case GUMBO_TAG_LI: case GUMBO_TAG_UL: case GUMBO_TAG_OL: case GUMBO_TAG_CENTER: case GUMBO_TAG_SECTION:
	case GUMBO_TAG_H1: case GUMBO_TAG_H2: case GUMBO_TAG_H3: case GUMBO_TAG_H4: case GUMBO_TAG_H5: case GUMBO_TAG_H6:
		return true;
	default:
		return tag_in_table(t);
	}
}

static bool
is_void(GumboTag t)
{
	return t == GUMBO_TAG_BR || t == GUMBO_TAG_HR || t == GUMBO_TAG_AREA || t == GUMBO_TAG_WBR || t == GUMBO_TAG_BGSOUND;
}

static void
open_tag(struct cleaner *c, GumboTag t)
{
	if (c->up)
		c->up[c->nest.depth] = c->el;
	nest_open(&c->nest, t);
}

/* Elements were ended: what hid, or set apart, ended with those it began in. */
static void
end_veils(struct cleaner *c)
{
	if (c->nest.depth < c->veil.depth)
		c->veil.open = c->veil.depth = 0;
	if (c->nest.depth < c->apart.depth)
		c->apart.open = c->apart.depth = 0;
}

/* Where a word ends with which what is put out ends, perhaps with a tag behind it that parts no words; 0: there is none. */
static size_t
behind_word(const struct cleaner *c)
{
	unsigned char last = c->out.n ? (unsigned char)c->out.p[c->out.n - 1] : ' ';

	if (c->inside && c->inside == c->out.n)
		return c->word;
	return last > ' ' && last < 0x7F && last != '>' ? c->out.n : 0;
}

/* What was put out since the word's end parts no words. */
static void
stay_inside(struct cleaner *c, size_t word)
{
	if (word) {
		c->word = word;
		c->inside = c->out.n;
	}
}

/* Does a figure stand at in[at], behind tags, and another at the end of what is put out? */
static bool
parts_figures(const struct cleaner *c, size_t at)
{
	struct buf b = c->out;
	size_t word = behind_word(c);

	b.n = word ? word : b.n;
	return tag_parts(&b, c->in, at);
}

/* Keeps the line breaks of something that parts no words: a tag within a line, a comment.  Behind a letter or figure they
 * stand in a comment, or the number 8</span><span LF class=x>5 would come out as two. */
static void
breaks_inside(struct cleaner *c, struct str s)
{
	size_t word = behind_word(c);

	if (!word || !memchr(s.p, '\n', s.n)) {
		look_breaks(&c->out, s);
		return;
	}
	buf_str(&c->out, STR("<!--"));
	look_breaks(&c->out, s);
	buf_str(&c->out, STR("-->"));
	stay_inside(c, word);
}

/* Those of a tag. */
static void
lines_inside(struct cleaner *c, const struct look *x)
{
	if (x->lines.n)
		breaks_inside(c, x->attr);
}

/* What is seen of the element, for page. */
static void
show_attribute(struct cleaner *c)
{
	if (c->show > STYLE_APART)
		buf_str(&c->out, str_fmt(c->out.a, " show=%d", (int)c->show));
}

/* Would a further <p> only end a paragraph that holds nothing?  Thousands of them are one. */
static bool
is_empty_p(const struct cleaner *c)
{
	size_t i = c->empty_p;

	if (!i || !c->nest.depth || c->nest.stack[c->nest.depth - 1] != GUMBO_TAG_P)
		return false;
	while (i < c->out.n && tag_blank(c->out.p[i]))
		i++;
	return i == c->out.n;
}

/* A start tag that is kept, unless it would stand too deep. */
static void
start_tag(struct cleaner *c, struct str name, GumboTag t, const struct look *x)
{
	bool bare = t == GUMBO_TAG_P && str_trim(x->attr).n == 0;

	if (bare && is_empty_p(c)) {
		buf_str(&c->out, x->lines);
		c->empty_p = c->out.n;
		return;
	}
	nest_start(&c->nest, t);
	end_veils(c);
	bool stray = tag_in_table(t) && t != GUMBO_TAG_TABLE && c->nest.open[GUMBO_TAG_TABLE] == 0;
	if (stray || (!is_void(t) && c->nest.depth >= c->nest.max)) {
		if (!stray) {
			c->capped = true;
			c->dropped[t]++;
		}
		buf_char(&c->out, ' ');
		buf_str(&c->out, x->lines);
		return;
	}
	buf_char(&c->out, '<');
	buf_str(&c->out, name);
	buf_str(&c->out, x->kept);
	show_attribute(c);
	buf_char(&c->out, '>');
	c->tag = is_block(t) ? c->out.n : c->tag;
	if (!is_void(t))
		open_tag(c, t);
	c->empty_p = bare ? c->out.n : 0;
}

static void
end_tag(struct cleaner *c, struct str name, GumboTag t, const struct look *x)
{
	if (t == GUMBO_TAG_BR) {
		buf_str(&c->out, STR("<br>"));
	} else if (c->dropped[t] > 0) {
		c->dropped[t]--;
		buf_char(&c->out, ' ');
	} else if ((t >= GUMBO_TAG_H1 && t <= GUMBO_TAG_H6) || nest_close(&c->nest, t) || nest_close_implied(&c->nest, t)) {
		for (int k = GUMBO_TAG_H1; t >= GUMBO_TAG_H1 && t <= GUMBO_TAG_H6 && k <= GUMBO_TAG_H6; k++)
			if (nest_close(&c->nest, (GumboTag)k))
				break;
		end_veils(c);
		if ((t == GUMBO_TAG_TD || t == GUMBO_TAG_TH) && c->end_p == c->out.n)
			c->out.n -= strlen("</p>"); /* the end of the cell is its end, too */
		buf_str(&c->out, STR("</"));
		buf_str(&c->out, name);
		buf_char(&c->out, '>');
		c->tag = is_block(t) ? c->out.n : c->tag;
		c->end_p = t == GUMBO_TAG_P ? c->out.n : 0;
	} else if (t == GUMBO_TAG_P) {
		buf_str(&c->out, STR("<br>"));
	}
	buf_str(&c->out, x->lines);
}

/* Links become <q>, which no paragraph opens again as it does <a>; a new link ends an open one.  The tag ends at `at`. */
static void
link_tag(struct cleaner *c, const struct look *x, size_t at)
{
	bool mark = c->show == STYLE_APART && parts_figures(c, at);
	bool open = c->nest.depth > 0 && c->nest.stack[c->nest.depth - 1] == GUMBO_TAG_Q;
	size_t word = mark ? 0 : behind_word(c);

	if (open) {
		buf_str(&c->out, STR("</q>"));
		nest_close_to(&c->nest, c->nest.depth - 1);
		end_veils(c);
	}
	if (mark)
		buf_char(&c->out, '^');
	if (!x->end && c->nest.depth < c->nest.max) {
		buf_str(&c->out, STR("<q"));
		show_attribute(c);
		buf_char(&c->out, '>');
		open_tag(c, GUMBO_TAG_Q);
	}
	stay_inside(c, word);
	lines_inside(c, x);
}

/* Follows the element of v, of whose kind a tag begins or ends.  Does it end? */
static bool
veil_ends(struct veil *v, GumboTag t, bool end)
{
	if (!v->open || v->tag != t)
		return false;
	v->open += end ? -1 : 1;
	return !v->open;
}

/* What styles text matters only where it hides or strikes out some, or sets it apart from a figure beside it; the tag ends at `at`. */
static void
phrase_tag(struct cleaner *c, GumboTag t, bool end, size_t at)
{
	struct veil *v = c->show == STYLE_APART ? &c->apart : &c->veil;
	bool mark = veil_ends(&c->apart, t, end);

	if (veil_ends(&c->veil, t, end)) {
		buf_str(&c->out, STR("</ins>"));
		stay_inside(c, c->veil.word);
	}
	if (!end && c->show && !v->open) {
		*v = (struct veil){t, 1, c->nest.depth, behind_word(c)};
		mark = c->show == STYLE_APART;
		if (!mark) {
			buf_str(&c->out, STR("<ins"));
			show_attribute(c);
			buf_char(&c->out, '>');
		}
	}
	if (mark && parts_figures(c, at))
		buf_char(&c->out, '^');
}

/* Blanks between tags of blocks are nothing: their line breaks go into the tag before them.  False: s are none. */
static bool
between_blocks(struct cleaner *c, struct str s)
{
	if (!s.n || !c->tag || c->tag != c->out.n || c->nest.open[GUMBO_TAG_PRE])
		return false;
	for (size_t i = 0; i < s.n; i++)
		if (!tag_blank(s.p[i]))
			return false;
	const struct look *x = c->at + s.n < c->in.n ? look_at(&c->looks, c->at + s.n) : NULL;
	if (!x || !is_block(x->t))
		return false;
	bool empty = c->empty_p == c->out.n;
	c->out.n--;
	look_breaks(&c->out, s);
	buf_char(&c->out, '>');
	c->tag = c->out.n;
	c->empty_p = empty ? c->out.n : c->empty_p;
	return true;
}

/* The number that a field of a form shows; empty: it shows none. */
static struct str
field_number(struct str attr)
{
	struct str s = str_trim(tag_attribute(attr, "value")), type = tag_attribute(attr, "type");

	if (!s.n || (type.n && !tag_is(type, "text") && !tag_is(type, "number")))
		return STR("");
	for (size_t i = 0; i < s.n; i++)
		if (!s.p[i] || !strchr("0123456789.,-", s.p[i]))
			return STR("");
	return s;
}

/* A tag that is not kept: a blank, or nothing, and what it does to the text. */
static void
dropped_tag(struct cleaner *c, const struct look *x, size_t end)
{
	GumboTag t = x->t;
	bool blank = fate(t) == BLANK;

	if (blank || ((t == GUMBO_TAG_SUP || t == GUMBO_TAG_SUB || t == GUMBO_TAG_RT || t == GUMBO_TAG_SMALL) && parts_figures(c, end)))
		buf_char(&c->out, blank ? ' ' : '^');
	if (t == GUMBO_TAG_INPUT && c->nest.open[GUMBO_TAG_TD] > 0 && c->show < STYLE_INVISIBLE) {
		buf_str(&c->out, field_number(x->attr));
		buf_char(&c->out, ' ');
	}
	if (tag_styles(t) || t == GUMBO_TAG_UNKNOWN || t == GUMBO_TAG_BUTTON)
		phrase_tag(c, t, x->end, end);
	lines_inside(c, x);
}

/* Behind the element whose content is no text of the page and whose start tag ends at `end`; that of an iframe or template without an end is
 * text, so all of them together are searched for once. */
static size_t
skipped_end(struct cleaner *c, const struct look *x, size_t end)
{
	bool *unended = x->t == GUMBO_TAG_IFRAME || x->t == GUMBO_TAG_TEMPLATE ? &c->unended[x->t == GUMBO_TAG_TEMPLATE] : NULL;

	if (unended && *unended)
		return end;
	size_t stop = tag_raw_end(c->in, end, x->name);
	if (!unended || stop < c->in.n)
		return stop;
	*unended = true;
	return end;
}

static void
one_tag(struct cleaner *c, const struct look *x)
{
	GumboTag t = x->t;
	size_t end = c->at + x->tag.n, stop = end, word = behind_word(c);
	enum fate f = x->name.n > TAG_NAME ? DROP : fate(t);
	void (*either)(struct cleaner *, struct str, GumboTag, const struct look *) = x->end ? end_tag : start_tag;

	if ((f == SKIP || f == RAW) && !x->end)
		stop = skipped_end(c, x, end);
	c->show = x->end ? STYLE_SEEN : look_show(&c->looks, x, c->up, (size_t)c->nest.depth, &c->el);
	if (t == GUMBO_TAG_A) {
		link_tag(c, x, end);
	} else if (f == ASIDE) {
		either(c, STR("nav"), GUMBO_TAG_NAV, x);
	} else if (t == GUMBO_TAG_S || t == GUMBO_TAG_STRIKE) {
		either(c, STR("del"), GUMBO_TAG_DEL, x);
	} else if (t == GUMBO_TAG_XMP || t == GUMBO_TAG_LISTING || t == GUMBO_TAG_PLAINTEXT) {
		either(c, STR("pre"), GUMBO_TAG_PRE, x);
	} else if (f == KEEP) {
		either(c, x->name, t, x);
		stay_inside(c, t == GUMBO_TAG_INS || t == GUMBO_TAG_DEL ? word : 0);
	} else if ((f == SKIP || f == RAW) && stop > end) {
		struct str s = {c->in.p + c->at, stop - c->at};
		if (f == RAW)
			charref_copy(&c->out, c->hold, s, true);
		else
			breaks_inside(c, s);
		end = stop;
	} else {
		dropped_tag(c, x, end);
	}
	c->at = end;
}

/* A comment, declaration or processing instruction: only the document type is kept. */
static void
declaration(struct cleaner *c)
{
	struct str s = str_cut(c->in, c->at);
	size_t end;

	if (str_starts(s, STR("<!--"))) {
		end = tag_comment_end(s);
	} else {
		end = str_to(s, 0, '>');
		end += end < s.n;
	}
	if (s.n > 9 && s.p[1] == '!' && tag_is((struct str){s.p + 2, 7}, "doctype"))
		buf_add(&c->out, s.p, end);
	else
		breaks_inside(c, (struct str){s.p, end});
	c->at += end;
}

/* Was a byte lost in this tag, so that nothing tells what it parts, or what of the text went with it?  It stays to be seen; but
 * the head of a page has no text. */
static bool
lost_tag(const struct look *x, struct str tag)
{
	GumboTag t = x ? x->t : GUMBO_TAG_UNKNOWN;

	return t != GUMBO_TAG_META && t != GUMBO_TAG_LINK && t != GUMBO_TAG_SCRIPT && t != GUMBO_TAG_STYLE && t != GUMBO_TAG_BASE &&
	       str_find(tag, STR("\xEF\xBF\xBD")) >= 0;
}

struct markup
markup_clean(struct str page, int max_depth, struct hold *hold, struct arena *a)
{
	struct cleaner c = {.in = page, .out = {.a = a}, .hold = hold, .nest = nest_for(max_depth, a), .looks = {page, css_read(page, a), a, {0}}};
	bool lost = str_find(page, STR("\xEF\xBF\xBD")) >= 0;

	if (c.looks.css)
		c.up = MEM_NEW(a, struct css_el, (size_t)max_depth + 1);
	while (c.at < page.n) {
		size_t lt = str_to(page, c.at, '<');
		struct str text = {page.p + c.at, lt - c.at};
		if (!between_blocks(&c, text))
			charref_copy(&c.out, hold, text, false);
		if ((c.at = lt) == page.n)
			break;
		const struct look *x = look_at(&c.looks, c.at);
		char next = c.at + 1 < page.n ? page.p[c.at + 1] : ' ';
		size_t gt = lost && (x || next == '/') ? str_to(page, lt, '>') : page.n;
		if (gt < page.n && lost_tag(x, (struct str){page.p + lt, gt - lt}))
			buf_rune(&c.out, 0xFFFD);
		if (x) {
			one_tag(&c, x);
		} else if (next == '!' || next == '?' || next == '/') {
			declaration(&c);
		} else { /* text; escaped where what follows might come to look like a tag */
			bool run = next == '<' && c.at + 2 < page.n && page.p[c.at + 2] == '<';
			buf_str(&c.out, run ? STR("<") : STR("&lt;"));
			c.at++;
		}
	}
	return (struct markup){buf_slice(&c.out), c.capped};
}
