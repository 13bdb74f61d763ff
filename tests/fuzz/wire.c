/* wire - any record stream: what is written of it is read as the same, whatever the pieces in which it comes. */
#include "mem.h"
#include "str.h"
#include "table.h"
#include "wire.h"
#include "emit.h"
#include "flow.h"
#include "kit.h"

static struct str
run(const char *name, size_t chunk, struct arena *a)
{
	struct flow f;
	struct report r;
	struct out *o = kit_out();

	kit_flow(&f, name);
	f.in.chunk = chunk;
	while (flow_next(&f, &r)) {
		if (r.have[FLOW_LINES])
			wire_doc(o, &r.doc, true);
		if (r.have[FLOW_SECTIONS])
			wire_meta(o, r.doc.name, &r.sect), wire_sections(o, r.doc.name, &r.sect);
		if (r.have[FLOW_CELLS])
			wire_cells(o, r.doc.name, &r.table, r.doc.a);
	}
	flow_close(&f);
	return kit_taken(a);
}

static void
all(const char *name, struct arena *a)
{
	struct flow f;
	struct report r;

	kit_flow(&f, name);
	while (flow_next(&f, &r)) {
		flow_run(&f, &r, FLOW_SECTIONS);
		flow_run(&f, &r, FLOW_CHECKS);
		emit_report(kit_out(), &r, false);
		wire_repairs(kit_out(), &r);
		wire_notes(kit_out(), &r.doc);
	}
	flow_close(&f);
	kit_taken(a);
}

int
LLVMFuzzerTestOneInput(const unsigned char *p, size_t n)
{
	struct arena a = {0};
	struct str s = {(const char *)p, n};

	if (!rec_starts(s, true))
		return 0;
	const char *name = kit_file(0, s);
	struct str once = run(name, 0, &a);
	KIT_HOLDS(str_eq(once, run(name, 5, &a)));
	if (once.n) {
		const char *again = kit_file(1, once);
		struct str twice = run(again, 0, &a);
		KIT_HOLDS(str_eq(once, twice));
	}
	all(name, &a);
	mem_free(&a);
	return 0;
}
