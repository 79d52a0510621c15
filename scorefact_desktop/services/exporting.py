"""Delivered documents: dashboard, workbook, slides, label and charts, one file per language, whole or not at all.

They are set by `deliverables.setting`, every language in a process of its own, and recorded in the ledger here.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from scorefact_desktop.domain.deliverables import MOST_RECIPIENT, USUAL_SIZE, ChartSize
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.figures import CampaignFigures
from scorefact_desktop.domain.texts import LANGUAGES
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.services.chapters import with_chapters
from scorefact_desktop.services.deliverables.apart import Apart, TranslateFor
from scorefact_desktop.services.deliverables.setting import Kind
from scorefact_desktop.services.files import written_whole
from scorefact_desktop.services.glyphs import Boxes, of_data
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.services.sound_records import require_sound
from scorefact_desktop.store import campaigns, outputs
from scorefact_desktop.store.workspace import Workspace

if TYPE_CHECKING:  # it brings the libraries of keys and signatures, which only a label needs
    from scorefact_desktop.services.label_data import SealedLabel

__all__ = [
    "ChartSize", "Delivery", "Refusal", "export_charts", "export_dashboard", "export_label", "export_slides",
    "export_workbook", "file_name",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Refusal:
    """A language that was not delivered, and why."""

    language: str
    error: UserError


@dataclass(frozen=True, slots=True)
class Delivery:
    """The files written, in the order of the languages, and the languages that could not be.

    `boxes` are the characters that the documents' font lacks and that are printed as a box.
    """

    paths: tuple[Path, ...] = ()
    refused: tuple[Refusal, ...] = ()
    cancelled: bool = False
    boxes: Boxes = field(default_factory=Boxes)


@dataclass(frozen=True, slots=True)
class Copy:
    """How a dashboard is wanted: its parts, for whom, and whether it is signed."""

    parts: tuple[str, ...] = ()
    recipient: str = ""
    sign: bool = False


@dataclass(frozen=True, slots=True)
class _Content:
    """What a document is set of."""

    data: ReportData
    sealed: "SealedLabel | None"


def _nothing() -> None:
    """Nothing has to be done first."""


def export_dashboard(
    workspace: Workspace,
    campaign: str,
    languages: Sequence[str],
    folder: Path,
    translate_for: TranslateFor,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    compare: str | None = None,
    parts: Sequence[str] = (),
    recipient: str = "",
    sign: bool = False,
    first: Callable[[], None] = _nothing,
) -> Delivery:
    """Writes the dashboard of a campaign in `languages` to `folder` as `<vendor>-<year>-dashboard-<lang>.pdf`.

    `parts` are the parts that are wanted in their order, all where empty; `recipient` is printed pale on every page and
    kept in the ledger; `compare` is None for the previous campaign and empty for none; `sign` has the device of this
    workspace sign the documents, which are the same without. `first` is done before anything of the campaign is read,
    such as an import, while the processes that set the languages get ready. `progress` is told 0-1; `cancelled` is
    asked ten times a second and nothing more is written once it is True.
    Refused languages are in the result. Raises UserError campaign_unknown, campaign_none, nothing_to_report,
    language_unknown, workspace_read_only, rows_changed, parts_unknown, recipient_too_long, file_disk_full,
    file_not_written.
    """
    copy = Copy(tuple(parts), " ".join(recipient.split()), sign)
    if len(copy.recipient) > MOST_RECIPIENT:
        raise UserError("recipient_too_long", most=MOST_RECIPIENT)
    return _export(
        workspace, campaign, "dashboard", languages, folder, translate_for, progress, cancelled, compare,
        copy=copy, first=first,
    )  # fmt: skip


def export_label(
    workspace: Workspace,
    campaign: str,
    languages: Sequence[str],
    folder: Path,
    translate_for: TranslateFor,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Delivery:
    """Writes the label as `<vendor>-<year>-label-<lang>.pdf` and its badge as `-badge-<lang>.svg` and `.png`.

    The page is the sealed one as its issuer signed it; before sealing it is a specimen. See `export_dashboard`. Raises
    also UserError label_not_demonstrated, label_other_questionnaire, label_figures_missing.
    """
    return _export(workspace, campaign, "label", languages, folder, translate_for, progress, cancelled, None)


def export_charts(
    workspace: Workspace,
    campaign: str,
    languages: Sequence[str],
    folder: Path,
    translate_for: TranslateFor,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    compare: str | None = None,
    size: ChartSize = USUAL_SIZE,
) -> Delivery:
    """Writes radar and trends as SVG and PNG, `<vendor>-<year>-<chart>-<lang>.<ext>`; see `export_dashboard`."""
    return _export(workspace, campaign, "charts", languages, folder, translate_for, progress, cancelled, compare, size)


def export_workbook(
    workspace: Workspace,
    campaign: str,
    languages: Sequence[str],
    folder: Path,
    translate_for: TranslateFor,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    compare: str | None = None,
) -> Delivery:
    """Writes every figure as `<vendor>-<year>-workbook-<lang>.xlsx`; see `export_dashboard`."""
    return _export(workspace, campaign, "workbook", languages, folder, translate_for, progress, cancelled, compare)


def export_slides(
    workspace: Workspace,
    campaign: str,
    languages: Sequence[str],
    folder: Path,
    translate_for: TranslateFor,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    compare: str | None = None,
) -> Delivery:
    """Writes the slides for the workshop as `<vendor>-<year>-slides-<lang>.pptx`; see `export_dashboard`."""
    return _export(workspace, campaign, "slides", languages, folder, translate_for, progress, cancelled, compare)


def file_name(campaign: str, kind: str, language: str, extension: str) -> str:
    """The name of a delivered file, which sorts by vendor and year (PRODUCT.md section 11)."""
    return f"{campaign.replace('/', '-')}-{kind}-{language}.{extension}"


def _export(
    workspace: Workspace,
    campaign: str,
    kind: Kind,
    languages: Sequence[str],
    folder: Path,
    translate_for: TranslateFor,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
    compare: str | None,
    size: ChartSize | None = None,
    copy: Copy = Copy(),
    first: Callable[[], None] = _nothing,
) -> Delivery:
    for language in languages:
        if language not in LANGUAGES:
            raise UserError("language_unknown", language=language, known=", ".join(LANGUAGES))
    if workspace.read_only:
        raise UserError("workspace_read_only", path=str(workspace.path))
    wanted = tuple(dict.fromkeys(languages))
    with Apart(kind, wanted, translate_for, size or USUAL_SIZE) as apart:
        first()
        found = _found(workspace, campaign, kind, compare, copy, progress, cancelled)
        made = apart.made(found.sealed or found.data, progress, cancelled) if found is not None else None
    if found is None or made is None:
        return Delivery(cancelled=True)
    data, sealed = found.data, found.sealed
    signature = _signature(workspace) if copy.sign else None
    paths: list[Path] = []
    refused: list[Refusal] = []
    for language in wanted:
        one = made[language]
        if one.bug:
            raise RuntimeError(f"the process that set {kind} {language} failed:\n{one.bug}")
        if one.code:
            refused.append(Refusal(language, UserError(one.code, **one.facts)))
            continue
        for ending, unsigned in one.files:
            content = signature(unsigned) if signature is not None else unsigned
            path = folder / f"{data.campaign.name.replace('/', '-')}-{ending}"
            with written_whole(path) as temporary:
                temporary.write_bytes(content)
                # Before it is there: what the ledger does not know, the next delivery could not protect.
                record_delivery(workspace, data, kind, language, path.name, content)
            paths.append(path)
    progress(1.0)
    codes = {one.error.code for one in refused}
    if not paths and codes and codes != {"missing_translation"}:
        raise refused[0].error  # the campaign itself cannot be delivered, in no language
    printed = kind == "dashboard" or (kind == "label" and sealed is None)
    return Delivery(tuple(paths), tuple(refused), boxes=of_data(data) if printed and paths else Boxes())


def _found(
    workspace: Workspace,
    campaign: str,
    kind: Kind,
    compare: str | None,
    copy: Copy,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> _Content | None:
    """What is set; None when cancelled."""
    require_sound(workspace, campaign)
    progress(0.0)
    sealed: SealedLabel | None = None
    if kind == "label":
        from scorefact_desktop.services.label_data import label_data, sealed_label

        data, sealed = label_data(workspace, campaign), sealed_label(workspace, campaign)
    else:
        data = report_data(workspace, campaign, compare)
    data = replace(data, parts=copy.parts, recipient=copy.recipient)
    if kind == "dashboard":
        whole = with_chapters(workspace, data, cancelled)
        if whole is None:
            return None
        data = whole
    progress(0.1)
    return _Content(data, sealed)


def _signature(workspace: Workspace) -> Callable[[bytes], bytes]:
    """What signs with the key of this device; its libraries are loaded for this only."""
    from scorefact_desktop.services import signing

    return signing.signature_of(workspace)


def record_delivery(
    workspace: Workspace, data: ReportData, kind: str, language: str, name: str, content: bytes
) -> None:
    """One line in the ledger of what was delivered, with the figures it shows."""
    with workspace.transaction() as connection:
        found = campaigns.find(connection, data.campaign.name)
        outputs.record(
            connection,
            found.id,
            kind,
            file_name=name,
            sha256=hashlib.sha256(content).hexdigest(),
            protection_limit=data.protection_limit,
            figures=_shown(data.figures),
            language=language,
            respondents=data.respondents,
            recipient=data.recipient,
        )


def _shown(made: CampaignFigures) -> list[dict[str, object]]:
    """The figures of a document as the ledger keeps them."""
    return [
        {"id": figure.id, "n": figure.n, "value": figure.value, "protected": figure.protected}
        for figure in (*made.themes, *made.indicators)
    ]
