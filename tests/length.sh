#!/bin/bash
# length.sh [FILE...] - names the functions of more than 60 lines.  Those with a reason stand in the list below.
set -u
cd "$(dirname "$0")/.." || exit 2
allowed=' '  # file:function, each with its reason in a line of its own above
shopt -s nullglob
[ $# -gt 0 ] || set -- lib/*.c lib/forms/*.c cmd/*.c
awk -v allowed="$allowed" '
FNR == 1 { name = "" }
/^[A-Za-z_][A-Za-z0-9_]*\(/ || /^[a-z][A-Za-z0-9_ *]* \**[a-z_][A-Za-z0-9_]*\(.*[^;]$/ {
	if (!inside) { name = $0; sub(/\(.*/, "", name); sub(/.*[ *]/, "", name); start = FNR }
}
/^{/ { inside = 1 }
/^}/ {
	if (inside && name != "" && FNR - start + 1 > 60 && !index(allowed, " " FILENAME ":" name " ")) {
		print FILENAME ":" start ": " name " has " FNR - start + 1 " lines"
		bad = 1
	}
	inside = 0; name = ""
}
END { exit bad }' "$@"
