"""How far an interview has come: themes in the order asked, as steps in one line or as a list."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.translation import translate
from scorefact_desktop.views.icons import paint_icon
from scorefact_desktop.views.interview import words
from scorefact_desktop.views.interview.conversation import Conversation
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T12, T14, colour, font, palette

#: What a question takes where nothing is known of the pace yet, in seconds.
USUAL_SECONDS = 18


@dataclass(frozen=True, slots=True)
class Section:
    """The questions of one theme in this interview."""

    name: str
    codes: tuple[str, ...]
    answered: int

    @property
    def share(self) -> float:
        """0-1."""
        return self.answered / len(self.codes)


def sections(conversation: Conversation) -> tuple[Section, ...]:
    """The themes of an interview in the order first asked."""
    questionnaire = conversation.script.questionnaire
    by_theme: dict[str | None, list[str]] = {}
    for code in conversation.way:
        by_theme.setdefault(questionnaire.by_code[code].theme, []).append(code)
    answers = conversation.state.answers
    return tuple(
        Section(words.theme_of(conversation.script, codes[0]), tuple(codes), sum(code in answers for code in codes))
        for codes in by_theme.values()
    )


def answered(conversation: Conversation) -> tuple[int, int]:
    """Questions with an answer, and all questions of the way as it is now."""
    way = conversation.way
    return sum(code in conversation.state.answers for code in way), len(way)


def minutes_left(conversation: Conversation) -> int:
    """From the pace of this interview, once it can be told."""
    done, whole = answered(conversation)
    pace = conversation.seconds() / done if done >= 5 else USUAL_SECONDS
    return max(1, round((whole - done) * min(pace, 60) / 60))


def count_words(conversation: Conversation) -> str:
    """ "38 of 46 answers · about 3 min left"."""
    done, whole = answered(conversation)
    said = translate("Interview", "{done} of {whole} answered").format(done=done, whole=whole)
    if done == whole:
        return said
    left = translate("Interview", "about {minutes} min left")
    return f"{said} · {left.format(minutes=number(minutes_left(conversation), interface_language(), 0))}"


class Steps(QWidget):
    """One step per theme, filled by what is answered."""

    def __init__(self) -> None:
        super().__init__()
        self._shares: tuple[float, ...] = ()
        self.setFixedHeight(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sections(self, found: tuple[Section, ...], said: str) -> None:
        """Show how far each theme has come; `said` is read out for it."""
        self._shares = tuple(one.share for one in found)
        self.setAccessibleName(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the steps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = max(1, len(self._shares))
        wide = (self.width() - 4 * (count - 1)) / count
        for at, share in enumerate(self._shares):
            track = QPainterPath()
            area = QRectF(at * (wide + 4), 0, wide, 8)
            track.addRoundedRect(area, 2, 2)
            painter.fillPath(track, colour("line"))
            if share:
                painter.setClipPath(track)
                painter.fillRect(QRectF(area.x(), 0, wide * share, 8), colour("accent"))
                painter.setClipping(False)


class ProgressList(QWidget):
    """The themes one under the other, with what is done, where one is, and what is to come."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[tuple[str, str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(200)

    def show_sections(self, found: tuple[Section, ...], place: str) -> None:
        """Show the themes; `place` is the question on the screen."""
        of = translate("Interview", "{done} of {whole}")
        rows = []
        for one in found:
            state = "here" if place in one.codes else "done" if one.share == 1 else "open"
            rows.append((one.name, of.format(done=one.answered, whole=len(one.codes)), state))
        self._rows = tuple(rows)
        self.setAccessibleName(translate("Interview", "Progress"))
        self.setAccessibleDescription("; ".join(f"{name}: {count}" for name, count, _ in rows))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, closer together where there is little room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = min(32.0, self.height() / max(1, len(self._rows)))
        flags = int(Qt.AlignmentFlag.AlignVCenter)
        for at, (name, count, state) in enumerate(self._rows):
            area = QRectF(0, at * high, self.width(), high)
            if state == "here":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(palette().mix("accent", 0.10))
                painter.drawRoundedRect(area, 4, 4)
            mark = QRectF(8, area.center().y() - 7, 14, 14)
            if state == "open":
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(colour("muted"))
                painter.drawEllipse(mark.center(), 3.5, 3.5)
            else:
                paint_icon(
                    painter,
                    "check" if state == "done" else "arrow-right",
                    mark,
                    "good" if state == "done" else "accent",
                )
            painter.setFont(font(T14, 600 if state == "here" else 400))
            painter.setPen(colour("muted" if state == "open" else "ink"))
            painter.drawText(area.adjusted(32, 0, -64, 0), flags, name)
            painter.setFont(font(T12))
            painter.setPen(colour("muted"))
            painter.drawText(area.adjusted(0, 0, -8, 0), flags | int(Qt.AlignmentFlag.AlignRight), count)
