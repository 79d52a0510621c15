"""The live screen of a workshop: for the projector, by the presenter's keys, moving in blocks of interviews only.

A window of its own, so that answers can be typed on the laptop while the audience looks at the wall.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from scorefact_desktop.services.workshops import Decision, Held
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.key_figures import CARDS, key_figures
from scorefact_desktop.views.speech import long_date
from scorefact_desktop.views.theme import colour
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.text import Elided, Text, small
from scorefact_desktop.views.workshop.decision_form import DecisionForm
from scorefact_desktop.views.workshop.live_parts import BigFigure, BigRadar, ThemePanel
from scorefact_desktop.views.workshop.loading import LiveScene

_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
_BEFORE = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)
_BLANK = (Qt.Key.Key_B, Qt.Key.Key_Period)
#: The height at which type has its ordinary size for a projector.
_USUAL_HEIGHT = 768
_MOST_DECISIONS = 3


class LiveScreen(QWidget):
    """`left` when the presenter leaves; `noted` carries a NewDecision; `names_hidden` tells of the switch."""

    left = Signal()
    noted = Signal(object)
    names_hidden = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.found: LiveScene | None = None
        self.held: Held | None = None
        self.theme, self.hidden = "", True
        self.headline, self.state = Elided("", 28, 600, data=True), Text("", 18, 400, "muted")
        self.radar, self.panel = BigRadar(), ThemePanel()
        self.figures = [BigFigure() for _ in range(CARDS)]
        self.decisions = Text("", 18, 400, wrap=True)
        self._noted = Card(column(self.decisions), (20, 10, 20, 10))
        self.form = DecisionForm()
        self.form.noted.connect(self.noted)
        self.form.left.connect(self.close_form)
        self._form = Card(column(self.form), (20, 12, 20, 12))
        self.keys_line = small("")
        self.wait = Text("", 28, 400, "muted", wrap=True)
        right = holder(column((self.panel, 1), self._noted, self._form, gap=16))
        shown = holder(
            column(row((self.headline, 1), self.state, gap=16), (holder(row((self.radar, 6), (right, 5), gap=16)), 1),
                   row(*[(one, 1) for one in self.figures], gap=16), self.keys_line,
                   gap=14, margins=(32, 20, 32, 12))
        )  # fmt: skip
        self._pages = QStackedWidget()
        self._pages.addWidget(shown)
        self._pages.addWidget(_Blank())
        self._pages.addWidget(holder(column(None, row(None, self.wait, None), None)))
        self._pages.setCurrentIndex(2)
        self.setLayout(column(self._pages, gap=0))
        self._form.hide()
        self.retranslate()

    # what is shown

    @property
    def blank(self) -> bool:
        """True while the presenter shows nothing."""
        return self._pages.currentIndex() == 1

    def show_found(self, found: LiveScene) -> None:
        """Show a picture that was remembered already."""
        self.found = found
        ids = self._ids()
        if self.theme not in ids:
            self.theme = ids[0] if ids else ""
        if not self.blank:
            self._pages.setCurrentIndex(0 if found.picture.interviews else 2)
        self._say()

    def show_held(self, held: Held) -> None:
        """Show what was decided in this workshop."""
        self.held = held
        self._say_decisions()

    def hide_names(self, hidden: bool) -> None:
        """Show no name of a person, or show them."""
        self.hidden = hidden
        self._say_decisions()
        self._say()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setWindowTitle(translate("Workshop", "Live figures"))
        self.setAccessibleName(translate("Workshop", "Live figures"))
        self.form.retranslate()
        self._say()
        self._say_decisions()

    def _ids(self) -> list[str]:
        return [one.id for one in self.found.scene.questionnaire.themes] if self.found is not None else []

    def _factor(self) -> float:
        return min(2.0, max(0.85, self.height() / _USUAL_HEIGHT))

    def _say(self) -> None:
        names = translate("Workshop", "N show names") if self.hidden else translate("Workshop", "N hide names")
        keys = (
            translate("Workshop", "→ next theme"), translate("Workshop", "← theme before"),
            translate("Workshop", "B blank"), names, translate("Workshop", "D note a decision"),
            translate("Workshop", "Esc leave"),
        )  # fmt: skip
        self.keys_line.setText("   ·   ".join(keys))
        found = self.found
        if found is None:
            self.wait.setText(translate("Workshop", "The figures are being computed."))
            return
        scene, picture, factor = found.scene, found.picture, self._factor()
        blocks = translate("Workshop", "moves in blocks of {count} interviews").format(count=picture.limit)
        base = translate("Workshop", "%n interview(s)", None, picture.interviews)
        waiting = translate("Workshop", "%n waiting", None, picture.waiting) if picture.waiting else ""
        self.state.setText(" · ".join(part for part in (base, blocks, waiting) if part))
        self.wait.setText(
            translate("Workshop", "Figures appear from {count} interviews on.").format(count=picture.limit)
            + ("\n" + waiting if waiting else "")
        )
        self.headline.setText(f"{scene.about.vendor} {scene.about.year}")
        if not picture.interviews or not self.theme:
            return
        self.radar.show_theme(scene, self.theme, factor)
        self.panel.show_theme(scene, self.theme, factor)
        keys_ = key_figures(scene)
        for at, card in enumerate(self.figures):
            card.setVisible(at < len(keys_))
            if at < len(keys_):
                card.show_figure(keys_[at], factor)

    def _say_decisions(self) -> None:
        held = self.held
        noted = held.decisions[-_MOST_DECISIONS:] if held is not None else ()
        self._noted.setVisible(bool(noted) and self._form.isHidden())
        self.decisions.setText("\n".join(f"•  {self._line(one)}" for one in noted))

    def _line(self, one: Decision) -> str:
        owner = one.owner if one.owner and not self.hidden else ""
        due = long_date(date.fromisoformat(one.due_on)) if one.due_on else ""
        return " – ".join(part for part in (one.text, owner, due) if part)

    # what the presenter does

    def step(self, by: int) -> None:
        """Another theme, round and round."""
        ids = self._ids()
        if ids and self.theme in ids:
            self.theme = ids[(ids.index(self.theme) + by) % len(ids)]
            self._say()

    def set_blank(self, blank: bool) -> None:
        """Show nothing, or the picture again."""
        ready = self.found is not None and bool(self.found.picture.interviews)
        self._pages.setCurrentIndex(1 if blank else 0 if ready else 2)

    def open_form(self) -> None:
        """Note a decision about the theme of the moment."""
        if self.found is None or self._pages.currentIndex() != 0:
            return
        self._noted.hide()
        self._form.show()
        self.form.begin(self.themes(), self.theme)

    def close_form(self) -> None:
        """Back to the picture."""
        self._form.hide()
        self._say_decisions()
        self.setFocus()

    def themes(self) -> Sequence[tuple[str, str]]:
        """The themes by id and name."""
        if self.found is None:
            return ()
        questionnaire = self.found.scene.questionnaire
        return [(one.id, wording.theme_name(questionnaire, one.id)) for one in questionnaire.themes]

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The presenter's keys, also those of a remote control."""
        key = Qt.Key(event.key())
        if self.blank and key != Qt.Key.Key_Escape:
            self.set_blank(False)
        elif key in _NEXT:
            self.step(1)
        elif key in _BEFORE:
            self.step(-1)
        elif key in _BLANK:
            self.set_blank(True)
        elif key == Qt.Key.Key_N:
            self.hide_names(not self.hidden)
            self.names_hidden.emit(self.hidden)
        elif key == Qt.Key.Key_D:
            self.open_form()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Type follows the height of the wall."""
        super().resizeEvent(event)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by the desktop: the same as leaving."""
        super().closeEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), colour("page"))


class _Blank(QWidget):
    """Nothing at all, in the dark."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), Qt.GlobalColor.black)
