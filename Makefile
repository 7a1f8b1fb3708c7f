.DEFAULT_GOAL := help
.PHONY: help setup setup-test demo test machine check format lock clean

BIN := .venv/bin
LOCK := $(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate

help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install everything into .venv (again: a second)
	@bash deploy/setup.sh

setup-test:
	@WATHIQ_SETUP=test bash deploy/setup.sh

demo: setup ## Send generated households through a stack of this machine (SEED=7 repeats one)
	@$(BIN)/wathiq demo $(if $(SEED),--seed $(SEED))

test: setup-test ## All tests, tier by tier (TIERS="pure engines" for some)
	@$(BIN)/python .ci/tiers.py $(TIERS)

machine: setup-test ## Random acts against the reference (STEPS=20000; SEED=7 repeats one)
	MACHINE_STEPS=$(or $(STEPS),20000) MACHINE_SEED=$(or $(SEED),0) $(BIN)/python -m pytest -q -s -m machine

check: setup-test ## Format, lint, types, import contracts, then the tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@$(BIN)/python .ci/tiers.py $(TIERS)

format: ## Put the code into its form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: ## Write the locks anew from requirements*.in and package.json
	for file in requirements requirements-dev requirements-setup requirements-node requirements-training; do $(LOCK) $$file.in -o $$file.txt || exit 1; done
	$(LOCK) --no-deps requirements-nodeps.in -o requirements-nodeps.txt
	npm install --package-lock-only --ignore-scripts --loglevel=error
	npm install --package-lock-only --ignore-scripts --loglevel=error --prefix training

clean: ## Remove what was built, not the data in .wathiq
	rm -rf build node_modules api/static/vendor .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .venv
