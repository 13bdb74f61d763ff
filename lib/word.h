/* word - lists of words, blanks between them: "约 近 将近" */
#ifndef GK_WORD_H
#define GK_WORD_H

#include "str.h"

/* Takes the next word off the list; empty: there is none. */
static inline struct str
word_next(const char **list)
{
	const char *from = *list, *end = from;

	for (unsigned char c; (c = (unsigned char)*end) > ' ';)
		end += c < 0xE0 ? 1 : 3;
	*list = end + (*end == ' ');
	return (struct str){from, (size_t)(end - from)};
}

/* Is s one of the words?  Is one of them in it? */
bool word_is(struct str s, const char *list);
bool word_any(struct str s, const char *list);
/* Where in s the last of them stands, -1: none does. */
ptrdiff_t word_last(struct str s, const char *list);
/* How long the first word is that s begins with, that it ends with; 0: none is. */
size_t word_starts(struct str s, const char *list);
size_t word_ends(struct str s, const char *list);

#endif
