"""The states of the Import page for pictures and tests: shown one after the other, nothing of them is written."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from scorefact_desktop.views.imports.said import Result
from scorefact_desktop.views.imports.trial import COLUMN, COLUMNS, DECIDE, DOUBTS, PROBLEMS, ROWS

if TYPE_CHECKING:
    from scorefact_desktop.views.desk import Desk
    from scorefact_desktop.views.pages.importing import ImportPage
    from scorefact_desktop.views.shell import MainWindow

ROWS_MADE = 48
_ANSWERS = ("Yes, definitely", "Yes, mostly", "Not really", "Not at all")


def make_files(folder: Path) -> dict[str, Path]:
    """A file of each kind, with what goes wrong in real ones: responses, customers, a form, a form that is refused."""
    files = {
        "responses": folder / "nordlicht_2026_results.csv",
        "customers": folder / "crm_accounts.csv",
        "form": folder / "interview_form.csv",
        "refused": folder / "form_with_map.csv",
    }
    _write(files["responses"], _responses())
    _write(files["customers"], _customers())
    _write(files["form"], _form())
    survey, choices = _form()[:6], _form()[6:]
    _write(files["refused"], [*survey, ["", "geopoint", "place", "Where?", "Où ?", "Var?", "", ""], *choices])
    return files


def _responses() -> Iterator[list[str]]:
    yield [
        "id", "company", "email", "submitdate", "sat_overall", "nps_score", "sup_effectiveness", "sup_speed",
        "How would you describe the support in your own words?", "Comment", "internal note",
    ]  # fmt: skip
    for at in range(ROWS_MADE):
        yield [
            str(at), f"Brauerei {at} AG", f"kontakt@brauerei{at}.example", f"2026-10-{1 + at % 28:02d}",
            "9" if at == 7 else str(1 + at % 4), "12" if at == 3 else str(at % 11), _ANSWERS[at % 4],
            "sometimes" if at == 5 else _ANSWERS[-at % 4], "They answer, but slowly." if at % 3 else "",
            "Merci de rappeler en janvier" if at % 5 == 0 else "", "x" if at % 9 == 0 else "",
        ]  # fmt: skip


def _customers() -> Iterator[list[str]]:
    yield [
        "account_id", "company_name", "country", "industry", "employees", "contract_end", "annual_value", "currency",
        "contact_name", "contact_email", "contact_phone", "owner",
    ]  # fmt: skip
    names = ("Castel & Fils SA", "Lagerhaus Weber AG", "Norrsken Bygg AB", "Atelier Duval", "Fjällfrukt AB")
    for at in range(30):
        name = names[at % 5] if at < 5 else "Castel et Fils" if at == 11 else f"{names[at % 5].split()[0]} {at} SA"
        yield [
            f"ACC-{1000 + at}", name, ("FR", "DE", "SE")[at % 3], ("Food", "Logistics", "Machinery")[at % 3],
            str(20 + 17 * at), f"2027-0{1 + at % 9}-15", "a lot" if at == 4 else str(12_000 + 900 * at),
            ("EUR", "SEK")[at % 2], f"Anna Berg {at}",
            "no address" if at == 6 else f"anna@kund{at if at != 11 else 0}.example", f"+46 8 123 45 {at:02d}", "Kim",
        ]  # fmt: skip


def _form() -> list[list[str]]:
    return [
        ["survey", "", "", "", "", "", "", ""],
        ["", "type", "name", "label::English (en)", "label::Français (fr)", "label::Svenska (sv)", "relevant",
         "required"],
        ["", "select_one yesno", "uses_it", "Do you use it every day?", "L’utilisez-vous chaque jour ?",
         "Använder ni det varje dag?", "", "yes"],
        ["", "integer", "users", "How many people use it?", "Combien de personnes l’utilisent ?",
         "Hur många använder det?", "${uses_it} = 'yes'", ""],
        ["", "select_multiple parts", "parts_used", "Which parts?", "Quelles parties ?", "Vilka delar?", "", ""],
        ["", "text", "wish", "What do you wish for?", "Que souhaitez-vous ?", "", "", ""],
        ["choices", "", "", "", "", "", "", ""],
        ["", "list_name", "name", "label::English (en)", "label::Français (fr)", "label::Svenska (sv)", "", ""],
        ["", "yesno", "yes", "Yes", "Oui", "Ja", "", ""],
        ["", "yesno", "no", "No", "Non", "Nej", "", ""],
        ["", "parts", "stock", "Stock", "Stock", "Lager", "", ""],
        ["", "parts", "sales", "Sales", "Ventes", "Försäljning", "", ""],
    ]  # fmt: skip


def _write(path: Path, rows: "Iterator[list[str]] | list[list[str]]") -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def states(page: "ImportPage", desk: "Desk", files: dict[str, Path]) -> tuple[tuple[str, Callable[[], object]], ...]:
    """Name and what to do for each state, in an order in which each may follow the one before."""

    def begin() -> None:
        page.leave()

    def left(at: int, right: int = DECIDE) -> Callable[[], None]:
        def show() -> None:
            page.trial.show_left(at)
            page.trial.show_right(right)

        return show

    def result() -> None:
        page.leave()
        page.result = Result(desk.session.campaign or "", 3, False, 44, 2, 1, 3, without_case=4)
        page.refresh()

    return (
        ("begin", begin),
        ("columns", lambda: page.take_file(files["responses"])),
        ("values", left(COLUMNS, COLUMN)),
        ("rows", left(ROWS, COLUMN)),
        ("problems", left(PROBLEMS)),
        ("customers", lambda: page.take_file(files["customers"])),
        ("doubts", left(DOUBTS)),
        ("definition", lambda: page.take_file(files["form"])),
        ("refused", lambda: page.take_file(files["refused"])),
        ("result", result),
    )


def import_states(window: "MainWindow", desk: "Desk", folder: Path) -> tuple[tuple[str, Callable[[], object]], ...]:
    """The states of the page of a window; the files they need are made in `folder`."""
    from scorefact_desktop.views.pages.importing import ImportPage

    window.go("import")
    page = window.pages["import"]
    assert isinstance(page, ImportPage)
    return states(page, desk, make_files(folder))
