# mkforms, the host tool that compiles the forms in: what it writes, and that a mistake in a CSV stops it with file and line.

setup() {
	mkforms="$GK_BUILD/mkforms"
	forms="$BATS_TEST_DIRNAME/../lib/forms"
	cd "$BATS_TEST_TMPDIR" || return 1
	cp "$forms"/{form,ident}-2021.csv .
}

messages() { "$mkforms" "$@" 2>&1 >/dev/null; }

# refused MESSAGE: what mkforms says of the two files here, and that it fails
refused() {
	run messages form-2021.csv ident-2021.csv
	[ "$status" -eq 1 ] && [ "$output" = "mkforms: $1" ] || { echo "wanted: $1"; echo "got ($status): $output"; return 1; }
}

# a form of the given number of cells for each of one row, table disputes
cells() {
	echo table,row,col,group,label,unit
	seq "$1" | awk '{ printf "disputes,r,c%d,,甲|乙%d,件\n", $1, $1 }'
}

@test "the forms that the build compiles in are what mkforms writes" {
	"$mkforms" "$forms"/{form,ident}-2021.csv "$forms"/{form,ident}-2019.csv >out.h
	cmp out.h "$GK_BUILD/form_data.h"
}

@test "a form of two cells, to the byte" {
	cat >form-7.csv <<-'E'
		table,row,col,group,label,unit
		disclosure,a,x,甲>乙,"say ""so""\|头>件",件
		disclosure,a,y,甲>乙,"say ""so""\|z",元
	E
	printf 'rule,table,scope,left,right\nsame,disclosure,row,x,y\n' >ident-7.csv
	"$mkforms" form-7.csv ident-7.csv >out.h
	diff out.h - <<'E'
/* made by mkforms; do not edit */
static const struct form_cell cell_7[] = {
	{"a", "x", "件", 0, 0, 0, 23, {"disclosure.a.x", 14}, "\tcell\t7\tdisclosure\ta\tx\t"},
	{"a", "y", "元", 0, 0, 1, 23, {"disclosure.a.y", 14}, "\tcell\t7\tdisclosure\ta\ty\t"},
};
static const struct form_col col_7[] = {
	{"x", "头>件"},
	{"y", "z"},
};
static const struct form_row row_7[] = {
	{"a", "say \"so\"\\", "甲>乙", 2, 0, 2},
};
static const unsigned char term_7_0[] = {0, 1};
static const struct form_ident ident_7[] = {
	{"same", "a", term_7_0, 1, 1, {"disclosure.a.x,disclosure.a.y", 29}, {"7\tsame\ta\t", 9}},
};
static const unsigned short head_7_0[] = {0x4EF6, 0x7A};
static const struct form_heads heads_7[] = {
	{head_7_0, 2, 2},
};
static const struct form form_7 = {"7", 2, 1, 1, cell_7, row_7, col_7, ident_7, heads_7, 1, {
	{"disclosure", 0, 1},
	{"requests", 1, 0},
	{"disputes", 1, 0},
}};
const struct form *const form_all[] = {
	&form_7,
	NULL};
E
}

@test "files that are no CSV, or not of the right width" {
	sed -i '3s/$/,x/' form-2021.csv
	refused 'form-2021.csv:3: too many fields: x'
	cp "$forms/form-2021.csv" .
	sed -i '4s/,件$//' form-2021.csv
	refused 'form-2021.csv:4: wrong number of fields: disclosure'
	cp "$forms/form-2021.csv" .
	sed -i '5s/规/"/' form-2021.csv
	refused 'form-2021.csv:5: wrong number of fields: disclosure' || refused 'form-2021.csv:5: not CSV: error parsing data while strict checking enabled'
	cp "$forms/form-2021.csv" .
	sed -i '$s/[^,]*$/"/' ident-2021.csv
	refused "ident-2021.csv:$(wc -l <ident-2021.csv): not CSV: error parsing data while strict checking enabled"
	rm ident-2021.csv
	refused 'ident-2021.csv:0: cannot be opened: '
}

@test "cells: unknown, doubled, out of order, too many" {
	sed -i '2s/|//' form-2021.csv
	refused 'form-2021.csv:2: label without |: 规章本年制发件数'
	cp "$forms/form-2021.csv" .
	sed -i '2s/^disclosure/disclosures/' form-2021.csv
	refused 'form-2021.csv:2: unknown table: disclosures'
	cp "$forms/form-2021.csv" .
	sed -i '3p' form-2021.csv
	refused 'form-2021.csv:4: cell given twice: rules'
	cp "$forms/form-2021.csv" .
	echo 'disclosure,x,y,,甲|乙,件' >>form-2021.csv
	refused 'form-2021.csv:202: table out of order: disclosure'
	cp "$forms/form-2021.csv" .
	sed -i '5a disclosure,rules,late,,规章|又,件' form-2021.csv
	refused 'form-2021.csv:6: row in two places: rules'
	cells 256 >form-2021.csv
	refused 'ident-2021.csv:5: unknown row or column in an identity: total'
	cells 257 >form-2021.csv
	refused 'form-2021.csv:258: too many cells: disputes'
}

@test "identities: unknown names and scopes, none, too many, too long" {
	sed -i '2s/column/col/' ident-2021.csv
	refused 'ident-2021.csv:2: scope is neither row nor column: col'
	cp "$forms/ident-2021.csv" .
	sed -i '3s/,requests,/,request,/' ident-2021.csv
	refused 'ident-2021.csv:3: unknown table: request'
	cp "$forms/ident-2021.csv" .
	sed -i '2s/carried_in/carried/' ident-2021.csv
	refused 'ident-2021.csv:2: unknown row or column in an identity: carried'
	cp "$forms/ident-2021.csv" .
	sed -i '3s/denied\.\*/denials.*/' ident-2021.csv
	refused 'ident-2021.csv:3: unknown row or column in an identity: denials.*'
	cp "$forms/ident-2021.csv" .
	sed -i '2,$d' ident-2021.csv
	refused 'ident-2021.csv:1: no identities: '
}

@test "identities: as many as there is room for, and one more" {
	cells 3 >form-2021.csv
	{ echo rule,table,scope,left,right; yes x,disputes,row,c1+c2,c3 | head -128; } >ident-2021.csv
	"$mkforms" form-2021.csv ident-2021.csv >out.h
	grep -q '^	{"x", "r", term_2021_127, 2, 1, {"disputes.r.c1,disputes.r.c2,disputes.r.c3", 41}, {"2021\\tx\\tr\\t", 9}},$' out.h
	echo x,disputes,row,c1,c2 >>ident-2021.csv
	refused 'ident-2021.csv:130: too many identities: x'
	cells 65 | sed 's/,c/,k.c/' >form-2021.csv
	printf 'rule,table,scope,left,right\nx,disputes,row,k.*,k.c1\n' >ident-2021.csv
	refused 'ident-2021.csv:2: too many terms: k.*'
	cells 63 | sed 's/,c/,k.c/' >form-2021.csv
	"$mkforms" form-2021.csv ident-2021.csv >out.h
	grep -q 'term_2021_0, 63, 1,' out.h
}

@test "heads: too many, too long, keys too long" {
	long=$(printf '甲%.0s' {1..170})
	printf 'table,row,col,group,label,unit\nrequests,r,c1,,|%s,件\nrequests,r,c2,,|%s,件\nrequests,r,c3,,|%s,件\n' "$long" "$long" "$long" >form-2021.csv
	printf 'rule,table,scope,left,right\nx,requests,row,c1+c2,c3\n' >ident-2021.csv
	"$mkforms" form-2021.csv ident-2021.csv >out.h
	grep -q '{head_2021_0, 510, 3}' out.h
	sed -i '4s/|/|甲甲甲/' form-2021.csv
	refused "heads:0: too many characters, or beyond U+FFFF: 甲甲甲$long"
	sed -i '4s/甲*,件/𠀀,件/' form-2021.csv
	refused 'heads:0: too many characters, or beyond U+FFFF: 𠀀'
	{ echo table,row,col,group,label,unit; seq 33 | awk '{ printf "requests,r%d,c,,|甲%d,件\n", $1, $1 }'; } >form-2021.csv
	printf 'rule,table,scope,left,right\nx,requests,column,r1,r2\n' >ident-2021.csv
	refused 'heads:0: too many: r33'
	key=$(printf 'k%.0s' {1..42})
	printf 'table,row,col,group,label,unit\nrequests,%s,c,,|甲,件\nrequests,s,c,,|甲,件\n' "$key" >form-2021.csv
	printf 'rule,table,scope,left,right\nx,requests,column,%s,s\n' "$key" >ident-2021.csv
	refused "2021:2: keys too long: $key"
	sed -i 's/^\(requests,\)k/\1/' form-2021.csv
	sed -i 's/^\(x,requests,column,\)k/\1/' ident-2021.csv
	"$mkforms" form-2021.csv ident-2021.csv >out.h
}

@test "usage, a name without a number, a full disk" {
	for n in 0 1 3; do
		run "$mkforms" $(seq "$n")
		[ "$status" -eq 1 ] && [ "$output" = "usage: mkforms form-ID.csv ident-ID.csv ..." ]
	done
	for name in form.csv form-x.csv; do
		cp form-2021.csv "$name"
		run messages "$name" ident-2021.csv
		[ "$status" -eq 1 ] && [ "$output" = "mkforms: $name:0: no form number in the name: " ]
	done
	run bash -c '"$1" form-2021.csv ident-2021.csv 2>&1 >/dev/full' - "$mkforms"
	[ "$status" -eq 1 ] && [ "$output" = "mkforms: standard output:0: cannot be written: " ]
}
