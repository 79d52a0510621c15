"""Before a backup is restored: what would be missing, and where it is to be restored."""

from PySide6.QtCore import Signal

from scorefact_desktop.services.backups import Backup
from scorefact_desktop.services.restore_words import missing_words
from scorefact_desktop.services.restoring import Missing
from scorefact_desktop.translation import translate
from scorefact_desktop.views.safety.backup_card import inside_words, place_words, time_words
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.text import Text, big_heading, small


class RestorePanel(Card):
    """`in_place` and `beside` carry the backup; `left` is emitted when nothing is to be done."""

    in_place = Signal(object)
    beside = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.backup: Backup | None = None
        self._missing: Missing | None = None
        self.name, self.about = big_heading(), small("", wrap=True)
        self.lacks, self.note = Text("", T14, 500, wrap=True), small("", wrap=True)
        self.here, self.new, self.leave = Button("plain"), Button("plain"), Button("link")
        self.here.clicked.connect(lambda: self.in_place.emit(self.backup))
        self.new.clicked.connect(lambda: self.beside.emit(self.backup))
        self.leave.clicked.connect(self.left)
        self.fill(
            column(self.name, self.about, self.lacks, self.note, row(self.here, self.new, None, self.leave), gap=8),
            (20, 16, 20, 14),
        )

    def ask(self, backup: Backup, missing: Missing | None) -> None:
        """Ask what is to be done with a backup; `missing` is None while it is being found out."""
        self.backup, self._missing = backup, missing
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.here.set_words(translate("Safety", "Restore in its place"))
        self.new.set_words(translate("Safety", "As a new workspace…"))
        self.leave.set_words(translate("Safety", "Cancel"))
        self.note.setText(
            translate(
                "Safety",
                "In its place: the present file is set aside beside it under another name, with everything in it. It "
                "is never overwritten.",
            )
        )
        if self.backup is None:
            return
        self.name.setText(translate("Safety", "Backup of {time}").format(time=time_words(self.backup.at)))
        self.about.setText(" · ".join((*inside_words(self.backup), place_words(self.backup))))
        self.lacks.setText(
            translate("Safety", "Finding out what would be missing…")
            if self._missing is None
            else missing_words(self._missing, translate, time_words(self.backup.at))
        )
