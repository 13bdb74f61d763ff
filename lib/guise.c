/* guise - heads in other words than the form's.
 * Comes in: the names of columns, a table's items.  Goes out: which name a head means; whether they stand in another order.
 * Rule: offices shorten and reword heads: 制发数, 现行有效总数, 律师事务所.  What tells a name from the others are the characters that only it
 * has, and a few words that mean the same.
 * Known weakness: a head with no character of its name is not known, and then no order is. */
#include "str.h"
#include "form.h"
#include "label.h"
#include "align.h"
#include "term.h"
#include "region.h"
#include "view.h"
#include "shard.h"
#include "guise.h"

enum {
	LONGEST = 10, /* characters of a head */
	MEANS = 2,    /* what a word counts */
	NAMES = 8,
	PIECE = 3,    /* characters of a longer word */
	SHORT = 128,  /* beside the name of a shorter one, which may be the rest of one: it tells only that it is there */
	SUM = 0x8BA1, /* 计 */
	ALL = 0x603B, /* 总 */
	MOST = 96 /* words that are looked at */
};

/* words that mean a name, by one of its characters */
static const struct { uint32_t word[2], name; } words[] = {
	{{0x5931, 0x6548}, 0x5E9F}, {{0x6E05, 0x7406}, 0x5E9F}, /* 失效, 清理: 废 */
	{{0x65B0, 0x589E}, 0x5236}, /* 新增: 制 */
	{{0x64A4, 0x9500}, 0x7EA0}, /* 撤销: 纠 */
	{{0x4FDD, 0x7559}, 0x6548}, /* 保留: 效 */
	{{0x7D2F, 0x8BA1}, 0x603B}, /* 累计: 总 */
};

static bool
has(struct label x, uint32_t c)
{
	for (size_t i = 0; i < x.n; i++)
		if (x.c[i] == c)
			return true;
	return false;
}

/* The only name that has this character; -1: there are none, or several. */
static int
owner(const struct label *name, int n, uint32_t c)
{
	int found = -1;

	for (int k = 0; k < n; k++)
		if (has(name[k], c)) {
			if (found >= 0)
				return -1;
			found = k;
		}
	return found;
}

/* Is it a group of columns, the natural persons, an article: 未经复议直接起诉, 法人或其他组织, 公民, 第二十条? */
static bool
is_other(struct label x)
{
	return has(x, 0x8BC9) || has(x, 0x8BAE) || (has(x, 0x4EBA) && has(x, 0x6216)) || has(x, 0x6C11) || has(x, 0x6761); /* 诉, 议, 人 and 或, 民, 条 */
}

int
guise_of(const struct label *name, int n, struct label x)
{
	int score[NAMES] = {0}, best = 0, times = 0;

	if (x.n > LONGEST || is_other(x))
		return -1;
	for (size_t i = 0; i < x.n; i++) {
		int k = owner(name, n, x.c[i]);
		if (k >= 0)
			score[k]++;
	}
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		int k = label_find(x, (struct label){words[i].word, 2}, 0) >= 0 ? owner(name, n, words[i].name) : -1;
		if (k >= 0)
			score[k] += MEANS;
	}
	for (int k = 1; k < n; k++)
		best = score[k] > score[best] ? k : best;
	for (int k = 0; k < n; k++)
		times += score[k] == score[best];
	return score[best] && times == 1 ? best : -1;
}

/* The same of a term, as noted there, mostly. */
static int
known(const struct label *name, int n, struct term *x)
{
	if (GK_PLAIN || x->guised != name) {
		x->guised = name;
		x->guise = (signed char)guise_of(name, n, x->text);
	}
	return x->guise;
}

/* Heads that stand one behind the other. */
struct guises {
	int n, of[MOST];
	struct label text[MOST];
};

/* Two of one name are one that was broken over lines, or cells. */
static void
add(struct guises *g, const struct label *name, int n, struct term *x)
{
	int k = known(name, n, x);

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
settle(struct guises *g, const struct label *name, int n)
{
	int seen = 0, left = -1, word = -1, times = 0, at = 0;

	for (int k = 0; k < n; k++) {
		bool is = false;
		for (int i = 0; i < g->n; i++)
			is = is || g->of[i] == k;
		seen += is;
		left = is ? left : k;
	}
	for (int i = 0; i < g->n && seen == n - 1; i++) {
		bool beside = (i > 0 && g->of[i - 1] >= 0) || (i + 1 < g->n && g->of[i + 1] >= 0);
		if (g->of[i] < 0 && beside && g->text[i].n <= LONGEST && !is_other(g->text[i]) && shared(name[left], g->text[i]) >= MEANS) {
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

/* Are they not in their order, all names, each as often as the others, or at least so many of them, each once? */
static bool
is_turned(const struct guises *g, int n, int least)
{
	int times[NAMES] = {0}, names = 0, most = 0;
	bool turned = false, falls = false;

	for (int i = 0; i < g->n; i++) {
		int k = g->of[i];
		names += times[k] == 0;
		most = ++times[k] > most ? times[k] : most;
		turned = turned || k != i % n;
		falls = falls || (i > 0 && k < g->of[i - 1]);
	}
	return names == n ? turned && names * most == g->n : falls && most == 1 && names >= least;
}

/* The heads of one line; none of one with values. */
static void
read_line(struct guises *line, const struct view_item *it, const struct label *name, int n)
{
	line->n = 0;
	for (int k = 0; k < it->texts && !it->nval; k++) {
		struct term *x = it->tok[k].term;
		if (it->tok[k].kind != NUM_TEXT)
			continue;
		if (it->texts > 1 || x->nword == 1)
			add(line, name, n, x);
		else
			for (size_t w = 0; w < x->nword; w++)
				add(line, name, n, x->word[w]);
	}
}

/* Does one of the longer words of a line, which are no rests of heads that were broken over lines, stand before an earlier one? */
static bool
falls(const struct guises *g, int n)
{
	struct shard piece[MOST];
	int pieces = 0;

	for (int i = 0; i < g->n; i++) {
		unsigned bit = g->of[i] < 0 ? 0 : 1u << g->of[i], more = g->text[i].n < PIECE && g->of[i] < n - 1 ? SHORT : 0;
		if (bit)
			piece[pieces++] = (struct shard){(unsigned char)bit, (unsigned char)(bit | more), 0, 0};
	}
	return shard_turned(piece, pieces, n - 1);
}

/* The same of all that are known, and of the one that is left. */
static bool
all_turned(const struct guises *all, const struct label *name, int n, int least)
{
	struct guises g;

	if (!GK_PLAIN && all->n < least) /* mostly */
		return false;
	g = *all;
	settle(&g, name, n);
	return is_turned(&g, n, least);
}

/* Words with their lines in the source. */
struct words {
	int n;
	bool apart; /* each has a line of its own */
	size_t line[MOST];
	struct term *text[MOST];
};

static void
insert(struct words *w, size_t line, struct term *text)
{
	int at = w->n++;

	for (; at > 0 && w->line[at - 1] > line; at--) {
		w->line[at] = w->line[at - 1];
		w->text[at] = w->text[at - 1];
	}
	w->apart = w->apart && (at == 0 || w->line[at - 1] < line);
	w->line[at] = line;
	w->text[at] = text;
}

/* The words of the lines without values before item `to`, in the order in which the source has them, if each has a line of its own there:
 * so has what was laid out by places on a page, which is mostly written cell by cell: a head's pieces stand together. */
static void
in_source(struct guises *all, const struct view *v, size_t to, const struct label *name, int n)
{
	struct words w;

	w.n = all->n = 0;
	w.apart = true;
	for (size_t i = 0; i < to && w.apart; i++) {
		const struct view_item *it = &v->item[i];
		for (int k = 0; k < it->texts && !it->nval && w.n < MOST; k++)
			if (it->tok[k].kind == NUM_TEXT)
				insert(&w, it->cell[k].line, it->tok[k].term);
	}
	for (int i = 0; i < w.n && w.apart && w.n < MOST; i++)
		if (known(name, n, w.text[i]) >= 0)
			add(all, name, n, w.text[i]);
}

bool
guise_turned(const struct view *v, size_t to, const struct label *name, int n, int least)
{
	struct guises line, down;

	down.n = 0;
	for (size_t i = 0; i < to; i++) {
		const struct view_item *it = &v->item[i];
		if (it->n == 0)
			continue;
		read_line(&line, it, name, n);
		bool single = it->n == 1 && it->texts;
		struct term *only = single ? it->tok[0].term : &term_none;
		struct label x = only->text;
		int one = single ? known(name, n, only) : -1;
		bool alone = it->n == 1 && !it->nval && (line.n < 2 || one >= 0), group = one < 0 && (has(x, SUM) || has(x, ALL));
		if (!alone || group) { /* others may follow */
			if (it->nval && it->tok[0].kind == NUM_TEXT) /* the last of them may stand before the values */
				add(&down, name, n, it->tok[0].term);
			if (all_turned(&down, name, n, n))
				return true;
			down.n = 0;
		} else if (x.n) {
			add(&down, name, n, only);
		}
		if (!alone && (all_turned(&line, name, n, least) || falls(&line, n)))
			return true;
	}
	if (all_turned(&down, name, n, n))
		return true;
	in_source(&line, v, to, name, n);
	return all_turned(&line, name, n, n);
}
