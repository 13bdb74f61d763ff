/* ident - the identities (勾稽关系) of a form, evaluated.
 * Comes in: a table.  Goes out: one check for each identity of its form: the sums of the known terms, and the outcome.
 * Rule: a term without a value makes the sum unknown, never wrong; a table that was not seen makes it n/a.
 * Known weakness: a sum past int64 stays at the bound, so such a check fails with a bounded delta. */
#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "ident.h"

static const char *const names[] = {"pass", "fail", "unknown", "n/a"};

const char *
ident_status_name(enum ident_status s)
{
	return names[s];
}

bool
ident_known(const struct table_cell *c, bool blank_zero)
{
	return table_has(c) || (blank_zero && (c->state == TABLE_BLANK || c->state == TABLE_DASH));
}

/* The sum of the known ones of n terms; at the bound it stays.  Counts the others, and sees whether all are 0. */
static inline struct num
sum(const struct table *t, const unsigned char *term, int n, bool blank_zero, struct ident_check *k)
{
	struct num s = {0};
	int64_t any = 0;

	for (int i = 0; i < n; i++) {
		const struct table_cell *c = &t->cell[term[i]];
		if (table_has(c)) {
			any |= c->value.v;
			if (!num_add(s, c->value, &s))
				s = (struct num){c->value.v < 0 ? INT64_MIN : INT64_MAX, 0};
		} else if (!ident_known(c, blank_zero)) {
			k->nunknown++;
		}
	}
	k->zeros &= any == 0;
	return s;
}

static void
evaluate(const struct table *t, const struct form_ident *d, bool blank_zero, struct ident_check *k)
{
	*k = (struct ident_check){.ident = d, .zeros = true};
	k->left = sum(t, d->term, d->nleft, blank_zero, k);
	k->right = sum(t, d->term + d->nleft, d->nright, blank_zero, k);
	if (!num_sub(k->left, k->right, &k->delta))
		k->delta = (struct num){k->left.v < k->right.v ? INT64_MIN : INT64_MAX, 0};
	if (!t->found[t->form->cell[d->term[0]].table])
		k->status = IDENT_NA;
	else if (k->nunknown)
		k->status = IDENT_UNKNOWN;
	else
		k->status = k->delta.v == 0 ? IDENT_PASS : IDENT_FAIL;
	k->zeros = k->zeros && k->nunknown && k->nunknown < d->nleft + d->nright;
}

struct ident_check *
ident_run(const struct table *t, bool blank_zero, struct arena *a)
{
	struct ident_check *k = MEM_TAKE(a, struct ident_check, (size_t)t->form->nident);

	for (int i = 0; i < t->form->nident; i++)
		evaluate(t, &t->form->ident[i], blank_zero, &k[i]);
	return k;
}
