# gk - reads 政府信息公开工作年度报告.  `make help` lists the targets.
VERSION  = 0.1.0
BUILD   ?= build
PREFIX  ?= /usr/local
BINDIR  ?= $(PREFIX)/bin
MANDIR  ?= $(PREFIX)/share/man
DATADIR ?= $(PREFIX)/share/gk
CC      ?= cc
BUILD_CC ?= cc
CFLAGS  ?= -O3 -g
BUILD_CFLAGS ?= -O1
LDFLAGS ?=
HARDEN  ?= -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fPIE
HARDEN_LD ?= -pie -Wl,-z,relro,-z,now
PLAIN   ?= 0
WARN     = -Wall -Wextra -Wpedantic -Wshadow -Wmissing-prototypes -Wstrict-prototypes -Wconversion -Wno-sign-conversion $(if $(WERROR),-Werror)
PKGS     = libutf8proc json-c gumbo

# bottom first: a module includes headers only of modules before it; lib/README.md says what each is for
GROUND   = mem str word span count diag out num form table doc rec
SOURCES  = crawl names crew beside input gb tally mime enc norm
PAGES    = line style tag hold charref css inline look nest markup vocab spot frag stack band sheet \
	   site page grid html
COLUMNS  = lay_tok lay colnames between stand cols fit niche placing around turn step stretch
LAYOUTS  = record padding lay_tsv stroke box rewrap torn halves crumbs unroll bars adoc mediawiki pipe otsl tex \
	   ruler lay_rule lay_under lay_unread lay_list lay_shut lay_bar lay_flow lay_glued lay_cols spacing lay_cell
LINES    = repeat folio furniture mark frame scan rest para layout joined
LABELS   = label anchor align series allot term region locate era twin view vintage naming memo wording total stray unit fill run
DOUBTS   = alien column doubt gaps further caption figure claim glue ballot heads legend narrow \
	   headed named trail dispute trust spread drift sound place
TABLES   = articles colsum tiling strip sums damage read
PROSE    = sign numeral date portal agency headline author imprint meaning debris head outline title kind sect
CHECKS   = ident linear part simplex failing search repair explain gist prose years parent rules known
RECORDS  = quick report lead wire change finding phrase audit wide json emit flow
MODULES  = $(GROUND) $(SOURCES) $(PAGES) $(COLUMNS) $(LAYOUTS) $(LINES) $(LABELS) $(DOUBTS) $(TABLES) $(PROSE) $(CHECKS) $(RECORDS)
TOOLS    = gk-normalize gk-sections gk-tables gk-balance gk-tojson
MAN1     = $(wildcard man/gk-*.1)
MAN5     = $(wildcard man/*.5)
MAN7     = $(wildcard man/*.7)
SCHEMAS  = $(wildcard lib/schema/*.json)

DEPS_BUILD = gcc libc6-dev pkg-config libcsv-dev libutf8proc-dev libjson-c-dev libgumbo-dev
DEPS_CHECK = bats jq mandoc clang valgrind python3 python3-jsonschema sqlite3 time
DEPS_BENCH = valgrind time python3 icu-devtools miller jq
DEPS_CONVERT = python3-docx python3-html2text python3-pandas python3-lxml python3-tabulate pandoc poppler-utils lynx w3m elinks links html2text \
	docx2txt antiword catdoc chromium libreoffice-writer libreoffice-calc fonts-wqy-zenhei
DEPS_LINT  = clang-tidy clang-tools cppcheck shellcheck universal-ctags

OBJS     = $(MODULES:%=$(BUILD)/lib/%.o)
PROGS    = $(TOOLS:%=$(BUILD)/%)
FORMS    = $(foreach y,2021 2019,lib/forms/form-$(y).csv lib/forms/ident-$(y).csv)
ALL_CFLAGS = -std=c11 -D_POSIX_C_SOURCE=200809L -DGK_VERSION='"$(VERSION)"' -DGK_PLAIN=$(PLAIN) $(WARN) -Ilib -I$(BUILD) $(HARDEN) $(CFLAGS)
LIBS     = $(shell pkg-config --libs $(PKGS)) -lcsv -pthread
SANFLAGS = BUILD=$(BUILD)-san CC=clang HARDEN= HARDEN_LD= LDFLAGS='-fsanitize=address,undefined' \
	CFLAGS='-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer'
RACEFLAGS = BUILD=$(BUILD)-race CC=gcc HARDEN= HARDEN_LD= LDFLAGS=-fsanitize=thread CFLAGS='-O1 -g -fsanitize=thread'
COVFLAGS = BUILD=$(BUILD)-cov CC=gcc HARDEN= HARDEN_LD= LDFLAGS=--coverage CFLAGS='-O0 -g --coverage -fprofile-update=atomic' BUILD_CFLAGS='-O0 -g --coverage'
TESTENV  = PATH='$(abspath $(BUILD)):'"$$PATH" GK_BUILD='$(abspath $(BUILD))'

all: $(OBJS) $(PROGS) ## build the tools
	@:

# what the objects are made with; where it has changed, they are made anew
FLAGS    = $(CC) $(HARDEN) $(CFLAGS) $(HARDEN_LD) $(LDFLAGS) $(VERSION) $(PLAIN)
$(BUILD)/flags: always
	@mkdir -p $(@D)
	@echo '$(FLAGS)' | cmp -s - $@ || echo '$(FLAGS)' > $@
.PHONY: always

$(BUILD)/lib/%.o: lib/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/cmd/%.o: cmd/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -Icmd -MMD -MP -c -o $@ $<

$(BUILD)/lib/form.o: $(BUILD)/form_data.h

$(BUILD)/mkforms: lib/forms/mkforms.c
	@mkdir -p $(@D)
	$(BUILD_CC) -std=c11 $(BUILD_CFLAGS) -o $@ $< -lcsv

$(BUILD)/form_data.h: $(BUILD)/mkforms $(FORMS)
	$(BUILD)/mkforms $(FORMS) > $@.tmp
	mv $@.tmp $@

$(PROGS): $(BUILD)/%: $(BUILD)/cmd/%.o $(BUILD)/cmd/cli.o $(OBJS)
	$(CC) $(CFLAGS) $(HARDEN_LD) $(LDFLAGS) -o $@ $^ $(LIBS)

# each unit test holds its module's .c and is linked against the objects of the others
$(BUILD)/unit/%: tests/unit/%.c lib/%.c $(wildcard tests/unit/*.h) $(OBJS)
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -UNDEBUG $(HARDEN_LD) $(LDFLAGS) -o $@ $< $(filter-out $(BUILD)/lib/$*.o,$(OBJS)) $(LIBS)

UNITS = $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(wildcard tests/unit/*.c))

# fuzz targets, with a plain main that replays files
FUZZ    = $(patsubst tests/fuzz/%.c,%,$(filter-out tests/fuzz/kit.c tests/fuzz/replay.c,$(wildcard tests/fuzz/*.c)))
REPLAYS = $(FUZZ:%=$(BUILD)/fuzz/%-replay)
FUZZFLAGS = BUILD=$(BUILD)-fuzz CC=clang HARDEN= HARDEN_LD= LDFLAGS='-fsanitize=address,undefined' \
	CFLAGS='-O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer'

$(BUILD)/fuzz/%.o: tests/fuzz/%.c tests/fuzz/kit.h $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -UNDEBUG -Itests/fuzz -MMD -MP -c -o $@ $<

$(BUILD)/fuzz/%-replay: $(BUILD)/fuzz/%.o $(BUILD)/fuzz/kit.o $(BUILD)/fuzz/replay.o $(OBJS)
	$(CC) $(CFLAGS) $(HARDEN_LD) $(LDFLAGS) -o $@ $^ $(LIBS)

$(BUILD)/fuzz/%-fuzz: $(BUILD)/fuzz/%.o $(BUILD)/fuzz/kit.o $(OBJS)
	$(CC) $(CFLAGS) $(LDFLAGS) -fsanitize=fuzzer -o $@ $^ $(LIBS)

doubling: all ## does the cost grow as the input does, in every tool up to 16 MB (minutes); MB=64 ARGS="rows headings"; ARGS="--random 1 300"
	@$(TESTENV) python3 tests/doubling.py --to $(or $(MB),16) $(ARGS)

fuzz: ## libFuzzer over each target of tests/fuzz for SECONDS each; TARGETS="raw html" picks some
	@$(MAKE) -s --no-print-directory $(FUZZFLAGS) fuzz-targets
	@BUILD='$(BUILD)-fuzz' bash tests/fuzz/run.sh '$(or $(SECONDS),60)' $(or $(TARGETS),$(FUZZ))

afl: ## AFL++ (package afl++) over each tool for SECONDS each; TARGETS="gk-tables" picks some
	@command -v afl-clang-fast >/dev/null || { echo "needs the package afl++"; exit 2; }
	@AFL_USE_ASAN=1 AFL_USE_UBSAN=1 AFL_QUIET=1 $(MAKE) -s --no-print-directory BUILD=$(BUILD)-afl CC=afl-clang-fast HARDEN= HARDEN_LD= CFLAGS='-O1 -g' all
	@BUILD='$(BUILD)-afl' bash tests/fuzz/afl.sh '$(or $(SECONDS),60)' $(or $(TARGETS),$(TOOLS))

fuzz-targets: $(FUZZ:%=$(BUILD)/fuzz/%-fuzz)

demo: ## install what the build needs, build, and run the main job on a report of examples/
	@sh tests/deps.sh $(DEPS_BUILD)
	@$(MAKE) -s --no-print-directory all
	@$(TESTENV) sh examples/demo.sh

deps: ## install the Debian packages that building and testing need
	@sh tests/deps.sh $(DEPS_BUILD) $(DEPS_CHECK)

check: deps ## install what the tests need, build, and pass all tests
	@$(MAKE) -s --no-print-directory check-run

check-run: all $(UNITS) $(REPLAYS) $(BUILD)/fault.so
	@$(TESTENV) bats tests

# preloaded by the tests: makes the n-th call fail
$(BUILD)/fault.so: tests/fault/fault.c
	@mkdir -p $(@D)
	$(BUILD_CC) -shared -fPIC -O1 -Wall -Wextra -o $@ $< -ldl

faults: all $(BUILD)/fault.so ## every tool and kind of output with the n-th malloc, read, write, open, close failing, for every n
	@$(TESTENV) python3 tests/fault/run.py $(BUILD)/fault.so $(ARGS)

check-san: deps ## the same tests on a build with AddressSanitizer and UBSan
	@$(MAKE) -s --no-print-directory $(SANFLAGS) check-run

check-race: deps ## what several threads do, under ThreadSanitizer
	@$(MAKE) -s --no-print-directory $(RACEFLAGS) check-race-run

check-race-run: all $(BUILD)/unit/crew $(BUILD)/unit/beside $(BUILD)/unit/line $(BUILD)/unit/layout
	@$(BUILD)/unit/crew && $(BUILD)/unit/beside && $(BUILD)/unit/line && $(BUILD)/unit/layout && $(TESTENV) bats -f 'several documents' tests/cli.bats

check-plain: deps ## does a build without its shortcuts (quick, sound, memo, ...) print the same?
	@$(MAKE) -s --no-print-directory all
	@$(MAKE) -s --no-print-directory BUILD='$(BUILD)-plain' PLAIN=1 all
	@python3 tests/plain.py '$(BUILD)' '$(BUILD)-plain' $(wildcard $(addprefix $(or $(SHARED),../shared)/,cases reports))
	@PATH='$(abspath $(BUILD)-plain):'"$$PATH" GK_BUILD='$(abspath $(BUILD)-plain)' bats -f 'golden cases' tests/golden.bats

check-mem: deps ## valgrind over every golden case
	@$(MAKE) --no-print-directory all
	@$(TESTENV) bash tests/mem.sh

coverage: deps ## the tests on a build for gcov, lines and branches by module; ARGS="-b num" names branches of num
	@find $(BUILD)-cov -name '*.gcda' -delete 2>/dev/null; $(MAKE) -s --no-print-directory $(COVFLAGS) SHARED= check-run; s=$$?; \
	python3 tests/coverage.py $(BUILD)-cov $(ARGS) && exit $$s

mutate: all ## changes lib/ in one place at a time: do the tests notice?  ARGS="-n 10 -s SEED -t SECONDS num rec"
	@$(MAKE) -s --no-print-directory $(SANFLAGS) all
	@python3 tests/mutate.py '$(BUILD)' $(ARGS)

accuracy: all ## made-up reports in every shape, read back and compared
	@$(TESTENV) python3 tests/accuracy/run.py $(ARGS)

convert: all ## what is read of reports that converters printed, by those that are there: SEED=any N=reports; those not there are named
	@$(TESTENV) $(or $(PYTHON),python3) tests/accuracy/convert.py --seed '$(or $(SEED),1)' --reports $(or $(N),8) $(ARGS)

convert-deps: ## installs the converters (2 GB)
	@sh tests/deps.sh $(DEPS_CONVERT)

bench: all $(BUILD)/bench/parse ## how fast, in pairs with what else one would use; ARGS="--save tests/bench/RESULTS.md" keeps it
	@sh tests/deps.sh $(DEPS_BENCH)
	@$(TESTENV) python3 tests/bench/run.py $(ARGS)

$(BUILD)/bench/parse: tests/bench/parse.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -o $@ $< $(shell pkg-config --libs gumbo)

bless: all ## show, then write, what a case gives: make bless CASE=gk-tables/NAME
	@$(TESTENV) bash tests/bless.sh $(CASE)

lint: ## clang-tidy, gcc -fanalyzer, scan-build, cppcheck, shellcheck, mandoc -Tlint
	@sh tests/deps.sh $(DEPS_BUILD) $(DEPS_CHECK) $(DEPS_LINT)
	@$(MAKE) --no-print-directory $(BUILD)/form_data.h
	@BUILD='$(BUILD)' bash tests/lint.sh

format: ## lay out the sources with clang-format
	clang-format -i lib/*.[ch] lib/forms/*.c cmd/*.[ch]

install: all ## install under DESTDIR and PREFIX
	mkdir -p '$(DESTDIR)$(BINDIR)' '$(DESTDIR)$(DATADIR)'
	for d in 1 5 7; do mkdir -p '$(DESTDIR)$(MANDIR)'/man$$d; done
	for t in $(TOOLS); do install -m 755 '$(BUILD)'/$$t '$(DESTDIR)$(BINDIR)'/$$t || exit 1; done
	install -m 644 $(MAN1) '$(DESTDIR)$(MANDIR)/man1'
	install -m 644 $(MAN5) '$(DESTDIR)$(MANDIR)/man5'
	install -m 644 $(MAN7) '$(DESTDIR)$(MANDIR)/man7'
	for f in $(SCHEMAS); do install -m 644 $$f '$(DESTDIR)$(DATADIR)' || exit 1; done

uninstall: ## remove what install wrote
	for t in $(TOOLS); do rm -f '$(DESTDIR)$(BINDIR)'/$$t; done
	for f in $(notdir $(MAN1)); do rm -f '$(DESTDIR)$(MANDIR)'/man1/$$f; done
	for f in $(notdir $(MAN5)); do rm -f '$(DESTDIR)$(MANDIR)'/man5/$$f; done
	for f in $(notdir $(MAN7)); do rm -f '$(DESTDIR)$(MANDIR)'/man7/$$f; done
	for f in $(notdir $(SCHEMAS)); do rm -f '$(DESTDIR)$(DATADIR)'/$$f; done
	-rmdir '$(DESTDIR)$(DATADIR)'

dist: ## gk-VERSION.tar.gz of the last commit, under BUILD
	@mkdir -p $(BUILD)
	git archive --prefix=gk-$(VERSION)/ -o $(BUILD)/gk-$(VERSION).tar.gz HEAD

distcheck: dist ## unpack dist, build, test, install, uninstall; VERSION and CHANGES.md must agree
	@bash tests/distcheck.sh '$(BUILD)/gk-$(VERSION).tar.gz' '$(VERSION)'

print-san-%:
	@$(MAKE) -s --no-print-directory $(SANFLAGS) print-$*

print-%:
	@echo '$($*)'

repair-full: $(BUILD)/unit/repair ## every pair of cells changed, every explanation checked (minutes)
	$(BUILD)/unit/repair full

clean: ## remove what was built
	rm -rf $(BUILD) $(BUILD)-san $(BUILD)-fuzz $(BUILD)-afl $(BUILD)-cov $(BUILD)-race $(BUILD)-plain

help: ## this list
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/\1\t\2/p' Makefile | awk -F'\t' '{ printf "%-12s %s\n", $$1, $$2 }'

-include $(OBJS:.o=.d) $(wildcard $(BUILD)/cmd/*.d $(BUILD)/fuzz/*.d)
.PHONY: all demo deps check check-run check-san check-race check-race-run check-plain check-mem faults fuzz afl fuzz-targets doubling accuracy convert convert-deps coverage mutate bench bless lint format install uninstall dist distcheck clean help repair-full
.SECONDARY:
