/* Unit tests of json: what is written of a few values, in one line and laid out, with room and without. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../../lib/json.c"
#include "verdict.h"

static void
keys(struct json *j)
{
	json_begin(j, '{');
	json_field(j, "a", STR("b\"\\\n\t\r\x01" "文"));
	json_known(j, "none", STR(""));
	json_known(j, "some", STR("x"));
	json_size(j, "n", 12345);
	json_boolean(j, "yes", true);
	json_boolean(j, "no", false);
	json_finish(j, '}');
}

static void
list(struct json *j)
{
	static const struct num n[] = {{0, 0}, {9, 0}, {10, 0}, {-4, 0}, {9617160, 2}, {5, 1}};

	json_begin(j, '[');
	for (size_t i = 0; i < sizeof n / sizeof *n; i++) {
		json_element(j);
		json_number(j, n[i]);
	}
	json_element(j);
	json_word(j, STR("w"));
	json_finish(j, ']');
}

static void
nested(struct json *j)
{
	json_begin(j, '{');
	json_key(j, "l");
	json_begin(j, '[');
	json_finish(j, ']');
	json_key_of(j, STR("o"));
	json_begin(j, '{');
	json_key(j, "k");
	json_string(j, STR(""));
	json_finish(j, '}');
	json_finish(j, '}');
}

static void
bytes(struct json *j)
{
	json_begin(j, '{');
	json_field(j, "a", STR("\xB1\xA8" "文\xE6\x96" "\"\xFF"));
	json_field(j, "b", STR("\xE6"));
	json_finish(j, '}');
}

static const struct {
	void (*f)(struct json *j);
	bool pretty;
	const char *want;
} test[] = {
	{keys, false, "{\"a\":\"b\\\"\\\\\\n\\t\\r\\u0001文\",\"none\":null,\"some\":\"x\",\"n\":12345,\"yes\":true,\"no\":false}"},
	{keys, true, "{\n  \"a\": \"b\\\"\\\\\\n\\t\\r\\u0001文\",\n  \"none\": null,\n  \"some\": \"x\",\n  \"n\": 12345,\n  \"yes\": true,\n  \"no\": false\n}"},
	{list, false, "[0,9,10,-4,96171.60,0.5,\"w\"]"},
	{list, true, "[\n  0,\n  9,\n  10,\n  -4,\n  96171.60,\n  0.5,\n  \"w\"\n]"},
	{bytes, false, "{\"a\":\"��文��\\\"�\",\"b\":\"�\"}"},
	{nested, false, "{\"l\":[],\"o\":{\"k\":\"\"}}"},
	{nested, true, "{\n  \"l\": [],\n  \"o\": {\n    \"k\": \"\"\n  }\n}"},
};

int
main(void)
{
	size_t bad = 0, n = 0;

	for (size_t i = 0; i < sizeof test / sizeof *test; i++)
		for (size_t used = 0; used < 2; used++, n++) {
			FILE *tmp = tmpfile();
			struct out o;
			char got[256] = "";
			if (!tmp || !out_open(&o, dup(fileno(tmp))))
				return puts("FAIL no file"), 1;
			size_t before = used ? o.cap - 2 : 0; /* nothing of it has room */
			for (size_t k = 0; k < before; k++)
				out_char(&o, ' ');
			test[i].f(&(struct json){.o = &o, .pretty = test[i].pretty});
			out_close(&o);
			fseek(tmp, (long)before, SEEK_SET);
			got[fread(got, 1, sizeof got - 1, tmp)] = '\0';
			fclose(tmp);
			if (strcmp(got, test[i].want) != 0 && ++bad)
				printf("FAIL json: %s, not %s\n", got, test[i].want);
		}
	return verdict(bad, n);
}
