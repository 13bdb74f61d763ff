/* twin - a table that stands in the document once more, with other numbers */
#ifndef GK_TWIN_H
#define GK_TWIN_H

#include "doc.h"
#include "region.h"

/* Does table t stand in the document d once more, and do the figures in its lines differ? */
bool twin_differs(const struct doc *d, const struct regions *r, enum form_table t);
/* Says the caption right above table t of d, or among its heads, that it is another year's or another body's: 附：上年度统计表, 下属单位数据? */
bool twin_captioned(const struct doc *d, const struct regions *r, enum form_table t);

#endif
