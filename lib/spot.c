/* spot - where the tags of converters of PDF and readers of scans say that a text stands.
 * Comes in: the head of a source; one tag, its name and its attributes; a line of a table of words, as pdftotext -tsv and tesseract print it.
 * Goes out: which kind of source it is; the box of that element, of that word.
 * Rule: each kind has its own element for a word, a line and a page, and its own way to say where it stands: four sides, a list of corners, a style.
 * A box is none where a number is lacking, or where it is larger than any page.  The fields of a table are known by their heads, in any order; the
 * text is the rest of its line, with TABs, if it is the last.
 * Known weakness: a box that is turned is taken as the one that encloses its corners. */
#include <string.h>

#include "str.h"
#include "style.h"
#include "tag.h"
#include "spot.h"

enum { BOX = 8 }; /* numbers of a box, at most: four corners */

static const char *const alto[] = {"HPOS", "VPOS", "WIDTH", "HEIGHT"};

static bool
measure(struct str t, const char *name, int *out)
{
	size_t at = 0;

	return style_number(tag_attribute(t, name), &at, out);
}

/* Sets *f to what encloses the corners p[0 .. n): pairs of x and y.  False: it is no box on a page. */
static bool
enclose(struct spot *f, const int *p, int n)
{
	int x0 = STYLE_FAR, y0 = STYLE_FAR, x1 = -STYLE_FAR, y1 = -STYLE_FAR;

	for (int i = 0; i + 1 < n; i += 2) {
		x0 = p[i] < x0 ? p[i] : x0;
		x1 = p[i] > x1 ? p[i] : x1;
		y0 = p[i + 1] < y0 ? p[i + 1] : y0;
		y1 = p[i + 1] > y1 ? p[i + 1] : y1;
	}
	f->x = x0;
	f->y = y0;
	f->w = x1 - x0;
	f->h = y1 - y0;
	return n >= 4 && f->w <= STYLE_FAR && f->h <= STYLE_FAR;
}

/* The box that a list of corners in s encloses. */
static bool
corners(struct str s, struct spot *f)
{
	int p[BOX], n = 0;

	for (size_t at = 0; n < BOX && style_number(s, &at, &p[n]); n++)
		;
	return enclose(f, p, n);
}

/* The corners in hOCR's title of an element: bbox 0 0 10 10. */
static bool
titled(struct str t, struct spot *f)
{
	struct str s = tag_attribute(t, "title");
	ptrdiff_t at = str_find(s, STR("bbox"));

	return at >= 0 && corners(str_cut(s, (size_t)at + 4), f);
}

/* The box of four attributes: left, top, and the size or the other corner. */
static bool
sides(struct str t, const char *const name[4], bool corner, struct spot *f)
{
	int p[4];

	for (int i = 0; i < 4; i++)
		if (!measure(t, name[i], &p[i]))
			return false;
	for (int i = 0; !corner && i < 2; i++)
		p[i + 2] += p[i];
	return enclose(f, p, 4);
}

/* The box of an element with an absolute place; its size may not be said. */
static bool
styled(struct str t, struct spot *f)
{
	struct str s = tag_attribute(t, "style");
	int p[4] = {style_property(s, "left"), style_property(s, "top"), style_property(s, "width"), style_property(s, "height")};

	if (str_find(s, STR("left:")) < 0 || str_find(s, STR("top:")) < 0 || p[2] < 0 || p[3] < 0)
		return false;
	p[2] += p[0];
	p[3] += p[1];
	return enclose(f, p, 4);
}

bool
spot_line(enum spot_kind kind, struct str name, struct str t, struct spot *f)
{
	struct str class = tag_attribute(t, "class");

	if (kind == SPOT_ALTO)
		return str_eq(name, STR("TextLine")) && sides(t, alto, false, f);
	return kind == SPOT_HOCR && str_starts(class, STR("ocr_")) && !str_eq(class, STR("ocr_page")) && titled(t, f);
}

bool
spot_word(enum spot_kind kind, struct str name, struct str t, int bottom, struct spot *f)
{
	static const char *const text[] = {"left", "top", "width", "height"}, *const word[] = {"xMin", "yMin", "xMax", "yMax"};

	switch (kind) {
	case SPOT_PDF2XML:
		return str_eq(name, STR("text")) && sides(t, text, false, f);
	case SPOT_BBOX:
		return str_eq(name, STR("word")) && sides(t, word, true, f);
	case SPOT_STEXT:
		return str_eq(name, STR("char")) && (corners(tag_attribute(t, "quad"), f) || corners(tag_attribute(t, "bbox"), f));
	case SPOT_MINER:
		if (!str_eq(name, STR("text")) || !corners(tag_attribute(t, "bbox"), f))
			return false;
		f->y = bottom - f->y - f->h;
		return true;
	case SPOT_HOCR:
		return str_eq(tag_attribute(t, "class"), STR("ocrx_word")) && titled(t, f);
	case SPOT_ALTO:
		return str_eq(name, STR("String")) && sides(t, alto, false, f);
	case SPOT_STYLED: case SPOT_NONE: default:
		return styled(t, f);
	}
}

static bool
is_page(enum spot_kind kind, struct str name, struct str t)
{
	if (kind == SPOT_HOCR)
		return str_eq(tag_attribute(t, "class"), STR("ocr_page"));
	if (kind == SPOT_STYLED)
		return str_eq(name, STR("div")) && str_starts(tag_attribute(t, "id"), STR("page"));
	return str_eq(name, kind == SPOT_ALTO ? STR("Page") : STR("page"));
}

bool
spot_page(enum spot_kind kind, struct str name, struct str t, int *bottom)
{
	struct spot page;

	if (!is_page(kind, name, t))
		return false;
	*bottom = corners(tag_attribute(t, "bbox"), &page) ? page.y + page.h : 0;
	return true;
}

#define S(z) {z, sizeof z - 1}
/* The tags by which the kinds are told: the one, and another somewhere behind it. */
static const struct {
	enum spot_kind kind;
	struct str first, then;
} sign[] = {
	{SPOT_PDF2XML, S("<pdf2xml"), {0}},
	{SPOT_PDF2XML, S("<!DOCTYPE pdf2xml"), S("<page")},
	{SPOT_BBOX, S("<doc>"), S("<page width=")},
	{SPOT_STEXT, S("<page id=\"page"), S("<block bbox=")},
	{SPOT_MINER, S("<pages>"), S("<page id=")},
	{SPOT_HOCR, S("<div class='ocr_page'"), {0}},
	{SPOT_HOCR, S("<div class=\"ocr_page\""), {0}},
	{SPOT_ALTO, S("<alto"), {0}},
	{SPOT_STYLED, S("<p style=\"position:absolute;top:"), {0}},
	{SPOT_STYLED, S("<div id=\"page"), S("<p style=\"top:")},
	{SPOT_STYLED, S("<div style=\"position:absolute; border: textbox"), {0}},
};
#undef S

enum spot_kind
spot_kind(struct str head)
{
	bool seen[sizeof sign / sizeof *sign] = {false};

	for (const char *lt; head.n && (lt = memchr(head.p, '<', head.n)) != NULL;) {
		head = str_cut(head, (size_t)(lt - head.p));
		/* all of them begin with these, rows and cells of tables do not */
		bool may = head.n > 4 && (head.p[1] == 'p' || head.p[1] == 'd' || head.p[1] == 'b' || head.p[1] == 'a' || head.p[1] == '!') && head.p[2] != '>';
		for (size_t k = 0; may && k < sizeof sign / sizeof *sign; k++) {
			if (seen[k] ? !str_starts(head, sign[k].then) : !str_starts(head, sign[k].first))
				continue;
			if (seen[k] || !sign[k].then.n)
				return sign[k].kind;
			seen[k] = true;
		}
		head = str_cut(head, 1);
	}
	return SPOT_NONE;
}

bool
spot_head(struct spot_table *t, struct str line)
{
	static const char *const name[SPOT_FIELDS] = {"page_num", "left", "top", "width", "height", "text"};
	int have = 0;

	for (int k = 0; line.n; k++) {
		struct str f = str_trim(str_upto(&line, '\t'));
		for (int i = 0; i < SPOT_FIELDS; i++)
			if (str_eq(f, str_of(name[i]))) {
				t->at[i] = k;
				have |= 1 << i;
			}
	}
	return have == (1 << SPOT_FIELDS) - 1;
}

struct spot_row
spot_row(const struct spot_table *t, struct str line)
{
	struct str f[SPOT_FIELDS] = {{0}};
	struct spot_row x = {0};
	uint64_t page = 0;
	bool good = true;
	int p[4];

	for (int k = 0; line.n; k++) {
		struct str rest = line, own = str_upto(&line, '\t');
		for (int i = 0; i < SPOT_FIELDS; i++)
			if (t->at[i] == k)
				f[i] = i == SPOT_TEXT ? rest : own;
	}
	for (size_t i = 0, k = 0; i < 4; i++, k = 0)
		good = style_number(f[SPOT_LEFT + i], &k, &p[i]) && good;
	p[2] += good ? p[0] : 0;
	p[3] += good ? p[1] : 0;
	x.text = f[SPOT_TEXT];
	x.placed = good && enclose(&x.box, p, 4) && str_uint(f[SPOT_PAGE], STYLE_FAR, &page);
	x.page = (int)page;
	return x;
}
