/* Unit tests of quick: records of document d, | for TAB, the first of which was read; how many of the others are read without being split, and
 * what is there then.  That it is what their fields say tests/unit/report.c tries. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/quick.c"
#include "verdict.h"

#define CELL "d|3|cell|2021|disclosure|rules|"
#define END "d|99|drop|nav|" "so long that all before it can be read without it: 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁\n"

static const struct {
	const char *name, *records;
	bool form; /* that of the cells is known */
	const char *want;
} test[] = {
	{"nothing", "", false, "0"},
	{"paragraphs and rows", "d|1|text|甲\nd|2|row|乙|1||2\nd|3|row|7\nd|4|row|\n" END, false, "4 T1:甲 R2:乙;1;;2 R3:7 R4:"},
	{"places of a row", "d|1|row|甲|1\nd|1|place|2|3\n" END, false, "2 R1:甲@2;1@3"},
	{"of one with more cells", "d|1|row|甲|1|2\nd|1|place|2|3\n" END, false, "1 R1:甲;1;2"},
	{"of no row", "d|1|text|甲\nd|1|place|2\n" END, false, "1 T1:甲"},
	{"another document", "d|1|text|甲\ne|2|text|乙\n" END, false, "1 T1:甲"},
	{"one whose name goes on", "d|1|text|甲\ndd|2|text|乙\n" END, false, "1 T1:甲"},
	{"an escape", "d|1|text|甲\nd|2|row|乙|\\t\n" END, false, "1 T1:甲"},
	{"in a paragraph", "d|1|text|甲\\n乙\n" END, false, "0"},
	{"a paragraph with a field more", "d|1|text|甲|乙\n" END, false, "0"},
	{"a line of sixteen figures", "d|1234567890123456|text|甲\n" END, false, "0"},
	{"the last records, behind which there is too little", "d|1|text|甲\nd|2|text|乙\n", false, "0"},
	{"cells in turn", CELL "issued|5|ok|\n" CELL "repealed|6|placed|六\n" CELL "in_force||blank|\n" END END, true, "3 0=5,1,@3 1=6,2,六@3 2=,3,@3"},
	{"not the next", CELL "issued|5|ok|\n" CELL "in_force|6|ok|\n" END END, true, "1 0=5,1,@3"},
	{"of no form yet", CELL "issued|5|ok|\n" END END, false, "0"},
	{"a sign, which is left", CELL "issued|5|ok|\n" CELL "repealed|-6|ok|\n" END END, true, "1 0=5,1,@3"},
	{"a state without its value", CELL "issued||ok|\n" END END, true, "0"},
	{"a value with another state", CELL "issued|5|dash|\n" END END, true, "0"},
	{"cells, a paragraph, and cells", CELL "issued|5|ok|\nd|1|text|甲\n" CELL "repealed|6|ok|\n" END END, true, "3 T1:甲 0=5,1,@3 1=6,1,@3"},
};

#define TEN "1|2|3|4|5|6|7|8|9|0|"

/* Is a record, the first cell and a row of two cells before it, read without being split?  What most records are must be. */
static const struct {
	const char *record;
	bool quick;
} of[] = {
	{CELL "repealed|6|ok|\n", true}, {CELL "repealed|0|placed|六\n", true}, {CELL "repealed||blank|\n", true}, {CELL "repealed||missing|\n", true}, {CELL "repealed||dash|/\n", true},
	{CELL "repealed||text|见附件\n", true}, {CELL "repealed|9|ok|\n", true}, {CELL "repealed|-6|ok|\n", false}, {CELL "repealed|1.5|ok|\n", false}, {CELL "repealed|:|ok|\n", false},
	{CELL "repealed|123456789012345|ok|\n", true}, {CELL "repealed|1234567890123456|ok|\n", false}, {CELL "in_force|6|ok|\n", false}, {CELL "repealed|6|ok||x\n", false},
	{CELL "repealed|6|ok|\\\\\n", false}, {CELL "repealed|6|good|\n", false}, {"e|3|cell|2021|disclosure|rules|repealed|6|ok|\n", false},
	{"d|123456789012345|cell|2021|disclosure|rules|repealed|6|ok|\n", true}, {"d|1234567890123456|cell|2021|disclosure|rules|repealed|6|ok|\n", false}, {"d|x|cell|2021|disclosure|rules|repealed|6|ok|\n", false},
	{"d|1|text|甲\n", true}, {"d|1|text|\n", true}, {"d|1|text|甲|乙\n", false}, {"d|1|text|甲\\\\\n", false}, {"d|x|text|甲\n", false}, {"e|1|text|甲\n", false}, {"d|1|drop|nav|甲\n", false},
	{"d|1|row|甲|1\n", true}, {"d|1|row|甲\n", true}, {"d|1|row|" TEN TEN TEN "1|2\n", true}, {"d|1|row|" TEN TEN TEN "1|2|3\n", false}, {"d|1|row|甲\\\\|1\n", false},
	{"d|8|place|2|3\n", true}, {"d|8|place|2\n", false}, {"d|8|place|2|3|4\n", false}, {"d|9|place|2|3\n", false}, {"d|8|place|2|x\n", false}, {"d|8|place|123456789012345|3\n", true},
	{"d|8|place|1234567890123456|3\n", false}, {"d|1|note|empty|甲\n", false}
};

static struct str
dump(const struct doc *d, const struct table *t, size_t lines, struct arena *a)
{
	struct buf b = {.a = a};

	buf_str(&b, str_fmt(a, "%zu", lines));
	for (size_t i = 0; i < d->n; i++) {
		buf_str(&b, str_fmt(a, " %c%zu:", d->item[i].kind == DOC_ROW ? 'R' : 'T', d->item[i].line));
		for (size_t k = 0; k < d->item[i].n; k++) {
			const struct doc_cell *c = &d->item[i].cell[k];
			buf_str(&b, k ? STR(";") : STR(""));
			buf_str(&b, c->text);
			if (c->line != d->item[i].line)
				buf_str(&b, str_fmt(a, "@%zu", c->line));
		}
	}
	for (int i = 0; t->form && i < t->form->ncell; i++) {
		const struct table_cell *c = &t->cell[i];
		if (c->state == TABLE_MISSING)
			continue;
		struct str v = table_has(c) ? num_print(a, c->value) : STR("");
		buf_str(&b, str_fmt(a, " %d=%.*s,%d,%.*s@%zu", i, (int)v.n, v.n ? v.p : "", (int)c->state, (int)c->raw.n, c->raw.n ? c->raw.p : "", c->line));
	}
	return buf_slice(&b);
}

int
main(void)
{
	size_t n = 0, bad = 0;

	if (GK_PLAIN)
		return verdict_skip("all records are split");
	for (; n < sizeof test / sizeof *test; n++) {
		struct arena a = {0};
		struct doc d = {.a = &a};
		struct table t = {0};
		size_t len = strlen(test[n].records), lines = 0;
		char *p = malloc(len + 1); /* nothing stands behind them */
		for (size_t i = 0; i < len; i++)
			p[i] = test[n].records[i] == '|' ? '\t' : test[n].records[i];
		if (test[n].form) {
			t.form = form_all[0];
			t.cell = table_cells(t.form, &a);
		}
		struct quick x = {&d, &t, STR("d\t"), -1};
		const char *end = quick_read(&x, p, p + len, &lines);
		struct str got = dump(&d, &t, lines, &a);
		size_t feeds = 0;
		for (const char *q = p; q < end; q++)
			feeds += *q == '\n';
		if ((!str_eq(got, str_of(test[n].want)) || feeds != lines) && ++bad)
			printf("FAIL quick: %s: %.*s, %zu lines, not %s\n", test[n].name, (int)got.n, got.p, feeds, test[n].want);
		free(p);
		mem_free(&a);
	}
	for (size_t i = 0; i < sizeof of / sizeof *of; i++, n++) {
		struct arena a = {0};
		struct doc d = {.a = &a};
		struct table t = {.form = form_all[0], .cell = table_cells(form_all[0], &a)};
		struct quick x = {&d, &t, STR("d\t"), 0};
		struct str s = str_fmt(&a, "%s%s%s", of[i].record, END, END);
		size_t lines = 0;
		quick_take(&x, 0, (struct table_cell){.state = TABLE_OK});
		doc_add(&d, DOC_ROW, 8, 2);
		for (char *p = (char *)s.p; *p; p++)
			*p = (char)(*p == '|' ? '\t' : *p);
		quick_read(&x, s.p, s.p + s.n, &lines);
		if (lines != of[i].quick && ++bad)
			printf("FAIL quick: %s: %s\n", of[i].record, lines ? "not to be read quickly" : "is split");
		mem_free(&a);
	}
	struct table t = {.form = form_all[0]};
	struct arena a = {0};
	struct doc d = {.a = &a};
	t.cell = table_cells(t.form, &a);
	struct quick x = {&d, &t, STR(""), -1};
	size_t lines = 0;
	const char *from = "d\t1\ttext\t甲\n" END;
	bad += quick_read(&x, from, from + strlen(from), &lines) != from && printf("FAIL quick: something was read, though no document is known\n");
	bool first = quick_take(&x, 3, (struct table_cell){TABLE_OK, {5, 0}, STR(""), 7});
	bad += (!first || quick_take(&x, 3, (struct table_cell){TABLE_OK, {6, 0}, STR(""), 7}) || t.cell[3].value.v != 5) && printf("FAIL quick: a cell is taken twice\n");
	mem_free(&a);
	for (int i = 1; i < form_all[0]->ncell; i++, n++) { /* the last of a stream, cut off behind the longest value */
		struct arena b = {0};
		struct table cut = {.form = form_all[0], .cell = table_cells(form_all[0], &b)};
		const struct form_cell *c = &cut.form->cell[i];
		char *p = malloc(2 + 15 + c->nname + 15 + 1), *q = p;
		q = (char *)memcpy(q, "d\t123456789012345", 17) + 17;
		q = (char *)memcpy(q, c->name, c->nname) + c->nname;
		q = (char *)memcpy(q, "123456789012345\n", 16) + 16;
		struct quick y = {&d, &cut, STR("d\t"), i - 1};
		bad += quick_read(&y, p, q, &lines) != p && printf("FAIL quick: a cell without its end is read\n");
		free(p);
		mem_free(&b);
	}
	return verdict(bad, n + 2);
}
