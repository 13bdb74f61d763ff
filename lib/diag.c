/* diag - the catalogue of everything the tools can notice, and lists of findings.
 * Comes in: code, line, detail.  Goes out: a list in the document's arena; cmd/ prints it or writes note records.
 * Rule: a code's name is part of gk-records(5) and never changes. */
#include "mem.h"
#include "str.h"
#include "diag.h"

static const struct {
	const char *name, *text;
	enum diag_level level;
} codes[DIAG_COUNT] = {
#define X(code, name, level, text) {name, text, level},
	DIAG_CODES(X)
#undef X
};

void
diag_add(struct diag_list *l, enum diag_code code, size_t line, struct str detail)
{
	*MEM_PUSH(l->a, *l) = (struct diag){line, detail, code, false};
}

enum diag_level
diag_level(enum diag_code code)
{
	return codes[code].level;
}

const char *
diag_name(enum diag_code code)
{
	return codes[code].name;
}

const char *
diag_text(enum diag_code code)
{
	return codes[code].text;
}

enum diag_code
diag_find(struct str name)
{
	for (int i = 0; i < DIAG_COUNT; i++)
		if (str_eq(name, str_of(codes[i].name)))
			return (enum diag_code)i;
	return DIAG_COUNT;
}
