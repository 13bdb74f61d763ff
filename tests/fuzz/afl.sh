#!/bin/bash
# afl.sh SECONDS TOOL... - AFL++ over each binary, which reads standard input, from the small golden cases of the tool.
# A find is left in BUILD/finds; exit 1 if there is one.  Prints what each tool did.
set -u
here=$(cd "$(dirname "$0")" && pwd)
seconds=$1
shift
mkdir -p "$BUILD/finds"
export AFL_NO_UI=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 ASAN_OPTIONS=abort_on_error=1:symbolize=0:detect_leaks=0
status=0
for t in "$@"; do
	seeds=$BUILD/seeds/$t out=$BUILD/afl/$t args=()
	[ "$t" != gk-balance ] || args=(--prose --years)
	if [ ! -d "$seeds" ]; then
		mkdir -p "$seeds"
		find "$here/../cases" -name '*.in' -size -3k -path "*/$t/*" -exec cp -t "$seeds" {} +
	fi
	mkdir -p "$out"
	nice -n 19 afl-fuzz -i "$([ -d "$out/default/queue" ] && echo - || echo "$seeds")" -o "$out" -V "$seconds" -m none -t 5000 \
		-- "$BUILD/$t" "${args[@]}" >"$BUILD/afl-$t.log" 2>&1 </dev/null || { status=1; tail -5 "$BUILD/afl-$t.log"; }
	stat() { sed -n "s/^$1 *: *//p" "$out/default/fuzzer_stats"; }
	for f in "$out"/default/{crashes,hangs}/id*; do
		[ -e "$f" ] || continue
		status=1
		cp "$f" "$BUILD/finds/$t-$(basename "$(dirname "$f")")-$(basename "$f" | tr -c 'A-Za-z0-9\n' _)"
		echo "$t: find: $f"
	done
	echo "$t: $(stat execs_done) executions in $(stat run_time) s, $(stat corpus_count) inputs, $(stat bitmap_cvg) of the map"
done
exit $status
