/* Years, days and periods as printed. */
#include <stdio.h>

#include "../../lib/date.c"
#include "given.h"
#include "mem.h"
#include "verdict.h"

static const struct {
	const char *text;
	int year;
	size_t at, len;
} years[] = {
	{"2023年", 2023, 0, 7},         {"局 2023 年度报告", 2023, 4, 11}, {"202 3 年", 2023, 0, 9}, {"二〇二三年", 2023, 0, 15},
	{"二○二四年度", 2024, 0, 18},   {"12023年", 0, 0, 0},             {"1899年", 0, 0, 0},      {"2023月", 0, 0, 0},
	{"2100年", 0, 0, 0},            {"共2件2021年", 2021, 7, 7}, {"一九九九年", 1999, 0, 15}, {"自一九九八年", 1998, 3, 15}, {"一八九九年", 0, 0, 0},
};

static const struct {
	const char *text, *day; /* NULL: none */
} days[] = {
	{"2024-01-20 16:48", "2024-01-20"}, {"2024/1/2", "2024-01-02"}, {"2024.12.31", "2024-12-31"}, {"2024 年 1 月 20 日", "2024-01-20"},
	{"二〇二四年十二月三十一日", "2024-12-31"}, {"二〇二四年一月二十日", "2024-01-20"}, {"二〇二四年一月二十", "2024-01-20"}, {"2024年13月1日", NULL}, {"2024年1月32日", NULL}, {"2024年", NULL}, {"2024年1月31日", "2024-01-31"}, {"2024年12月1日", "2024-12-01"}, {"2024年　1　月　20日", "2024-01-20"}, {"2024年1 20日", NULL}, {"2024年1", NULL}, {"2024年月日", NULL}, {"2024-1月20", "2024-01-20"}, {"2024年1月2x日", "2024-01-02"},
	{"2024年12月31日", "2024-12-31"}, {"2024年1月1日", "2024-01-01"}, {"2024年十二月", NULL}, {"2024年1月", NULL}, {"2024年 1 月 2 日", "2024-01-02"}, {"2024年1月2", "2024-01-02"}, {"2024-1", NULL},
	{"2024年十月十日", "2024-10-10"}, {"2024年二十月一日", NULL}, {"2024年三月三十二日", NULL}, {"2024年0月1日", NULL}, {"2024年1月0日", NULL},
};

static const struct {
	const char *text, *from, *to;
} periods[] = {
	{"统计期限为2023年1月1日至2023年12月31日。", "2023-01-01", "2023-12-31"},
	{"自2021年1月1日起算，到同年12月31日为止", "2021-01-01", "2021-12-31"},
	{"2022年1月1日-12月31日", "2022-01-01", "2022-12-31"},
	{"2022年1月1日起施行。2023年12月31日止", NULL, NULL},
	{"2022年1月1日发布", NULL, NULL},
	{"2022年1月1日—2022年12月31日", "2022-01-01", "2022-12-31"}, {"2022.1.1–2022.12.31", "2022-01-01", "2022-12-31"}, {"2022.1.1~2022.12.31", "2022-01-01", "2022-12-31"},
	{"2022.1.1～2022.12.31", "2022-01-01", "2022-12-31"}, {"2022年1月1日到2022年12月31日", "2022-01-01", "2022-12-31"}, {"2022年1月1日2022年12月31日", NULL, NULL},
	{"2022年1月1日至12件", NULL, NULL}, {"2021年5月5日印发。2022年1月1日至12月31日", "2022-01-01", "2022-12-31"},
	{"2022.1.1-2022.2.27", NULL, NULL}, {"2022.1.1-2022.2.28", "2022-01-01", "2022-02-28"}, {"2022.12.31-2023.2.27", NULL, NULL},
	{"2022.12.30-2023.2.28", "2022-12-30", "2023-02-28"}, {"2023.12.31-2023.1.1", NULL, NULL}, {"2023.1.1-2022.12.31", NULL, NULL},
	{"2023.5.1至5.3，2022.1.1至12.31", "2022-01-01", "2022-12-31"},
	{"2022年1月1日起，一二三四五六七八九十一二三四至2023年1月1日", NULL, NULL},
	{"2022年1月1日至，一二三四五六七八九十一2023年1月1日", "2022-01-01", "2023-01-01"}, /* behind 39 bytes */
	{"2022年1月1日至，一二三四五六七八九十一 2023年1月1日", NULL, NULL}, /* behind 40 */
};

static int bad;

static void
check(struct arena *a, const char *what, bool there, struct date d, const char *want)
{
	if (there != (want != NULL) || (there && !str_eq(date_print(a, d), str_of(want)))) {
		printf("FAIL %s: %s wanted\n", what, want ? want : "nothing");
		bad++;
	}
}

/* A year, a number to 31 and what parts them at the head of a text: how many bytes. */
static int
pieces(void)
{
	static const struct { const char *s; size_t n; int year; } four_of[] = {
		{"1990", 4, 1990}, {"2099", 4, 2099}, {"1989", 0, 0}, {"2100", 0, 0}, {"20231", 0, 0}, {"202", 0, 0}, {"2 023", 5, 2023}, {"202 3", 5, 2023}, {"2  023", 0, 0}, {"二〇二三", 12, 2023}, {"二零二三", 12, 2023}, {"二○二三", 12, 2023},
		{"二 〇二三", 0, 0}, {"二〇二十", 0, 0}, {"20二三", 8, 2023}, {"2023 ", 4, 2023}, {"202:", 0, 0}, {"202/", 0, 0}, {"一九九九", 12, 1999}, {"", 0, 0}, {"二〇二", 0, 0}, {"202\xE4\xB8", 0, 0}};
	static const struct { const char *s; size_t n; int v; } small_of[] = {
		{"1", 1, 1}, {"12", 2, 12}, {"123", 0, 0}, {"0", 1, 0}, {"一", 3, 1}, {"十", 3, 10}, {"十二", 6, 12}, {"二十", 6, 20}, {"三十一", 9, 31}, {"九", 3, 9}, {"三十一一", 9, 31}, {"1一", 1, 1}, {"一1", 0, 0}, {"", 0, 0}, {"甲", 0, 0}, {"9:", 1, 9}, {"〇", 3, 0}};
	static const struct { const char *s; size_t n; } part_of[] = {
		{"年", 3}, {" 年", 4}, {"　年", 6}, {"-", 1}, {"/", 1}, {".", 1}, {" -", 2}, {"月", 0}, {"", 0}, {" ", 0}, {",", 0}};
	int failed = 0;

	for (size_t i = 0; i < sizeof four_of / sizeof *four_of; i++) {
		int y = 0;
		size_t k = four(given_alone(four_of[i].s), 0, &y);
		if (k != four_of[i].n || (k && y != four_of[i].year))
			failed++, printf("FAIL year of '%s': %zu bytes, %d\n", four_of[i].s, k, y);
	}
	for (size_t i = 0; i < sizeof small_of / sizeof *small_of; i++) {
		int v = 0;
		size_t k = small(given_alone(small_of[i].s), 0, &v);
		if (k != small_of[i].n || (k && v != small_of[i].v))
			failed++, printf("FAIL number of '%s': %zu bytes, %d\n", small_of[i].s, k, v);
	}
	for (size_t i = 0; i < sizeof part_of / sizeof *part_of; i++)
		if (part(given_alone(part_of[i].s), 0, "年") != part_of[i].n)
			failed++, printf("FAIL what parts: '%s'\n", part_of[i].s);
	for (int c = 0; c < 256; c++) {
		char s = (char)c;
		if (date_digit((struct str){&s, 1}, 0) != (c >= '0' && c <= '9') || date_digit((struct str){&s, 1}, 1))
			failed++, printf("FAIL digit %d\n", c);
	}
	struct str behind = given_alone("12023");
	int y;
	if (four(behind, 1, &y))
		failed++, printf("FAIL a digit before a year\n");
	return failed;
}

int
main(void)
{
	struct arena a = {0};
	struct date d, e;
	int n = 0;

	bad += pieces();

	for (size_t i = 0; i < sizeof years / sizeof *years; i++, n++) {
		int y = 0; /* which stays so where there is none */
		size_t at = 0, len = 0;
		if (!date_find_year(given_alone(years[i].text), 0, &y, &at, &len))
			at = len = 0;
		if (y != years[i].year || at != years[i].at || len != years[i].len) {
			printf("FAIL %s: %d at %zu, %zu long\n", years[i].text, y, at, len);
			bad++;
		}
	}
	for (size_t i = 0; i < sizeof days / sizeof *days; i++, n++)
		check(&a, days[i].text, date_read(given_alone(days[i].text), 0, &d) > 0, d, days[i].day);
	for (size_t i = 0; i < sizeof periods / sizeof *periods; i++, n++) {
		bool there = date_period(given_alone(periods[i].text), &d, &e);
		check(&a, periods[i].text, there, d, periods[i].from);
		check(&a, periods[i].text, there, e, periods[i].to);
	}
	check(&a, "a span", str_eq(date_span(&a, (struct date){1990, 1, 2}, (struct date){2099, 12, 31}), STR("1990-01-02/2099-12-31")), (struct date){1990, 1, 2}, "1990-01-02");
	mem_free(&a);
	return verdict(bad, n);
}
