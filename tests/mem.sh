#!/bin/bash
# mem.sh - valgrind over every golden case and the unit tests: no error, no leak, and still the right output.
set -u
. "$(dirname "$0")/case.sh"
dir=$(mktemp -d) && trap 'rm -rf "$dir"' EXIT
vg="valgrind -q --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite --log-file=$dir/vg.%p"
n=0 bad=0
while IFS= read -r c; do
	n=$((n + 1))
	rm -f "$dir"/vg.*
	# shellcheck disable=SC2086 # a command and its arguments
	case_run "$c" "$dir" $vg
	if ! case_diff "$c" "$dir" >"$dir/diff" || [ -n "$(cat "$dir"/vg.*)" ]; then
		bad=$((bad + 1))
		echo "not ok $c"
		cat "$dir/diff" "$dir"/vg.* | head -40
	fi
done < <(case_list .)
for f in "$(dirname "$0")"/../examples/reports/*; do
	for t in gk-normalize gk-sections gk-tables gk-balance gk-tojson; do
		n=$((n + 1))
		rm -f "$dir"/vg.*
		# shellcheck disable=SC2086 # a command and its arguments
		$vg "$t" "$f" >"$dir/out" 2>"$dir/err"
		[ -z "$(cat "$dir"/vg.*)" ] || { bad=$((bad + 1)); echo "not ok $t $f"; head -40 "$dir"/vg.*; }
	done
done
echo "$((n - bad)) passed, $bad failed"
[ $bad -eq 0 ]
