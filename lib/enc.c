/* enc - decodes a document to UTF-8.
 * Comes in: bytes as read.  Goes out: UTF-8 and the name of the encoding, or an error among the findings.
 * Rule: files that are no text are refused by name; then byte order mark, then the page's own charset if it decodes,
 * then strict UTF-8, then GB18030 (which GBK and GB2312 pages are decoded as, being parts of it), then UTF-16 without
 * mark where every other byte shows it.  What decodes in no way is read all the same if it is UTF-8 or GB18030 beyond doubt
 * (tally), each bad byte as U+FFFD, which is part of no number; else it is refused with the offset of its first bad byte, in
 * the encoding in which the fewest are bad.
 * Known weakness: a short text in another encoding (Big5) may happen to decode as GB18030. */
#include <errno.h>
#include <iconv.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "count.h"
#include "diag.h"
#include "gb.h"
#include "tally.h"
#include "enc.h"

enum { CHARSET_HEAD = 4096, NEARLY_HEAD = 64 * 1024, TWICE_HEAD = 256, TWICE_MIN = 16 }; /* bytes looked at for a page's charset; for what it nearly is; for no text encoded twice */

/* Files that people feed to text tools, by their first bytes, and what makes text of them. */
static const struct {
	const char *magic;
	size_t n, at;
	const char *what;
} filetype[] = {
	{"%PDF-", 5, 0, "PDF; use pdftotext -layout"},
	{"PK\003\004", 4, 0, "zip, docx or xlsx; use pandoc -t html, libreoffice --convert-to html, or unzip"},
	{"PK\005\006", 4, 0, "zip; use unzip"},
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8, 0, "Word or Excel 97; use antiword, or libreoffice --convert-to html"},
	{"{\\rtf", 5, 0, "RTF; use unrtf, or libreoffice --convert-to html"},
	{"\x1F\x8B", 2, 0, "gzip; use gzip -d"},
	{"BZh", 3, 0, "bzip2; use bzip2 -d"},
	{"\xFD""7zXZ\0", 6, 0, "xz; use xz -d"},
	{"\x28\xB5\x2F\xFD", 4, 0, "zstd; use zstd -d"},
	{"7z\xBC\xAF\x27\x1C", 6, 0, "7z; use 7z x"},
	{"Rar!\x1A\x07", 6, 0, "rar; use unrar"},
	{"\x89PNG\r\n\x1A\n", 8, 0, "PNG picture; use tesseract -l chi_sim"},
	{"\xFF\xD8\xFF", 3, 0, "JPEG picture; use tesseract -l chi_sim"},
	{"GIF8", 4, 0, "GIF picture; use tesseract -l chi_sim"},
	{"WEBP", 4, 8, "WebP picture; use tesseract -l chi_sim"},
	{"II*\0", 4, 0, "TIFF picture; use tesseract -l chi_sim"},
	{"MM\0*", 4, 0, "TIFF picture; use tesseract -l chi_sim"},
	{"\x7F" "ELF", 4, 0, "program"},
	{"SQLite format 3\0", 16, 0, "SQLite database; use sqlite3"},
	{"ustar", 5, 257, "tar; use tar -x"},
	{"%!PS", 4, 0, "PostScript; use ps2ascii"},
	{"AT&TFORM", 8, 0, "DjVu; use djvutxt"},
};

static const char *
known_filetype(struct str s)
{
	for (size_t i = 0; i < sizeof filetype / sizeof *filetype; i++)
		if (s.n >= filetype[i].at && str_starts(str_cut(s, filetype[i].at), (struct str){filetype[i].magic, filetype[i].n}))
			return filetype[i].what;
	return NULL;
}

/* UTF-8 with U+FFFD for each byte that is part of no character. */
static struct str
utf8_replaced(struct str s, size_t *bad, struct arena *a)
{
	struct buf b = {.a = a};

	*bad = 0;
	while (s.n) {
		size_t k = span_utf8(s);
		buf_add(&b, s.p, k);
		if (k < s.n) {
			buf_str(&b, STR("\xEF\xBF\xBD"));
			++*bad;
			k++;
		}
		s = str_cut(s, k);
	}
	return buf_slice(&b);
}

/* Decodes s by iconv; without `replace` it stops at the first bad byte. */
static struct gb_text
by_iconv(struct str s, const char *from, bool replace, struct arena *a)
{
	iconv_t cd = iconv_open("UTF-8", from);
	char *in = (char *)(uintptr_t)s.p;
	size_t left = s.n;
	struct buf b = {.a = a};
	struct gb_text c = {STR(""), 0, cd == (iconv_t)-1, cd == (iconv_t)-1};

	while (left && cd != (iconv_t)-1) {
		if (b.cap - b.n < left + left / 2 + 16)
			b.p = mem_grow(a, b.p, &b.cap, b.n + left + left / 2 + 16, 1);
		char *out = b.p + b.n;
		size_t room = b.cap - b.n;
		size_t k = iconv(cd, &in, &left, &out, &room);
		b.n = (size_t)(out - b.p);
		if (k != (size_t)-1 || errno == E2BIG)
			continue;
		if (c.bad++ == 0)
			c.first = (size_t)(in - s.p);
		if (!replace)
			break;
		buf_str(&b, STR("\xEF\xBF\xBD"));
		size_t skip = strncmp(from, "UTF-16", 6) == 0 && left > 1 ? 2 : 1;
		in += skip;
		left -= skip;
	}
	if (cd != (iconv_t)-1)
		iconv_close(cd);
	c.text = buf_slice(&b);
	return c;
}

/* Decodes s, which is in that encoding; without `replace` it stops at the first bad byte. */
static struct gb_text
convert(struct str s, const char *from, bool replace, struct arena *a)
{
	struct gb_text c = strcmp(from, "GB18030") == 0 ? gb_decode(s, replace, a) : by_iconv(s, from, replace, a);

	if (c.absent && errno == ENOMEM) {
		mem_fail(s.n);
		abort();
	}
	return c;
}

/* UTF-16 without mark: line feeds, digits and blanks have a NUL on one side only; or it is that beyond doubt, for the lower byte
 * of a Han may be a NUL, too.  The name, or NULL. */
static const char *
bare_utf16(struct str s)
{
	size_t nul[2] = {0}, ascii[2] = {0}, n = s.n < 64 * 1024 ? s.n / 2 * 2 : 64 * 1024;

	if (s.n < 4 || s.n % 2)
		return NULL;
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s.p[i], other = (unsigned char)s.p[i ^ 1];
		nul[i % 2] += c == 0;
		ascii[i % 2] += c == 0 && (other == '\n' || (other >= ' ' && other < 0x7F));
	}
	for (int hi = 0; hi < 2; hi++)
		if (nul[hi] && nul[hi] == ascii[hi] && nul[1 - hi] == 0)
			return hi ? "UTF-16LE" : "UTF-16BE";
	bool little = tally_sure_utf16(tally_utf16(s, false)), big = tally_sure_utf16(tally_utf16(s, true));
	return little == big ? NULL : big ? "UTF-16BE" : "UTF-16LE";
}

static bool
is_name_char(char c)
{
	return (unsigned)((c | 32) - 'a') < 26 || (unsigned)(c - '0') < 10 || c == '-' || c == '_' || c == ':' || c == '.';
}

/* s in small letters. */
static struct str
small(struct str s, struct arena *a)
{
	char *low = mem_dup(a, s.p, s.n);

	for (size_t i = 0; i < s.n; i++)
		if ((unsigned)(low[i] - 'A') < 26)
			low[i] |= 32;
	return (struct str){low, s.n};
}

/* The charset that the page names for itself, in small letters, in a; empty: none. */
static struct str
page_charset(struct str s, struct arena *a)
{
	struct str head = {s.p, s.n < CHARSET_HEAD ? s.n : CHARSET_HEAD};
	if (!head.n || !memchr(head.p, '<', head.n) || !memchr(head.p, '=', head.n))
		return STR("");
	struct str l = small(head, a);
	ptrdiff_t at = str_find(l, STR("charset"));
	size_t skip = 7;
	if (at < 0 || memchr(l.p, '<', (size_t)at) == NULL) {
		if (!str_starts(l, STR("<?xml")))
			return STR("");
		at = str_find(l, STR("encoding"));
		skip = 8;
	}
	if (at < 0)
		return STR("");
	l = str_cut(l, (size_t)at + skip);
	while (l.n && (l.p[0] == ' ' || l.p[0] == '=' || l.p[0] == '"' || l.p[0] == '\''))
		l = str_cut(l, 1);
	size_t n = 0;
	while (n < l.n && is_name_char(l.p[n]))
		n++;
	return (struct str){l.p, n};
}

/* The encoding to try for a charset's name: our name for it, or the name itself. */
static const char *
encoding_of(struct str charset, struct arena *a)
{
	static const char *const gb[] = {"gb18030", "gbk", "gb2312", "gb_2312", "gb_2312-80", "x-gbk", "cp936", "windows-936", "ms936",
					 "euc-cn", "gb2312-80", "hz-gb-2312", "chinese"};

	for (size_t i = 0; i < sizeof gb / sizeof *gb; i++)
		if (str_eq(charset, str_of(gb[i])))
			return "GB18030";
	if (str_eq(charset, STR("utf-8")) || str_eq(charset, STR("utf8")))
		return "UTF-8";
	if (str_starts(charset, STR("utf-16")) || str_starts(charset, STR("utf16")))
		return "UTF-8"; /* a page that one can read so far as to find this is not in UTF-16 */
	if (str_starts(charset, STR("big5")))
		return "BIG5-HKSCS";
	char *name = mem_dup(a, charset.p, charset.n);
	for (size_t i = 0; i < charset.n; i++)
		if ((unsigned)(name[i] - 'a') < 26)
			name[i] -= 32;
	return name;
}

/* What a system lacks is no ground for another reading: refused. */
static struct enc_text
absent(const char *name, struct diag_list *l, struct arena *a)
{
	diag_add(l, DIAG_ENCODING, 0, str_fmt(a, "this system cannot convert from %s", name));
	return (struct enc_text){STR(""), ""};
}

/* Does it decode?  Sets *t; a refusal is an answer too. */
static bool
try_encoding(struct enc_text *t, struct str s, const char *name, struct diag_list *l, struct arena *a)
{
	if (strcmp(name, "UTF-8") == 0) {
		*t = (struct enc_text){s, name};
		return span_utf8(s) == s.n;
	}
	struct gb_text c = convert(s, name, false, a);
	if (c.absent && (strcmp(name, "GB18030") == 0 || strcmp(name, "BIG5-HKSCS") == 0)) {
		*t = absent(name, l, a);
		return true;
	}
	*t = (struct enc_text){c.text, name};
	return c.bad == 0 && s.n;
}

/* Has it enough characters of three bytes that being valid UTF-8 is no accident? */
static bool
enough_han(struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n && n < 3; i++)
		n += (unsigned char)s.p[i] >= 0xE0;
	return n >= 3;
}

/* Is s UTF-8 with a few bad bytes, rather than something else?  Such a text may decode as GB18030, to nonsense. */
static bool
nearly_utf8(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p;
	size_t good = 0, bad = 0, n = s.n < NEARLY_HEAD ? s.n : NEARLY_HEAD, most;

	if (count_lone_leads((struct str){s.p, n}, &most) > most + 1) /* in GB18030: each is bad, and but for the last no more can be good */
		return false;
	for (size_t i = 0, k; i < n; i += k) {
		k = 1;
		if (p[i] < 0x80)
			continue;
		size_t rune = span_rune(p + i, s.n - i);
		good += rune > 2;
		bad += rune == 0;
		k = rune ? rune : 1;
	}
	return good >= 3 && bad <= good;
}

/* The bytes of Windows-1252 that ISO 8859-1 has not, from 80 on; 0: none. */
static const unsigned short cp1252[32] = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
	0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

/* The byte that was taken for this character; -1: none. */
static int
byte_of(uint32_t c)
{
	for (size_t i = 0; c > 0xFF && i < 32; i++)
		if (cp1252[i] == c)
			return (int)(0x80 + i);
	return c <= 0xFF ? (int)c : -1;
}

/* Does it begin without a byte that no such character has?  Chinese text soon has one, in any encoding. */
static bool
may_be_twice(struct str s)
{
	size_t i = 0;

	while (i < s.n && i < TWICE_HEAD && (unsigned char)s.p[i] <= 0xE2)
		i++;
	return i == s.n || i == TWICE_HEAD;
}

/* The bytes of a text in which UTF-8 was taken for ISO 8859-1 or Windows-1252 and encoded again; a byte that is no character
 * stays a bad one.  Empty if there is any other character.  Gives no more than `most`; *used: bytes of s for them. */
static struct str
encoded_once(struct str s, size_t most, size_t *used, struct arena *a)
{
	struct buf b = {.a = a};

	*used = 0;
	if (!may_be_twice(s) || count_of(s, '\xC3') < TWICE_MIN) /* nearly every Chinese character has one */
		return STR("");
	while (*used < s.n && b.n < most) {
		if ((unsigned char)s.p[*used] > 0xE2)
			return STR("");
		size_t k = span_rune((const unsigned char *)s.p + *used, s.n - *used), i = *used;
		int c = k ? byte_of(str_rune(s, &i)) : 0xFF;
		if (c < 0)
			return STR("");
		buf_char(&b, (char)c);
		*used += k ? k : 1;
	}
	return buf_slice(&b);
}

/* Is s UTF-8 encoded twice?  Sets *t. */
static bool
try_twice(struct enc_text *t, struct str s, struct diag_list *l, struct arena *a)
{
	size_t used, bad;
	struct str once = encoded_once(s, SIZE_MAX, &used, a);

	if (!once.n || !tally_sure_utf8(tally_utf8(once)))
		return false;
	size_t first = span_utf8(once);
	*t = (struct enc_text){utf8_replaced(once, &bad, a), "UTF-8"};
	diag_add(l, DIAG_TWICE, 0, STR(""));
	encoded_once(s, first, &used, a);
	if (bad)
		diag_add(l, DIAG_REPLACED, 0, str_fmt(a, "%zu in UTF-8, the first at byte %zu", bad, used));
	return true;
}

/* Is s UTF-8 to its last bytes, before which there is enough of it that this is no accident?  Its last character was cut off; a large text is not
 * looked through for that. */
static bool
is_cut_utf8(struct str s, size_t first)
{
	return s.n - first < 4 && first >= NEARLY_HEAD && tally_sure_utf8(tally_utf8((struct str){s.p, NEARLY_HEAD}));
}

/* What decodes in no way: replaced if it is one encoding beyond doubt, or `replace`, and then in the one in which the least is
 * bad; else refused. */
static struct enc_text
undecodable(struct str s, bool replace, struct diag_list *l, struct arena *a)
{
	size_t bad8, first8 = span_utf8(s);
	struct str u = utf8_replaced(s, &bad8, a);
	bool cut = is_cut_utf8(s, first8);
	bool sure8 = cut || tally_sure_utf8(tally_utf8(s)), sure_gb = !cut && tally_sure_gb(tally_gb(s));
	bool utf8 = sure8 != sure_gb ? sure8 : nearly_utf8(s);
	struct gb_text g = {0};
	if (!utf8 && (g = convert(s, "GB18030", true, a)).absent)
		return absent("GB18030", l, a);
	utf8 = utf8 || (sure8 == sure_gb && bad8 <= g.bad);
	const char *name = utf8 ? "UTF-8" : "GB18030";
	size_t first = utf8 ? first8 : g.first, bad = utf8 ? bad8 : g.bad;

	if (replace || sure8 != sure_gb) {
		diag_add(l, DIAG_REPLACED, 0, str_fmt(a, "%zu in %s, the first at byte %zu", bad, name, first));
		return (struct enc_text){utf8 ? u : g.text, name};
	}
	diag_add(l, DIAG_ENCODING, 0, str_fmt(a, "byte %zu is not %s", first, name));
	return (struct enc_text){STR(""), ""};
}

/* UTF-16 by its mark or its looks. */
static struct enc_text
utf16(struct str s, const char *name, bool replace, struct diag_list *l, struct arena *a, size_t mark)
{
	struct gb_text c = convert(str_cut(s, mark), name, replace, a);

	if (c.absent)
		return absent(name, l, a);
	if (c.bad && !replace) {
		diag_add(l, DIAG_ENCODING, 0, str_fmt(a, "byte %zu is not %s", c.first + mark, name));
		return (struct enc_text){STR(""), ""};
	}
	if (c.bad)
		diag_add(l, DIAG_REPLACED, 0, str_fmt(a, "%zu in %s, the first at byte %zu", c.bad, name, c.first + mark));
	return (struct enc_text){c.text, name};
}

struct enc_text
enc_decode(struct str s, struct str charset, bool replace, struct diag_list *l, struct arena *a)
{
	struct enc_text t;
	const char *type = known_filetype(s), *u16 = NULL;

	if (type) {
		diag_add(l, DIAG_FILETYPE, 0, str_of(type));
		return (struct enc_text){STR(""), ""};
	}
	if (str_starts(s, STR("\xFF\xFE")))
		return utf16(s, "UTF-16LE", replace, l, a, 2);
	if (str_starts(s, STR("\xFE\xFF")))
		return utf16(s, "UTF-16BE", replace, l, a, 2);
	const char *nul = memchr(s.p, 0, s.n);
	if (nul && (u16 = bare_utf16(s)))
		return utf16(s, u16, replace, l, a, 0);
	if (nul && !replace) {
		diag_add(l, DIAG_BINARY, 0, str_fmt(a, "a NUL at byte %zu", (size_t)(nul - s.p)));
		return (struct enc_text){STR(""), ""};
	}
	bool marked = str_starts(s, STR("\xEF\xBB\xBF"));
	struct str body = str_cut(s, marked ? 3 : 0);
	charset = marked ? STR("") : charset.n ? small(charset, a) : page_charset(body, a);
	const char *named = charset.n ? encoding_of(charset, a) : "UTF-8";
	if (try_twice(&t, body, l, a))
		return t;
	static const char *const order[] = {"UTF-8", "GB18030"};
	/* UTF-8 that calls itself GBK would decode as that too, to nonsense; the other way round does not happen */
	bool utf8 = charset.n && (span_utf8(body) == body.n ? enough_han(body) : tally_sure_utf8(tally_utf8(body)));
	if (charset.n && !utf8 && try_encoding(&t, body, named, l, a))
		return t;
	for (size_t i = 0; i < 2 && !(i == 1 && nearly_utf8(body)); i++)
		if (try_encoding(&t, body, order[i], l, a)) {
			if (*t.name && charset.n && strcmp(named, order[i]) != 0)
				diag_add(l, DIAG_CHARSET, 0, str_fmt(a, "it says %.*s and is in %s", (int)charset.n, charset.p, order[i]));
			return t;
		}
	return undecodable(s, replace, l, a);
}
