"""The dashboard: radar, four headline figures, three trends, and how far fieldwork is."""

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from scorefact_desktop.charts.numbers import Unit, number
from scorefact_desktop.session import Changed
from scorefact_desktop.translation import translate
from scorefact_desktop.views import headlines, wording
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.key_figures import CARDS, TRENDS, find, key_figures, trend_ids, trend_name
from scorefact_desktop.views.pages.empty import no_campaign, no_figures
from scorefact_desktop.views.pages.label_strip import LabelStrip
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.pages.radar_card import RadarCard
from scorefact_desktop.views.pages.trend_card import TrendCard
from scorefact_desktop.views.scene import Scene
from scorefact_desktop.views.speech import interface_language, long_date
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.figure_card import FigureCard
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.messages import EmptyState
from scorefact_desktop.views.widgets.text import small, title

if TYPE_CHECKING:
    from scorefact_desktop.views.pages.label_panel import LabelPanel
    from scorefact_desktop.views.pages.why import WhyPanel

RIGHT_LEAST = 544
P = TypeVar("P", "WhyPanel", "LabelPanel")


class DashboardPage(Page):
    """Everything on it opens what is behind it: a theme, a figure's why, a trend. `apart`: in a window of its own."""

    def __init__(self, desk: Desk, *, apart: bool = False) -> None:
        super().__init__(desk)
        complain = self._complain
        self.headline, self.note = title(), small()
        self.beside = Button("plain", "expand")
        self.beside.setVisible(not apart)
        self.radar = RadarCard(complain)
        self.cards = [FigureCard() for _ in range(CARDS)]
        self.trends = [TrendCard(complain) for _ in range(TRENDS)]
        self.strip = LabelStrip()
        self.empty = EmptyState("dashboard")
        self._panels: list[WhyPanel | LabelPanel] = []
        self._stack = QStackedWidget()
        self._body = self._build()
        self._stack.addWidget(self.empty)  # the first is seen at once: figures are when they are there
        self._stack.addWidget(self._body)
        self.setLayout(column(self._stack, gap=0))
        for card in self.cards:
            card.clicked.connect(lambda _=False, card=card: self._explain(card))
        for trend in self.trends:
            trend.explored.connect(lambda figure: desk.wanted.emit("explorer", figure))
        self.radar.theme_opened.connect(lambda theme: desk.wanted.emit("themes", theme))
        self.strip.report_wanted.connect(lambda: desk.wanted.emit("report", None))
        self.strip.rules_wanted.connect(self._show_rules)
        self.strip.decision_wanted.connect(self._decide)
        desk.scene_changed.connect(self.renew)
        desk.trends_changed.connect(self._take_trends)
        desk.figures_moved.connect(self._move)
        self.beside.clicked.connect(lambda: desk.wanted.emit("beside", None))
        self.retranslate()
        self.refresh()

    @cached_property
    def why(self) -> "WhyPanel":
        """What explains a figure; made when it is first wanted."""
        from scorefact_desktop.views.pages.why import WhyPanel

        return self._panel(WhyPanel())

    @cached_property
    def rules(self) -> "LabelPanel":
        """What explains the label; made when it is first wanted."""
        from scorefact_desktop.views.pages.label_panel import LabelPanel

        return self._panel(LabelPanel())

    def _panel(self, panel: P) -> P:
        panel.setParent(self)
        panel.hide()
        panel.closed.connect(panel.hide)
        self._panels.append(panel)
        return panel

    def _shown(self, name: str) -> bool:
        return name in self.__dict__ and bool(self.__dict__[name].isVisible())

    def _hide_panels(self) -> None:
        for panel in self._panels:
            panel.hide()

    def _build(self) -> QWidget:
        grid = QGridLayout()
        grid.setSpacing(16)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, card in enumerate(self.cards):
            grid.addWidget(card, at // 2, at % 2)
            grid.setColumnStretch(at % 2, 1)
            grid.setRowStretch(at // 2, 1)
        self._figures = holder(grid)
        right = holder(column((self._figures, 1), (holder(row(*((one, 1) for one in self.trends), gap=16)), 1), gap=16))
        right.setMinimumWidth(RIGHT_LEAST)
        middle = row((self.radar, 52), (right, 48), gap=16)
        head = row((holder(column(self.headline, self.note, gap=2)), 1), self.beside, gap=16)
        return holder(column(head, 12, (holder(middle), 1), 16, self.strip, gap=0, margins=(24, 12, 24, 16)))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Dashboard", "Dashboard"))
        self.beside.set_words(
            translate("Dashboard", "In its own window"),
            translate(
                "Dashboard",
                "The dashboard beside an interview: its figures move with each answer, except in a blind campaign",
            ),
        )
        self.radar.retranslate()
        for panel in self._panels:
            panel.retranslate()
        for trend in self.trends:
            trend.retranslate()

    def refresh(self) -> None:
        """Show the desk's scene, or what to do while there is none."""
        scene = self.desk.scene
        self._hide_panels()
        if scene is None:
            no_campaign(self.empty, self.desk)
        elif not scene.figures.complete and not scene.figures.partial and not scene.figures.filtered:
            no_figures(self.empty, self.desk, scene)
        else:
            self._show(scene)
            self._stack.setCurrentWidget(self._body)
            return
        self._stack.setCurrentWidget(self.empty)

    def _move(self) -> None:
        """An interview in progress moved the figures: what shows them follows, and what is open stays open."""
        scene = self.desk.scene
        if not self.isVisible() or scene is None:
            self._behind = True
            return
        if self._stack.currentWidget() is not self._body:
            self.refresh()
            return
        self._show(scene)
        if self._shown("why") and self.why.figure:
            self.why.explain(scene, self.why.figure)

    def shed(self) -> None:
        """Low windows do without the strips, so that trends keep their plot."""
        self._figures.setMaximumHeight(2 * (132 if self.low else 188) + 16)
        for card in self.cards:
            card.set_low(self.low)

    def _show(self, scene: Scene) -> None:
        self.headline.setText(headlines.dashboard(scene))
        self.note.setText(situation(scene))
        self.radar.show_scene(scene)
        keys = key_figures(scene)
        for at, card in enumerate(self.cards):
            if at < len(keys):
                card.show_figure(keys[at])  # before it is seen: what was dressed is dressed again for another tone
            card.setVisible(at < len(keys))
        self._show_trends()
        self.strip.show_scene(scene)
        self.shed()

    def _take_trends(self) -> None:
        self.renew(self._show_trends)

    def _show_trends(self) -> None:
        scene = self.desk.scene
        if scene is None:
            return
        ids = trend_ids(scene)
        for at, trend in enumerate(self.trends):
            trend.setVisible(at < len(ids))
            if at < len(ids):
                figure = find(scene.figures, ids[at])
                unit = wording.unit(figure) if figure else Unit.SCORE
                trend.show_trend(ids[at], trend_name(scene, ids[at]), scene.trends.get(ids[at], ()), unit)

    def _explain(self, card: FigureCard) -> None:
        scene = self.desk.scene
        if scene is None or card.key is None:
            return
        self._hide_panels()
        self.why.explain(scene, card.key.figure.id)
        self._place_why()
        self.why.show()
        self.why.raise_()
        self.why.close_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place_why(self) -> None:
        top = self.radar.mapTo(self, self.radar.rect().topLeft())
        height = min(self.radar.height(), 560)
        right = self.radar.geometry().right() + 1 + 24
        self.why.setGeometry(right - self.why.width() - 8, top.y() + 8, self.why.width(), height - 16)

    def _show_rules(self) -> None:
        """The rules of the label beside the radar, over the figures."""
        scene = self.desk.scene
        if scene is None:
            return
        self._hide_panels()
        self.rules.explain(scene)
        self._place_rules()
        self.rules.show()
        self.rules.raise_()
        self.rules.close_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place_rules(self) -> None:
        """Over the whole of the right column, so that no figure is half seen."""
        top = self.radar.mapTo(self, self.radar.rect().topLeft())
        left = self.cards[0].mapTo(self, self.cards[0].rect().topLeft()).x()
        self.rules.setGeometry(left, top.y(), self.width() - 24 - left, self.radar.height())

    def _decide(self) -> None:
        """Take the decision of a label campaign that was closed without one."""
        from scorefact_desktop.services import labels

        workspace, scene = self.desk.session.workspace, self.desk.scene
        if workspace is not None and scene is not None:
            name = scene.about.name
            self.desk.change(lambda: labels.evaluate(workspace, name), Changed.CAMPAIGNS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the explanation beside its figures."""
        super().resizeEvent(event)
        for name, place in (("why", self._place_why), ("rules", self._place_rules)):
            if self._shown(name):
                place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the explanation away."""
        if event.key() == Qt.Key.Key_Escape and (self._shown("why") or self._shown("rules")):
            self._hide_panels()
        else:
            super().keyPressEvent(event)

    def _complain(self, words: str) -> None:
        self.desk.said.emit("bad", words, "", None)


def situation(scene: Scene) -> str:
    """Where the campaign is, in one line under the title."""
    about, language = scene.about, interface_language()
    parts = []
    if about.status == "closed" and about.closed_on:
        words = translate("Dashboard", "Closed on {date}")
        parts.append(words.format(date=long_date(date.fromisoformat(about.closed_on))))
    elif about.status == "open" and about.closes_on:
        words = translate("Dashboard", "Fieldwork open until {date}")
        parts.append(words.format(date=long_date(date.fromisoformat(about.closes_on))))
    elif about.status == "open":
        parts.append(translate("Dashboard", "Fieldwork open"))
    else:
        parts.append(translate("Dashboard", "Being prepared"))
    complete = number(about.complete, language)
    if about.base:
        words = translate("Dashboard", "{complete} of {base} customers in the sample have answered")
        parts.append(words.format(complete=complete, base=number(about.base, language)))
    else:
        parts.append(translate("Dashboard", "%n customer(s) have answered", None, about.complete))
    if scene.figures.filtered:
        words = translate("Dashboard", "filtered: {n} interviews")
        parts.append(words.format(n=number(scene.figures.complete + scene.figures.partial, language)))
    elif about.status == "open":
        parts.append(translate("Dashboard", "provisional figures"))
    if scene.following and scene.filters:
        parts.append(translate("Dashboard", "the answers of the moment are added when the interview ends"))
    elif scene.following:
        parts.append(translate("Dashboard", "with the interview in progress"))
    return " · ".join(parts)
