# gk-tojson: valid, equal to the records, the same however it comes about; CSV and --wide beside it.

setup()
{
	cd "$BATS_TEST_DIRNAME/.." || return 1
	shared=${SHARED:-../shared}
	docs=(examples/reports/*)
	all=("${docs[@]}")
	[ ! -d "$shared/reports" ] || all+=("$shared"/reports/*.txt)
	[ ! -d "$shared/cases" ] || all+=("$shared"/cases/*/*)
	tmp=$BATS_TEST_TMPDIR
}

@test "objects are valid and their cells are the cell records; records are valid, too" {
	run timeout 500 python3 tests/objects.py "${all[@]}"
	echo "$output"
	[ "$status" -eq 0 ]
}

@test "jq of every cell gives what gk-tables gives" {
	n=0
	for f in "${docs[@]}"; do
		gk-tojson "$f" | jq -r '.form as $f | . as $r | .tables | paths(scalars, nulls) as $p
			| [$f, $p[0], $p[1], $p[2], (getpath($p) // "" | tostring), ($r.states | getpath($p)) // "ok"] | @tsv' >"$tmp/jq"
		gk-tables "$f" | cut -f4-9 >"$tmp/cells"
		cmp "$tmp/jq" "$tmp/cells"
		n=$((n + $(wc -l <"$tmp/cells")))
	done
	[ $n -ge 200 ]
}

@test "one line an object; --pretty says the same" {
	[ "$(gk-tojson "${docs[@]}" | wc -l)" -eq ${#docs[@]} ]
	cmp <(gk-tojson "${docs[@]}" | jq -S .) <(gk-tojson --pretty "${docs[@]}" | jq -S .)
}

@test "the records of the earlier tools, merged, give the object of the document" {
	for f in "${docs[@]}"; do
		gk-tojson "$f" >"$tmp/once"
		gk-normalize --notes "$f" | gk-tojson >"$tmp/piped"
		cmp "$tmp/once" "$tmp/piped"
		{ gk-normalize --notes "$f" && gk-sections --notes "$f" && gk-tables --notes "$f"; } | gk-tojson >"$tmp/merged"
		cmp <(jq -S '.notes |= sort' "$tmp/once") <(jq -S '.notes |= sort' "$tmp/merged")
	done
}

@test "keys stand in one order" {
	keys=$(gk-tojson "${all[@]}" | jq -c keys_unsorted | sort -u)
	[ "$keys" = '["doc","title","agency","year","period","published","form","sections","tables","states","raw","checks","repairs","notes","source"]' ]
}

@test "escapes: what JSON cannot hold as it is comes back as it was" {
	printf '云岫"局\\年报\001\177\n' >"$tmp/in"
	[ "$(gk-tojson "$tmp/in" | jq -r '.sections[0].text')" = "$(gk-sections "$tmp/in" | cut -f5- | sed 's/\\\\/\\/g')" ]
}

@test "--csv: a CSV reader reads what the records say" {
	for t in gk-tables gk-sections gk-balance; do
		$t "${docs[@]}" >"$tmp/tsv" || [ $? -eq 1 ]
		$t --csv "${docs[@]}" >"$tmp/csv" || [ $? -eq 1 ]
		python3 - "$tmp/tsv" "$tmp/csv" <<-'END'
		import csv, sys
		def bare(f):
		    return f.replace('\\t', '\t').replace('\\n', '\n').replace('\\\\', '\\')
		want = [[bare(f) for f in line.rstrip('\n').split('\t')] for line in open(sys.argv[1], encoding='utf-8')]
		raw = open(sys.argv[2], encoding='utf-8', newline='').read()
		assert raw.endswith('\r\n') and '\n' not in raw.replace('\r\n', ''), 'lines end in CR LF'
		have = list(csv.reader(raw.splitlines(True), strict=True))
		width = {len(r) for r in have}
		assert len(width) == 1, width
		assert len(have) == len(want) > 0, (len(have), len(want))
		for w, h in zip(want, have):
		    assert h[:len(w)] == w and not any(h[len(w):]), (w, h)
		END
	done
}

@test "--wide: one row a report, one column a cell, with a byte order mark by --bom" {
	docs+=(tests/cases/gk-tables/bars-as-cells.in) # some of it is placed
	gk-tables "${docs[@]}" >"$tmp/cells"
	gk-tables --wide --meta --csv --bom "${docs[@]}" >"$tmp/wide"
	python3 - "$tmp/cells" "$tmp/wide" <<-'END'
	import csv, sys
	raw = open(sys.argv[2], 'rb').read()
	assert raw.startswith(b'\xef\xbb\xbf'), 'no byte order mark'
	rows = {r['doc']: r for r in csv.DictReader(raw.decode('utf-8-sig').splitlines())}
	n = placed = 0
	for line in open(sys.argv[1], encoding='utf-8'):
	    f = line.rstrip('\n').split('\t')
	    cell = '.'.join(f[4:7])
	    assert rows[f[0]][cell] == f[7] and (cell in rows[f[0]]['placed'].split()) == (f[8] == 'placed'), f
	    placed += f[8] == 'placed'
	    n += 1
	assert n >= 200 and placed and all(r['agency'] and r['year'] for r in rows.values())
	END
	[ "$(gk-tables --wide "${docs[@]}" | awk -F'\t' '{ print NF }' | sort -u | wc -l)" -eq 1 ]
	[ "$(gk-tables --wide --form=2021 "${docs[@]}" | awk -F'\t' 'NR == 1 { print NF }')" -eq 203 ]
}
