#!/bin/sh
# A whole archive, on as many processors as you have (on two, one pipe does it by itself): the list of names is cut in
# parts, each goes through a pipe of its own, and what comes out is put together in the order of the names, as if one pipe
# had read all.
cd "$(dirname "$0")" || exit 2
parts=4
dir=$(mktemp -d) || exit
trap 'rm -r "$dir"' EXIT
find .. -name '*.txt' -print0 | LC_ALL=C sort -z >"$dir/names"
split -e -t '\0' -n "l/$parts" "$dir/names" "$dir/part."
for part in "$dir"/part.*; do
	gk-normalize -j1 --files0-from="$part" | gk-tables | gk-balance >"$part.out" &
done
wait
cat "$dir"/part.*.out | cut -f1,3-10
