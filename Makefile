# Sumber: a few verbs. Each makes what it needs; uv is used where it is installed, else venv and pip.
PYTHON ?= $(shell for one in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$one -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { command -v $$one; break; }; done)
UV := $(shell command -v uv 2>/dev/null)
BIN := .venv/bin
BENCH ?= ../shared/bench
FUZZ_SECONDS ?= 600
FUZZ_FIRST ?= 0

.PHONY: help demo test check eval bench fuzz docs clean

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST)

.venv/desk: pyproject.toml
	@test -n "$(PYTHON)" || { echo "Sumber needs Python 3.11 or newer with venv (Debian: apt install python3-venv); name one with make PYTHON=/path/to/python3.11"; exit 1; }
	@echo "Installing Sumber into .venv ..."
ifneq ($(UV),)
	@test -x $(BIN)/python || $(UV) venv -q --python $(PYTHON) .venv
	@$(UV) pip install -q --python $(BIN)/python -e '.[desk]'
else
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[desk]'
endif
	@touch $@

.venv/dev: .venv/desk
	@echo "Installing what the tests need ..."
ifneq ($(UV),)
	@$(UV) pip install -q --python $(BIN)/python -e '.[desk,dev]'
else
	@$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[desk,dev]'
endif
	@touch $@

demo: .venv/desk  ## trace the pages in examples/, print their stories
	@rm -rf .demo
	@$(BIN)/sumber collect examples/pages --archive .demo
	@$(BIN)/sumber trace --archive .demo
	@echo
	@echo "Open the desk:  $(BIN)/sumber desk --archive .demo"
	@echo "Search it:      $(BIN)/sumber search 폭발 --archive .demo"
	@echo "Read one page:  $(BIN)/sumber read examples/pages/*/*.txt"

test: .venv/dev  ## all tests
	@$(BIN)/python -m pytest -n 2

check: .venv/dev  ## lint, types, architecture, style budgets
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest tests/architecture

eval: .venv/dev  ## scores against the bench, held against pinned floors (BENCH=folder)
	$(BIN)/python evals/run.py --bench $(BENCH)
	$(BIN)/python evals/offsets.py --bench $(BENCH)

bench: .venv/dev  ## speed and F1 beside what else is installed, in one run, and the README's picture of it (BENCH=folder)
	$(BIN)/python bench/speed.py --bench $(BENCH) --picture docs/images/reading-speed.svg
	$(BIN)/python bench/growth.py --most 3000000

fuzz: .venv/dev  ## read pages bent by chance (FUZZ_SECONDS=600, FUZZ_FIRST=seed); what breaks a law is kept in .fuzz/
	$(BIN)/python -m tests.fuzz.run --seconds $(FUZZ_SECONDS) --first $(FUZZ_FIRST)

docs: .venv/dev  ## write the generated parts of docs/ again
	$(BIN)/sumber schema --write docs/schema

clean:  ## remove what was made
	rm -rf .venv .demo .fuzz .pytest_cache .mypy_cache .ruff_cache
