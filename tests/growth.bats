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
