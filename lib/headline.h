/* headline - a line, or some that were joined, read as the title of a report */
#ifndef GK_HEADLINE_H
#define GK_HEADLINE_H

#include <stdbool.h>
#include <stddef.h>

#include "str.h"

struct headline {
	int score;                /* how much of a title it is, 0: none */
	struct str title, agency; /* slices of what was read, or in the arena; agency empty: it names none */
	int year;                 /* 0: it names none */
};

/* Reads s as a title. */
struct headline headline_read(struct str s, struct arena *a);
/* May s be a line of a title that goes on? */
bool headline_part(struct str s);
/* May it be the last line of one?  before: it stands before the report's text, in which only what ends as a title does may be. */
bool headline_last(struct str s, bool before);
/* Has it a sign or a word that no line of a title has? */
bool headline_sentence(struct str s);
/* Where the fixed part, 政府信息公开, begins in s, or -1. */
ptrdiff_t headline_fixed(struct str s);
/* s without what decorates a title or announces it: marks, brackets, 标题： */
struct str headline_bare(struct str s);
/* How long the word of a menu is that stands before a title or an agency in s, parted by a blank; 0: none does. */
size_t headline_menu(struct str s);

#endif
