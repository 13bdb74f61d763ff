/* brute - repairs against brute force on small tables, then on whole reports with planted faults: for the unit tests of the modules
 * that have a part in them. */
#ifndef GK_TEST_BRUTE_H
#define GK_TEST_BRUTE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "chance.h"
#include "form.h"
#include "mem.h"
#include "part.h"
#include "repair.h"
#include "search.h"
#include "tables.h"
#include "tell.h"

/* does the explanation, applied, make every equation without unknown cells hold? */
static bool
balances(const struct repair_in *in, const struct search_set *s)
{
	int64_t v[PART_CELLS];
	bool known[PART_CELLS];

	memcpy(v, in->value, sizeof *v * (size_t)in->ncell);
	memcpy(known, in->known, sizeof *known * (size_t)in->ncell);
	for (int i = 0; i < s->n + s->nforced; i++) {
		if (s->change[i].value < 0 || (i < s->n && (!known[s->change[i].cell] || v[s->change[i].cell] == s->change[i].value)))
			return false;
		v[s->change[i].cell] = s->change[i].value;
		known[s->change[i].cell] = true;
	}
	for (int e = 0; e < in->neq; e++) {
		int64_t sum = 0;
		bool all = true;
		for (int k = 0; k < in->eq[e].nleft + in->eq[e].nright; k++) {
			int c = in->eq[e].cell[k];
			all = all && known[c];
			sum += k < in->eq[e].nleft ? v[c] : -v[c];
		}
		if (all && sum)
			return false;
	}
	return true;
}

/* No more sets than are asked for, one table or two side by side: how many there are is told, and that these are not all. */
static void
test_most(struct arena *a)
{
	struct smalltab t;
	unsigned want[4096];
	int size;

	small_make(&t, 2, 2, true, 4);
	t.value[2] += 5, t.value[5] += 5, t.value[6] += 5, t.value[7] += 5, t.value[8] += 10; /* 5 too few in 0 and 4, or in 1 and 3 */
	int n = small_sets(&t, want, &size);
	check(n >= 2, "most", "several sets", n);
	for (size_t max = 1; max <= (size_t)n + 1; max++) {
		struct repair_in in = small_in(&t);
		in.max_sets = max;
		struct repair_out o = repair_run(&in, a);
		check(o.nset == (max < (size_t)n ? max : (size_t)n), "most", "as many as asked for", (long)o.nset);
		check(o.complete == (max >= (size_t)n), "most", "complete", (long)max);
		check(!o.complete || (int)o.total == n, "most", "total", (long)o.total);
		for (size_t i = 0; i < o.nset; i++)
			check(balances(&in, &o.set[i]), "most", "it balances", (long)i);
	}
}

/* --- whole reports --- */

struct whole {
	const struct form *f;
	struct part_eq eq[PART_EQS];
	int64_t value[PART_CELLS];
	bool known[PART_CELLS], under[PART_CELLS];
};

static int64_t *
cell(struct whole *w, const char *table, const char *row, const char *col)
{
	int c = form_cell_find(w->f, str_of(table), str_of(row), str_of(col));

	if (c < 0)
		printf("FAIL whole: no cell %s.%s.%s\n", table, row, col), exit(1);
	return &w->value[c];
}

/* A report in which all holds; big: how large the numbers are, 0: all zero. */
static void
whole_make(struct whole *w, const struct form *f, unsigned big)
{
	static const char *const cols[] = {"natural_person", "business", "research", "public_interest",
					   "legal_services", "other_org", "total"};
	*w = (struct whole){.f = f};
	for (int e = 0; e < f->nident; e++) {
		w->eq[e] = (struct part_eq){f->ident[e].term, f->ident[e].nleft, f->ident[e].nright};
		for (int k = 0; k < f->ident[e].nleft + f->ident[e].nright; k++)
			w->under[f->ident[e].term[k]] = true;
	}
	const struct form_tab *q = &f->tab[FORM_REQUESTS];
	for (int c = 0; c < 6; c++) {
		int64_t done = 0;
		for (int r = q->row0 + 2; r < q->row0 + q->nrow - 2; r++) {
			int64_t x = big && chance(3) == 0 ? chance(c == 0 ? big : big / 7 + 1) : 0;
			*cell(w, "requests", f->row[r].key, cols[c]) = x;
			done += x;
		}
		int64_t next = big ? chance(big / 4 + 1) : 0, before = big ? chance((unsigned)(done + next) + 1) / 5 : 0;
		*cell(w, "requests", "total", cols[c]) = done;
		*cell(w, "requests", "carried_out", cols[c]) = next;
		*cell(w, "requests", "carried_in", cols[c]) = before;
		*cell(w, "requests", "received", cols[c]) = done + next - before;
	}
	for (int r = q->row0; r < q->row0 + q->nrow; r++)
		for (int c = 0; c < 6; c++)
			*cell(w, "requests", f->row[r].key, "total") += *cell(w, "requests", f->row[r].key, cols[c]);
	const struct form_tab *d = &f->tab[FORM_DISPUTES];
	for (int r = d->row0; r < d->row0 + d->nrow; r++)
		for (int c = 0; c < 4; c++) {
			int at = f->row[r].first + c;
			w->value[at] = big ? chance(big / 3 + 1) : 0;
			w->value[f->row[r].first + 4] += w->value[at];
		}
	for (int c = 0; c < f->ncell; c++)
		w->known[c] = true;
}

static struct repair_in
whole_in(const struct whole *w)
{
	return (struct repair_in){w->f->ncell, w->f->nident, w->eq, w->value, w->known, SEARCH_SET, 24000, 1000};
}

static bool
is_set(const struct search_set *s, const int *at, const int64_t *v, int n)
{
	if (s->n != n)
		return false;
	for (int i = 0; i < n; i++)
		if (s->change[i].cell != at[i] || s->change[i].value != v[i])
			return false;
	return true;
}

static const int deltas[] = {1, -1, 2, 9, -9, 10, 27, 90, 100, 999, 100000};

/* every cell under an identity, each delta: in requests the true one alone, in disputes among those listed */
static void
test_singles(struct arena *a, const struct form *f, unsigned big)
{
	struct whole w;

	whole_make(&w, f, big);
	struct repair_in in = whole_in(&w);
	struct repair_out o = repair_run(&in, a);
	check(o.balanced && o.complete && o.nset == 1 && o.set[0].nforced == 0, "singles", "the base balances", (long)big);
	for (int c = 0; c < f->ncell; c++)
		for (size_t k = 0; w.under[c] && k < sizeof deltas / sizeof *deltas; k++) {
			int64_t truth = w.value[c];
			if (truth + deltas[k] < 0)
				continue;
			mem_reset(a);
			w.value[c] += deltas[k];
			o = repair_run(&in, a);
			bool in_list = false;
			for (size_t i = 0; i < o.nset; i++)
				in_list = in_list || is_set(&o.set[i], &c, &truth, 1);
			check(o.complete && in_list, "singles", "the true cell is listed", c);
			if (f->cell[c].table == FORM_REQUESTS)
				check(o.nset == 1, "singles", "it alone", c);
			w.value[c] = truth;
		}
}

/* Returns the explanations' number; checks that they balance and that the true pair is among them, or they are smaller. */
static size_t
pair(struct arena *a, struct whole *w, int c1, int c2, int d1, int d2, long *worst)
{
	int at[2] = {c1, c2};
	int64_t truth[2] = {w->value[c1], w->value[c2]};
	bool found = false;

	mem_reset(a);
	w->value[c1] += d1;
	w->value[c2] += d2;
	struct repair_in in = whole_in(w);
	struct repair_out o = repair_run(&in, a);
	*worst = o.steps > *worst ? o.steps : *worst;
	check(o.complete && o.nset && o.set[0].n <= 2, "pairs", "an explanation of at most two cells", c1 * 1000 + c2);
	for (size_t i = 0; i < o.nset; i++) {
		check(balances(&in, &o.set[i]), "pairs", "it balances", c1 * 1000 + c2);
		found = found || is_set(&o.set[i], at, truth, 2);
	}
	check(found || o.balanced || (o.nset && o.set[0].n < 2), "pairs", "the true pair is listed", c1 * 1000 + c2);
	w->value[c1] = truth[0];
	w->value[c2] = truth[1];
	return o.nset;
}

/* every `step`-th pair of cells under identities, with the deltas in turn; prints the sizes if asked */
static void
test_pairs(struct arena *a, const struct form *f, unsigned big, int step, bool print)
{
	struct whole w;
	long worst = 0, n = 0, sum = 0, unique = 0, most = 0, i = 0;

	whole_make(&w, f, big);
	for (int c1 = 0; c1 < f->ncell; c1++)
		for (int c2 = c1 + 1; c2 < f->ncell; c2++) {
			if (!w.under[c1] || !w.under[c2] || i++ % step)
				continue;
			for (unsigned k = 0; k < 3; k++) {
				int d1 = deltas[chance(11)], d2 = k == 0 ? d1 : k == 1 ? -d1 : deltas[chance(11)];
				if (w.value[c1] + d1 < 0 || w.value[c2] + d2 < 0)
					continue;
				long size = (long)pair(a, &w, c1, c2, d1, d2, &worst);
				n++;
				sum += size;
				unique += size == 1;
				most = size > most ? size : most;
			}
		}
	if (print)
		printf("form %s, numbers to %u: %ld pairs; explanations: one for %ld %%, %ld.%ld on average, at most %ld; steps at most %ld\n",
		       f->id, big, n, unique * 100 / n, sum / n, sum * 10 / n % 10, most, worst);
}

/* several wrong cells: every answer balances, the budget is kept, and time */
static void
test_many(struct arena *a, const struct form *f, int n, int times, bool print)
{
	struct whole w;
	long slowest = 0, complete = 0, found = 0;

	for (int i = 0; i < times; i++) {
		struct timespec t0, t1;
		whole_make(&w, f, 200);
		for (int k = 0; k < n;) {
			int c = (int)chance((unsigned)f->ncell);
			if (!w.under[c])
				continue;
			w.value[c] = chance(300);
			k++;
		}
		mem_reset(a);
		struct repair_in in = whole_in(&w);
		clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t0);
		struct repair_out o = repair_run(&in, a);
		clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t1);
		long us = (t1.tv_sec - t0.tv_sec) * 1000000 + (t1.tv_nsec - t0.tv_nsec) / 1000;
		slowest = us > slowest ? us : slowest;
		complete += o.complete;
		found += o.nset > 0;
		check(o.steps <= in.budget + 800, "many", "the budget is kept", o.steps);
		check(o.complete ? o.nset > 0 : true, "many", "complete has an answer", n);
		for (size_t s = 0; s < o.nset; s++)
			check(balances(&in, &o.set[s]) && o.set[s].n <= n, "many", "it balances, and is no larger", n);
	}
	if (print)
		printf("%d wrong cells: %d reports, explained %ld, complete %ld, slowest %ld us\n", n, times, found, complete, slowest);
}

/* cells without a value */
static void
test_unknown(struct arena *a, const struct form *f)
{
	struct whole w;

	for (int c = 0; c < f->ncell; c++) {
		whole_make(&w, f, 50);
		if (!w.under[c])
			continue;
		int64_t truth = w.value[c];
		w.known[c] = false;
		mem_reset(a);
		struct repair_in in = whole_in(&w);
		struct repair_out o = repair_run(&in, a);
		check(o.balanced && o.nset == 1 && o.set[0].n == 0 && o.set[0].nforced == 1 && o.set[0].change[0].cell == c &&
			      o.set[0].change[0].value == truth,
		      "unknown", "one lost cell is forced to its value", c);
		int other = (c + 37) % f->ncell;
		if (!w.under[other] || f->cell[other].table != FORM_REQUESTS || f->cell[c].table != FORM_REQUESTS)
			continue;
		int64_t was = w.value[other];
		w.value[other] += 13;
		mem_reset(a);
		o = repair_run(&in, a);
		bool found = false;
		for (size_t i = 0; i < o.nset; i++) {
			check(balances(&in, &o.set[i]), "unknown", "it balances", c);
			found = found || is_set(&o.set[i], &other, &was, 1);
		}
		check(o.complete && found, "unknown", "a wrong cell beside a lost one is listed", c);
	}
	whole_make(&w, f, 50);
	memset(w.known, 0, sizeof w.known);
	struct repair_in in = whole_in(&w);
	struct repair_out o = repair_run(&in, a);
	check(o.balanced && o.set[0].nforced == 0, "unknown", "nothing known, nothing forced", o.set[0].nforced);
}

static void
test_limits(struct arena *a)
{
	struct whole w;

	whole_make(&w, form_all[0], 100);
	for (int i = 0; i < 12; i++)
		w.value[form_all[0]->row[form_all[0]->tab[FORM_REQUESTS].row0 + 2 * i].first + i % 6] += 3 + i;
	struct repair_in in = whole_in(&w);
	struct repair_out o = repair_run(&in, a);
	check(!o.complete && !o.balanced, "limits", "what takes more cells than a set has is incomplete", (long)o.nset);
	whole_make(&w, form_all[0], 100);
	w.value[10 + 3] += 1;
	w.value[10 + 20] += 5;
	w.value[10 + 40] += 7;
	in.budget = 3;
	o = repair_run(&in, a);
	check(!o.complete && o.steps <= 103, "limits", "a budget that is reached is said", o.steps);
	in.budget = 24000;
	w.value[9] = INT64_MAX;
	o = repair_run(&in, a);
	check(!w.under[9] && o.complete && o.nset, "limits", "a value of no equation may be as large as it is", 0);
	w.value[12] = INT64_MAX;
	o = repair_run(&in, a);
	check(!o.complete && o.nset == 0, "limits", "a value too large is not searched, and said", 0);
}

/* All of it; returns what main does. */
static int
sums_main(bool full)
{
	struct arena a = {0};

	test_small(&a, full ? 300000 : 10000);
	test_most(&a);
	test_limits(&a);
	for (int i = 0; form_all[i]; i++) {
		const struct form *f = form_all[i];
		test_singles(&a, f, 0);
		test_singles(&a, f, 12);
		test_singles(&a, f, 4000);
		test_unknown(&a, f);
		test_pairs(&a, f, 0, full ? 1 : 331, full);
		test_pairs(&a, f, 12, full ? 1 : 301, full);
		test_pairs(&a, f, 4000, full ? 1 : 327, full);
		for (int n = 3; n <= 8; n++)
			test_many(&a, f, n, full ? 300 : 2, full);
	}
	mem_free(&a);
	return tell();
}

#endif
