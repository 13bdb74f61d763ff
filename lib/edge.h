/* edge - numbers that a converter joined by one blank, back to where their columns begin */
#ifndef GK_EDGE_H
#define GK_EDGE_H

struct arena;
struct frags;

/* Moves fragments of a source that does not say how wide they are; scratch is forgotten. */
void edge_snap(struct frags *f, struct arena scratch);

#endif
