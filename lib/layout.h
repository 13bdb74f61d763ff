/* layout - the recognisers of text layouts, and which of them reads a block */
#ifndef GK_LAYOUT_H
#define GK_LAYOUT_H

#include "doc.h"
#include "line.h"

/* A recogniser looks at lines l[at .. n).  If a block of its layout begins at l[at] it appends the items to d and
 * returns how many lines it took; else it appends nothing and returns 0.  It may look back at l[0 .. at) but takes
 * only from `at` on.  Each is one file lay_NAME.c, one line in layout.c, and cases. */
typedef size_t layout_fn(struct doc *d, const struct line *l, size_t at, size_t n);

layout_fn lay_tsv_read;  /* fields separated by TABs, perhaps quoted, perhaps with line breaks in the quotes */
layout_fn lay_rule_read; /* ruled tables: Markdown pipe and grid tables, pandoc's simple ones, box drawing */
layout_fn lay_under_read; /* cells filled up with underscores between bars, as html2text prints them */
layout_fn lay_unread_read; /* tables in markup that is not read: as drops */
layout_fn lay_list_read; /* rows that a script printed as lists */
layout_fn lay_shut_read; /* cells over several lines, each shut by a bar (trafilatura) */
layout_fn lay_bar_read;  /* cells in paragraphs of their own, lines with a bar between them */
layout_fn lay_flow_read; /* tables that run on as words, in one line or filled to a width */
layout_fn lay_glued_read; /* cells of a row with nothing between them */
/* Where lay_taste found LAY_LINES and LAY_CELLS: */
/* Columns aligned by blanks, numbers separated by one blank.  Lines l[n .. all), which are none of the block, show how positions are
 * measured, too; *told: what blocks before showed of it; kept: words of the first lines.  Either may be NULL. */
struct around_told;
struct lay_kept;
size_t lay_cols_read(struct doc *d, const struct line *l, size_t at, size_t n, size_t all, struct around_told *told, const struct lay_kept *kept);
layout_fn lay_cell_read; /* one cell a line */

/* Does a ruled table surely begin at l[at] (box, rules of dashes, a row above a delimiter row, |===, {|, <table)?
 * Recognisers without rules end before it. */
bool lay_rule_begins(const struct line *l, size_t at, size_t n);
/* Is it the line with which a table in markup begins that is not read?  So do they. */
bool lay_unread_begins(const struct line *l);
/* Does this line begin as a list does? */
bool lay_list_begins(const struct line *l);
/* May cells with nothing between them begin in this line, with heads? */
bool lay_glued_begins(const struct line *l);
/* Does a paragraph that runs on as words surely begin one of the form's tables at l[at]?  So do the others. */
bool lay_flow_begins(const struct line *l, size_t at, size_t n);

/* Reads a whole text document (not HTML) into d: tables by the recognisers, the rest as paragraphs with hard-wrapped
 * lines joined; page numbers and page furniture become drops. */
void layout_read(struct doc *d, const struct lines *l);

#endif
