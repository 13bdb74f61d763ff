/* wording - the labels by which the tables of a form are known */
#ifndef GK_WORDING_H
#define GK_WORDING_H

#include "align.h"
#include "form.h"
#include "view.h"

struct wording {
	const struct form *form;
	struct align_rows rows[FORM_TABLES]; /* of the tables: their rows, and what stands between these */
	struct view_names view;
};

/* The labels of f, folded, in a, which must stay as long as they do. */
struct wording wording_of(const struct form *f, struct arena *a);

#endif
