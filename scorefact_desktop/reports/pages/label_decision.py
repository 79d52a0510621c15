"""The label decision explained: every rule with what was compared, its limit, and why none is ever called failed."""

from collections.abc import Sequence

from scorefact_desktop.charts import limit_strip, marks
from scorefact_desktop.charts.limit_strip import LimitFigure
from scorefact_desktop.domain.label_rules import Rule
from scorefact_desktop.indicators.label_decision import RuleResult
from scorefact_desktop.reports import frame, grid, rule_words
from scorefact_desktop.reports.data import LabelFacts
from scorefact_desktop.reports.document import Page, Painter, Place
from scorefact_desktop.reports.flow import Block, Placed, paginate
from scorefact_desktop.reports.frame import Column
from scorefact_desktop.reports.grid import UNIT
from scorefact_desktop.reports.pages import blocks
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.typography import Line, Type, set_lines
from scorefact_desktop.reports.voice import Voice

_NEXT = 8.2 * UNIT  # upper edge of the content on a following page
_WORDS = grid.span(3) - 4  # room of a rule's name and explanation
_STRIP, _STRIP_WIDE = grid.span(3) + 8, 110.0  # left edge and width of the strips
_MARGIN = grid.span(6)
_LIMIT = _MARGIN - 52
_COMPARED = _LIMIT - 44
_LINE = 0.76 * UNIT


def label_pages(voice: Voice) -> list[Page]:
    """One page where all rules fit, else as many as needed; none for a campaign without registered rules."""
    facts = voice.data.label
    if facts is None:
        return []
    name = voice.translate("Report", "The label decision")
    title, lead = headline(voice, facts), subtitle(voice, facts)
    content = [*_verdict(voice, facts), *_rules(voice, facts), blocks.gap(0.9), *_notes(voice, facts)]
    laid = paginate(content, frame.after_title(voice, title, lead), _NEXT, grid.FOOT)
    pages = []
    for number, placed in enumerate(laid):
        first = number == 0
        key = "label" if first else f"label-{number + 1}"
        paint = _painter(voice, (name, title, lead) if first else None, placed)
        pages.append(Page(key, name if first else "", paint, entry=name if first else ""))
    return pages


def _painter(voice: Voice, head: tuple[str, str, str] | None, placed: Sequence[Placed]) -> Painter:
    translate = voice.translate

    def paint(sheet: Sheet, place: Place) -> None:
        frame.furniture(sheet, place, voice, translate("Report", "Summary"))
        if head:
            frame.title_block(sheet, voice, *head)
        else:
            words = translate("Report", "continued", "heading of a following page")
            sheet.text(grid.LEFT, 6 * UNIT, words, frame.BODY_STRONG, "accent")
        for one in placed:
            one.block.paint(sheet, one.top)

    return paint


def headline(voice: Voice, facts: LabelFacts) -> str:
    """The decision, or when it will be made."""
    translate = voice.translate
    if facts.awarded is None:
        if facts.closed:
            return translate("Report", "The label has not been decided yet")
        return translate("Report", "The label is decided once, when fieldwork closes")
    if facts.awarded:
        return translate("Report", "Label awarded: all %n rules are fulfilled", None, len(facts.results))
    text = translate("Report", "Label not demonstrated: {passed} of {rules} rules are fulfilled")
    return text.format(passed=voice.number(facts.passed), rules=voice.number(len(facts.results)))


def subtitle(voice: Voice, facts: LabelFacts) -> str:
    """When rules were registered and the decision made."""
    translate = voice.translate
    frozen = translate("Report", "The rules were registered and frozen on {date}.").format(
        date=voice.date(facts.registered)
    )
    if facts.decided is None:
        parts = [frozen, translate("Report", "Nothing is computed and nothing projected before the decision.")]
    else:
        once = translate("Report", "Decided once, after fieldwork was closed, on {date}.")
        parts = [once.format(date=voice.date(facts.decided)), frozen]
    if facts.appeals:
        parts.append(translate("Report", "%n appeals have been recorded.", None, facts.appeals))
    return " ".join(parts)


def _verdict(voice: Voice, facts: LabelFacts) -> list[Block]:
    """The decision in one word on a tinted band, with how many rules and which rule set."""
    translate = voice.translate
    rules = voice.number(len(facts.rules.rules))
    if facts.awarded is None:
        mark, word, count = "open", translate("Report", "Undecided"), rules
        below = translate("Report", "rules registered")
    else:
        mark = "good" if facts.awarded else "bad"
        word = translate("Report", "Awarded") if facts.awarded else translate("Report", "Not demonstrated")
        count = translate("Report", "{passed} of {rules}").format(passed=voice.number(facts.passed), rules=rules)
        below = translate("Report", "rules fulfilled")
    title = facts.rules.title[voice.language]

    def paint(sheet: Sheet, y: float) -> None:
        sheet.surface(grid.LEFT, y, grid.span(6), 3.2 * UNIT, "page")
        x = grid.LEFT + 18
        sheet.marks([marks.status(mark, x, y + 1.6 * UNIT, 7.5)])
        sheet.fitted(x + 16, y + 2.0 * UNIT, grid.column(3) - x - 24, word, Type(grid.TITLE, 700))
        for column, value, note in ((3, count, below), (4, facts.rules.version, title)):
            left = grid.column(column) + (0 if column == 3 else 26)
            room = grid.span(1) + 20 if column == 3 else grid.RIGHT - left - 10
            sheet.fitted(left, y + 1.55 * UNIT, room, value, frame.PANEL)
            sheet.fitted(left, y + 2.4 * UNIT, room, note, frame.NOTE, "muted")

    return [Block(3.2 * UNIT + 1.5 * UNIT, paint)]


def _rules(voice: Voice, facts: LabelFacts) -> list[Block]:
    """The table of the rules, its head repeated on every page."""
    translate, decided = voice.translate, bool(facts.results)
    columns = [Column(translate("Report", "rule, and what it asks for"), 12, _WORDS - 12, "left")]
    if decided:
        columns += [
            Column(translate("Report", "what is compared, against its limit"), _STRIP, _STRIP_WIDE + 6, "left"),
            Column(translate("Report", "compared"), _COMPARED, 44),
            Column(translate("Report", "limit"), _LIMIT, 40),
            Column(translate("Report", "by how much"), _MARGIN, 42),
        ]
    else:
        columns.append(Column(translate("Report", "limit"), _MARGIN, 80))

    def paint_head(sheet: Sheet, y: float) -> None:
        frame.table_head(sheet, grid.LEFT, y + 0.9 * UNIT, columns, grid.span(6))

    deepest = max(len(set_lines(one.title, one.room, frame.NOTE, voice.language)) for one in columns)
    heading = Block(0.9 * UNIT + (deepest - 1) * 0.85 * grid.NOTE_LEADING + 4.6, paint_head, joined=True)
    if decided:
        rows = [_decided_row(voice, one, one.rule.id in facts.protected, heading) for one in facts.results]
    else:
        rows = [_registered_row(voice, one, heading) for one in facts.rules.rules]
    return [heading, *rows]


def _row_words(voice: Voice, rule: Rule, text: str, wide: float = _WORDS - 12) -> tuple[str, tuple[Line, ...], float]:
    """A rule's name, its explanation in lines, and how high that is."""
    name = rule_words.name(rule, voice.data.questionnaire, voice.language, voice.translate)
    lines = set_lines(text, wide, frame.SMALL, voice.language)
    return name, lines, 1.15 * UNIT + len(lines) * _LINE + 0.35 * UNIT


def _decided_row(voice: Voice, result: RuleResult, protected: bool, heading: Block) -> Block:
    translate, language = voice.translate, voice.language
    hidden = protected and result.computed is not None
    text = (
        rule_words.protected_explanation(result, translate)
        if hidden
        else rule_words.explanation(result, language, translate)
    )
    name, lines, high = _row_words(voice, result.rule, text)
    high = max(high, 2.7 * UNIT)
    outcome = rule_words.outcome(result, translate)

    def paint(sheet: Sheet, y: float) -> None:
        mark = "open" if result.status == "not_applicable" else "good" if result.passed else "bad"
        sheet.status(mark, grid.LEFT + 3, y + 0.95 * UNIT)
        end = sheet.fitted(grid.LEFT + 12, y + 0.95 * UNIT, 0.66 * _WORDS, name, frame.SMALL_STRONG)
        sheet.fitted(end + 5, y + 0.95 * UNIT, grid.LEFT + _WORDS - end - 5, outcome, frame.NOTE, "muted")
        sheet.lines(grid.LEFT + 12, y + 0.95 * UNIT + _LINE, lines, frame.SMALL, _LINE, "muted")
        middle = y + high / 2
        if hidden:
            wide = grid.LEFT + _MARGIN - (grid.LEFT + _STRIP)
            sheet.surface(grid.LEFT + _STRIP, middle - 7, wide, 14, "line", 0.6)
            words = translate("Report", "protected")
            sheet.fitted(grid.LEFT + _STRIP + 6, middle + 2.6, wide - 12, words, frame.NOTE, "muted")
        elif result.computed is not None:
            drawing = limit_strip.draw(_limit_figure(result, result.computed), _STRIP_WIDE, 2.1 * UNIT,
                                       voice.style(grid.NOTE))  # fmt: skip
            sheet.draw(drawing, grid.LEFT + _STRIP, middle - 1.0 * UNIT)
            base = middle + 1.0
            right = grid.LEFT + _COMPARED
            sheet.fitted(right, base, 48, rule_words.computed_text(result, language), frame.BODY_STRONG, "ink", "right")
            sheet.text(right, base + _LINE, voice.base(result.n), frame.NOTE, "muted", "right")
            sheet.fitted(grid.LEFT + _LIMIT, base, 42, rule_words.comparison(result.rule, language), frame.SMALL,
                         "muted", "right")  # fmt: skip
            sheet.fitted(grid.LEFT + _MARGIN, base, 40, rule_words.margin_text(result, language), frame.BODY_STRONG,
                         "ink", "right")  # fmt: skip
        sheet.rule(grid.LEFT, y + high, grid.span(6), 0.4)

    return Block(high, paint, heading=heading)


def _limit_figure(result: RuleResult, computed: float) -> LimitFigure:
    rule = result.rule
    value = result.value if rule.bound != "value" else None
    return LimitFigure(rule.limit, computed, value, rule_words.unit_of(rule), rule.comparison == ">=")


def _registered_row(voice: Voice, rule: Rule, heading: Block) -> Block:
    """A rule of a campaign that is not decided: what it will ask for, and nothing of what it may find."""
    text = rule_words.registered(rule, voice.language)
    name, lines, high = _row_words(voice, rule, text, grid.span(5))

    def paint(sheet: Sheet, y: float) -> None:
        sheet.status("open", grid.LEFT + 3, y + 0.95 * UNIT)
        sheet.fitted(grid.LEFT + 12, y + 0.95 * UNIT, grid.span(5), name, frame.SMALL_STRONG)
        sheet.lines(grid.LEFT + 12, y + 0.95 * UNIT + _LINE, lines, frame.SMALL, _LINE, "muted")
        sheet.text(grid.LEFT + _MARGIN, y + 0.95 * UNIT, rule_words.comparison(rule, voice.language),
                   frame.BODY_STRONG, "ink", "right")  # fmt: skip
        sheet.rule(grid.LEFT, y + high, grid.span(6), 0.4)

    return Block(high, paint, heading=heading)


def _notes(voice: Voice, facts: LabelFacts) -> list[Block]:
    """Why a bound is compared, why there is one decision, and why a rule is never called failed (METHODS.md, Label)."""
    translate, rules = voice.translate, facts.rules
    texts = []
    if any(rule.bound != "value" for rule in rules.rules):
        text = translate(
            "Report",
            "Most rules compare the end of an interval: even if chance favoured the contented, the figure of the whole "
            "customer base is that good, with 95% confidence.",
        )
        if facts.results:
            text += " " + translate("Report", "The ring is the figure of those interviewed, the disc is compared.")
        texts.append((translate("Report", "Why a bound."), text))
    texts.append(
        (
            translate("Report", "Why once."),
            translate(
                "Report",
                "Of vendors exactly at the limit, 4 in 100 pass when the day was fixed beforehand; 16 in 100 if one "
                "may look after every interview and stop. So nothing is looked at before closing.",
            ),
        )
    )
    texts.append(
        (
            translate("Report", "Why never “failed”."),
            translate(
                "Report",
                "To show 70% with 120 of 400 customers interviewed, a vendor with truly 75% satisfied passes 36 times "
                "in 100, one with 80% 89 times. A rule not passed is not demonstrated, and not disproved.",
            ),
        )
    )
    return [
        blocks.columns_of_text(texts, voice.language, len(texts)),
        blocks.paragraph(rules.notice[voice.language], voice.language, small=True),
    ]
