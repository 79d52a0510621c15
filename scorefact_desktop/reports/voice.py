"""A document's voice in one language: strings, numbers, dates, names, and what is said of a figure."""

from collections.abc import Callable, Sequence
from datetime import date

from babel.dates import format_date

from scorefact_desktop.charts import numbers
from scorefact_desktop.charts.numbers import WIDE, Unit, unit_of
from scorefact_desktop.charts.style import Style
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.domain.questionnaire import Question, Questionnaire, Theme
from scorefact_desktop.domain.texts import is_untranslated, text_in
from scorefact_desktop.domain.wording import fill
from scorefact_desktop.reports import weighting_words
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.reports.fonts import lato_measure
from scorefact_desktop.reports.grid import SMALL

#: translate(context, text, comment, n): strict, it raises UserError missing_translation.
Translate = Callable[..., str]
INDICATIVE = 30  # answers below which print gives counts instead of percentages (LOOK.md, Numbers)


class PlainVoice:
    """Says in one language what needs no campaign: numbers, dates, lists, figures."""

    def __init__(self, language: str, translate: Translate) -> None:
        self.language = language
        self.translate = translate

    def style(self, size: float = SMALL) -> Style:
        """How charts of this document are set."""
        return Style(lato_measure(), self.language, self.translate, size, 0.75)

    def date(self, day: date) -> str:
        """A day in full: 2 mars 2026."""
        pattern = "d MMMM y"
        text = format_date(day, pattern, locale={"en": "en_GB"}.get(self.language, self.language))
        if self.language == "fr" and day.day == 1:
            text = "1ᵉʳ" + text[1:]
        return str(text).replace(" ", WIDE, 1)

    def number(self, value: float, decimals: int = 0) -> str:
        """A number in the language's own form."""
        return numbers.number(value, self.language, decimals)

    def percent(self, share: float, decimals: int = 0) -> str:
        """A share 0-1."""
        return numbers.percent(share, self.language, decimals)

    def base(self, n: int) -> str:
        """n = 118."""
        return numbers.count(n, self.language)

    def chance(self, p: float | None) -> str:
        """A p-value to two decimals, three below one in a hundred; "–" where there is none."""
        if p is None:
            return numbers.DASH
        text = "<\u00a00.001" if p < 0.001 else f"{p:.3f}" if p < 0.01 else f"{p:.2f}"
        return text if self.language == "en" else text.replace(".", ",")

    def points(self, stored: float, unit: Unit, *, signed: bool = True, decimals: int = 0) -> str:
        """A difference with its word: +4 points, 1 point."""
        shown = stored if signed else abs(stored)
        text = numbers.number(shown * unit.factor, self.language, decimals, signed=signed)
        plural = numbers.plural_of(stored, unit, self.language, decimals)
        text = self.translate("Report", "{value} points", "a difference", plural).format(value=text)
        return text.replace(" ", WIDE)  # a number never parts from its word

    def difference(self, stored: float, unit: Unit, decimals: int = 0) -> str:
        """A difference without its word: +4."""
        return numbers.difference(stored, unit, self.language, decimals)

    def value(self, figure: Figure, decimals: int = 0) -> str:
        """What print shows of a figure: below thirty answers a count instead of a percentage; "–" where hidden."""
        if figure.value is None or figure.protected:
            return numbers.DASH
        unit = unit_of(figure.measure)
        if unit is Unit.SHARE and figure.n < INDICATIVE and figure.measure != "expected_churn":
            # A weighted share times n would be nobody's count.
            count = round(figure.value * figure.n) if figure.hits is None else figure.hits
            text = self.translate("Report", "{count} of {base}", "answers, in place of a percentage")
            return text.format(count=self.number(count), base=self.number(figure.n)).replace(" ", WIDE)
        return numbers.value(figure.value, unit, self.language, decimals)

    def interval(self, figure: Figure, decimals: int = 0) -> str:
        """The 95 % interval without brackets, empty where there is none or a count is printed."""
        unit = unit_of(figure.measure)
        if figure.interval is None or figure.value is None:
            return ""
        if unit is Unit.SHARE and figure.n < INDICATIVE:
            return ""
        text = numbers.span(figure.interval.lower, figure.interval.upper, unit, self.language, decimals)
        if unit is Unit.SHARE:
            text += numbers.percent(0, self.language)[1:]
        return text

    def listed(self, names: Sequence[str]) -> str:
        """Names in a row: a, b and c."""
        if len(names) < 2:
            return "".join(names)
        last = self.translate("Report", "{names} and {last}", "end of a list")
        return last.format(names=", ".join(names[:-1]), last=names[-1])

    def mid_sentence(self, name: str) -> str:
        """A name inside a sentence: its capital goes unless it is an abbreviation."""
        return name[0].lower() + name[1:] if len(name) > 1 and name[1].islower() else name


class Voice(PlainVoice):
    """Says everything of one document in one language."""

    def __init__(self, data: ReportData, language: str, translate: Translate) -> None:
        super().__init__(language, translate)
        self.data = data
        campaign = data.campaign
        solution = campaign.solutions[0] if campaign.solutions else campaign.vendor
        self._names = {"vendor": campaign.vendor, "solution": solution}

    def own(self, texts: dict[str, str], where: str) -> str:
        """A text of the questionnaire with the names put in; one missing in this language stops the document."""
        found = text_in(texts, self.language)
        if found is None:
            raise UserError("missing_translation", language=self.language, text=next(iter(texts.values()), where))
        return fill(found, self.language, **self._names)

    def theme(self, theme: Theme) -> str:
        """A theme's name."""
        return self.own(theme.name, theme.id)

    def theme_name(self, identifier: str) -> str:
        """A theme's name by its id."""
        return next((self.theme(one) for one in self.data.questionnaire.themes if one.id == identifier), identifier)

    def question(self, question: Question) -> str:
        """The name of a question in charts and tables, in the survey's own words where nothing else exists."""
        return self.own(question.short or question.text, question.code)

    def untranslated(self, question: Question) -> bool:
        """True where a question exists in neutral words only."""
        return is_untranslated(question.text, self.language)

    def has_untranslated(self, questionnaire: Questionnaire) -> bool:
        """True where any question does."""
        return any(self.untranslated(question) for question in questionnaire.questions)

    def weighted(self, note: str) -> str:
        """A note beside figures, with how they are weighted where they are."""
        how = weighting_words.caption(self.data.figures.weighting, self.translate)
        return f"{note}, {how}" if how else note

    def weighted_sentence(self, text: str) -> str:
        """The same after a sentence."""
        how = weighting_words.caption(self.data.figures.weighting, self.translate)
        return f"{text} {how[0].upper()}{how[1:]}.".lstrip() if how else text

    def hidden(self, figure: Figure) -> str:
        """Why a figure is not shown, empty where it is."""
        if figure.protected:
            return self.protected(figure.n)
        if figure.value is not None:
            return ""
        if figure.status == "no_data":
            return self.translate("Report", "nobody was asked")
        if figure.status == "n_too_small":
            return self.translate("Report", "one answer only")
        return self.translate("Report", "nobody gave an opinion")

    def protected(self, n: int = 0) -> str:
        """The reason of a hidden cell of `n` answers: too few, or what would give away too few."""
        limit = self.data.protection_limit
        if n >= limit:
            return self.translate("Report", "protected: it would reveal fewer than %n answers", None, limit)
        return self.translate("Report", "protected: fewer than %n answers", None, limit)
