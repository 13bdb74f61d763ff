/* unroll - the first table on one line, with nothing between a number and the next label.
 * Comes in: lines.  Goes out: the same, where 规章 33 62 36行政规范性文件 47 10 28第二十条第（五）项信息内容 stood on one, each label begins one.
 * Rule: pypdf ends no line where cells stand close to each other.  A line that names what the table's columns hold, and in which three of its rows'
 * labels or more stand right behind a number or a head and before a number, is cut before each of these, and before what a part of the table begins with.
 * Known weakness: numbers with nothing between them are not parted. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "line.h"
#include "lay_tok.h"
#include "unroll.h"

enum {
	LEAST = 120, /* bytes of such a line */
	ROWS = 3,    /* labels that must stand so */
	CUTS = 32
};

/* Bytes of a label of the table at s[i], 0: there is none; *row: of one of its rows. */
static size_t
label_at(struct str s, size_t i, bool *row)
{
	size_t n = word_starts(s = str_cut(s, i), "规章 行政规范性文件 规范性文件 行政许可 其他对外管理服务事项 行政处罚 行政强制 行政事业性收费 政府集中采购");

	*row = n > 0;
	return n ? n : str_starts(s, STR("第二十条 第")) ? strlen("第二十条 第") : word_starts(s, "第二十条第 信息内容");
}

/* Does s end in a number, or in what a head of the table ends in? */
static bool
ends_cell(struct str s)
{
	return (s.n && str_digit(s.p[s.n - 1])) || word_ends(s, "数 数量 元） 元) 减 金额 项 / - —");
}

/* Where the line is to be cut; how many places these are. */
static size_t
find_cuts(struct str s, size_t cut[CUTS])
{
	size_t n = 0, rows = 0, len, behind = 0; /* the label before */

	for (size_t i = 0; i < s.n && n < CUTS; i += len) {
		bool row = false, cell = false;
		len = (unsigned char)s.p[i] < 0xE0 ? 1 : 3;
		size_t own = len == 3 ? label_at(s, i, &row) : 0;
		if (own == 0)
			continue;
		len = own;
		struct str rest = str_trim(str_cut(s, i + own));
		cell = rest.n == 0 || lay_figure(rest, 0) || word_starts(rest, "/ - — 第二十条");
		bool blank = i == behind;
		behind = i + own;
		if (i == 0 || (!blank && !ends_cell(str_trim((struct str){s.p, i}))) || (row && !cell))
			continue;
		cut[n++] = i;
		rows += row && !str_blankish[(unsigned char)s.p[i - 1]]; /* where blanks part all it is lay_flow's */
	}
	return rows >= ROWS && n < CUTS ? n : 0;
}

static size_t
cuts_of(const struct line *l, size_t cut[CUTS])
{
	const unsigned need = LINE_NUMBER | LINE_BLANK;

	return l->text.n >= LEAST && (l->has & need) == need && str_find(l->text, STR("信息内容")) >= 0 ? find_cuts(l->text, cut) : 0;
}

void
unroll_lines(struct lines *l, struct arena *a)
{
	size_t cut[CUTS], more = 0, n = 0;

	for (const struct line *x = l->v, *end = x + l->n; x < end; x++)
		more += x->text.n >= LEAST ? cuts_of(x, cut) : 0;
	if (more == 0)
		return;
	struct line *v = MEM_TAKE(a, struct line, l->n + more);
	for (size_t i = 0; i < l->n; i++) {
		struct str s = l->v[i].text;
		size_t cuts = cuts_of(&l->v[i], cut);
		v[n++] = l->v[i];
		for (size_t k = 0; k < cuts; k++, n++) {
			v[n] = l->v[i];
			v[n].page = false;
			line_set(&v[n], (struct str){s.p + cut[k], (k + 1 < cuts ? cut[k + 1] : s.n) - cut[k]});
		}
		if (cuts)
			line_set(&v[n - cuts - 1], (struct str){s.p, cut[0]});
	}
	l->v = v;
	l->n = l->cap = n;
}
