/* phrase - findings in words, English by the keys of the form or Chinese by its labels */
#ifndef GK_PHRASE_H
#define GK_PHRASE_H

#include "str.h"

struct arena;
struct finding;
struct form;
struct form_ident;

/* What of a cell's name is said: a row's equation needs only the columns, and the other way round.  In English: all. */
enum phrase_part { PHRASE_WHOLE, PHRASE_ROW, PHRASE_COL };

enum { PHRASE_CELLS = 3 }; /* so many cells are named, further ones counted */

struct str phrase_cell(const struct form *f, int cell, enum phrase_part part, bool chinese, struct arena *a);
struct str phrase_cells(const struct form *f, const int *cell, int n, enum phrase_part part, bool chinese, struct arena *a);
/* Paths of cells with + between in Chinese; other words stay as they are. */
struct str phrase_paths(const struct form *f, struct str paths, struct arena *a);
/* A key of a table, or report. */
const char *phrase_table(const char *scope, bool chinese);
/* The row or column that an identity is of, and what names a cell within it. */
struct str phrase_scope(const struct form *f, const struct form_ident *d, bool chinese);
enum phrase_part phrase_part(const struct form *f, const struct form_ident *d);
/* A check of that label; lacking: the cells without a value. */
struct str phrase_check(const struct finding *f, struct str label, struct str lacking, bool chinese, struct arena *a);

#endif
