# Hostile input of every kind: the cost grows as the input does.  `make doubling` tries every tool, up to 16 MB or more.

@test "cost grows as the input does" {
	! grep -q __asan_init "$GK_BUILD/gk-normalize" || skip "the sanitizers take memory of their own"
	timeout 300 python3 "$BATS_TEST_DIRNAME/doubling.py" >"$BATS_TEST_TMPDIR/log" || { cat "$BATS_TEST_TMPDIR/log"; return 1; }
	tail -1 "$BATS_TEST_TMPDIR/log" >&3
}

@test "1 MB of anything is read within 16 MiB, or refused by name" {
	! grep -q __asan_init "$GK_BUILD/gk-normalize" || skip "the sanitizers take memory of their own"
	! grep -q __gcov_init "$GK_BUILD/gk-normalize" || skip "counters and code that is not optimised take 1.4 MiB of their own"
	timeout 300 python3 "$BATS_TEST_DIRNAME/doubling.py" --limit >"$BATS_TEST_TMPDIR/log" || { cat "$BATS_TEST_TMPDIR/log"; return 1; }
	tail -1 "$BATS_TEST_TMPDIR/log" >&3
}

@test "any number of inputs takes the memory of one" {
	! grep -q __asan_init "$GK_BUILD/gk-normalize" || skip "the sanitizers take memory of their own"
	cd "$BATS_TEST_TMPDIR"
	printf '一\n' >small.txt
	yes small.txt | head -n 200000 | tr '\n' '\0' >names
	n=$( (ulimit -v 32768; gk-normalize --files0-from=names) | wc -l)
	[ "$n" -eq 400000 ]
}

@test "an archive of texts is read within 8 MiB, one of all shapes within 14, by two threads" {
	! grep -q __asan_init "$GK_BUILD/gk-normalize" || skip "the sanitizers take memory of their own"
	! grep -q __gcov_init "$GK_BUILD/gk-normalize" || skip "counters and code that is not optimised take 1.4 MiB of their own"
	cd "$BATS_TEST_TMPDIR"
	PYTHONPATH="$BATS_TEST_DIRNAME/accuracy" python3 - <<-'END'
		import random
		from report import Report, style
		from shapes import SHAPES
		for n in range(10):
		    for name, (write, ext, _, fixed) in SHAPES.items():
		        rng = random.Random(name + str(n))
		        data = write(Report(rng, "2021", style(rng, **fixed)))
		        data = data.encode() if isinstance(data, str) else data
		        if len(data) < 32768:
		            with open("%s-%d.%s" % (name, n, ext), "wb") as f:
		                f.write(data)
	END
	for i in 1 2 3 4 5 6 7 8 9; do printf '%s\0' tsv-[0-9].* layout-wrapped-[0-9].* cell-[0-9].* gb18030-text-[0-9].*; done >texts
	for i in 1 2 3; do printf '%s\0' *-[0-9].*; done >all
	for t in gk-normalize gk-sections gk-tables gk-balance gk-tojson "gk-balance --prose"; do
		for names in texts all; do
			command time -q -f %M $t -j2 --files0-from=$names 2>err >/dev/null || [ $? -lt 2 ] || { tail -2 err; return 1; }
			most=8; [ $names = texts ] || most=14
			[ "$(tail -1 err)" -le $((most * 1024)) ] || { echo "$t, $names: $(tail -1 err) KiB"; return 1; }
		done
	done
}
