#!/bin/sh
# A statement for each office whose report does not add up: what is wrong, and which number would explain it.
cd "$(dirname "$0")" || exit 2
for f in ../reports/*.txt; do
	statement=$(gk-balance --format=gcc --lang=zh "$f")
	case $? in
	0) ;; # nothing fails
	1) echo "$statement" ;;
	*) echo "$f: cannot be read" ;;
	esac
done
