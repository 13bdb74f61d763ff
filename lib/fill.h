/* fill - cells of the form from cells of the source */
#ifndef GK_FILL_H
#define GK_FILL_H

#include "view.h"

static inline struct table_cell *
fill_at(struct table *t, const struct view *v, int r, int k)
{
	return &t->cell[v->form->row[v->row0 + r].first + k];
}
void fill_cell(struct table *t, const struct view *v, int r, int k, const struct view_item *it, int col,
	       bool certain);
/* The values of row r from those of the item that stand from col on, side by side. */
void fill_values(struct table *t, const struct view *v, int r, const struct view_item *it, int col, bool certain);
/* The same from the only cells of that item and those behind it. */
void fill_lines(struct table *t, const struct view *v, int r, const struct view_item *it, bool certain);
/* The cells of row r are missing; why: what the records say of it, a word that lasts. */
void fill_leave(struct table *t, const struct view *v, int r, const char *why);
/* The values of row r are where order alone put them: those that are certain are placed. */
static inline void
fill_unsettle(struct table *t, const struct view *v, int r)
{
	table_unsettle(fill_at(t, v, r, 0), v->width[r]);
}
bool fill_adds_up(const struct table *t, const struct view *v, int r);
/* Does an identity hold?  1: yes, -1: no, 0: a term is missing, or a text. */
int fill_holds(const struct table *t, const struct form_ident *d);
/* Do all identities hold of which every term has a value, a dash or a blank? */
bool fill_balanced(const struct table *t);
/* The cells and rows of v's table as they are, in a; and back to them. */
struct fill_kept {
	struct table_cell *cell;
	struct table_row *row;
};
struct fill_kept fill_keep(const struct table *t, const struct view *v, struct arena *a);
void fill_restore(struct table *t, const struct view *v, const struct fill_kept *k);

#endif
