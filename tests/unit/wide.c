/* Unit tests of wide: the columns of the forms, and reports as rows under them.  A report is a form, o the old one, x none, and its cells as
 * given.h has them; wanted: the fields that are not empty, with their columns. */
#include <stdio.h>

#include "../../lib/wide.c"

#include "given.h"
#include "verdict.h"
#include "writes.h"

static const struct {
	const char *name, *in;
	int only; /* the columns of that form: 0 the newest, 1 the other, -1: of all */
	bool meta;
	const char *want;
} test[] = {
	{"a cell", "n 2.0=5", -1, false, "doc=d form=2021 requests.granted.natural_person=5"},
	{"the first and the last", "n d0.0=1 s0.0=2", -1, false, "doc=d form=2021 disclosure.rules.issued=1 disputes.review.upheld=2"},
	{"a value that is missing", "n 2.0=?", -1, false, "doc=d form=2021"},
	{"zero", "n 2.0=0", -1, false, "doc=d form=2021 requests.granted.natural_person=0"},
	{"of the old form, in the new one's column", "o 2.0=5", -1, false, "doc=d form=2019 requests.granted.natural_person=5"},
	{"one that the old form alone has", "o d2.0=5 d0.0=6", -1, false, "doc=d form=2019 disclosure.rules.made=6 disclosure.licensing.items_prior=5"},
	{"columns of the new form alone", "n 2.0=5", 0, false, "doc=d form=2021 requests.granted.natural_person=5"},
	{"none of them is this form's", "o 2.0=5", 0, false, "doc=d form=2019"},
	{"of the old form", "o d2.0=5", 1, false, "doc=d form=2019 disclosure.licensing.items_prior=5"},
	{"placed", "n 2.0=5! 2.1=6 s0.0=2!", -1, false,
	 "doc=d form=2021 requests.granted.natural_person=5 requests.granted.business=6 disputes.review.upheld=2 placed=requests.granted.natural_person disputes.review.upheld"},
	{"placed, in no column", "o 2.0=5!", 0, false, "doc=d form=2019"},
	{"no form", "x", -1, false, "doc=d"},
	{"what the report says of itself", "n 2.0=5", -1, true, "doc=d title=t agency=a year=2023 period=p published=q form=2021 requests.granted.natural_person=5"},
	{"no year", "x -", -1, true, "doc=d title=t agency=a period=p published=q"},
};

static void
header(struct out *o, const void *w)
{
	wide_header(o, w);
}

struct both {
	const struct wide *w;
	const struct report *r;
};

static void
row(struct out *o, const void *x)
{
	const struct both *b = x;

	wide_row(o, b->w, b->r);
}

/* The fields of the row that are not empty, each behind its column; a line feed ends both. */
static struct str
under(struct str head, struct str line, struct arena *a)
{
	struct buf b = {.a = a};

	if (!str_ends(head, STR("\n")) || !str_ends(line, STR("\n")))
		return STR("no line");
	head.n--;
	line.n--;
	while (head.n) {
		bool more = memchr(line.p, '\t', line.n) != NULL, columns = memchr(head.p, '\t', head.n) != NULL;
		struct str h = given_word(&head, '\t'), f = given_word(&line, '\t');
		if (more != columns)
			return STR("another number of fields");
		if (!f.n)
			continue;
		buf_str(&b, b.n ? STR(" ") : STR(""));
		buf_str(&b, h);
		buf_char(&b, '=');
		buf_str(&b, f);
	}
	return buf_slice(&b);
}

static struct str
shown(size_t i, struct arena *a)
{
	struct wide w;
	struct str s = str_of(test[i].in), kind = given_word(&s, ' ');
	const struct form *f = kind.p[0] == 'x' ? NULL : form_all[kind.p[0] == 'o'];
	struct report r = {.doc = {.a = a, .name = STR("d")}, .table = {.form = f}, .sect = {.title = STR("t"), .agency = STR("a"), .year = 2023, .period = STR("p"), .published = STR("q")}};

	wide_columns(&w, test[i].only < 0 ? NULL : form_all[test[i].only], test[i].meta);
	if (f)
		r.table.cell = table_cells(f, a);
	for (struct str c; (c = given_word(&s, ' ')).n;)
		if (c.p[0] == '-')
			r.sect.year = 0;
		else
			given_cell(&r.table, c);
	return under(written(header, &w, 65536, 0, a), written(row, &(struct both){&w, &r}, 65536, 0, a), a);
}

/* Is each cell of each form among the columns once, those of the newest form first? */
static size_t
columns_fail(struct arena *a)
{
	struct wide w;
	size_t bad = 0;
	int of_both = 0;

	wide_columns(&w, NULL, false);
	struct str head = written(header, &w, 65536, 0, a);
	for (int k = 0; form_all[k]; k++)
		for (int i = 0; i < form_all[k]->ncell; i++) {
			struct str path = form_all[k]->cell[i].path;
			struct str name = str_fmt(a, "\t%.*s", (int)path.n, path.p);
			ptrdiff_t at = str_find(head, name);
			of_both += k && find(form_all[0], path) >= 0;
			bad += at < 0 || (head.p[(size_t)at + name.n] != '\t' && head.p[(size_t)at + name.n] != '\n');
			bad += at >= 0 && str_find(str_cut(head, (size_t)at + name.n), str_fmt(a, "%.*s\t", (int)name.n, name.p)) >= 0;
			bad += k == 0 && w.column[i].cell[0] != i;
		}
	bad += w.ncolumn + of_both != form_all[0]->ncell + form_all[1]->ncell || of_both == 0;
	if (bad)
		printf("FAIL wide: %zu columns are missing or there twice\n", bad);
	return bad;
}

int
main(void)
{
	struct arena a = {0};
	size_t n = sizeof test / sizeof *test, bad = columns_fail(&a);

	for (size_t i = 0; i < n; i++) {
		struct str got = shown(i, &a);
		if (!str_eq(got, str_of(test[i].want)) && ++bad)
			printf("FAIL wide: %s: %.*s, not %s\n", test[i].name, (int)got.n, got.p, test[i].want);
	}
	mem_free(&a);
	return verdict(bad, n);
}
