/* outline - which lines of a document are headings, and which of these begin the six sections.
 * Comes in: the items of a document.  Goes out: its paragraphs, those that may be headings, those that are.
 * Rule: every line that could be a heading is weighed for each of the six sections: the meaning of its title first,
 * then whether it is numbered like most of the others, its number, and whether anything follows it.  The heaviest
 * sequence in the form's order is taken (chain); a strong heading left over is a section that comes twice or out of
 * order, one that is numbered on among them a section of an older form.  A line of a table of contents has nothing behind it. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "doc.h"
#include "sign.h"
#include "portal.h"
#include "meaning.h"
#include "debris.h"
#include "head.h"
#include "outline.h"

enum { ROW_PROSE = 60 };

/* The first cell with text at c or behind it; end: there is none. */
static const struct doc_cell *
full(const struct doc_cell *c, const struct doc_cell *end)
{
	while (c < end && !c->text.n)
		c++;
	return c;
}

/* the text of a row that has one cell with text, or of the two that a numeral and a title stand in; else empty */
static struct str
lone(struct arena *a, const struct doc_item *it, size_t *line)
{
	const struct doc_cell *end = it->cell + it->n, *c = full(it->cell, end), *next;
	struct head h;

	if (c == end)
		return STR("");
	*line = c->line;
	if ((next = full(c + 1, end)) == end)
		return c->text;
	if (c->text.n > 20 || full(next + 1, end) < end || !head_parse(&h, c->text) || !h.number || h.title.n)
		return STR("");
	return str_fmt(a, "%.*s %.*s", (int)c->text.n, c->text.p, (int)next->text.n, next->text.p);
}

/* Is the only text of a row no row of a table: prose, or a heading? */
static bool
no_row(struct str text)
{
	struct head h;

	return text.n >= ROW_PROSE || (text.n >= MEANING_WORD && head_parse(&h, text) && h.weight >= 6);
}

/* Is s these signs, all of one byte, and nothing else? */
static bool
only(struct str s, const char *signs)
{
	return s.n && (unsigned char)s.p[s.n - 1] < 0x80 && sign_skip(s, 0, signs) == s.n;
}

/* Is s a line drawn under a heading or between paragraphs, ---- ==== ~~~~, or what is left of a table's frame, |? */
static bool
drawn(struct str s)
{
	return (s.n >= 3 && only(s, "-=~_*+. ")) || only(s, "| ");
}

/* Adds a paragraph, without the heading at its end; one in which all lines of a text stand, parted by blanks, in the pieces that two headings or more
 * begin. */
static void
paragraph(struct outline *o, struct outline_para p)
{
	enum { SHORT = 120 }; /* bytes */
	size_t at = p.text.n < SHORT ? 0 : head_next(p.text);
	struct head h;

	if (!at || (!head_next(str_cut(p.text, at)) && !(head_parse(&h, (struct str){p.text.p, at}) && h.number && (h.main || h.sub)))) {
		struct str all = p.text;
		if ((at = head_glued(all))) {
			p.text.n = at;
			*MEM_PUSH(o->d->a, o->para) = p;
		}
		p.text = str_cut(all, at);
		*MEM_PUSH(o->d->a, o->para) = p;
		return;
	}
	for (struct str left = p.text; left.n; left = str_cut(left, at)) {
		at = head_next(left);
		at = at ? at : left.n;
		p.text = str_trim((struct str){left.p, at});
		if (p.text.n)
			*MEM_PUSH(o->d->a, o->para) = p;
	}
}

static void
paragraphs(struct outline *o)
{
	for (size_t i = 0; i < o->d->n; i++) {
		const struct doc_item *it = &o->d->item[i];
		struct outline_para p = {STR(""), STR(""), it->line, i, 0};
		if (it->kind == DOC_DROP)
			continue;
		if (it->kind == DOC_TEXT) {
			p.text = it->cell[0].text;
			if (!str_trim(p.text).n || drawn(p.text))
				continue;
		} else if ((p.cell = lone(o->d->a, it, &p.line)).n && no_row(p.cell)) {
			p.text = p.cell;
		} else if (o->para.n && !o->para.v[o->para.n - 1].text.n) {
			continue;
		}
		paragraph(o, p);
	}
}

/* Joins a heading with the line it goes on in: a numeral alone, or a title that lacks its end. */
static size_t
join(struct outline *o, struct outline_head *c)
{
	size_t next = c->para + 1;
	struct head more, both;

	if (next >= o->para.n || c->h.rest.n || c->h.stop || c->h.style == HEAD_PLAIN)
		return 1;
	if (c->h.title.n && head_ends(c->h.title))
		return 1;
	const struct outline_para *p = &o->para.v[next];
	struct str t = p->text.n ? p->text : p->cell;
	if (!t.n || t.n > 60 || (t.p[0] >= '0' && t.p[0] <= '9') || !head_parse(&more, t) || more.style != HEAD_PLAIN || more.rest.n || more.stop)
		return 1;
	struct buf b = {.a = o->d->a};
	buf_str(&b, o->para.v[c->para].text);
	buf_str(&b, t);
	if (!head_parse(&both, buf_slice(&b)) || both.rest.n || both.weight < c->h.weight || (!both.main && !both.sub) ||
	    !head_ends(both.title))
		return 1;
	c->h = both;
	return p->text.n ? 2 : 1;
}

static void
candidates(struct outline *o)
{
	for (size_t i = 0; i < o->para.n; i++) {
		struct outline_para *p = &o->para.v[i];
		struct outline_head c = {.para = i};
		if (!p->text.n || only(p->text, "0123456789 .-/") || !head_parse(&c.h, p->text))
			continue;
		c.span = join(o, &c);
		if (!c.h.rest.n && (str_ends(p->text, STR("；")) || str_ends(p->text, STR(";")))) /* one of a list */
			c.h.main = SECT_NONE;
		if (c.h.style == HEAD_PLAIN && !c.h.main && !c.h.sub)
			continue;
		*MEM_PUSH(o->d->a, o->head) = c;
		p->head = o->head.n;
		i += c.span - 1;
	}
}

/* Can this be a heading of one of the six at all? */
static bool
possible(const struct outline_head *c)
{
	enum { SENTENCE = 36 }; /* bytes; what is longer and ends at a stop is one, mostly */
	const struct head *h = &c->h;

	if (!h->main || h->toc)
		return false;
	if (h->style == HEAD_PLAIN)
		return h->weight >= 6 && !h->rest.n && !h->stop && h->title.n <= 90 && head_ends(h->title);
	if (h->tight) /* 一是 is an enumeration */
		return !str_starts(h->title, STR("是")) && h->weight >= 6 && !h->rest.n && head_ends(h->title);
	if (h->stop && !h->rest.n && h->title.n > SENTENCE && !head_ends(h->title)) /* 二、主动公开政府信息情况中的数据由各科室统计。 */
		return false;
	if (h->rest.n || h->stop) /* less of a meaning will do if it is numbered as in the form: 三、政府信息依申请公开情况 本镇未收到申请。 */
		return (h->weight >= 6 || (h->weight >= 4 && h->number == (int)h->main && head_ends(h->title))) && h->title.n <= 90;
	return true;
}

/* the style that the most of the six have */
static enum head_style
main_style(const struct outline *o)
{
	int seen[HEAD_STYLES][OUTLINE_SIX + 1] = {{0}}, best = 0;
	enum head_style over = HEAD_PLAIN; /* of the overview, which a heading before has begun; plain: none that is numbered has */
	enum head_style style = HEAD_CN;
	static const enum head_style order[] = {HEAD_CN, HEAD_PART, HEAD_NUM, HEAD_PAREN, HEAD_DOTTED, HEAD_PARNUM,
						HEAD_CIRCLE, HEAD_PLAIN};

	for (size_t i = 0; i < o->head.n; i++) {
		const struct outline_head *c = &o->head.v[i];
		int weight = c->h.weight + (c->h.number == (int)c->h.main ? 4 : 0);
		bool within = over != HEAD_PLAIN && c->h.style != over && c->h.sub && c->h.number != (int)c->h.main; /* as its parts count: （一）主动公开 */
		if (possible(c) && c->h.main == SECT_OVERVIEW && c->h.number == 1)
			over = c->h.style;
		if (possible(c) && !within && weight > seen[c->h.style][c->h.main])
			seen[c->h.style][c->h.main] = weight;
	}
	for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
		int sum = 0;
		for (int k = 1; k <= OUTLINE_SIX; k++)
			sum += seen[order[i]][k];
		if (sum > best) {
			best = sum;
			style = order[i];
		}
	}
	return style;
}

/* Is p more than a heading? */
static bool
is_content(const struct outline *o, const struct outline_para *p)
{
	const struct head *h = p->head ? &o->head.v[p->head - 1].h : NULL;

	return !h || h->rest.n || h->stop || h->title.n > 90;
}

/* What follows each candidate, up to the next that may be one of the six; headings alone are nothing. */
static void
contents(struct outline *o)
{
	size_t next = o->para.n, content = o->para.n, rows = o->para.n, k = o->para.n;

	for (size_t i = o->head.n; i-- > 0;) {
		struct outline_head *c = &o->head.v[i];
		for (; k > c->para + c->span; k--) {
			const struct outline_para *p = &o->para.v[k - 1];
			if (is_content(o, p))
				content = k - 1;
			if (!p->text.n)
				rows = k - 1;
		}
		c->content = c->h.rest.n || content < next;
		c->rows = rows < next;
		if (possible(c) && c->h.style == o->style)
			next = c->para;
	}
}

/* Marks cand[from .. to] as a table of contents if it is one: three headings or more, the first of which comes again. */
static void
mark_contents(struct outline *o, size_t from, size_t to, size_t run, const size_t *last)
{
	if (run < 3 || last[o->head.v[from].h.main] <= to)
		return;
	for (size_t i = from; i <= to; i++)
		o->head.v[i].h.toc = true;
}

/* Finds tables of contents: headings in order, one after the other with nothing between. */
static void
tables_of_contents(struct outline *o)
{
	size_t last[OUTLINE_SIX + 1] = {0}, from = 0, to = 0, run = 0;

	for (size_t i = 0; i < o->head.n; i++)
		if (possible(&o->head.v[i]) && o->head.v[i].h.style == o->style)
			last[o->head.v[i].h.main] = i;
	for (size_t i = 0; i < o->head.n; i++) {
		const struct outline_head *c = &o->head.v[i];
		if (!possible(c) || c->h.style != o->style)
			continue;
		if (run && (o->head.v[to].content || c->h.main <= o->head.v[to].h.main)) {
			mark_contents(o, from, to, run, last);
			run = 0;
		}
		if (!run++)
			from = i;
		to = i;
	}
	if (run)
		mark_contents(o, from, to, run, last);
}

/* how well candidate c stands for its section */
static int
weight(const struct outline *o, const struct outline_head *c)
{
	int v = 2 * c->h.weight;

	if (!possible(c))
		return 0;
	bool its = c->h.number == (int)c->h.main;
	v += c->h.style == o->style ? 8 : c->h.style == HEAD_PLAIN || its ? 0 : -6;
	v += its ? 4 : c->h.number ? -2 : 0;
	v += c->content ? 6 : 0;
	if (c->rows && c->h.main >= SECT_DISCLOSURE && c->h.main <= SECT_DISPUTES)
		v += 4;
	if (c->h.rest.n)
		v -= 1;
	if (c->h.main == SECT_REQUESTS && str_find(c->h.title, STR("收费")) >= 0)
		v -= 6; /* 依申请公开收费情况, beside what the older form says of the requests */
	return v > 0 ? v : 0;
}

/* Chooses the heaviest sequence of sections in the form's order. */
static void
chain(struct outline *o)
{
	int best[OUTLINE_SIX + 1] = {0}, top = 0;
	size_t at[OUTLINE_SIX + 1] = {0}, last = 0;

	for (size_t i = 0; i < o->head.n; i++) {
		struct outline_head *c = &o->head.v[i];
		int v = weight(o, c), k = (int)c->h.main, before = 0;
		if (!v)
			continue;
		for (int j = 1; j < k; j++)
			if (best[j] > best[before])
				before = j;
		c->best[k] = best[before] + v;
		c->from[k] = at[before];
		if (c->best[k] > best[k]) {
			best[k] = c->best[k];
			at[k] = i + 1;
		}
	}
	for (int k = 1; k <= OUTLINE_SIX; k++)
		if (best[k] > top) {
			top = best[k];
			last = at[k];
		}
	while (last) {
		struct outline_head *c = &o->head.v[last - 1];
		c->main = c->h.main;
		last = c->from[c->main];
	}
}

/* Takes back those of the six that count on within another, numbered otherwise than most: 一、总体情况 （一）主动公开 （二）依申请公开.  The real
 * ones are not there, as in a report that was cut.  True: none is left of those that were. */
static bool
take_back(struct outline *o)
{
	bool parts = false; /* the section's are numbered as it is: 1、总体情况 1、主动公开。… 2、依申请公开。… */
	bool alone = o->style == HEAD_PAREN; /* （一）主动公开 （二）依申请公开 and no more: the first section has lost its heading, and the others */
	int number[HEAD_STYLES] = {0}; /* of the last heading of each style within the section */
	const struct outline_head *section = NULL;

	for (size_t i = 0; i < o->head.n; i++) {
		const struct outline_head *c = &o->head.v[i];
		alone = alone && (!c->main || (c->h.sub && c->h.number == (int)c->main - 1 && c->main <= SECT_REQUESTS));
	}
	alone = alone && outline_sections(o);
	for (size_t i = 0; alone && i < o->head.n; i++)
		o->head.v[i].main = SECT_NONE;
	for (size_t i = 0; i < o->head.n; i++) {
		struct outline_head *c = &o->head.v[i];
		enum head_style style = c->h.style;
		bool same = section && section->main == SECT_OVERVIEW && section->h.number == 1 && style == o->style && c->h.sub && (c->h.rest.n || c->h.stop);
		parts = same && c->h.number == (parts ? number[style] : 0) + 1;
		if (parts) {
			c->main = SECT_NONE;
			c->part = true;
			number[style] = c->h.number;
			continue;
		}
		bool other = c->main && section && style != o->style && style != HEAD_PLAIN;
		bool part = other && section->main == SECT_OVERVIEW && c->h.sub && c->h.number != (int)c->main; /* the one before has lost its number */
		if (part || (other && c->h.number == number[style] + 1))
			c->main = SECT_NONE;
		number[style] = c->h.number;
		if (!c->main || (style != o->style && style != HEAD_PLAIN))
			continue;
		section = c;
		memset(number, 0, sizeof number);
	}
	return alone;
}

/* Is c, which the chain left out, a section all the same: strong, numbered as the six are, something behind it? */
static bool
left_over(const struct outline *o, const struct outline_head *c, bool there)
{
	if (!c->content || !possible(c) || c->h.weight < 8 || c->h.style != o->style)
		return false;
	return c->h.number == (int)c->h.main || c->h.style == HEAD_PLAIN || !there;
}

static void
leftovers(struct outline *o)
{
	size_t where[OUTLINE_SIX + 1] = {0};

	for (size_t i = 0; i < o->head.n; i++)
		where[o->head.v[i].main] = i + 1;
	where[SECT_NONE] = 0;
	for (size_t i = 0; i < o->head.n; i++) {
		struct outline_head *c = &o->head.v[i];
		if (c->main || c->part)
			continue;
		bool there = c->h.main && where[c->h.main];
		bool echo = there && !c->content && c->h.weight >= 8 && where[c->h.main] == i + 2 && possible(c);
		if (!echo && !left_over(o, c, there))
			continue;
		c->again = there ? OUTLINE_TWICE : OUTLINE_ORDER;
		if (!echo)
			c->main = c->h.main;
		if (!there)
			where[c->h.main] = i + 1;
	}
}

/* May c, which is none of the six, be a section as they are? */
static bool
like_them(const struct outline *o, const struct outline_head *c)
{
	const struct head *h = &c->h;

	return h->style == o->style && h->number && !h->tight && !h->toc && !h->row && !c->again && !c->part && h->title.n && h->title.n <= 75 && str_find(h->title, STR("，")) < 0 &&
	       !debris_label(h->title);
}

/* Finds the sections of older forms, 收费及减免情况, 附表: with the six around them, or behind them, they are numbered without a gap. */
static void
find_further(struct outline *o)
{
	size_t run = 0;  /* heads since one of the six that are like them */
	int number = 0;  /* of the last of these; 0: a gap */
	size_t n = o->head.n;

	for (size_t i = 0; i <= n; i++) {
		const struct outline_head *c = i < n ? &o->head.v[i] : NULL;
		bool six = c && c->main;
		if (c && !six && !like_them(o, c))
			continue;
		if (c && number)
			number = c->h.number == number + 1 ? number + 1 : 0;
		run += c && !six;
		if (c && !six)
			continue;
		for (size_t k = i; run && number && k-- > 0;)
			if (!o->head.v[k].main && like_them(o, &o->head.v[k])) {
				o->head.v[k].further = true;
				run--;
			}
		run = 0;
		number = c && c->h.style == o->style ? c->h.number : 0;
	}
}

/* Where the report ends: at the first line of furniture behind the last of the six. */
static void
find_end(struct outline *o)
{
	size_t last = 0;

	for (size_t i = 0; i < o->head.n; i++)
		if (o->head.v[i].main)
			last = o->head.v[i].para + 1;
	o->end = o->para.n;
	for (size_t i = last; i < o->para.n; i++)
		if (o->para.v[i].text.n && portal_after(o->para.v[i].text) && (last || i > o->para.n / 2)) {
			o->end = i;
			return;
		}
}

void
outline_read(struct outline *o, const struct doc *d)
{
	*o = (struct outline){.d = d};
	paragraphs(o);
	candidates(o);
	o->style = main_style(o);
	contents(o);
	tables_of_contents(o);
	chain(o);
	if (!take_back(o))
		leftovers(o);
	find_further(o);
	find_end(o);
}

void
outline_forget(struct outline *o)
{
	for (size_t i = 0; i < o->head.n; i++)
		o->head.v[i] = (struct outline_head){.h = {.style = HEAD_PLAIN, .title = STR("")}, .para = o->head.v[i].para, .span = o->head.v[i].span};
}

int
outline_sections(const struct outline *o)
{
	bool there[OUTLINE_SIX + 1] = {false};
	int n = 0;

	for (size_t i = 0; i < o->head.n; i++) {
		n += o->head.v[i].main && !there[o->head.v[i].main];
		there[o->head.v[i].main] = true;
	}
	return n;
}
