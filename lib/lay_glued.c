/* lay_glued - tables of which the cells of a row were put together without anything between them: 规章000.
 * Comes in: lines.  Goes out: rows of a label and its values.
 * Rule: such a table begins with a line of nothing but its heads, one right behind the other, which say how many columns it has.  Where there
 * is one the figures are its number; where there are more, a row has a figure for each, or it stays as it is.  No row may have fewer, which
 * blank cells would do, and one has noughts alone; rows of the requests and the disputes add up instead.
 * Known weakness: rows with a number of two figures or more in several columns are not read. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "count.h"
#include "doc.h"
#include "line.h"
#include "layout.h"

enum { HEADS_MAX = 12, ROWS_MAX = 40, LABEL_MAX = 180 /* bytes */, REQUESTS = 7, KIND = 5 /* columns of the disputes of one kind */ };

static const char head[] = "信息内容 本年制发件数 本年废止件数 现行有效件数 本年处理决定数量 本年收费金额 本年新制作数量 本年新公开数量 对外公开总数量 上一年项目数量 本年增/减 "
	"处理决定数量 采购项目数量 采购总金额 商业企业 科研机构 社会公益组织 法律服务机构 其他结果 其他 结果维持 结果纠正 尚未审结 总计";

/* How many bytes the head at s has, a unit in brackets with it; 0: there is none. */
static size_t
head_at(struct str s)
{
	size_t n = word_starts(s, head);
	struct str rest = str_cut(s, n);
	ptrdiff_t end = str_starts(rest, STR("(")) ? str_find(rest, STR(")")) + 1 : str_starts(rest, STR("（")) ? str_find(rest, STR("）")) + 3 : 0;

	return n + (n && end > 2 ? (size_t)end : 0);
}

/* The heads of which a line consists; how many there are, 0: of other words, too. */
static size_t
heads(struct str s, struct str *v)
{
	size_t k = 0;

	for (size_t n; s.n; s = str_cut(s, n)) {
		if (k == HEADS_MAX || (n = head_at(s)) == 0)
			return 0;
		v[k++] = (struct str){s.p, n};
	}
	return k;
}

/* How many columns such a line of n heads stands for; 0: for none that is known. */
static size_t
columns(const struct str *v, size_t n)
{
	if (str_eq(v[0], STR("信息内容")))
		return n - 1;
	if (n == KIND && str_eq(v[0], STR("商业企业")))
		return REQUESTS;
	return n == 2 * KIND && str_eq(v[0], STR("结果维持")) ? 3 * KIND : 0;
}

struct row {
	struct str label, figures;
	size_t line;
};

/* A label with figures right behind it, or none before them where `bare`; false: the line is no such row. */
static bool
row_of(struct row *r, const struct line *l, bool bare, bool fraction)
{
	struct str s = str_trim(l->text);
	size_t n = s.n;

	while (n && (str_digit(s.p[n - 1]) || (fraction && s.p[n - 1] == '.')))
		n--;
	*r = (struct row){{s.p, n}, str_cut(s, n), l->no};
	return r->figures.n && r->figures.p[0] != '.' && (bare ? n == 0 : n > 0 && n <= LABEL_MAX && ((unsigned char)s.p[n - 1] >= 0x80 || s.p[n - 1] == ')' || s.p[n - 1] == '"'));
}

/* Is the last of n figures the sum of the others? */
static bool
adds_up(const char *p, size_t n)
{
	int sum = 0;

	for (size_t i = 0; i + 1 < n; i++)
		sum += p[i] - '0';
	return sum == p[n - 1] - '0';
}

/* Are its figures the numbers of so many columns? */
static bool
is_split(const struct row *r, size_t columns)
{
	bool sums = columns != REQUESTS || adds_up(r->figures.p, r->figures.n);

	for (size_t k = 0; columns == 3 * KIND && k + KIND <= r->figures.n; k += KIND)
		sums = sums && adds_up(r->figures.p + k, KIND);
	return r->figures.n == columns && sums;
}

/* Does a row say that noughts are printed: has it as many of them as columns? */
static bool
is_nought(const struct row *r, size_t columns)
{
	return r->figures.n == columns && count_of(r->figures, '0') == columns;
}

static void
emit(struct doc *d, const struct row *r, size_t columns)
{
	bool split = columns == 1 || is_split(r, columns), label = r->label.n > 0;
	size_t n = split ? columns : 0;
	struct doc_cell *c = doc_add(d, DOC_ROW, r->line, label + n)->cell;

	if (label)
		*c++ = (struct doc_cell){split ? r->label : (struct str){r->label.p, r->label.n + r->figures.n}, r->line};
	for (size_t k = 0; k < n; k++)
		*c++ = (struct doc_cell){columns == 1 ? r->figures : (struct str){r->figures.p + k, 1}, r->line};
}

bool
lay_glued_begins(const struct line *l)
{
	struct str s = l->indent > 0 ? str_trim(l->text) : l->text;

	return s.n > 2 * strlen("商业企业") && (str_starts(s, STR("信息内容")) ? word_starts(str_cut(s, 12), "本 上 采") > 0
							 : str_starts(s, STR("商业企业科")) || str_starts(s, STR("结果维持结")));
}

size_t
lay_glued_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct str v[HEADS_MAX];
	size_t heads_n = lay_glued_begins(&l[at]) ? heads(str_trim(l[at].text), v) : 0, cols = heads_n ? columns(v, heads_n) : 0, rows = 0, end = at + 1;
	struct row row[ROWS_MAX];
	bool noughts = false;

	for (size_t y = at + 1; cols && y < n && rows < ROWS_MAX; y++) {
		if (l[y].indent < 0)
			continue;
		if (!row_of(&row[rows], &l[y], cols == 3 * KIND, cols == 1))
			break;
		if (row[rows].figures.n < cols) /* a blank cell left no trace */
			return 0;
		noughts = noughts || is_nought(&row[rows], cols);
		rows++;
		end = y + 1;
	}
	if (rows == 0 || (cols > 1 && cols < REQUESTS && !noughts) || (cols == 3 * KIND && (rows > 1 || !is_split(&row[0], cols))))
		return 0;
	struct doc_cell *c = doc_add(d, DOC_ROW, l[at].no, heads_n)->cell;
	for (size_t k = 0; k < heads_n; k++)
		c[k] = (struct doc_cell){v[k], l[at].no};
	for (size_t i = 0; i < rows; i++)
		emit(d, &row[i], cols);
	return end - at;
}
