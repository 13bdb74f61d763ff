/* Unit tests of frag: sources with places, each as what is read of it: `word left,top,width,height`, a page's words behind
 * `[page]`, `_` before a word that a blank parts from the one before, `:line` behind it where that is not 1, and
 * `(reason text)` what has no place.  Numbers are hundredths. */
#include <stdio.h>

#include "../../lib/frag.c"
#include "given.h"
#include "verdict.h"

static const struct {
	const char *name, *in, *want;
} test[] = {
#define XML "<pdf2xml><page>"
	{"a word fills its box", XML "<text top=\"1\" left=\"2\" width=\"3\" height=\"4\">甲</text>", "甲 200,100,300,400"},
	{"blanks around = and behind it, quotes of both kinds, or none",
		XML "<text top = '1' left =\n\"2\" width= 3 height=4 >a</text>", "a 200,100,300,400:2"},
	{"an attribute without a value, one with an empty value, a / between them",
		XML "<text bold / top=1 x=\"\" left=2 width=3 height=4>a</text>", "a 200,100,300,400"},
	{"the last of a tag, without the quote that ends it", XML "<text top=1 left=2 width=3 height='4>a</text>", "!"},
	{"an attribute's name is a whole one", XML "<text xtop=9 topx=9 top=1 left=2 width=3 height=4>a</text>", "a 200,100,300,400"},
	{"a box of which a side is not said is none", XML "<text top=1 left=2 width=3>b</text><text top=1 left=2 width=3 height=4>aa</text>",
		"aa 200,100,300,400 (markup b)"},
	{"nor is one that is too large, or negative", XML "<text top=1 left=2 width=100001 height=4>b</text><text top=1 left=2 width=-1 height=4>c</text>"
		"<text top=1 left=2 width=3 height=4>aaa</text>", "c 100,100,100,400 aaa 200,100,300,400 (markup b)"},
	{"words of one box share it by their columns, blanks too", XML "<text top=0 left=0 width=90 height=1>ab 甲乙\xC2\xA0" "1\xE3\x80\x80</text>",
		"ab 0,0,1636,100 _甲乙 2454,0,3272,100 _1 6545,0,818,100"},
	{"a CDATA section is text, up to its end or the source's", XML "<text top=1 left=2 width=3 height=4><![CDATA[a>b]]></text>"
		"<text top=1 left=2 width=3 height=4><![CDATA[cd", "a>b 200,100,300,400 cd 200,100,300,400"},
	{"a < that begins no tag is text, and another", XML "<text top=1 left=2 width=3 height=4>1<2<3</text>", "1<2<3 200,100,300,400"},
	{"and one that ends the source", XML "<text top=1 left=2 width=3 height=4>1<", "1< 200,100,300,400"},
	{"up to the end of the source, too", XML "<text top=1 left=2 width=3 height=4>1<2", "1<2 200,100,300,400"},
	{"a comment is none, nor what is commented", XML "<!-- <text top=9> --><text top=1 left=2 width=3 height=4>a<!-- b --></text>", "a 200,100,300,400"},
	{"a comment without an end goes to the end", XML "<text top=1 left=2 width=3 height=4>a</text><!-- b", "a 200,100,300,400"},
	{"what is no text after all is nothing", XML "<text top=1 left=2 width=3 height=4>abcdef</text>&#32;", "abcdef 200,100,300,400"},
	{"most of the text has no place: not for us", XML "<text top=1 left=2 width=3 height=4>ab</text>cd", "!"},
	{"pages, and lines of the source, CR LF one", "<!DOCTYPE pdf2xml>\r\n<page>\n<text top=1 left=2 width=3 height=4>a</text>\n</page>\r"
		"<page><text top=1 left=2 width=3 height=4>b</text></page>", "a 200,100,300,400:3 [1] b 200,100,300,400:5"},
	{"the title has no place", XML "<title>t</title><text top=1 left=2 width=3 height=4>ab</text>", "ab 200,100,300,400 (title t)"},
	{"an end tag of another name does not end an element", XML "<text top=1 left=2 width=3 height=4>a<b>b</b>c</text>", "abc 200,100,300,400"},
	{"pdftotext -bbox: corners", "<doc>\n<page width=\"9\">\n<word xMin=\"1\" yMin=\"2\" xMax=\"4\" yMax=\"8.5\">a</word>", "a 100,200,300,650:3"},
	{"mutool: characters with four corners, or two", "<page id=\"page1\"><block bbox=\"0\"><char quad=\"1 2 5 2 1 8 5 8\" c=\"a\"/><char bbox=\"5 2 9 8\" c=\"b\"/>"
		"<char c=\"c\"/>", "a 100,200,400,600 b 500,200,400,600"},
	{"pdfminer: y grows upwards from the bottom of the page", "<pages>\n<page id=\"1\" bbox=\"0,0,60,80\"><text bbox=\"1,70,4,78\">aa</text><text>b</text>",
		"aa 100,200,300,800:2 (markup b:2)"},
	{"hOCR: words in lines, ink of any height is put in the middle of its line, bars are rules",
		"<div class='ocr_page' title='bbox 0 0 9 9'><span class='ocr_line' title='bbox 0 10 90 30'>"
		"<span class='ocrx_word' title='bbox 0 15 40 17; x_wconf 9'>a|bc</span><span class='ocrx_word'>z</span></span></div>",
		"a 0,1900,1000,200 _bc 2000,1900,2000,200 (markup |) (markup z)"},
	{"a bar at the end, alone", "<div class=\"ocr_page\"><span class='ocrx_word' title='bbox 0 15 40 17'>a|</span><span class='ocrx_word' title='bbox 0 15 40 17'>|</span>",
		"a 0,1500,2000,200 (markup |) (markup |)"},
	{"ALTO: strings in lines; a page ends its last line", "<alto><Page><TextLine HPOS=0 VPOS=10 WIDTH=90 HEIGHT=20><String HPOS=1 VPOS=15 WIDTH=4 HEIGHT=2 CONTENT='a'/>"
		"</Page><Page><String HPOS=1 VPOS=15 WIDTH=4 HEIGHT=2 CONTENT='b'/>", "a 100,1900,400,200 [1] b 100,1500,400,200"},
#define TSV "level\tpage_num\tpar_num\tleft\ttop\twidth\theight\ttext\n"
	{"pdftotext -tsv: its own words for pages have no place", TSV "1\t1\t0\t0\t0\t9\t9\t###PAGE###\n5\t1\t0\t1\t2\t3\t4\tabcdefghijk\r\n5\t2\t0\t1\t2\t3\t4\tb\n",
		"[1] abcdefghijk 100,200,300,400:3 [2] b 100,200,300,400:4 (markup ###PAGE###:2)"},
	{"a TAB within the text; a line that is cut short, with nothing in its place", TSV "5\t1\t0\t1\t2\t3\t4\ta\tb\n5\t1\t0\t1\n",
		"[1] a 100,200,100,400:2 _b 300,200,100,400:2 (markup 5 1 0 1:3)"},
	{"tesseract: the box of a line before its words", "level\tpage_num\tblock_num\tleft\ttop\twidth\theight\ttext\n4\t1\t1\t0\t10\t90\t20\t\n5\t1\t1\t1\t15\t4\t2\ta\n",
		"[1] a 100,1900,400,200:3"},
	{"a line with nothing on it", TSV "\n5\t1\t0\t1\t2\t3\t4\ta\n", "[1] a 100,200,300,400:3"},
	{"a word of marks alone has no width", XML "<text top=1 left=2 width=3 height=4>\xCC\x81</text><text top=1 left=2 width=3 height=4>ab</text>", "\xCC\x81 200,100,0,400 ab 200,100,300,400"},
	{"heads of which one is not there", "level\tpage_num\tleft\ttop\twidth\ttext\n5\t1\t1\t15\t4\ta\n", "!"},
	{"the last line without its end", TSV "5\t1\t0\t1\t2\t3\t4\ta", "[1] a 100,200,300,400:2"},
	{"a head alone", "level\tpage_num\tleft\ttop\twidth\theight\ttext", "!"},
#define STYLED(style) "<p style=\"position:absolute;top:" style "\">"
	{"styles: text has the size of its letters", STYLED("10px;left:20px;font-size:10px") "甲a</p>", "甲a 2000,1000,1600,1000"},
	{"a raised piece stands half a size higher, a lowered lower", STYLED("10px;left:20px;font-size:10px") "ab<sup>c</sup>d<sub>e</sub></p>",
		"ab 2000,1000,1200,1000 c 3200,500,600,1000 d 3800,1000,600,1000 e 4400,1500,600,1000"},
	{"without a size, 12; lines are a third further apart", STYLED("0;left:0") "ab<br/>cd<br></p>", "ab 0,0,1440,1200 cd 0,1560,1440,1200"},
	{"a class says the size, and how far lines are apart", "<div id=\"page1\"><style>.f{font-size:10px;line-height:20px}</style>"
		"<p style=\"top:5px;left:5px\" class=\"f\">a<br>b</p>", "a 500,500,600,1000 b 500,2500,600,1000"},
	{"a style sheet without an end", "<div id=\"page1\"><p style=\"top:5px;left:5px\">a</p><style>.f{", "a 500,500,720,1200"},
	{"of a box with a height, the lines share it", "<div style=\"position:absolute; border: textbox 1px solid; left:0px; top:0px; width:40px; height:50px;\">"
		"<span style=\"font-size:10px\">甲甲甲甲<br>乙</span></div>", "甲甲甲甲 0,0,4000,1000 乙 1500,4000,1000,1000"},
	{"lines of numbers that are narrower than their box cannot be placed: torn",
		"<div style=\"position:absolute; border: textbox 1px solid; left:0px; top:0px; width:400px; height:50px;\">"
		"<span style=\"font-size:10px\">1 2<br>3 4</span></div>", "!"},
	{"lines of numbers, with a letter or a wide sign among them, are text", "<div style=\"position:absolute; border: textbox 1px solid; left:0px; top:0px; width:400px; height:50px;\">"
		"<span style=\"font-size:10px\">1 a<br>3 z</span></div>", "1 19100,0,600,1000 _a 20300,0,600,1000 3 19100,4000,600,1000 _z 20300,4000,600,1000"},
	{"or before them", "<div style=\"position:absolute; border: textbox 1px solid; left:0px; top:0px; width:400px; height:50px;\">"
		"<span style=\"font-size:10px\">a 1<br>z 3</span></div>", "a 19100,0,600,1000 _1 20300,0,600,1000 z 19100,4000,600,1000 _3 20300,4000,600,1000"},
	{"braces are no letters", "<div style=\"position:absolute; border: textbox 1px solid; left:0px; top:0px; width:400px; height:50px;\">"
		"<span style=\"font-size:10px\">1 {<br>3 [</span></div>", "!"},
	{"lines of hOCR need a box, of ALTO four sides, as strings do", "<div class='ocr_page' title='bbox 0 0 9 9'><span class='ocr_line'>"
		"<span class='ocrx_word' title='bbox 0 15 40 17'>ab</span></span><span class='ocr_line' title='bbox 1'><span class='ocrx_word' title='bbox'>c</span>",
		"ab 0,1500,4000,200 (markup c)"},
	{"a box with a height and no size of letters: its lines share it", "<div style=\"position:absolute; border: textbox 1px solid; left:0px; top:0px; width:40px; height:20px;\">"
		"<span>abcd<br>efgh</span></div>", "abcd 800,0,2400,1000 efgh 800,1000,2400,1000"},
	{"at the edge of what is a place no line and no word goes beyond it", STYLED("99999px;left:99999px;font-size:99999px") "甲甲<sup>c</sup>d<br/>乙</p>",
		"甲甲 9999900,9999900,10000000,9999900 c 10000000,4999950,5999940,9999900 d 10000000,9999900,5999940,9999900 乙 10000000,10000000,9999900,9999900"},
	{"one line of it is as high as its letters", "<div style=\"position:absolute; border: textbox 1px solid; left:0px; top:0px; width:40px; height:50px;\">"
		"<span style=\"font-size:10px\">abcd</span></div>", "abcd 0,0,4000,1000"},
	{"a line tabulation by its reference ends none", STYLED("0;left:0") "ab&#xb;cd<br/>&lt;f</p>", "ab 0,0,1440,1200 _cd 2160,0,1440,1200 <f 0,1560,1440,1200"},
	{"a line break before any text is none", STYLED("0;left:0") "<br>ab<br><br>cd</p>", "ab 0,0,1440,1200 cd 0,3120,1440,1200"},
	{"raised letters without a size", STYLED("10px;left:20px") "ab<sup>c</sup></p>", "ab 2000,1000,1440,1200 c 3440,400,720,1200"},
	{"text that is neither a tag nor a table", "甲", "!"},
	{"a page that is none of them", "<p>a</p><doc><pages>", "!"},
	{"nothing", " \n", "!"},
};

static struct str
dump(const char *in, struct arena *a)
{
	struct frags f = {0};
	struct buf b = {.a = a};
	int page = 0;

	if (!frag_read(given_alone(in), &f, a))
		return STR("!");
	for (size_t i = 0; i < f.n; i++) {
		const struct frag *x = &f.v[i];
		if (x->page != page)
			buf_str(&b, str_fmt(a, "[%d] ", page = x->page));
		buf_str(&b, str_fmt(a, "%s%.*s %d,%d,%d,%d", x->apart ? "_" : "", (int)x->text.n, x->text.p, x->x, x->y, x->w, x->h));
		buf_str(&b, str_fmt(a, x->line > 1 ? ":%zu " : " ", x->line));
	}
	for (size_t i = 0; i < f.stray.n; i++) {
		buf_str(&b, str_fmt(a, "(%s %.*s", f.stray.v[i].reason, (int)f.stray.v[i].text.n, f.stray.v[i].text.p));
		buf_str(&b, str_fmt(a, f.stray.v[i].line > 1 ? ":%zu) " : ") ", f.stray.v[i].line));
	}
	return str_trim(buf_slice(&b));
}

int
main(void)
{
	struct arena a = {0};
	int n = sizeof test / sizeof *test, bad = 0;

	for (int i = 0; i < n; i++) {
		struct str got = dump(test[i].in, &a);
		if (!str_eq(got, str_of(test[i].want)) && ++bad)
			printf("FAIL %s:\n  %.*s\nnot\n  %s\n", test[i].name, (int)got.n, got.p, test[i].want);
	}
	mem_free(&a);
	return verdict(bad, n);
}
