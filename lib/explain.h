/* explain - what could be wrong in a table: all smallest sets of cells, and why each might be so */
#ifndef GK_EXPLAIN_H
#define GK_EXPLAIN_H

#include "ident.h"

/* Every cause once: enumerator, name in records, meaning in English and Chinese.  Names never change. */
#define EXPLAIN_CAUSES(X) \
	X(CAUSE_NONE, "", "", "") \
	X(CAUSE_FORCED, "forced", "no value is given; the sums leave only this one", "原无数值，由勾稽关系唯一确定") \
	X(CAUSE_SWAPPED, "swapped", "two digits change places", "两个数字颠倒") \
	X(CAUSE_DOUBLED, "doubled", "a digit was typed twice", "某位数字重复") \
	X(CAUSE_LOST, "lost", "a digit was lost", "漏掉一位数字") \
	X(CAUSE_EXTRA, "extra", "a digit too many", "多出一位数字") \
	X(CAUSE_MISTYPED, "mistyped", "one digit is another", "某位数字有误") \
	X(CAUSE_SPLIT, "split", "one number stands in two cells", "一个数被拆成两格") \
	X(CAUSE_JOINED, "joined", "two numbers stand in one cell", "两个数并入一格") \
	X(CAUSE_EXCHANGED, "exchanged", "two cells of a row were exchanged", "同一行两格互换") \
	X(CAUSE_COLUMN, "column", "counted in the wrong column", "计入了错误的列") \
	X(CAUSE_ROW, "row", "counted in the wrong row", "计入了错误的行") \
	X(CAUSE_SLID, "slid", "the row slid by a column", "整行错开一列") \
	X(CAUSE_TOTAL, "total", "the total was not updated", "总计未随分项更新") \
	X(CAUSE_CARRY, "carry", "the carry-over was forgotten", "遗漏结转数")

enum explain_cause {
#define X(cause, name, en, zh) cause,
	EXPLAIN_CAUSES(X)
#undef X
	CAUSES
};

struct explain_change {
	int cell;
	struct num proposed;
	enum explain_cause cause;
};

struct explain_set {
	struct explain_change *change; /* n cells that change, then nforced without a value that can have only this one */
	int n, nforced;
	bool family; /* the values are the simplest of several for the same cells */
};

struct explain {
	struct explain_set *set; /* nset of them: one value before several, named causes before none, then the form's order */
	size_t nset;
	size_t total;  /* found, those not kept included */
	bool balanced; /* nothing known has to change: at most one set, and all of it forced */
	bool complete; /* every smallest explanation is among set */
};

/* Explains t, whose form is not NULL and whose checks are given; the answer lives in a. */
struct explain explain_run(const struct table *t, const struct ident_check *check, bool blank_zero, struct arena *a);
const char *explain_cause_name(enum explain_cause c);
const char *explain_cause_text(enum explain_cause c, bool chinese);

#endif
