"""Which documents are written, in which languages and where; and what charts and answers need to be told."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QSpinBox, QWidget

from scorefact_desktop.domain.deliverables import FORMATS, KINDS, USUAL_SIZE, ChartSize
from scorefact_desktop.domain.texts import LANGUAGES as DOCUMENT_LANGUAGES
from scorefact_desktop.settings import Settings
from scorefact_desktop.translation import LANGUAGES, translate
from scorefact_desktop.views.theme import T12
from scorefact_desktop.views.widgets.buttons import Button, Check
from scorefact_desktop.views.widgets.card import Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.text import Elided, heading, small

_INSET = 30
#: What is ticked at first: what a vendor is given.
_USUAL = ("dashboard", "label")
_LEAST, _MOST, _MOST_SCALE = 200, 2000, 10


class Documents(QWidget):
    """`changed` where something else is wanted."""

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.folder = settings.last_folder or Path.home()
        self._languages_title, self._folder_title = heading(), heading()
        self.kinds = {kind: Check() for kind in KINDS}
        self.languages = {code: Check() for code in DOCUMENT_LANGUAGES}
        self.formats = {form: Check() for form in FORMATS}
        self.codes, self.words = Check(), Check()
        for kind, box in self.kinds.items():
            box.setChecked(kind in _USUAL)
        for box in self.languages.values():
            box.setChecked(True)
        self.formats["csv"].setChecked(True)
        self.width_box, self.height_box, self.scale_box = QSpinBox(), QSpinBox(), QSpinBox()
        for spin, usual in ((self.width_box, USUAL_SIZE.width), (self.height_box, USUAL_SIZE.height)):
            spin.setRange(_LEAST, _MOST)
            spin.setSingleStep(20)
            spin.setValue(round(usual))
        self.scale_box.setRange(1, _MOST_SCALE)
        self.scale_box.setValue(round(USUAL_SIZE.scale))
        self._size_names = [small(""), small(""), small("")]
        sizes = (self.width_box, self.height_box, self.scale_box)
        for name, spin in zip(self._size_names, sizes, strict=True):
            name.setBuddy(spin)
            spin.setFixedWidth(72)
            spin.lineEdit().setTextMargins(4, 0, 4, 0)
        fields = [column(name, spin, gap=2) for name, spin in zip(self._size_names, sizes, strict=True)]
        self._charts = holder(row(_INSET, *fields, None, gap=8, margins=(0, 0, 0, 4)))
        self._not_for = small("", wrap=True)
        told = column(row(*self.formats.values(), None, gap=4), self.codes, self.words, self._not_for, gap=0)
        self._answers = holder(row(_INSET - 4, (told, 1), gap=0, margins=(0, 0, 0, 4)))
        self._path = Elided("", T12, middle=True, data=True)
        self.folder_button, self.open_button = Button("plain", "folder"), Button("icon", "arrow-right")
        self.folder_button.clicked.connect(self._ask_folder)
        self.open_button.clicked.connect(self.open_folder)
        self._lay_out()
        for box in (*self.kinds.values(), *self.languages.values(), *self.formats.values()):
            box.toggled.connect(lambda _: self._follow())
        self._follow()

    def _lay_out(self) -> None:
        parts = column(gap=0)
        for kind, box in self.kinds.items():
            parts.addWidget(box)
            if kind == "charts":
                parts.addWidget(self._charts)
            elif kind == "answers":
                parts.addWidget(self._answers)
        below = column(
            Rule(), self._languages_title, row(*self.languages.values(), None, gap=8), Rule(), self._folder_title,
            self._path, row(self.folder_button, self.open_button, None), None, gap=8,
        )  # fmt: skip
        self.setLayout(column(parts, (below, 1), gap=8))

    @property
    def wanted_kinds(self) -> tuple[str, ...]:
        """The kinds that are ticked; answers only with a format."""
        ticked = tuple(kind for kind, box in self.kinds.items() if box.isChecked())
        return tuple(kind for kind in ticked if kind != "answers" or self.wanted_formats)

    @property
    def wanted_languages(self) -> tuple[str, ...]:
        """The languages that are ticked."""
        return tuple(code for code, box in self.languages.items() if box.isChecked())

    @property
    def wanted_formats(self) -> tuple[str, ...]:
        """The formats of answers that are ticked."""
        return tuple(form for form, box in self.formats.items() if box.isChecked())

    @property
    def chart_size(self) -> ChartSize:
        """The size of charts."""
        return ChartSize(self.width_box.value(), self.height_box.value(), self.scale_box.value())

    def count(self) -> int:
        """How many documents that makes; the charts of a language count as one."""
        kinds = self.wanted_kinds
        each = len(kinds) + (len(self.wanted_formats) - 1 if "answers" in kinds else 0)
        return each * len(self.wanted_languages)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        names = {
            "dashboard": (translate("Report page", "Dashboard, PDF"),
                          translate("Report page", "In the parts chosen, about 40 pages")),
            "label": (translate("Report page", "Label and badge"),
                      translate("Report page", "PDF, SVG and PNG; marked SPECIMEN until the label is sealed")),
            "workbook": (translate("Report page", "Workbook, Excel"),
                         translate("Report page", "Every figure, with native charts")),
            "slides": (translate("Report page", "Slides, PowerPoint"),
                       translate("Report page", "For the workshop, with charts to edit")),
            "charts": (translate("Report page", "Charts, SVG and PNG"),
                       translate("Report page", "The radar and every trend")),
            "answers": (translate("Report page", "Answers, not for the vendor"),
                        translate("Report page", "For your own analyses: a row per interview, nobody by name")),
        }  # fmt: skip
        for kind, box in self.kinds.items():
            box.setText(names[kind][0])
            box.setToolTip(names[kind][1])
            box.setAccessibleDescription(names[kind][1])
        sizes = (translate("Report page", "Width, pt"), translate("Report page", "Height, pt"),
                 translate("Report page", "Dots per pt"))  # fmt: skip
        for name, spin, words in zip(
            self._size_names, (self.width_box, self.height_box, self.scale_box), sizes, strict=True
        ):
            name.setText(words)
            spin.setAccessibleName(words)
        for form, words in (("csv", "CSV"), ("xlsx", "Excel"), ("sav", "SPSS")):
            self.formats[form].setText(words)
        self.codes.setText(translate("Report page", "Numbers instead of words"))
        self.words.setText(translate("Report page", "Comments too, as said"))
        self._not_for.setText(translate("Report page", "Single answers; comments may name people."))
        self._languages_title.setText(translate("Report page", "Languages"))
        note = translate("Report page", "A missing translation stops its own language only, and is named.")
        for code, box in self.languages.items():
            box.setText(code.upper())
            box.setAccessibleName(LANGUAGES[code])
            box.setToolTip(f"{LANGUAGES[code]}. {note}")
            box.setAccessibleDescription(note)
        self._folder_title.setText(translate("Report page", "Folder"))
        self.folder_button.set_words(translate("Report page", "Choose a folder"))
        self.open_button.set_words(translate("Report page", "Open the folder"))
        self.set_folder(self.folder)

    def set_folder(self, folder: Path) -> None:
        """Write there."""
        self.folder = folder
        self._path.setText(str(folder))

    def _follow(self) -> None:
        self._charts.setVisible(self.kinds["charts"].isChecked())
        self._answers.setVisible(self.kinds["answers"].isChecked())
        self.changed.emit()

    def _ask_folder(self) -> None:
        words = translate("Report page", "Choose a folder")
        chosen = QFileDialog.getExistingDirectory(self, words, str(self.folder))
        if chosen:
            self._settings.last_folder = Path(chosen)
            self.set_folder(Path(chosen))

    def open_folder(self) -> None:
        """Show the folder in the system's own window."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))
