/* Unit tests of lay_unread: tables in markup that is not read. */
#include "../../lib/lay_unread.c"
#include "reads.h"

static const struct reads test[] = {
	{"troff", ".TS\ntab(@);\nl l.\n\n  甲@1\n.TE\n乙\t1\n", "D:markup|.TS D:markup|tab(@); D:markup|l l. D:markup|甲@1 D:markup|.TE -"},
	{"Texinfo", "@multitable {甲} {1}\n@item 甲\n@tab 1\n  @end multitable  \n", "D:markup|@multitable {甲} {1} D:markup|@item 甲 D:markup|@tab 1 D:markup|@end multitable"},
	{"something behind its begin", ".TS H\n1\n.TE\n", "D:markup|.TS H D:markup|1 D:markup|.TE"},
	{"what only begins so", ".TSx\n.TE\n@multitables\n@end multitable\n", "- - - -"},
	{"not in its own line", " .TS\n.TE\n", "- -"},
	{"no end", ".TS\n1\n", "- -"},
	{"the end of the other", ".TS\n@end multitable\n", "- -"},
	{"another begins before it", ".TS\n1\n.TS\n2\n.TE\n", "- - D:markup|.TS D:markup|2 D:markup|.TE"},
	{"the other begins in it", ".TS\n@multitable\n.TE\n", "D:markup|.TS D:markup|@multitable D:markup|.TE"},
};

int
main(void)
{
	return reads_check(test, sizeof test / sizeof *test, lay_unread_read);
}
