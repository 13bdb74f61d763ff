/* fold - the texts of items as every later stage expects them.
 * Comes in: a document as the recognisers left it, which needed the blanks as they were.  Goes out: the same with its texts folded.
 * Rule: most texts need nothing, which a look tells.
 * Known weakness: what was folded is told for a whole item, so one cell that was not has all of its row looked at. */
#include "mem.h"
#include "str.h"
#include "span.h"
#include "doc.h"
#include "norm.h"
#include "fold.h"

/* Is it as norm_cell leaves it, at a look? */
static bool
is_folded(struct str s)
{
	if (s.n < 2)
		return s.n == 0 || (unsigned char)s.p[0] > ' ';
	return !str_blankish[(unsigned char)s.p[0]] && !str_blankish[(unsigned char)s.p[s.n - 1]] && span_spaced(s) && span_common(s);
}

void
fold_items(struct doc *d)
{
	struct doc_item *it = d->item;

	for (size_t k = d->n; k > 0; k--, it++) {
		for (size_t i = 0; i < it->n && !it->folded; i++) {
			struct str *s = &it->cell[i].text;
			if (!is_folded(*s))
				*s = norm_cell(*s, d->a);
		}
		it->folded = true;
	}
}
