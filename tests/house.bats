# The house: the order of the modules, the length of functions, sizes of headers and mains, what is not to be used.

setup() { cd "$BATS_TEST_DIRNAME/.." || return 1; }

@test "no file includes a header of a higher module" { bash tests/layers.sh; }

@test "the layers check sees an include that looks up" {
	mkdir "$BATS_TEST_TMPDIR/tree"
	cp -r Makefile lib tests "$BATS_TEST_TMPDIR/tree"
	echo '#include "doc.h"' >>"$BATS_TEST_TMPDIR/tree/lib/mem.c"
	run bash "$BATS_TEST_TMPDIR/tree/tests/layers.sh"
	[ "$status" -eq 1 ]
	[[ $output == *"lib/mem.c includes doc.h"* ]]
}

@test "no function has more than 60 lines" { bash tests/length.sh; }

@test "the length check sees a function of 61 lines" {
	{ echo 'int'; echo 'long_one(void)'; echo '{'; yes '	x();' | head -58; echo '}'; } >"$BATS_TEST_TMPDIR/a.c"
	run bash tests/length.sh "$BATS_TEST_TMPDIR/a.c"
	[ "$status" -eq 1 ]
	[[ $output == *"long_one has 61 lines"* ]]
}

@test "headers have at most 100 lines, mains at most 150" {
	for f in lib/*.h; do [ "$(wc -l <"$f")" -le 100 ] || { echo "$f"; bad=1; }; done
	for f in cmd/gk-*.c; do [ "$(wc -l <"$f")" -le 150 ] || { echo "$f"; bad=1; }; done
	[ -z "${bad-}" ]
}

@test "no setlocale, ctype.h, floating point; free only in mem.c" {
	run grep -nE 'setlocale|<ctype\.h>|<math\.h>|\b(double|float)\b [a-z_]+( =|;|,|\))' lib/*.[ch] cmd/*.[ch]
	[ "$status" -eq 1 ] || { echo "$output"; return 1; }
	# json-c, gumbo, iconv and the output buffer own memory of their own; their release is not `free`
	run grep -nE '(^|[^_a-z])free\(' $(ls lib/*.c | grep -vE 'lib/(mem|out|input)\.c')
	[ "$status" -eq 1 ] || { echo "$output"; return 1; }
}

@test "every .c of lib begins with a paragraph about itself" {
	for f in lib/*.c; do
		head -1 "$f" | grep -q "^/\* $(basename "$f" .c) - " || { echo "$f: $(head -1 "$f")"; bad=1; }
	done
	[ -z "${bad-}" ]
}

@test "no names of machines' paths, no softened places" {
	run grep -nE 'TODO|FIXME|not implemented|/home/|/tmp/gk' -r lib cmd man examples Makefile README.md CHANGES.md
	[ "$status" -eq 1 ] || { echo "$output"; return 1; }
}

@test "lib/README.md lists the modules in the order of the Makefile" {
	diff <(make -s --no-print-directory print-MODULES | tr ' ' '\n') <(sed -n 's/^| \([a-z_]*\) | .*/\1/p' lib/README.md | grep -vx module)
}

@test "mutants.txt names lines that are there" {
	run python3 - <<-'END'
		import sys

		def words(s):
		    return ' '.join(s.split())

		for l in open('tests/mutants.txt'):
		    if not l.startswith('#'):
		        name, line = l.rstrip('\n').split(': ', 1)
		        if words(line.split(' -> ')[0]) not in words(open(name).read()):
		            sys.exit(l)
	END
	[ "$status" -eq 0 ] || { echo "$output"; return 1; }
}
