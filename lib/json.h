/* json - JSON, written as it goes: no tree */
#ifndef GK_JSON_H
#define GK_JSON_H

#include <string.h>

#include "num.h"
#include "out.h"

/* Where the writer stands. */
struct json {
	struct out *o;
	bool pretty;
	int depth;
	bool comma; /* something stands before in this list or object */
};

void json_line_break(struct json *j);
void json_key_more(struct json *j, struct str k); /* json_key_of, whatever there is room for, and where it is laid out */
void json_begin(struct json *j, char c); /* of an object, a list */
void json_finish(struct json *j, char c);
void json_number(struct json *j, struct num x);
/* The inside of a string; all of it.  For each byte that is no UTF-8 U+FFFD. */
void json_text(struct json *j, struct str s);
void json_string(struct json *j, struct str s);
/* A key and its value: a string, one that is null if there is nothing in it, a number, yes or no. */
void json_field(struct json *j, const char *k, struct str s);
void json_known(struct json *j, const char *k, struct str s);
void json_size(struct json *j, const char *k, size_t v);
void json_boolean(struct json *j, const char *k, bool v);

/* Before an element of a list. */
static inline void
json_element(struct json *j)
{
	if (j->comma)
		out_char(j->o, ',');
	if (j->pretty)
		json_line_break(j);
	j->comma = true;
}

/* A string of ours, of which no character needs an escape. */
static inline void
json_word(struct json *j, struct str s)
{
	out_char(j->o, '"');
	out_str(j->o, s);
	out_char(j->o, '"');
}

/* A key, in one go where nothing is laid out. */
static inline void
json_key_of(struct json *j, struct str k)
{
	char *p = j->pretty ? NULL : out_room(j->o, k.n + 4);

	if (!p) {
		json_key_more(j, k);
		return;
	}
	*p = ',';
	p += j->comma;
	*p = '"';
	memcpy(p + 1, k.p, k.n);
	memcpy(p + 1 + k.n, "\":", 2);
	j->o->n += k.n + 3 + j->comma;
	j->comma = true;
}

static inline void
json_key(struct json *j, const char *k)
{
	json_key_of(j, str_of(k));
}

#endif
