/* emit - a report as one JSON object */
#ifndef GK_EMIT_H
#define GK_EMIT_H

#include "out.h"
#include "report.h"

/* One object and a line feed: on one line, or laid out over several.  Keys and their order never change. */
void emit_report(struct out *o, const struct report *r, bool pretty);

#endif
