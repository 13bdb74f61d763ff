/* audit - what gk-balance found, on its way out.
 * Comes in: reports with their checks.  Goes out: their findings (finding), and repair records.
 * Rule: a check that fails across years is `warn`: it breaks lawfully.  Prose gives notes only. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "out.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "rec.h"
#include "sect.h"
#include "ident.h"
#include "explain.h"
#include "prose.h"
#include "years.h"
#include "parent.h"
#include "rules.h"
#include "known.h"
#include "report.h"
#include "wire.h"
#include "change.h"
#include "finding.h"
#include "phrase.h"
#include "audit.h"

/* --- the sums of one report --- */

static struct finding
finding_new(const struct audit *u, const struct report *r, const char *rule)
{
	struct finding f = {.doc = r->doc.name, .rule = rule, .agency = r->sect.agency, .year = r->sect.year};
	const struct rule *x = u->to.format == FINDING_GCC ? rules_find(str_of(rule)) : NULL; /* others show no level */

	f.level = x ? x->level : RULES_ERROR;
	return f;
}

static void
set_sums(struct finding *f, struct num left, struct num right, struct num delta, struct arena *a)
{
	char *p = MEM_TAKE(a, char, 3 * NUM_ROOM);

	f->left = (struct str){p, num_put(p, left)};
	f->right = (struct str){p + NUM_ROOM, num_put(p + NUM_ROOM, right)};
	f->delta = (struct str){p + 2 * NUM_ROOM, num_put(p + 2 * NUM_ROOM, delta)};
}

/* The cells without a value, commas between. */
static struct str
unknown_cells(const struct report *r, const struct form_ident *d)
{
	char *text = MEM_TAKE(r->doc.a, char, d->paths.n + 1), *p = text;

	for (int i = 0; i < d->nleft + d->nright; i++) {
		struct str path = r->table.form->cell[d->term[i]].path;
		if (ident_known(&r->table.cell[d->term[i]], r->blank_zero))
			continue;
		memcpy(p, path.p, path.n);
		p += path.n;
		*p++ = ',';
	}
	return (struct str){text, (size_t)(p - text) - (p > text)};
}

/* The same in the words of a line, and whether it would hold. */
static struct str
lacking(const struct audit *u, const struct report *r, const struct ident_check *k)
{
	const struct form_ident *d = k->ident;
	int cell[FORM_CELLS_MAX], n = 0;

	for (int i = 0; i < d->nleft + d->nright && k->status == IDENT_UNKNOWN; i++)
		if (!ident_known(&r->table.cell[d->term[i]], r->blank_zero))
			cell[n++] = d->term[i];
	struct str words = phrase_cells(r->table.form, cell, n, phrase_part(r->table.form, d), u->to.chinese, r->doc.a);
	return !k->zeros ? words : str_fmt(r->doc.a, "%.*s%s", (int)words.n, words.p,
		u->to.chinese ? "（其余各项均为0，空格为0时成立）" : " (all others are 0; it closes if these are)");
}

/* All values, commas between. */
static struct str
values(const struct report *r, const struct form_ident *d)
{
	struct buf b = {.a = r->doc.a};

	for (int i = 0; i < d->nleft + d->nright; i++) {
		const struct table_cell *c = &r->table.cell[d->term[i]];
		if (i)
			buf_char(&b, ',');
		if (table_has(c))
			buf_str(&b, num_print(r->doc.a, c->value));
	}
	return buf_slice(&b);
}

static struct finding
of_check(const struct audit *u, const struct report *r, const struct ident_check *k)
{
	const struct form_ident *d = k->ident;
	const struct table *t = &r->table;
	struct arena *a = r->doc.a;
	struct finding f = finding_new(u, r, d->rule);

	f.form = t->form->id;
	f.scope = d->scope;
	f.name = d->name;
	f.status = ident_status_name(k->status);
	f.hidable = k->status == IDENT_FAIL || k->status == IDENT_UNKNOWN;
	f.remark = k->zeros ? STR("closes") : STR("");
	if (k->status != IDENT_FAIL)
		f.level = RULES_NOTE;
	for (int i = 0; i < d->nleft + d->nright && !f.line; i++)
		f.line = t->cell[d->term[i]].line;
	if (k->status == IDENT_UNKNOWN)
		f.cells = unknown_cells(r, d);
	else if (k->status != IDENT_NA)
		f.cells = d->paths;
	if (u->to.known || u->to.format == FINDING_BASELINE)
		f.values = values(r, d);
	if (k->status != IDENT_NA)
		set_sums(&f, k->left, k->right, k->delta, a);
	if (u->to.format == FINDING_GCC)
		f.text = phrase_check(&f, phrase_scope(t->form, d, u->to.chinese), lacking(u, r, k), u->to.chinese, a);
	return f;
}

/* Says once that no sum of this scope, a table or the report, can be checked. */
static bool
all_unknown(struct audit *u, const struct report *r, const char *scope, size_t line)
{
	struct finding f = finding_new(u, r, "all");

	f.line = line;
	f.form = r->table.form->id;
	f.scope = scope;
	f.status = "unknown";
	f.remark = STR("all");
	f.hidable = true;
	f.values = str_of(scope);
	f.text = str_fmt(r->doc.a, u->to.chinese ? "%s：%s" : "%s: %s", phrase_table(scope, u->to.chinese), rules_find(STR("all"))->text[u->to.chinese]);
	return finding_put(&u->to, &f, r->doc.a);
}

/* The checks of a table: how many apply, how many are unknown, whether one of these has a known term. */
struct tally {
	int n, unknown;
	bool partly;
};

static void
tally(const struct report *r, struct tally y[FORM_TABLES])
{
	for (int i = 0; i < r->table.form->nident; i++) {
		const struct ident_check *k = &r->check[i];
		struct tally *of = &y[r->table.form->cell[k->ident->term[0]].table];
		if (k->status == IDENT_NA)
			continue;
		of->n++;
		of->unknown += k->status == IDENT_UNKNOWN;
		of->partly |= k->status == IDENT_UNKNOWN && k->nunknown < k->ident->nleft + k->ident->nright;
	}
}

/* Writes the checks; says whether one that is open was written. */
static bool
checks(struct audit *u, const struct report *r)
{
	bool shown = false, once[FORM_TABLES] = {false};
	struct tally sum = {0}, y[FORM_TABLES] = {{0}};

	tally(r, y);
	for (int t = 0; t < FORM_TABLES; t++) {
		sum.n += y[t].n;
		sum.unknown += y[t].unknown;
		once[t] = !u->all && y[t].n > 1 && y[t].unknown == y[t].n && !y[t].partly;
	}
	if (!u->all && sum.n > 1 && sum.unknown == sum.n)
		return all_unknown(u, r, "report", 0);
	for (int t = 0; t < FORM_TABLES; t++)
		if (once[t] && all_unknown(u, r, form_table_key((enum form_table)t), table_first_line(&r->table, (enum form_table)t)))
			shown = true;
	for (int i = 0; i < r->table.form->nident; i++) {
		bool open = r->check[i].status == IDENT_FAIL || r->check[i].status == IDENT_UNKNOWN;
		if ((!open && !u->all) || once[r->table.form->cell[r->check[i].ident->term[0]].table])
			continue;
		struct finding f = of_check(u, r, &r->check[i]);
		if (finding_put(&u->to, &f, r->doc.a))
			shown = shown || open;
	}
	return shown;
}

/* --- repairs --- */

/* One line for the change k of explanation n, of the cells of that name. */
static void
repair_line(struct audit *u, const struct report *r, size_t n, int k, struct str name)
{
	struct arena *a = r->doc.a;
	const struct explain_set *s = &r->explain.set[n];
	const struct explain_change *c = &s->change[k];
	const struct table_cell *v = &r->table.cell[c->cell];
	struct finding f = finding_new(u, r, "repair");
	bool zh = u->to.chinese, forced = c->cause == CAUSE_FORCED;
	struct str to = num_print(a, c->proposed), was = table_has(v) ? num_print(a, v->value) : STR("");
	const char *why = explain_cause_text(c->cause, zh), *form;

	f.level = RULES_NOTE;
	f.line = v->line;
	if (forced)
		form = zh ? "%.*s%.*s：应为 %.*s（%s）" : "%.*s%.*s: would be %.*s (%s)";
	else if (zh)
		form = *why ? "%.*s：%.*s 改为 %.*s 则全部成立（%s）" : "%.*s：%.*s 改为 %.*s 则全部成立%s";
	else
		form = *why ? "%.*s: all holds with %.*s as %.*s (%s)" : "%.*s: all holds with %.*s as %.*s%s";
	struct str text = str_fmt(a, form, (int)name.n, name.p, (int)was.n, was.p, (int)to.n, to.p, why);
	struct str one = forced || s->n < 2 ? STR("") : str_fmt(a, zh ? "，其中第 %d/%d 处" : ", change %d of %d", k + 1, s->n);
	const char *family = !s->family || forced ? "" : zh ? "，取数不唯一，此为最简" : ", the simplest of several";
	f.text = str_fmt(a, zh ? "%.*s；解释 %zu/%zu%.*s%s%s" : "%.*s; explanation %zu of %zu%.*s%s%s", (int)text.n, text.p, n + 1, r->explain.total,
			 (int)one.n, one.p, family, r->explain.complete ? "" : zh ? "（未穷尽）" : " (incomplete)");
	finding_put_line(&u->to, &f, a);
}

/* The lines of explanation n.  Cells that can only be 0, as of an office that leaves zeros blank, have one if they are many. */
static void
repair_lines(struct audit *u, const struct report *r, size_t n)
{
	const struct explain_set *s = &r->explain.set[n];
	int zero[FORM_CELLS_MAX], nzero = 0;
	bool told = false;

	for (int k = s->n; k < s->n + s->nforced; k++)
		if (s->change[k].proposed.v == 0)
			zero[nzero++] = s->change[k].cell;
	for (int k = 0; k < s->n + s->nforced; k++) {
		bool many = k >= s->n && s->change[k].proposed.v == 0 && nzero > PHRASE_CELLS;
		if (!many || !told)
			repair_line(u, r, n, k, phrase_cells(r->table.form, many ? zero : &s->change[k].cell, many ? nzero : 1, PHRASE_WHOLE, u->to.chinese, r->doc.a));
		told |= many;
	}
}

static void
repairs(struct audit *u, const struct report *r)
{
	if (u->to.format == FINDING_RECORDS)
		change_put(u->to.out, r);
	for (size_t i = 0; u->to.format == FINDING_GCC && i < r->explain.nset; i++)
		repair_lines(u, r, i);
	if (u->to.format == FINDING_GCC && r->explain.nset == 0 && !r->explain.complete) {
		struct finding f = finding_new(u, r, "repair");
		f.level = RULES_NOTE;
		f.text = u->to.chinese ? STR("搜索未穷尽，没有找到解释") : STR("the search was given up without an explanation");
		finding_put_line(&u->to, &f, r->doc.a);
	}
}

static void
note(struct audit *u, struct str doc, size_t line, enum diag_code code, const char *rule, struct str text, struct arena *a)
{
	struct finding f = {.doc = doc, .line = line, .rule = rule, .code = code, .text = text, .level = RULES_NOTE};

	finding_put(&u->to, &f, a);
}

/* --- prose --- */

static const struct {
	const char *rule;
	enum diag_code code;
	const char *form[2];
} prose_kinds[] = {
	[PROSE_DIFFERS] = {"prose.differs", DIAG_PROSE_DIFFERS,
			   {"%.*s is %lld in \"%.*s\", but %lld in the table, line %zu", "%.*s：正文 %lld（“%.*s”），表中 %lld（第 %zu 行）"}},
	[PROSE_PARTS] = {"prose.parts", DIAG_PROSE_PARTS,
			 {"%.*s: %lld in \"%.*s\", but the parts make %lld, line %zu", "%.*s：总数 %lld（“%.*s”），各项之和 %lld（第 %zu 行）"}},
	[PROSE_TWICE] = {"prose.twice", DIAG_PROSE_TWICE,
			 {"%.*s is %lld in \"%.*s\", but %lld in line %zu", "%.*s：此处 %lld（“%.*s”），前面 %lld（第 %zu 行）"}},
};

static void
prose(struct audit *u, const struct report *r)
{
	struct arena *a = r->doc.a;
	struct prose_para *p = MEM_NEW(a, struct prose_para, r->sect.nbody + 1);
	bool zh = u->to.chinese && u->to.format == FINDING_GCC;

	if (r->sect.nbody == 0)
		note(u, r->doc.name, 0, DIAG_PROSE_NONE, "prose.none", zh ? str_of(rules_find(STR("prose.none"))->text[1]) : str_of(diag_text(DIAG_PROSE_NONE)), a);
	for (size_t i = 0; i < r->sect.nbody; i++) {
		enum sect_key k = r->sect.body[i].key;
		p[i] = (struct prose_para){r->sect.body[i].text, r->sect.body[i].line,
					   k == SECT_ON_REQUEST || k == SECT_REQUESTS || k == SECT_DISPUTES};
	}
	struct prose out = prose_run(p, r->sect.nbody, r->sect.year, &r->table, a);
	for (size_t i = 0; i < out.finds.n; i++) {
		const struct prose_find *x = &out.finds.v[i];
		struct finding f = finding_new(u, r, prose_kinds[x->kind].rule);
		f.line = x->line;
		f.code = prose_kinds[x->kind].code;
		f.hidable = true;
		f.cells = x->what;
		f.values = str_fmt(a, "%lld,%lld", (long long)x->stated, (long long)x->other);
		struct str what = zh ? phrase_paths(r->table.form, x->what, a) : x->what;
		f.text = str_fmt(a, prose_kinds[x->kind].form[zh], (int)what.n, what.p, (long long)x->stated, (int)x->quote.n, x->quote.p, (long long)x->other, x->other_line);
		finding_put(&u->to, &f, a);
	}
}

void
audit_report(struct audit *u, const struct report *r)
{
	bool shown = true;

	if (u->to.known) {
		struct finding f = finding_new(u, r, "");
		struct str head = finding_known(&f, r->doc.a);
		known_present(u->to.known, (struct str){head.p, head.n - 2}); /* agency, TAB, year, TAB */
	}
	if (r->have[FLOW_CHECKS]) {
		shown = checks(u, r);
		if (shown || !u->to.known)
			repairs(u, r);
	}
	if (u->prose)
		prose(u, r);
	if (u->years)
		years_add(u->years, r->doc.name, r->sect.agency, r->sect.year, &r->table);
	if (u->parent)
		parent_add(u->parent, r->doc.name, r->sect.year, &r->table);
}

/* --- across reports --- */

/* the later report's cell in the words of the form */
static struct str
years_label(const struct years_check *k, struct arena *a)
{
	const struct form *f = k->now->form;
	int c = form_cell_find(f, STR("requests"), STR("carried_in"), str_of(k->scope));

	if (c < 0)
		c = form_cell_find(f, STR("disclosure"), str_of(k->scope), STR("in_force"));
	return c < 0 ? str_of(k->scope) : phrase_cell(f, c, PHRASE_WHOLE, true, a);
}

static void
end_years(struct audit *u)
{
	struct years *y = u->years;
	struct arena *a = &y->a;

	years_run(y);
	for (size_t i = 0; i < y->checks.n; i++) {
		const struct years_check *k = &y->checks.v[i];
		if (!u->all && (k->status == IDENT_PASS || k->status == IDENT_NA))
			continue;
		struct finding f = {.doc = k->now->doc, .line = k->line, .form = k->now->form->id, .rule = k->rule, .scope = k->scope};
		f.status = k->status == IDENT_FAIL ? "warn" : ident_status_name(k->status);
		f.level = k->status == IDENT_FAIL ? RULES_WARNING : RULES_NOTE;
		f.agency = k->now->agency;
		f.year = k->now->year;
		f.cells = k->cells;
		f.hidable = k->status == IDENT_FAIL || k->status == IDENT_UNKNOWN;
		f.remark = str_fmt(a, "%.*s:%zu", (int)k->before->doc.n, k->before->doc.p, k->before_line);
		if (k->status == IDENT_PASS || k->status == IDENT_FAIL)
			set_sums(&f, k->left, k->right, k->delta, a);
		f.values = str_fmt(a, "%.*s,%.*s", (int)f.left.n, f.left.p, (int)f.right.n, f.right.p);
		struct str text = phrase_check(&f, u->to.chinese ? years_label(k, a) : str_of(k->scope), u->to.chinese ? STR("") : f.cells, u->to.chinese, a);
		f.text = str_fmt(a, "%.*s (%.*s)", (int)text.n, text.p, (int)f.remark.n, f.remark.p);
		finding_put(&u->to, &f, a);
	}
	for (size_t i = 0; i < y->lone.n; i++) {
		const struct years_report *x = y->lone.v[i].report;
		note(u, x->doc, 0, DIAG_YEARS_UNPAIRED, "years.unpaired",
		     str_fmt(a, "%.*s %s: %s", x->agency.n ? (int)x->agency.n : 1, x->agency.n ? x->agency.p : "-",
			     x->year ? str_fmt(a, "%d", x->year).p : "-", y->lone.v[i].why[u->to.chinese && u->to.format == FINDING_GCC]), a);
	}
}

static void
end_parent(struct audit *u)
{
	struct parent *p = u->parent;
	struct arena *a = &p->a;
	bool zh = u->to.chinese && u->to.format == FINDING_GCC;

	parent_run(p, u->equal);
	for (size_t i = 0; i < p->checks.n; i++) {
		const struct parent_check *k = &p->checks.v[i];
		if (!u->all && k->status == IDENT_PASS)
			continue;
		struct finding f = {.doc = p->doc, .line = p->table.cell[k->cell].line, .form = p->table.form->id,
				    .rule = "parent.sum", .scope = "cell"};
		f.status = ident_status_name(k->status);
		f.level = k->status == IDENT_FAIL ? RULES_ERROR : RULES_NOTE;
		f.agency = p->agency;
		f.year = p->year;
		f.cells = p->table.form->cell[k->cell].path;
		f.hidable = k->status == IDENT_FAIL || k->status == IDENT_UNKNOWN;
		f.remark = str_fmt(a, "%d children, %d without a value, %d left out", p->nchild, k->nunknown, p->nleft);
		if (k->status != IDENT_UNKNOWN)
			set_sums(&f, k->left, k->right, k->delta, a);
		f.values = str_fmt(a, "%.*s,%.*s", (int)f.left.n, f.left.p, (int)f.right.n, f.right.p);
		f.text = phrase_check(&f, phrase_cell(p->table.form, k->cell, PHRASE_WHOLE, u->to.chinese, a), u->to.chinese ? STR("") : f.cells, u->to.chinese, a);
		if (k->status == IDENT_UNKNOWN)
			f.text = zh ? str_fmt(a, "%.*s（下级报告 %d 份，其中 %d 份缺此数值，另有 %d 份未汇总）", (int)f.text.n, f.text.p, p->nchild, k->nunknown, p->nleft) :
				      str_fmt(a, "%.*s (%.*s)", (int)f.text.n, f.text.p, (int)f.remark.n, f.remark.p);
		finding_put(&u->to, &f, a);
	}
	for (size_t i = 0; i < p->notes.n; i++) {
		const struct parent_note *n = &p->notes.v[i];
		note(u, n->doc, n->line, n->rules ? DIAG_PARENT_RULES : DIAG_PARENT_CHILD, n->rules ? "parent.rules" : "parent.child",
		     n->detail[zh], a);
	}
	if (p->table.form)
		note(u, p->doc, 0, DIAG_PARENT_NOT_ADDED, "parent.rules",
		     zh ? STR("规章和行政规范性文件不汇总") : STR("disclosure.rules and disclosure.normative_documents are not added up"),
		     a);
	else if (p->doc.n) /* else it could not be read, and this has been said */
		note(u, p->doc, 0, DIAG_PARENT_CHILD, "parent.child", zh ? STR("汇总报告中没有可识别的表格") : STR("the parent has no form"), a);
}

static void
end_known(struct audit *u)
{
	known_by_line(u->to.known);
	for (size_t i = 0; i < u->to.known->lines.n; i++) {
		const struct known_line *l = &u->to.known->lines.v[i];
		if (l->present && !l->seen)
			note(u, str_of(u->known_file), l->no, DIAG_BASELINE_GONE, "baseline.gone", l->text, &u->to.known->a);
	}
}

void
audit_end(struct audit *u)
{
	if (u->years)
		end_years(u);
	if (u->parent)
		end_parent(u);
	if (u->to.known)
		end_known(u);
}

void
audit_rules(struct audit *u, const char *id, struct arena *a)
{
	const struct rule *r;

	for (int i = 0; (r = rules_at(i)); i++)
		if (strcmp(id, "all") == 0 || strcmp(id, r->id) == 0)
			out_str(u->to.out, rules_explain(r, u->to.chinese, a));
}

void
audit_free(struct audit *u)
{
	if (u->years)
		years_free(u->years);
	if (u->parent)
		parent_free(u->parent);
	if (u->to.known)
		known_free(u->to.known);
}
