/* grid - the tables of a web page, laid out as a browser lays them out */
#ifndef GK_GRID_H
#define GK_GRID_H

#include "page.h"

/* Lays the table at i out: its cells' columns, how many its rows have, and which of these come out as rows. */
void grid_lay(struct page *g, size_t table);
/* Adds the row at tr to the document, and drops what is unseen in it. */
void grid_row(struct page *g, size_t tr);

#endif
