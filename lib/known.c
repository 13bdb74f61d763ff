/* known - the baseline of gk-balance.
 * Comes in: a file of TSV lines (agency, year, rule, cells, values; # begins a comment), then findings in the same form.
 * Goes out: which are known, and which of the file did not come.
 * Rule: a finding is known only if all five fields are the same: a number that changes is a new finding. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "mem.h"
#include "str.h"
#include "known.h"

static int
by_text(const void *x, const void *y)
{
	const struct known_line *a = x, *b = y;

	return str_cmp(a->text, b->text);
}

static int
by_no(const void *x, const void *y)
{
	const struct known_line *a = x, *b = y;

	return (a->no > b->no) - (a->no < b->no);
}

/* Splits s into lines; 0, or the first line without five fields. */
static size_t
split(struct known *k, struct str s)
{
	size_t no = 0;

	while (s.n) {
		ptrdiff_t e = str_find(s, STR("\n"));
		struct str l = {s.p, e < 0 ? s.n : (size_t)e};
		int tabs = 0;
		s = str_cut(s, l.n + 1);
		no++;
		if (str_ends(l, STR("\r")))
			l.n--;
		if (l.n == 0 || l.p[0] == '#')
			continue;
		for (size_t i = 0; i < l.n; i++)
			tabs += l.p[i] == '\t';
		if (tabs != 4)
			return no;
		*MEM_PUSH(&k->a, k->lines) = (struct known_line){.text = l, .no = no};
	}
	return 0;
}

bool
known_read(struct known *k, const char *file, size_t *bad)
{
	struct buf b = {.a = &k->a};
	char part[8192];
	FILE *in = fopen(file, "rb");
	int err;

	*bad = 0;
	if (!in)
		return false;
	for (size_t n; (n = fread(part, 1, sizeof part, in)) > 0;)
		buf_add(&b, part, n);
	err = ferror(in) ? errno : 0;
	fclose(in);
	errno = err;
	if (err)
		return false;
	*bad = split(k, buf_slice(&b));
	if (k->lines.n)
		qsort(k->lines.v, k->lines.n, sizeof *k->lines.v, by_text);
	return *bad == 0;
}

/* index of the first line that is not before `text` */
static size_t
first(const struct known *k, struct str text)
{
	size_t lo = 0, hi = k->lines.n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		if (str_cmp(k->lines.v[mid].text, text) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

bool
known_find(struct known *k, struct str line)
{
	bool found = false;

	for (size_t i = first(k, line); i < k->lines.n && str_eq(k->lines.v[i].text, line); i++)
		found = k->lines.v[i].seen = true;
	return found;
}

void
known_present(struct known *k, struct str head)
{
	for (size_t i = first(k, head); i < k->lines.n && str_starts(k->lines.v[i].text, head); i++)
		k->lines.v[i].present = true;
}

void
known_by_line(struct known *k)
{
	if (k->lines.n)
		qsort(k->lines.v, k->lines.n, sizeof *k->lines.v, by_no);
}

void
known_free(struct known *k)
{
	mem_free(&k->a);
}
