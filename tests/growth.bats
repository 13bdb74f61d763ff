# Hostile input of every kind: the cost grows as the input does.  `make doubling` tries every tool, up to 16 MB.

@test "cost grows as the input does" {
	! grep -q __asan_init "$GK_BUILD/gk-normalize" || skip "the sanitizers take memory of their own"
	timeout 300 python3 "$BATS_TEST_DIRNAME/doubling.py" >log || { cat log; return 1; }
	tail -1 log >&3
}

@test "any number of inputs takes the memory of one" {
	! grep -q __asan_init "$GK_BUILD/gk-normalize" || skip "the sanitizers take memory of their own"
	cd "$BATS_TEST_TMPDIR"
	printf '一\n' >small.txt
	python3 - <<'END'
import os
def most(n):
    with open('names', 'wb') as f:
        f.write(b'small.txt\0' * n)
    pid = os.posix_spawnp('sh', ['sh', '-c', 'exec gk-normalize --files0-from=names | wc -l >count; exec gk-normalize --files0-from=names >/dev/null'], os.environ)
    _, status, use = os.wait4(pid, 0)
    assert status == 0
    assert int(open('count').read()) == 2 * n
    return use.ru_maxrss
few, many = most(1000), most(100000)
assert many <= few + 1024, (few, many)
END
}
