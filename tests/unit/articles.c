/* Unit tests of articles: the first table by the heads of its groups.  See rows.h. */
#include "../../lib/articles.c"

#include "rows.h"

static struct str
articles(struct rows *x, int r)
{
	articles_read(&x->t, &x->v);
	return rows_cells(x, r);
}

static struct str
columns(struct rows *x, int r)
{
	fill_columns(&x->t, &x->v);
	return rows_cells(x, r);
}

/* The same where rows that have all their values were read before. */
static struct str
kept(struct rows *x, int r)
{
	for (int i = 0; i < x->v.nrow; i++)
		for (int k = 0; x->q[i].n == x->q[i].width && k < x->q[i].width; k++)
			fill_cell(&x->t, &x->v, i, k, x->q[i].slot[k].it, x->q[i].slot[k].col, true);
	return columns(x, r);
}

/* The lines on which a row was seen, and whether the table was found. */
static struct str
where(struct rows *x, int r)
{
	articles_read(&x->t, &x->v);
	return str_fmt(&x->a, "%zu-%zu%s", x->t.row[r].from, x->t.row[r].to, x->t.found[FORM_DISCLOSURE] ? " found" : "");
}

#define REST ": 第二十条第（五）项\n: 7\n: 第二十条第（六）项\n: 8\n: 9\n: 第二十条第（八）项\n: 10"

static const struct rows_test test[] = {
	{articles, "as many values as the group has, between its heads", D, ": 第二十条第（一）项\n: 1;2;3\n: 4;5;6\n: 第二十条第（五）项\n: 7\n: 第二十条第（六）项\n: 8\n: 9\n: 第二十条第（八）项\n: 10",
		1, "4? 5? 6? order"},
	{articles, "the last", D, ": 第二十条第（一）项\n: 1;2;3\n: 4;5;6\n: 第二十条第（五）项\n: 7\n: 第二十条第（六）项\n: 8\n: 9\n: 第二十条第（八）项\n: 10", 5, "10? order"},
	{articles, "a group has one less", D, ": 第二十条第（一）项\n: 1;2;3\n: 4;5\n: 第二十条第（五）项\n: 7\n: 第二十条第（六）项\n: 8\n: 9\n: 第二十条第（八）项\n: 10", 5, ". lost"},
	{articles, "one more", D, ": 第二十条第（一）项\n: 1;2;3\n: 4;5;6\n: 第二十条第（五）项\n: 7\n: 第二十条第（六）项\n: 8\n: 9\n: 9\n: 第二十条第（八）项\n: 10", 0, ". . . lost"},
	{articles, "a head is missing", D, ": 第二十条第（一）项\n: 1;2;3\n: 4;5;6\n: 7\n: 第二十条第（六）项\n: 8\n: 9\n: 第二十条第（八）项\n: 10", 0, ". . . lost"},
	{articles, "heads in another order", D, ": 第二十条第（一）项\n: 1;2;3\n: 4;5;6\n: 第二十条第（六）项\n: 8\n: 9\n: 第二十条第（五）项\n: 7\n: 第二十条第（八）项\n: 10", 0, "1? 2? 3? order"},
	{articles, "values one a line, others beside words", D, ": 第二十条第（一）项\n: 1\n: 2\n: 3\n: 文件;4\n: 5\n: 6\n" REST, 1, "4? 5? 6? order"},
	{articles, "an empty line is a value", D, ": 第二十条第（一）项\n: 1;2;3\n: 4;5\n: \n" REST, 1, "4? 5? _ order"},
	{articles, "the last head is not there, and the values of its group are", D, ": 第二十条第（一）项\n: 1;2;3\n: 4;5;6\n: 第二十条第（五）项\n: 7\n: 第二十条第（六）项\n: 8\n: 9\n: 10", 0, ". . . lost"},
	{columns, "values below the heads of their columns", D, ": 本年制发件数\n: 1\n: 4\n+: 现行有效件数\n: 3\n: 6\n+: 本年废止件数\n: 2\n: 5", 1, "4? 5? 6? order"},
	{kept, "what was read stays", D, "0: 规章;7;8;9\n: 本年制发件数\n: 1\n: 4\n+: 现行有效件数\n: 3\n: 6\n+: 本年废止件数\n: 2\n: 5", 0, "7 8 9 lost"},
	{kept, "the other row", D, "0: 规章;7;8;9\n: 本年制发件数\n: 1\n: 4\n+: 现行有效件数\n: 3\n: 6\n+: 本年废止件数\n: 2\n: 5", 1, "4? 5? 6? order"},
	{columns, "two heads side by side", D, ": 本年制发件数\n: 本年废止件数\n: 1\n: 2\n: 4\n: 5", 1, "4? 5? . order"},
	{columns, "of two groups", D, ": 本年废止件数\n: 本年处理决定数量\n: 1\n: 2\n: 4", 0, ". . . lost"},
	{columns, "in another order", D, ": 本年废止件数\n: 本年制发件数\n: 1\n: 2\n: 4\n: 5", 1, ". . . lost"},
	{columns, "the same head twice", D, ": 本年处理决定数量\n: 7\n: 文\n: 本年处理决定数量\n: 8\n: 9", 3, "8? order"},
	{columns, "once", D, ": 本年处理决定数量\n: 8\n: 9", 3, ". lost"},
	{columns, "three times", D, ": 本年处理决定数量\n: 7\n+: 本年处理决定数量\n: 8\n: 9\n+: 本年处理决定数量\n: 8\n: 9", 2, ". lost"},
	{columns, "a value beside a word is none of them", D, ": 本年制发件数\n: 1\n: 文;4", 0, ". . . lost"},
	{columns, "one value too few", D, ": 本年制发件数\n: 1\n+: 4", 0, ". . . lost"},
	{columns, "one too many", D, ": 本年制发件数\n: 1\n: 4\n: 5", 0, ". . . lost"},
	{columns, "a gap above them", D, ": 本年制发件数\n+: 1\n: 4", 0, ". . . lost"},
	{where, "its lines", D, ": 第二十条第（一）项\n: 1;2;3\n: 4;5;6\n" REST, 1, "1-3 found"},
	{where, "of the last", D, ": 第二十条第（一）项\n: 1;2;3\n: 4;5;6\n" REST, 5, "9-10 found"},
	{where, "where nothing is read", D, ": 第二十条第（一）项\n: 1;2;3\n: 4;5\n" REST, 1, "0-0"},
	{where, "no head at all", D, ": 1;2;3\n: 4;5;6", 1, "0-0"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
