/* wording - the labels by which the tables of a form are known.
 * Comes in: a form.  Goes out: for each table its rows' labels with the other words that offices have for them, and the labels of groups and
 * columns, which stand between; all folded and made ready once, for any number of documents.
 * Rule: a row has the label of the form and the words of FORMS.md, section 5.
 * Known weakness: words for a row that are in neither are not known; the row is missing then. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "form.h"
#include "label.h"
#include "align.h"
#include "view.h"
#include "naming.h"
#include "wording.h"

enum { ALTS = 4 }; /* ways to write a row's label */

/* other words for a label: FORMS.md section 5 */
static const struct {
	const char *row, *label;
} aliases[] = {
	{"carried_out", "四、结转下一年继续办理"}, {"total", "（七）合计"},
	{"total", "办理结果合计"},		 {"normative_documents", "规范性文件"},
	{"partial", "部分公开"},		 {"other", "（六）其他"},
	{"carried_in", "上年度结转政府信息公开申请数量"},
};

static void
row_labels(const struct form *f, enum form_table t, struct label *alt, struct arena *a)
{
	for (int r = 0; r < f->tab[t].nrow; r++) {
		const struct form_row *row = &f->row[f->tab[t].row0 + r];
		int k = 0;
		alt[r * ALTS + k++] = label_fold(str_of(row->label), a);
		for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
			if (k < ALTS && strcmp(aliases[i].row, row->key) == 0)
				alt[r * ALTS + k++] = label_fold(str_of(aliases[i].label), a);
	}
}

struct labels {
	struct label *v;
	size_t n, cap;
};

static void
add_aside(struct labels *l, struct str s, struct arena *a)
{
	struct label x = label_fold(s, a);

	for (size_t i = 0; i < l->n; i++)
		if (label_eq(l->v[i], x))
			return;
	if (x.n)
		*MEM_PUSH(a, *l) = x;
}

static void
add_path(struct labels *l, const char *path, struct arena *a)
{
	struct str s = str_of(path);

	while (s.n) {
		ptrdiff_t k = str_find(s, STR(">"));
		size_t n = k < 0 ? s.n : (size_t)k;
		add_aside(l, (struct str){s.p, n}, a);
		s = str_cut(s, n + 1);
	}
}

/* labels of groups and columns, which stand between those of the rows */
static struct labels
aside_labels(const struct form *f, enum form_table t, struct arena *a)
{
	struct labels l = {0};

	for (int r = f->tab[t].row0; r < f->tab[t].row0 + f->tab[t].nrow; r++) {
		const struct form_row *row = &f->row[r], *before = r > f->tab[t].row0 ? row - 1 : NULL;
		if (!before || strcmp(row->group, before->group) != 0)
			add_path(&l, row->group, a);
		for (int c = 0; c < row->n; c++)
			if (!before || c >= before->n || strcmp(f->col[row->first + c].label, f->col[before->first + c].label) != 0)
				add_path(&l, f->col[row->first + c].label, a);
	}
	add_aside(&l, STR("信息内容"), a);
	add_aside(&l, STR("本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和"), a);
	return l;
}

struct wording
wording_of(const struct form *f, struct arena *a)
{
	struct wording w = {.form = f, .view = naming_make(f, a)};

	for (int t = 0; t < FORM_TABLES; t++) {
		size_t nrow = (size_t)f->tab[t].nrow;
		struct label *alt = MEM_NEW(a, struct label, nrow * ALTS);
		row_labels(f, (enum form_table)t, alt, a);
		struct labels aside = aside_labels(f, (enum form_table)t, a);
		w.rows[t] = align_rows_make(alt, ALTS, nrow, aside.v, aside.n, a);
	}
	return w;
}
