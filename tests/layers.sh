#!/bin/bash
# layers.sh - the order of MODULES in the Makefile is the direction of the data: a file of lib/ includes headers only
# of modules before it (and its own); a header only standard ones or those of lower modules.
# Headers whose module stands above its users, with the reason:
#   layout.h is the interface the lay_*.c implement: it may be used from doc and line upwards.
set -u
cd "$(dirname "$0")/.." || exit 2
bad=0
declare -A rank
n=0
for m in $(make -s print-MODULES); do
	rank[$m]=$((n += 10))
	[ -f "lib/$m.c" ] || { echo "MODULES names $m, but there is no lib/$m.c"; bad=1; }
done
for f in lib/*.c; do
	m=$(basename "$f" .c)
	[ -n "${rank[$m]-}" ] || { echo "$f is in no MODULES list"; bad=1; rank[$m]=$((n += 10)); }
done
declare -A hrank
for h in lib/*.h; do
	m=$(basename "$h" .h)
	hrank[$m]=${rank[$m]:-0}
done
[ -z "${rank[line]-}" ] || hrank[layout]=$((rank[line] + 1))

check()
{
	local file=$1 self=$2 own=$3 inc m
	while IFS= read -r inc; do
		m=${inc%.h}
		[ "$inc" = form_data.h ] && [ "$self" = form ] && continue
		[ "$m" = "$self" ] && continue
		if [ -z "${hrank[$m]-}" ]; then
			echo "$file includes $inc, which is no header of lib/"
			bad=1
		elif [ "${hrank[$m]}" -ge "$own" ]; then
			echo "$file includes $inc, which stands above it"
			bad=1
		fi
	done < <(sed -n 's/^[ \t]*#[ \t]*include[ \t]*"\([^"]*\)".*/\1/p' "$file")
}

for f in lib/*.c; do m=$(basename "$f" .c); check "$f" "$m" "${rank[$m]}"; done
for f in lib/*.h; do m=$(basename "$f" .h); [ "${hrank[$m]}" = 0 ] || check "$f" "$m" "${hrank[$m]}"; done
exit $bad
