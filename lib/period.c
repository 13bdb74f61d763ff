/* period - the time for which the numbers of a report are counted.
 * Comes in: the items of a document before or behind its first heading.
 * Goes out: the period, and its line.
 * Rule: texts tell of other times, too: a campaign, a notice, a meeting.  What is counted is what the prose says of 统计,
 * 数据 or 期限 (本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止); a period beside 公开 or 报告 is as good where
 * none is. */
#include "str.h"
#include "doc.h"
#include "date.h"
#include "info.h"
#include "period.h"

enum { NOTHING, REPORT, COUNTED };
enum { ALONE = 52 }; /* bytes of （2024年01月01日起至2024年12月31日止） */

/* what a text with a period speaks of */
static int
speaks_of(struct str s)
{
	static const struct {
		const char *word;
		int of;
	} tells[] = {{"统计", COUNTED}, {"数据", COUNTED}, {"期限", COUNTED}, {"公开", REPORT}, {"报告", REPORT}, {"年报", REPORT}};

	for (size_t i = 0; i < sizeof tells / sizeof *tells; i++)
		if (str_find(s, str_of(tells[i].word)) >= 0)
			return tells[i].of;
	size_t open = str_starts(s, STR("（")) ? 3 : str_starts(s, STR("(")); /* a line below the title that is nothing else */
	return s.n <= ALONE && open < s.n && s.p[open] >= '0' && s.p[open] <= '9' ? REPORT : NOTHING;
}

struct period
period_find(const struct doc *d, size_t end)
{
	struct period p = {.text = STR("")};
	struct date from, to;
	int told = NOTHING;

	for (size_t i = 0; i < end && told < COUNTED; i++) {
		const struct doc_item *it = &d->item[i];
		if (it->kind != DOC_TEXT || info_line(it->cell[0].text))
			continue;
		int of = date_period(it->cell[0].text, &from, &to) ? speaks_of(it->cell[0].text) : NOTHING;
		if (of > told) {
			told = of;
			p = (struct period){date_span(d->a, from, to), it->line, to.y};
		}
	}
	return p;
}
