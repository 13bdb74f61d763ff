/* Unit tests of change: the repair records of explanations, through a buffer of any size, and in CSV. */
#include "../../lib/change.c"
#include "verdict.h"
#include "writes.h"

enum { ROOMY = 256 * 1024 }; /* as the buffer of the tools */

static struct arena arena;

/* Two explanations, of which the second is a family: what there is of a report whose document is so called. */
struct part {
	const char *name;
	bool complete, none; /* none: the search was given up without any */
};

static void
write_part(struct out *o, const void *what)
{
	static struct explain_change change[] = {{1, {8, 0}, CAUSE_MISTYPED}, {3, {1, 0}, CAUSE_NONE}, {4, {12345, 0}, CAUSE_FORCED}, {5, {0, 0}, CAUSE_FORCED}, {6, {7, 0}, CAUSE_FORCED}};
	static struct explain_set set[] = {{change, 1, 0, false}, {change + 1, 1, 3, true}};
	const struct part *part = what;
	struct report r = {.doc = {.name = str_of(part->name)}, .table = {.form = form_all[0], .cell = table_cells(form_all[0], &arena)}};

	r.table.cell[1] = (struct table_cell){.state = TABLE_PLACED, .value = {9, 0}, .raw = STR(""), .line = 8};
	r.table.cell[3] = (struct table_cell){.state = TABLE_OK, .value = {-1, 0}, .raw = STR("减 1"), .line = 9};
	r.table.cell[4] = (struct table_cell){.state = TABLE_TEXT, .raw = STR("a\tb"), .line = 11};
	r.table.cell[5] = (struct table_cell){.state = TABLE_DASH, .raw = STR("/"), .line = 9};
	r.table.cell[6] = (struct table_cell){.state = TABLE_TEXT, .raw = STR("见附件，另行公布"), .line = 123456};
	r.explain = part->none ? (struct explain){NULL, 0, 0, false, false} : (struct explain){set, 2, 2, false, part->complete};
	change_put(o, &r);
}

#define LONG "0123456789/0123456789/0123456789/0123456789/0123456789/0123456789/0123456789/0123456789/0123456789/0123456789/0123456789"
#define RECORDS(name, extent) \
	name "\t8\trepair\t1\t2\tdisclosure\trules\trepealed\t9\t8\tmistyped\t" extent "\n" \
	name "\t9\trepair\t2\t2\tdisclosure\tnormative_documents\tissued\t减 1\t1\t\t" extent ",family\n" \
	name "\t11\trepair\t2\t2\tdisclosure\tnormative_documents\trepealed\ta\\tb\t12345\tforced\t" extent ",family\n" \
	name "\t9\trepair\t2\t2\tdisclosure\tnormative_documents\tin_force\t/\t0\tforced\t" extent ",family\n" \
	name "\t123456\trepair\t2\t2\tdisclosure\tlicensing\tdecisions\t见附件，另行公布\t7\tforced\t" extent ",family\n"

static const struct {
	const char *why;
	struct part part;
	size_t csv;
	const char *want;
} test[] = {
	{"all that there are", {"n", true, false}, 0, RECORDS("n", "complete")},
	{"not all", {"n", false, false}, 0, RECORDS("n", "incomplete")},
	{"of a document whose name has a TAB", {"a\tb", true, false}, 0, RECORDS("a\\tb", "complete")},
	{"of one whose name is long", {LONG, true, false}, 0, RECORDS(LONG, "complete")},
	{"in CSV", {"n", true, false}, 12,
	 "\"n\",8,repair,1,2,disclosure,rules,repealed,9,8,mistyped,\"complete\"\r\n"
	 "\"n\",9,repair,2,2,disclosure,normative_documents,issued,\"减 1\",1,,\"complete,family\"\r\n"
	 "\"n\",11,repair,2,2,disclosure,normative_documents,repealed,\"a\tb\",12345,forced,\"complete,family\"\r\n"
	 "\"n\",9,repair,2,2,disclosure,normative_documents,in_force,\"/\",0,forced,\"complete,family\"\r\n"
	 "\"n\",123456,repair,2,2,disclosure,licensing,decisions,\"见附件，另行公布\",7,forced,\"complete,family\"\r\n"},
	{"none that is known", {"n", false, true}, 0, "n\t0\trepair\t0\t0\t\t\t\t\t\t\tincomplete\n"},
};

int
main(void)
{
	size_t bad = 0, n = sizeof test / sizeof *test;

	for (size_t i = 0; i < n; i++) {
		struct str got = written(write_part, &test[i].part, ROOMY, test[i].csv, &arena);
		bad += written_fail(write_part, &test[i].part, 600, test[i].csv, test[i].want, test[i].why) > 0;
		if (!str_eq(got, str_of(test[i].want)) && ++bad)
			printf("FAIL %s: %.*s\nnot\n%s\n", test[i].why, (int)got.n, got.p, test[i].want);
	}
	mem_free(&arena);
	return verdict(bad, 2 * n);
}
