/* vocab - other names for the parts of a page.
 * Comes in: XML of OpenDocument (flat, or content.xml), DocBook or TEI.  Goes out: HTML, as far as tables, paragraphs and
 * headings go; other tags stay, for who reads HTML passes over what it does not know.
 * Rule: tags are renamed one by one, in one pass; what a cell spans becomes colspan and rowspan; a cell or row that stands for
 * several equal ones is copied.  Line breaks in tags stay, those in copies become blanks, so line numbers hold.
 * Known weakness: of DocBook's ways to span columns, a name for a span (spanname) is not read. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "tag.h"
#include "look.h"
#include "vocab.h"

enum { REPEAT_MAX = 64, NESTED = 16, GROWTH = 4 }; /* equal cells; cells in cells; output for each byte of input */

enum fate { RENAME, DROP, BLANK, VOID, SKIP }; /* DROP: the tag goes; SKIP: it goes with its contents */

struct word {
	const char *name, *html;
	enum fate fate;
};

static const struct word odf[] = {
	{"table:table", "table", RENAME}, {"table:table-row", "tr", RENAME}, {"table:table-cell", "td", RENAME},
	{"table:covered-table-cell", "", SKIP}, {"table:table-header-rows", "", DROP}, {"text:p", "p", RENAME}, {"text:h", "h2", RENAME},
	{"text:list-item", "li", RENAME}, {"text:line-break", "br", VOID}, {"text:tab", "", BLANK}, {"text:s", "", BLANK},
	{"text:span", "", DROP}, {"office:styles", "", SKIP}, {"office:automatic-styles", "", SKIP}, {"office:master-styles", "", SKIP},
	{"office:meta", "", SKIP}, {"office:settings", "", SKIP}, {"office:scripts", "", SKIP}, {"office:font-face-decls", "", SKIP},
	{"office:annotation", "", SKIP}, {"text:tracked-changes", "", SKIP}, {NULL, NULL, DROP},
};
static const struct word docbook[] = {
	{"informaltable", "table", RENAME}, {"row", "tr", RENAME}, {"entry", "td", RENAME}, {"para", "p", RENAME}, {"simpara", "p", RENAME},
	{"listitem", "li", RENAME}, {"title", "h2", RENAME}, {"literallayout", "p", RENAME}, {NULL, NULL, DROP},
};
static const struct word tei[] = {
	{"row", "tr", RENAME}, {"cell", "td", RENAME}, {"head", "h2", RENAME}, {"teiHeader", "", SKIP}, {NULL, NULL, DROP},
};

/* A cell or row that is open, and how often it stands. */
struct open {
	size_t from, times; /* from: where it begins in the output */
	const struct word *word;
};

struct writer {
	struct str in;
	struct buf out;
	struct open open[NESTED];
	size_t nopen;
};

/* A tag, or a part of one. */
struct tag {
	struct str name, attr;
	bool end, self;   /* </x>; <x/> */
	size_t n;         /* its bytes */
};

/* The tag at the head of s; n 0: there is none.  In XML no < stands within one: a quote that is open at the next has lost its end, and
 * the first > ends the tag, for what would be its value is text.  *none: no > comes any more, to be looked for once only. */
static struct tag
tag_at(struct str s, bool *none)
{
	struct tag t = {.name = *none ? STR("") : tag_name(s)};

	if (!t.name.n)
		return t;
	size_t next = str_to(s, 1, '<');
	struct str own = {s.p, next + (next < s.n)};
	size_t n = tag_end(own, 0);
	if (n == own.n && own.p[n - 1] != '>') {
		n = str_to(s, 0, '>') + 1;
		*none = n > s.n;
		if (*none)
			return t;
	}
	t.n = n;
	t.end = s.p[1] == '/';
	t.self = s.p[n - 2] == '/';
	t.attr = str_cut((struct str){s.p, n - 1}, (size_t)(t.name.p + t.name.n - s.p));
	return t;
}

/* The number at the end of s, or `other` if there is none; no more than a span may be. */
static size_t
number(struct str s, size_t other)
{
	size_t i = s.n, v = 0;

	while (i > 0 && str_digit(s.p[i - 1]))
		i--;
	if (i == s.n)
		return other;
	for (; i < s.n; i++)
		v = v < 10000 ? v * 10 + (size_t)(s.p[i] - '0') : v;
	return v;
}

static void
put_span(struct buf *b, const char *name, size_t n)
{
	if (n > 1 && n <= 1000)
		buf_str(b, str_fmt(b->a, " %s=\"%zu\"", name, n));
}

/* The spans of a cell, in whichever words. */
static void
put_spans(struct buf *b, struct str attr, const struct word *words)
{
	if (words == docbook) {
		size_t from = number(tag_attribute(attr, "namest"), 1), to = number(tag_attribute(attr, "nameend"), from);
		put_span(b, "colspan", to > from ? to - from + 1 : 1);
		put_span(b, "rowspan", number(tag_attribute(attr, "morerows"), 0) + 1);
	} else {
		put_span(b, "colspan", number(tag_attribute(attr, words == odf ? "table:number-columns-spanned" : "cols"), 1));
		put_span(b, "rowspan", number(tag_attribute(attr, words == odf ? "table:number-rows-spanned" : "rows"), 1));
	}
}

/* Closes a cell or row: copies it as often as it stands. */
static void
copies(struct writer *w, const struct word *word)
{
	if (w->nopen == 0 || w->open[w->nopen - 1].word != word)
		return;
	struct open *o = &w->open[--w->nopen];
	size_t n = w->out.n - o->from;
	for (size_t k = 1; k < o->times && w->out.n + n < GROWTH * w->in.n; k++)
		for (size_t i = 0; i < n; i++)
			buf_char(&w->out, w->out.p[o->from + i] == '\n' ? ' ' : w->out.p[o->from + i]);
}

/* A cell or row of OpenDocument begins: how often does it stand?  Long runs are the empty rest of a sheet. */
static void
begin(struct writer *w, const struct word *word, struct str attr)
{
	size_t times = number(tag_attribute(attr, word->html[1] == 'd' ? "table:number-columns-repeated" : "table:number-rows-repeated"), 1);

	if (w->nopen < NESTED)
		w->open[w->nopen++] = (struct open){w->out.n, times <= REPEAT_MAX ? times : 1, word};
}

/* Writes a tag that has another name; returns how many bytes it and what goes with it take. */
static size_t
rename_tag(struct writer *w, struct str s, const struct tag *t, const struct word *word, const struct word *words)
{
	bool part = words == odf && (strcmp(word->html, "td") == 0 || strcmp(word->html, "tr") == 0);

	if (word->fate == SKIP && !t->end && !t->self) {
		size_t n = tag_raw_end(s, t->n, t->name);
		look_breaks(&w->out, (struct str){s.p, n});
		return n;
	}
	if (word->fate == BLANK)
		buf_char(&w->out, ' ');
	if (word->fate == RENAME || (word->fate == VOID && !t->end)) {
		if (part && !t->end)
			begin(w, word, t->attr);
		buf_str(&w->out, t->end ? STR("</") : STR("<"));
		buf_str(&w->out, str_of(word->html));
		if (!t->end && strcmp(word->html, "td") == 0)
			put_spans(&w->out, t->attr, words);
		buf_char(&w->out, '>');
		if (t->self && word->fate == RENAME) {
			buf_str(&w->out, STR("</"));
			buf_str(&w->out, str_of(word->html));
			buf_char(&w->out, '>');
		}
		if (part && (t->end || t->self))
			copies(w, word);
	}
	look_breaks(&w->out, (struct str){s.p, t->n});
	return t->n;
}

static const struct word *
find(const struct word *words, struct str name)
{
	for (; words->name; words++)
		if (str_eq(name, str_of(words->name)))
			return words;
	return NULL;
}

static const struct word *
words_of(struct str page)
{
	bool tgroup = false, entry = false, cell = false, row = false, td = false;

	for (const char *lt, *end = page.p + page.n, *at = page.p; at < end && (lt = memchr(at, '<', (size_t)(end - at))); at = lt + 1) {
		struct str s = {lt, (size_t)(end - lt)};
		if (str_starts(s, STR("<table:table-cell")))
			return odf;
		td = td || (s.n > 3 && str_starts(s, STR("<td")));
		tgroup = tgroup || str_starts(s, STR("<tgroup"));
		entry = entry || str_starts(s, STR("<entry"));
		cell = cell || str_starts(s, STR("<cell"));
		row = row || str_starts(s, STR("<row"));
	}
	if (tgroup && entry)
		return docbook;
	return cell && row && !td ? tei : NULL;
}

struct str
vocab_html(struct str page, struct arena *a)
{
	struct writer w = {.in = page, .out = {.a = a}};
	const struct word *words = words_of(page);
	bool none = false;

	if (!words)
		return STR("");
	for (struct str s = page; s.n;) {
		size_t n = str_to(s, 0, '<');
		buf_add(&w.out, s.p, n);
		s = str_cut(s, n);
		if (!s.n)
			break;
		struct tag t = tag_at(s, &none);
		const struct word *word = t.n ? find(words, t.name) : NULL;
		if (word) {
			n = rename_tag(&w, s, &t, word, words);
		} else {
			n = t.n ? t.n : 1;
			buf_add(&w.out, s.p, n);
		}
		s = str_cut(s, n);
	}
	return buf_slice(&w.out);
}
