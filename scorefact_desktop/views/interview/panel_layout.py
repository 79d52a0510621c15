"""How the interview is laid out: header, the page of the moment, and beside it radar and notes where there is room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from scorefact_desktop.views.interview.ending import Ending
from scorefact_desktop.views.interview.header import Header
from scorefact_desktop.views.interview.opening import Opening
from scorefact_desktop.views.interview.question_view import QuestionView
from scorefact_desktop.views.interview.review import Review
from scorefact_desktop.views.interview.side import Side
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.messages import MessageBar

#: From this width on the question stays as wide as it is and the radar takes the room.
_WIDE, _QUESTION, _SIDE, _NARROW = 1400, 960, 432, 1000
_ANY = 16777215  # Qt's own "as wide as it likes"


class PanelLayout(QWidget):
    """The parts of an interview and their places; `large` type for a projector, without a `side`."""

    def __init__(self, *, large: bool, side: bool) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.header, self.trouble = Header(), MessageBar()
        self.opening, self.question = Opening(), QuestionView(large=large)
        self.review, self.ending, self.side = Review(), Ending(), Side()
        self.stack = QStackedWidget()
        self._left = holder(column((self.stack, 1), gap=0))
        self.side_wanted, self.large = side and not large, large
        self.side.setFixedWidth(_SIDE)
        body = row((self._left, 1), self.side, gap=24, margins=(24, 12, 24, 12))
        self.setLayout(column(self.header, self.trouble, (holder(body), 1), gap=0))
        for page in (self.opening, self.question, self.review, self.ending):  # now: a stack styles what it shows
            self.stack.addWidget(page)

    def show_side(self, *, held: bool) -> None:
        """Radar and notes stand beside an interview that is held, where there is room."""
        self.side.setVisible(held and self.side_wanted and self.width() >= _NARROW)

    def set_low(self, low: bool) -> None:
        """Take less height."""
        self.question.set_low(low)
        self.side.notes.setFixedHeight(136 if low else 168)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The radar takes the room of wide windows."""
        super().resizeEvent(event)
        wide = self.width()
        self._left.setMaximumWidth(_QUESTION if wide > _WIDE else _ANY)
        self.side.setFixedWidth(max(_SIDE, wide - _QUESTION - 72) if wide > _WIDE else _SIDE if wide > 1100 else 320)
