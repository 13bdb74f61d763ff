/* portal - the lines of a web site around a report: what tells of the page, and what closes it */
#ifndef GK_PORTAL_H
#define GK_PORTAL_H

#include "str.h"

/* Does this line tell of the page: 发布时间：… 来源：…, 索引号：…, 字号：[ 大 中 小 ]? */
bool portal_info(struct str text);
/* Does it begin the part of a page that follows a report (上一篇, 相关信息, 主办, 版权所有, ...)? */
bool portal_after(struct str text);

#endif
