"""The list of backups: what is in each, where it lies, and the way back to it."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QWidget

from scorefact_desktop.services.backups import Backup
from scorefact_desktop.translation import translate
from scorefact_desktop.views.speech import interface_language, megabytes
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.buttons import Button, Segmented
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Elided, Text, big_heading, small

#: Minutes of work after which a backup is made; 0: only on closing.
MINUTES = (5, 15, 60, 0)


class BackupCard(Card):
    """`make_wanted`; `restore_wanted` with a backup; `minutes_chosen`; `second_wanted` and `second_dropped`."""

    make_wanted = Signal()
    restore_wanted = Signal(object)
    minutes_chosen = Signal(int)
    second_wanted = Signal()
    second_dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name, self.note = big_heading(), small("", wrap=True)
        self.make_button = Button("primary", "save")
        self.make_button.clicked.connect(self.make_wanted)
        self._every, self.minutes = Text("", T14), Segmented(len(MINUTES))
        self.minutes.group.idClicked.connect(lambda at: self.minutes_chosen.emit(MINUTES[at]))
        self._second, self._second_path = Text("", T14), Elided("", T12, 400, middle=True, data=True)
        self.second_button, self.drop_button = Button("plain", "folder", height=28, size=T12), Button("link", height=28)
        self.second_button.clicked.connect(self.second_wanted)
        self.drop_button.clicked.connect(self.second_dropped)
        self._lines, self._none = column(gap=0), small("", wrap=True)
        self.rows: list[BackupRow] = []
        self._area = scrolled(holder(column(self._lines, self._none, None, gap=0)), only_text=True)
        second = row((column(self._second, self._second_path, gap=0), 1), self.drop_button, self.second_button, gap=8)
        self.fill(
            column(
                row(self.name, None, self.make_button), self.note, Rule(), row(self._every, None, self.minutes), second,
                Rule(), (self._area, 1), gap=10,
            ),
            (20, 16, 20, 12),
        )  # fmt: skip

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.name.setText(translate("Safety", "Backups"))
        self.note.setText(
            translate(
                "Safety",
                "Made by themselves, opened and counted before they are kept. All of two days stay, then one a day, "
                "then one a week; after 90 days none, so that what was erased is gone.",
            )
        )
        self.make_button.set_words(translate("Safety", "Back up now"))
        self._every.setText(translate("Safety", "On closing, and every … minutes of work"))
        self.minutes.set_words([str(one) if one else translate("Safety", "never") for one in MINUTES])
        self.minutes.setAccessibleName(self._every.text())
        self._second.setText(translate("Safety", "A second place: memory stick or shared folder"))
        self.second_button.set_words(translate("Safety", "Choose a folder…"))
        self.drop_button.set_words(translate("Safety", "None"))
        self._none.setText(translate("Safety", "There is no backup of this workspace yet."))
        self._area.setAccessibleName(self.name.text())

    def show_choices(self, minutes: int, second: Path | None) -> None:
        """Show the preferences."""
        self.minutes.choose(MINUTES.index(minutes) if minutes in MINUTES else 1)
        self._second_path.setText(str(second) if second else translate("Safety", "none chosen"))
        self.drop_button.setVisible(second is not None)

    def show_backups(self, backups: Sequence[Backup], *, writable: bool) -> None:
        """Show the list, newest first."""
        clear(self._lines)
        self.rows = [BackupRow(one) for one in backups]
        for one in self.rows:
            one.chosen.connect(self.restore_wanted)
            self._lines.addWidget(one)
        self._none.setVisible(not backups)
        self.make_button.setEnabled(writable)


class BackupRow(QWidget):
    """One backup. `chosen` carries it."""

    chosen = Signal(object)

    def __init__(self, backup: Backup) -> None:
        super().__init__()
        self.backup = backup
        self.button = Button("link", height=28, size=T12)
        self.button.set_words(translate("Safety", "Restore…"), time_words(backup.at))
        self.button.clicked.connect(lambda: self.chosen.emit(backup))
        kind = "good" if backup.readable else "open" if backup.encrypted else "bad"
        when = Text(time_words(backup.at), T14, 500)
        about = small(" · ".join((*inside_words(backup), place_words(backup))))
        line = row(StatusMark(kind, 4.0), (column(when, about, gap=1), 1), self.button, gap=10, margins=(0, 7, 0, 7))
        self.setLayout(column(line, Rule(), gap=0))


def time_words(at: datetime) -> str:
    """Day and time of this computer as people write them."""
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale(interface_language()).toString(local, "d MMMM yyyy, HH:mm")


def inside_words(backup: Backup) -> tuple[str, ...]:
    """What is in a backup, as short phrases."""
    size = megabytes(backup.size)
    if backup.interviews is None or backup.campaigns is None:
        words = (
            translate("Safety", "opens with its own passphrase")
            if backup.encrypted
            else translate("Safety", "damaged: it cannot be opened")
        )
        return words, size
    found = [
        translate("Safety", "%n interview(s)", None, backup.interviews),
        translate("Safety", "%n campaign(s)", None, backup.campaigns),
        size,
    ]
    if backup.encrypted:
        found.append(translate("Safety", "encrypted"))
    return tuple(found)


def place_words(backup: Backup) -> str:
    """Where a backup lies."""
    return translate("Safety", "in the second place") if backup.second else translate("Safety", "beside the workspace")
