#!/bin/bash
# run.sh SECONDS TARGET... - libFuzzer over each target, from its corpus and what earlier runs found under BUILD.
# A find is left in BUILD/finds; exit 1 if there is one.  Prints what each target did.
set -u
here=$(cd "$(dirname "$0")" && pwd)
seconds=$1
shift
mkdir -p "$BUILD/finds"
status=0
for t in "$@"; do
	mkdir -p "$BUILD/corpus/$t"
	ASAN_OPTIONS=detect_leaks=0 "$BUILD/fuzz/$t-fuzz" -max_total_time="$seconds" -max_len=20000 -timeout=20 -rss_limit_mb=3000 \
		-print_final_stats=1 -artifact_prefix="$BUILD/finds/$t-" "$BUILD/corpus/$t" "$here/corpus/$t" >"$BUILD/$t.log" 2>&1 || {
		status=1
		echo "$t: find:"
		grep -aE 'does not hold|ERROR|SUMMARY|runtime error|Test unit written' "$BUILD/$t.log" | head -5
	}
	n=$(sed -n 's/^stat::number_of_executed_units: *//p' "$BUILD/$t.log")
	cov=$(grep -ao 'cov: [0-9]*' "$BUILD/$t.log" | tail -1)
	echo "$t: ${n:-?} executions in $seconds s, ${cov:-?}"
done
exit $status
