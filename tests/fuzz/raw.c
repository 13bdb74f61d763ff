/* raw - the whole way of a raw document: no number that is not in the source, lines that are there, the pipe as the
 * one-shot, a second normalisation that changes nothing, the same in pieces; what was dropped is nothing to the tables;
 * with less memory the same or none. */
#include "mem.h"
#include "str.h"
#include "table.h"
#include "wire.h"
#include "wide.h"
#include "audit.h"
#include "emit.h"
#include "flow.h"
#include "kit.h"

/* What a tool up to `stage` prints, notes too. */
static struct str
run(const char *name, enum flow_stage stage, size_t chunk, bool raw, struct arena *a)
{
	struct report r;
	struct out *o = kit_out();
	struct audit u = {.to = {.out = o}, .all = true};

	struct flow *f = kit_flow(name);
	f->in.chunk = chunk;
	while (flow_next(f, &r)) {
		r.doc.name = STR("d");
		if (stage == FLOW_SECTIONS)
			flow_run(f, &r, stage);
		else if (stage > FLOW_SECTIONS)
			flow_run(f, &r, stage);
		if (raw && r.have[FLOW_LINES]) {
			kit_lines(&r);
			kit_numbers(&r);
		}
		if (stage == FLOW_LINES && r.have[FLOW_LINES])
			wire_doc(o, &r.doc, true);
		if (stage == FLOW_SECTIONS)
			wire_meta(o, r.doc.name, &r.sect), wire_sections(o, r.doc.name, &r.sect);
		if (stage == FLOW_CELLS)
			wire_cells(o, r.doc.name, &r.table);
		if (stage == FLOW_CHECKS)
			audit_report(&u, &r);
	}
	return kit_taken(a);
}

/* Records without those of what was dropped. */
static struct str
kept(struct str doc, struct arena *a)
{
	struct buf b = {.a = a};

	while (doc.n) {
		const char *end = memchr(doc.p, '\n', doc.n);
		size_t n = end ? (size_t)(end - doc.p) + 1 : doc.n;
		struct str type = {doc.p, n};
		for (int k = 0; k < 2; k++)
			type = str_cut(type, (size_t)str_find(type, STR("\t")) + 1);
		if (!str_starts(type, STR("drop\t")))
			buf_str(&b, (struct str){doc.p, n});
		doc = str_cut(doc, n);
	}
	return buf_slice(&b);
}

/* The cells of a document of which all that is dropped was wanted. */
static struct str
with_drops(const char *name, struct arena *a)
{
	struct report r;
	struct out *o = kit_out();

	struct flow *f = kit_flow(name);
	f->opt.drops = true;
	while (flow_next(f, &r)) {
		r.doc.name = STR("d");
		flow_run(f, &r, FLOW_CELLS);
		wire_cells(o, r.doc.name, &r.table);
	}
	return kit_taken(a);
}

/* The writers that read no records again. */
static void
others(const char *name, struct arena *a)
{
	struct report r;
	struct out *o = kit_out();
	struct years years = {0};
	struct audit u = {.to = {.out = o, .format = FINDING_GCC, .chinese = true}, .prose = true, .years = &years};

	struct flow *f = kit_flow(name);
	f->opt.replace = f->opt.drops = true;
	while (flow_next(f, &r)) {
		flow_run(f, &r, FLOW_SECTIONS);
		flow_run(f, &r, FLOW_CHECKS);
		audit_report(&u, &r);
		wire_plain(o, &r.doc);
		wire_reads(o, r.doc.name, &r.table);
		emit_report(o, &r, true);
		wire_notes(o, &r.doc);
	}
	audit_end(&u);
	audit_free(&u);
	kit_taken(a);
}

/* The lines, the sections and the checks in no more than `most` bytes of memory. */
static struct str
within(const char *name, size_t most, bool *refused, struct arena *a)
{
	struct report r;
	struct out *o = kit_out();

	struct flow *f = kit_flow(name);
	f->opt.max_memory = most;
	*refused = false;
	while (flow_next(f, &r)) {
		r.doc.name = STR("d");
		flow_run(f, &r, FLOW_SECTIONS);
		flow_run(f, &r, FLOW_CHECKS);
		if (r.have[FLOW_LINES])
			wire_doc(o, &r.doc, true);
		if (r.have[FLOW_SECTIONS])
			wire_sections(o, r.doc.name, &r.sect);
		if (r.have[FLOW_CELLS])
			wire_cells(o, r.doc.name, &r.table);
		for (size_t i = 0; i < r.doc.diags.n; i++)
			*refused |= r.doc.diags.v[i].code == DIAG_LIMIT;
	}
	return kit_taken(a);
}

/* With any limit of memory a document gives what it gives without one, or is refused; and nothing of it is left over. */
static void
limits(const char *name, size_t n, struct arena *a)
{
	bool refused;
	struct str all = within(name, 0, &refused, a);

	KIT_HOLDS(!refused || n > 1 << 20);
	for (size_t most = 10000 + n * 8; most < 4000000; most += most / 2) {
		bool less;
		struct str s = within(name, most, &less, a);
		KIT_HOLDS(less || str_eq(all, s));
	}
	KIT_HOLDS(str_eq(all, within(name, 0, &refused, a)));
}

int
LLVMFuzzerTestOneInput(const unsigned char *p, size_t n)
{
	struct arena *a = kit_arena();
	const char *name = kit_file(0, (struct str){(const char *)p, n});

	if (rec_starts((struct str){(const char *)p, n}, true))
		return 0;
	struct str doc = run(name, FLOW_LINES, 0, true, a);
	KIT_HOLDS(str_eq(doc, run(name, FLOW_LINES, kit_piece((struct str){(const char *)p, n}), true, a)));
	struct str cells = run(name, FLOW_CELLS, 0, true, a), checks = run(name, FLOW_CHECKS, 0, true, a);
	struct str sections = run(name, FLOW_SECTIONS, 0, true, a);
	others(name, a);
	limits(name, n, a);
	if (doc.n) {
		const char *lines = kit_file(1, doc);
		KIT_HOLDS(str_eq(doc, run(lines, FLOW_LINES, 0, false, a)));
		KIT_HOLDS(str_eq(cells, run(lines, FLOW_CELLS, 0, false, a)));
		KIT_HOLDS(str_eq(sections, run(lines, FLOW_SECTIONS, 0, false, a)));
		KIT_HOLDS(str_eq(cells, with_drops(name, a)));
		KIT_HOLDS(str_eq(cells, run(kit_file(3, kept(doc, a)), FLOW_CELLS, 0, false, a)));
	}
	if (cells.n)
		KIT_HOLDS(str_eq(checks, run(kit_file(2, cells), FLOW_CHECKS, 0, false, a)));
	return 0;
}
