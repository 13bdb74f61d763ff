/* phrase - findings in words.
 * Comes in: checks, cells.  Goes out: what --format=gcc says of them, in English or in Chinese.
 * Rule: who reads it knows the form and not this program: in Chinese no key is said. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "form.h"
#include "finding.h"
#include "phrase.h"

/* What the two sides of an equation are. */
static const struct side {
	const char *rule;
	const char *name[2][2]; /* left and right, in English and in Chinese */
} sides[] = {
	{"requests.carry", {{"received and carried in", "total and carried out"}, {"新收与上年结转之和", "办理结果总计与结转下年度之和"}}},
	{"requests.results", {{"total", "sum of the results"}, {"办理结果总计", "各项办理结果之和"}}},
	{"requests.applicants", {{"total", "sum of the applicants"}, {"总计", "各类申请人之和"}}},
	{"disputes.outcomes", {{"total", "sum of the outcomes"}, {"总计", "各种结果之和"}}},
	{"years.carry", {{"carried in", "carried out by the report before"}, {"本年报告的上年结转", "上年报告的结转下年度"}}},
	{"years.in_force", {{"in force", "by the report before and this year's changes"}, {"本年报告现行有效", "由上年报告与本年制发、废止推算"}}},
	{"parent.sum", {{"report", "sum of the subordinates"}, {"汇总报告", "所属各单位之和"}}},
};

struct str
phrase_cell(const struct form *f, int cell, enum phrase_part part, bool chinese, struct arena *a)
{
	const struct form_cell *c = &f->cell[cell];
	struct str row = str_behind(str_of(f->row[f->tab[c->table].row0 + c->r].label), '>');
	struct str col = str_behind(str_of(f->col[cell].label), '>');

	if (!chinese)
		return c->path;
	return part == PHRASE_ROW ? row : part == PHRASE_COL ? col : str_fmt(a, "%.*s·%.*s", (int)row.n, row.p, (int)col.n, col.p);
}

struct str
phrase_cells(const struct form *f, const int *cell, int n, enum phrase_part part, bool chinese, struct arena *a)
{
	struct buf b = {.a = a};

	for (int i = 0; i < n && i < PHRASE_CELLS; i++) {
		if (i)
			buf_str(&b, chinese ? STR("、") : STR(", "));
		buf_str(&b, phrase_cell(f, cell[i], part, chinese, a));
	}
	if (n > PHRASE_CELLS)
		buf_str(&b, chinese ? str_fmt(a, "等 %d 格", n) : str_fmt(a, " and %d more", n - PHRASE_CELLS));
	return buf_slice(&b);
}

struct str
phrase_paths(const struct form *f, struct str paths, struct arena *a)
{
	struct buf b = {.a = a};

	for (size_t at = 0, n; f && at < paths.n; at += n + 1) {
		int c = 0;
		for (n = 0; at + n < paths.n && paths.p[at + n] != '+';)
			n++;
		while (c < f->ncell && !str_eq(f->cell[c].path, (struct str){paths.p + at, n}))
			c++;
		if (c == f->ncell)
			return paths;
		if (at)
			buf_char(&b, '+');
		buf_str(&b, phrase_cell(f, c, PHRASE_WHOLE, true, a));
	}
	return f ? buf_slice(&b) : paths;
}

const char *
phrase_table(const char *scope, bool chinese)
{
	for (int t = 0; t < FORM_TABLES && chinese; t++)
		if (strcmp(scope, form_table_key((enum form_table)t)) == 0)
			return form_table_label((enum form_table)t);
	return chinese ? "整份报告" : scope;
}

/* An identity whose first two cells stand in one row is of that row. */
enum phrase_part
phrase_part(const struct form *f, const struct form_ident *d)
{
	return f->cell[d->term[0]].r == f->cell[d->term[1]].r ? PHRASE_COL : PHRASE_ROW;
}

struct str
phrase_scope(const struct form *f, const struct form_ident *d, bool chinese)
{
	return !chinese ? str_of(d->scope) : phrase_cell(f, d->term[0], phrase_part(f, d) == PHRASE_COL ? PHRASE_ROW : PHRASE_COL, true, NULL);
}

struct str
phrase_check(const struct finding *f, struct str label, struct str lacking, bool chinese, struct arena *a)
{
	const struct side *s = sides;

	while (s < sides + sizeof sides / sizeof *sides - 1 && strcmp(s->rule, f->rule) != 0)
		s++;

	if (strcmp(f->status, "unknown") == 0)
		return str_fmt(a, !chinese ? "%.*s: cannot be checked, no value in %.*s" : lacking.n ? "%.*s：无法核对，缺少数值：%.*s" : "%.*s：无法核对，缺少数值%.*s",
			       (int)label.n, label.p, (int)lacking.n, lacking.p);
	if (strcmp(f->status, "n/a") == 0)
		return str_fmt(a, chinese ? "%.*s：不适用" : "%.*s: does not apply", (int)label.n, label.p);
	if (strcmp(f->status, "pass") == 0)
		return str_fmt(a, chinese ? "%.*s：成立，%.*s" : "%.*s: holds, %.*s", (int)label.n, label.p, (int)f->left.n, f->left.p);
	return str_fmt(a, chinese ? "%.*s：%s %.*s，%s %.*s，相差 %.*s" : "%.*s: %s %.*s, %s %.*s, difference %.*s", (int)label.n, label.p, s->name[chinese][0],
		       (int)f->left.n, f->left.p, s->name[chinese][1], (int)f->right.n, f->right.p, (int)f->delta.n, f->delta.p);
}
