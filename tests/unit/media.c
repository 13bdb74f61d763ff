/* Unit tests of media: what holds for the screen. */
#include "../../lib/media.c"
#include "given.h"
#include "check.h"

/* A query of media: does it hold? */
static const struct {
	const char *query;
	bool holds;
} media[] = {
	{"", true}, {"all", true}, {"screen", true}, {"print", false}, {"print, screen", true}, {"print,speech", false}, {"only screen and (min-width:768px)", true},
	{"(min-width: 1280px)", true}, {"(min-width:1281px)", false}, {"(max-width:767px)", false}, {"(max-width:1280px)", true}, {"(max-width : 1279px)", false},
	{"(min-width:80em)", true}, {"(min-width:81em)", false}, {"(min-width:81rem)", false}, {"(max-device-width:480px)", false}, {"(min-device-width:2000px)", false},
	{"not print", false}, {"(orientation:portrait)", false}, {"(min-width:1px) and (max-width:600px)", false}, {"(max-width:)", true}, {"(max-width:0)", false}, {"(min-width:0)", true}, {"(min-width:0) and (min-device-width:2000px)", true}, {"(max-width:0) and (max-device-width:2000px)", false}, {"(prefers-color-scheme:dark)", false},
	{"(max-height:300px)", false},
};

/* The number behind min-width. */
static const struct {
	const char *in;
	long width;
} widths[] = {
	{"(min-width:5px)", 5}, {"(min-width : 5)", 5}, {"min-width\t:\n5px", 5}, {"min-width:2em", 32}, {"min-width:2rem", 32}, {"min-width:2.9px", 2},
	{"min-width", -1}, {"", -1}, {"min-width:x", -1}, {"5", -1}, {"max-width:5px", -1}, {"min-width:0", 0},
};

int
main(void)
{
	for (size_t i = 0; i < sizeof media / sizeof *media; i++)
		check(media_holds(given_alone(media[i].query)) == media[i].holds, media[i].query);
	for (size_t i = 0; i < sizeof widths / sizeof *widths; i++)
		check(width_of(given_alone(widths[i].in), "min-width") == widths[i].width, widths[i].in);
	printf("%s %d\n", nfail ? "not ok" : "ok", ntest);
	return nfail > 0;
}
