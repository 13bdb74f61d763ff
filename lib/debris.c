/* debris - what is left of a table that was extracted as text.
 * Comes in: a paragraph, or a title without its numeral.  Goes out: is it pieces of the forms' labels, or of the tables' heads?
 * Rule: a piece of a label is looked for in all labels of the forms, folded; heads are told by their characters. */
#include <assert.h>
#include <string.h>

#include "str.h"
#include "form.h"
#include "label.h"
#include "meaning.h"
#include "debris.h"

enum {
	LABELS_ROOM = 8192, /* bytes of all labels */
	LABEL_LEAST = 12,   /* bytes of a piece of a label that is no prose */
	LINE_MOST = 240     /* of a line of such pieces */
};

/* The labels of the forms, folded, each with a line of its own. */
struct labels {
	size_t n; /* bytes; 1: not made yet */
	char text[LABELS_ROOM];
};

static void
add(struct labels *l, struct str label)
{
	assert(l->n + label.n < sizeof l->text);
	l->n += meaning_fold(label, l->text + l->n).n;
	l->text[l->n++] = '\n';
}

/* The labels of the forms' rows and of their groups, and what stands above the rows; made once a thread. */
static struct str
labels(void)
{
	static const char *const heads[] = {"本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和", "本年新制作数量", "本年新公开数量",
					    "对外公开总数量", "上一年项目数量", "本年增减", "采购项目数量", "采购总金额"};
	static _Thread_local struct labels l = {1, "\n"};

	if (l.n > 1)
		return (struct str){l.text, l.n};
	for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
		add(&l, str_of(heads[i]));
	for (const struct form *const *g = form_all; *g; g++)
		for (int i = 0; i < (*g)->nrow; i++) {
			add(&l, str_of((*g)->row[i].label));
			if (i == 0 || strcmp((*g)->row[i].group, (*g)->row[i - 1].group) != 0)
				add(&l, str_of((*g)->row[i].group));
		}
	return (struct str){l.text, l.n};
}

bool
debris_label(struct str title)
{
	char room[LINE_MOST];

	assert(title.n <= sizeof room); /* those of head are shorter */
	return str_find(labels(), meaning_fold(title, room)) >= 0;
}

bool
debris_heads(struct str s)
{
	static const char all[] = "结果维持纠正其他尚未审总计行政复议诉讼经直接起后申请人情况自然法或组织商业企科研机构社会公益律服务信息内容"
				  "本年制发件数废止现有效处理决定量收费金额单位万元规章范性文许可罚强事第二十条一三四五六七八九项（）()：:、";
	char room[64];

	if (s.n > sizeof room)
		return false;
	for (size_t i = 0; i < s.n;) {
		size_t from = i;
		uint32_t c = str_rune(s, &i);
		if (c < 0x80 ? strchr("0123456789 .-/|()", (int)c) == NULL
			     : str_find((struct str){all, sizeof all - 1}, (struct str){s.p + from, i - from}) < 0)
			return false;
	}
	return true;
}

/* Is it a row's label with an explanation in brackets: 规章（…）? */
static bool
is_explained(struct str s)
{
	char room[LINE_MOST] = "\n";
	struct str head = label_head(s);

	if (head.n == 0 || head.n > LINE_MOST / 2)
		return false;
	size_t n = meaning_fold(head, room + 1).n + 1;
	room[n++] = '\n';
	return str_find(labels(), (struct str){room, n}) >= 0;
}

bool
debris_labels(struct str s)
{
	bool label = false;

	if (str_eq(s, STR("[TABLE]")) || is_explained(s))
		return true;
	if (s.n < LABEL_LEAST || s.n > LINE_MOST)
		return false;
	for (size_t i = 0, n; i < s.n; i += n + 1) {
		const char *blank = memchr(s.p + i, ' ', s.n - i);
		struct str word = {s.p + i, n = blank ? (size_t)(blank - s.p) - i : s.n - i};
		if (debris_heads(word))
			continue;
		if (word.n < LABEL_LEAST || !debris_label(word))
			return false;
		label = true;
	}
	return label;
}

