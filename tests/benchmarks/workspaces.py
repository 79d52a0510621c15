"""Workspaces and files of a given size, invented and the same at every run, for the benchmarks that need them."""

import random
from collections.abc import Iterator
from pathlib import Path

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.questionnaire import Questionnaire, ScaleKind
from scorefact_desktop.services.campaigns import add_campaign, launch
from scorefact_desktop.services.questionnaires import standard, standard_scores
from scorefact_desktop.services.workspaces import create
from scorefact_desktop.store.campaigns import find
from scorefact_desktop.store.interviews import save_many
from scorefact_desktop.store.saving import NewInterview
from scorefact_desktop.store.workspace import Workspace

VENDOR = "Benchmark Works"
YEAR = 2026


def campaign_of(folder: Path, count: int) -> tuple[Path, str]:
    """A workspace with one open campaign of `count` complete interviews on the standard questionnaire; its name."""
    path = folder / f"{count}.scorefact"
    with create(path) as workspace:
        name = new_campaign(workspace, standard(), YEAR, population=2 * count)
        with workspace.transaction() as connection:
            save_many(connection, find(connection, name).id, _interviews(standard(), count))
    return path, name


def new_campaign(workspace: Workspace, questionnaire: Questionnaire, year: int, population: int) -> str:
    """An open campaign without interviews; its name."""
    scores = standard_scores() if questionnaire.code == standard().code else None
    made = add_campaign(
        workspace,
        VENDOR,
        year,
        questionnaire,
        scores=scores,
        vendor_type="publisher",
        population=population,
        sample=population,
    )
    launch(workspace, made.name)
    return made.name


def response_workbook(path: Path, rows: int, columns: int) -> None:
    """An .xlsx file with an id and `columns` ratings from 0 to 10 in blocks of ten by prefix."""
    from openpyxl import Workbook as Book

    chance = random.Random(rows)
    book = Book(write_only=True)
    sheet = book.create_sheet("responses")
    sheet.append(["id", *(f"{'ABCDEFGHIJ'[index // 10]}{index % 10 + 1}" for index in range(columns))])
    for number in range(1, rows + 1):
        sheet.append([f"R{number}", *chance.choices(range(11), k=columns)])
    book.save(path)


def _interviews(questionnaire: Questionnaire, count: int) -> Iterator[NewInterview]:
    chance = random.Random(count)
    closed = [
        (code, questionnaire.scale_of(code).values)
        for code in questionnaire.order
        if questionnaire.scale_of(code).kind in (ScaleKind.ORDINAL, ScaleKind.RATING, ScaleKind.CHOICE)
    ]
    finished = f"{YEAR}-03-01T10:00:00Z"
    for _ in range(count):
        answers = {code: Answer(choices=(chance.choice(values),)) for code, values in closed}
        profile = {"size": chance.choice(("small", "medium", "large")), "sector": chance.choice(("retail", "industry"))}
        yield NewInterview(answers, finished_at=finished, profile=profile)
