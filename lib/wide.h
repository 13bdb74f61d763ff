/* wide - a report as one row, a column a cell, as statistics programs want it */
#ifndef GK_WIDE_H
#define GK_WIDE_H

#include "form.h"
#include "out.h"
#include "report.h"

enum { WIDE_FORMS = 4 };

struct wide_column {
	struct str path;      /* requests.received.total */
	int cell[WIDE_FORMS]; /* of each form, -1: it has none such */
};

struct wide {
	const struct form *form[WIDE_FORMS]; /* whose cells are the columns, each column once; nform of them */
	int nform;
	struct wide_column column[WIDE_FORMS * FORM_CELLS_MAX];
	int ncolumn;
	bool meta; /* title, agency, year, period and published stand before the cells */
};

/* The columns of one form, or of all forms if it is NULL. */
void wide_columns(struct wide *w, const struct form *only, bool meta);
void wide_header(struct out *o, const struct wide *w);
void wide_row(struct out *o, const struct wide *w, const struct report *r);

#endif
