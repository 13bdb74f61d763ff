/* Sections of small documents: each line of `in` is a paragraph, with | a table row; `out` lists what must come out,
 * KEY LEVEL NUMERAL/TITLE for headings, KEY: TEXT for paragraphs, !CODE for notes, =title|agency|year first. */
#include <stdio.h>

#include "../../lib/sect.c"

static const struct {
	const char *what, *in, *out;
} cases[] = {
	{"the form's own shape",
	 "云岫市民政局2024年政府信息公开工作年度报告\n引言。\n一、总体情况\n我局认真。\n（一）主动公开情况\n发布12条。\n"
	 "（二）依申请公开情况\n收到3件。\n二、主动公开政府信息情况\n|规章|0|\n三、收到和处理政府信息公开申请情况\n"
	 "|一、本年新收|0|\n四、政府信息公开行政复议、行政诉讼情况\n|0|0|\n五、存在的主要问题及改进情况\n一是不够深入。\n"
	 "六、其他需要报告的事项\n没有收取信息处理费。\n",
	 "=云岫市民政局2024年政府信息公开工作年度报告|云岫市民政局|2024\n: 引言。\noverview 1 一、/总体情况\n"
	 "overview: 我局认真。\noverview.proactive 2 （一）/主动公开情况\noverview.proactive: 发布12条。\n"
	 "overview.on_request 2 （二）/依申请公开情况\noverview.on_request: 收到3件。\ndisclosure 1 二、/主动公开政府信息情况\n"
	 "requests 1 三、/收到和处理政府信息公开申请情况\ndisputes 1 四、/政府信息公开行政复议、行政诉讼情况\n"
	 "problems 1 五、/存在的主要问题及改进情况\nproblems: 一是不够深入。\nother 1 六、/其他需要报告的事项\n"
	 "other: 没有收取信息处理费。\n"},
	{"short name in the title, title over two lines, year of the period, section twice",
	 "民政局\n2023年政府信息公开工作年度报告\n一、总体情况\n云岫市民族和政务局按照要求。\n一、总体情况\n（一）主动公开情况\n"
	 "2023年，公开12条。\n二、主动公开政府信息情况\n|规章|0|\n三、收到和处理政府信息公开申请情况\n|0|0|\n"
	 "四、政府信息公开行政复议、行政诉讼情况\n|0|0|\n五、存在的问题及改进情况\n不足。\n六、其他需要报告的事项\n无\n",
	 "=民政局2023年政府信息公开工作年度报告|云岫市民族和政务局|2023\noverview 1 一、/总体情况\n"
	 "overview: 云岫市民族和政务局按照要求。\noverview.proactive 2 （一）/主动公开情况\n"
	 "overview.proactive: 2023年，公开12条。\ndisclosure 1 二、/主动公开政府信息情况\n"
	 "requests 1 三、/收到和处理政府信息公开申请情况\ndisputes 1 四、/政府信息公开行政复议、行政诉讼情况\n"
	 "problems 1 五、/存在的问题及改进情况\nproblems: 不足。\nother 1 六、/其他需要报告的事项\nother: 无\n"
	 "!section-twice\n!section-empty\n"},
};

/* a document of the lines of `in` */
static void
build(struct doc *d, const char *in)
{
	size_t line = 0;

	for (struct str s = str_of(in); s.n; line++) {
		ptrdiff_t lf = str_find(s, STR("\n"));
		struct str l = {s.p, lf < 0 ? s.n : (size_t)lf};
		s = str_cut(s, l.n + 1);
		if (!str_starts(l, STR("|"))) {
			doc_text(d, line + 1, l);
			continue;
		}
		size_t n = 0;
		for (size_t i = 1; i < l.n; i++)
			n += l.p[i] == '|';
		struct doc_item *it = doc_add(d, DOC_ROW, line + 1, n);
		for (size_t i = 1, k = 0, from = 1; i < l.n; i++)
			if (l.p[i] == '|') {
				it->cell[k++].text = (struct str){l.p + from, i - from};
				from = i + 1;
			}
	}
}

static struct str
print(struct arena *a, const struct sections *s, const struct doc *d)
{
	struct buf b = {.a = a};
	size_t body = 0;

	buf_str(&b, str_fmt(a, "=%.*s|%.*s|%d\n", (int)s->title.n, s->title.p, (int)s->agency.n, s->agency.p, s->year));
	for (size_t i = 0; i <= s->nsect; i++) {
		if (i) {
			const struct sect *c = &s->sect[i - 1];
			buf_str(&b, str_fmt(a, "%s %d %.*s/%.*s\n", sect_key_name(c->key), c->level, (int)c->numeral.n, c->numeral.p,
					    (int)c->title.n, c->title.p));
		}
		for (; body < s->nbody && s->body[body].under == i; body++)
			buf_str(&b, str_fmt(a, "%s: %.*s\n", sect_key_name(s->body[body].key), (int)s->body[body].text.n,
					    s->body[body].text.p));
	}
	for (size_t i = 0; i < d->diags.n; i++)
		buf_str(&b, str_fmt(a, "!%s\n", diag_name(d->diags.v[i].code)));
	return buf_slice(&b);
}

int
main(void)
{
	int bad = 0, n = (int)(sizeof cases / sizeof *cases);

	for (int i = 0; i < n; i++) {
		struct arena a = {0};
		struct doc d = {.a = &a, .diags = {.a = &a}};
		struct sections s;
		build(&d, cases[i].in);
		sect_read(&s, &d);
		struct str got = print(&a, &s, &d);
		if (!str_eq(got, str_of(cases[i].out))) {
			printf("FAIL %s:\n%.*s--- expected\n%s", cases[i].what, (int)got.n, got.p, cases[i].out);
			bad++;
		}
		mem_free(&a);
	}
	if (bad)
		return 1;
	printf("ok %d\n", n);
	return 0;
}
