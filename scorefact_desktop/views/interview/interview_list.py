"""Which interviews can be gone on with or corrected, and which cases wait for theirs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from scorefact_desktop.services.interview_screen import LISTED, ListedCase, ListedInterview
from scorefact_desktop.translation import translate
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.interview import words
from scorefact_desktop.views.pages.empty import no_campaign
from scorefact_desktop.views.speech import interface_language, short_date
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.list_row import ListRow
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.messages import EmptyState
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Elided, Text, heading, small, title

_MARKS = {"in_progress": "watch", "complete": "good", "partial": "watch", "break_off": "bad"}
#: A search begins so long after the last letter.
_SEARCH_MILLISECONDS = 200


class InterviewList(QWidget):
    """`case_chosen` and `interview_chosen` carry an id, `searched` part of a name.

    `apart_wanted`: an interview with somebody who has no case.
    """

    case_chosen = Signal(int)
    interview_chosen = Signal(int)
    searched = Signal(str)
    workshop_wanted = Signal()
    apart_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ListRow] = []
        self.title, self.about = title(), Text("", T14, 400, "muted", wrap=True)
        self.search = QLineEdit()
        self.search.setFixedWidth(280)
        self.search.setClearButtonEnabled(True)
        self.workshop = Button("plain")
        self.workshop.clicked.connect(self.workshop_wanted)
        self.apart = Button("plain")
        self.apart.clicked.connect(self.apart_wanted)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_SEARCH_MILLISECONDS)
        self._wait.timeout.connect(lambda: self.searched.emit(self.search.text()))
        self.search.textChanged.connect(lambda _: self._wait.start())
        self._enter_waits = False
        self.interviews, self.cases = heading(), heading()
        self._held: QVBoxLayout = column(gap=0)
        self._waiting: QVBoxLayout = column(gap=0)
        self._found: tuple[tuple[ListedInterview, ...], tuple[ListedCase, ...], bool] | None = None
        self._drawn: tuple[tuple[ListedInterview, ...], tuple[ListedCase, ...], str] | None = None
        lists = row((_card(self.interviews, self._held), 3), (_card(self.cases, self._waiting), 2), gap=16)
        shown = holder(
            column(
                row((self.title, 1), self.search, self.apart, self.workshop, gap=16),
                self.about,
                (holder(lists), 1),
                gap=8,
                margins=(24, 12, 24, 16),
            )
        )
        self.empty = EmptyState("interview")
        self._stack = QStackedWidget()
        self._stack.addWidget(shown)
        self._stack.addWidget(self.empty)
        self.setLayout(column(self._stack, gap=0))

    def show_nothing(self, desk: Desk) -> None:
        """No workspace or campaign."""
        no_campaign(self.empty, desk)
        self._stack.setCurrentIndex(1)

    def show_found(self, interviews: Sequence[ListedInterview], cases: Sequence[ListedCase], *, is_open: bool) -> None:
        """Show what there is; in a closed campaign no interview can be begun."""
        self._found = (tuple(interviews), tuple(cases) if is_open else (), is_open)
        self._stack.setCurrentIndex(0)
        drawn = (*self._found[:2], interface_language())
        if drawn != self._drawn:  # hundreds of rows are a noticeable wait, and mostly they are there already
            self._drawn = drawn
            self._draw(*self._found[:2])
        self._say()
        if self._enter_waits:
            self._enter_waits = False
            self._open_first()

    def _draw(self, interviews: Sequence[ListedInterview], cases: Sequence[ListedCase]) -> None:
        clear(self._held)
        clear(self._waiting)
        self.rows = [self._interview(one) for one in interviews]
        for line in self.rows:
            self._held.addWidget(line)
        for case in cases:
            self.rows.append(self._case(case))
            self._waiting.addWidget(self.rows[-1])

    def begin(self) -> None:
        """Put the focus on the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk through both lists; Enter opens the row in focus, or what the search found first."""
        at = next((place for place, line in enumerate(self.rows) if line.hasFocus()), None)
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.rows:
            to = (0 if at is None else at + 1) if key == Qt.Key.Key_Down else (at or 0) - 1
            if 0 <= to < len(self.rows):
                self.rows[to].setFocus(Qt.FocusReason.TabFocusReason)
            elif to < 0:
                self.begin()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at is not None:
            self.rows[at].click()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus():
            if self._wait.isActive():  # what is typed has not been looked for yet
                self._wait.stop()
                self._enter_waits = True
                self.searched.emit(self.search.text())
            else:
                self._open_first()
        else:
            super().keyPressEvent(event)

    def _open_first(self) -> None:
        """An interview in progress, else a case, else an interview that is over."""
        if self._found is None:
            return
        interviews, cases, _ = self._found
        running = next((one for one in interviews if one.status == "in_progress"), None)
        if running is not None or (not cases and interviews):
            self.interview_chosen.emit((running or interviews[0]).id)
        elif cases:
            self.case_chosen.emit(cases[0].case_id)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.search.setPlaceholderText(translate("Interview", "Search a customer"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.apart.set_words(
            translate("Interview", "Without a case"),
            translate("Interview", "An interview with somebody who is not among the cases of this campaign"),
        )
        self.workshop.set_words(
            translate("Interview", "Workshop"), translate("Interview", "Interviews on a projector, with live figures")
        )
        if self._found is not None:
            self.show_found(self._found[0], self._found[1], is_open=self._found[2])

    def _say(self) -> None:
        if self._found is None:
            return
        interviews, cases, is_open = self._found
        running = sum(one.status == "in_progress" for one in interviews)
        if running:
            self.title.setText(translate("Interview", "%n interview(s) to go on with", None, running))
        elif cases:
            self.title.setText(translate("Interview", "Choose a customer to interview"))
        else:
            self.title.setText(translate("Interview", "No interview in progress"))
        if is_open:
            said = translate(
                "Interview", "An interview in progress resumes at its question; a finished one is corrected."
            )
        else:
            said = translate(
                "Interview", "Fieldwork is not open: interviews are looked through and corrected, none begins."
            )
        self.about.setText(said)
        self.interviews.setText(translate("Interview", "Interviews"))
        more = translate("Interview", "the first {count}; search for others").format(count=LISTED)
        self.cases.setText(
            translate("Interview", "Cases to interview") + (f" · {more}" if len(cases) == LISTED else "")
        )

    def _interview(self, one: ListedInterview) -> ListRow:
        name = one.customer or translate("Interview", "without a case")
        day = short_date(one.at) if one.at else ""
        language = dict(words.SPOKEN).get(one.language or "", "")
        parts = (
            words.mode_words(one.mode),
            language,
            day,
            words.clock(one.seconds) if one.seconds else "",
            one.interviewer,
        )
        line = _line(
            _MARKS[one.status], name, " · ".join(part for part in parts if part), words.status_words(one.status)
        )
        line.clicked.connect(lambda _=False, found=one.id: self.interview_chosen.emit(found))
        return line

    def _case(self, case: ListedCase) -> ListRow:
        language = dict(words.SPOKEN).get(case.language or "", "")
        line = _line("open", case.customer, " · ".join(part for part in (case.contact, language) if part), "")
        line.clicked.connect(lambda _=False, found=case.case_id: self.case_chosen.emit(found))
        return line


def _card(head: Text, lines: QVBoxLayout) -> Card:
    area = scrolled(holder(column(lines, None, gap=0)), keyless=True)
    return Card(column(row(head, None, margins=(16, 0, 16, 0)), 4, Rule(), (area, 1), gap=4), (1, 12, 1, 8))


def _line(kind: str, name: str, about: str, state: str) -> ListRow:
    line = ListRow(48)
    line.setProperty("no_key", True)
    line.setAccessibleName(", ".join(part for part in (name, state, about) if part))
    named, said = Elided(name, T14, 600, data=True), Elided(about, T12, 400, "muted", data=True)
    right = small(state, "ink", right=True)
    for label in (named, said, right):
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    for label in (named, said):
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    inside = column(named, said, gap=0)
    line.setLayout(row(StatusMark(kind, 4.0), (inside, 1), right, gap=12, margins=(16, 4, 16, 4)))
    return line
