"""Sample: from the base to the interviews, outcomes and rates, precision, and whom the respondents stand for."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QWidget

from scorefact_desktop.charts import bars, intervals, precision
from scorefact_desktop.charts.bars import Bar
from scorefact_desktop.charts.intervals import IntervalRow
from scorefact_desktop.charts.numbers import Unit, number, percent
from scorefact_desktop.charts.primitives import Drawing, Fill
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.table import Table
from scorefact_desktop.services import weighting
from scorefact_desktop.services.sample import FIELDS, CampaignSample, Representation, campaign_sample
from scorefact_desktop.services.weighting import WeightingState
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.session import Changed
from scorefact_desktop.translation import translate
from scorefact_desktop.views import sample_words as words
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.field_names import field_name
from scorefact_desktop.views.pages.chart_card import ChartCard
from scorefact_desktop.views.pages.loaded import LoadedPage
from scorefact_desktop.views.scene import Scene
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.weighting_bar import WeightingBar, told
from scorefact_desktop.views.widgets.buttons import Button, Segmented
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.table import FigureTable
from scorefact_desktop.views.widgets.text import heading, small, title


@dataclass(frozen=True, slots=True)
class SampleView:
    """The sample of a campaign, that of the one it is compared with, and how its figures are weighted."""

    now: CampaignSample
    before: CampaignSample | None
    weighting: WeightingState


def _read(workspace: Workspace, campaign: str, compare: str | None) -> SampleView:
    found = campaign_sample(workspace, campaign, compare)
    return SampleView(found.now, found.before, weighting.state(workspace, campaign))


class SamplePage(LoadedPage[SampleView]):
    """The whole campaign, whatever is filtered elsewhere."""

    def __init__(self, desk: Desk) -> None:
        self.field = 0
        super().__init__(desk, "sample")

    def _build(self) -> QWidget:
        self.headline, self.note, self.weighted = title(), small(), small("", wrap=True)
        self.weighting = WeightingBar()
        self.weighting.chosen.connect(self.choose_weighting)
        self.fields = Segmented(len(FIELDS))
        self.fields.group.idClicked.connect(self.choose_field)
        self.funnel = ChartCard(self._complain, lambda: "sample-funnel")
        self.outcomes = ChartCard(self._complain, lambda: "sample-outcomes")
        self.margin = ChartCard(self._complain, lambda: "sample-precision")
        self.strata = ChartCard(self._complain, lambda: "sample-strata", aside=self.fields)
        self.rates_title, self.rates_note = heading(), small("", wrap=True)
        self.rates, self.copy_rates = FigureTable(), Button("icon", "copy", height=28)
        self.rates.verticalHeader().setDefaultSectionSize(28)
        self.copy_rates.clicked.connect(self.rates.copy_all)
        self.rates_card = Card(
            column(row(self.rates_title, None, self.copy_rates), (self.rates, 1), self.rates_note, gap=4),
            (16, 8, 10, 10),
        )
        grid = QGridLayout()
        grid.setSpacing(16)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, card in enumerate((self.funnel, self.outcomes, self.rates_card)):
            grid.addWidget(card, 0, 2 * at, 1, 2)
        grid.addWidget(self.margin, 1, 0, 1, 2)
        grid.addWidget(self.strata, 1, 2, 1, 4)
        for at in range(6):
            grid.setColumnStretch(at, 1)
        grid.setRowStretch(0, 47)
        grid.setRowStretch(1, 53)
        head = row((column(self.headline, self.note, self.weighted, gap=2), 1), self.weighting, gap=16)
        return holder(column(head, 12, (holder(grid), 1), gap=0, margins=(24, 12, 24, 16)))

    def _compute(self, workspace: Workspace, scene: Scene, wanted: Hashable) -> None:
        view = self.desk.session.view
        self._run(wanted, lambda: _read(workspace, view.campaign or "", view.compare))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Sample", "Sample"))
        self.fields.set_words([field_name(key) for key in FIELDS])
        self.fields.setAccessibleName(translate("Sample", "Compare respondents and customers by"))
        self.fields.choose(self.field)
        self.weighting.retranslate()
        self.rates_title.setText(translate("Sample", "Outcome rates"))
        self.copy_rates.set_words(translate("Sample", "Copy the rates"))
        for card in (self.funnel, self.outcomes, self.margin, self.strata):
            card.retranslate()

    def choose_field(self, index: int) -> None:
        """Compare respondents and customers by another field."""
        self.field = index
        self.fields.choose(index)
        if self.found is not None:
            self._show_strata(self.found.now.representation[index])
            self._show_weighting(self.found)

    def choose_weighting(self, method: str, fields: tuple[str, ...]) -> None:
        """Weight the campaign's figures another way; the message offers to take that back."""
        workspace, campaign = self.desk.session.workspace, self.desk.session.campaign
        if workspace is None or campaign is None or self.found is None:
            return
        before, _, by = self.found.weighting.chosen.partition(":")
        earlier = tuple(by.split(",")) if by else ()

        def undo() -> None:
            self.desk.change(lambda: weighting.choose(workspace, campaign, before, earlier), Changed.CAMPAIGNS)

        def done(stored: object) -> None:
            words = weighting.words(str(stored), translate)
            if stored == "auto":
                words = translate("Sample", "Figures are weighted as the draw asks.")
            self.desk.said.emit("good", words, translate("Sample", "Undo"), undo)

        self.desk.change(lambda: weighting.choose(workspace, campaign, method, fields), Changed.CAMPAIGNS, done=done)

    def _show(self, scene: Scene, found: SampleView) -> None:
        now = found.now
        self._show_weighting(found)
        self.headline.setText(words.headline(scene.about.vendor, now))
        self.note.setText(words.situation(now, filtered=bool(self.desk.session.filters)))
        self._show_funnel(now)
        self._show_outcomes(now)
        self._show_rates(found)
        self._show_margin(now)
        self._show_strata(now.representation[self.field])

    def _show_weighting(self, found: SampleView) -> None:
        workspace = self.desk.session.workspace
        writable = workspace is not None and not workspace.read_only
        self.weighted.setText(told(found.weighting))
        self.weighting.show_state(found.weighting, FIELDS[self.field], writable=writable)

    def _show_funnel(self, now: CampaignSample) -> None:
        language = interface_language()
        steps = [(translate("Sample", "Customers"), now.population or now.frame or None, Fill("accent", 0.22), "")]
        if now.excluded:
            steps[0] = (*steps[0][:3], translate("Sample", "%n excluded", None, now.excluded))
        if now.drawn:
            steps.append((translate("Sample", "Drawn"), now.drawn, Fill("accent", 0.42), ""))
            steps.append((translate("Sample", "Still customers"), now.eligible, Fill("accent", 0.66), ""))
        elif now.base and now.base != now.population:
            steps.append((translate("Sample", "Sample"), now.base, Fill("accent", 0.42), ""))
        share = percent(now.progress, language, 1) if now.progress is not None else ""
        steps.append((translate("Sample", "Complete interviews"), now.complete, Fill("accent"), share))
        most = max([count or 0 for _, count, _, _ in steps] + [1])
        rows = [
            Bar(
                name, name, None if count is None else count / most, "" if count is None else number(count, language),
                note, fill, hidden=translate("Sample", "not entered"),
                tick=now.target / most if now.target and at == len(steps) - 1 else None,
            )
            for at, (name, count, fill, note) in enumerate(steps)
        ]  # fmt: skip
        note = ""
        if now.target:
            note = translate("Sample", "Tick: closing rule, {interviews} complete interviews.").format(
                interviews=number(now.target, language)
            )
        if now.partial:
            note = f"{note} {translate('Sample', '%n partial interview(s) beside them.', None, now.partial)}".strip()
        figures = Table(
            (translate("Sample", "step"), translate("Sample", "number")), tuple((one.name, one.text) for one in rows)
        )
        self.funnel.show_chart(translate("Sample", "From the base to the interviews"), _bars(rows), figures, note)

    def _show_outcomes(self, now: CampaignSample) -> None:
        language, met = interface_language(), words.outcomes(now)
        most = max([count for _, _, count in met] + [1])
        fills = (Fill("accent"), Fill("accent", 0.45), Fill("bad"), Fill("previous"), Fill("previous", 0.6),
                 Fill("previous", 0.35), Fill("line"))  # fmt: skip
        rows = [
            Bar(name, name, count / most, number(count, language), code, fill)
            for (name, code, count), fill in zip(met, fills, strict=False)
        ]
        head = (translate("Sample", "outcome"), translate("Sample", "AAPOR code"), translate("Sample", "cases"))
        figures = Table(head, tuple((name, code, number(count, language)) for name, code, count in met))
        name = translate("Sample", "Outcome of %n case(s)", None, now.drawn)
        note = translate("Sample", "No case was drawn here: interviews came without a draw, so nobody can be counted.")
        if met:
            note = ""
        if now.unrecognised:
            note = translate("Sample", "%n case(s) have a code unknown to AAPOR.", None, now.unrecognised)
        if rows:
            self.outcomes.show_chart(name, _bars(rows), figures, note)
        else:
            self.outcomes.show_nothing(
                translate("Sample", "Outcome of the cases"), translate("Sample", "no cases drawn"), figures, note
            )

    def _show_rates(self, found: SampleView) -> None:
        language, before = interface_language(), found.before

        def shown(sample: CampaignSample | None, name: str) -> str:
            rate = getattr(sample.rates, name) if sample is not None and sample.rates is not None else None
            return "–" if rate is None else percent(rate, language, 1)

        head = [translate("Sample", "AAPOR rate"), str(found.now.year)]
        if before is not None:
            head.append(str(before.year))
        rows = []
        for name, text in words.rate_names():
            cells = [text, shown(found.now, name)]
            rows.append((*cells, shown(before, name)) if before is not None else tuple(cells))
        self.rates.show_table(Table(tuple(head), tuple(rows)), self.rates_title.text())
        self.rates_note.setText(words.interviewers(found.now))

    def _show_margin(self, now: CampaignSample) -> None:
        language = interface_language()
        finite = [(one.n, 100 * one.margin) for one in now.curve if one.margin is not None]
        without = [(one.n, 100 * one.unlimited) for one in now.curve if one.unlimited is not None]
        here = (now.complete, 100 * (now.margin.margin or 0.0))
        name = translate("Sample", "Margin of error of a share, ± points")

        def compose(width: float, height: float, look: Style, chosen: str) -> Drawing:
            return precision.draw(finite, without, here, width, height, look)

        head = (translate("Sample", "interviews"), translate("Sample", "± points"),
                translate("Sample", "without correction"))  # fmt: skip
        figures = Table(
            head,
            tuple(
                (number(n, language), number(one, language, 1), number(other, language, 1))
                for (n, one), (_, other) in zip(finite, without, strict=True)
            ),
        )
        if not finite or now.margin_status == "population_smaller_than_sample":
            nothing = translate("Sample", "no margin to draw")
            self.margin.show_nothing(name, nothing, Table(head, ()), words.margin_note(now))
        else:
            self.margin.show_chart(name, compose, figures, words.margin_note(now))

    def _show_strata(self, found: Representation) -> None:
        language = interface_language()
        customers = sum(one.population for one in found.strata)
        answered = sum(one.responded for one in found.strata)
        rows = [
            IntervalRow(
                "|".join(one.values), words.stratum(one), one.responded / answered if answered else None,
                other=one.population / customers if customers else None,
                note=translate("Sample", "{answered} of {customers}").format(
                    answered=number(one.responded, language), customers=number(one.population, language)),
            )
            for one in found.strata
        ]  # fmt: skip
        field = field_name(found.field)

        def compose(width: float, height: float, look: Style, chosen: str) -> Drawing:
            return intervals.draw(rows, width, height, look, Unit.SHARE)

        head = (field, translate("Sample", "customers"), translate("Sample", "drawn"),
                translate("Sample", "interviewed"), translate("Sample", "still to call"),
                translate("Sample", "share of customers"), translate("Sample", "share of interviews"))  # fmt: skip
        figures = Table(
            head,
            tuple(
                (
                    words.stratum(one),
                    *(number(value, language) for value in (one.population, one.drawn, one.responded, one.to_call)),
                    percent(one.population / customers, language, 1) if customers else "",
                    percent(one.responded / answered, language, 1) if answered else "",
                )
                for one in found.strata
            ),
        )
        name = translate("Sample", "Respondents (dot) against all customers (square)")
        if rows:
            self.strata.show_chart(name, compose, figures, words.representation(found), len(rows))
        else:
            nothing = translate("Sample", "nothing to compare")
            self.strata.show_nothing(name, nothing, figures, words.representation(found))


def _bars(rows: list[Bar]) -> Callable[[float, float, Style, str], Drawing]:
    return lambda width, height, look, chosen: bars.draw(rows, width, height, look)
