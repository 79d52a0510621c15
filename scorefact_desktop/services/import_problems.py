"""The problems of an import as a table of their own, for whoever has to correct the file."""

from collections.abc import Sequence
from pathlib import Path

from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.exchange.csv_writer import save_csv
from scorefact_desktop.exchange.staged import Problem
from scorefact_desktop.services.files import written_whole
from scorefact_desktop.services.import_words import problem_text


def write_problems(problems: Sequence[Problem], path: Path, translate: Translate) -> int:
    """Writes every problem as a line of a .csv: line, column, value, reason, hint, whether the row is left out.

    How many were written. Raises UserError file_disk_full, file_not_written.
    """
    yes, no = translate("Import", "yes"), translate("Import", "no")
    rows: list[tuple[str | int, ...]] = [
        (
            translate("Import", "Line"),
            translate("Import", "Column"),
            translate("Import", "Value"),
            translate("Import", "Reason"),
            translate("Import", "What to do"),
            translate("Import", "Row left out"),
            translate("Import", "Code"),
        )
    ]
    for one in problems:
        reason, hint = problem_text(one, translate)
        rows.append((one.line, one.column, one.value, reason, hint, yes if one.rejects else no, one.code))
    with written_whole(path) as temporary:
        save_csv(temporary, rows)
    return len(problems)
