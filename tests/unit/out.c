/* Unit tests of out: the same bytes come out of a buffer of any size; fields, CSV, numbers; an error is kept. */
#include <errno.h>
#include <sys/types.h>
#include <unistd.h>

/* Of so many writes the first is interrupted, the second takes one byte, the third none. */
static int writes = -1;

static ssize_t
some_write(int fd, const void *p, size_t n)
{
	static const ssize_t took[] = {-1, 1, 0};

	if (writes < 0)
		return write(fd, p, n);
	errno = writes == 0 ? EINTR : EPERM;
	return took[writes++];
}

#define write some_write
#include "../../lib/out.c"
#undef write
#include "writes.h"
#include "check.h"

/* One of each way to write. */
static void
all(struct out *o, const void *what)
{
	(void)what;
	out_str(o, STR("head"));
	out_char(o, '\t');
	out_field(o, STR(""));
	out_char(o, '\t');
	out_field(o, STR("7"));
	out_char(o, '\t');
	out_field(o, STR("a\tb\nc\rd\\e"));
	out_char(o, '\t');
	out_field(o, STR("甲、\"乙\",\t12345678901234567890\\"));
	out_char(o, '\t');
	out_field(o, STR("8"));
	out_char(o, '\t');
	out_field(o, STR("\\"));
	out_char(o, '\t');
	out_field(o, STR("89"));
	out_char(o, '\t');
	out_field(o, STR(""));
	out_char(o, '\n');
	out_size(o, 0);
	out_char(o, '\t');
	out_size(o, 1234567890);
	out_char(o, '\n');
}

/* A field of the length to which `what` points, with a quotation mark or a TAB in each place. */
static void
long_field(struct out *o, const void *what)
{
	size_t n = *(const size_t *)what;
	char *p = malloc(n + 1);

	for (size_t i = 0; i < n; i++)
		p[i] = i % 2 ? 'x' : o->csv ? '"' : '\t';
	out_field(o, (struct str){p, n});
	free(p);
}

static void
long_fields(void)
{
	static const size_t n[] = {1, 2, CSV_PIECE - 1, CSV_PIECE, CSV_PIECE + 1, 2 * CSV_PIECE, 2 * CSV_PIECE + 1};

	for (size_t i = 0; i < sizeof n / sizeof *n; i++)
		for (size_t csv = 0; csv < 2; csv++) {
			struct arena a = {0};
			struct str got = written(long_field, &n[i], 100, csv, &a);
			struct buf want = {.a = &a};
			buf_str(&want, csv ? STR("\"") : STR(""));
			for (size_t k = 0; k < n[i]; k++)
				buf_str(&want, k % 2 ? STR("x") : csv ? STR("\"\"") : STR("\\t"));
			buf_str(&want, csv ? STR("\"") : STR(""));
			check(str_eq(got, buf_slice(&want)), csv ? "a long field of CSV" : "a long field");
			mem_free(&a);
		}
}

static void
short_records(struct out *o, const void *what)
{
	out_str(o, str_of(what));
}

static void
quoted(struct out *o, const void *what)
{
	(void)what;
	out_quote(o);
	out_str(o, STR("a"));
	out_quote(o);
}

static void
digits(size_t v, const char *want)
{
	char d[OUT_DIGITS];

	check(str_eq((struct str){d, out_digits(d, v)}, str_of(want)), want);
}

static void
plain(const char *s, size_t csv, bool want)
{
	check(out_plain(&(struct out){.csv = csv}, str_of(s)) == want, s);
}

/* Every byte alone and within a field, through a buffer that has room: what is escaped, and nothing else. */
static void
bytes(void)
{
	for (int c = 1; c < 256; c++) {
		char s[2] = {(char)c, 0}, room[16];
		const char *esc = c == '\t' ? "\\t" : c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\\' ? "\\\\" : s;
		struct out o = {.fd = -1, .p = room, .cap = sizeof room};
		out_field(&o, str_of(s));
		check(str_eq((struct str){room, o.n}, str_of(esc)), "a byte as a field");
		for (size_t k = 0; k < 6 * 6; k++) { /* so many bytes, it in one of their places */
			char cell[] = "123456", want[16];
			size_t n = k / 6 + 1, at = k % 6;
			cell[n] = 0;
			if (at < n)
				cell[at] = (char)c;
			int len = snprintf(want, sizeof want, "%.*s%s%s", (int)at, cell, at < n ? esc : "", at < n ? cell + at + 1 : "");
			o.n = 0;
			out_field(&o, str_of(cell));
			check(o.n == (size_t)len && memcmp(room, want, o.n) == 0, "a byte in a field");
			size_t same = at < n && (c < 0x20 || c == 0x5C) ? at : n;
			check(out_copy(room, str_of(cell)) == same && memcmp(room, cell, same) == 0, "a byte in what is copied");
		}
	}
}

/* After an error nothing more is written, and both that flush and every later one say so. */
static void
fails(void)
{
	struct out o;

	check(out_open(&o, open("/dev/full", O_WRONLY)) && o.cap == OUT_SIZE && o.n == 0 && !o.csv, "a new buffer");
	out_char(&o, 'x');
	check(!out_flush(&o) && o.err == ENOSPC && o.n == 0, "a device that is full");
	o.err = EPIPE;
	check(!out_flush(&o) && o.err == EPIPE && !out_close(&o) && o.err == EPIPE && !o.p, "the first error stays");
	check(out_open(&o, -1), "any descriptor");
	check(out_flush(&o) && !out_close(&o) && o.err == EBADF, "a descriptor that is none");
}

/* A write that takes nothing is an error of the device; one that was interrupted is made again, the rest of one that took less is written. */
static void
takes_nothing(void)
{
	char room[3] = "abc";
	struct out o = {.fd = -1, .p = room, .n = 3, .cap = 3};

	writes = 0;
	check(!out_flush(&o) && o.err == EIO && writes == 3, "interrupted, one byte, none");
	writes = -1;
}

/* What a pipe holds before a write: up to what is read at a time it is no sign of a slow reader.  Where nothing is written, none is seen. */
static void
late(void)
{
	static char text[32768];
	char byte;
	int fd[2];
	struct out o;

	check(pipe(fd) == 0 && out_open(&o, fd[1]) && !o.late, "a pipe");
	out_str(&o, (struct str){text, sizeof text});
	check(out_flush(&o) && !o.late, "an empty one");
	out_char(&o, 'x');
	check(out_flush(&o) && !o.late, "32 KiB unread");
	out_char(&o, 'y');
	check(out_flush(&o) && o.late, "a byte more");
	check(out_flush(&o) && !o.late, "nothing to write");
	check(read(fd[0], &byte, 1) == 1 && read(fd[0], &byte, 1) == 1, "two bytes of it");
	out_char(&o, 'z');
	errno = ERANGE;
	check(out_flush(&o) && !o.late && errno == ERANGE, "32 KiB unread again");
	close(fd[0]);
	check(out_close(&o), "the end");
	check(out_open(&o, open("/dev/null", O_WRONLY)), "no pipe");
	out_char(&o, 'x');
	errno = ERANGE;
	check(out_flush(&o) && !o.late && errno == ERANGE, "is never late, and its errno no matter");
	out_close(&o);
}

int
main(void)
{
	takes_nothing();
	nfail += written_fail(all, NULL, 90, 0, "head\t\t7\ta\\tb\\nc\\rd\\\\e\t甲、\"乙\",\\t12345678901234567890\\\\\t8\t\\\\\t89\t\n0\t1234567890\n", "records") > 0;
	nfail += written_fail(all, NULL, 90, 10, "head,\"\",\"7\",\"a\tb\nc\rd\\e\",\"甲、\"\"乙\"\",\t12345678901234567890\\\",\"8\",\"\\\",\"89\",\"\",\r\n0,1234567890,,,,,,,,\r\n", "CSV") > 0;
	nfail += written_fail(short_records, "a\tb\n\n1\t2\t3\n", 20, 3, "a,b,\r\n,,\r\n1,2,3\r\n", "records short of fields") > 0;
	nfail += written_fail(quoted, NULL, 4, 2, "\"a\"", "quotation marks") > 0;
	nfail += written_fail(quoted, NULL, 4, 0, "a", "none in records") > 0;
	ntest += 5;
	long_fields();
	digits(0, "0");
	digits(9, "9");
	digits(10, "10");
	digits(99, "99");
	digits(100, "100");
	digits(9999999999, "9999999999");
	for (unsigned v = 0; v < 10000; v++) { /* at most four bytes are written */
		char got[6] = "......", want[8];
		int n = snprintf(want, sizeof want, "%u", v);
		check(out_small(got, v) == (size_t)n && memcmp(got, want, (size_t)n) == 0 && memcmp(got + 4, "..", 2) == 0, want);
	}
	for (size_t ten = 1; ten < SIZE_MAX / 10; ten *= 10)
		for (size_t v = ten - 1; v <= ten + 1; v++) {
			char want[24];
			snprintf(want, sizeof want, "%zu", v);
			digits(v, want);
		}
	digits(10000000000, "10000000000");
	digits(SIZE_MAX, "18446744073709551615");
	plain("", 0, true);
	plain("甲,\"", 0, true);
	plain("a\\", 0, false);
	plain("a\tb", 0, false);
	plain("a\nb", 0, false);
	plain("a\rb", 0, false);
	plain("a", 3, false);
	bytes();
	fails();
	late();
	return verdict(nfail, ntest);
}
