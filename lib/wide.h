/* wide - a report as one row, a column a cell, as statistics programs want it */
#ifndef GK_WIDE_H
#define GK_WIDE_H

#include "form.h"
#include "out.h"
#include "report.h"

enum { WIDE_FORMS = 4 };

struct wide {
	const struct form *form[WIDE_FORMS]; /* whose cells are the columns, each column once; nform of them */
	int nform;
	bool fresh[WIDE_FORMS][FORM_CELLS_MAX]; /* a column of its own, not one of a form before */
	int from[WIDE_FORMS][WIDE_FORMS][FORM_CELLS_MAX]; /* [of][column's][its cell] -> cell of form `of`, or -1 */
	bool meta; /* title, agency, year, period and published stand before the cells */
};

/* The columns of one form, or of all forms if it is NULL. */
void wide_columns(struct wide *w, const struct form *only, bool meta);
void wide_header(struct out *o, const struct wide *w);
void wide_row(struct out *o, const struct wide *w, const struct report *r);

#endif
