/*
 * mutate LIST DIR - golden cases in one process image, for tests/mutate.py, which has to run all of them for each mutant.
 * It is linked with the mains of all tools, renamed; each case runs in a child of its own, forked, not loaded: a thousandth of a second.
 * LIST names the cases, TOOL/NAME one a line, in the order to try; DIR is where their output may be written.
 * Prints the first case that gives something else than it should, and exits 1; 0: all are as they should be.
 */
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main_normalize(int, char **), main_sections(int, char **), main_tables(int, char **), main_balance(int, char **), main_tojson(int, char **);

static const struct {
	const char *name;
	int (*main)(int, char **);
} tools[] = {{"gk-normalize", main_normalize}, {"gk-sections", main_sections}, {"gk-tables", main_tables}, {"gk-balance", main_balance}, {"gk-tojson", main_tojson}};

enum { ARGS = 64, SECONDS = 2, WAIT = 30 };

/* A whole file, ended by a 0, its length in *n; an empty one where there is none. */
static char *
slurp(const char *path, size_t *n)
{
	FILE *f = fopen(path, "rb");
	char *p = calloc(1, 1);
	*n = 0;
	if (!f)
		return p;
	for (size_t k = 1; k; *n += k) {
		char *more = realloc(p, *n + 65537);
		if (!more)
			exit(2);
		p = more;
		k = fread(p + *n, 1, 65536, f);
	}
	fclose(f);
	p[*n] = 0;
	return p;
}

static void
onto(int fd, const char *path, int flags)
{
	int got = open(path, flags, 0600);
	if (got < 0 || dup2(got, fd) < 0)
		_exit(99);
	close(got);
}

/* In the child: the tool as the case asks for it; what never ends is ended by the processor time it takes. */
static void
run(const char *tool, const char *name, const char *dir)
{
	char path[4096], *args[ARGS] = {NULL};
	size_t n, argc = 1;
	snprintf(path, sizeof path, "%s/out", dir);
	onto(1, path, O_WRONLY | O_CREAT | O_TRUNC);
	snprintf(path, sizeof path, "%s/err", dir);
	onto(2, path, O_WRONLY | O_CREAT | O_TRUNC);
	if (chdir(tool) < 0)
		_exit(99);
	snprintf(path, sizeof path, "%s.in", name);
	onto(0, path, O_RDONLY);
	snprintf(path, sizeof path, "%s.args", name);
	args[0] = strdup(tool);
	for (char *p = slurp(path, &n), *e; (e = strchr(p, '\n')) && argc < ARGS - 1; p = e + 1) {
		*e = 0;
		args[argc++] = p;
	}
	setrlimit(RLIMIT_AS, &(struct rlimit){4000000000u, 4000000000u});
	setrlimit(RLIMIT_CPU, &(struct rlimit){SECONDS, SECONDS});
	setrlimit(RLIMIT_FSIZE, &(struct rlimit){100000000, 100000000});
	alarm(WAIT);
	for (size_t i = 0; i < sizeof tools / sizeof *tools; i++)
		if (strcmp(tools[i].name, tool) == 0)
			exit(tools[i].main((int)argc, args));
	_exit(99);
}

static bool
same(const char *got, const char *tool, const char *name, const char *ext)
{
	char path[4096];
	size_t n, m;
	snprintf(path, sizeof path, "%s/%s.%s", tool, name, ext);
	char *want = slurp(path, &m), *have = slurp(got, &n);
	bool is = n == m && memcmp(want, have, n) == 0;
	free(want);
	free(have);
	return is;
}

static bool
passes(const char *tool, const char *name, const char *dir)
{
	char path[4096], out[4096], err[4096];
	size_t n;
	int status;
	fflush(stdout);
	pid_t pid = fork();
	if (pid == 0)
		run(tool, name, dir);
	if (pid < 0 || waitpid(pid, &status, 0) != pid || !WIFEXITED(status))
		return false;
	snprintf(path, sizeof path, "%s/%s.rc", tool, name);
	snprintf(out, sizeof out, "%s/out", dir);
	snprintf(err, sizeof err, "%s/err", dir);
	char *rc = slurp(path, &n);
	bool is = WEXITSTATUS(status) == atoi(rc) && same(out, tool, name, "out") && same(err, tool, name, "err");
	free(rc);
	return is;
}

int
main(int argc, char **argv)
{
	size_t n;
	if (argc != 3)
		return 2;
	for (char *p = slurp(argv[1], &n), *e; (e = strchr(p, '\n')); p = e + 1) {
		*e = 0;
		char *slash = strchr(p, '/');
		if (!slash)
			return 2;
		*slash = 0;
		if (!passes(p, slash + 1, argv[2])) {
			printf("%s/%s\n", p, slash + 1);
			return 1;
		}
	}
	return 0;
}
