/* repeat - merged cells that a converter printed once for each column they cover */
#ifndef GK_REPEAT_H
#define GK_REPEAT_H

#include <stddef.h>

struct doc;

/* Makes one cell of each in the rows from item `first` on. */
void repeat_fold(struct doc *d, size_t first);

#endif
