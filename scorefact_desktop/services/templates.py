"""Response templates: a workbook in one language that a person fills in, and that imports without any mapping."""

from collections.abc import Mapping as MappingOf
from dataclasses import dataclass
from pathlib import Path

from scorefact_desktop.domain import draw
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire, ScaleKind
from scorefact_desktop.domain.texts import LANGUAGES, Translate, text_in
from scorefact_desktop.domain.wording import fill
from scorefact_desktop.exchange import template
from scorefact_desktop.exchange.mapping import Mapping
from scorefact_desktop.exchange.staged import Found
from scorefact_desktop.exchange.template import TemplateColumn
from scorefact_desktop.exchange.template_writer import Column, Line, Sheets, save
from scorefact_desktop.services.files import written_whole
from scorefact_desktop.store import campaigns, cases, customers, interviews
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace, new_uid

#: Rows of a campaign without cases: its sample, but no more than this.
_MOST_BLANK_ROWS, _BLANK_ROWS = 2_000, 100
_ID_LENGTH = 12


@dataclass(frozen=True, slots=True)
class Template:
    """What was written: interviews to make and questions, in one language."""

    campaign: str
    path: Path
    language: str
    rows: int
    questions: int


def write_template(workspace: Workspace, name: str, language: str, path: Path, translate: Translate) -> Template:
    """Writes the template of a campaign: a row per drawn case not yet interviewed, else blank rows.

    `translate` speaks `language`. Raises UserError campaign_unknown, campaign_closed, template_nobody_left,
    template_text_missing, and those of files that cannot be written.
    """
    with workspace.reader() as connection:
        campaign = campaigns.find(connection, name)
        if campaign.status == "closed":
            raise UserError("campaign_closed", campaign=campaign.name)
        questionnaire = campaigns.questionnaire(connection, campaign)
        lines = _lines(connection, campaign, questionnaire, language)
    columns = _columns(questionnaire, language, names_of(campaign))
    sheets = Sheets(
        instructions_name=translate("Template", "Read me", "name of a sheet"),
        title=translate("Template", "Responses for {campaign}").format(
            campaign=f"{campaign.vendor_name} {campaign.year}"
        ),
        instructions=_instructions(translate),
        leading=(
            translate("Template", "Response"),
            translate("Template", "Customer reference"),
            translate("Template", "Customer"),
            translate("Template", "Language of the interview"),
            translate("Template", "Day of the interview (YYYY-MM-DD)"),
        ),
        columns=columns,
        lines=lines,
        languages=LANGUAGES,
        refusal_title=translate("Template", "Not an answer"),
        refusal=translate("Template", "Choose one of the answers in the list."),
    )
    with written_whole(path) as temporary:
        save(temporary, sheets)
    return Template(campaign.name, path, language, len(lines), len(questionnaire.order))


def mapping(found: Found, questionnaire: Questionnaire, campaign: Campaign | None) -> Mapping:
    """The mapping of a template that was filled in."""
    return template.mapping(found, questionnaire, (names_of(campaign),) if campaign is not None else ())


def names_of(campaign: Campaign) -> dict[str, str]:
    """The names that stand in questions and choices."""
    return {"vendor": campaign.vendor_name, "solution": ", ".join(campaign.solutions) or campaign.vendor_name}


def _lines(connection: Connection, campaign: Campaign, questionnaire: Questionnaire, language: str) -> tuple[Line, ...]:
    drawn = cases.of_campaign(connection, campaign.id)
    if not drawn:
        count = min(campaign.sample or _BLANK_ROWS, _MOST_BLANK_ROWS)
        return tuple(Line((_response_id(new_uid()), "", "", language, "")) for _ in range(count))
    made = {one.case_id for one in interviews.of_campaign(connection, campaign.id) if one.counts}
    waiting = [one for one in drawn if one.id not in made and one.eligible and not one.final]
    if not waiting:
        raise UserError("template_nobody_left", campaign=campaign.name)
    references = {one.id: one.reference or one.name for one in customers.of_vendor(connection, campaign.vendor_id)}
    waiting.sort(key=lambda one: (one.draw_number is None, one.draw_number or 0))
    headers: dict[str, list[str]] = {}
    for column in template.columns_of(questionnaire):
        headers.setdefault(column.question, []).append(column.header)
    lines = []
    for one in waiting:
        left_out: frozenset[str] = frozenset()
        if campaign.seed is not None and one.draw_number is not None:
            codes = draw.not_asked(questionnaire, campaign.seed, one.draw_number)
            left_out = frozenset(header for code in codes for header in headers[code])
        leading = (_response_id(one.uid), references[one.customer_id], one.customer_name, language, "")
        lines.append(Line(leading, left_out))
    return tuple(lines)


def _response_id(uid: str) -> str:
    """The same for one case in every template, so that a row filled in twice is an update."""
    return f"R-{uid[:_ID_LENGTH]}"


def _columns(questionnaire: Questionnaire, language: str, names: MappingOf[str, str]) -> tuple[Column, ...]:
    groups: dict[str, int] = {}
    return tuple(
        _column(one, questionnaire, language, names, groups.setdefault(one.question, len(groups)))
        for one in template.columns_of(questionnaire)
    )


def _column(
    column: TemplateColumn, questionnaire: Questionnaire, language: str, names: MappingOf[str, str], group: int
) -> Column:
    question, scale = questionnaire.by_code[column.question], questionnaire.scale_of(column.question)
    asked = text_in(question.text, language)
    texts = template.choice_texts(scale, language, names)
    if asked is None or texts is None:
        raise UserError("template_text_missing", question=column.question, language=language)
    text = fill(asked, language, **names)
    missing = tuple(template.missing_words(scale, language).values())
    answers: tuple[str | int, ...]
    if column.specify:
        other = next(one.code for one in scale.choices if one.specify)
        return Column(column.header, f"{text}\n→ {texts[other]}", (), (), False, group, part=True)
    if column.choice is not None:
        choice = next(one for one in scale.choices if one.code == column.choice)
        answers = (*template.CHOSEN_WORDS.get(language, template.CHOSEN_WORDS["en"]), *missing)
        codes: tuple[str, ...] = ("1", "0", *("",) * len(missing))
        text = f"{text}\n→ {texts[column.choice]}"
        return Column(column.header, text, answers, codes, not choice.specify, group, part=True)
    if scale.kind is ScaleKind.RATING:
        answers, codes = scale.values, tuple(str(value) for value in scale.values)
    else:
        answers, codes = tuple(texts.values()), tuple(texts)
    closed = scale.kind not in (ScaleKind.TEXT, ScaleKind.NUMBER)
    hint = fill(text_in(question.instruction, language) or "", language, **names)
    codes = (*codes, *("",) * len(missing))
    return Column(column.header, text, (*answers, *missing), codes, closed, group, hint)


def _instructions(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Template", "Fill in the sheet “responses”: one row per interview, one column per question."),
        translate("Template", "Choose answers from the list of each cell; numbers and words are typed in."),
        translate(
            "Template",
            "Where several answers are possible, each has a column of its own: yes or no. "
            "Beside “other” you may write the words instead of yes.",
        ),
        translate(
            "Template",
            "Someone who does not know, does not wish to answer or is not concerned: "
            "choose that from the list. A cell left blank is a question left without answer.",
        ),
        translate("Template", "Grey cells are questions that this customer is not asked."),
        translate(
            "Template",
            "Leave the first row, the first column and the names of the sheets as they are: "
            "by them the program reads the file again, without further settings.",
        ),
        translate("Template", "Rows without any answer are left out, so an unfinished file can be imported too."),
        translate(
            "Template", "Then import this file into the campaign; a row filled in again replaces the earlier one."
        ),
    )
