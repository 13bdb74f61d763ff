/* Unit tests of crumbs: / between lines, ^ where a page begins; a blank line is nothing between two of them. */
#include <stdio.h>

#include "../../lib/crumbs.c"
#include "given.h"

/* 18118 16919 21464 20691 17896 17317, 112405 */
#define SEVEN "1811/8/1691/9/2146/4/2069/1/1789/6/1731/7/1124/05"

static const struct {
	const char *name, *in, *want; /* NULL: as it was */
} test[] = {
	{"a row", "甲/" SEVEN "/乙", "甲/18118 16919 21464 20691 17896 17317 112405/乙"},
	{"behind words", "甲 1811/8/1691/9/2146/4/2069/1/1789/6/1731/7/1124/05/乙", "甲 18118 16919 21464 20691 17896 17317 112405/乙"},
	{"blank lines between", "甲//1811//8//1691//9//2146//4//2069//1//1789//6//1731//7//1124//05//乙", "甲//18118 16919 21464 20691 17896 17317 112405//乙"},
	{"two blank lines", "甲/1811///8/1691/9/2146/4/2069/1/1789/6/1731/7/1124/05/乙", NULL},
	{"a page between", "甲/1811/8/1691/9/2146/4/2069/^1/1789/6/1731/7/1124/05/乙", NULL},
	{"a page behind", "甲/" SEVEN "/^2", "甲/18118 16919 21464 20691 17896 17317 112405/2"},
	{"one piece, the others whole", "甲/3748 1812 32 865 4259 4474/1519/0/乙", "甲/3748 1812 32 865 4259 4474 15190/乙"},
	{"no piece ends within a line", "甲/3748 1812 32 865 4259 4474 1519/0/乙", "甲/3748 1812 32 865 4259 4474 15190/乙"},
	{"no piece begins within one", "甲/3748 1812 32 865 4259 4474/1519 0/乙", NULL},
	{"no sum", "甲/3748 1812 32 865 4259 4474/1519/1/乙", NULL},
	{"may be chance", "甲/3 1 0 0 0 8/1/2/乙", NULL},
	{"dashes", "甲/- 1812 / — 4259 4474/1054/5/乙", "甲/- 1812 / — 4259 4474 10545/乙"},
	{"a number of wide figures is no dash", "甲/３ 1812 32 865 4259 4474/1144/2/乙", NULL},
	{"nor one of many", "甲/１１１１１１１１１１１１１１１１１１ 1812 32 865 4259 4474/1144/2/乙", NULL},
	{"no dash goes on", "甲/3748 1812 32 865 4259 4474/-/1519/0/乙", NULL},
	{"pieces of one length", "甲/12/34/56/100 0 0 0 0/123/556/乙", "甲/123456 100 0 0 0 0 123556/乙"},
	{"a longer one in the middle", "甲/12/345/6/100 0 0 0 0/123/556/乙", NULL},
	{"the last longer", "甲/12/345 100 0 0 0 0/124/45/乙", NULL},
	{"with commas", "甲/3,74/8 1,812 32 865 4,259 4,474/15,1/90/乙", "甲/3,748 1,812 32 865 4,259 4,474 15,190/乙"},
	{"none begins with a nought", "甲/01/2 5000 0 0 0 0/501/2/乙", NULL},
	{"a point is none", "甲/37.4/8 1812 32 865 4259 4474/1147/9/乙", NULL},
	{"the disputes", "甲/87/0/18/47/71/3/25/47/59/77/0 0 0 0 0/0 13/15/15/97/14/16/43/28/乙", "甲/870 1847 713 2547 5977 0 0 0 0 0 0 1315 1597 1416 4328/乙"},
	{"one sum of them does not hold", "甲/87/0/18/47/71/3/25/47/59/77/0 0 0 0 0/0 13/15/15/97/14/16/43/29/乙", NULL},
	{"two ways", "甲/1/2/1/2 600 0 0 0/612/612/乙", NULL},
	{"cut at another place in another row", "甲/3748 1812 32 865 4259 4474/1519/0/乙/3748 1812 32 865 4259 4474/151/90/丙", NULL},
	{"cut at the same", "甲/3748 1812 32 865 4259 4474/1519/0/乙/3748 1812 32 865 4259 4475/1519/1/丙", "甲/3748 1812 32 865 4259 4474 15190/乙/3748 1812 32 865 4259 4475 15191/丙"},
	{"whole and longer than pieces", "甲/374/8 1812 32 865 4259 4474/1519/0/乙/3748 1812 32 865 4259 4475/1519/1/丙", NULL},
	{"a single figure is no piece", "甲/1/8 100 0 0 0 0/118/乙", NULL},
	{"two are", "甲/12/8 100 0 0 0 0/22/8/乙", "甲/128 100 0 0 0 0 228/乙"},
	{"the disputes as they are", "甲/10/0/0/0/10/90/0/0/0/90/100/0/0/0/100/乙", NULL},
	{"before a label that begins as a number", "甲/3748 1812 32 865 4259 4474/1519/0/1.乙 5", "甲/3748 1812 32 865 4259 4474 15190/1.乙 5"},
	{"too many numbers", "甲/" SEVEN "/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31/32/33/34/35/36/37/38/39/40/41/42/43/44/45/46/47/48/49/50", NULL},
	{"words behind numbers", "甲/1811/8 丁/1691/9/2146/4/2069/1/1789/6/1731/7/1124/05", NULL},
	{"nothing else", SEVEN, "18118 16919 21464 20691 17896 17317 112405"},
	{"words alone", "甲/乙", NULL},
};

static struct str
given(const char *in, struct arena *a)
{
	struct buf b = {.a = a};

	for (; *in; in++)
		buf_char(&b, *in == '/' && in[1] != ' ' ? '\n' : *in == '^' ? '\f' : *in);
	return buf_slice(&b);
}

static struct str
printed(const struct lines *l, struct arena *a)
{
	struct buf b = {.a = a};

	for (size_t i = 0; i < l->n; i++) {
		if (i)
			buf_char(&b, '/');
		buf_str(&b, l->v[i].text);
	}
	return buf_slice(&b);
}

int
main(void)
{
	int bad = 0, n = (int)(sizeof test / sizeof *test);
	struct arena a = {0};

	for (int i = 0; i < n; i++) {
		mem_reset(&a);
		struct str text = given(test[i].in, &a);
		struct lines l = line_split(text, &a), as = line_split(text, &a);
		crumbs_join(&l, &a);
		struct str got = printed(&l, &a), want = test[i].want ? str_of(test[i].want) : printed(&as, &a);
		if (!str_eq(got, want) && ++bad)
			printf("FAIL %s: %.*s, not %.*s\n", test[i].name, (int)got.n, got.p, (int)want.n, want.p);
	}
	mem_free(&a);
	printf("%s %d\n", bad ? "not ok" : "ok", n);
	return bad > 0;
}
