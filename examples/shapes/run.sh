#!/bin/sh
# One report in four shapes: a saved page, text of a PDF, one cell a line, fields separated by TABs.
# The numbers are the same; only the lines they stand in differ.
set -e
cd "$(dirname "$0")" || exit 2
cd ../reports
for f in yunxiu-2024.*; do
	echo "$f $(gk-tables "$f" | cut -f4-9 | cksum | cut -d' ' -f1) $(gk-tables "$f" | cut -f9 | sort | uniq -c | tr -s ' ')"
done
