"""The workbook of a campaign: every figure of the dashboard on tidy sheets, in one language."""

import math

from scorefact_desktop.charts.numbers import Unit
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.domain.wording import fill
from scorefact_desktop.exchange.office.book import Book, Cell, Column, Form, Sheet
from scorefact_desktop.exchange.office.book_writer import write
from scorefact_desktop.indicators.label_decision import RuleResult
from scorefact_desktop.reports import rule_words
from scorefact_desktop.reports.data import LabelFacts, ReportData
from scorefact_desktop.reports.pages.cover import facts, vendor_line
from scorefact_desktop.reports.pages.sample import method
from scorefact_desktop.reports.voice import Voice
from scorefact_desktop.services.deliverables import answer_sheets, figure_sheets, values


def workbook(data: ReportData, language: str, translate: Translate) -> bytes:
    """The workbook as .xlsx. Raises UserError missing_translation and nothing_to_report."""
    return write(book(data, language, translate))


def book(data: ReportData, language: str, translate: Translate) -> Book:
    """The content of the workbook; UserErrors as `workbook`."""
    if not data.figures.themes and not data.figures.indicators:
        raise UserError("nothing_to_report", campaign=data.campaign.name)
    voice = Voice(data, language, translate)
    wanted = [
        figure_sheets.key_figures(voice),
        figure_sheets.themes(voice),
        *answer_sheets.charts(voice)[:1],
        figure_sheets.indicators(voice),
        figure_sheets.churn(voice),
        answer_sheets.distributions(voice),
        answer_sheets.trends(voice),
        _sample(voice),
        _label(voice),
        _method(voice),
        *answer_sheets.charts(voice)[1:],
    ]
    sheets = [sheet for sheet in wanted if sheet is not None and (sheet.rows or sheet.charts)]
    title = translate("Workbook", "Figures {vendor} {year}").format(
        vendor=data.campaign.vendor, year=data.campaign.year
    )
    page = translate("Workbook", "Page", "before a number")
    return Book(title, language, _state(voice), page, (_read_me(voice, title, sheets), *sheets))


def _state(voice: Voice) -> str:
    """For whom the workbook is, and what it is not."""
    translate, campaign = voice.translate, voice.data.campaign
    sentence = translate("Report", "Confidential, for the management of {vendor}.")
    parts = [fill(sentence, voice.language, vendor=campaign.vendor)]
    if campaign.open:
        parts.append(translate("Report", "Draft: fieldwork is open, figures will change."))
    if campaign.fictitious:
        parts.append(translate("Report", "Fictitious data."))
    return " ".join(parts)


def _read_me(voice: Voice, title: str, sheets: list[Sheet]) -> Sheet:
    translate = voice.translate
    rows = [(Cell(name, muted=True), Cell(text, strong=True)) for name, text in facts(voice)]
    rows.append((Cell(), Cell()))
    rows.append((Cell(translate("Report", "Contents"), strong=True), Cell()))
    rows += [(Cell(sheet.name, link=sheet.name), Cell(sheet.title)) for sheet in sheets]
    rows.append((Cell(), Cell()))
    rows.append((Cell(translate("Report", "Reading guide"), strong=True), Cell()))
    guide = [
        (translate("Workbook", "Units"), translate(
            "Workbook",
            "Shares are in percent, theme scores and means from 0 to 100, the NPS and all differences in points.")),
        (translate("Workbook", "n"), translate(
            "Workbook", "The answers that a figure rests on; those who do not know or refuse are counted apart.")),
        (translate("Workbook", "95% from, to"), translate(
            "Workbook", "The range in which the figure would lie had all customers been asked, with 95% confidence.")),
        (translate("Workbook", "Protected"), translate(
            "Workbook", "Cells with words instead of a number hide what fewer than %n answers would give away.", None,
            voice.data.protection_limit)),
        (translate("Workbook", "Values"), translate(
            "Workbook",
            "All numbers are stored in full and only shown rounded; there are no formulas and no links out.")),
    ]  # fmt: skip
    rows += [(Cell(name, muted=True), Cell(text)) for name, text in guide]
    remark = " · ".join(part for part in (vendor_line(voice), _state(voice)) if part)
    columns = (Column("", 26), Column("", 92))
    return Sheet(translate("Workbook", "Read me"), title, remark, columns, tuple(rows), landscape=True, filtered=False)


def _sample(voice: Voice) -> Sheet:
    translate, sample, begins = voice.translate, voice.data.sample, voice.data.campaign.begins
    lines = [
        (translate("Report", "Customers"), values.count(sample.population)),
        (translate("Report", "Drawn sample"), values.count(sample.drawn)),
        (translate("Report", "Complete interviews"), values.count(sample.complete)),
        (translate("Report", "Partial interviews"), values.count(sample.partial)),
        (translate("Workbook", "Complete interviews over the eligible draw"), Cell(sample.response, Form.SHARE)),
        (translate("Workbook", "Share that closes fieldwork"), Cell(sample.closing, Form.SHARE)),
        (translate("Report", "First day"), Cell(voice.date(begins) if begins else None)),
        (translate("Report", "Last day"), Cell(voice.date(voice.data.campaign.ends) if voice.data.campaign.ends
                                               else translate("Report", "still open"))),
        (translate("Report", "No cell under"), values.count(voice.data.protection_limit)),
    ]  # fmt: skip
    rows = tuple((Cell(name), cell) for name, cell in lines if cell.value is not None)
    columns = (Column(translate("Workbook", "What"), 50), Column(translate("Workbook", "Value"), 26))
    name = translate("Workbook", "Sample")
    title = translate("Report", "From the customers to the interviews")
    return Sheet(name, title, "", columns, rows, landscape=False, filtered=False)


def _label(voice: Voice) -> Sheet | None:
    """The decision rule by rule; before it only what is asked for; None without registered rules."""
    found, translate = voice.data.label, voice.translate
    if found is None:
        return None
    columns = [Column(translate("Workbook", "Rule"), 34), Column(translate("Workbook", "What it asks for"), 58)]
    if found.results:
        columns += [
            Column(translate("Workbook", "Compared"), 12),
            Column(translate("Workbook", "Limit"), 12),
            Column(translate("Workbook", "By how much, points"), 12),
            Column(translate("Workbook", "n"), 8),
            Column(translate("Workbook", "Outcome"), 20),
            Column(translate("Workbook", "How computed"), 40),
        ]
        rows = tuple(_decided(voice, found, one) for one in found.results)
    else:
        columns.append(Column(translate("Workbook", "Limit"), 12))
        rows = tuple(
            (Cell(rule_words.name(rule, voice.data.questionnaire, voice.language, translate), strong=True),
             Cell(rule_words.registered(rule, voice.language)), Cell(rule_words.comparison(rule, voice.language)))
            for rule in found.rules.rules
        )  # fmt: skip
    if found.awarded is None:
        remark = translate("Report", "The label is decided once, when fieldwork closes")
    elif found.awarded:
        remark = translate("Report", "Label awarded: all %n rules are fulfilled", None, len(found.results))
    else:
        remark = translate("Report", "Label not demonstrated: {passed} of {rules} rules are fulfilled").format(
            passed=voice.number(found.passed), rules=voice.number(len(found.results))
        )
    remark += f" · {found.rules.title[voice.language]}, {found.rules.version}"
    name = translate("Workbook", "Label")
    return Sheet(name, translate("Report", "The label decision"), remark, tuple(columns), rows, filtered=False)


def _decided(voice: Voice, found: LabelFacts, result: RuleResult) -> tuple[Cell, ...]:
    translate, rule = voice.translate, result.rule
    hidden = rule.id in found.protected and result.computed is not None
    name = Cell(rule_words.name(rule, voice.data.questionnaire, voice.language, translate), strong=True)
    outcome = Cell(rule_words.outcome(result, translate), strong=True)
    unit = rule_words.unit_of(rule)
    limit = values.cell(rule.limit, unit)
    if hidden:
        words = Cell(rule_words.protected_explanation(result, translate))
        none = Cell(translate("Report", "protected"), Form.SCORE, muted=True)
        return name, words, none, limit, none, Cell(None, Form.COUNT), outcome, Cell()
    words = Cell(rule_words.explanation(result, voice.language, translate))
    how = Cell(rule_words.method_name(result, translate), muted=True)
    compared = values.cell(_against(result, unit), unit, strong=True)
    by = None if result.margin is None else math.floor(result.margin * unit.factor * 10 + 1e-9) / 10
    return name, words, compared, limit, Cell(by, Form.POINTS), values.count(result.n), outcome, how


def _against(result: RuleResult, unit: Unit) -> float | None:
    """What is compared, rounded against the vendor to what is shown: it never seems to reach a limit that it missed."""
    if result.computed is None:
        return None
    tenths = result.computed * unit.factor * 10
    rounded = math.floor(tenths + 1e-9) if result.rule.comparison == ">=" else math.ceil(tenths - 1e-9)
    return rounded / (unit.factor * 10)


def _method(voice: Voice) -> Sheet:
    translate = voice.translate
    rows = tuple((Cell(name, strong=True), Cell(text)) for name, text in method(voice))
    columns = (Column("", 26), Column("", 100))
    name = translate("Workbook", "Method")
    return Sheet(name, translate("Workbook", "How the figures are made"), "", columns, rows, filtered=False)
