/* otsl - tables as docling and its models write them, a tag before each cell.
 * Comes in: lines.  Goes out: one row up to each <nl>; a cell that another covers is empty.
 * Rule: a table stands between <otsl> and its end, or is as many lines as begin with such a tag.  Places on the page go.
 * Known weakness: where the model forgot a tag the row is a cell short, as it would be anywhere. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "doc.h"
#include "line.h"
#include "inline.h"
#include "lay.h"
#include "otsl.h"

enum { TAG_MAX = 16 }; /* bytes of one that a line end cuts */
enum tag { NONE, TABLE, END, ROW, CELL, COVERED, PLACE };

static const struct { const char *name; enum tag tag; } tags[] = {{"<fcel>", CELL}, {"<ecel>", CELL}, {"<lcel>", COVERED}, {"<ucel>", COVERED}, {"<xcel>", COVERED},
	{"<ched>", CELL}, {"<rhed>", CELL}, {"<srow>", CELL}, {"<nl>", ROW}, {"<otsl>", TABLE}, {"</otsl>", END}};

/* The tag at the head of s, *n bytes long. */
static enum tag
tag_at(struct str s, size_t *n)
{
	for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
		if (str_starts(s, str_of(tags[i].name))) {
			*n = strlen(tags[i].name);
			return tags[i].tag;
		}
	size_t e = str_starts(s, STR("<loc_")) ? str_to(s, 0, '>') : s.n;
	*n = e < s.n ? e + 1 : 1;
	return e < s.n ? PLACE : NONE;
}

/* The same at s[i] of line l[y], where a tag may go on in the next line; *over: how many bytes it takes there. */
static enum tag
tag_over(const struct line *l, size_t y, size_t end, struct str s, size_t *n, size_t *over, struct arena a)
{
	enum tag tag = tag_at(s, n);
	struct buf b = {.a = &a};

	*over = 0;
	if (tag != NONE || s.p[0] != '<' || s.n > TAG_MAX || y + 1 == end)
		return tag;
	buf_str(&b, s);
	buf_str(&b, str_trim(l[y + 1].text));
	size_t whole;
	if ((tag = tag_at(buf_slice(&b), &whole)) != NONE) {
		*over = whole - s.n;
		*n = s.n;
	}
	return tag;
}

size_t
otsl_end(const struct line *l, size_t at, size_t n)
{
	size_t k, end = at;
	enum tag tag = l[at].has & LINE_TAG ? tag_at(str_trim(l[at].text), &k) : NONE;

	if (tag == TABLE) {
		while (end < n && !(l[end].has & LINE_TAG && str_find(l[end].text, STR("</otsl>")) >= 0))
			if (++end < n && tag_at(str_trim(l[end].text), &k) == TABLE)
				return at;
		return end == n ? at : end + 1;
	}
	while (end < n && l[end].has & LINE_TAG && ((tag = tag_at(str_trim(l[end].text), &k)) == CELL || tag == COVERED))
		end++;
	return end;
}

size_t
otsl_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t end = otsl_end(l, at, n), k, over = 0;
	MEM_ARRAY(struct doc_cell) row = {0};
	struct buf b = {.a = d->a};

	for (size_t y = at; y < end; y++) {
		struct str s = str_trim(l[y].text);
		for (size_t i = over; i < s.n; i += k) {
			enum tag tag = tag_over(l, y, end, str_cut(s, i), &k, &over, *doc_work(d));
			if (row.n && tag != NONE && tag != PLACE) {
				row.v[row.n - 1].text = inline_text(buf_slice(&b), false, d->a);
				b = (struct buf){.a = d->a};
			}
			if (tag == CELL || tag == COVERED) {
				*MEM_PUSH(d->a, row) = (struct doc_cell){.line = l[y].no};
			} else if (row.n && (tag == ROW || tag == END)) {
				doc_item(d, DOC_ROW, row.v[0].line, row.n, row.v);
				memset(&row, 0, sizeof row);
			} else if (row.n && tag == NONE) {
				buf_char(&b, s.p[i]);
			}
		}
		if (b.n && !over)
			buf_char(&b, ' ');
	}
	if (row.n) {
		row.v[row.n - 1].text = inline_text(buf_slice(&b), false, d->a);
		doc_item(d, DOC_ROW, row.v[0].line, row.n, row.v);
	}
	return end - at;
}
