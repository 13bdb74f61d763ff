#!/bin/sh
# deps.sh PACKAGE... - installs the Debian packages that are not there yet; no call of apt-get when all are.
set -eu
if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
	echo "deps: this is no Debian; it takes what these packages hold: $*" >&2
	exit 0
fi
want=
for p in "$@"; do
	case $(dpkg-query -W -f '${db:Status-Status}' "$p" 2>/dev/null) in
	installed) ;;
	*) want="$want $p" ;;
	esac
done
[ -n "$want" ] || exit 0
sudo=
[ "$(id -u)" = 0 ] || sudo=sudo
$sudo apt-get update -qq
# shellcheck disable=SC2086 # a list of names
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $want
