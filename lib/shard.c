/* shard - in what order pieces of heads stand on a line.
 * Comes in: the names of columns that come in turn, and the words of a line.  Goes out: whether they are in another order.
 * Rule: heads are broken over lines in any way, and a line holds pieces of some of them, in the order of their columns.  A piece tells if it
 * is part of one name only.  The lines of two groups of heads may have been printed as one, the ends of the one before the beginnings of
 * the other, so only pieces of a kind are compared; one that may be several names' says that these may have been there.
 * Known weakness: a column whose head has no piece on any line of the others may stand anywhere. */
#include "str.h"
#include "form.h"
#include "label.h"
#include "align.h"
#include "term.h"
#include "region.h"
#include "view.h"
#include "shard.h"

struct shard
shard_of(const struct label *name, int n, struct label x)
{
	struct shard of = {0};

	for (int k = 0; k < n && x.n; k++) {
		unsigned char bit = (unsigned char)(1u << k);
		if (x.n > name[k].n || label_find(name[k], x, 0) < 0)
			continue;
		if (x.n == name[k].n)
			return (struct shard){bit, bit, bit, bit};
		bool head = label_eq((struct label){name[k].c, x.n}, x), tail = label_ends(name[k], x);
		of.head |= head ? bit : 0;
		of.tail |= tail ? bit : 0;
		of.mid |= !head && !tail && x.n >= SHARD_MID ? bit : 0;
	}
	return of;
}

/* The only name in a set; -1: there are none, or several. */
static int
only(unsigned set)
{
	int k = 0;

	if (!set || set & (set - 1))
		return -1;
	while (!(set >> k & 1))
		k++;
	return k;
}

/* The same of the pieces of one kind, and of whole names. */
static bool
is_turned(const struct shard *piece, int n, int last, unsigned char (*kind)(struct shard))
{
	unsigned seen = 0, end = 1u << last;
	int before = 0;

	for (int i = 0; i < n; i++) {
		unsigned set = kind(piece[i]), all = piece[i].head | piece[i].tail | piece[i].mid;
		int k = set == all ? only(set) : -1;
		bool anew = before == last && !(seen & ~end & (set - 1)); /* the first of another group */
		if (k >= 0 && k < before && !(seen & set) && !anew)
			return true;
		seen |= set;
		before = k >= 0 ? k : set && before == last ? 0 : before;
	}
	return false;
}

static unsigned char
head(struct shard x)
{
	return x.head;
}

static unsigned char
tail(struct shard x)
{
	return x.tail;
}

static unsigned char
mid(struct shard x)
{
	return x.mid;
}

bool
shard_turned(const struct shard *piece, int n, int last)
{
	return is_turned(piece, n, last, head) || is_turned(piece, n, last, tail) || is_turned(piece, n, last, mid);
}
