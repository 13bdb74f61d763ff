/* Unit tests of input: the same documents whatever the size of the reads; lists of names; what cannot be read. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

#include "../../lib/input.c"
#include "verdict.h"

static int ntest, nfail;
static char dir[] = "/tmp/gk-input-XXXXXX";

static void
check(bool ok, const char *why, const char *what)
{
	ntest++;
	if (!ok && ++nfail)
		printf("FAIL %s: %s\n", why, what);
}

/* Writes a file into the folder of this test; its name lives in a. */
static char *
put(struct arena *a, const char *name, const char *bytes, size_t n)
{
	char *path = mem_dup(a, NULL, 0);
	struct str s = str_fmt(a, "%s/%s", dir, name);

	path = mem_dup(a, s.p, s.n);
	FILE *f = fopen(path, "wb");
	if (!f || fwrite(bytes, 1, n, f) != n || fclose(f) != 0)
		exit(printf("FAIL cannot write %s\n", path));
	return path;
}

/* All that comes of one operand, as text: [line kind error]bytes ... */
static struct str
all(struct input *in, struct arena *a)
{
	struct buf b = {.a = a};
	struct input_item it;

	while (input_next(in, &it)) {
		const char *slash = it.name.n ? strrchr(mem_dup(a, it.name.p, it.name.n), '/') : NULL;
		buf_str(&b, str_fmt(a, "[%s %zu %s%s%s]", slash ? slash + 1 : mem_dup(a, it.name.p, it.name.n), it.line,
				    it.records ? "records" : "raw", it.err ? " error" : "", it.limit ? " limit" : ""));
		buf_str(&b, it.bytes);
	}
	input_close(in);
	return buf_slice(&b);
}

/* Lines of one document that are no doc records, nor headers. */
static void
lines_alike(void)
{
	static const struct { const char *line, *last; bool same; } of[] = {
		{"a\t12\trow\tx", "a", true}, {"a\t0\tdoc\tx", "a", false}, {"a\t1\ttype\tx", "a", false}, {"a\t1\ttext\tx", "a", true}, {"a\t1\tdrop\tx", "a", true}, {"a\t\trow", "a", true},
		{"ab\t1\trow", "a", false}, {"b\t1\trow", "a", false}, {"a", "a", false}, {"a\t1row\t", "a", false}, {"a\tx\trow", "a", false}, {"a\t1", "a", false},
		{"12\t0\tdoc\tx", "12", false}, {"12\t3\trow\tx", "12", true}, {"\t1\trow", "", true}, {"a\t1:\trow", "a", false}, {"a\t90\trow", "a", true}, {"a\t1/\trow", "a", false},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct str s = str_fmt(&a, "%s\n--", of[i].line);
		check(line_same(s.p, s.p + s.n - 3, str_of(of[i].last)) == of[i].same, "a line of the same document", of[i].line);
		mem_free(&a);
	}
}

/* A hundred files, where thirty-two may be open: each is closed when it was read. */
static void
many_files(void)
{
	enum { FILES = 100 };
	struct arena a = {0};
	struct rlimit was, few;
	char *path = put(&a, "one", "x", 1), *operand[FILES];
	size_t n = 0;

	for (int i = 0; i < FILES; i++)
		operand[i] = path;
	getrlimit(RLIMIT_NOFILE, &was);
	few = (struct rlimit){32, was.rlim_max};
	setrlimit(RLIMIT_NOFILE, &few);
	struct input in = {.names = {.operand = operand, .noperand = FILES}};
	struct input_item it;
	while (input_next(&in, &it))
		n += !it.err && it.bytes.n == 1;
	input_close(&in);
	char *list = put(&a, "names", path, strlen(path));
	for (int i = 0; i < FILES; i++) {
		in = (struct input){.names.from = list};
		while (input_next(&in, &it))
			n += !it.err && it.bytes.n == 1;
		input_close(&in);
	}
	setrlimit(RLIMIT_NOFILE, &was);
	unlink(path);
	unlink(list);
	check(n == 2 * FILES, "files that are read are closed", "a hundred, and as many lists of them");
	mem_free(&a);
}

/* A large file is read at once, not into one room after the other, each twice the last; one larger than may be is not read to its end. */
static void
large_files(void)
{
	enum { SIZE = 3000000, ROOM = 5000000 };
	struct arena a = {0};
	char *bytes = mem_get(&a, SIZE);
	char *path = put(&a, "large", bytes, SIZE), *operand[] = {path};
	struct mem_budget taken = {0};
	struct input in = {.names = {.operand = operand, .noperand = 1}, .mem = {.budget = &taken}};
	struct input_item it;

	check(input_next(&in, &it) && !it.err && !it.limit && it.bytes.n == SIZE && memcmp(it.bytes.p, bytes, SIZE) == 0, "a large file", "all of it");
	check(taken.taken < ROOM, "a large file", "its room");
	input_close(&in);
	taken = (struct mem_budget){0};
	in = (struct input){.names = {.operand = operand, .noperand = 1}, .max_bytes = SIZE, .mem = {.budget = &taken}};
	check(input_next(&in, &it) && !it.limit && it.bytes.n == SIZE && taken.taken < ROOM, "a large file", "just as large as may be");
	input_close(&in);
	in = (struct input){.names = {.operand = operand, .noperand = 1}, .max_bytes = SIZE / 2};
	check(input_next(&in, &it) && !it.err && it.limit && it.bytes.n == 0 && in.buf.cap < SIZE, "a large file", "larger than may be");
	input_close(&in);
	unlink(path);
	mem_free(&a);
}

/* Records of many documents: of those that were taken nothing is kept. */
static void
many_documents(void)
{
	enum { DOCS = 2000, ROOM = 100000 };
	struct arena a = {0};
	struct buf b = {.a = &a};
	struct input_item it;
	size_t n = 0;

	for (int i = 0; i < DOCS; i++)
		buf_str(&b, str_fmt(&a, "%d\t1\ttext\t%0500d\n", i, i));
	char *operand[] = {put(&a, "many", b.p, b.n)};
	struct input in = {.names = {.operand = operand, .noperand = 1}, .chunk = 4096};
	while (input_next(&in, &it))
		n += !it.err && it.bytes.n > 500 && it.line == n + 1;
	check(n == DOCS, "many documents", "all of them");
	check(in.buf.cap < ROOM, "many documents", "their room");
	input_close(&in);
	unlink(operand[0]);
	mem_free(&a);
}

/* Standard input beside a file: which is which. */
static void
standard(void)
{
	struct arena a = {0};
	char *path = put(&a, "one", "x", 1), *operand[] = {(char *)"-", path};
	int keep = dup(0), fd = open(path, O_RDONLY);
	struct input in = {.names = {.operand = operand, .noperand = 2}};
	struct input_item it;

	check(fd >= 0 && dup2(fd, 0) == 0, "standard input", "a file for it");
	check(input_next(&in, &it) && it.std && !it.err && str_eq(it.bytes, STR("x")), "standard input", "it is");
	check(input_next(&in, &it) && !it.std && !it.err && str_eq(it.bytes, STR("x")), "standard input", "a file is not");
	check(!input_next(&in, &it), "standard input", "no more");
	input_close(&in);
	dup2(keep, 0);
	close(keep);
	close(fd);
	unlink(path);
	mem_free(&a);
}

/* Which document a line is of, whether it is a doc record, and whether it is a record at all. */
static void
lines_of(void)
{
	static const struct { const char *line, *name; bool doc, record; } of[] = {
		{"a\t1\tdoc\tx", "a", true, true}, {"a\t1\tdoc", "a", true, true}, {"a\t1\trow\tx", "a", false, true}, {"a\t1\trow", "a", false, true}, {"a\t1\tdocs\tx", "a", false, true},
		{"doc\tline\ttype\tx", "doc", false, false}, {"doc\tline\ttype", "doc", false, false}, {"a\t1\t", "a", false, true}, {"a\t1", "", false, false}, {"a", "", false, false}, {"", "", false, false},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct str name = STR("");
		bool doc = false, got = rec_doc(str_of(of[i].line), &name, &doc);
		bool three = of[i].record || of[i].name[0];
		check(got == of[i].record && (!three || (str_eq(name, str_of(of[i].name)) && doc == of[i].doc)), "the document of a line", of[i].line);
	}
}

/* Reads `bytes` with every size of chunk from 1 to the whole. */
static void
every_split(const char *name, const char *bytes, size_t max, const char *want)
{
	size_t n = strlen(bytes);

	for (size_t chunk = 1; chunk <= n + 1; chunk++) {
		struct arena a = {0};
		char *operand[] = {put(&a, name, bytes, n)};
		struct input in = {.names = {.operand = operand, .noperand = 1}, .chunk = chunk, .max_bytes = max};
		struct str got = all(&in, &a);
		check(str_eq(got, str_of(want)), want, str_fmt(&a, "chunk %zu: %.*s", chunk, (int)got.n, got.p).p);
		unlink(operand[0]);
		mem_free(&a);
	}
}

static void
names(void)
{
	for (size_t chunk = 1; chunk < 40; chunk++) {
		struct arena a = {0};
		char *x = put(&a, "x", "one\n", 4), *y = put(&a, "y", "two\n", 4);
		struct str list = str_fmt(&a, "%s%c%s%c%s/none%c%s", x, 0, dir, 0, dir, 0, y);
		struct input in = {.names = {.from = put(&a, "list", list.p, list.n), .chunk = chunk}};
		struct str got = all(&in, &a);
		const char *want = "[x 1 raw]one\n[gk 1 raw error][none 1 raw error][y 1 raw]two\n";
		/* the folder's own name is random */
		got = str_fmt(&a, "[x 1 raw]one\n%s%.*s", strstr(got.p, "[none") ? "[gk 1 raw error]" : "",
			      (int)(got.n - (size_t)(strstr(got.p, "[none") - got.p)), strstr(got.p, "[none"));
		check(str_eq(got, str_of(want)), "a list of names", got.p);
		unlink(x), unlink(y), unlink(in.names.from);
		mem_free(&a);
	}
}

/* Of what cannot be opened or read one item says so, by its name. */
static void
fails(void)
{
	static const struct { const char *from0, *operand, *csv; int err; const char *why; } of[] = {
		{"none", NULL, NULL, ENOENT, "a list that is not there"}, {".", NULL, NULL, EISDIR, "a list that is a folder"}, {NULL, "none", NULL, ENOENT, "a file that is not there"},
		{NULL, ".", NULL, EISDIR, "a folder"}, {NULL, ".", "id,text", EISDIR, "a CSV file that is a folder"}, {NULL, "none", "id,text", ENOENT, "one that is not there"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct str name = str_fmt(&a, "%s/%s", dir, of[i].from0 ? of[i].from0 : of[i].operand);
		char *path = mem_dup(&a, name.p, name.n);
		struct input in = {.names = {.from = of[i].from0 ? path : NULL, .operand = &path, .noperand = !of[i].from0}, .csv = of[i].csv};
		struct input_item it;
		check(input_next(&in, &it) && it.err == of[i].err && str_eq(it.name, name) && it.bytes.n == 0 && !it.limit && !it.bad, "what failed", of[i].why);
		check(!input_next(&in, &it) && !input_next(&in, &it), "no more", of[i].why);
		input_close(&in);
		mem_free(&a);
	}
}

/* The rows of a CSV file with every size of chunk: [name line]bytes, or what was expected of a bad one. */
static void
rows(const char *bytes, const char *want)
{
	size_t n = strlen(bytes);

	for (size_t chunk = 1; chunk <= n + 1; chunk++) {
		struct arena a = {0};
		struct buf b = {.a = &a};
		struct input_item it;
		char *operand[] = {put(&a, "csv", bytes, n)};
		struct input in = {.names = {.operand = operand, .noperand = 1}, .chunk = chunk, .csv = "id,text", .max_bytes = 6};
		while (input_next(&in, &it)) {
			const char *slash = strrchr(mem_dup(&a, it.name.p, it.name.n), '/');
			buf_str(&b, str_fmt(&a, "[%s %zu%s]%s", slash ? slash + 1 : mem_dup(&a, it.name.p, it.name.n), it.line, it.limit ? " limit" : "", it.bad ? it.bad : ""));
			buf_str(&b, it.bad ? STR("") : it.bytes);
		}
		input_close(&in);
		check(str_eq(buf_slice(&b), str_of(want)), want, str_fmt(&a, "chunk %zu: %.*s", chunk, (int)b.n, b.p).p);
		unlink(operand[0]);
		mem_free(&a);
	}
}

/* What is in memory behind the first document, at most so many bytes; and what is left when the next one was taken. */
static void
ahead(void)
{
	static const char stream[] = "a\t1\ttext\tx\nb\t1\ttext\tx\nb\t2\ttext\ty\nc\t1\ttext\tz\nc\t2\ttext\tz";
	static const struct { size_t most, max, n; const char *why; } of[] = {
		{1000, 0, 33, "whole lines"}, {33, 0, 33, "just these"}, {32, 0, 0, "only the next document's"}, {1000, 32, 0, "no more than may be"}, {1000, 35, 33, "as much as may be"},
		{5, 0, 0, "no whole line"}, {0, 0, 0, "nothing"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct input_item it;
		char *operand[] = {put(&a, "ahead", stream, sizeof stream - 1)};
		struct input in = {.names = {.operand = operand, .noperand = 1}, .max_bytes = of[i].max};
		check(input_ahead(&in, of[i].most).n == 0 && input_next(&in, &it) && it.bytes.n == 11, "the first document", of[i].why);
		struct str s = input_ahead(&in, of[i].most);
		check(s.n == of[i].n && (s.n == 0 || str_starts(s, STR("b\t1"))), of[i].why, str_fmt(&a, "%zu", s.n).p);
		if (s.n) {
			input_took(&in, 22, 2);
			check(input_ahead(&in, of[i].most).n == 0, "the last document", of[i].why);
			check(input_next(&in, &it) && str_eq(it.bytes, STR("c\t1\ttext\tz\nc\t2\ttext\tz")) && it.line == 4, "what is left", of[i].why);
			check(!input_next(&in, &it) && input_ahead(&in, of[i].most).n == 0, "no more", of[i].why);
		}
		input_close(&in);
		unlink(operand[0]);
		mem_free(&a);
	}
}

int
main(void)
{
	if (!mkdtemp(dir))
		return printf("FAIL no folder\n"), 1;
	ahead();
	every_split("raw", "第一行\n第二行\r\n", 0, "[raw 1 raw]第一行\n第二行\r\n");
	every_split("empty", "", 0, "[empty 1 raw]");
	every_split("two", "a\t1\ttext\tx\na\t2\ttext\ty\nb\t1\ttext\tz\n", 0,
		    "[two 1 records]a\t1\ttext\tx\na\t2\ttext\ty\n[two 3 records]b\t1\ttext\tz\n");
	every_split("again", "a\t0\tdoc\tU\nb\t1\ttext\nb\t0\tdoc\tU\nb\t0\tdoc\tU\na\t1\ttext\tq", 0,
		    "[again 1 records]a\t0\tdoc\tU\n[again 2 records]b\t1\ttext\nb\t0\tdoc\tU\n[again 4 records]b\t0\tdoc\tU\n"
		    "[again 5 records]a\t1\ttext\tq");
	every_split("header", "doc\tline\ttype\tx\na\t1\ttext\tx\ndoc\tline\ttype\tx\na\t2\ttext\tx\ndamaged\nb\t1\ttext\n", 0,
		    "[header 1 records]doc\tline\ttype\tx\na\t1\ttext\tx\ndoc\tline\ttype\tx\na\t2\ttext\tx\ndamaged\n"
		    "[header 6 records]b\t1\ttext\n");
	every_split("bare", "a\t0\tdoc\na\t1\trow\na\t0\tdoc\na\t0\tdoc", 0, "[bare 1 records]a\t0\tdoc\na\t1\trow\n[bare 3 records]a\t0\tdoc\n[bare 4 records]a\t0\tdoc");
	every_split("blank", "a\t1\trow\n\n\nb\t0\tdoc\n\n", 0, "[blank 1 records]a\t1\trow\n\n\n[blank 4 records]b\t0\tdoc\n\n");
	every_split("large", "0123456789", 9, "[large 1 raw limit]");
	every_split("bound", "0123456789", 10, "[bound 1 raw]0123456789");
	every_split("largedoc", "a\t1\ttext\nb\t1\ttext\tlong long long\nb\t2\ttext\nc\t1\ttext\n", 12,
		    "[largedoc 1 records]a\t1\ttext\n[largedoc 2 records limit][largedoc 4 records]c\t1\ttext\n");
	rows("", "");
	rows("id,text\n", "");
	rows("id,text\na,甲乙\nb,1234567\nc,", "[a 2]甲乙[b 3 limit][c 4]");
	rows("id,text\na,甲\nb,\"乙\n二\"\nc,丙", "[a 2]甲[b 3 limit][c 5]丙");
	rows("id,text\na\nb,乙\n", "[csv 2]both columns in each row[b 3]乙");
	rows("id,text\r\na,1\r\n\r\nb,\"1\r\n2\"\r\nc,3\r\n", "[a 2]1[b 4]1\r\n2[c 6]3");
	rows("key,text\na,甲\nb,乙\n", "[csv 1]the first column that --csv names, in the header (of UTF-16 or GB18030: iconv it first)");
	rows("id,body\na,甲\n", "[csv 1]the second column that --csv names, in the header (of UTF-16 or GB18030: iconv it first)");
	rows("id,text\na,甲\nb,\"乙", "[a 2]甲[csv 3]the quote that ends the field");
	lines_alike();
	lines_of();
	many_files();
	large_files();
	many_documents();
	standard();
	names();
	fails();
	rmdir(dir);
	return verdict(nfail, ntest);
}
