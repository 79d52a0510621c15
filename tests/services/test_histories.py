"""What the history says: every action that is recorded anywhere has its words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from scorefact_desktop import services
from scorefact_desktop.services.histories import action_words

SERVICES = Path(services.__file__).parent


def plain(context: str, text: str, comment: str | None = None, n: int = -1) -> str:
    return text


def recorded() -> Iterator[str]:
    """The actions named where services record something, also where one of two is."""
    for path in SERVICES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in ("record", "_record"):
                named = (one for given in node.args[:2] for one in ast.walk(given) if isinstance(one, ast.Constant))
                yield from (str(one.value) for one in named if re.fullmatch(r"[a-z]+(_[a-z]+)+", str(one.value)))


def test_every_action_has_words() -> None:
    actions = set(recorded())
    assert {"responses_imported", "key_added", "customers_imported", "call_logged"} <= actions
    without = {one for one in actions if action_words(one, plain) == one.replace("_", " ")}
    assert without == set()


def test_an_action_of_another_version_is_told_by_its_name() -> None:
    assert action_words("thing_done", plain) == "thing done"
