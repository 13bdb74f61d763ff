# Step by step or at once, the same bytes; what is normalised stays so; numbers stand in the lines they name; a changed
# number is noticed.  Done for the examples and, where they are, the reports beside the project.

setup()
{
	cd "$BATS_TEST_DIRNAME/.." || return 1
	shared=${SHARED:-../shared}
	docs=$(ls examples/reports/*)
	[ ! -d "$shared/reports" ] || docs="$docs $(ls "$shared"/reports/*.txt)"
	[ ! -d "$shared/cases" ] || docs="$docs $(ls "$shared"/cases/*/0[13]*)"
	tmp=$BATS_TEST_TMPDIR
}

rc() { local r=0; "$@" || r=$?; [ $r -le 1 ] || echo "$*: exit $r" >&2; [ $r -le 1 ]; }

@test "the pipe, gk-tables FILE and gk-balance FILE give the same bytes" {
	for f in $docs; do
		gk-normalize "$f" >"$tmp/n" 2>/dev/null
		gk-tables "$f" >"$tmp/t1" 2>/dev/null
		gk-tables <"$tmp/n" >"$tmp/t2" 2>/dev/null
		cmp "$tmp/t1" "$tmp/t2" || { echo "$f: gk-tables"; return 1; }
		rc gk-balance "$f" >"$tmp/b1" 2>/dev/null
		rc gk-balance <"$tmp/t1" >"$tmp/b2" 2>/dev/null
		cmp "$tmp/b1" "$tmp/b2" || { echo "$f: gk-balance from cells"; return 1; }
		rc gk-balance <"$tmp/n" >"$tmp/b2" 2>/dev/null
		cmp "$tmp/b1" "$tmp/b2" || { echo "$f: gk-balance from lines"; return 1; }
		gk-sections "$f" >"$tmp/s1" 2>/dev/null
		gk-sections <"$tmp/n" >"$tmp/s2" 2>/dev/null
		cmp "$tmp/s1" "$tmp/s2" || { echo "$f: gk-sections"; return 1; }
	done
}

@test "what was dropped is nothing to the tables, nor is it to the sums whether cells came as records" {
	cd tests/cases || return 1
	inputs=$(grep -LP '^[^\t\n]*\t\d+\t(doc|text|row|drop|cell|meta|section|body)\t' ./*/*.in) # those that are no records
	# some are refused
	# shellcheck disable=SC2086 # a list of names
	gk-tables --explain $inputs 2>/dev/null >"$tmp/t" || :
	# shellcheck disable=SC2086
	gk-normalize $inputs 2>/dev/null | gk-tables --explain 2>/dev/null >"$tmp/bare" || :
	# shellcheck disable=SC2086
	gk-normalize --drops $inputs 2>/dev/null | gk-tables --explain 2>/dev/null >"$tmp/all" || :
	[ "$(wc -l <"$tmp/t")" -gt 20000 ]
	cmp "$tmp/t" "$tmp/bare"
	cmp "$tmp/t" "$tmp/all"
	# nor is it to the sums whether the cells came as records
	# shellcheck disable=SC2086
	gk-balance --all $inputs 2>/dev/null >"$tmp/b" || :
	gk-balance --all "$tmp/t" 2>/dev/null >"$tmp/cells" || :
	[ "$(wc -l <"$tmp/b")" -gt 5000 ]
	cmp "$tmp/b" "$tmp/cells"
	# shellcheck disable=SC2086
	gk-balance $inputs 2>/dev/null >"$tmp/b" || :
	gk-balance "$tmp/t" 2>/dev/null >"$tmp/cells" || :
	cmp "$tmp/b" "$tmp/cells"
}

@test "records are read the same by the short way and by the long one, which numbers of 20 digits need" {
	long() { awk -F'\t' -v OFS='\t' '$3 == "place" { for (i = 4; i <= NF; i++) $i = sprintf("%020d", $i) } { $2 = sprintf("%020d", $2) } 1'; }
	for f in $docs; do
		gk-normalize "$f" >"$tmp/n" 2>/dev/null
		gk-tables <"$tmp/n" >"$tmp/t1" 2>/dev/null
		long <"$tmp/n" | gk-tables >"$tmp/t2" 2>/dev/null
		cmp "$tmp/t1" "$tmp/t2" || { echo "$f: lines"; return 1; }
		gk-tojson <"$tmp/t1" >"$tmp/j1" 2>/dev/null
		long <"$tmp/t1" | gk-tojson >"$tmp/j2" 2>/dev/null
		cmp "$tmp/j1" "$tmp/j2" || { echo "$f: cells"; return 1; }
	done
}

@test "gk-tojson of a document and of its lines agree" {
	for f in $docs; do
		gk-tojson "$f" >"$tmp/a" 2>/dev/null
		gk-normalize --notes "$f" 2>/dev/null | gk-tojson >"$tmp/b" 2>/dev/null
		jq -S 'del(.source, .notes)' "$tmp/a" >"$tmp/a.json"
		jq -S 'del(.source, .notes)' "$tmp/b" >"$tmp/b.json"
		cmp "$tmp/a.json" "$tmp/b.json" || { echo "$f"; diff "$tmp/a.json" "$tmp/b.json" | head -5; return 1; }
		[ "$(wc -l <"$tmp/a")" -eq 1 ]
	done
}

@test "many documents at once: the same as one after the other" {
	# shellcheck disable=SC2086 # a list of names
	gk-normalize $docs 2>/dev/null | gk-tables 2>/dev/null >"$tmp/a"
	for f in $docs; do gk-tables "$f" 2>/dev/null; done >"$tmp/b"
	cmp "$tmp/a" "$tmp/b"
	[ -s "$tmp/a" ]
}

@test "in whatever order documents come, what is known of their words from those before changes nothing" {
	# shellcheck disable=SC2086
	ls $docs tests/cases/gk-tables/*.in >"$tmp/order"
	tac "$tmp/order" >"$tmp/back"
	for o in order back; do
		tr '\n' '\0' <"$tmp/$o" >"$tmp/names"
		rc gk-tables --files0-from="$tmp/names" 2>/dev/null | sort >"$tmp/$o.cells"
	done
	[ "$(wc -l <"$tmp/order.cells")" -gt 5000 ]
	cmp "$tmp/order.cells" "$tmp/back.cells"
}

@test "normalising twice changes nothing" {
	for f in $docs; do
		gk-normalize "$f" >"$tmp/a" 2>/dev/null
		gk-normalize <"$tmp/a" >"$tmp/b"
		cmp "$tmp/a" "$tmp/b" || { echo "$f"; return 1; }
	done
}

@test "every field of every record is one line of valid UTF-8, every record has its document and line" {
	# shellcheck disable=SC2086 # a list of names
	gk-normalize --drops $docs 2>/dev/null >"$tmp/a"
	iconv -f UTF-8 -t UTF-8 "$tmp/a" | cmp - "$tmp/a"
	awk -F'\t' '$1 == "" || $2 !~ /^[0-9]+$/ || $3 !~ /^(doc|text|row|place|drop)$/ { print FILENAME ":" FNR ": " $0; bad = 1 } END { exit bad }' "$tmp/a"
}

# plain text: the digits of each cell stand in the source line that the record names
@test "every number with state ok stands in the line it names" {
	n=0
	for f in examples/reports/*.txt $([ ! -d "$shared/reports" ] || ls "$shared"/reports/*.txt); do
		gk-tables "$f" 2>/dev/null | awk -F'\t' '$9 == "ok" || $9 == "placed"' >"$tmp/cells"
		n=$((n + $(wc -l <"$tmp/cells")))
		awk -F'\t' 'NR == FNR { line[NR] = $0; next }
			{ want = $10 != "" ? $10 : $8; t = line[$2]; gsub(/,/, "", t); gsub(/,/, "", want)
			  if (!$2 || !match(" " t " ", "[^0-9.]" want "[^0-9.]")) { print $0; bad = 1 } }
			END { exit bad }' "$f" "$tmp/cells" || { echo "$f"; return 1; }
	done
	[ $n -gt 0 ]
}

# changes each number of a report of one cell a line in turn and looks whether the checks through that cell fail
@test "any one number changed: the checks through that cell fail, exit 1" {
	f=examples/reports/yunxiu-2024.cells.txt
	gk-balance --all "$f" | awk -F'\t' '$7 == "fail" || $7 == "unknown" { print; bad = 1 } END { exit bad }'
	gk-tables "$f" | awk -F'\t' '$5 != "disclosure" && $9 == "ok"' >"$tmp/cells"
	[ "$(wc -l <"$tmp/cells")" -eq 190 ]
	while IFS=$'\t' read -r _ line _ _ table row col value _; do
		awk -v n="$line" -v v="$((value + 7))" 'NR == n { print v; next } { print }' "$f" >"$tmp/changed.txt"
		rc=0; gk-balance "$tmp/changed.txt" >"$tmp/out" || rc=$?
		[ $rc -eq 1 ] || { echo "$table.$row.$col: exit $rc"; return 1; }
		gk-balance --all "$tmp/changed.txt" | awk -F'\t' -v t="$table" -v r="$row" -v c="$col" '
			$3 == "check" && $7 == "fail" { n++ }
			END { if (!n) { print "no failing check for " t, r, c; exit 1 } }'
		# the row's own sum, and in requests the column sums too
		if [ "$table" = requests ]; then
			[ "$(awk -F'\t' '$3 == "check" && $7 == "fail"' "$tmp/out" | wc -l)" -ge 2 ] || { echo "$table.$row.$col:"; cat "$tmp/out"; return 1; }
		fi
	done < <(if [ -n "${ALL_CELLS-}" ]; then cat "$tmp/cells"; else awk 'NR % 7 == 1' "$tmp/cells"; fi)
}

@test "any one number of a report beside the project changed: exit 1" {
	f=$shared/reports/xinyu-2023.txt
	[ -f "$f" ] || skip "no ../shared/reports/xinyu-2023.txt"
	gk-balance "$f" >"$tmp/out"
	[ "$(grep -c '	fail	' "$tmp/out")" -eq 0 ]
	gk-tables "$f" | awk -F'\t' '$5 != "disclosure" && $9 == "ok" && NR % 5 == 1' >"$tmp/cells"
	[ -s "$tmp/cells" ]
	while IFS=$'\t' read -r _ line _ _ table row col value _; do
		awk -v n="$line" -v v="$value" -v w="$((value + 3))" 'NR == n { sub(v, w) } { print }' "$f" >"$tmp/changed.txt"
		rc=0; gk-balance "$tmp/changed.txt" >"$tmp/out" || rc=$?
		[ $rc -eq 1 ] || { echo "$table.$row.$col: exit $rc"; return 1; }
	done <"$tmp/cells"
}

@test "the wrong number of the example is found, and how it came about" {
	rc=0; gk-balance examples/reports/wangnan-2024.txt >"$tmp/out" || rc=$?
	[ $rc -eq 1 ]
	awk -F'\t' '$3 == "repair" { n++; if ($6 == "requests" && $7 == "granted" && $8 == "natural_person" && $9 == "9" && $10 == "6") hit++ }
		END { exit !(n == 1 && hit == 1) }' "$tmp/out" || { cat "$tmp/out"; return 1; }
}
