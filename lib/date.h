/* date - years, days and periods as the reports print them */
#ifndef GK_DATE_H
#define GK_DATE_H

#include "str.h"

struct arena;

struct date {
	int y, m, d;
};

/* The first year in s from `from` on: true, with its place in *at and *len. */
bool date_find_year(struct str s, size_t from, int *year, size_t *at, size_t *len);
/* A year at s[at]: 2023年, 2023 年度, 二〇二三年.  Its length with 年 or 年度, 0: none there, and *year may be anything. */
size_t date_year(struct str s, size_t at, int *year);
/* A day at s[at]: 2024-01-20, 2024/1/20, 2024.1.20, 2024年1月20日, 二〇二四年一月二十日; 0: none there. */
size_t date_read(struct str s, size_t at, struct date *out);
/* The first period in s of two months or more: 2023年1月1日至(同年|2023年)12月31日, with 起 and 止. */
bool date_period(struct str s, struct date *from, struct date *to);
/* 2024-01-20 */
struct str date_print(struct arena *a, struct date d);
/* 2024-01-01/2024-12-31 */
struct str date_span(struct arena *a, struct date from, struct date to);
/* Is the byte at s[i] a digit? */
static inline bool
date_digit(struct str s, size_t i)
{
	return i < s.n && (unsigned)(s.p[i] - '0') < 10;
}

#endif
