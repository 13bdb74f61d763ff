/* lay_texi - tables of Texinfo.
 * Comes in: lines.  Goes out: one row for each @item or @headitem between @multitable and its end.
 * Rule: a cell begins with its row or with @tab and goes on to the next; figures of two lines do not meet.
 * Known weakness: of commands within a cell only those for @ and braces are read, so a number that is dressed is text. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "doc.h"
#include "line.h"
#include "lay.h"
#include "layout.h"

struct texi_row {
	size_t line; /* 0: none is open */
	MEM_ARRAY(struct doc_cell) cell;
	struct buf text; /* of the last cell */
};

/* Is this line the command, perhaps with something behind it? */
static bool
is_command(struct str s, const char *name)
{
	size_t n = strlen(name);

	return str_starts(s, str_of(name)) && (s.n == n || s.p[n] == ' ');
}

/* What stands in s, with @@ @{ @} as the characters that they are. */
static struct str
plain(struct str s, struct arena *a)
{
	struct buf b = {.a = a};

	if (!memchr(s.p, '@', s.n))
		return s;
	for (size_t i = 0; i < s.n; i++) {
		i += s.p[i] == '@' && i + 1 < s.n && strchr("@{}", s.p[i + 1]);
		buf_char(&b, s.p[i]);
	}
	return buf_slice(&b);
}

static void
end_cell(struct texi_row *r)
{
	r->cell.v[r->cell.n - 1].text = buf_slice(&r->text);
}

/* A cell begins on a line; what stands on it behind the command is s. */
static void
begin_cell(struct texi_row *r, const struct line *l, struct str s, struct arena *a)
{
	if (r->cell.n)
		end_cell(r);
	*MEM_PUSH(a, r->cell) = (struct doc_cell){.line = l->no};
	r->text = (struct buf){.a = a};
	if ((s = str_trim(s)).n)
		buf_str(&r->text, plain(s, a));
}

static void
end_row(struct doc *d, struct texi_row *r)
{
	if (!r->line)
		return;
	end_cell(r);
	doc_item(d, DOC_ROW, r->line, r->cell.n, r->cell.v);
	*r = (struct texi_row){0};
}

/* A line of a table, which is not empty. */
static void
read_line(struct doc *d, struct texi_row *r, const struct line *l, struct str s)
{
	bool head = is_command(s, "@headitem");

	if (head || is_command(s, "@item")) {
		end_row(d, r);
		r->line = l->no;
		begin_cell(r, l, str_cut(s, head ? 9 : 5), d->a);
	} else if (is_command(s, "@tab") && r->line) {
		begin_cell(r, l, str_cut(s, 4), d->a);
	} else if (r->line) {
		if (!r->text.n)
			r->cell.v[r->cell.n - 1].line = l->no;
		lay_join(&r->text, plain(s, d->a));
	} else {
		doc_text(d, l->no, s);
	}
}

bool
lay_texi_begins(const struct line *l)
{
	return l->text.n > 0 && l->text.p[0] == '@' && is_command(l->text, "@multitable");
}

size_t
lay_texi_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct texi_row r = {0};
	size_t end = at + 1;

	if (!lay_texi_begins(&l[at]))
		return 0;
	while (end < n && !lay_texi_begins(&l[end]) && !str_eq(str_trim(l[end].text), STR("@end multitable")))
		end++;
	if (end == n || lay_texi_begins(&l[end]))
		return 0;
	for (size_t y = at + 1; y < end; y++) {
		struct str s = str_trim(l[y].text);
		if (s.n)
			read_line(d, &r, &l[y], s);
	}
	end_row(d, &r);
	return end + 1 - at;
}
