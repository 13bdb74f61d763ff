/* num - decimals: what is read is printed and read as the same, its digits are those of the text, sums are exact. */
#include "mem.h"
#include "str.h"
#include "span.h"
#include "norm.h"
#include "num.h"
#include "kit.h"

static size_t
digits(struct str s, char *room)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)(s.p[i] - '0') <= 9 && (n || s.p[i] != '0'))
			room[n++] = s.p[i];
	return n;
}

static void
sums(struct num x, struct num y)
{
	struct num sum, back;

	if (num_add(x, y, &sum) && num_sub(sum, y, &back))
		KIT_HOLDS(num_eq(back, x));
}

int
LLVMFuzzerTestOneInput(const unsigned char *p, size_t n)
{
	struct arena *a = kit_arena();
	struct num x, y = {1, 0};
	struct str s = {(const char *)p, n};

	s.n = span_utf8(s);
	for (;;) {
		ptrdiff_t e = str_find(s, STR("\n"));
		struct str c = norm_cell(norm_text((struct str){s.p, e < 0 ? s.n : (size_t)e}, a), a);
		if (num_parse(c, &x) == NUM_VALUE) {
			struct str printed = num_print(a, x);
			struct num again;
			KIT_HOLDS(x.scale >= 0 && x.scale <= 9);
			KIT_HOLDS(num_parse(printed, &again) == NUM_VALUE);
			KIT_HOLDS(again.v == x.v && again.scale == x.scale);
			char *room = mem_get(a, c.n + printed.n + 1);
			size_t k = digits(c, room), m = digits(printed, room + k);
			KIT_HOLDS(str_eq((struct str){room, k}, (struct str){room + k, m}));
			sums(x, y);
			sums(y, x);
			y = x;
		}
		if (e < 0)
			break;
		s = str_cut(s, (size_t)e + 1);
	}
	return 0;
}
