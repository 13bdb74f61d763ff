# Runs the unit tests that make built; each prints `ok N`, or FAIL lines and exits 1.

@test "unit tests of the modules" {
	n=0 bad=0
	for src in "$BATS_TEST_DIRNAME"/unit/*.c; do
		name=$(basename "$src" .c)
		if out=$(timeout 120 "$GK_BUILD/unit/$name" 2>&1) && k=$(sed -n 's/^ok \([0-9][0-9]*\)$/\1/p' <<<"$out") && [ "${k:-0}" -gt 0 ]; then
			n=$((n + k))
		else
			echo "$name: $out"
			bad=$((bad + 1))
		fi
	done
	echo "# cases: $n passed, $bad failed" >&3
	[ $bad -eq 0 ] && [ $n -gt 0 ]
}
