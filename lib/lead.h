/* lead - what the records of a document begin with: its name and a line */
#ifndef GK_LEAD_H
#define GK_LEAD_H

#include <string.h>

#include "out.h"

enum { LEAD_MOSTLY = 64, LEAD_USUAL = 2 * LEAD_MOSTLY };

/* What stands before the type in the records of a document, whose lines are mostly a little larger than those before: its name, if it is
 * short and needs no escapes, and the line. */
struct lead {
	size_t line;
	char text[LEAD_USUAL];
	char last;      /* what stands for its last byte: written into the text, it would have to get there before the text is read again */
	size_t ndoc, n; /* bytes of the name, of all; ndoc 0: the name is put apart */
};

/* That of line 0. */
struct lead lead_of(const struct out *o, struct str doc);
void lead_other(struct lead *h, size_t line); /* lead_line, whatever the line */

/* Makes it that of another line. */
static inline void
lead_line(struct lead *h, size_t line)
{
	size_t more = line - h->line; /* of a smaller one, too large */

	if (more >= 10 || (size_t)h->last + more > '9') {
		lead_other(h, line);
		return;
	}
	h->line = line;
	h->last = (char)(h->last + (int)more); /* mostly */
}

/* To p, which has LEAD_USUAL bytes; returns behind it. */
static inline char *
lead_put(char *p, const struct lead *h)
{
	memcpy(p, h->text, LEAD_MOSTLY);
	if (h->n > LEAD_MOSTLY)
		memcpy(p + LEAD_MOSTLY, h->text + LEAD_MOSTLY, sizeof h->text - LEAD_MOSTLY);
	p[h->n - 1] = h->last;
	return p + h->n;
}

#endif
