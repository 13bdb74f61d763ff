/* Unit tests of spot: heads of sources, and of what kind they are; tags, and their boxes as left,top,width,height, - for none.  Numbers are hundredths. */
#include <stdio.h>

#include "../../lib/spot.c"
#include "given.h"
#include "verdict.h"

static const struct {
	const char *head;
	enum spot_kind kind;
} head[] = {
	{"<?xml version=\"1.0\"?><pdf2xml producer=\"x\">", SPOT_PDF2XML}, {"<!DOCTYPE pdf2xml SYSTEM \"x\">\n<page>", SPOT_PDF2XML}, {"<!DOCTYPE pdf2xml SYSTEM \"x\">", SPOT_NONE},
	{"<!DOCTYPE html><html><body><doc>\n<page width=\"595\">", SPOT_BBOX}, {"<doc>\n<page>", SPOT_NONE}, {"<page width=\"595\"><doc>", SPOT_NONE},
	{"<document><page id=\"page1\" width=\"9\"><block bbox=\"0\">", SPOT_STEXT}, {"<page id=\"page1\"><p>", SPOT_NONE}, {"<page id=\"p1\"><block bbox=\"0\">", SPOT_NONE},
	{"<?xml?>\n<pages>\n<page id=\"1\">", SPOT_MINER}, {"<pages>", SPOT_NONE}, {"<pages><page>", SPOT_NONE},
	{"<html><body><div class='ocr_page' id='page_1'>", SPOT_HOCR}, {"<div class=\"ocr_page\" title=\"\">", SPOT_HOCR}, {"<div class='ocr'>", SPOT_NONE},
	{"<?xml?><alto xmlns=\"x\">", SPOT_ALTO}, {"<Alto>", SPOT_NONE},
	{"<p style=\"position:absolute;top:5px\">", SPOT_STYLED}, {"<div id=\"page1-div\"><p style=\"top:5px\">", SPOT_STYLED}, {"<div id=\"page1-div\"><p>", SPOT_NONE},
	{"<div style=\"position:absolute; border: textbox 1px solid\">", SPOT_STYLED}, {"<div style=\"position:absolute\">", SPOT_NONE},
	{"<table><tr><td>1</td></tr></table><alto>", SPOT_ALTO}, {"a < b <alto", SPOT_ALTO}, {"<<alto", SPOT_ALTO}, {"<alt", SPOT_NONE}, {"<", SPOT_NONE}, {"", SPOT_NONE}, {"甲", SPOT_NONE},
};

enum part { WORD, LINE, PAGE };

/* Of pages the bottom. */
static const struct {
	enum spot_kind kind;
	enum part part;
	const char *name, *attr, *want;
} tag[] = {
	{SPOT_PDF2XML, WORD, "text", " top=\"1\" left=\"2\" width=\"3\" height=\"4\"", "200,100,300,400"},
	{SPOT_PDF2XML, WORD, "text", " top=1 left=2 width=3", "-"},
	{SPOT_PDF2XML, WORD, "text", " top=1 left=2 width=3 height=x", "-"},
	{SPOT_PDF2XML, WORD, "text", " top=1 left=2 width=-1 height=4", "100,100,100,400"},
	{SPOT_PDF2XML, WORD, "text", " top=1 left=2 width=100001 height=4", "-"},
	{SPOT_PDF2XML, WORD, "b", " top=1 left=2 width=3 height=4", "-"},
	{SPOT_PDF2XML, LINE, "text", " top=1 left=2 width=3 height=4", "-"},
	{SPOT_PDF2XML, PAGE, "page", " number=1", "0"},
	{SPOT_PDF2XML, PAGE, "pages", "", "-"},
	{SPOT_BBOX, WORD, "word", " xMin=\"1\" yMin=\"2\" xMax=\"4\" yMax=\"8.5\"", "100,200,300,650"},
	{SPOT_BBOX, WORD, "word", " xMin=1 yMin=2 yMax=8", "-"},
	{SPOT_BBOX, WORD, "word", " xMin=-100000 yMin=2 xMax=100000 yMax=8", "-"},
	{SPOT_BBOX, WORD, "word", " xMin=1 yMin=-100000 xMax=4 yMax=100000", "-"},
	{SPOT_BBOX, WORD, "word", " xMin=-50000 yMin=2 xMax=50000 yMax=8", "-5000000,200,10000000,600"},
	{SPOT_BBOX, WORD, "word", " xMin=4 yMin=8 xMax=1 yMax=2", "100,200,300,600"},
	{SPOT_BBOX, WORD, "line", " xMin=1 yMin=2 xMax=4 yMax=8", "-"},
	{SPOT_STEXT, WORD, "char", " quad=\"1 2 5 2 1 8 5 8\" c=\"a\"", "100,200,400,600"},
	{SPOT_STEXT, WORD, "char", " quad=\"5 8 1 8 5 2 1 2\"", "100,200,400,600"},
	{SPOT_STEXT, WORD, "char", " bbox=\"5 2 9 8\"", "500,200,400,600"},
	{SPOT_STEXT, WORD, "char", " quad=\"1 2\" bbox=\"5 2 9 8\"", "500,200,400,600"},
	{SPOT_STEXT, WORD, "char", " quad=\"1 2 5\" bbox=\"\"", "-"},
	{SPOT_STEXT, WORD, "char", " quad=\"1 2 3 4 5 6 7 8 9 9\"", "100,200,600,600"},
	{SPOT_STEXT, WORD, "char", " c=\"c\"", "-"},
	{SPOT_STEXT, WORD, "line", " bbox=\"5 2 9 8\"", "-"},
	{SPOT_MINER, PAGE, "page", " id=\"1\" bbox=\"0,0,60,80\"", "8000"},
	{SPOT_MINER, PAGE, "page", " id=\"1\" bbox=\"0,10,60,80\"", "8000"},
	{SPOT_MINER, PAGE, "page", " id=\"1\"", "0"},
	{SPOT_MINER, WORD, "text", " bbox=\"1,70,4,78\"", "100,200,300,800"},
	{SPOT_MINER, WORD, "text", "", "-"},
	{SPOT_MINER, WORD, "textline", " bbox=\"1,70,4,78\"", "-"},
	{SPOT_HOCR, WORD, "span", " class='ocrx_word' title='bbox 0 15 40 17; x_wconf 9'", "0,1500,4000,200"},
	{SPOT_HOCR, WORD, "span", " class='ocrx_word' title='x 1; bbox 0 15 40 17'", "0,1500,4000,200"},
	{SPOT_HOCR, WORD, "span", " class='ocrx_word'", "-"},
	{SPOT_HOCR, WORD, "span", " class='ocrx_word' title='bbox'", "-"},
	{SPOT_HOCR, WORD, "span", " class='ocrx_word' title='0 15 40 17'", "-"},
	{SPOT_HOCR, WORD, "span", " class='ocr_line' title='bbox 0 15 40 17'", "-"},
	{SPOT_HOCR, LINE, "span", " class='ocr_line' title='bbox 0 10 90 30'", "0,1000,9000,2000"},
	{SPOT_HOCR, LINE, "span", " class='ocr_textfloat' title='bbox 0 10 90 30'", "0,1000,9000,2000"},
	{SPOT_HOCR, LINE, "span", " class='ocrx_word' title='bbox 0 10 90 30'", "-"},
	{SPOT_HOCR, LINE, "div", " class='ocr_page' title='bbox 0 0 9 9'", "-"},
	{SPOT_HOCR, LINE, "span", " class='ocr_line'", "-"},
	{SPOT_HOCR, LINE, "span", " class='ocr_line' title='bbox 1'", "-"},
	{SPOT_HOCR, PAGE, "div", " class='ocr_page' title='bbox 0 0 9 9'", "0"},
	{SPOT_HOCR, PAGE, "div", " class='ocr_carea'", "-"},
	{SPOT_ALTO, WORD, "String", " HPOS=1 VPOS=15 WIDTH=4 HEIGHT=2", "100,1500,400,200"},
	{SPOT_ALTO, WORD, "String", " HPOS=1 VPOS=15 WIDTH=4", "-"},
	{SPOT_ALTO, WORD, "TextLine", " HPOS=1 VPOS=15 WIDTH=4 HEIGHT=2", "-"},
	{SPOT_ALTO, LINE, "TextLine", " HPOS=1 VPOS=15 WIDTH=4 HEIGHT=2", "100,1500,400,200"},
	{SPOT_ALTO, LINE, "TextBlock", " HPOS=1 VPOS=15 WIDTH=4 HEIGHT=2", "-"},
	{SPOT_ALTO, PAGE, "Page", "", "0"},
	{SPOT_ALTO, PAGE, "page", "", "-"},
	{SPOT_STYLED, WORD, "p", " style=\"position:absolute;top:10px;left:20px\"", "2000,1000,0,0"},
	{SPOT_STYLED, WORD, "div", " style=\"left:0px; top:0px; width:40px; height:50px\"", "0,0,4000,5000"},
	{SPOT_STYLED, WORD, "p", " style=\"top:5px\"", "-"},
	{SPOT_STYLED, WORD, "p", " style=\"left:5px\"", "-"},
	{SPOT_STYLED, WORD, "p", " style=\"top:5px;left:5px;width:-1px\"", "-"},
	{SPOT_STYLED, WORD, "p", " style=\"top:5px;left:5px;height:-1px\"", "-"},
	{SPOT_STYLED, LINE, "p", " style=\"top:5px;left:5px\"", "-"},
	{SPOT_STYLED, PAGE, "div", " id=\"page1-div\"", "0"},
	{SPOT_STYLED, PAGE, "div", " id=\"p1\"", "-"},
	{SPOT_STYLED, PAGE, "p", " id=\"page1\"", "-"},
};

static struct str
got(size_t i, struct arena *a)
{
	struct str name = str_of(tag[i].name), t = given_alone(tag[i].attr);
	struct spot f = {0};
	int bottom = -1;

	if (tag[i].part == PAGE)
		return spot_page(tag[i].kind, name, t, &bottom) ? str_fmt(a, "%d", bottom) : STR("-");
	bool is = tag[i].part == LINE ? spot_line(tag[i].kind, name, t, &f) : spot_word(tag[i].kind, name, t, 8000, &f);
	return is ? str_fmt(a, "%d,%d,%d,%d", f.x, f.y, f.w, f.h) : STR("-");
}

/* A line of heads, - where one is lacking; a line behind it, as `text page left,top,width,height`, the last two only where they are said. */
#define HEAD "level\tpage_num\tpar_num\tleft\ttop\twidth\theight\ttext"

static const struct {
	const char *head, *line, *want;
} word[] = {
	{HEAD, "5\t1\t0\t1\t2\t3\t4\ta", "a 1 100,200,300,400"},
	{HEAD, "5\t12\t0\t1.5\t2\t3\t4\ta", "a 12 150,200,300,400"},
	{"text\theight\twidth\ttop\tleft\tpage_num", "a\t4\t3\t2\t1\t7", "a\t4\t3\t2\t1\t7 7 100,200,300,400"},
	{" page_num \tleft\ttop\twidth\theight\t text\t", "1\t1\t2\t3\t4\ta", "a 1 100,200,300,400"},
	{"page_num\tleft\ttop\twidth\theight\ttext\ttext", "1\t1\t2\t3\t4\ta\tb", "b 1 100,200,300,400"},
	{"page_num\tleft\ttop\twidth\theight", "", "-"},
	{"left\ttop\twidth\theight\ttext", "", "-"},
	{"page_num\tleft\ttop\twidth\theights\ttext", "", "-"},
	{"", "", "-"},
	{HEAD, "5\t1\t0\t1\t2\t3\t4\ta\tb", "a\tb 1 100,200,300,400"},
	{HEAD, "1\t1\t0\t0\t0\t9\t9\t", " 1 0,0,900,900"},
	{HEAD, "1\t1\t0\t0\t0\t9\t9", " 1 0,0,900,900"},
	{HEAD, "1\t1\t0\t0\t0\t9", ""},
	{HEAD, "", ""},
	{HEAD, "5\t1\t0\tx\t2\t3\t4\ta", "a"},
	{HEAD, "5\t1\t0\t1\t2\t3\t\ta", "a"},
	{HEAD, "5\tp\t0\t1\t2\t3\t4\ta", "a"},
	{HEAD, "5\t-1\t0\t1\t2\t3\t4\ta", "a"},
	{HEAD, "5\t\t0\t1\t2\t3\t4\ta", "a"},
	{HEAD, "5\t10000000\t0\t1\t2\t3\t4\ta", "a 10000000 100,200,300,400"},
	{HEAD, "5\t10000001\t0\t1\t2\t3\t4\ta", "a"},
	{HEAD, "5\t1\t0\t1\t2\t100001\t4\ta", "a"},
	{HEAD, "5\t1\t0\t-100000\t2\t100000\t4\ta", "a 1 -10000000,200,10000000,400"},
};

/* What corners enclose: of pairs, the last of which may be half; less than two are no box. */
static int
corners_fail(void)
{
	static const int given[] = {7, 9, 3, 4, 5, 12};
	int bad = 0;

	for (int n = 0; n <= 6; n++) {
		int *p = memcpy(malloc(sizeof *p * (size_t)n + 1), given, sizeof *p * (size_t)n);
		struct spot f = {0};
		bool is = enclose(&f, p, n);
		if ((is != (n >= 4) || (is && (f.x != 3 || f.y != 4 || f.w != 4 || f.h != (n < 6 ? 5 : 8)))) && ++bad)
			printf("FAIL corners of %d numbers: %d %d %d %d\n", n, f.x, f.y, f.w, f.h);
		free(p);
	}
	return bad;
}

int
main(void)
{
	size_t n = sizeof tag / sizeof *tag, bad = (size_t)corners_fail();

	for (size_t i = 0; i < sizeof head / sizeof *head; i++, n++)
		if (spot_kind(given_alone(head[i].head)) != head[i].kind && ++bad)
			printf("FAIL spot: %s is not of kind %d\n", head[i].head, (int)head[i].kind);
	for (size_t i = 0; i < sizeof tag / sizeof *tag; i++) {
		struct arena a = {0};
		struct str s = got(i, &a);
		if (!str_eq(s, str_of(tag[i].want)) && ++bad)
			printf("FAIL spot: %s%s: %.*s, not %s\n", tag[i].name, tag[i].attr, (int)s.n, s.p, tag[i].want);
		mem_free(&a);
	}
	for (size_t i = 0; i < sizeof word / sizeof *word; i++, n++) {
		struct arena a = {0};
		struct spot_table t = {0};
		struct str s = STR("-");
		if (spot_head(&t, given_alone(word[i].head))) {
			struct spot_row x = spot_row(&t, given_alone(word[i].line));
			s = str_fmt(&a, "%.*s", (int)x.text.n, x.text.n ? x.text.p : "");
			if (x.placed)
				s = str_fmt(&a, "%.*s %d %d,%d,%d,%d", (int)s.n, s.p, x.page, x.box.x, x.box.y, x.box.w, x.box.h);
		}
		if (!str_eq(s, str_of(word[i].want)) && ++bad)
			printf("FAIL words: %s / %s: %.*s, not %s\n", word[i].head, word[i].line, (int)s.n, s.p, word[i].want);
		mem_free(&a);
	}
	return verdict(bad, n);
}
