/* ident - the identities of a form, evaluated */
#ifndef GK_IDENT_H
#define GK_IDENT_H

#include "table.h"

enum ident_status { IDENT_PASS, IDENT_FAIL, IDENT_UNKNOWN, IDENT_NA };

struct ident_check {
	const struct form_ident *ident;
	enum ident_status status;
	struct num left, right, delta; /* sums of the known terms; delta = left - right */
	int nunknown;                  /* terms without a value */
	bool zeros;                    /* unknown, some terms are known and all of these are 0: it closes if the others are 0 */
};

/* Evaluates all identities of t->form; returns form->nident checks in a, in the form's order.
 * blank_zero: blank and dash cells count as 0. */
struct ident_check *ident_run(const struct table *t, bool blank_zero, struct arena *a);
/* Does this cell count as a known term? */
static inline bool
ident_known(const struct table_cell *c, bool blank_zero)
{
	return table_has(c) || (blank_zero && (c->state == TABLE_BLANK || c->state == TABLE_DASH));
}
const char *ident_status_name(enum ident_status s);

#endif
