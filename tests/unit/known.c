/* Unit tests of known: files of findings, what of them is found again and whose reports came.  A file is given with , for TAB; wanted: each
 * line in the file's order, its number, and what became of it; or the first that is no finding. */
#include <errno.h>
#include <unistd.h>

#include "../../lib/known.c"

#include "given.h"
#include "verdict.h"

static const struct {
	const char *name, *file, *find, *head, *want;
} test[] = {
	{"nothing", "", "", "", ""},
	{"one finding", "甲,2023,r,c,1\n", "", "", "甲,2023,r,c,1 1"},
	{"without an end", "甲,2023,r,c,1", "甲,2023,r,c,1", "", "甲,2023,r,c,1 1 seen"},
	{"found", "甲,2023,r,c,1\n乙,2023,r,c,1\n", "乙,2023,r,c,1", "", "甲,2023,r,c,1 1;乙,2023,r,c,1 2 seen"},
	{"the first of three", "b,,r,c,1\na,,r,c,1\nc,,r,c,1\n", "a,,r,c,1", "", "b,,r,c,1 1;a,,r,c,1 2 seen;c,,r,c,1 3"},
	{"the last", "b,,r,c,1\na,,r,c,1\nc,,r,c,1\n", "c,,r,c,1", "", "b,,r,c,1 1;a,,r,c,1 2;c,,r,c,1 3 seen"},
	{"twice the same", "b,,r,c,1\na,,r,c,1\nb,,r,c,1\n", "b,,r,c,1", "", "b,,r,c,1 1 seen;a,,r,c,1 2;b,,r,c,1 3 seen"},
	{"a number that changed", "甲,2023,r,c,1\n", "甲,2023,r,c,2", "", "甲,2023,r,c,1 1"},
	{"more behind it", "甲,2023,r,c,1\n", "甲,2023,r,c,11", "", "甲,2023,r,c,1 1"},
	{"less", "甲,2023,r,c,11\n", "甲,2023,r,c,1", "", "甲,2023,r,c,11 1"},
	{"a comment and an empty line", "# x\n\n甲,2023,r,c,1\n", "", "", "甲,2023,r,c,1 3"},
	{"CRLF", "甲,2023,r,c,1\r\n\r\n", "甲,2023,r,c,1", "", "甲,2023,r,c,1 1 seen"},
	{"a sign within a line is no comment", "甲#,2023,r,c,1\n", "", "", "甲#,2023,r,c,1 1"},
	{"four fields", "甲,2023,r,c,1\n甲,2023,r,c\n", "", "", "bad 2"},
	{"six", "甲,2023,r,c,1,2\n", "", "", "bad 1"},
	{"words alone", "\n\nwords\n", "", "", "bad 3"},
	{"empty fields", ",,,,\n", ",,,,", "", ",,,, 1 seen"},
	{"whose reports came", "b,2023,r,c,1\na,2023,r,c,1\nb,2024,r,c,1\nb,2023,q,c,1\n", "", "b,2023,", "b,2023,r,c,1 1 present;a,2023,r,c,1 2;b,2024,r,c,1 3;b,2023,q,c,1 4 present"},
	{"the last of them", "b,2023,r,c,1\na,2023,r,c,1\n", "", "b,2023,", "b,2023,r,c,1 1 present;a,2023,r,c,1 2"},
	{"none", "b,2023,r,c,1\n", "", "c,", "b,2023,r,c,1 1"},
	{"none before", "b,2023,r,c,1\n", "", "a,", "b,2023,r,c,1 1"},
};

/* The text with TABs for commas. */
static struct str
tabs(const char *text, struct arena *a)
{
	size_t n = strlen(text);
	char *p = mem_dup(a, text, n);

	for (size_t i = 0; i < n; i++)
		p[i] = (char)(p[i] == ',' ? '\t' : p[i]);
	return (struct str){p, n};
}

static bool
write_file(const char *path, struct str s)
{
	FILE *f = fopen(path, "wb");

	return f && fwrite(s.p, 1, s.n, f) == s.n && fclose(f) == 0;
}

static struct str
became(const char *path, const char *find, const char *head, struct arena *a)
{
	struct known k = {.lines = {0}};
	struct buf b = {.a = a};
	size_t bad;
	bool found = false;

	errno = EIO; /* of before */
	if (!known_read(&k, path, &bad)) {
		known_free(&k);
		return str_fmt(a, errno ? "errno" : "bad %zu", bad);
	}
	if (*find)
		found = known_find(&k, tabs(find, a));
	if (*head)
		known_present(&k, tabs(head, a));
	known_by_line(&k);
	for (size_t i = 0; i < k.lines.n; i++) {
		const struct known_line *l = &k.lines.v[i];
		found = found && l->seen ? false : found;
		buf_str(&b, i ? STR(";") : STR(""));
		for (size_t c = 0; c < l->text.n; c++)
			buf_char(&b, l->text.p[c] == '\t' ? ',' : l->text.p[c]);
		buf_str(&b, str_fmt(a, " %zu%s%s", l->no, l->seen ? " seen" : "", l->present ? " present" : ""));
	}
	if (found)
		buf_str(&b, STR(" found and not seen"));
	known_free(&k);
	return buf_slice(&b);
}

/* A file larger than is read at once, by a byte at last: all its lines are there. */
static bool
is_long_read(const char *path, struct arena *a)
{
	struct buf b = {.a = a};
	struct known k = {.lines = {0}};
	size_t bad, seen = 0;

	for (int i = 0; i < 3000; i++)
		buf_str(&b, str_fmt(a, "%d\t2023\tr\tc\t1\n", (i * 7919) % 3000));
	for (buf_char(&b, '#'); b.n % 8192 != 8192 - 22;)
		buf_char(&b, '#');
	buf_str(&b, STR("\nlast\t2023\trequests\tc\t1"));
	if (b.n % 8192 != 1 || !write_file(path, buf_slice(&b)) || !known_read(&k, path, &bad) || bad || k.lines.n != 3001)
		return false;
	for (int i = 0; i < 3000; i++)
		seen += known_find(&k, str_fmt(a, "%d\t2023\tr\tc\t1", i));
	seen += known_find(&k, STR("last\t2023\trequests\tc\t1"));
	known_free(&k);
	return seen == 3001;
}

int
main(void)
{
	char path[] = "/tmp/known.XXXXXX";
	struct arena a = {0};
	struct known none = {.lines = {0}};
	size_t n = sizeof test / sizeof *test, bad = 0, line = 7;
	int fd = mkstemp(path);

	if (fd < 0)
		return puts("FAIL known: no file"), 1;
	close(fd);
	for (size_t i = 0; i < n; i++) {
		struct str got = STR("(not written)");
		if (write_file(path, tabs(test[i].file, &a)))
			got = became(path, test[i].find, test[i].head, &a);
		if (!str_eq(got, str_of(test[i].want)) && ++bad)
			printf("FAIL known: %s: %.*s, not %s\n", test[i].name, (int)got.n, got.p, test[i].want);
	}
	if (!is_long_read(path, &a) && ++bad)
		puts("FAIL known: a long file");
	unlink(path);
	errno = 0;
	if ((known_read(&none, path, &line) || errno != ENOENT || line != 0) && ++bad)
		puts("FAIL known: a file that is not there");
	errno = 0;
	if ((known_read(&none, "/tmp", &line) || errno != EISDIR || line != 0) && ++bad)
		puts("FAIL known: a directory");
	known_free(&none);
	mem_free(&a);
	return verdict(bad, n);
}
