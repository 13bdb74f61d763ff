/* spacing - the blank lines between cells that stand one a line.
 * Comes in: the cells of a block, the lines before and behind it.  Goes out: how many blank lines are usual before a value, how many a
 * blank cell takes.
 * Rule: blank cells add lines, so the fewest that are common are usual; what divides all that are more is a blank cell.
 * Known weakness: where blank cells stand before all values nothing shows them. */
#include "line.h"
#include "lay.h"
#include "spacing.h"

enum {
	FURTHER = 400,  /* lines behind a block in which such gaps are looked for, at most */
	VALUES_MIN = 4, /* values that show what gap is usual, at least */
	STEPS_MIN = 3   /* gaps that show how many lines a blank cell takes, at least */
};

struct spacing
spacing_usual(const struct spacing_cells *c)
{
	int seen[3][SPACING_MOST + 1] = {{0}}, all = 0; /* before values, those behind a blank cell apart; before labels behind a value */
	struct spacing s = {0};

	for (size_t i = 1; i < c->n; i++) {
		const struct spacing_cell *x = &c->v[i];
		if (!x->page && !x->blank && (x->value || x[-1].value))
			seen[!x->value ? 2 : x[-1].blank][x->gap < SPACING_MOST ? x->gap : SPACING_MOST]++;
	}
	for (int g = 0; g <= SPACING_MOST; g++) {
		all += seen[0][g];
		s.label = seen[2][g] > seen[2][s.label] && g ? g : s.label;
	}
	while (s.value < SPACING_MOST && seen[0][s.value] * 4 < all)
		s.value++;
	s.more = s.value == SPACING_MOST;
	for (int g = s.value + 1; g <= SPACING_MOST; g++)
		s.more |= seen[0][g] + seen[1][g] > 0;
	return s;
}

bool
spacing_unsure(const struct spacing_cells *c, int gap)
{
	int values = 0, labels = 0, near = 0;

	for (size_t i = 1; i < c->n && values < VALUES_MIN; i++) {
		values += c->v[i].value && !c->v[i - 1].blank;
		labels += !c->v[i].value && !c->v[i].blank;
		near += !c->v[i].value && !c->v[i].blank && c->v[i].gap < gap;
	}
	return values < VALUES_MIN && near > 0 && near * 2 > labels;
}

static int
gcd(int a, int b)
{
	return b ? gcd(b, a % b) : a;
}

/* What divides the lines that stand before values more than usual, and before how many there are any. */
struct step {
	int lines, seen;
};

static void
step_by(struct step *s, int more)
{
	if (more <= 0)
		return;
	s->lines = gcd(s->lines, more);
	s->seen++;
}

int
spacing_step(const struct spacing_cells *c, int gap, const struct line *l, size_t at, size_t n, const struct arena *a)
{
	struct step s = {0};

	for (size_t i = 1; i < c->n; i++)
		step_by(&s, c->v[i].value && !c->v[i].page ? c->v[i].gap - gap : 0);
	int blank = 0;
	for (size_t i = at; i < n && i < at + FURTHER && s.lines > 1 && s.seen < STEPS_MIN; i++) {
		enum lay_kind kind = lay_kind_of(&l[i], a);
		if (kind == LAY_VALUES)
			step_by(&s, blank - gap);
		blank = kind == LAY_BLANK ? blank + 1 : 0;
	}
	return s.lines > 1 && s.seen >= STEPS_MIN ? s.lines : 1;
}

int
spacing_scaled(int lines, int gap, int step)
{
	return lines > gap ? gap + (lines - gap) / step : lines;
}

int
spacing_before(const struct line *l, size_t at, const struct arena *a)
{
	int blank = 0;

	for (size_t i = at; i-- > 0 && i + LAY_LOOK > at;) {
		if (l[i].indent < 0)
			blank++;
		else if (lay_kind_of(&l[i], a) == LAY_VALUES)
			return blank;
		else
			blank = 0;
	}
	return 0;
}
