"""Workshops: where and with whom, respondents one after the other or a group at once, and what is decided there.

Their interviews are marked: they feed the dashboard, and stay out of label, NPS and benchmark (PRODUCT.md section 5).
"""

from dataclasses import dataclass
from datetime import date

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import interviews
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.interviews import InterviewState
from scorefact_desktop.store import campaigns, history, revisions
from scorefact_desktop.store import workshops as stored
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workshops import Decision, Workshop
from scorefact_desktop.store.workspace import Workspace

__all__ = [
    "Decision",
    "Held",
    "Workshop",
    "add",
    "begin",
    "change",
    "decide",
    "forget_names",
    "held",
    "of_campaign",
    "people_of",
    "remove",
    "withdraw",
]

#: Longer texts do not fit the pages they are printed on.
LONGEST_LINE, LONGEST_TEXT = 200, 2000
#: More people than sit in a room.
MOST_PEOPLE = 500


@dataclass(frozen=True, slots=True)
class Held:
    """A workshop with its decisions in the order noted, and its interview in progress, None where there is none.

    `sent_by` is the device whose state of it is shown, "" where that is this one; `divided`: two laptops differ about
    the workshop or about a decision, which waits on the page Exchange.
    """

    workshop: Workshop
    decisions: tuple[Decision, ...]
    in_progress: int | None
    sent_by: str
    divided: bool


def add(
    workspace: Workspace,
    campaign: str,
    title: str,
    *,
    held_on: date,
    place: str = "",
    people: str = "",
    author: str | None = None,
) -> Workshop:
    """A new workshop of a campaign. Raises UserError campaign_unknown, workshop_title_missing, workshop_text_long."""
    title, place, people = _checked(title, place, people)
    with workspace.transaction() as connection:
        found = campaigns.find(connection, campaign)
        made = stored.get(connection, stored.add(connection, found.id, title, held_on.isoformat(), place, people))
        _record(connection, "workshop_added", made, author, campaign=found.name, title=title, held_on=made.held_on)
        return made


def change(
    workspace: Workspace,
    workshop_id: int,
    title: str,
    *,
    held_on: date,
    place: str = "",
    people: str = "",
    author: str | None = None,
) -> Workshop:
    """Other words for a workshop.

    Raises UserError workshop_unknown, workshop_title_missing, workshop_text_long, workshop_names_erased.
    """
    title, place, people = _checked(title, place, people)
    with workspace.transaction() as connection:
        found = _get(connection, workshop_id)
        if (place or people) and revisions.is_buried(connection, "attendance", found.uid):
            raise UserError("workshop_names_erased", workshop=found.title)
        stored.change(connection, workshop_id, title, held_on.isoformat(), place, people)
        made = stored.get(connection, workshop_id)
        _record(connection, "workshop_changed", made, author, title=title, held_on=made.held_on)
        return made


def remove(workspace: Workspace, workshop_id: int, *, author: str | None = None) -> None:
    """Takes a workshop away in which nothing happened, and of which no other laptop can know.

    Raises UserError workshop_unknown, workshop_used, workshop_travelled.
    """
    with workspace.transaction() as connection:
        found = _get(connection, workshop_id)
        if found.decisions or stored.has_interviews(connection, workshop_id):
            raise UserError("workshop_used", workshop=found.title)
        if revisions.heads(connection, "workshop", found.uid):
            raise UserError("workshop_travelled", workshop=found.title)
        stored.remove(connection, workshop_id)
        _record(connection, "workshop_removed", found, author, title=found.title)


def forget_names(workspace: Workspace, workshop_id: int, *, author: str | None = None) -> int:
    """Erases for good who was in a workshop, where it was and who does what was decided, here and wherever packages
    go; how many entries named somebody. Raises UserError workshop_unknown."""
    from scorefact_desktop.store import erasure  # keys behind it: not for opening the page

    with workspace.transaction() as connection:
        found = _get(connection, workshop_id)
        erased = erasure.erase(connection, "attendance", found.uid)
        for one in stored.decisions(connection, workshop_id):
            erased += erasure.erase(connection, "decision_owner", one.uid)
        _record(connection, "workshop_names_erased", found, author)
    erasure.tidy(workspace.connection)
    return erased.names


def of_campaign(workspace: Workspace, campaign: str) -> tuple[Workshop, ...]:
    """A campaign's workshops, newest first. Raises UserError campaign_unknown or campaign_none."""
    with workspace.reader() as connection:
        return stored.of_campaign(connection, campaigns.find(connection, campaign).id)


def held(workspace: Workspace, workshop_id: int) -> Held:
    """A workshop with what was decided. Raises UserError workshop_unknown."""
    with workspace.reader() as connection:
        found = _get(connection, workshop_id)
        decided = stored.decisions(connection, workshop_id)
        things = [("workshop", found.uid), ("attendance", found.uid)]
        things += [(kind, one.uid) for one in decided for kind in ("decision", "decision_owner")]
        return Held(
            workshop=found,
            decisions=decided,
            in_progress=stored.in_progress(connection, workshop_id),
            sent_by=_sender(connection, found.uid),
            divided=any(revisions.is_divided(connection, kind, uid) for kind, uid in things),
        )


def begin(
    workspace: Workspace,
    workshop_id: int,
    *,
    people: int = 1,
    language: str | None = None,
    interviewer_id: int | None = None,
) -> InterviewState:
    """Begins an interview in a workshop: of one respondent, or one answer given together by `people`.

    Raises UserError workshop_unknown, workshop_people_wrong, campaign_not_open.
    """
    if not 1 <= people <= MOST_PEOPLE:
        raise UserError("workshop_people_wrong", most=MOST_PEOPLE)
    with workspace.transaction() as connection:
        found = _get(connection, workshop_id)
        campaign = campaigns.get(connection, found.campaign_id).name
        state = interviews.start_apart(
            workspace, campaign, mode="workshop", language=language, interviewer_id=interviewer_id
        )
        stored.attach(connection, state.interview_id, workshop_id, people)
        return state


def people_of(workspace: Workspace, interview_id: int) -> int:
    """How many people answer an interview together. Raises UserError interview_unknown."""
    with workspace.reader() as connection:
        try:
            return stored.people_of(connection, interview_id)
        except KeyError as error:
            raise UserError("interview_unknown", interview=interview_id) from error


def decide(
    workspace: Workspace,
    workshop_id: int,
    text: str,
    *,
    theme: str = "",
    owner: str = "",
    due_on: date | None = None,
    author: str | None = None,
) -> Decision:
    """Notes a decision; `theme` is the id of one of the questionnaire's themes, or empty.

    Raises UserError workshop_unknown, decision_text_missing, workshop_text_long, decision_theme_unknown.
    """
    text, owner = text.strip(), " ".join(owner.split())
    if not text:
        raise UserError("decision_text_missing")
    if len(text) > LONGEST_TEXT:
        raise UserError("workshop_text_long", most=LONGEST_TEXT)
    if len(owner) > LONGEST_LINE:
        raise UserError("workshop_text_long", most=LONGEST_LINE)
    with workspace.transaction() as connection:
        found = _get(connection, workshop_id)
        known = campaigns.questionnaire(connection, campaigns.get(connection, found.campaign_id)).themes
        if theme and theme not in [one.id for one in known]:
            raise UserError("decision_theme_unknown", theme=theme, known=", ".join(one.id for one in known))
        due = due_on.isoformat() if due_on is not None else None
        made = stored.decision(connection, stored.decide(connection, workshop_id, theme, text, owner, due))
        _record(connection, "decision_noted", found, author, decision=made.uid, text=text, owner=owner, due_on=due)
        return made


def withdraw(workspace: Workspace, decision_id: int, *, author: str | None = None) -> Decision:
    """Takes a decision away, everywhere it went in a package, and gives it so that it can be noted again.

    Raises UserError decision_unknown.
    """
    with workspace.transaction() as connection:
        try:
            found = stored.decision(connection, decision_id)
        except KeyError as error:
            raise UserError("decision_unknown", decision=decision_id) from error
        workshop = stored.get(connection, found.workshop_id)
        if revisions.heads(connection, "decision", found.uid):
            from scorefact_desktop.store import erasure  # likewise

            erasure.erase(connection, "decision", found.uid)
        else:
            stored.withdraw(connection, decision_id)
        _record(connection, "decision_withdrawn", workshop, author, decision=found.uid, text=found.text)
        return found


def _checked(title: str, place: str, people: str) -> tuple[str, str, str]:
    title, place, people = " ".join(title.split()), " ".join(place.split()), people.strip()
    if not title:
        raise UserError("workshop_title_missing")
    if len(title) > LONGEST_LINE or len(place) > LONGEST_LINE:
        raise UserError("workshop_text_long", most=LONGEST_LINE)
    if len(people) > LONGEST_TEXT:
        raise UserError("workshop_text_long", most=LONGEST_TEXT)
    return title, place, people


def _sender(connection: Connection, uid: str) -> str:
    """The device from which the shown state of a workshop came; "" for this one, and where nothing came yet."""
    shown = revisions.shown(connection, "workshop", uid)
    if shown is None:
        return ""
    from scorefact_desktop.store import devices  # likewise

    own = devices.find_own(connection)
    author = revisions.get(connection, shown).author
    return "" if own is not None and own.uid == author else devices.name_of(connection, author)


def _get(connection: Connection, workshop_id: int) -> Workshop:
    try:
        return stored.get(connection, workshop_id)
    except KeyError as error:
        raise UserError("workshop_unknown", workshop=workshop_id) from error


def _record(connection: Connection, action: str, workshop: Workshop, author: str | None, **body: object) -> None:
    history.record(connection, action, f"workshop:{workshop.uid}", author or person(), **body)
