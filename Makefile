# Everything runs in .venv, which the first target that needs it makes. PYTHON may name another Python 3.11 or newer.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# Nothing is installed that has not the hash that is written down here.
HASHED := --require-hashes -r
UV := uv==0.13.9
COMPILE = $(VENV)/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	--no-annotate
LANGUAGES := go java python typescript
# The rules of the clients that these files go into.
CLIENT_RULES := --isolated --target-version py311 --select E,F,W,I,B,UP --ignore B027 \
	--config 'lint.isort.known-first-party=["kaltura_client"]'

.DEFAULT_GOAL := help
.PHONY: help demo test lint generated docs scripts conformance bench lock format clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(VENV)/.installed: pyproject.toml requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "clientgen needs Python 3.11 or newer; make PYTHON=...")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) install $(HASHED) requirements.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.ready: $(VENV)/.installed requirements-dev.txt
	$(PIP) install $(HASHED) requirements-dev.txt
	@touch $@

demo: $(VENV)/.installed ## Generate a client and let it talk to a replay server
	@$(BIN)/python -m tests.demo

lint: $(VENV)/.ready ## Lint, check formatting, types and import contracts
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff check --quiet $(CLIENT_RULES) templates/python
	$(BIN)/black --check --quiet generator tests
	$(BIN)/black --check --quiet --line-length 88 templates/python
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

test: lint ## Lint, then run all tests
	$(BIN)/python -m pytest -n 2 --dist worksteal

generated: $(VENV)/.installed ## Print the committed clients of the default API again
	$(BIN)/clientgen generate $(patsubst %,--target %,$(LANGUAGES)) --with-tests --out generated

docs: $(VENV)/.installed ## Print the documentation of the default API into generated/docs
	$(BIN)/clientgen generate --target docs --out generated/docs

scripts: $(VENV)/.ready ## Bundle the scripts of the documentation site from their sources
	$(BIN)/python -m tests.toolchains.scripts

conformance: $(VENV)/.installed ## Prove that the clients of all languages speak the protocol
	@for language in $(LANGUAGES); do $(BIN)/clientgen conformance --target $$language || exit 1; done

bench: $(VENV)/.ready ## Measure speed, side by side with what it is compared to
	$(BIN)/python -m tests.bench
	$(BIN)/python -m tests.bench.languages
	$(BIN)/python -m tests.bench.project
	$(BIN)/python -m tests.bench.docs
	$(BIN)/python -m tests.bench.hostile

format: $(VENV)/.ready ## Format the code
	$(BIN)/ruff check --quiet --fix .
	$(BIN)/black --quiet generator tests
	$(BIN)/black --quiet --line-length 88 templates/python

# A release that was tampered with is mostly found within days.
lock: ## Renew the versions and hashes of everything that is installed
	rm -rf $(VENV)/lock
	$(PYTHON) -m venv $(VENV)/lock
	$(VENV)/lock/bin/python -m pip --disable-pip-version-check --quiet install $(UV)
	$(COMPILE) --upgrade --exclude-newer "1 week" --extra dev pyproject.toml --output-file $(VENV)/lock/dev.txt > /dev/null
	echo hatchling > $(VENV)/lock/build.in
	$(COMPILE) --constraints $(VENV)/lock/dev.txt pyproject.toml $(VENV)/lock/build.in \
		--output-file $(VENV)/lock/run.txt > /dev/null
	(sed -n 1p requirements.txt; cat $(VENV)/lock/run.txt) > $(VENV)/lock/requirements.txt
	(sed -n 1p requirements-dev.txt; cat $(VENV)/lock/dev.txt) > $(VENV)/lock/requirements-dev.txt
	mv $(VENV)/lock/requirements.txt $(VENV)/lock/requirements-dev.txt .
	rm -rf $(VENV)/lock
	$(BIN)/python -m tests.toolchains.typescript --lock

clean: ## Remove the environment and everything else that can be made again
	rm -rf $(VENV) .tools build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
