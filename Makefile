# What one does here: `make run` serves the app, `make test` proves it. Both install what they need on first use.

PORT ?= 8501
REPLICAS ?= 2
VENV := .venv
BIN := $(VENV)/bin
# The stamps lie inside the environment: who deletes it deletes them too, and all is installed again.
RUN_READY := $(VENV)/.run-ready
TEST_READY := $(VENV)/.test-ready
CHROMIUM ?= /usr/bin/chromium
FONTS := /usr/share/fonts/truetype/liberation
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-input --require-hashes

.PHONY: help run serve roll static test soak check check-style check-types check-layers check-data check-tests check-units bench screenshots sbom released advisories browser proxy

help:
	@echo "make run          serve the dashboard on port $(PORT) (another: make run PORT=8600)"
	@echo "make serve        the same with several processes behind nginx (make serve REPLICAS=4 STATIC=static)"
	@echo "make roll         restart the processes of make serve one by one, without an interruption"
	@echo "make static       every page as files for any host, into static/ (BASE and SITE name addresses)"
	@echo "make test         style, types, layers, data and every test, in real Chromium too"
	@echo "make soak         the long cases that make test samples"
	@echo "make check        style, types, layers, data and the quick tests, in under 45 seconds"
	@echo "make bench        the measurements of tests/bench"
	@echo "make screenshots  pictures of every page into screenshots/"
	@echo "make sbom         the bill of materials and the licences of the packages into docs/"
	@echo "make released     the days on which the locked versions were released into tools/ (asks the package index; needs uv)"
	@echo "make advisories   weaknesses of locked versions, by a file: make advisories ADVISORIES=all.zip (the OSV export of PyPI)"

run: $(RUN_READY)
	@exec $(BIN)/streamlit run dashboard/app.py --server.port $(PORT) --server.headless true

serve: $(RUN_READY) proxy
	@exec $(BIN)/python -m dashboard serve --replicas $(REPLICAS) --port $(PORT) $(if $(STATIC),--static $(STATIC))

roll: $(RUN_READY)
	@exec $(BIN)/python -m dashboard roll

static: $(TEST_READY) browser
	@CHROMIUM=$(CHROMIUM) $(BIN)/python -m dashboard static static $(if $(BASE),--base $(BASE)) $(if $(SITE),--site $(SITE))

# The types are checked while the tests run: each of them alone would leave a core without work.
test: $(TEST_READY) browser proxy check-style check-layers check-data
	@$(MAKE) --no-print-directory --jobs 2 check-tests check-types

soak: $(TEST_READY) browser proxy
	@CHROMIUM=$(CHROMIUM) $(BIN)/python -m pytest -n 3 --dist worksteal -m soak

check: $(TEST_READY)
	@$(MAKE) --no-print-directory --jobs 2 --output-sync check-units check-types check-style check-layers check-data

check-style:
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .

check-types:
	@$(BIN)/mypy --strict --no-error-summary --num-workers 2 data components dashboard

check-layers:
	@$(BIN)/lint-imports --no-cache > $(VENV)/layers.txt || { cat $(VENV)/layers.txt; exit 1; }

check-data:
	@$(BIN)/python -m data check

check-tests:
	@CHROMIUM=$(CHROMIUM) $(BIN)/python -m pytest -n 3 --dist worksteal -m "not soak"

check-units:
	@$(BIN)/python -m pytest --quiet -p no:xdist -m "not browser and not slow and not soak"

bench: $(TEST_READY) browser
	@CHROMIUM=$(CHROMIUM) $(BIN)/python -m tests.bench

screenshots: $(TEST_READY) browser
	@CHROMIUM=$(CHROMIUM) $(BIN)/python -m tests.screenshots screenshots

sbom: $(TEST_READY)
	@$(BIN)/python -m tools.supply bill

# uv asks the index that it is set up with, once for each locked package.
released: $(TEST_READY)
	@uv pip compile requirements.lock requirements-test.lock --universal --python-version 3.11 --no-deps --quiet \
	  --format pylock.toml --output-file $(VENV)/pylock.supply.toml
	@$(BIN)/python -m tools.supply released $(VENV)/pylock.supply.toml

advisories: $(TEST_READY)
	@$(BIN)/python -m tools.advisories $(ADVISORIES)

# --- what the targets above need; each does nothing when it has been done ---

$(BIN)/python:
	@for python in python3.13 python3.12 python3.11 python3; do \
	  if $$python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then \
	    $$python -c 'import ensurepip, venv' 2>/dev/null || { \
	      echo "$$python has no venv module: install the package python3-venv (Debian, Ubuntu)."; exit 1; }; \
	    exec $$python -m venv $(VENV); \
	  fi; \
	done; \
	echo "No Python 3.11, 3.12 or 3.13 found: install one (on Debian 12: apt-get install python3 python3-venv)."; \
	exit 1

$(RUN_READY): requirements.lock | $(BIN)/python
	@echo "Installing what the app needs (once) ..."
	@$(PIP_INSTALL) --requirement requirements.lock
	@touch $@

$(TEST_READY): requirements-test.lock $(RUN_READY) | $(BIN)/python
	@echo "Installing what the tests need (once) ..."
	@$(PIP_INSTALL) --requirement requirements-test.lock
	@touch $@

browser:
	@if [ -x "$(CHROMIUM)" ] && [ -d "$(FONTS)" ] && which git soffice pdftoppm > /dev/null; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null; then \
	  echo "Installing Chromium, its fonts, git, and LibreOffice Impress, which opens the slides (once) ..."; \
	  export DEBIAN_FRONTEND=noninteractive; \
	  apt-get update -qq && apt-get install -qq --yes --no-install-recommends chromium fonts-liberation libreoffice-impress poppler-utils git > /dev/null && exit 0; \
	fi; \
	[ -x "$(CHROMIUM)" ] || echo "No Chromium at $(CHROMIUM): install it (Debian: apt-get install chromium), or name one with CHROMIUM=...; browser tests cannot run."; \
	which soffice pdftoppm > /dev/null || echo "LibreOffice Impress or poppler-utils is missing: install them (Debian: apt-get install libreoffice-impress poppler-utils); slides are not opened."; \
	which git > /dev/null || echo "git is missing: install it (Debian: apt-get install git); the history of the tables is not read."; \
	[ -d "$(FONTS)" ] || echo "The Liberation fonts are missing: install them (Debian: apt-get install fonts-liberation), or texts have other widths."

# A service of nginx that the installation has started is stopped: `make serve` starts one of its own.
proxy:
	@PATH="$$PATH:/usr/sbin"; \
	if command -v nginx > /dev/null; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null; then \
	  echo "Installing nginx (once) ..."; \
	  export DEBIAN_FRONTEND=noninteractive; \
	  apt-get update -qq && apt-get install -qq --yes --no-install-recommends nginx > /dev/null && { \
	    systemctl disable --quiet --now nginx 2> /dev/null || service nginx stop > /dev/null 2>&1 || true; exit 0; }; \
	fi; \
	echo "nginx is missing: install it (Debian: apt-get install nginx); without it make serve ends, and tests of it are skipped."
