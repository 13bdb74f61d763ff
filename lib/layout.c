/* layout - a text document to items: the recognisers in order, the rest as paragraphs. */
#include "mem.h"
#include "str.h"
#include "doc.h"
#include "line.h"
#include "layout.h"

/* In the order in which they are asked. */
static layout_fn *const recogniser[] = {lay_rule_read, lay_tsv_read, lay_cols_read, lay_cell_read};

void
layout_read(struct doc *d, const struct lines *l)
{
	for (size_t at = 0; at < l->n;) {
		size_t took = 0;
		for (size_t i = 0; i < sizeof recogniser / sizeof *recogniser && !took; i++)
			took = recogniser[i](d, l->v, at, l->n);
		if (!took) {
			struct str s = str_trim(l->v[at].text);
			if (s.n)
				doc_text(d, l->v[at].no, s);
			took = 1;
		}
		at += took;
	}
}
