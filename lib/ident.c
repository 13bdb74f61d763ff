/* ident - the identities (勾稽关系) of a form, evaluated.
 * Comes in: a table.  Goes out: one check for each identity of its form: the sums of the known terms, and the outcome.
 * Rule: a term without a value makes the sum unknown, never wrong; a table that was not seen makes it n/a.
 * Known weakness: a sum past int64 stands at the bound, and such a check fails, whatever the other side is. */
#include <limits.h>

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

enum { ODD = 256, SMALL = 48 }; /* beside how many terms are unknown; bits of a number of which so many never add up to one beyond all bounds */

/* What the cells of a table are as terms, each of which is one of several identities. */
struct terms {
	int64_t v[UCHAR_MAX + 1];      /* 0: it has no value */
	unsigned count[UCHAR_MAX + 1]; /* 1: it is unknown, ODD: it has figures behind the point, or is large */
	bool plain[FORM_TABLES];       /* all of a table are 0 */
};

static void
look(struct terms *x, const struct table *t, bool blank_zero)
{
	for (int k = 0, i = 0; k < FORM_TABLES; k++) {
		const struct form_row *last = &t->form->row[t->form->tab[k].row0 + t->form->tab[k].nrow - 1];
		unsigned any = 0;
		for (int to = last->first + last->n; i < to; i++) {
			const struct table_cell *c = &t->cell[i];
			bool has = table_has(c), odd = has && (c->value.scale || c->value.v >> SMALL);
			x->v[i] = has ? c->value.v : 0;
			any |= x->count[i] = odd ? ODD : !has && !ident_known(c, blank_zero);
		}
		x->plain[k] = !any && !GK_PLAIN;
	}
}

/* The sum of the known ones of n terms; *past: it is beyond the bound that it is said to be. */
static struct num
sum_odd(const struct table *t, const unsigned char *term, int n, bool *past)
{
	struct num s = {0};

	for (int i = 0; i < n; i++) {
		const struct table_cell *c = &t->cell[term[i]];
		if (table_has(c) && !num_add(s, c->value, &s)) {
			*past = true;
			return (struct num){c->value.v < 0 ? INT64_MIN : INT64_MAX, 0};
		}
	}
	return s;
}

/* The same, mostly of small counts.  Counts the others, and sees whether all are 0. */
static inline struct num
sum(const struct table *t, const struct terms *x, const unsigned char *term, int n, struct ident_check *k, bool *past)
{
	uint64_t s = 0; /* wraps where one is too large, and is not taken then */
	int64_t any = 0;
	unsigned count = 0;

	for (int i = 0; i < n; i++) {
		s += (uint64_t)x->v[term[i]];
		any |= x->v[term[i]];
		count += x->count[term[i]];
	}
	k->nunknown += (int)(count % ODD);
	k->zeros &= any == 0;
	return count >= ODD ? sum_odd(t, term, n, past) : (struct num){(int64_t)s, 0};
}

/* The sum of n terms that are known and small. */
static inline int64_t
sum_plain(const struct terms *x, const unsigned char *term, int n)
{
	int64_t s = 0;

	for (int i = 0; i < n; i++)
		s += x->v[term[i]];
	return s;
}

static void
evaluate(const struct table *t, const struct terms *x, const struct form_ident *d, struct ident_check *k)
{
	enum form_table of = t->form->cell[d->term[0]].table;
	bool past = false;

	if (x->plain[of] && t->found[of]) { /* mostly */
		int64_t left = sum_plain(x, d->term, d->nleft), right = sum_plain(x, d->term + d->nleft, d->nright);
		*k = (struct ident_check){d, left == right ? IDENT_PASS : IDENT_FAIL, {left, 0}, {right, 0}, {left - right, 0}, 0, false};
		return;
	}
	*k = (struct ident_check){.ident = d, .zeros = true};
	k->left = sum(t, x, d->term, d->nleft, k, &past);
	k->right = sum(t, x, d->term + d->nleft, d->nright, k, &past);
	if (!num_sub(k->left, k->right, &k->delta))
		k->delta = (struct num){k->left.v < k->right.v ? INT64_MIN : INT64_MAX, 0};
	if (!t->found[of])
		k->status = IDENT_NA;
	else if (k->nunknown)
		k->status = IDENT_UNKNOWN;
	else
		k->status = k->delta.v == 0 && !past ? IDENT_PASS : IDENT_FAIL;
	k->zeros = k->zeros && k->nunknown && k->nunknown < d->nleft + d->nright;
}

struct ident_check *
ident_run(const struct table *t, bool blank_zero, struct arena *a)
{
	struct ident_check *k = MEM_TAKE(a, struct ident_check, (size_t)t->form->nident);

	struct terms x;

	look(&x, t, blank_zero);
	for (int i = 0; i < t->form->nident; i++)
		evaluate(t, &x, &t->form->ident[i], &k[i]);
	return k;
}
