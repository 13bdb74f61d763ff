/* scan - text read from a picture: the rules between the cells of its tables have become bars, here and there.
 * Comes in: the lines of a text.  Goes out: whether it is such a text; its lines with blanks for the bars, and drops.
 * Rule: where somebody draws a table with bars there is one between any two cells, and mostly one at both ends of the line.
 * A reader of pictures sees some of them: numbers stand beside each other with and without a bar in one line.
 * Known weakness: rules read as l, I or 1 stay. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "doc.h"
#include "line.h"
#include "scan.h"

enum {
	LINES = 3, /* that show it, at least */
	SHARE = 4  /* of the lines with bars one in so many shows it, at least; no more are framed */
};

/* What stands between numbers in a line. */
struct bars {
	bool barred, bare; /* do numbers follow each other with a bar between, and without? */
};

/* The end of the word at s[i]; *number: it is one. */
static size_t
word_end(struct str s, size_t i, bool *number)
{
	bool digit = false, other = false;

	for (; i < s.n && s.p[i] != ' ' && s.p[i] != '\t' && s.p[i] != '|'; i++) {
		digit |= str_digit(s.p[i]);
		other |= !str_digit(s.p[i]) && s.p[i] != ',' && s.p[i] != '.';
	}
	*number = digit && !other;
	return i;
}

static struct bars
look(struct str s)
{
	struct bars b = {0};
	bool after = false, bar = false; /* the last word was a number; a bar came since */

	for (size_t i = 0; i < s.n;) {
		if (s.p[i] == ' ' || s.p[i] == '\t') {
			i++;
		} else if (s.p[i] == '|') {
			bar = true;
			i++;
		} else {
			bool number;
			i = word_end(s, i, &number);
			b.barred |= number && after && bar;
			b.bare |= number && after && !bar;
			after = number;
			bar = false;
		}
	}
	return b;
}

static bool
has_bar(const struct line *l)
{
	return l->has & LINE_RULE && memchr(l->text.p, '|', l->text.n);
}

bool
scan_is(const struct lines *l)
{
	size_t with = 0, mixed = 0, framed = 0;

	if (!(l->has & LINE_RULE))
		return false;
	for (size_t i = 0; i < l->n; i++) {
		if (!has_bar(&l->v[i]))
			continue;
		struct str s = str_trim(l->v[i].text);
		struct bars b = look(s);
		with++;
		mixed += b.barred && b.bare;
		framed += s.n > 1 && s.p[0] == '|' && s.p[s.n - 1] == '|';
	}
	return mixed >= LINES && mixed * SHARE >= with && framed * SHARE <= with;
}

/* The line without its bars; *bars gets them. */
static void
take(struct line *x, struct buf *bars, struct arena *a)
{
	char *p = mem_dup(a, x->text.p, x->text.n);

	for (size_t i = 0; i < x->text.n; i++)
		if (p[i] == '|') {
			p[i] = ' ';
			buf_char(bars, '|');
		}
	line_set(x, (struct str){p, x->text.n});
}

void
scan_take(struct doc *d, struct lines *l)
{
	for (size_t i = 0; i < l->n; i++) {
		struct buf bars = {.a = d->a};
		if (!has_bar(&l->v[i]))
			continue;
		take(&l->v[i], &bars, d->a);
		l->has |= l->v[i].has;
		doc_drop(d, l->v[i].no, "markup-inside", buf_slice(&bars));
	}
}
