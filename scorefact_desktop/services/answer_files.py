"""The answers of a campaign as a file for the rating body's own analyses: one row per interview, nobody by name.

Not for the vendor: single answers stand in it. It carries no customer, contact, parent group, analyst, day or note.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.domain.deliverables import FORMATS
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire, Scale, ScaleKind
from scorefact_desktop.domain.texts import LANGUAGES, Translate, text_in
from scorefact_desktop.domain.wording import fill
from scorefact_desktop.exchange.csv_writer import save_csv
from scorefact_desktop.exchange.office.package import clean, plain
from scorefact_desktop.exchange.sav_writer import Variable, save_sav
from scorefact_desktop.exchange.sheet_writer import save_rows
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.files import written_whole
from scorefact_desktop.services.sound_records import require_sound
from scorefact_desktop.store import campaigns, history, interviews
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.workspace import Workspace

#: What of the profile goes along: not the parent group, which names companies.
_PROFILE = ("solution", "size", "sector", "country", "signing_year")
_ABOUT = ("id", "status", "mode", "language")
#: The last places of two digits; one digit more where answers themselves reach them.
_MISSING = {Missing.DONT_KNOW: 96, Missing.REFUSED: 97, Missing.NOT_APPLICABLE: 98, Missing.NOT_ASKED: 99,
            Missing.ROUTED_PAST: 99}  # fmt: skip
_DELIMITERS = {"en": ",", "fr": ";", "sv": ";"}  # what spreadsheets of that language take
_ID_BYTES = 6

Row = list[str | int | float | None]


@dataclass(frozen=True, slots=True)
class _Column:
    """A question, or one choice of a question with several answers; `shift` moves its missing values up."""

    name: str
    code: str
    scale: Scale
    label: str
    choice: int | None = None
    words: bool = False
    shift: int = 0


@dataclass(frozen=True, slots=True)
class AnswerFiles:
    """What was written: files, interviews and columns."""

    paths: tuple[Path, ...]
    interviews: int
    columns: int


def export_answers(
    workspace: Workspace,
    campaign: str,
    formats: Sequence[str],
    language: str,
    folder: Path,
    translate: Translate,
    *,
    codes: bool = False,
    words: bool = False,
) -> AnswerFiles:
    """Writes the answers of all interviews that enter figures as `<vendor>-<year>-answers-<lang>.<format>`.

    `codes` gives stored numbers instead of answers in words in CSV and Excel (SPSS has both); `words` adds what
    respondents said in their own words, which may name people. `translate` speaks `language`. Raises UserError
    campaign_unknown, format_unknown, language_unknown, no_answers, spss_writer_missing, workspace_read_only,
    rows_changed, file_disk_full, file_not_written.
    """
    if unknown := [one for one in formats if one not in FORMATS]:
        raise UserError("format_unknown", format=unknown[0], known=", ".join(FORMATS))
    if language not in LANGUAGES:
        raise UserError("language_unknown", language=language, known=", ".join(LANGUAGES))
    if workspace.read_only:
        raise UserError("workspace_read_only", path=str(workspace.path))
    require_sound(workspace, campaign)
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        questionnaire = campaigns.questionnaire(connection, found)
        counted = list(interviews.answers_of(connection, found.id))
        known = {one.id: one for one in interviews.of_campaign(connection, found.id)}
        given = [
            (known[one.interview_id], one.profile, interviews.load(connection, one.interview_id)) for one in counted
        ]
    if not given:
        raise UserError("no_answers", campaign=found.name)
    given.sort(key=lambda one: _pseudonym(one[0].uid))  # the order of the interviews would tell who spoke when
    columns = _columns(questionnaire, found, language, words, [answers for _, _, answers in given])
    about = [[_pseudonym(one.uid), one.status, one.mode, one.language or ""] for one, _, _ in given]
    profiles = [[profile.get(key, "") for key in _PROFILE] for _, profile, _ in given]
    paths = []
    for form in dict.fromkeys(formats):
        numeric = codes or form == "sav"
        body = [[_value(column, answers.get(column.code), numeric, found, language, translate) for column in columns]
                for _, _, answers in given]  # fmt: skip
        rows: list[Row] = [[*one, *two, *three] for one, two, three in zip(about, profiles, body, strict=True)]
        path = folder / f"{found.name.replace('/', '-')}-answers-{language}.{form}"
        with written_whole(path) as temporary:
            _write(temporary, form, columns, rows, language, translate)
        paths.append(path)
        with workspace.transaction() as connection:
            sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
            history.record(connection, "answers_exported", f"campaign:{found.uid}", person(), format=form,
                           interviews=len(rows), words=words, sha256=sha256)  # fmt: skip
    return AnswerFiles(tuple(paths), len(given), len(_ABOUT) + len(_PROFILE) + len(columns))


def _pseudonym(uid: str) -> str:
    """A name for an interview that is the same in every export and leads nowhere without the workspace."""
    return hashlib.blake2b(uid.encode(), digest_size=_ID_BYTES, person=b"answer file").hexdigest()


def _columns(
    questionnaire: Questionnaire, campaign: Campaign, language: str, words: bool, given: list[dict[str, Answer]]
) -> list[_Column]:
    found = []
    for code in questionnaire.order:
        question, scale = questionnaire.by_code[code], questionnaire.scale_of(code)
        label = _own(question.text, campaign, language) or code
        if scale.kind is ScaleKind.MULTI:
            for choice in scale.choices:
                both = f"{label} · {_own(choice.text, campaign, language)}"
                found.append(_Column(f"{code}_{choice.code}", code, scale, both, choice.value))
        elif scale.kind is not ScaleKind.TEXT:
            largest = max(scale.values, default=0)
            numbers = [answers[code].number or 0 for answers in given if code in answers]
            found.append(_Column(code, code, scale, label, shift=_shift(max([largest, *numbers]))))
        said = scale.kind is ScaleKind.TEXT or any(choice.specify for choice in scale.choices)
        if words and said:
            found.append(
                _Column(code if scale.kind is ScaleKind.TEXT else f"{code}_words", code, scale, label, words=True)
            )
    return found


def _shift(largest: float) -> int:
    """What moves 96-99 to the end of more digits, where an answer reaches them: 996-999, 9996-9999."""
    top = 100
    while largest >= top - 4:
        top *= 10
    return top - 100


def _own(texts: dict[str, str], campaign: Campaign, language: str) -> str:
    text = text_in(texts, language) or next((one for one in texts.values() if one), "")
    solution = campaign.solutions[0] if campaign.solutions else campaign.vendor_name
    return fill(text, language, vendor=campaign.vendor_name, solution=solution)


def _value(
    column: _Column, answer: Answer | None, codes: bool, campaign: Campaign, language: str, translate: Translate
) -> str | int | float | None:
    if answer is None:
        return "" if column.words else None
    if column.words:
        return clean(answer.text)
    if answer.missing is not None:
        return _MISSING[answer.missing] + column.shift if codes else _missing_words(translate)[answer.missing]
    if column.choice is not None:
        return int(column.choice in answer.choices)
    if answer.number is not None:
        return int(answer.number) if answer.number.is_integer() else answer.number
    value = answer.choices[0]
    if codes or not column.scale.choices:
        return value
    return _own(column.scale.choice(value).text, campaign, language)


def _missing_words(translate: Translate) -> dict[Missing, str]:
    asked = translate("Workbook", "Not asked")
    return {
        Missing.DONT_KNOW: translate("Workbook", "Do not know"),
        Missing.REFUSED: translate("Workbook", "Refused"),
        Missing.NOT_APPLICABLE: translate("Workbook", "Not applicable"),
        Missing.NOT_ASKED: asked,
        Missing.ROUTED_PAST: asked,
    }


def _write(path: Path, form: str, columns: list[_Column], rows: list[Row], language: str, translate: Translate) -> None:
    head = [*_ABOUT, *_PROFILE, *(column.name for column in columns)]
    if form == "sav":
        variables = [Variable(name, name, text=True) for name in (*_ABOUT, *_PROFILE)]
        save_sav(path, [*variables, *(_variable(column, language, translate) for column in columns)], rows)
    elif form == "xlsx":
        save_rows(
            path, "answers", [head, *([clean(one) if isinstance(one, str) else one for one in row] for row in rows)]
        )
        path.write_bytes(plain(path.read_bytes(), "", language))
    else:
        save_csv(path, [head, *rows], _DELIMITERS[language])


def _variable(column: _Column, language: str, translate: Translate) -> Variable:
    if column.words:
        return Variable(column.name, column.label, text=True)
    labels = {_MISSING[kind] + column.shift: text for kind, text in _missing_words(translate).items()}
    if column.choice is not None:
        labels.update({0: translate("Answer file", "not chosen"), 1: translate("Answer file", "chosen")})
    else:
        for choice in column.scale.choices:
            labels[choice.value] = text_in(choice.text, language) or choice.code
    last = 99 + column.shift
    ordered = column.scale.kind in (ScaleKind.ORDINAL, ScaleKind.RATING)
    return Variable(column.name, column.label, labels, (last - 3, last), ordered=ordered)
