# Golden cases, found by name; see case.sh.  One test a tool; every case that differs is shown.

setup() { . "$BATS_TEST_DIRNAME/case.sh"; }

golden()
{
	local n=0 bad=0 c dir=$BATS_TEST_TMPDIR
	while IFS= read -r c; do
		n=$((n + 1))
		case_run "$c" "$dir"
		case_diff "$c" "$dir" || bad=$((bad + 1))
	done < <(case_list "$1")
	echo "# cases: $((n - bad)) passed, $bad failed" >&3
	[ $bad -eq 0 ] && [ $n -gt 0 ]
}

@test "golden cases of gk-normalize" { golden gk-normalize; }
@test "golden cases of gk-sections" { golden gk-sections; }
@test "golden cases of gk-tables" { golden gk-tables; }
@test "golden cases of gk-balance" { golden gk-balance; }
@test "golden cases of gk-tojson" { golden gk-tojson; }

@test "made-up reports with damage: what is read of each, and what the sums say" {
	run timeout 600 python3 "$BATS_TEST_DIRNAME/accuracy/damage.py"
	echo "$output"
	[ "$status" -eq 0 ]
}

@test "every file among the cases belongs to a case" {
	cd "$BATS_TEST_DIRNAME/cases"
	# a file with another ending is one that .args names
	for f in */*.out */*.err */*.rc */*.args; do
		[ -e "$f" ] || continue
		[ -f "${f%.*}.in" ] || { echo "$f has no .in"; bad=1; }
	done
	[ -z "${bad-}" ]
}
