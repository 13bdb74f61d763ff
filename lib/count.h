/* count - how many bytes of one kind there are */
#ifndef GK_COUNT_H
#define GK_COUNT_H

#include "str.h"

/* How many bytes of s are ASCII. */
size_t count_ascii(struct str s);
/* How many characters s, which is valid UTF-8, has but ASCII blanks. */
size_t count_ink(struct str s);
/* How often c stands in s. */
size_t count_of(struct str s, char c);
/* How many line breaks stand in s: LF, CR, CR LF. */
size_t count_breaks(struct str s);
/* Of the leads of UTF-8 in s but its last byte: how many of C0 to FF have no continuation behind them, *joined: how many of E0 to FF have one. */
size_t count_lone_leads(struct str s, size_t *joined);

#endif
