"""What the interview screen needs beside the answers: who is called, names to insert, which interviews there are."""

from collections.abc import Mapping
from dataclasses import dataclass

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.cells import pack
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.theme_scores import ThemeScores, generic_scores
from scorefact_desktop.indicators.layout import Layout
from scorefact_desktop.services import counting
from scorefact_desktop.store import campaigns
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace

#: So many lines are listed at most; more are found by a name.
LISTED = 200


@dataclass(frozen=True, slots=True)
class Person:
    """The customer and contact of a case, for the interviewer's eyes; "" and None where nothing is known."""

    case_id: int
    customer: str
    contact_id: int | None = None
    contact: str = ""
    role: str = ""
    solution: str | None = None
    since: str = ""
    language: str | None = None
    note: str = ""
    interviewer: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """Everything an interview of a campaign is held with.

    `names` are inserted into the wording. `blind` is True in an open label campaign, where no figure of it may be
    seen. `benchmark` gives the mean of each theme in the current release, `layout` the score rules worked out.
    """

    campaign: str
    vendor: str
    questionnaire: Questionnaire
    context: Mapping[str, str]
    names: Mapping[str, str]
    label: bool
    blind: bool
    is_open: bool
    layout: Layout
    benchmark: Mapping[str, float]
    person: Person | None = None


@dataclass(frozen=True, slots=True)
class ListedInterview:
    """An interview as it is listed; `place` is the question it stands at, `at` when it ended or else began."""

    id: int
    case_id: int | None
    customer: str
    mode: str
    status: str
    language: str | None
    at: str | None
    place: str | None
    seconds: int
    interviewer: str


@dataclass(frozen=True, slots=True)
class ListedCase:
    """A case without a finished interview, which one may be begun for."""

    case_id: int
    customer: str
    contact: str
    language: str | None


def script_of_case(workspace: Workspace, case_id: int, contact_id: int | None = None) -> Script:
    """The script for a case before its interview. Raises UserError case_unknown."""
    with workspace.reader() as connection:
        row = connection.execute('SELECT campaign_id FROM "case" WHERE id = ?', (case_id,)).fetchone()
        if row is None:
            raise UserError("case_unknown", case=case_id)
        found = _person(connection, case_id, contact_id)
        return _script(connection, campaigns.get(connection, row[0]), found)


def script_of_campaign(workspace: Workspace, campaign: str) -> Script:
    """The script for an interview without a case. Raises UserError campaign_unknown."""
    with workspace.reader() as connection:
        return _script(connection, campaigns.find(connection, campaign), None)


def script_of_interview(workspace: Workspace, interview_id: int) -> Script:
    """The script of an interview that was begun. Raises UserError interview_unknown."""
    with workspace.reader() as connection:
        row = connection.execute(
            "SELECT campaign_id, case_id, contact_id FROM interview WHERE id = ?", (interview_id,)
        ).fetchone()
        if row is None:
            raise UserError("interview_unknown", interview=interview_id)
        found = _person(connection, row[1], row[2]) if row[1] is not None else None
        return _script(connection, campaigns.get(connection, row[0]), found)


def theme_scores(script: Script, answers: Mapping[str, Answer]) -> dict[str, float | None]:
    """This respondent's score on each theme, 0-100, None where too little was answered (METHODS.md section 2)."""
    blob = pack(script.questionnaire, answers)
    found: dict[str, float | None] = {}
    for table in script.layout.themes:
        score, _ = table.score_of(blob)
        found[table.theme] = None if score is None else score / table.unit
    return found


def note_and_seconds(workspace: Workspace, interview_id: int) -> tuple[str, int]:
    """The notes of an interview and the seconds spent in it. Raises UserError interview_unknown."""
    with workspace.reader() as connection:
        row = connection.execute("SELECT note, seconds FROM interview WHERE id = ?", (interview_id,)).fetchone()
        if row is None:
            raise UserError("interview_unknown", interview=interview_id)
        return str(row[0]), int(row[1] or 0)


def in_progress_of(workspace: Workspace, case_id: int) -> int | None:
    """The interview in progress of a case, the newest where there are several; None where there is none."""
    with workspace.reader() as connection:
        row = connection.execute(
            "SELECT id FROM interview WHERE case_id = ? AND status = 'in_progress' ORDER BY id DESC", (case_id,)
        ).fetchone()
        return int(row[0]) if row else None


def listed(workspace: Workspace, campaign: str, search: str = "") -> tuple[ListedInterview, ...]:
    """The interviews of a campaign, those in progress first, then the newest; at most `LISTED`.

    `search` is part of a customer's name. Raises UserError campaign_unknown.
    """
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        rows = connection.execute(
            "SELECT i.id, i.case_id, coalesce(c.name, ''), i.mode, i.status, i.language,"
            " coalesce(i.finished_at, i.started_at), i.current_question, coalesce(i.seconds, 0), coalesce(n.name, '')"
            ' FROM interview i LEFT JOIN "case" k ON k.id = i.case_id LEFT JOIN customer c ON c.id = k.customer_id'
            " LEFT JOIN interviewer n ON n.id = i.interviewer_id"
            " WHERE i.campaign_id = ?1 AND (?2 = '' OR instr(lower(coalesce(c.name, '')), lower(?2)) > 0)"
            " ORDER BY i.status <> 'in_progress', coalesce(i.finished_at, i.started_at) DESC, i.id DESC LIMIT ?3",
            (found.id, search.strip(), LISTED),
        )
        return tuple(ListedInterview(*row) for row in rows)


def open_cases(workspace: Workspace, campaign: str, search: str = "") -> tuple[ListedCase, ...]:
    """Cases of a campaign without any interview that counts, by customer; at most `LISTED`.

    Raises UserError campaign_unknown.
    """
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        rows = connection.execute(
            "SELECT k.id, c.name, coalesce(t.name, ''), t.language FROM \"case\" k"
            " JOIN customer c ON c.id = k.customer_id LEFT JOIN contact t ON t.id = k.contact_id"
            " WHERE k.campaign_id = ?1 AND k.eligible = 1"
            " AND NOT EXISTS (SELECT 1 FROM interview i WHERE i.case_id = k.id AND i.counts = 1"
            " AND i.status <> 'break_off')"
            " AND (?2 = '' OR instr(lower(c.name), lower(?2)) > 0) ORDER BY c.name, k.id LIMIT ?3",
            (found.id, search.strip(), LISTED),
        )
        return tuple(ListedCase(*row) for row in rows)


def _person(connection: Connection, case_id: int, contact_id: int | None) -> Person:
    row = connection.execute(
        "SELECT k.id, c.name, t.id, coalesce(t.name, ''), coalesce(t.role, ''), s.name,"
        " coalesce(substr(c.signing_date, 1, 4), ''), t.language, k.note, coalesce(n.name, '')"
        ' FROM "case" k JOIN customer c ON c.id = k.customer_id LEFT JOIN solution s ON s.id = c.solution_id'
        " LEFT JOIN contact t ON t.id = coalesce(?2, k.contact_id)"
        " LEFT JOIN interviewer n ON n.id = k.interviewer_id WHERE k.id = ?1",
        (case_id, contact_id),
    ).fetchone()
    return Person(*row)


def _script(connection: Connection, campaign: Campaign, found: Person | None) -> Script:
    questionnaire = campaigns.questionnaire(connection, campaign)
    scores: ThemeScores | None = campaigns.scores(connection, campaign) or generic_scores(questionnaire)
    solution = found.solution if found is not None and found.solution else None
    # One name has to stand in the questions: the customer's own, the only one there is, or the vendor's.
    solution = solution or (campaign.solutions[0] if len(campaign.solutions) == 1 else campaign.vendor_name)
    return Script(
        campaign=campaign.name,
        vendor=campaign.vendor_name,
        questionnaire=questionnaire,
        context={"vendor_type": campaign.vendor_type},
        names={"vendor": campaign.vendor_name, "solution": solution},
        label=campaign.rule_set is not None,
        blind=campaign.blind and campaign.status == "open",
        is_open=campaign.status == "open",
        layout=Layout(questionnaire, scores),
        benchmark=_benchmark(connection, campaign),
        person=found,
    )


def _benchmark(connection: Connection, campaign: Campaign) -> dict[str, float]:
    group = counting.benchmark_group(connection, campaign)
    return {theme: cell.mean for theme, cell in group.themes.items()} if group else {}
