/* region - what the items of a document are, and their cells.
 * Comes in: the items of a document.  Goes out: of each cell whether it is a value, a dash, blank or a text, and which; of each item what of these it has.
 * Rule: most cells are a few figures, or nothing, and are seen through at once; each text is looked at once for all documents, as a term.
 * Known weakness: of a text as long as prose nothing is known but that. */
#include "mem.h"
#include "str.h"
#include "diag.h"
#include "form.h"
#include "doc.h"
#include "label.h"
#include "align.h"
#include "term.h"
#include "region.h"

enum { MANY = 10000000 }; /* the first number of more figures than TERM_FIGURES */
enum { LONG = 120, HEAD = 60 }; /* bytes that no label of the forms has, and those of one with an explanation that would make it prose */

static inline uint64_t
col(size_t k)
{
	return (uint64_t)1 << (k < REGION_COLS ? k : REGION_COLS - 1);
}

/* Is it a number whose thousands are parted by commas, and nothing else about it odd?  See look_parted; it has no zeros before it. */
static inline bool
is_parted(const struct region_tok *tok)
{
	return !GK_PLAIN && tok->term == &term_none && tok->value.scale == 0 && tok->value.v < MANY;
}

/* What is to be known of an item for a cell that is no plain one. */
static void
add_term(struct region_item *x, const struct region_tok *tok, size_t k)
{
	const struct term *t = tok->term;

	if (tok->kind == NUM_VALUE || tok->kind == NUM_DASH) {
		x->nval++;
		x->cols |= col(k);
		x->odd |= tok->odd && !is_parted(tok);
		x->dash |= tok->kind == NUM_DASH;
	} else if (tok->kind == NUM_TEXT) {
		x->texts = (unsigned)k + 1;
	}
	x->marks |= t->marks;
	if (t->label)
		x->n = (unsigned)k + 1;
}

static inline bool
is_digit(char c)
{
	return (unsigned)(c - '0') < 10;
}

/* What a cell is that holds figures, one comma or point or more within them, and is a number; false: it is another. */
static bool
look_parted(struct region_tok *tok, struct str s)
{
	struct num v;
	bool parted = false;

	for (size_t i = 0; i < s.n; i++)
		if (!is_digit(s.p[i]) && !(parted = s.p[i] == ',' || s.p[i] == '.'))
			return false;
	if (!parted || num_parse_other(s, &v) != NUM_VALUE)
		return false;
	*tok = (struct region_tok){NUM_VALUE, true, v, &term_none};
	return true;
}

/* A text as long as prose that is a label with an explanation in brackets: 规范性文件（…）, without it. */
static struct str
unexplained(struct str s)
{
	struct str head = label_head(s);

	return head.n && head.n <= HEAD ? head : s;
}

/* Does the item begin with figures? */
static bool
begins_value(const struct doc_item *it)
{
	return it->kind == DOC_ROW && it->n && it->cell->text.n && is_digit(it->cell->text.p[0]);
}

/* What the cells of an item are; x->tok has room for all of them, the rest of x is nothing yet.  explained: are values right behind it, so that
 * a long text may be a label with an explanation?  *last: as in term_next. */
static void
look(struct region_item *x, const struct doc_item *it, bool explained, struct terms *terms, struct term **last, struct arena *a)
{
	unsigned plain = 0; /* values */
	bool zeros = false; /* before one: 08 */
	uint64_t cols = 0;
	const struct doc_cell *cell = it->cell;
	struct region_tok *t = x->tok;

	for (size_t k = 0, n = it->n; k < n; k++, t++) {
		struct str s = cell[k].text;
		if (region_plain(t, s)) {
			plain += s.n > 0;
			zeros |= t->odd;
			cols |= s.n ? col(k) : 0;
			continue;
		}
		x->values += is_digit(s.p[0]);
		s = explained && s.n > LONG ? unexplained(s) : s;
		if (s.n > TERM_MOST) {
			x->marks |= TERM_PROSE | term_lost(s);
			continue;
		}
		if (!is_digit(s.p[0]) || !is_digit(s.p[s.n - 1]) || !look_parted(t, s))
			region_term(t, term_next(terms, last, s, a));
		add_term(x, t, k);
	}
	x->values += plain;
	x->nval += plain;
	x->cols |= cols;
	x->odd |= zeros;
	x->marks |= zeros ? TERM_PIECE : 0;
	if (x->marks & TERM_PROSE)
		x->n = 0;
}

/* The same of an item of one cell that is a value of a few figures, or blank. */
static inline void
look_lone(struct region_item *x, struct region_tok *tok, bool value)
{
	*x = (struct region_item){.tok = tok, .cols = value, .nval = value, .values = value, .marks = tok->odd ? TERM_PIECE : 0, .odd = tok->odd};
}

struct regions
region_look(const struct doc *d, struct terms *terms)
{
	struct region_item *x = MEM_TAKE(d->a, struct region_item, d->n);
	struct regions r = {.item = x, .terms = terms};
	struct term *last = terms_first(terms);
	unsigned *next = &r.anchored, marks = 0, most = 0;
	size_t cells = 0;

	for (size_t i = 0; i < d->n; i++)
		cells += d->item[i].n;
	struct region_tok *tok = MEM_TAKE(d->a, struct region_tok, cells);
	const struct doc_item *it = d->item, *end = d->n ? it + d->n : it; /* of an empty document it is NULL */
	for (; it < end; tok += it++->n, x++) {
		if (it->n == 1 && region_plain(tok, it->cell->text)) {
			look_lone(x, tok, it->cell->text.n > 0);
		} else {
			*x = (struct region_item){.tok = tok};
			look(x, it, it->n != 1 || (it->cell->text.n > LONG && it + 1 < end && begins_value(it + 1)), terms, &last, d->a);
			if (x->marks & TERM_ANCHORED) {
				*next = (unsigned)(it - d->item);
				next = &x->next;
			}
		}
		marks |= x->marks;
		most = x->nval > most ? x->nval : most;
	}
	*next = (unsigned)d->n;
	r.marks = marks;
	r.most = most;
	return r;
}
