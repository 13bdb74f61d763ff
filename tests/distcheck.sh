#!/bin/bash
# distcheck.sh TARBALL VERSION - unpacks, builds, tests, installs, lints the installed manuals, uninstalls.
set -eu
tarball=$1 version=$2
grep -qxF "## $version" CHANGES.md || { echo "CHANGES.md has no entry ## $version"; exit 1; }
[ "$(sed -n 's/^## //p' CHANGES.md | head -1)" = "$version" ] || { echo "CHANGES.md: $version is not the newest"; exit 1; }
tag=$(git describe --exact-match --tags 2>/dev/null || echo "v$version")
[ "$tag" = "v$version" ] || { echo "the tag is $tag, VERSION is $version"; exit 1; }
dir=$(mktemp -d) && trap 'chmod -R u+w "$dir"; rm -rf "$dir"' EXIT
tar -xzf "$tarball" -C "$dir"
cd "$dir/gk-$version"
make -s -j2 WERROR=1 all
make check
make -s install DESTDIR="$dir/root" PREFIX=/usr
for t in gk-normalize gk-sections gk-tables gk-balance gk-tojson; do
	"$dir/root/usr/bin/$t" --version | grep -qF "$version"
	[ -f "$dir/root/usr/share/man/man1/$t.1" ]
done
mandoc -Tlint -Wwarning "$dir"/root/usr/share/man/man?/*
make -s uninstall DESTDIR="$dir/root" PREFIX=/usr
left=$(find "$dir/root" -type f)
[ -z "$left" ] || { echo "uninstall left:"; echo "$left"; exit 1; }
echo "gk-$version: distcheck passed"
