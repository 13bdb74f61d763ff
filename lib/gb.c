/* gb - GB18030 (and GBK and GB2312, its parts) to UTF-8.
 * Comes in: bytes.  Goes out: UTF-8, or where it is none.
 * Rule: characters of two bytes go by a table of what iconv makes of them, filled before the first text; those of four bytes, and what is
 * no character, are left to iconv one by one. */
#include <errno.h>
#include <iconv.h>
#include <pthread.h>
#include <stdint.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "gb.h"

enum { LEAD0 = 0x81, LEAD1 = 0xFE, TRAIL0 = 0x40, TRAIL1 = 0xFE, TRAILS = TRAIL1 - TRAIL0 + 1, LONGEST = 4 };

/* A character of two bytes as UTF-8, of three bytes at most; n 0: there is none. */
struct pair {
	char p[3];
	unsigned char n;
};

/* By the lead byte less 80, and the one behind it. */
static struct pair row[128][256];

/* One document on its way. */
struct decoder {
	iconv_t cd; /* opened when it is first needed */
	bool open;
	struct gb_text t;
	struct buf out;
};

static bool
need_iconv(struct decoder *x)
{
	if (!x->open)
		x->cd = iconv_open("UTF-8", "GB18030");
	x->open = x->cd != (iconv_t)-1;
	x->t.absent = !x->open;
	return x->open;
}

/* Takes the UTF-8 characters [p, end) as those of the codes from *at on. */
static void
note(struct pair *at, const char *p, const char *end)
{
	for (; p < end; at++) {
		unsigned char c = (unsigned char)*p;
		size_t n = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
		at->n = n <= sizeof at->p ? (unsigned char)n : 0;
		memcpy(at->p, p, at->n);
		p += n;
	}
}

/* Fills the row of a lead byte. */
static void
fill_row(iconv_t cd, unsigned lead)
{
	char from[2 * TRAILS], to[LONGEST * TRAILS], *in = from;

	for (size_t i = 0; i < TRAILS; i++) {
		from[2 * i] = (char)lead;
		from[2 * i + 1] = (char)(TRAIL0 + i);
	}
	for (size_t left = sizeof from; left;) {
		char *out = to;
		size_t at = (sizeof from - left) / 2, room = sizeof to;
		iconv(cd, &in, &left, &out, &room);
		note(&row[lead - 0x80][TRAIL0 + at], to, out);
		if (left) { /* at a code without a character, of which the next may make use again */
			left = (left - 1) / 2 * 2;
			in = from + sizeof from - left;
			iconv(cd, NULL, NULL, NULL, NULL);
		}
	}
}

/* Fills the table, for all threads; without an iconv for it nothing, and who needs a character of it says so. */
static void
fill(void)
{
	iconv_t cd = iconv_open("UTF-8", "GB18030");

	for (unsigned lead = LEAD0; lead <= LEAD1 && cd != (iconv_t)-1; lead++)
		fill_row(cd, lead);
	if (cd != (iconv_t)-1)
		iconv_close(cd);
}

/* The character at s[i] by iconv; returns how many bytes it has, 0: it is none or there is no iconv. */
static size_t
by_iconv(struct decoder *x, struct str s, size_t i)
{
	char from[LONGEST], *in = from, *out = x->out.p + x->out.n;
	size_t n = s.n - i < LONGEST ? s.n - i : LONGEST;

	if (!need_iconv(x))
		return 0;
	memcpy(from, s.p + i, n);
	for (size_t k = 1; k <= n; k++) { /* no more than one */
		size_t left = k, room = x->out.cap - x->out.n;
		in = from;
		if (iconv(x->cd, &in, &left, &out, &room) != (size_t)-1 && left == 0) {
			x->out.n = (size_t)(out - x->out.p);
			return k;
		}
		iconv(x->cd, NULL, NULL, NULL, NULL);
	}
	return 0;
}

/* Characters from s[i] on, until one that the table does not hold; returns where it stands.  There is room for all. */
static size_t
by_table(struct decoder *x, struct str s, size_t i)
{
	const unsigned char *p = (const unsigned char *)s.p;
	char *out = x->out.p + x->out.n;

	while (i < s.n && !GK_PLAIN) {
		if (p[i] < 0x80) {
			*out++ = s.p[i++];
			continue;
		}
		if (i + 1 == s.n)
			break;
		const struct pair *c = &row[p[i] - 0x80][p[i + 1]];
		if (c->n == 0)
			break;
		memcpy(out, c, sizeof *c); /* one byte or more of it to be overwritten */
		out += c->n;
		i += 2;
	}
	x->out.n = (size_t)(out - x->out.p);
	return i;
}

struct gb_text
gb_decode(struct str s, bool replace, struct arena *a)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	struct decoder x = {.out = {.a = a}};

	pthread_once(&once, fill);
	for (size_t i = 0, k;;) {
		size_t want = (s.n - i) * 3 / 2 + 16; /* two bytes become three, a bad one three too */
		if (x.out.cap - x.out.n < want)
			x.out.p = mem_grow(a, x.out.p, &x.out.cap, x.out.n + want, 1);
		if ((i = by_table(&x, s, i)) == s.n)
			break;
		if (!(k = by_iconv(&x, s, i))) {
			if (x.t.absent)
				break;
			if (x.t.bad++ == 0)
				x.t.first = i;
			if (!replace)
				break;
			buf_str(&x.out, STR("\xEF\xBF\xBD"));
			k = 1;
		}
		i += k;
	}
	int keep = errno;
	if (x.open)
		iconv_close(x.cd);
	errno = keep;
	x.t.text = buf_slice(&x.out);
	return x.t;
}
