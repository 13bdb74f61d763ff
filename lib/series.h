/* series - sequences of pieces of labels: how they were aligned, kept for later documents */
#ifndef GK_SERIES_H
#define GK_SERIES_H

#include "mem.h"
#include "align.h"

/* Nothing is kept yet; all that ever is in a. */
struct series *series_open(struct arena *a);
/* All numbers and sequences are forgotten. */
void series_forget(struct series *s);
/* The number of what a piece may be, the same for the same; 0: there is no room for it.  fits must stay until all are forgotten. */
unsigned series_number(struct series *s, struct align_fits fits);
/* Does what align_labels does; a sequence of pieces with numbers is aligned but once. */
void series_align(struct series *s, const struct align_rows *rows, const struct align_piece *piece, size_t n, struct align_band *band,
		  struct arena scratch);

#endif
