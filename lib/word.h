/* word - words and numbers inside a Chinese sentence */
#ifndef GK_WORD_H
#define GK_WORD_H

#include "str.h"

struct word_number {
	int64_t v;
	size_t at, end;    /* bytes of the sentence: first digit; behind number and unit */
	struct str unit;   /* empty: none */
	bool more, about;  /* at least so many; inexact */
};

/* The words of a list are separated by blanks: "约 近 将近". */
/* Offset of the last of them in s, or -1. */
ptrdiff_t word_last(struct str s, const char *list);
/* Is one of them in s? */
bool word_any(struct str s, const char *list);
/* Does s begin with one?  Its length, or 0. */
size_t word_starts(struct str s, const char *list);
/* Does s, blanks aside, end with one? */
bool word_ends(struct str s, const char *list);
/* Is byte i of s a digit? */
bool word_digit(struct str s, size_t i);
/* The next number of s from byte `from`; false: none.  v is -1 for what is no count: decimals, %, 万, too long. */
bool word_number(struct str s, size_t from, struct word_number *x);

#endif
