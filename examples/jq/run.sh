#!/bin/sh
# One object a report: whose it is and a number, the sections of one, and what fails.
cd "$(dirname "$0")" || exit 2
command -v jq >/dev/null || { echo 'skipped: jq is not here'; exit 0; }
gk-tojson ../reports/*.txt | jq -r '[.doc, .agency, .year, .tables.requests.received.total] | @tsv'
gk-tojson ../reports/yunxiu-2024.txt | jq -r '.sections[] | select(.level == 1) | .numeral + .title'
gk-tojson ../reports/*.txt | jq -r '.doc as $d | .checks[] | select(.status == "fail") | [$d, .rule, .scope, .delta] | @tsv'
