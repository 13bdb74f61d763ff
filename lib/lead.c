/* lead - what the records of a document begin with.
 * Comes in: a document's name, the lines of its records in turn.  Goes out: both as they stand in a record.
 * Rule: a line that is a few further on is told by one figure.
 * Known weakness: a name that is long, or needs escapes, and any in CSV, is left to the caller. */
#include <string.h>

#include "str.h"
#include "out.h"
#include "lead.h"

void
lead_other(struct lead *h, size_t line)
{
	h->line = line;
	h->text[h->ndoc] = '\t';
	h->n = h->ndoc + 1 + out_digits(h->text + h->ndoc + 1, line);
	h->last = h->text[h->n - 1];
}

struct lead
lead_of(const struct out *o, struct str doc)
{
	struct lead h = {.ndoc = !GK_PLAIN && out_plain(o, doc) && doc.n + 1 + OUT_DIGITS <= LEAD_USUAL ? doc.n : 0};

	if (h.ndoc)
		memcpy(h.text, doc.p, h.ndoc);
	lead_other(&h, 0);
	return h;
}
