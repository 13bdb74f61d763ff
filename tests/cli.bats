# The manners of the tools: bad input, full disks, closed pipes, options, names of inputs.

TOOLS="gk-normalize gk-sections gk-tables gk-balance gk-tojson"

setup()
{
	cd "$BATS_TEST_TMPDIR" || return 1
	cp "$BATS_TEST_DIRNAME/../examples/reports/yunxiu-2024.txt" good.txt
	cp "$BATS_TEST_DIRNAME/../examples/reports/wangnan-2024.txt" wrong.txt
	: >empty.txt
	mkdir dir
	printf 'abc\0\1\2\3\0def' >binary.bin
	printf '\345\234\260\347\220\206\n\377\377x\n' >invalid.txt
	printf '%%PDF-1.7\n%%\342\343\317\323\n1 0 obj\n' >report.pdf
	printf 'PK\3\4\24\0\6\0\10\0\0\0!\0' >report.docx
	printf '\320\317\021\340\241\261\032\341\0\0\0\0' >report.doc
}

# each TOOL's bad FILE...: named on stderr with the word WANT, exit 2, and the good one beside it still done
bad_beside_good()
{
	local want=$1 bad=$2 t
	for t in $TOOLS; do
		"$t" good.txt >alone 2>/dev/null || [ $? -eq 1 ]
		rc=0; "$t" "$bad" good.txt >both 2>err || rc=$?
		[ "$rc" -eq 2 ] || { echo "$t: exit $rc"; return 1; }
		# gk-normalize prints a doc record even for what could not be read
		grep -v "^$bad	" both | cmp - alone || { echo "$t: the good document was not done"; return 1; }
		grep -q "^$t: $bad" err || { echo "$t: $bad not named:"; cat err; return 1; }
		grep -qE "$want" err || { echo "$t: nothing about $want:"; cat err; return 1; }
		[ "$(wc -l <err)" -eq 1 ] || { echo "$t:"; cat err; return 1; }
	done
}

@test "bad input: missing" { bad_beside_good 'No such file' missing.txt; }
@test "bad input: unreadable" {
	[ "$(id -u)" -ne 0 ] || skip "root reads everything"
	cp good.txt secret.txt; chmod 000 secret.txt
	bad_beside_good 'Permission denied' secret.txt
}
@test "bad input: empty" { bad_beside_good 'empty' empty.txt; }
@test "bad input: directory" { bad_beside_good 'directory' dir; }
@test "bad input: binary" { bad_beside_good 'not a text' binary.bin; }
@test "bad input: invalid UTF-8, with its byte offset" { bad_beside_good '(byte|offset)[^0-9]*7' invalid.txt; }
@test "bad input: PDF, with the converter to use" { bad_beside_good 'pdftotext' report.pdf; }
@test "bad input: Word (zip), with a converter to use" { bad_beside_good '(pandoc|docx|libreoffice|soffice)' report.docx; }
@test "bad input: old Word, with a converter to use" { bad_beside_good '(antiword|libreoffice|soffice|catdoc|pandoc)' report.doc; }

@test "only bad input: exit 2, nothing but names on stdout" {
	for t in $TOOLS; do
		for f in missing.txt empty.txt dir binary.bin invalid.txt report.pdf report.docx; do
			rc=0; $t $f >out 2>err || rc=$?
			[ $rc -eq 2 ] && [ -s err ] || { echo "$t $f: $rc"; return 1; }
		done
	done
}

@test "a text that is no report: no cells, exit 0" {
	printf '今天天气很好，买了3斤苹果和5斤梨。\n\n一\t二\n1\t2\n' >plain.txt
	for t in gk-tables gk-balance; do
		rc=0; $t plain.txt >out 2>err || rc=$?
		[ $rc -eq 0 ] || { echo "$t: $rc"; return 1; }
		[ ! -s out ] || { echo "$t:"; cat out; return 1; }
		[ -s err ]
	done
}

@test "a damaged record: file, line, and what is wrong" {
	gk-tables good.txt | sed '7s/\t[^\t]*$//; 7s/\t[^\t]*$//; 7s/\t[^\t]*$//' >damaged.tsv
	rc=0; gk-balance damaged.tsv >out 2>err || rc=$?
	[ $rc -eq 2 ]
	grep -q '^gk-balance: damaged.tsv:7: error: ' err || { cat err; return 1; }
}

@test "many messages: each once, in the order of the document" {
	awk 'BEGIN { print "-\t1\ttext\ta"; for (i = 2; i <= 900; i++) print "-\tx\trow\tcell" }' | gk-tables 2>"$BATS_TEST_TMPDIR/err" >/dev/null || [ $? -eq 2 ]
	awk 'BEGIN { for (i = 2; i <= 900; i++) print i }' | diff - <(grep 'damaged record' "$BATS_TEST_TMPDIR/err" | cut -d: -f3)
}

@test "an option's letter does what its name does" {
	cd "$BATS_TEST_DIRNAME/cases" || return 1
	diff <(gk-balance --all gk-balance/sound.in) <(gk-balance -a gk-balance/sound.in)
	diff <(gk-tables --wide --meta --form 2019 gk-tables/wide.in) <(gk-tables -wmf 2019 gk-tables/wide.in)
}

@test "a full disk is a message and exit 2, for each tool and each kind of output" {
	[ -e /dev/full ] || skip "no /dev/full"
	for t in $TOOLS; do
		set -- "" --help --version
		for o in -H --notes --csv --plain --drops --all --pretty --wide --explain --check --format=gcc --explain=requests.carry; do
			timeout 20 $t "$o" wrong.txt >out 2>/dev/null || [ $? -eq 1 ] || continue
			[ ! -s out ] || set -- "$@" "$o"
		done
		for o in "$@"; do
			rc=0
			# shellcheck disable=SC2086 # nothing, or one option
			$t $o wrong.txt >/dev/full 2>err || rc=$?
			[ $rc -eq 2 ] && grep -qi 'no space' err || { echo "$t $o: exit $rc"; cat err; return 1; }
		done
	done
}

@test "a closed pipe ends quietly" {
	for i in $(seq 60); do cp good.txt many$i.txt; done
	for t in $TOOLS; do
		rm -f rc
		{ r=0; env --default-signal=PIPE $t many*.txt 2>err || r=$?; echo $r >rc; } | head -1 >/dev/null
		[ ! -s err ] || { echo "$t:"; cat err; return 1; }
	done
}

@test "closed stdout and stdin are trouble, not silence" {
	for t in $TOOLS; do
		rc=0; $t wrong.txt >&- 2>err || rc=$?
		[ $rc -eq 2 ] && [ -s err ] || { echo "$t stdout: $rc"; return 1; }
		rc=0; $t <&- >out 2>err || rc=$?
		[ $rc -eq 2 ] && [ -s err ] || { echo "$t stdin: $rc"; return 1; }
	done
}

@test "wrong usage: one line on stderr, nothing on stdout, exit 2" {
	for t in $TOOLS; do
		for o in --no-such-option -Z --label --max-bytes=x --max-bytes=-1; do
			rc=0; $t $o >out 2>err </dev/null || rc=$?
			[ $rc -eq 2 ] && [ ! -s out ] || { echo "$t $o: $rc"; return 1; }
			[ "$(wc -l <err)" -eq 1 ] || { echo "$t $o:"; cat err; return 1; }
		done
	done
}

@test "--help and --version go to stdout, exit 0" {
	for t in $TOOLS; do
		$t --help 2>err | grep -q "^usage: $t"
		[ ! -s err ]
		$t -h | cmp - <($t --help)
		[[ "$($t --version)" == "$t "*"$(make -s --no-print-directory -C "$BATS_TEST_DIRNAME/.." print-VERSION)" ]]
	done
}

@test "every option of --help has an entry in the manual" {
	for t in $TOOLS; do
		page=$BATS_TEST_DIRNAME/../man/$t.1
		[ -f "$page" ] || { echo "no man/$t.1"; bad=1; continue; }
		for o in $($t --help | grep -oE '(^|[ ,])--[a-z0-9-]+' | tr -d ' ,' | sort -u); do
			grep -qF -- "Fl -${o#--}" <(sed 's/\\-/-/g' "$page") || { echo "man/$t.1: nothing about $o"; bad=1; }
		done
	done
	[ -z "${bad-}" ]
}

@test "standard input: no operand, -, and --label" {
	for t in $TOOLS; do
		$t good.txt >a 2>/dev/null || [ $? -eq 1 ]
		$t <good.txt >b 2>/dev/null || [ $? -eq 1 ]
		$t - <good.txt >c 2>/dev/null || [ $? -eq 1 ]
		$t --label=good.txt <good.txt >d 2>/dev/null || [ $? -eq 1 ]
		cmp b c && cmp a d || { echo "$t"; return 1; }
	done
	gk-normalize <good.txt | head -1 | grep -q '^-	0	doc	'
}

@test "--files0-from names the inputs" {
	printf 'good.txt\0other.txt\0' >list
	cp good.txt other.txt
	for t in $TOOLS; do
		$t good.txt other.txt >a || [ $? -eq 1 ]
		$t --files0-from=list >b || [ $? -eq 1 ]
		$t --files0-from=- <list >c || [ $? -eq 1 ]
		cmp a b && cmp a c || { echo "$t"; return 1; }
		rc=0; $t --files0-from=no-such-list >out 2>err || rc=$?
		[ $rc -eq 2 ] && grep -q no-such-list err
	done
}

@test "a document's records do not depend on the documents around it" {
	cp "$BATS_TEST_DIRNAME"/../examples/reports/* .
	for t in $TOOLS; do
		for f in yunxiu-2024.* wangnan-2024.txt; do $t "$f" || [ $? -eq 1 ]; done >apart 2>/dev/null
		$t yunxiu-2024.* wangnan-2024.txt >together 2>/dev/null || [ $? -eq 1 ]
		cmp apart together || { echo "$t"; return 1; }
	done
}

@test "several documents at a time: what one at a time prints, in the same order" {
	cp "$BATS_TEST_DIRNAME"/../examples/reports/* .
	head -c 700000 /dev/zero | tr '\0' '.' >large.txt; printf '\xff\xff' >>large.txt; : >empty.txt; mkdir -p folder
	iconv -f utf-8 -t gb18030 yunxiu-2024.pdf.txt >gb.txt
	for i in $(seq 90); do printf '%s\0' yunxiu-2024.txt gb.txt yunxiu-2024.html no-such-file wangnan-2024.txt; [ $((i % 9)) -ne 0 ] || printf '%s\0' large.txt empty.txt folder - ''; done >list
	for t in $TOOLS "gk-balance --all --prose" "gk-balance --format=gcc --lang=zh" "gk-balance --format=baseline" "gk-balance --years"; do
		for n in 1 2 3 16; do
			r=0; $t -j$n --notes --files0-from=list <yunxiu-2024.html >out.$n 2>err.$n || r=$?
			echo $r >rc.$n
			cmp out.1 out.$n && cmp err.1 err.$n && cmp rc.1 rc.$n || { echo "$t --jobs=$n"; return 1; }
		done
		[ "$(cat rc.1)" -eq 2 ] && [ "$(grep -c no-such-file err.1)" -eq 90 ] && [ "$(grep -c large.txt err.1)" -ge 10 ] || { echo "$t"; return 1; }
		for n in 1 3; do
			r=0; $t -H -j$n $(tr '\0' '\n' <list | grep -v '^-*$') >out.$n 2>err.$n || r=$?
			[ $r -eq 2 ] && [ -s out.$n ] || { echo "$t --jobs=$n of operands: exit $r"; return 1; }
		done
		cmp out.1 out.3 && cmp err.1 err.3 || { echo "$t: operands"; return 1; }
	done
}

@test "several documents at a time: the status is that of the worst of them" {
	cp "$BATS_TEST_DIRNAME"/../examples/reports/* .
	for n in 1 2 3; do
		rc=0; gk-balance -j$n yunxiu-2024.txt yunxiu-2024.html >out 2>err || rc=$?
		[ $rc -eq 0 ] || { echo "sound, -j$n: $rc"; return 1; }
		rc=0; gk-balance -j$n yunxiu-2024.txt wangnan-2024.txt yunxiu-2024.html >out 2>err || rc=$?
		[ $rc -eq 1 ] && grep -q '^wangnan.*fail' out || { echo "one that fails, -j$n: $rc"; return 1; }
		rc=0; gk-balance -j$n wangnan-2024.txt no-such-file yunxiu-2024.html >out 2>err || rc=$?
		[ $rc -eq 2 ] && grep -q '^wangnan.*fail' out || { echo "one that is not there, -j$n: $rc"; return 1; }
	done
}

@test "several documents at a time: a pipe named twice is read once, by the first" {
	printf '%s\0' /dev/stdin /dev/stdin >list
	for i in 1 2 3 4 5; do
		rc=0; cat good.txt | gk-normalize -j2 --files0-from=list >out 2>err || rc=$?
		[ $rc -eq 2 ] && [ "$(grep -c empty err)" -eq 1 ] && [ "$(grep -c '	doc	' out)" -eq 1 ] || { echo $rc; cat err; return 1; }
	done
}

@test "several documents at a time: a disk that is full is told once" {
	[ -c /dev/full ] || skip "no /dev/full"
	for i in $(seq 300); do printf 'good.txt\0'; done >list
	for t in gk-normalize gk-sections gk-tables "gk-balance --all" gk-tojson; do
		rc=0; timeout 20 $t -j3 --files0-from=list >/dev/full 2>err || rc=$?
		[ $rc -eq 2 ] && [ "$(grep -c 'No space left' err)" -eq 1 ] || { echo "$t: $rc"; cat err; return 1; }
		rc=0; timeout 20 $t -j3 -H good.txt good.txt >/dev/full 2>err || rc=$?
		[ $rc -eq 2 ] && [ "$(wc -l <err)" -eq 1 ] || { echo "$t: $rc"; cat err; return 1; }
	done
}

@test "no environment variable changes the output" {
	for t in $TOOLS; do
		$t good.txt >a || [ $? -eq 1 ]
		LC_ALL=zh_CN.GB18030 LANG=tr_TR TZ=Asia/Tokyo POSIXLY_CORRECT=1 $t good.txt >b || [ $? -eq 1 ]
		env -i PATH="$PATH" $t good.txt >c || [ $? -eq 1 ]
		cmp a b && cmp a c || { echo "$t"; return 1; }
	done
}

@test "-H prints the names of the fields once" {
	for t in gk-sections gk-tables gk-balance; do
		$t -H good.txt good.txt >out || [ $? -eq 1 ]
		head -1 out | grep -q '^doc	line	type	'
		[ "$(cut -f3 out | grep -c '^type$')" -eq 1 ] || { echo "$t"; return 1; }
	done
}

@test "limits are options: a document too large, a page too deep, and what is no number" {
	for t in $TOOLS; do
		rc=0; $t --max-bytes=100 good.txt >out 2>err || rc=$?
		[ $rc -eq 2 ] && grep -q 'larger than --max-bytes' err || { echo "$t: $rc"; cat err; return 1; }
		$t --max-bytes=1000000 good.txt >a 2>err || [ $? -eq 1 ]
		$t good.txt >b 2>err || [ $? -eq 1 ]
		cmp a b
	done
	printf '<html><div><div><div><div><p>一</p></div></div></div></div></html>' >deep.html
	gk-normalize --max-depth=3 --notes deep.html >out 2>err
	grep -q '	nesting-capped	' out
	gk-normalize --max-depth=100 --notes deep.html >out 2>err
	[ "$(grep -c '	nesting-capped	' out)" -eq 0 ]
	yes '收件数 1 2 3' | head -n 20000 >many.txt
	for t in $TOOLS; do
		rc=0; $t --max-memory=1000000 many.txt >out 2>err || rc=$?
		[ $rc -eq 2 ] && grep -q 'many.txt: error: a limit was reached: would take more memory than --max-memory' err || { echo "$t: $rc"; cat err; return 1; }
		$t --max-memory=10000000 good.txt >a 2>err || [ $? -eq 1 ]
		$t good.txt >b 2>err || [ $? -eq 1 ]
		cmp a b
	done
	for o in --max-depth=0 --max-depth=100001 --max-depth=x --jobs=0 --jobs=257 --jobs=x --max-bytes=0 --max-memory=0 --max-memory=1M; do
		rc=0; gk-normalize $o good.txt >out 2>err || rc=$?
		[ $rc -eq 2 ] && [ ! -s out ] && [ "$(wc -l <err)" -eq 1 ] || { echo "$o: $rc"; cat err; return 1; }
	done
}

@test "what wants more memory than it may is named, whatever takes it, and the documents around it are read" {
	yes 1 | head -c 1000000 >lines
	{ printf '<html><table><tr>'; yes '<td>1' | head -c 1000000; } >cells
	{ printf '<html>'; yes '<li>x' | head -c 1000000; } >items
	{ printf '0\t1\trow'; yes '' | head -n 900000 | tr '\n' '\t'; printf '\n'; } >fields
	gk-normalize good.txt >normal
	gk-tables good.txt >cells.good 2>err
	for f in lines cells items; do
		rc=0; gk-normalize good.txt $f good.txt >out 2>err || rc=$?
		[ $rc -eq 2 ] && [ "$(cat err)" = "gk-normalize: $f: error: a limit was reached: would take more memory than --max-memory" ] || { echo "$f: $rc"; cat err; return 1; }
		cat normal normal | cmp - out
		rc=0; gk-tables good.txt $f good.txt >out 2>err || rc=$?
		[ $rc -eq 2 ] && grep -q "^gk-tables: $f: error: a limit was reached" err
		cat cells.good cells.good | cmp - out
		gk-normalize --max-memory=1000000000 $f >out 2>err
		[ "$(wc -l <out)" -gt 1 ]
	done
	rc=0; gk-tables fields >out 2>err || rc=$?
	[ $rc -eq 2 ] && grep -q 'a limit was reached: would take more memory' err
}

@test "operands together with --files0-from, and a form that does not exist, are wrong usage" {
	printf 'good.txt\0' >list
	for t in $TOOLS; do
		rc=0; $t --files0-from=list good.txt >out 2>err || rc=$?
		[ $rc -eq 2 ] && [ ! -s out ] && grep -q 'no operands' err || { echo "$t: $rc"; return 1; }
	done
	rc=0; gk-tables --form=1999 good.txt >out 2>err || rc=$?
	[ $rc -eq 2 ] && grep -q 'unknown form; there are 2021 and 2019' err
}

@test "wrong usage names the option and what was given to it" {
	for o in --blank=one --format=x --lang=fr --explain=none --baseline=no-such-file; do
		rc=0; gk-balance $o good.txt >out 2>err || rc=$?
		[ $rc -eq 2 ] && [ ! -s out ] && [ "$(wc -l <err)" -eq 1 ] && grep -q "^usage: gk-balance .*: $o: " err || { echo "$o: $rc"; cat err; return 1; }
	done
	rc=0; gk-balance --equal good.txt >out 2>err || rc=$?
	[ $rc -eq 2 ] && [ ! -s out ] && grep -q -e '--equal: only together with --parent' err
}

@test "wrong usage says what is wrong with an option" {
	while IFS='|' read -r t o why; do
		rc=0; $t $o >out 2>err </dev/null || rc=$?
		[ $rc -eq 2 ] && [ ! -s out ] && [ "$(cat err)" = "usage: $t [option ...] [file ...]: $why" ] || { echo "$t $o: $rc"; cat err; return 1; }
	done <<-'END'
	gk-tables|--jsonn|--jsonn: unknown option; --help lists them
	gk-tables|--jsonn=3|--jsonn=3: unknown option; --help lists them
	gk-tables|-Z|-Z: unknown option; --help lists them
	gk-tables|--notes -Zw|-Z: unknown option; --help lists them
	gk-balance|-j0|--jobs=0: a number from 1 to 256 expected
	gk-tables|--he|--he: several options begin so; --help lists them
	gk-tables|--max=3|--max=3: several options begin so; --help lists them
	gk-tables|--label|--label: argument missing
	gk-tables|-wf|-wf: argument missing
	gk-tables|--notes=1|--notes: takes no argument
	gk-tables|--wide=1|--wide: takes no argument
	gk-tables|--version=1|--version: takes no argument
	gk-tables|--jobs=0|--jobs=0: a number from 1 to 256 expected
	END
}

@test "-H names the fields of what is printed" {
	[ "$(gk-sections -H good.txt | head -1)" = $'doc\tline\ttype\tkey\ttext' ]
	[ "$(gk-sections -H --check good.txt | head -1)" = $'doc\tline\ttype\tcode\tdetail' ]
	[ "$(gk-sections -H --check --csv good.txt | head -1)" = $'doc,line,type,code,detail\r' ]
	[ "$(gk-normalize -H good.txt | head -1)" = $'doc\tline\ttype\ttext' ]
	cmp <(gk-normalize --plain good.txt) <(gk-normalize --plain -H --drops --notes good.txt)
}

@test "a folder is refused, and said how its files are named" {
	mkdir -p folder && cp good.txt folder
	for t in $TOOLS; do
		rc=0; $t folder good.txt >out 2>err || rc=$?
		[ $rc -eq 2 ] && grep -q "^$t: folder: error: cannot be read: .*find FOLDER -type f -print0" err || { echo "$t: $rc"; cat err; return 1; }
	done
}

@test "a list of names by lines is told from one by NUL bytes" {
	printf 'good.txt\nother.txt\n' >list
	yes good.txt | head -n 2000 >long
	for t in $TOOLS; do
		for j in "" -j2; do
			rc=0; $t $j --files0-from=list >out 2>err || rc=$?
			[ $rc -eq 2 ] && grep -q 'No such file.*; each name of a list must end in a NUL byte' err || { echo "$t $j: $rc"; cat err; return 1; }
			rc=0; $t $j --files0-from=long >out 2>err || rc=$?
			[ $rc -eq 2 ] && grep -q '\.\.\.: error: .*NUL byte' err && [ "$(wc -c <err)" -lt 5000 ] || { echo "$t $j: $rc"; wc err; return 1; }
		done
	done
	rc=0; gk-tables "no
file" 2>err || rc=$?
	[ $rc -eq 2 ] && ! grep -q NUL err
}

@test "a name of nothing is a file that does not exist" {
	rc=0; gk-normalize "" good.txt >out 2>err || rc=$?
	[ $rc -eq 2 ] && grep -q 'No such file' err && grep -q 'good.txt' out
}

@test "a field longer than any buffer comes out whole, as records, CSV and JSON" {
	head -c 3000000 /dev/zero | tr '\0' x >long.txt
	gk-normalize --plain long.txt | tr -d '\n' | cmp - long.txt
	gk-normalize long.txt | cut -f4 | sed -n 2p | tr -d '\n' | cmp - long.txt
	gk-tojson long.txt | jq -r '[.. | strings] | map(length) | max' | grep -qx 3000000
	printf '一、总体情况\n' | cat - long.txt | gk-sections --csv | grep -qE 'x{1000}'
}

@test "every Kangxi radical becomes the character it stands for" {
	python3 -c '
for c in range(0x2F00, 0x2FD6):
    print("甲%c乙\n" % c)' >radicals.txt
	python3 -c '
import unicodedata
for c in range(0x2F00, 0x2FD6):
    print("甲%s乙" % unicodedata.normalize("NFKC", chr(c)))' >want
	gk-normalize --plain radicals.txt | grep . | cmp - want
	[ "$(wc -l <want)" -eq 214 ]
}
