/* kind - is a document a report at all, or one that only looks a little like it? */
#ifndef GK_KIND_H
#define GK_KIND_H

#include "doc.h"
#include "outline.h"

/* Does a paragraph of d speak of the disclosure of information?  Every report does. */
bool kind_about(const struct doc *d);
/* Does a paragraph before item `first` say that this is another document: 现就有关事项通知如下, 制定本指南? */
bool kind_says(const struct doc *d, size_t first);
/* Does a line before item `first` name a document of another kind (…指南, …条例), and none there speak of a report? */
bool kind_other(const struct doc *d, size_t first);
/* Are the headings that mean something those of an article on any work, 存在的主要问题, perhaps 总体情况, or by a word alone: 2、申请的处理?  Not
 * where the problems are numbered as in the form and tell of disclosure. */
bool kind_common(const struct outline *o);

/* Does s, behind the last section, begin what is none of it: an annex (附件：政府信息公开情况统计表, 名词解释), or the title of another report?  One that is
 * numbered is a heading within the section. */
bool kind_behind(struct str s, struct arena *a);

#endif
