/* forms - mkforms over any two files, the cells and the identities with a line of NULs between them. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

static jmp_buf stopped;
static void *taken[100000];
static size_t ntaken;

/* mkforms never frees; this does it behind each run */
static void *
take(void *old, size_t n)
{
	void *p = realloc(old, n);

	for (size_t i = 0; old && i < ntaken; i++)
		if (taken[i] == old)
			return taken[i] = p;
	if (ntaken == sizeof taken / sizeof *taken)
		longjmp(stopped, 1);
	return taken[ntaken++] = p;
}

/* a file that was open where it stopped */
static FILE *opened;

int mkforms_main(int argc, char **argv);

#define main mkforms_main
#define exit(n) longjmp(stopped, 1)
#define malloc(n) take(NULL, n)
#define realloc(p, n) take(p, n)
#define free(p) ((void)(p))
#define fopen(name, how) (opened = fopen(name, how))
#define fclose(f) (opened = NULL, fclose(f))
#include "../../lib/forms/mkforms.c"
#undef main
#undef exit
#undef malloc
#undef realloc
#undef free
#undef fopen
#undef fclose

#include "str.h"
#include "kit.h"

int
LLVMFuzzerTestOneInput(const unsigned char *p, size_t n)
{
	static bool quiet;
	struct str s = {(const char *)p, n};
	ptrdiff_t cut = str_find(s, (struct str){"\0", 1});
	struct str first = {s.p, cut < 0 ? n : (size_t)cut}, second = str_cut(s, first.n + 1);
	char name[2][80];

	if (!quiet)
		quiet = freopen("/dev/null", "w", stdout) != NULL;
	snprintf(name[0], sizeof name[0], "%s", kit_file(0, first));
	snprintf(name[1], sizeof name[1], "%s", kit_file(1, second));
	ncell = nident = 0;
	if (setjmp(stopped) == 0) {
		struct file f = read_csv(name[0], 6), g = read_csv(name[1], 5);
		read_cells(&f);
		read_idents(&g);
		put_form("1");
	}
	if (opened)
		fclose(opened);
	opened = NULL;
	while (ntaken)
		free(taken[--ntaken]);
	return 0;
}
