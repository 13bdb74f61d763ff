/* kit - what the fuzz targets share: documents from memory, output to memory, properties that must hold */
#ifndef GK_FUZZ_KIT_H
#define GK_FUZZ_KIT_H

#include "flow.h"
#include "out.h"

int LLVMFuzzerTestOneInput(const unsigned char *p, size_t n);

/* Says what does not hold, and ends. */
#define KIT_HOLDS(what) ((what) ? (void)0 : kit_fail(__FILE__, __LINE__, #what))
_Noreturn void kit_fail(const char *file, int line, const char *what);

/* A name under which open() finds these bytes, until the next call with the same slot (0 to 3). */
const char *kit_file(int slot, struct str bytes);
/* A flow over the document of that name, with the memory of the one before. */
struct flow *kit_flow(const char *name);
/* An arena, emptied. */
struct arena *kit_arena(void);
/* Another, for what a document needs no longer than for a table: it is never the document's own. */
struct arena *kit_work(void);
/* A writer to memory; kit_taken is what was written since, in a, and empties it. */
struct out *kit_out(void);
struct str kit_taken(struct arena *a);

/* Every number of the table stands in the line of the document that the cell names, and is what it says in raw. */
void kit_numbers(const struct report *r);
/* Counts the characters of s that are not blank, by their bytes, into at[256]. */
void kit_count(size_t *at, struct str s);
/* The size of the pieces in which a document comes, from its bytes: 1 to n. */
size_t kit_piece(struct str s);
/* Every line of a document, section or cell is one of the source. */
void kit_lines(const struct report *r);

#endif
