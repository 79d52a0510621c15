"""The columns and the sheet that we add to an XLSForm we write, so that it comes back as the same questionnaire.

Other programs ignore them; a form without them is read as any other.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from scorefact_desktop.domain.condition_parser import parse
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.domain.texts import Texts
from scorefact_desktop.exchange.definitions.draft import Answering, Draft, Item, Option
from scorefact_desktop.exchange.definitions.refusal import refused
from scorefact_desktop.exchange.definitions.rendering import xpath
from scorefact_desktop.exchange.definitions.sheets import Row, Sheet

YES, NO = "yes", "no"


@dataclass(slots=True)
class Own:
    """The scales that the sheet `scorefact` names, by id."""

    scales: dict[str, Answering] = field(default_factory=dict)


def read(sheet: Sheet | None, draft: Draft, texts: Callable[[Row, str], Texts]) -> Own:
    """What the sheet says, with title, version and themes put into the draft. Raises UserError xlsform_damaged."""
    own = Own()
    if sheet is None or "what" not in sheet.columns:
        return own
    draft.own = True
    themes: list[tuple[str, int, Texts]] = []
    for row in sheet.rows:
        name = row.get("id")
        match row.get("what"):
            case "questionnaire":
                draft.code = name or draft.code
                draft.version = row.get("version") or draft.version
                draft.title = texts(row, "text") or draft.title
                draft.standard = row.get("standard") == YES
            case "theme":
                themes.append((name, _whole(row, "number") or len(themes) + 1, texts(row, "text")))
            case "scale":
                own.scales[name] = Answering(
                    _kind(row),
                    name,
                    minimum=_whole(row, "minimum"),
                    maximum=_whole(row, "maximum"),
                    low=texts(row, "low"),
                    high=texts(row, "high"),
                    top=_wholes(row, "top"),
                    positive=_wholes(row, "positive"),
                    whole=True,
                    settled=True,
                )
    draft.themes = themes
    return own


def declare(own: Own, draft: Draft, options: Callable[[str], list[Option]]) -> None:
    """Put the scales into the draft in their order, those that no question uses included, with their choices."""
    for name, answering in own.scales.items():
        if answering.kind in (ScaleKind.ORDINAL, ScaleKind.CHOICE, ScaleKind.MULTI):
            answering.options = options(name)
            if not answering.options:
                continue
        draft.declared.append(answering)


def settled_condition(row: Row) -> str | None:
    """Our condition of a row, where its `relevant` still says the same."""
    text = row.get("condition")
    if not text:
        return None
    try:
        return text if xpath(parse(text)) == row.get("relevant") else None
    except UserError:
        return None  # somebody edited it: what `relevant` says counts


def complete(item: Item, row: Row, texts: Callable[[Row, str], Texts], condition: str | None) -> None:
    """Put what our own columns say into a question."""
    item.texts = texts(row, "label")
    item.short = texts(row, "short")
    item.probe = texts(row, "probe")
    item.theme = row.get("theme") or None
    item.also_themes = tuple(row.get("also_themes").split())
    item.core = row.get("core") != NO
    item.sensitive = row.get("sensitive") == YES
    item.recommendation = row.get("recommendation") == YES
    item.condition = condition
    item.position = _whole(row, "position")


def answering(row: Row, own: Own) -> Answering | None:
    """The scale that the row names; None where it names none of ours."""
    return own.scales.get(row.get("scale"))


def closed(settled: Answering | None, chosen: Answering, many: bool) -> Answering:
    """The choices of a list with the kind and the marks that our scale has, where it still fits the type."""
    if settled is None or (settled.kind is ScaleKind.MULTI) != many:
        return chosen
    return settled if settled.options == chosen.options else replace(settled, options=chosen.options)


def choice(option: Option, row: Row) -> None:
    """Put what our own columns say into a choice."""
    option.value = _whole(row, "stored_value")
    option.exclusive = row.get("exclusive") == YES
    option.specify = row.get("specify") == YES
    option.missing = row.get("missing") or None


def _kind(row: Row) -> ScaleKind:
    try:
        return ScaleKind(row.get("kind"))
    except ValueError as error:
        raise refused("xlsform", "damaged", f"scorefact {row.number}", "kind") from error


def _whole(row: Row, column: str) -> int | None:
    text = row.get(column)
    if not text:
        return None
    try:
        return int(text) if len(text) <= 12 else int("x")
    except ValueError as error:
        raise refused("xlsform", "damaged", f"scorefact {row.number}", column) from error


def _wholes(row: Row, column: str) -> tuple[int, ...]:
    return tuple(
        number
        for part in row.get(column).split()
        if (number := _whole(Row(row.number, {column: part}), column)) is not None
    )
