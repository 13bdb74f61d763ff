#!/bin/sh
# Cells and titles in a database: who received how many requests, and what share of them in full?
cd "$(dirname "$0")" || exit 2
command -v sqlite3 >/dev/null || { echo 'skipped: sqlite3 is not here'; exit 0; }
db=$(mktemp) || exit 2
trap 'rm -f "$db"' EXIT
gk-tables --csv -H ../reports/*.txt >"$db.cell"
gk-tables --csv -H --wide --meta ../reports/*.txt >"$db.report"
sqlite3 "$db" <<END
.import --csv $db.cell cell
.import --csv $db.report report
.mode list
SELECT r.doc, r.agency, r.year, c.value,
       (SELECT g.value FROM cell g WHERE g.doc = r.doc AND g."row" = 'granted' AND g.col = 'total')
FROM report r JOIN cell c ON c.doc = r.doc
WHERE c."table" = 'requests' AND c."row" = 'received' AND c.col = 'total'
ORDER BY r.doc;
SELECT state, count(*) FROM cell GROUP BY state;
END
rm -f "$db.cell" "$db.report"
