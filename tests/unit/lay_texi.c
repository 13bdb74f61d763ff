/* Unit tests of lay_texi: tables of Texinfo. */
#include "../../lib/lay_texi.c"
#include "reads.h"

#define S "@multitable {甲} {1}\n"
#define E "@end multitable\n"

static const struct reads test[] = {
	{"@ lines", S "@headitem a @c\n@tab b\n@item \n乙\n @tab \n\n @tab 2\n" E "x\n", "R:a @c@2|b@3 R:乙@5|@6|2@8 -"},
	{"figures of two lines do not meet", S "@item 甲\n乙\n@tab 1\n2\n@tab a\n3\n" E, "R:甲乙|1 2|a 3"},
	{"no cells before the first row", S "x\n@tab 1\n@item 甲\n@tab 2\n" E, "T:x T:@tab 1 R:甲|2"},
	{"its own characters", S "@item @{甲@}\n@tab @@1\n@tab @1 @\n" E, "R:{甲}|@1|@1 @"},
	{"a command ends where no letter follows", S "@item 甲\n@tab1\n@tab{2}\n@tab@@\n" E, "R:甲 @tab1 @tab{2} @tab@"},
	{"other commands stay", S "@item @strong{1}\n@itemx\n@tab 2@sup{3}\n@tabs\n" E, "R:@strong{1} @itemx|2@sup{3} @tabs"},
	{"@ cells without blanks around them", S "@item\n甲\n@headitem\nx\n@tab\n1\n" E, "R:甲@3 R:x@5|1@7"},
	{"@ a cell's line is its first with a text", S "@item 甲\n@tab\n1\n2\n" E, "R:甲@2|1 2@4"},
	{"no row", S E, ""},
	{"no end", S "@item 甲\n@end multitable x\n", "- - -"},
	{"another begins before it", S "@item 甲\n" S "@item 乙\n@tab 1\n  " E, "- - R:乙|1"},
	{"what only begins so", "@multitables\n" E "multitable\n\n", "- - - -"},
};

int
main(void)
{
	return reads_check(test, sizeof test / sizeof *test, lay_texi_read);
}
