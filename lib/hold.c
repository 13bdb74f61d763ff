/* hold - texts that the parser of a page need not see.
 * Comes in: pieces of text, on their way to the parser; texts that came out of it.  Goes out: the same, with less for it to read: a
 * character costs gumbo some 600 instructions, and what it is does not matter to it.
 * Rule: blanks before a text and its last character stay, for what looks at what was put out; a page in which a character of plane 15
 * stands is held nothing of.
 * Known weakness: of a page with more than 65534 texts the rest is not held. */
#include <stdint.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "hold.h"

enum { FIRST = 0xF0000, MOST = 0xFFFE, LEAD = 0xF3, LOST = 0xFFFD };

struct hold
hold_for(struct str page, struct arena *a)
{
	return (struct hold){.page = page, .on = page.n && !memchr(page.p, LEAD, page.n), .a = a};
}

/* Puts out what stands for s. */
static void
put(struct hold *h, struct buf *b, struct str s)
{
	buf_rune(b, FIRST + (uint32_t)h->v.n);
	*MEM_PUSH(h->a, h->v) = s;
}

void
hold_text(struct hold *h, struct buf *b, struct str s)
{
	size_t from = 0, last = s.n, second;

	while (from < s.n && (unsigned char)s.p[from] <= ' ')
		from++;
	while (last > from && ((unsigned char)s.p[--last] & 0xC0) == 0x80)
		;
	second = from;
	if (last > from)
		str_rune(s, &second);
	if (!h || !h->on || h->v.n == MOST || second >= last) { /* one character alone is none the less */
		buf_str(b, s);
		return;
	}
	buf_add(b, s.p, from);
	put(h, b, (struct str){s.p + from, last - from});
	buf_str(b, str_cut(s, last));
}

bool
hold_rune(struct hold *h, struct buf *b, uint32_t c)
{
	if (!h || !h->on || c < FIRST || c > FIRST + 0xFFFF)
		return false;
	if (h->v.n == MOST) {
		buf_rune(b, LOST);
		return true;
	}
	struct buf own = {.a = h->a};
	buf_rune(&own, c);
	put(h, b, buf_slice(&own));
	return true;
}

/* Where the text goes on in the page that is held, with `rest` behind it; empty: it does not stand there so. */
static struct str
as_it_stands(const struct hold *h, struct str held, struct str rest)
{
	uintptr_t page = (uintptr_t)h->page.p, at = (uintptr_t)held.p;

	if (at < page || at - page > h->page.n)
		return STR("");
	struct str s = str_cut(h->page, at - page);
	if (s.n < held.n + rest.n || memcmp(s.p + held.n, rest.p, rest.n) != 0)
		return STR("");
	return (struct str){s.p, held.n + rest.n};
}

struct str
hold_back(const struct hold *h, struct str s, struct arena *a)
{
	struct buf b = {.a = a};
	struct str whole = {0};

	if (!h || !h->v.n)
		return s;
	for (size_t i = 0; i < s.n;) {
		size_t at = str_to(s, i, (char)LEAD), behind = at;
		uint32_t k = at < s.n ? str_rune(s, &behind) - FIRST : 0;
		if (at == s.n && i == 0)
			return s;
		if (at == 0 && k < h->v.n && (whole = as_it_stands(h, h->v.v[k], str_cut(s, behind))).n) /* mostly */
			return whole;
		buf_add(&b, s.p + i, at - i);
		if (at < s.n)
			buf_str(&b, k < h->v.n ? h->v.v[k] : (struct str){s.p + at, behind - at});
		i = behind;
	}
	return buf_slice(&b);
}
