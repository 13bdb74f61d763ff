/* out - one buffered writer for all tools.
 * Comes in: bytes and fields.  Goes out: large writes to one descriptor.
 * Rule: a write error is kept and told once, by out_flush or out_close; after it nothing more is written. */
#define _GNU_SOURCE /* F_SETPIPE_SZ */
#include <csv.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "str.h"
#include "span.h"
#include "out.h"

enum { OUT_SIZE = 256 * 1024, OUT_PIPE = 1024 * 1024, CSV_PIECE = 512 };
enum { OUT_UNREAD = 32 * 1024 }; /* bytes in a pipe, which holds 64 KiB where it cannot be enlarged */

bool
out_open(struct out *o, int fd)
{
	*o = (struct out){.fd = fd, .cap = OUT_SIZE};
	o->p = malloc(OUT_SIZE);
#ifdef F_SETPIPE_SZ
	int keep = errno;
	fcntl(fd, F_SETPIPE_SZ, OUT_PIPE); /* not a pipe, or not allowed: no matter */
	errno = keep;
#endif
	return o->p != NULL;
}

/* How many bytes wait to be read in the pipe fd; 0 where it is none, or the system does not tell. */
static int
unread(int fd)
{
	int keep = errno, n = 0;

	if (ioctl(fd, FIONREAD, &n) < 0)
		n = 0;
	errno = keep;
	return n;
}

static void
write_all(struct out *o, const char *p, size_t n)
{
	if (n && !o->err && o->turn)
		o->err = o->turn(o->with);
	o->late = n && !o->err && unread(o->fd) > OUT_UNREAD;
	while (n && !o->err) {
		ssize_t k = write(o->fd, p, n);
		if (k < 0 && errno == EINTR)
			continue;
		if (k < 0) {
			o->err = errno;
			return;
		}
		if (k == 0) {
			o->err = EIO;
			return;
		}
		p += k;
		n -= (size_t)k;
	}
}

bool
out_flush(struct out *o)
{
	write_all(o, o->p, o->n);
	o->n = 0;
	return o->err == 0;
}

static void
put(struct out *o, char c)
{
	if (o->n == o->cap)
		out_flush(o);
	o->p[o->n++] = c;
}

/* the end of a field or a record in CSV; a record short of fields gets empty ones */
static void
csv_break(struct out *o, char c)
{
	if (c == '\n') {
		for (; o->field + 1 < o->csv; o->field++)
			put(o, ',');
		o->field = 0;
		put(o, '\r');
		put(o, '\n');
	} else {
		o->field++;
		put(o, ',');
	}
}

/* a field in quotation marks, those within doubled by libcsv, piece by piece */
static void
csv_field(struct out *o, struct str s)
{
	char room[2 * CSV_PIECE + 2];

	put(o, '"');
	for (size_t i = 0; i < s.n; i += CSV_PIECE) {
		size_t n = s.n - i < CSV_PIECE ? s.n - i : CSV_PIECE;
		size_t k = csv_write2(room, sizeof room, s.p + i, n, '"');
		for (size_t c = 1; c + 1 < k; c++)
			put(o, room[c]);
	}
	put(o, '"');
}

void
out_quote(struct out *o)
{
	if (o->csv)
		put(o, '"');
}

void
out_more(struct out *o, struct str s)
{
	for (size_t i = 0; o->csv && i < s.n; i++)
		if (s.p[i] == '\t' || s.p[i] == '\n')
			csv_break(o, s.p[i]);
		else
			put(o, s.p[i]);
	if (o->csv)
		return;
	out_flush(o);
	if (s.n >= o->cap) {
		write_all(o, s.p, s.n);
		return;
	}
	memcpy(o->p, s.p, s.n);
	o->n = s.n;
}

/* The rest of a field, which begins with a character to escape; hardly one does. */
static __attribute__((noinline)) void
escaped(struct out *o, struct str s)
{
	size_t from = 0;

	for (size_t i = 0; i < s.n; i += 1 + span_field(str_cut(s, i + 1))) {
		char c = s.p[i];
		if (c != '\t' && c != '\n' && c != '\r' && c != '\\')
			continue;
		out_str(o, (struct str){s.p + from, i - from});
		out_char(o, '\\');
		out_char(o, c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : '\\');
		from = i + 1;
	}
	out_str(o, str_cut(s, from));
}

void
out_any(struct out *o, struct str s)
{
	if (o->csv) {
		csv_field(o, s);
		return;
	}
	size_t k = s.n <= o->cap - o->n ? span_copy(o->p + o->n, s) : 0;
	o->n += k;
	if (k < s.n)
		escaped(o, str_cut(s, k));
}

bool
out_plain(const struct out *o, struct str s)
{
	return !o->csv && span_field(s) == s.n;
}

size_t
out_small(char *p, unsigned v)
{
	static const char pair[] = "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"
				   "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";
	unsigned high = v < 100 ? v : v / 100;
	size_t n = 1 + (high > 9);

	memcpy(p, pair + 2 * high + (high < 10), 2); /* of one digit: and a byte to be written over */
	if (v < 100)
		return n;
	memcpy(p + n, pair + 2 * (v % 100), 2);
	return n + 2;
}

size_t
out_digits(char *p, uint64_t v)
{
	size_t n = 1;

	if (v < 10000) /* mostly */
		return out_small(p, (unsigned)v);
	for (uint64_t ten = 10; v >= ten && n < OUT_DIGITS - 4; ten *= 10)
		n++;
	for (size_t i = n; i-- > 0; v /= 10)
		p[i] = (char)('0' + v % 10);
	return n;
}

void
out_size(struct out *o, size_t v)
{
	char d[OUT_DIGITS], *p = out_room(o, sizeof d);

	if (p)
		o->n += out_digits(p, v);
	else
		out_str(o, (struct str){d, out_digits(d, v)});
}

bool
out_close(struct out *o)
{
	out_flush(o);
	if (close(o->fd) < 0 && !o->err && errno != EINTR)
		o->err = errno;
	free(o->p);
	o->p = NULL;
	return o->err == 0;
}
