/* tex - tables of LaTeX, as pandoc, Mathpix and readers of pictures write them, and its headings.
 * Comes in: lines.  Goes out: one row up to each \\, a cell of several columns before empty ones; headings as text.
 * Rule: & parts cells and \\ rows outside braces and inner environments; commands that rule or only dress text go, what is raised
 * or struck out leaves a ^, so that no mark of a note becomes a figure, and any other command stays, so that a number in it is text.
 * Known weakness: a command that the document itself defines is not known. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "doc.h"
#include "line.h"
#include "tex.h"

enum { SPAN_MAX = 64, DEPTH_MAX = 8, NAMED = 64 /* bytes up to the brace behind the name of an environment */ };

struct tex {
	struct doc *d;
	const struct line *l;
	size_t y, i, end; /* the next byte; behind the line that ends the table */
	struct buf b;     /* of the cell */
	size_t span, depth; /* columns of the cell; braces and inner environments */
	MEM_ARRAY(struct doc_cell) row;
};

/* What is done with a command: its arguments in braces are skipped, and what is behind them is text. */
static const struct command {
	int skip;
	const char *text, *names;
} command[] = {
	{0, "", "hline toprule midrule bottomrule endhead endfirsthead endfoot endlastfoot addlinespace centering raggedright raggedleft "
		"arraybackslash small footnotesize scriptsize textbf textit emph text mathrm mathbf ul underline bf bfseries strut makecell "
		"shortstack thead tightlist endgroup begingroup tabularnewline"},
	{1, "", "noalign cline cmidrule rowcolor cellcolor textcolor color foreignlanguage label caption"}, {2, "", "multirow multicolumn"},
	{0, " ", "quad qquad newline par"}, {0, "^", "textsuperscript sout st footnotemark footnote"}, {0, "\\", "textbackslash"},
	{0, "~", "textasciitilde"}, {0, "'", "textquotesingle"}, {0, "…", "ldots"}, {0, "×", "times"}, {1, " ", "hspace"},
};

/* --- where one is -------------------------------------------------------------------------------------------- */

/* Behind the group in braces or brackets at s[i], i if none begins there; s.n if it does not end. */
static size_t
behind(struct str s, size_t i, char open)
{
	char close = open == '{' ? '}' : ']';
	size_t depth = 0;

	if (i >= s.n || s.p[i] != open)
		return i;
	for (; i < s.n; i++) {
		if (s.p[i] == '\\')
			i++;
		else if (s.p[i] == open)
			depth++;
		else if (s.p[i] == close && --depth == 0)
			return i + 1;
	}
	return s.n;
}

/* The environment that \begin or \end at the head of s names; empty: none. */
static struct str
environment(struct str s, bool begin)
{
	struct str head = begin ? STR("\\begin{") : STR("\\end{");
	struct str near = {s.p, s.n < NAMED ? s.n : NAMED};
	size_t end = str_starts(s, head) ? str_to(near, 0, '}') : near.n;

	return end < near.n ? (struct str){s.p + head.n, end - head.n} : (struct str){s.p, 0};
}

static bool
is_table(struct str name)
{
	return word_is(name, "tabular tabular* tabularx tabulary longtable longtable* array tabu supertabular");
}

/* Where in s a table begins that nothing but commands and marks stands before; -1: none does. */
static ptrdiff_t
table_at(struct str s)
{
	ptrdiff_t at = 0, k;

	for (; (k = str_find(str_cut(s, (size_t)at), STR("\\begin{"))) >= 0; at++) {
		for (size_t i = 0; i < (size_t)k; i++)
			if ((unsigned char)s.p[(size_t)at + i] >= 0x80)
				return -1;
		at += k;
		if (is_table(environment(str_cut(s, (size_t)at), true)))
			return at;
	}
	return -1;
}

/* How many bytes the command of a heading takes at the head of s, up to the brace of its text; 0: it is none. */
static size_t
heading(struct str s)
{
	size_t n = word_starts(s, "\\title \\chapter \\section \\subsection \\subsubsection \\paragraph");

	n += n > 0 && n < s.n && s.p[n] == '*';
	return n < s.n && s.p[n] == '{' ? n : 0;
}

size_t
tex_end(const struct line *l, size_t at, size_t n)
{
	int depth = 0;

	if (!(l[at].has & LINE_MARK) || l[at].indent < 0)
		return at;
	struct str s = str_trim(l[at].text);
	if ((s.p[0] != '\\' && s.p[0] != '$') || !memchr(s.p, '\\', s.n))
		return at;
	if (s.p[0] == '\\' && (heading(s) || str_starts(s, STR("\\hypertarget{"))))
		return at + 1;
	if (table_at(s) < 0)
		return at;
	for (size_t y = at; y < n; y++) {
		s = l[y].text;
		for (const char *p; l[y].has & LINE_MARK && (p = memchr(s.p, '\\', s.n)); s = str_cut(s, (size_t)(p - s.p) + 1)) {
			struct str t = str_cut(s, (size_t)(p - s.p));
			depth += is_table(environment(t, true));
			if (is_table(environment(t, false)) && --depth == 0)
				return y + 1;
		}
		if (depth > DEPTH_MAX || (depth > 1 && y > at && table_at(str_trim(l[y].text)) == 0)) /* the one before never ended */
			return at;
	}
	return at;
}

/* --- cells --------------------------------------------------------------------------------------------------- */

static struct str
here(const struct tex *x)
{
	return str_cut(x->l[x->y].text, x->i);
}

/* A cell ends: its text, and an empty one for each further column. */
static void
end_cell(struct tex *x)
{
	size_t line = x->l[x->y < x->end ? x->y : x->end - 1].no; /* the table may end without an end */

	for (size_t k = 0; k < x->span; k++)
		*MEM_PUSH(x->d->a, x->row) = (struct doc_cell){.text = k ? STR("") : str_trim(buf_slice(&x->b)), .line = line};
	x->b = (struct buf){.a = x->d->a};
	x->span = 1;
}

static void
end_row(struct tex *x)
{
	end_cell(x);
	if (x->row.n > 1 || x->row.v[0].text.n)
		doc_item(x->d, DOC_ROW, x->row.v[0].line, x->row.n, x->row.v);
	memset(&x->row, 0, sizeof x->row);
}

/* Moves behind blanks, an argument in brackets or parentheses, and `groups` in braces. */
static void
skip(struct tex *x, int groups)
{
	struct str s = x->l[x->y].text;

	if (x->i < s.n && s.p[x->i] == '(') {
		x->i = str_to(s, x->i, ')');
		x->i += x->i < s.n;
	}
	x->i = behind(s, x->i, '[');
	for (; groups > 0; groups--)
		x->i = behind(s, x->i, '{');
}

/* The command named `name`, behind which x stands. */
static void
run_command(struct tex *x, struct str name)
{
	size_t n = 0;

	for (size_t k = 0; k < sizeof command / sizeof *command; k++) {
		if (!word_is(name, command[k].names))
			continue;
		struct str s = here(x);
		if (str_eq(name, STR("multicolumn"))) {
			for (size_t i = 1; i < s.n && str_digit(s.p[i]) && n <= SPAN_MAX; i++)
				n = n * 10 + (unsigned)(s.p[i] - '0');
			x->span = n > 0 && n <= SPAN_MAX ? n : 1;
		}
		for (int i = 0; i <= command[k].skip; i++) {
			skip(x, i > 0);
			x->i += i > 0 && here(x).n && here(x).p[0] == '*' && command[k].skip == 2; /* a width that is the text's */
		}
		buf_str(&x->b, str_of(command[k].text));
		if (str_eq(name, STR("tabularnewline")))
			end_row(x);
		return;
	}
	buf_char(&x->b, '\\');
	buf_str(&x->b, name);
}

/* \begin or \end of an environment within the table; the table's own end is x->end's business. */
static void
inner(struct tex *x, struct str name, bool begin)
{
	x->i = (size_t)(name.p - x->l[x->y].text.p) + name.n + 1;
	if (begin) {
		x->depth++;
		if (word_is(name, "tabular* tabularx tabulary"))
			skip(x, 1);
		skip(x, 1);
	} else if (x->depth) {
		x->depth--;
	}
}

/* What begins with a backslash; false: the table ends. */
static bool
backslash(struct tex *x)
{
	struct str s = here(x), in = environment(s, true), out = environment(s, false);
	size_t n = 1;

	if (out.n && x->depth == 0 && is_table(out))
		return false;
	if (in.n || out.n) {
		inner(x, in.n ? in : out, in.n > 0);
		return true;
	}
	while (n < s.n && str_letter(s.p[n]))
		n++;
	x->i += n;
	if (n > 1) {
		run_command(x, (struct str){s.p + 1, n - 1});
	} else if (s.n > 1 && s.p[1] == '\\') {
		x->i++;
		x->i += x->i < x->l[x->y].text.n && x->l[x->y].text.p[x->i] == '*';
		skip(x, 0);
		if (x->depth)
			buf_char(&x->b, ' ');
		else
			end_row(x);
	} else if (s.n > 1) {
		x->i++;
		if (!strchr("()[]!/", s.p[1]))
			buf_char(&x->b, strchr(",;: ", s.p[1]) ? ' ' : s.p[1]);
	}
	return true;
}

/* The cells from the next byte on, to the table's end or that of its last line. */
static void
read_cells(struct tex *x)
{
	for (; x->y < x->end; x->y++, x->i = 0) {
		struct str s = x->l[x->y].text;
		while (x->i < s.n) {
			char c = s.p[x->i];
			if (c == '\\') {
				if (!backslash(x))
					return;
				continue;
			}
			if (c == '%')
				break;
			x->i++;
			if (c == '{')
				x->depth++;
			else if (c == '}')
				x->depth -= x->depth > 0;
			else if (c == '&' && x->depth == 0)
				end_cell(x);
			else if (c != '$')
				buf_char(&x->b, c == '~' || c == '&' ? ' ' : c);
		}
		if (x->b.n)
			buf_char(&x->b, ' ');
	}
}

/* A heading's text, or what stands on the line behind a target of links. */
static void
read_heading(struct doc *d, const struct line *l)
{
	struct str s = str_trim(l->text);
	struct tex x = {.d = d, .l = l, .end = 1, .b = {.a = d->a}, .span = 1};
	size_t n = heading(s);

	if (n) {
		struct line only = *l;
		size_t end = behind(s, n, '{');
		only.text = (struct str){s.p + n + 1, end - n - 1 - (end > n + 1 && s.p[end - 1] == '}')};
		x.l = &only;
		read_cells(&x);
		doc_drop(d, l->no, "markup", (struct str){s.p, n});
		doc_text(d, l->no, str_trim(buf_slice(&x.b)));
	} else {
		doc_drop(d, l->no, "markup", s);
	}
}

size_t
tex_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t end = tex_end(l, at, n);

	if (end == at)
		return 0;
	struct str s = l[at].text;
	ptrdiff_t from = table_at(s);
	if (from < 0) {
		read_heading(d, &l[at]);
		return 1;
	}
	struct tex x = {.d = d, .l = l, .y = at, .i = (size_t)from, .end = end, .b = {.a = d->a}, .span = 1};
	inner(&x, environment(str_cut(s, (size_t)from), true), true);
	x.depth = 0;
	read_cells(&x);
	if (x.row.n || str_trim(buf_slice(&x.b)).n)
		end_row(&x);
	return end - at;
}
