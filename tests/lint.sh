#!/bin/bash
# lint.sh - clang-tidy, gcc -fanalyzer, scan-build, cppcheck, shellcheck, mandoc.  Needs $BUILD/form_data.h.  What is
# left of the analysers stands in `left` below, file and message; README.md has the reasons.  What is switched off, and why:
#   bugprone-easily-swappable-parameters: slices are passed in pairs on purpose
#   bugprone-macro-parentheses: the lists of diag.h need the arguments of X-macros bare
#   bugprone-narrowing-conversions, -implicit-widening-of-multiplication-result: gcc's -Wconversion asks where it matters;
#     the products are of small constants
#   bugprone-branch-clone: rules are written one a line, though two have the same end
#   bugprone-reserved-identifier: _GNU_SOURCE and its like
#   bugprone-not-null-terminated-result: slices have no NUL
#   bugprone-sizeof-expression: arrays of pointers grow, too
set -u
cd "$(dirname "$0")/.." || exit 2
bad=0
left='lib/align\.c:.*(null pointer|NULL)
lib/placing\.c:.*uninitialized value
lib/enc\.c:.*leak of .cd.
lib/gb\.c:.*([Nn]ull pointer|NULL)
lib/input\.c:.*Null pointer
lib/lay_cols\.c:.*null pointer
lib/(lay_under|ruler)\.c:.*garbage value
lib/out\.c:.*uninitialized value
lib/(out|str)\.h:.*[Nn]ull pointer
lib/failing\.c:.*garbage
lib/num\.h:.*right operand of .\|. is a garbage value
lib/sheet\.c:.*null pointer
lib/view\.c:.*NULL
lib/wire\.c:.*Null pointer'
# what is not on the list, of the warnings on standard input
news() { grep -E '(warning|error): ' | grep -vE "$left" | sort -u; }
echo "== clang-tidy"
checks='-*,bugprone-*'
for x in easily-swappable-parameters macro-parentheses narrowing-conversions implicit-widening-of-multiplication-result branch-clone \
	reserved-identifier not-null-terminated-result sizeof-expression; do
	checks="$checks,-bugprone-$x"
done
out=$(printf '%s\n' lib/*.c cmd/*.c | xargs -P 2 -n 1 -I{} clang-tidy --quiet --checks="$checks" {} -- -std=c11 \
	-D_POSIX_C_SOURCE=200809L -DGK_VERSION='"0"' -DGK_PLAIN=0 -Ilib -Icmd -I"${BUILD:-build}" 2>/dev/null | news)
[ -z "$out" ] || { echo "$out"; bad=1; }
echo "== gcc -fanalyzer"
out=$(for f in lib/*.c cmd/*.c; do gcc -fanalyzer -O1 -std=c11 -D_POSIX_C_SOURCE=200809L -DGK_VERSION='"0"' -DGK_PLAIN=0 -Ilib -Icmd -I"${BUILD:-build}" \
	-c -o /dev/null "$f" 2>&1; done | grep -E '^(lib|cmd)/' | news)
[ -z "$out" ] || { echo "$out"; bad=1; }
echo "== scan-build"
rm -rf "${BUILD:-build}/scan-build"
out=$(scan-build -o "${BUILD:-build}/scan" make -s BUILD="${BUILD:-build}/scan-build" all 2>&1 | grep -E '^(lib|cmd|\.)' | news)
[ -z "$out" ] || { echo "$out"; bad=1; }
echo "== cppcheck"
# wrong in each place; README.md has the reasons
left=
for x in internalAstError:lib/{box,legend}.c legacyUninitvar:lib/{fill,num}.c identicalInnerCondition:lib/{lay,term}.c nullPointer:lib/lay_cols.c \
	arrayIndexThenCheck:lib/{glue,lay_tsv}.c negativeIndex:lib/{failing,tiling}.c arrayIndexOutOfBoundsCond:lib/tiling.c \
	duplicateAssignExpression:lib/outline.c {memleak,leakNoVarFunctionCall}:lib/forms/mkforms.c; do
	left="$left --suppress=$x"
done
# shellcheck disable=SC2086 # a list of options
cppcheck --quiet --std=c11 --enable=warning,performance,portability --error-exitcode=1 --inline-suppr \
	--suppress=missingIncludeSystem $left -Ilib -Icmd -I"${BUILD:-build}" lib cmd || bad=1
echo "== shellcheck"
shellcheck -x -P tests tests/*.sh .ci/run examples/*.sh examples/*/run.sh || bad=1
echo "== mandoc"
out=$(mandoc -Tlint -Wstyle man/*.[157] 2>&1 | grep -vE 'referenced manual not found|outdated mandoc.db')
[ -z "$out" ] || { echo "$out"; bad=1; }
exit $bad
