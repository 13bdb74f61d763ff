/* padding - the rows of a table in an office suite's sheet, without what only fills them up.
 * Comes in: records whose values are told.  Goes out: rows of cells.
 * Rule: columns that a whole table leaves empty go.  Where rows have slid against one another each comes out as its labels,
 * then its values.  A quoted blank is a blank cell, an unquoted nothing may be padding.
 * Known weakness: in a sheet that slid and does not quote its blanks, a row short of values comes out with its padding. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "doc.h"
#include "record.h"
#include "padding.h"

enum { WIDE = 200 /* columns of a table */, NEAR = 40 /* rows before and behind a row that are in step with it */ };

/* Does a label begin with a number of its own: 1. or （一）? */
static bool
numbered(struct str s)
{
	return s.n && ((s.p[0] >= '0' && s.p[0] <= '9') || s.p[0] == '(' || str_starts(s, STR("（")));
}

/* Where the labels of a row end that has a value behind one: before that value; what stands behind it is no label. */
static size_t
before_values(const struct record *r)
{
	size_t end = 0;

	for (size_t k = 0; k < r->end; k++)
		if (record_label(&r->f[k]))
			end = k + 1;
		else if (end && r->f[k].value)
			return end;
	return r->end;
}

/* Words that stand where rows have their values (保密, 详见附件) are no labels: behind a value of their row, or behind its
 * label in a column where two rows or more with the label in the same place have a value. */
static void
words_in_values(struct record *r, size_t n, size_t width, struct arena a)
{
	for (size_t i = 0; i < n; i++)
		r[i].end = before_values(&r[i]);
	if (width > WIDE)
		return;
	size_t *at = MEM_NEW(&a, size_t, width * width + 1); /* rows, by the end of their labels and the column of a value */
	bool *any = MEM_NEW(&a, bool, n + 1);                /* a value in the row */
	for (size_t i = 0; i < n; i++)
		for (size_t k = r[i].end; k < r[i].n; k++) {
			any[i] |= r[i].f[k].value;
			if (r[i].end)
				at[(r[i].end - 1) * width + k] += r[i].f[k].value;
		}
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; any[i] && k + 1 < r[i].end; k++)
			if (record_label(&r[i].f[k]) && at[k * width + r[i].end - 1] > 1 && !numbered(r[i].f[r[i].end - 1].text))
				r[i].end = k + 1;
}

/* Does a label of one row with values stand in a column where another row has a value? */
static bool
has_slid(const struct record *r, size_t n, size_t width, struct arena a)
{
	unsigned char *value = MEM_NEW(&a, unsigned char, width);

	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < n; i++) {
			size_t end = r[i].end;
			if (record_texts(&r[i], end, r[i].n) < 2)
				continue;
			for (size_t k = 0; k < r[i].n; k++) {
				if (pass == 0 && k >= end && record_shows(&r[i].f[k]))
					value[k] = 1;
				else if (pass == 1 && k < end && r[i].f[k].text.n && value[k])
					return true;
			}
		}
	return false;
}

/* How the columns of a sheet's table are used. */
struct columns {
	unsigned char *used, *head; /* by any row; by the rows of heads */
	size_t heads, nhead;
	size_t values; /* where the values of rows with labels begin */
	bool packed;   /* rows without labels stand off their heads, but are as many */
};

static struct columns
measure(const struct record *r, size_t n, size_t width, struct arena *a)
{
	struct columns c = {.used = MEM_NEW(a, unsigned char, width), .head = MEM_NEW(a, unsigned char, width)};
	size_t bare = 0, off = 0, alike = 0;

	for (size_t i = 0; i < n; i++) {
		bool head = record_heads(&r[i]);
		c.heads += head;
		if (!head && c.values < r[i].end && record_texts(&r[i], r[i].end, r[i].n))
			c.values = r[i].end;
		for (size_t k = 0; k < r[i].n; k++) {
			c.used[k] |= record_shows(&r[i].f[k]);
			c.head[k] |= head && record_shows(&r[i].f[k]);
		}
	}
	for (size_t k = 0; k < width; k++)
		c.nhead += c.head[k];
	for (size_t i = 0; i < n; i++) {
		if (r[i].end || !r[i].full)
			continue;
		size_t cells = 0, astray = 0;
		for (size_t k = 0; k < r[i].n; k++) {
			cells += record_shows(&r[i].f[k]);
			astray += record_shows(&r[i].f[k]) && !c.head[k];
		}
		bare++;
		alike += cells == c.nhead;
		off += astray > 0;
	}
	c.packed = bare && off && alike == bare;
	return c;
}

/* How far the labels of a row move up to where values begin: over the columns between, where nothing is. */
static size_t
gap_of(const struct record *r, const struct columns *c)
{
	size_t gap = 0;

	if (!r->end || r->n < c->values || record_heads(r))
		return 0;
	for (size_t k = r->end; k < c->values; k++) {
		if (record_shows(&r->f[k]))
			return 0;
		gap += c->used[k];
	}
	return gap;
}

/* A row of a sheet: its used columns, the labels moved up to the values. */
static void
put_sheet_row(struct doc *d, const struct record *r, const struct columns *c, size_t cols)
{
	struct doc_cell *x = doc_add(d, DOC_ROW, r->line, cols)->cell;
	bool bare = c->packed && !r->end;
	size_t at = 0, gap = gap_of(r, c);

	for (size_t k = 0; k < r->n && at < cols; k++) {
		if (bare ? record_shows(&r->f[k]) : c->used[k]) {
			size_t to = at + (k < r->end ? gap : 0);
			if (record_shows(&r->f[k]))
				record_put(d, &x[to], &r->f[k]);
			at++;
		}
	}
}

/* A sheet's table whose rows are in step: the columns that someone uses. */
static void
put_columns(struct doc *d, const struct record *r, size_t n, size_t width)
{
	struct columns c = measure(r, n, width, doc_work(d));
	size_t cols = 0;

	if (n < 2 || !c.heads) /* nothing shows what is padding */
		memset(c.used, 1, width);
	if (c.packed)
		memcpy(c.used, c.head, width);
	for (size_t k = 0; k < width; k++)
		cols += c.used[k];
	for (size_t i = 0; i < n; i++)
		put_sheet_row(d, &r[i], &c, cols);
}

/* Where the values of row i begin; heads stand above those of the next row that has any. */
static size_t
slid_end(const struct record *r, size_t i, size_t n)
{
	if (!record_heads(&r[i]))
		return r[i].end;
	for (size_t j = i + 1; j < n && j < i + 4; j++)
		if (r[j].full > 1 && r[j].end < r[j].n && !record_heads(&r[j]))
			return r[j].end && r[j].end < r[i].end ? r[j].end : r[i].end;
	return r[i].end;
}

/* Notes the columns from `end` on, where the values of row i begin, that it uses or, unless blank cells are marked, a row near by that is
 * in step with it. */
static void
note_used(unsigned char *used, const struct record *r, size_t i, size_t n, size_t end, bool marked)
{
	for (size_t j = i > NEAR ? i - NEAR : 0; j < n && j < i + NEAR; j++)
		for (size_t k = end; (j == i || (!marked && r[j].end == end)) && k < r[j].n; k++)
			used[k] |= record_shows(&r[j].f[k]);
}

/* A table whose rows have slid: the labels of each, then its values.  Rows whose last label stands in the same column
 * are in step with one another, so a column that none of them uses is padding. */
static void
put_slid(struct doc *d, const struct record *r, size_t n, size_t width, bool marked)
{
	unsigned char *used = MEM_NEW(doc_work(d), unsigned char, width);
	size_t most = 0;

	for (size_t i = 0; i < n; i++) {
		size_t labels = record_texts(&r[i], 0, r[i].end);
		if (r[i].full > labels && labels > most)
			most = labels;
	}
	for (size_t i = 0; i < n; i++) {
		size_t end = slid_end(r, i, n), labels = record_texts(&r[i], 0, end), values = 0, c = 0;
		memset(used, 0, width);
		note_used(used, r, i, n, end, marked);
		for (size_t k = end; k < width; k++)
			values += used[k];
		size_t left = labels > most ? labels : most;
		struct doc_cell *x = doc_add(d, DOC_ROW, r[i].line, left + values)->cell;
		for (size_t k = 0; k < end; k++)
			if (r[i].f[k].text.n)
				record_put(d, &x[c++], &r[i].f[k]);
		c = left;
		for (size_t k = end; k < r[i].n; k++)
			if (used[k])
				record_put(d, &x[c++], &r[i].f[k]);
	}
}

void
padding_read(struct doc *d, struct record *r, size_t n, bool marked)
{
	size_t width = 0;

	for (size_t i = 0; i < n; i++)
		width = r[i].n > width ? r[i].n : width;
	words_in_values(r, n, width, *doc_work(d));
	if (has_slid(r, n, width, *doc_work(d)))
		put_slid(d, r, n, width, marked);
	else
		put_columns(d, r, n, width);
}
