# gk-sections against the reports of ../shared (SHARED=DIR), and against thirty reports of our own in each of many shapes.

@test "sections, title, agency and year of the cases of ../shared" {
	[ -d "${SHARED:-$BATS_TEST_DIRNAME/../../shared}/cases" ] || skip "../shared is not here"
	run timeout 300 python3 "$BATS_TEST_DIRNAME/sections.py" --show
	echo "$output"
	[ "$status" -eq 0 ]
}

@test "thirty headings and titles in every shape" {
	run timeout 300 python3 "$BATS_TEST_DIRNAME/headings.py" --show
	echo "$output"
	[ "$status" -eq 0 ]
}

@test "the five reports: six sections each, in order" {
	dir=${SHARED:-$BATS_TEST_DIRNAME/../../shared}/reports
	[ -d "$dir" ] || skip "../shared is not here"
	for f in "$dir"/*.txt; do
		keys=$(gk-sections "$f" | awk -F'\t' '$3 == "section" && $5 == 1 { printf "%s ", $4 }')
		[ "$keys" = "overview disclosure requests disputes problems other " ] || { echo "$f: $keys"; return 1; }
	done
}

@test "gk-sections over the records of gk-normalize says the same" {
	cd "$BATS_TEST_DIRNAME/../examples" || return 1
	n=0
	for f in $(find . -name '*.txt' -o -name '*.html' -o -name '*.md'); do
		cmp <(gk-normalize "$f" | gk-sections --notes) <(gk-sections --notes "$f")
		n=$((n + 1))
	done
	[ $n -gt 0 ]
}
