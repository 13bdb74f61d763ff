/* heads - what the heads of columns mean, and in what order they stand */
#ifndef GK_HEADS_H
#define GK_HEADS_H

#include "view.h"

enum { HEADS_NAMES = 8, HEADS_MOST = 96, HEADS_WORD = 30 }; /* names of columns; words that are looked at, and bytes of one */

/* The names of columns that come in turn.  Terms are noted by `of`, which is another address for other names. */
struct heads {
	const void *of;
	struct label name[HEADS_NAMES];
	int n;
	int from, own; /* those of them, own ones from there on, that are one group, of which other words are known, and their order */
	int last;      /* the one that may end a group, behind which another begins: -1: none does */
};

/* The names of row r; of the requests the own ones are the organisations, and behind all is the name of their group. */
struct heads heads_row(const struct view *v, int r);
/* Which name x is word for word, or another word that everybody prints for it, perhaps with a unit behind it; -1: none. */
int heads_whole(const struct heads *h, struct label x);
/* x, of which names it is a piece noted there: x->shard. */
const struct term *heads_known(const struct heads *h, struct term *x);
/* Which of h's own names x says in other words, by the characters that no other of them has, counted from the first of these; -1: none,
 * or it may be several.  Noted there, too. */
int heads_guise(const struct heads *h, struct term *x);
/* The words of an item, HEADS_MOST at most; cells: a whole cell is one, if there are several; else only if it is a name with blanks in it.
 * Returns how many. */
int heads_words(const struct heads *h, const struct view_item *it, bool cells, struct term *word[HEADS_MOST]);
/* What the heads in the items before `to`, those without values, say of the order of the own names.  A group of them that is not whole
 * tells if so many stand on one line, each once. */
enum legend heads_order(const struct heads *h, const struct view *v, size_t to, int least);

#endif
