"""The table of columns, problems first: the target of each is chosen in place."""

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent

from scorefact_desktop.models.import_columns import MATCHED, NAME, READ_AS, STATE, TARGET, VALUES, ImportColumns
from scorefact_desktop.translation import translate
from scorefact_desktop.views.imports.choice_table import ChoiceTable

#: Widths of the columns in a table of the usual width, where the target takes the rest.
WIDTHS = {NAME: 136, VALUES: 116, MATCHED: 96, READ_AS: 112, STATE: 56}
USUAL = 730


class ColumnTable(ChoiceTable):
    """A click on a heading sorts; the columns stay where they are while they are changed."""

    choice_column, state_column, quiet_columns = TARGET, STATE, (VALUES, MATCHED)

    def __init__(self, model: ImportColumns) -> None:
        super().__init__(model, WIDTHS, lambda: model.targets)
        self._columns = model
        self._sorted: tuple[int, bool] | None = None
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(self._sort)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a wide window the values have more room too."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            more = max(0, event.size().width() - USUAL)
            self.setColumnWidth(NAME, WIDTHS[NAME] + more // 6)
            self.setColumnWidth(VALUES, WIDTHS[VALUES] + more // 3)

    def asked(self, index: QModelIndex) -> str:
        """Where the column goes."""
        name = self._columns.rows[index.row()].name
        return translate("ImportColumns", "Where “{column}” goes").format(column=name)

    def current_name(self) -> str:
        """The column that is looked at, "" for none."""
        index = self.currentIndex()
        return self._columns.rows[index.row()].name if index.isValid() else ""

    def look_at(self, name: str) -> None:
        """Make a column the current one, where it is shown."""
        place = self._columns.place_of(name)
        if place >= 0:
            self.setCurrentIndex(self._columns.index(place, TARGET))

    def _sort(self, section: int) -> None:
        name = self.current_name()
        descending = self._sorted == (section, False)
        self._sorted = (section, descending)
        self._columns.sort_by(section, descending)
        self.look_at(name)
