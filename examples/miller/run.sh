#!/bin/sh
# Miller over the records and over the wide table: sums a table, and a column of many reports.
cd "$(dirname "$0")" || exit 2
command -v mlr >/dev/null || { echo 'skipped: mlr is not here'; exit 0; }
# shellcheck disable=SC1010,SC2016
gk-tables -H ../reports/*.txt | mlr --itsv --opprint \
	filter '$table == "disputes" && $col == "total" && $state == "ok"' then stats1 -a sum -f value -g doc,row
gk-tables --wide --meta --csv ../reports/*.txt | mlr --icsv --ojsonl --no-auto-unflatten \
	cut -o -f doc,agency,year,requests.received.total,requests.total.total
