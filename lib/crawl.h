/* crawl - documents that stand in the rows of a CSV file, as crawlers store them */
#ifndef GK_CRAWL_H
#define GK_CRAWL_H

#include <csv.h>

#include "str.h"

struct crawl {
	struct str name[2];  /* of the two columns in the header row: that of the names, that of the texts */
	struct csv_parser parser;
	size_t col, row;     /* field and row at hand, from 0 */
	size_t at[2];        /* these columns, from 0; (size_t)-1: not found */
	struct buf field[2]; /* of the row at hand */
	bool has[2];
	bool open;           /* the file ended inside quotes */
	bool done;           /* a row has ended */
};

/* Begins a file; `columns` is ID,TEXT.  False: it is not two names, or no memory. */
bool crawl_open(struct crawl *c, struct str columns, struct arena *a);
/* Takes bytes from s up to the end of a line; returns how many.  c->done says that a row below the header is whole.
 * s empty: the file has ended. */
size_t crawl_feed(struct crawl *c, struct str s);
/* Is the reader between two rows, so that what comes next begins one? */
bool crawl_between(const struct crawl *c);
/* What is wrong with the row that is done, or with the file; NULL: nothing. */
const char *crawl_bad(struct crawl *c);
void crawl_close(struct crawl *c);

#endif
