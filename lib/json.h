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
void json_word_more(struct json *j, struct str s); /* json_word, json_key_of, whatever there is room for, and where it is laid out */
void json_key_more(struct json *j, struct str k);
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
	char *p = out_room(j->o, s.n + 2);

	if (!p) {
		json_word_more(j, s);
		return;
	}
	*p = '"';
	memcpy(p + 1, s.p, s.n);
	p[s.n + 1] = '"';
	j->o->n += s.n + 2;
}

/* Room for , "k": and so many bytes behind it where nothing is laid out; NULL: there is none. */
static inline char *
json_key_room(struct json *j, struct str k, size_t more)
{
	return j->pretty ? NULL : out_room(j->o, k.n + 4 + more);
}

/* Puts them there, for o->n to be set behind what follows. */
static inline char *
json_key_put(char *p, struct json *j, struct str k)
{
	if (j->comma)
		*p++ = ',';
	*p++ = '"';
	memcpy(p, k.p, k.n);
	p += k.n;
	*p++ = '"';
	*p++ = ':';
	j->comma = true;
	return p;
}

static inline __attribute__((always_inline)) void
json_key_of(struct json *j, struct str k)
{
	char *p = json_key_room(j, k, 0);

	if (p)
		j->o->n = (size_t)(json_key_put(p, j, k) - j->o->p);
	else
		json_key_more(j, k);
}

/* What is known of k is known here. */
static inline __attribute__((always_inline)) void
json_key(struct json *j, const char *k)
{
	json_key_of(j, str_of(k));
}

#endif
