/* Years, days and periods as printed. */
#include <stdio.h>

#include "../../lib/date.c"
#include "given.h"
#include "mem.h"

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
	{"2022年1月1日起，一二三四五六七八九十一二三四至2023年1月1日", NULL, NULL},
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

int
main(void)
{
	struct arena a = {0};
	struct date d, e;
	int n = 0;

	for (size_t i = 0; i < sizeof years / sizeof *years; i++, n++) {
		int y = 0;
		size_t at = 0, len = 0;
		if (!date_find_year(given_alone(years[i].text), 0, &y, &at, &len))
			y = 0, at = len = 0;
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
	mem_free(&a);
	if (!bad)
		printf("ok %d\n", n);
	return bad > 0;
}
