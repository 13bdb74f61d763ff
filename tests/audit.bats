# gk-balance beyond its golden cases: the audit of many documents, and the catalogue of rules.

setup()
{
	cd "$BATS_TEST_DIRNAME/cases/gk-balance" || return 1
	tmp=$BATS_TEST_TMPDIR
}

@test "gk-rules(7) has every rule with its formula and meaning" {
	tr '\n' ' ' <../../../man/gk-rules.7 | sed 's/\\&//g' >"$tmp/page"
	n=0
	while IFS=$'\t' read -r what text; do
		case $what in
		*' ('*) grep -qF ".It Cm ${what%% *} " "$tmp/page" || { echo "no rule ${what%% *}"; return 1; }; n=$((n + 1)) ;;
		formula) grep -qF "$text" "$tmp/page" || { echo "$text"; return 1; } ;;
		esac
	done < <(gk-balance --explain=all)
	[ $n -gt 10 ] && [ "$(grep -c '^\.It Cm' ../../../man/gk-rules.7)" -eq $n ]
}

@test "every rule that a case prints is in the catalogue" {
	cut -f5 ./*.out | grep -E '^[a-z]+\.[a-z]+$' | sort -u >"$tmp/rules"
	[ -s "$tmp/rules" ]
	while read -r r; do gk-balance --explain="$r" >/dev/null || { echo "$r"; bad=1; }; done <"$tmp/rules"
	[ -z "${bad-}" ]
}

@test "an unknown rule, format or language is wrong usage" {
	for o in --explain=no.rule --format=xml --lang=fr --blank=one --baseline=/nonexistent --baseline=.; do
		run gk-balance "$o" sound.in
		[ "$status" -eq 2 ] && [ "${#lines[@]}" -eq 1 ] || { echo "$o: $output"; return 1; }
	done
}

@test "years: of no document there is nothing to compare" {
	run gk-balance --years /nonexistent
	[ "$status" -eq 2 ] && [ "${#lines[@]}" -eq 1 ]
	[ -z "$(gk-balance --years --all --notes --files0-from=/dev/null)" ]
}

@test "years: the order of the documents does not matter" {
	gk-balance --years <years-planted.in >"$tmp/a" || [ $? -eq 1 ]
	tac years-planted.in | awk -F'\t' '{ d[$1] = d[$1] $0 "\n"; if (!($1 in o)) { o[$1] = ++n; name[n] = $1 } } END { for (i = 1; i <= n; i++) printf "%s", d[name[i]] }' >"$tmp/in"
	gk-balance --years <"$tmp/in" >"$tmp/b" || [ $? -eq 1 ]
	[ -s "$tmp/a" ] && cmp "$tmp/a" "$tmp/b"
}

@test "a baseline made of a report hides all of it, in every case" {
	n=0
	for f in cause-*.in prose-*.in blank-*.in; do
		case $f in prose-nothing.in) continue ;; prose-*) o=--prose ;; *) o=--years ;; esac
		gk-balance $o --format=baseline "$f" >"$tmp/known" || [ $? -eq 1 ]
		run gk-balance $o --baseline="$tmp/known" "$f"
		output=$(sed /years-unpaired/d <<<"$output")
		[ "$status" -eq 0 ] && [ -z "$output" ] || { echo "$f: $output"; return 1; }
		n=$((n + 1))
	done
	[ $n -gt 20 ]
}

@test "the parent among the children is not added to itself" {
	cat parent-city.in parent-children.in >"$tmp/all"
	run gk-balance --parent=parent-city.in "$tmp/all"
	[ "$status" -eq 0 ] && [ "${#lines[@]}" -eq 1 ]
}

@test "every explanation of every case, applied, makes all sums hold" {
	n=0
	for f in cause-*.in two-*.in disputes-*.in one-cell.in; do
		for k in $(gk-balance "$f" | awk -F'\t' '$3 == "repair" && $4 > 0 { print $4 }' | sort -un); do
			{ gk-balance "$f" | awk -F'\t' -v k="$k" '$3 == "repair" && $4 == k'; cat "$f"; } | awk -F'\t' -v OFS='\t' '
				$3 == "repair" { new[$6, $7, $8] = $10; next }
				$3 == "cell" && (($5, $6, $7) in new) { $8 = new[$5, $6, $7]; $10 = "" }
				{ print }' >"$tmp/mended"
			run gk-balance "$tmp/mended"
			[ "$status" -eq 0 ] && [ -z "$output" ] || { echo "$f, explanation $k: $output"; return 1; }
			n=$((n + 1))
		done
	done
	[ $n -gt 30 ]
}

@test "a parent that cannot be read is trouble; one without tables is said" {
	run gk-balance --parent=/nonexistent parent-children.in
	[ "$status" -eq 2 ] && [ "${#lines[@]}" -eq 1 ]
	echo 今天天气很好。 >"$tmp/none"
	run gk-balance --parent="$tmp/none" parent-children.in
	[ "$status" -eq 0 ] && [[ $output == *"parent-child	the parent has no form"* ]]
}

@test "--csv: as many fields in each record, quotes where there are commas" {
	gk-balance --csv two-cells.in >"$tmp/csv" || [ $? -eq 1 ]
	python3 - "$tmp/csv" <<-'END'
		import csv, sys
		rows = list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8')))
		assert len(rows) > 4 and len({len(r) for r in rows}) == 1, rows[0]
		assert any(',' in f for r in rows for f in r)
	END
}
