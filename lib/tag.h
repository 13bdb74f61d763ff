/* tag - one tag of HTML's source: its name, its attributes, what it does to the text beside it; tables in tags among lines */
#ifndef GK_TAG_H
#define GK_TAG_H

#include <gumbo.h>

#include "str.h"

struct line;

enum { TAG_NAME = 32 }; /* bytes of a name, and no more, that an element has */

/* Does it part the attributes of a tag? */
static inline bool
tag_blank(char ch)
{
	return ch == ' ' || ch == '\t' || ch == '\n' || ch == '\r' || ch == '\f';
}

/* An attribute as it stands in a tag. */
struct tag_attr {
	struct str key, value; /* the value's p is NULL: it has none */
	bool open;             /* its quote has no end: it is all that is left */
};

/* The name of the tag at s ("<name" or "</name"), as written; empty if no tag begins here. */
struct str tag_name(struct str s);
/* The end of the tag or declaration that begins at s[at]: behind its '>', quotes heeded in tags; s.n if it has none. */
size_t tag_end(struct str s, size_t at);
/* Does a table begin at s, perhaps within the tags of a page or a frame that a converter puts around each? */
bool tag_opens_table(struct str s);
/* Is it this name, given in small letters? */
bool tag_is(struct str name, const char *want);
/* Which element's it is; GUMBO_TAG_UNKNOWN: none of HTML's. */
GumboTag tag_of(struct str name);
/* Does a tag of this name begin at s?  What stands behind a name that is longer is not looked at. */
bool tag_begins(struct str s, const char *want);
/* Takes the next attribute off *t, the attributes of a tag; false: there is none. */
bool tag_next(struct str *t, struct tag_attr *x);
/* The value of attribute `name`, in any case, of a tag whose attributes are t, a slice of it; its p is NULL: it has none. */
struct str tag_attribute(struct str t, const char *name);
/* The length of the comment that begins at s, to its end. */
size_t tag_comment_end(struct str s);
/* Behind the next end tag </name, from `at`; the end of the page if there is none. */
size_t tag_raw_end(struct str in, size_t at, struct str name);
/* Does an element style text, and nothing else? */
bool tag_styles(GumboTag t);
/* Is it a table or one of its parts? */
bool tag_in_table(GumboTag t);
/* Does a figure stand at in[at], behind a tag that sets it apart or lets that end, and `out` end in a figure?  They are two numbers, or one
 * and a note's: 31^3, 3^31. */
bool tag_parts(const struct buf *out, struct str in, size_t at);
/* Do rows begin at s whose table's own tag was lost? */
bool tag_opens_row(struct str s);
/* Index behind the table in tags that begins on l[at], or behind its bare rows; at: none does. */
size_t tag_table_end(const struct line *l, size_t at, size_t n);

#endif
