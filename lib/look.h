/* look - the tags of a page: what each is, and what is seen of its element */
#ifndef GK_LOOK_H
#define GK_LOOK_H

#include <stdbool.h>
#include <gumbo.h>

#include "css.h"
#include "str.h"
#include "style.h"

struct arena;

enum { LOOK_KNOWN = 256 };

/* What a tag tells by itself. */
struct look {
	struct str tag;   /* its source, from its < on */
	struct str name;  /* as written; in tag */
	struct str attr;  /* what stands between its name and its end; in tag */
	struct str lines; /* the line breaks there */
	struct str kept;  /* of the attributes, colspan and rowspan, and the line breaks of what else stands there */
	GumboTag t;
	bool end;         /* it ends an element */
	bool alone;       /* no rule of the style sheets asks what stands around it */
	enum style_show show; /* what is seen of the element that it begins, if so */
	struct css_el el;     /* as selectors ask for it, with nothing around it */
};

/* The tags of a page that were looked at, by their source: most stand there many times. */
struct looks {
	struct str page;
	struct css *css; /* its style sheets, or NULL */
	struct arena *a;
	struct look *known[LOOK_KNOWN];
};

/* The tag that begins at page[at], where a < stands; it is valid until the next call.  NULL: none does. */
const struct look *look_at(struct looks *l, size_t at);
/* What is seen of the element that x begins within up[0 .. n), the innermost last.  *el: it, as selectors ask for it there. */
enum style_show look_show(const struct looks *l, const struct look *x, const struct css_el *up, size_t n, struct css_el *el);
/* The line breaks of what is taken out; CR before LF goes with it. */
void look_breaks(struct buf *b, struct str s);

#endif
