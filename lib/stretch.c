/* stretch - the lines of a block that share their positions, and the heads among them.
 * Comes in: the lines of a block.  Goes out: up to where positions hold, the lines of heads, the words above columns.
 * Rule: a stretch ends where a page or 续表 begins and where column heads come after numbers, or after a label below other heads.  Heads are
 * the lines above the numbers with a word above these, or behind all labels; where no number or no label tells, those that name columns. */
#include "mem.h"
#include "str.h"
#include "word.h"
#include "line.h"
#include "lay.h"
#include "colnames.h"
#include "cols.h"
#include "stretch.h"

enum { LEFT = 6 }; /* heads may begin that many characters before their numbers */

static void
widen(struct stretch_edges *e, const struct lay_item *it)
{
	size_t first = it->t.n - (size_t)it->nval;

	if (it->kind != LAY_VALUES)
		return;
	for (int m = 0; m < 2; m++) {
		int s = it->t.v[first].s[m];
		e->value[m] = e->value[m] < 0 || s < e->value[m] ? s : e->value[m];
		if (first > 0 && it->t.v[first - 1].e[m] > e->label[m])
			e->label[m] = it->t.v[first - 1].e[m];
	}
}

/* Of a number alone on its line, the enumerator of a label perhaps, nothing is told where there are rows of several. */
static struct stretch_edges
edges_of(const struct lay_item *v, size_t n)
{
	struct stretch_edges e = {{-1, -1}, {-1, -1}};
	bool several = false;

	for (size_t i = 0; i < n; i++)
		several = several || (v[i].kind == LAY_VALUES && v[i].nval > 1);
	for (size_t i = 0; i < n; i++)
		if (!several || v[i].t.n > 1)
			widen(&e, &v[i]);
	return e;
}

/* Has the line a word above the numbers, or behind all labels? */
static bool
is_head(const struct lay_item *it, const struct stretch_edges *e)
{
	if (it->kind != LAY_LABEL || e->value[0] < 0)
		return false;
	for (size_t i = 0; i < it->t.n; i++) {
		const struct lay_tok *t = &it->t.v[i];
		if (t->s[0] + t->e[0] > 2 * e->value[0] && t->s[1] + t->e[1] > 2 * e->value[1])
			return true;
		if (i > 0 && e->label[0] > 0 && t->s[0] > e->label[0] && t->s[1] > e->label[1])
			return true;
	}
	return false;
}

/* Does this line alone name a table's columns? */
static bool
names_columns(const struct lay_item *it, struct arena a)
{
	struct lay_item head = *it;

	head.head = true;
	return it->kind == LAY_LABEL && it->t.n > 1 && it->t.v[1].gap > 1 && colnames_count(&head, 1, a) > 0;
}

/* Does another table begin, or its part on another page: 续表 alone on its line, not the rest of a label, 续办理? */
static bool
is_parting(const struct lay_item *it)
{
	return it->l->page || (it->kind == LAY_LABEL && it->t.n == 1 && word_starts(it->t.v[0].text, "续表 续上表"));
}

/* The lines from v[0] that share their positions: to the next page or part, or to heads that come after numbers or after a label
 * below other heads. */
static size_t
cut(const struct lay_item *v, size_t n, struct arena a)
{
	struct stretch_edges e = {{-1, -1}, {-1, -1}};
	bool heads = false, label = false;

	for (size_t i = 0; i < n; i++) {
		if (e.value[0] >= 0 && is_parting(&v[i]))
			return i;
		widen(&e, &v[i]);
		e.label[0] = -1;
		if (is_head(&v[i], &e))
			return i;
		label = label || (heads && v[i].kind == LAY_LABEL && v[i].t.n == 1);
		if ((e.value[0] < 0 && heads && !label) || !names_columns(&v[i], a))
			continue;
		if (e.value[0] >= 0 || label)
			return i;
		heads = true;
	}
	return n;
}

static void
set_heads(struct stretch *p, size_t n, bool head)
{
	for (size_t i = 0; i < n; i++)
		p->v[i].head = head && p->v[i].kind == LAY_LABEL;
}

void
stretch_mark(struct stretch *p, struct arena a)
{
	struct stretch_edges e = p->edges = edges_of(p->v, p->n);
	size_t rows = 0, values = 0;

	while (values < p->n && p->v[values].kind != LAY_VALUES)
		values++;
	for (size_t i = 0; i < values; i++)
		if (is_head(&p->v[i], &e))
			rows = i + 1;
	set_heads(p, rows, true);
	p->marked = true;
	p->rows = rows;
	p->known = colnames_count(p->v, rows, a);
	if (p->known)
		return;
	/* no number or no label tells where the heads are: they reach as far as they name columns */
	set_heads(p, values, true);
	int all = e.label[0] < 0 ? colnames_count(p->v, values, a) : 0;
	for (rows = 0; all && p->known != all && rows < values; rows++)
		p->known = colnames_count(p->v, rows + 1, a);
	p->rows = all ? rows : p->rows;
	set_heads(p, values, false);
	set_heads(p, p->rows, true);
}

bool
stretch_parted(const struct stretch *p)
{
	bool head = false;

	for (size_t i = 0; i < p->n; i++) {
		if (head && p->v[i].l->page)
			return true;
		if (p->v[i].kind == LAY_VALUES)
			break;
		head = head || p->v[i].head;
	}
	return false;
}

/* Is the line a table's caption, or does it say in what it counts: 表2 收到和处理…, 统计表, 单位：件?  It is no head of a column. */
static bool
is_caption(const struct lay_item *it)
{
	struct str s = it->t.v[0].text;

	s = str_cut(s, word_starts(s, "（ ("));
	return word_starts(s, "表 附 单位 填报 制表") || (it->t.n == 1 && str_ends(s, STR("表")));
}

void
stretch_heads(struct cols *c, const struct stretch *p, struct arena *a)
{
	MEM_ARRAY(struct lay_tok) head = {0};
	MEM_ARRAY(int) line = {0};
	int left = p->edges.value[0], labels = p->edges.label[0], up = 0;

	for (size_t i = p->rows; i-- > 0;) {
		const struct lay_item *it = &p->v[i];
		bool any = false, heads = it->head && it->t.n && !is_caption(it);
		for (size_t k = 0; heads && k < it->t.n; k++) {
			const struct lay_tok *t = &it->t.v[k];
			if (t->s[0] < labels && (t->s[0] + t->e[0] < 2 * (left - LEFT) || t->s[0] < left - LEFT - 2))
				continue;
			/* the name of the labels, before as many as there are columns */
			if (k == 0 && (int)it->t.n == c->known + 1 && c->known > 1 && t->s[0] < labels && t->e[0] <= left)
				continue;
			*MEM_PUSH(a, head) = *t;
			*MEM_PUSH(a, line) = up;
			any = true;
		}
		up += any;
	}
	c->head = head.v;
	c->head_line = line.v;
	c->nhead = (int)head.n;
	c->labelled = labels > 0;
}

struct stretch
stretch_at(struct lay_item *v, size_t n, struct stretch *next, struct arena a)
{
	struct stretch p = *next;

	if (!p.n)
		p = (struct stretch){.v = v, .n = cut(v, n, a)};
	while (p.n < n && !is_parting(&v[p.n])) {
		*next = (struct stretch){.v = v + p.n, .n = cut(v + p.n, n - p.n, a)};
		stretch_mark(next, a);
		if (next->rows || next->known)
			return p;
		p.n += next->n;
		p.marked = false;
	}
	*next = (struct stretch){0};
	return p;
}
