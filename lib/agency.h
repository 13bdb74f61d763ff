/* agency - names of public bodies in titles and prose */
#ifndef GK_AGENCY_H
#define GK_AGENCY_H

#include "str.h"

/* Does s begin with what is kept back of it: ****管委会, XX县民政局? */
bool agency_masked(struct str s);
/* Does s end as the name of a public body does (局, 委员会, 人民政府, 镇, ...)? */
bool agency_ends(struct str s);
/* Is s the name of a kind of body, and of none: 医院, 政府办? */
bool agency_kind(struct str s);
/* Does s name a place too (省 市 区 县 ...), so that the name is whole? */
bool agency_full(struct str s);
/* Is `brief` a short form of `full`: its characters in this order, the same end (委 is 委员会, 办 is 办公室)? */
bool agency_short_of(struct str brief, struct str full);
/* Do both name one body: 松坞镇 and 云岫市松坞镇人民政府? */
bool agency_same(struct str a, struct str b);
/* The whole name in running text that ends at byte `end`, where any tail is sure enough; empty: none. */
struct str agency_before(struct str text, size_t end);
/* The next whole name in running text from *at on; moves *at behind it; empty: none. */
struct str agency_find(struct str text, size_t *at);

#endif
