/* Unit tests of otsl: tables with a tag before each cell. */
#include "../../lib/otsl.c"
#include "reads.h"

static const struct reads test[] = {
	{"@ lines", "<otsl>\n<fcel>甲\n乙<fcel>1<nl>\n<ecel>\n<fcel>2\n</otsl>\nx\n", "R:甲 乙@2|1@3 R:@4|2 @5 -"},
	{"every tag", "<otsl><loc_1><ched>甲<rhed>乙<srow>丙<lcel><ucel><xcel><ecel><nl><fcel>1<nl></otsl>\n", "R:甲|乙|丙|||| R:1"},
	{"without its frame", " <fcel>甲<lcel><nl>\n<ucel>1<nl>x<nl>\n<nl>\n", "R:甲| R:1 -"},
	{"what is left of a page", "<otsl><fcel>甲&lt;<b>乙</b><br>丙<loc_ 5<nl></otsl>\n", "R:甲<乙 丙"},
	{"marks of Markdown are none here", "<fcel>*甲*<fcel>[乙](x)<nl>\n", "R:*甲*|[乙](x)"},
	{"no end", "<otsl><fcel>甲\nx\n", "- -"},
	{"another before it", "<otsl><fcel>甲\n<otsl><fcel>乙</otsl>\n", "- R:乙"},
	{"what only begins so", "<otsl\n<fcell>\n<nl>\n</otsl>\nfcel>\n\n", "- - - - - -"},
	{"nothing in it", "<otsl></otsl>\n<otsl><nl>x</otsl>\n", ""},
	{"a tag over two lines", "<otsl><fcel>甲<fc\nel>1<lc\n el><l\nx<nl></otsl>\n", "R:甲|1|<l x"},
	{"@ a tag over two lines, and what is behind it", "<otsl>\n<fcel>甲<f\ncel>1<nl>\n<fcel>乙<n\nl>\n</otsl>\n", "R:甲@2|1@2 R:乙@4"},
	{"sixteen bytes of one at most", "<otsl><fcel>甲\n<fcel>乙<loc_4567890123>\n<fcel>丙<loc_ a=\"9012345\n6>1\"<nl>\n<fcel>丁<loc_ a=\"90123456\n7>2\"<nl>\n</otsl>\n", "R:甲 |乙 |丙1\" R:丁<loc_ a=\"90123456 7>2\""},
	{"nothing in the next line that ends it", "<otsl><fcel>甲<fc\nex>1<nl>\n<fcel>2<\n>3<nl><fcel>4<fcel\n</otsl>\n", "R:甲1 R:2< >3 R:4<fcel"},
	{"a tag that the last line cuts", "<fcel>甲<fcel>1<fc\nel>2\n<fcel>乙<", "R:甲|1<fc  - R:乙<"},
	{"a last row without its end", "<fcel>甲<fcel>1\nx\n", "R:甲|1  -"},
	{"rows without their end", "<otsl><fcel>甲<fcel>1\n<fcel>乙</otsl>\n<fcel>丙\n<lcel>\n", "R:甲|1 |乙 R:丙 |"},
	{"an end in the same line, with more behind it", "<otsl><fcel>甲<nl></otsl>乙<fcel>丙\n<fcel>丁<nl>\n", "R:甲 R:丙  R:丁"},
	{"its end is not the end of another", "<otsl>\n</otsl\n<fcel>1<nl>\n", "- - R:1"},
	{"places", "<otsl><loc_1><fcel><loc_2>甲<loc_3><loc_4>乙<nl><loc_5><fcel>1<loc_<loc_6><nl></otsl>\n", "R:甲乙 R:1"},
};

int
main(void)
{
	return reads_check(test, sizeof test / sizeof *test, otsl_read);
}
