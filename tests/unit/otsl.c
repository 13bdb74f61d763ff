/* Unit tests of otsl: tables with a tag before each cell. */
#include "../../lib/otsl.c"
#include "reads.h"

static const struct reads test[] = {
	{"@ lines", "<otsl>\n<fcel>甲\n乙<fcel>1<nl>\n<ecel>\n<fcel>2\n</otsl>\nx\n", "R:甲 乙@2|1@3 R:@4|2 @5 -"},
	{"every tag", "<otsl><loc_1><ched>甲<rhed>乙<srow>丙<lcel><ucel><xcel><ecel><nl><fcel>1<nl></otsl>\n", "R:甲|乙|丙|||| R:1"},
	{"without its frame", " <fcel>甲<lcel><nl>\n<ucel>1<nl>x<nl>\n<nl>\n", "R:甲| R:1 -"},
	{"what is left of a page", "<otsl><fcel>甲&lt;<b>乙</b><br>丙<loc_ 5<nl></otsl>\n", "R:甲<乙 丙"},
	{"no end", "<otsl><fcel>甲\nx\n", "- -"},
	{"another before it", "<otsl><fcel>甲\n<otsl><fcel>乙</otsl>\n", "- R:乙"},
	{"what only begins so", "<otsl\n<fcell>\n<nl>\n</otsl>\nfcel>\n\n", "- - - - - -"},
	{"nothing in it", "<otsl></otsl>\n<otsl><nl>x</otsl>\n", ""},
	{"a tag over two lines", "<otsl><fcel>甲<fc\nel>1<lc\n el><l\nx<nl></otsl>\n", "R:甲|1|<l x"},
};

int
main(void)
{
	return reads_check(test, sizeof test / sizeof *test, otsl_read);
}
