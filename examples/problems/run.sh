#!/bin/sh
# What do they say their problems are?
cd "$(dirname "$0")" || exit 2
gk-sections ../reports/*.txt | awk -F'\t' '$3 == "body" && $4 == "problems" { print $1 ":" $2 ": " $5 }'
