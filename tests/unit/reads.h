/* reads - what a recogniser of tables makes of lines, for the tables of unit tests: R:cell|cell for a row, T:text, D:reason|text
 * for what is dropped, - for a line that it leaves.  A name that begins with @: cells have their source line behind them. */
#ifndef GK_READS_H
#define GK_READS_H

#include <stdio.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "doc.h"
#include "norm.h"
#include "line.h"

struct reads {
	const char *name, *in, *want;
};

/* What stands behind the lines of a test, where nobody must look. */
static const char *const reads_behind[] = {"", "|===\n|a |1\n|===\n", "---|---\n|---|\n|1|2|\n", "1\n\n2\n", "甲  1  2\n乙  3  4\n", "甲\t1\n乙\t2\n", "+---+---+\n| a | b |\n+---+---+\n",
	"|\n\n|\n", "----- ----\nx     1\n", " ____ \n|_a_|\n", "。\n", "||=a||\n", "</table>\n", "\"\t\"\n", "}}}\n|}\n",
	""};
enum { READS_BEHIND = sizeof reads_behind / sizeof *reads_behind, READS_ALONE = READS_BEHIND - 1 };

/* The lines of a text, where nothing may be read behind any. */
static inline struct lines
reads_split(struct str s, struct arena *a)
{
	struct lines l = line_split(s, a);

	for (size_t i = 0; i < l.n; i++) {
		struct str *t = &l.v[i].text;
		t->p = t->n ? memcpy(mem_take(a, t->n), t->p, t->n) : t->p;
	}
	if (l.n)
		l.v = memcpy(mem_take(a, l.n * sizeof *l.v), l.v, l.n * sizeof *l.v);
	return l;
}

/* The lines of a text, with others behind them that are none of it; READS_ALONE: where nothing may be read behind any. */
static inline struct lines
reads_lines(const char *in, size_t behind, struct arena *a)
{
	struct str s = str_of(in);
	struct buf b = {.a = a};
	size_t n = line_split(s, a).n;

	buf_str(&b, s);
	if (s.n && s.p[s.n - 1] != '\n')
		buf_char(&b, '\n');
	buf_str(&b, str_of(reads_behind[behind]));
	struct lines l = behind == READS_ALONE ? reads_split(buf_slice(&b), a) : line_split(buf_slice(&b), a);
	l.n = n;
	return l;
}

/* Is all that is read of such lines said to be folded?  That spares a look at each text. */
static inline size_t
reads_folded_fail(const char *in, bool want, size_t (*read)(struct doc *, const struct line *, size_t, size_t))
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};
	struct lines l = line_split(str_of(in), &a);
	size_t bad = 0;

	for (size_t at = 0, took; at < l.n; at += took ? took : 1)
		took = read(&d, l.v, at, l.n);
	for (size_t i = 0; i < d.n; i++)
		bad += d.item[i].kind != DOC_DROP && d.item[i].folded != want;
	if (bad || !d.n)
		printf("FAIL folded: %zu of %zu items are said to be what they are not\n", bad, d.n);
	mem_free(&a);
	return bad || !d.n;
}

/* Checks a table of n; prints those that fail, and returns how many do. */
static inline size_t
reads_fail(const struct reads *test, size_t n, size_t (*read)(struct doc *, const struct line *, size_t, size_t))
{
	size_t bad = 0;

	for (size_t i = 0, behind = 0; i < n; behind = (behind + 1) % READS_BEHIND, i += !behind) {
		struct arena a = {0};
		struct doc d = {.a = &a, .diags = {.a = &a}};
		struct lines l = reads_lines(test[i].in, behind, &a);
		struct buf b = {.a = &a};
		for (size_t at = 0, done = 0, took; at < l.n; at += took ? took : 1) {
			took = read(&d, l.v, at, l.n);
			if (took > l.n - at && ++bad)
				printf("FAIL %s: %zu lines are taken of %zu\n", test[i].name, took, l.n - at);
			for (; done < d.n; done++) {
				const struct doc_item *it = &d.item[done];
				for (size_t k = 0; k < it->n && it->folded; k++)
					if (!str_eq(norm_cell(it->cell[k].text, &a), it->cell[k].text) && ++bad)
						printf("FAIL %s: '%.*s' is said to be folded\n", test[i].name, (int)it->cell[k].text.n, it->cell[k].text.p);
				buf_char(&b, it->kind == DOC_ROW ? 'R' : it->kind == DOC_TEXT ? 'T' : 'D');
				for (size_t k = 0; k < it->n; k++) {
					buf_char(&b, k ? '|' : ':');
					buf_str(&b, it->cell[k].text);
					if (test[i].name[0] == '@')
						buf_str(&b, str_fmt(&a, "@%zu", it->cell[k].line));
				}
				buf_char(&b, ' ');
			}
			if (!took)
				buf_str(&b, STR("- "));
		}
		struct str got = str_trim(buf_slice(&b));
		if (!str_eq(got, str_of(test[i].want)) && ++bad)
			printf("FAIL %s, before %s:\n  %.*s\nnot\n  %s\n", test[i].name, reads_behind[behind], (int)got.n, got.p, test[i].want);
		mem_free(&a);
	}
	return bad;
}

/* The rows of d, cells joined by |, rows by /; an empty cell is `empty`. */
static inline struct str
reads_rows(const struct doc *d, struct str empty)
{
	struct buf b = {.a = d->a};

	for (size_t i = 0; i < d->n; i++) {
		if (d->item[i].kind != DOC_ROW)
			continue;
		if (b.n)
			buf_char(&b, '/');
		for (size_t k = 0; k < d->item[i].n; k++) {
			if (k)
				buf_char(&b, '|');
			buf_str(&b, d->item[i].cell[k].text.n ? d->item[i].cell[k].text : empty);
		}
	}
	return buf_slice(&b);
}

/* The same, with the last line that a unit test prints; returns what main does. */
static inline int
reads_check(const struct reads *test, size_t n, size_t (*read)(struct doc *, const struct line *, size_t, size_t))
{
	size_t bad = reads_fail(test, n, read);

	if (bad)
		return printf("%zu of %zu failed\n", bad, n), 1;
	printf("ok %zu\n", n);
	return 0;
}

#endif
