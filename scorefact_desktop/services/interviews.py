"""Holding an interview: each answer on disk before the next question shows, routing followed, nothing thrown away."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from scorefact_desktop.domain import draw, interview_flow, routing
from scorefact_desktop.domain.answers import NOT_ASKED, ROUTED_PAST, Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.interview_flow import Visit
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.cases import known_case, open_campaign_of
from scorefact_desktop.store import campaigns, history, interviews, paradata, revisions
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.interviews import Interview, NewInterview
from scorefact_desktop.store.workspace import Workspace, now


@dataclass(frozen=True, slots=True)
class InterviewState:
    """An interview after a change.

    `answers` count, `aside` are kept because a changed earlier answer made them irrelevant. `asked` are the questions
    that apply, in order; `next_question` is the first of them without an answer, None where all have one. `changed`
    tells what became of each question that moved: what was stored before and what is now. `place` is the question to
    be on the screen, or `interview_flow.REVIEW`; `way` are the questions to go through.
    """

    interview_id: int
    campaign: str
    status: str
    answers: Mapping[str, Answer]
    aside: Mapping[str, Answer]
    asked: tuple[str, ...]
    next_question: str | None
    completeness: float
    changed: Mapping[str, tuple[Answer | None, Answer | None]]
    way: tuple[str, ...]
    place: str
    language: str | None


@dataclass(frozen=True, slots=True)
class _Setting:
    """What an interview is held with: its campaign, the questionnaire, what conditions may ask beside answers."""

    campaign: str
    questionnaire: Questionnaire
    context: Mapping[str, str]


def start(
    workspace: Workspace,
    case_id: int,
    *,
    mode: str = "phone",
    language: str | None = None,
    contact_id: int | None = None,
    interviewer_id: int | None = None,
) -> InterviewState:
    """Begins an interview for a case once the respondent has agreed; it counts unless another one of the case does.

    One that was broken off before gives way to the new one.

    The optional questions that the draw leaves out for this case are stored as not asked. Raises UserError
    case_unknown, campaign_not_open.
    """
    with workspace.transaction() as connection:
        case = known_case(connection, case_id)
        campaign = open_campaign_of(connection, case)
        questionnaire = campaigns.questionnaire(connection, campaign)
        left_out: frozenset[str] = frozenset()
        if campaign.seed is not None and case.draw_number is not None:
            left_out = draw.not_asked(questionnaire, campaign.seed, case.draw_number)
        interviews.let_go_of_break_offs(connection, case.id)
        interview_id = interviews.add(
            connection,
            campaign.id,
            NewInterview(
                answers=dict.fromkeys(left_out, NOT_ASKED),
                mode=mode,
                status="in_progress",
                counts=not interviews.case_is_counted(connection, case.id),
                case_id=case.id,
                contact_id=contact_id if contact_id is not None else case.contact_id,
                interviewer_id=interviewer_id if interviewer_id is not None else case.interviewer_id,
                language=language,
                started_at=now(),
            ),
        )
        return _begun(connection, interview_id)


def start_apart(
    workspace: Workspace,
    campaign: str,
    *,
    mode: str = "workshop",
    language: str | None = None,
    interviewer_id: int | None = None,
) -> InterviewState:
    """Begins an interview without a case, as in a workshop: every question that applies is asked.

    In a label campaign only workshops may do so, since its sample is registered. Raises UserError campaign_unknown,
    campaign_not_open, case_needed.
    """
    with workspace.transaction() as connection:
        found = campaigns.find(connection, campaign)
        if found.status != "open":
            raise UserError("campaign_not_open", campaign=found.name, status=found.status)
        if found.rule_set is not None and mode != "workshop":
            raise UserError("case_needed", campaign=found.name)
        new = NewInterview(
            answers={}, mode=mode, status="in_progress", language=language, interviewer_id=interviewer_id,
            started_at=now(),
        )  # fmt: skip
        return _begun(connection, interviews.add(connection, found.id, new))


def _begun(connection: Connection, interview_id: int) -> InterviewState:
    interview = interviews.get(connection, interview_id)
    begun = _state(connection, interview)
    subject = f"interview:{interview.uid}"
    history.record(connection, "interview_started", subject, person(), mode=interview.mode, consent=True)
    return begun


def state(workspace: Workspace, interview_id: int) -> InterviewState:
    """Where an interview stands, as for resuming it. Raises UserError interview_unknown."""
    with workspace.reader() as connection:
        return _state(connection, _interview(connection, interview_id))


def put(
    workspace: Workspace,
    interview_id: int,
    code: str,
    answer: Answer | None,
    *,
    stay: bool = False,
    visit: Visit | None = None,
) -> InterviewState:
    """Stores an answer, or with None takes it back, and follows the routing; on disk when this returns.

    The place moves on to the next question unless told to `stay`; `visit` is added to the paradata.
    Raises UserError interview_unknown, interview_finished (see `correct`), question_unknown, answer_outside_scale.
    """
    with workspace.transaction() as connection:
        interview = _interview(connection, interview_id)
        if interview.status != "in_progress":
            raise UserError("interview_finished", interview=interview_id)
        setting = _setting(connection, interview.campaign_id)
        after = _put(connection, interview, setting, code, answer)
        place = code if stay else interview_flow.after(after.way, setting.questionnaire, code)
        interviews.set_place(connection, interview_id, place)
        if visit is not None:
            paradata.add(connection, interview_id, visit)
        return replace(after, place=place)


def go(
    workspace: Workspace,
    interview_id: int,
    place: str,
    *,
    language: str | None = None,
    visit: Visit | None = None,
) -> None:
    """Remembers what is on the screen and in which language, so that an interruption resumes there."""
    with workspace.transaction() as connection:
        interviews.set_place(connection, interview_id, place, language)
        if visit is not None:
            paradata.add(connection, interview_id, visit)


def write_note(workspace: Workspace, interview_id: int, note: str) -> None:
    """Keeps the interviewer's notes of an interview; they are never part of an answer."""
    with workspace.transaction() as connection:
        interviews.set_note(connection, interview_id, note)


def correct(
    workspace: Workspace,
    interview_id: int,
    code: str,
    answer: Answer | None,
    *,
    reason: str,
    author: str | None = None,
) -> InterviewState:
    """Changes an answer of a finished interview; the history keeps both values, who changed them and why.

    Raises UserError interview_unknown, question_unknown, answer_outside_scale, reason_missing, interview_divided where
    two laptops differ about it.
    """
    if not reason.strip():
        raise UserError("reason_missing")
    with workspace.transaction() as connection:
        interview = _interview(connection, interview_id)
        if revisions.is_divided(connection, "interview", interview.uid):
            raise UserError("interview_divided", interview=interview_id)
        after = _put(connection, interview, _setting(connection, interview.campaign_id), code, answer)
        history.record(
            connection,
            "answer_corrected",
            f"interview:{interview.uid}",
            author or person(),
            reason=reason,
            changed={one: [_plain(old), _plain(new)] for one, (old, new) in after.changed.items()},
        )
        if interview.status == "in_progress":
            return after
        return _finish(connection, interview, after)


def finish(workspace: Workspace, interview_id: int, *, author: str | None = None) -> InterviewState:
    """Ends an interview: complete, partial or break-off by the share answered (METHODS.md section 7).

    Raises UserError interview_unknown, interview_finished.
    """
    with workspace.transaction() as connection:
        interview = _interview(connection, interview_id)
        if interview.status != "in_progress":
            raise UserError("interview_finished", interview=interview_id)
        ended = _finish(connection, interview, _state(connection, interview))
        history.record(
            connection, "interview_finished", f"interview:{interview.uid}", author or person(), status=ended.status
        )
        return ended


def _finish(connection: Connection, interview: Interview, state: InterviewState) -> InterviewState:
    setting = _setting(connection, interview.campaign_id)
    status = routing.completeness(setting.questionnaire, state.answers, setting.context).status()
    interviews.set_state(connection, interview.id, status=status.value, finished_at=interview.finished_at or now())
    from scorefact_desktop.services.packages import sealing  # its keys: not for opening the program

    sealing.seal(connection, "interview", interview.uid)
    return replace(state, status=status.value)


def _put(
    connection: Connection, interview: Interview, setting: _Setting, code: str, answer: Answer | None
) -> InterviewState:
    questionnaire = setting.questionnaire
    if code not in questionnaire.by_code:
        raise UserError("question_unknown", question=code)
    before = interviews.load(connection, interview.id, questionnaire)
    aside = interviews.load_aside(connection, interview.id, questionnaire)
    # What was routed past is worked out anew; the other half's questions stay not asked whatever is answered.
    said = {one: given for one, given in before.items() if given != ROUTED_PAST}
    sorted_ = routing.change(questionnaire, routing.Sorted(said, aside), code, answer, setting.context)
    after = dict(sorted_.answers)
    after.update({one: given for one, given in said.items() if given == NOT_ASKED and one != code})
    for one in routing.routed_past(questionnaire, after, setting.context, asked=sorted_.asked):
        after.setdefault(one, ROUTED_PAST)
    kept = {one: given for one, given in sorted_.aside.items() if given != NOT_ASKED}
    changed: dict[str, tuple[Answer | None, Answer | None]] = {}
    for one in questionnaire.order:
        if before.get(one) != after.get(one):
            interviews.put_answer(connection, interview.id, one, after.get(one))
            changed[one] = (before.get(one), after.get(one))
        if aside.get(one) != kept.get(one):
            interviews.put_aside(connection, interview.id, one, kept.get(one))
    return _state_of(setting, interview, after, kept, changed, sorted_.asked)


def _state(connection: Connection, interview: Interview) -> InterviewState:
    setting = _setting(connection, interview.campaign_id)
    answers = interviews.load(connection, interview.id, setting.questionnaire)
    aside = interviews.load_aside(connection, interview.id, setting.questionnaire)
    asked = routing.relevant(setting.questionnaire, answers, setting.context)
    return _state_of(setting, interview, answers, aside, {}, asked)


def _state_of(
    setting: _Setting,
    interview: Interview,
    answers: Mapping[str, Answer],
    aside: Mapping[str, Answer],
    changed: Mapping[str, tuple[Answer | None, Answer | None]],
    asked: tuple[str, ...],
) -> InterviewState:
    questionnaire, context = setting.questionnaire, setting.context
    way = interview_flow.drawn(asked, answers)
    return InterviewState(
        interview_id=interview.id,
        campaign=setting.campaign,
        status=interview.status,
        answers={code: answers[code] for code in questionnaire.order if code in answers},
        aside={code: aside[code] for code in questionnaire.order if code in aside},
        asked=asked,
        next_question=routing.next_question(questionnaire, answers, context, asked=asked),
        completeness=routing.completeness(questionnaire, answers, context, asked=asked).share,
        changed=changed,
        way=way,
        place=interview_flow.resumed(way, questionnaire, interview.current_question, answers),
        language=interview.language,
    )


def _setting(connection: Connection, campaign_id: int) -> _Setting:
    campaign = campaigns.get(connection, campaign_id)
    return _Setting(campaign.name, campaigns.questionnaire(connection, campaign), {"vendor_type": campaign.vendor_type})


def _interview(connection: Connection, interview_id: int) -> Interview:
    try:
        return interviews.get(connection, interview_id)
    except KeyError as error:
        raise UserError("interview_unknown", interview=interview_id) from error


def _plain(answer: Answer | None) -> object:
    """An answer as plain JSON values, for the history."""
    if answer is None:
        return None
    return {
        "missing": answer.missing.value if answer.missing else None,
        "choices": list(answer.choices),
        "number": answer.number,
        "text": answer.text,
    }
