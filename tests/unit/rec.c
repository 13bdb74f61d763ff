/* Unit tests of rec: fields and escapes, what is damaged, what is a record stream. */
#include <stdio.h>

#include "../../lib/rec.c"

#include "given.h"
#include "out.h"
#include "verdict.h"

static int ntest, nfail;

static void
check(bool ok, const char *why, const char *what)
{
	ntest++;
	if (!ok && ++nfail)
		printf("FAIL %s: %s\n", why, what);
}

/* Parses line and compares its fields, joined by |, or "!" and what was expected. */
static void
parse(const char *line, const char *want, const char *why)
{
	struct arena a = {0};
	struct rec r = {0};
	struct buf b = {.a = &a};

	if (!rec_parse(&r, str_of(line), &a)) {
		buf_char(&b, '!');
		buf_str(&b, str_of(r.bad));
	} else
		for (size_t i = 0; i < r.n; i++) {
			if (i)
				buf_char(&b, '|');
			buf_str(&b, r.f[i]);
		}
	check(str_eq(buf_slice(&b), str_of(want)), why, str_fmt(&a, "'%.*s'", (int)b.n, b.p).p);
	mem_free(&a);
}

/* Every string of these characters comes back from its escaped form. */
static void
round_trip(void)
{
	static const char set[] = "\t\n\r\\tnr x";
	char s[4];

	for (int i = 0; i < 9 * 9 * 9 * 9; i++) {
		struct arena a = {0};
		struct rec r = {0};
		struct buf b = {.a = &a};
		for (int k = 0, v = i; k < 4; k++, v /= 9)
			s[k] = set[v % 9];
		buf_str(&b, STR("d\t1\ttext\t"));
		for (int k = 0; k < 4; k++)
			if (s[k] == '\t' || s[k] == '\n' || s[k] == '\r' || s[k] == '\\') {
				buf_char(&b, '\\');
				buf_char(&b, s[k] == '\t' ? 't' : s[k] == '\n' ? 'n' : s[k] == '\r' ? 'r' : '\\');
			} else
				buf_char(&b, s[k]);
		if (!rec_parse(&r, buf_slice(&b), &a) || r.n != 4 || !str_eq(r.f[3], (struct str){s, 4}))
			nfail++;
		mem_free(&a);
	}
	ntest++;
}

int
main(void)
{
	parse("a\t12\ttext\tx", "a|12|text|x", "a plain record");
	parse("a\\tb\t1\trow\t\t\\\\\t", "a\tb|1|row||\\|", "escapes, empty fields, one at the end");
	parse("a\t1\ttext\tx\\q", "!\\t, \\n, \\r or \\\\ after the backslash", "an escape that is none");
	parse("a\t1\ttext\tx\\", "!\\t, \\n, \\r or \\\\ after the backslash", "a backslash at the end");
	parse("a\t1", "!document, line and type, separated by TABs", "two fields");
	parse("", "!document, line and type, separated by TABs", "an empty line");
	parse("a\tx\ttext\ty", "!a line number in the second field", "a word for a line number");
	parse("a\t-1\ttext\ty", "!a line number in the second field", "a negative line number");
	parse("a\t99999999999999999999999\ttext\ty", "!a line number in the second field", "a number too large");
	parse("a\t1\tprose\ty", "!a type in the third field", "an unknown type");
	parse("doc\tline\ttype\ttext", "doc|line|type|text", "a header line");
	round_trip();

	check(rec_starts(STR("a\t1\ttext\tx\n"), false), "a stream", "not seen");
	check(rec_starts(STR("doc\tline\ttype\tx\n"), false), "a stream with its header", "not seen");
	check(!rec_starts(STR("规章\t0\t0\t0\n"), true), "a row of a table", "taken for a record");
	check(!rec_starts(STR("a\t1\ttex"), false), "a type cut in the middle", "taken for a record");
	check(rec_starts(STR("a\t1\ttext"), true), "a whole stream of one line", "not seen");
	check(!rec_starts(STR("a\t1\n\ttext"), true), "the third field on another line", "taken for a record");
	check(!rec_starts(STR(""), true), "nothing", "taken for a record");

	struct str name = STR("");
	bool is_doc = false;
	check(rec_doc(STR("a\t0\tdoc\tUTF-8\n"), &name, &is_doc) && str_eq(name, STR("a")) && is_doc, "a document's first record", "not known");
	check(rec_doc(STR("b\t0\ttext\tdoc"), &name, &is_doc) && str_eq(name, STR("b")) && !is_doc, "another of a document", "not known");
	check(rec_doc(STR("\t\tdoc"), &name, &is_doc) && name.n == 0 && is_doc, "a document without a name", "not known");
	check(!rec_doc(STR("doc\tline\ttype\ttext\n"), &name, &is_doc), "a header line", "taken for a document's");
	check(!rec_doc(given_alone("a\tdoc"), &name, &is_doc) && rec_doc(given_alone("a\t\tdoc"), &name, &is_doc) && is_doc, "nothing behind them", "read");
	check(!rec_doc(STR("a\tdoc\n"), &name, &is_doc) && !rec_doc(STR("a"), &name, &is_doc) && !rec_doc(STR(""), &name, &is_doc), "two fields, one, none", "taken for a document's");
	for (int t = 0; t < REC_TYPES; t++)
		check(type_find(str_of(rec_type_name((enum rec_type)t))) == (enum rec_type)t, "names of types", "not found again");
	return verdict(nfail, ntest);
}
