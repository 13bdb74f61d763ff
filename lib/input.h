/* input - operands, standard input, --files0-from: one whole document or record stream after the other */
#ifndef GK_INPUT_H
#define GK_INPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "crawl.h"
#include "mem.h"
#include "names.h"
#include "str.h"

enum { INPUT_MAX = 1024 * 1024 * 1024 };

/* What input_next found: a raw document, or the consecutive records of one document. */
struct input_item {
	struct str name;  /* of the operand; - or the label for standard input */
	struct str bytes; /* raw: the whole; records: whole lines, the last perhaps without its LF */
	bool records;
	bool std;         /* it is standard input */
	size_t line;      /* records: line of the stream at which bytes begin, from 1 */

	int err;          /* errno of what failed; bytes is then empty */
	bool limit;       /* larger than max_bytes; bytes is then empty */
	const char *bad;  /* a row of a CSV file: what was expected; bytes is then empty */
};

struct input {
	struct names names;
	int (*turn)(void *with); /* called before what is no small file of its own is opened; NULL: not */
	void *with;
	const char *label; /* --label for standard input, or NULL: - */
	size_t max_bytes;  /* largest document; 0: INPUT_MAX */
	const char *csv;   /* ID,TEXT: the inputs are CSV files with a document in each row; or NULL */
	size_t chunk;      /* largest single read; 0: as it comes (tests set it) */

	int fd;            /* open record stream + 1; 0: none */
	struct str name;   /* of the open stream */
	struct buf doc;    /* document of the records at hand */
	struct buf buf;    /* what was read */
	size_t buf_at;     /* where the next document begins in it */
	size_t line;       /* line of the stream there */
	bool eof;
	struct crawl crawl;
	bool in_csv;       /* the open stream is a CSV file */
	struct arena mem;
};

/* The next document into *it, valid until the next call; false: no more. */
bool input_next(struct input *in, struct input_item *it);
/* Of the records that are in memory already, and are not taken: whole lines from the first on, at most so many bytes, and no more than
 * max_bytes.  in->line is the first one's.  Empty: there are none, or those of the next document go on to their end. */
struct str input_ahead(const struct input *in, size_t most);
/* Takes so many of these bytes, and lines: they are those of one document, which input_next would have given. */
void input_took(struct input *in, size_t n, size_t lines);
/* Closes what is open and gives back all memory. */
void input_close(struct input *in);

#endif
