/* Unit tests of report: records of one document, | for TAB, and what the report holds then.  What is read without being split must give what is
 * read by its fields: all records are read both ways, and again with each byte changed. */
#include <stdio.h>
#include <stdlib.h>

#include "count.h"
#include "../../lib/report.c"
#include "verdict.h"

#define CELL "d|3|cell|2021|disclosure|rules|"
#define NEXT "d|3|cell|2021|disclosure|normative_documents|"

static const struct {
	const char *name, *records, *want;
} test[] = {
	{"nothing", "", ""},
	{"a document", "d|0|doc|utf-8|text|17|3|2024-01-20|江明市水务局\n", "d lines utf-8,text,17,3,2024-01-20,江明市水务局"},
	{"without lines", "d|0|doc|utf-8|text|17\n", "d lines utf-8,text,17,0,,"},
	{"lines that are no number", "d|0|doc|utf-8|text|17|x\n", "d lines utf-8,text,17,0,,"},
	{"a date without a publisher", "d|0|doc|utf-8|text|17|3|2024-01-20\n", "d lines utf-8,text,17,3,,"},
	{"no number of bytes", "d|0|doc|utf-8|text|x\n", "d !record@1:expected a number of bytes"},
	{"too few fields", "d|0|doc|utf-8|text\n", "d !record@1:expected 3 fields after the type"},
	{"paragraphs", "d|1|text|甲\nd|2|text|乙\n", "d lines T1:甲 T2:乙"},
	{"an empty one", "d|1|text|\n", "d lines T1:"},
	{"with signs that were escaped", "d|1|text|甲\\\\t乙\n", "d lines T1:甲\\t乙"},
	{"a field more", "d|1|text|甲|乙\n", "d lines T1:甲"},
	{"no field", "d|1|text\n", "d !record@1:expected 1 fields after the type"},
	{"no line feed at the end", "d|1|text|甲\nd|2|text|乙", "d lines T1:甲 !record@2:expected a line feed at the end"},
	{"a row", "d|1|row|甲|1||2\n", "d lines R1:甲|1||2"},
	{"of one cell", "d|1|row|甲\n", "d lines R1:甲"},
	{"of thirty-two", "d|1|row|1|2|3|4|5|6|7|8|9|0|1|2|3|4|5|6|7|8|9|0|1|2|3|4|5|6|7|8|9|0|1|2\n", "d lines R1:1|2|3|4|5|6|7|8|9|0|1|2|3|4|5|6|7|8|9|0|1|2|3|4|5|6|7|8|9|0|1|2"},
	{"of thirty-three", "d|1|text|甲\nd|1|row|1|2|3|4|5|6|7|8|9|0|1|2|3|4|5|6|7|8|9|0|1|2|3|4|5|6|7|8|9|0|1|2|3\n", "d lines T1:甲 R1:1|2|3|4|5|6|7|8|9|0|1|2|3|4|5|6|7|8|9|0|1|2|3|4|5|6|7|8|9|0|1|2|3"},
	{"its places", "d|1|row|甲|1\nd|1|place|2|3\n", "d lines R1:甲@2|1@3"},
	{"of fewer cells", "d|1|row|甲|1\nd|1|place|2\n", "d lines R1:甲|1"},
	{"of more", "d|1|row|甲|1\nd|1|place|2|3|4\n", "d lines R1:甲|1"},
	{"of another line", "d|1|row|甲|1\nd|2|place|2|3\n", "d lines R1:甲|1"},
	{"behind a paragraph", "d|1|text|甲\nd|1|place|2\n", "d lines T1:甲"},
	{"behind nothing", "d|1|place|2\n", "d"},
	{"no number", "d|1|row|甲|1\nd|1|place|2|x\n", "d lines R1:甲|1 !record@2:expected a line number for each cell"},
	{"a number of fifteen figures", "d|1|row|甲\nd|1|place|123456789012345\n", "d lines R1:甲@123456789012345"},
	{"of sixteen", "d|1|row|甲\nd|1|place|1234567890123456\n", "d lines R1:甲@1234567890123456"},
	{"of twenty-one", "d|1|row|甲\nd|1|place|123456789012345678901\n", "d lines R1:甲 !record@2:expected a line number for each cell"},
	{"a drop", "d|1|drop|nav|甲\n", "d lines D1:nav|甲"},
	{"without its text", "d|1|drop|nav\n", "d !record@1:expected 2 fields after the type"},
	{"metas", "d|1|meta|title|甲\nd|2|meta|agency|乙\nd|3|meta|year|2023\nd|4|meta|period|丙\nd|5|meta|published|丁\n", "d sections title=甲@1 agency=乙@2 period=丙@4 published=丁@5 year=2023@3"},
	{"one that is not known", "d|1|meta|size|甲\n", "d sections"},
	{"no year", "d|1|meta|year|甲\n", "d sections !record@1:expected a year"},
	{"the last year", "d|1|meta|year|9999\n", "d sections year=9999@1"},
	{"one more", "d|1|meta|year|10000\n", "d sections !record@1:expected a year"},
	{"a section", "d|1|section|overview|1|一、|总体情况\n", "d sections S1:1,1|一、|总体情况"},
	{"of no key", "d|1|section|overall|1|一、|总体情况\n", "d !record@1:expected the key of a section"},
	{"of level 0", "d|1|section|overview|0|一、|总体情况\n", "d !record@1:expected a level from 1"},
	{"of level 99", "d|1|section|overview|99|一、|总体情况\n", "d sections S1:1,99|一、|总体情况"},
	{"of level 100", "d|1|section|overview|100|一、|总体情况\n", "d !record@1:expected a level from 1"},
	{"its text", "d|1|section|overview|1|一、|总体情况\nd|2|body|overview|甲\n", "d sections S1:1,1|一、|总体情况 B2:1|甲"},
	{"of no key itself", "d|2|body|overall|甲\n", "d !record@1:expected the key of a section"},
	{"a cell", CELL "issued|5|ok|\n", "d cells form 2021 0=5,1,@3 table 0 at 3"},
	{"two", CELL "issued|5|ok|\n" CELL "repealed|6|placed|六\n", "d cells form 2021 0=5,1,@3 1=6,2,六@3 table 0 at 3"},
	{"not the next", CELL "issued|5|ok|\n" CELL "in_force|7|ok|\n", "d cells form 2021 0=5,1,@3 2=7,1,@3 table 0 at 3"},
	{"the same again", CELL "issued|5|ok|\n" CELL "issued|5|ok|\n", "d cells form 2021 0=5,1,@3 table 0 at 3 !record@2:expected every cell once"},
	{"the next again", CELL "issued|5|ok|\n" CELL "repealed|6|ok|\n" CELL "issued|7|ok|\n" CELL "repealed|8|ok|\n", "d cells form 2021 0=5,1,@3 1=6,1,@3 table 0 at 3 !record@3:expected every cell once !record@4:expected every cell once"},
	{"each state", CELL "issued||blank|\n" CELL "repealed||dash|/\n" CELL "in_force||text|见附件\n" NEXT "issued||missing|\n" NEXT "repealed||missing|x\n", "d cells form 2021 0=,3,@3 1=,4,/@3 2=,5,见附件@3 3=,0,@3 4=,0,x@3 table 0 at 3"},
	{"no state", CELL "issued|5|good|\n", "d !record@1:expected a state: ok, placed, blank, dash, missing or text"},
	{"no state, behind another", CELL "issued|5|ok|\n" CELL "repealed|5|good|\n", "d cells form 2021 0=5,1,@3 table 0 at 3 !record@2:expected a state: ok, placed, blank, dash, missing or text"},
	{"a value where there is none", CELL "issued|5|blank|\n", "d !record@1:expected no value, the state being another"},
	{"behind another", CELL "issued|5|ok|\n" CELL "repealed|5|blank|\n", "d cells form 2021 0=5,1,@3 table 0 at 3 !record@2:expected no value, the state being another"},
	{"none where there is one", CELL "issued||ok|\n", "d !record@1:expected a number, the state being ok or placed"},
	{"behind another", CELL "issued|5|ok|\n" CELL "repealed||ok|\n", "d cells form 2021 0=5,1,@3 table 0 at 3 !record@2:expected a number, the state being ok or placed"},
	{"no number", CELL "issued|x|ok|\n", "d !record@1:expected a number, the state being ok or placed"},
	{"below zero, and with a point", CELL "issued|-5|ok|\n" CELL "repealed|1.50|ok|\n", "d cells form 2021 0=-5,1,@3 1=1.50,1,@3 table 0 at 3"},
	{"of fifteen figures", CELL "issued|1|ok|\n" CELL "repealed|123456789012345|ok|\n", "d cells form 2021 0=1,1,@3 1=123456789012345,1,@3 table 0 at 3"},
	{"of sixteen", CELL "issued|1|ok|\n" CELL "repealed|1234567890123456|ok|\n", "d cells form 2021 0=1,1,@3 1=1234567890123456,1,@3 table 0 at 3"},
	{"no form", "d|3|cell|2020|disclosure|rules|issued|5|ok|\n", "d !record@1:expected a known form, the same for all cells of a document"},
	{"another form behind it", CELL "issued|5|ok|\nd|3|cell|2019|requests|received|total|5|ok|\n", "d cells form 2021 0=5,1,@3 table 0 at 3 !record@2:expected a known form, the same for all cells of a document"},
	{"no cell of the form", CELL "issue|5|ok|\n", "d !record@1:expected table, row and column of a cell of the form"},
	{"too few fields", CELL "issued|5|ok\n", "d !record@1:expected 7 fields after the type"},
	{"a field more", CELL "issued|5|ok||x\n" CELL "repealed|6|ok||x\n", "d cells form 2021 0=5,1,@3 1=6,1,@3 table 0 at 3"},
	{"the last cell and one more", "d|9|cell|2021|disputes|litigation_after_review|total|1|ok|\n" CELL "issued|5|ok|\n", "d cells form 2021 0=5,1,@3 199=1,1,@9 table 0 at 3 table 2 at 9"},
	{"where a table is, the first line that has a value or none", "d|9|cell|2021|disclosure|rules|issued|1|ok|\nd|8|cell|2021|disclosure|rules|repealed|1|ok|\nd|2|cell|2021|disclosure|rules|in_force||missing|\n", "d cells form 2021 0=1,1,@9 1=1,1,@8 2=,0,@2 table 0 at 8"},
	{"records of checks, repairs and readings are let pass", "d|1|check|2021|a|b|pass|1|1|0|c|\nd|1|read|a|b|c|d|e|f\nd|1|repair|1|2|3|4|5|6|7|8\n", "d"},
	{"a note", "d|1|note|empty|甲\n", "d !empty@1 told:甲"},
	{"of no code", "d|1|note|full|甲\n", "d !record@1:expected a known code"},
	{"a type that is not known", "d|1|words|甲\n", " !record@1:expected a type in the third field"},
	{"no line", "d|x|text|甲\n", " !record@1:expected a line number in the second field"},
	{"twice the same fault", "d|1|note|full|甲\nd|2|note|full|甲\nd|3|meta|year|x\n", "d sections !record@1:expected a known code !record@2:expected a known code !record@3:expected a year"},
	{"a byte that was lost", "d|1|text|甲\xEF\xBF\xBD\n", "d lines T1:甲\xEF\xBF\xBD"},
	{"a longer name", "江明 市|1|text|甲\n江明 市|2|row|乙|1\n江明 市|2|place|3|4\n", "江明 市 lines T1:甲 R2:乙@3|1@4"},
};

/* TABs for the bars. */
static struct str
records(const char *text, struct arena *a)
{
	size_t n = strlen(text);
	char *p = mem_dup(a, text, n);

	for (size_t i = 0; i < n; i++)
		p[i] = (char)(p[i] == '|' ? '\t' : p[i]);
	return (struct str){p, n};
}

/* All records by their fields. */
static void
read_slowly(struct report *r, struct str s)
{
	struct reader x = reader_of(r);

	for (size_t line = 1; s.n; line++) {
		ptrdiff_t lf = str_find(s, STR("\n"));
		struct str l = {s.p, lf < 0 ? s.n : (size_t)lf};
		read_record(&x, l, lf >= 0, line);
		s = str_cut(s, l.n + 1);
	}
}

static void
put_items(struct buf *b, const struct doc *d)
{
	for (size_t i = 0; i < d->n; i++) {
		buf_str(b, str_fmt(b->a, " %c%zu", "TRD"[d->item[i].kind == DOC_ROW ? 1 : d->item[i].kind == DOC_TEXT ? 0 : 2], d->item[i].line));
		for (size_t k = 0; k < d->item[i].n; k++) {
			const struct doc_cell *c = &d->item[i].cell[k];
			buf_str(b, str_fmt(b->a, "%c%.*s", k ? '|' : ':', (int)c->text.n, c->text.n ? c->text.p : ""));
			if (c->line != d->item[i].line && d->item[i].kind != DOC_DROP)
				buf_str(b, str_fmt(b->a, "@%zu", c->line));
		}
	}
}

static void
put_sections(struct buf *b, const struct sections *s)
{
	for (size_t i = 0; i < REPORT_METAS; i++) {
		struct str v = *(const struct str *)((const char *)s + report_meta[i].value);
		if (v.n)
			buf_str(b, str_fmt(b->a, " %s=%.*s@%zu", report_meta[i].key, (int)v.n, v.p, *(const size_t *)((const char *)s + report_meta[i].line)));
	}
	if (s->year)
		buf_str(b, str_fmt(b->a, " year=%d@%zu", s->year, s->year_line));
	for (size_t i = 0; i < s->nsect; i++)
		buf_str(b, str_fmt(b->a, " S%zu:%d,%d|%.*s|%.*s", s->sect[i].line, (int)s->sect[i].key, s->sect[i].level, (int)s->sect[i].numeral.n, s->sect[i].numeral.p, (int)s->sect[i].title.n, s->sect[i].title.p));
	for (size_t i = 0; i < s->nbody; i++)
		buf_str(b, str_fmt(b->a, " B%zu:%d|%.*s", s->body[i].line, (int)s->body[i].key, (int)s->body[i].text.n, s->body[i].text.p));
}

static void
put_cells(struct buf *b, const struct table *t)
{
	if (!t->form)
		return;
	buf_str(b, str_fmt(b->a, " form %s", t->form->id));
	for (int i = 0; i < t->form->ncell; i++) {
		const struct table_cell *c = &t->cell[i];
		if (c->state == TABLE_MISSING && !c->raw.n && !c->line)
			continue;
		struct str v = table_has(c) ? num_print(b->a, c->value) : STR("");
		buf_str(b, str_fmt(b->a, " %d=%.*s,%d,%.*s@%zu", i, (int)v.n, v.n ? v.p : "", (int)c->state, (int)c->raw.n, c->raw.n ? c->raw.p : "", c->line));
	}
	for (int k = 0; k < FORM_TABLES; k++)
		if (t->found[k])
			buf_str(b, str_fmt(b->a, " table %d at %zu", k, table_first_line(t, (enum form_table)k)));
}

/* All that the report holds. */
static struct str
dump(const struct report *r)
{
	struct buf b = {.a = r->doc.a};
	const struct doc *d = &r->doc;

	buf_str(&b, str_fmt(b.a, "%.*s%s%s%s", (int)d->name.n, d->name.n ? d->name.p : "", r->have[FLOW_LINES] ? " lines" : "", r->have[FLOW_SECTIONS] ? " sections" : "", r->have[FLOW_CELLS] ? " cells" : ""));
	if (d->encoding.n)
		buf_str(&b, str_fmt(b.a, " %.*s,%.*s,%zu,%zu,%.*s,%.*s", (int)d->encoding.n, d->encoding.p, (int)d->shape.n, d->shape.p, d->bytes, d->lines, (int)d->published.n, d->published.n ? d->published.p : "",
			(int)d->publisher.n, d->publisher.n ? d->publisher.p : ""));
	put_items(&b, d);
	put_sections(&b, &r->sect);
	put_cells(&b, &r->table);
	for (size_t i = 0; i < d->diags.n; i++)
		buf_str(&b, str_fmt(b.a, " !%s@%zu%s:%.*s", diag_name(d->diags.v[i].code), d->diags.v[i].line, d->diags.v[i].told ? " told" : "", (int)d->diags.v[i].detail.n, d->diags.v[i].detail.p));
	return buf_slice(&b);
}

/* What s gives, quickly or slowly; it is copied, so that nothing stands behind it. */
static struct str
given(struct str s, bool slowly, struct arena *a)
{
	struct report r = {.doc = {.a = a, .diags = {.a = a}}};
	char *p = memcpy(malloc(s.n + 1), s.n ? s.p : "", s.n);

	if (slowly)
		read_slowly(&r, (struct str){p, s.n});
	else
		report_read(&r, (struct str){p, s.n}, 1);
	struct str got = dump(&r);
	free(p);
	return got;
}

/* What the document at the head of s gives, other records behind it; empty: it perhaps goes on behind them. */
static struct str
ahead(struct str s, const char *behind, size_t want, struct arena *a)
{
	struct report r = {.doc = {.a = a, .diags = {.a = a}}};
	struct str more = records(behind, a), all = str_fmt(a, "%.*s%.*s", (int)s.n, s.p, (int)more.n, more.p);
	size_t lines, n = report_ahead(&r, all, 1, &lines);

	if (n == 0)
		return STR("");
	return n == want && lines == count_of((struct str){all.p, n}, '\n') ? dump(&r) : str_fmt(a, "%zu bytes, %zu lines", n, lines);
}

/* Is the same read where it is not told where the document ends? */
static bool
ahead_alike(struct str s, const char *want, struct arena *a)
{
	if (s.n == 0 || s.p[s.n - 1] != '\n')
		return true;
	return str_eq(ahead(s, "other|1|text|x\n", s.n, a), str_of(want)) && ahead(s, "", 0, a).n == 0 &&
	       ahead(s, "a line that is none\n", 0, a).n == 0 && ahead(s, "doc|line|type|text\n", 0, a).n == 0 &&
	       (s.p[0] != 'd' || ahead(s, "d|1|text|x\n", 0, a).n == 0);
}

/* Is the same read both ways?  And with a record behind it that is let pass: the last ones are all read by their fields. */
static bool
alike(struct str s, struct arena *a)
{
	static const char word[] = "一个很长的词";
	struct str pass = records("d|9|read|2021|requests|received|1|7|", a), more = str_fmt(a, "%.*s%.*s%s%s%s%s%s%s%s%s\n", (int)s.n, s.n ? s.p : "", (int)pass.n, pass.p, word, word, word, word, word, word, word, word);

	return str_eq(given(s, false, a), given(s, true, a)) && (!s.n || s.p[s.n - 1] != '\n' || str_eq(given(more, false, a), given(more, true, a)));
}

/* Do both ways agree where one byte of s is another, or lost?  Not one of the document's name, which whoever gives the records has seen to be
 * the same in all. */
static size_t
changed_fail(struct str s)
{
	static const char others[] = "\t0x9 \\";
	size_t bad = 0;
	bool name = true;

	for (size_t i = 0; i < s.n; i++) {
		name = (name && s.p[i] != '\t') || (i > 0 && s.p[i - 1] == '\n');
		for (size_t k = 0; k < sizeof others && !name && s.p[i] != '\n'; k++) {
			struct arena a = {0};
			char *p = mem_dup(&a, s.p, s.n);
			size_t n = s.n;
			if (others[k])
				p[i] = others[k];
			else
				memmove(p + i, p + i + 1, --n - i);
			if ((i + 1 == s.n || (unsigned char)s.p[i] < 0x80) && !alike((struct str){p, n}, &a) && !bad++) {
				struct str q = given((struct str){p, n}, false, &a), w = given((struct str){p, n}, true, &a);
				printf("FAIL report: %.*squickly %.*s,\nslowly %.*s\n", (int)n, p, (int)q.n, q.p, (int)w.n, w.p);
			}
			mem_free(&a);
		}
	}
	return bad;
}

int
main(void)
{
	size_t n = sizeof test / sizeof *test, bad = 0;

	for (size_t i = 0; i < n; i++) {
		struct arena a = {0};
		struct str s = records(test[i].records, &a), got = given(s, false, &a);
		if (!str_eq(got, str_of(test[i].want)) && ++bad)
			printf("FAIL report: %s: %.*s, not %s\n", test[i].name, (int)got.n, got.p, test[i].want);
		if (!alike(s, &a) && ++bad)
			printf("FAIL report: %s: slowly it is something else\n", test[i].name);
		if (!ahead_alike(s, test[i].want, &a) && ++bad)
			printf("FAIL report: %s: with others behind it is something else\n", test[i].name);
		bad += changed_fail(s);
		mem_free(&a);
	}
	struct arena a = {0};
	struct str two = records("d|0|doc|utf-8|text|17\nd|1|text|甲\n", &a);
	if (!str_eq(ahead(two, "d|0|doc|utf-8|text|17\n", two.n, &a), STR("d lines utf-8,text,17,0,, T1:甲")) && ++bad)
		printf("FAIL report: a doc record begins the next document\n");
	if (ahead(records("d|1|text|甲\n", &a), "d|0|doc|utf-8|text|17\n", 0, &a).n && ++bad)
		printf("FAIL report: the first doc record does not\n");
	mem_free(&a);
	return verdict(bad, n);
}
