"""Questionnaires: the standard one that ships with the program, and those read from files."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scorefact_desktop.assets import asset
from scorefact_desktop.domain.custom_questions import base_version
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire, UnsoundError
from scorefact_desktop.domain.questionnaire_checks import gaps, languages_of, problems, score_problems
from scorefact_desktop.domain.texts import Texts, text_in
from scorefact_desktop.domain.theme_scores import ThemeScores, generic_scores

if TYPE_CHECKING:
    from pydantic import ValidationError

STANDARD = "standard"
MAX_BYTES = 16 * 1024 * 1024
_SCORES = ".themes.json"
_POSITION = re.compile(r"line (\d+) column (\d+)")


@dataclass(frozen=True, slots=True)
class QuestionnaireSummary:
    """One questionnaire that ships with the program, for lists."""

    code: str
    version: str
    title: Texts
    themes: int
    questions: int
    core: int
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One question as a list shows it: `choices` in the order read aloud; a block is introduced by its first."""

    code: str
    scale: str
    core: bool
    sensitive: bool
    condition: str | None
    introduction: str
    text: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking a questionnaire file found.

    `problems` make it unusable, `gaps` are missing translations that stop a language only. `questionnaire` is None
    where the file could not be read as one.
    """

    questionnaire: Questionnaire | None
    problems: tuple[UserError, ...]
    gaps: tuple[UserError, ...]


@lru_cache
def standard() -> Questionnaire:
    """The newest standard questionnaire (PRODUCT.md section 3)."""
    return _shipped(_versions(STANDARD)[-1])


@lru_cache
def standard_scores() -> ThemeScores:
    """How the 14 radar values of the standard questionnaire are made of answers."""
    scores = scores_for(standard())
    if scores is None:
        raise FileNotFoundError(f"no scores beside {_versions(STANDARD)[-1]}")
    return scores


def shipped() -> tuple[QuestionnaireSummary, ...]:
    """The questionnaires that ship with the program, by code, oldest version first."""
    return tuple(summary(_shipped(path)) for path in _all_shipped())


def summary(questionnaire: Questionnaire) -> QuestionnaireSummary:
    """What a list shows of a questionnaire."""
    return QuestionnaireSummary(
        code=questionnaire.code,
        version=questionnaire.version,
        title=questionnaire.title,
        themes=len(questionnaire.themes),
        questions=len(questionnaire.questions),
        core=sum(question.core for question in questionnaire.questions),
        languages=languages_of(questionnaire),
    )


def read(path_or_code: str | Path) -> Questionnaire:
    """A questionnaire by code ("standard"), by code and version ("standard-2026.1"), or from a file.

    UserErrors: `questionnaire_missing`, `questionnaire_unreadable`, `questionnaire_too_large`, and
    `questionnaire_unsound` with the number of `problems` that `check` tells one by one.
    """
    if (known := _by_code(str(path_or_code))) is not None:
        return _shipped(known)
    path = Path(path_or_code)
    checked = check(path)
    if checked.questionnaire is None or checked.problems:
        raise UserError("questionnaire_unsound", file=path.name, problems=len(checked.problems))
    return checked.questionnaire


def check(path: Path) -> Checked:
    """Everything wrong with a questionnaire file. UserErrors as in `read` where it is no readable file at all."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise UserError("questionnaire_missing", name=str(path)) from None
    except OSError as error:
        raise UserError("questionnaire_unreadable", file=path.name, reason=error.strerror or str(error)) from error
    if len(content) > MAX_BYTES:
        raise UserError("questionnaire_too_large", file=path.name, limit=MAX_BYTES // (1024 * 1024))
    content = content.removeprefix(b"\xef\xbb\xbf")  # some editors put a mark in front of UTF-8
    from pydantic import ValidationError

    try:
        questionnaire = Questionnaire.model_validate_json(content)
    except ValidationError as error:
        return Checked(None, _in_words(error, content), ())
    return Checked(questionnaire, problems(questionnaire), gaps(questionnaire))


def rows(questionnaire: Questionnaire, language: str) -> tuple[QuestionRow, ...]:
    """The questions in the order asked, in `language`, else in the language they have."""
    return tuple(
        QuestionRow(
            code=question.code,
            scale=questionnaire.scale_of(code).id,
            core=question.core,
            sensitive=question.sensitive,
            condition=question.condition,
            introduction=_text(block.introduction, language) if at == 0 else "",
            text=_text(question.text, language),
            choices=tuple(_text(choice.text, language) for choice in questionnaire.scale_of(code).choices),
        )
        for block in questionnaire.blocks
        for at, code in enumerate(block.questions)
        for question in (questionnaire.by_code[code],)
    )


def document(questionnaire: Questionnaire) -> dict[str, Any]:
    """The questionnaire as its file has it, for --json and for writing a file; what is usual is left out."""
    return questionnaire.model_dump(mode="json", exclude_defaults=True)


def scores_for(questionnaire: Questionnaire) -> ThemeScores | None:
    """The score rules of a questionnaire: the file that ships with it, else the generic ones; None without scales."""
    return _scores(questionnaire.code, base_version(questionnaire.version)) or generic_scores(questionnaire)


def _text(texts: Texts, language: str) -> str:
    return text_in(texts, language) or next(iter(texts.values()), "")


def _all_shipped() -> list[Path]:
    folder = asset("resources", "questionnaires")
    files = (path for path in folder.glob("*.json") if not path.name.endswith(_SCORES))
    return sorted(files, key=lambda path: [int(part) if part.isdigit() else part for part in _parts(path.stem)])


def _parts(stem: str) -> list[str]:
    """The code, then the parts of the version, so that 2026.10 comes behind 2026.9."""
    code, _, version = stem.rpartition("-")
    return [code, *version.split(".")]


def _versions(code: str) -> list[Path]:
    return [path for path in _all_shipped() if path.stem.rpartition("-")[0] == code]


def _by_code(name: str) -> Path | None:
    exact = [path for path in _all_shipped() if path.stem == name]
    return next(reversed(exact or _versions(name)), None)


@lru_cache
def _shipped(path: Path) -> Questionnaire:
    return Questionnaire.trusted(json.loads(path.read_bytes()))  # tests check what ships


@lru_cache
def _scores(code: str, version: str) -> ThemeScores | None:
    path = asset("resources", "questionnaires") / f"{code}-{version}{_SCORES}"
    questionnaire = _by_code(f"{code}-{version}")
    if questionnaire is None or not path.is_file():
        return None
    scores = ThemeScores.trusted(json.loads(path.read_bytes()))
    if wrong := score_problems(_shipped(questionnaire), scores):
        raise ValueError(f"{path.name}: {wrong}")
    return scores


def _in_words(error: "ValidationError", content: bytes) -> tuple[UserError, ...]:
    """The problems pydantic found, as codes whose sentences a person can read."""
    details = error.errors(include_url=False)
    raw: object = None
    if not any(one["type"] == "json_invalid" for one in details):
        raw = json.loads(content)
    return tuple(_problem(one, raw) for one in details)


def _problem(detail: Mapping[str, Any], raw: object) -> UserError:
    kind, cause = detail["type"], detail.get("ctx", {}).get("error")
    place = _place(detail["loc"], raw)
    if isinstance(cause, UnsoundError):
        return UserError(cause.code, place=place, **cause.facts)
    if kind == "json_invalid":
        found = _POSITION.search(detail["msg"])
        line, column = found.groups() if found else ("1", "1")
        return UserError("file_not_json", line=int(line), column=int(column))
    if kind == "missing":
        return UserError("field_missing", place=place)
    if kind == "unexpected_keyword_argument":
        return UserError("field_unknown", place=place)
    return UserError("field_wrong", place=place, value=_short(detail["input"]))


def _place(location: tuple[int | str, ...], raw: object) -> str:
    """Where in the file, with codes instead of numbers: `questions[nps_score].text.fr`."""
    told = ""
    for step in location:
        if isinstance(step, int):
            raw = raw[step] if isinstance(raw, list) and step < len(raw) else None
            name = (raw.get("code") or raw.get("id")) if isinstance(raw, dict) else None
            told += f"[{name or step + 1}]"
        else:
            raw = raw.get(step) if isinstance(raw, dict) else None
            told += f".{step}" if told else step
    return told


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 40 else text[:39] + "…"
