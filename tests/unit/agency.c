/* Names of public bodies, short forms, names in running text. */
#include <stdio.h>

#include "../../lib/agency.c"
#include "given.h"

static const struct {
	const char *brief, *full;
	bool is;
} shorts[] = {
	{"工信局", "望楠区科技和工业信息化局", true}, {"民政局", "云岫市民政局", true},  {"民政局", "云岫市财政局", false},
	{"民政局", "民政局", false},                    {"卫健委", "望楠区卫生健康委员会", true}, {"教体局", "松坞县教育体育局", true},
	{"局民政", "云岫市民政局", false},              {"档案局", "霁川县档案局办公室", false},
	{"工信委", "望楠区科技和工业信息化委员会", true}, {"政务办", "望楠区政务公开办公室", true}, {"档案办", "霁川县档案局", false}, {"档案委", "霁川县档案办公室", false},
	{"委", "霁川县委员会", true}, {"霁川档案局霁", "霁川县档案局档案馆", false},
};

static const struct {
	const char *text, *name;
} texts[] = {
	{"2024年，云岫市民政局把公开当作份内的事", "云岫市民政局"},
	{"现将澄浦市工业和信息化局2023年度报告公布如下", "澄浦市工业和信息化局"},
	{"由沐溪新区人民政府办公室负责", "沐溪新区人民政府办公室"},
	{"我局认真贯彻", ""},
	{"各有关部门和单位", ""}, {"市局", ""}, {"某市，局", ""}, {"某市，局，江明市财政局", "江明市财政局"}, {"市财政局", ""}, {"由霁川县人民政府办公厅负责", "霁川县人民政府办公厅"},
	{"在2024年（霁川县档案局）", "霁川县档案局"}, {"〇霁川县档案局", "〇霁川县档案局"}, {"与霁川县档案局及云岫市民政局", "霁川县档案局"}, {"霁川县访问", ""},
	{"根据国家档案局要求，霁川县档案局编制", "国家档案局"},
	{"甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲云岫市民政局", "甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲云岫市民政局"}, /* 32 characters */
	{"甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲云岫市民政局", "甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲云岫市民政局"},
	{"云岫市局", "云岫市局"}, {"岫市局", ""},
	{"在㐀霁川县档案局", "㐀霁川县档案局"}, {"ꀀ霁川县档案局", "霁川县档案局"}, {"鿿霁川县档案局", "鿿霁川县档案局"}, {"㏿霁川县档案局", "霁川县档案局"}, {"〆霁川县档案局", "霁川县档案局"},
	{"〈霁川县档案局", "霁川县档案局"}, {"", ""},
};

int
main(void)
{
	int bad = 0, n = 0;

	for (size_t i = 0; i < sizeof shorts / sizeof *shorts; i++, n++)
		if (agency_short_of(given_alone(shorts[i].brief), str_of(shorts[i].full)) != shorts[i].is) {
			printf("FAIL %s, %s\n", shorts[i].brief, shorts[i].full);
			bad++;
		}
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++, n++) {
		size_t at = 0;
		struct str got = agency_find(given_alone(texts[i].text), &at);
		if (!str_eq(got, str_of(texts[i].name))) {
			printf("FAIL %s: %.*s\n", texts[i].text, (int)got.n, got.p);
			bad++;
		}
	}
	if (!bad)
		printf("ok %d\n", n);
	return bad > 0;
}
