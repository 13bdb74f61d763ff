#!/bin/sh
# A table of requests received, answered and carried over, one line a report.
cd "$(dirname "$0")" || exit 2
gk-tables ../reports/wangnan-2024.txt ../reports/yunxiu-2024.html | awk -F'\t' '
	$7 == "total" && ($6 == "received" || $6 == "total" || $6 == "carried_out") { v[$1, $6] = $8; seen[$1] = 1 }
	$3 == "cell" && $1 != last { doc[++n] = $1; last = $1 }
	END { for (i = 1; i <= n; i++) print doc[i], v[doc[i], "received"], v[doc[i], "total"], v[doc[i], "carried_out"] }'
