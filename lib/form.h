/* form - the official forms, compiled in from lib/forms/ (one .csv of cells, one of identities for each) */
#ifndef GK_FORM_H
#define GK_FORM_H

#include "str.h"

enum form_table { FORM_DISCLOSURE, FORM_REQUESTS, FORM_DISPUTES, FORM_TABLES };

enum { FORM_CELLS_MAX = 200, FORM_NAME_MAX = 64 }; /* cells of a form; bytes of the longest name of one */

struct form_cell {
	const char *row, *col; /* keys */
	const char *unit;      /* 件, 万元, or "" */
	unsigned short table;  /* enum form_table */
	unsigned short r, c;   /* row of its table, column of its row */
	unsigned short nname;
	struct str path;       /* table.row.column */
	_Alignas(FORM_NAME_MAX) char name[FORM_NAME_MAX]; /* type, form, table, row and column, a TAB round each: as in its record */
};

struct form_row {
	const char *key;   /* denied.state_secret */
	const char *label; /* 1.属于国家秘密, as in the official form */
	const char *group; /* 三、本年度办理结果>（三）不予公开, parts joined by > */
	int level;         /* parts of group: 0, 1 or 2 label columns stand before its label */
	int first, n;      /* its cells: form->cell[first .. first + n) */
};

struct form_col {
	const char *key;   /* natural_person */
	const char *label; /* 申请人情况>自然人 (the path) */
};

struct form_tab {
	const char *key; /* requests */
	int row0, nrow;  /* form->row[row0 .. row0 + nrow) */
};

/* One identity of one row or column: sum of left cells = sum of right cells. */
struct form_ident {
	const char *rule;          /* requests.carry; never changes */
	const char *scope;         /* the column's or row's key */
	const unsigned char *term; /* cell indices: nleft of the left side, then nright of the right side */
	int nleft, nright;
	struct str paths;          /* of all terms, commas between */
	struct str name;           /* form, rule and scope, a TAB behind each: as in its record */
};

/* The names of the columns of a row, or of a whole table that is printed as one row, as they stand in its heads. */
struct form_heads {
	const unsigned short *rune; /* characters of the last parts of their labels */
	unsigned short n, cols;
};

struct form {
	const char *id; /* 2021 */
	int ncell, nrow, nident;
	const struct form_cell *cell;
	const struct form_row *row;   /* of all tables, in order */
	const struct form_col *col;   /* parallel to cell: the column label of each cell */
	const struct form_ident *ident;
	const struct form_heads *heads; /* no two alike, most columns first */
	int nheads;
	struct form_tab tab[FORM_TABLES];
};

extern const struct form *const form_all[]; /* newest first, NULL at the end */

/* The form of that id, or NULL. */
const struct form *form_find(struct str id);
/* The form that f is not. */
const struct form *form_other(const struct form *f);
/* Index of the cell with these keys in f, or -1. */
int form_cell_find(const struct form *f, struct str table, struct str row, struct str col);
const char *form_table_key(enum form_table t);
const char *form_table_label(enum form_table t); /* the title of its section */

#endif
