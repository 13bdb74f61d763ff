/* lay_tsv - fields separated by TABs, commas or semicolons, perhaps quoted, perhaps with line breaks in the quotes.
 * Comes in: lines.  Goes out: rows of fields; records of one field as text, a quoted one line by line.
 * Rule: a run of records is a table if one of them has two fields or more.  Plain files come out field by field, as they
 * are.  An office suite's sheet quotes its texts or pads its prose to the width of its tables: there columns that a whole table leaves empty go,
 * and where rows have slid against one another each comes out as its labels, then its values.  A quoted blank is a blank
 * cell, an unquoted nothing may be padding.
 * Known weakness: in a sheet that slid and does not quote its blanks, a row short of values comes out with its padding. */
#include <stdint.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "doc.h"
#include "line.h"
#include "site.h"
#include "lay.h"
#include "fields.h"
#include "layout.h"

enum { LABEL_MAX = 150, ASK_MAX = 50, PIECES = 5, PIECE_MAX = 48, /* lines of a label that is broken over lines; bytes of one */ WIDE = 200 /* columns of a table */ };

enum kind { NOTHING, TEXT, LONE, ROW }; /* of a record; LONE: one field that may be a row's label */

struct record {
	struct field *f;
	size_t n, line;
	size_t full, first; /* fields that are not blank; the first of them */
	size_t end;         /* behind the last label, once values are told: the last text that is none */
	bool folded;        /* as struct fields has it */
	enum kind kind;
};

struct run {
	struct record *r;
	size_t n, cap;
	size_t lines;  /* of the source */
	bool told;     /* which fields are values, as hardly a run asks whose texts are not quoted; then: */
	size_t values, plain, quoted; /* so many are; other texts without quotes; with */
	size_t bare;   /* fields without quotes of any kind */
	bool sheet;    /* an office suite's: texts quoted */
	bool marked;   /* its blank cells are quoted */
	struct doc *d;
	struct buf late; /* lines that wait for the end of the table */
	size_t late_line;
};

/* --- records ------------------------------------------------------------------------------------------------- */

/* A short line without separators above a line with several fields: a label of the table, or the beginning of one that has
 * line breaks in it. */
static bool
is_between(const struct line *l, size_t at, size_t n, char sep)
{
	size_t y = at;

	while (y < n && y < at + PIECES && l[y].indent >= 0 && !fields_parted(&l[y], sep)) {
		struct str s = str_trim(l[y].text);
		if (!s.n || s.n > (y == at ? LABEL_MAX : PIECE_MAX) || lay_heading(s) || lay_prose(s))
			return false;
		y++;
	}
	if (y == at || y >= n)
		return false;
	struct str t = str_trim(l[y].text);
	return t.n && memchr(t.p, sep, t.n);
}

/* Counts what record r has, for itself and for the run.  Returns whether a text in quotes is there. */
static bool
count_fields(struct run *run, struct record *r)
{
	bool quoted = false;

	r->first = r->n;
	for (size_t k = r->n; k-- > 0;) {
		const struct field *f = &r->f[k];
		if (!f->text.n) {
			run->marked |= f->quoted;
			continue;
		}
		r->full++;
		r->first = k;
		quoted |= f->quoted;
	}
	return quoted;
}

/* Tells which fields of the run are values, and where labels end. */
static void
tell_values(struct run *run)
{
	for (size_t i = 0; i < run->n && !run->told; i++) {
		struct record *r = &run->r[i];
		fields_tell(r->f, r->n);
		r->end = fields_labels_end(r->f, r->n);
		for (size_t k = 0; k < r->n; k++) {
			bool text = r->f[k].text.n && !r->f[k].value;
			run->bare += !r->f[k].quoted;
			run->values += r->f[k].value;
			run->quoted += text && r->f[k].quoted;
			run->plain += text && !r->f[k].quoted;
		}
	}
	run->told = true;
}

/* The records from `at` while they have more than one field. */
static struct run
take_run(struct doc *d, const struct line *l, size_t at, size_t n, char sep)
{
	struct run run = {.d = d, .late = {.a = d->a}};
	size_t padded = 0, y = at;
	bool torn = false, quoted = false;

	while (y < n && l[y].indent != -1) {
		struct fields x;
		bool parted = fields_parted(&l[y], sep), between = !parted && is_between(l, y, n, sep);
		if (!between && l[y].text.p[0] != '"' && !parted)
			break;
		size_t took = fields_read(&x, l, y, n, sep, &torn, d->a, doc_work(d));
		if (x.n < 2 && !x.v[0].quoted && !between)
			break;
		struct record r = {.f = x.v, .n = x.n, .line = x.line, .folded = x.folded};
		quoted |= count_fields(&run, &r);
		padded += r.full == 1 && r.n > 3 && (lay_heading(r.f[r.first].text) || lay_prose(r.f[r.first].text));
		if (run.n == run.cap)
			run.r = mem_grow(doc_work(d), run.r, &run.cap, run.n + 1, sizeof *run.r);
		run.r[run.n++] = r;
		y += took;
	}
	run.lines = y - at;
	if (quoted)
		tell_values(&run);
	run.sheet = (run.quoted > 2 && run.plain * 8 <= run.quoted && run.bare) || padded > 1; /* where all are quoted this says nothing */
	return run;
}

/* --- what a record is ---------------------------------------------------------------------------------------- */

/* Words of the site, or an address line: no label of a table. */
static const char *
stray(struct str s)
{
	struct site_part p = {s, 0, 0, false};
	const char *why = site_reason(&p);

	if (!why && str_find(s, STR("地址")) >= 0 && (str_find(s, STR("邮编")) >= 0 || str_find(s, STR("电话")) >= 0))
		why = "footer";
	return why;
}

/* One line of a field: furniture is dropped, the rest is text. */
static void
put_line(struct doc *d, size_t line, struct str s)
{
	const char *why;

	s = str_trim(s);
	if (!s.n)
		return;
	if ((why = stray(s)))
		doc_drop(d, line, why, s);
	else
		doc_text(d, line, s);
}

static struct str
next_line(struct str *s)
{
	const char *q = s->n ? memchr(s->p, '\n', s->n) : NULL;
	size_t n = q ? (size_t)(q - s->p) : s->n;
	struct str l = {s->p, n};

	*s = str_cut(*s, n + 1);
	return l;
}

/* Does the first field of a row begin with the heading of a new section? */
static bool
opens_section(const struct record *r)
{
	struct str s = r->full && r->f[r->first].quoted ? r->f[r->first].text : (struct str){0};

	if (!s.n || !memchr(s.p, '\n', s.n))
		return false;
	while (s.n)
		if (lay_heading(next_line(&s)))
			return true;
	return false;
}

/* Is this the row of heads with which the second or the third table of a form begins? */
static bool
opens_table(const struct record *r)
{
	struct str s = r->full > 1 ? r->f[r->first].text : (struct str){0};

	return s.n && s.n < LABEL_MAX && (str_find(s, STR("勾稽关系")) >= 0 || str_eq(s, STR("行政复议")));
}

/* A field without its line breaks. */
static struct str
unwrap(struct str s, struct arena *a)
{
	struct buf b = {.a = a};
	bool tail = false; /* does what is there end in an ASCII character? */

	if (!s.n || !memchr(s.p, '\n', s.n))
		return s;
	while (s.n) {
		struct str l = str_trim(next_line(&s));
		if (!l.n)
			continue;
		if (tail && (unsigned char)l.p[0] < 0x80)
			buf_char(&b, ' ');
		buf_str(&b, l);
		tail = (unsigned char)l.p[l.n - 1] < 0x80;
	}
	return buf_slice(&b);
}

static void
put_lines(struct run *run, const struct field *f)
{
	struct str s = f->text, whole = unwrap(s, run->d->a);
	size_t line = f->line;

	if (whole.n < LABEL_MAX && lay_heading(whole) && !lay_prose(whole)) {
		put_line(run->d, line, whole);
		return;
	}
	while (s.n)
		put_line(run->d, line++, next_line(&s));
}

static void
classify(struct run *run)
{
	for (size_t i = 0; i < run->n; i++) {
		struct record *r = &run->r[i];
		struct str s = r->full ? r->f[r->first].text : (struct str){0};
		r->kind = !r->full ? NOTHING : r->full > 1 ? ROW : r->n == 1 && !run->sheet ? TEXT : LONE;
		bool broken = run->sheet && r->full == 1 && memchr(s.p, '\n', s.n);
		if (r->kind == LONE && (lay_prose(s) || lay_heading(unwrap(s, run->d->a)) || (broken && r->first == 0) || stray(s)))
			r->kind = TEXT;
		if (!r->full && run->marked && !run->sheet)
			r->kind = ROW;
	}
	/* a lone label is a row's if rows stand by it: any number behind a row, one before */
	bool behind = false;
	for (size_t i = 0; i < run->n; i++) {
		struct record *r = &run->r[i];
		if (r->kind == LONE) {
			if (behind || (i + 1 < run->n && r[1].kind == ROW))
				r->kind = ROW;
			else if (r->first == 0 || r->f[r->first].text.n > LABEL_MAX)
				r->kind = TEXT;
		}
		behind = r->kind == LONE ? behind : r->kind == ROW;
	}
	for (size_t i = 0; i < run->n; i++)
		if (run->r[i].kind == LONE)
			run->r[i].kind = TEXT;
}

/* --- rows ---------------------------------------------------------------------------------------------------- */

/* In a sheet the first field may hold what stood before the table, above its own label, or what comes behind it. */
static void
clear_first(struct run *run, struct record *r)
{
	if (!r->full)
		return;
	struct field *f = &r->f[r->first];
	struct str s = f->text, l = {0};
	size_t line = f->line, breaks = str_count(s, '\n');

	for (struct str t = s; t.n;)
		l = next_line(&t);
	l = str_trim(l);
	if (stray(l) || lay_prose(l)) { /* none of it is a label */
		if (!run->late.n)
			run->late_line = line;
		for (; run->late.n && run->late_line + str_count(buf_slice(&run->late), '\n') < line;)
			buf_char(&run->late, '\n');
		buf_str(&run->late, s);
		f->text = (struct str){0};
		f->value = false;
		r->full--;
		r->end = fields_labels_end(r->f, r->n);
	} else if (breaks) {
		bool apart = false;
		for (struct str t = s; t.n;) {
			struct str x = str_trim(next_line(&t));
			apart |= lay_heading(x) || lay_prose(x) || stray(x);
		}
		if (!apart)
			return;
		for (struct str t = s; breaks-- > 0;)
			put_line(run->d, line++, next_line(&t));
		f->text = l;
		f->value = lay_value(l);
		r->end = fields_labels_end(r->f, r->n);
		f->line = line;
	}
}

static void
put_late(struct run *run)
{
	struct str s = buf_slice(&run->late);
	size_t line = run->late_line;

	while (s.n)
		put_line(run->d, line++, next_line(&s));
	run->late.n = 0;
}

static bool
is_cell(const struct field *f)
{
	return f->text.n || f->quoted;
}

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
		if (fields_label(&r->f[k]))
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
			if (fields_label(&r[i].f[k]) && at[k * width + r[i].end - 1] > 1 && !numbered(r[i].f[r[i].end - 1].text))
				r[i].end = k + 1;
}

/* Does a label of one row with values stand in a column where another row has a value? */
static bool
has_slid(const struct record *r, size_t n, size_t width, struct arena a)
{
	unsigned char *value = MEM_NEW(&a, unsigned char, width);

	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < n; i++) {
			size_t end = r[i].end, values = 0;
			for (size_t k = end; k < r[i].n; k++)
				values += r[i].f[k].text.n > 0;
			if (values < 2)
				continue;
			for (size_t k = 0; k < r[i].n; k++) {
				if (pass == 0 && k >= end && is_cell(&r[i].f[k]))
					value[k] = 1;
				else if (pass == 1 && k < end && r[i].f[k].text.n && value[k])
					return true;
			}
		}
	return false;
}

static void
put_field(struct doc *d, struct doc_cell *c, const struct field *f)
{
	c->text = f->quoted ? unwrap(f->text, d->a) : f->text;
	c->line = f->line;
}

/* How the columns of a sheet's table are used. */
struct columns {
	unsigned char *used, *head; /* by any row; by the rows of heads */
	size_t width, heads, nhead;
	size_t values;              /* where the values of rows with labels begin */
	bool packed;                /* rows without labels stand off their heads, but are as many */
};

static bool
is_head(const struct record *r)
{
	size_t labels = 0;

	for (size_t k = 0; k < r->end; k++)
		labels += r->f[k].text.n > 0;
	return labels > 2 && labels == r->full;
}

static struct columns
measure(const struct record *r, size_t n, size_t width, struct arena *a)
{
	struct columns c = {MEM_NEW(a, unsigned char, width), MEM_NEW(a, unsigned char, width), .width = width};
	size_t bare = 0, off = 0, alike = 0;

	for (size_t i = 0; i < n; i++) {
		bool head = is_head(&r[i]);
		c.heads += head;
		if (!head && r[i].full && r[i].end < r[i].n && c.values < r[i].end)
			for (size_t k = r[i].end; k < r[i].n; k++)
				if (r[i].f[k].text.n)
					c.values = r[i].end;
		for (size_t k = 0; k < r[i].n; k++) {
			c.used[k] |= is_cell(&r[i].f[k]);
			c.head[k] |= head && is_cell(&r[i].f[k]);
		}
	}
	for (size_t k = 0; k < width; k++)
		c.nhead += c.head[k];
	for (size_t i = 0; i < n; i++) {
		if (r[i].end || !r[i].full)
			continue;
		size_t cells = 0, astray = 0;
		for (size_t k = 0; k < r[i].n; k++) {
			cells += is_cell(&r[i].f[k]);
			astray += is_cell(&r[i].f[k]) && !c.head[k];
		}
		bare++;
		alike += cells == c.nhead;
		off += astray > 0;
	}
	c.packed = bare && off && alike == bare;
	return c;
}

/* A row of a sheet: its used columns, the labels moved up to the values. */
static void
put_sheet_row(struct doc *d, const struct record *r, const struct columns *c, size_t cols)
{
	struct doc_cell *x = doc_add(d, DOC_ROW, r->line, cols)->cell;
	bool bare = c->packed && !r->end;
	size_t at = 0, gap = 0, labels = 0;

	if (r->end && r->end < c->values && !is_head(r))
		for (size_t k = r->end; k < c->values && k < r->n; k++) {
			if (is_cell(&r->f[k]))
				break;
			gap += k + 1 == c->values;
		}
	for (size_t k = 0; k < c->values && gap; k++) {
		labels += c->used[k] && k < r->end;
		at += c->used[k];
	}
	gap = gap ? at - labels : 0;
	at = 0;
	for (size_t k = 0; k < r->n && at < cols; k++) {
		if (bare ? is_cell(&r->f[k]) : c->used[k]) {
			size_t to = at + (k < r->end ? gap : 0);
			if (is_cell(&r->f[k]))
				put_field(d, &x[to], &r->f[k]);
			at++;
		}
	}
}

/* Rows of different length and not one empty field: blank cells were left out, so no field tells its column. */
static bool
blanks_lost(struct run *run, const struct record *r, size_t n)
{
	size_t least = SIZE_MAX, most = 0;

	for (size_t i = 0; i < n; i++)
		if (r[i].full < r[i].n)
			return false;
	tell_values(run);
	for (size_t i = 0; i < n; i++) {
		if (!r[i].end || r[i].end == r[i].n)
			continue;
		least = r[i].n - r[i].end < least ? r[i].n - r[i].end : least;
		most = r[i].n - r[i].end > most ? r[i].n - r[i].end : most;
	}
	return least + 1 < most;
}

/* A row without columns: the labels of the groups alone, then its own and its values. */
static void
put_loose(struct doc *d, const struct record *r)
{
	size_t from = r->end && r->end < r->n ? r->end - 1 : 0;

	for (size_t k = 0; k < from; k++)
		put_field(d, doc_add(d, DOC_ROW, r->line, 1)->cell, &r->f[k]);
	struct doc_cell *x = doc_add(d, DOC_ROW, r->line, r->n - from)->cell;
	for (size_t k = from; k < r->n; k++)
		put_field(d, &x[k - from], &r->f[k]);
}

/* A table of a plain file: its rows as they are. */
static void
put_rows(struct run *run, const struct record *r, size_t n)
{
	bool loose = blanks_lost(run, r, n);

	for (size_t i = 0; i < n; i++) {
		if (loose) {
			put_loose(run->d, &r[i]);
			continue;
		}
		struct doc_item *row = doc_begin(run->d, DOC_ROW, r[i].line, r[i].n);
		row->folded = r[i].folded;
		for (size_t k = 0; k < r[i].n; k++)
			put_field(run->d, &row->cell[k], &r[i].f[k]);
	}
}

/* A sheet's table whose rows are in step: the columns that someone uses. */
static void
put_columns(struct run *run, const struct record *r, size_t n, size_t width)
{
	struct columns c = measure(r, n, width, doc_work(run->d));
	size_t cols = 0;

	if (n < 2 || !c.heads) /* nothing shows what is padding */
		memset(c.used, 1, width);
	if (c.packed)
		memcpy(c.used, c.head, width);
	for (size_t k = 0; k < width; k++)
		cols += c.used[k];
	for (size_t i = 0; i < n; i++)
		put_sheet_row(run->d, &r[i], &c, cols);
}

/* Where the values of row i begin; heads stand above those of the next row that has any. */
static size_t
slid_end(const struct record *r, size_t i, size_t n)
{
	if (!is_head(&r[i]))
		return r[i].end;
	for (size_t j = i + 1; j < n && j < i + 4; j++)
		if (r[j].full && r[j].end < r[j].n && !is_head(&r[j]) && r[j].full > 1)
			return r[j].end && r[j].end < r[i].end ? r[j].end : r[i].end;
	return r[i].end;
}

/* A table whose rows have slid: the labels of each, then its values.  Rows whose last label stands in the same column
 * are in step with one another, so a column that none of them uses is padding. */
static void
put_slid(struct run *run, const struct record *r, size_t n, size_t width)
{
	unsigned char *used = MEM_NEW(doc_work(run->d), unsigned char, width);
	size_t most = 0;

	for (size_t i = 0; i < n; i++) {
		size_t labels = 0, end = r[i].end;
		for (size_t k = 0; k < end; k++)
			labels += r[i].f[k].text.n > 0;
		if (end < r[i].n && r[i].full > labels && labels > most)
			most = labels;
	}
	for (size_t i = 0; i < n; i++) {
		size_t end = slid_end(r, i, n), values = 0, labels = 0, c = 0;
		memset(used, 0, width);
		for (size_t j = i > 40 ? i - 40 : 0; j < n && j < i + 40; j++)
			for (size_t k = end; r[j].end == end && k < r[j].n; k++)
				used[k] |= run->marked && j != i ? 0 : is_cell(&r[j].f[k]);
		for (size_t k = end; k < r[i].n; k++)
			used[k] |= is_cell(&r[i].f[k]);
		for (size_t k = 0; k < end; k++)
			labels += r[i].f[k].text.n > 0;
		for (size_t k = end; k < width; k++)
			values += used[k];
		size_t left = labels > most ? labels : most;
		struct doc_cell *x = doc_add(run->d, DOC_ROW, r[i].line, left + values)->cell;
		for (size_t k = 0; k < end; k++)
			if (r[i].f[k].text.n)
				put_field(run->d, &x[c++], &r[i].f[k]);
		c = left;
		for (size_t k = end; k < r[i].n && k < width; k++)
			if (used[k])
				put_field(run->d, &x[c++], &r[i].f[k]);
	}
}

/* The rows [i, j) of one table. */
static void
put_table(struct run *run, size_t i, size_t j)
{
	size_t width = 0;

	if (!run->sheet) {
		put_rows(run, run->r + i, j - i);
		return;
	}
	for (size_t k = i; k < j; k++)
		clear_first(run, &run->r[k]);
	for (size_t k = i; k < j; k++)
		if (width < run->r[k].n)
			width = run->r[k].n;
	words_in_values(run->r + i, j - i, width, *doc_work(run->d));
	if (has_slid(run->r + i, j - i, width, *doc_work(run->d)))
		put_slid(run, run->r + i, j - i, width);
	else
		put_columns(run, run->r + i, j - i, width);
}

static size_t
read_run(struct run *run)
{
	size_t rows = 0, wide = 0;

	classify(run);
	for (size_t i = 0; i < run->n; i++) {
		const struct record *r = &run->r[i];
		rows += r->kind == ROW && r->full > 1;
		wide += r->full > 2;
	}
	/* a few such lines may be of another layout; many are taken as text, or each would be looked at again and again */
	if (run->sheet || (rows && run->n < 2 && !wide))
		tell_values(run);
	if (!run->sheet && run->n < ASK_MAX && (!rows || (run->n < 2 && !run->values && !wide)))
		return 0;
	for (size_t i = 0; i < run->n;) {
		struct record *r = &run->r[i];
		size_t j = i + 1;
		if (r->kind == TEXT)
			put_lines(run, &r->f[r->first]);
		while (r->kind == ROW && j < run->n && run->r[j].kind == ROW && !opens_section(&run->r[j]) && !opens_table(&run->r[j]))
			j++;
		if (r->kind == ROW)
			put_table(run, i, j);
		i = j;
	}
	put_late(run);
	return run->lines;
}

size_t
lay_tsv_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct str s = l[at].text;
	char sep = '\t', first;

	if (l[at].indent < 0 || !(l[at].has & (LINE_TAB | LINE_COMMA | LINE_QUOTE) || (at + 1 < n && l[at + 1].has & LINE_TAB)))
		return 0;
	bool quote = s.p[0] == '"', tab = fields_parted(&l[at], sep);
	bool comma = !tab && l[at].has & LINE_COMMA;
	if (comma && fields_csv(l, at, n, ','))
		sep = ',';
	else if (comma && fields_csv(l, at, n, ';'))
		sep = ';';
	else if (quote && !tab && (first = fields_behind_quote(l, at, n, *doc_work(d))))
		sep = first;
	else if (!tab && !quote && !is_between(l, at, n, sep))
		return 0;
	struct run run = take_run(d, l, at, n, sep);
	if (!run.n || (!tab && sep == '\t' && run.lines < 2))
		return 0;
	return read_run(&run);
}
