/* replay - a main for a fuzz target without the fuzzer: each operand once.  Ends with `ok N`. */
#include <stdio.h>
#include <stdlib.h>

#include "kit.h"

int
main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		FILE *f = fopen(argv[i], "rb");
		if (!f || fseek(f, 0, SEEK_END) != 0)
			return fprintf(stderr, "%s: cannot be read\n", argv[i]), 1;
		size_t n = (size_t)ftell(f);
		unsigned char *p = malloc(n ? n : 1); /* exactly so large: what reads behind it is seen */
		rewind(f);
		if (!p || fread(p, 1, n, f) != n)
			return fprintf(stderr, "%s: cannot be read\n", argv[i]), 1;
		fclose(f);
		fprintf(stderr, "%s\n", argv[i]);
		LLVMFuzzerTestOneInput(p, n);
		free(p);
	}
	fprintf(stderr, "ok %d\n", argc - 1);
	return 0;
}
