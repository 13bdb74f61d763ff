# gk - reads 政府信息公开工作年度报告.  `make help` lists the targets.
VERSION  = 0.1.0
BUILD   ?= build
PREFIX  ?= /usr/local
CC      ?= cc
BUILD_CC ?= $(CC)
CFLAGS  ?= -O2 -g
WARN     = -Wall -Wextra -Wpedantic -Wshadow -Wmissing-prototypes -Wstrict-prototypes -Wconversion -Wno-sign-conversion
PKGS     = libutf8proc json-c gumbo

# bottom first: a module includes headers only of modules before it
MODULES  = mem str diag out num form table doc

OBJS = $(MODULES:%=$(BUILD)/lib/%.o)
FORMS = $(foreach y,2021 2019,lib/forms/form-$(y).csv lib/forms/ident-$(y).csv)
ALL_CFLAGS = -std=c11 -D_POSIX_C_SOURCE=200809L -DGK_VERSION='"$(VERSION)"' $(WARN) -Ilib -I$(BUILD) $(CFLAGS)

all: $(OBJS) ## build

$(BUILD)/lib/%.o: lib/%.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/lib/form.o: $(BUILD)/form_data.h

$(BUILD)/mkforms: lib/forms/mkforms.c
	@mkdir -p $(@D)
	$(BUILD_CC) -std=c11 -O1 -o $@ $< -lcsv

$(BUILD)/form_data.h: $(BUILD)/mkforms $(FORMS)
	$(BUILD)/mkforms $(FORMS) > $@.tmp
	mv $@.tmp $@

clean: ## remove what was built
	rm -rf $(BUILD)

-include $(OBJS:.o=.d)
.PHONY: all clean
