/* style - what the styles of a page say of places and sizes */
#ifndef GK_STYLE_H
#define GK_STYLE_H

#include "str.h"

enum {
	STYLE_ONE = 100,                /* hundredths of a unit, px or pt */
	STYLE_FAR = 100000 * STYLE_ONE, /* larger numbers are none */
	STYLE_AWAY = 500 * STYLE_ONE,   /* so far to the left of a page, or above it, nothing is seen */
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
	STYLE_APART,     /* raised, lowered or white: no part of a figure beside it */
	STYLE_STRUCK,    /* struck out */
	STYLE_INVISIBLE, /* its room is empty */
	STYLE_COLLAPSED, /* the same, but a row takes no room */
	STYLE_NONE       /* it takes no room */
};
/* The properties that tell, and what each is found to say, by the rank of who said it; 0: nobody. */
enum style_property {
	STYLE_DISPLAY, STYLE_VISIBILITY, STYLE_DECORATION, STYLE_POSITION, STYLE_LEFT, STYLE_TOP, STYLE_CLIP, STYLE_OVERFLOW,
	STYLE_WIDTH, STYLE_HEIGHT, STYLE_INDENT, STYLE_FONT, STYLE_OPACITY, STYLE_RAISED, STYLE_COLOUR, STYLE_PROPERTIES
};
enum { STYLE_INLINE = 1 << 24, STYLE_IMPORTANT = 1 << 25 }; /* ranks: of a style attribute; added by !important */
enum style_kind { STYLE_PHRASE, STYLE_BLOCK, STYLE_PART /* of a table */ };
struct style_look {
	unsigned char v[STYLE_PROPERTIES];
	unsigned rank[STYLE_PROPERTIES];
};
/* Adds declarations of this rank to *x: the last of each property holds, and the strongest of them (CSS Display 3, 2; CSS 2.2, 11.2). */
void style_look_add(struct style_look *x, struct str s, unsigned rank);
/* Adds the value of one property. */
void style_look_say(struct style_look *x, enum style_property p, struct str value, unsigned rank);
/* Adds to *x what *y says. */
void style_look_over(struct style_look *x, const struct style_look *y);
/* What is seen of an element of this kind. */
enum style_show style_look_show(const struct style_look *x, enum style_kind k);
/* Adds the rules of a style sheet that begin with a class. */
void style_read(struct style_rules *r, struct str sheet);
/* Sets in *x what the declarations in s say, or else those of the class. */
void style_add(struct style *x, const struct style_rules *r, struct str s, struct str class);
/* Does one of some queries of media, commas between, hold for this screen?  None at all does. */
bool style_media(struct str queries);

#endif
