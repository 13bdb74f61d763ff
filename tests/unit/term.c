/* Unit tests of term: what a text tells by itself, the same whether it is kept, had again, or there is no room for it. */
#include <stdio.h>

#include "../../lib/term.c"
#include "given.h"
#include "verdict.h"

static size_t ntest, nfail;

static void
check(bool ok, const char *why, const char *text)
{
	ntest++;
	if (!ok && ++nfail)
		printf("FAIL term: %s: %s\n", text, why);
}

#define SIXTY "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十"

/* v value, t text, - dash; then p a piece, l may be of a label; characters, those of the enumerator; words; anchors in it, and
 * begun in it; P prose. */
static const struct {
	const char *text, *want;
} test[] = {
	{"文", "tl 1 0 1 0 0"},
	{"1.属于国家秘密", "tl 7 1 1 1 0"},
	{"（一）予以公开", "tl 5 1 1 0 0"},
	{"三、本年度办理结果 （一）予以公开", "tl 13 1 2 0 0"},
	{"文 本", "tl 2 0 2 0 8"},
	{"第二十3条第一4项", "tl 9 0 1 1 0"},
	{"第二十条第", "tl 5 0 1 0 4"},
	{"第2二十条第", "tl 6 0 1 0 4"},
	{"其他处理七总计", "tl 7 0 1 1 0"},
	{"1,234", "vl 4 1 1 0 0"},
	{"12345678", "v 0 0 1 0 0"},
	{"1234567", "v 0 0 1 0 0"},
	{"2.5件", "vl 3 1 1 0 0"},
	{"08", "vp 0 0 1 0 0"},
	{"+5", "vl 1 0 1 0 0"},
	{"1,", "tp 1 1 1 0 0"},
	{"1.", "t 1 1 1 0 0"},
	{",617", "tpl 3 0 1 0 0"},
	{"3a", "t 2 0 1 0 0"},
	{"3件", "vl 2 0 1 0 0"},
	{"—", "-l 0 0 1 0 0"},
	{"本年度没有收到任何申请。", "P"},
	{"本年没有。", "tl 4 0 1 0 1"},
	{SIXTY, "tl 60 0 1 0 0"},
	{SIXTY "一", "P"},
};

static struct str
told(struct term *x, struct arena *a)
{
	int within = 0;

	if (x->marks & TERM_PROSE)
		return STR("P");
	for (uint64_t m = x->anchor.within; m; m &= m - 1)
		within++;
	return str_fmt(a, "%s%s%s %zu %u %u %d %zu", x->kind == NUM_VALUE ? "v" : x->kind == NUM_DASH ? "-" : x->kind == NUM_TEXT ? "t" : "b",
		       x->marks & TERM_PIECE ? "p" : "", x->label ? "l" : "", x->text.n, x->skip, x->nword, within, x->anchor.nbegun);
}

/* Asks for so many texts that there is no room for more. */
static void
fill_up(struct terms *t, struct arena *a)
{
	for (unsigned i = 0; !t->full; i++)
		term_find(t, str_fmt(a, "文%u", i), a);
}

static void
texts(bool full)
{
	struct arena a = {0}, once = {0};
	struct terms *t = terms_open(&once);

	mem_reset(&a);
	if (full)
		fill_up(t, &a);
	for (int again = 0; again < 2; again++)
		for (size_t i = 0; i < sizeof test / sizeof *test; i++) {
			struct str s = given_alone(test[i].text);
			struct str got = told(term_find(t, str_dup(&a, s), &a), &a);
			check(str_eq(got, str_of(test[i].want)), got.p, test[i].text);
		}
	mem_free(&a);
	mem_free(&once);
}

static void
keeping(void)
{
	struct arena a = {0}, once = {0};
	struct terms *t = terms_open(&once);
	char text[] = "予以公开 文";

	mem_reset(&a);
	struct term *x = term_find(t, given_alone(text), &a);
	memset(text, 'x', sizeof text - 1);
	mem_reset(&a);
	terms_begin(t);
	check(term_find(t, STR("予以公开 文"), &a) == x, "kept for the next document", "予以公开 文");
	check((char *)x >= t->room && (char *)x < t->room + t->used && x->s.p >= t->room && x->s.p < t->room + t->used && !t->full, "in the room for it", "予以公开 文");
	check(x->nword == 2 && str_eq(x->word[1]->s, STR("文")), "with its words", "予以公开 文");
	size_t used = t->used;
	struct term *prose = term_find(t, STR("本年度没有收到任何申请。"), &a), *last = x;
	check(!prose->kept && t->used == used && term_find(t, STR("本年度没有收到任何申请。"), &a) != prose, "prose is not", "本年度没有收到任何申请。");
	x->then = NULL;
	check(term_next(t, &last, STR("本年度没有收到任何申请。"), &a)->marks & TERM_PROSE && last == x && !x->then, "nor does it stand between others", "予以公开 文");
	check(term_next(t, &last, STR("部分公开"), &a) == last && last != x && x->then == last, "as these do", "部分公开");
	fill_up(t, &a);
	check(term_find(t, STR("予以公开 文"), &a) == x, "and where there is no more room", "予以公开 文");
	check(!is_of(x, STR("予以公开 字"), x->hash) && !is_of(x, STR("予以公开 文"), x->hash + 1) && is_of(x, STR("予以公开 文"), x->hash), "its text and its hash", "予以公开 文");
	check(x->word[1] == term_find(t, STR("文"), &a) && !is_of(x->word[1], STR("字"), x->word[1]->hash) && !is_of(x->word[1], STR("文字"), x->word[1]->hash), "of a short one, too", "文");
	struct term *y = term_find(t, STR("尚未审结"), &a);
	check(y->kept == ((char *)y >= t->room && (char *)y < t->room + 1048576), "what is not kept takes no room of it", "尚未审结");
	check(!y->kept || t->used + sizeof *y <= 1048576, "another is not kept", "尚未审结");
	terms_begin(t);
	check(!t->full && t->used == 0 && term_find(t, STR("尚未审结"), &a)->kept, "all are forgotten then", "尚未审结");
	mem_free(&a);
	mem_free(&once);
}

static void
fits(void)
{
	struct arena a = {0}, once = {0};
	struct terms *t = terms_open(&once);
	struct label alt[] = {label_fold(STR("予以公开"), &once), label_fold(STR("部分公开"), &once)};
	struct align_rows rows = align_rows_make(alt, 1, 2, NULL, 0, &once);
	struct term *x = term_find(t, STR("（二）部分公开"), &a), *y = term_find(t, STR("公开"), &a), *z = term_find(t, STR("（一）"), &a);

	const struct align_fits *f = term_fits(t, x, 1, &rows, &a);
	check(f->n == 1 && f->v[0].row == 1 && f->v[0].off == 0 && f->v[0].len == 4, "one row, its enumerator left out", "（二）部分公开");
	check(term_fits(t, x, 1, &rows, &a) == f && f->n == 1, "found once", "（二）部分公开");
	check(term_fits(t, y, 1, &rows, &a)->n == 2, "two rows", "公开");
	check(term_fits(t, z, 1, &rows, &a)->n == 0, "none", "（一）");
	check(term_fits(t, x, 0, &rows, &a)->n == 1 && term_fits(t, x, 1, &rows, &a) == f && f->n == 1, "for another table, and the first still known", "（二）部分公开");
	struct term *w = term_find(t, STR("(2)部分公开"), &a);
	check(f->number && term_fits(t, w, 1, &rows, &a)->number == f->number && w->fits[1].v != f->v, "a number, the same for the same", "(2)部分公开");
	check(term_fits(t, z, 1, &rows, &a)->number == 0 && y->fits[1].number != f->number, "none, another", "公开");
	t->full = true;
	check(term_fits(t, term_find(t, STR("部 分 公开"), &a), 1, &rows, &a)->number == 0, "none for what is not kept", "部 分 公开");
	t->full = false;
	check(!z->fits[0].v && !y->fits[2].v && !x->fits[2].v, "of the third nothing is known", "（一）");
	mem_free(&a);
	mem_free(&once);
}

/* Room is taken for what is kept, in whole steps of eight bytes, up to 1,048,576 of them, and then not; what is not kept takes none. */
static void
room(void)
{
	static const struct { bool keep; size_t used, n, then; bool full; } of[] = {
		{true, 0, 1, 8, false}, {true, 0, 16, 16, false}, {true, 16, 17, 40, false}, {false, 16, 17, 16, false}, {true, 1048560, 16, 1048576, false},
		{true, 1048560, 17, 1048560, true}, {true, 1048576, 1, 1048576, true}, {false, 1048576, 1, 1048576, false}, {true, 0, 1048577, 0, true},
	};
	struct arena a = {0}, once = {0};
	struct terms *t = terms_open(&once);

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		t->used = of[i].used;
		t->full = false;
		char *p = take(t, of[i].keep, of[i].n, &a);
		bool within = p >= t->room && p < t->room + 1048576;
		check(t->used == of[i].then && t->full == of[i].full, "the room that is left", "");
		check(within == (of[i].then > of[i].used) && (!within || p == t->room + of[i].used), "where it is", "");
		t->full = true;
		take(t, false, 1, &a);
		check(t->full, "what was full stays so", "");
	}
	t->slot[8191] = (struct term *)t->room;
	terms_begin(t);
	check(!t->slot[8191], "and then the last is forgotten, too", "");
	mem_free(&a);
	mem_free(&once);
}

/* Every byte of a text counts for its hash, and how many there are. */
static void
hashes(void)
{
	static const char text[] = "\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3";

	for (size_t n = 1; n <= sizeof text - 1; n++) {
		char b[sizeof text];
		uint32_t h = hash_of((struct str){memcpy(b, text, n), n});
		check(h != hash_of((struct str){b, n - 1}), "one byte fewer", "");
		for (size_t i = 0; i < n; i++) {
			b[i] = 2;
			check(h != hash_of((struct str){b, n}), "another byte", "");
			b[i] = 3;
		}
	}
}

/* Texts that differ in one place only, wherever it is, have their slots all over. */
static void
homes(void)
{
	static const char text[] = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

	for (size_t at = 0; at + 1 < sizeof text; at++) {
		size_t home_of[64], n = 0;
		char b[sizeof text];
		memcpy(b, text, sizeof text);
		for (int c = 0; c < 64; c++) {
			b[at] = (char)(c + 64);
			size_t h = home(hash_of((struct str){b, sizeof text - 1})), k = 0;
			check(h < SLOTS, "one of the slots", "");
			while (k < n && home_of[k] != h)
				k++;
			home_of[k] = h;
			n += k == n;
		}
		check(n > 32, "few of one slot", "");
	}
}

/* What some doubts need of a text: does it end in a figure, a comma or a point, or begin with these; has it 小, does it end in 减? */
static const struct { const char *text; bool stump, small, sign; } marked[] = {
	{"文", false, false, false}, {"文0", true, false, false}, {"文9", true, false, false}, {"文:", false, false, false}, {"文/", false, false, false}, {"文,", true, false, false}, {"文.", true, false, false},
	{",文", true, false, false}, {".文", true, false, false}, {"9文", false, false, false}, {"小计", false, true, false}, {"计小", false, true, false}, {"少", false, false, false},
	{"增减", false, false, true}, {"减少", false, false, false}, {"小减", false, true, true}, {"小3", true, true, false},
	{"0，", true, false, false}, {"9，", true, false, false}, {"1,，", true, false, false}, {"1，，", true, false, false}, {"，", true, false, false}, {"文，", false, false, false}, {"/，", false, false, false},
	{":，", false, false, false},
};

/* Is a text a number, or a piece of one; how many characters has it? */
static const struct { const char *text; bool number, piece; size_t chars; } pieces[] = {
	{"1", true, false, 1}, {"12a", true, false, 3}, {"123a", false, false, 4}, {"1234", true, false, 4}, {"a1", false, false, 2}, {":1", false, false, 2}, {"/", false, false, 1}, {"9件", false, false, 2},
	{"08", true, true, 2}, {"80", true, false, 2}, {"1,", true, true, 2}, {",1", false, true, 2}, {".1", false, true, 2}, {"1.", true, false, 2}, {"12.", true, true, 3}, {"1,2", true, false, 3},
	{"1,234,", false, false, 6}, {",.", false, false, 2}, {"01234567890123456789012", true, true, 23}, {"012345678901234567890123", true, false, 24},
	{"甲乙丙丁戊己庚", false, false, 7}, {"甲a乙", false, false, 3}, {"é", false, false, 1}, {"\xF0\xA0\x80\x80" "abcdefgh", false, false, 9}, {"abcdefg甲", false, false, 8},
};

static void
alone(void)
{
	for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
		struct str s = given_alone(pieces[i].text);
		check(is_number(s) == pieces[i].number, "a number", pieces[i].text);
		check(is_piece(s) == pieces[i].piece, "a piece of one", pieces[i].text);
		check(chars(s) == pieces[i].chars, "its characters", pieces[i].text);
	}
	for (size_t i = 0; i < sizeof marked / sizeof *marked; i++) {
		struct arena a = {0};
		struct str s = given_alone(marked[i].text);
		unsigned m = marks(s, label_fold_all(s, &a));
		check(m == (marked[i].stump ? 1u : 0) + (marked[i].small ? 2u : 0) + (marked[i].sign ? 4u : 0), "its marks", marked[i].text);
		mem_free(&a);
	}
	check(!is_prose(STR("ab一二三四五六。")) && is_prose(STR("abc一二三四五六。")), "not 23, but 24", "。");
	check(!is_prose(STR("一二三四五六。")) && is_prose(STR("一二三四五六七。")), "prose has 24 bytes at least", "。");
	check(!is_prose(STR("一二三四五六七八")), "and a full stop", "八");
}

int
main(void)
{
	alone();
	texts(false);
	texts(true);
	keeping();
	room();
	hashes();
	homes();
	fits();
	return verdict(nfail, ntest);
}
