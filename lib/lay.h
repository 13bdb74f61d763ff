/* lay - what the recognisers of borderless layouts ask of a line or a token */
#ifndef GK_LAY_H
#define GK_LAY_H

#include "str.h"

/* One word of a line: what stands between blanks. */
struct lay_tok {
	struct str text;
	int s[2], e[2]; /* begin and end, [0] in characters, [1] in display columns */
	int gap;        /* blanks before it, in characters */
	bool val;       /* a number, or a dash that stands for one */
};

struct lay_toks {
	struct lay_tok *v;
	size_t n, cap;
};

/* Cuts a line at its blanks (TAB, U+00A0 and U+3000 too); the result lives in a. */
struct lay_toks lay_split(struct str line, struct arena *a);
/* Is it a number, or / - — 无 in place of one? */
bool lay_value(struct str tok);
/* A heading that stands between tables, not in them: 三、收到和处理政府信息公开申请情况, or the report's title. */
bool lay_heading(struct str line);
/* Is this the head of a heading that goes on in the next line? */
bool lay_heading_open(struct str line);
/* Has it the marks of running text: a full stop, or is it too long for a label? */
bool lay_prose(struct str line);
/* A page number standing alone: - 2 -, 第 2 页, 2/7. A bare number is none. */
bool lay_page(struct str line);

#endif
