/* cols - a block of numbers in columns, its rows and the words of its heads.
 * Comes in: the numbers of each row with their positions, the words of the column heads.  Goes out: how many columns the heads show, where
 * rows of one length have them.
 * Rule: a head is a column's own if nothing on a lower line stands above or below it, and it is short or on the lowest line itself; a word over several
 * columns, or filling the gap between two, is a group's. */
#include <assert.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "lay.h"
#include "stand.h"
#include "cols.h"

enum {
	ONE = STAND_ONE,
	HEAD_CHARS = 4 /* a head not on the lowest line is a column's own only up to this width */
};

int
cols_heads(const struct cols *c, int m, bool joined, struct stand *out)
{
	int k = 0;
	bool labels = false;

	for (int i = 0, next; i < c->nhead; i = next) {
		const struct lay_tok *t = &c->head[i], *last = t;
		for (next = i + 1; joined && next < c->nhead && c->head[next].gap == 1 && c->head_line[next] == c->head_line[i]; next++)
			last = &c->head[next];
		int s = t->s[m] * ONE, e = last->e[m] * ONE, at = 0, hit = 0, touch = 0;
		for (int j = 0; j < k; j++) {
			hit += out[j].s < e && s < out[j].e;
			touch += out[j].s == e || s == out[j].e;
			at += out[j].s < s;
		}
		int chars = last->e[0] - t->s[0] - (next - i - 1);
		if (hit || touch == 2 || (c->head_line[i] > 0 && chars > HEAD_CHARS) || k == COLS_MAX)
			continue;
		memmove(out + at + 1, out + at, sizeof *out * (size_t)(k - at));
		out[at] = (struct stand){s, e, 0};
		labels = labels || str_starts(t->text, STR("信息")) || word_is(t->text, "内容 容");
		k++;
	}
	return labels && k == c->known ? 0 : k;
}

void
cols_mean(const struct cols *c, int k, int m, struct stand *col)
{
	long s[COLS_MAX] = {0}, e[COLS_MAX] = {0};
	int n = 0;

	for (size_t r = 0; r < c->nrow; r++) {
		if (c->row[r].n != k)
			continue;
		n++;
		for (int i = 0; i < k; i++) {
			s[i] += c->row[r].tok[i].s[m];
			e[i] += c->row[r].tok[i].e[m];
		}
	}
	assert(n > 0);
	for (int i = 0; i < k; i++)
		col[i] = (struct stand){(int)(s[i] * ONE / n), (int)(e[i] * ONE / n), n};
}

bool
cols_are_whole(const struct cols *c)
{
	int k = c->nrow ? c->row[0].n : 0;

	for (size_t r = 1; r < c->nrow; r++)
		if (c->row[r].n != k)
			return false;
	return k && k <= COLS_MAX && (c->known ? c->known == k : c->nrow >= COLS_SHOWN);
}
