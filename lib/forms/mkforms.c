/* mkforms - host tool: the forms' CSV files -> C tables on standard output
 * usage: mkforms form-2021.csv ident-2021.csv [form-2019.csv ident-2019.csv ...]
 * Comes in: cells (table,row,col,group,label,unit) and identities (rule,table,scope,left,right), strict RFC 4180.
 * Goes out: form_data.h, included by lib/form.c alone.
 * Rule: anything unknown, doubled or out of order stops the build with file and line. */
#include <csv.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIELDS = 6, CELLS = 256, TERMS = 64, IDENTS = 128, NAME_MAX = 64, HEADS = 32, HEAD_RUNES = 512, ONE_ROW = 32 };

struct line {
	char *f[FIELDS];
	int n, no;
};

struct file {
	const char *name;
	struct line *line;
	int n, cap, want;
	struct line cur;
};

struct cell {
	const char *table, *row, *col, *group, *rlabel, *clabel, *unit;
	int no, t, r, c;
};

static const char *const tables[] = {"disclosure", "requests", "disputes"};

static void
fail(const char *file, int no, const char *what, const char *detail)
{
	fprintf(stderr, "mkforms: %s:%d: %s: %s\n", file, no, what, detail);
	exit(1);
}

static char *
dup(const char *p, size_t n)
{
	char *q = malloc(n + 1);

	if (!q)
		fail("-", 0, "out of memory", "");
	memcpy(q, p, n);
	q[n] = '\0';
	return q;
}

static void
on_field(void *p, size_t n, void *arg)
{
	struct file *f = arg;

	if (f->cur.n == FIELDS)
		fail(f->name, f->n + 1, "too many fields", p);
	f->cur.f[f->cur.n++] = dup(p ? p : "", p ? n : 0);
}

static void
on_line(int c, void *arg)
{
	struct file *f = arg;

	(void)c;
	f->cur.no = f->n + 1;
	if (f->cur.n != f->want)
		fail(f->name, f->cur.no, "wrong number of fields", f->cur.f[0] ? f->cur.f[0] : "");
	if (f->n == f->cap) {
		f->cap = f->cap ? f->cap * 2 : 256;
		f->line = realloc(f->line, sizeof *f->line * f->cap);
		if (!f->line)
			fail(f->name, 0, "out of memory", "");
	}
	f->line[f->n++] = f->cur;
	f->cur = (struct line){0};
}

static struct file
read_csv(const char *name, int want)
{
	struct file f = {.name = name, .want = want};
	struct csv_parser p;
	char buf[65536];
	FILE *in = fopen(name, "rb");

	if (!in)
		fail(name, 0, "cannot be opened", "");
	csv_init(&p, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL);
	for (size_t n; (n = fread(buf, 1, sizeof buf, in)) > 0;)
		if (csv_parse(&p, buf, n, on_field, on_line, &f) != n)
			fail(name, f.n + 1, "not CSV", csv_strerror(csv_error(&p)));
	if (csv_fini(&p, on_field, on_line, &f) != 0)
		fail(name, f.n + 1, "not CSV", csv_strerror(csv_error(&p)));
	csv_free(&p);
	fclose(in);
	return f;
}

/* --- cells --- */

static struct cell cells[CELLS];
static int ncell;

static void
read_cells(const struct file *f)
{
	ncell = 0;
	for (int i = 1; i < f->n; i++) { /* line 1 is the header */
		const struct line *l = &f->line[i];
		if (ncell == CELLS)
			fail(f->name, l->no, "too many cells", l->f[0]);
		struct cell *c = &cells[ncell];
		char *bar = strrchr(l->f[4], '|');
		if (!bar)
			fail(f->name, l->no, "label without |", l->f[4]);
		*c = (struct cell){l->f[0], l->f[1], l->f[2], l->f[3], dup(l->f[4], (size_t)(bar - l->f[4])), bar + 1, l->f[5],
				   l->no, -1, 0, 0};
		for (int t = 0; t < 3; t++)
			if (strcmp(tables[t], c->table) == 0)
				c->t = t;
		if (c->t < 0)
			fail(f->name, l->no, "unknown table", c->table);
		for (int j = 0; j < ncell; j++)
			if (cells[j].t == c->t && strcmp(cells[j].row, c->row) == 0 && strcmp(cells[j].col, c->col) == 0)
				fail(f->name, l->no, "cell given twice", c->row);
		const struct cell *b = ncell ? c - 1 : NULL;
		if (b && b->t == c->t && strcmp(b->row, c->row) == 0) {
			c->r = b->r;
			c->c = b->c + 1;
		} else {
			if (b && b->t > c->t)
				fail(f->name, l->no, "table out of order", c->table);
			for (int j = 0; j < ncell; j++)
				if (cells[j].t == c->t && strcmp(cells[j].row, c->row) == 0)
					fail(f->name, l->no, "row in two places", c->row);
			c->r = b && b->t == c->t ? b->r + 1 : 0;
		}
		ncell++;
	}
}

/* --- identities --- */

struct ident {
	const char *rule, *scope;
	int t, term[TERMS], nl, nr, no;
};

static struct ident idents[IDENTS];
static int nident;

/* adds the cells that one name of a sum stands for; a name ending in .* stands for all rows (columns) so begun */
static int
add_name(const char *file, int no, struct ident *d, int n, const char *name, bool rows)
{
	size_t len = strlen(name);
	bool star = len > 2 && strcmp(name + len - 2, ".*") == 0;
	int from = n;

	for (int i = 0; i < ncell; i++) {
		const struct cell *c = &cells[i];
		const char *key = rows ? c->row : c->col, *other = rows ? c->col : c->row;
		if (c->t != d->t || strcmp(other, d->scope) != 0)
			continue;
		if (star ? strncmp(key, name, len - 1) != 0 : strcmp(key, name) != 0)
			continue;
		if (n == TERMS)
			fail(file, no, "too many terms", name);
		d->term[n++] = i;
	}
	if (n == from)
		fail(file, no, "unknown row or column in an identity", name);
	return n;
}

static int
add_sum(const char *file, int no, struct ident *d, int n, const char *sum, bool rows)
{
	char *s = dup(sum, strlen(sum));

	for (char *name = strtok(s, "+"); name; name = strtok(NULL, "+"))
		n = add_name(file, no, d, n, name, rows);
	free(s);
	return n;
}

static void
read_idents(const struct file *f)
{
	nident = 0;
	for (int i = 1; i < f->n; i++) {
		const struct line *l = &f->line[i];
		bool column = strcmp(l->f[2], "column") == 0;
		if (!column && strcmp(l->f[2], "row") != 0)
			fail(f->name, l->no, "scope is neither row nor column", l->f[2]);
		int t = -1;
		for (int k = 0; k < 3; k++)
			if (strcmp(tables[k], l->f[1]) == 0)
				t = k;
		if (t < 0)
			fail(f->name, l->no, "unknown table", l->f[1]);
		for (int c = 0; c < ncell; c++) {
			/* once for each column of the table's first row, or for each row */
			if (cells[c].t != t || (column ? cells[c].r != 0 : cells[c].c != 0))
				continue;
			if (nident == IDENTS)
				fail(f->name, l->no, "too many identities", l->f[0]);
			struct ident *d = &idents[nident++];
			*d = (struct ident){.rule = l->f[0], .scope = column ? cells[c].col : cells[c].row, .t = t, .no = l->no};
			d->nl = add_sum(f->name, l->no, d, 0, l->f[3], column);
			d->nr = add_sum(f->name, l->no, d, d->nl, l->f[4], column) - d->nl;
		}
	}
	if (nident == 0)
		fail(f->name, 1, "no identities", "");
}

/* --- output --- */

static void
put(const char *s)
{
	putchar('"');
	for (; *s; s++)
		if (*s == '"' || *s == '\\')
			printf("\\%c", *s);
		else
			putchar(*s);
	putchar('"');
}

static int
level(const char *group)
{
	int n = *group ? 1 : 0;

	for (; *group; group++)
		n += *group == '>';
	return n;
}

static void
put_cells(const char *id)
{
	printf("static const struct form_cell cell_%s[] = {\n", id);
	for (int i = 0; i < ncell; i++) {
		const struct cell *c = &cells[i];
		size_t path = strlen(c->table) + strlen(c->row) + strlen(c->col) + 2, n = strlen("\tcell\t") + strlen(id) + path + 2;
		printf("\t{");
		put(c->row), printf(", "), put(c->col), printf(", "), put(c->unit);
		printf(", %d, %d, %d, %zu, {\"%s.%s.%s\", %zu}", c->t, c->r, c->c, n, c->table, c->row, c->col, path);
		printf(", \"\\tcell\\t%s\\t%s\\t%s\\t%s\\t\"},\n", id, c->table, c->row, c->col);
		if (n > NAME_MAX)
			fail(id, c->no, "keys too long", c->row);
	}
	printf("};\nstatic const struct form_col col_%s[] = {\n", id);
	for (int i = 0; i < ncell; i++)
		printf("\t{"), put(cells[i].col), printf(", "), put(cells[i].clabel), printf("},\n");
	printf("};\nstatic const struct form_row row_%s[] = {\n", id);
	for (int i = 0, j; i < ncell; i = j) {
		for (j = i; j < ncell && cells[j].t == cells[i].t && cells[j].r == cells[i].r;)
			j++;
		printf("\t{");
		put(cells[i].row), printf(", "), put(cells[i].rlabel), printf(", "), put(cells[i].group);
		printf(", %d, %d, %d},\n", level(cells[i].group), i, j - i);
	}
	printf("};\n");
}

static void
put_idents(const char *id)
{
	for (int i = 0; i < nident; i++) {
		printf("static const unsigned char term_%s_%d[] = {", id, i);
		for (int k = 0; k < idents[i].nl + idents[i].nr; k++)
			printf("%s%d", k ? ", " : "", idents[i].term[k]);
		printf("};\n");
	}
	printf("static const struct form_ident ident_%s[] = {\n", id);
	for (int i = 0; i < nident; i++) {
		printf("\t{"), put(idents[i].rule), printf(", "), put(idents[i].scope);
		printf(", term_%s_%d, %d, %d, {\"", id, i, idents[i].nl, idents[i].nr);
		size_t n = 0;
		for (int k = 0; k < idents[i].nl + idents[i].nr; k++) {
			const struct cell *c = &cells[idents[i].term[k]];
			n += (size_t)printf("%s%s.%s.%s", k ? "," : "", c->table, c->row, c->col);
		}
		printf("\", %zu}, {\"%s\\t%s\\t%s\\t\", %zu}},\n", n, id, idents[i].rule, idents[i].scope, strlen(id) + strlen(idents[i].rule) + strlen(idents[i].scope) + 3);
	}
	printf("};\n");
}

/* --- heads --- */

static struct {
	int rune[HEAD_RUNES], n, cols;
} heads[HEADS];
static int nheads;

/* Adds the names of the columns of cells [i, j), characters of the last parts of their labels; not the same twice. */
static void
add_heads(int i, int j)
{
	if (nheads == HEADS)
		fail("heads", 0, "too many", cells[i].row);
	int *rune = heads[nheads].rune, n = 0;
	heads[nheads].cols = j - i;
	for (; i < j; i++) {
		const unsigned char *p = (const unsigned char *)cells[i].clabel, *last = (const unsigned char *)strrchr(cells[i].clabel, '>');
		for (p = last ? last + 1 : p; *p; p++) {
			if (n == HEAD_RUNES || *p >= 0xF0)
				fail("heads", 0, "too many characters, or beyond U+FFFF", cells[i].clabel);
			if (*p < 0x80)
				rune[n++] = *p;
			else if (*p >= 0xC0)
				rune[n++] = *p < 0xE0 ? (*p & 31) << 6 | (p[1] & 63) : (*p & 15) << 12 | (p[1] & 63) << 6 | (p[2] & 63);
		}
	}
	heads[nheads].n = n;
	for (int k = 0; k < nheads; k++)
		if (heads[k].n == n && heads[k].cols == heads[nheads].cols && memcmp(heads[k].rune, rune, sizeof *rune * n) == 0)
			return;
	nheads++;
}

/* of each row, and of each table that may be printed as one row */
static void
read_heads(void)
{
	nheads = 0;
	for (int i = 0, j, table = 0; i < ncell; i = j) {
		for (j = i; j < ncell && cells[j].t == cells[i].t && cells[j].r == cells[i].r;)
			j++;
		add_heads(i, j);
		table = i && cells[i].t == cells[i - 1].t ? table : i;
		if ((j == ncell || cells[j].t != cells[i].t) && j - table <= ONE_ROW)
			add_heads(table, j);
	}
}

static void
put_heads(const char *id)
{
	int most = 0;

	for (int i = 0; i < nheads; i++) {
		printf("static const unsigned short head_%s_%d[] = {", id, i);
		for (int k = 0; k < heads[i].n; k++)
			printf("%s0x%X", k ? ", " : "", heads[i].rune[k]);
		printf("};\n");
		most = heads[i].cols > most ? heads[i].cols : most;
	}
	printf("static const struct form_heads heads_%s[] = {\n", id);
	for (; most > 0; most--)
		for (int i = 0; i < nheads; i++)
			if (heads[i].cols == most)
				printf("\t{head_%s_%d, %d, %d},\n", id, i, heads[i].n, most);
	printf("};\n");
}

static void
put_form(const char *id)
{
	int nrow = 0;

	put_cells(id);
	put_idents(id);
	put_heads(id);
	for (int i = 0; i < ncell; i++)
		nrow += cells[i].c == 0;
	printf("static const struct form form_%s = {\"%s\", %d, %d, %d, cell_%s, row_%s, col_%s, ident_%s, heads_%s, %d, {\n", id, id, ncell,
	       nrow, nident, id, id, id, id, id, nheads);
	for (int t = 0, row = 0; t < 3; t++) {
		int n = 0;
		for (int i = 0; i < ncell; i++)
			n += cells[i].t == t && cells[i].c == 0;
		printf("\t{\"%s\", %d, %d},\n", tables[t], row, n);
		row += n;
	}
	printf("}};\n");
}

/* the digits of a file name: forms/form-2021.csv -> 2021 */
static const char *
form_id(const char *file)
{
	const char *p = strrchr(file, '-');

	if (!p || strspn(p + 1, "0123456789") == 0)
		fail(file, 0, "no form number in the name", "");
	return dup(p + 1, strspn(p + 1, "0123456789"));
}

int
main(int argc, char **argv)
{
	if (argc < 3 || argc % 2 == 0) {
		fprintf(stderr, "usage: mkforms form-ID.csv ident-ID.csv ...\n");
		return 1;
	}
	printf("/* made by mkforms; do not edit */\n");
	for (int i = 1; i < argc; i += 2) {
		struct file f = read_csv(argv[i], 6), g = read_csv(argv[i + 1], 5);
		read_cells(&f);
		read_idents(&g);
		read_heads();
		put_form(form_id(argv[i]));
	}
	printf("const struct form *const form_all[] = {\n");
	for (int i = 1; i < argc; i += 2)
		printf("\t&form_%s,\n", form_id(argv[i]));
	printf("\tNULL};\n");
	if (fflush(stdout) != 0 || ferror(stdout))
		fail("standard output", 0, "cannot be written", "");
	return 0;
}
