/* naming - which rows of a table a text names: by its words, by its enumerator */
#ifndef GK_NAMING_H
#define GK_NAMING_H

#include "term.h"
#include "view.h"

enum { NAMING_BEGUN = 8 }; /* characters of a label's beginning, which tell it from others */

/* The labels of a form, folded; all in a. */
struct view_names naming_make(const struct form *f, struct arena *a);
/* Is the enumerator of a text, its first `skip` characters, none that row r has, or a group it is in?  Figures and Han numerals count. */
bool naming_misnumbered(const struct view_names *names, int r, struct label text, size_t skip);
/* Does it name what offices add: a year before, a share, remarks? */
bool naming_adds(struct str s);
/* Finds out all that follows of a text. */
void naming_find(const struct view *v, struct term *x);
/* The rows of the table in whose labels a text ends, its enumerator left out, as bits; a table has at most 64. */
static inline uint64_t
naming_ends(const struct view *v, struct term *x)
{
	if (x->of != &v->names->label[v->row0])
		naming_find(v, x);
	return x->ends;
}
/* Those of them whose number its enumerator may be, if it has one. */
static inline uint64_t
naming_own(const struct view *v, struct term *x)
{
	naming_ends(v, x);
	return x->own;
}
/* Those of which a text says nothing: it ends in no row's label, begins as none does, and its enumerator, if it has one, may be the row's. */
static inline uint64_t
naming_mute(const struct view *v, struct term *x)
{
	naming_ends(v, x);
	return x->mute;
}
/* Those in one of whose heads a text of the first table ends. */
static inline uint64_t
naming_tops(const struct view *v, struct term *x)
{
	naming_ends(v, x);
	return x->tops;
}
/* The same as naming_adds, of a text of the first table. */
static inline bool
naming_further(const struct view *v, struct term *x)
{
	naming_ends(v, x);
	return x->further;
}

#endif
