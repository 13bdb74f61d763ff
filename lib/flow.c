/* flow - the one way from bytes to checks.
 * Comes in: items of the input.  Goes out: a report with its parts filled up to the stage asked for.
 * Rule: one document at a time; what is there already (records) is not made again. */
#include <errno.h>
#include <setjmp.h>
#include <stdint.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "count.h"
#include "diag.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "beside.h"
#include "input.h"
#include "mime.h"
#include "enc.h"
#include "norm.h"
#include "line.h"
#include "inline.h"
#include "vocab.h"
#include "frame.h"
#include "halves.h"
#include "crumbs.h"
#include "unroll.h"
#include "joined.h"
#include "frag.h"
#include "sheet.h"
#include "html.h"
#include "layout.h"
#include "read.h"
#include "sect.h"
#include "imprint.h"
#include "ident.h"
#include "explain.h"
#include "report.h"
#include "flow.h"

/* Lines of a text: ended by LF, CRLF or CR, or by its end. */
static size_t
lines_of(struct str s)
{
	return count_breaks(s) + (s.n && s.p[s.n - 1] != '\n' && s.p[s.n - 1] != '\r');
}

/* Is its first character a < or one that may go?  A page is normalised whole, a text line by line. */
static bool
may_be_html(struct str s)
{
	s = str_trim(s);
	return s.n && (s.p[0] == '<' || !norm_plain((const unsigned char *)s.p));
}

/* The source of a page whose marks are escaped (&lt;table&gt;), as a browser shows it; empty: s is none. */
static struct str
unescaped(struct str s, struct arena *a)
{
	return str_starts(str_trim(s), STR("&lt;")) ? inline_text(s, false, a) : STR("");
}

/* Words with places: laid out as lines, these read as those of a text.  False: they are not to be read so. */
static bool
read_sheet(struct doc *d, struct frags *f)
{
	struct sheet s = sheet_lay(f, d->a);
	struct lines l = line_split(s.text, d->a);
	size_t diags = d->diags.n;

	if (s.torn)
		return false;
	if (s.capped)
		diag_add(&d->diags, DIAG_CAPPED, 0, STR("a page with too many columns"));
	for (size_t i = 0; i < f->stray.n; i++)
		doc_drop(d, 1, f->stray.v[i].reason, f->stray.v[i].text);
	d->laid = true;
	layout_read(d, &l);
	sheet_place(&s, d, f->stray.n);
	for (size_t i = 0; i < f->stray.n; i++)
		d->item[i].line = d->item[i].cell[0].line = d->item[i].cell[1].line = f->stray.v[i].line;
	for (size_t i = diags; i < d->diags.n; i++)
		d->diags.v[i].line = sheet_line(&s, d->diags.v[i].line);
	d->shape = f->scanned ? STR("scan") : STR("words");
	return true;
}

/* The lines of a text. */
static void
read_text(struct doc *d, struct str text)
{
	struct lines l = line_split_large(text, d->a, d->beside ? d->beside + BESIDE_LINES : NULL);
	enum joined how = joined_split(d, text, &l);

	d->lines = how == JOINED ? lines_of(text) : l.n;
	d->shape = STR("text");
	l.has |= how == JOINED_NOT && l.has & LINE_RARE && frame_holds(text) ? LINE_NOTHING : 0;
	for (size_t i = 0; i < l.n && how == JOINED_UNSURE; i++)
		if (l.v[i].indent >= 0)
			doc_text(d, l.v[i].no, str_trim(l.v[i].text));
	if (how == JOINED_UNSURE)
		return;
	unroll_lines(&l, d->a);
	halves_join(&l, d->a);
	crumbs_join(&l, d->a);
	layout_read(d, &l);
}

enum { ROWS_MIN = 3 }; /* of a table in a preformatted piece of a page */

/* Has it rows enough for a table? */
static bool
has_rows(const struct doc *d)
{
	size_t rows = 0;

	for (size_t i = 0; i < d->n; i++)
		rows += d->item[i].kind == DOC_ROW;
	return rows >= ROWS_MIN;
}

/* Appends the items of x from `from` on, before `to`, of which only what was dropped if so wished. */
static void
append_items(struct doc *d, const struct doc *x, size_t from, size_t to, bool drops)
{
	for (size_t i = from; i < to; i++)
		if (!drops || x->item[i].kind == DOC_DROP)
			*doc_item(d, DOC_TEXT, 0, 0, NULL) = x->item[i];
}

/* The lines of the source for those of a preformatted piece. */
static void
number_printed(struct doc *d, const struct doc_printed *p)
{
	for (size_t k = 0; k < d->n; k++) {
		struct doc_item *it = &d->item[k];
		it->line = p->line[it->line - 1];
		for (size_t i = 0; i < it->n; i++)
			it->cell[i].line = p->line[it->cell[i].line - 1];
	}
}

/* Preformatted pieces of a page in which tables stand are read as texts are, in the place of what the page's walk made of them. */
static void
read_printed(struct doc *d)
{
	struct doc out = {.a = d->a};
	size_t at = 0;

	for (size_t k = 0; k < d->nprinted; k++) {
		const struct doc_printed *p = &d->printed[k];
		struct lines l = line_split(p->text, d->a);
		struct doc t = {.a = d->a, .work = d->work, .page = d->page, .drops = d->drops, .diags = {.a = d->a}};
		layout_read(&t, &l);
		if (!has_rows(&t))
			continue;
		number_printed(&t, p);
		append_items(&out, d, at, p->from, false);
		append_items(&out, d, p->from, p->to, true);
		append_items(&out, &t, 0, t.n, false);
		at = p->to;
	}
	if (!at)
		return;
	append_items(&out, d, at, d->n, false);
	d->item = out.item;
	d->n = out.n;
	d->cap = out.cap;
}

static void
over(void *with)
{
	struct flow *f = with;

	longjmp(f->over, 1);
}

/* From here on the document at hand is held to its limit: what follows leaves nothing open when it is left by longjmp. */
static void
hold(struct flow *f)
{
	f->budget.most = f->allowed;
}

/* The bytes of a document, whose charset a header names, or none, to items. */
static void
read_bytes(struct flow *f, struct doc *d, struct str bytes, struct str charset)
{
	struct enc_text e = enc_decode(bytes, charset, f->opt.replace, &d->diags, d->a);
	d->encoding = str_of(e.name);
	if (d->encoding.n == 0)
		return;
	hold(f);
	struct str s = may_be_html(e.text) ? norm_text(e.text, d->a) : STR("");
	struct frags frags = {0};
	if (frag_read(s.n ? s : e.text, &frags, d->a) && read_sheet(d, &frags)) {
		d->lines = lines_of(e.text);
		norm_items(d);
		imprint_page(d);
		return;
	}
	bool page = s.n && html_is(s);
	struct str pre = page ? html_pre(d, s) : STR(""), source = page ? pre : unescaped(e.text, d->a);
	if (source.n && html_is(source)) {
		s = norm_text(source, d->a);
		pre = STR("");
		page = true;
	}
	if (s.n && !pre.n && (source = vocab_html(s, d->a)).n) {
		s = source;
		page = true;
	}
	if (page && !pre.n) {
		d->lines = lines_of(e.text);
		d->shape = STR("html");
		html_read(d, s, f->opt.max_depth);
		read_printed(d);
	} else if (page) {
		struct lines l = line_split(pre, d->a);
		d->lines = lines_of(e.text);
		d->shape = STR("html");
		layout_read(d, &l);
	} else {
		read_text(d, e.text);
	}
	norm_items(d);
	imprint_page(d);
}

/* The line of the source for a line of what m is. */
static size_t
mime_line(const struct mime *m, size_t line)
{
	return line == 0 || m->nline == 0 ? line : m->line[(line < m->nline ? line : m->nline) - 1];
}

/* The page of a web archive or mail. */
static void
read_mime(struct flow *f, struct doc *d, struct str bytes)
{
	struct mime m = mime_read(bytes, d->a);

	if (!str_trim(m.body).n) {
		diag_add(&d->diags, DIAG_FILETYPE, 0, STR("MIME without a page or text; use munpack"));
		return;
	}
	if (m.pages + m.pictures + m.others)
		diag_add(&d->diags, DIAG_PARTS, 0, str_fmt(d->a, "%zu pages or texts, %zu pictures, %zu others", m.pages, m.pictures, m.others));
	size_t diags = d->diags.n;
	read_bytes(f, d, m.body, m.charset);
	for (size_t k = 0; k < d->n; k++) {
		d->item[k].line = mime_line(&m, d->item[k].line);
		for (size_t i = 0; i < d->item[k].n; i++)
			d->item[k].cell[i].line = mime_line(&m, d->item[k].cell[i].line);
	}
	for (size_t i = diags; i < d->diags.n; i++)
		d->diags.v[i].line = mime_line(&m, d->diags.v[i].line);
	d->lines = lines_of(bytes);
}

/* A raw document to items. */
static void
read_raw(struct flow *f, struct doc *d, struct str bytes)
{
	d->bytes = bytes.n;
	d->drops = f->opt.drops;
	if (bytes.n == 0)
		diag_add(&d->diags, DIAG_EMPTY, 0, STR(""));
	else if (mime_is(bytes))
		read_mime(f, d, bytes);
	else
		read_bytes(f, d, bytes, STR(""));
}

/* What a document of n bytes may take in memory. */
static size_t
may_take(size_t n)
{
	size_t beyond = n > FLOW_SMALL ? n - FLOW_SMALL : 0, most = beyond < SIZE_MAX / FLOW_TIMES ? beyond * FLOW_TIMES : SIZE_MAX;

	return most > FLOW_LEAST ? most : FLOW_LEAST;
}

/* An empty report in fresh memory. */
static void
begin(struct flow *f, struct report *r)
{
	*r = (struct report){0};
	f->a.budget = f->work.budget = f->page.budget = &f->budget;
	f->budget.most = 0;
	for (size_t i = 0; i < BESIDE_PARTS; i++) {
		beside_drop(&f->beside[i]);
		f->beside[i].threads = f->opt.threads;
	}
	mem_reset(&f->a);
	mem_reset(&f->work);
	if (f->page.first)
		mem_reset(&f->page);
	r->doc.a = r->doc.diags.a = &f->a;
	r->doc.work = &f->work;
	r->doc.page = &f->page;
	r->doc.beside = GK_PLAIN ? NULL : f->beside;
}

static void
too_much(struct report *r, size_t line)
{
	diag_add(&r->doc.diags, DIAG_LIMIT, line, STR("would take more memory than --max-memory"));
}

/* Why an item could not be read, and what to do: of a list by lines its names have no ends, a folder has files. */
static struct str
unread(struct flow *f, const struct input_item *it)
{
	const char *why = strerror(it->err);
	bool lines = f->in.names.from && (it->err == ENOENT || it->err == ENAMETOOLONG) && memchr(it->name.p, '\n', it->name.n);

	return lines ? str_fmt(&f->a, "%s; each name of a list must end in a NUL byte", why) :
	       it->err == EISDIR ? str_fmt(&f->a, "%s; name its files, or pipe 'find FOLDER -type f -print0' to --files0-from=-", why) : str_of(why);
}

/* An item of the input to what it holds. */
static void
read_item(struct flow *f, struct report *r, const struct input_item *it)
{
	struct doc *d = &r->doc;

	if (it->records)
		r->stream = it->name;
	else
		d->name = it->name;
	if (it->err)
		diag_add(&d->diags, DIAG_READ, it->records ? it->line : 0, unread(f, it));
	else if (it->bad)
		diag_add(&d->diags, DIAG_RECORD, it->line, str_fmt(d->a, "expected %s", it->bad));
	else if (it->limit)
		diag_add(&d->diags, DIAG_LIMIT, it->records ? it->line : 0, STR("larger than --max-bytes"));
	else if (it->records) {
		hold(f);
		report_read(r, it->bytes, it->line);
	} else {
		read_raw(f, d, it->bytes);
		r->have[FLOW_LINES] = d->encoding.n != 0;
	}
	if (!d->name.p)
		d->name = it->name;
}

/* Reads the next document of the records in memory; returns how many bytes it has, 0: it is not all there, or wants too much. */
static size_t
read_records(struct flow *f, struct report *r, struct str s, size_t *lines)
{
	if (setjmp(f->over) != 0)
		return 0;
	hold(f);
	return report_ahead(r, s, f->in.line, lines);
}

/* The next document, if all its records are in memory already: mostly.  False: nothing was done. */
static bool
next_ahead(struct flow *f, struct report *r)
{
	struct str s = input_ahead(&f->in, FLOW_SMALL);
	size_t lines;

	if (GK_PLAIN || !s.n)
		return false;
	r->stream = f->in.name;
	f->allowed = f->opt.max_memory ? f->opt.max_memory : may_take(s.n); /* the same for all small ones */
	size_t n = read_records(f, r, s, &lines);
	if (n == 0) {
		begin(f, r);
		return false;
	}
	f->budget.most = 0;
	if (!r->doc.name.p)
		r->doc.name = f->in.name;
	input_took(&f->in, n, lines);
	return true;
}

bool
flow_next(struct flow *f, struct report *r)
{
	struct input_item it;

	f->name = f->in.name;
	f->budget.over = over;
	f->budget.with = f;
	begin(f, r);
	if (next_ahead(f, r))
		return true;
	do
		if (!input_next(&f->in, &it))
			return false;
	while (f->opt.no_records && it.std && it.bytes.n == 0 && !it.err && !it.bad && !it.limit);
	f->name = it.name;
	f->allowed = f->opt.max_memory ? f->opt.max_memory : may_take(it.bytes.n);
	if (setjmp(f->over) == 0) {
		read_item(f, r, &it);
		f->budget.most = 0;
	} else {
		begin(f, r);
		r->doc.name = it.name;
		if (it.records)
			r->stream = it.name;
		too_much(r, it.records ? it.line : 0);
	}
	return true;
}

/* The year of the report in d, 0: unknown; leaves no notes. */
static int
year_of(struct doc *d)
{
	struct diag_list kept = d->diags;
	struct sections s;

	d->diags = (struct diag_list){.a = kept.a};
	sect_read(&s, d);
	d->diags = kept;
	return s.year;
}

static void
run(struct flow *f, struct report *r, enum flow_stage stage)
{
	if (stage == FLOW_SECTIONS && !r->have[FLOW_SECTIONS] && r->have[FLOW_LINES]) {
		sect_read(&r->sect, &r->doc);
		r->have[FLOW_SECTIONS] = true;
	}
	if (stage >= FLOW_CELLS && !r->have[FLOW_CELLS] && r->have[FLOW_LINES]) {
		struct read_options o = f->opt.read;
		o.year = year_of;
		read_tables(&r->table, &r->doc, &o);
		r->have[FLOW_CELLS] = r->table.form != NULL;
	}
	if (stage >= FLOW_CHECKS && !r->have[FLOW_CHECKS] && r->have[FLOW_CELLS]) {
		r->blank_zero = f->opt.blank_zero;
		r->check = ident_run(&r->table, r->blank_zero, r->doc.a);
		r->explain = explain_run(&r->table, r->check, r->blank_zero, r->doc.a);
		r->have[FLOW_CHECKS] = true;
	}
}

void
flow_run(struct flow *f, struct report *r, enum flow_stage stage)
{
	if (stage >= FLOW_CELLS && r->have[FLOW_LINES] && !f->opt.read.names)
		f->opt.read.names = read_names(&f->once);
	if (setjmp(f->over) == 0) {
		hold(f);
		run(f, r, stage);
		f->budget.most = 0;
	} else {
		f->budget.most = 0;
		too_much(r, 0);
	}
}

void
flow_close(struct flow *f)
{
	input_close(&f->in);
	mem_free(&f->a);
	mem_free(&f->work);
	mem_free(&f->page);
	mem_free(&f->once);
	for (size_t i = 0; i < BESIDE_PARTS; i++)
		beside_drop(&f->beside[i]);
}
