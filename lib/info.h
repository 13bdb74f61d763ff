/* info - lines that tell of the page rather than of the report */
#ifndef GK_INFO_H
#define GK_INFO_H

#include "str.h"

/* Does this line tell of the page: 发布时间：… 来源：…, 索引号：…, 字号：[ 大 中 小 ]? */
bool info_line(struct str text);

#endif
