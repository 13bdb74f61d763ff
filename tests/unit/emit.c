/* Unit tests of emit: what every part of a report is in JSON, on one line and laid out, through a buffer of any size. */
#include "../../lib/emit.c"
#include "small.h"
#include "verdict.h"
#include "writes.h"

static struct arena arena;

static struct report
named(void)
{
	struct report r = small_report(&arena);

	r.doc.name = STR("\\a\"b");
	r.sect = (struct sections){.title = STR("t\tt"), .agency = STR("甲"), .year = 2023, .period = STR("p"), .published = STR("2024-01-20")};
	r.doc.encoding = STR("UTF-8");
	r.doc.shape = STR("text");
	r.doc.bytes = 12;
	r.doc.lines = 3;
	diag_add(&r.doc.diags, DIAG_LIMIT, 0, STR("\n\r\x01\x1F"));
	diag_add(&r.doc.diags, DIAG_LIMIT, 1, STR("\n\r\x01\x1F"));
	diag_add(&r.doc.diags, DIAG_LIMIT, 1, STR("d"));
	diag_add(&r.doc.diags, DIAG_EMPTY, 1, STR("d"));
	diag_add(&r.doc.diags, DIAG_LIMIT, 1, STR("d"));
	return r;
}

/* Paragraphs before the first heading, under headings of three levels, without a key behind the last. */
static struct report
parted(bool bare)
{
	struct report r = small_report(&arena);
	struct sections *s = &r.sect;
	enum sect_key k = sect_key_find(STR("overview")), l = sect_key_find(STR("requests"));

	if (!bare) {
		sect_add_body(s, &arena, SECT_NONE, STR("before"), 2);
		sect_add_body(s, &arena, SECT_NONE, STR("it"), 3);
	}
	sect_add(s, &arena, (struct sect){.key = k, .level = 1, .numeral = STR("一、"), .title = STR("总"), .line = 4});
	sect_add_body(s, &arena, k, STR("p"), 5);
	sect_add(s, &arena, (struct sect){.level = 2, .numeral = STR(""), .title = STR("x"), .line = 6});
	sect_add_body(s, &arena, k, STR("q"), 7);
	sect_add_body(s, &arena, k, STR("r"), 8);
	sect_add(s, &arena, (struct sect){.key = l, .level = 1, .numeral = STR("三"), .title = STR("y"), .line = 9});
	if (!bare) {
		sect_add_body(s, &arena, l, STR("s"), 10);
		sect_add_body(s, &arena, SECT_NONE, STR("end"), 11);
	}
	return r;
}

enum { EMPTY, NAMED, PARTED, BARE, FILLED, CHECKED };

struct given {
	int what;
	bool pretty;
};

static void
put(struct out *o, const void *what)
{
	const struct given *g = what;
	struct report r = g->what == EMPTY ? small_report(&arena) : g->what == NAMED ? named() : g->what <= BARE ? parted(g->what == BARE) : small_filled(&arena, g->what == CHECKED);

	emit_report(o, &r, g->pretty);
}

/* The one line `s` as it is laid out: every element on a line of its own, two blanks further in than what holds it. */
static struct str
laid_out(struct str s, struct arena *a)
{
	struct buf b = {.a = a};
	int depth = 0;
	bool quoted = false;

	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		bool end = !quoted && (c == '}' || c == ']'), begin = !quoted && (c == '{' || c == '[');
		bool none = (end && (s.p[i - 1] == '{' || s.p[i - 1] == '[')) || (begin && (s.p[i + 1] == '}' || s.p[i + 1] == ']'));
		depth += begin - end;
		if (end && !none)
			buf_str(&b, str_fmt(a, "\n%*s", 2 * depth, ""));
		buf_char(&b, c);
		if ((begin && !none) || (!quoted && c == ','))
			buf_str(&b, str_fmt(a, "\n%*s", 2 * depth, ""));
		if (!quoted && c == ':')
			buf_char(&b, ' ');
		quoted ^= c == '"' && s.p[i - 1] != '\\';
	}
	buf_char(&b, 0);
	return buf_slice(&b);
}

#define N "{\"doc\":\"n\",\"title\":null,\"agency\":null,\"year\":null,\"period\":null,\"published\":null,"
#define NO_CELLS "\"tables\":{},\"states\":{},\"raw\":{},"
#define NO_CHECKS "\"checks\":[],\"repairs\":{\"explanations\":0,\"complete\":true,\"sets\":[]},"
#define NO_SOURCE "\"notes\":[],\"source\":null}\n"
#define CELLS "\"form\":\"2020\",\"sections\":[],\"tables\":{\"disclosure\":{\"a\":{\"x\":9,\"y\":10},\"b\":{\"x\":null}},\"requests\":{\"b\":{\"x\":-1.5}}}," \
	"\"states\":{\"disclosure\":{\"a\":{\"y\":\"placed\"},\"b\":{\"x\":\"dash\"}}}," \
	"\"raw\":{\"disclosure\":{\"b\":{\"x\":\"/\"}},\"requests\":{\"b\":{\"x\":\"-1.50\"}}},"
#define BEFORE "{\"key\":\"\",\"level\":0,\"numeral\":\"\",\"title\":\"\",\"line\":2,\"text\":\"before\\nit\"},"
#define FIRST "{\"key\":\"overview\",\"level\":1,\"numeral\":\"一、\",\"title\":\"总\",\"line\":4,\"text\":\"p\\nq\\nr\"}," \
	"{\"key\":\"\",\"level\":2,\"numeral\":\"\",\"title\":\"x\",\"line\":6,\"text\":\"q\\nr\"},"
#define SECOND "{\"key\":\"requests\",\"level\":1,\"numeral\":\"三\",\"title\":\"y\",\"line\":9,\"text\":"
#define BEHIND ",{\"key\":\"\",\"level\":0,\"numeral\":\"\",\"title\":\"\",\"line\":11,\"text\":\"end\"}"

static const struct {
	const char *why;
	int what;
	const char *want;
} test[] = {
	{"nothing known", EMPTY, N "\"form\":null,\"sections\":[]," NO_CELLS NO_CHECKS NO_SOURCE},
	{"a name, notes, a source", NAMED,
	 "{\"doc\":\"\\\\a\\\"b\",\"title\":\"t\\tt\",\"agency\":\"甲\",\"year\":2023,\"period\":\"p\",\"published\":\"2024-01-20\",\"form\":null,\"sections\":[]," NO_CELLS NO_CHECKS
	 "\"notes\":[{\"code\":\"limit\",\"line\":0,\"detail\":\"\\n\\r\\u0001\\u001f\"},{\"code\":\"limit\",\"line\":1,\"detail\":\"\\n\\r\\u0001\\u001f\"},"
	 "{\"code\":\"limit\",\"line\":1,\"detail\":\"d\"},{\"code\":\"empty\",\"line\":1,\"detail\":\"d\"}],"
	 "\"source\":{\"encoding\":\"UTF-8\",\"shape\":\"text\",\"bytes\":12,\"lines\":3}}\n"},
	{"sections", PARTED, N "\"form\":null,\"sections\":[" BEFORE FIRST SECOND "\"s\"}" BEHIND "]," NO_CELLS NO_CHECKS NO_SOURCE},
	{"and nothing else", BARE, N "\"form\":null,\"sections\":[" FIRST SECOND "\"\"}]," NO_CELLS NO_CHECKS NO_SOURCE},
	{"cells", FILLED, N CELLS NO_CHECKS NO_SOURCE},
	{"checks", CHECKED, N CELLS
	 "\"checks\":[{\"rule\":\"requests.carry\",\"scope\":\"x\",\"status\":\"fail\",\"left\":9,\"right\":10,\"delta\":-1,\"cells\":[\"disclosure.a.x\",\"disclosure.a.y\",\"disclosure.b.x\"],\"closes\":false},"
	 "{\"rule\":\"r2\",\"scope\":\"a\",\"status\":\"unknown\",\"left\":10,\"right\":0,\"delta\":10,\"cells\":[\"disclosure.b.x\"],\"closes\":true}],"
	 "\"repairs\":{\"explanations\":12,\"complete\":false,\"sets\":[{\"family\":true,\"cells\":["
	 "{\"table\":\"disclosure\",\"row\":\"a\",\"col\":\"y\",\"value\":10,\"proposed\":8,\"cause\":\"mistyped\"},"
	 "{\"table\":\"disclosure\",\"row\":\"b\",\"col\":\"x\",\"value\":null,\"proposed\":1,\"cause\":\"forced\"}]},"
	 "{\"family\":false,\"cells\":[{\"table\":\"requests\",\"row\":\"b\",\"col\":\"x\",\"value\":-1.5,\"proposed\":0,\"cause\":null}]}]}," NO_SOURCE},
};

int
main(void)
{
	size_t n = sizeof test / sizeof *test, bad = 0;

	for (size_t i = 0; i < n; i++) {
		const char *laid = laid_out(str_of(test[i].want), &arena).p;
		bad += written_fail(put, &(struct given){test[i].what, false}, 80, 0, test[i].want, test[i].why) > 0;
		bad += written_fail(put, &(struct given){test[i].what, true}, 80, 0, laid, test[i].why) > 0;
	}
	/* of notes the first 256 are compared with those that come behind */
	struct diag_list l = {.a = &arena};
	for (size_t i = 0; i <= 256; i++)
		diag_add(&l, DIAG_LIMIT, i, STR(""));
	diag_add(&l, DIAG_LIMIT, 255, STR(""));
	diag_add(&l, DIAG_LIMIT, 256, STR(""));
	bad += told_before(&l, 256) || !told_before(&l, 257) || told_before(&l, 258);
	mem_free(&arena);
	return verdict(bad, n);
}
