"""The questions of a questionnaire that came in as a file, as a Qt model."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt

from scorefact_desktop.models.import_rows import ImportRows, Index
from scorefact_desktop.translation import translate

CODE, TEXT, ANSWERS, CONDITION = range(4)


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """One question: its code, its text in one language, its answers in words, when it is asked."""

    code: str
    text: str
    answers: str
    condition: str

    @property
    def cells(self) -> tuple[str, ...]:
        """The texts in the order of the columns."""
        return (self.code, self.text, self.answers, self.condition)


class ImportQuestions(ImportRows):
    """The questions, in the order asked."""

    width = 4

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[QuestionLine] = []
        self._all: tuple[QuestionLine, ...] = ()
        self._wanted = ""

    def show(self, rows: Sequence[QuestionLine]) -> None:
        """Show other questions."""
        self._all = tuple(rows)
        self.find(self._wanted)

    def find(self, text: str) -> None:
        """Show only questions that hold `text`."""
        self.beginResetModel()
        self._wanted = text.strip().casefold()
        self.rows = [one for one in self._all if any(self._wanted in cell.casefold() for cell in one.cells)]
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.rows[index.row()].cells[index.column()]
        return None

    def headings(self) -> tuple[str, ...]:
        """Code, text, answers, condition."""
        return (
            translate("ImportDefinition", "Code"),
            translate("ImportDefinition", "Question"),
            translate("ImportDefinition", "Answers"),
            translate("ImportDefinition", "Asked when"),
        )
