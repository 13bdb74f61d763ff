#!/bin/bash
# lint.sh - clang-tidy, gcc -fanalyzer, scan-build, cppcheck, shellcheck, mandoc.  Needs $BUILD/form_data.h.  What is
# left of -fanalyzer is listed below with the reason, and in README.md.  What is switched off, and why:
#   bugprone-easily-swappable-parameters: slices are passed in pairs on purpose
#   DeprecatedOrUnsafeBufferHandling: asks for memcpy_s of Annex K, which glibc does not have
#   bugprone-macro-parentheses, unused macro arguments of X-macros: the lists of diag.h need them bare
set -u
cd "$(dirname "$0")/.." || exit 2
bad=0
echo "== clang-tidy"
checks='-*,clang-analyzer-*,-clang-analyzer-security.insecureAPI.DeprecatedOrUnsafeBufferHandling,bugprone-*'
checks=$checks,-bugprone-easily-swappable-parameters,-bugprone-macro-parentheses,-bugprone-narrowing-conversions
out=$(printf '%s\n' lib/*.c cmd/*.c | xargs -P 2 -n 1 -I{} clang-tidy --quiet --checks="$checks" {} -- -std=c11 \
	-D_POSIX_C_SOURCE=200809L -DGK_VERSION='"0"' -Ilib -Icmd -I"${BUILD:-build}" 2>/dev/null | grep -E '^[^ ]*: (warning|error): ')
[ -z "$out" ] || { echo "$out"; bad=1; }
echo "== gcc -fanalyzer"
# enc.c: cd is (iconv_t)-1 where it is not closed; out.c: out_size fills the part of its room that it hands on
out=$(for f in lib/*.c cmd/*.c; do gcc -fanalyzer -O1 -std=c11 -D_POSIX_C_SOURCE=200809L -DGK_VERSION='"0"' -Ilib -Icmd -I"${BUILD:-build}" \
	-c -o /dev/null "$f" 2>&1 | grep 'warning:'; done | grep -vE '^lib/enc\.c:.*leak of .cd.|^lib/out\.c:.*uninitialized value')
[ -z "$out" ] || { echo "$out"; bad=1; }
echo "== scan-build"
scan-build --status-bugs -o "${BUILD:-build}/scan" make -s BUILD="${BUILD:-build}/scan-build" all || bad=1
echo "== cppcheck"
# wrong in each place; README.md has the reasons
left=
for x in internalAstError:lib/{box,markup}.c legacyUninitvar:lib/{fill,num}.c identicalInnerCondition:lib/lay.c nullPointer:lib/lay_cols.c \
	arrayIndexThenCheck:lib/lay_tsv.c negativeIndex:lib/repair.c duplicateAssignExpression:lib/sect.c {memleak,leakNoVarFunctionCall}:lib/forms/mkforms.c; do
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
