/* sound - rows and tables of which nothing is in doubt, as most are.
 * Comes in: runs, before and after their values are placed.  Goes out: whether any doubt is to be asked of them.
 * Rule: each doubt needs something that a row printed as most are has not: words that are none of its label, values on several lines, signs, gaps,
 * a sum that does not hold.  Where a row, or a whole table, has none of these, no doubt could say anything, so none is asked.
 * Known weakness: a doubt that comes to place must be seen not to concern such rows. */
#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "label.h"
#include "align.h"
#include "term.h"
#include "region.h"
#include "view.h"
#include "fill.h"
#include "run.h"
#include "alien.h"
#include "column.h"
#include "doubt.h"
#include "caption.h"
#include "figure.h"
#include "claim.h"
#include "legend.h"
#include "trust.h"
#include "sound.h"

/* Do the words beside the values of a row that is whole, or the line above them, speak against it?  Its own label does not. */
static bool
is_captioned(const struct view *v, const struct run *q)
{
	return caption_other(v, q) || caption_again(v, q) || caption_misnumbered(v, q);
}

bool
sound_row(const struct view *v, const struct run *q, const struct run *all)
{
	if (GK_PLAIN || !v->usual || !q->plain || q->wider || q->label_col >= 0 || v->table != FORM_REQUESTS || v->marks & TERM_STUMP || column_longer(v, q, all))
		return false;
	if (q->stacked)
		return true;
	return !claim_doubled(v, q) && !caption_below(v, q) && (q->named || (!v->damaged && !is_captioned(v, q)));
}

/* Are all values of the row figures? */
static bool
are_figures(const struct run *q)
{
	for (int i = 0; i < q->n; i++)
		if (q->slot[i].it->tok[q->slot[i].col].kind != NUM_VALUE)
			return false;
	return q->n == q->width;
}

bool
sound_first(const struct view *v, const struct run *q, const struct run *all)
{
	if (GK_PLAIN || !v->usual || !q->own || !q->plain || q->wider || q->label_col >= 0 || v->table != FORM_DISCLOSURE || v->damaged ||
	    v->marks & (TERM_STUMP | TERM_SIGN) || !are_figures(q) || column_longer(v, q, all))
		return false;
	if (q->stacked) /* the values of several columns may be the next row's */
		return q->width == 1 && !doubt_astray(v, q);
	if (q->width > 1 && (q->slot[q->n - 1].col - view_label_col(q->slot[0].it) > q->width || alien_twice(v, q))) /* the last may be a remark */
		return false;
	return q->block || !doubt_astray(v, q);
}

bool
sound_table(const struct view *v, const struct run *q)
{
	if (GK_PLAIN || v->pieces || v->damaged)
		return false;
	for (int r = 0; r < v->nrow; r++)
		if (!(q[r].full && q[r].n == q[r].width && q[r].sum > RUN_NONE && sound_row(v, &q[r], q)))
			return false;
	return legend_heads(v, true, true, false) == LEGEND_FORM;
}

void
sound_fill(struct table *t, const struct view *v, const struct run *q)
{
	for (int r = 0; r < v->nrow; r++) {
		if (q[r].whole)
			fill_values(t, v, r, q[r].slot[0].it, q[r].slot[0].col, true);
		else
			fill_lines(t, v, r, q[r].slot[0].it, true);
		t->row[v->row0 + r] = (struct table_row){v->item[q[r].from].line, v->item[q[r].to].line, "complete"};
	}
}

bool
sound_read(struct table *t, const struct view *v, const struct run *q)
{
	for (int r = 0; r < v->nrow; r++) {
		const struct table_cell *c = &t->cell[v->form->row[v->row0 + r].first];
		const char *why = t->row[v->row0 + r].why;
		if (GK_PLAIN || why[0] != 'c' || why[1] != 'o' || !trust_adds_up(t, v, &q[r])) /* complete, columns */
			return false;
		bool more = false; /* than noughts, of which a dash may be the total */
		for (int k = 0; k < v->width[r]; k++) {
			if (c[k].state != TABLE_OK && (c[k].state != TABLE_DASH || (more && k == v->width[r] - 1)))
				return false;
			more = more || c[k].value.v != 0;
		}
	}
	return true;
}
