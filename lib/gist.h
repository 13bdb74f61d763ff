/* gist - the numbers of a sentence, and which cells of the form the words before one name */
#ifndef GK_GIST_H
#define GK_GIST_H

#include "str.h"

struct gist_number {
	int64_t v;
	size_t at, end;    /* bytes of the sentence: first digit; behind number and unit */
	struct str unit;   /* empty: none */
	bool more, about;  /* at least so many; inexact */
};

/* What of the table of disputes is spoken of. */
enum topic { TOPIC_NONE, TOPIC_REVIEW, TOPIC_SUITS, TOPIC_DIRECT, TOPIC_AFTER, TOPIC_BOTH };

/* A sum of cells: rows joined by +, .* for all below; columns joined by +. */
struct key {
	const char *table, *rows, *col;
};

/* What a number may mean: the first is what it says, the others are accepted too. */
struct keys {
	struct key v[4];
	int n;
};

extern const char *const gist_rows[];  /* the rows of each topic */
extern const char *const gist_moved;   /* words of carrying over, a list for word_any */

/* The next number of s from byte `from`; false: none.  v is -1 for what is no count: decimals, %, 万, too long. */
bool gist_number(struct str s, size_t from, struct gist_number *x);
/* The last topic named in s. */
enum topic gist_topic(struct str s);
struct keys gist_one(const char *table, const char *rows, const char *col);
/* What a number behind these words means; n = 0: nothing certain.  pre: the words of its clause before it. */
struct keys gist_dispute(enum topic topic, struct str pre);
struct keys gist_result(struct str pre);
struct keys gist_applicant(struct str pre);
struct keys gist_disclosure(struct str pre);
/* post: the words behind it; asked: requests are spoken of; parts: it is one of a list of parts. */
struct keys gist_request(struct str pre, struct str post, bool asked, bool parts);

#endif
