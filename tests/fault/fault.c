/* fault - a library to be preloaded: makes the n-th call of one kind fail, or makes reads and writes short.
 * GK_FAULT=KIND:N[:HIT]; if the N-th call comes, the file HIT is made.
 *   malloc:N         the N-th malloc, calloc or realloc fails with ENOMEM
 *   read:N write:N   the N-th read or write fails with EIO (write to 1 only: messages go on)
 *   full:N           as write, and all writes after it, with ENOSPC
 *   open:N close:N   the N-th open fails with EACCES, the N-th close with EIO
 *   half:N           the N-th write takes only half, the next fails with ENOSPC
 *   eintr:N          every N-th read, write fails with EINTR first (1: every other call)
 *   short:N          a read or write moves at most N bytes
 *   grow:N shrink:N  the size that fstat tells is N bytes larger, or smaller, than the file
 * Calls count from the start of main's constructors; what libc calls within itself is not seen. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum kind { NONE, MALLOC, READ, WRITE, FULL, OPEN, CLOSE, HALF, EINTR_, SHORT, GROW, SHRINK };

static enum kind kind;
static const char *const names[] = {"", "malloc", "read", "write", "full", "open", "close", "half", "eintr", "short", "grow", "shrink"};
static size_t nth;
static _Atomic size_t count;
static char hit[512];

__attribute__((constructor)) static void
begin(void)
{
	const char *e = getenv("GK_FAULT"), *c = e ? strchr(e, ':') : NULL;

	for (size_t i = 1; c && i < sizeof names / sizeof *names; i++)
		if (strlen(names[i]) == (size_t)(c - e) && strncmp(names[i], e, (size_t)(c - e)) == 0) {
			nth = strtoul(c + 1, NULL, 10);
			const char *h = strchr(c + 1, ':');
			if (h && strlen(h + 1) < sizeof hit)
				memcpy(hit, h + 1, strlen(h + 1) + 1);
			kind = (enum kind)i;
		}
}

static void
tell(void)
{
	if (*hit)
		syscall(SYS_close, syscall(SYS_openat, AT_FDCWD, hit, O_WRONLY | O_CREAT, 0600));
}

/* What runs after main, such as the writing of gcov's counts, is not the tool's. */
static void
end(void)
{
	kind = NONE;
}

/* Called where a tool reads or writes: no sooner is exit's list ready for what must run before gcov's part. */
static void
end_at_exit(void)
{
	static bool done;

	if (!done)
		done = atexit(end) == 0;
}

/* Is this the call that fails? */
static bool
fails(enum kind k)
{
	if (kind != k || ++count != nth)
		return false;
	tell();
	return true;
}

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);

void *
malloc(size_t n)
{
	if (fails(MALLOC))
		return errno = ENOMEM, NULL;
	return __libc_malloc(n);
}

void *
calloc(size_t n, size_t m)
{
	if (fails(MALLOC))
		return errno = ENOMEM, NULL;
	return __libc_calloc(n, m);
}

void *
realloc(void *p, size_t n)
{
	if (fails(MALLOC))
		return errno = ENOMEM, NULL;
	return __libc_realloc(p, n);
}

/* EINTR in turn: every nth call, but never twice in a row. */
static bool
interrupted(void)
{
	static _Thread_local bool last;

	if (kind == EINTR_ && !last && ++count % nth == 0) {
		tell();
		return last = true;
	}
	return last = false;
}

ssize_t
read(int fd, void *p, size_t n)
{
	end_at_exit();
	if (fails(READ))
		return errno = EIO, -1;
	if (interrupted())
		return errno = EINTR, -1;
	if (kind == SHORT && n > nth)
		n = nth;
	return syscall(SYS_read, fd, p, n);
}

ssize_t
write(int fd, const void *p, size_t n)
{
	static bool full;

	end_at_exit();
	if (fd != 2 && full)
		return errno = ENOSPC, -1;
	if (fd != 2 && fails(WRITE))
		return errno = EIO, -1;
	if (fd != 2 && (fails(FULL) || fails(HALF))) {
		full = true;
		if (kind == FULL || n < 2)
			return errno = ENOSPC, -1;
		n /= 2;
	}
	if (interrupted())
		return errno = EINTR, -1;
	if (kind == SHORT && n > nth)
		n = nth;
	return syscall(SYS_write, fd, p, n);
}

int
close(int fd)
{
	bool bad = fails(CLOSE);
	int r = (int)syscall(SYS_close, fd);

	return bad ? (errno = EIO, -1) : r;
}

int
open(const char *path, int flags, ...)
{
	va_list ap;

	va_start(ap, flags);
	mode_t mode = flags & O_CREAT ? va_arg(ap, mode_t) : 0;
	va_end(ap);
	if (fails(OPEN))
		return errno = EACCES, -1;
	return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

int
open64(const char *path, int flags, ...)
{
	va_list ap;

	va_start(ap, flags);
	mode_t mode = flags & O_CREAT ? va_arg(ap, mode_t) : 0;
	va_end(ap);
	return open(path, flags, mode);
}

FILE *
fopen(const char *path, const char *mode)
{
	static FILE *(*real)(const char *, const char *);

	if (fails(OPEN))
		return errno = EACCES, NULL;
	if (!real)
		*(void **)&real = dlsym(RTLD_NEXT, "fopen");
	return real(path, mode);
}

int
fstat(int fd, struct stat *st)
{
	int r = (int)syscall(SYS_fstat, fd, st);

	if (r == 0 && kind == GROW)
		st->st_size += (off_t)nth;
	if (r == 0 && kind == SHRINK)
		st->st_size = st->st_size > (off_t)nth ? st->st_size - (off_t)nth : 0;
	return r;
}
