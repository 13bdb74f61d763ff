/* Sections of small documents: each line of `in` is a paragraph, with | a table row; `out` lists what must come out,
 * KEY LEVEL NUMERAL/TITLE for headings, KEY: TEXT for paragraphs, !CODE for notes, =title|agency|year first. */
#include <stdio.h>

#include "../../lib/sect.c"
#include "given.h"
#include "verdict.h"

static const struct {
	const char *what, *in, *out;
} cases[] = {
	{"the form's own shape",
	 "云岫市民政局2024年政府信息公开工作年度报告\n引言。\n一、总体情况\n我局认真。\n（一）主动公开情况\n发布12条。\n"
	 "（二）依申请公开情况\n收到3件。\n二、主动公开政府信息情况\n|规章|0|\n三、收到和处理政府信息公开申请情况\n"
	 "|一、本年新收|0|\n四、政府信息公开行政复议、行政诉讼情况\n|0|0|\n五、存在的主要问题及改进情况\n一是不够深入。\n"
	 "六、其他需要报告的事项\n没有收取信息处理费。\n",
	 "=云岫市民政局2024年政府信息公开工作年度报告|云岫市民政局|2024\n: 引言。\noverview 1 一、/总体情况\n"
	 "overview: 我局认真。\noverview.proactive 2 （一）/主动公开情况\noverview.proactive: 发布12条。\n"
	 "overview.on_request 2 （二）/依申请公开情况\noverview.on_request: 收到3件。\ndisclosure 1 二、/主动公开政府信息情况\n"
	 "requests 1 三、/收到和处理政府信息公开申请情况\ndisputes 1 四、/政府信息公开行政复议、行政诉讼情况\n"
	 "problems 1 五、/存在的主要问题及改进情况\nproblems: 一是不够深入。\nother 1 六、/其他需要报告的事项\n"
	 "other: 没有收取信息处理费。\n"},
	{"short name in the title, title over two lines, year of the period, section twice",
	 "民政局\n2023年政府信息公开工作年度报告\n一、总体情况\n云岫市民族和政务局按照要求。\n一、总体情况\n（一）主动公开情况\n"
	 "2023年，公开12条。\n二、主动公开政府信息情况\n|规章|0|\n三、收到和处理政府信息公开申请情况\n|0|0|\n"
	 "四、政府信息公开行政复议、行政诉讼情况\n|0|0|\n五、存在的问题及改进情况\n不足。\n六、其他需要报告的事项\n无\n",
	 "=民政局2023年政府信息公开工作年度报告|云岫市民族和政务局|2023\noverview 1 一、/总体情况\n"
	 "overview: 云岫市民族和政务局按照要求。\noverview.proactive 2 （一）/主动公开情况\n"
	 "overview.proactive: 2023年，公开12条。\ndisclosure 1 二、/主动公开政府信息情况\n"
	 "requests 1 三、/收到和处理政府信息公开申请情况\ndisputes 1 四、/政府信息公开行政复议、行政诉讼情况\n"
	 "problems 1 五、/存在的问题及改进情况\nproblems: 不足。\nother 1 六、/其他需要报告的事项\nother: 无\n"
	 "!section-twice\n!section-empty\n"},
	{"parts of the overview without numerals",
	 "一、总体情况\n甲。\n主动公开情况\n乙。\n平台建设\n丙。\n监督保障\n丁。\n政府信息管理\n戊。\n依申请公开\n己。\n主动公开工作和其他一些很长很长很长很长的事项情况\n主动公开情况：好\n二、主动公开政府信息情况\n|1|\n"
	 "五、存在的主要问题及改进情况\n主动公开情况\n庚。\n",
	 "=||0\noverview 1 一、/总体情况\noverview: 甲。\noverview.proactive 2 /主动公开情况\noverview.proactive: 乙。\noverview.platform 2 /平台建设\n"
	 "overview.platform: 丙。\noverview.supervision 2 /监督保障\noverview.supervision: 丁。\noverview.management 2 /政府信息管理\n"
	 "overview.management: 戊。\noverview.on_request 2 /依申请公开\noverview.on_request: 己。\n"
	 "overview.on_request: 主动公开工作和其他一些很长很长很长很长的事项情况\noverview.on_request: 主动公开情况：好\ndisclosure 1 二、/主动公开政府信息情况\n"
	 "problems 1 五、/存在的主要问题及改进情况\nproblems: 主动公开情况\nproblems: 庚。\n!section-missing\n!section-missing\n!section-missing\n"},
	{"a numeral and its title on two lines, in two cells, in a row of its own",
	 "一、\n总体情况\n甲。\n|二、|主动公开政府信息情况||\n|1|2|\n|三、收到和处理政府信息公开申请情况|\n|0|0|\n四、政府信息公开行政复议、\n行政诉讼情况\n|0|0|\n五、存在的主要\n问题及改进情况\n乙。\n",
	 "=||0\noverview 1 一、/总体情况\noverview: 甲。\ndisclosure 1 二、/主动公开政府信息情况\nrequests 1 三、/收到和处理政府信息公开申请情况\n"
	 "disputes 1 四、/政府信息公开行政复议、行政诉讼情况\nproblems 1 五、/存在的主要问题及改进情况\nproblems: 乙。\n!section-missing\n"},
	{"what does not go on",
	 "一、\n甲乙。\n五、存在的\n一个问题，我们说。\n六、其他\n二、其他\n三、\n",
	 "=||0\n: 一、\n: 甲乙。\n: 五、存在的\n: 一个问题，我们说。\n: 六、其他\n: 二、其他\n: 三、\n!section-missing\n"},
	{"lines drawn, empty ones and numbers are nothing", "一、总体情况\n----\n \n12 - 3\n甲。\n===\n==\n五、存在的主要问题及改进情况\n乙。\n",
	 "=||0\noverview 1 一、/总体情况\noverview: 12 - 3\noverview: 甲。\noverview: ==\nproblems 1 五、/存在的主要问题及改进情况\nproblems: 乙。\n"
	 "!section-missing\n!section-missing\n!section-missing\n!section-missing\n"},
	{"a heading twice with text behind it", "一、总体情况\n甲。\n五、存在的问题及改进情况。一是不够。\n五、存在的问题及改进情况。二是不足。\n六、其他需要报告的事项。无。\n",
	 "=||0\noverview 1 一、/总体情况\noverview: 甲。\nproblems 1 五、/存在的问题及改进情况\nproblems: 一是不够。\nproblems: 二是不足。\nother 1 六、/其他需要报告的事项\n"
	 "other: 无。\n!section-twice\n!section-empty\n!section-missing\n!section-missing\n!section-missing\n"},
	{"pieces of the tables among the prose", "四、政府信息公开行政复议、行政诉讼情况\n结果维持\n总计\n五、存在的主要问题及改进情况\n其他结果\n乙。\n其他结果\n六、其他需要报告的事项\n无\n",
	 "=||0\ndisputes 1 四、/政府信息公开行政复议、行政诉讼情况\nproblems 1 五、/存在的主要问题及改进情况\nproblems: 乙。\nproblems: 其他结果\nother 1 六、/其他需要报告的事项\n"
	 "other: 无\n!section-empty\n!section-missing\n!section-missing\n!section-missing\n"},
	{"sub-headings: of all levels, entries of lists are none",
	 "一、总体情况\n（一）主动公开\n1.通知8条\n2.2024年公开\n（1）甲\n2、乙\n（二）其他工作\n①丙\n五、存在的主要问题及改进情况\n（一）不足之处\n1.不够，深入\n2.深入\n（二）改进\n（一）再改进\n",
	 "=||2024\noverview 1 一、/总体情况\noverview.proactive 2 （一）/主动公开\noverview.proactive: 1.通知8条\n 3 2./2024年公开\n 4 （1）/甲\n 3 2、/乙\n 2 （二）/其他工作\n"
	 " 3 ①/丙\nproblems 1 五、/存在的主要问题及改进情况\n 2 （一）/不足之处\nproblems: 1.不够，深入\n 3 2./深入\n 2 （二）/改进\n 2 （一）/再改进\n!section-missing\n"
	 "!section-missing\n!section-missing\n!section-missing\n"},
	{"rows of the form are no sub-headings", "三、收到和处理政府信息公开申请情况\n（一）予以公开\n（二）其他甲乙\n|1|2|\n1.属于国家秘密\n一、总体情况\n甲。\n",
	 "=||0\nrequests 1 三、/收到和处理政府信息公开申请情况\n 2 （二）/其他甲乙\noverview 1 一、/总体情况\noverview: 甲。\n"
	 "!section-order\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n"},
	{"a title that is printed behind the first heading: prose before it is the report's", "首页 要闻\n说明统计区间。\n一、总体情况\n甲。\n江明市水务局2024年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n乙。\n",
	 "=江明市水务局2024年政府信息公开工作年度报告|江明市水务局|2024\n: 说明统计区间。\noverview 1 一、/总体情况\noverview: 甲。\nproblems 1 五、/存在的主要问题及改进情况\nproblems: 乙。\n"
	 "!section-missing\n!section-missing\n!section-missing\n!section-missing\n"},
	{"the same before a title that stands first is the page's", "说明统计区间。\n江明市水务局2024年政府信息公开工作年度报告\n一、总体情况\n甲。\n五、存在的主要问题及改进情况\n乙。\n",
	 "=江明市水务局2024年政府信息公开工作年度报告|江明市水务局|2024\noverview 1 一、/总体情况\noverview: 甲。\nproblems 1 五、/存在的主要问题及改进情况\nproblems: 乙。\n"
	 "!section-missing\n!section-missing\n!section-missing\n!section-missing\n"},
	{"the form's own words are no prose", "三、收到和处理政府信息公开申请情况\n（本列数据的勾稽关系为：第一项加第二项之和，\n等于第三项加第四项之和） 自然 商业 科研\n本年 （二）部分公开（区分处理的，只计这一情形\n"
	 "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\n|1|\n2.无法按收费通知办理的申请\n没有保密审查\n四、政府信息公开行政复议、行政诉讼情况\n[TABLE]\n五、存在的主要问题及改进情况\n予以公开\n",
	 "=||0\nrequests 1 三、/收到和处理政府信息公开申请情况\n 2 2./无法按收费通知办理的申请\nrequests: 没有保密审查\ndisputes 1 四、/政府信息公开行政复议、行政诉讼情况\n"
	 "problems 1 五、/存在的主要问题及改进情况\nproblems: 予以公开\n!section-missing\n!section-missing\n!section-missing\n"},
	{"a table of contents", "江明市水务局2024年政府信息公开工作年度报告\n目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n五、存在的主要问题及改进情况\n"
	 "一、总体情况\n甲。\n二、主动公开政府信息情况\n|1|\n三、收到和处理政府信息公开申请情况\n|2|\n五、存在的主要问题及改进情况\n乙。\n",
	 "=江明市水务局2024年政府信息公开工作年度报告|江明市水务局|2024\n: 目录\noverview 1 一、/总体情况\noverview: 甲。\ndisclosure 1 二、/主动公开政府信息情况\n"
	 "requests 1 三、/收到和处理政府信息公开申请情况\nproblems 1 五、/存在的主要问题及改进情况\nproblems: 乙。\n!section-missing\n!section-missing\n"},
	{"three headings in order that do not come again are none", "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n甲。\n",
	 "=||0\noverview 1 一、/总体情况\ndisclosure 1 二、/主动公开政府信息情况\nrequests 1 三、/收到和处理政府信息公开申请情况\nrequests: 甲。\n!section-empty\n"
	 "!section-empty\n!section-missing\n!section-missing\n!section-missing\n"},
	{"a section out of its order, and one that comes again",
	 "一、总体情况\n甲。\n五、存在的主要问题及改进情况\n乙。\n六、其他需要报告的事项\n丙。\n二、主动公开政府信息情况\n丁。\n五、存在的主要问题及改进情况\n戊。\n",
	 "=||0\noverview 1 一、/总体情况\noverview: 甲。\nproblems 1 五、/存在的主要问题及改进情况\nproblems: 乙。\nother 1 六、/其他需要报告的事项\nother: 丙。\n"
	 "disclosure 1 二、/主动公开政府信息情况\ndisclosure: 丁。\nproblems 1 五、/存在的主要问题及改进情况\nproblems: 戊。\n!section-twice\n!section-order\n"
	 "!section-missing\n!section-missing\n"},
	{"what a section says of nothing", "一、总体情况\n无\n五、存在的主要问题及改进情况\n没有。\n六、其他需要报告的事项\n（暂无）\n",
	 "=||0\noverview 1 一、/总体情况\noverview: 无\nproblems 1 五、/存在的主要问题及改进情况\nproblems: 没有。\nother 1 六、/其他需要报告的事项\nother: （暂无）\n"
	 "!section-empty\n!section-empty\n!section-empty\n!section-missing\n!section-missing\n!section-missing\n"},
	{"a section of nothing, of two lines", "五、存在的主要问题及改进情况\n六、其他需要报告的事项\n无\n无\n",
	 "=||0\nproblems 1 五、/存在的主要问题及改进情况\nother 1 六、/其他需要报告的事项\nother: 无\nother: 无\n!section-empty\n!section-missing\n"
	 "!section-missing\n!section-missing\n!section-missing\n"},
	{"the signature and the date are not the last section's", "江明市水务局2024年政府信息公开工作年度报告\n一、总体情况\n甲。\n六、其他需要报告的事项\n乙。\n江明市水务局\n2025年1月20日\n",
	 "=江明市水务局2024年政府信息公开工作年度报告|江明市水务局|2024\noverview 1 一、/总体情况\noverview: 甲。\nother 1 六、/其他需要报告的事项\nother: 乙。\n: 江明市水务局\n"
	 ": 2025年1月20日\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n"},
	{"three lines before the end", "江明市水务局2024年政府信息公开工作年度报告\n六、其他需要报告的事项\n江明市水务局\n江明市水务局\n江明市水务局\n江明市水务局\n",
	 "=江明市水务局2024年政府信息公开工作年度报告|江明市水务局|2024\nother 1 六、/其他需要报告的事项\nother: 江明市水务局\n: 江明市水务局\n: 江明市水务局\n: 江明市水务局\n!section-missing\n"
	 "!section-missing\n!section-missing\n!section-missing\n!section-missing\n"},
	{"furniture behind the last section, and in the first half without any",
	 "江明市水务局2024年政府信息公开工作年度报告\n六、其他需要报告的事项\n乙。\n【打印】 【关闭】\n相关链接\n丙。\n",
	 "=江明市水务局2024年政府信息公开工作年度报告|江明市水务局|2024\nother 1 六、/其他需要报告的事项\nother: 乙。\n!section-missing\n!section-missing\n!section-missing\n"
	 "!section-missing\n!section-missing\n"},
	{"years and agencies that disagree", "江明市水务局2024年政府信息公开工作年度报告\n现将江明市财政局2023年政府信息公开工作年度报告公布，期限自2023年1月1日至2023年12月31日。\n一、总体情况\n甲。\n",
	 "=江明市水务局2024年政府信息公开工作年度报告|江明市水务局|2024\n: 现将江明市财政局2023年政府信息公开工作年度报告公布，期限自2023年1月1日至2023年12月31日。\noverview 1 一、/总体情况\n"
	 "overview: 甲。\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n!year-conflict\n"
	 "!agency-conflict\n"},
	{"an agency that only the page tells", "来源：江明市水务局\n2024年政府信息公开工作年度报告\n一、总体情况\n甲。\n",
	 "=2024年政府信息公开工作年度报告|江明市水务局|2024\noverview 1 一、/总体情况\noverview: 甲。\n!section-missing\n!section-missing\n!section-missing\n"
	 "!section-missing\n!section-missing\n!agency-untold\n"},
	{"nothing", "甲。\n",
	 "=||0\n: 甲。\n!section-missing\n"},
	{"a title alone", "江明市水务局2024年政府信息公开工作年度报告\n",
	 "=江明市水务局2024年政府信息公开工作年度报告|江明市水务局|2024\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n"
	 "!section-missing\n!section-missing\n"},
	{"a heading printed twice with nothing between", "一、总体情况\n甲。\n五、存在的主要问题及改进情况\n五、存在的主要问题及改进情况\n乙。\n六、其他需要报告的事项\n丙。\n",
	 "=||0\noverview 1 一、/总体情况\noverview: 甲。\nproblems 1 五、/存在的主要问题及改进情况\nproblems: 乙。\nother 1 六、/其他需要报告的事项\nother: 丙。\n"
	 "!section-twice\n!section-missing\n!section-missing\n!section-missing\n"},
	{"without sections, furniture ends the second half only", "【打印】 【关闭】\n甲。\n乙。\n丙。\n【打印】 【关闭】\n丁。\n",
	 "=||0\n: 甲。\n: 乙。\n: 丙。\n!section-missing\n"},
	{"a title that does not go on: the next line is too long, a heading, or a sentence",
	 "一、总体\n情况如何如何如何如何如何如何如何如何如何如何如何如何如何如何如何\n二、主动公开政府\n三、信息情况\n四、政府信息公开行政复议、\n行政诉讼情况。\n五、存在的主要\n问题：不足\n六、\n其他甲乙\n",
	 "=||0\noverview 1 一、/总体\noverview: 情况如何如何如何如何如何如何如何如何如何如何如何如何如何如何如何\ndisclosure 1 二、/主动公开政府\n 1 三、/信息情况\n"
	 "disputes 1 四、/政府信息公开行政复议、\ndisputes: 行政诉讼情况。\n 1 五、/存在的主要\n: 问题：不足\n: 其他甲乙\n!section-empty\n!section-missing\n"
	 "!section-missing\n!section-missing\n"},
	{"a section of an older form: sub-headings and paragraphs of its own, debris of a table, nothing, the signature",
	 "云岫市民政局2017年政府信息公开工作年度报告\n一、概述\n甲。\n二、机构情况\n结果维持\n（一）平台建设\n乙。\n（二）予以公开\n属于国家秘密 结果维持\n结果维持\n三、存在的问题\n丙。\n四、附表\n无\n来源：云岫网\n2018年1月20日\n",
	 "=云岫市民政局2017年政府信息公开工作年度报告|云岫市民政局|2017\noverview 1 一、/概述\noverview: 甲。\n 1 二、/机构情况\n 2 （一）/平台建设\n: 乙。\n: （二）予以公开\nproblems 1 三、/存在的问题\n"
	 "problems: 丙。\n 1 四、/附表\n: 无\n: 来源：云岫网\n: 2018年1月20日\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n"},
	{"headings of two clauses with their text behind, twenty-five characters and one more", "一、总体情况\n甲。\n五、存在的主要问题及改进情况\n（一）加强组织领导，不断健全工作机制的各项措施要求都到位。不够。\n（二）加强组织领导，不断健全工作机制的各项措施要求都到位吧。不足。\n",
	 "=||0\noverview 1 一、/总体情况\noverview: 甲。\nproblems 1 五、/存在的主要问题及改进情况\n 2 （一）/加强组织领导，不断健全工作机制的各项措施要求都到位\nproblems: 不够。\nproblems: （二）加强组织领导，不断健全工作机制的各项措施要求都到位吧。不足。\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n"},
	{"a label with a character before it is prose", "三、收到和处理政府信息公开申请情况\n属于国家秘密\n甲属于国家秘密\n",
	 "=||0\nrequests 1 三、/收到和处理政府信息公开申请情况\nrequests: 甲属于国家秘密\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n"},
	{"headings of two clauses, and sentences", "一、总体情况\n（一）加强领导，健全机制。甲。\n（二）我局领导，健全机制。乙。\n（三）加强领导，健全机制\n丙。\n（四）加强领导，公开30条\n丁。\n（五）加强领导，健全机制\n（六）加强领导。\n己。\n二、主动公开政府信息情况\n（一）加强领导，健全机制。戊。\n",
	 "=||0\noverview 1 一、/总体情况\n 2 （一）/加强领导，健全机制\noverview: 甲。\noverview: （二）我局领导，健全机制。乙。\n 2 （三）/加强领导，健全机制\noverview: 丙。\noverview: （四）加强领导，公开30条\noverview: 丁。\noverview: （五）加强领导，健全机制\n"
	 " 2 （六）/加强领导\noverview: 己。\ndisclosure 1 二、/主动公开政府信息情况\ndisclosure: （一）加强领导，健全机制。戊。\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n"},
	{"parts of the overview without numerals, their text behind them", "一、总体情况\n主动公开方面：甲乙丙丁戊己庚辛壬癸。\n依申请公开方面。甲乙丙丁戊己庚辛壬癸。\n在平台建设方面，甲乙丙丁戊己庚辛壬癸。\n平台建设情况：甲乙丙丁戊己庚辛壬癸。\n监督保障方面：甲。\n二、主动公开政府信息情况\n主动公开方面：甲乙丙丁戊己庚辛壬癸。\n",
	 "=||0\noverview 1 一、/总体情况\noverview.proactive 2 /主动公开方面\noverview.proactive: 甲乙丙丁戊己庚辛壬癸。\noverview.on_request 2 /依申请公开方面\noverview.on_request: 甲乙丙丁戊己庚辛壬癸。\noverview.on_request: 在平台建设方面，甲乙丙丁戊己庚辛壬癸。\n"
	 "overview.on_request: 平台建设情况：甲乙丙丁戊己庚辛壬癸。\noverview.on_request: 监督保障方面：甲。\ndisclosure 1 二、/主动公开政府信息情况\ndisclosure: 主动公开方面：甲乙丙丁戊己庚辛壬癸。\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n"},
	{"a line that ends at 。 above a longer paragraph: not one that speaks, of what is not, a long one, one of a list",
	 "五、存在的主要问题及改进情况\n（一）把公开工作做得更细更实更全面更及时。\n本年度各科室按照要求把该公开的都公开了，并逐条核对了一遍。\n（二）我们把公开工作做得更细更实更全面些。\n本年度各科室按照要求把该公开的都公开了，并逐条核对了一遍。\n（三）未把公开工作做得更细更实更全面及时。\n本年度各科室按照要求把该公开的都公开了，并逐条核对了一遍。\n（四）把公开工作做得更细更实更全面更及时更好更快更多。\n本年度各科室按照要求把该公开的都公开了，并逐条核对了一遍。\n（五）把公开工作做得更细更实更全面更及时。\n本年度各科室按照要求把该公开的都公开了，并逐条核对了一遍。\n（六）把公开工作做得更细更实更全面更及时。\n短。\n（七）把公开工作做得更细更实更全面更及时。\n（八）把公开的内容做得更细更实更全面更好。\n本年度各科室按照要求把该公开的都公开了，并逐条核对了一遍。\n六、其他需要报告的事项\n无\n",
	 "=||0\nproblems 1 五、/存在的主要问题及改进情况\n 2 （一）/把公开工作做得更细更实更全面更及时\n"
	 "problems: 本年度各科室按照要求把该公开的都公开了，并逐条核对了一遍。\nproblems: （二）我们把公开工作做得更细更实更全面些。\n"
	 "problems: 本年度各科室按照要求把该公开的都公开了，并逐条核对了一遍。\nproblems: （三）未把公开工作做得更细更实更全面及时。\n"
	 "problems: 本年度各科室按照要求把该公开的都公开了，并逐条核对了一遍。\nproblems: （四）把公开工作做得更细更实更全面更及时更好更快更多。\n"
	 "problems: 本年度各科室按照要求把该公开的都公开了，并逐条核对了一遍。\n 2 （五）/把公开工作做得更细更实更全面更及时\n"
	 "problems: 本年度各科室按照要求把该公开的都公开了，并逐条核对了一遍。\nproblems: （六）把公开工作做得更细更实更全面更及时。\n"
	 "problems: 短。\nproblems: （七）把公开工作做得更细更实更全面更及时。\nproblems: （八）把公开的内容做得更细更实更全面更好。\n"
	 "problems: 本年度各科室按照要求把该公开的都公开了，并逐条核对了一遍。\nother 1 六、/其他需要报告的事项\n"
	 "other: 无\n!section-empty\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n"},
	{"a line that holds a comma, its text behind it",
	 "一、总体情况\n（一）加强领导，健全机制。甲乙丙丁。\n（二）加强领导，健全机制：甲乙丙丁。\n（三）加强领导，健全机制 甲乙丙丁。\n1.加强领导，健全机制。甲乙丙丁。\n（四）我们加强领导，健全机制。甲乙丙丁。\n（五）加强对公开工作的组织和领导，建立和健全公开工作的各项机制。甲乙丙丁。\n五、存在的主要问题及改进情况\n乙。\n",
	 "=||0\noverview 1 一、/总体情况\n 2 （一）/加强领导，健全机制\noverview: 甲乙丙丁。\n 2 （二）/加强领导，健全机制\n"
	 "overview: 甲乙丙丁。\noverview: （三）加强领导，健全机制 甲乙丙丁。\noverview: 1.加强领导，健全机制。甲乙丙丁。\n"
	 "overview: （四）我们加强领导，健全机制。甲乙丙丁。\noverview: （五）加强对公开工作的组织和领导，建立和健全公开工作的各项机制。甲乙丙丁。\n"
	 "problems 1 五、/存在的主要问题及改进情况\nproblems: 乙。\n!section-missing\n!section-missing\n!section-missing\n"
	 "!section-missing\n"},
	{"with no stop between them, but a blank",
	 "一、总体情况\n（一）加强领导，健全机制的有关情况 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸。\n（二）加强领导健全机制的有关情况 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸。\n1.人员培训有关情况 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸。\n2.人员培训的有关情况。甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸。\n主动公开方面 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸。\n主动公开方面：甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸。\n平台建设。\n五、存在的主要问题及改进情况\n乙。\n",
	 "=||0\noverview 1 一、/总体情况\noverview: （一）加强领导，健全机制的有关情况 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸。\n"
	 "overview: （二）加强领导健全机制的有关情况 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸。\n"
	 "overview: 1.人员培训有关情况 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸。\n"
	 "overview: 2.人员培训的有关情况。甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸。\n"
	 "overview: 主动公开方面 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸。\n"
	 "overview.proactive 2 /主动公开方面\noverview.proactive: 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸。\n"
	 "overview.proactive: 平台建设。\nproblems 1 五、/存在的主要问题及改进情况\nproblems: 乙。\n!section-missing\n"
	 "!section-missing\n!section-missing\n!section-missing\n"},
	{"how long such a line may be",
	 "五、存在的主要问题及改进情况\n（一）把公开工作做得更细更实更全面更及时更好更。\n各科室按照要求把该公开的都公开了，并逐条核对了一遍又一遍。\n（二）把公开工作做得更细更实更全面更及时更好更1。\n各科室按照要求把该公开的都公开了，并逐条核对了一遍又一遍。\n（三）把公开工作做得更细更实更全面更及时更好更。\n各科室按照要求公开了并核对了一遍又一遍。\n（四）把公开工作做得更细更实更全面，更及时更好更快更多些\n各科室按照要求把该公开的都公开了，并逐条核对了一遍又一遍。\n（五）把公开工作做得更细更实更全面，更及时更好更快更多些1\n各科室按照要求把该公开的都公开了，并逐条核对了一遍又一遍。\n（六）加强领导，健全机制。\n各科室按照要求把该公开的都公开了，并逐条核对了一遍又一遍。\n（七）我加强领导，健全机制。\n各科室按照要求把该公开的都公开了，并逐条核对了一遍又一遍。\n1.加强领导，健全机制。\n各科室按照要求把该公开的都公开了，并逐条核对了一遍又一遍。\n六、其他需要报告的事项\n无\n",
	 "=||0\nproblems 1 五、/存在的主要问题及改进情况\n 2 （一）/把公开工作做得更细更实更全面更及时更好更\n"
	 "problems: 各科室按照要求把该公开的都公开了，并逐条核对了一遍又一遍。\nproblems: （二）把公开工作做得更细更实更全面更及时更好更1。\n"
	 "problems: 各科室按照要求把该公开的都公开了，并逐条核对了一遍又一遍。\nproblems: （三）把公开工作做得更细更实更全面更及时更好更。\n"
	 "problems: 各科室按照要求公开了并核对了一遍又一遍。\n 2 （四）/把公开工作做得更细更实更全面，更及时更好更快更多些\n"
	 "problems: 各科室按照要求把该公开的都公开了，并逐条核对了一遍又一遍。\nproblems: （五）把公开工作做得更细更实更全面，更及时更好更快更多些1\n"
	 "problems: 各科室按照要求把该公开的都公开了，并逐条核对了一遍又一遍。\n 2 （六）/加强领导，健全机制\n"
	 "problems: 各科室按照要求把该公开的都公开了，并逐条核对了一遍又一遍。\nproblems: （七）我加强领导，健全机制。\n"
	 "problems: 各科室按照要求把该公开的都公开了，并逐条核对了一遍又一遍。\nproblems: 1.加强领导，健全机制。\n"
	 "problems: 各科室按照要求把该公开的都公开了，并逐条核对了一遍又一遍。\nother 1 六、/其他需要报告的事项\n"
	 "other: 无\n!section-empty\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n"},
	{"the form's groups are no headings, nor is what stands beside their numbers prose", "三、收到和处理政府信息公开申请情况\n三、本年度办理结果\n(三) 不予公开\n（四）无法提供\n（五）不予处理 1.信访举报投诉类申请 1 0 1\n（一）处理的经过\n甲。\n",
	 "=||0\nrequests 1 三、/收到和处理政府信息公开申请情况\n 2 （一）/处理的经过\nrequests: 甲。\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n"},
	{"sub-headings with their text behind them", "一、总体情况\n（一）主动公开情况。甲。\n（二）甲乙丙丁：戊。\n1.依申请公开情况。己。\n2.庚辛：壬。\n3.庚辛。\n五、存在的主要问题及改进情况\n（一）不足之处。不够。\n（二）不足，之处。不够。\n"
	 "（三）甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙。丙。\n（四）甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙\n①甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙\n",
	 "=||0\noverview 1 一、/总体情况\noverview.proactive 2 （一）/主动公开情况\noverview.proactive: 甲。\n 2 （二）/甲乙丙丁\noverview: 戊。\noverview: 1.依申请公开情况。己。\n"
	 "overview: 2.庚辛：壬。\noverview: 3.庚辛。\nproblems 1 五、/存在的主要问题及改进情况\n 2 （一）/不足之处\nproblems: 不够。\n 2 （二）/不足，之处\nproblems: 不够。\n"
	 "problems: （三）甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙。丙。\nproblems: （四）甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙\n"
	 "problems: ①甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n"},
	{"headings that are none: too long, going on, in other numerals", "一、总体情况\n甲。\n二、主动公开政府信息情况和其他的甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛\n五存在的主要问题及改进情况\n乙。\n其他需要报告的事项：无。\n其他需要报告的事项\n丙。\n",
	 "=||0\noverview 1 一、/总体情况\noverview: 甲。\ndisclosure 1 二、/主动公开政府信息情况和其他的甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛\nproblems 1 五/存在的主要问题及改进情况\n"
	 "problems: 乙。\nproblems: 其他需要报告的事项：无。\nother 1 /其他需要报告的事项\nother: 丙。\n!section-empty\n!section-missing\n!section-missing\n"},
	{"sections numbered from one anew", "一、总体情况\n甲。\n一、存在的主要问题及改进情况\n乙。\n二、其他需要报告的事项\n丙。\n三、总体情况\n丁。\n",
	 "=||0\noverview 1 一、/总体情况\noverview: 甲。\nproblems 1 一、/存在的主要问题及改进情况\nproblems: 乙。\nother 1 二、/其他需要报告的事项\nother: 丙。\n"
	 " 1 三、/总体情况\n: 丁。\n!section-missing\n!section-missing\n!section-missing\n"},
	{"a period of another year than the title's; the same", "江明市水务局2024年政府信息公开工作年度报告\n期限自2024年1月1日至2024年12月31日。\n一、总体情况\n甲。\n发布时间：2025年1月1日\n",
	 "=江明市水务局2024年政府信息公开工作年度报告|江明市水务局|2024\n: 期限自2024年1月1日至2024年12月31日。\noverview 1 一、/总体情况\noverview: 甲。\n"
	 "overview: 发布时间：2025年1月1日\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n!section-missing\n"},
	{"the page's words before any section are none of it", "发布时间：2025年1月1日 来源：本站\n主动公开。\n一、总体情况\n发布时间：2025年1月1日\n",
	 "=||0\n: 主动公开。\noverview 1 一、/总体情况\noverview: 发布时间：2025年1月1日\n!section-missing\n!section-missing\n!section-missing\n"
	 "!section-missing\n!section-missing\n"},
};

/* a document of the lines of `in` */
static void
build(struct doc *d, const char *in)
{
	size_t line = 0;

	for (struct str s = str_of(in); s.n; line++) {
		ptrdiff_t lf = str_find(s, STR("\n"));
		struct str l = {s.p, lf < 0 ? s.n : (size_t)lf};
		s = str_cut(s, l.n + 1);
		if (!str_starts(l, STR("|"))) {
			doc_text(d, line + 1, l);
			continue;
		}
		size_t n = 0;
		for (size_t i = 1; i < l.n; i++)
			n += l.p[i] == '|';
		struct doc_item *it = doc_add(d, DOC_ROW, line + 1, n);
		for (size_t i = 1, k = 0, from = 1; i < l.n; i++)
			if (l.p[i] == '|') {
				it->cell[k++].text = (struct str){l.p + from, i - from};
				from = i + 1;
			}
	}
}

static struct str
print(struct arena *a, const struct sections *s, const struct doc *d)
{
	struct buf b = {.a = a};
	size_t body = 0;

	buf_str(&b, str_fmt(a, "=%.*s|%.*s|%d\n", (int)s->title.n, s->title.p, (int)s->agency.n, s->agency.p, s->year));
	for (size_t i = 0; i <= s->nsect; i++) {
		if (i) {
			const struct sect *c = &s->sect[i - 1];
			buf_str(&b, str_fmt(a, "%s %d %.*s/%.*s\n", sect_key_name(c->key), c->level, (int)c->numeral.n, c->numeral.p,
					    (int)c->title.n, c->title.p));
		}
		for (; body < s->nbody && s->body[body].under == i; body++)
			buf_str(&b, str_fmt(a, "%s: %.*s\n", sect_key_name(s->body[body].key), (int)s->body[body].text.n,
					    s->body[body].text.p));
	}
	for (size_t i = 0; i < d->diags.n; i++)
		buf_str(&b, str_fmt(a, "!%s\n", diag_name(d->diags.v[i].code)));
	return buf_slice(&b);
}

/* A title of n bytes that ends as titles do. */
static struct str
title_of(struct arena *a, size_t n)
{
	struct buf b = {.a = a};

	for (size_t i = 0; i < n % 3; i++)
		buf_char(&b, 'x');
	for (size_t i = 0; i < n / 3 - 2; i++)
		buf_str(&b, STR("文"));
	buf_str(&b, STR("情况"));
	return buf_slice(&b);
}

/* Which numbered lines between the six are sub-headings, by where they stand, how long they are, and what is behind them: K the title of a part of the
 * overview, r text behind it, s it stopped at a full stop, h no heading of the overview is there. */
static int
subs(void)
{
	static const struct { enum sect_key main; enum head_style style; size_t n; const char *how; bool want; } of[] = {
		{SECT_OVERVIEW, HEAD_CN, 75, "Kr", true}, {SECT_OVERVIEW, HEAD_CN, 76, "Kr", false}, {SECT_OVERVIEW, HEAD_CN, 76, "Krs", false}, {SECT_OVERVIEW, HEAD_CN, 75, "Ks", false}, {SECT_OVERVIEW, HEAD_CN, 75, "K", true},
		{SECT_OVERVIEW, HEAD_CN, 75, "rs", true}, {SECT_OVERVIEW, HEAD_CN, 76, "rs", false}, {SECT_OVERVIEW, HEAD_CN, 75, "r", false}, {SECT_PROBLEMS, HEAD_CN, 75, "Kr", false}, {SECT_PROBLEMS, HEAD_CN, 90, "", true},
		{SECT_PROBLEMS, HEAD_CN, 91, "", false}, {SECT_PROBLEMS, HEAD_CN, 90, "s", false}, {SECT_PROBLEMS, HEAD_PAREN, 90, "", true}, {SECT_PROBLEMS, HEAD_NUM, 60, "", true}, {SECT_PROBLEMS, HEAD_NUM, 61, "", false},
		{SECT_PROBLEMS, HEAD_NUM, 60, "s", false}, {SECT_PROBLEMS, HEAD_NUM, 60, "r", false}, {SECT_PROBLEMS, HEAD_PART, 90, "", true}, {SECT_OVERVIEW, HEAD_NUM, 75, "K", true}, {SECT_OVERVIEW, HEAD_NUM, 75, "", false},
		{SECT_OVERVIEW, HEAD_PLAIN, 54, "K", true}, {SECT_OVERVIEW, HEAD_PLAIN, 55, "K", false}, {SECT_OVERVIEW, HEAD_PLAIN, 54, "", false}, {SECT_OVERVIEW, HEAD_PLAIN, 54, "Kr", false}, {SECT_OVERVIEW, HEAD_PLAIN, 54, "Ks", false},
		{SECT_PROBLEMS, HEAD_PLAIN, 54, "K", false}, {SECT_NONE, HEAD_PLAIN, 54, "Kh", false}, {SECT_NONE, HEAD_CN, 54, "Kh", true}, {SECT_NONE, HEAD_CN, 54, "K", false}, {SECT_NONE, HEAD_CN, 54, "h", false}, {SECT_PROBLEMS, HEAD_CN, 54, "Kh", true},
		{SECT_OTHER, HEAD_CIRCLE, 30, "", true},
	};
	static const struct { enum sect_key main; const char *title; bool want; } rows[] = {
		{SECT_REQUESTS, "予以公开", false}, {SECT_DISCLOSURE, "规章", false}, {SECT_DISPUTES, "予以公开", false}, {SECT_OVERVIEW, "予以公开", true}, {SECT_PROBLEMS, "予以公开", true}, {SECT_REQUESTS, "甲乙情况", true},
		{SECT_PROBLEMS, "甲，乙", false}, {SECT_PROBLEMS, "甲,乙", false}, {SECT_PROBLEMS, "，甲", false}, {SECT_PROBLEMS, ",甲", false}, {SECT_PROBLEMS, "甲乙", true}};
	struct arena a = {0};
	struct doc d = {.a = &a};
	struct work w = {.d = &d};
	int bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct place at = {.main = of[i].main, .headless = strchr(of[i].how, 'h') != NULL};
		struct outline_head c = {.h = {.style = of[i].style, .title = title_of(&a, of[i].n), .rest = strchr(of[i].how, 'r') ? STR("文") : STR(""), .stop = strchr(of[i].how, 's') != NULL,
			.sub = strchr(of[i].how, 'K') ? SECT_PROACTIVE : SECT_NONE}};
		if (is_sub(&w, &at, &c) != of[i].want && ++bad)
			printf("FAIL sub-heading %zu: section %d, style %d, %zu bytes, %s\n", i, (int)of[i].main, (int)of[i].style, of[i].n, of[i].how);
		struct outline_head toc = c, tight = c, none = c, again = c;
		toc.h.toc = tight.h.tight = true;
		none.h.title = STR("");
		again.again = OUTLINE_TWICE;
		if ((is_sub(&w, &at, &toc) || is_sub(&w, &at, &tight) || is_sub(&w, &at, &none) || is_sub(&w, &at, &again)) && ++bad)
			printf("FAIL sub-heading %zu: of a table of contents, tight, of nothing, or one of the six\n", i);
	}
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct place at = {.main = rows[i].main};
		struct outline_head c = {.h = {.style = HEAD_PAREN, .title = str_of(rows[i].title)}};
		if (is_sub(&w, &at, &c) != rows[i].want && ++bad)
			printf("FAIL sub-heading %s\n", rows[i].title);
	}
	/* levels by the order in which styles come; a part of the overview once, on the first of them */
	static const enum head_style style[] = {HEAD_PAREN, HEAD_NUM, HEAD_NUM, HEAD_CIRCLE, HEAD_NUM, HEAD_PAREN, HEAD_NUM, HEAD_PAREN};
	static const int level[] = {2, 3, 3, 4, 3, 2, 3, 2};
	struct place at = {.main = SECT_OVERVIEW};
	for (size_t i = 0; i < sizeof style / sizeof *style; i++)
		if (sub_level(&at, style[i]) != level[i] && ++bad)
			printf("FAIL level %zu\n", i);
	struct head h = {.sub = SECT_PROACTIVE}, other = {.sub = SECT_NONE};
	if ((sub_key(&w, &at, &h, 3) != SECT_NONE || sub_key(&w, &at, &other, 2) != SECT_NONE || sub_key(&w, &at, &h, 2) != SECT_PROACTIVE || sub_key(&w, &at, &h, 2) != SECT_NONE) && ++bad)
		printf("FAIL the key of a sub-heading\n");
	w.seen[SECT_PROACTIVE] = false;
	at.main = SECT_PROBLEMS;
	if (sub_key(&w, &at, &h, 2) != SECT_NONE && ++bad)
		printf("FAIL a key in another section\n");
	at.main = SECT_NONE;
	if (sub_key(&w, &at, &h, 2) != SECT_PROACTIVE && ++bad)
		printf("FAIL a key before all sections\n");
	mem_free(&a);
	return bad;
}

int
main(void)
{
	int bad = subs(), n = (int)(sizeof cases / sizeof *cases);

	for (int i = 0; i < n; i++) {
		struct arena a = {0};
		struct doc d = {.a = &a, .diags = {.a = &a}};
		struct sections s;
		build(&d, cases[i].in);
		sect_read(&s, &d);
		struct str got = print(&a, &s, &d);
		if (!str_eq(got, str_of(cases[i].out))) {
			printf("FAIL %s:\n%.*s--- expected\n%s\n", cases[i].what, (int)got.n, got.p, cases[i].out);
			bad++;
		}
		mem_free(&a);
	}
	static const struct {
		const char *s;
		bool counts, figures;
	} entry[] = {{"通知8条", true, true}, {"2024年", false, true}, {"2024 年", false, true}, {"5年", false, true}, {"12", true, true}, {"0件", true, true}, {"9", true, true}, {"2024年通知8条", true, true},
		     {"2024年8", true, true}, {"通知", false, false}, {"", false, false}, {"/:", false, false}, {"通知1", true, true}, {"通知2023年", false, true}};
	for (size_t i = 0; i < sizeof entry / sizeof *entry; i++, n++)
		if ((counts(str_of(entry[i].s), false) != entry[i].counts || counts(str_of(entry[i].s), true) != entry[i].figures) && ++bad)
			printf("FAIL %s: does it count something?\n", entry[i].s);
	static const struct {
		const char *s;
		bool want;
	} empty[] = {{"", true}, {"无", true}, {"无。", true}, {"没有", true}, {"暂 无", true}, {"没有了", false}, {"。", true}, {"结果维持", false}, {"无…………………", true}, {"无……………………", false}};
	for (size_t i = 0; i < sizeof empty / sizeof *empty; i++, n++)
		if (nothing(str_of(empty[i].s)) != empty[i].want && ++bad)
			printf("FAIL %s: nothing?\n", empty[i].s);
	static const struct {
		bool (*is)(struct str);
		const char *words, *in;
	} lists[] = {{ends, "建设 公开 管理 保障 方面 情况", "政务#"}, {head_speaks, "我 本 了 全年 截至 截止", "甲#乙"}, {nothing, "无 没有 暂无", "#。"}};
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
		for (struct str all = str_of(lists[i].words), w; (w = given_word(&all, ' ')).n; n++) {
			struct arena a = {0};
			if ((!lists[i].is(given_put(lists[i].in, w, &a)) || lists[i].is(given_put(lists[i].in, STR("甲"), &a))) && ++bad)
				printf("FAIL %.*s of: %s\n", (int)w.n, w.p, lists[i].words);
			mem_free(&a);
		}
	/* before the first section, a line below a label that a page has is the label's value: not one that speaks, nor below a label that wants none */
	static const struct {
		const char *words, *in;
		bool kept;
	} values[] = {{"来源 作者 时间", "云岫市民政局2024年政府信息公开工作年度报告\n#：\n松坞\n一、总体情况\n甲。\n", false},
		{"。 ， 我 本报告 本年 现将 全年 如下", "云岫市民政局2024年政府信息公开工作年度报告\n来源：\n松坞#甲\n一、总体情况\n甲。\n", true},
		{"分享 字号 字体 浏览 点击 访问次数", "云岫市民政局2024年政府信息公开工作年度报告\n来源：甲 #：\n松坞\n一、总体情况\n甲。\n", true}};
	for (size_t i = 0; i < sizeof values / sizeof *values; i++)
		for (struct str all = str_of(values[i].words), w; (w = given_word(&all, ' ')).n; n++) {
			struct arena a = {0};
			struct doc d = {.a = &a, .diags = {.a = &a}};
			struct sections s;
			struct str in = given_put(values[i].in, w, &a);
			build(&d, str_fmt(&a, "%.*s", (int)in.n, in.p).p);
			sect_read(&s, &d);
			if ((str_find(print(&a, &s, &d), STR("松坞")) >= 0) != values[i].kept && ++bad)
				printf("FAIL a value below a label, by %.*s\n", (int)w.n, w.p);
			mem_free(&a);
		}
	return verdict(bad, n);
}
