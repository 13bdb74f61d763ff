# A small run of the accuracy bench; `make accuracy` is the whole one.

@test "made-up reports in every shape: no number wrong and unmarked, none made up" {
	run timeout 300 python3 "$BATS_TEST_DIRNAME/accuracy/run.py" --each 4 --seed check --show 2
	echo "$output"
	[ "$status" -eq 0 ]
}
