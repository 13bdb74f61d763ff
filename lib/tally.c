/* tally - tells text with a few bad bytes from text of another encoding.
 * Comes in: bytes.  Goes out: how many characters and how many bad bytes they are in an encoding, and whether that is proof.
 * Rule: a Chinese character of UTF-8 is three bytes that fit each other.  In GB18030, Latin-1 or what is no text, three bytes fit
 * by accident once in a hundred or less, so that there are dozens of bad bytes for each that fit: three good for one bad is proof,
 * if there are SURE of them.  GB18030 has no such order: nearly any two bytes fit, and after one lost byte the next ones are read
 * astray.  Proof is that nearly all pairs are the common characters of GB2312, of which other encodings have few.
 * UTF-16 in the other order of bytes has hardly a character of a Chinese text.
 * Known weakness: EUC-KR has its syllables where GB2312 has its common characters. */
#include "str.h"
#include "span.h"
#include "tally.h"

enum {
	SURE = 32,    /* characters without which nothing is proved */
	UTF8_GOOD = 3, /* of them for each bad byte */
	GB_GOOD = 20, /* the same of GB18030, and for each odd one GB_COMMON */
	GB_COMMON = 8,
	UTF16_GOOD = 8,
};

/* A control character that no text has: not a blank, an overstrike, an escape, or the end of a DOS file. */
static bool
is_control(unsigned c)
{
	return (c < ' ' && !(c >= '\b' && c <= '\r') && c != 0x1A && c != 0x1B) || c == 0x7F;
}

struct tally
tally_utf8(struct str s)
{
	struct tally t = {0};

	for (size_t i = 0; i < s.n;) {
		unsigned char c = (unsigned char)s.p[i];
		size_t k = c < 0x80 ? 1 : span_rune((const unsigned char *)s.p + i, s.n - i);
		t.good += k == 3;
		t.odd += k == 2 || k == 4;
		t.bad += k == 0 || is_control(c);
		i += k ? k : 1;
	}
	return t;
}

/* Common: the Han of the first level, and punctuation and fullwidth characters. */
static bool
is_common(unsigned char lead, unsigned char trail)
{
	return trail >= 0xA1 && trail != 0xFF && (lead == 0xA1 || lead == 0xA3 || (lead >= 0xB0 && lead <= 0xD7));
}

struct tally
tally_gb(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p;
	struct tally t = {0};

	for (size_t i = 0; i < s.n;) {
		unsigned char next = i + 1 < s.n ? p[i + 1] : 0;
		bool pair = p[i] >= 0x81 && p[i] <= 0xFE && next >= 0x40 && next != 0x7F && next != 0xFF;
		if (pair && is_common(p[i], next))
			t.good++;
		else if (pair)
			t.odd += next == '|' ? s.n : 1; /* a bar that parts cells: nothing is proved */
		else
			t.bad += p[i] >= 0x80 || is_control(p[i]);
		i += pair ? 2 : 1;
	}
	return t;
}

struct tally
tally_utf16(struct str s, bool big)
{
	const unsigned char *p = (const unsigned char *)s.p;
	struct tally t = {.bad = s.n % 2};
	bool high = false; /* the first half of a pair came before */

	for (size_t i = 0; i + 1 < s.n; i += 2) {
		unsigned c = big ? p[i] * 256u + p[i + 1] : p[i + 1] * 256u + p[i];
		bool low = c >= 0xDC00 && c <= 0xDFFF;
		t.bad += high != low || c >= 0xFFFE || is_control(c);
		high = c >= 0xD800 && c <= 0xDBFF;
		bool text = (c >= ' ' && c < 0x7F) || (c >= '\t' && c <= '\r') || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3000 && c <= 0x3011) || (c >= 0xFF00 && c <= 0xFF5E);
		t.good += text;
		t.odd += !text;
	}
	t.bad += high;
	return t;
}

bool
tally_sure_utf16(struct tally t)
{
	return t.good >= SURE && t.bad == 0 && t.odd <= t.good / UTF16_GOOD;
}

bool
tally_sure_utf8(struct tally t)
{
	return t.good >= SURE && t.bad <= t.good / UTF8_GOOD && t.odd <= t.good;
}

bool
tally_sure_gb(struct tally t)
{
	return t.good >= SURE && t.bad <= t.good / GB_GOOD && t.odd <= t.good / GB_COMMON;
}
