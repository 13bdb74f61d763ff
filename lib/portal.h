/* portal - the lines of a web site around a report: what tells of the page, and what closes it */
#ifndef GK_PORTAL_H
#define GK_PORTAL_H

#include "str.h"
#include "date.h"

/* Does this line tell of the page: 发布时间：… 来源：…, 索引号：…, 字号：[ 大 中 小 ]? */
bool portal_info(struct str text);
/* Is it the name or the address of a site and the day of publication: 云岫市人民政府门户网站 www.yunxiu.gov.cn 2024-01-20?  *day: this day. */
bool portal_day(struct str s, struct date *day);
/* Does it lead to another page: 上一篇 …, 下一条：…? */
bool portal_link(struct str text);
/* Does it begin the part of a page that follows a report (上一篇, 相关信息, 主办, 版权所有, ...)? */
bool portal_after(struct str text);

#endif
