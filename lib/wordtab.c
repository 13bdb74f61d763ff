/* wordtab - a table of words, one a line, as pdftotext -tsv and tesseract print it.
 * Comes in: the line of heads; a line.  Goes out: where the fields are that are needed; the word, its page and its box.
 * Rule: the fields are known by their heads, in any order; the text is the rest of its line, with TABs, if it is the last.
 * Known weakness: where the text is not the last of the fields, what follows it is taken for its end. */
#include <string.h>

#include "str.h"
#include "style.h"
#include "spot.h"
#include "wordtab.h"

bool
wordtab_head(struct wordtab *t, struct str line)
{
	static const char *const name[WORDTAB_FIELDS] = {"page_num", "left", "top", "width", "height", "text"};
	int have = 0;

	for (int k = 0; line.n; k++) {
		const char *tab = memchr(line.p, '\t', line.n);
		struct str f = str_trim((struct str){line.p, tab ? (size_t)(tab - line.p) : line.n});
		for (int i = 0; i < WORDTAB_FIELDS; i++)
			if (str_eq(f, str_of(name[i]))) {
				t->at[i] = k;
				have |= 1 << i;
			}
		line = str_cut(line, tab ? (size_t)(tab - line.p) + 1 : line.n);
	}
	return have == (1 << WORDTAB_FIELDS) - 1;
}

struct wordtab_word
wordtab_word(const struct wordtab *t, struct str line)
{
	struct str f[WORDTAB_FIELDS] = {{0}};
	struct wordtab_word x = {0};
	uint64_t page = 0;
	bool good = true;
	int p[4];

	for (int k = 0; line.n; k++) {
		const char *tab = memchr(line.p, '\t', line.n);
		for (int i = 0; i < WORDTAB_FIELDS; i++)
			if (t->at[i] == k)
				f[i] = (struct str){line.p, tab && i != WORDTAB_TEXT ? (size_t)(tab - line.p) : line.n};
		line = str_cut(line, tab ? (size_t)(tab - line.p) + 1 : line.n);
	}
	for (size_t i = 0, k = 0; i < 4; i++, k = 0)
		good = style_number(f[WORDTAB_LEFT + i], &k, &p[i]) && good;
	p[2] += good ? p[0] : 0;
	p[3] += good ? p[1] : 0;
	x.text = f[WORDTAB_TEXT];
	x.placed = good && spot_enclose(&x.box, p, 4) && str_uint(f[WORDTAB_PAGE], STYLE_FAR, &page);
	x.page = (int)page;
	return x;
}
