/* years - checks across the years of one agency.
 * Comes in: reports, in any order; of each twenty numbers are kept.  Goes out: comparisons of each year with the one
 * before, and the reports for which there is none, with the reason.
 * Rule: agencies are the same if their names are, blanks aside.  Two reports of one agency and year are used only if
 * they say the same.  The order of the input does not matter. */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "ident.h"
#include "years.h"

/* why a report is compared with none */
enum why { WHY_FORM, WHY_AGENCY, WHY_YEAR, WHY_DIFFER, WHY_TWICE, WHY_ALONE, WHY_NOT };
static const char *const whys[][2] = {
	[WHY_FORM] = {"no form found", "未识别出表格"},
	[WHY_AGENCY] = {"no agency found", "未识别出机关名称"},
	[WHY_YEAR] = {"no year found", "未识别出年度"},
	[WHY_DIFFER] = {"two reports of this agency and year differ", "同一机关同一年度有两份数据不同的报告"},
	[WHY_TWICE] = {"the same report comes twice", "同一报告重复"},
	[WHY_ALONE] = {"no report of this agency for the year before or after", "没有该机关上一年或下一年的报告"},
};

enum { IN, OUT = 7, DOCS = 14 }; /* where the groups of values begin */

static const char *const columns[] = {"natural_person", "business",  "research", "public_interest",
				      "legal_services", "other_org", "total"};
static const char *const doc_rows[] = {"rules", "normative_documents"};
static const char *const doc_cols[] = {"issued", "repealed", "in_force"};

static struct str
no_blanks(struct arena *a, struct str s)
{
	struct buf b = {.a = a};

	for (size_t i = 0; i < s.n;) {
		size_t from = i;
		uint32_t c = str_rune(s, &i);
		if (c != ' ' && c != 0xA0 && c != 0x3000 && c != '\t')
			buf_add(&b, s.p + from, i - from);
	}
	return buf_slice(&b);
}

static void
take(struct years_report *r, const struct table *t, int i, const char *table, const char *row, const char *col)
{
	int c = form_cell_find(t->form, str_of(table), str_of(row), str_of(col));

	if (c < 0)
		return;
	r->known[i] = table_has(&t->cell[c]);
	r->value[i] = t->cell[c].value;
	r->line[i] = t->cell[c].line;
}

void
years_add(struct years *y, struct str doc, struct str agency, int year, const struct table *t)
{
	struct years_report r = {.doc = str_dup(&y->a, doc), .agency = no_blanks(&y->a, agency), .year = year, .form = t->form};

	if (t->form) {
		r.found[0] = t->found[FORM_REQUESTS];
		r.found[1] = t->found[FORM_DISCLOSURE];
		for (int i = 0; i < 7; i++) {
			take(&r, t, IN + i, "requests", "carried_in", columns[i]);
			take(&r, t, OUT + i, "requests", "carried_out", columns[i]);
		}
		for (int i = 0; i < 6; i++)
			take(&r, t, DOCS + i, "disclosure", doc_rows[i / 3], doc_cols[i % 3]);
	}
	*MEM_PUSH(&y->a, y->reports) = r;
}

static int
report_cmp(const void *x, const void *z)
{
	const struct years_report *a = x, *b = z;
	int d = str_cmp(a->agency, b->agency);

	if (!d)
		d = (a->year > b->year) - (a->year < b->year);
	return d ? d : str_cmp(a->doc, b->doc);
}

static bool
same_report(const struct years_report *a, const struct years_report *b)
{
	bool same = a->form == b->form;

	for (int i = 0; same && i < YEARS_VALUES; i++)
		same = a->known[i] == b->known[i] && (!a->known[i] || num_eq(a->value[i], b->value[i]));
	return same;
}

static void
lone(struct years *y, const struct years_report *r, enum why why)
{
	*MEM_PUSH(&y->a, y->lone) = (struct years_lone){r, whys[why]};
}

/* Keeps a comparison, of tables that are there in both reports or not, `known` all its terms. */
static void
settle(struct years *y, struct years_check k, bool there, bool known)
{
	known = known && num_sub(k.left, k.right, &k.delta);
	k.status = !there ? IDENT_NA : !known ? IDENT_UNKNOWN : k.delta.v ? IDENT_FAIL : IDENT_PASS;
	if (k.status == IDENT_UNKNOWN)
		k.left = k.right = k.delta = (struct num){0};
	*MEM_PUSH(&y->a, y->checks) = k;
}

static void
compare_carry(struct years *y, const struct years_report *now, const struct years_report *before)
{
	for (int i = 0; i < 7; i++) {
		struct years_check k = {now, before, "years.carry", columns[i], IDENT_PASS, now->value[IN + i],
					before->value[OUT + i], {0}, now->line[IN + i], before->line[OUT + i], {0}};
		k.cells = str_fmt(&y->a, "requests.carried_in.%s@requests.carried_out.%s", columns[i], columns[i]);
		settle(y, k, now->found[0] && before->found[0], now->known[IN + i] && before->known[OUT + i]);
	}
}

static void
compare_docs(struct years *y, const struct years_report *now, const struct years_report *before)
{
	/* form 2019 has no documents in force */
	bool have = form_cell_find(now->form, STR("disclosure"), STR("rules"), STR("in_force")) >= 0 && before->form == now->form;

	for (int i = 0; have && i < 2; i++) {
		int at = DOCS + 3 * i;
		const bool *known = &now->known[at];
		struct years_check k = {now, before, "years.in_force", doc_rows[i], IDENT_PASS, now->value[at + 2],
					before->value[at + 2], {0}, now->line[at + 2], before->line[at + 2], {0}};
		bool sum = num_add(k.right, now->value[at], &k.right) && num_sub(k.right, now->value[at + 1], &k.right);
		k.cells = str_fmt(&y->a, "disclosure.%s.in_force,disclosure.%s.issued,disclosure.%s.repealed@disclosure.%s.in_force",
				  doc_rows[i], doc_rows[i], doc_rows[i], doc_rows[i]);
		settle(y, k, now->found[1] && before->found[1], sum && known[0] && known[1] && known[2] && before->known[at + 2]);
	}
}

/* Reports that cannot be placed, or contradict another of their year, are listed and left out: *keep says so. */
static void
sort_out(struct years *y, bool *keep)
{
	struct years_report *r = y->reports.v;

	for (size_t i = 0, j; i < y->reports.n; i = j) {
		for (j = i + 1; j < y->reports.n && str_eq(r[i].agency, r[j].agency) && r[i].year == r[j].year;)
			j++;
		bool same = true;
		for (size_t k = i + 1; k < j; k++)
			same = same && same_report(&r[i], &r[k]);
		for (size_t k = i; k < j; k++) {
			enum why why = !r[k].form     ? WHY_FORM :
				       !r[k].agency.n ? WHY_AGENCY :
				       !r[k].year     ? WHY_YEAR :
				       !same	      ? WHY_DIFFER :
				       k > i	      ? WHY_TWICE :
							WHY_NOT;
			keep[k] = why == WHY_NOT;
			if (!keep[k])
				lone(y, &r[k], why);
		}
	}
}

void
years_run(struct years *y)
{
	struct years_report *r = y->reports.v;
	bool *keep = MEM_NEW(&y->a, bool, y->reports.n), *paired = MEM_NEW(&y->a, bool, y->reports.n);

	if (y->reports.n == 0)
		return;
	qsort(r, y->reports.n, sizeof *r, report_cmp);
	sort_out(y, keep);
	for (size_t i = 0, last = 0; i < y->reports.n; i++) {
		if (!keep[i])
			continue;
		if (last < i && keep[last] && str_eq(r[last].agency, r[i].agency) && r[last].year + 1 == r[i].year) {
			compare_carry(y, &r[i], &r[last]);
			compare_docs(y, &r[i], &r[last]);
			paired[i] = paired[last] = true;
		}
		last = i;
	}
	for (size_t i = 0; i < y->reports.n; i++)
		if (keep[i] && !paired[i])
			lone(y, &r[i], WHY_ALONE);
}

void
years_free(struct years *y)
{
	mem_free(&y->a);
}
