/* furn - what a portal prints round a report: links, shares, footers */
#ifndef GK_FURN_H
#define GK_FURN_H

#include "str.h"

/* Does this line begin the part of a page that follows a report (上一篇, 相关信息, 主办, 版权所有, ...)? */
bool furn_after(struct str text);

#endif
