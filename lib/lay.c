/* lay - what the recognisers of borderless layouts ask of a line.
 * Comes in: one normalised line.  Goes out: what it is, or yes or no; its words are lay_tok's.
 * Rule: a heading has a Chinese numeral and one of the few nouns that end the report's section titles and none of the
 * labels in its tables; running text has a full stop.
 * Known weakness: a heading without numeral is taken for a label when it stands between two tables. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "span.h"
#include "count.h"
#include "num.h"
#include "doc.h"
#include "line.h"
#include "lay_tok.h"
#include "lay.h"

enum {
	HEADING_MIN = 10,   /* bytes: a numeral, a point, a noun */
	LAY_LABEL_MAX = 60, /* characters without a blank; more is running text */
	LAY_TASTE = 8,      /* lines with numbers that show the shape of a table */
	LAY_TAIL = 8,       /* labels behind the last number, at most */
	LAY_MARGIN = 16,    /* blanks before a page number in the middle of its line, at least */
	LAY_ROOM = 1024     /* lines of a block, at first */
};

#define S(z) {z, sizeof z - 1}
static const struct str numerals = S("一二三四五六七八九十"); /* all with lead bytes E4 or E5 */
static const struct str points[] = {S("、"), S("."), S("．"), S(","), S("，")};
static const struct str nouns[] = {S("情况"), S("事项"), S("问题"), S("总体"), S("主动公开政府"), S("收到和处理"), S("行政复议"), S("行政诉讼")};
/* by the last six bits of a character: does one of the nouns begin with such a one? */
static const bool noun_last[64] = {[0x05] = true, [0x0B] = true, [0x0C] = true, [0x2E] = true, [0x36] = true, [0x3B] = true};
static const struct str ends[] = {S("情况"), S("事项"), S("问题"), S("措施"), S("报告")};
#undef S

/* Behind the Chinese numeral of one character and the point with which s begins; s.n 0: it does not. */
static struct str
numbered(struct str s)
{
	if (s.n < 4 || ((unsigned char)s.p[0] | 1) != 0xE5)
		return STR("");
	for (size_t i = 0; i < numerals.n; i += 3) {
		if (s.p[2] != numerals.p[i + 2] || memcmp(s.p, numerals.p + i, 3) != 0)
			continue;
		struct str t = str_trim(str_cut(s, 3));
		for (size_t k = 0; k < sizeof points / sizeof *points; k++)
			if (str_starts(t, points[k]))
				return t;
		break;
	}
	return STR("");
}

/* Has s one of the nouns of headings? */
static bool
has_noun(struct str s)
{
	for (size_t i = 0, k; i < s.n; i += k) {
		unsigned char c = (unsigned char)s.p[i];
		k = lay_han(c) ? 3 : 1;
		if (k == 1 || !noun_last[(unsigned char)s.p[i + 2] & 63])
			continue;
		for (size_t x = 0; x < sizeof nouns / sizeof *nouns; x++)
			if (str_starts(str_cut(s, i), nouns[x]))
				return true;
	}
	return false;
}

/* Is there 年度报告 in s? */
static inline bool
has_report(struct str s)
{
	static const char word[] = "年度报告";
	enum { BYTES = sizeof word - 1, RARE = 5 }; /* of its bytes this one stands least elsewhere */

	for (const char *q = s.p + RARE, *end = s.p + s.n - (BYTES - RARE - 1); s.n >= BYTES && q < end && (q = memchr(q, (unsigned char)word[RARE], (size_t)(end - q))); q++)
		if (memcmp(q - RARE, word, BYTES) == 0)
			return true;
	return false;
}

/* Is s, without blanks at its ends, a heading?  gap: perhaps there are two blanks together in it. */
static bool
is_heading(struct str s, bool gap)
{
	if (s.n < HEADING_MIN)
		return false;
	/* 三、本年   8.属于行政查询事项 is no heading: only what stands before the wide gap counts */
	for (const char *p = s.p, *end = s.p + s.n; gap && (p = memchr(p, ' ', (size_t)(end - p))) && end - p > 1; p += 2)
		if (p[1] == ' ') {
			s.n = (size_t)(p - s.p);
			break;
		}
	while (s.n && (s.p[0] == '#' || s.p[0] == '*' || s.p[0] == ' '))
		s = str_cut(s, 1);
	if (has_report(s) && !lay_prose(s))
		return true;
	s = numbered(s);
	return s.n && has_noun(s);
}

void
lay_join(struct buf *cell, struct str line)
{
	if (cell->n && !((unsigned char)cell->p[cell->n - 1] & 0x80 && (unsigned char)line.p[0] & 0x80))
		buf_char(cell, ' ');
	buf_str(cell, line);
}

void
lay_beside(struct doc *d, size_t no, struct str s)
{
	s = str_trim(s);
	if (word_starts(s, "• · * - + ○ ■ ▪ ◦ □ ☆") || str_starts(s, STR("o ")))
		doc_drop(d, no, "nav", s);
	else if (s.n)
		doc_text(d, no, s);
}

bool
lay_heading(struct str line)
{
	return is_heading(str_trim(line), true);
}

/* Is this the head of a heading that goes on in the next line? */
static bool
opens_heading(struct str line)
{
	struct str s = str_trim(line);

	if (!lay_heading(s))
		return false;
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (str_ends(s, ends[i]))
			return false;
	return true;
}

/* Are there more characters without a blank between them than a label has? */
static bool
long_run(struct str s)
{
	size_t run = 0;

	if (s.n <= LAY_LABEL_MAX || count_ink(s) <= LAY_LABEL_MAX)
		return false;
	for (size_t i = 0, k; i < s.n && run <= LAY_LABEL_MAX; i += k) {
		unsigned char c = (unsigned char)s.p[i];
		if (lay_han(c)) {
			k = span_han(str_cut(s, i));
			run += k / 3;
		} else if ((k = lay_blank(s, i))) {
			run = 0;
		} else {
			k = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
			run++;
		}
	}
	return run > LAY_LABEL_MAX;
}

bool
lay_prose(struct str line)
{
	return line_has(line) & (LINE_STOP | LINE_SENTENCE) || long_run(line);
}

bool
lay_prose_line(const struct line *l)
{
	return l->has & (LINE_STOP | LINE_SENTENCE) || long_run(l->text);
}

static bool
has_digit(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (lay_figure(s, i))
			return true;
	return false;
}

/* The kind of a line if that shows without its words; else LAY_LABEL. */
static enum lay_kind
glance(const struct line *l)
{
	struct str s = l->text;

	if (s.n == 0 || (s = str_trim(s)).n == 0)
		return LAY_BLANK;
	return l->has & (LINE_STOP | LINE_SENTENCE) || long_run(s) || is_heading(s, l->has & LINE_GAP) ? LAY_STOP : LAY_LABEL;
}

/* Is a line whose last word is a number prose broken off before one?  It has a comma, or a mark at its head. */
static bool
is_broken_off(struct str s)
{
	return str_trim(s).p[0] == '*' || str_find(s, STR("，")) >= 0;
}

/* Sets the kind of a line by its words, and how many values end it. */
static void
weigh(struct lay_item *it)
{
	int vals = 0, ands = 0;
	size_t first = it->t.n;

	while (first > 0 && it->t.v[first - 1].val)
		first--;
	vals = it->nval = (int)(it->t.n - first);
	for (size_t i = 0; i < first; i++)
		vals += it->t.v[i].val && has_digit(it->t.v[i].text);
	for (size_t i = 0; i < it->t.n && it->l->has & LINE_MARK; i++)
		ands += str_eq(it->t.v[i].text, STR("&"));
	it->kind = ands > 1 ? LAY_STOP : vals == 0 ? LAY_LABEL : vals == it->nval ? LAY_VALUES : LAY_MIXED;
	if (it->kind == LAY_VALUES && it->nval == 1 && first > 0 && it->t.v[first].gap == 1 && is_broken_off(it->l->text))
		it->kind = LAY_MIXED;
}

/* What line.memo holds, 0: nothing yet.  The first byte is the kind + 1, the others are 0 but for LAY_VALUES. */
enum { MEMO_KIND = 15, MEMO_LABEL = 16, MEMO_ROW = 32, MEMO_GAP = 64, MEMO_NVAL = 8, MEMO_FIELDS = 16, MEMO_MOST = 255 };

/* The values of a line, for its memo: how many, whether words stand before them, whether they are set apart by more than
 * one blank, and how many fields they are if each blank more is an empty one. */
static unsigned
sum_up(const struct lay_item *it)
{
	size_t first = it->t.n - (size_t)it->nval;
	unsigned fields = first ? 0 : 1, gap = 0, n = (unsigned)it->nval;

	if (it->kind != LAY_VALUES)
		return it->kind + 1u;
	for (size_t k = first; k < it->t.n; k++) {
		fields += (unsigned)it->t.v[k].gap;
		gap |= it->t.v[k].gap > 1;
	}
	fields = fields < MEMO_MOST ? fields : MEMO_MOST;
	return (it->kind + 1u) | (first ? MEMO_LABEL : 0) | (n > 1 || first ? MEMO_ROW : 0) | (gap ? MEMO_GAP : 0) |
	       (n < MEMO_MOST ? n : MEMO_MOST) << MEMO_NVAL | fields << MEMO_FIELDS;
}

/* That of a line with one number alone. */
enum { MEMO_NUMBER = (LAY_VALUES + 1) | 1 << MEMO_NVAL | 1 << MEMO_FIELDS };
_Static_assert(LINE_FIGURES == (1 << 24 | MEMO_NUMBER), "figures alone are one number");

/* What is noted of a line, by whom ever: a part of the document may be read beside the rest. */
static inline unsigned
noted(const struct line *l)
{
	return GK_PLAIN ? 0 : __atomic_load_n(&l->memo, __ATOMIC_RELAXED);
}

static void
remember(const struct line *l, unsigned memo)
{
	__atomic_store_n(&((struct line *)l)->memo, memo, __ATOMIC_RELAXED);
}

/* The one word of a line of figures. */
static struct lay_toks
number(const struct line *l, struct arena *a)
{
	struct lay_tok *w = MEM_TAKE(a, struct lay_tok, 1);
	int n = (int)l->text.n;

	*w = (struct lay_tok){.text = l->text, .e = {n, n}, .val = true};
	return (struct lay_toks){w, 1, 1};
}

/* Is there no number in the line, nor a dash in place of one? */
static bool
is_wordy(const struct line *l)
{
	return !(l->has & LINE_NUMBER) && str_find(l->text, STR("无")) < 0 && str_find(l->text, STR("不适用")) < 0;
}

/* What can be noted of a line without its words; 0: these must be weighed. */
static unsigned
peek(const struct line *l)
{
	enum lay_kind kind = glance(l);
	unsigned memo = kind + 1u;

	if (GK_PLAIN && kind == LAY_LABEL)
		return 0;
	if (kind == LAY_LABEL && !(l->has & LINE_BLANK))
		memo = lay_value(l->text) ? MEMO_NUMBER : memo;
	else if (kind == LAY_LABEL && !is_wordy(l))
		return 0;
	remember(l, memo);
	return memo;
}

/* The same of a line whose words must be weighed. */
static __attribute__((noinline)) unsigned
look(const struct line *l, const struct arena *free)
{
	struct arena a = *free;
	struct lay_item it = {.l = l, .t = lay_split(l, &a)};

	weigh(&it);
	unsigned memo = sum_up(&it);
	remember(l, memo);
	return memo;
}

static inline unsigned
memo_of(const struct line *l, const struct arena *a)
{
	unsigned memo = noted(l);

	memo = memo ? memo : l->text.n == 0 ? LAY_BLANK + 1u : peek(l);
	return memo ? memo : look(l, a);
}

/* The same; keeps the words, where there is room. */
static __attribute__((noinline)) unsigned
look_kept(const struct line *l, struct lay_kept *kept, struct arena *a)
{
	if (GK_PLAIN || !kept || kept->n == LAY_KEPT)
		return look(l, a);
	struct lay_item it = {.l = l, .t = lay_split(l, a)};
	weigh(&it);
	kept->l[kept->n] = l;
	kept->t[kept->n++] = it.t;
	unsigned memo = sum_up(&it);
	remember(l, memo);
	return memo;
}

static inline unsigned
memo_kept(const struct line *l, struct lay_kept *kept, struct arena *a)
{
	unsigned memo = noted(l);

	memo = memo ? memo : l->text.n == 0 ? LAY_BLANK + 1u : peek(l);
	return memo ? memo : look_kept(l, kept, a);
}

/* What a line is, to *it; labels: its words, too, if it is a label; cells: of one number alone not its word; t: the words, if they are cut already. */
static inline void
classify(struct lay_item *it, const struct line *l, bool labels, bool cells, const struct lay_toks *t, struct arena *a)
{
	*it = (struct lay_item){.l = l, .kind = LAY_BLANK};
	if (l->text.n == 0)
		return;
	unsigned memo = noted(l), known;
	memo = memo || labels ? memo : peek(l);
	if (memo == LINE_FIGURES || (cells && memo == MEMO_NUMBER)) {
		it->t = cells ? (struct lay_toks){.n = 1} : number(l, a);
		it->kind = LAY_VALUES;
		it->nval = 1;
		return;
	}
	known = memo & MEMO_KIND;
	it->kind = known ? (enum lay_kind)(known - 1) : labels ? glance(l) : LAY_MIXED;
	if ((it->kind == LAY_LABEL && labels) || it->kind == LAY_VALUES || it->kind == LAY_MIXED) {
		it->t = t ? *t : lay_split(l, a);
		if (!known || it->kind != LAY_LABEL)
			weigh(it);
	}
	if (!known)
		remember(l, sum_up(it));
}

struct lay_item
lay_classify(const struct line *l, struct arena *a)
{
	struct lay_item it;

	classify(&it, l, false, false, NULL, a);
	return it;
}

enum lay_kind
lay_kind_of(const struct line *l, const struct arena *a)
{
	return (enum lay_kind)((memo_of(l, a) & MEMO_KIND) - 1);
}

enum lay_kind
lay_kind_kept(const struct line *l, struct lay_kept *kept, struct arena *a)
{
	return (enum lay_kind)((memo_kept(l, kept, a) & MEMO_KIND) - 1);
}

struct lay_sum
lay_sum(const struct line *l, const struct arena *a)
{
	unsigned m = memo_of(l, a);

	return (struct lay_sum){(enum lay_kind)((m & MEMO_KIND) - 1), m & MEMO_LABEL, m & MEMO_ROW, m & MEMO_GAP, (int)(m >> MEMO_NVAL & 255),
				(int)(m >> MEMO_FIELDS & 255)};
}

enum lay_shape
lay_taste(const struct line *l, size_t at, size_t n, struct lay_kept *kept, struct arena *a)
{
	int seen = 0, rows = 0, since = 0;

	if (l[at].indent < 0)
		return LAY_NONE;
	for (size_t i = at; i < n && seen < LAY_TASTE && since <= LAY_LOOK; i++) {
		unsigned memo = memo_kept(&l[i], kept, a);
		enum lay_kind kind = (enum lay_kind)((memo & MEMO_KIND) - 1);
		if (kind == LAY_STOP)
			break;
		since += kind == LAY_LABEL || kind == LAY_MIXED;
		if (kind != LAY_VALUES)
			continue;
		seen++;
		rows += (memo & MEMO_ROW) != 0;
		since = 0;
	}
	if (seen == 0 || (at > 0 && opens_heading(l[at - 1].text)))
		return LAY_NONE;
	return rows * 2 >= seen ? LAY_LINES : seen > 1 ? LAY_CELLS : LAY_NONE;
}

/* a whole number alone on its line, as a page number is: at most four digits, not 0 */
static bool
lone(const struct lay_item *it)
{
	uint64_t x;

	return it->kind == LAY_VALUES && it->t.n == 1 && str_uint(it->t.v[0].text, 9999, &x) && x > 0;
}

/* Page numbers without a dash: where rows stand close together or at the margin, and are no cells one a line, a number alone that does not. */
static void
bare_pages(struct lay_item *v, size_t n)
{
	size_t rows = 0, single = 0, apart = 0, indented = 0;

	for (size_t i = 0; i < n; i++)
		if (v[i].kind == LAY_VALUES)
			*(v[i].t.n == 1 ? &single : &rows) += 1;
	for (int pass = 0; pass < 2 && rows > 2 && rows > 2 * single; pass++)
		for (size_t i = 0; i < n; i++) {
			if (v[i].kind != LAY_VALUES || (!pass && v[i].t.n == 1))
				continue;
			bool alone = (i == 0 || v[i - 1].kind == LAY_BLANK) && (i + 1 == n || v[i + 1].kind == LAY_BLANK);
			if (pass && lone(&v[i]) && alone && (apart * 10 < rows || (!indented && v[i].t.v[0].gap >= LAY_MARGIN)))
				v[i].kind = LAY_PAGE;
			if (pass)
				continue;
			apart += alone;
			indented += v[i].t.v[0].gap > 1;
		}
}

size_t
lay_block(const struct line *l, size_t at, size_t n, bool labels, const struct lay_kept *kept, struct lay_item **out, struct arena *a)
{
	MEM_ARRAY(struct lay_item) v = {MEM_TAKE(a, struct lay_item, LAY_ROOM), 0, LAY_ROOM};
	size_t last = 0; /* lines up to and with the last number */
	int since = 0;
	enum lay_kind stop = LAY_BLANK;
	size_t k = 0;

	for (size_t i = at; i < n && since <= LAY_LOOK; i++) {
		struct lay_item *it = MEM_PUSH(a, v);
		bool cut = kept && k < kept->n && kept->l[k] == &l[i];
		classify(it, &l[i], labels, !labels, cut ? &kept->t[k++] : NULL, a);
		if ((stop = it->kind) == LAY_STOP) {
			v.n--;
			break;
		}
		since += it->kind == LAY_LABEL || it->kind == LAY_MIXED;
		if (it->kind != LAY_VALUES)
			continue;
		last = v.n;
		since = 0;
	}
	/* labels behind the last number are rows without numbers, but not the beginning of what follows */
	size_t end = last;
	int tail = 0;
	bool prose = stop == LAY_STOP && at + v.n < n && !lay_heading(l[at + v.n].text);
	for (size_t i = last; i < v.n && v.v[i].kind != LAY_MIXED && !v.v[i].l->page; i++) {
		if (v.v[i].kind == LAY_LABEL && (prose || ++tail > LAY_TAIL))
			break;
		if (v.v[i].kind == LAY_LABEL)
			end = i + 1;
	}
	/* a blank line with a no-break space in it is a cell */
	for (size_t i = end; i < v.n && v.v[i].kind == LAY_BLANK; i++)
		if (v.v[i].l->text.n)
			end = i + 1;
	if (labels)
		bare_pages(v.v, end);
	*out = v.v;
	return end;
}
