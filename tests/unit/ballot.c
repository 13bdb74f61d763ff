/* Unit tests of ballot: which value of a row is the sum of the others.  See rows.h. */
#include "../../lib/ballot.c"

#include "rows.h"
#include "headrows.h"

/* Which of a row's values is the sum of the others. */
static struct str
voted(struct rows *x, int r)
{
	static const char *const say[] = {"nothing", "last", "first", "alike", "neither"};

	enum ballot_vote before = vote(&x->q[r]);
	run_weigh(&x->q[r]);
	return str_of(vote(&x->q[r]) == before ? say[before] : "another, once its sum is known");
}

/* In how many rows the same value, not the last, is the sum of the others. */
static struct str
within(struct rows *x, int r)
{
	(void)r;
	return rows_int(x, ballot_within(&x->v, x->q));
}

/* How many rows say that their last value is it, or the first; has one all its values, has each all or none? */
static struct str
counted(struct rows *x, int r)
{
	(void)r;
	struct ballot b = ballot_count(&x->v, x->q);
	return str_fmt(&x->a, "%d %d%s%s", b.of[BALLOT_LAST], b.of[BALLOT_FIRST], b.full ? " full" : "", b.every ? " every" : "");
}

static const struct rows_test test[] = {
	{counted, "the first row and the last", R, "0: 21;1;2;3;4;5;6\n22: 1;2;3;4;5;6;21", 0, "1 1 full every"},
	{counted, "a value less in the first", R, "0: 21;1;2;3;4;5\n22: 1;2;3;4;5;6;21", 0, "1 0 full"},
	{counted, "in the last", R, "0: 21;1;2;3;4;5;6\n22: 1;2;3;4;5;6", 0, "0 1 full"},
	{counted, "none is whole", R, "0: 1;2", 0, "0 0"},
	{voted, "the last", R, "0: 1;2;3", 0, "last"},
	{voted, "the first", R, "0: 3;1;2", 0, "first"},
	{voted, "no one", R, "0: 3;1;5", 0, "neither"},
	{voted, "dashes are nothing", R, "0: 3;/;3;0", 0, "first"},
	{voted, "more than can be counted", R, "0: " BIG ";" BIG ";" BIG, 0, "neither"},
	{voted, "two alike", R, "0: 3;3", 0, "alike"},
	{voted, "a value alone", R, "0: 3", 0, "nothing"},
	{voted, "none", R, "L0: 一", 0, "nothing"},
	{voted, "noughts", R, "0: 0;0;0", 0, "nothing"},
	{within, "the first of two rows", R, "0: 21;1;2;3;4;5;6\n1: 6;1;0;0;0;5;0", 0, "2"},
	{within, "another in each", R, "0: 21;1;2;3;4;5;6\n1: 1;6;0;0;0;5;0", 0, "1"},
	{within, "the last is not meant", R, "0: 1;2;3;4;5;6;21", 0, "0"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
