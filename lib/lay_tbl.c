/* lay_tbl - tables as troff's tbl has them, in which pandoc and others write manuals.
 * Comes in: lines.  Goes out: one row for each row between .TS and .TE; the requests around them as drops, a manual's headings as paragraphs.
 * Rule: a cell is what stands between separators, or the lines between T{ and T}, joined with a blank where figures may meet.
 * What the format says of spans changes nothing: a cell that another covers has its separator.  Escapes that only dress text
 * go; one that raises it leaves a ^, so that no mark of a note becomes a figure, and what is struck out goes with its mark.
 * Known weakness: of requests in a cell only those are left out that never hold text; the others make a number text. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "doc.h"
#include "norm.h"
#include "line.h"
#include "lay.h"
#include "layout.h"

/* A table on its way. */
struct tbl {
	const struct line *l;
	size_t y, i, end; /* the next byte; the line of .TE */
	char sep;
};

/* Is line s this request, perhaps with something behind it? */
static bool
is_request(struct str s, const char *name)
{
	size_t n = strlen(name);

	return str_starts(s, str_of(name)) && (s.n == n || s.p[n] == ' ');
}

/* A request that never holds text: those between paragraphs, and the heading's of -ms, whose title is on the next line. */
static bool
is_bare(struct str s)
{
	static const char *const name[] = {".PP", ".LP", ".sp", ".RS", ".RE", ".na", ".ad", ".nf", ".fi", ".nh", ".hy", ".nr", ".br", ".ll", ".ce", ".pdfhref O", ".pdfhref M"};
	struct str t = str_trim(s);

	for (size_t i = 0; i < sizeof name / sizeof *name; i++)
		if (is_request(s, name[i]))
			return true;
	return is_request(s, ".SH") && (t.n == 3 || (t.n == 5 && (unsigned)(t.p[4] - '0') < 10));
}

/* The name of an escape from s[*i] on: in brackets, of two characters behind a parenthesis, or of one; *i goes behind it. */
static struct str
escape_name(struct str s, size_t *i)
{
	size_t from = *i;

	if (from < s.n && s.p[from] == '[') {
		from++;
		const char *e = memchr(s.p + from, ']', s.n - from);
		size_t end = e ? (size_t)(e - s.p) : s.n;
		*i = end + (e != NULL);
		return (struct str){s.p + from, end - from};
	}
	int more = from < s.n && s.p[from] == '(' ? from++, 2 : 1;
	for (*i = from; more > 0 && *i < s.n; more--)
		str_rune(s, i);
	return (struct str){s.p + from, *i - from};
}

/* Adds the character of this name to b: uXXXX, or one of those that stand in tables.  False: it is another. */
static bool
add_named(struct buf *b, struct str name)
{
	static const struct { const char *name, *text; } known[] = {{"en", "–"}, {"em", "—"}, {"lq", "“"}, {"rq", "”"}, {"oq", "‘"}, {"cq", "’"}, {"aq", "'"}, {"dq", "\""},
		{"sl", "/"}, {"rs", "\\"}, {"ha", "^"}, {"ti", "~"}, {"at", "@"}, {"bu", "•"}};
	uint32_t c = 0;
	size_t k = 1;

	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (str_eq(name, str_of(known[i].name))) {
			buf_str(b, str_of(known[i].text));
			return true;
		}
	for (; k < name.n && k < 7; k++) {
		unsigned d = (unsigned)(name.p[k] - '0');
		d = d < 10 ? d : (unsigned)((name.p[k] | 32) - 'a') + 10;
		if (d > 15)
			break;
		c = c << 4 | d;
	}
	if (name.n <= 4 || name.p[0] != 'u' || k != name.n || c < 0x20 || c >= 0x110000 || (c & ~0x7FFu) == 0xD800)
		return false;
	buf_rune(b, c);
	return true;
}

/* Adds to b the text of s without its escapes. */
static void
add_plain(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n;) {
		char c = s.p[i++];
		char e = c == '\\' && i < s.n ? s.p[i] : 0;
		if (!e) {
			buf_char(b, c);
		} else if (e == '[' || e == '(') {
			size_t from = i - 1;
			if (!add_named(b, escape_name(s, &i))) /* stays as it is */
				buf_add(b, s.p + from, i - from);
		} else if (e == 'f' || e == 'm' || e == '*') {
			i++;
			struct str name = escape_name(s, &i);
			if (e == '*' && !str_eq(name, STR("}"))) /* \*{ and \*} around what is raised, \** a note's mark */
				buf_char(b, '^');
			ptrdiff_t struck = e == 'm' && str_starts(name, STR("strike")) ? str_find(str_cut(s, i), STR("\\m[")) : 0;
			i = struck < 0 ? s.n : i + (size_t)struck;
		} else {
			i++;
			if (e == 'e' || e == '-' || e == ' ' || e == '~' || e == '\\')
				buf_char(b, e == 'e' || e == '\\' ? '\\' : e == '-' ? '-' : ' ');
			else if (!strchr("&:|^/,%c", e))
				buf_add(b, s.p + i - 2, 2);
		}
	}
}

/* Adds a further line to a cell's text. */
static void
add_line(struct buf *b, struct doc_cell *cell, const struct line *l, struct str s)
{
	if (!str_trim(s).n)
		return;
	if (!b->n)
		cell->line = l->no;
	struct buf plain = {.a = b->a};
	add_plain(&plain, s); /* with the blank of an escape at its end */
	s = str_trim(buf_slice(&plain));
	if (s.n)
		lay_join(b, s);
}

/* Adds the next field's own text, up to the separator or the line's end, and moves behind it. */
static void
add_field(struct tbl *t, struct buf *b, struct doc_cell *cell)
{
	struct str s = str_cut(t->l[t->y].text, t->i);
	const char *e = memchr(s.p, t->sep, s.n);

	s.n = e ? (size_t)(e - s.p) : s.n;
	add_line(b, cell, &t->l[t->y], s);
	t->i += s.n;
}

/* The cell at the next byte; moves to the separator behind it or the end of a line. */
static struct doc_cell
read_cell(struct tbl *t, struct arena *a)
{
	struct doc_cell cell = {.line = t->l[t->y].no};
	struct buf b = {.a = a};

	if (str_eq(str_trim(str_cut(t->l[t->y].text, t->i)), STR("T{"))) {
		for (t->y++, t->i = 0; t->y < t->end && !str_starts(t->l[t->y].text, STR("T}")); t->y++)
			if (!is_bare(t->l[t->y].text))
				add_line(&b, &cell, &t->l[t->y], t->l[t->y].text);
		t->i = 2;
	}
	if (t->y < t->end)
		add_field(t, &b, &cell);
	cell.text = norm_text(buf_slice(&b), a); /* what stood there by name is as printed */
	return cell;
}

/* The row that begins on line t->y; moves to the line behind it. */
static void
read_row(struct doc *d, struct tbl *t)
{
	MEM_ARRAY(struct doc_cell) c = {0};
	size_t no = t->l[t->y].no;

	for (t->i = 0;; t->i++) {
		struct doc_cell cell = read_cell(t, d->a);
		*MEM_PUSH(d->a, c) = cell;
		if (t->y >= t->end || t->i >= t->l[t->y].text.n)
			break;
	}
	t->y++;
	doc_item(d, DOC_ROW, no, c.n, c.v);
}

/* Moves behind the lines of a format, the last of which ends in a full stop; those of options end in a semicolon. */
static void
skip_format(struct tbl *t)
{
	struct str s = str_trim(t->l[t->y].text);
	ptrdiff_t tab = str_ends(s, STR(";")) ? str_find(s, STR("tab(")) : -1;

	if (tab >= 0)
		t->sep = s.p[tab + 4];
	while (t->y < t->end && !str_ends(str_trim(t->l[t->y].text), STR(".")))
		t->y++;
	t->y++;
}

bool
lay_tbl_begins(const struct line *l)
{
	return l->text.n >= 3 && l->text.p[0] == '.' && l->text.p[1] == 'T' && l->text.p[2] == 'S' && is_request(l->text, ".TS");
}

size_t
lay_tbl_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct tbl t = {l, at + 1, 0, at, '\t'};

	if (!l[at].text.n || l[at].text.p[0] != '.')
		return 0;
	if (is_bare(l[at].text)) {
		doc_drop(d, l[at].no, "markup", str_trim(l[at].text));
		return 1;
	}
	if (is_request(l[at].text, ".SH") || is_request(l[at].text, ".SS")) {
		struct buf b = {.a = d->a};
		add_plain(&b, str_trim(str_cut(l[at].text, 3)));
		doc_drop(d, l[at].no, "markup", (struct str){l[at].text.p, 3});
		doc_text(d, l[at].no, norm_text(buf_slice(&b), d->a));
		return 1;
	}
	if (!lay_tbl_begins(&l[at]))
		return 0;
	for (t.end++; t.end < n && !is_request(l[t.end].text, ".TE"); t.end++)
		if (lay_tbl_begins(&l[t.end]))
			return 0;
	if (t.end == n)
		return 0;
	skip_format(&t);
	while (t.y < t.end) {
		struct str s = l[t.y].text;
		if (is_request(s, ".T&"))
			skip_format(&t);
		else if (is_bare(s) || !str_trim(s).n || str_eq(str_trim(s), STR("_")) || str_eq(str_trim(s), STR("=")))
			t.y++;
		else
			read_row(d, &t);
	}
	return t.end + 1 - at;
}
