# Calls that fail: the n-th malloc, read, write, open, close of each tool; reads and writes that are short or interrupted;
# sizes that are not what they were said to be.  `make faults` tries every n in every kind of output.

TOOLS="gk-normalize gk-sections gk-tables gk-balance gk-tojson"

setup()
{
	cd "$BATS_TEST_TMPDIR" || return 1
	cp "$BATS_TEST_DIRNAME/../examples/reports/yunxiu-2024.txt" good.txt
	cp "$BATS_TEST_DIRNAME/../examples/reports/wangnan-2024.txt" wrong.txt
}

@test "the n-th call fails: a message and exit 2, or the right output" {
	! grep -q __asan_init "$GK_BUILD/gk-normalize" || skip "the sanitizers have calls of their own"
	timeout 300 python3 "$BATS_TEST_DIRNAME/fault/run.py" "$GK_BUILD/fault.so" --sample >log || { cat log; return 1; }
	tail -1 log >&3
}

@test "a pipe that is closed while SIGPIPE is ignored: a message and exit 2" {
	for i in $(seq 200); do printf '%s\0' wrong.txt; done >names
	for t in $TOOLS; do
		rm -f rc
		( trap '' PIPE; r=0; "$t" --files0-from=names 2>err || r=$?; echo $r >rc ) | true
		for i in $(seq 50); do [ -s rc ] && break; sleep 0.1; done
		[ "$(cat rc)" -eq 2 ] || { echo "$t: exit $(cat rc)"; return 1; }
		grep -q 'standard output: Broken pipe' err || { echo "$t:"; cat err; return 1; }
	done
}

@test "a FIFO is read as a file is" {
	for t in $TOOLS; do
		"$t" wrong.txt >want || [ $? -eq 1 ]
		rm -f fifo; mkfifo fifo
		# in pieces, the second one late
		{ head -c 1001 wrong.txt; sleep 0.1; tail -c +1002 wrong.txt; } >fifo &
		timeout 20 "$t" fifo >got || [ $? -eq 1 ]
		wait
		sed 's/fifo/wrong.txt/g' got | cmp - want || { echo "$t"; return 1; }
	done
}

@test "an unreadable directory of a file is named" {
	[ "$(id -u)" -ne 0 ] || skip "root reads everything"
	mkdir -p closed; cp good.txt closed/; chmod 000 closed
	for t in $TOOLS; do
		rc=0; "$t" closed/good.txt good.txt >out 2>err || rc=$?
		[ $rc -eq 2 ] && [ -s out ] && grep -q 'closed/good.txt.*Permission denied' err || { echo "$t: $rc"; cat err; chmod 700 closed; return 1; }
	done
	chmod 700 closed
}

@test "a file that grows while it is read ends at one place or the other, and never twice" {
	for t in $TOOLS; do
		: >growing
		{ for i in $(seq 40); do cat good.txt; done >>growing; } &
		rc=0; timeout 20 "$t" growing >out 2>err || rc=$?
		wait
		[ $rc -le 2 ] || { echo "$t: $rc"; return 1; }
	done
}
