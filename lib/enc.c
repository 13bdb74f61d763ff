/* enc - decodes a document to UTF-8.
 * Comes in: bytes as read.  Goes out: UTF-8 and the name of the encoding, or an error among the findings.
 * Rule: byte order mark, then the page's own charset if it decodes, then strict UTF-8, then GB18030. */
#include <errno.h>
#include <iconv.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "enc.h"

size_t
enc_utf8_span(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p;
	size_t i = 0;

	while (i < s.n) {
		unsigned c = p[i];
		size_t k = c < 0x80 ? 1 : c < 0xC2 ? 0 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : c < 0xF5 ? 4 : 0;
		if (k == 0 || s.n - i < k)
			return i;
		for (size_t j = 1; j < k; j++)
			if ((p[i + j] & 0xC0) != 0x80)
				return i;
		if ((c == 0xE0 && p[i + 1] < 0xA0) || (c == 0xED && p[i + 1] > 0x9F) || (c == 0xF0 && p[i + 1] < 0x90) ||
		    (c == 0xF4 && p[i + 1] > 0x8F))
			return i;
		i += k;
	}
	return i;
}

/* Decodes s by iconv; the offset of what does not decode goes to *bad, s.n if all does. */
static struct str
by_iconv(struct str s, const char *from, bool replace, size_t *bad, struct arena *a)
{
	iconv_t cd = iconv_open("UTF-8", from);
	char *in = (char *)(uintptr_t)s.p;
	size_t left = s.n;
	struct buf b = {.a = a};

	*bad = s.n;
	if (cd == (iconv_t)-1) {
		*bad = 0;
		return STR("");
	}
	while (left) {
		size_t room = left / 2 * 3 + 64;
		b.p = mem_grow(a, b.p, &b.cap, b.n + room, 1);
		char *out = b.p + b.n;
		size_t free_n = b.cap - b.n;
		size_t k = iconv(cd, &in, &left, &out, &free_n);
		b.n = (size_t)(out - b.p);
		if (k != (size_t)-1 || errno == E2BIG)
			continue;
		if (*bad == s.n)
			*bad = (size_t)(in - s.p);
		if (!replace)
			break;
		buf_str(&b, STR("\xEF\xBF\xBD"));
		in++;
		left--;
	}
	iconv_close(cd);
	return buf_slice(&b);
}

struct enc_text
enc_decode(struct str bytes, bool replace, struct diag_list *l, struct arena *a)
{
	size_t bad;
	struct str s;

	if (str_starts(bytes, STR("\xEF\xBB\xBF")))
		bytes = str_cut(bytes, 3);
	if (str_starts(bytes, STR("\xFF\xFE")))
		return (struct enc_text){by_iconv(str_cut(bytes, 2), "UTF-16LE", replace, &bad, a), "UTF-16LE"};
	if (str_starts(bytes, STR("\xFE\xFF")))
		return (struct enc_text){by_iconv(str_cut(bytes, 2), "UTF-16BE", replace, &bad, a), "UTF-16BE"};
	bad = enc_utf8_span(bytes);
	if (bad == bytes.n)
		return (struct enc_text){bytes, "UTF-8"};
	s = by_iconv(bytes, "GB18030", false, &bad, a);
	if (bad == bytes.n)
		return (struct enc_text){s, "GB18030"};
	diag_add(l, DIAG_ENCODING, 0, str_fmt(a, "byte %zu", bad));
	return (struct enc_text){STR(""), ""};
}
