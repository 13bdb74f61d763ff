# The manuals: all there, without complaint of mandoc, their examples true.

setup() { cd "$BATS_TEST_DIRNAME/.." || return 1; }

@test "every tool has a manual; every manual has the sections in order" {
	for t in gk-normalize gk-sections gk-tables gk-balance gk-tojson; do [ -f "man/$t.1" ] || { echo "no man/$t.1"; bad=1; }; done
	for p in gk.7 gk-records.5 gk-quirks.7 gk-rules.7; do [ -f "man/$p" ] || { echo "no man/$p"; bad=1; }; done
	for f in man/*.1; do
		got=$(sed -n 's/^\.Sh //p' "$f" | grep -xE 'NAME|SYNOPSIS|DESCRIPTION|EXIT STATUS|EXAMPLES|DIAGNOSTICS|SEE ALSO|CAVEATS' | tr '\n' ' ')
		[ "$got" = 'NAME SYNOPSIS DESCRIPTION EXIT STATUS EXAMPLES DIAGNOSTICS SEE ALSO CAVEATS ' ] || { echo "$f: $got"; bad=1; }
	done
	[ -z "${bad-}" ]
}

@test "mandoc -Tlint has nothing to say" {
	# whether the manuals named are there is looked up in man/, not among those installed
	out=$(mandoc -Tlint -Wstyle man/*.[157] 2>&1 | sed -E '/referenced manual not found|outdated mandoc.db/d')
	[ -z "$out" ] || { echo "$out"; return 1; }
	for x in $(sed -n 's/^\.Xr \(gk[a-z-]*\) \([0-9]\).*/\1.\2/p' man/*.[157] | sort -u); do
		[ -f "man/$x" ] || { echo "no man/$x"; bad=1; }
	done
	[ -z "${bad-}" ]
}

@test "a sentence begins a line" {
	run grep -nE '^[^.].*[a-z)]\. [A-Z][a-z]+ [a-z]' man/*.[157]
	[ "$status" -eq 1 ] || { echo "$output"; return 1; }
}

@test "the examples of the manuals are true" { python3 tests/doc-examples.py man/gk-*.1 man/gk-records.5 man/gk.7; }

@test "the examples of README.md are true" { python3 tests/doc-examples.py README.md; }

@test "README.md has at most 100 lines" { [ "$(wc -l <README.md)" -le 100 ]; }

@test "every code of diag.h is explained once in gk-records(5)" {
	n=0
	for c in $(sed -n 's/^	X(DIAG_[A-Z0-9_]*, "\([a-z0-9-]*\)".*/\1/p' lib/diag.h); do
		n=$((n + 1))
		[ "$(sed -n "/^.Sh DIAGNOSTICS/,\$p" man/gk-records.5 | grep -cxF ".It Cm $c")" -eq 1 ] || { echo "gk-records.5: $c is not explained, or twice"; bad=1; }
	done
	[ $n -gt 10 ] && [ -z "${bad-}" ]
}

@test "every word by which --explain says how a row was read is explained in gk-tables(1)" {
	n=0
	for w in $(gk-tables --explain tests/cases/gk-tables/*.in 2>/dev/null | awk -F'\t' '$3 == "read" && !had[$9]++ { print $9 }'); do
		n=$((n + 1))
		sed 's/\\&//' man/gk-tables.1 | grep -qxF -e ".Cm $w" -e ".Cm $w ," || { echo "gk-tables.1: nothing about $w"; bad=1; }
	done
	[ $n -gt 10 ] && [ -z "${bad-}" ]
}

@test "each entry of gk-quirks(7) names its case, and the case is there" {
	n=0
	while read -r c; do
		n=$((n + 1))
		[ -f "tests/cases/$c.in" ] || { echo "no case $c"; bad=1; }
	done < <(sed -n 's/^\.Pa \(gk-[a-z]*\/[^ ]*\)$/\1/p' man/gk-quirks.7)
	# an entry without a case
	awk '/^\.It/ { if (it != "" && !pa) { print "no case: " it; bad = 1 } it = $0; pa = 0 } /^\.Pa gk-/ { pa = 1 } END { exit bad || !pa }' man/gk-quirks.7 || bad=1
	[ $n -gt 10 ] && [ -z "${bad-}" ]
}

@test "the examples of examples/ print what they should" {
	n=0
	for d in examples/*/run.sh; do
		n=$((n + 1))
		(root=$PWD; cd / && timeout 60 sh "$root/$d" >"$BATS_TEST_TMPDIR/out" 2>&1) || { echo "$d failed"; cat "$BATS_TEST_TMPDIR/out"; bad=1; continue; }
		# its first line names a program that is not here: skipped, by name
		grep -q '^skipped: ' "$BATS_TEST_TMPDIR/out" && { echo "# $d $(head -1 "$BATS_TEST_TMPDIR/out")" >&3; continue; }
		diff -u "$(dirname "$d")/expected" "$BATS_TEST_TMPDIR/out" || bad=1
	done
	[ $n -gt 2 ] && [ -z "${bad-}" ]
}

@test "gk-records(5) names the fields of each record type as -H does" {
	bad=
	while IFS=$'\t' read -r type fields; do
		want=$(tr -s '\t' ',' <<<"$fields" | sed 's/,/, /g')
		got=$(sed -n '/^\.Ss Record types/,/^\.Ss Cells/p' man/gk-records.5 | sed -n "/^\.It Cm $type\$/,/^\.It/p" | sed 1d | tr '\n' ' ')
		case ${got,,} in
		"$want"[.:\ ]*) ;;
		*) [ "$type" = text ] || [ "$type" = row ] || { echo "$type: -H has $want; the page has ${got:0:90}"; bad=1; } ;;
		esac
	done < <(sed -n 's/^	\[REC_IS_\([A-Z]*\)\] = {"\([^"]*\)".*/\L\1\E\t\2/p' lib/wire.c | sed 's/\\t/\t/g')
	[ -z "$bad" ]
}
