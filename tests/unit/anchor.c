/* Unit tests of anchor: each label is found whole, in pieces and with digits within it, and none in other texts. */
#include <stdio.h>

#include "../../lib/anchor.c"
#include "verdict.h"

static int ntest, nfail;
static struct arena arena;
static const struct anchors *all;

static void
check(bool ok, const char *why, const char *of)
{
	ntest++;
	if (!ok && ++nfail)
		printf("FAIL %s: %s\n", why, of);
}

/* The first n characters of x, before each so many times the character c, also behind the last. */
static struct label
with(struct label x, size_t n, uint32_t c, size_t times)
{
	struct label to = {MEM_NEW(&arena, uint32_t, n + times * (n + 1)), 0};
	uint32_t *p = (uint32_t *)to.c;

	for (size_t i = 0; i <= n; i++) {
		for (size_t k = 0; k < times; k++)
			p[to.n++] = c;
		if (i < n)
			p[to.n++] = x.c[i];
	}
	return to;
}

static bool
begins(struct anchor_found f, unsigned anchor, size_t n)
{
	for (size_t i = 0; i < f.nbegun; i++)
		if (f.begun[i].anchor == anchor && f.begun[i].n == n)
			return true;
	return false;
}

static void
of_anchor(unsigned k)
{
	struct label x = all->text[k];
	const char *name = anchors[k].text;

	for (uint32_t c = '0' - 1; c <= '9' + 1; c++) {
		bool passed = c >= '0' && c <= '9';
		check((anchor_find(all, with(x, x.n, c, 1), &arena).within >> k & 1) == passed, "digits are passed over, and nothing else", name);
	}
	uint32_t other = x.c[0] ^ 0x0101; /* is looked for where the first is */
	check(anchor_find(all, (struct label){&other, 1}, &arena).nbegun == 0, "another character begins nothing", name);
	for (size_t n = 1; n <= x.n; n++) {
		struct label head = with(x, n, '1', 1), rest = {x.c + n, x.n - n};
		struct anchor_found f = anchor_find(all, head, &arena);
		check((f.within >> k & 1) == (n == x.n) && begins(f, k, n) == (n < x.n), "whole, or begun behind the digit", name);
		check(anchor_go(head, 1, x, 0) == n && anchor_go(with(rest, rest.n, '2', 2), 0, x, n) == x.n, "gone along, and on in another text", name);
		check(anchor_go((struct label){x.c, n - 1}, 0, x, 0) == n - 1 && anchor_go(x, n, x, n - 1) == (n < x.n ? SIZE_MAX : x.n - 1), "another character", name);
	}
}

/* Which kind is named, and of which form is told, by a text: N the newer, O the older. */
static const struct { const char *text; int kind; char side; } told[] = {
	{"第二十条第（五）项", ANCHOR_KINDS, 0}, {"第二十条第（一）项", ANCHOR_DISCLOSURE, 0}, {"本年制发件数", ANCHOR_DISCLOSURE, 'N'}, {"采购项目数量", ANCHOR_DISCLOSURE, 'O'},
	{"申请人情况", ANCHOR_REQUESTS, 0}, {"1.属于国家秘密", ANCHOR_LOW, 0}, {"尚未审结", ANCHOR_DISPUTES, 0}, {"复议后起诉", ANCHOR_SUITS, 0},
	{"（七）总计", ANCHOR_KINDS, 0}, {"逾期不补正", ANCHOR_NONE, 'N'}, {"采购总金额", ANCHOR_NONE, 'O'},
};

int
main(void)
{
	all = anchors_make(&arena);
	check(ANCHORS <= 64 && (all->of_new & all->of_old) == 0, "as many as there are bits", "");
	for (unsigned k = 0; k < ANCHORS; k++)
		of_anchor(k);
	for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
		uint64_t in = anchor_find(all, label_fold_all(str_of(told[i].text), &arena), &arena).within;
		int kind = ANCHOR_KINDS;
		for (unsigned k = 0; k < ANCHORS; k++)
			kind = in >> k & 1 ? (int)all->kind[k] : kind;
		check(kind == told[i].kind && !(in & all->of_new) == (told[i].side != 'N') && !(in & all->of_old) == (told[i].side != 'O'), "what it names", told[i].text);
	}
	check(anchor_find(all, (struct label){0}, &arena).within == 0, "nothing", "");
	mem_free(&arena);
	return verdict(nfail, ntest);
}
