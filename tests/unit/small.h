/* small - a report of a form of four cells, for the unit tests of what writes reports. */
#ifndef GK_SMALL_H
#define GK_SMALL_H

#include "mem.h"
#include "str.h"
#include "form.h"
#include "table.h"
#include "ident.h"
#include "explain.h"
#include "report.h"

#define SMALL(lit) {(lit), sizeof(lit) - 1}

/* The first table has rows a, of two columns, and b, the second b. */
static const struct form_cell small_cell[] = {
	{.row = "a", .col = "x", .table = 0, .r = 0, .c = 0, .path = SMALL("disclosure.a.x")},
	{.row = "a", .col = "y", .table = 0, .r = 0, .c = 1, .path = SMALL("disclosure.a.y")},
	{.row = "b", .col = "x", .table = 0, .r = 1, .c = 0, .path = SMALL("disclosure.b.x")},
	{.row = "b", .col = "x", .table = 1, .r = 1, .c = 0, .path = SMALL("requests.b.x")},
};
static const struct form_row small_row[] = {{.key = "a", .label = "甲"}, {.key = "b", .label = "乙"}, {.key = "a", .label = "丙"}, {.key = "b", .label = "丁"}};
static const struct form_col small_col[] = {{"x", "组>子"}, {"y", "丑"}, {"x", "寅"}, {"x", "卯"}};
static const unsigned char small_term[] = {0, 1, 2, 3, 3};
static const struct form_ident small_ident[] = {
	{.rule = "requests.carry", .scope = "x", .term = small_term, .nleft = 1, .nright = 2, .paths = SMALL("disclosure.a.x,disclosure.a.y,disclosure.b.x")},
	{.rule = "r2", .scope = "a", .term = small_term + 1, .nleft = 1, .nright = 1, .paths = SMALL("disclosure.a.y,disclosure.b.x")},
	{.rule = "r3", .scope = "s", .term = small_term, .nleft = 2, .nright = 0, .paths = SMALL("disclosure.a.x,disclosure.a.y")},
	{.rule = "r4", .scope = "x", .term = small_term + 2, .nleft = 1, .nright = 1, .paths = SMALL("disclosure.b.x,requests.b.x")},
	{.rule = "r5", .scope = "b", .term = small_term + 3, .nleft = 1, .nright = 0, .paths = SMALL("requests.b.x")}, /* not the form's */
};
static const struct form small_form = {.id = "2020", .ncell = 4, .nident = 4, .cell = small_cell, .row = small_row, .col = small_col, .ident = small_ident,
	.tab = {{"disclosure", 0, 2}, {"requests", 2, 2}}};

/* Nothing but a name. */
static inline struct report
small_report(struct arena *a)
{
	return (struct report){.doc = {.name = STR("n"), .a = a, .diags = {.a = a}}};
}

/* Cells of all kinds; checked: checks of all kinds and three explanations. */
static inline struct report
small_filled(struct arena *a, bool checked)
{
	static struct table_cell cell[] = {
		{.state = TABLE_OK, .value = {9, 0}, .line = 7},
		{.state = TABLE_PLACED, .value = {10, 0}, .line = 8},
		{.state = TABLE_DASH, .raw = SMALL("/")},
		{.state = TABLE_OK, .value = {-15, 1}, .raw = SMALL("-1.50"), .line = 1234},
	};
	static struct ident_check check[] = {
		{small_ident, IDENT_FAIL, {9, 0}, {10, 0}, {-1, 0}, 0, false},
		{small_ident + 1, IDENT_UNKNOWN, {10, 0}, {0, 0}, {10, 0}, 1, true},
		{small_ident + 2, IDENT_PASS, {5, 0}, {5, 0}, {0, 0}, 0, false},
		{small_ident + 3, IDENT_NA, {0, 0}, {0, 0}, {0, 0}, 0, false},
	};
	static struct explain_change change[] = {{1, {8, 0}, CAUSE_MISTYPED}, {2, {1, 0}, CAUSE_FORCED}, {3, {0, 0}, CAUSE_NONE}};
	static struct explain_set set[] = {{change, 1, 1, true}, {change, 0, 0, false}, {change + 2, 1, 0, false}};
	struct report r = small_report(a);

	r.table = (struct table){.form = &small_form, .cell = cell};
	r.have[FLOW_CHECKS] = checked;
	r.check = check;
	r.explain = (struct explain){set, 3, 12, false, false};
	return r;
}

#endif
