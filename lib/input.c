/* input - from names to bytes.
 * Comes in: names.  Goes out: whole documents, or the records of one document.
 * Rule: what cannot be read is an item too, with its errno; the next call goes on behind it.  A raw document is read
 * whole; a record stream (told by its first line) only as far as the document at hand goes.
 * Known weakness: a document is in memory twice where its buffer had to move. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mem.h"
#include "str.h"
#include "rec.h"
#include "crawl.h"
#include "names.h"
#include "input.h"

enum { INPUT_READ = 64 * 1024, INPUT_AHEAD = 512 * 1024, INPUT_SMALL = 512 * 1024 };

/* Reads once into b; 0 at the end, -1 with errno. */
static ssize_t
read_some(const struct input *in, int fd, struct buf *b, size_t want)
{
	ssize_t k;

	if (in->chunk && want > in->chunk)
		want = in->chunk;
	if (want > b->cap - b->n) {
		b->cap = b->n; /* no more moves than is in it */
		b->p = mem_grow(b->a, b->p, &b->cap, b->n + want, 1);
	}
	do
		k = read(fd, b->p + b->n, want);
	while (k < 0 && errno == EINTR);
	if (k > 0)
		b->n += (size_t)k;
	return k;
}

/* Two that are read at once: could one take what is the other's, or memory beyond bounds?  No, where it is a file of that path and not large. */
static void
wait_turn(const struct input *in, const char *path)
{
	struct stat st;

	if (in->turn && !(path && stat(path, &st) == 0 && S_ISREG(st.st_mode) && st.st_size <= INPUT_SMALL))
		in->turn(in->with);
}

static int
open_name(struct input *in, struct str *name)
{
	if (str_eq(*name, STR("-"))) {
		wait_turn(in, NULL);
		if (in->label)
			*name = str_of(in->label);
		return 0;
	}
	if (name->n == 0) {
		errno = ENOENT;
		return -1;
	}
	const char *path = mem_dup(&in->mem, name->p, name->n);
	wait_turn(in, path);
	return open(path, O_RDONLY | O_CLOEXEC);
}

static void
close_stream(struct input *in)
{
	if (in->fd > 1)
		close(in->fd - 1);
	in->fd = 0;
	if (in->in_csv)
		crawl_close(&in->crawl);
	in->in_csv = false;
}

/* Reads the rest of a raw document. */
static void
read_raw(struct input *in, struct input_item *it)
{
	size_t max = in->max_bytes ? in->max_bytes : INPUT_MAX;
	struct stat st;
	size_t want = in->buf.n < INPUT_READ ? INPUT_READ - in->buf.n : INPUT_AHEAD; /* mostly it is all in memory */

	if (in->buf.n >= INPUT_READ && fstat(in->fd - 1, &st) == 0 && S_ISREG(st.st_mode) && st.st_size >= 0 && (uintmax_t)st.st_size <= max &&
	    (size_t)st.st_size >= in->buf.n)
		want = (size_t)st.st_size - in->buf.n + 1;
	while (!in->eof && in->buf.n <= max) {
		ssize_t k = read_some(in, in->fd - 1, &in->buf, want);
		if (k < 0) {
			it->err = errno;
			break;
		}
		if (k == 0)
			in->eof = true;
		want = (size_t)k >= want ? INPUT_AHEAD : want - (size_t)k;
	}
	it->limit = !it->err && in->buf.n > max;
	close_stream(in);
	if (!it->err && !it->limit)
		it->bytes = (struct str){in->buf.p ? in->buf.p : "", in->buf.n};
}

/* Is the line from p on, which has its line feed at lf, one of the document `last` that is no doc record, as nearly all
 * are?  False: rec_doc must see it. */
static inline bool
line_same(const char *p, const char *lf, struct str last)
{
	if ((size_t)(lf - p) <= last.n || p[last.n] != '\t' || memcmp(p, last.p, last.n) != 0)
		return false;
	p += last.n + 1;
	while ((unsigned)(*p - '0') < 10)
		p++;
	return *p == '\t' && (p[1] != 't' || p[2] != 'y') && (p[1] != 'd' || p[2] != 'o');
}

/* How far the lines at the head of s go of which line_same says yes; adds their number to *lines. */
static size_t
lines_same(struct str s, struct str last, size_t *lines)
{
	const char *p = s.p, *end = s.p + s.n, *lf;

	for (; p < end && (lf = memchr(p, '\n', (size_t)(end - p))) && line_same(p, lf, last); p = lf + 1)
		++*lines;
	return (size_t)(p - s.p);
}

/* Moves what is not used yet to the head of the buffer, before more is read behind it. */
static void
drop_used(struct input *in, size_t *at)
{
	if (in->buf_at == 0)
		return;
	in->buf.n -= in->buf_at;
	memmove(in->buf.p, in->buf.p + in->buf_at, in->buf.n);
	*at -= in->buf_at;
	in->buf_at = 0;
}

/* Reads on to the end of the line that begins at buf[*at] and is not there yet; the rest as line_end. */
static size_t
line_more(struct input *in, size_t *at, int *err)
{
	while (!in->eof) {
		drop_used(in, at);
		size_t seen = in->buf.n;
		ssize_t k = read_some(in, in->fd - 1, &in->buf, INPUT_AHEAD);
		if (k < 0)
			*err = errno;
		in->eof = k <= 0;
		if (k < 0)
			return in->buf.n = *at;
		const char *e = k ? memchr(in->buf.p + seen, '\n', (size_t)k) : NULL;
		if (e)
			return (size_t)(e - in->buf.p) + 1;
	}
	return in->buf.n;
}

/* Where the line that begins at buf[*at] ends, behind its LF; reads on as far as needed, which may move the buffer and
 * *at.  *at itself at the end of the stream.  A read error goes to *err and ends the stream. */
static inline size_t
line_end(struct input *in, size_t *at, int *err)
{
	const char *e = *at < in->buf.n ? memchr(in->buf.p + *at, '\n', in->buf.n - *at) : NULL;

	return e ? (size_t)(e - in->buf.p) + 1 : line_more(in, at, err);
}

/* The records of the next document of the open stream, from buf[buf_at] on; false: the stream has ended. */
static bool
next_records(struct input *in, struct input_item *it)
{
	size_t max = in->max_bytes ? in->max_bytes : INPUT_MAX, at = in->buf_at, lines = 0;
	bool named = false, had_doc = false;

	in->doc.n = 0;
	*it = (struct input_item){.name = in->name, .records = true, .line = in->line};
	for (size_t end; (end = line_end(in, &at, &it->err)) > at; at = end, lines++) {
		struct str name, line = {in->buf.p + at, end - at - (in->buf.p[end - 1] == '\n')};
		bool is_doc;
		if (rec_doc(line, &name, &is_doc)) {
			if (named && (!str_eq(name, buf_slice(&in->doc)) || (is_doc && had_doc)))
				break;
			if (!named)
				buf_str(&in->doc, name);
			named = true;
			had_doc |= is_doc;
		}
		if (end - in->buf_at > max) { /* too large: forget it, but look for where it ends */
			it->limit = true;
			in->buf_at = end;
		}
		size_t seen = in->buf.n < in->buf_at + max ? in->buf.n : in->buf_at + max;
		if (named && !it->limit)
			end += lines_same((struct str){in->buf.p + end, seen - end}, buf_slice(&in->doc), &lines);
	}
	if (!it->err && !it->limit)
		it->bytes = (struct str){in->buf.p ? in->buf.p + in->buf_at : "", at - in->buf_at};
	in->buf_at = at;
	in->line += lines;
	return lines > 0 || it->err;
}

/* What is up to the last line feed of s, and with it; eight bytes at a time. */
static size_t
behind_feed(struct str s)
{
	const uint64_t ones = 0x0101010101010101u;

	for (uint64_t w; s.n >= 8; s.n -= 8) {
		memcpy(&w, s.p + s.n - 8, 8);
		w ^= ones * '\n';
		if ((w - ones) & ~w & ones * 0x80)
			break;
	}
	while (s.n && s.p[s.n - 1] != '\n')
		s.n--;
	return s.n;
}

struct str
input_ahead(const struct input *in, size_t most)
{
	size_t max = in->max_bytes && in->max_bytes < most ? in->max_bytes : most;
	struct str s = in->fd && !in->csv ? str_cut(buf_slice(&in->buf), in->buf_at) : STR(""), first, last;
	bool is_doc;

	s.n = behind_feed((struct str){s.p, s.n < max ? s.n : max});
	size_t at = s.n ? behind_feed((struct str){s.p, s.n - 1}) + 1 : 0;
	if (at < 2 || !rec_doc(s, &first, &is_doc) || !rec_doc(str_cut(s, at - 1), &last, &is_doc) || str_eq(first, last))
		return STR("");
	return s;
}

void
input_took(struct input *in, size_t n, size_t lines)
{
	in->buf_at += n;
	in->line += lines;
}

/* The document of the next row of the open CSV file; false: it has ended. */
static bool
next_row(struct input *in, struct input_item *it)
{
	size_t max = in->max_bytes ? in->max_bytes : INPUT_MAX;

	*it = (struct input_item){.name = in->name, .line = in->line};
	do {
		if (in->buf_at == in->buf.n && !in->eof) {
			in->buf_at = in->buf.n = 0;
			ssize_t k = read_some(in, in->fd - 1, &in->buf, INPUT_AHEAD);
			it->err = k < 0 ? errno : 0;
			in->eof = k <= 0;
			if (k < 0)
				return true;
		}
		bool ended = in->buf_at == in->buf.n;
		if (crawl_between(&in->crawl)) /* behind the header, or a line feed left by the row before */
			it->line = in->line;
		struct str s = str_cut(buf_slice(&in->buf), in->buf_at);
		size_t k = crawl_feed(&in->crawl, s);
		in->line += k && s.p[k - 1] == '\n';
		in->buf_at += k;
		it->bad = crawl_bad(&in->crawl);
		if (it->bad && (!in->crawl.done || (k == 0 && !ended))) { /* the file, not the row */
			in->eof = true;
			in->buf_at = in->buf.n = 0;
			crawl_close(&in->crawl);
			in->in_csv = false;
			return true;
		}
		if (ended && !in->crawl.done)
			return false;
	} while (!in->crawl.done);
	if (it->bad)
		return true;
	it->name = buf_slice(&in->crawl.field[0]);
	it->limit = in->crawl.field[1].n > max;
	if (!it->limit)
		it->bytes = buf_slice(&in->crawl.field[1]);
	return true;
}

/* Opens the next name and reads its beginning; records: in->fd stays open.  False: no more names. */
static bool
next_stream(struct input *in, struct input_item *it)
{
	mem_reset(&in->mem);
	in->buf = in->doc = (struct buf){.a = &in->mem};
	in->eof = false;
	in->buf_at = 0;
	in->line = 1;
	*it = (struct input_item){.line = 1};
	if (!names_next(&in->names, &in->name, &it->err))
		return false;
	int fd = it->err ? -1 : open_name(in, &in->name);
	it->name = in->name;
	in->fd = fd + 1;
	it->std = fd == 0;
	if (fd < 0) {
		it->err = it->err ? it->err : errno;
		return true;
	}
	if (in->csv) {
		in->in_csv = crawl_open(&in->crawl, str_of(in->csv), &in->mem);
		if (!in->in_csv) {
			it->err = ENOMEM;
			close_stream(in);
		}
		return true;
	}
	while (!in->eof && in->buf.n < INPUT_READ && !(in->buf.n && memchr(in->buf.p, '\n', in->buf.n))) {
		ssize_t k = read_some(in, fd, &in->buf, INPUT_READ);
		if (k < 0) {
			it->err = errno;
			close_stream(in);
			return true;
		}
		in->eof = k == 0;
	}
	it->records = rec_starts(buf_slice(&in->buf), in->eof);
	if (!it->records)
		read_raw(in, it);
	return true;
}

bool
input_next(struct input *in, struct input_item *it)
{
	for (;;) {
		if (in->fd) {
			if (in->in_csv ? next_row(in, it) : !in->csv && next_records(in, it))
				return true;
			close_stream(in);
		}
		if (!next_stream(in, it))
			return false;
		if (!in->fd)
			return true;
	}
}

void
input_close(struct input *in)
{
	close_stream(in);
	names_close(&in->names);
	mem_free(&in->mem);
}
