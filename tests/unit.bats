# Runs the unit tests that make built; each prints `ok N`, or FAIL lines and exits 1.  On a build without shortcuts (PLAIN=1) those of shortcuts
# print `skip: why`.

@test "unit tests of the modules" {
	n=0 bad=0
	for src in "$BATS_TEST_DIRNAME"/unit/*.c; do
		name=$(basename "$src" .c)
		out=$(timeout 120 "$GK_BUILD/unit/$name" 2>&1) && code=0 || code=$?
		if [ $code -eq 0 ] && [[ $out == skip:* ]] && grep -q GK_PLAIN "$src"; then
			echo "# $name: $out" >&3
		elif [ $code -eq 0 ] && k=$(sed -n 's/^ok \([0-9][0-9]*\)$/\1/p' <<<"$out") && [ "${k:-0}" -gt 0 ]; then
			n=$((n + k))
		else
			echo "$name: $out"
			bad=$((bad + 1))
		fi
	done
	echo "# cases: $n passed, $bad failed" >&3
	[ $bad -eq 0 ] && [ $n -gt 0 ]
}
