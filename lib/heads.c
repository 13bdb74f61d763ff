/* heads - what the heads of columns mean, and in what order they stand.
 * Comes in: the names of columns that come in turn, the items of a table.  Goes out: which name a word is, of which it is a piece, or which it
 * says in other words; whether the heads stand in the order of the names.
 * Rule: offices print columns in an order of their own.  Heads that stand on one line, whole words, are in the order of their columns: one
 * before another that the names have earlier, and that was not there yet, or all of them otherwise.  Where they are broken over
 * lines in any way, a piece tells if it is part of one name only; beginnings tell as much as words where there is one group of them.  The lines of
 * two groups may have been printed as one, the ends of the one before the beginnings of the other, so only pieces of a kind are compared; one
 * that may be several names' says that these may have been there.  Heads in other words (制发数, 律师事务所) are known by the characters that only one name has, and a few words
 * that mean the same; where each head has a line of its own, or several, a converter may have printed them so: what they say is less certain.
 * Known weakness: a column whose head has no piece on any line of the others may stand anywhere; a head with no character of its name is not known. */
#include <string.h>

#include "str.h"
#include "form.h"
#include "label.h"
#include "align.h"
#include "term.h"
#include "region.h"
#include "view.h"
#include "heads.h"

enum {
	UNIT = 0x5355, /* 单, which begins one behind a head: 单位万元 */
	NAMED = 4,    /* characters of a name that may have one: 其他 begins other words */
	LINES = 2,    /* below one, in which the rest of its heads may stand */
	PARTS = 2,    /* of a piece within a name */
	LONGEST = 10, /* of a head in other words */
	MEANS = 2,    /* what a word counts */
	PIECE = 3,    /* characters of a longer word */
	SHORT = 128,  /* beside the name of a shorter one, which may be the rest of another's: it tells only that it is there */
	SUM = 0x8BA1, /* 计 */
	ALL = 0x603B, /* 总 */
	UNASKED = -2,
	MOST = HEADS_MOST
};

/* --- what a word means --- */

#define WORD(...) {(const uint32_t[]){__VA_ARGS__}, sizeof((const uint32_t[]){__VA_ARGS__}) / sizeof(uint32_t)}

/* names, and what everybody prints for them */
static const struct { struct label name, other; } aliases[] = {
	{WORD(0x603B, 0x8BA1), WORD(0x5408, 0x8BA1)}, /* 总计: 合计 */
	{WORD(0x793E, 0x4F1A, 0x516C, 0x76CA, 0x7EC4, 0x7EC7), WORD(0x793E, 0x4F1A, 0x7EC4, 0x7EC7)}, /* 社会公益组织: 社会组织 */
};

static const struct label group = WORD(0x6CD5, 0x4EBA, 0x6216, 0x5176, 0x4ED6, 0x7EC4, 0x7EC7); /* 法人或其他组织 */

/* words that mean a name, by one of its characters */
static const struct { uint32_t word[2], name; } words[] = {
	{{0x5931, 0x6548}, 0x5E9F}, {{0x6E05, 0x7406}, 0x5E9F}, /* 失效, 清理: 废 */
	{{0x65B0, 0x589E}, 0x5236}, /* 新增: 制 */
	{{0x64A4, 0x9500}, 0x7EA0}, /* 撤销: 纠 */
	{{0x4FDD, 0x7559}, 0x6548}, /* 保留: 效 */
	{{0x7D2F, 0x8BA1}, 0x603B}, /* 累计: 总 */
};

struct heads
heads_row(const struct view *v, int r)
{
	const struct form_row *row = &v->form->row[v->row0 + r];
	struct heads h = {.of = v->names->head + row->first, .n = row->n, .own = row->n, .last = row->n - 1};

	for (int k = 0; k < h.n; k++)
		h.name[k] = v->names->head[row->first + k];
	if (v->table == FORM_REQUESTS) {
		h.name[h.n++] = group;
		h.from = 1;
		h.own = row->n - 2;
		h.last = -1;
	}
	return h;
}

int
heads_whole(const struct heads *h, struct label x)
{
	for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
		x = label_eq(x, aliases[i].other) ? aliases[i].name : x;
	for (int k = 0; k < h->n; k++) {
		size_t n = h->name[k].n;
		bool unit = n >= NAMED && x.n > n && (x.n == n + 1 || x.c[n] == UNIT); /* a unit may be one character: 件 */
		if ((x.n == n || unit) && label_eq((struct label){x.c, n}, h->name[k]))
			return k;
	}
	return -1;
}

static bool
has(struct label x, uint32_t c)
{
	for (size_t i = 0; i < x.n; i++)
		if (x.c[i] == c)
			return true;
	return false;
}

/* Is it a group of columns, the natural persons, an article: 未经复议直接起诉, 法人或其他组织, 公民, 第二十条? */
static bool
is_other(struct label x)
{
	return has(x, 0x8BC9) || has(x, 0x8BAE) || (has(x, 0x4EBA) && has(x, 0x6216)) || has(x, 0x6C11) || has(x, 0x6761); /* 诉, 议, 人 and 或, 民, 条 */
}

/* The only one of h's own names that has this character; -1: there are none, or several. */
static int
owner(const struct heads *h, uint32_t c)
{
	int found = -1;

	for (int k = 0; k < h->own && found > -2; k++)
		found = !has(h->name[h->from + k], c) ? found : found < 0 ? k : -2;
	return found < 0 ? -1 : found;
}

/* The same as heads_guise, found out. */
static int
guise_of(const struct heads *h, struct label x)
{
	int score[HEADS_NAMES] = {0}, best = 0, times = 0;

	if (x.n > LONGEST || is_other(x))
		return -1;
	for (size_t i = 0; i < x.n; i++) {
		int k = owner(h, x.c[i]);
		if (k >= 0)
			score[k]++;
	}
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		int k = label_find(x, (struct label){words[i].word, 2}, 0) >= 0 ? owner(h, words[i].name) : -1;
		if (k >= 0)
			score[k] += MEANS;
	}
	for (int k = 1; k < h->own; k++)
		best = score[k] > score[best] ? k : best;
	for (int k = 0; k < h->own; k++)
		times += score[k] == score[best];
	return score[best] && times == 1 ? best : -1;
}

/* Of which names x is a piece, or the one that it is. */
static struct shard
shard_of(const struct heads *h, struct label x)
{
	struct shard of = {{0}, 0};
	int whole = heads_whole(h, x);

	if (whole >= 0) {
		unsigned char bit = (unsigned char)(1u << whole);
		return (struct shard){{bit, bit, bit}, bit};
	}
	for (int k = 0; k < h->n && x.n; k++) {
		if (x.n > h->name[k].n || label_find(h->name[k], x, 0) < 0)
			continue;
		bool head = label_eq((struct label){h->name[k].c, x.n}, x), tail = label_ends(h->name[k], x);
		of.kind[SHARD_HEAD] |= (unsigned char)(head << k);
		of.kind[SHARD_TAIL] |= (unsigned char)(tail << k);
		of.kind[SHARD_MID] |= (unsigned char)((!head && !tail && x.n >= PARTS) << k);
	}
	return of;
}

const struct term *
heads_known(const struct heads *h, struct term *x)
{
	if (GK_PLAIN || x->heads != h->of) {
		x->heads = h->of;
		x->shard = shard_of(h, x->text);
		x->guise = UNASKED;
	}
	return x;
}

int
heads_guise(const struct heads *h, struct term *x)
{
	heads_known(h, x);
	if (x->guise == UNASKED)
		x->guise = (signed char)guise_of(h, x->text);
	return x->guise;
}

int
heads_words(const struct heads *h, const struct view_item *it, bool cells, struct term *word[HEADS_MOST])
{
	int n = 0;

	for (int k = 0; k < it->texts; k++) {
		struct term *cell = it->tok[k].term;
		if (it->tok[k].kind != NUM_TEXT)
			continue;
		bool whole = cell->nword > 1 && ((cells && it->texts > 1) || heads_known(h, cell)->shard.whole);
		for (size_t w = 0; w < (whole ? 1 : cell->nword) && n < MOST; w++)
			word[n++] = whole ? cell : cell->word[w];
	}
	return n;
}

/* --- words and pieces of them on one line --- */

/* The only name in a set; -1: there are none, or several. */
static int
only(unsigned set)
{
	return set && !(set & (set - 1)) ? __builtin_ctz(set) : -1;
}

/* Do pieces of one kind, and whole names, stand in another order than the names, of which `last` may end a group of them: does one that is no
 * other's stand before an earlier one that was not there yet? */
static bool
pieces_turned(const struct shard *piece, int n, int last, enum shard_kind kind)
{
	unsigned seen = 0, sure = 0, end = last < 0 ? 0 : 1u << last;
	int before = 0;

	for (int i = 0; i < n; i++) {
		unsigned set = piece[i].kind[kind], all = piece[i].kind[SHARD_HEAD] | piece[i].kind[SHARD_TAIL] | piece[i].kind[SHARD_MID];
		int k = set == all ? only(set) : -1;
		bool anew = before == last && !(sure & ~end & (set - 1)); /* the first of another group */
		if (k >= 0 && k < before && !(seen & set) && !anew)
			return true;
		seen |= set;
		sure |= k >= 0 ? set : 0;
		before = k >= 0 ? k : set && before == last ? 0 : before;
	}
	return false;
}

/* Are the names of a line, one behind the other, all of n, each as often as the others, and not in their order; or at least so many of them, each
 * once, of which one stands before an earlier one? */
static bool
all_turned(const int *of, int len, int n, int least)
{
	int times[HEADS_NAMES] = {0}, names = 0, most = 0;
	bool turned = false, falls = false;

	for (int i = 0; i < len; i++) {
		int k = of[i];
		names += times[k] == 0;
		most = ++times[k] > most ? times[k] : most;
		turned = turned || k != i % n;
		falls = falls || (i > 0 && k < of[i - 1]);
	}
	return names == n ? turned && names * most == len : falls && most == 1 && names >= least;
}

/* What a line says.  *plain: are all own names there, word for word and in their order?  *broken: are pieces of names? */
static enum legend
line_order(const struct heads *h, const struct view_item *it, bool *plain, bool *broken)
{
	struct term *word[MOST];
	struct shard piece[MOST];
	int whole[MOST], n = heads_words(h, it, false, word), pieces = 0, len = 0, next = 0;
	unsigned beyond = ~0u << (h->from + h->own);

	for (int i = 0; i < n; i++) {
		struct shard s = heads_known(h, word[i])->shard;
		int k = only(s.whole) - h->from;
		if (s.kind[SHARD_TAIL] && word[i]->text.n < PARTS && only(s.kind[SHARD_TAIL]) != h->last) /* perhaps the rest of another */
			s.kind[SHARD_MID] |= SHORT;
		if (!((s.kind[SHARD_HEAD] | s.kind[SHARD_TAIL] | s.kind[SHARD_MID]) & ~beyond))
			continue;
		piece[pieces++] = s;
		if (s.whole && k >= 0)
			whole[len++] = k;
		next += s.whole && k == next;
	}
	*plain = *plain || next >= h->own;
	*broken = len < pieces;
	if (pieces == 0) /* mostly */
		return LEGEND_FORM;
	bool head = pieces_turned(piece, pieces, h->last, SHARD_HEAD);
	if (len == pieces ? head || all_turned(whole, len, h->own, h->own) : head && h->last < 0)
		return LEGEND_OTHER;
	return head || pieces_turned(piece, pieces, h->last, SHARD_TAIL) || pieces_turned(piece, pieces, h->last, SHARD_MID) ? LEGEND_LOOSE : LEGEND_FORM;
}

/* Of which name `head` is the beginning and x, behind it, the rest; -1: of none. */
static int
completed(const struct heads *h, struct label head, struct label x)
{
	for (int k = 0; k < h->n; k++) {
		struct label name = h->name[k];
		if (head.n && head.n + x.n == name.n && label_eq((struct label){name.c, head.n}, head) && label_ends(name, x))
			return k;
	}
	return -1;
}

/* Those of n words that are names or pieces of them; returns how many these are.  *whole: names. */
static int
take_pieces(const struct heads *h, struct term *word[MOST], int n, int *whole)
{
	int len = 0;

	*whole = 0;
	for (int i = 0; i < n; i++) {
		struct shard s = heads_known(h, word[i])->shard;
		if (s.kind[SHARD_HEAD] | s.kind[SHARD_TAIL] | s.kind[SHARD_MID])
			word[len++] = word[i];
		*whole += s.whole != 0;
	}
	return len;
}

/* Do the pieces of one line, with those below, make names that with the others of the line stand in another order?  If they are
 * not as many, the last ones of the one line and the first of the other. */
static bool
joined_turned(const struct heads *h, const struct view_item *it, const struct view_item *below)
{
	struct term *up[MOST], *down[MOST];
	struct shard name[MOST];
	int heads = 0, at = 0, whole, wholes, n = take_pieces(h, up, heads_words(h, it, false, up), &whole);
	int m = take_pieces(h, down, heads_words(h, below, false, down), &wholes), more = n - whole - (m - wholes);

	for (int i = 0; i < n; i++) {
		struct shard s = up[i]->shard;
		if (!s.whole && more-- <= 0) {
			while (at < m && down[at]->shard.whole)
				at++;
			int k = at < m ? completed(h, up[i]->text, down[at++]->text) : -1;
			if (k < 0)
				return false;
			s.whole = s.kind[SHARD_HEAD] = s.kind[SHARD_TAIL] = s.kind[SHARD_MID] = (unsigned char)(1u << k);
		}
		if (only(s.whole) >= h->from && only(s.whole) < h->from + h->own)
			name[heads++] = s;
	}
	return pieces_turned(name, heads, h->last, SHARD_HEAD);
}

/* --- heads in other words --- */

/* Heads that stand one behind the other: what each means, -1: no name. */
struct guises {
	int n, of[MOST];
	struct label text[MOST];
};

/* Two of one name are one that was broken over lines, or cells. */
static void
add(struct guises *g, const struct heads *h, struct term *x)
{
	int k = heads_guise(h, x);

	if (g->n == MOST || (k >= 0 && g->n && g->of[g->n - 1] == k))
		return;
	g->text[g->n] = x->text;
	g->of[g->n++] = k;
}

/* How many characters of x a name has. */
static int
shared(struct label name, struct label x)
{
	int n = 0;

	for (size_t i = 0; i < x.n; i++)
		n += has(name, x.c[i]);
	return n;
}

/* If one name is left, and the only word beside others that means none has characters of it, it is that one.  The rest is left out. */
static void
settle(struct guises *g, const struct heads *h)
{
	unsigned seen = 0;
	int word = -1, times = 0, at = 0;

	for (int i = 0; i < g->n; i++)
		seen |= g->of[i] >= 0 ? 1u << g->of[i] : 0;
	int left = only(~seen & ((1u << h->own) - 1));
	for (int i = 0; i < g->n && left >= 0; i++) {
		bool beside = (i > 0 && g->of[i - 1] >= 0) || (i + 1 < g->n && g->of[i + 1] >= 0);
		if (g->of[i] < 0 && beside && g->text[i].n <= LONGEST && !is_other(g->text[i]) && shared(h->name[h->from + left], g->text[i]) >= MEANS) {
			word = i;
			times++;
		}
	}
	if (times == 1)
		g->of[word] = left;
	for (int i = 0; i < g->n; i++)
		if (g->of[i] >= 0)
			g->of[at++] = g->of[i];
	g->n = at;
}

/* Do they stand in another order, the one that is left among them? */
static bool
guises_turned(const struct guises *all, const struct heads *h, int least)
{
	struct guises g;

	if (!GK_PLAIN && all->n < least) /* mostly */
		return false;
	g = *all;
	settle(&g, h);
	return all_turned(g.of, g.n, h->own, least) || (h->own < h->n && g.n > h->own && all_turned(g.of + 1, g.n - 1, h->own, least)); /* the rest of another */
}

/* Does one of the longer words of a line, which are no rests of heads that were broken over lines, stand before an earlier one?  A shorter one
 * may be the rest of one. */
static bool
falls(const struct guises *g, int n)
{
	struct shard piece[MOST];
	int pieces = 0;

	for (int i = 0; i < g->n; i++) {
		unsigned bit = g->of[i] < 0 ? 0 : 1u << g->of[i], more = g->text[i].n < PIECE && g->of[i] < n - 1 ? SHORT : 0;
		if (bit)
			piece[pieces++] = (struct shard){{(unsigned char)bit, (unsigned char)(bit | more), 0}, 0};
	}
	return pieces_turned(piece, pieces, n - 1, SHARD_HEAD) || pieces_turned(piece, pieces, n - 1, SHARD_TAIL);
}

/* The words of the lines without values before item `to`, in the order in which the source has them, if each has a line of its own there:
 * so has what was laid out by places on a page, which is mostly written cell by cell: a head's pieces stand together. */
static void
in_source(struct guises *all, const struct view *v, size_t to, const struct heads *h)
{
	struct term *word[MOST];
	size_t line[MOST];
	int n = 0;

	all->n = 0;
	for (size_t i = 0; i < to; i++) {
		const struct view_item *it = &v->item[i];
		for (int k = 0; k < it->texts && !it->nval && n < MOST; k++) {
			int at = n;
			if (it->tok[k].kind != NUM_TEXT)
				continue;
			for (; at > 0 && line[at - 1] > it->cell[k].line; at--) {
				line[at] = line[at - 1];
				word[at] = word[at - 1];
			}
			if (at > 0 && line[at - 1] == it->cell[k].line)
				return;
			line[at] = it->cell[k].line;
			word[at] = it->tok[k].term;
			n++;
		}
	}
	for (int i = 0; i < n && n < MOST; i++)
		if (heads_guise(h, word[i]) >= 0)
			add(all, h, word[i]);
}

/* Do heads in other words, in lines without values before item `to`, side by side or one a line, say all of the names, each as often as the others, in
 * another order, or at least so many of them side by side, each once? */
static bool
disguised(const struct heads *h, const struct view *v, size_t to, int least)
{
	struct guises line, down = {.n = 0};

	for (size_t i = 0; i < to; i++) {
		const struct view_item *it = &v->item[i];
		struct term *word[MOST], *only = it->n == 1 && it->texts ? it->tok[0].term : &term_none;
		if (it->n == 0 || (it->n == 1 && it->nval && h->own < h->n)) /* among heads, above all values, it is the number of a page */
			continue;
		line.n = 0;
		for (int k = 0, n = it->nval ? 0 : heads_words(h, it, true, word); k < n; k++)
			add(&line, h, word[k]);
		struct label x = only->text;
		int one = x.n ? heads_guise(h, only) : -1;
		bool alone = it->n == 1 && !it->nval && (line.n < 2 || one >= 0);
		if (alone && (one >= 0 || !(has(x, SUM) || has(x, ALL)))) { /* others may follow */
			if (x.n)
				add(&down, h, only);
			continue;
		}
		if (it->nval && it->tok[0].kind == NUM_TEXT) /* the last of them may stand before the values */
			add(&down, h, it->tok[0].term);
		if (guises_turned(&down, h, h->own) || (!alone && (guises_turned(&line, h, least) || falls(&line, h->own))))
			return true;
		down.n = 0;
	}
	if (guises_turned(&down, h, h->own))
		return true;
	in_source(&line, v, to, h);
	return guises_turned(&line, h, h->own);
}

enum legend
heads_order(const struct heads *h, const struct view *v, size_t to, int least)
{
	enum legend order = LEGEND_FORM;
	bool plain = false;

	for (size_t i = 0; i < to; i++) {
		if (v->item[i].nval || !v->item[i].texts)
			continue;
		bool broken;
		enum legend line = line_order(h, &v->item[i], &plain, &broken);
		for (size_t k = i + 1; broken && k < to && k <= i + LINES && !v->item[k].nval && line == LEGEND_FORM; k++)
			line = joined_turned(h, &v->item[i], &v->item[k]) ? LEGEND_LOOSE : LEGEND_FORM;
		order = line > order ? line : order;
	}
	return order == LEGEND_FORM && !plain && disguised(h, v, to, least) ? LEGEND_LOOSE : order;
}
