"""Orders of several kinds: all that can be written is, what cannot is told, and nothing after a cancel."""

from functools import partial
from pathlib import Path

import pytest

from scorefact_desktop.domain.deliverables import ChartSize
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.services.delivering import Order, deliver
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for

STRICT = partial(language_for, strict=True)
AWARDED, MISSED = "tarnholm/2024", "tarnholm/2025"


def without_swedish(language: str) -> Translate:
    """Catalogues in which Swedish has a gap; at module level, since other processes import it."""
    if language == "sv":
        raise UserError("missing_translation", language="sv", text="Sample and method")
    return language_for(language)


def test_every_kind_of_one_order_is_written(demo_copy: Path, tmp_path: Path) -> None:
    order = Order(
        ("dashboard", "label", "workbook", "slides", "charts", "answers"), ("sv",), tmp_path / "out",
        compare="", parts=("key-figures", "radar"), recipient="Fund One", size=ChartSize(300, 260, 1),
        formats=("csv", "xlsx", "sav"),
    )  # fmt: skip
    told: list[float] = []
    with Workspace.open(demo_copy) as workspace:
        done = deliver(workspace, AWARDED, order, STRICT, told.append)
    names = {path.name for path in done.paths}
    assert {path.name for path in (tmp_path / "out").iterdir()} == names
    wanted = ("dashboard-sv.pdf", "label-sv.pdf", "badge-sv.svg", "badge-sv.png", "workbook-sv.xlsx", "slides-sv.pptx",
              "radar-sv.svg", "radar-sv.png", "answers-sv.csv", "answers-sv.xlsx", "answers-sv.sav")  # fmt: skip
    assert {f"tarnholm-2024-{one}" for one in wanted} <= names
    assert not done.refused
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_label_that_is_not_demonstrated_does_not_hold_back_the_rest(demo_copy: Path, tmp_path: Path) -> None:
    order = Order(("label", "answers"), ("en", "sv"), tmp_path)
    with Workspace.open(demo_copy) as workspace:
        done = deliver(workspace, MISSED, order, without_swedish)
    assert [path.name for path in done.paths] == ["tarnholm-2025-answers-en.csv"]
    assert [(one.kind, one.language, one.error.code) for one in done.refused] == [
        ("label", "", "label_not_demonstrated"),
        ("answers", "sv", "missing_translation"),
    ]


def test_where_nothing_can_be_written_the_reason_is_raised(demo_copy: Path, tmp_path: Path) -> None:
    with Workspace.open(demo_copy) as workspace:
        with pytest.raises(UserError) as caught:
            deliver(workspace, MISSED, Order(("label",), ("en",), tmp_path), STRICT)
        assert caught.value.code == "label_not_demonstrated"
        with pytest.raises(UserError) as caught:
            deliver(workspace, "nobody/2026", Order(("dashboard", "answers"), ("en",), tmp_path), STRICT)
        assert caught.value.code == "campaign_unknown"
    with Workspace.open(demo_copy, read_only=True) as workspace:
        with pytest.raises(UserError) as caught:
            deliver(workspace, AWARDED, Order(("answers", "dashboard"), ("en",), tmp_path), STRICT)
        assert caught.value.code == "workspace_read_only"


def test_nothing_is_written_after_a_cancel(demo_copy: Path, tmp_path: Path) -> None:
    asked = iter([False, False, True])
    order = Order(("answers", "workbook", "slides"), ("en", "fr"), tmp_path / "out")
    with Workspace.open(demo_copy) as workspace:
        done = deliver(workspace, AWARDED, order, STRICT, cancelled=lambda: next(asked, True))
    assert done.cancelled
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["tarnholm-2024-answers-en.csv"]
