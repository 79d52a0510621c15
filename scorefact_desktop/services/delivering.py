"""Everything that is wanted of a campaign in one order: several kinds in several languages, written one after another.

What one kind cannot give (a label that is not demonstrated) does not hold back the others, and is told in the end.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from scorefact_desktop.domain.deliverables import USUAL_SIZE, ChartSize
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store.workspace import Workspace

if TYPE_CHECKING:
    from scorefact_desktop.services.deliverables.apart import TranslateFor

#: What stops an order at once: every further kind would be stopped by the same.
_STOPPED = frozenset({"workspace_read_only", "rows_changed", "file_disk_full", "campaign_unknown", "campaign_none"})


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted.

    `compare` is None for the vendor's previous campaign and empty for none. `parts`, `recipient` and `sign` are those
    of `exporting.export_dashboard`, `size` is that of charts, `formats`, `codes` and `words` are those of answers.
    """

    kinds: tuple[str, ...]
    languages: tuple[str, ...]
    folder: Path
    compare: str | None = None
    parts: tuple[str, ...] = ()
    recipient: str = ""
    sign: bool = False
    size: ChartSize = USUAL_SIZE
    formats: tuple[str, ...] = ("csv",)
    codes: bool = False
    words: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """What was not written: a kind in one language, or in none of them where `language` is empty."""

    kind: str
    language: str
    error: UserError


@dataclass(frozen=True, slots=True)
class Delivered:
    """The files written, in the order of the kinds, and what was not."""

    paths: tuple[Path, ...] = ()
    refused: tuple[Refused, ...] = ()
    cancelled: bool = False


def deliver(
    workspace: Workspace,
    campaign: str,
    order: Order,
    translate_for: "TranslateFor",
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Delivered:
    """Writes what is ordered of a campaign. `progress` is told 0-1; nothing more is written once `cancelled` is True.

    Raises the UserError of the first kind where nothing at all could be written, and what stops every kind:
    workspace_read_only, rows_changed, file_disk_full, campaign_unknown, campaign_none.
    """
    paths: list[Path] = []
    refused: list[Refused] = []
    for at, kind in enumerate(order.kinds):
        if cancelled():
            return Delivered(tuple(paths), tuple(refused), cancelled=True)

        def tell(share: float, at: int = at) -> None:
            progress((at + share) / len(order.kinds))

        try:
            made = _one(workspace, campaign, kind, order, translate_for, tell, cancelled)
        except UserError as error:
            if error.code in _STOPPED:
                raise
            refused.append(Refused(kind, "", error))
            continue
        paths += made.paths
        refused += made.refused
        if made.cancelled:
            return Delivered(tuple(paths), tuple(refused), cancelled=True)
    if not paths and refused and not refused[0].language:
        raise refused[0].error
    progress(1.0)
    return Delivered(tuple(paths), tuple(refused))


def _one(
    workspace: Workspace,
    campaign: str,
    kind: str,
    order: Order,
    translate_for: "TranslateFor",
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Delivered:
    from scorefact_desktop.services import exporting  # what writes is loaded where it writes, not to take an order

    if kind == "answers":
        return _answers(workspace, campaign, order, translate_for, progress, cancelled)
    common = (workspace, campaign, order.languages, order.folder, translate_for, progress, cancelled)
    if kind == "dashboard":
        made = exporting.export_dashboard(
            *common, compare=order.compare, parts=order.parts, recipient=order.recipient, sign=order.sign
        )
    elif kind == "label":
        made = exporting.export_label(*common)
    elif kind == "workbook":
        made = exporting.export_workbook(*common, compare=order.compare)
    elif kind == "slides":
        made = exporting.export_slides(*common, compare=order.compare)
    else:
        made = exporting.export_charts(*common, compare=order.compare, size=order.size)
    return Delivered(made.paths, tuple(Refused(kind, one.language, one.error) for one in made.refused), made.cancelled)


def _answers(
    workspace: Workspace,
    campaign: str,
    order: Order,
    translate_for: "TranslateFor",
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Delivered:
    """The answers in every language; what one lacks does not hold back the others either."""
    from scorefact_desktop.services.answer_files import export_answers

    paths: list[Path] = []
    refused: list[Refused] = []
    for at, language in enumerate(order.languages):
        if cancelled():
            return Delivered(tuple(paths), tuple(refused), cancelled=True)
        try:
            made = export_answers(
                workspace, campaign, order.formats, language, order.folder, translate_for(language),
                codes=order.codes, words=order.words,
            )  # fmt: skip
            paths += made.paths
        except UserError as error:
            if error.code != "missing_translation":
                raise
            refused.append(Refused("answers", language, error))
        progress((at + 1) / len(order.languages))
    return Delivered(tuple(paths), tuple(refused))
