import json

import pytest
from click.testing import CliRunner

from scorefact_desktop.cli import scorefact


@pytest.fixture
def run():
    """Runs a command in English: (exit status, stdout, stderr)."""

    def call(*arguments, lang="en"):
        language = ["--lang", lang] if lang else []
        result = CliRunner().invoke(scorefact, [*language, *map(str, arguments)], catch_exceptions=True)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result.exit_code, result.stdout, result.stderr

    return call


@pytest.fixture
def run_json(run):
    """Runs a command with --json: (exit status, document). Fails where stdout is not exactly one document."""

    def call(*arguments):
        status, out, _ = run(*arguments, "--json")
        return status, json.loads(out)

    return call
