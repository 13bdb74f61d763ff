/* total - the table's own total among its sums.
 * Comes in: the lines of the requests.  Goes out: which of them holds the table's own total, and which name the sum of a group.
 * Rule: offices print sums of groups that the form does not have.  The table's own has its enumerator, 七; where none has, it is 总计 rather
 * than 合计 or 小计, and of those that are called alike the last.
 * Known weakness: where the own one was lost and its groups' are called 总计, the last of these is taken for it. */
#include "mem.h"
#include "num.h"
#include "form.h"
#include "label.h"
#include "term.h"
#include "region.h"
#include "view.h"
#include "total.h"

/* Does x begin with the numeral of the table's own sum, 七?  That of a group in which the sum stands, 三, may be another's. */
static bool
is_own_number(const struct view *v, const struct term *x)
{
	struct label own = v->names->number[v->row0 + v->nrow - 2];
	bool any = false;

	for (size_t i = 0; i < x->skip && own.n; i++)
		any = any || x->text.c[i] == own.c[0];
	return any;
}

/* The cell of a line of values that names a sum, -1: none does; *numbered: with the enumerator of the table's own, （七）总计. */
static int
sum_cell(const struct view *v, const struct view_item *it, bool *numbered)
{
	const struct view_names *names = v->names;
	bool number = false;

	for (int k = 0, n = it->texts; k < n && it->tok[k].kind != NUM_VALUE; k++) {
		const struct term *t = it->tok[k].term;
		if (it->tok[k].kind != NUM_TEXT || t->text.n > t->skip + names->total.n) { /* mostly */
			number = false;
			continue;
		}
		struct label x = term_label(t);
		if (label_eq(x, names->total) || label_eq(x, names->sum) || label_eq(x, names->subtotal)) {
			*numbered = number || is_own_number(v, t);
			return k;
		}
		number = x.n == 0 && is_own_number(v, t);
	}
	return -1;
}

/* One value is perhaps what stands behind the name of another row, unless it is in a row of cells. */
static inline bool
may_be_sum(const struct view *v, const struct view_item *it)
{
	return it->nval != 1 || it->n > v->width[0];
}

struct total
total_find(const struct view *v)
{
	struct total own = {0};
	bool total = false, several = false;

	for (size_t i = v->table == FORM_REQUESTS ? v->n : 0; i-- > 0;) {
		const struct view_item *it = &v->item[i];
		bool numbered = false;
		int k = it->texts ? sum_cell(v, it, &numbered) : -1;
		if (numbered)
			return (struct total){.numbered = true};
		if (k < 0 || !it->nval || !may_be_sum(v, it)) /* a head */
			continue;
		bool named = label_eq(term_label(it->tok[k].term), v->names->total);
		several = several || own.line;
		own.line = !own.line || (named && !total) ? it : own.line;
		total = total || named;
	}
	own.loose = !total;
	return several ? own : (struct total){0};
}

/* The cell that names the sum of a group in a line of values, or above them, which the form does not have; -1: none does. */
static inline int
group_sum(const struct view *v, const struct view_item *it, const struct total *own)
{
	bool numbered = false;
	bool other = own->numbered ? may_be_sum(v, it) : own->line && it != own->line && it->nval > 1;
	int k = other ? sum_cell(v, it, &numbered) : -1;

	return numbered ? -1 : k;
}

int *
total_groups(const struct view *v, const struct total *own, struct arena *a)
{
	int *sum = MEM_TAKE(a, int, v->n);

	bool none = !own->numbered && !own->line; /* mostly in the first table */

	for (size_t i = 0; i < v->n; i++)
		sum[i] = !none && v->item[i].texts ? group_sum(v, &v->item[i], own) : -1;
	return sum;
}
