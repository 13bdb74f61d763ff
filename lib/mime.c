/* mime - takes the page out of a web archive or mail.
 * Comes in: bytes with headers, RFC 822 and MIME.  Goes out: the bytes of the first page in it, or else of the first text, and
 * which line of the source each of its lines is from.
 * Rule: a boundary is looked for at the head of lines only, those of all parts that are open; what is malformed is read as far as
 * it goes, so a part without an end ends with the file, and what is no quoted character stays as it is.
 * Known weakness: of a page with frames only the outer one is read. */
#include <stdint.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "mime.h"

enum { DEPTH = 8 }; /* parts within parts */

/* Takes the line at its head off *s; it, without its end. */
static struct str
next_line(struct str *s)
{
	struct str l = str_upto(s, '\n');

	l.n -= l.n && l.p[l.n - 1] == '\r';
	return l;
}

/* Length of the name of a header field with its colon, 0: the line is none. */
static size_t
field_name(struct str s)
{
	size_t n = 0;

	while (n < s.n && s.p[n] > ' ' && s.p[n] < 0x7F && s.p[n] != ':')
		n++;
	return n > 0 && n < s.n && s.p[n] == ':' ? n + 1 : 0;
}

/* What the headers of a part say. */
struct head {
	struct str type, coding; /* the values, with their parameters */
	bool version;            /* MIME-Version is among them */
	bool good;               /* all lines are fields, and an empty one ends them */
};

/* Reads the headers at *s and moves it behind them. */
static struct head
read_head(struct str *s)
{
	struct head h = {.good = true};
	struct str *last = NULL;

	while (s->n) {
		struct str l = next_line(s);
		if (l.n == 0)
			return h;
		if (l.p[0] == ' ' || l.p[0] == '\t') { /* goes on */
			if (last)
				last->n = (size_t)(l.p + l.n - last->p);
			continue;
		}
		size_t n = field_name(l);
		h.good &= n > 0;
		last = str_begins(l, "content-type:") ? &h.type : str_begins(l, "content-transfer-encoding:") ? &h.coding : NULL;
		if (last)
			*last = str_trim(str_cut(l, n));
		h.version |= str_begins(l, "mime-version:");
	}
	h.good = false;
	return h;
}

/* The value of a parameter of a header field; empty: it has none. */
static struct str
parameter(struct str field, const char *name)
{
	const size_t n = strlen(name);

	for (size_t i = 1; i + n < field.n; i++) {
		char before = field.p[i - 1];
		if ((before != ';' && before != ' ' && before != '\t' && before != '\n') || !str_begins(str_cut(field, i), name))
			continue;
		struct str v = str_trim(str_cut(field, i + n));
		if (!v.n || v.p[0] != '=')
			continue;
		v = str_trim(str_cut(v, 1));
		bool quoted = v.n && v.p[0] == '"';
		v = str_cut(v, quoted);
		size_t k = 0;
		while (k < v.n && (quoted ? v.p[k] != '"' : !v.p[k] || !strchr("; \t\r\n", v.p[k])))
			k++;
		return (struct str){v.p, k};
	}
	return STR("");
}

static bool
has_parts(const struct head *h)
{
	return str_begins(h->type, "multipart/") && parameter(h->type, "boundary").n > 0;
}

static struct str
unmarked(struct str s)
{
	return str_cut(s, str_starts(s, STR("\xEF\xBB\xBF")) ? 3 : 0);
}

bool
mime_is(struct str s)
{
	s = unmarked(s);
	if (!field_name(s))
		return false;
	struct head h = read_head(&s);
	return h.good && h.version && (has_parts(&h) || str_begins(h.type, "text/html"));
}

/* A part that may be read. */
struct part {
	struct head head;
	struct str body;
	bool any;
};

/* Which of the open boundaries a line is: its index + 1, *last: it ends the part; 0: none. */
static size_t
is_boundary(struct str l, const struct str *boundary, size_t n, bool *last)
{
	if (!str_starts(l, STR("--")))
		return 0;
	l = str_cut(l, 2);
	for (size_t k = n; k > 0; k--)
		if (str_starts(l, boundary[k - 1])) {
			struct str rest = str_trim(str_cut(l, boundary[k - 1].n));
			*last = str_starts(rest, STR("--"));
			if (*last || !rest.n)
				return k;
		}
	return 0;
}

/* Takes note of a part whose body ends at `end`. */
static void
end_part(struct mime *m, struct part *page, struct part *text, struct part *now, const char *end)
{
	if (!now->any)
		return;
	now->body.n = (size_t)(end - now->body.p);
	now->any = false;
	bool html = str_begins(now->head.type, "text/html"), plain = str_begins(now->head.type, "text/plain") || !now->head.type.n;
	struct part *to = html ? page : text;
	if ((html || plain) && !to->any) {
		*to = *now;
		to->any = true;
	} else {
		*(html || plain ? &m->pages : str_begins(now->head.type, "image/") ? &m->pictures : &m->others) += 1;
	}
}

/* Finds the first page and the first text among the parts of s, whose headers are h. */
static void
find_parts(struct mime *m, struct str s, struct head h, struct part *page, struct part *text)
{
	struct str boundary[DEPTH];
	size_t open = 1;
	struct part now = {.any = false};

	boundary[0] = parameter(h.type, "boundary");
	while (s.n && open) {
		const char *from = s.p;
		bool last;
		size_t k = is_boundary(next_line(&s), boundary, open, &last);
		if (!k)
			continue;
		end_part(m, page, text, &now, from);
		open = k - last;
		if (last)
			continue;
		now = (struct part){.head = read_head(&s), .any = true};
		now.body = s;
		if (has_parts(&now.head) && open < DEPTH) {
			boundary[open++] = parameter(now.head.type, "boundary");
			now.any = false;
		}
	}
	end_part(m, page, text, &now, s.p + s.n);
}

/* --- decoding -------------------------------------------------------------------------------------------------- */

/* A body on its way. */
struct decoder {
	struct buf out;
	MEM_ARRAY(size_t) line;
	size_t at; /* the source line of the next byte */
	char last; /* byte that came out */
	struct arena *a;
};

static void
put(struct decoder *x, char c)
{
	if (x->out.n == 0 || x->last == '\n' || (x->last == '\r' && c != '\n'))
		*MEM_PUSH(x->a, x->line) = x->at;
	buf_char(&x->out, c);
	x->last = c;
}

/* Moves over s[i] of the source. */
static void
pass(struct decoder *x, struct str s, size_t i)
{
	x->at += s.p[i] == '\n' || (s.p[i] == '\r' && !(i + 1 < s.n && s.p[i + 1] == '\n'));
}

/* Length of the soft line break at s (=, perhaps blanks, a line end); 0: none. */
static size_t
soft_break(struct str s)
{
	size_t i = 1;

	while (i < s.n && (s.p[i] == ' ' || s.p[i] == '\t'))
		i++;
	if (i < s.n && s.p[i] == '\r')
		i++;
	return i < s.n && s.p[i] == '\n' ? i + 1 : i == s.n ? i : 0;
}

/* Quoted-printable, or, not `coded`, as it stands. */
static void
quoted(struct decoder *x, struct str s, bool coded)
{
	for (size_t i = 0; i < s.n;) {
		bool sign = coded && s.p[i] == '=';
		size_t n = sign ? soft_break(str_cut(s, i)) : 0;
		if (n) {
			x->at++;
			i += n;
		} else if (sign && i + 2 < s.n && str_hex(s.p[i + 1]) >= 0 && str_hex(s.p[i + 2]) >= 0) {
			put(x, (char)(str_hex(s.p[i + 1]) * 16 + str_hex(s.p[i + 2])));
			i += 3;
		} else {
			put(x, s.p[i]);
			pass(x, s, i++);
		}
	}
}

static int
digit64(char c)
{
	return c >= 'A' && c <= 'Z' ? c - 'A' : c >= 'a' && c <= 'z' ? c - 'a' + 26 : c >= '0' && c <= '9' ? c - '0' + 52 : c == '+' ? 62 : c == '/' ? 63 : -1;
}

static void
base64(struct decoder *x, struct str s)
{
	uint32_t v = 0;
	int bits = 0;

	for (size_t i = 0; i < s.n; i++) {
		int d = digit64(s.p[i]);
		if (s.p[i] == '=')
			bits = 0;
		if (d >= 0) {
			v = v << 6 | (uint32_t)d;
			bits += 6;
			if (bits >= 8)
				put(x, (char)(v >> (bits -= 8) & 0xFF));
		}
		pass(x, s, i);
	}
}

struct mime
mime_read(struct str bytes, struct arena *a)
{
	struct mime m = {0};
	struct part page = {.any = false}, text = {.any = false};
	struct str s = unmarked(bytes);
	struct head h = read_head(&s);

	if (has_parts(&h))
		find_parts(&m, s, h, &page, &text);
	else
		page = (struct part){h, s, true};
	if (!page.any && !text.any)
		return m;
	m.pages += page.any && text.any;
	const struct part *p = page.any ? &page : &text;
	struct decoder x = {.out = {.a = a}, .at = 1, .a = a};
	struct str before = {bytes.p, (size_t)(p->body.p - bytes.p)};
	for (size_t i = 0; i < before.n; i++)
		pass(&x, before, i);
	if (str_begins(p->head.coding, "base64"))
		base64(&x, p->body);
	else
		quoted(&x, p->body, str_begins(p->head.coding, "quoted-printable"));
	m.body = buf_slice(&x.out);
	m.charset = parameter(p->head.type, "charset");
	m.line = x.line.v;
	m.nline = x.line.n;
	return m;
}
