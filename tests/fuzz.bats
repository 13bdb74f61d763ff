# The corpora of the fuzz targets, each file once through its target; `make fuzz` looks for more.

@test "the corpora of the fuzz targets" {
	n=0
	for dir in "$BATS_TEST_DIRNAME"/fuzz/corpus/*/; do
		t=$(basename "$dir")
		out=$(timeout 120 "$GK_BUILD/fuzz/$t-replay" "$dir"* 2>&1) || { echo "$t: $out"; return 1; }
		k=$(sed -n 's/^ok \([0-9][0-9]*\)$/\1/p' <<<"$out")
		[ "${k:-0}" -gt 0 ] || { echo "$t: $out"; return 1; }
		n=$((n + k))
	done
	echo "# cases: $n passed, 0 failed" >&3
}

@test "every fuzz target has a corpus" {
	for c in "$BATS_TEST_DIRNAME"/fuzz/*.c; do
		t=$(basename "$c" .c)
		case $t in kit | replay) continue ;; esac
		[ -n "$(ls "$BATS_TEST_DIRNAME/fuzz/corpus/$t")" ] || { echo "$t"; return 1; }
	done
}
