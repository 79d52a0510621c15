"""The slides for the workshop: one idea on each, its message as the title, how it was found in the notes."""

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.domain.wording import fill
from scorefact_desktop.exchange.office.deck import Deck, Grid, Slide, Tile
from scorefact_desktop.exchange.office.deck_writer import write
from scorefact_desktop.reports import rule_words
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.reports.messages import change_words, position
from scorefact_desktop.reports.pages import key_figures, label_decision, sample
from scorefact_desktop.reports.pages.cover import facts, vendor_line
from scorefact_desktop.reports.pages.key_figures import Panel
from scorefact_desktop.reports.voice import Voice
from scorefact_desktop.services.deliverables import answer_slides, theme_slides, word_slides
from scorefact_desktop.services.deliverables.slide_words import method_notes, notes, source, told


def slides(data: ReportData, language: str, translate: Translate) -> bytes:
    """The slides as .pptx. Raises UserError missing_translation and nothing_to_report."""
    return write(deck(data, language, translate))


def deck(data: ReportData, language: str, translate: Translate) -> Deck:
    """The content of the slides; UserErrors as `slides`."""
    if not data.figures.themes and not data.figures.indicators:
        raise UserError("nothing_to_report", campaign=data.campaign.name)
    voice = Voice(data, language, translate)
    wanted = [
        _cover(voice),
        _key(voice),
        *theme_slides.overview(voice),
        *answer_slides.satisfaction(voice),
        *answer_slides.recommendation(voice),
        *answer_slides.churn(voice),
        *answer_slides.crisis(voice),
        *theme_slides.single_themes(voice),
        *word_slides.quotes(voice),
        _label(voice),
        _sample(voice),
    ]
    title = translate("Slides", "Slides {vendor} {year}").format(vendor=data.campaign.vendor, year=data.campaign.year)
    footer = fill(
        translate("Report", "Confidential, for the management of {vendor}."), language, vendor=data.campaign.vendor
    )
    if data.campaign.fictitious:
        footer += " " + translate("Report", "Fictitious data.")
    draft = translate("Report", "Draft: fieldwork is open, figures will change.") if data.campaign.open else ""
    return Deck(title, language, footer, tuple(slide for slide in wanted if slide is not None), draft)


def _cover(voice: Voice) -> Slide:
    translate, campaign = voice.translate, voice.data.campaign
    title = translate("Slides", "{vendor}: what the customers say").format(vendor=campaign.vendor)
    year = translate("Report", "Campaign {year}").format(year=campaign.year)
    lead = " · ".join(part for part in (year, vendor_line(voice)) if part)
    points = tuple(told(voice, name, text) for name, text in facts(voice))
    return Slide(title, lead, points=points, notes=method_notes(voice), cover=True)


def _key(voice: Voice) -> Slide | None:
    found = key_figures.panels(voice)
    if not found:
        return None
    tiles = tuple(_tile(voice, panel) for panel in found)
    title, lead = key_figures.headline(voice, found), key_figures.subtitle(voice, found)
    figures = [panel.figure for panel in found]
    return Slide(title, lead, tiles=tiles, source=source(voice), notes=notes(voice, figures))


def _tile(voice: Voice, panel: Panel) -> Tile:
    figure, translate = panel.figure, voice.translate
    hidden = voice.hidden(figure)
    if hidden:
        return Tile(panel.name, hidden, (panel.note,), hidden=True)
    lines = [panel.note]
    lines.append(" · ".join(part for part in (voice.interval(figure, panel.decimals), voice.base(figure.n)) if part))
    points, word = change_words(voice, figure, panel.decimals)
    if points:
        since = translate("Report", "since {previous}").format(previous=voice.data.previous)
        lines.append(f"{points} {since}, {word}")
    place = position(voice, figure)
    if place:
        lines.append(place)
    return Tile(panel.name, voice.value(figure, panel.decimals), tuple(lines))


def _label(voice: Voice) -> Slide | None:
    """The decision with its rules; before the decision the rules alone."""
    found, translate, language = voice.data.label, voice.translate, voice.language
    if found is None:
        return None
    questionnaire = voice.data.questionnaire
    if found.results:
        rows = [(translate("Workbook", "Rule"), translate("Workbook", "Compared"), translate("Workbook", "Limit"),
                 translate("Workbook", "Outcome"))]  # fmt: skip
        for result in found.results:
            hidden = result.rule.id in found.protected
            compared = translate("Report", "protected") if hidden else rule_words.computed_text(result, language)
            name = rule_words.name(result.rule, questionnaire, language, translate)
            outcome = rule_words.outcome(result, translate)
            rows.append((name, compared or "\u2013", rule_words.comparison(result.rule, language), outcome))
        grid = Grid(tuple(rows), (0.52, 0.14, 0.14, 0.2), (1, 2))
    else:
        head = (translate("Workbook", "Rule"), translate("Workbook", "Limit"))
        named = [
            (rule_words.name(rule, questionnaire, language, translate), rule_words.comparison(rule, language))
            for rule in found.rules.rules
        ]
        grid = Grid((head, *named), (0.75, 0.25), (1,))
    title, lead = label_decision.headline(voice, found), label_decision.subtitle(voice, found)
    return Slide(title, lead, grid=grid, source=found.rules.title[language], notes=found.rules.notice[language])


def _sample(voice: Voice) -> Slide:
    points = tuple(f"{name}\n{text}" for name, text in sample.method(voice))
    return Slide(sample.headline(voice), sample.subtitle(voice), points=points, notes=method_notes(voice))
