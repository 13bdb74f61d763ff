/* repeat - merged cells that a converter printed once for each column they cover (python-docx, xlsx2csv -m).
 * Comes in: the rows of a table.  Goes out: the same with one cell for each.
 * Rule: where a row of heads holds the same words in neighbouring cells, and every row below it up to the next heads has
 * the same in both, it is one cell.
 * Words that are the beginning of several columns' heads (结果维持, 结果纠正) are left.
 * Known weakness: none is folded where one row below is of another length. */
#include "mem.h"
#include "str.h"
#include "doc.h"
#include "lay.h"
#include "repeat.h"

enum { CELLS_MAX = 256 };

/* Is it no word: a number, figures of several rows that one cell has (0 0), nothing? */
static bool
is_figures(struct str s)
{
	if (lay_value(s))
		return true;
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] >= 0x80 || str_letter(s.p[i]))
			return false;
	return true;
}

/* Is it a row of words without numbers and without empty cells? */
static bool
is_head(const struct doc_item *it)
{
	if (it->kind != DOC_ROW)
		return false;
	for (size_t k = it->n; k-- > 0;) /* numbers stand behind */
		if (is_figures(it->cell[k].text))
			return false;
	return true;
}

static bool
same(const struct doc_item *it, size_t k)
{
	return str_eq(it->cell[k].text, it->cell[k - 1].text);
}

/* Are they the words with which the heads of several columns begin, of which a converter kept the first line only? */
static bool
is_shared(struct str s)
{
	return str_eq(s, STR("本年新")) || str_eq(s, STR("本年")) || str_eq(s, STR("结果"));
}

/* Are there the same words in neighbouring cells of these heads? */
static bool
repeats(const struct doc_item *it)
{
	for (size_t k = 1; k < it->n && it->n <= CELLS_MAX; k++)
		if (same(it, k) && !is_shared(it->cell[k].text))
			return true;
	return false;
}

/* Behind the rows below these heads, as many cells wide. */
static size_t
segment(const struct doc *d, size_t head)
{
	size_t to = head + 1;

	while (to < d->n && d->item[to].kind == DOC_ROW && d->item[to].n == d->item[head].n && !is_head(&d->item[to]))
		to++;
	return to;
}

static void
fold(struct doc_item *it, const bool *one)
{
	unsigned n = 0;

	for (size_t k = 0; k < it->n; k++)
		if (!one[k])
			it->cell[n++] = it->cell[k];
	it->n = n;
}

void
repeat_fold(struct doc *d, size_t first)
{
	struct doc_item *const item = d->item;

	for (size_t head = first, items = d->n; head < items; head++) {
		struct doc_item *h = &item[head];
		if (h->n < 2 || !repeats(h) || !is_head(h))
			continue;
		bool one[CELLS_MAX] = {false};
		size_t to = segment(d, head), from = head, n = h->n;
		if (to == head + 1)
			continue;
		for (size_t k = 1; k < n; k++) {
			one[k] = same(h, k) && !is_shared(h->cell[k].text);
			for (size_t i = head + 1; i < to && one[k]; i++)
				one[k] = same(&d->item[i], k);
		}
		while (from > first && d->item[from - 1].n == n && is_head(&d->item[from - 1]))
			from--;
		for (size_t i = from; i < to; i++)
			fold(&d->item[i], one);
		head = to - 1;
	}
}
