/* Unit tests of record: fields in quotes and without, what parts them, what they say together. */
#include <csv.h>
#include <stdio.h>

#include "../../lib/record.c"
#include "reads.h"
#include "records.h"
#include "check.h"

/* The record on the first lines of a text: its fields, a bar between them, `"` before a quoted one and # before a value; then how
 * many lines it takes, and ! if quotes do not close. */
static void
reads(const char *text, char sep, const char *want)
{
	struct arena a = {0};
	struct lines l = reads_split(str_of(text), &a);
	struct record r;
	bool torn = false;
	struct buf b = {.a = &a};
	size_t took = record_read(&r, l.v, 0, l.n, sep, &torn, &a, &a);

	record_tell(r.f, r.n);
	for (size_t k = 0; k < r.n; k++) {
		buf_str(&b, k ? STR("|") : STR(""));
		buf_str(&b, r.f[k].quoted ? STR("\"") : STR(""));
		buf_str(&b, r.f[k].value ? STR("#") : STR(""));
		buf_str(&b, r.f[k].text);
	}
	buf_str(&b, str_fmt(&a, " %zu%s", took, torn ? "!" : ""));
	ntest++;
	if (!str_eq(buf_slice(&b), str_of(want)) && ++nfail)
		printf("FAIL of '%s': '%.*s', not '%s'\n", text, (int)b.n, b.p, want);
	mem_free(&a);
}

/* Which of the separators part the first line. */
static void
parted(const char *text, bool comma, bool semicolon)
{
	struct arena a = {0};
	struct lines l = reads_split(str_of(text), &a);

	ntest++;
	if ((record_csv(l.v, 0, l.n, ',') != comma || record_csv(l.v, 0, l.n, ';') != semicolon) && ++nfail)
		printf("FAIL what parts '%s'\n", text);
	mem_free(&a);
}

/* Lines of a field in quotes, the last with the closing one: as many as may be, and one more. */
static void
long_quotes(size_t lines, size_t took)
{
	struct arena a = {0};
	struct buf b = {.a = &a};
	struct record r;
	bool torn = false;

	buf_char(&b, '"');
	for (size_t i = 1; i < lines; i++)
		buf_str(&b, STR("甲\n"));
	buf_str(&b, STR("乙\"\t1\n"));
	for (size_t i = 0; i < 400; i++)
		buf_str(&b, STR("丙\n"));
	struct lines l = reads_split(buf_slice(&b), &a);
	size_t got = record_read(&r, l.v, 0, l.n, '\t', &torn, &a, &a);
	ntest++;
	if ((got != took || torn != (took < lines)) && ++nfail)
		printf("FAIL quotes over %zu lines: %zu taken\n", lines, got);
	mem_free(&a);
}

/* What stands behind the quoted field with which a text begins, if another does. */
static void
behind_quote(const char *text, char want)
{
	struct arena a = {0};
	struct lines l = reads_split(str_of(text), &a);

	ntest++;
	if (record_behind_quote(l.v, 0, l.n, a) != want && ++nfail)
		printf("FAIL what stands behind the first field of '%s'\n", text);
	mem_free(&a);
}

/* The source line of each field, and + if the record needs no folding. */
static void
lines_of(const char *text, char sep, const char *want)
{
	struct arena a = {0};
	struct lines l = reads_split(str_of(text), &a);
	struct record r;
	bool torn = false;
	struct buf b = {.a = &a};

	record_read(&r, l.v + 1, 0, l.n - 1, sep, &torn, &a, &a);
	buf_str(&b, str_fmt(&a, "%zu%s", r.line, r.folded ? "+" : ""));
	for (size_t k = 0; k < r.n; k++)
		buf_str(&b, str_fmt(&a, " %zu", r.f[k].line));
	ntest++;
	if (!str_eq(buf_slice(&b), str_of(want)) && ++nfail)
		printf("FAIL lines of '%s': '%.*s', not '%s'\n", text, (int)b.n, b.p, want);
	mem_free(&a);
}

/* What libcsv says of a text: the fields of its first record, each with a bar behind it. */
struct told {
	struct buf b;
	int records;
};

static void
a_field(void *p, size_t n, void *with)
{
	struct told *t = with;

	if (t->records)
		return;
	buf_str(&t->b, (struct str){p, n});
	buf_char(&t->b, '|');
}

static void
a_record(int c, void *with)
{
	struct told *t = with;

	(void)c;
	t->records++;
}

/* All texts of up to eight of four signs of which libcsv says that they are records: the first is the same. */
static void
all_texts(void)
{
	static const char sign[] = "x,\"\n";
	size_t same = 0, bad = 0;

	for (size_t n = 1; n <= 8; n++)
		for (int way = 0; way < 1 << 2 * n; way++) {
			char text[9] = "";
			for (size_t i = 0; i < n; i++)
				text[i] = sign[way >> 2 * i & 3];
			struct arena a = {0};
			struct told t = {.b = {.a = &a}};
			struct csv_parser p;
			csv_init(&p, CSV_STRICT | CSV_STRICT_FINI);
			bool good = csv_parse(&p, text, n, a_field, a_record, &t) == n && csv_fini(&p, a_field, a_record, &t) == 0;
			csv_free(&p);
			if (good && text[0] != '\n' && t.records > 0) {
				struct lines l = reads_split((struct str){text, n}, &a);
				struct record r;
				struct buf b = {.a = &a};
				bool torn = false;
				record_read(&r, l.v, 0, l.n, ',', &torn, &a, &a);
				for (size_t k = 0; k < r.n; k++) {
					buf_str(&b, r.f[k].text);
					buf_char(&b, '|');
				}
				struct str want = buf_slice(&t.b), got = buf_slice(&b);
				bool blank = memchr(want.p, '\n', want.n); /* at the end of a field, where it is left out */
				bad += torn || (!blank && !str_eq(want, got));
				same += !torn && str_eq(want, got);
			}
			mem_free(&a);
		}
	ntest++;
	if ((bad || same < 2000) && ++nfail)
		printf("FAIL %zu texts are not as libcsv has them, %zu are\n", bad, same);
}

/* A label has a Han character. */
static void
labels(void)
{
	static const struct { const char *s; bool is; } of[] = {{"", false}, {"1", false}, {"一", true}, {"项", true}, {"x1项", true}, {"㐀", false}, {"가", false}, {"é", false}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		struct str s = str_of(of[i].s);
		struct field f = {.text = {s.n ? memcpy(mem_take(&a, s.n), s.p, s.n) : NULL, s.n}};
		if (record_label(&f) != of[i].is && ++nfail)
			printf("FAIL %s is a label\n", of[i].s);
		mem_free(&a);
	}
}

/* What records and lines are made of. */
static void
fields(void)
{
	all_texts();
	labels();
	parted("甲,1,2\n乙,3\n丙,5,6\n", false, false);
	behind_quote("\"甲\n乙\",\"丙\"", ',');
	behind_quote("\"甲\";\"丙\"", ';');
	behind_quote("\"\",\"", ',');
	behind_quote("\"甲\",乙", 0);
	behind_quote("\"甲\",", 0);
	behind_quote("\"甲\"", 0);
	behind_quote("\"甲\"\t\"乙\"", 0);
	behind_quote("\"甲", 0);
	behind_quote("\"", 0);
	behind_quote("甲,\"乙\"", 0);
	behind_quote(" \"甲\",\"乙\"", 0);
	behind_quote("\"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\",\"乙\"", ',');
	behind_quote("\"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\",\"乙\"", 0);
	lines_of("x\n甲\t1\n", '\t', "2+ 2 2");
	lines_of("x\n甲,1\n", ',', "2 2 2");
	lines_of("x\n甲  乙\t1\n", '\t', "2 2 2");
	lines_of("x\n甲\t１\n", '\t', "2 2 2");
	lines_of("x\n\"甲\n乙\"\t1\t\"2\n3\"\t4", '\t', "2 2 3 3 4");
	lines_of("x\n\"\n \n甲\n乙\"\t1", '\t', "2 4 5");
	lines_of("x\n\"甲\"\t1", '\t', "2 2 2");
	lines_of("x\n\"\n\"\t1", '\t', "2 3 3");
	reads("甲\t\"乙\"\t", '\t', "甲|\"乙| 1");
	reads("\"甲\"\t \t\"1\" ", '\t', "\"甲|\"|\"1\" 1");
	reads("\t\t", '\t', "|| 1");
	reads("\"\"", '\t', "\" 1");
	reads("\"", '\t', "\" 1");
	reads("一\t一二\t12345\t1234", '\t', "一|一二|#12345|#1234 1");
	parted("甲,1,\"乙\n丙\",2\n", true, false);
	parted("甲,1,2\n乙,3,\"4\n丙,5\",6\n", true, false);
	parted("甲,\"乙\n丙\",2\n", false, false);
	parted("甲,1,2\n乙,3,4\n丙,5,6,7\n", false, false);
	parted("甲,\"1,2\",3\n乙,3,4\n丙,5,6\n", true, false);
	parted("甲,\"1,2\"x,3\n乙,3,4\n丙,5,6\n", true, false);
	parted("\"甲\"\n", false, false);
	parted("甲\",1\n", false, false);
	parted("\",1\n", false, false);
	reads("甲\t1\t\t/", '\t', "甲|#1||#/ 1");
	reads("甲,1;2", ',', "甲|1;2 1");
	reads("一二三四五六七八\t\t9\t", '\t', "一二三四五六七八||#9| 1");
	reads("甲\t \t1", '\t', "甲|\"|#1 1");
	reads("\"甲\"\t\"\"\t\"1\"", '\t', "\"甲|\"|\"#1 1");
	reads("\"甲\n乙\"\t1\n丙\t2", '\t', "\"甲\n乙|#1 2");
	reads("\"甲\"\"乙\",1", ',', "\"甲\"乙|#1 1");
	reads("\"甲\"乙\t1", '\t', "\"甲\"乙|#1 1");
	reads("\"甲\t1\n乙\t2", '\t', "\"甲|#1 1");
	reads("甲\"乙\t1", '\t', "甲\"乙|#1 1");
	long_quotes(400, 400);
	long_quotes(401, 1);

	parted("甲,1,2\n乙,3,4\n丙,5,6\n", true, false);
	parted("甲;1;2\n乙;3;4\n丙;5;6\n", false, true);
	parted("甲,1,2\n乙,3,4\n", false, false);
	parted("甲,1,2\n乙,3,4\n丙,5\n", false, false);
	parted("甲,1\n乙,3\n丙,5\n", false, false);
	parted("收到甲,1,2\n乙,3,4\n丙,5,没有。\n", false, false);
	parted("收到甲,1,没有。\n乙,3,4\n丙,5,6\n", false, false);
	parted("没有。,,\n乙,3,4\n丙,5,6\n", true, false);
	parted("甲。,1,2\n乙,3,4\n\"丙\",5,没有。\n", true, false);
	parted("\"甲\",1\n", true, false);
	parted("1,\"甲\",2\n", true, false);
	parted("\"1,\"\"甲\"\",2\"\n", false, false);

	struct field f[] = {{.text = STR("甲")}, {.text = STR("")}, {.text = STR("乙")}, {.text = STR("1"), .value = true}};
	ntest += 3;
	nfail += record_labels_end(f, 4) != 3;
	nfail += record_labels_end(f, 2) != 1;
	nfail += record_labels_end(f + 3, 1) != 0;
}

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
}

int
main(void)
{
	fields();
	heads();
	texts();
	lines();
	printf("%s %d\n", nfail ? "not ok" : "ok", ntest);
	return nfail > 0;
}
