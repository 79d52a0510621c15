"""How the dashboard is wanted: its parts and their order, what it is compared with, for whom, signed or not."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from scorefact_desktop.domain.deliverables import MOST_RECIPIENT, PARTS
from scorefact_desktop.translation import translate
from scorefact_desktop.views.report.logo_line import LogoLine
from scorefact_desktop.views.report.parts_list import PartsList
from scorefact_desktop.views.widgets.buttons import Button, Check
from scorefact_desktop.views.widgets.card import Rule
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.selectors import Selector
from scorefact_desktop.views.widgets.text import small

_BEFORE = 2  # pages before the parts: cover and contents


class DashboardOptions(QWidget):
    """`changed` where the document would be another one; `compare_chosen` gives a campaign, empty for none."""

    changed = Signal()
    compare_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._campaign = ""
        self._counts: Mapping[str, int] = {}
        self.parts = PartsList(PARTS)
        self.parts.changed.connect(self._follow)
        self.up, self.down, self._pages = Button("icon", "up", height=28), Button("icon", "down", height=28), small()
        self.up.clicked.connect(lambda: self.parts.move_chosen(-1))
        self.down.clicked.connect(lambda: self.parts.move_chosen(1))
        self.compare = Selector(248)
        self.compare.chosen.connect(self.compare_chosen)
        self._recipient_name, self.recipient, self.sign = small(), QLineEdit(), Check()
        self._recipient_name.setBuddy(self.recipient)
        self.recipient.setMaxLength(MOST_RECIPIENT)
        self.recipient.editingFinished.connect(self.changed)
        self.logo = LogoLine()
        self.setLayout(
            column(
                self.parts, row(self._pages, None, self.up, self.down, gap=4), Rule(), self.compare,
                column(self._recipient_name, self.recipient, gap=2), self.sign, Rule(), self.logo, None, gap=6,
            )
        )  # fmt: skip

    @property
    def recipient_name(self) -> str:
        """For whom the copy is, on one line."""
        return " ".join(str(self.recipient.text()).split())

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.parts.setAccessibleName(translate("ReportParts", "Parts of the dashboard"))
        note = translate("ReportParts", "Space takes a part in or leaves it out; Alt with an arrow moves it.")
        self.parts.setAccessibleDescription(note)
        self.parts.setToolTip(note)
        self.up.set_words(translate("ReportParts", "Move the part up"))
        self.down.set_words(translate("ReportParts", "Move the part down"))
        self.compare.set_name(translate("ReportParts", "Compared with"))
        self._recipient_name.setText(translate("ReportParts", "Copy for (printed pale on every page)"))
        self.recipient.setAccessibleName(self._recipient_name.text())
        self.recipient.setPlaceholderText(translate("ReportParts", "Nobody by name"))
        self.sign.setText(translate("ReportParts", "Sign with this device"))
        signed = translate("ReportParts", "Whoever gets the PDF can check that it was not altered since.")
        self.sign.setToolTip(signed)
        self.sign.setAccessibleDescription(signed)
        self.logo.retranslate()
        self._say()

    def show_counts(self, campaign: str, counts: Mapping[str, int]) -> None:
        """Tell the pages of the parts of a campaign's dashboard; those of other parts stay known."""
        known = self._counts if campaign == self._campaign else {}
        self._campaign, self._counts = campaign, {**known, **counts}
        self._say()

    def _follow(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        words = {
            "key-figures": translate("ReportParts", "Key figures"),
            "radar": translate("ReportParts", "Radar"),
            "label": translate("ReportParts", "Label decision"),
            "sample": translate("ReportParts", "Sample and method"),
            "themes": translate("ReportParts", "The themes"),
            "recurring": translate("ReportParts", "Recurring revenue"),
            "crisis": translate("ReportParts", "Crises in depth"),
            "recommendation": translate("ReportParts", "Recommendation in depth"),
            "drivers": translate("ReportParts", "Importance and performance"),
            "customer-kpis": translate("ReportParts", "KPIs and action plan"),
            "verbatims": translate("ReportParts", "Comments released"),
            "method": translate("ReportParts", "Method"),
            "appendix": translate("ReportParts", "All figures"),
        }
        self.parts.set_words(words, self._counts)
        if not self.parts.parts:
            self._pages.setText(translate("ReportParts", "Choose at least one part."))
        elif self._counts:
            pages = _BEFORE + sum(self._counts.get(part, 0) for part in self.parts.parts)
            self._pages.setText(translate("ReportParts", "%n page(s) with cover", None, pages))
        else:
            self._pages.setText("")
