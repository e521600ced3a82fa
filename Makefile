# make (= make serve), make build, make check, make test, make proof, make bench, make clean.
# Each makes its own .venv first. Without make: see README.md, "Without make".

VENV := .venv
BIN := $(VENV)/bin
# The first Python that starts, is 3.11.5 or newer, and can make a virtual environment. A name that is only a stub fails.
FITS := import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11, 5))
PYTHON ?= $(firstword $(foreach p,python3.13 python3.12 python3.11 python3.14 python3 python,\
	$(shell $(p) -c '$(FITS)' >/dev/null 2>&1 && echo $(p))))
PORT ?= 8000
# Material advertises other programs at every start; a newcomer should see our own words first.
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve build check outside test proof bench clean lint
.DEFAULT_GOAL := serve

serve: $(VENV)/.installed
	@$(BIN)/python -m mkdocs serve --quiet --dev-addr 127.0.0.1:$(PORT)

build: $(VENV)/.installed
	@$(BIN)/python -m mkdocs build --quiet

check: $(VENV)/.installed
	@$(BIN)/python -m hooks check

outside: $(VENV)/.installed-dev
	@$(BIN)/python -m hooks check --outside

test: $(VENV)/.installed-dev
	@$(BIN)/python -m tests.browser.chromium
	@$(BIN)/python -m pytest

proof: $(VENV)/.installed-dev
	@$(BIN)/python -m tests.browser.chromium
	@$(BIN)/python -m pytest -m proof

bench: $(VENV)/.installed-dev
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.txt \
		|| echo "lychee cannot be installed here, so the checks are measured alone."
	@$(BIN)/python -m tests.bench
	@$(BIN)/python -m tests.bench --checks

lint: $(VENV)/.installed-dev
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy

clean:
	rm -rf site .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis $(VENV)

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Install Python 3.11.5 or newer with venv (Debian: apt-get install python3 python3-venv; older Debian: use pyenv)." >&2; exit 1; }
	@echo "Making $(VENV) with $(PYTHON) …"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: requirements.txt | $(VENV)/bin/python
	@echo "Installing what the site needs …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.installed-dev: requirements-dev.txt $(VENV)/.installed
	@echo "Installing what the tests need …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@
