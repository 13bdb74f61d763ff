/* Unit tests of flow: how many lines a text has, whether it may be a page, what a document may take; then whole documents from a file, given
 * with the number of their lines, shape and items. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "../../lib/flow.c"
#include "verdict.h"

static size_t ntest, nfail;

static void
check(bool ok, const char *what, const char *s)
{
	ntest++;
	if (!ok && ++nfail)
		printf("FAIL flow: %s: %s\n", what, s);
}

/* A copy of the text with nothing behind it. */
static struct str
alone(const char *s)
{
	size_t n = strlen(s);

	return (struct str){memcpy(malloc(n + !n), s, n), n};
}

static const struct {
	const char *text;
	size_t lines;
} counts[] = {
	{"", 0}, {"a", 1}, {"a\n", 1}, {"a\nb", 2}, {"\n", 1}, {"\n\n", 2}, {"a\r\n", 1}, {"a\r\nb\r\n", 2}, {"a\rb", 2}, {"a\r", 1}, {"\r", 1}, {"\r\r", 2}, {"\r\n", 1}, {"\n\r", 2}, {"a\r\r\nb", 3}, {"a\r\nb", 2},
};

/* texts that may be pages */
static const struct {
	const char *text;
	bool yes;
} pages[] = {{"", false}, {"<", true}, {" <p>", true}, {"\n\t<p>", true}, {"a<", false}, {"甲", false}, {"\xEF\xBB\xBF<p>", true}, {"\xE2\x80\x8B<p>", true}, {"　<", true}, {"   ", false}};

static void
texts(void)
{
	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
		struct str s = alone(counts[i].text);
		check(lines_of(s) == counts[i].lines, "lines", counts[i].text);
		free((void *)s.p);
	}
	for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
		check(may_be_html(str_of(pages[i].text)) == pages[i].yes, "may be a page", pages[i].text);
}

static void
takes(void)
{
	const size_t step = FLOW_LEAST / FLOW_TIMES;

	check(may_take(0) == FLOW_LEAST && may_take(FLOW_SMALL) == FLOW_LEAST, "may take", "small");
	check(may_take(FLOW_SMALL + step) == FLOW_LEAST && may_take(FLOW_SMALL + step + 1) == (step + 1) * FLOW_TIMES, "may take", "larger");
	check(may_take(FLOW_SMALL + 100 * step) == 100 * step * FLOW_TIMES, "may take", "large");
	check(may_take(SIZE_MAX) == SIZE_MAX && may_take(SIZE_MAX / FLOW_TIMES + FLOW_SMALL - 1) == (SIZE_MAX / FLOW_TIMES - 1) * FLOW_TIMES, "may take", "what no system has");
	check(may_take(SIZE_MAX / FLOW_TIMES + FLOW_SMALL) == SIZE_MAX, "may take", "just too much");
}

static void
mimes(void)
{
	size_t at[] = {3, 5, 9};
	struct mime m = {.line = at, .nline = 3}, none = {.nline = 0};

	check(mime_line(&m, 0) == 0 && mime_line(&m, 1) == 3 && mime_line(&m, 2) == 5 && mime_line(&m, 3) == 9 && mime_line(&m, 4) == 9, "lines of a mail", "three");
	check(mime_line(&none, 4) == 4, "lines of a mail", "none");
}

/* A report joined by commas, in which 1,234 may be one number or two. */
#define X20 ",x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x"
#define COMMAS "信息内容,申请人情况,自然人,商业企业,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,1,234" X20 X20 X20 X20

/* Documents, and what they are. */
static const struct {
	const char *name, *bytes, *want;
} documents[] = {
	{"a text", "甲\n乙\n", "UTF-8 text 2 lines: T1:甲 T2:乙"},
	{"CRLF", "甲\r\n乙", "UTF-8 text 2 lines: T1:甲 T2:乙"},
	{"nothing", "", "- - 0 lines: !empty@0"},
	{"blanks", "甲  乙\n", "UTF-8 text 1 lines: T1:甲 乙"},
	{"what commas joined", "甲\n" COMMAS "\n\n" COMMAS "\n乙\n", "UTF-8 text 5 lines: T1:甲 T2:" COMMAS " T4:" COMMAS " T5:乙"},
	{"a page", "<html><body><p>甲</p>\n<p>乙</p>\n</body></html>\n", "UTF-8 html 3 lines: T1:甲 T2:乙"},
	{"a page whose marks are escaped", "&lt;html&gt;&lt;body&gt;&lt;p&gt;甲&lt;/p&gt;&lt;/body&gt;&lt;/html&gt;\n", "UTF-8 html 1 lines: T1:甲"},
	{"escapes that make no page", "&lt;甲\n", "UTF-8 text 1 lines: T1:&lt;甲"},
	{"a text within a page", "<html><body><pre>\n甲\n乙\n</pre></body></html>\n", "UTF-8 html 4 lines: T2:甲 T3:乙"},
	{"a mail of one part is a text with a head", "From: a\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n甲\n乙\n", "UTF-8 text 6 lines: R1:From: a R2:MIME-Version:|1.0 R3:Content-Type: text/plain; charset=utf-8 R5:甲 R6:乙"},
	{"a mail without a text", "From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: image/png\n\nab\n--x--\n", "- - 0 lines: !file-type@0"},
	{"one whose text is of two lines", "From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\n甲\n乙\n--x--\n", "UTF-8 text 10 lines: T8:甲 T9:乙"},
	{"one that holds undecodable bytes", "From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\n甲\n\xFF\xFE\xFF\n--x--\n", "- - 10 lines: !encoding@0"},
	{"a mail of two parts", "From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html; charset=utf-8\n\n<p>甲</p>\n--x\nContent-Type: image/png\n\nab\n--x--\n", "UTF-8 html 13 lines: T8:甲 !parts-left@0"},
	{"words with places", "<page width=\"600\" height=\"800\">\n<word xMin=\"10\" yMin=\"10\" xMax=\"40\" yMax=\"20\">甲</word>\n<word xMin=\"10\" yMin=\"40\" xMax=\"40\" yMax=\"50\">乙</word>\n</page>\n", "UTF-8 html 4 lines: T2:甲乙"},
};

static struct str
read_file(const char *path, const char *bytes, struct arena *a)
{
	static struct flow f;
	struct report r;
	struct buf b = {.a = a};
	char *operand[] = {(char *)path};
	FILE *out = fopen(path, "wb");

	if (!out || fwrite(bytes, 1, strlen(bytes), out) != strlen(bytes) || fclose(out))
		return STR("(not written)");
	f = (struct flow){.in.names = {.operand = operand, .noperand = 1}, .opt.max_depth = HTML_DEPTH};
	if (!flow_next(&f, &r))
		return STR("(no document)");
	if (f.budget.most)
		return STR("(a limit of memory outside flow)");
	const struct doc *d = &r.doc;
	buf_str(&b, str_fmt(a, "%s %s %zu lines:", d->encoding.n ? str_fmt(a, "%.*s", (int)d->encoding.n, d->encoding.p).p : "-", d->shape.n ? str_fmt(a, "%.*s", (int)d->shape.n, d->shape.p).p : "-", d->lines));
	for (size_t i = 0; i < d->n; i++) {
		buf_str(&b, str_fmt(a, " %c%zu", d->item[i].kind == DOC_ROW ? 'R' : d->item[i].kind == DOC_TEXT ? 'T' : 'D', d->item[i].line));
		for (size_t k = 0; k < d->item[i].n; k++) {
			buf_char(&b, k ? '|' : ':');
			buf_str(&b, d->item[i].cell[k].text);
		}
	}
	for (size_t i = 0; i < d->diags.n; i++)
		buf_str(&b, str_fmt(a, " !%s@%zu", diag_name(d->diags.v[i].code), d->diags.v[i].line));
	bool ok = d->bytes == strlen(bytes) && r.have[FLOW_LINES] == (d->encoding.n != 0) && !flow_next(&f, &r);
	flow_close(&f);
	return ok ? buf_slice(&b) : STR("(bytes, parts or a second document)");
}

/* The documents of a stream of records within so much memory: their names, items and what was noticed. */
static void
streams(const char *path, const char *bytes, size_t most, const char *want)
{
	static struct flow f;
	struct arena a = {0};
	struct buf b = {.a = &a};
	struct report r;
	char *operand[] = {(char *)path};
	FILE *out = fopen(path, "wb");

	if (!out || fwrite(bytes, 1, strlen(bytes), out) != strlen(bytes) || fclose(out))
		buf_str(&b, STR("(not written)"));
	f = (struct flow){.in.names = {.operand = operand, .noperand = 1}, .opt = {.max_depth = HTML_DEPTH, .max_memory = most}};
	while (flow_next(&f, &r)) {
		buf_str(&b, str_eq(r.doc.name, r.stream) ? STR("STREAM") : r.doc.name);
		buf_str(&b, str_fmt(&a, " %zu", r.doc.n));
		for (size_t i = 0; i < r.doc.diags.n; i++)
			buf_str(&b, str_fmt(&a, " !%s@%zu", diag_name(r.doc.diags.v[i].code), r.doc.diags.v[i].line));
		size_t held = f.budget.most;
		flow_run(&f, &r, FLOW_CHECKS);
		if (held || f.budget.most)
			buf_str(&b, STR(" (a limit of memory outside flow)"));
		buf_char(&b, '.');
	}
	flow_close(&f);
	ntest++;
	if (!str_eq(buf_slice(&b), str_of(want)) && ++nfail)
		printf("FAIL flow: records within %zu bytes: %.*s, not %s\n", most, (int)b.n, b.p, want);
	mem_free(&a);
}

/* A stream of documents: what comes before, one of so many rows, one of a paragraph. */
static void
streams_of(const char *path, const char *before, size_t n, size_t most, const char *want)
{
	struct arena a = {0};
	struct buf b = {.a = &a};

	buf_str(&b, str_of(before));
	for (size_t i = 1; i <= n; i++)
		buf_str(&b, str_fmt(&a, "甲\t%zu\trow\t\t\t\t\t\t\t\t\t\t\t\n", i));
	buf_str(&b, STR("乙\t1\ttext\t丙\n"));
	buf_char(&b, 0);
	streams(path, b.p, most, want);
	mem_free(&a);
}

/* What is larger than --max-bytes, a document or the records of one, is said to be, by its line, and nothing is read of it; --csv's rows that are none. */
static void
too_large(const char *path)
{
	static const struct { const char *bytes, *csv; size_t most; const char *want; } of[] = {
		{"甲乙丙\n", NULL, 10, "1."}, {"甲乙丙\n", NULL, 9, "0 !limit@0."}, {"甲\t1\ttext\t乙\n乙\t1\ttext\t丙丁\n丙\t1\ttext\t丁\n", NULL, 17, "1.0 !limit@2.1."},
		{"甲\t1\ttext\t乙\n乙\t1\ttext\t丙丁\n丙\t1\ttext\t丁\n", NULL, 18, "1.1.1."}, {"id,text\na,甲\nb,甲乙丙\nc,乙\n", "id,text", 8, "1.0 !limit@0.1."}, {"id,text\na\nb,甲\n", "id,text", 0, "0 !record@2.1."},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		static struct flow f;
		struct arena a = {0};
		struct buf b = {.a = &a};
		struct report r;
		char *operand[] = {(char *)path};
		FILE *out = fopen(path, "wb");
		if (!out || fwrite(of[i].bytes, 1, strlen(of[i].bytes), out) != strlen(of[i].bytes) || fclose(out))
			buf_str(&b, STR("(not written)"));
		f = (struct flow){.in = {.names = {.operand = operand, .noperand = 1}, .max_bytes = of[i].most, .csv = of[i].csv}};
		while (flow_next(&f, &r)) {
			buf_str(&b, str_fmt(&a, "%zu", r.doc.n));
			for (size_t k = 0; k < r.doc.diags.n; k++)
				buf_str(&b, str_fmt(&a, " !%s@%zu", diag_name(r.doc.diags.v[k].code), r.doc.diags.v[k].line));
			buf_char(&b, '.');
		}
		flow_close(&f);
		if (!str_eq(buf_slice(&b), str_of(of[i].want)) && ++nfail)
			printf("FAIL flow: within %zu bytes: %.*s, not %s\n", of[i].most, (int)b.n, b.p, of[i].want);
		mem_free(&a);
	}
}

/* Records that are in memory are read there, but for the last document's, which may go on. */
static void
ahead(const char *path)
{
	static const char bytes[] = "甲\t1\ttext\t乙\n乙\t1\ttext\t丙\n乙\t2\ttext\t丙\n丙\t1\ttext\t丁\n";
	static struct flow f;
	char *operand[] = {(char *)path};
	struct report r;
	FILE *out = fopen(path, "wb");

	check(out && fwrite(bytes, 1, sizeof bytes - 1, out) == sizeof bytes - 1 && fclose(out) == 0, "a file", path);
	f = (struct flow){.in.names = {.operand = operand, .noperand = 1}, .opt.max_depth = HTML_DEPTH};
	check(flow_next(&f, &r) && str_eq(r.doc.name, STR("甲")) && r.doc.n == 1, "ahead", "the first is read as it comes");
	begin(&f, &r);
	check(next_ahead(&f, &r) && str_eq(r.doc.name, STR("乙")) && r.doc.n == 2 && f.in.line == 4, "ahead", "the next from memory");
	begin(&f, &r);
	check(!next_ahead(&f, &r) && flow_next(&f, &r) && str_eq(r.doc.name, STR("丙")) && r.doc.n == 1, "ahead", "the last is not");
	check(!flow_next(&f, &r), "ahead", "no more");
	flow_close(&f);
	unlink(path);
	f = (struct flow){.in.names = {.operand = operand, .noperand = 1}, .opt.max_depth = HTML_DEPTH};
	check(flow_next(&f, &r) && r.doc.diags.n == 1 && r.doc.diags.v[0].code == DIAG_READ && r.doc.diags.v[0].line == 0, "a file that is not there", "is told as a whole");
	flow_close(&f);
}

static void
whole(void)
{
	char path[] = "/tmp/flow.XXXXXX";
	int fd = mkstemp(path);

	check(fd >= 0, "a file", path);
	if (fd < 0)
		return;
	close(fd);
	for (size_t i = 0; i < sizeof documents / sizeof *documents; i++, ntest++) {
		struct arena a = {0};
		struct str got = read_file(path, documents[i].bytes, &a);
		if (!str_eq(got, str_of(documents[i].want)) && ++nfail)
			printf("FAIL flow: %s: %.*s, not %s\n", documents[i].name, (int)got.n, got.p, documents[i].want);
		mem_free(&a);
	}
	streams_of(path, "", 2, 0, "甲 2.乙 1.");
	streams_of(path, "", 9000, 0, "甲 9000.乙 1.");
	streams_of(path, "", 9000, 700000, "STREAM 0 !limit@1.乙 1.");
	streams_of(path, "丁\t1\ttext\t戊\n", 2000, 0, "丁 1.甲 2000.乙 1."); /* in memory already */
	streams_of(path, "丁\t1\ttext\t戊\n", 2000, 540000, "丁 1.STREAM 0 !limit@2.乙 1.");
	streams(path, "甲\t1\tdoc\tUTF-8\ttext\t1\t1\n甲\t2\ttext\t乙\n乙\t1\ttext\t丙\n", 0, "甲 1.乙 1.");
	streams(path, "甲\t1\ttext\t乙\n乙\t1\ttext\n丙\t1\ttext\t丁\n", 0, "甲 1.乙 0 !record@2.丙 1.");
	streams(path, "甲\t1\ttext\t乙\n乙\tx\ttext\t丙\n丙\t1\ttext\t丁\n", 0, "甲 1.STREAM 0 !record@2.丙 1.");
	streams(path, "甲\t1\ttext\t乙\n乙\t1\tnone\t丙\n丙\t1\ttext\t丁\n", 0, "甲 1.STREAM 0 !record@2.丙 1.");
	if (!GK_PLAIN) /* which reads none ahead */
		ahead(path);
	too_large(path);
	unlink(path);
}

/* Three rows are enough for a table, among what is none. */
static void
rows(void)
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};

	for (int n = 0; n < 5; n++) {
		check(has_rows(&d) == (n >= 3), "rows enough", n >= 3 ? "three" : "less");
		doc_add(&d, DOC_ROW, 1, 1);
		doc_text(&d, 1, STR("甲"));
	}
	mem_free(&a);
}

int
main(void)
{
	rows();
	texts();
	takes();
	mimes();
	whole();
	return verdict(nfail, ntest);
}
