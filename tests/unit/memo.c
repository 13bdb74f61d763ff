/* Unit tests of memo: lines as in rows.h, and whether what is asked about their first items is the same question as one asked before. */
#include "../../lib/memo.c"
#include "rows.h"
#include "verdict.h"

/* What is kept of a question. */
static struct str
state(const signed char *answer)
{
	return !answer ? STR("never") : *answer == MEMO_NEW ? STR("new") : *answer == 7 ? STR("known") : STR("wrong");
}

/* The same lines twice, or the first half of the items and the second; to: so many of them. */
static struct str
asked(struct rows *x, enum memo_ask ask, size_t to, size_t from, const void *what, const void *then, unsigned how)
{
	x->names.memo = memo_open(&x->a);
	signed char *first = memo_of(&x->v, to, ask, what, 0);
	if (!first)
		return STR("never");
	if (*first != MEMO_NEW)
		return STR("known at once");
	*first = 7;
	struct view half = x->v;
	half.item += from;
	half.n -= from;
	struct str s = state(memo_of(&half, to, ask, then, how));
	first = memo_of(&x->v, to, ask, what, 0);
	return first && (*first == 7 || str_eq(s, STR("new"))) ? s : STR("lost");
}

static struct str
again(struct rows *x, int r)
{
	(void)r;
	return asked(x, MEMO_DISPUTES, x->v.n, 0, x, x, 0);
}

/* The first r items and those behind them. */
static struct str
halves(struct rows *x, int r)
{
	return asked(x, MEMO_DISPUTES, (size_t)r, (size_t)r, x, x, 0);
}

/* The same, of what no words beside values tell. */
static struct str
heads(struct rows *x, int r)
{
	return asked(x, MEMO_DISCLOSURE, (size_t)r, (size_t)r, x, x, 0);
}

/* The second question is another. */
static struct str
otherwise(struct rows *x, int r)
{
	x->names.memo = memo_open(&x->a);
	*memo_of(&x->v, x->v.n, MEMO_LEGEND, x, 0) = 7;
	return state(memo_of(&x->v, x->v.n, (enum memo_ask)r, x, 0));
}

static struct str
other_question(struct rows *x, int r)
{
	return asked(x, MEMO_DISPUTES, x->v.n, 0, x, r ? (const void *)x : (const void *)&x->v, (unsigned)r);
}

/* One item fewer the second time. */
static struct str
shorter(struct rows *x, int r)
{
	(void)r;
	x->names.memo = memo_open(&x->a);
	*memo_of(&x->v, x->v.n, MEMO_DISPUTES, x, 0) = 7;
	return state(memo_of(&x->v, x->v.n - 1, MEMO_DISPUTES, x, 0));
}

static struct str
forgotten(struct rows *x, int r)
{
	(void)r;
	x->names.memo = memo_open(&x->a);
	*memo_of(&x->v, x->v.n, MEMO_DISPUTES, x, 0) = 7;
	memo_forget(x->names.memo);
	return state(memo_of(&x->v, x->v.n, MEMO_DISPUTES, x, 0));
}

static struct str
without(struct rows *x, int r)
{
	(void)r;
	return state(memo_of(&x->v, x->v.n, MEMO_DISPUTES, x, 0));
}

/* The line of the second cell is r. */
static struct str
apart(struct rows *x, int r)
{
	struct doc_cell cell[] = {x->v.item[0].cell[0], x->v.item[0].cell[1], x->v.item[0].cell[2]};

	x->names.memo = memo_open(&x->a);
	x->v.item[0].cell = cell;
	cell[2].line = 3;
	signed char *kept_of = memo_of(&x->v, 1, MEMO_DISPUTES, x, 0);
	cell[1].line = (size_t)r;
	signed char *then = memo_of(&x->v, 1, MEMO_DISPUTES, x, 0);
	return !then ? STR("never") : then == kept_of ? STR("one") : STR("two");
}

/* Questions that differ in one thing share no answer; one may have been forgotten for another. */
static struct str
shared(struct rows *x, int r)
{
	static const enum memo_ask ask[] = {MEMO_LEGEND, MEMO_DISPUTES, MEMO_DISCLOSURE, MEMO_COLUMNS};
	int wrong = 0, kept_of = 0;

	x->names.memo = memo_open(&x->a);
	for (int pass = 0; pass < 2; pass++)
		for (int i = 0; i < 4 * r; i++) {
			signed char *answer = memo_of(&x->v, x->v.n, ask[i % 4], x, (unsigned)i / 4);
			wrong += *answer != MEMO_NEW && *answer != i + 1;
			kept_of += *answer == i + 1;
			*answer = (signed char)(i + 1);
		}
	return wrong ? STR("shared") : kept_of > 2 * r ? STR("apart") : STR("forgotten");
}

/* Three questions that share a place, asked in turn: two are kept, the third takes the place of the one that was asked for longer ago. */
static struct str
pairs(struct rows *x, int r)
{
	static const int turn[] = {0, 1, 0, 1, 0, 2, 0, 2, 1, 2};
	unsigned how[3] = {0};
	size_t place = 0;
	struct buf b = {.a = &x->a};

	x->names.memo = memo_open(&x->a);
	for (unsigned i = 0, n = 0; n < 3 && i < 100000; i++) {
		size_t at = (size_t)((const char *)memo_of(&x->v, x->v.n, MEMO_LEGEND, x, i) - (const char *)x->names.memo) / sizeof(struct pair);
		if (n && at != place)
			continue;
		place = at;
		how[n++] = i;
	}
	memo_forget(x->names.memo);
	for (size_t i = 0; i < sizeof turn / sizeof *turn; i++) {
		signed char *answer = memo_of(&x->v, x->v.n, MEMO_LEGEND, x, how[turn[i]]);
		buf_char(&b, *answer == MEMO_NEW ? 'n' : *answer == turn[i] ? 'k' : '?');
		*answer = (signed char)turn[i];
	}
	(void)r;
	return buf_slice(&b);
}

#define FORTY "a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a"
#define MOST FORTY ";a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a;a"

static const struct rows_test test[] = {
	{again, "the same lines", D, ": 甲;乙\n0: 规章;1;2;3", 0, "known"},
	{again, "no line", D, "", 0, "known"},
	{halves, "words again, on other lines", D, ": 甲;乙\n: 甲;乙", 1, "known"},
	{halves, "other values", D, "0: 甲;1\n1: 甲;2", 1, "known"},
	{halves, "two lines", D, ": 甲;乙\n: 丙\n: 甲;乙\n: 丙", 2, "known"},
	{halves, "another word", D, ": 甲;乙\n: 甲;丙", 1, "new"},
	{halves, "turned", D, ": 甲;乙\n: 乙;甲", 1, "new"},
	{halves, "a word more", D, ": 甲;乙\n: 甲;乙;丙", 1, "new"},
	{halves, "on one line and on two", D, ": 甲;乙\n: \n: 甲\n: 乙", 2, "new"},
	{halves, "one cell and several", D, ": 甲\n: 甲;", 1, "new"},
	{halves, "an empty cell before", D, ": 甲;乙\n: ;甲;乙", 1, "new"},
	{halves, "a value between", D, ": 甲;;乙\n: 甲;1;乙", 1, "new"},
	{halves, "a dash there, and a value", D, ": 甲;1;乙\n: 甲;-;乙", 1, "new"},
	{halves, "values behind the words", D, ": 甲;\n: 甲;1", 1, "new"},
	{halves, "prose and a line without words", D, "P: 甲;\n: ;", 1, "new"},
	{halves, "cells behind the words", D, ": 甲;乙;;\n: 甲;乙;", 1, "new"},
	{halves, "other words beside values", D, "0: 甲;1\n1: 乙;1", 1, "new"},
	{heads, "other words beside values", D, ": 子;丑\n0: 甲;1\n: 子;丑\n1: 乙;1", 2, "known"},
	{heads, "the same behind a line of one", D, ": 子\n0: 甲;1\n: 子\n1: 乙;1", 2, "new"},
	{heads, "and an empty one", D, ": 子\nP: 文\n0: 甲;1\n: 子\nP: 文\n1: 乙;1", 3, "new"},
	{heads, "with values on both lines", D, "0: 1\n0: 甲;1\n0: 1\n1: 乙;1", 2, "known"},
	{heads, "other heads", D, ": 子;丑\n0: 甲;1\n: 子;寅\n1: 甲;1", 2, "new"},
	{otherwise, "the same question", D, ": 甲;乙", MEMO_LEGEND, "known"},
	{otherwise, "of the disputes", D, ": 甲;乙", MEMO_DISPUTES, "new"},
	{otherwise, "of the disclosure", D, ": 甲;乙", MEMO_DISCLOSURE, "new"},
	{otherwise, "of the columns", D, ": 甲;乙", MEMO_COLUMNS, "new"},
	{other_question, "another question", D, ": 甲;乙", 0, "new"},
	{other_question, "what else it depends on", D, ": 甲;乙", 1, "new"},
	{shorter, "a line fewer", D, ": 甲\n: 乙", 0, "new"},
	{forgotten, "the words were forgotten", D, ": 甲\n: 乙", 0, "new"},
	{without, "nothing is kept", D, ": 甲\n: 乙", 0, "never"},
	{again, "as many words as there is room for", D, ": " MOST, 0, "known"},
	{again, "one more", D, ": " MOST ";a", 0, "never"},
	{again, "as many lines with it", D, ": " MOST "\n: ", 0, "never"},
	{again, "a line above", D, ": 甲\n=: 乙", 0, "known"},
	{apart, "two words of three on a line, and all", D, ": 甲;乙;丙", 1, "one"},
	{apart, "a line each", D, ": 甲;乙;丙", 2, "two"},
	{apart, "two on the last", D, ": 甲;乙;丙", 3, "one"},
	{apart, "lines that fall", D, ": 甲;乙;丙", 0, "never"},
	{pairs, "a place for two", D, ": 甲;乙", 0, "nnkkknkknk"},
	{shared, "sixteen", D, ": 甲;乙", 4, "apart"},
	{shared, "all on one line", D, ": 甲\n=: 乙", 4, "apart"},
	{apart, "the line of a blank cell", D, ": 甲;;丙", 0, "one"},
	{apart, "of words beside values", D, "0: 甲;乙;1", 0, "one"},
	{apart, "or fall at last", D, ": 甲;乙;丙", 4, "never"},
};

int
main(void)
{
	if (GK_PLAIN)
		return verdict_skip("nothing is kept of words");
	return rows_check(test, sizeof test / sizeof *test);
}
