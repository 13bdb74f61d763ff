/* run - what is seen of one row of the form: its values, its label, the lines it stands on */
#ifndef GK_RUN_H
#define GK_RUN_H

#include "view.h"

enum { WIDE = 16, SLOTS = 64, LEVELS = 3 }; /* columns of a map; values kept of a row; levels of labels */
enum { SUMMED = 3, CHANCE = 10 }; /* values, the last one the sum of the others: fewer, or a smaller sum, may be chance */

struct slot {
	const struct view_item *it;
	int col;
};

enum run_sum { RUN_UNTOLD, RUN_NONE, RUN_ZERO, RUN_SUM }; /* is the last value that of the others: not asked for yet, no, yes: 0, yes: not 0 */

struct run { /* what is known of one row of the form */
	int r, width;
	int n;     /* values found; of more than SLOTS, far more than any row has, only so many */
	int block; /* 0: only their order is known */
	int cells; /* cells of the block's rows */
	int label_col;
	size_t from, to; /* items: those with the values, else the band */
	enum run_sum sum;
	bool any;        /* anything seen of it at all? */
	bool parted;     /* a value that is none of the form's was taken out from between them */
	bool wider;      /* a row of its block has more values than the form columns: order tells nothing */
	bool lined;      /* all values on one line within its label, no others in it: words before them, none among or behind them */
	bool whole;      /* it is lined, and they are as many as columns, side by side */
	bool stacked;    /* all values right behind its label, each alone on a line, none on the label's */
	bool plain;      /* it is lined or stacked, and its values are plain: see struct view_item */
	bool own;        /* it is lined or stacked, and nothing but its own label, once, stands in the lines of its values */
	bool named;      /* it is own; or, in the requests, whole, its own label stands there once, and all else is mute: see naming_mute */
	struct slot slot[SLOTS]; /* the last: only n are filled */
};

/* Sorts the slots by column. */
void run_sort(struct run *q);
/* Adds the values of an item that has some; one empty cell by itself is one. */
void run_add(struct run *q, const struct view_item *it);
/* An empty run for row r (counted in the table) of so many columns. */
void run_begin(struct run *q, int r, int width);
/* Leaves the first n of its values, fewer than it had: it is no row as most are any more. */
void run_shorten(struct run *q, int n);
/* What was given to row r: first[r] is its first item; sets values and lines. */
void run_collect(struct run *q, const struct view *v, int r, const size_t *first);
/* Is what was collected, of which q->from and q->to are the items, lined? */
bool run_lined(const struct run *q, const struct view *v);
/* Stands its own label, and but once, before the values of a row that is whole, and else what says nothing, as the name of its group? */
bool run_named(const struct run *q, const struct view *v);
/* Sets what the sum of its values is, after which no value must be added or taken. */
void run_weigh(struct run *q);
/* Sets the column of the label. */
void run_label(struct run *q, const struct view *v);
/* a column without a value: what is in it on the lines of the row? */
void run_fill_empty(struct table *t, const struct view *v, const struct run *q, int k, int col);
/* The sum of n values, of which dashes and blanks are none; false: it is beyond all bounds. */
bool run_total(const struct slot *s, int n, struct num *sum);
/* sum of the first n-1 values is the n-th, and not zero? */
bool run_sums(const struct slot *s, int n);
/* The item of its i-th value. */
static inline size_t
run_at(const struct run *q, const struct view *v, int i)
{
	return (size_t)(q->slot[i].it - v->item);
}
/* Do all values stand on one line? */
bool run_one_line(const struct run *q);
/* Where do its values stand to its label?  -1: all before it, 1: all behind it, 0: some on its lines, or on both sides, or there are none. */
int run_side(const struct run *q, const struct view *v);
/* Stand some of its values before its label, on other lines, and others behind it? */
bool run_astride(const struct run *q, const struct view *v);
/* total of the run's values is the sum of the others, and not zero: hardly by chance */
bool run_adds_up(const struct view *v, const struct run *q);
/* Is this slot an empty cell? */
bool run_blank(const struct slot *s);
/* Do the values contradict each other?  Those in columns: the last one is the total, the others make it up. */
bool run_contradicts(const struct view *v, const struct run *q);
/* Does each of its items hold one value? */
bool run_one_each(const struct run *q);

#endif
