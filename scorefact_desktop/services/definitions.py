"""Questionnaires that other tools wrote, read into ours, and ours written as an XLSForm."""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.questionnaire_checks import problems
from scorefact_desktop.domain.texts import LANGUAGES, Texts, Translate
from scorefact_desktop.exchange import reading
from scorefact_desktop.exchange.definitions.building import Built
from scorefact_desktop.exchange.definitions.reading import from_json
from scorefact_desktop.exchange.definitions.xlsform_writer import save
from scorefact_desktop.exchange.limits import MEGABYTE, Limits
from scorefact_desktop.exchange.staged import Notice
from scorefact_desktop.services import questionnaires
from scorefact_desktop.services.files import written_whole

_LIMITS = Limits(memory=512 * MEGABYTE)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Definition:
    """The questionnaire of a definition file. `rows` and `columns` are those of its survey, `warnings` what was
    changed or left out."""

    questionnaire: Questionnaire
    tool: str
    rows: int
    columns: int
    warnings: tuple[Notice, ...]


def look(
    path: Path,
    limits: Limits | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Definition:
    """Read a definition file (XLSForm, LimeSurvey, Qualtrics) in a confined child process, told by its content.

    Raises UserError: what it is refused for, with `row` and `column`; not_a_definition; reading_crashed and its kin.
    """
    payload, _ = reading.converse(path, {"definition": True}, limits or _LIMITS, None, cancelled)
    try:
        built: Built = from_json(payload)
    except (ValidationError, ValueError, KeyError, TypeError) as error:
        _log.error("the reading process sent what is no questionnaire: %s", type(error).__name__)
        raise UserError("reading_crashed", file=path.name) from error
    if problems(built.questionnaire):
        raise UserError("questionnaire_unsound", file=path.name, problems=len(problems(built.questionnaire)))
    return Definition(built.questionnaire, built.tool, built.rows, built.columns, built.notices)


def read_definition(path: Path) -> tuple[Questionnaire, tuple[Notice, ...]]:
    """The questionnaire in a definition file, and what a person should know about it. Raises UserError as `look`."""
    found = look(path)
    return found.questionnaire, found.warnings


def write(questionnaire: Questionnaire, path: Path) -> None:
    """Write a questionnaire as a file of ours. Raises UserError file_disk_full, file_not_written."""
    text = json.dumps(questionnaires.document(questionnaire), ensure_ascii=False, indent=2)
    with written_whole(path) as temporary:
        temporary.write_text(text + "\n", encoding="utf-8")


def export(questionnaire: Questionnaire, path: Path, translate_for: Callable[[str], Translate]) -> None:
    """Write a questionnaire as an XLSForm. `translate_for` gives the words of the missing answers in a language.

    Raises UserError file_disk_full, file_not_written.
    """
    with written_whole(path) as temporary:
        save(questionnaire, temporary, _words(translate_for))


def find(code_or_file: str) -> Questionnaire:
    """A questionnaire by code, from its file, or from a definition file. Raises UserError as `look` and
    `services.questionnaires.read` do."""
    path = Path(code_or_file)
    try:
        return questionnaires.read(code_or_file)
    except UserError as error:
        if error.code != "questionnaire_unsound" or not path.is_file():
            raise
        unsound = error
    try:
        return look(path).questionnaire
    except UserError as error:
        raise (unsound if error.code == "not_a_definition" else error) from None


def _words(translate_for: Callable[[str], Translate]) -> dict[str, Texts]:
    """What an interviewer reads in a form for answers that are missing, and for the type of vendor."""
    words: dict[str, Texts] = {}
    for language in LANGUAGES:
        translate = translate_for(language)
        for name, text in (
            ("dont_know", translate("Definitions", "Don’t know")),
            ("refused", translate("Definitions", "No answer wanted")),
            ("not_applicable", translate("Definitions", "Not applicable")),
            ("vendor_type", translate("Definitions", "Is the rated company a publisher or an integrator?")),
            ("publisher", translate("Definitions", "Publisher")),
            ("integrator", translate("Definitions", "Integrator")),
        ):
            words.setdefault(name, {})[language] = text
    return words
