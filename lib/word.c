/* word - lists of words.
 * Comes in: a text, and a list of words with blanks between, as it stands in the source.  Goes out: which of them the text is, holds, begins or ends with.
 * Rule: the words are tried in their order. */
#include <string.h>

#include "str.h"
#include "word.h"

/* Does w, which is not empty, stand at p?  Its last byte tells most. */
static inline bool
stands(const char *p, struct str w)
{
	return p[w.n - 1] == w.p[w.n - 1] && memcmp(p, w.p, w.n) == 0;
}

bool
word_is(struct str s, const char *list)
{
	for (struct str w; (w = word_next(&list)).n;)
		if (s.n == w.n && stands(s.p, w))
			return true;
	return false;
}

bool
word_any(struct str s, const char *list)
{
	for (struct str w; (w = word_next(&list)).n;)
		if (str_find(s, w) >= 0)
			return true;
	return false;
}

ptrdiff_t
word_last(struct str s, const char *list)
{
	ptrdiff_t best = -1;

	for (struct str w; (w = word_next(&list)).n;)
		for (ptrdiff_t at = 0, k; (k = str_find(str_cut(s, (size_t)at), w)) >= 0; at += k + (ptrdiff_t)w.n)
			best = at + k > best ? at + k : best;
	return best;
}

size_t
word_starts(struct str s, const char *list)
{
	for (struct str w; (w = word_next(&list)).n;)
		if (s.n >= w.n && stands(s.p, w))
			return w.n;
	return 0;
}

size_t
word_ends(struct str s, const char *list)
{
	for (struct str w; (w = word_next(&list)).n;)
		if (s.n >= w.n && stands(s.p + s.n - w.n, w))
			return w.n;
	return 0;
}
