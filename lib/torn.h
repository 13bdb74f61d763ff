/* torn - numbers that the cells of a table, filled up with blanks, broke over lines */
#ifndef GK_TORN_H
#define GK_TORN_H

#include "str.h"

struct arena;

enum torn {
	TORN_NOT,     /* the line below is a row of its own, or only words of it go on there */
	TORN_HARDLY,  /* its figures go on with those above only if others of the table do */
	TORN_PERHAPS, /* there are words beside them: they may be another row's */
	TORN_SURELY
};

/* Do the figures of the line `above`, between bars, go on in the line below it?  on: some of the line before went on in it. */
enum torn torn_below(struct str above, struct str below, bool on);
/* Are they figures, both, and with nothing between one number?  The second may be the rest of the first. */
bool torn_makes(struct str above, struct str below);
/* Both lines as one, in a: figures put together, a blank between them where that is not sure. */
struct str torn_join(struct str above, struct str below, enum torn how, struct arena *a);

#endif
