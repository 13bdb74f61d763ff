/* wire - any record stream: what is written of it is read as the same, whatever the pieces in which it comes. */
#include "mem.h"
#include "str.h"
#include "table.h"
#include "wire.h"
#include "change.h"
#include "emit.h"
#include "flow.h"
#include "kit.h"

/* What every document of the stream holds, written again; *docs: how many there are. */
static struct str
run(const char *name, size_t chunk, size_t *docs, struct arena *a)
{
	struct report r;
	struct out *o = kit_out();

	struct flow *f = kit_flow(name);
	f->in.chunk = chunk;
	for (*docs = 0; flow_next(f, &r); ++*docs) {
		if (r.have[FLOW_LINES])
			wire_doc(o, &r.doc, true);
		if (r.have[FLOW_SECTIONS])
			wire_meta(o, r.doc.name, &r.sect), wire_sections(o, r.doc.name, &r.sect);
		if (r.have[FLOW_CELLS])
			wire_cells(o, r.doc.name, &r.table);
	}
	return kit_taken(a);
}

static void
all(const char *name, struct arena *a)
{
	struct report r;

	struct flow *f = kit_flow(name);
	while (flow_next(f, &r)) {
		flow_run(f, &r, FLOW_SECTIONS);
		flow_run(f, &r, FLOW_CHECKS);
		emit_report(kit_out(), &r, false);
		change_put(kit_out(), &r);
		wire_notes(kit_out(), &r.doc);
	}
	kit_taken(a);
}

int
LLVMFuzzerTestOneInput(const unsigned char *p, size_t n)
{
	struct arena *a = kit_arena();
	struct str s = {(const char *)p, n};

	if (!rec_starts(s, true))
		return 0;
	const char *name = kit_file(0, s);
	size_t docs;
	struct str once = run(name, 0, &docs, a);
	KIT_HOLDS(str_eq(once, run(name, kit_piece(s), &docs, a)));
	if (once.n && docs == 1) { /* two of one name may stand side by side when what was between them is gone */
		const char *again = kit_file(1, once);
		struct str twice = run(again, 0, &docs, a);
		KIT_HOLDS(str_eq(once, twice));
	}
	all(name, a);
	return 0;
}
