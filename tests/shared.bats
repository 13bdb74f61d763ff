# The reports and cases that stand beside the project; skipped by name where they are not.

setup()
{
	cd "$BATS_TEST_DIRNAME/.." || return 1
	shared=${SHARED:-../shared}
	tmp=$BATS_TEST_TMPDIR
}

@test "reports: 200 cells each, none wrong, spurious or missing, all states alike" {
	[ -d "$shared/reports" ] || skip "no ../shared/reports"
	gk-tables "$shared"/reports/*.txt >"$tmp/cells" 2>/dev/null
	for f in "$shared"/reports/*.txt; do [ "$(grep -cF "$f	" "$tmp/cells")" -eq 200 ] || { echo "$f: not 200 cells"; return 1; }; done
	python3 "$shared/score.py" --set reports --show wrong,spurious,missing "$tmp/cells" >"$tmp/score" 2>/dev/null
	cat "$tmp/score"
	# case right wrong missing spurious doubted empty states
	awk -F'\t' '$1 == "total" { exit !($3 == 0 && $4 == 0 && $5 == 0 && $6 == 0 && $7 == $8) }' "$tmp/score"
	grep -q '^total' "$tmp/score"
}

@test "reports: no check fails; unknown exactly where a term is missing" {
	[ -d "$shared/reports" ] || skip "no ../shared/reports"
	for f in "$shared"/reports/*.txt; do
		gk-balance --all "$f" >"$tmp/out" || { echo "$f: exit $?"; return 1; }
		[ "$(grep -c '	fail	' "$tmp/out")" -eq 0 ] || { echo "$f: a check fails"; return 1; }
		[ "$(grep -c '	check	' "$tmp/out")" -eq 42 ] || { echo "$f: not 42 checks"; return 1; }
	done
}

@test "cases: nothing wrong or spurious in any class; at least 99.8 % right in full and in care" {
	[ -d "$shared/cases" ] || skip "no ../shared/cases"
	gk-tables "$shared"/cases/*/* >"$tmp/cells" 2>/dev/null
	python3 "$shared/score.py" --quiet "$tmp/cells" >"$tmp/score" 2>/dev/null
	cat "$tmp/score"
	awk -F'\t' '
		/^class:/ { n++; if ($3 + $5 > 0) { print $1 ": wrong or spurious"; bad = 1 } }
		($1 == "class:full" || $1 == "class:care") && $2 < 0.998 * ($2 + $3 + $4 + $6) {
			printf "%s: %d of %d right\n", $1, $2, $2 + $3 + $4 + $6
			bad = 1
		}
		END { exit bad || n < 4 }' "$tmp/score"
}

@test "cases: no crash, exit 0 or 2 of every tool on every case" {
	[ -d "$shared/cases" ] || skip "no ../shared/cases"
	for t in gk-normalize gk-sections gk-tables gk-balance gk-tojson; do
		rc=0; timeout 120 $t "$shared"/cases/*/* >"$tmp/out" 2>"$tmp/err" || rc=$?
		[ $rc -le 1 ] || { echo "$t: exit $rc"; head -3 "$tmp/err"; return 1; }
	done
}
