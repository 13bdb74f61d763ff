/* naming - which rows of a table a text names.
 * Comes in: labels of a form; a text.  Goes out: the rows in whose labels it ends, whose number its enumerator may be, or of which it says nothing.
 * Rule: words tell of a row by their ends, for those of its groups may stand before them in one cell; numerals tell more than words do, as a
 * label that was cut keeps its own.  What is found out of a text is kept with it.
 * Known weakness: of an enumerator in letters nothing is known. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "form.h"
#include "label.h"
#include "term.h"
#include "view.h"
#include "naming.h"

/* The numeral that a character of an enumerator is: 3 for ③ ⑶ ⒊, 三 for ㈢ ㊂; that of ten or more is 0, which none of the form's is; 0: none. */
static uint32_t
numeral_of(uint32_t c)
{
	static const uint32_t han[] = {0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D}; /* 一二三四五六七八九 */
	enum { HAN = sizeof han / sizeof *han };

	if (c >= 0x2460 && c <= 0x249B) /* ① to ⑳, then ⑴ to ⒇, then ⒈ to ⒛ */
		return (c - 0x2460) % 20 < 9 ? '1' + (c - 0x2460) % 20 : '0';
	if ((c >= 0x3220 && c <= 0x3228) || (c >= 0x3280 && c <= 0x3288))
		return han[(c - 0x3220) % 0x60];
	for (size_t i = 0; i < HAN; i++)
		if (c == han[i])
			return c;
	return c - '0' < 10 ? c : 0;
}

static bool
has_character(struct label x, uint32_t c)
{
	for (size_t i = 0; i < x.n; i++)
		if (x.c[i] == c)
			return true;
	return false;
}

bool
naming_misnumbered(const struct view_names *names, int r, struct label text, size_t skip)
{
	for (size_t i = 0; i < skip && i < text.n; i++) {
		uint32_t c = numeral_of(text.c[i]);
		if (c && !has_character(names->number[r], c))
			return true;
	}
	return false;
}

/* Adds the numerals of the enumerator of s to the n of c. */
static size_t
add_numerals(uint32_t *c, size_t n, struct str s, struct arena scratch)
{
	size_t skip;
	struct label x = label_split(MEM_TAKE(&scratch, uint32_t, s.n), s, &skip);

	for (size_t i = 0; i < skip; i++)
		if (numeral_of(x.c[i]))
			c[n++] = numeral_of(x.c[i]);
	return n;
}

/* The numerals of row r and of the groups it is in, whose labels are joined by >. */
static struct label
numerals(const struct form_row *row, struct arena *a)
{
	struct str group = str_of(row->group), label = str_of(row->label);
	uint32_t *c = MEM_TAKE(a, uint32_t, group.n + label.n);
	size_t n = add_numerals(c, 0, label, *a);

	for (ptrdiff_t k; group.n; group = str_cut(group, k < 0 ? group.n : (size_t)k + 1)) {
		k = str_find(group, STR(">"));
		n = add_numerals(c, n, group, *a);
	}
	return (struct label){c, n};
}

struct view_names
naming_make(const struct form *f, struct arena *a)
{
	struct view_names n = {
		.label = MEM_NEW(a, struct label, (size_t)f->nrow),
		.group = MEM_NEW(a, struct label, (size_t)f->nrow),
		.head = MEM_NEW(a, struct label, (size_t)f->ncell),
		.number = MEM_NEW(a, struct label, (size_t)f->nrow),
		.total = label_fold_all(STR("总计"), a),
		.sum = label_fold_all(STR("合计"), a),
		.subtotal = label_fold_all(STR("小计"), a),
		.corner = label_fold_all(STR("信息内容"), a),
	};

	for (int r = 0; r < f->nrow; r++) {
		n.label[r] = label_fold(str_of(f->row[r].label), a);
		n.number[r] = numerals(&f->row[r], a);
		n.group[r] = label_fold_all(str_of(f->row[r].group), a);
	}
	for (int c = 0; c < f->ncell; c++)
		n.head[c] = label_fold_all(str_behind(str_of(f->col[c].label), '>'), a);
	return n;
}

bool
naming_adds(struct str s)
{
	static const char *const word[] = {"年", "期", "比", "备注", "说明"};
	bool any = false;

	for (size_t i = 0; i < sizeof word / sizeof *word; i++)
		any = any || str_find(s, str_of(word[i])) >= 0;
	return any;
}

static bool
begins(struct label x, struct label name)
{
	return x.n >= NAMING_BEGUN && name.n >= NAMING_BEGUN && memcmp(x.c, name.c, NAMING_BEGUN * sizeof *x.c) == 0;
}

/* Does a text end in one of the heads of the row's columns? */
static bool
ends_in_head(const struct view *v, const struct form_row *row, const struct term *x)
{
	bool ends = false;

	for (int c = 0; c < row->n; c++)
		ends = ends || label_ends(x->text, v->names->head[row->first + c]);
	return ends;
}

void
naming_find(const struct view *v, struct term *x)
{
	x->of = &v->names->label[v->row0];
	x->ends = x->own = 0;
	bool begun = false;
	for (int r = 0; r < v->nrow; r++) {
		begun = begun || begins(term_label(x), v->names->label[v->row0 + r]);
		if (!label_ends(term_label(x), v->names->label[v->row0 + r]))
			continue;
		x->ends |= (uint64_t)1 << r;
		x->own |= (uint64_t)!naming_misnumbered(v->names, v->row0 + r, x->text, x->skip) << r;
	}
	x->mute = x->tops = 0;
	x->further = v->table == FORM_DISCLOSURE && naming_adds(x->s);
	for (int r = 0; r < v->nrow && v->table == FORM_DISCLOSURE; r++)
		x->tops |= (uint64_t)ends_in_head(v, &v->form->row[v->row0 + r], x) << r;
	for (int r = 0; r < v->nrow && !x->ends && !begun; r++)
		x->mute |= (uint64_t)!naming_misnumbered(v->names, v->row0 + r, x->text, x->skip) << r;
}
