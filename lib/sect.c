/* sect - the sections of a report, each paragraph with its place.
 * Comes in: the items of a document.  Goes out: headings and paragraphs in source order, and what is wrong with them.
 * Rule: every line that could be a heading is weighed for each of the six sections: the meaning of its title first,
 * then whether it is numbered like most of the others, its number, and whether anything follows it.  The heaviest
 * sequence in the form's order is taken (chain); a strong heading left over is a section that comes twice or out of
 * order.  Between two of the six, numbered lines are sub-headings.  A line of a table of contents has nothing behind
 * it, a row of the form is no heading, 一是 is no numeral.
 * XXX where the source has lost a heading, its paragraphs stand in the section before; the note says it is missing. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "form.h"
#include "doc.h"
#include "head.h"
#include "furn.h"
#include "title.h"
#include "sect.h"

enum { SIX = SECT_OTHER, ROW_PROSE = 60 };

/* a paragraph, or a run of table rows, as this module sees it */
struct para {
	struct str text;  /* empty: rows */
	struct str cell;  /* of rows: the only text of the first, or empty */
	size_t line;
	size_t item;      /* index in d->item */
	size_t head;      /* index + 1 in heads; 0: cannot be a heading */
};

/* a line that could be a heading of one of the six, or any heading */
struct cand {
	struct head h;
	size_t para;      /* index of its paragraph */
	size_t span;      /* paragraphs it takes: 1, or 2 if it goes on in the next */
	bool content;     /* something follows before the next candidate */
	bool rows;        /* table rows follow before the next candidate */

	int best[SIX + 1];           /* weight of the best sequence that ends here as section k */
	size_t from[SIX + 1];        /* the candidate before in it, + 1 */
	enum sect_key main;          /* chosen: one of the six, or none */
	bool again;                  /* chosen although the section is there already, or stands out of order */
};

struct work {
	struct doc *d;
	struct sections *out;
	struct title title;
	struct {
		struct para *v;
		size_t n, cap;
	} para;
	struct {
		struct cand *v;
		size_t n, cap;
	} cand;
	struct {
		struct str *v;
		size_t n, cap;
	} label;               /* of the forms' rows, folded; filled when first asked for */
	bool seen[SECT_KEYS];  /* parts of the overview that have been */
	enum head_style style; /* how the six are numbered */
	size_t end;            /* paragraphs of the report: furniture follows */
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

/* the text of a row that has one cell with text, or of the two that a numeral and a title stand in; else empty */
static struct str
lone(struct arena *a, const struct doc_item *it, size_t *line)
{
	struct str text[2] = {STR(""), STR("")};
	size_t full = 0;

	for (size_t k = 0; k < it->n; k++) {
		if (!it->cell[k].text.n)
			continue;
		if (!full)
			*line = it->cell[k].line;
		if (full < 2)
			text[full] = it->cell[k].text;
		full++;
	}
	struct head h;
	if (full == 2 && text[0].n <= 20 && head_parse(&h, text[0]) && h.number && !h.title.n)
		return str_fmt(a, "%.*s %.*s", (int)text[0].n, text[0].p, (int)text[1].n, text[1].p);
	return full == 1 ? text[0] : STR("");
}

/* Is the only text of a row no row of a table: prose, or a heading? */
static bool
no_row(struct str text)
{
	struct head h;

	return text.n >= ROW_PROSE || (text.n >= HEAD_WORD && head_parse(&h, text) && h.weight >= 6);
}

/* Is s a line drawn under a heading or between paragraphs: ---- ==== ~~~~? */
static bool
drawn(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!strchr("-=~_*+. ", s.p[i]))
			return false;
	return s.n >= 3;
}

static void
paragraphs(struct work *w)
{
	for (size_t i = 0; i < w->d->n; i++) {
		const struct doc_item *it = &w->d->item[i];
		struct para p = {STR(""), STR(""), it->line, i, 0};
		if (it->kind == DOC_DROP)
			continue;
		if (it->kind == DOC_TEXT)
			p.text = it->cell[0].text;
		else if ((p.cell = lone(w->d->a, it, &p.line)).n && no_row(p.cell))
			p.text = p.cell;
		if (it->kind == DOC_TEXT && (!str_trim(p.text).n || drawn(p.text)))
			continue;
		if (!p.text.n && w->para.n && !w->para.v[w->para.n - 1].text.n)
			continue;
		*MEM_PUSH(w->d->a, w->para) = p;
	}
}

/* Joins a heading with the line it goes on in: a numeral alone, or a title that lacks its end. */
static size_t
join(struct work *w, struct cand *c)
{
	size_t next = c->para + 1;
	struct head more, both;

	if (next >= w->para.n || c->h.rest.n || c->h.stop || c->h.style == HEAD_PLAIN)
		return 1;
	if (c->h.title.n && head_ends(c->h.title))
		return 1;
	const struct para *p = &w->para.v[next];
	struct str t = p->text.n ? p->text : p->cell;
	if (!t.n || t.n > 60 || !head_parse(&more, t) || more.style != HEAD_PLAIN || more.rest.n || more.stop)
		return 1;
	struct buf b = {.a = w->d->a};
	buf_str(&b, w->para.v[c->para].text);
	buf_str(&b, t);
	if (!head_parse(&both, buf_slice(&b)) || both.rest.n || both.weight < c->h.weight || (!both.main && !both.sub) ||
	    !head_ends(both.title))
		return 1;
	c->h = both;
	return p->text.n ? 2 : 1;
}

static bool
numbers_only(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!strchr("0123456789 .-/", s.p[i]))
			return false;
	return true;
}

static void
candidates(struct work *w)
{
	for (size_t i = 0; i < w->para.n; i++) {
		struct para *p = &w->para.v[i];
		struct cand c = {.para = i};
		if (!p->text.n || numbers_only(p->text) || !head_parse(&c.h, p->text))
			continue;
		c.span = join(w, &c);
		if (c.h.style == HEAD_PLAIN && !c.h.main && !c.h.sub)
			continue;
		*MEM_PUSH(w->d->a, w->cand) = c;
		p->head = w->cand.n;
		i += c.span - 1;
	}
}

/* Can this be a heading of one of the six at all? */
static bool
possible(const struct cand *c)
{
	const struct head *h = &c->h;

	if (!h->main || h->toc)
		return false;
	if (h->style == HEAD_PLAIN)
		return h->weight >= 6 && !h->rest.n && !h->stop && h->title.n <= 90 && head_ends(h->title);
	if (h->tight)
		return h->weight >= 6 && !h->rest.n && head_ends(h->title);
	if (h->rest.n || h->stop)
		return h->weight >= 6 && h->title.n <= 90;
	return true;
}

/* the style that the most of the six have */
static enum head_style
main_style(const struct work *w)
{
	int seen[HEAD_STYLES][SIX + 1] = {{0}}, best = 0;
	enum head_style style = HEAD_CN;
	static const enum head_style order[] = {HEAD_CN, HEAD_PART, HEAD_NUM, HEAD_PAREN, HEAD_DOTTED, HEAD_PARNUM,
						HEAD_CIRCLE, HEAD_PLAIN};

	for (size_t i = 0; i < w->cand.n; i++) {
		const struct cand *c = &w->cand.v[i];
		int weight = c->h.weight + (c->h.number == (int)c->h.main ? 4 : 0);
		if (possible(c) && weight > seen[c->h.style][c->h.main])
			seen[c->h.style][c->h.main] = weight;
	}
	for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
		int sum = 0;
		for (int k = 1; k <= SIX; k++)
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
is_content(const struct work *w, const struct para *p)
{
	const struct head *h = p->head ? &w->cand.v[p->head - 1].h : NULL;

	return !h || h->rest.n || h->stop || h->title.n > 90;
}

/* What follows each candidate, up to the next that may be one of the six; headings alone are nothing. */
static void
contents(struct work *w)
{
	size_t next = w->para.n, content = w->para.n, rows = w->para.n, k = w->para.n;

	for (size_t i = w->cand.n; i-- > 0;) {
		struct cand *c = &w->cand.v[i];
		for (; k > c->para + c->span; k--) {
			const struct para *p = &w->para.v[k - 1];
			if (is_content(w, p))
				content = k - 1;
			if (!p->text.n)
				rows = k - 1;
		}
		c->content = c->h.rest.n || content < next;
		c->rows = rows < next;
		if (possible(c) && c->h.style == w->style)
			next = c->para;
	}
}

/* Marks cand[from .. to] as a table of contents if it is one: three headings or more, the first of which comes again. */
static void
mark_contents(struct work *w, size_t from, size_t to, size_t run, const size_t *last)
{
	if (run < 3 || last[w->cand.v[from].h.main] <= to)
		return;
	for (size_t i = from; i <= to; i++)
		w->cand.v[i].h.toc = true;
}

/* Finds tables of contents: headings in order, one after the other with nothing between. */
static void
tables_of_contents(struct work *w)
{
	size_t last[SIX + 1] = {0}, from = 0, to = 0, run = 0;

	for (size_t i = 0; i < w->cand.n; i++)
		if (possible(&w->cand.v[i]) && w->cand.v[i].h.style == w->style)
			last[w->cand.v[i].h.main] = i;
	for (size_t i = 0; i < w->cand.n; i++) {
		const struct cand *c = &w->cand.v[i];
		if (!possible(c) || c->h.style != w->style)
			continue;
		if (run && (w->cand.v[to].content || c->h.main <= w->cand.v[to].h.main)) {
			mark_contents(w, from, to, run, last);
			run = 0;
		}
		if (!run++)
			from = i;
		to = i;
	}
	if (run)
		mark_contents(w, from, to, run, last);
}

/* how well candidate c stands for its section */
static int
weight(const struct work *w, const struct cand *c)
{
	int v = 2 * c->h.weight;

	if (!possible(c))
		return 0;
	v += c->h.style == w->style ? 8 : c->h.style == HEAD_PLAIN ? 0 : -6;
	v += c->h.number == (int)c->h.main ? 4 : c->h.number ? -2 : 0;
	v += c->content ? 6 : 0;
	if (c->rows && c->h.main >= SECT_DISCLOSURE && c->h.main <= SECT_DISPUTES)
		v += 4;
	if (c->h.rest.n)
		v -= 1;
	return v > 0 ? v : 0;
}

/* Chooses the heaviest sequence of sections in the form's order. */
static void
chain(struct work *w)
{
	int best[SIX + 1] = {0}, top = 0;
	size_t at[SIX + 1] = {0}, last = 0;

	for (size_t i = 0; i < w->cand.n; i++) {
		struct cand *c = &w->cand.v[i];
		int v = weight(w, c), k = (int)c->h.main, before = 0;
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
	for (int k = 1; k <= SIX; k++)
		if (best[k] > top) {
			top = best[k];
			last = at[k];
		}
	while (last) {
		struct cand *c = &w->cand.v[last - 1];
		c->main = c->h.main;
		last = c->from[c->main];
	}
}

static void
note(struct work *w, enum diag_code code, size_t line, enum sect_key key, struct str what)
{
	diag_add(&w->d->diags, code, line, str_fmt(w->d->a, "%s %.*s", sect_key_name(key), (int)what.n, what.p));
}

/* Is c, which the chain left out, a section all the same: strong, numbered as the six are, something behind it? */
static bool
left_over(const struct work *w, const struct cand *c, bool there)
{
	if (c->main || !c->content || !possible(c) || c->h.weight < 8 || c->h.style != w->style)
		return false;
	return c->h.number == (int)c->h.main || c->h.style == HEAD_PLAIN || !there;
}

static void
leftovers(struct work *w)
{
	size_t where[SIX + 1] = {0};

	for (size_t i = 0; i < w->cand.n; i++)
		where[w->cand.v[i].main] = i + 1;
	where[SECT_NONE] = 0;
	for (size_t i = 0; i < w->cand.n; i++) {
		struct cand *c = &w->cand.v[i];
		size_t line = w->para.v[c->para].line;
		if (c->main)
			continue;
		bool there = c->h.main && where[c->h.main];
		bool echo = there && !c->content && c->h.weight >= 8 && where[c->h.main] == i + 2 && possible(c);
		if (!echo && !left_over(w, c, there))
			continue;
		note(w, there ? DIAG_SECTION_TWICE : DIAG_SECTION_ORDER, line, c->h.main, c->h.title);
		c->again = true;
		if (!echo)
			c->main = c->h.main;
		if (!there)
			where[c->h.main] = i + 1;
	}
}

/* Where the report ends: at the first line of furniture behind the last of the six. */
static void
find_end(struct work *w)
{
	size_t last = 0;

	for (size_t i = 0; i < w->cand.n; i++)
		if (w->cand.v[i].main)
			last = w->cand.v[i].para + 1;
	w->end = w->para.n;
	for (size_t i = last; i < w->para.n; i++)
		if (w->para.v[i].text.n && furn_after(w->para.v[i].text) && (last || i > w->para.n / 2)) {
			w->end = i;
			return;
		}
}

/* Is a folded title a piece of a row label of the form?  Such lines are numbered, too. */
static bool
form_label(struct work *w, struct str title)
{
	for (const struct form *const *g = form_all; *g && !w->label.n; g++)
		for (int i = 0; i < (*g)->nrow; i++) {
			struct str l = str_of((*g)->row[i].label);
			*MEM_PUSH(w->d->a, w->label) = head_fold(l, mem_get(w->d->a, l.n));
		}
	struct str f = head_fold(title, mem_get(w->d->a, title.n));
	for (size_t i = 0; i < w->label.n; i++)
		if (str_find(w->label.v[i], f) >= 0)
			return true;
	return false;
}

/* characters of the table headings: in a section with a table, short lines of nothing else are its debris */
static bool
debris(struct str s)
{
	static const char all[] = "结果维持纠正其他尚未审总计行政复议诉讼经直接起后申请人情况自然法或组织商业企科研机构社会公益律服务信息内容"
				  "本年制发件数废止现有效处理决定量收费金额单位万元规章范性文许可罚强事第二十条一五六八项（）()：:、";
	char room[64];

	if (s.n > sizeof room)
		return false;
	for (size_t i = 0; i < s.n;) {
		size_t from = i;
		uint32_t c = str_rune(s, &i);
		if (c < 0x80 ? strchr("0123456789 .-/|()", (int)c) == NULL
			     : str_find((struct str){all, sizeof all - 1}, (struct str){s.p + from, i - from}) < 0)
			return false;
	}
	return true;
}

/* where the walk through the paragraphs stands */
struct place {
	enum sect_key main, key;          /* section, and innermost keyed one */
	enum head_style stack[HEAD_STYLES]; /* styles of the sub-headings that are open */
	int depth;
	bool headless;                    /* the overview has lost its heading: its parts may come before any section */
	bool prose;                       /* prose has been seen since the heading */
	bool content;                     /* anything has */
	size_t line;                      /* of the section's heading */
	size_t text;                      /* bytes of prose in it */
	struct str first;                 /* its first prose */
};

/* Does s count something (通知8条)?  Then it is an entry of a list; a year is no count. */
static bool
counts(struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		size_t n = 0;
		while (i + n < s.n && s.p[i + n] >= '0' && s.p[i + n] <= '9')
			n++;
		if (n && !str_starts(str_trim(str_cut(s, i + n)), STR("年")))
			return true;
		i += n;
	}
	return false;
}

/* Is c, which is none of the six, a sub-heading here? */
static bool
is_sub(struct work *w, const struct place *at, const struct cand *c)
{
	const struct head *h = &c->h;
	bool overview = at->main == SECT_OVERVIEW || (at->main == SECT_NONE && at->headless);
	bool keyed = overview && h->sub && h->title.n <= 75;

	if (h->toc || h->tight || !h->title.n || c->again)
		return false;
	if (str_find(h->title, STR("，")) >= 0 || str_find(h->title, STR(",")) >= 0)
		return false;
	if (h->style == HEAD_PLAIN)
		return at->main == SECT_OVERVIEW && keyed && !h->rest.n && !h->stop && h->title.n <= 54 &&
		       (head_ends(h->title) || str_ends(h->title, STR("建设")) || str_ends(h->title, STR("公开")) ||
			str_ends(h->title, STR("管理")) || str_ends(h->title, STR("保障")));
	if (at->main >= SECT_DISCLOSURE && at->main <= SECT_DISPUTES && form_label(w, h->title))
		return false;
	if (keyed && (h->rest.n || !h->stop))
		return true;
	if (at->main == SECT_NONE)
		return false;
	if (h->style <= HEAD_PAREN)
		return h->rest.n ? h->stop && h->title.n <= 75 : !h->stop && h->title.n <= 90;
	return !h->rest.n && !h->stop && h->title.n <= 60 && !counts(h->title);
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
	if (level != 2 || (at->main != SECT_OVERVIEW && at->main != SECT_NONE) || w->seen[h->sub])
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
	s = head_fold(s, room);
	return s.n == 0 || str_eq(s, STR("无")) || str_eq(s, STR("没有")) || str_eq(s, STR("暂无"));
}

/* closes the section that is open */
static void
leave(struct work *w, struct place *at)
{
	if (at->main && (!at->content || (at->text && nothing(at->first) && at->text == at->first.n)))
		note(w, DIAG_SECTION_EMPTY, at->line, at->main, at->first.n ? at->first : STR(""));
}

static void
enter(struct work *w, struct place *at, const struct cand *c)
{
	size_t line = w->para.v[c->para].line;

	if (at->main == c->main) { /* the heading is printed twice: the section goes on */
		at->key = at->main;
		at->depth = 0;
		if (c->h.rest.n)
			body(w, at, c->h.rest, line);
		return;
	}
	leave(w, at);
	*at = (struct place){.main = c->main, .headless = at->headless, .key = c->main, .line = line, .first = STR("")};
	sect_add(w->out, w->d->a, (struct sect){c->main, 1, c->h.numeral, c->h.title, line});
	if (c->h.rest.n)
		body(w, at, c->h.rest, line);
}

static void
sub(struct work *w, struct place *at, const struct cand *c)
{
	size_t line = w->para.v[c->para].line;
	int level = sub_level(at, c->h.style);
	enum sect_key key = sub_key(w, at, &c->h, level);

	at->content = true;
	if (level == 2)
		at->key = key ? key : at->main;
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

/* Walks through the report and gives each paragraph its place. */
static void
walk(struct work *w)
{
	struct place at = {.first = STR(""), .headless = true};
	bool before = w->title.nitem > 0; /* the page's own words before the title are not the report's */

	for (size_t i = 0; i < w->cand.n; i++)
		at.headless &= w->cand.v[i].main != SECT_OVERVIEW;
	for (size_t i = 0; i < w->end; i++) {
		const struct para *p = &w->para.v[i];
		const struct cand *c = p->head ? &w->cand.v[p->head - 1] : NULL;
		if (in_title(w, p->item)) {
			before = false;
			continue;
		}
		if (c && c->main) {
			before = false;
			enter(w, &at, c);
			i += c->span - 1;
		} else if (!p->text.n) {
			at.content = true;
		} else if (c && !before && is_sub(w, &at, c)) {
			sub(w, &at, c);
			i += c->span - 1;
		} else if (before || (c && (c->again || (c->h.toc && c->h.main))) || (!at.main && title_info(p->text)) || furn_after(p->text)) {
			continue;
		} else if (at.main >= SECT_DISCLOSURE && debris(p->text)) {
			if (!at.prose || at.main <= SECT_DISPUTES)
				at.content |= at.main <= SECT_DISPUTES;
			else
				body(w, &at, p->text, p->line);
		} else {
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

	for (size_t i = s->nbody; i > 0 && i + 3 > s->nbody; i--) {
		struct sect_body *b = &s->body[i - 1];
		bool day = s->published.n && b->line == s->published_line;
		if (!day && !(s->agency.n && str_eq(str_trim(b->text), s->agency)))
			break;
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
	for (int k = 1; k <= SIX; k++)
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

void
sect_read(struct sections *out, struct doc *d)
{
	struct work w = {.d = d, .out = out};
	size_t first = d->n;

	*out = (struct sections){.title = STR("")};
	paragraphs(&w);
	candidates(&w);
	w.style = main_style(&w);
	contents(&w);
	tables_of_contents(&w);
	chain(&w);
	leftovers(&w);
	find_end(&w);
	for (size_t i = w.cand.n; i-- > 0;)
		if (w.cand.v[i].main)
			first = w.para.v[w.cand.v[i].para].item;
	title_read(&w.title, d, first, w.end < w.para.n ? w.para.v[w.end].item : d->n);
	head_of(out, &w.title);
	walk(&w);
	signature(&w);
	missing(&w);
	conflicts(&w);
}
