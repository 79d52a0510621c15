"""Campaign, comparison, filters and language, above the pages they belong to."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from scorefact_desktop.translation import LANGUAGES, translate
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import colour
from scorefact_desktop.views.widgets.buttons import Segmented
from scorefact_desktop.views.widgets.card import Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.selectors import Filter, Selector

if TYPE_CHECKING:
    from scorefact_desktop.views.desk import Desk
    from scorefact_desktop.views.overview import Overview

FILTERS = ("solution", "size", "sector", "signing_year")


class TopBar(QWidget):
    """Emits what the user chose; shows what it is told."""

    campaign_chosen = Signal(str)
    compare_chosen = Signal(str)
    filter_chosen = Signal(str, frozenset)
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.campaign, self.compare = Selector(192), Selector(112)
        self.filters = {key: Filter() for key in FILTERS}
        self.language = Segmented(len(LANGUAGES))
        self.campaign.chosen.connect(self.campaign_chosen)
        self.compare.chosen.connect(self.compare_chosen)
        for key, one in self.filters.items():
            one.changed.connect(lambda values, key=key: self.filter_chosen.emit(key, values))
        self.language.group.idClicked.connect(lambda at: self.language_chosen.emit(list(LANGUAGES)[at]))
        self._analysis = holder(
            row(self.compare, Rule(upright=True, length=24), *self.filters.values(), gap=8),
        )
        bar = row(self.campaign, self._analysis, None, self.language, margins=(24, 8, 24, 7))
        self.setLayout(column(bar, Rule(), gap=0))
        self.setFixedHeight(56)
        self.retranslate()

    def set_analysis(self, analysis: bool) -> None:
        """Comparison and filters are there on analysis pages only."""
        self._analysis.setVisible(analysis)

    def follow(self, desk: "Desk") -> None:
        """Offer what the desk has: campaigns, newest first; earlier ones of the same vendor; values of the profile."""
        session, overview, scene = desk.session, desk.overview, desk.scene
        listed = overview.campaigns if overview else ()
        newest_first = sorted(listed, key=lambda one: (-one.year, one.vendor))
        campaign = session.campaign or ""
        self.campaign.set_choices([(one.name, f"{one.vendor} · {one.year}") for one in newest_first], campaign)
        self.compare.set_choices(compare_choices(overview, campaign), session.compare or "")
        self.show_filters(scene.profile if scene else {}, session.filters)

    def show_filters(self, values: Mapping[str, tuple[str, ...]], checked: Mapping[str, frozenset[str]]) -> None:
        """The values of every profile field and those let through."""
        for key, one in self.filters.items():
            one.set_values(values.get(key, ()), checked.get(key, frozenset()))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.campaign.set_name(translate("TopBar", "Campaign"))
        self.compare.set_name(translate("TopBar", "Compare with"))
        everything = translate("TopBar", "All customers")
        names = {
            "solution": translate("TopBar", "Solution"),
            "size": translate("TopBar", "Size"),
            "sector": translate("TopBar", "Sector"),
            "signing_year": translate("TopBar", "Signing year"),
        }
        for key, one in self.filters.items():
            one.set_words(names[key], everything)
        self.language.set_words([code.upper() for code in LANGUAGES], list(LANGUAGES.values()))
        self.language.setAccessibleName(translate("TopBar", "Language of the interface"))
        self.language.choose(list(LANGUAGES).index(interface_language()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the filters go before the languages, which are in Settings too."""
        super().resizeEvent(event)
        needed = self.campaign.sizeHint().width() + self._analysis.sizeHint().width() + self.language.sizeHint().width()
        self.language.setVisible(self._analysis.isHidden() or self.width() >= needed + 72)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("card"))


def compare_choices(overview: "Overview | None", campaign: str) -> list[tuple[str, str]]:
    """The vendor's earlier campaigns and none at all, as keys and words; empty where the campaign is not known."""
    chosen = overview.campaign(campaign) if overview else None
    if overview is None or chosen is None:
        return []
    newest_first = sorted(overview.campaigns, key=lambda one: -one.year)
    earlier = [one for one in newest_first if one.vendor_slug == chosen.vendor_slug and one.year < chosen.year]
    return [*((one.name, str(one.year)) for one in earlier), ("", translate("TopBar", "nothing"))]
