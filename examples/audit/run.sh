#!/bin/sh
# Which reports do not add up, and which single number would explain it?
for f in ../reports/yunxiu-2024.txt ../reports/wangnan-2024.txt; do
	gk-balance "$f" | cut -f1-10
done
