/* parent - a consolidated report = its own office + every subordinate.
 * Comes in: the parent's table, then those of the children one by one.  Goes out: one check a cell that may be added,
 * and what was left out.
 * Rule (FORMS: parent and subordinates): requests, disputes and the decisions and fees of disclosure are added cell by
 * cell; 规章 and normative documents are not, each level counts its own.  Where a child has no value, or one was left
 * out, equality cannot be asked for: then the others' sum must not be larger than the parent. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "ident.h"
#include "parent.h"

/* May this cell be added up? */
static bool
added(const struct form *f, int c)
{
	const struct form_cell *k = &f->cell[c];

	return k->table != FORM_DISCLOSURE || (word_is(str_of(k->row), "licensing penalties compulsion fees") && word_is(str_of(k->col), "decisions amount"));
}

static void
note(struct parent *p, struct str doc, size_t line, bool rules, struct str en, struct str zh)
{
	*MEM_PUSH(&p->a, p->notes) = (struct parent_note){str_dup(&p->a, doc), line, {en, zh}, rules};
}

void
parent_set(struct parent *p, struct str doc, struct str agency, int year, const struct table *t)
{
	p->doc = str_dup(&p->a, doc);
	p->agency = str_dup(&p->a, agency);
	p->year = year;
	p->table = *t;
	if (!t->form)
		return;
	size_t n = (size_t)t->form->ncell;
	p->table.cell = MEM_NEW(&p->a, struct table_cell, n);
	for (size_t i = 0; i < n; i++) {
		p->table.cell[i] = t->cell[i];
		p->table.cell[i].raw = str_dup(&p->a, t->cell[i].raw);
	}
	p->sum = MEM_NEW(&p->a, struct num, n);
	p->unknown = MEM_NEW(&p->a, int, n);
	p->overflow = MEM_NEW(&p->a, bool, n);
}

/* 规章 in the report of a child */
static void
look_at_rules(struct parent *p, struct str doc, const struct table *t)
{
	for (int c = 0; c < t->form->ncell; c++)
		if (strcmp(t->form->cell[c].row, "rules") == 0 && table_has(&t->cell[c]) && t->cell[c].value.v) {
			struct str v = num_print(&p->a, t->cell[c].value);
			note(p, doc, t->cell[c].line, true,
			     str_fmt(&p->a, "disclosure.rules.%s %.*s", t->form->cell[c].col, (int)v.n, v.p),
			     str_fmt(&p->a, "规章·%s %.*s", t->form->col[c].label, (int)v.n, v.p));
		}
}

void
parent_add(struct parent *p, struct str doc, int year, const struct table *t)
{
	if (!p->table.form)
		return;
	if (!t->form || t->form != p->table.form) {
		p->nleft++;
		note(p, doc, 0, false, t->form ? STR("not added: another form than the parent's") : STR("not added: no form found"),
		     t->form ? STR("未汇总：与汇总报告格式不同") : STR("未汇总：未识别出表格"));
		return;
	}
	if (year && p->year && year != p->year) {
		p->nleft++;
		note(p, doc, 0, false, str_fmt(&p->a, "not added: of %d, the parent of %d", year, p->year),
		     str_fmt(&p->a, "未汇总：该报告为 %d 年，汇总报告为 %d 年", year, p->year));
		return;
	}
	for (int k = 0; k < FORM_TABLES; k++)
		if (!t->found[k])
			note(p, doc, 0, false, str_fmt(&p->a, "table not found: %s", form_table_key((enum form_table)k)),
			     str_fmt(&p->a, "缺少表格：%s", form_table_label((enum form_table)k)));
	look_at_rules(p, doc, t);
	p->nchild++;
	int lost = 0;
	for (int c = 0; c < t->form->ncell; c++) {
		if (!table_has(&t->cell[c])) {
			p->unknown[c]++;
			lost += added(t->form, c);
		} else if (!num_add(p->sum[c], t->cell[c].value, &p->sum[c]))
			p->overflow[c] = true;
	}
	if (lost)
		note(p, doc, 0, false, str_fmt(&p->a, "%d cells without a value", lost), str_fmt(&p->a, "%d 格无数值", lost));
}

void
parent_run(struct parent *p, bool equal)
{
	for (int c = 0; p->table.form && p->nchild && c < p->table.form->ncell; c++) {
		const struct table_cell *v = &p->table.cell[c];
		struct parent_check k = {.cell = c, .left = v->value, .right = p->sum[c], .nunknown = p->unknown[c]};
		if (!added(p->table.form, c) || !p->table.found[p->table.form->cell[c].table])
			continue;
		if (!table_has(v) || p->overflow[c] || !num_sub(k.left, k.right, &k.delta))
			k.status = IDENT_UNKNOWN;
		else if (k.delta.v < 0 || (equal && k.delta.v && !k.nunknown && !p->nleft))
			k.status = IDENT_FAIL;
		else
			k.status = IDENT_PASS;
		*MEM_PUSH(&p->a, p->checks) = k;
	}
}

void
parent_free(struct parent *p)
{
	mem_free(&p->a);
}
