/* Unit tests of lay_glued: a label and figures with nothing between them, below heads that have nothing between them. */
#include "../../lib/lay_glued.c"
#include "reads.h"

#define THREE "信息内容本年制发件数本年废止件数现行有效件数\n"
#define ONE "信息内容本年处理决定数量\n"
#define SEVEN "商业企业科研机构社会公益组织法律服务机构其他\n"
#define KINDS "结果维持结果纠正其他结果尚未审结总计"
#define R3 "R:信息内容|本年制发件数|本年废止件数|现行有效件数 "
#define R1 "R:信息内容|本年处理决定数量 "
#define R7 "R:商业企业|科研机构|社会公益组织|法律服务机构|其他 "
#define RK "结果维持|结果纠正|其他结果|尚未审结|总计"

static const struct reads test[] = {
	{"three columns", THREE "规章000\n规范性文件215\n文\n", R3 "R:规章|0|0|0 R:规范性文件|2|1|5 -"},
	{"a number of two figures", THREE "规章000\n规范性文件1215\n", R3 "R:规章|0|0|0 R:规范性文件1215"},
	{"no row of noughts", THREE "规章001\n规范性文件215\n", "- - -"},
	{"noughts, but more than columns", THREE "规章0000\n规范性文件215\n", "- - -"},
	{"a blank cell", THREE "规章000\n规范性文件21\n", "- - -"},
	{"one column", ONE "行政处罚1204\n行政强制0\n", R1 "R:行政处罚|1204 R:行政强制|0"},
	{"with a fraction", "信息内容本年收费金额（单位：万元）\n收费3.5\n", "R:信息内容|本年收费金额（单位：万元） R:收费|3.5"},
	{"a unit in other brackets", "信息内容本年收费金额(万元)\n收费3.5\n", "R:信息内容|本年收费金额(万元) R:收费|3.5"},
	{"the bracket does not end", "信息内容本年收费金额(万元\n收费3.5\n", "- -"},
	{"a fraction in several columns", THREE "规章000\n规范性文件1.5\n", R3 "R:规章|0|0|0 -"},
	{"no number before the point", ONE "收费.5\n", "- -"},
	{"a label ends in a bracket, a quote", ONE "处罚(甲)5\n处罚\"甲\"6\n处罚a7\n", R1 "R:处罚(甲)|5 R:处罚\"甲\"|6 -"},
	{"figures alone are no row", ONE "5\n", "- -"},
	{"a label without figures ends it", ONE "处罚5\n强制\n许可6\n", R1 "R:处罚|5 - -"},
	{"empty lines between", ONE "\n处罚5\n\n强制6\n\n", R1 "R:处罚|5 R:强制|6 -"},
	{"indented", "    " ONE "    处罚5\n", R1 "R:处罚|5"},
	{"requests that add up", SEVEN "一、收3100004\n二、转1000001\n三、公1000002\n四、果121000013\n", R7 "R:一、收|3|1|0|0|0|0|4 R:二、转|1|0|0|0|0|0|1 R:三、公1000002 R:四、果121000013"},
	{"one with a blank cell", SEVEN "一、收3100004\n二、转11\n", "- - -"},
	{"disputes", KINDS KINDS "\n102030000010001\n", "R:" RK "|" RK " R:1|0|2|0|3|0|0|0|0|0|1|0|0|0|1"},
	{"that do not add up", KINDS KINDS "\n102030000110001\n", "- -"},
	{"two lines of them", KINDS KINDS "\n000000000000000\n000000000000000\n", "- - -"},
	{"sixteen figures", KINDS KINDS "\n1020300000100010\n", "- -"},
	{"with a label", KINDS KINDS "\n甲000000000000000\n", "- -"},
	{"disputes of one kind are not known", KINDS "\n00000\n", "- -"},
	{"of one kind, with as many figures as columns of requests", KINDS "\n甲0000000\n", "- -"},
	{"requests with a head too few", "商业企业科研机构社会公益组织其他\n甲0000000\n", "- -"},
	{"another word among heads", "信息内容本年制发件数甲现行有效件数\n规章00\n", "- -"},
	{"one head", "信息内容\n规章0\n", "- -"},
	{"two columns", "信息内容采购项目数量采购总金额\n采购00\n", "R:信息内容|采购项目数量|采购总金额 R:采购|0|0"},
	{"the heads of 2019", "信息内容本年新制作数量本年新公开数量对外公开总数量\n规章000\n规范性文件215\n信息内容上一年项目数量本年增/减处理决定数量\n行政处罚000\n行政强制000\n",
		"R:信息内容|本年新制作数量|本年新公开数量|对外公开总数量 R:规章|0|0|0 R:规范性文件|2|1|5 R:信息内容|上一年项目数量|本年增/减|处理决定数量 R:行政处罚|0|0|0 R:行政强制|0|0|0"},
	{"nothing below", THREE, "-"},
};

static const struct { const char *line; bool begins; } first[] = {
	{"信息内容本年制发件数", true}, {"信息内容上一年项目数量", true}, {"信息内容采购项目数量", true}, {"商业企业科研机构", false}, {"商业企业科研机构其他", true}, {"结果维持结果纠正总计", true},
	{"  信息内容本年制发件数", true}, {"信息内容", false}, {"信息内容甲乙丙丁", false}, {"本年制发件数", false}, {"", false},
};

int
main(void)
{
	int bad = 0;

	for (size_t i = 0; i < sizeof first / sizeof *first; i++) {
		struct arena a = {0};
		struct lines l = line_split(str_of(first[i].line), &a);
		if (l.n && lay_glued_begins(&l.v[0]) != first[i].begins && ++bad)
			printf("FAIL begins: %s\n", first[i].line);
		mem_free(&a);
	}
	return reads_check(test, sizeof test / sizeof *test, lay_glued_read) || bad;
}
