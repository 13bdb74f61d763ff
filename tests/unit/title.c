/* Unit tests of title: documents whose lines are paragraphs (cells of a row parted by |, ~ before what was dropped, @ before
 * the first heading, $ before what is behind the report), and what is found: title|agency|year|period|published|rival, the
 * line of each behind a colon, - what is not there. */
#include <stdio.h>

#include "../../lib/title.c"
#include "given.h"
#include "imprint.h"
#include "verdict.h"

#define REPORT "政府信息公开工作年度报告"

static const struct {
	const char *name, *in, *want;
} test[] = {
	{"a whole title", "江明市水务局2024年" REPORT "\n@一、总体情况", "江明市水务局2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"the title's decoration is none of it", "# **江明市水务局2024年" REPORT "** #\n@一", "江明市水务局2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"nor are a bullet, or brackets", "《江明市水务局2024年" REPORT "》\n@一", "江明市水务局2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"what stands behind it in short brackets is", "江明市水务局2024年" REPORT "（草案）\n@一", "江明市水务局2024年" REPORT "（草案）:1|江明市水务局:1|2024:1|-|-|-"},
	{"in long brackets not", "江明市水务局2024年" REPORT "（本报告由办公室编写并经局务会议审定）\n@一", "江明市水务局2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"a line that goes on behind it is no title", "江明市水务局2024年" REPORT "如下\n@一", "-|江明市水务局:1|2024:1|-|-|-"},
	{"but the page's name behind _ or -", "江明市水务局2024年" REPORT "_江明网\n@一", "江明市水务局2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"a page's label", "2024年" REPORT "\n发布机构：江明中学\n@一", "2024年" REPORT ":1|江明中学:2|2024:1|-|-|-"},
	{"the surer of two", "2024年" REPORT "\n公开主体：江明小学\n发布机构：江明中学\n@一", "2024年" REPORT ":1|江明中学:3|2024:1|-|-|-"},
	{"", "2024年" REPORT "\n发布单位：江明小学\n公开主体：江明中学\n@一", "2024年" REPORT ":1|江明中学:3|2024:1|-|-|-"},
	{"", "2024年" REPORT "\n信息来源：江明小学\n发布单位：江明中学\n@一", "2024年" REPORT ":1|江明中学:3|2024:1|-|-|-"},
	{"", "2024年" REPORT "\n来源：江明小学\n信息来源：江明中学\n@一", "2024年" REPORT ":1|江明中学:3|2024:1|-|-|-"},
	{"", "2024年" REPORT "\n责任单位：江明小学\n来源：江明中学\n@一", "2024年" REPORT ":1|江明中学:3|2024:1|-|-|-"},
	{"", "2024年" REPORT "\n责任单位：江明小学\n@一", "2024年" REPORT ":1|江明小学:2|2024:1|-|-|-"},
	{"one that a long text begins with", "江明市水务局2024年政府信息公开年报 根据条例编制，全面总结一年来的各项工作，全面总结一年来的各项工作，全面总结一年来的各项工作，全面总结一年来的各项工作，全面总结一年来的各项工作，全面总结一年来的各项工作，全面总结一年来的各项工作，全面总结一年来的各项工作，全面总结一年来的各项工作，全面总结一年来的各项工作，全面总结一年来的各项工作，全面总结一年来的各项工作，全面总结一年来的各项工作，全面总结一年来的各项工作，全面总结一年来的各项工作，全面总结一年来的各项工作，现予公布。\n@一", "江明市水务局2024年政府信息公开年报:1|江明市水务局:1|2024:1|-|-|-"},
	{"a sentence is none", "江明市水务局2024年" REPORT "，现公布如下\n根据要求编制江明市水务局2024年" REPORT "\n@一", "-|江明市水务局:1|2024:1|-|-|-"},
	{"the year within the name", "江明市2024年水务局" REPORT "\n@一", "江明市2024年水务局" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"the year behind the report", "江明市水务局" REPORT "（2024年度）\n@一", "江明市水务局" REPORT "（2024年度）:1|江明市水务局:1|2024:1|-|-|-"},
	{"words of a menu before it", "第3页 通知 江明市水务局2024年" REPORT "\n@一", "江明市水务局2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"one word of a menu", "首页 江明市水务局2024年" REPORT "\n@一", "江明市水务局2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"关于 before the name", "关于江明市水务局2024年" REPORT "\n@一", "江明市水务局2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"关于 behind it", "江明市水务局关于2024年" REPORT "\n@一", "江明市水务局关于2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"的 behind it", "江明市水务局的2024年" REPORT "\n@一", "江明市水务局的2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"the name is short, the text has the whole one", "水务局2024年" REPORT "\n江明市水务局认真贯彻落实政府信息公开条例的各项要求。\n@一",
		"水务局2024年" REPORT ":1|江明市水务局:2|2024:1|-|-|-"},
	{"a page's name in the text is no agency's", "水务局2024年" REPORT "\n可在江明市水务局门户网站下载，也可在江明市水务局网站查阅。\n@一",
		"水务局2024年" REPORT ":1|水务局:1|2024:1|-|-|-"},
	{"nor is the one of the page that it welcomes to", "水务局2024年" REPORT "\n欢迎访问江明市水务局，今天是工作日，您可以在这里查阅信息。\n@一",
		"水务局2024年" REPORT ":1|水务局:1|2024:1|-|-|-"},
	{"the name under it, with the day", "2024年信息公开工作年度报告\n江明学院\n（2024年10月30日）\n@一", "2024年信息公开工作年度报告:1|江明学院:2|2024:1|-|2024-10-30:3|-"},
	{"without a day it may be anything", "2024年信息公开工作年度报告\n江明学院\n引言\n@一", "2024年信息公开工作年度报告:1|-|2024:1|-|-|-"},
	{"a line of prose, or of digits, is none", "2024年信息公开工作年度报告\n由江明学院，编写的江明学院\n2024年10月30日\n@一", "2024年信息公开工作年度报告:1|-|2024:1|-|2024-10-30:3|-"},
	{"a numbered line that names neither body nor year", "云岫市民政局指南\n@一、主动公开\n三、政府信息公开年度报告\n文", "-|-|-|-|-|-"},
	{"the two years of a school's", "江明大学2023-2024学年信息公开工作年度报告\n@一", "江明大学2023-2024学年信息公开工作年度报告:1|江明大学:1|2024:1|-|-|-"},
	{"the name over it", "江明市水务局\n2024年" REPORT "\n@一", "江明市水务局2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"four lines", "江明市水务局\n2024年\n政府信息公开\n工作年度报告\n@一", "江明市水务局2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"five lines are too many", "江明市水务局\n2024年\n政府信息公开\n工作\n年度报告\n@一", "2024年" REPORT ":2|-|2024:2|-|-|-"},
	{"its two parts in columns, with something between", "江明市水务局2024年\n走进江明\n通知公告\n政府信息公开工作年度报告\n@一",
		"江明市水务局2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"with one thing between", "江明市水务局2024年\n走进江明\n政府信息公开工作年度报告\n@一", "江明市水务局2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"a name cut inside", "江明市水务\n局2024年" REPORT "\n江明市水务局编制。\n@一", "江明市水务局2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"a line with a place that makes no name with it", "江明市水务\n厅2024年" REPORT "\n@一", "厅2024年" REPORT ":2|-|2024:2|-|-|-"},
	{"the last of two equal ones, the other noted", "江明市水务局2024年" REPORT "\n江明市财政局2023年" REPORT "\n@一", "江明市财政局2023年" REPORT ":2|江明市财政局:2|2023:2|-|-|江明市水务局:1"},
	{"of two years of a body nothing", "江明市水务局2024年" REPORT "\n江明市水务局2023年" REPORT "\n@一", "江明市水务局2023年" REPORT ":2|江明市水务局:2|2023:2|-|-|-"},
	{"the first of those behind the sections", "@一\n江明市水务局2024年" REPORT "\n江明市财政局2024年" REPORT "\n甲。", "江明市水务局2024年" REPORT ":2|江明市水务局:2|2024:2|-|-|-"},
	{"a better one takes the note back", "江明市水务局" REPORT "\n江明市财政局" REPORT "\n江明市教育局2023年" REPORT "\n@一", "江明市教育局2023年" REPORT ":3|江明市教育局:3|2023:3|-|-|-"},
	{"the one that says more", REPORT "\n江明市财政局2023年" REPORT "\n@一", "江明市财政局2023年" REPORT ":2|江明市财政局:2|2023:2|-|-|-"},
	{"in a cell, beside an empty one", "|江明市水务局2024年" REPORT "\n@一", "江明市水务局2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"not in a row of the tables, nor in what was dropped", "~nav|江明市水务局2024年" REPORT "\n@一\n江明市水务局2024年" REPORT "|\n二", "-|-|-|-|-|-"},
	{"not behind the end", "引言\n@一\n$江明市水务局2024年" REPORT, "-|-|-|-|-|-"},
	{"the year of the period", "江明市水务局" REPORT "\n统计期限自2023年1月1日起至2023年12月31日止。\n@一",
		"江明市水务局" REPORT ":1|江明市水务局:1|2023:2|2023-01-01/2023-12-31:2|-|-"},
	{"a period that runs backwards is none", "江明市水务局" REPORT "\n统计期限自2023年1月1日起至2022年12月31日止。\n@一",
		"江明市水务局" REPORT ":1|江明市水务局:1|-|-|-|-"},
	{"nor is the time of a meeting", "江明市水务局" REPORT "\n公开工作会议于2023年5月1日至5月3日召开。\n@一",
		"江明市水务局" REPORT ":1|江明市水务局:1|2023:2|-|-|-"},
	{"nor any of a text that speaks of something else", "江明市水务局" REPORT "\n施工自2023年5月1日至8月3日。\n@一",
		"江明市水务局" REPORT ":1|江明市水务局:1|-|-|-|-"},
	{"what says that it was counted before what is about the report",
		"江明市水务局" REPORT "\n自2023年4月1日至9月30日开展公开工作专项行动。\n数据自2023年1月1日至12月31日。\n报告2022年1月1日至12月31日。\n期限2021年1月1日至12月31日。\n@一",
		"江明市水务局" REPORT ":1|江明市水务局:1|2023:3|2023-01-01/2023-12-31:3|-|-"},
	{"the first of two about the report", "江明市水务局" REPORT "\n年报自2023年4月1日至9月30日。\n报告2022年1月1日至12月31日。\n@一",
		"江明市水务局" REPORT ":1|江明市水务局:1|2023:2|2023-04-01/2023-09-30:2|-|-"},
	{"behind the time of a meeting in the same text", "江明市水务局" REPORT "\n会议于2024年1月1日至1月3日召开，统计数据自2023年1月1日至12月31日。\n@一",
		"江明市水务局" REPORT ":1|江明市水务局:1|2023:2|2023-01-01/2023-12-31:2|-|-"},
	{"the year in a sentence about disclosure", "江明市水务局" REPORT "\n2022年印发文件。\n2023年公开文件。\n@一", "江明市水务局" REPORT ":1|江明市水务局:1|2023:3|-|-|-"},
	{"never that of publication", "江明市水务局" REPORT "\n发布时间：2024年公开\n@一", "江明市水务局" REPORT ":1|江明市水务局:1|-|-|-|-"},
	{"what the page says: published, by whom", "发布时间：2024-01-20 来源：江明市水务局\n2023年" REPORT "\n@一",
		"2023年" REPORT ":2|江明市水务局:1|2023:2|-|2024-01-20:1|-"},
	{"its label apart from its value, with a colon or alone", "发布机构：\n江明市水务局\n成文日期\n2024年1月20日\n2023年" REPORT "\n@一",
		"2023年" REPORT ":5|江明市水务局:1|2023:5|-|2024-01-20:3|-"},
	{"a label right before the first heading has none", "2023年" REPORT "\n发布日期：\n@2024年1月20日\n甲\n乙\n丙\n丁", "2023年" REPORT ":1|-|2023:1|-|-|-"},
	{"a label within a line, without a colon, has no value", "本页发布日期\n2024年1月20日前\n2023年" REPORT "\n@一", "2023年" REPORT ":3|-|2023:3|-|-|-"},
	{"a page that names another body does not name a short one's", "发布机构：江明市财政局\n水务局2023年" REPORT "\n@一", "水务局2023年" REPORT ":2|水务局:2|2023:2|-|-|-"},
	{"nor one whose name is none", "来源：本站\n2023年" REPORT "\n@一", "2023年" REPORT ":2|-|2023:2|-|-|-"},
	{"or is a site's", "来源：江明市人民政府网站\n2023年" REPORT "\n@一", "2023年" REPORT ":2|-|2023:2|-|-|-"},
	{"one that begins with 本 but names a place is a body", "来源：本溪市水务局\n2023年" REPORT "\n@一", "2023年" REPORT ":2|本溪市水务局:1|2023:2|-|-|-"},
	{"what the page says in what was dropped", "~nav|发布机构：江明市水务局 发布日期：2024-01-20\n2023年" REPORT "\n@一",
		"2023年" REPORT ":2|江明市水务局:0|2023:2|-|2024-01-20:0|-"},
	{"and only that", "~nav|字号：大 来源：本站\n~nav|江明市水务局\n2023年" REPORT "\n@一", "2023年" REPORT ":3|-|2023:3|-|-|-"},
	{"a date alone at the end", "2023年" REPORT "\n@一\n无\n2024年1月20日\n完", "2023年" REPORT ":1|-|2023:1|-|2024-01-20:4|-"},
	{"up to three paragraphs before it, rows not counted", "2023年" REPORT "\n@一\n2024年1月20日\n甲\n1|2\n乙", "2023年" REPORT ":1|-|2023:1|-|2024-01-20:3|-"},
	{"not farther", "2023年" REPORT "\n@一\n2024年1月20日\n甲\n1|2\n乙\n丙", "2023年" REPORT ":1|-|2023:1|-|-|-"},
	{"a date under the title, in brackets", "2023年" REPORT "\n（2024年1月20日）\n@一\n甲\n乙\n丙", "2023年" REPORT ":1|-|2023:1|-|2024-01-20:2|-"},
	{"in others", "2023年" REPORT "\n(2024-01-20)\n@一\n甲\n乙\n丙", "2023年" REPORT ":1|-|2023:1|-|2024-01-20:2|-"},
	{"with more than that it is none", "2023年" REPORT "\n2024年1月20日印\n@一\n甲\n乙\n丙", "2023年" REPORT ":1|-|2023:1|-|-|-"},
	{"one over the title is not the report's", "2024年1月20日\n2023年" REPORT "\n@一\n甲\n乙\n丙", "2023年" REPORT ":2|-|2023:2|-|-|-"},
	{"a rival in the introduction", "江明市水务局2023年" REPORT "\n现将江明市财政局2023年政府信息公开工作年度报告公布如下。\n@一",
		"江明市水务局2023年" REPORT ":1|江明市水务局:1|2023:1|-|-|江明市财政局:2"},
	{"the same or a longer name is none", "江明市水务局2023年" REPORT "\n现将江明市水务局2023年政府信息公开年报、江明市水务管理局2023年政府信息公开年报公布。\n@一",
		"江明市水务局2023年" REPORT ":1|江明市水务局:1|2023:1|-|-|-"},
	{"nor one without the year, or the report, right behind", "江明市水务局2023年" REPORT "\n由江明市财政局编写，2023年江明市审计局2023年印发文件。\n@一",
		"江明市水务局2023年" REPORT ":1|江明市水务局:1|2023:1|-|-|-"},
	/* a name that the prose would not give: its end is not sure enough there */
	{"关于 before it", "关于江明市城建集团2024年" REPORT "\n@一", "江明市城建集团2024年" REPORT ":1|江明市城建集团:1|2024:1|-|-|-"},
	{"关于 behind such a name", "江明市城建集团关于2024年" REPORT "\n@一", "江明市城建集团关于2024年" REPORT ":1|江明市城建集团:1|2024:1|-|-|-"},
	{"的 behind it", "江明市城建集团的2024年" REPORT "\n@一", "江明市城建集团的2024年" REPORT ":1|江明市城建集团:1|2024:1|-|-|-"},
	{"words of a menu", "第3页 通知 江明市城建集团2024年" REPORT "\n@一", "江明市城建集团2024年" REPORT ":1|江明市城建集团:1|2024:1|-|-|-"},
	{"the year within such a name", "江明市2024年城建集团" REPORT "\n@一", "江明市2024年城建集团" REPORT ":1|江明市城建集团:1|2024:1|-|-|-"},
	{"a menu's word of eight characters", "甲乙丙丁戊己庚辛 城建集团2024年" REPORT "\n江明市城建集团\n@一", "甲乙丙丁戊己庚辛 城建集团2024年" REPORT ":1|甲乙丙丁戊己庚辛 城建集团:1|2024:1|-|-|-"},
	{"of eight beside a whole name", "甲乙丙丁戊己庚辛 江明市城建集团2024年" REPORT "\n@一", "江明市城建集团2024年" REPORT ":1|江明市城建集团:1|2024:1|-|-|-"},
	{"a line of a name goes with a title only if it is short, no sentence, and the name is named elsewhere",
		"江明市城建工\n业集团2024年" REPORT "\n江明市城建工业集团编制。\n@一", "江明市城建工业集团2024年" REPORT ":1|江明市城建工业集团:1|2024:1|-|-|-"},
	{"elsewhere it is not", "江明市城建工\n业集团2024年" REPORT "\n@一", "业集团2024年" REPORT ":2|业集团:2|2024:2|-|-|-"},
	{"it is a sentence", "根据江明市城建工\n业集团2024年" REPORT "\n根据江明市城建工业集团编制。\n@一", "业集团2024年" REPORT ":2|业集团:2|2024:2|-|-|-"},
	{"a publisher that the short name is not for", "~nav|发布机构：江明市财政局 发布日期：2024-01-20\n水务局2023年" REPORT "\n@一",
		"水务局2023年" REPORT ":2|水务局:2|2023:2|-|2024-01-20:0|-"},
	{"one that it is", "~nav|发布机构：江明市水务局 发布日期：2024-01-20\n水务局2023年" REPORT "\n@一", "水务局2023年" REPORT ":2|江明市水务局:0|2023:2|-|2024-01-20:0|-"},
	{"parts with something between count less than a whole title behind", "江明市城建集团2024年\n走进江明\n政府信息公开工作年度报告\n江明市城建学校2023年" REPORT "\n@一",
		"江明市城建学校2023年" REPORT ":4|江明市城建学校:4|2023:4|-|-|-"},
	{"a rival is the name in the title of a report, however far its words are from the year",
		"江明市水务局2023年" REPORT "\n现将江明市财政局 2023年某某某某某某某政府信息公开年报公布。\n@一", "江明市水务局2023年" REPORT ":1|江明市水务局:1|2023:1|-|-|江明市财政局:2"},
	{"a mark within a title in brackets is another's", "《江明市水务局》2024年" REPORT "》\n@一", "-|江明市水务局:1|2024:1|-|-|-"},
	{"in ASCII brackets", "江明市水务局2024年" REPORT "(草案)\n@一", "江明市水务局2024年" REPORT "(草案):1|江明市水务局:1|2024:1|-|-|-"},
	{"the page's name behind -", "江明市水务局2024年" REPORT "-江明网\n@一", "江明市水务局2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"a colon in ASCII", "发布机构:江明市水务局\n2023年" REPORT "\n@一", "2023年" REPORT ":2|江明市水务局:1|2023:2|-|-|-"},
	{"a label and nothing behind it, at the end of the page's head", "2023年" REPORT "\n发布机构：\n@一", "2023年" REPORT ":1|-|2023:1|-|-|-"},
	{"a short name that the page's is not for", "水务局2023年" REPORT "\n来源：江明市财政局\n@一", "水务局2023年" REPORT ":1|水务局:1|2023:1|-|-|-"},
	{"one that it is for", "水务局2023年" REPORT "\n来源：江明市水务局\n@一", "水务局2023年" REPORT ":1|江明市水务局:2|2023:1|-|-|-"},
	{"a date with one bracket", "2023年" REPORT "\n(2024-01-20\n@一\n甲\n乙\n丙", "2023年" REPORT ":1|-|2023:1|-|-|-"},
	{"a longer name, of which the title's is short, is no rival", "水务局2023年" REPORT "\n现将江明市水务局2023年政府信息公开年报公布。\n@一",
		"水务局2023年" REPORT ":1|江明市水务局:2|2023:1|-|-|-"},
	{"dates of what was dropped that are none", "~nav|发布机构：江明市水务局 发布日期：不详\n2023年" REPORT "\n@一", "2023年" REPORT ":2|江明市水务局:0|2023:2|-|-|-"},
	{"a report with a bracket behind it in the text", "引言。\n@一\n江明市水务局2024年" REPORT "（节选）\n二\n甲。", "江明市水务局2024年" REPORT "（节选）:3|江明市水务局:3|2024:3|-|-|-"},
	{"nor are brackets within others", "《《江明市水务局2024年" REPORT "》\n@一", "江明市水务局2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"five characters that name nobody, and no year", "甲乙丙丁戊" REPORT "\n@一", "甲乙丙丁戊" REPORT ":1|-|-|-|-|-"},
	{"six say something else", "甲乙丙丁戊己" REPORT "\n@一", "-|-|-|-|-|-"},
	{"a label in the report's text is not the page's", "2023年" REPORT "\n@一\n发布日期：2024年1月20日\n甲\n乙\n丙", "2023年" REPORT ":1|-|2023:1|-|-|-"},
	{"what stands before the first heading counts more than a better one behind", "江明市水务局2024年政府信息公开年报\n@一\n江明市财政局2024年" REPORT,
		"江明市水务局2024年政府信息公开年报:1|江明市水务局:1|2024:1|-|-|-"},
	{"the heading itself does not", "@江明市水务局2024年政府信息公开年报\n江明市财政局2024年" REPORT "\n甲。", "江明市财政局2024年" REPORT ":2|江明市财政局:2|2024:2|-|-|-"},
	{"without headings nothing is an introduction, and names no rival", "现将江明市财政局2023年政府信息公开工作年度报告公布如下。\n江明市水务局2023年" REPORT,
		"江明市水务局2023年" REPORT ":2|江明市水务局:2|2023:2|-|-|-"},
	{"a title's year without 年", "江明市水务局2024" REPORT "\n@一", "江明市水务局2024" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"before the name", "2024江明市水务局" REPORT "\n@一", "2024江明市水务局" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"in brackets behind it", "江明市水务局" REPORT "（2024）\n@一", "江明市水务局" REPORT "（2024）:1|江明市水务局:1|2024:1|-|-|-"},
	{"a longer number, and one of no time, are no year", "江明市水务局20241231" REPORT "\n江明市水务局1024" REPORT "\n@一", "-|江明市水务局:1|-|-|-|-"},
	{"the number of a document is not the year", "根据国办公开办函〔2021〕30号，江明市水务局公开信息。\n2023年，江明市水务局公开信息。\n@一", "-|江明市水务局:1|2023:2|-|-|-"},
	{"a short name that is an office's", "政务公开办公室2024年" REPORT "\n2024年，江明市政务公开办公室做好工作。\n@一", "政务公开办公室2024年" REPORT ":1|江明市政务公开办公室:2|2024:1|-|-|-"},
	{"whoever speaks in the report", "本报告可在“江明市人民政府”门户网站下载，如有疑问，请与江明市水务局办公室联系。\n@一", "-|江明市水务局:1|-|-|-|-"},
	{"by its longer name, wherever", "现公布松坞镇2023年政府信息公开年报。\n如有疑问，请与江明市松坞镇人民政府联系。\n@一", "-|江明市松坞镇人民政府:2|2023:1|-|-|-"},
	{"which may stand before", "请与江明市松坞镇人民政府联系，2023年公开。\n现公布松坞镇2023年政府信息公开年报。\n@一", "-|江明市松坞镇人民政府:1|2023:1|-|-|-"},
	{"where it is more than named", "现公布江明市水务局2023年政府信息公开年报。\n可取自江明市水务局（网址如下）。\n@一", "-|江明市水务局:1|2023:1|-|-|-"},
	{"a title with the day of its publication behind it", "江明市水务局2024年" REPORT " 2024-01-20\n@一", "江明市水务局2024年" REPORT ":1|江明市水务局:1|2024:1|-|-|-"},
	{"a day behind a label that begins its line", "生成日期 2024-01-20 公开方式 主动公开\n2023年" REPORT "\n@一\n甲\n乙\n丙", "2023年" REPORT ":2|-|2023:2|-|2024-01-20:1|-"},
	{"behind one in its midst, without a colon", "公开方式 主动公开 生成日期 2024-01-20\n2023年" REPORT "\n@一\n甲\n乙\n丙", "2023年" REPORT ":2|-|2023:2|-|-|-"},
	{"the time for which was counted is not that of publication", "2023年" REPORT "\n数据统计时间：2023年1月1日。\n@一\n甲\n乙\n丙", "2023年" REPORT ":1|-|2023:1|-|-|-"},
	{"a day with its source", "江明市水务局2023年" REPORT "\n2024年1月20日 来源：江明网\n@一\n甲\n乙\n丙", "江明市水务局2023年" REPORT ":1|江明市水务局:1|2023:1|-|2024-01-20:2|-"},
	{"the same body in other words is no rival", "江明市松坞镇2023年" REPORT "\n现将松坞镇人民政府2023年政府信息公开年报公布如下。\n@一",
		"江明市松坞镇2023年" REPORT ":1|江明市松坞镇:1|2023:1|-|-|-"},
	{"nothing", "", "-|-|-|-|-|-"},
	{"of two dates at the end the last", "2023年" REPORT "\n@一\n2024年1月20日\n2024年1月21日", "2023年" REPORT ":1|-|2023:1|-|2024-01-21:4|-"},
	{"of two under the title the first", "2023年" REPORT "\n2024年1月20日\n2024年1月21日\n@一\n甲\n乙\n丙", "2023年" REPORT ":1|-|2023:1|-|2024-01-20:2|-"},
	{"a year in the sixteenth paragraph of the text", "江明市水务局" REPORT "\n@1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n2023年公开文件。\n17\n18", "江明市水务局" REPORT ":1|江明市水务局:1|2023:17|-|-|-"},
	{"not in the next", "江明市水务局" REPORT "\n@1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n2023年公开文件。\n18", "江明市水务局" REPORT ":1|江明市水务局:1|-|-|-|-"},
	{"a whole name in a paragraph of thirty bytes", "水务局2024年" REPORT "\n江明市水务局认真贯彻\n@一", "水务局2024年" REPORT ":1|江明市水务局:2|2024:1|-|-|-"},
	{"of twenty-nine", "水务局2024年" REPORT "\n江明市水务局认真贯xx\n@一", "水务局2024年" REPORT ":1|水务局:1|2024:1|-|-|-"},
	{"a label on a line of 240 bytes", "发布机构：江明市水务局 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n2023年" REPORT "\n@一", "2023年" REPORT ":2|江明市水务局:1|2023:2|-|-|-"},
	{"of 241", "发布机构：江明市水务局 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n2023年" REPORT "\n@一", "2023年" REPORT ":2|-|2023:2|-|-|-"},
	{"a menu's word of one character", "x " REPORT "\n@一", REPORT ":1|-|-|-|-|-"},
	{"a colon where a label would end, and no label", "abcdefghijk:2024-01-20\n2023年" REPORT "\n@一\n甲\n乙\n丙", "2023年" REPORT ":2|-|2023:2|-|-|-"},
};

/* Builds the document; *first and *end as title_read wants them. */
static void
build(struct doc *d, const char *in, size_t *first, size_t *end)
{
	*first = *end = SIZE_MAX;
	for (struct str s = str_of(in); s.n;) {
		ptrdiff_t lf = str_find(s, STR("\n"));
		struct str l = {s.p, lf < 0 ? s.n : (size_t)lf};
		s = str_cut(s, l.n + 1);
		bool drop = l.p[0] == '~';
		if (l.p[0] == '@')
			*first = d->n;
		if (l.p[0] == '$')
			*end = d->n;
		l = str_cut(l, drop || l.p[0] == '@' || l.p[0] == '$');
		size_t n = 1;
		for (size_t i = 0; i < l.n; i++)
			n += l.p[i] == '|';
		struct doc_item *it = doc_add(d, drop ? DOC_DROP : n > 1 ? DOC_ROW : DOC_TEXT, d->n + 1, n);
		for (size_t i = 0, k = 0, from = 0; i <= l.n; i++)
			if (i == l.n || l.p[i] == '|') {
				it->cell[k].line = it->line;
				it->cell[k++].text = (struct str){l.p + from, i - from};
				from = i + 1;
			}
	}
	*first = *first < d->n ? *first : d->n;
	*end = *end < d->n ? *end : d->n;
}

static void
put(struct buf *b, struct str s, size_t line)
{
	if (b->n)
		buf_char(b, '|');
	buf_str(b, s.n ? s : STR("-"));
	if (s.n)
		buf_str(b, str_fmt(b->a, ":%zu", line));
}

/* The items in which the title stands. */
static int
items_fail(void)
{
	static const struct { const char *in, *want; } of[] = {
		{"江明市水务局2024年" REPORT "\n@一、总体情况", "0 "}, {"江明市水务局\n2024年\n政府信息公开\n工作年度报告\n@一", "0 1 2 3 "}, {"江明网\n江明市水务局\n2024年" REPORT "\n@一", "1 2 "},
		{"江明市水务局2024年\n走进江明\n通知公告\n政府信息公开工作年度报告\n@一", "0 3 "}, {REPORT "\n江明市财政局2023年" REPORT "\n@一", "1 "}, {"江明市水务局|2024年" REPORT "\n@一", "0 "}, {"引言\n@一", ""},
	};
	int bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct doc d = {.a = &a, .diags = {.a = &a}};
		struct title t;
		size_t first, end;
		struct buf b = {.a = &a};
		build(&d, of[i].in, &first, &end);
		imprint_page(&d);
		title_read(&t, &d, first, end);
		for (size_t k = 0; k < t.nitem; k++)
			buf_str(&b, str_fmt(&a, "%zu ", t.item[k]));
		if (!str_eq(buf_slice(&b), str_of(of[i].want)) && ++bad)
			printf("FAIL the items of the title of %s: %.*s\n", of[i].in, (int)b.n, b.p);
		mem_free(&a);
	}
	return bad;
}

/* Whose name is kept: the surer one's, or the longer one of the same body. */
static int
surer_fail(void)
{
	static const struct { const char *was; enum author_rank rank; const char *x; enum author_rank of; const char *want; size_t line; enum author_rank then; } on[] = {
		{"江明市水务局", AUTHOR_ASKED, "江明市财政局", AUTHOR_WRITES, "江明市财政局", 9, AUTHOR_WRITES}, {"江明市水务局", AUTHOR_ASKED, "水务局", AUTHOR_WRITES, "江明市水务局", 3, AUTHOR_WRITES},
		{"江明市水务局", AUTHOR_NAMED, "水务局", AUTHOR_WRITES, "水务局", 9, AUTHOR_WRITES}, {"江明市水务局", AUTHOR_WRITES, "江明市财政局", AUTHOR_ASKED, "江明市水务局", 3, AUTHOR_WRITES},
		{"水务局", AUTHOR_WRITES, "江明市水务局", AUTHOR_ASKED, "江明市水务局", 9, AUTHOR_WRITES}, {"江明市水务局", AUTHOR_ASKED, "江明市财政局", AUTHOR_ASKED, "江明市水务局", 3, AUTHOR_ASKED},
		{"", AUTHOR_NONE, "江明市财政局", AUTHOR_OTHER, "", 3, AUTHOR_NONE}};
	int bad = 0;

	for (size_t i = 0; i < sizeof on / sizeof *on; i++) {
		struct author best = {.name = str_of(on[i].was), .rank = on[i].rank};
		size_t line = 3;
		surer(&best, (struct author){.name = str_of(on[i].x), .rank = on[i].of}, 9, &line);
		if ((!str_eq(best.name, str_of(on[i].want)) || best.rank != on[i].then || line != on[i].line) && ++bad)
			printf("FAIL of %s and %s: %.*s\n", on[i].was, on[i].x, (int)best.name.n, best.name.p);
	}
	return bad;
}

/* So many pieces are looked at, and no more; fewer than two hundred are the page's. */
static int
pieces_fail(void)
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};
	struct pieces p = {0};

	for (size_t i = 0; i < 4001; i++)
		doc_text(&d, i + 1, STR("甲"));
	collect(&p, &d, d.n, d.n);
	int bad = p.n != 4000 || p.head != 199;
	if (bad)
		printf("FAIL %zu pieces, %zu before the first heading\n", p.n, p.head);
	mem_free(&a);
	return bad;
}

/* Lines of a document (cells of a row parted by |, D before what was dropped), how many of them are looked at, and the period with its line. */
static const struct {
	const char *name, *in;
	size_t end;
	const char *want;
} periods[] = {
	{"what is counted", "甲\n数据统计期限自2023年1月1日起至12月31日止。", 2, "2023-01-01/2023-12-31:2:2023"},
	{"before what is about the report", "报告2022.1.1至2022.6.30\n期限2021.1.1至2021.12.31", 2, "2021-01-01/2021-12-31:2:2021"},
	{"the first of two counted", "统计2022.1.1至2022.6.30\n数据2021.1.1至2021.12.31", 2, "2022-01-01/2022-06-30:1:2022"},
	{"the first of two about the report", "年报2022.1.1至2022.6.30\n公开2021.1.1至2021.12.31", 2, "2022-01-01/2022-06-30:1:2022"},
	{"the year in which it ends", "统计2021.12.1至2022.11.30", 1, "2021-12-01/2022-11-30:1:2022"},
	{"nothing else on its line", "（2022年1月1日起至2022年06月30日止）", 1, "2022-01-01/2022-06-30:1:2022"},
	{"likewise", "(2022年01月01日起至2022年06月30日止。）", 1, "2022-01-01/2022-06-30:1:2022"},
	{"without brackets", "2022.1.1至6.30", 1, "2022-01-01/2022-06-30:1:2022"},
	{"a text about disclosure", "公开2021.1.1至2021.12.31", 1, "2021-01-01/2021-12-31:1:2021"},
	{"something behind it", "(2022年01月01日起至2022年06月30日止。。。", 1, "-"},
	{"none of anything else", "施工自2022.1.1至2022.6.30", 1, "-"},
	{"none of what tells of the page", "发布时间：统计2022.1.1至2022.6.30\n报告2021.1.1至2021.12.31", 2, "2021-01-01/2021-12-31:2:2021"},
	{"none of a row, nor of what was dropped", "统计|统计2022.1.1至2022.6.30\nD统计2021.1.1至2021.12.31", 2, "-"},
	{"none behind the end", "统计\n统计2022.1.1至2022.6.30", 1, "-"},
	{"no items", "", 0, "-"},
};

static int
periods_fail(void)
{
	struct arena a = {0};
	int bad = speaks_of(given_alone("（")) != NOTHING;

	for (size_t i = 0; i < sizeof periods / sizeof *periods; i++) {
		struct doc d = {.a = &a, .diags = {.a = &a}};
		struct title t = {.period = STR("")};
		given_items(&d, str_of(periods[i].in), '|');
		find_period(&t, &d, periods[i].end);
		struct str got = t.period_year ? str_fmt(&a, "%.*s:%zu:%d", (int)t.period.n, t.period.p, t.period_line, t.period_year) : STR("-");
		if (!str_eq(got, str_of(periods[i].want)) && ++bad)
			printf("FAIL %s: %.*s, not %s\n", periods[i].name, (int)got.n, got.p, periods[i].want);
	}
	mem_free(&a);
	return bad;
}

int
main(void)
{
	struct arena a = {0};
	int n = sizeof test / sizeof *test, bad = items_fail() + surer_fail() + pieces_fail() + periods_fail();

	for (int i = 0; i < n; i++) {
		struct doc d = {.a = &a, .diags = {.a = &a}};
		struct title t;
		size_t first, end;
		build(&d, test[i].in, &first, &end);
		imprint_page(&d);
		title_read(&t, &d, first, end);
		struct buf b = {.a = &a};
		put(&b, t.title, t.title_line);
		put(&b, t.agency, t.agency_line);
		put(&b, t.year ? str_fmt(&a, "%d", t.year) : STR(""), t.year_line);
		put(&b, t.period, t.period_line);
		put(&b, t.published, t.published_line);
		put(&b, t.rival, t.rival_line);
		if (((!t.year && t.year_line) || (!t.agency.n && t.agency_line)) && ++bad)
			printf("FAIL %s: a line of what there is not\n", test[i].name);
		if (!str_eq(buf_slice(&b), str_of(test[i].want)) && ++bad)
			printf("FAIL %s:\n  %.*s\nnot\n  %s\n", test[i].name, (int)b.n, b.p, test[i].want);
	}
	mem_free(&a);
	return verdict(bad, n);
}
