/* out - buffered output with a sticky error */
#ifndef GK_OUT_H
#define GK_OUT_H

#include "str.h"
#include "span.h"

struct out {
	int fd;
	char *p; /* buffer */
	size_t n, cap;
	int err; /* errno of the first write that failed; 0 */
	bool late; /* at the last write a pipe held more of those before than OUT_UNREAD: who reads it has more to do */

	int (*turn)(void *with); /* called before each write: 0, or an errno, and nothing is written any more; NULL: none */
	void *with;

	size_t csv;   /* RFC 4180 with that many fields a record, TAB and LF of the records taken for its , and CR LF; 0: TSV */
	size_t field; /* of the record that is being written */
};

/* Opens a buffer over fd (1 for stdout); enlarges a pipe to 1 MiB where it can.  False with errno: no memory. */
bool out_open(struct out *o, int fd);
void out_more(struct out *o, struct str s); /* out_str, when it cannot be put right behind what is buffered */

static inline void
out_str(struct out *o, struct str s)
{
	if (o->csv || s.n > o->cap - o->n) {
		out_more(o, s);
		return;
	}
	if (s.n)
		memcpy(o->p + o->n, s.p, s.n);
	o->n += s.n;
}

static inline void
out_char(struct out *o, char c)
{
	if (o->csv || o->n == o->cap)
		out_more(o, (struct str){&c, 1});
	else
		o->p[o->n++] = c;
}

/* Room for n bytes behind what is buffered, for the caller to write there and add to o->n; NULL: there is none, or CSV. */
static inline char *
out_room(struct out *o, size_t n)
{
	return o->csv || n > o->cap - o->n ? NULL : o->p + o->n;
}

void out_any(struct out *o, struct str s); /* out_field, whatever s is */
enum { OUT_DIGITS = 24, OUT_FEW = 4 /* bytes that are looked at one by one */ };

/* s with \t \n \r \\ escaped, as every field of a record is. */
static inline void
out_field(struct out *o, struct str s)
{
	/* most cells of a table are one digit */
	if (!GK_PLAIN && s.n == 1 && *s.p > ' ' && *s.p < '\\' && !o->csv && o->n < o->cap)
		o->p[o->n++] = *s.p;
	else if (s.n || o->csv)
		out_any(o, s);
}

/* Copies s to p, which has room for it, up to the first byte that would be escaped; returns how many it has copied. */
static inline size_t
out_copy(char *p, struct str s)
{
	size_t k = 0;

	if (s.n > OUT_FEW)
		return span_copy(p, s);
	for (; k < s.n && (unsigned char)s.p[k] >= ' ' && s.p[k] != '\\'; k++) /* figures or — mostly */
		p[k] = s.p[k];
	return k;
}

/* Would out_field write it as it is? */
bool out_plain(const struct out *o, struct str s);
/* In CSV, a quotation mark: around a field of out_str and out_char that may hold a comma. */
void out_quote(struct out *o);
void out_size(struct out *o, size_t v); /* decimal */
/* The digits of v, which is below 10000, to p, which has four bytes; returns how many it took. */
size_t out_small(char *p, unsigned v);
/* The same to p, which has OUT_DIGITS bytes; returns how many it took. */
size_t out_digits(char *p, uint64_t v);
/* Writes what is buffered; false with o->err set if any write so far failed. */
bool out_flush(struct out *o);
/* Flush, close the descriptor, free; false with o->err set if anything failed. */
bool out_close(struct out *o);

#endif
