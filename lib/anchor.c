/* anchor - labels that stand nowhere but in the tables.
 * Comes in: folded texts.  Goes out: which of the labels below stand in them or begin in them.
 * Rule: digits are passed over, for enumerators and footnotes stand anywhere.
 * Known weakness: an anchor of which a character was misread is none. */
#include "mem.h"
#include "str.h"
#include "label.h"
#include "anchor.h"

enum side { EITHER, NEW, OLD }; /* the form of which a text tells */

/* What is looked for: what names a kind, and what tells the forms apart (FORMS.md section 1). */
static const struct {
	const char *text;
	enum anchor_kind kind;
	enum side side;
} anchors[] = {
	{"第二十条第一项", ANCHOR_DISCLOSURE, EITHER},
	{"本年制发件数", ANCHOR_DISCLOSURE, NEW},
	{"现行有效件数", ANCHOR_DISCLOSURE, NEW},
	{"本年处理决定数量", ANCHOR_DISCLOSURE, NEW},
	{"本年收费金额", ANCHOR_DISCLOSURE, NEW},
	{"本年新制作数量", ANCHOR_DISCLOSURE, OLD},
	{"对外公开总数量", ANCHOR_DISCLOSURE, OLD},
	{"上一年项目数量", ANCHOR_DISCLOSURE, OLD},
	{"采购项目数量", ANCHOR_DISCLOSURE, OLD},
	{"勾稽关系", ANCHOR_REQUESTS, EITHER},
	{"申请人情况", ANCHOR_REQUESTS, EITHER},
	{"本年新收政府信息公开", ANCHOR_ROW, EITHER},
	{"属于国家秘密", ANCHOR_LOW, EITHER},
	{"保护第三方合法权益", ANCHOR_LOW, EITHER},
	{"属于行政执法案卷", ANCHOR_LOW, EITHER},
	{"属于行政查询事项", ANCHOR_LOW, EITHER},
	{"不掌握相关政府信息", ANCHOR_LOW, EITHER},
	{"没有现成信息需要另行制作", ANCHOR_LOW, EITHER},
	{"无正当理由大量反复申请", ANCHOR_LOW, EITHER},
	{"要求行政机关确认或重新出具", ANCHOR_LOW, EITHER},
	{"未经复议直接起诉", ANCHOR_SUITS, EITHER},
	{"复议后起诉", ANCHOR_SUITS, EITHER},
	{"结果维持", ANCHOR_DISPUTES, EITHER},
	{"尚未审结", ANCHOR_DISPUTES, EITHER},
	{"收到和处理政府信息公开", ANCHOR_HEAD_REQUESTS, EITHER},
	{"行政复议", ANCHOR_HEAD_DISPUTES, EITHER},
	{"主要问题", ANCHOR_HEAD_AFTER, EITHER},
	{"存在的问题", ANCHOR_HEAD_AFTER, EITHER},
	{"存在问题", ANCHOR_HEAD_AFTER, EITHER},
	{"问题及改进", ANCHOR_HEAD_AFTER, EITHER},
	{"其他需要报告", ANCHOR_HEAD_AFTER, EITHER},
	{"本年废止件数", ANCHOR_NONE, NEW},
	{"逾期不补正", ANCHOR_NONE, NEW},
	{"未按收费通知要求", ANCHOR_NONE, NEW},
	{"本年新公开数量", ANCHOR_NONE, OLD},
	{"本年增减", ANCHOR_NONE, OLD},
	{"采购总金额", ANCHOR_NONE, OLD},
	{"对外管理服务事项", ANCHOR_NONE, OLD},
	{"第二十条第九项", ANCHOR_NONE, OLD},
	{"其他处理七总计", ANCHOR_NONE, OLD}, /* this and the next are a row of its own in 2019, the head of three in 2021 */
	{"其他处理七合计", ANCHOR_NONE, OLD},
	{"其它处理七总计", ANCHOR_NONE, OLD},
	{"其它处理七合计", ANCHOR_NONE, OLD},
	{"其他处理三本年度办理结果七总计", ANCHOR_NONE, OLD}, /* a merged cell printed once for each row */
	{"其他处理三本年度办理结果七合计", ANCHOR_NONE, OLD},
};

enum { ANCHORS = sizeof anchors / sizeof *anchors, BUCKETS = 256 };

static inline uint32_t
bucket(uint32_t c)
{
	return (c ^ c >> 8) % BUCKETS;
}

const struct anchors *
anchors_make(struct arena *a)
{
	struct anchors *x = MEM_NEW(a, struct anchors, 1);
	struct label *text = MEM_NEW(a, struct label, ANCHORS);
	enum anchor_kind *kind = MEM_NEW(a, enum anchor_kind, ANCHORS);
	unsigned char *first = MEM_NEW(a, unsigned char, BUCKETS), *next = MEM_NEW(a, unsigned char, ANCHORS);

	for (size_t k = ANCHORS; k-- > 0;) {
		text[k] = label_fold_all(str_of(anchors[k].text), a);
		kind[k] = anchors[k].kind;
		x->of_new |= (uint64_t)(anchors[k].side == NEW) << k;
		x->of_old |= (uint64_t)(anchors[k].side == OLD) << k;
		next[k] = first[bucket(text[k].c[0])];
		first[bucket(text[k].c[0])] = (unsigned char)(k + 1);
	}
	x->text = text;
	x->kind = kind;
	x->first = first;
	x->next = next;
	return x;
}

size_t
anchor_go(struct label text, size_t at, struct label x, size_t i)
{
	for (; i < x.n && at < text.n; at++) {
		if (text.c[at] - '0' < 10)
			continue;
		if (text.c[at] != x.c[i++])
			return SIZE_MAX;
	}
	return i;
}

struct anchor_found
anchor_find(const struct anchors *x, struct label text, struct arena *a)
{
	struct anchor_found found = {0};
	MEM_ARRAY(struct anchor_begun) begun = {0};

	for (size_t at = 0; at < text.n; at++)
		for (unsigned k = x->first[bucket(text.c[at])]; k; k = x->next[k - 1]) {
			struct label l = x->text[k - 1];
			size_t i = l.c[0] == text.c[at] ? anchor_go(text, at, l, 0) : SIZE_MAX;
			if (i == l.n)
				found.within |= (uint64_t)1 << (k - 1);
			else if (i != SIZE_MAX)
				*MEM_PUSH(a, begun) = (struct anchor_begun){k - 1, i};
		}
	found.begun = begun.v;
	found.nbegun = begun.n;
	return found;
}
