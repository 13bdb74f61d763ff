/* css - what the style sheets of a page say of what is seen of its elements */
#ifndef GK_CSS_H
#define GK_CSS_H

#include <stdint.h>

#include "str.h"
#include "style.h"

struct arena;
struct css;

enum { CSS_KEYS = 512 };

/* An open element as selectors ask for it. */
struct css_el {
	struct str name, class, id;
	uint64_t bits, all;        /* of its words; of its own and its ancestors' */
	uint64_t key[CSS_KEYS / 64]; /* bits for the keys of its words */
};

/* The rules of all <style> of a page that may hide something, in a; NULL: none does.  Beyond 1024 of them they are not known. */
struct css *css_read(struct str page, struct arena *a);
/* The element of a start tag, within up or, NULL, nothing. */
struct css_el css_element(struct str name, struct str attr, const struct css_el *up);
/* May a rule say something of x, whatever stands around it? */
bool css_rules(const struct css *css, const struct css_el *x);
/* What is seen of x, within up[0 .. n), the innermost last, by its attributes, the words of its class, and the rules; css may be NULL. */
enum style_show css_show(struct css *css, const struct css_el *x, struct str attr, enum style_kind kind, const struct css_el *up, size_t n);

#endif
