/* joined - all the texts of a page joined by a separator, as get_text('|') of BeautifulSoup gives them.
 * Comes in: text.  Goes out: lines, one for each text, as if it had been joined by line feeds.
 * Rule: a report on few long lines, or on lines of one text each between two separators; and between the separators, whole,
 * stand labels of the forms and many numbers.  Lines with as many separators each are a sheet's rows.
 * Where the separator is a comma, and a number of three figures follows one of at most three, nothing tells whether it joined two numbers
 * or stands within one; nor is a text whose lines are texts in pieces between commas a table.
 * Known weakness: a separator within a text cuts it. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "count.h"
#include "diag.h"
#include "doc.h"
#include "line.h"
#include "lay_tok.h"
#include "joined.h"

enum {
	LONG = 20,     /* separators a line, on average: more than any row has */
	PIECES = 100,  /* separators at least */
	LABELS = 4,    /* different labels */
	NUMBERS = 20,
	PADDING = 2,   /* blanks around a text, at most */
	FEW = 3,       /* pieces in which a text may come */
	ROWS = 10,     /* lines with as many separators each: a sheet's, however many they are */
};

#define T(lit) {(lit), sizeof(lit) - 1}
static const struct sep {
	struct str by;
	unsigned has; /* enum line_has of a text in which it stands */
} sep[] = {{T("||"), LINE_RULE}, {T("|"), LINE_RULE}, {T("¶"), LINE_RARE}, {T("\\r\\n"), LINE_MARK}, {T("\\n"), LINE_MARK}, {T(" / "), LINE_SLASH}, {T(";"), LINE_SEMICOLON}, {T(","), LINE_COMMA}};

static const struct str label[] = {
	T("信息内容"), T("申请人情况"), T("自然人"), T("商业企业"), T("科研机构"), T("法律服务机构"), T("总计"), T("规章"),
	T("结果纠正"), T("其他结果"), T("现行有效件数"), T("本年处理决定数量"),
	T("行政许可"), T("行政处罚"), T("行政强制"), T("行政复议"), T("行政诉讼"), T("复议后起诉"), T("结果维持"), T("尚未审结"),
};
#undef T

/* What stands between the separators. */
struct pieces {
	size_t seps, lines;   /* separators; lines that are not blank; of them, */
	size_t framed, edged; /* those of one piece between two separators; those of a few */
	size_t padded;        /* pieces filled up with blanks, as cells of a table are */
	size_t open;          /* separators of lines that do not begin with one, as rows of a table do */
	size_t each, alike;   /* separators of the first line; lines with as many */
	size_t numbers;
	unsigned labels; /* which ones, as bits */
	bool unsure;     /* two numbers that may be one */
	size_t figures;  /* of the piece before, if it is a number */
};

/* Where the next separator or line end of s is; *lf: the line end behind the one before, NULL at first. */
static size_t
next_cut(struct str s, struct str by, const char **lf)
{
	if (!*lf || *lf < s.p)
		*lf = memchr(s.p, '\n', s.n);
	if (!*lf)
		*lf = s.p + s.n;
	ptrdiff_t at = str_find((struct str){s.p, (size_t)(*lf - s.p)}, by);
	return at < 0 ? (size_t)(*lf - s.p) : (size_t)at;
}

static void
look_at(struct pieces *x, struct str s)
{
	s = str_trim(s);
	if (!s.n)
		return;
	for (size_t k = 0; k < sizeof label / sizeof *label; k++)
		x->labels |= str_eq(s, label[k]) ? 1u << k : 0;
	x->unsure |= x->figures > 0 && x->figures <= 3 && span_digits(s) == 3;
	x->figures = lay_figures(str_cut(s, s.p[0] == '-' || s.p[0] == '+'));
	x->numbers += x->figures > 0;
}

static struct pieces
take_apart(struct str text, struct str by)
{
	struct pieces x = {0};
	bool ink = false, first = true;
	size_t seps = 0, inks = 0;
	const char *lf = NULL;

	for (struct str s = text; s.n;) {
		size_t n = next_cut(s, by, &lf);
		struct str piece = {s.p, n};
		bool end = n == s.n || s.p[n] == '\n', any = str_trim(piece).n > 0;
		look_at(&x, piece);
		x.padded += n > str_trim(piece).n + PADDING;
		inks += any;
		first = first && !(any && seps == 0); /* the line begins with a separator */
		ink |= any || !end;
		seps += !end;
		s = str_cut(s, end ? n + 1 : n + by.n);
		if (!end && s.n)
			continue;
		x.seps += seps;
		x.open += first ? 0 : seps;
		x.lines += ink;
		x.each += x.each == 0 ? seps : 0;
		x.alike += x.each > 0 && seps == x.each;
		x.framed += ink && first && !any && inks <= 1;
		x.edged += ink && first && !any && inks <= FEW;
		ink = false;
		first = true;
		seps = inks = 0;
	}
	return x;
}

static bool
is_joined(const struct pieces *x)
{
	unsigned labels = 0;

	for (unsigned bits = x->labels; bits; bits &= bits - 1)
		labels++;
	if (x->alike >= ROWS && x->alike * 2 > x->lines && x->framed * 10 < x->lines * 9)
		return false;
	return x->seps >= PIECES && labels >= LABELS && x->numbers >= NUMBERS && (x->open >= LONG * x->lines || (x->framed * 10 >= x->lines * 9 && x->padded * 10 < x->lines));
}

enum { SEPS = sizeof sep / sizeof *sep, BLOCK = 16 * 1024 };

/* The character of a separator that is counted: of three the one that is no blank. */
static char
told_by(const struct sep *x)
{
	return x->by.p[x->by.p[0] == ' '];
}

/* How often that of each separator stands in a text in which `has` stands, which is gone through once; those that are much the same, which stand
 * together in the list, have the same. */
static void
count_each(struct str text, unsigned has, size_t *n)
{
	for (size_t at = 0; at < text.n; at += BLOCK)
		for (size_t k = 0; k < SEPS; k++)
			if (has & sep[k].has && !(k > 0 && told_by(&sep[k]) == told_by(&sep[k - 1])))
				n[k] += count_of((struct str){text.p + at, text.n - at < BLOCK ? text.n - at : BLOCK}, told_by(&sep[k]));
	for (size_t k = 1; k < SEPS; k++)
		n[k] = told_by(&sep[k]) == told_by(&sep[k - 1]) ? n[k - 1] : n[k];
}

/* Does c stand anywhere between two blanks? */
static bool
stands_apart(struct str s, char c)
{
	for (const char *p = s.p, *end = s.p + s.n; (p = memchr(p, c, (size_t)(end - p))); p++)
		if (p > s.p && p + 1 < end && p[-1] == ' ' && p[1] == ' ')
			return true;
	return false;
}

/* May the text of `lines` lines be joined by this, as far as the number n of one of its characters says? */
static bool
may_join(struct str text, const struct sep *by, size_t lines, size_t n)
{
	return n >= PIECES && (n >= LONG * lines || (n >= lines - lines / 8 && n <= 3 * by->by.n * lines)) &&
	       (by->by.p[0] != ' ' || stands_apart(text, told_by(by)));
}

/* Does a CR end a line by itself? */
static bool
bare_cr(struct str s)
{
	for (const char *p; s.n && (p = memchr(s.p, '\r', s.n)); s = str_cut(s, (size_t)(p - s.p) + 1))
		if (p + 1 == s.p + s.n || p[1] != '\n')
			return true;
	return false;
}

/* The text with line ends for separators; the source line of each of its lines in *no. */
static struct lines
cut(struct doc *d, struct str text, struct str by)
{
	struct buf b = {.a = d->a}, seps = {.a = d->a};
	MEM_ARRAY(size_t) no = {0};
	size_t line = 1;
	const char *lf = NULL;

	for (struct str s = text; s.n;) {
		size_t n = next_cut(s, by, &lf);
		bool end = n == s.n || s.p[n] == '\n';
		buf_add(&b, s.p, n);
		buf_char(&b, '\n');
		*MEM_PUSH(d->a, no) = line;
		if (!end)
			buf_str(&seps, by);
		s = str_cut(s, end ? n + 1 : n + by.n);
		if (end || !s.n) {
			if (seps.n && d->drops)
				doc_drop(d, line, "markup", str_dup(d->a, str_trim(buf_slice(&seps))));
			seps.n = 0;
			line++;
		}
	}
	struct lines l = line_split(buf_slice(&b), d->a);
	for (size_t i = 0; i < l.n && i < no.n; i++)
		l.v[i].no = (unsigned)no.v[i];
	return l;
}

enum joined
joined_split(struct doc *d, struct str text, struct lines *l)
{
	size_t ends = l->n - (text.n && text.p[text.n - 1] != '\n'); /* line feeds, if no CR ends a line */
	size_t n[SEPS] = {0};

	count_each(text, l->has, n);
	for (size_t k = 0; k < SEPS; k++) {
		struct str by = sep[k].by;
		if (!may_join(text, &sep[k], ends, n[k]) || bare_cr(text))
			continue;
		struct pieces x = take_apart(text, by);
		bool joined = is_joined(&x), comma = by.p[0] == ',';
		if (comma && (joined ? x.unsure : x.numbers >= NUMBERS && x.edged * 10 >= x.lines * 9))
			return JOINED_UNSURE;
		if (!joined)
			continue;
		*l = cut(d, text, by);
		return JOINED;
	}
	return JOINED_NOT;
}
