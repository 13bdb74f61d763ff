/* Unit tests of colnames: which heads name columns. */
#include "../../lib/colnames.c"
#include "given.h"
#include "check.h"

static void
named(const char *heads, int want)
{
	struct arena a = {0};
	mem_reset(&a);
	struct line l = {.text = given_alone(heads)};
	struct lay_item it = {.l = &l, .head = true};
	int got = colnames_count(&it, 1, a);

	ntest++;
	if (got != want && ++nfail)
		printf("FAIL %s names %d columns\n", heads, got);
	mem_free(&a);
}

/* The names of columns of every form, in any order, behind other characters, with some of theirs missing. */
static void
of_forms(void)
{
	for (int i = 0; form_all[i]; i++)
		for (int k = 0; k < form_all[i]->nheads; k++)
			for (size_t lost = 0; lost <= 3; lost++) {
				const struct form_heads *f = &form_all[i]->heads[k];
				struct arena a = {0};
				mem_reset(&a);
				struct buf b = {.a = &a};
				char c[4];
				for (size_t x = 0; x < 7; x++)
					buf_str(&b, STR("\xE4\xB8\xBF "));
				for (size_t x = f->n; x-- > lost;)
					buf_add(&b, c, str_put(c, f->rune[x]));
				for (size_t x = 0; x < lost; x++)
					buf_str(&b, STR("\xE4\xB8\xBF"));
				struct line l[] = {{.text = buf_slice(&b)}, {.text = STR("x")}};
				struct lay_item it[] = {{.l = l + 1}, {.l = l, .head = true}};
				struct heads h;
				look_at(&h, it, 2, &a);
				check(h.n == f->n + 7u && names(f, &h, a) == (lost * 10 <= f->n), "nine of ten characters");
				check(lost > 0 || (may_name(f, &h) && colnames_count(it, 2, a) >= f->cols), "all of them");
				mem_free(&a);
			}
}

/* Characters are looked for by their last eight bits, and nine of ten is enough. */
static void
looks(void)
{
	unsigned short rune[20];
	struct form_heads f = {rune, 20, 1};

	for (size_t n = 0; n <= 20; n++)
		for (size_t lost = 0; lost <= 4; lost++) {
			struct heads h = {.n = n};
			for (unsigned i = 0; i < 20; i++)
				h.last[(rune[i] = (unsigned short)(0x4E00 + i)) % 256] = i >= lost;
			check(may_name(&f, &h) == (n >= 18 && lost <= 2), "nine of ten");
		}
}

/* Characters of heads are kept up to 4000. */
static void
many(size_t n, size_t blanks, size_t want)
{
	struct arena a = {0};
	mem_reset(&a);
	struct buf b = {.a = &a};

	for (size_t i = 0; i < n; i++)
		buf_char(&b, i < blanks ? ' ' : 'x');
	struct line l = {.text = buf_slice(&b)};
	struct heads h;
	look_at(&h, &(struct lay_item){.l = &l, .head = true}, 1, &a);
	check(h.n == want, "characters of a head");
	look_at(&h, &(struct lay_item){.l = &l}, 1, &a);
	check(h.n == 0, "no head");
	mem_free(&a);
}

/* What is kept of heads is theirs: of a few that share what begins and ends them, asked again in no order, and of all lengths about the most that
 * is kept; lines that are no heads do not count. */
static void
kept(void)
{
	static const char *const names[] = {"信息内容本年处理决定数量", "信息内容本年处理决定件数", "结果维持结果纠正其他结果尚未审结总计", "结果维持结果纠正其他结果尚未审结合数"};

	for (int i = 0; i < 4000; i++) {
		struct arena a = {0};
		mem_reset(&a);
		struct buf b = {.a = &a};
		unsigned k = (unsigned)(i * 7919) % 4, more = (unsigned)(i * 104729) % 420;
		buf_str(&b, str_of(names[k]));
		for (unsigned x = 0; x < more; x++)
			buf_char(&b, 'x');
		struct line l[] = {{.text = buf_slice(&b)}, {.text = str_of(names[i & 3])}};
		struct lay_item it[] = {{.l = l, .head = true}, {.l = l + 1, .head = i & 4}};
		check(colnames_count(it, 2, a) == count(it, 2, a) && colnames_count(it, 2, a) == count(it, 2, a), "heads that were asked for");
		mem_free(&a);
	}
}

/* Heads of a length that are different in their last bytes alone, and share a place. */
static void
alike(void)
{
	for (int i = 0; i < 6; i++) {
		named("xxxxxx量数定决理处年本", 1);
		named("xxxxxx量数定决理处甲乙", 0);
	}
}

int
main(void)
{
	of_forms();
	kept();
	alike();
	looks();
	many(0, 0, 0);
	many(1, 1, 0);
	many(5, 2, 3);
	many(4000, 0, 4000);
	many(4010, 5, 4000);
	named("量数定决理处年本", 1);
	named("自然商业科研社会法律总计人企业机构公益服务其他组织", 7);
	named("自然商业科研社会法律总计人企业机构公益服务其他组", 0);
	named("信息内容 本年制发件数 本年废止件数 现行有效件数", 3);
	named("信息内容 本年处理决定数量", 1);
	named("信息内容 上一年项目数量 本年增/减 处理决定数量", 3);
	named("信息内容 上一年项目数量 本年增/减", 2);
	named("自然 商业 科研 社会 法律 总计 人 企业 机构 公益 服务 其他 组织 机构", 7);
	named("结果维持 结果纠正 其他结果 尚未审结 总计", 5);
	named("结果维持 结果纠正 其他结果 尚未审结 总计 结 果 维 持 结 果 纠 正 其 他 结 果 尚 未 审 结 总 计"
	      "结果维持 结果纠正 其他结果 尚未审结 总计", 15);
	named("结果维持 结果纠正 其他结果 尚未审结 总计 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸", 5);
	named("单位 数量 备注", 0);
	named("", 0);
	return verdict(nfail, ntest);
}
