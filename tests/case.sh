# case.sh - how one golden case runs; read by golden.bats, bless.sh, mem.sh.
# A case is tests/cases/TOOL/NAME.in: the tool reads it on standard input, in its folder, with the arguments of
# NAME.args (one a line).  NAME.out is what it prints; NAME.err its messages (no file: none); NAME.rc its exit status
# (no file: 0).
# shellcheck shell=bash

CASES=$(cd "$(dirname "${BASH_SOURCE[0]}")/cases" && pwd)

# case_run TOOL/NAME DIR [WRAPPER...] - leaves out, err, rc in DIR
case_run()
{
	local tool=${1%%/*} name=${1#*/} dir=$2 args=() rc=0
	shift 2
	[ ! -f "$CASES/$tool/$name.args" ] || mapfile -t args <"$CASES/$tool/$name.args"
	(cd "$CASES/$tool" && timeout 60 "$@" "$tool" "${args[@]}" <"$name.in") >"$dir/out" 2>"$dir/err" || rc=$?
	echo "$rc" >"$dir/rc"
}

# case_diff TOOL/NAME DIR - prints how DIR differs from what the case expects; fails if it does
case_diff()
{
	local want=$CASES/$1 bad=0 part
	[ -f "$want.out" ] || { echo "$1: no .out file; make bless CASE=$1"; return 1; }
	for part in out err rc; do
		if [ -f "$want.$part" ]; then
			diff -a -u --label "$1.$part wanted" --label "$1.$part got" "$want.$part" "$2/$part" || bad=1
		elif [ "$part" = err ] && [ -s "$2/err" ]; then
			echo "$1: messages where none were expected:"
			cat "$2/err"
			bad=1
		elif [ "$part" = rc ] && [ "$(cat "$2/rc")" != 0 ]; then
			echo "$1: exit status $(cat "$2/rc"), wanted 0"
			bad=1
		fi
	done
	return $bad
}

# case_list [TOOL] - the names TOOL/NAME of all cases
case_list()
{
	(cd "$CASES" && find "${1:-.}" -name '*.in' 2>/dev/null | sed 's|^\./||; s|\.in$||' | LC_ALL=C sort)
}
