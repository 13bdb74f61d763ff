/* sect - the sections of a report, each paragraph with its place.
 * Comes in: the items of a document.  Goes out: headings and paragraphs in source order, and what is wrong with them.
 * Rule: the outline says which lines begin the six sections.  Between two of these, numbered lines are sub-headings; a
 * row of the form is no heading, 一是 is no numeral.
 * XXX where the source has lost a heading, its paragraphs stand in the section before; the note says it is missing. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "word.h"
#include "diag.h"
#include "doc.h"
#include "portal.h"
#include "meaning.h"
#include "debris.h"
#include "head.h"
#include "imprint.h"
#include "outline.h"
#include "title.h"
#include "kind.h"
#include "sect.h"

struct work {
	struct doc *d;
	struct sections *out;
	struct title title;
	struct outline o;
	bool seen[SECT_KEYS]; /* parts of the overview that have been */
};

static const char *const names[SECT_KEYS] = {
	"", "overview", "disclosure", "requests", "disputes", "problems", "other",
	"overview.proactive", "overview.on_request", "overview.management", "overview.platform", "overview.supervision",
};

const char *
sect_key_name(enum sect_key k)
{
	return names[k];
}

enum sect_key
sect_key_find(struct str name)
{
	int k = 0;

	while (k < SECT_KEYS && !str_eq(name, str_of(names[k])))
		k++;
	return (enum sect_key)k;
}

void
sect_add(struct sections *s, struct arena *a, struct sect head)
{
	if (s->nsect == s->sectcap)
		s->sect = mem_grow(a, s->sect, &s->sectcap, s->nsect + 1, sizeof *s->sect);
	s->sect[s->nsect++] = head;
}

void
sect_add_body(struct sections *s, struct arena *a, enum sect_key key, struct str text, size_t line)
{
	if (s->nbody == s->bodycap)
		s->body = mem_grow(a, s->body, &s->bodycap, s->nbody + 1, sizeof *s->body);
	s->body[s->nbody++] = (struct sect_body){key, text, line, s->nsect};
}

static void
note(struct work *w, enum diag_code code, size_t line, enum sect_key key, struct str what)
{
	diag_add(&w->d->diags, code, line, str_fmt(w->d->a, "%s %.*s", sect_key_name(key), (int)what.n, what.p));
}

/* Sections that come twice, or out of order. */
static void
again(struct work *w)
{
	for (size_t i = 0; i < w->o.head.n; i++) {
		const struct outline_head *c = &w->o.head.v[i];
		if (c->again)
			note(w, c->again == OUTLINE_TWICE ? DIAG_SECTION_TWICE : DIAG_SECTION_ORDER, w->o.para.v[c->para].line, c->h.main,
			     c->h.title);
	}
}

/* where the walk through the paragraphs stands */
struct place {
	enum sect_key main, key;          /* section, and innermost keyed one */
	bool further;                     /* in a section that is none of the six */
	enum head_style stack[HEAD_STYLES]; /* styles of the sub-headings that are open */
	int depth;
	int number;                       /* of the last sub-heading right below the section */
	bool headless;                    /* the overview has lost its heading: its parts may come before any section */
	bool prose;                       /* prose has been seen since the heading */
	bool content;                     /* anything has */
	size_t line;                      /* of the section's heading */
	size_t text;                      /* bytes of prose in it */
	struct str first;                 /* its first prose */
};

static bool
has_table(const struct place *at)
{
	return at->main >= SECT_DISCLOSURE && at->main <= SECT_DISPUTES;
}

/* Does s count something (通知8条)?  Then it is an entry of a list; a year is no count, but where any figure is. */
static bool
counts(struct str s, bool figures)
{
	for (size_t i = 0; i < s.n; i++) {
		size_t n = span_digits(str_cut(s, i));
		if (n && (figures || !str_starts(str_trim(str_cut(s, i + n)), STR("年"))))
			return true;
		i += n;
	}
	return false;
}

/* Does text follow the heading, no other heading of its kind? */
static bool
followed(const struct work *w, const struct outline_head *c)
{
	size_t next = c->para + c->span;

	if (next >= w->o.end)
		return false;
	const struct outline_para *p = &w->o.para.v[next];
	return !p->head || w->o.head.v[p->head - 1].h.style != c->h.style;
}

/* Does a title end as those of the parts of the overview do? */
static bool
ends(struct str title)
{
	return head_ends(title) || word_ends(title, "建设 公开 管理 保障 方面");
}

/* Does a numbered line that ends at 。 stand above a paragraph, no others of its kind around it that make a list?  It then says what is done, not
 * what is so. */
static bool
above(const struct work *w, const struct outline_head *c)
{
	const struct outline_para *next = &w->o.para.v[c->para + c->span], *last = c->para ? next - c->span - 1 : NULL;

	bool list = last && last->head && w->o.head.v[last->head - 1].h.style == c->h.style && !w->o.head.v[last->head - 1].h.rest.n;
	return c->h.title.n <= 60 && !word_any(c->h.title, "未 没有 无 不") && !list && !head_speaks(c->h.title) && !next->head && next->text.n > c->h.title.n;
}

/* Does a line that ends at 。 or holds a comma stand as a heading all the same: （一）主动公开情况。, （一）加强领导，健全机制,
 * the latter perhaps with its text behind it? */
static bool
stands(const struct work *w, const struct outline_head *c, bool comma, bool keyed)
{
	const struct head *h = &c->h;

	if (h->style == HEAD_PLAIN || h->style > HEAD_NUM || counts(h->title, true))
		return false;
	if (h->rest.n)
		return h->stop && h->style <= HEAD_PAREN && h->title.n <= 75 && !head_speaks(h->title);
	if (!followed(w, c))
		return false;
	if (comma)
		return h->stop ? h->style <= HEAD_PAREN && above(w, c) : h->title.n <= 75;
	return h->style <= HEAD_PAREN && ((keyed ? h->title.n <= 60 && ends(h->title) : h->title.n <= 36) || above(w, c));
}

/* Is c, which is none of the six, a sub-heading here? */
static bool
is_sub(struct work *w, const struct place *at, const struct outline_head *c)
{
	const struct head *h = &c->h;
	bool overview = at->main == SECT_OVERVIEW || (at->main == SECT_NONE && at->headless && !at->further);
	bool keyed = overview && h->sub && h->title.n <= 75;

	if (h->toc || h->tight || !h->title.n || c->again)
		return false;
	bool comma = word_any(h->title, "， ,");
	bool before = at->main == SECT_NONE && !at->further;
	bool tables = has_table(at);
	if (comma && (before || tables || !stands(w, c, comma, keyed)))
		return false;
	if (h->style == HEAD_PLAIN) /* with its text behind it only 主动公开方面：… */
		return at->main == SECT_OVERVIEW && keyed && h->title.n <= 54 && !counts(h->title, true) &&
		       (h->rest.n ? h->stop && str_ends(h->title, STR("方面")) : !h->stop && ends(h->title));
	if ((tables || at->further) && debris_label(h->title))
		return false;
	bool below = !at->depth || at->stack[0] == h->style; /* right below the section */
	bool next = at->depth && below && at->number && h->number == at->number + 1;
	if (h->rest.n && h->style > HEAD_PAREN) /* with its text behind it only there, as the first of them: 1.主动公开情况。… */
		return below && (keyed || (next && h->stop && h->title.n <= 75));
	if (keyed && (h->rest.n || !h->stop))
		return true;
	if (before && next && overview && (h->rest.n ? h->stop && h->title.n <= 75 : h->title.n <= 90)) /* 2 of those that have lost their section */
		return true;
	if (before)
		return false;
	if (h->stop && !h->rest.n && !tables && stands(w, c, false, keyed))
		return true;
	if (h->style <= HEAD_PAREN)
		return h->rest.n ? h->stop && h->title.n <= 75 : !h->stop && h->title.n <= 90;
	return !h->rest.n && !h->stop && h->title.n <= 60 && !counts(h->title, false);
}

static int
sub_level(struct place *at, enum head_style style)
{
	for (int i = 0; i < at->depth; i++)
		if (at->stack[i] == style)
			return at->depth = i + 1, i + 2;
	at->stack[at->depth++] = style;
	return at->depth + 1;
}

/* the key of a sub-heading: a part of the overview, on the first level below it, each once */
static enum sect_key
sub_key(struct work *w, const struct place *at, const struct head *h, int level)
{
	if (level != 2 || (at->main != SECT_OVERVIEW && at->main != SECT_NONE) || at->further || w->seen[h->sub])
		return SECT_NONE;
	w->seen[h->sub] = h->sub != SECT_NONE;
	return h->sub;
}

static void
body(struct work *w, struct place *at, struct str text, size_t line)
{
	sect_add_body(w->out, w->d->a, at->key, text, line);
	if (!at->text)
		at->first = text;
	at->text += text.n;
	at->prose = at->content = true;
}

/* Is this all a section says: 无? */
static bool
nothing(struct str s)
{
	char room[24];

	if (s.n > sizeof room)
		return false;
	s = meaning_fold(s, room);
	return s.n == 0 || word_is(s, "无 没有 暂无");
}

/* closes the section that is open */
static void
leave(struct work *w, struct place *at)
{
	if (at->main && (!at->content || (at->text && nothing(at->first) && at->text == at->first.n)))
		note(w, DIAG_SECTION_EMPTY, at->line, at->main, at->first.n ? at->first : STR(""));
}

static void
enter(struct work *w, struct place *at, const struct outline_head *c)
{
	size_t line = w->o.para.v[c->para].line;

	if (at->main == c->main && !c->further) { /* the heading is printed twice: the section goes on */
		at->key = at->main;
		at->depth = 0;
		if (c->h.rest.n)
			body(w, at, c->h.rest, line);
		return;
	}
	leave(w, at);
	*at = (struct place){.main = c->main, .further = c->further, .headless = at->headless, .key = c->main, .line = line, .first = STR("")};
	sect_add(w->out, w->d->a, (struct sect){c->main, 1, c->h.numeral, c->h.title, line});
	if (c->h.rest.n)
		body(w, at, c->h.rest, line);
}

static void
sub(struct work *w, struct place *at, const struct outline_head *c)
{
	size_t line = w->o.para.v[c->para].line;
	bool lost = c->h.style == HEAD_PLAIN && at->depth && !w->seen[c->h.sub]; /* its numeral, which the others have */
	bool cut = word_starts(c->h.title, "） )"); /* the rest of one: ）主动公开 */
	int level = sub_level(at, lost ? at->stack[0] : c->h.style == HEAD_PLAIN && cut ? HEAD_PAREN : c->h.style);
	enum sect_key key = sub_key(w, at, &c->h, level);

	at->content = true;
	if (level == 2) {
		at->key = key ? key : at->main;
		at->number = c->h.number;
	}
	sect_add(w->out, w->d->a, (struct sect){key, level, c->h.numeral, c->h.title, line});
	if (c->h.rest.n)
		body(w, at, c->h.rest, line);
}

static bool
in_title(const struct work *w, size_t item)
{
	for (size_t i = 0; i < w->title.nitem; i++)
		if (w->title.item[i] == item)
			return true;
	return false;
}

/* Is text, before the first section, the report's title printed again, or a line of it? */
static bool
title_again(const struct work *w, struct str text)
{
	char room[240], full[360];

	if (text.n < 12 || text.n > sizeof room || w->title.title.n > sizeof full)
		return false;
	return str_find(meaning_fold(w->title.title, full), meaning_fold(text, room)) >= 0;
}

/* Is p, perhaps c, the site's and not the report's: an info line, the value on the line behind its label, or the day of publication alone, a heading
 * that comes again or of a table of contents, what closes a page? */
static bool
is_site(const struct work *w, const struct place *at, const struct outline_para *p, const struct outline_head *c)
{
	enum { DAY_MAX = 30, VALUE_MAX = 75 }; /* bytes of 2024年11月20日 and an hour; in brackets it is the report's */
	bool before = !at->main && !at->further;
	struct str last = before && p > w->o.para.v ? p[-1].text : STR("");

	bool label = last.n && portal_info(last) && word_ends(last, "： :") && !word_any(last, "分享 字号 字体 浏览 点击 访问"); /* these want none */
	if (label && p->text.n <= VALUE_MAX && !word_any(p->text, "。 ， 我 本报告 本年 现将 全年 如下"))
		return true;

	if (before && w->title.published.n && p->line == w->title.published_line && p->text.n <= DAY_MAX &&
	    ((p->text.p[0] >= '0' && p->text.p[0] <= '9') || str_starts(p->text, STR("•"))))
		return true;
	return (c && (c->again || (c->h.toc && c->h.main))) || (before && portal_info(p->text)) || portal_after(p->text);
}

/* Walks through the report and gives each paragraph its place. */
static void
walk(struct work *w)
{
	struct place at = {.first = STR(""), .headless = true};
	bool before = w->title.nitem > 0; /* the page's own words before the title are not the report's */
	bool annex = false;
	size_t last = 0;                  /* paragraph that begins the last section */
	bool late = false;                /* the title stands behind a section's heading: prose before may be the report's */

	for (size_t i = 0; i < w->o.head.n; i++) {
		at.headless &= w->o.head.v[i].main != SECT_OVERVIEW;
		last = w->o.head.v[i].main || w->o.head.v[i].further ? w->o.head.v[i].para : last;
		late |= before && w->o.head.v[i].main && w->o.para.v[w->o.head.v[i].para].item < w->title.item[0];
	}
	for (size_t i = 0; i < w->o.end; i++) {
		const struct outline_para *p = &w->o.para.v[i];
		const struct outline_head *c = p->head ? &w->o.head.v[p->head - 1] : NULL;
		if (in_title(w, p->item)) {
			before = false;
			continue;
		}
		if (at.main && i > last && !title_again(w, p->text) && kind_behind(p->text, w->d->a)) {
			annex = true; /* whose headings are in no section */
			leave(w, &at);
			at = (struct place){.further = true, .first = STR("")};
		}
		if (c && (c->main || c->further)) {
			before = false;
			enter(w, &at, c);
			i += c->span - 1;
		} else if (!p->text.n) {
			at.content = true;
		} else if (c && !before && !annex && is_sub(w, &at, c)) {
			sub(w, &at, c);
			i += c->span - 1;
		} else if ((before && !(late && str_ends(p->text, STR("。")))) || is_site(w, &at, p, c) || (!at.main && !at.further && title_again(w, p->text))) {
			continue;
		} else if ((has_table(&at) || at.further) && debris_labels(p->text)) {
			at.content = true;
		} else if ((has_table(&at) || at.further || (!at.prose && at.main > SECT_DISPUTES)) && debris_heads(p->text)) {
			at.content |= has_table(&at);
		} else {
			if (c && at.headless && !at.main && at.depth && c->h.style == HEAD_CN) /* that of a section, in words that are not known */
				at.key = SECT_NONE;
			body(w, &at, p->text, p->line);
		}
	}
	leave(w, &at);
}

/* The signature and the date behind the last section are not its prose. */
static void
signature(struct work *w)
{
	struct sections *s = w->out;
	size_t end = s->nbody;

	while (end && !s->body[end - 1].key) /* an annex */
		end--;
	for (size_t i = end; i > 0 && i + 3 > end; i--) {
		struct sect_body *b = &s->body[i - 1];
		bool signs = s->agency.n && str_eq(str_trim(b->text), s->agency);
		if (!signs && !imprint_only_date(b->text, &(struct date){0}))
			break;
		w->title.only_named &= !signs;
		b->key = SECT_NONE;
	}
}

static void
missing(struct work *w)
{
	bool there[SECT_KEYS] = {false};

	for (size_t i = 0; i < w->out->nsect; i++)
		there[w->out->sect[i].key] = true;
	if (w->out->nsect == 0 && w->out->title.n == 0) {
		diag_add(&w->d->diags, DIAG_SECTION_MISSING, 0, STR("all"));
		return;
	}
	for (int k = 1; k <= OUTLINE_SIX; k++)
		if (!there[k])
			diag_add(&w->d->diags, DIAG_SECTION_MISSING, 0, str_of(names[k]));
}

static void
conflicts(struct work *w)
{
	const struct title *t = &w->title;

	if (t->period_year && t->year && t->period_year != t->year)
		diag_add(&w->d->diags, DIAG_YEAR_CONFLICT, t->period_line,
			 str_fmt(w->d->a, "%d %.*s", t->year, (int)t->period.n, t->period.p));
	else if (t->said_year && t->said_year != t->period_year)
		diag_add(&w->d->diags, DIAG_YEAR_CONFLICT, t->period_line,
			 str_fmt(w->d->a, "%d %.*s", t->said_year, (int)t->period.n, t->period.p));
	else if (t->year && t->rival_year && t->rival_year != t->year && !t->period_year)
		diag_add(&w->d->diags, DIAG_YEAR_CONFLICT, t->year_line, str_fmt(w->d->a, "%d / %d", t->year, t->rival_year));
	if (t->only_named && t->agency.n)
		diag_add(&w->d->diags, DIAG_AGENCY_UNTOLD, t->agency_line, t->agency);
	if (t->rival.n)
		diag_add(&w->d->diags, DIAG_AGENCY_CONFLICT, t->rival_line,
			 str_fmt(w->d->a, "%.*s / %.*s", (int)t->agency.n, t->agency.p, (int)t->rival.n, t->rival.p));
}

static void
head_of(struct sections *out, const struct title *t)
{
	out->title = t->title;
	out->agency = t->agency;
	out->year = t->year;
	out->period = t->period;
	out->published = t->published;
	out->title_line = t->title_line;
	out->agency_line = t->agency_line;
	out->year_line = t->year_line;
	out->period_line = t->period_line;
	out->published_line = t->published_line;
}

/* Forgets what is no report's: of a document without sections, whose title names neither body nor year or is one of several, all that just stands
 * there; of another document, body and year. */
static void
unclaim(struct work *w, bool other)
{
	struct title *t = &w->title;
	bool list = !w->out->nsect && (t->several || !t->told);

	if (list && t->title.n) {
		t->title = STR("");
		t->nitem = 0; /* its lines are the document's */
		w->out->nbody = 0;
		walk(w);
	}
	if (other || (list && (t->several || t->only_named)))
		t->agency = t->rival = STR("");
	if (other || (list && (t->several || t->only_dated)))
		t->year = 0;
	if (list && !t->agency.n && !t->year)
		t->published = STR("");
}

void
sect_read(struct sections *out, struct doc *d)
{
	struct work w = {.d = d, .out = out};
	size_t first = d->n;

	*out = (struct sections){.title = STR("")};
	outline_read(&w.o, d);
	if (!kind_about(d))
		outline_forget(&w.o);
	again(&w);
	for (size_t i = w.o.head.n; i-- > 0;)
		if (w.o.head.v[i].main)
			first = w.o.para.v[w.o.head.v[i].para].item;
	title_read(&w.title, d, first, w.o.end < w.o.para.n ? w.o.para.v[w.o.end].item : d->n);
	bool none = !w.title.agency.n && !w.title.year && !w.title.period.n; /* nothing is told */
	bool few = outline_sections(&w.o) < 4, within = few || w.o.style > HEAD_CN; /* as a notice counts what a report has: （一）总体情况 */
	bool says = within && kind_says(d, first), other = says || (few && !w.title.title.n && (kind_other(d, first) || (none && kind_common(&w.o))));
	if (other)
		outline_forget(&w.o);
	if (says)
		w.title = (struct title){.title = STR("")};
	walk(&w);
	unclaim(&w, other);
	head_of(out, &w.title);
	signature(&w);
	missing(&w);
	conflicts(&w);
}
