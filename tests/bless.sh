#!/bin/bash
# bless.sh TOOL/NAME - runs the case, shows how it differs from what is written, then writes it.
set -u
. "$(dirname "$0")/case.sh"
if [ $# != 1 ] || [ ! -f "$CASES/$1.in" ]; then
	echo "usage: make bless CASE=TOOL/NAME, with tests/cases/TOOL/NAME.in there" >&2
	exit 2
fi
dir=$(mktemp -d) && trap 'rm -rf "$dir"' EXIT
case_run "$1" "$dir"
[ -f "$CASES/$1.out" ] || : >"$CASES/$1.out"
case_diff "$1" "$dir" && { echo "$1: as it was"; exit 0; }
cp "$dir/out" "$CASES/$1.out"
if [ -s "$dir/err" ]; then cp "$dir/err" "$CASES/$1.err"; else rm -f "$CASES/$1.err"; fi
if [ "$(cat "$dir/rc")" != 0 ]; then cp "$dir/rc" "$CASES/$1.rc"; else rm -f "$CASES/$1.rc"; fi
echo "$1: written; read it as a user would before you commit it"
