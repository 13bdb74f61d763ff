#!/bin/sh
# Two years of one county: was carried over what had been carried on?
cd "$(dirname "$0")" || exit 2
gk-balance --years --prose qinghe-2023.txt qinghe-2024.txt
