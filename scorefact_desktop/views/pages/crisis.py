"""Crisis: how many customers had one, how often, how it was handled, and whether they trust in the next."""

from collections.abc import Callable

from scorefact_desktop.charts import bars
from scorefact_desktop.charts.bars import Bar
from scorefact_desktop.charts.numbers import number, percent
from scorefact_desktop.charts.primitives import Drawing, Fill
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.table import Table
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.services.crises import Rate, crisis_rate
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.session import View
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.pages.chart_card import ChartCard
from scorefact_desktop.views.pages.figure_view import FigureView, Looked
from scorefact_desktop.views.scene import Scene
from scorefact_desktop.views.scene_loading import load_trends
from scorefact_desktop.views.speech import interface_language

SHARE, FREQUENCY = "cri_count.crisis_rate", "cri_count.average"
#: How the last crisis went, and what is expected of the next, in the order shown.
HANDLING = ("cri_resolved.top", "cri_resolved.positive", "cri_performance.positive")
TRUST = ("cri_ability.positive", "cri_confidence.positive")
#: Numbers of crises from here on stand together.
_MANY = 4


class CrisisPage(FigureView):
    """Score-Crisis (PRODUCT.md section 4)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "themes")

    def _cards(self) -> tuple[ChartCard, ...]:
        self.share = ChartCard(self._complain, lambda: "crisis-trend")
        self.counts = ChartCard(self._complain, lambda: "crisis-numbers")
        self.handling = ChartCard(self._complain, lambda: "crisis-handling")
        self.trust = ChartCard(self._complain, lambda: "crisis-trust")
        return self.share, self.counts, self.handling, self.trust

    def _first(self) -> str:
        return SHARE

    def _look(self, workspace: Workspace, scene: Scene, view: View) -> Callable[[], Looked]:
        def look() -> Looked:
            trends = load_trends(workspace, scene.about, (SHARE,), view.filters)
            return Looked(trends, crisis_rate(workspace, view.campaign or "", view.filters))

        return look

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Crisis", "Crisis"))
        super().retranslate()

    def _draw(self, scene: Scene, found: Looked) -> None:
        share = scene.figures.indicator(SHARE)
        if share is None:
            self._nothing(
                translate("Crisis", "This questionnaire asks nobody about crises"),
                translate(
                    "Crisis", "Score-Crisis needs the standard question how often a problem disrupted the business."
                ),
            )
            return
        rate = found.more if isinstance(found.more, Rate) else None
        language = interface_language()
        if share.value is None:
            self.headline.setText(translate("Crisis", "Crisis: {reason}").format(reason=wording.reason(share)))
        else:
            words = translate("Crisis", "{share} of customers had a crisis in the past 12 months")
            self.headline.setText(words.format(share=percent(share.value, language)))
        self.note.setText(_frequency(rate))
        self.show_trend(self.share, translate("Crisis", "Had a crisis"), share, found.trends.get(SHARE, ()))
        self._show_counts(scene, share)
        self._show_handling(scene)
        self.show_shares(
            self.trust, translate("Crisis", "Should a crisis come"), _named(scene, TRUST),
            translate("Crisis", "Share of positive answers, of everybody asked."), (0.0, 1.0),
        )  # fmt: skip

    def _show_counts(self, scene: Scene, share: Figure) -> None:
        """How many crises customers had."""
        language, spread = interface_language(), scene.figures.distribution("cri_count")
        name = translate("Crisis", "How many crises")
        head = (translate("Crisis", "crises"), translate("Crisis", "customers"), translate("Crisis", "share"))
        if spread is None or spread.protected or not spread.n:
            self.counts.show_nothing(name, wording.reason(share), Table(head, ()))
            return
        groups = {at: spread.counts.get(at, 0) for at in range(_MANY)}
        groups[_MANY] = sum(times for at, times in spread.counts.items() if at >= _MANY)
        last = max([at for at, times in groups.items() if times] + [1])
        groups = {at: times for at, times in groups.items() if at <= last}
        names = {at: number(at, language) for at in groups}
        names[0] = translate("Crisis", "none")
        if _MANY in groups:
            names[_MANY] = translate("Crisis", "{count} or more").format(count=number(_MANY, language))
        rows = [
            Bar(
                SHARE if at else "none", names[at], times / spread.n, number(times, language),
                percent(times / spread.n, language), Fill("accent", 0.30 if at == 0 else 0.75),
            )
            for at, times in groups.items()
        ]  # fmt: skip

        def compose(width: float, height: float, look: Style, chosen: str) -> Drawing:
            return bars.draw(rows, width, height, look)

        figures = Table(head, tuple((one.name, one.text, one.note) for one in rows))
        note = f"n\u00a0=\u00a0{number(spread.n, language)}"
        self.counts.show_chart(name, compose, figures, note, len(rows))

    def _show_handling(self, scene: Scene) -> None:
        """How the last crisis went, for those who had one."""
        shown = _named(scene, HANDLING)
        note = translate("Crisis", "Of customers who had a crisis.")
        if shown:
            n = max(figure.n for _, figure in shown)
            note = f"{note} n\u00a0=\u00a0{number(n, interface_language())}."
        self.show_shares(self.handling, translate("Crisis", "How the last one went"), shown, note, (0.0, 1.0))


def _named(scene: Scene, wanted: tuple[str, ...]) -> list[tuple[str, Figure]]:
    names = {
        "cri_resolved.top": translate("Crisis", "fully resolved"),
        "cri_resolved.positive": translate("Crisis", "resolved, fully or partly"),
        "cri_performance.positive": translate("Crisis", "handled well"),
        "cri_ability.positive": translate("Crisis", "able to handle one"),
        "cri_confidence.positive": translate("Crisis", "confident"),
    }
    found = ((names[one], scene.figures.indicator(one)) for one in wanted)
    return [(name, figure) for name, figure in found if figure is not None]


def _frequency(rate: Rate | None) -> str:
    """How often crises come, with Garwood's interval."""
    language = interface_language()
    if rate is None or rate.value is None or rate.lower is None or rate.upper is None:
        return translate("Crisis", "How often: protected, or not answered.")
    words = translate("Crisis", "{rate} per customer and year ({lower}–{upper}, Garwood): {count} in all")
    return words.format(
        rate=_plain(rate.value), lower=_plain(rate.lower), upper=_plain(rate.upper), count=number(rate.count, language)
    )


def _plain(value: float) -> str:
    text = f"{value:.2f}"
    return text if interface_language() == "en" else text.replace(".", ",")
