/* stubs - weak stand-ins for modules that have not landed; each goes when its module comes.  To be deleted. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "html.h"
#include "line.h"
#include "layout.h"
#include "read.h"

#define WEAK __attribute__((weak))

WEAK bool html_is(struct str t) { return str_find(t, STR("<html")) >= 0 || str_find(t, STR("<HTML")) >= 0; }
WEAK void html_read(struct doc *d, struct str t, const struct html_options *o) { (void)d, (void)t, (void)o; }
WEAK void html_fragment(struct doc *d, struct str t, size_t n) { (void)d, (void)t, (void)n; }
WEAK size_t lay_rule_read(struct doc *d, const struct line *l, size_t at, size_t n) { (void)d, (void)l, (void)at, (void)n; return 0; }
WEAK size_t lay_cols_read(struct doc *d, const struct line *l, size_t at, size_t n) { (void)d, (void)l, (void)at, (void)n; return 0; }
WEAK size_t lay_cell_read(struct doc *d, const struct line *l, size_t at, size_t n) { (void)d, (void)l, (void)at, (void)n; return 0; }

/* one row a line with TABs */
WEAK size_t
lay_tsv_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct str s = l[at].text;
	size_t cells = 1;

	(void)n;
	for (size_t i = 0; i < s.n; i++)
		cells += s.p[i] == '\t';
	if (cells == 1)
		return 0;
	struct doc_item *it = doc_add(d, DOC_ROW, l[at].no, cells);
	for (size_t i = 0; i < cells; i++) {
		const char *t = s.n ? memchr(s.p, '\t', s.n) : NULL;
		size_t k = t ? (size_t)(t - s.p) : s.n;
		it->cell[i].text = str_trim((struct str){s.p, k});
		s = str_cut(s, k + 1);
	}
	return 1;
}

WEAK void read_tables(struct table *t, struct doc *d, const struct read_options *o) { (void)d, (void)o; *t = (struct table){0}; }
