/* style - what the styles of a page say of places and sizes */
#ifndef GK_STYLE_H
#define GK_STYLE_H

#include "str.h"

enum {
	STYLE_ONE = 100,                /* hundredths of a unit, px or pt */
	STYLE_FAR = 100000 * STYLE_ONE, /* larger numbers are none */
	STYLE_RULES = 256               /* the last rules are known */
};

/* The size of letters, and how far one line is from the next; in hundredths, 0: not said. */
struct style {
	int size, step;
};

/* What the style sheets say of classes. */
struct style_rules {
	struct {
		struct str class;
		struct style style;
	} v[STYLE_RULES];
	size_t n;
};

/* The number at s[*at], blanks and a comma before it skipped, in hundredths; *at behind it.  False: there is none, or it
 * is too large. */
bool style_number(struct str s, size_t *at, int *out);
/* The property `name` of the declarations in s, in hundredths; 0: it is not there. */
int style_property(struct str s, const char *name);
/* How much of an element is to be seen. */
enum style_show {
	STYLE_SEEN,
	STYLE_STRUCK,    /* struck out */
	STYLE_INVISIBLE, /* its room is empty */
	STYLE_COLLAPSED, /* the same, but a row takes no room */
	STYLE_NONE       /* it takes no room */
};
/* What the declarations in s say of that: the last of each property holds, and the strongest of them (CSS Display 3, 2; CSS 2.2, 11.2). */
enum style_show style_show(struct str s);
/* Adds the rules of a style sheet that begin with a class. */
void style_read(struct style_rules *r, struct str sheet);
/* Sets in *x what the declarations in s say, or else those of the class. */
void style_add(struct style *x, const struct style_rules *r, struct str s, struct str class);

#endif
