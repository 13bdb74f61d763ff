/* Unit tests of names: operands and lists, with every size of read; names handed over some at a time. */
#include <stdio.h>
#include <stdlib.h>

#include "count.h"
#include "../../lib/names.c"

static int ntest, nfail;
static char dir[] = "/tmp/gk-names-XXXXXX";

static void
check(bool ok, const char *why, const char *what)
{
	ntest++;
	if (!ok && ++nfail)
		printf("FAIL %s: %s\n", why, what);
}

/* All that comes, as text: name, or !errno of what failed; a blank behind each. */
static struct str
all(struct names *s, struct arena *a)
{
	struct buf b = {.a = a};
	struct str name;

	for (int err; names_next(s, &name, &err);)
		buf_str(&b, err ? str_fmt(a, "!%d ", err) : str_fmt(a, "%.*s ", (int)name.n, name.p));
	return buf_slice(&b);
}

/* The same, handed over `most` at a time; a | behind each time. */
static struct str
taken(struct names *s, size_t most, struct arena *a)
{
	struct buf b = {.a = a};
	struct names to = {0};

	while (names_take(s, &to, most)) {
		buf_str(&b, all(&to, a));
		buf_char(&b, '|');
	}
	names_close(&to);
	return buf_slice(&b);
}

/* A file of these bytes in the folder of this test; its name lives in a. */
static const char *
put(const char *bytes, size_t n, struct arena *a)
{
	struct str s = str_fmt(a, "%s/list", dir);
	const char *path = mem_dup(a, s.p, s.n);
	FILE *f = fopen(path, "wb");

	if (!f || fwrite(bytes, 1, n, f) != n || fclose(f) != 0)
		exit(printf("FAIL cannot write %s\n", path));
	return path;
}

static void
operands(void)
{
	static char *const operand[] = {(char *)"a", (char *)"-", (char *)"", (char *)"c", (char *)"d"};
	static const struct { int n; size_t most; const char *all, *taken; } of[] = {
		{0, 3, "- ", "- |"}, {1, 1, "a ", "a |"}, {5, 2, "a -  c d ", "a - | c |d |"}, {5, 5, "a -  c d ", "a -  c d |"}, {5, 9, "a -  c d ", "a -  c d |"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct names s = {.operand = (char **)operand, .noperand = of[i].n}, again = s;
		struct str got = all(&s, &a);
		check(str_eq(got, str_of(of[i].all)), "operands", got.p);
		got = taken(&again, of[i].most, &a);
		check(str_eq(got, str_of(of[i].taken)), "operands taken", got.p);
		mem_free(&a);
	}
}

static void
lists(void)
{
	static const struct { struct str bytes; size_t most; const char *all, *taken; } of[] = {
		{{"", 0}, 2, "", ""}, {{"a\0bc\0d\0", 7}, 2, "a bc d ", "a bc |d |"}, {{"a\0bc\0d", 6}, 2, "a bc d ", "a bc |d |"}, {{"a\0\0b\0", 5}, 9, "a  b ", "a  b |"},
		{{"a", 1}, 1, "a ", "a |"}, {{"\0", 1}, 1, " ", " |"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		for (size_t chunk = 0; chunk <= of[i].bytes.n; chunk++) {
			struct arena a = {0};
			struct names s = {.from = put(of[i].bytes.p, of[i].bytes.n, &a), .chunk = chunk}, again = s;
			struct str got = all(&s, &a);
			check(str_eq(got, str_of(of[i].all)), "a list", got.p);
			got = taken(&again, of[i].most, &a);
			/* of what is read in pieces fewer may be at hand */
			check(chunk ? count_of(got, ' ') == count_of(str_of(of[i].all), ' ') : str_eq(got, str_of(of[i].taken)), "a list taken", got.p ? got.p : "");
			check(chunk != 1 || count_of(got, '|') == count_of(got, ' '), "one name at hand where bytes come one by one", got.p ? got.p : "");
			int fd = s.list - 1;
			names_close(&s);
			check(fcntl(fd, F_GETFD) < 0 && errno == EBADF, "a list is closed", s.from);
			names_close(&again);
			unlink(s.from);
			mem_free(&a);
		}
}

/* A list that cannot be read is told once, by its name, also where it was handed over. */
static void
fails(void)
{
	static const struct { const char *from; int err; } of[] = {{"none", ENOENT}, {".", EISDIR}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct str path = str_fmt(&a, "%s/%s", dir, of[i].from), name;
		struct names s = {.from = mem_dup(&a, path.p, path.n)}, again = s, to = {0};
		int err;
		check(names_next(&s, &name, &err) && err == of[i].err && str_eq(name, path), "a list that cannot be read", of[i].from);
		check(!names_next(&s, &name, &err) && !err, "is told once", of[i].from);
		check(names_take(&again, &to, 4) && names_next(&to, &name, &err) && err == of[i].err && str_eq(name, path), "the same handed over", of[i].from);
		check(!names_next(&to, &name, &err) && !names_take(&again, &to, 4), "once", of[i].from);
		names_close(&s);
		names_close(&again);
		names_close(&to);
		mem_free(&a);
	}
}

/* Of a list whose writer waits, what is there is handed over. */
static void
waits(void)
{
	struct arena a = {0};
	struct str path;
	int fd[2];

	if (pipe(fd) != 0 || write(fd[1], "a\0b\0c", 5) != 5)
		exit(printf("FAIL no pipe\n"));
	path = str_fmt(&a, "/dev/fd/%d", fd[0]);
	struct names s = {.from = mem_dup(&a, path.p, path.n)}, to = {0};
	check(names_take(&s, &to, 9) && str_eq(all(&to, &a), STR("a b ")), "two names", "of a pipe that is open");
	check(write(fd[1], "d\0", 2) == 2 && names_take(&s, &to, 9) && str_eq(all(&to, &a), STR("cd ")), "the next", "of it");
	close(fd[1]);
	check(!names_take(&s, &to, 9), "no more", "of it");
	names_close(&s);
	names_close(&to);
	close(fd[0]);
	mem_free(&a);
}

int
main(void)
{
	if (!mkdtemp(dir))
		return printf("FAIL mkdtemp\n"), 1;
	operands();
	lists();
	fails();
	waits();
	struct names in = {.list = 1};
	int there = fcntl(0, F_GETFD);
	names_close(&in);
	check(fcntl(0, F_GETFD) == there, "standard input", "stays as it is");
	rmdir(dir);
	printf(nfail ? "%d of %d failed\n" : "ok %d\n", nfail ? nfail : ntest, ntest);
	return nfail != 0;
}
