# A small run of the accuracy bench; `make accuracy` is the whole one.

@test "made-up reports in every shape: no number wrong and unmarked, none made up" {
	run timeout 300 python3 "$BATS_TEST_DIRNAME/accuracy/run.py" --each 4 --seed check --show 2
	echo "$output"
	[ "$status" -eq 0 ]
}

@test "columns in an order of their own, heads in other words: no number wrong and unmarked" {
	GK_BUILD=$BATS_TEST_TMPDIR run timeout 300 python3 "$BATS_TEST_DIRNAME/accuracy/orders.py" --each 3 --seed check
	echo "$output"
	[ "$status" -eq 0 ]
	[[ $output == *"requests   turned words "* && $output == *"total "* ]]
}

# What scripts print of a page; `make convert` asks the converters that are installed, too.
converted() { run timeout 300 python3 "$BATS_TEST_DIRNAME/accuracy/convert.py" --seed check --reports 1 --each 3 --only "$1"; echo "$output"; }

@test "made-up reports as scripts print them, damaged: no number wrong and unmarked" {
	GK_BUILD=$BATS_TEST_TMPDIR converted texts,copied,run,rows,grid,shape-box,shape-gb18030-text
	[ "$status" -eq 0 ]
	[[ $output == *"shape-box "* && $output == *"grid-json "* && $output == *"whole "* ]]
}

@test "a number that comes out wrong is counted, and its document kept with the truth" {
	cat >"$BATS_TEST_TMPDIR/gk-tables" <<-END
		#!/bin/sh
		$(command -v gk-tables) "\$@" | awk -F'\t' -v OFS='\t' '\$5 == "requests" && \$9 == "ok" { \$8 = \$8 7 } 1'
	END
	chmod +x "$BATS_TEST_TMPDIR/gk-tables"
	GK_BUILD=$BATS_TEST_TMPDIR PATH=$BATS_TEST_TMPDIR:$PATH converted grid-tabs
	[ "$status" -eq 1 ]
	[[ $output == *"wrong line "*" requests."*": wanted "*", got "*7* ]]
	cd "$BATS_TEST_TMPDIR/convert/grid-tabs"
	[ -e 000.0-whole.txt ] && grep -q '^requests' 000.0-whole.txt.truth
}

@test "a converter that is not installed is skipped by its package's name" {
	mkdir "$BATS_TEST_TMPDIR/bin"
	ln -s "$(command -v gk-tables)" "$(command -v timeout)" "$BATS_TEST_TMPDIR/bin"
	ln -s "$(python3 -c 'import sys; print(sys.executable)')" "$BATS_TEST_TMPDIR/bin/python3"
	GK_BUILD=$BATS_TEST_TMPDIR PATH=$BATS_TEST_TMPDIR/bin converted pandoc,w3m,docx2txt,grid-tabs
	[[ $output == *"skipped, not installed: libreoffice"* && $output == *"skipped, not installed: pandoc"* && $output == *"grid-tabs "* ]]
}
