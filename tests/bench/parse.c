/* parse - nothing but gumbo's parse of each file named: what gk-normalize's reading of HTML is measured against. */
#include <stdio.h>
#include <stdlib.h>
#include <gumbo.h>

int
main(int argc, char **argv)
{
	GumboOptions o = kGumboDefaultOptions;
	size_t cap = 1 << 24;
	char *p = malloc(cap);

	o.max_errors = 0;
	for (int i = 1; p && i < argc; i++) {
		FILE *f = fopen(argv[i], "rb");
		if (!f)
			return 2;
		size_t n = fread(p, 1, cap, f);
		fclose(f);
		gumbo_destroy_output(&o, gumbo_parse_with_options(&o, p, n));
	}
	free(p);
	return 0;
}
