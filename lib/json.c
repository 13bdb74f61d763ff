/* json - a writer of JSON.
 * Comes in: what an object or a list holds, in its order.  Goes out: its text.
 * Rule: whoever writes opens and closes; commas, and lines where it is laid out, are put here.  Nothing is ever taken back, so nothing is kept.
 * A byte that is no UTF-8, as a name may hold some, is written as U+FFFD.
 * Known weakness: that a key stands in an object, and none in a list, nobody checks. */
#include <string.h>

#include "str.h"
#include "span.h"
#include "out.h"
#include "num.h"
#include "json.h"

void
json_line_break(struct json *j)
{
	out_char(j->o, '\n');
	for (int i = 0; i < j->depth; i++)
		out_str(j->o, STR("  "));
}

void
json_key_more(struct json *j, struct str k)
{
	json_element(j);
	json_word(j, k);
	out_str(j->o, j->pretty ? STR(": ") : STR(":"));
}

void
json_begin(struct json *j, char c)
{
	out_char(j->o, c);
	j->depth++;
	j->comma = false;
}

void
json_finish(struct json *j, char c)
{
	j->depth--;
	if (j->comma && j->pretty)
		json_line_break(j);
	out_char(j->o, c);
	j->comma = true;
}

/* What is UTF-8. */
static void
put_text(struct json *j, struct str s)
{
	static const char hex[] = "0123456789abcdef";
	size_t from = 0;

	for (size_t i = 0; (i += span_string(str_cut(s, i))) < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		out_str(j->o, (struct str){s.p + from, i - from});
		from = i + 1;
		out_char(j->o, '\\');
		if (c == '"' || c == '\\')
			out_char(j->o, (char)c);
		else if (c == '\n' || c == '\t' || c == '\r')
			out_char(j->o, c == '\n' ? 'n' : c == '\t' ? 't' : 'r');
		else {
			out_str(j->o, STR("u00"));
			out_char(j->o, hex[c >> 4]);
			out_char(j->o, hex[c & 15]);
		}
	}
	out_str(j->o, str_cut(s, from));
}

void
json_text(struct json *j, struct str s)
{
	for (size_t n; (n = span_utf8(s)) < s.n; s = str_cut(s, n + 1)) {
		put_text(j, (struct str){s.p, n});
		out_str(j->o, STR("\xEF\xBF\xBD"));
	}
	put_text(j, s);
}

void
json_string(struct json *j, struct str s)
{
	out_char(j->o, '"');
	json_text(j, s);
	out_char(j->o, '"');
}

void
json_known(struct json *j, const char *k, struct str s)
{
	json_key(j, k);
	if (s.n)
		json_string(j, s);
	else
		out_str(j->o, STR("null"));
}

void
json_field(struct json *j, const char *k, struct str s)
{
	json_key(j, k);
	json_string(j, s);
}

void
json_size(struct json *j, const char *k, size_t v)
{
	json_key(j, k);
	out_size(j->o, v);
}

void
json_boolean(struct json *j, const char *k, bool v)
{
	json_key(j, k);
	out_str(j->o, v ? STR("true") : STR("false"));
}

void
json_number(struct json *j, struct num x)
{
	char p[NUM_ROOM];

	if (x.scale == 0 && x.v >= 0 && x.v < 10)
		out_char(j->o, (char)('0' + x.v));
	else
		out_str(j->o, (struct str){p, num_put(p, x)});
}
