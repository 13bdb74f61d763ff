/* vocab - pages in the words of OpenDocument, DocBook or TEI, in those of HTML */
#ifndef GK_VOCAB_H
#define GK_VOCAB_H

#include "str.h"

struct arena;

/* The page with the tags of tables, paragraphs and headings as HTML names them, on the same lines, in a; empty: it is in none of
 * these words. */
struct str vocab_html(struct str page, struct arena *a);

#endif
