/* sign - the signs that stand around a numeral and a title, in sets */
#ifndef GK_SIGN_H
#define GK_SIGN_H

#include <stdbool.h>
#include <stddef.h>

#include "str.h"

#define SIGN_BLANKS " \t　\xC2\xA0"
#define SIGN_DECOR "#*>_•·●■◆▪" SIGN_BLANKS
#define SIGN_SEPARATORS "、．.，,：:。)）" SIGN_BLANKS
#define SIGN_OPEN "（(〔【﹝"
#define SIGN_CLOSE "）)〕】﹞"

/* Is the character at s[at] an ideograph of the common range? */
static inline bool
sign_han(struct str s, size_t at)
{
	return (unsigned char)s.p[at] >= 0xE4 && (unsigned char)s.p[at] <= 0xE9;
}

/* The length of the character at s[at] if it is one of `set`, else 0, also at the end of s. */
size_t sign_at(struct str s, size_t at, const char *set);
/* The end of those of `set`, none of which is an ideograph, that stand at s[at]. */
size_t sign_skip(struct str s, size_t at, const char *set);

#endif
