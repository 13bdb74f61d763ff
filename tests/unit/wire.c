/* Unit tests of wire: the records of every part of a report, through a buffer of any size, and in CSV. */
#include "../../lib/wire.c"
#include "verdict.h"
#include "writes.h"

enum { ROOMY = 256 * 1024 }; /* as that of the tools */

/* What is written, and of which document. */
struct part {
	const char *name;
	int what;
};

static struct arena arena;

static struct doc
document(const char *name)
{
	struct doc d = {.name = str_of(name), .encoding = STR("UTF-8"), .shape = STR("tsv"), .bytes = 12, .lines = 3, .a = &arena, .diags = {.a = &arena}};

	doc_text(&d, 1, STR("a\tb"));
	struct doc_item *row = doc_add(&d, DOC_ROW, 2, 3);
	row->cell[0].text = STR("甲");
	row->cell[1].text = STR("1");
	doc_drop(&d, 3, "nav", STR("x"));
	row = doc_add(&d, DOC_ROW, 3, 2);
	row->cell[0] = (struct doc_cell){STR("12"), 3};
	row->cell[1] = (struct doc_cell){STR("\\"), 5};
	doc_add(&d, DOC_ROW, 4, 0);
	doc_add(&d, DOC_TEXT, 5, 1)->cell[0] = (struct doc_cell){STR("信息公开 y"), 6};
	diag_add(&d.diags, DIAG_LIMIT, 0, STR("a\nb"));
	diag_add(&d.diags, DIAG_EMPTY, 7, STR(""));
	return d;
}

static struct table
table(const struct form *f)
{
	struct table t = {.form = f, .cell = table_cells(f, &arena), .row = MEM_NEW(&arena, struct table_row, (size_t)f->nrow)};

	t.cell[0] = (struct table_cell){.state = TABLE_OK, .value = {0, 0}, .line = 8};
	t.cell[1] = (struct table_cell){.state = TABLE_PLACED, .value = {9, 0}, .line = 8};
	t.cell[2] = (struct table_cell){.state = TABLE_OK, .value = {10, 0}, .line = 9};
	t.cell[3] = (struct table_cell){.state = TABLE_OK, .value = {-1, 0}, .line = 9, .raw = STR("减 1")};
	t.cell[4] = (struct table_cell){.state = TABLE_OK, .value = {5, 1}, .line = 1234567};
	t.cell[5] = (struct table_cell){.state = TABLE_DASH, .line = 9, .raw = STR("/")};
	t.cell[6] = (struct table_cell){.state = TABLE_BLANK, .line = 9};
	t.cell[7] = (struct table_cell){.state = TABLE_TEXT, .line = 9, .raw = STR("a\tb")};
	for (int i = 0; i < f->nrow; i++)
		t.row[i].why = "";
	t.row[0] = (struct table_row){8, 9, "cut"};
	return t;
}

static struct sections
sections(void)
{
	struct sections s = {.title = STR("t"), .year = 2023, .year_line = 1, .title_line = 1, .agency = STR("甲"), .agency_line = 2, .published = STR("2024-01-20"), .published_line = 9};

	sect_add_body(&s, &arena, SECT_NONE, STR("before"), 2);
	sect_add(&s, &arena, (struct sect){.key = sect_key_find(STR("overview")), .level = 1, .numeral = STR("一、"), .title = STR("总"), .line = 3});
	sect_add(&s, &arena, (struct sect){.level = 2, .title = STR("x"), .line = 4});
	sect_add_body(&s, &arena, SECT_NONE, STR("p"), 5);
	sect_add_body(&s, &arena, SECT_NONE, STR("q"), 6);
	return s;
}

enum { DOC, DROPS, PLAIN, META, SECTIONS, NOTES, READS, NO_TABLE };

static void
put(struct out *o, const void *what)
{
	const struct part *p = what;
	struct doc d = document(p->name);
	struct sections s = sections();
	struct table t = table(form_all[0]);
	struct form one = *form_all[0];

	d.published = p->what == DROPS ? STR("2024-01-20") : STR("");
	one.nrow = 2;
	t.form = p->what == READS ? &one : p->what == NO_TABLE ? NULL : t.form;
	switch (p->what) {
	case DOC: wire_doc(o, &d, false); break;
	case DROPS: wire_doc(o, &d, true); break;
	case PLAIN: wire_plain(o, &d); break;
	case META: wire_meta(o, d.name, &s); break;
	case SECTIONS: wire_sections(o, d.name, &s); break;
	case NOTES: wire_notes(o, &d); break;
	case READS: wire_reads(o, d.name, &t); break;
	default: wire_reads(o, d.name, &t); wire_cells(o, d.name, &t); break;
	}
}

static const struct {
	const char *why;
	struct part part;
	size_t csv;
	const char *want;
} test[] = {
	{"a document", {"n", DOC}, 0,
	 "n\t0\tdoc\tUTF-8\ttsv\t12\t3\n"
	 "n\t1\ttext\ta\\tb\n"
	 "n\t2\trow\t甲\t1\t\n"
	 "n\t3\trow\t12\t\\\\\n"
	 "n\t3\tplace\t3\t5\n"
	 "n\t4\trow\t\n"
	 "n\t5\ttext\t信息公开 y\n"},
	{"its name with a TAB", {"a\tb", DOC}, 0,
	 "a\\tb\t0\tdoc\tUTF-8\ttsv\t12\t3\n"
	 "a\\tb\t1\ttext\ta\\tb\n"
	 "a\\tb\t2\trow\t甲\t1\t\n"
	 "a\\tb\t3\trow\t12\t\\\\\n"
	 "a\\tb\t3\tplace\t3\t5\n"
	 "a\\tb\t4\trow\t\n"
	 "a\\tb\t5\ttext\t信息公开 y\n"},
	{"with what was taken out", {"n", DROPS}, 0,
	 "n\t0\tdoc\tUTF-8\ttsv\t12\t3\t2024-01-20\t\n"
	 "n\t1\ttext\ta\\tb\n"
	 "n\t2\trow\t甲\t1\t\n"
	 "n\t3\tdrop\tnav\tx\n"
	 "n\t3\trow\t12\t\\\\\n"
	 "n\t3\tplace\t3\t5\n"
	 "n\t4\trow\t\n"
	 "n\t5\ttext\t信息公开 y\n"},
	{"in CSV", {"n", DOC}, 7,
	 "\"n\",0,doc,\"UTF-8\",\"tsv\",12,3\r\n"
	 "\"n\",1,text,\"a\tb\",,,\r\n"
	 "\"n\",2,row,\"甲\",\"1\",\"\",\r\n"
	 "\"n\",3,row,\"12\",\"\\\",,\r\n"
	 "\"n\",3,place,3,5,,\r\n"
	 "\"n\",4,row,,,,\r\n"
	 "\"n\",5,text,\"信息公开 y\",,,\r\n"},
	{"without records", {"n", PLAIN}, 0,
	 "a\tb\n"
	 "甲\t1\t\n"
	 "12\t\\\n"
	 "\n"
	 "信息公开 y\n"},
	{"what is known of it", {"n", META}, 0,
	 "n\t1\tmeta\ttitle\tt\n"
	 "n\t2\tmeta\tagency\t甲\n"
	 "n\t1\tmeta\tyear\t2023\n"
	 "n\t9\tmeta\tpublished\t2024-01-20\n"},
	{"sections", {"n", SECTIONS}, 0,
	 "n\t2\tbody\t\tbefore\n"
	 "n\t3\tsection\toverview\t1\t一、\t总\n"
	 "n\t4\tsection\t\t2\t\tx\n"
	 "n\t5\tbody\t\tp\n"
	 "n\t6\tbody\t\tq\n"},
	{"notes", {"n", NOTES}, 0,
	 "n\t0\tnote\tlimit\ta\\nb\n"
	 "n\t7\tnote\tempty\t\n"},
	{"how rows were read", {"n", READS}, 0,
	 "n\t8\tread\t2021\tdisclosure\trules\t8\t9\tcut\n"
	 "n\t0\tread\t2021\tdisclosure\tnormative_documents\t0\t0\t\n"},
	{"no form", {"n", NO_TABLE}, 0, ""},
};

/* A record for each cell: of the form's first eight what is in them, the others are missing. */
static struct str
cells_want(struct str name, const struct form *f)
{
	static const struct { int line; const char *value, *state; } has[] = {
		{8, "0", "ok\t"}, {8, "9", "placed\t"}, {9, "10", "ok\t"}, {9, "-1", "ok\t减 1"}, {1234567, "0.5", "ok\t"}, {9, "", "dash\t/"}, {9, "", "blank\t"}, {9, "", "text\ta\\tb"}};
	struct buf b = {.a = &arena};

	for (int i = 0; i < f->ncell; i++) {
		const struct form_cell *c = &f->cell[i];
		bool any = i < (int)(sizeof has / sizeof *has);
		buf_str(&b, str_fmt(&arena, "%.*s\t%d\tcell\t%s\t%s\t%s\t%s\t%s\t%s\n", (int)name.n, name.p, any ? has[i].line : 0, f->id,
				    form_table_key((enum form_table)c->table), c->row, c->col, any ? has[i].value : "", any ? has[i].state : "missing\t"));
	}
	buf_char(&b, 0);
	return buf_slice(&b);
}

static void
put_cells(struct out *o, const void *what)
{
	struct table t = table(form_all[1]);

	wire_cells(o, str_of(what), &t);
}

static void
put_headers(struct out *o, const void *what)
{
	static const enum rec_type types[] = {REC_IS_TEXT, REC_IS_ROW, REC_IS_DROP};

	(void)what;
	if (o->csv)
		wire_header_of(o, types, 3);
	else
		wire_header(o, REC_IS_NOTE);
}

/* Through small buffers, and a large one, where records are put together: does any give anything else than wanted? */
static bool
fails(void (*write)(struct out *, const void *), const void *what, size_t most, size_t csv, const char *want, const char *why)
{
	struct str got = written(write, what, ROOMY, csv, &arena);
	bool large = !str_eq(got, str_of(want));

	if (large)
		printf("FAIL %s: %.*s\nnot\n%s\n", why, (int)got.n, got.p, want);
	return written_fail(write, what, most, csv, want, why) > 0 || large;
}

int
main(void)
{
	size_t bad = 0, n = sizeof test / sizeof *test;

	for (size_t i = 0; i < n; i++)
		bad += fails(put, &test[i].part, 150, test[i].csv, test[i].want, test[i].why);
	bad += fails(put_cells, "n", 130, 0, cells_want(STR("n"), form_all[1]).p, "cells");
	bad += fails(put_cells, "a\tb", 130, 0, cells_want(STR("a\\tb"), form_all[1]).p, "cells, the name with a TAB");
	bad += fails(put_headers, NULL, 60, 0, "doc\tline\ttype\tcode\tdetail\n", "a header");
	bad += fails(put_headers, NULL, 60, 6, "doc,line,type,text/cells/reason,text,\r\n", "the header of several types");
	bad += wire_fields(REC_IS_TEXT) != 4 || wire_fields(REC_IS_NOTE) != 5 || wire_fields(REC_IS_CELL) != 10;
	mem_free(&arena);
	return verdict(bad, n + 5);
}
