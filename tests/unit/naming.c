/* Unit tests of naming: what a text says of the rows of a table.  See rows.h; the texts are the cells of the first item. */
#include "../../lib/naming.c"
#include "given.h"

#include "rows.h"

/* The signs before a label that say it is another's than row r. */
static struct str
numbers(struct rows *x, int r)
{
	const struct view_item *it = &x->v.item[0];
	struct buf b = {.a = &x->a};

	for (int k = 0; k < it->n; k++) {
		struct label l = label_fold_all(it->cell[k].text, &x->a);
		if (naming_misnumbered(&x->names, x->v.row0 + r, l, l.n))
			buf_str(&b, it->cell[k].text);
	}
	return buf_slice(&b);
}


/* The rows of which each cell is the label, its number another or not, and whether it says nothing of row r. */
static struct str
named(struct rows *x, int r)
{
	const struct view_item *it = &x->v.item[0];
	struct buf b = {.a = &x->a};

	for (int k = 0; k < it->n; k++) {
		struct term *t = it->tok[k].term;
		uint64_t ends = naming_ends(&x->v, t), own = naming_own(&x->v, t), mute = naming_mute(&x->v, t);
		for (int i = 0; i < x->v.nrow; i++)
			if (ends >> i & 1)
				buf_str(&b, str_fmt(&x->a, "%d%s ", i, own >> i & 1 ? "" : "?"));
		buf_str(&b, mute >> r & 1 ? STR("mute ") : STR("- "));
	}
	return str_trim(buf_slice(&b));
}

/* Whether each cell ends in a head of row r, and whether it names what offices add. */
static struct str
heads(struct rows *x, int r)
{
	const struct view_item *it = &x->v.item[0];
	struct buf b = {.a = &x->a};

	for (int k = 0; k < it->n; k++)
		buf_str(&b, str_fmt(&x->a, "%s%s ", naming_tops(&x->v, it->tok[k].term) >> r & 1 ? "head" : "-", naming_further(&x->v, it->tok[k].term) ? "+" : ""));
	return str_trim(buf_slice(&b));
}

static const struct rows_test test[] = {
	{numbers, "numerals that are neither its own nor its groups'", R, ": 一;二;三;四;五;六;七;八;九;十;0;1;2;3;4;5;6;7;8;9;年", 7, "一二四五六七八九012356789"},
	{numbers, "of a row without any", D, ": 一;二;九;十;0;9;年", 0, "一二九09"},

	{named, "a label", R, ": 1.属于国家秘密", 4, "4 -"},
	{named, "without its number", R, ": 属于国家秘密", 4, "4 -"},
	{named, "with another's", R, ": 2.属于国家秘密", 4, "4? -"},
	{named, "words of its group before it", R, ": （三）不予公开 属于国家秘密", 4, "4 -"},
	{named, "its groups", R, ": 三、本年度办理结果;（三）不予公开", 4, "mute mute"},
	{named, "with another number", R, ": （四）不予公开", 4, "-"},
	{named, "of another row", R, ": （四）不予公开", 12, "mute"},
	{named, "the beginning of a label", R, ": 要求行政机关确认或重新", 4, "-"},
	{named, "one that is shorter", R, ": 要求行政机关确", 4, "mute"},
	{named, "words", R, ": 属于", 4, "mute"},
	{heads, "the heads of a row", D, ": 本年制发件数;现行有效件数;上年数;备注;规章", 1, "head+ head -+ -+ -"},
	{heads, "words before one", D, ": 项目 现行有效件数", 0, "head"},
	{heads, "another row's", D, ": 本年制发件数", 2, "-+"},
	{heads, "of another table nothing is known", R, ": 自然人;总计;上年数", 0, "- - -"},
	{named, "of the first table", D, ": 第二十条第（一）项 规章;行政规范性文件", 0, "0 - 1 -"},
};

/* Of all characters those are numerals, and which; an enumerator with one that the row's has not is another's. */
static int
numerals_fail(void)
{
	static const char *const all[][6] = {{"一", "㈠", "㊀"}, {"二", "㈡", "㊁"}, {"三", "㈢", "㊂"}, {"四", "㈣", "㊃"}, {"五", "㈤", "㊄"}, {"六", "㈥", "㊅"}, {"七", "㈦", "㊆"}, {"八", "㈧", "㊇"}, {"九", "㈨", "㊈"},
		{"1", "①", "⑴", "⒈"}, {"2", "②", "⑵", "⒉"}, {"3", "③", "⑶", "⒊"}, {"4", "④", "⑷", "⒋"}, {"5", "⑤", "⑸", "⒌"}, {"6", "⑥", "⑹", "⒍"}, {"7", "⑦", "⑺", "⒎"}, {"8", "⑧", "⑻", "⒏"}, {"9", "⑨", "⑼", "⒐"},
		{"0", "⑩", "⑳", "⑽", "⒇", "⒛"}};
	struct arena a = {0};
	int bad = 0, n = 0, seen = 0;

	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		for (size_t k = 0; k < 6 && all[i][k]; k++, n++)
			bad += numeral_of(label_fold_all(str_of(all[i][k]), &a).c[0]) != label_fold_all(str_of(all[i][0]), &a).c[0];
	for (uint32_t c = 0; c < 0x10000; c++)
		seen += numeral_of(c) != 0;
	bad += seen != 19 + 60 + 18;
	uint32_t own[] = {0x4E09, '2'}, text[] = {'2', 0x4E09, 0x56DB, 0x7532};
	struct view_names names = {.number = &(struct label){own, 2}};
	struct label x = {text, 4};
	bad += naming_misnumbered(&names, 0, x, 0) || naming_misnumbered(&names, 0, x, 2) || !naming_misnumbered(&names, 0, x, 3) || naming_misnumbered(&names, 0, (struct label){text, 2}, 9) ||
		naming_misnumbered(&names, 0, (struct label){text + 3, 1}, 1) || !naming_misnumbered(&names, 0, (struct label){text + 2, 1}, 1);
	uint32_t circled = 0x2461, other = 0x248A; /* ② ⒊ */
	bad += naming_misnumbered(&names, 0, (struct label){&circled, 1}, 1) || !naming_misnumbered(&names, 0, (struct label){&other, 1}, 1);
	mem_free(&a);
	if (bad)
		printf("FAIL numerals: %d of %d\n", bad, n);
	return bad;
}

/* Heads that are none of the form's say so anywhere in them. */
static int
adds_fail(void)
{
	static const struct { const char *s; bool is; } of[] = {{"年度", true}, {"上年", true}, {"期末", true}, {"同期", true}, {"比上次", true}, {"占比", true}, {"备注", true}, {"备", false}, {"说明", true}, {"注说明", true}, {"现行有效件数", false}, {"", false}};
	int bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		if (naming_adds(str_of(of[i].s)) != of[i].is && ++bad)
			printf("FAIL adds: %s\n", of[i].s);
	return bad;
}

int
main(void)
{
	return numerals_fail() || adds_fail() || rows_check(test, sizeof test / sizeof *test);
}
