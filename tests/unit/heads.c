/* Unit tests of heads: what words mean, of which heads they are pieces, and the order of lines of them, as in rows.h. */
#include "../../lib/heads.c"
#include "rows.h"

/* The heads of row r; of the requests only the organisations. */
static struct heads
heads(struct rows *x, int r)
{
	struct heads h = heads_row(&x->v, r);

	h.from = x->v.table == R;
	h.own = x->v.table == R ? 5 : h.n;
	return h;
}

/* Which names the words of the first line say. */
static struct str
says(struct rows *x, int r)
{
	struct heads h = heads(x, r);
	struct buf b = {.a = &x->a};

	for (int k = 0; k < x->v.item[0].n; k++) {
		int of = heads_guise(&h, x->v.item[0].tok[k].term);
		buf_char(&b, of < 0 ? '-' : (char)('0' + of));
	}
	return buf_slice(&b);
}

/* Do the lines say another order than the names', by other words? */
static struct str
turned(struct rows *x, int r)
{
	struct heads h = heads(x, r);

	return rows_bool(disguised(&h, &x->v, x->v.n, x->v.table == R ? 3 : h.n));
}

/* Of which names the first word is the beginning, the end, another part, or all: as bits. */
static struct str
piece(struct rows *x, int r)
{
	struct heads h = heads(x, r);
	struct shard s = heads_known(&h, x->v.item[0].tok[0].term)->shard;

	return str_fmt(&x->a, "%u %u %u %u", s.kind[SHARD_HEAD], s.kind[SHARD_TAIL], s.kind[SHARD_MID], s.whole);
}

/* Do the pieces on the first line stand in another order? */
static struct str
pieces(struct rows *x, int r)
{
	struct heads h = heads(x, r);
	struct term *word[HEADS_MOST];
	struct shard s[HEADS_MOST];
	int n = heads_words(&h, &x->v.item[0], false, word);

	for (int i = 0; i < n; i++)
		s[i] = heads_known(&h, word[i])->shard;
	return rows_bool(pieces_turned(s, n, h.last, SHARD_HEAD) || pieces_turned(s, n, h.last, SHARD_TAIL) || pieces_turned(s, n, h.last, SHARD_MID));
}

#define TEN ";文;文;文;文;文;文;文;文;文;文"
#define NINETY TEN TEN TEN TEN TEN TEN TEN TEN TEN

static const struct rows_test test[] = {
	{says, "of the first table", D, ": 制发数;发文数;制定件数;新增件数;废止数;失效件数;清理件数;有效数;保留件数;本年;件数;信息内容", 0, "0000111" "22---"},
	{says, "a word that has another's character", D, ": 本年废止失效件数", 0, "1"},
	{says, "of groups, articles, natural persons", D, ": 条制发数;公民制发数;复议制发数;诉讼制发数;人或制发数;人制发数;或制发数", 0, "-----00"},
	{says, "of the requests", R, ": 企业;工商企业;科研单位;研究机构;社团;公益组织;律师事务所;其它;机构;法人或其他组织;公民;申请人情况", 0, "00112234" "----"},
	{says, "of the disputes", P, ": 维持;依法纠正;撤销或变更;其他情形;未结;尚在审理;合计;结果;未经复议直接起诉;行政诉讼", 0, "0112334---"},
	{says, "ten characters, and one more", P, ": 维持原行政行为的结果;维持原行政行为的结果甲", 0, "0-"},
	{says, "as much of one as of another", P, ": 维审", 0, "-"},
	{turned, "side by side, turned", D, ": 信息内容;废止数;制发数;有效数", 0, "yes"},
	{turned, "behind ninety-five", D, ": 文;文;文;文;文" NINETY ";废止数;制发数;有效数", 0, "no"},
	{turned, "two words of one cell", D, ": 废止数 制发数", 0, "yes"},
	{turned, "one a line, turned, others side by side", D, ": 甲;乙\n: 废止数\n: 制发数\n: 有效数\n: 规章;1;2;3", 0, "yes"},
	{turned, "blanks within the one that is left", D, "2019\n: 信息内容;新 公 开 数;新制作数;公开总数", 0, "yes"},
	{turned, "as they should", D, ": 信息内容;制发数;废止数;有效数", 0, "no"},
	{turned, "two of them", D, ": 信息内容;废止数;制发数", 0, "yes"},
	{turned, "words of one cell", D, ": 废止数 制发数 有效数", 0, "yes"},
	{turned, "the one that is left", D, "2019\n: 信息内容;新公开数;新制作数;公开总数", 0, "yes"},
	{turned, "as they should", D, "2019\n: 信息内容;新制作数;新公开数;公开总数", 0, "no"},
	{turned, "the one that is left stands beside none of the others", D, "2019\n: 新公开数;文;文;新制作数;公开总数", 0, "no"},
	{turned, "nor does it behind them", D, "2019\n: 公开总数;新制作数;文;新公开数;文", 0, "no"},
	{turned, "it does as the last", D, "2019\n: 公开总数;新制作数;新公开数", 0, "yes"},
	{turned, "beside values", D, ": 信息内容;废止数;制发数;有效数;5", 0, "no"},
	{turned, "one a line, turned, behind values one a line", D, ": 处理决定数\n: 行政许可\n: 7\n: 信息内容\n: 废止数\n: 制发数\n: 有效数\n: 规章\n: 1\n: 2\n: 3", 0, "yes"},
	{turned, "one a line, turned", D, ": 信息内容\n: 废止数\n: 制发数\n: 有效数\n: 规章;1;2;3", 0, "yes"},
	{turned, "the last with the values", D, ": 信息内容\n: 废止数\n: 制发数\n: 有效数;1;2;3", 0, "yes"},
	{turned, "as they should", D, ": 信息内容\n: 制发数\n: 废止数\n: 有效数\n: 规章;1;2;3", 0, "no"},
	{turned, "an article before them", D, "2019\n: 第五项第二十条\n: 信息内容\n: 上年数\n: 决定数\n: 增减数\n: 行政许可;1;2;3", 2, "yes"},
	{turned, "values between", D, ": 废止数\n: 制发数\n: 4\n: 有效数", 0, "yes"},
	{turned, "in the order of the source", R, ": 社会;法律\n: 商业;科研\n: 公益;服务;其他\n: 企业;机构\n: 组织", 0, "no"},
	{turned, "pieces side by side", P, ": 其他;结果;结果;维持;尚未;审结;结果;纠正;总数", 0, "yes"},
	{turned, "organisations, broken over lines", R, ": 法人或\n: 其他组\n: 织\n: 总数\n: 科研单\n: 位\n: 商企\n: 社会组\n: 织\n: 律师事\n: 务所\n: 其他\n0: 一;1;2", 0, "yes"},
	{turned, "one a line, the rests of some behind all", R, ": 科研单\n: 社会组\n: 律师\n: 商企\n: 其他\n: 构\n: 社团\n: 构", 0, "no"},
	{turned, "three of them in one line", R, ": 商企;社团;科研单", 0, "yes"},
	{turned, "two", R, ": 社团;科研单", 0, "no"},
	{turned, "one of them twice", R, ": 商企;社团;科研单;社团", 0, "no"},
	{turned, "longer words", P, ": 依法纠;维持数;其他情", 0, "yes"},
	{turned, "a shorter one before, which stands for no other", P, ": 纠正;尚未审;维持数", 0, "yes"},
	{turned, "shorter ones may be the rest of others", P, ": 维持;纠正;审结;其他;尚未", 0, "no"},
	{turned, "of two groups", P, ": 未审结;合计;维持数;纠正数;未审结;合计", 0, "no"},
	{turned, "all of a group, twice", P, ": 维持;其他;纠正;未结;合计;维持;其他;纠正;未结;合计", 0, "yes"},
	{turned, "in their order", P, ": 决定;纠正;形;未结;总数;维持原;纠正;其他情;未结;总数", 0, "no"},
	{turned, "not all of it", P, ": 纠正;未结;总数;维持原;未结;其他情;总数", 0, "no"},
	{turned, "in two words each, one a line", P, ": 结果 纠正\n: 结果 维持\n: 其他 结果\n: 尚未 审结\n: 总数", 0, "yes"},
	{piece, "of results", P, ": 结果维持", 0, "1 1 1 1"},
	{piece, "of results", P, ": 总计", 0, "16 16 16 16"},
	{piece, "of results", P, ": 结果", 0, "3 4 0 0"},
	{piece, "of results", P, ": 结果维", 0, "1 0 0 0"},
	{piece, "of results", P, ": 维持", 0, "0 1 0 0"},
	{piece, "of results", P, ": 果维", 0, "0 0 1 0"},
	{piece, "of results", P, ": 维", 0, "0 0 0 0"},
	{piece, "of results", P, ": 结", 0, "3 8 0 0"},
	{piece, "of results", P, ": 总", 0, "16 0 0 0"},
	{piece, "of results", P, ": 结果维持之后", 0, "0 0 0 0"},
	{piece, "of results", P, ": 甲乙", 0, "0 0 0 0"},
	{pieces, "of results", P, ": 结果维 结果纠 其他结 尚未审", 0, "no"},
	{pieces, "of results", P, ": 结果纠 结果维 其他结 尚未审", 0, "yes"},
	{pieces, "of results", P, ": 其他结 结果维 尚未审 结果纠", 0, "yes"},
	{pieces, "of results", P, ": 结果维 其他结 尚未审 结果纠", 0, "yes"},
	{pieces, "of results", P, ": 结果维 结果纠 其他结 尚未审 结果维 结果纠 其他结 尚未审", 0, "no"},
	{pieces, "of results", P, ": 持 正 果 结 总计 结果维 结果纠 其他结 尚未审 总计", 0, "no"},
	{pieces, "of results", P, ": 持 正 果 总计 尚未审 总计", 0, "no"},
	{pieces, "of results", P, ": 结果维 总计 结果纠 结果维", 0, "yes"},
	{pieces, "of results", P, ": 结果维 结果纠 其他结 总计 尚未审", 0, "yes"},
	{pieces, "of results", P, ": 总计 结果 结果 其他 尚未", 0, "no"},
	{pieces, "of results", P, ": 总计 结果维 结果纠", 0, "no"},
	{pieces, "of results", P, ": 其他 尚未 总计 结果维", 0, "no"},
	{pieces, "of results", P, ": 其他 总计 尚未", 0, "yes"},
	{pieces, "of results", P, ": 其他 结果 结果", 0, "no"},
	{pieces, "of results", P, ": 审结 纠正", 0, "yes"},
	{pieces, "of results", P, ": 果维 他结", 0, "no"},
	{pieces, "of results", P, ": 他结 果维", 0, "yes"},
	{pieces, "of results", P, ": 甲乙 维持 丙 纠正", 0, "no"},
	{piece, "another word for one", P, ": 合计", 0, "16 16 16 16"},
	{piece, "a unit behind", P, ": 结果维持件", 0, "1 1 1 1"},
	{piece, "a longer one", D, ": 本年制发件数（单位：件）", 0, "1 1 1 1"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
