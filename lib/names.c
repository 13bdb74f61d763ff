/* names - operands and lists of names.
 * Comes in: argv, or a file of names ended by NUL bytes.  Goes out: one name after the other, or so many at once.
 * Rule: a list is read as it comes, for it may be as long as the archive, and its writer may wait for what becomes of the first names. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "mem.h"
#include "str.h"
#include "names.h"

enum { NAMES_READ = 64 * 1024 };

/* Opens the list; false with *err. */
static bool
open_list(struct names *s, int *err)
{
	int fd = strcmp(s->from, "-") == 0 ? 0 : open(s->from, O_RDONLY | O_CLOEXEC);

	s->list = fd < 0 ? -1 : fd + 1;
	s->buf.a = &s->mem;
	s->list_end = fd < 0;
	*err = fd < 0 ? errno : 0;
	return fd >= 0;
}

/* Reads on behind what is not used yet; false with *err. */
static bool
read_list(struct names *s, int *err)
{
	size_t want = s->chunk && s->chunk < NAMES_READ ? s->chunk : NAMES_READ;
	ssize_t k;

	if (s->buf_at) {
		s->buf.n -= s->buf_at;
		memmove(s->buf.p, s->buf.p + s->buf_at, s->buf.n);
		s->buf_at = 0;
	}
	if (want > s->buf.cap - s->buf.n)
		s->buf.p = mem_grow(s->buf.a, s->buf.p, &s->buf.cap, s->buf.n + want, 1);
	do
		k = read(s->list - 1, s->buf.p + s->buf.n, want);
	while (k < 0 && errno == EINTR);
	*err = k < 0 ? errno : 0;
	s->list_end = k <= 0;
	s->buf.n += k > 0 ? (size_t)k : 0;
	return k >= 0;
}

/* The next name that is in memory, from byte *seen of the buffer on; false: none that has an end. */
static bool
next_read(struct names *s, struct str *name, size_t seen)
{
	const char *z = seen < s->buf.n ? memchr(s->buf.p + seen, 0, s->buf.n - seen) : NULL;

	if (!z && !(s->list_end && s->buf_at < s->buf.n))
		return false;
	size_t end = z ? (size_t)(z - s->buf.p) : s->buf.n;
	*name = (struct str){s->buf.p + s->buf_at, end - s->buf_at};
	s->buf_at = z ? end + 1 : end;
	return true;
}

/* The next name of the list; false at its end or with *err set. */
static bool
next_listed(struct names *s, struct str *name, int *err)
{
	if (!s->list && !open_list(s, err))
		return false;
	for (size_t seen = s->buf_at; !next_read(s, name, seen);) {
		if (s->list_end) {
			*err = s->err;
			s->err = 0;
			return false;
		}
		seen = s->buf.n - s->buf_at;
		if (!read_list(s, err))
			return false;
	}
	return true;
}

bool
names_next(struct names *s, struct str *name, int *err)
{
	*err = 0;
	if (s->from || s->list) {
		if (next_listed(s, name, err))
			return true;
		*name = str_of(s->from);
		return *err != 0;
	}
	if (s->noperand == 0 && s->at == 0) {
		s->at++;
		*name = STR("-");
		return true;
	}
	if (s->at >= s->noperand)
		return false;
	*name = str_of(s->operand[s->at++]);
	return true;
}

/* Is the next name there without a wait? */
static bool
at_hand(const struct names *s)
{
	return s->from ? s->buf_at < s->buf.n && memchr(s->buf.p + s->buf_at, 0, s->buf.n - s->buf_at) : s->at < s->noperand;
}

bool
names_take(struct names *s, struct names *to, size_t most)
{
	struct str name;
	size_t n = 0;

	*to = (struct names){.from = s->from, .list = -1, .list_end = true, .buf = to->buf, .mem = to->mem};
	to->buf.a = &to->mem;
	to->buf.n = 0;
	while (n < most && (n == 0 || at_hand(s)) && names_next(s, &name, &to->err) && !to->err) {
		buf_str(&to->buf, name);
		buf_char(&to->buf, 0);
		n++;
	}
	return n > 0 || to->err;
}

void
names_close(struct names *s)
{
	if (s->list > 1)
		close(s->list - 1);
	s->list = 0;
	mem_free(&s->mem);
	s->buf = (struct buf){0};
}
