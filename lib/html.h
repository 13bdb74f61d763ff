/* html - a page to paragraphs and grids */
#ifndef GK_HTML_H
#define GK_HTML_H

#include "doc.h"

enum { HTML_DEPTH = 512 }; /* nesting deeper than this is flattened before parsing, and said */

/* Does this text look like an HTML page or fragment (rather than Markdown with some HTML in it)? */
bool html_is(struct str text);
/* The text of a page that is nothing but preformatted text, as a browser or pdftotext -htmlmeta wraps it: on the lines of
 * the source, in d->a; empty if the page is none.  Its title becomes a drop. */
struct str html_pre(struct doc *d, struct str page);
/* Reads a page (decoded UTF-8) into d: paragraphs as text, table rows as rows with rowspan and colspan laid out as a
 * browser does (covered positions are empty cells), site furniture as drops.  Every character that is not blank comes
 * out once, in source order.  doc_cell.line is the source line of the cell's text.  What is preformatted stands in d->printed, too, as it is
 * printed.  A fragment is one, too.  max_depth: as deep as it may be nested, HTML_DEPTH mostly. */
void html_read(struct doc *d, struct str text, int max_depth);

#endif
