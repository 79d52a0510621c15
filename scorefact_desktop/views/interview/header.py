"""Above the question: who is called, in which language, whether all is on disk, and how long it has taken."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from scorefact_desktop.services.interview_screen import Script
from scorefact_desktop.translation import translate
from scorefact_desktop.views.interview import words
from scorefact_desktop.views.interview.keeper import Kept
from scorefact_desktop.views.theme import T12, T16, T20, colour
from scorefact_desktop.views.widgets.buttons import Button, Segmented
from scorefact_desktop.views.widgets.card import Rule
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.marks import Icon, StatusMark
from scorefact_desktop.views.widgets.text import Elided, Text, small

_WIDE = 1000  # from here on the languages show their keys


class Header(QWidget):
    """`language_chosen` carries "fr", "en" or "sv"."""

    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(56)
        self._wide = True
        #: What stands there instead of the customer: a name, what it is, and more about it.
        self.told: tuple[str, str, str] | None = None
        self.customer, self.case = Elided("", T16, 600, data=True), small("")
        self.about = Elided("", T12, 400, "muted", data=True)
        self.languages = Segmented(len(words.SPOKEN))
        self.languages.group.idClicked.connect(lambda at: self.language_chosen.emit(words.SPOKEN[at][0]))
        for cell in self.languages.cells:
            cell.setProperty("no_key", True)
            cell.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.beside = Button("icon", "dashboard")
        self.beside.setProperty("no_key", True)
        self.beside.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.beside.hide()
        self.mark, self.saved = StatusMark("good", 4.0), small("", "ink", 500)
        self.time = Text("00:00", T20, 600)
        who = column(None, row(self.customer, self.case, None, gap=10), self.about, None, gap=1)
        self.setLayout(
            row((who, 1), self.beside, self.languages, self.mark, self.saved, Rule(upright=True, length=28),
                Icon("timer", 20), self.time, gap=10, margins=(24, 0, 24, 0))
        )  # fmt: skip

    def show_script(self, script: Script, language: str) -> None:
        """Who is interviewed, in which language."""
        person = script.person
        if self.told is not None:
            for label, text in zip((self.customer, self.case, self.about), self.told, strict=True):
                label.setText(text)
        elif person is None:
            self.customer.setText(script.vendor)
            self.case.setText(translate("Interview", "without a case"))
            self.about.setText(script.campaign)
        else:
            self.customer.setText(person.customer)
            kind = (
                translate("Interview", "label sample")
                if script.label
                else translate("Interview", "survey without label")
            )
            case = translate("Interview", "case {number}").format(number=f"{person.case_id:04}")
            self.case.setText(f"{case} · {kind}")
            since = translate("Interview", "since {year}").format(year=person.since) if person.since else ""
            parts = (person.contact, role_words(person.role), person.solution or "", since)
            self.about.setText(" · ".join(part for part in parts if part))
        self.beside.setVisible(script.is_open and not script.blind and self.told is None)
        self.beside.set_words(translate("Interview", "Dashboard in its own window (F7)"))
        self._say_languages()
        self.languages.setAccessibleName(translate("Interview", "Language of the interview"))
        self.languages.choose([code for code, _ in words.SPOKEN].index(language))

    def _say_languages(self) -> None:
        """With their keys where there is room."""
        keys = [f"{name}  Ctrl+{at}" for at, (_, name) in enumerate(words.SPOKEN, 1)]
        names = [name for _, name in words.SPOKEN]
        chosen = self.languages.group.checkedId()
        self.languages.set_words(keys if self._wide else names, keys)
        for cell in self.languages.cells:
            cell.updateGeometry()
        if chosen >= 0:
            self.languages.choose(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow windows shed the keys of the languages; they are in the tooltips."""
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE
        if wide != self._wide:
            self._wide = wide
            self._say_languages()

    def show_kept(self, state: str) -> None:
        """How far the newest change has come."""
        kind, said = {
            Kept.SAVED.value: ("good", translate("Interview", "saved")),
            Kept.TYPING.value: ("open", translate("Interview", "writing")),
            Kept.SAVING.value: ("open", translate("Interview", "saving")),
            Kept.FAILED.value: ("bad", translate("Interview", "not saved")),
        }[state]
        self.mark.set_kind(kind)
        self.saved.setText(said)

    def show_time(self, seconds: int) -> None:
        """How long it has taken."""
        said = words.clock(seconds)
        if self.time.text() != said:
            self.time.setText(said)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the hairline."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("card"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, colour("line"))


def role_words(role: str) -> str:
    """What a contact does."""
    return {
        "decision_maker": translate("Interview", "decision maker"),
        "key_user": translate("Interview", "key user"),
        "it": translate("Interview", "IT"),
        "finance": translate("Interview", "finance"),
    }.get(role, "")
