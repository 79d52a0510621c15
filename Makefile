# Every target sets up what is missing first, and says so.
.DEFAULT_GOAL := help
.PHONY: help setup run test lint bench faults
PYTHON := .venv/bin/python

help:
	@echo "make run     open the application on the demonstration workspace (without a screen: do the main job, into out/)"
	@echo "make test    run the tests"
	@echo "make lint    check style, types and import rules"
	@echo "make bench   measure speed against plain alternatives"
	@echo "make faults  kill, cut the power, fill the disk: show that nothing saved is lost (40 minutes)"

setup:
	@packaging/setup.sh

run: setup
	@packaging/run.sh

test: setup
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n 2 --dist worksteal

lint: setup
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	$(PYTHON) -m pytest -q tests/test_architecture.py

bench: setup
	$(PYTHON) -m tests.benchmarks
	$(PYTHON) -m tests.benchmarks.growth
	$(PYTHON) -m tests.benchmarks.pooling

faults: setup
	$(PYTHON) -m tests.faults --kills 70 --states 340 --windows 200 --json faults.json
