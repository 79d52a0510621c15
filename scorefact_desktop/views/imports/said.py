"""The sentences of the Import page: how to begin, how far it is, what came of a file, what a questionnaire holds."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.translation import translate
from scorefact_desktop.views.imports.beginning import Action, BeginView
from scorefact_desktop.views.imports.jobs import Shown

if TYPE_CHECKING:
    from scorefact_desktop.services.import_undo import Undone
    from scorefact_desktop.views.pages.importing import ImportPage


@dataclass(frozen=True, slots=True)
class Result:
    """What an import did, the same for responses and customers; `rest` are further counts in words."""

    campaign: str
    batch: int | None
    customers: bool
    added: int
    updated: int
    identical: int
    left_out: int
    without_case: int = 0
    contacts: int = 0
    drawn: int = 0


def keys() -> list[tuple[str, str]]:
    """What keys do on the page."""
    return [
        ("Enter, F2", translate("Import", "Choose where a column goes, or what a value means")),
        ("F6", translate("Import", "From the table to the decisions, and to the button that imports")),
        ("Ctrl+F", translate("Import", "Find a column, a row or a problem")),
        ("Delete", translate("Import", "Take the chosen import back")),
    ]


def kinds() -> str:
    """What can be chosen, for the dialogue."""
    known = "*.csv *.tsv *.txt *.tab *.xlsx *.xlsm *.xls *.ods *.sav *.zsav *.por *.lss *.lsa *.lsg *.lsq *.qsf *.xml"
    tables = translate("Import", "Responses, customers, questionnaires ({patterns})").format(
        patterns=f"{known} *.dcf *.json *.scorefact *.sfpkg"
    )
    return f"{tables};;{translate('Import', 'All files')} (*)"


def result_of(result: object) -> Result:
    """The counts of an import of responses or of customers."""
    from scorefact_desktop.services.customer_files import CustomersImported
    from scorefact_desktop.services.importing import ImportResult

    if isinstance(result, CustomersImported):
        contacts = result.contacts_added + result.contacts_updated
        return Result(
            result.campaign, result.batch, True, result.added, result.updated, result.identical, result.rejected,
            contacts=contacts, drawn=result.drawn,
        )  # fmt: skip
    assert isinstance(result, ImportResult)
    left = result.skipped + result.rejected
    return Result(
        result.campaign, result.batch, False, result.added, result.updated, result.identical, left, result.without_case
    )


def show_beginning(page: "ImportPage", view: BeginView) -> None:
    """Head and upper half of the view where imports begin and end."""
    about = page.desk.overview.campaign(page.desk.session.campaign or "") if page.desk.overview else None
    vendor = f"{about.vendor} {about.year}" if about else ""
    closed = about is not None and about.status == "closed"
    into = translate("Import", "Import into {campaign}").format(campaign=vendor)
    view.headline.setText(into if about else translate("Import", "Import"))
    view.note.setText(translate("Import", "Any file is recognised by what it holds; nothing is written unasked."))
    view.templates.setVisible(about is not None)
    view.templates.make.setEnabled(not closed and any(one.isChecked() for one in view.templates.checks.values()))
    view.batches.setVisible(about is not None)
    task = page.working()
    if task is not None:
        safe = translate("Import", "Nothing is written yet; it can be stopped at any time.")
        if page.plan is not None and page.plan.tried is not None:
            safe = translate("Import", "Everything is written in one step at the end, or nothing if it is stopped.")
        view.show_working(task, task.name, safe)
    elif page.result is not None:
        _show_result(page, view, page.result)
    elif page.refusal is not None:
        file, error = page.refusal
        headline = translate("Import", "{file} cannot be imported").format(file=file)
        again = ("primary", translate("Import", "Another file"), page.ask_file)
        view.show_said("bad", headline, page.desk.sentence(error), [again])
    elif closed:
        view.show_drop(
            translate("Import", "{campaign} is closed").format(campaign=vendor),
            translate(
                "Import",
                "Responses and customers come in while fieldwork is open: choose another campaign above. "
                "Questionnaires can be read at any time.",
            ),
        )
    else:
        view.show_drop(
            translate("Import", "Drop a file here"),
            translate(
                "Import",
                "Responses from any survey tool or spreadsheet, customers from a CRM, a questionnaire "
                "(XLSForm, Qualtrics, LimeSurvey), a workspace or a package.",
            ),
        )


def _show_result(page: "ImportPage", view: BeginView, result: Result) -> None:
    if result.customers:
        head = translate("Import", "%n customer(s) added", None, result.added)
    else:
        head = translate("Import", "%n interview(s) added", None, result.added)
    counted = [
        (result.updated, translate("Import", "%n updated", None, result.updated)),
        (result.identical, translate("Import", "%n already there", None, result.identical)),
        (result.left_out, translate("Import", "%n row(s) left out", None, result.left_out)),
        (result.contacts, translate("Import", "%n contact(s) added or updated", None, result.contacts)),
    ]
    parts = ", ".join(words for count, words in counted if count)
    told = f"{parts}. " if parts else ""
    if result.without_case:
        told += translate("Import", "%n name(s) a customer without a case here.", None, result.without_case) + " "
    if result.drawn:
        told += translate("Import", "The draw now has %n customer(s).", None, result.drawn) + " "
    told += translate("Import", "The mapping is remembered for files like this one.")
    place = "sample" if result.customers else "dashboard"
    words = translate("Import", "See the sample") if result.customers else translate("Import", "See the dashboard")
    actions: list[Action] = [("primary", words, lambda: page.desk.wanted.emit(place, None))]
    if result.batch is not None:
        batch = result.batch
        actions.append(("plain", translate("Import", "Undo this import"), lambda: page.kept.take_back(batch)))
    actions.append(("plain", translate("Import", "Another file"), page.ask_file))
    view.show_said("good", head, told, actions)


def undone(undone: "Undone") -> str:
    """What taking an import back did."""
    if undone.kind == "customers":
        said = translate("Import", "The import was taken back: %n customer(s) removed,", None, undone.removed)
    else:
        said = translate("Import", "The import was taken back: %n interview(s) removed,", None, undone.removed)
    said = f"{said} {translate('Import', '%n put back as before.', None, undone.restored)}"
    if undone.travelled:
        left = translate("Import", "%n had left in a package: the next one takes them away there too.", None,
                         undone.travelled)  # fmt: skip
        said = f"{said} {left}"
    if undone.kept:
        kept = translate("Import", "%n edited since stay as they are now.", None, len(undone.kept))
        return f"{said} {kept}"
    return said


def questionnaire(shown: Shown) -> tuple[Path, Questionnaire, str, str, list[str]]:
    """File, questionnaire, its tool, why that is thought, and what is to be known about it."""
    from scorefact_desktop.services import definition_words, import_words

    if shown.definition is not None:
        found = shown.definition
        notes = [definition_words.notice_text(one, translate) for one in found.warnings]
        reason = definition_words.recognised(found.tool, translate)
        return shown.path, shown.questionnaire, definition_words.tool_name(found.tool), reason, notes
    notes = [translate("Import", "Drafts carry the file’s own words; translate them before the first interview.")]
    tool = reason = ""
    if shown.draft is not None:
        tool = translate("Import", "Draft from responses")
        reason = import_words.recognised(shown.draft.found, translate)
        other = list(shown.draft.other)
        if other:
            words = translate("Import", "Columns that became no question: {columns}")
            notes.append(words.format(columns=", ".join(other[:20]) + (" …" if len(other) > 20 else "")))
    return shown.path, shown.questionnaire, tool, reason, notes
