/* Unit tests of record: what fields say together. */
#include "../../lib/record.c"
#include "records.h"
#include "check.h"

/* Is it the head of a table? */
static void
heads(void)
{
	static const struct { const char *text; bool head; } of[] = {
		{"甲|乙|丙", true}, {"甲|乙", false}, {"甲|乙|丙|#1", false}, {"甲||乙|丙", true}, {"#1|#2|#3", false}, {"||", false}, {"'甲|'|'乙|'丙", true}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		size_t n;
		check(record_heads(records(of[i].text, &n, &a)) == of[i].head, of[i].text);
		mem_free(&a);
	}
}

/* How many fields have a text, in each part of a record. */
static void
texts(void)
{
	static const bool is[] = {true, false, true, false, false, true};
	struct arena a = {0};
	size_t n;
	struct record *r = records("甲||#1|'||乙", &n, &a);

	for (size_t from = 0; from <= r->n; from++)
		for (size_t to = from; to <= r->n; to++) {
			size_t want = 0;
			for (size_t k = from; k < to; k++)
				want += is[k];
			check(record_texts(r, from, to) == want, "texts in a part of a record");
		}
	check(record_shows(&r->f[0]) && !record_shows(&r->f[1]) && record_shows(&r->f[3]), "a quoted blank shows, an unquoted one does not");
	mem_free(&a);
}

/* A field without its line breaks, its lines one by one; put into a cell. */
static void
lines(void)
{
	static const struct { const char *in, *out; } of[] = {{"甲\n乙", "甲乙"}, {"a\nb", "a b"}, {"甲\nb", "甲b"}, {"a\n甲", "a甲"}, {"a\n\nb", "a b"}, {"\na", "a"}, {"a", "a"}, {"", ""}, {"1\n2", "1 2"}, {"a \n b", "a b"}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct doc d = {.a = &a, .diags = {.a = &a}};
		struct doc_cell c = {0};
		struct field f = {.text = given_alone(of[i].in), .line = 7, .quoted = true};
		check(str_eq(record_text(f.text, &a), str_of(of[i].out)), of[i].in);
		record_put(&d, &c, &f);
		check(str_eq(c.text, str_of(of[i].out)) && c.line == 7, of[i].in);
		f.quoted = false;
		record_put(&d, &c, &f);
		check(str_eq(c.text, f.text), "what is not quoted has no line breaks");
		mem_free(&a);
	}
	struct str s = given_alone("甲\n\n乙");
	check(str_eq(record_line(&s), STR("甲")) && str_eq(record_line(&s), STR("")) && str_eq(record_line(&s), STR("乙")) && !s.n, "line by line");
}

int
main(void)
{
	heads();
	texts();
	lines();
	printf("%s %d\n", nfail ? "not ok" : "ok", ntest);
	return nfail > 0;
}
