/* kit - documents from memory, output to memory, and the properties that every document must have.
 * Rule: what does not hold ends the process with a message, so that a fuzzer and a replay both see it. */
#define _GNU_SOURCE /* memfd_create */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "table.h"
#include "kit.h"

void
kit_fail(const char *file, int line, const char *what)
{
	fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, what);
	abort();
}

const char *
kit_file(int slot, struct str bytes)
{
	static int fd[4];
	static char name[4][64];

	if (!fd[slot]) {
		fd[slot] = memfd_create("fuzz", 0);
		snprintf(name[slot], sizeof name[slot], "/proc/self/fd/%d", fd[slot]);
	}
	KIT_HOLDS(ftruncate(fd[slot], 0) == 0);
	KIT_HOLDS(pwrite(fd[slot], bytes.p, bytes.n, 0) == (ssize_t)bytes.n);
	return name[slot];
}

struct flow *
kit_flow(const char *name)
{
	static struct flow f;
	static char *operand[2];
	struct flow old = f;

	input_close(&old.in);
	f = (struct flow){.a = old.a, .work = old.work, .page = old.page, .budget = old.budget, .once = old.once, .opt = {.max_depth = HTML_DEPTH, .read.names = old.opt.read.names}};
	operand[0] = (char *)(uintptr_t)name;
	f.in.names.operand = operand;
	f.in.names.noperand = 1;
	f.opt.max_depth = HTML_DEPTH;
	return &f;
}

struct arena *
kit_arena(void)
{
	static struct arena a;

	mem_reset(&a);
	return &a;
}

struct arena *
kit_work(void)
{
	static struct arena a;

	mem_reset(&a);
	return &a;
}

static struct out out;

struct out *
kit_out(void)
{
	if (!out.p) {
		int fd = memfd_create("out", 0);
		KIT_HOLDS(fd >= 0 && out_open(&out, fd));
	}
	return &out;
}

struct str
kit_taken(struct arena *a)
{
	struct out *o = kit_out();
	struct stat st;

	KIT_HOLDS(out_flush(o) && fstat(o->fd, &st) == 0);
	char *p = mem_get(a, (size_t)st.st_size + 1);
	KIT_HOLDS(pread(o->fd, p, (size_t)st.st_size, 0) == st.st_size);
	KIT_HOLDS(ftruncate(o->fd, 0) == 0 && lseek(o->fd, 0, SEEK_SET) == 0);
	return (struct str){p, (size_t)st.st_size};
}

/* the ASCII digits of s from *at on, up to what is no digit, point or separator; *at behind them */
static struct str
next_digits(struct str s, size_t *at, char *room)
{
	size_t n = 0;

	for (; *at < s.n && (unsigned char)(s.p[*at] - '0') > 9; ++*at)
		;
	for (; *at < s.n; ++*at) {
		if ((unsigned char)(s.p[*at] - '0') <= 9)
			room[n++] = s.p[*at];
		else if (s.p[*at] != ',' && s.p[*at] != '.' && s.p[*at] != ' ' && (unsigned char)s.p[*at] < 0x80)
			break;
		else if ((unsigned char)s.p[*at] >= 0x80 && !str_starts(str_cut(s, *at), STR("，")))
			break;
		else if ((unsigned char)s.p[*at] >= 0x80)
			*at += 2;
	}
	return (struct str){room, n};
}

/* Do these digits stand in s, one behind the other? */
static bool
has_digits(struct str s, struct str digits, char *room)
{
	for (size_t at = 0; at < s.n;)
		if (str_find(next_digits(s, &at, room), digits) >= 0)
			return true;
	return false;
}

static bool
stands(const struct doc *d, size_t line, struct str digits, char *room)
{
	for (size_t k = 0; k < d->n; k++)
		for (size_t i = 0; i < d->item[k].n; i++) {
			const struct doc_cell *c = &d->item[k].cell[i];
			size_t from = c->line ? c->line : d->item[k].line;
			if (from == line && d->item[k].kind != DOC_DROP && has_digits(c->text, digits, room))
				return true;
		}
	return false;
}

void
kit_numbers(const struct report *r)
{
	struct arena a = {0};
	size_t most = 64;

	if (!r->table.form)
		return;
	for (size_t k = 0; k < r->doc.n; k++)
		for (size_t i = 0; i < r->doc.item[k].n; i++)
			if (r->doc.item[k].cell[i].text.n > most)
				most = r->doc.item[k].cell[i].text.n;
	char *room = mem_get(&a, most), *other = mem_get(&a, 64 + most);
	for (int i = 0; i < r->table.form->ncell; i++) {
		const struct table_cell *c = &r->table.cell[i];
		if (!table_has(c))
			continue;
		size_t at = 0;
		struct str printed = num_print(&a, c->value), digits = next_digits(printed, &at, other);
		KIT_HOLDS(c->line > 0);
		KIT_HOLDS(digits.n > 0);
		struct num v;
		if (c->raw.n && num_parse(c->raw, &v) == NUM_VALUE)
			KIT_HOLDS(num_eq(v, c->value));
		KIT_HOLDS(stands(&r->doc, c->line, digits, room));
	}
	mem_free(&a);
}

void
kit_count(size_t *at, struct str s)
{
	for (size_t i = 0; i < s.n;) {
		size_t from = i;
		uint32_t c = str_rune(s, &i);
		bool blank = c <= ' ' || c == 0x7F || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200F) || c == 0x1680 || c == 0x2028 ||
		             c == 0x2029 || c == 0x202F || c == 0x205F || (c >= 0x80 && c < 0xA0);
		for (size_t j = from; !blank && j < i; j++)
			at[(unsigned char)s.p[j]]++;
	}
}

size_t
kit_piece(struct str s)
{
	return s.n ? 1 + ((unsigned char)s.p[0] * 257u + (unsigned char)s.p[s.n / 2]) % s.n : 1;
}

void
kit_lines(const struct report *r)
{
	for (size_t k = 0; k < r->doc.n; k++) {
		KIT_HOLDS(r->doc.item[k].line >= 1 && r->doc.item[k].line <= r->doc.lines);
		for (size_t i = 0; i < r->doc.item[k].n; i++)
			KIT_HOLDS(r->doc.item[k].cell[i].line <= r->doc.lines);
	}
	for (size_t k = 0; k < r->sect.nsect; k++)
		KIT_HOLDS(r->sect.sect[k].line >= 1 && r->sect.sect[k].line <= r->doc.lines);
	for (size_t k = 0; k < r->sect.nbody; k++)
		KIT_HOLDS(r->sect.body[k].line >= 1 && r->sect.body[k].line <= r->doc.lines);
	for (size_t k = 0; k < r->doc.diags.n; k++)
		KIT_HOLDS(r->doc.diags.v[k].line <= r->doc.lines);
}
