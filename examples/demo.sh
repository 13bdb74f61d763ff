#!/bin/sh
# demo.sh - the main job on one report: which sums do not add up, where, and what would explain it.
set -u
cd "$(dirname "$0")/reports" || exit 2
echo '$ gk-normalize wangnan-2024.txt | gk-tables | gk-balance | cut -f1-10'
out=$(gk-normalize wangnan-2024.txt | gk-tables | gk-balance)
status=$?
echo "$out" | cut -f1-10
[ $status -eq 1 ] || { echo "demo: gk-balance ended with $status, not 1" >&2; exit 2; }
echo
echo 'The row "granted" says 9 + 2 = 8.  One change alone makes all sums hold: 9 to 6, in the line named.'
