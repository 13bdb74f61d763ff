/* lay_tsv - fields separated by TABs, commas or semicolons, perhaps quoted, perhaps with line breaks in the quotes.
 * Comes in: lines.  Goes out: rows of fields; records of one field as text, a quoted one line by line.
 * Rule: a run of records is a table if one of them has two fields or more.  Plain files come out field by field, as they
 * are.  An office suite's sheet quotes its texts or pads its prose to the width of its tables: there
 * what only fills its rows up goes (padding). */
#include <stdint.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "count.h"
#include "doc.h"
#include "line.h"
#include "site.h"
#include "lay.h"
#include "record.h"
#include "padding.h"
#include "layout.h"

enum { LABEL_MAX = 150, ASK_MAX = 50, PIECES = 5, PIECE_MAX = 48 /* lines of a label that is broken over lines; bytes of one */ };

struct run {
	struct record *v;
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

	while (y < n && y < at + PIECES && l[y].indent >= 0 && !record_parted(&l[y], sep)) {
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
		struct record *r = &run->v[i];
		record_tell(r->f, r->n);
		r->end = record_labels_end(r->f, r->n);
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
		struct record r;
		bool parted = record_parted(&l[y], sep), between = !parted && is_between(l, y, n, sep);
		if (!between && l[y].text.p[0] != '"' && !parted)
			break;
		size_t took = record_read(&r, l, y, n, sep, &torn, d->a, doc_work(d));
		if (r.n < 2 && !r.f[0].quoted && !between)
			break;
		quoted |= count_fields(&run, &r);
		padded += r.full == 1 && r.n > 3 && (lay_heading(r.f[r.first].text) || lay_prose(r.f[r.first].text));
		*MEM_PUSH(doc_work(d), run) = r;
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

/* Does the first field of a row begin with the heading of a new section? */
static bool
opens_section(const struct record *r)
{
	struct str s = r->full && r->f[r->first].quoted ? r->f[r->first].text : (struct str){0};

	if (!s.n || !memchr(s.p, '\n', s.n))
		return false;
	while (s.n)
		if (lay_heading(str_upto(&s, '\n')))
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

/* The lines of s, the first of which is `line`. */
static void
put_lines(struct doc *d, size_t line, struct str s)
{
	while (s.n)
		put_line(d, line++, str_upto(&s, '\n'));
}

static void
put_field(struct doc *d, const struct field *f)
{
	struct str whole = record_text(f->text, d->a);

	put_lines(d, f->line, whole.n < LABEL_MAX && lay_heading(whole) && !lay_prose(whole) ? whole : f->text);
}

static void
classify(struct run *run)
{
	for (size_t i = 0; i < run->n; i++) {
		struct record *r = &run->v[i];
		struct str s = r->full ? r->f[r->first].text : (struct str){0};
		r->kind = !r->full ? RECORD_NOTHING : r->full > 1 ? RECORD_ROW : r->n == 1 && !run->sheet ? RECORD_TEXT : RECORD_LONE;
		bool broken = run->sheet && r->full == 1 && memchr(s.p, '\n', s.n);
		if (r->kind == RECORD_LONE && (lay_prose(s) || lay_heading(record_text(s, run->d->a)) || (broken && r->first == 0) || stray(s)))
			r->kind = RECORD_TEXT;
		if (!r->full && run->marked && !run->sheet)
			r->kind = RECORD_ROW;
	}
	/* a lone label is a row's if rows stand by it: any number behind a row, one before */
	bool behind = false;
	for (size_t i = 0; i < run->n; i++) {
		struct record *r = &run->v[i];
		if (r->kind == RECORD_LONE) {
			if (behind || (i + 1 < run->n && r[1].kind == RECORD_ROW))
				r->kind = RECORD_ROW;
			else if (r->first == 0 || r->f[r->first].text.n > LABEL_MAX)
				r->kind = RECORD_TEXT;
		}
		behind = r->kind == RECORD_LONE ? behind : r->kind == RECORD_ROW;
	}
	for (size_t i = 0; i < run->n; i++)
		if (run->v[i].kind == RECORD_LONE)
			run->v[i].kind = RECORD_TEXT;
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
	size_t line = f->line, breaks = count_of(s, '\n');
	bool apart = false;

	for (struct str t = s; t.n; apart |= lay_heading(l) || lay_prose(l) || stray(l))
		l = str_trim(str_upto(&t, '\n'));
	if (stray(l) || lay_prose(l)) { /* none of it is a label */
		if (!run->late.n)
			run->late_line = line;
		for (; run->late.n && run->late_line + count_of(buf_slice(&run->late), '\n') < line;)
			buf_char(&run->late, '\n');
		buf_str(&run->late, s);
		l = (struct str){0};
		r->full--;
	} else if (breaks && apart) {
		for (struct str t = s; breaks-- > 0;)
			put_line(run->d, line++, str_upto(&t, '\n'));
		f->line = line;
	} else {
		return;
	}
	f->text = l;
	f->value = lay_value(l);
	r->end = record_labels_end(r->f, r->n);
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
		record_put(d, doc_add(d, DOC_ROW, r->line, 1)->cell, &r->f[k]);
	struct doc_cell *x = doc_add(d, DOC_ROW, r->line, r->n - from)->cell;
	for (size_t k = from; k < r->n; k++)
		record_put(d, &x[k - from], &r->f[k]);
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
			record_put(run->d, &row->cell[k], &r[i].f[k]);
	}
}

/* The rows [i, j) of one table. */
static void
put_table(struct run *run, size_t i, size_t j)
{
	for (size_t k = i; k < j && run->sheet; k++)
		clear_first(run, &run->v[k]);
	if (run->sheet)
		padding_read(run->d, run->v + i, j - i, run->marked);
	else
		put_rows(run, run->v + i, j - i);
}

static size_t
read_run(struct run *run)
{
	size_t rows = 0, wide = 0;

	classify(run);
	for (size_t i = 0; i < run->n; i++) {
		const struct record *r = &run->v[i];
		rows += r->kind == RECORD_ROW && r->full > 1;
		wide += r->full > 2;
	}
	/* a few such lines may be of another layout; many are taken as text, or each would be looked at again and again */
	if (run->sheet || (rows && run->n < 2 && !wide))
		tell_values(run);
	if (!run->sheet && run->n < ASK_MAX && (!rows || (run->n < 2 && !run->values && !wide)))
		return 0;
	for (size_t i = 0; i < run->n;) {
		struct record *r = &run->v[i];
		size_t j = i + 1;
		if (r->kind == RECORD_TEXT)
			put_field(run->d, &r->f[r->first]);
		while (r->kind == RECORD_ROW && j < run->n && run->v[j].kind == RECORD_ROW && !opens_section(&run->v[j]) && !opens_table(&run->v[j]))
			j++;
		if (r->kind == RECORD_ROW)
			put_table(run, i, j);
		i = j;
	}
	put_lines(run->d, run->late_line, buf_slice(&run->late));
	return run->lines;
}

size_t
lay_tsv_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct str s = l[at].text;
	char sep = '\t', first;

	if (l[at].indent < 0 || !(l[at].has & (LINE_TAB | LINE_COMMA | LINE_QUOTE) || (at + 1 < n && l[at + 1].has & LINE_TAB)))
		return 0;
	bool quote = s.p[0] == '"', tab = record_parted(&l[at], sep);
	bool comma = !tab && l[at].has & LINE_COMMA;
	if (comma && record_csv(l, at, n, ','))
		sep = ',';
	else if (comma && record_csv(l, at, n, ';'))
		sep = ';';
	else if (quote && !tab && (first = record_behind_quote(l, at, n, *doc_work(d))))
		sep = first;
	else if (!tab && !quote && !is_between(l, at, n, sep))
		return 0;
	struct run run = take_run(d, l, at, n, sep);
	if (!run.n || (!tab && sep == '\t' && run.lines < 2))
		return 0;
	return read_run(&run);
}
