/* rules - the catalogue of everything gk-balance can find, and what it rests on */
#ifndef GK_RULES_H
#define GK_RULES_H

#include <stdbool.h>

#include "str.h"

struct arena;

/* How much a broken rule says: error: the numbers contradict each other; warning: it may be lawful; note: look here. */
enum rules_level { RULES_ERROR, RULES_WARNING, RULES_NOTE };

struct rule {
	const char *id; /* requests.carry; never changes */
	enum rules_level level;
	const char *formula;
	const char *text[2];  /* its meaning: English, Chinese */
	const char *basis[2]; /* legal basis: English, Chinese */
};

/* The rule of that identifier, or NULL. */
const struct rule *rules_find(struct str id);
/* The i-th rule, or NULL behind the last. */
const struct rule *rules_at(int i);
/* Identifier, formula, meaning and basis in lines, as --explain prints them. */
struct str rules_explain(const struct rule *r, bool chinese, struct arena *a);
const char *rules_level_name(enum rules_level l, bool chinese);

#endif
