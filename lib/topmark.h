/* topmark - the marks of a heading */
#ifndef GK_TOPMARK_H
#define GK_TOPMARK_H

#include "str.h"

/* Length of Textile's and Jira's mark of a heading, h2. or h2(#name). {anchor:name}; 0: it is none. */
size_t topmark_textile(struct str s);
/* Number of # of an ATX heading, or of = of a wiki's (== 一、总体情况 ==), or the length of another mark of one, at the head of s; 0: it is none. */
size_t topmark(struct str s);
/* Where the = or * that close the heading s begin, with the blanks before them; s.n: there are none. */
size_t topmark_closing(struct str s);

#endif
