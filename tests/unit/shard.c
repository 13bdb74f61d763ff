/* Unit tests of shard: of which heads words are pieces, and the order of a line of them. */
#include "../../lib/shard.c"
#include "verdict.h"
#include <stdio.h>

static int ntest, nfail;
static struct arena a;

static const char *const disputes[] = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};

static struct label
name(const char *s)
{
	return label_fold_all(str_of(s), &a);
}

static struct shard
piece(const char *s, size_t n)
{
	struct label of[5];

	for (int k = 0; k < 5; k++)
		of[k] = name(disputes[k]);
	struct label x = name("");
	if (n)
		x = label_fold_all((struct str){s, n}, &a);
	return shard_of(of, 5, x);
}

static void
is(const char *s, unsigned head, unsigned tail, unsigned mid, unsigned whole)
{
	struct shard x = piece(s, strlen(s));

	ntest++;
	if ((x.head != head || x.tail != tail || x.mid != mid || x.whole != whole) && ++nfail)
		printf("FAIL %s: %u %u %u %u\n", s, x.head, x.tail, x.mid, x.whole);
}

/* Do these words, parted by blanks, stand in another order? */
static void
turned(const char *s, bool want)
{
	struct shard line[32];
	int n = 0;

	for (size_t k; *s; s += k + (s[k] == ' ')) {
		k = strcspn(s, " ");
		line[n++] = piece(s, k);
	}
	ntest++;
	if (shard_turned(line, n, 4) != want && ++nfail)
		printf("FAIL line %d\n", ntest);
}

int
main(void)
{
	is("结果维持", 1, 1, 1, 1);
	is("总计", 16, 16, 16, 16);
	is("结果", 3, 4, 0, 0);
	is("结果维", 1, 0, 0, 0);
	is("维持", 0, 1, 0, 0);
	is("果维", 0, 0, 1, 0);
	is("维", 0, 0, 0, 0);
	is("结", 3, 8, 0, 0);
	is("总", 16, 0, 0, 0);
	is("结果维持的", 0, 0, 0, 0);
	is("甲乙", 0, 0, 0, 0);
	is("", 0, 0, 0, 0);
	turned("", false);
	turned("结果维 结果纠 其他结 尚未审", false);
	turned("结果纠 结果维 其他结 尚未审", true);
	turned("其他结 结果维 尚未审 结果纠", true);
	turned("结果维 其他结 尚未审 结果纠", true);
	turned("结果维 结果纠 其他结 尚未审 结果维 结果纠 其他结 尚未审", false);
	turned("持 正 果 结 总计 结果维 结果纠 其他结 尚未审 总计", false);  /* ends of one group, beginnings of the next */
	turned("持 正 果 总计 尚未审 总计", false); /* of another kind each */
	turned("结果维 总计 结果纠 结果维", true);
	turned("结果维 结果纠 其他结 总计 尚未审", true);
	turned("总计 结果 结果 其他 尚未", false); /* the first two may be any of two */
	turned("总计 结果维 结果纠", false);
	turned("其他 尚未 总计 结果维", false);
	turned("其他 总计 尚未", true);
	turned("其他 结果 结果", false); /* the others may have been there */
	turned("审结 纠正", true);
	turned("果维 他结", false);
	turned("他结 果维", true);
	turned("甲乙 维持 丙 纠正", false);
	mem_free(&a);
	return verdict(nfail, ntest);
}
