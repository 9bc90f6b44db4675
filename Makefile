# galley: `make help` lists the targets.

LUA     ?= lua5.4
PREFIX  ?= /usr/local
BUILD   ?= build
CFLAGS  ?= -O2 -g
SPECS   ?= spec
EVAL    ?= ../shared/eval
BENCH_FILES ?= $(wildcard $(EVAL)/articles/gold.jsonl)
# How many compilers run at once.
JOBS    ?= $(shell nproc)
FUZZ_SECONDS ?= 60
FUZZ_ENTRIES ?= text article apply encode key transliterate
FUZZ_TARGETS = text article face

LUA_VERSION = $(or $(patsubst lua%,%,$(filter lua5.%,$(notdir $(LUA)))),$(shell $(LUA) -e 'print(_VERSION:match "%d%.%d")'))
MODDIR  ?= $(PREFIX)/share/lua/$(LUA_VERSION)
LIBDIR  ?= $(PREFIX)/lib/lua/$(LUA_VERSION)
BINDIR  ?= $(PREFIX)/bin

# Where pkg-config knows of no Lua (LuaRocks elsewhere than on Debian), LUA_INCDIR says where its headers are.
LUA_CFLAGS = $(if $(LUA_INCDIR),-I$(LUA_INCDIR),$(shell pkg-config --cflags lua$(LUA_VERSION)))
WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wconversion
COMPILE  = $(CC) -std=c11 -fPIC -fvisibility=hidden $(WARNINGS) $(CFLAGS) -Icsrc -MMD -MP

CORE_SOURCES = $(filter-out $(REGEX_SOURCES),$(wildcard csrc/base/*.c csrc/read/*.c csrc/article/*.c \
                 csrc/compare/*.c csrc/match/*.c csrc/check/*.c)) \
               $(filter-out csrc/text/%_generate.c $(INTERNATIONAL_SOURCES),$(wildcard csrc/text/*.c))
# What needs libicui18n lies in shared objects of its own.
REGEX_SOURCES = csrc/match/regex.c
INTERNATIONAL_SOURCES = csrc/text/transliterate.c csrc/text/detect.c
CORE_OBJECTS  = $(CORE_SOURCES:csrc/%.c=$(BUILD)/core/%.o) $(GENERATED:%=%.o)
GENERATED     = $(BUILD)/generated/properties $(BUILD)/generated/code_pages
REGEX_OBJECTS = $(REGEX_SOURCES:csrc/%.c=$(BUILD)/core/%.o)
INTERNATIONAL_OBJECTS = $(INTERNATIONAL_SOURCES:csrc/%.c=$(BUILD)/core/%.o)
FACE = $(BUILD)/$(LUA_VERSION)
FACE_OBJECTS = $(patsubst csrc/lua/%.c,$(FACE)/lua/%.o,\
                 $(filter-out csrc/lua/regex.c csrc/lua/international.c,$(wildcard csrc/lua/*.c)))
MODULES = $(FACE)/galley/core.so $(FACE)/galley/regex.so $(FACE)/galley/international.so
# What is known of the patterns of the bundled rules: lua/galley/check/needs.lua.
PATTERNS = $(FACE)/galley/patterns.luac
# The words of the bundled languages, compiled: lua/galley/language.lua.
IMAGES = $(FACE)/galley/de.image $(FACE)/galley/en.image
# The Lua code of galley, and what it uses, compiled: lua/galley/bytecode.lua.
BYTECODE = $(FACE)/galley/bytecode
LUA_FILES = $(shell cd lua && find galley -name '*.lua' | sort)

RUN_PACKAGES  = gcc make pkg-config libicu-dev lua$(LUA_VERSION) liblua$(LUA_VERSION)-dev \
                lua-argparse lua-cjson lua-filesystem lua-readline
TEST_PACKAGES = lua-busted unicode-data bzip2 patch zstd libxml2-utils
LINT_PACKAGES = lua-check clang-format cppcheck
EVAL_PACKAGES = python3
HOST_PACKAGES = lua5.3 liblua5.3-dev postgresql-15 postgresql-15-pllua parallel
FUZZ_PACKAGES = clang libclang-rt-14-dev
PACKAGES ?= $(RUN_PACKAGES) $(TEST_PACKAGES)

# The command is a Lua script: LuaRocks, which moves the modules after the installation, knows how to wrap those.
LAUNCHER = printf '%s\n' '\#!$(shell command -v $(LUA))' \
  'package.path = "$(1)/?.lua;$(1)/?/init.lua;" .. package.path' \
  'package.cpath = "$(2)/?.so;" .. package.cpath' \
  'require "galley.cli.main"'

.PHONY: help deps demo build library test lint sanitize hosts bench eval fuzz install clean env format
.DELETE_ON_ERROR:

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

deps: ## install the Debian packages that are missing (as root or through sudo)
	@missing=$$(for package in $(PACKAGES); do \
	    dpkg-query -W -f '$${db:Status-Abbrev}' $$package 2>/dev/null | grep -q '^ii' || echo $$package; done); \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then run=; else run=sudo; fi; \
	  echo "installing:" $$missing; \
	  $$run apt-get update -qq && \
	  $$run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	fi

demo: deps ## build, then parse, check and report on a sample article
	@$(MAKE) -j$(JOBS) --no-print-directory build
	@sample=spec/fixtures/hafenbahn.txt; galley=$(BUILD)/bin/galley; \
	echo "\$$ galley show $$sample"; $$galley show $$sample; echo; \
	echo "\$$ galley check $$sample"; $$galley check $$sample || test $$? = 1; echo; \
	echo "\$$ galley report speakers $$sample"; $$galley report speakers $$sample

build: $(MODULES) $(PATTERNS) $(IMAGES) $(BYTECODE) $(BUILD)/bin/galley ## build a tree that runs in place (see make env)

library: $(BUILD)/libgalley.a ## build the C core alone, without Lua

test: deps ## build and run the specs
	@$(MAKE) -j$(JOBS) --no-print-directory build $(BUILD)/core_test $(BUILD)/text_test $(BUILD)/break_test $(BUILD)/numeral_test
	@eval "$$($(MAKE) -s --no-print-directory env)" && GALLEY_BUILD=$(BUILD) LUA=$(LUA) \
	  busted --lua=$(LUA) --cpath="$(abspath $(FACE))/?.so" -o utfTerminal $(SPECS)

lint: ## luacheck, clang-format, cppcheck
	@$(MAKE) --no-print-directory deps PACKAGES="$(RUN_PACKAGES) $(LINT_PACKAGES)"
	luacheck -q lua spec
	clang-format --dry-run -Werror $$(git ls-files 'csrc/*.c' 'csrc/*.h' 'spec/*.c')
	@$(MAKE) --no-print-directory $(GENERATED:%=%.c)
	cppcheck -q --std=c11 --enable=warning,performance,portability --inline-suppr --error-exitcode=1 \
	  --suppress=missingIncludeSystem --suppress=normalCheckLevelMaxBranches -Icsrc csrc

sanitize: deps ## the specs under the address and undefined-behaviour sanitizers
	@$(MAKE) --no-print-directory test BUILD=$(BUILD)/sanitize \
	  CFLAGS="-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer" \
	  SANITIZED="LD_PRELOAD=$$($(CC) -print-file-name=libasan.so) ASAN_OPTIONS=detect_leaks=0"

hosts: ## run reports inside PostgreSQL with PL/Lua, and under GNU parallel
	@$(MAKE) --no-print-directory deps PACKAGES="$(RUN_PACKAGES) $(TEST_PACKAGES) $(HOST_PACKAGES)"
	@$(MAKE) -j$(JOBS) --no-print-directory build LUA=lua5.3 BUILD=$(BUILD)/lua5.3
	@GALLEY_HOSTS=1 $(MAKE) --no-print-directory test SPECS=spec/hosts

bench: build $(BUILD)/text_bench $(BUILD)/read_bench ## speed, in MB/s, on BENCH_FILES; growth of the time with the text
	@eval "$$($(MAKE) -s --no-print-directory env)" && GALLEY_BUILD=$(BUILD) $(LUA) spec/bench/run.lua $(BENCH_FILES)
	@eval "$$($(MAKE) -s --no-print-directory env)" && \
	  MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=8000000000 $(LUA) spec/bench/growth.lua

eval: ## accuracy on the gold data beside the baselines; fails below the floors of spec/eval/floors.lua
	@$(MAKE) --no-print-directory deps PACKAGES="$(RUN_PACKAGES) $(EVAL_PACKAGES)"
	@$(MAKE) -j$(JOBS) --no-print-directory build
	@eval "$$($(MAKE) -s --no-print-directory env)" && $(LUA) spec/eval/run.lua $(EVAL)

fuzz: ## libFuzzer under the sanitizers on every entry point, FUZZ_SECONDS each
	@$(MAKE) --no-print-directory deps PACKAGES="$(RUN_PACKAGES) $(FUZZ_PACKAGES)"
	@$(MAKE) -j$(JOBS) --no-print-directory $(FUZZ_TARGETS:%=$(BUILD)/fuzz/fuzz/%_fuzz) BUILD=$(BUILD)/fuzz CC=clang \
	  CFLAGS="-O2 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined"
	@eval "$$($(MAKE) -s --no-print-directory env BUILD=$(BUILD)/fuzz)"; \
	for entry in $(FUZZ_ENTRIES); do \
	  mkdir -p $(BUILD)/fuzz/corpus/$$entry; \
	  target=$(BUILD)/fuzz/fuzz/$${entry}_fuzz; test -x $$target || target=$(BUILD)/fuzz/fuzz/face_fuzz; \
	  length=256; test $$entry = article && length=1024; \
	  echo "$$entry, $(FUZZ_SECONDS) seconds"; \
	  GALLEY_FUZZ=spec/fuzz/$${entry}_fuzz.lua $$target -max_total_time=$(FUZZ_SECONDS) -max_len=$$length -timeout=10 \
	    -print_final_stats=1 -artifact_prefix=$(BUILD)/fuzz/$$entry- $(BUILD)/fuzz/corpus/$$entry \
	    spec/fuzz/corpus spec/fixtures 2>&1 | \
	    grep -aE 'ERROR|Test unit written|stat::number_of_executed_units|SUMMARY'; \
	  test -z "$$(ls $(BUILD)/fuzz/$$entry-*-* 2>/dev/null)" || exit 1; done

env: ## print export lines that make the built tree usable
	@echo 'export LUA_PATH="$(CURDIR)/lua/?.lua;$(CURDIR)/lua/?/init.lua;;"'
	@echo 'export LUA_CPATH="$(abspath $(FACE))/?.so;;"'
	@echo 'export PATH="$(abspath $(BUILD))/bin:$$PATH"'
	@$(if $(SANITIZED),echo 'export $(SANITIZED)',true)

install: build ## install below PREFIX (or MODDIR, LIBDIR, BINDIR)
	cd lua && find galley -name '*.lua' | while read -r file; do \
	  install -D -m 644 "$$file" "$(DESTDIR)$(MODDIR)/$$file" || exit 1; done
	install -d "$(DESTDIR)$(LIBDIR)/galley" "$(DESTDIR)$(BINDIR)"
	install -m 755 $(MODULES) "$(DESTDIR)$(LIBDIR)/galley"
	install -m 644 $(PATTERNS) $(IMAGES) $(BYTECODE) "$(DESTDIR)$(LIBDIR)/galley"
	$(call LAUNCHER,$(MODDIR),$(LIBDIR)) > "$(DESTDIR)$(BINDIR)/galley"
	chmod 755 "$(DESTDIR)$(BINDIR)/galley"

format: ## format the C sources in place
	clang-format -i $$(git ls-files 'csrc/*.c' 'csrc/*.h' 'spec/*.c')

clean: ## remove everything built
	rm -rf $(BUILD)

# Tables that are generated from the ICU that galley is built with.
$(BUILD)/generated/properties_generate: $(BUILD)/generated/code_pages.c

$(BUILD)/generated/%_generate: csrc/text/%_generate.c csrc/text/properties.h csrc/text/code_pages.h
	@mkdir -p $(@D)
	$(CC) -std=c11 $(WARNINGS) -O1 -Icsrc $$(pkg-config --cflags icu-uc) $(filter %.c,$^) -o $@ $$(pkg-config --libs icu-uc)

$(BUILD)/generated/%.c: $(BUILD)/generated/%_generate
	$< > $@

$(BUILD)/generated/%.o: $(BUILD)/generated/%.c
	$(COMPILE) -c $< -o $@

$(BUILD)/core/%.o: csrc/%.c
	@mkdir -p $(@D)
	$(COMPILE) $$(pkg-config --cflags icu-uc) -c $< -o $@

$(FACE)/lua/%.o: csrc/lua/%.c
	@mkdir -p $(@D)
	$(COMPILE) $(LUA_CFLAGS) -c $< -o $@

$(BUILD)/libgalley.a: $(CORE_OBJECTS)
	@rm -f $@
	$(AR) rcs $@ $^

# liblua is never linked in: the host brings its own.
$(FACE)/galley/core.so: $(FACE_OBJECTS) $(BUILD)/libgalley.a
	@mkdir -p $(@D)
	$(CC) -shared $(CFLAGS) -o $@ $^ $$(pkg-config --libs-only-L icu-uc) -licuuc

$(FACE)/galley/regex.so: $(FACE)/lua/regex.o $(FACE)/lua/groups.o $(REGEX_OBJECTS)
$(FACE)/galley/international.so: $(FACE)/lua/international.o $(INTERNATIONAL_OBJECTS)
$(FACE)/galley/regex.so $(FACE)/galley/international.so: $(BUILD)/libgalley.a
	@mkdir -p $(@D)
	$(CC) -shared $(CFLAGS) -o $@ $(filter %.o,$^) $(BUILD)/libgalley.a $$(pkg-config --libs-only-L icu-i18n) -licui18n -licuuc

$(PATTERNS): $(FACE)/galley/core.so lua/galley/prebuilt.lua $(wildcard lua/galley/check/*.lua lua/galley/rules/*/*.lua)
	@eval "$$($(MAKE) -s --no-print-directory env)" && \
	  $(LUA) -e 'require("galley.check.needs").write "$@"'

$(BYTECODE): $(FACE)/galley/core.so $(LUA_FILES:%=lua/%)
	@eval "$$($(MAKE) -s --no-print-directory env)" && \
	  printf '%s\n' argparse $(subst /,.,$(patsubst %/init,%,$(LUA_FILES:%.lua=%))) | \
	  $(LUA) -e 'require("galley.bytecode").write("$@", io.lines())'

$(IMAGES): $(FACE)/galley/%.image: $(FACE)/galley/core.so lua/galley/language.lua lua/galley/prebuilt.lua $(wildcard lua/galley/lang/*.lua lua/galley/lang/*/*.lua)
	@eval "$$($(MAKE) -s --no-print-directory env)" && \
	  $(LUA) -e 'require("galley.language").write_image("$*", "$@")'

$(BUILD)/core_test $(BUILD)/text_test $(BUILD)/break_test: $(BUILD)/%: spec/csrc/%.c $(BUILD)/libgalley.a
	$(COMPILE) $< -o $@ $(BUILD)/libgalley.a $$(pkg-config --libs icu-uc)

$(BUILD)/numeral_test: spec/csrc/numeral_test.c
	$(COMPILE) $< -o $@ $$(pkg-config --cflags --libs icu-i18n icu-uc)

$(BUILD)/text_bench $(BUILD)/read_bench: $(BUILD)/%: spec/bench/%.c $(BUILD)/libgalley.a
	$(COMPILE) -pthread $< -o $@ $(BUILD)/libgalley.a $$(pkg-config --libs icu-uc)

$(BUILD)/fuzz/%_fuzz: spec/fuzz/%_fuzz.c $(BUILD)/libgalley.a
	@mkdir -p $(@D)
	$(COMPILE) -fsanitize=fuzzer $< -o $@ $(BUILD)/libgalley.a $$(pkg-config --libs icu-uc)

# A host of the Lua face, which is loaded as the modules that it is.
$(BUILD)/fuzz/face_fuzz: spec/fuzz/face_fuzz.c $(MODULES)
	@mkdir -p $(@D)
	$(COMPILE) $(LUA_CFLAGS) -fsanitize=fuzzer $< -o $@ -Wl,-E $$(pkg-config --libs lua$(LUA_VERSION))

$(BUILD)/bin/galley: Makefile
	@mkdir -p $(@D)
	@$(call LAUNCHER,$(CURDIR)/lua,$(abspath $(FACE))) > $@
	@chmod 755 $@

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
