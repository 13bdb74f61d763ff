/* bars - lines whose cells are parted by vertical bars: what their bars are, and the row on them */
#ifndef GK_BARS_H
#define GK_BARS_H

#include <stdbool.h>

#include "doc.h"
#include "line.h"
#include "str.h"

/* The bars of a table's rows that part no cells: none, one at both ends, one behind each row, two around each cell. */
enum bars_frame { BARS_BARE, BARS_BOTH, BARS_BEHIND, BARS_EACH };

/* Do bars for cells that are not there stand behind a row, as trafilatura prints them: none, only several, or perhaps one, too? */
enum bars_pads { BARS_PADS_NONE, BARS_PADS_SEVERAL, BARS_PADS_ANY };

/* How many bars, none of them escaped (\|)? */
size_t bars_count(struct str s);
/* Any? */
bool bars_any(struct str s);
/* Is it a rule under heads: | --- | :-: |, |---+---|, ---+---? */
bool bars_rule(struct str s);
/* Or one that parts rows: dashes alone do, too. */
bool bars_parts(struct str s);
/* Is it a row between outer bars? */
bool bars_framed(struct str s);
/* Does it begin with a bar; does it end in one? */
bool bars_open(struct str s);
bool bars_shut(struct str s);
/* May it be a label that stands alone above rows: short, no bars, no rule, no heading, no running text? */
bool bars_label(const struct line *l);
/* Where the next bar of s is from i on, no escaped one; s.n: there is none. */
size_t bars_next(struct str s, size_t i);
/* The next cell, up to a bar; cuts it off with that bar. */
struct str bars_cell(struct str *s);
/* The row without the bars of its frame, or those of them that are there. */
struct str bars_inner(struct str s, enum bars_frame frame);
/* How many cells it has, each between two bars of its own: |a||1|; 0: it has other ones, too. */
size_t bars_own(struct str s);
/* How many bars stand together at its end, with a blank and another bar before them? */
size_t bars_behind(struct str s);
/* The row without the bars behind it.  A single one may be a blank cell; it is if all cells but the first are. */
struct str bars_unpad(struct str s, enum bars_pads pads);
/* How many rows are in the cells, of n, of one row of a table with bars, as they stand in the source: mostly 1. */
size_t bars_heaped(const struct str *cell, size_t n);
/* What of a cell's text is in the i-th of several rows, from 0; what is no more than one piece is in the first. */
struct str bars_piece(struct str s, size_t i);
/* The text of lines [at, to) as one, in a; a blank stands for a line break beside a Latin character.  from: where that of each begins in it, or NULL. */
struct str bars_text(const struct line *l, size_t at, size_t to, size_t *from, struct arena *a);
/* Appends to d the row, or joined rows, on lines [at, to); each cell has the line on which its text begins.  head: one that holds nothing is none. */
void bars_row(struct doc *d, const struct line *l, size_t at, size_t to, enum bars_frame frame, bool head, enum bars_pads pads);

#endif
