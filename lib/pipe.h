/* pipe - tables whose cells are parted by |: Markdown and its kin, psql, AsciiDoc, MediaWiki */
#ifndef GK_PIPE_H
#define GK_PIPE_H

#include "doc.h"
#include "line.h"

/* If such a table begins at l[at], adds its rows to d and returns how many lines it took; else 0. */
size_t pipe_read(struct doc *d, const struct line *l, size_t at, size_t n);
/* Does a table of Markdown surely begin at l[at], with a row and a delimiter row under it, or after an empty line with
 * two rows between outer bars? */
bool pipe_begins(const struct line *l, size_t at, size_t n);

#endif
