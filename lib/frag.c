/* frag - the sources that give words with their places instead of lines, to fragments.
 * Comes in: decoded text: the XML of a converter of PDF or a reader of scans, or a table of words.  Goes out: each word
 * with its page and its box, in the order of the source, and what text has no box.
 * Rule: the head of the source says which it is; then one pass over the tags.  An element with a box opens a fragment,
 * its text up to its end tag is the fragment's; a fragment with blanks in it is cut at them, each piece as far in as the
 * display columns before it are of all.  A tag without an end, an end without a tag, a box that is no box lose no text.
 * Where a style sheet and styles place the text, how wide it is is told by the size of its letters.
 * Known weakness: elements with a box inside one another end at the first end tag of their name. */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "norm.h"
#include "line.h"
#include "tag.h"
#include "inline.h"
#include "style.h"
#include "spot.h"
#include "frag.h"

enum {
	ONE = STYLE_ONE,    /* hundredths of a unit */
	FAR = STYLE_FAR,    /* what is larger is no place on a page */
	HEAD = 1 << 14,     /* bytes that show what the source is; style sheets may stand first */
	WIDE = 10, SLIM = 6, /* tenths of their size that letters are wide where the source does not say: Han, others */
	LEAD = 13           /* tenths of it from one line to the next */
};

struct reader {
	struct frags *out;
	struct arena *a;
	enum spot_kind kind;

	struct str in;
	size_t counted, line; /* up to which byte lines are counted; the line there */

	int page;             /* -1: none yet */
	int bottom;           /* of the page, where y grows upwards */

	struct str open;      /* name of the element whose text is collected; empty: none */
	struct spot box;      /* its place */
	size_t begins;        /* the line where its text does */
	struct buf text;      /* its text, references as they stand, a line tabulation where a line ends */
	MEM_ARRAY(size_t) no; /* the source lines of the lines of it that begin behind one */

	struct style style;   /* of the letters of the open element */
	struct style_rules rules;
	bool scan;            /* of what was scanned: bars are rules */
	struct spot row;      /* and the line of words that are read; no height: not known */
	bool torn;            /* there is a row of numbers that nothing says the places of */

	size_t placed, all;   /* bytes of text with a place, and of all */
};

/* The line of byte `at`; asked for in order. */
static size_t
line_at(struct reader *r, size_t at)
{
	for (; r->counted < at; r->counted++) {
		char c = r->in.p[r->counted];
		r->line += c == '\n' || (c == '\r' && !(r->counted + 1 < r->in.n && r->in.p[r->counted + 1] == '\n'));
	}
	return r->line;
}

/* How wide s is, in any unit: display columns, or, where nothing else tells the width, tenths of the size. */
static long
measure_text(const struct reader *r, struct str s)
{
	long columns = (long)line_width(s), chars = (long)line_chars(s);

	return r->kind == SPOT_STYLED ? (columns - chars) * WIDE + (2 * chars - columns) * SLIM : columns;
}

/* The same for s of blanks alone. */
static long
measure_blanks(const struct reader *r, struct str s)
{
	long sum = 0;

	for (size_t i = 0, k; i < s.n; i += k) {
		k = str_blank(s, i);
		sum += r->kind == SPOT_STYLED ? (k == 3 ? WIDE : SLIM) : k == 3 ? 2 : 1;
	}
	return sum;
}

/* Behind the blanks of s at i, or behind the word there. */
static size_t
skip(struct str s, size_t i, bool word)
{
	for (size_t k; i < s.n && ((k = str_blank(s, i)) > 0) != word;)
		if (word)
			str_rune(s, &i);
		else
			i += k;
	return i;
}

static void
add(struct reader *r, struct str word, bool apart, int x, int w)
{
	const char *bar = r->scan ? memchr(word.p, '|', word.n) : NULL;

	if (bar) { /* a rule of the table, read as a character */
		struct str left = {word.p, (size_t)(bar - word.p)}, right = str_cut(word, left.n + 1);
		int own = (int)((long)w * (long)line_width(left) / (long)line_width(word)), rest = (int)((long)w * (long)line_width(right) / (long)line_width(word));
		if (left.n)
			add(r, left, apart, x, own);
		frag_stray(r->out, (struct str){bar, 1}, "markup", r->begins, r->a);
		if (right.n)
			add(r, right, true, x + w - rest, rest);
		return;
	}

	/* ink is of any height, and at any */
	int y = r->row.h ? r->row.y + (r->row.h - r->box.h) / 2 : r->box.y;
	size_t seq = r->out->n;
	*MEM_PUSH(r->a, *r->out) = (struct frag){word, x, y, w, r->box.h, r->page < 0 ? 0 : r->page, apart, r->begins, 0, seq};
}

/* Adds the words of s, which fill the box. */
static void
words(struct reader *r, struct str s)
{
	long all = 0, before = 0;

	for (size_t i = 0, k; i < s.n; i = k) {
		k = skip(s, i, false);
		all += measure_blanks(r, (struct str){s.p + i, k - i});
		i = k;
		k = skip(s, i, true);
		all += measure_text(r, (struct str){s.p + i, k - i});
	}
	for (size_t i = 0, k; i < s.n; i = k) {
		k = skip(s, i, false);
		bool apart = k > i;
		before += measure_blanks(r, (struct str){s.p + i, k - i});
		i = k;
		k = skip(s, i, true);
		struct str word = {s.p + i, k - i};
		long w = measure_text(r, word);
		if (word.n)
			add(r, word, apart, r->box.x + (int)(all ? before * r->box.w / all : 0), (int)(all ? w * r->box.w / all : 0));
		before += w;
	}
}

/* s as text: references resolved, characters as everywhere. */
static struct str
plain(struct reader *r, struct str s)
{
	return norm_text(inline_text(s, false, r->a), r->a);
}

static void
stray(struct reader *r, struct str s, size_t line)
{
	frag_stray(r->out, norm_cell(plain(r, s), r->a), str_eq(r->open, STR("title")) ? "title" : "markup", line, r->a);
}

/* Is s two numbers or more and nothing else? */
static bool
is_numbers(struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] >= 0x80 || str_letter(s.p[i]))
			return false;
	for (size_t i = skip(s, 0, false); i < s.n; i = skip(s, skip(s, i, true), false))
		n++;
	return n > 1;
}

/* Line k of the n of a styled box: its own box, where nothing but the place of the whole is said. */
static void
styled_line(struct reader *r, struct str s, size_t k, size_t n)
{
	struct spot whole = r->box;
	int size = r->style.size ? r->style.size : whole.h ? whole.h / (int)n : 12 * ONE;
	long w = measure_text(r, s) * size / 10, step = r->style.step ? r->style.step : (long)size * LEAD / 10;

	if (whole.h > size && n > 1)
		step = (whole.h - size) / (long)(n - 1);
	long y = whole.y + (long)k * step;
	bool narrow = whole.w && w * 100 < (long)whole.w * 85;
	r->torn = r->torn || (n > 1 && narrow && is_numbers(s));
	if (whole.w && n == 1) {
		w = whole.w;
	} else if (narrow) { /* in the middle, as the numbers of tables mostly are */
		r->box.x += (int)((whole.w - w) / 2);
	} else if (whole.w) {
		w = whole.w;
	}
	r->box.y = (int)(y < FAR ? y : FAR);
	r->box.w = (int)(w < FAR ? w : FAR);
	r->box.h = size;
	words(r, s);
	long x = whole.x + (whole.w ? 0 : w); /* more may come in this line */
	r->box = whole;
	r->box.x = (int)(x < FAR ? x : FAR);
}

/* Adds the text that was collected for a styled box. */
static void
styled_text(struct reader *r, struct str s)
{
	size_t n = 1, k = 0, from = 0;
	int x = r->box.x;

	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] == '\v' && str_trim(str_cut(s, i)).n)
			n++;
	for (size_t i = 0; i <= s.n && k < n; i++) {
		if (i < s.n && s.p[i] != '\v')
			continue;
		if (k && k <= r->no.n)
			r->begins = r->no.v[k - 1];
		r->box.x = x;
		styled_line(r, norm_text((struct str){s.p + from, i - from}, r->a), k++, n);
		from = i + 1;
	}
}

/* Adds the text that was collected. */
static void
take(struct reader *r)
{
	struct str s = buf_slice(&r->text);

	if (s.n) {
		s = inline_text(str_dup(r->a, s), false, r->a);
		if (r->kind == SPOT_STYLED)
			styled_text(r, s);
		else
			words(r, s = norm_text(s, r->a));
		r->placed += str_trim(s).n;
		r->all += str_trim(s).n;
	}
	r->text.n = 0;
	r->no.n = 0;
}

/* Ends the element that is open. */
static void
finish(struct reader *r)
{
	take(r);
	r->open = STR("");
}

/* Letters that are raised or lowered within a styled line: converters make them of what stands beside another line. */
static void
shift(struct reader *r, struct str name, bool end)
{
	bool up = str_eq(name, STR("sup"));

	if (r->kind != SPOT_STYLED || !r->open.n || !(up || str_eq(name, STR("sub"))))
		return;
	take(r);
	r->box.y += (up == end ? 1 : -1) * (r->style.size ? r->style.size : 12 * ONE) / 2;
}

/* Text of the source, `at` where it begins. */
static void
text(struct reader *r, struct str s, size_t at)
{
	size_t skip = 0;

	while (skip < s.n && str_space(s.p[skip]))
		skip++;
	if (skip == s.n) {
		if (r->text.n)
			buf_str(&r->text, s);
		return;
	}
	size_t line = line_at(r, at + skip);
	if (r->open.n == 0 || str_eq(r->open, STR("title"))) {
		stray(r, s, line);
		r->all += s.n;
		return;
	}
	if (r->text.n == 0)
		r->begins = line;
	else if (r->no.n && r->no.v[r->no.n - 1] == 0)
		r->no.v[r->no.n - 1] = line;
	buf_str(&r->text, s);
}

/* A start tag, its attributes in t. */
static void
start_tag(struct reader *r, struct str name, struct str t, size_t at)
{
	struct spot box = {0};

	if (r->kind == SPOT_STYLED && str_eq(name, STR("br")) && r->open.n && r->text.n) {
		*MEM_PUSH(r->a, r->no) = 0;
		buf_char(&r->text, '\v');
	}
	shift(r, name, false);
	if (spot_page(r->kind, name, t, &r->bottom)) {
		finish(r);
		r->row.h = 0;
		r->page++;
	} else if (str_eq(name, STR("title"))) {
		finish(r);
		r->open = name;
	} else if (spot_line(r->kind, name, t, &box)) {
		finish(r);
		r->row = box;
	} else if (spot_word(r->kind, name, t, r->bottom, &box)) {
		finish(r);
		r->box = box;
		r->begins = line_at(r, at);
		struct str said = tag_attribute(t, r->kind == SPOT_STEXT ? "c" : r->kind == SPOT_ALTO ? "CONTENT" : "");
		r->open = name;
		r->style = (struct style){0};
		if (said.n)
			buf_str(&r->text, said);
		if (r->kind == SPOT_STEXT || r->kind == SPOT_ALTO)
			finish(r);
	}
	if (r->kind == SPOT_STYLED && r->open.n)
		style_add(&r->style, &r->rules, tag_attribute(t, "style"), tag_attribute(t, "class"));
}

/* What begins with < at in[at], a tag or declaration; returns where it ends. */
static size_t
tag(struct reader *r, size_t at)
{
	struct str s = str_cut(r->in, at), name = tag_name(s);
	ptrdiff_t k;

	if (str_starts(s, STR("<![CDATA["))) {
		k = str_find(s, STR("]]>"));
		size_t n = k < 0 ? s.n : (size_t)k;
		text(r, (struct str){s.p + 9, n - 9}, at + 9);
		return at + (k < 0 ? s.n : n + 3);
	}
	if (str_starts(s, STR("<!--")))
		return at + tag_comment_end(s);
	size_t end = tag_end(r->in, at);
	if (r->kind == SPOT_STYLED && str_eq(name, STR("style")) && s.p[1] != '/') {
		k = str_find(str_cut(r->in, end), STR("</style"));
		style_read(&r->rules, (struct str){r->in.p + end, k < 0 ? r->in.n - end : (size_t)k});
		return k < 0 ? r->in.n : end + (size_t)k;
	}
	if (name.n && s.p[1] != '/')
		start_tag(r, name, (struct str){name.p + name.n, (size_t)(r->in.p + end - name.p) - name.n - (r->in.p[end - 1] == '>')}, at);
	else if (name.n && str_eq(name, r->open))
		finish(r);
	else
		shift(r, name, true);
	return end;
}

/* Reads a source with tags. */
static void
read_tags(struct reader *r)
{
	for (size_t at = 0, end; at < r->in.n; at = end) {
		size_t lt = str_to(r->in, at, '<');
		/* a < that begins no tag is text */
		while (lt < r->in.n && !tag_name(str_cut(r->in, lt)).n && !(lt + 1 < r->in.n && strchr("!?/", r->in.p[lt + 1])))
			lt = str_to(r->in, lt + 1, '<');
		text(r, (struct str){r->in.p + at, lt - at}, at);
		end = lt < r->in.n ? tag(r, lt) : lt;
	}
	finish(r);
}

/* --- a table of words ---------------------------------------------------------------------------------------- */

static void
read_word(struct reader *r, const struct spot_table *t, struct str line, size_t no)
{
	struct spot_row x = spot_row(t, line);
	struct str s = norm_text(x.text, r->a);

	if (!x.placed || str_starts(s, STR("###"))) { /* a line that tells of a page or block: its text is ###PAGE###, or there is none */
		stray(r, x.text.n ? x.text : line, no);
		return;
	}
	r->box = x.box;
	r->begins = no;
	if (r->scan && s.n == 0) /* a page, block, paragraph or line, the last before its words */
		r->row = r->box;
	r->page = x.page;
	r->placed += str_trim(s).n;
	r->all += str_trim(s).n;
	words(r, s);
}

static bool
read_table(struct reader *r)
{
	struct spot_table t = {0};
	struct str rest = r->in;
	bool known = false;

	for (size_t no = 1; rest.n; no++) {
		struct str line = str_upto(&rest, '\n');
		line.n -= line.n && line.p[line.n - 1] == '\r';
		if (no > 1)
			read_word(r, &t, line, no);
		else if (!(known = spot_head(&t, line)))
			return false;
	}
	return known;
}

/* --- all ----------------------------------------------------------------------------------------------------- */

bool
frag_read(struct str source, struct frags *f, struct arena *a)
{
	bool table = str_starts(source, STR("level\tpage_num\t"));
	struct str s = str_trim(source);

	if (!table && (s.n == 0 || s.p[0] != '<')) /* mostly */
		return false;
	struct reader r = {.out = f, .a = a, .in = source, .line = 1, .page = -1, .text = {.a = a}};
	if (table) {
		f->scanned = r.scan = str_starts(source, STR("level\tpage_num\tblock_num\t")); /* of tesseract; pdftotext has par_num there */
		return read_table(&r) && r.placed * 2 > r.all;
	}
	r.kind = spot_kind((struct str){s.p, s.n < HEAD ? s.n : HEAD});
	r.scan = r.kind == SPOT_HOCR || r.kind == SPOT_ALTO;
	if (r.kind == SPOT_NONE)
		return false;
	read_tags(&r);
	f->guessed = r.kind == SPOT_STYLED;
	f->scanned = r.kind == SPOT_HOCR || r.kind == SPOT_ALTO;
	return r.placed * 2 > r.all && !r.torn;
}

void
frag_stray(struct frags *f, struct str text, const char *reason, size_t line, struct arena *a)
{
	if (text.n == 0)
		return;
	*MEM_PUSH(a, f->stray) = (struct frag_lone){text, reason, line};
}

static int
by_size(const void *a, const void *b)
{
	return frag_order(*(const int *)a, *(const int *)b);
}

void
frag_sort(int *v, size_t n)
{
	qsort(v, n, sizeof *v, by_size);
}
