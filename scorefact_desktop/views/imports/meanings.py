"""What one column is: the values it holds with what each means, and how several answers stand in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.domain.questionnaire import Scale, ScaleKind
from scorefact_desktop.domain.wording import fill
from scorefact_desktop.models.import_meanings import COUNT, MEANS, VALUE, ImportMeanings, MeaningRow
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.imports import words
from scorefact_desktop.views.imports.choice_table import ChoiceTable
from scorefact_desktop.views.imports.controls import Chosen
from scorefact_desktop.views.imports.plan import Plan
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.text import Elided, Text

if TYPE_CHECKING:
    from scorefact_desktop.services.import_meanings import Column

VALUE_WIDTH = 108
WHOLE, SPECIFY, CHOICE = "whole", "specify", "choice:"


class _MeaningTable(ChoiceTable):
    choice_column, number_columns = MEANS, (COUNT,)

    def __init__(self, model: ImportMeanings) -> None:
        super().__init__(model, {VALUE: VALUE_WIDTH, COUNT: 56}, lambda: model.targets)
        self._meanings = model

    def asked(self, index: QModelIndex) -> str:
        value = self._meanings.rows[index.row()].value
        return translate("ImportMeanings", "What “{value}” means").format(value=value)


class MeaningPanel(QWidget):
    """`meant` gives column, value and the key of its meaning; `parted` a column and what it holds of a question with
    several answers; `separated` a column and the mark between its answers."""

    meant = Signal(str, str, str)
    parted = Signal(str, str)
    separated = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._column = ""
        self.name, self.about = Elided("", T14, 600, data=True), Text("", T12, 400, "muted", wrap=True)
        self.part, self.separator = Chosen(150), Chosen(90)
        self.part.picked.connect(lambda key: self.parted.emit(self._column, key))
        self.separator.picked.connect(lambda key: self.separated.emit(self._column, key))
        self.model = ImportMeanings()
        self.model.setParent(self)
        self.model.changed.connect(lambda value, key: self.meant.emit(self._column, value, key))
        self.table = _MeaningTable(self.model)
        head = column(self.name, self.about, gap=3, margins=(16, 10, 16, 8))
        parts = row((self.part, 1), self.separator, gap=8, margins=(16, 0, 16, 8))
        self.setLayout(column(head, parts, (self.table, 1), gap=0))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.part.set_name(translate("ImportMeanings", "This column holds"))
        self.separator.set_name(translate("ImportMeanings", "Parted by"))
        self.table.setAccessibleName(translate("ImportMeanings", "Values of the column and what they mean"))

    def show_column(self, plan: Plan, name: str) -> None:
        """Show a column of the file."""
        self._column = name
        found = plan.staged.found.column(name)
        chosen = plan.mapping.columns.get(name) if plan.mapping is not None else None
        code: str | None = getattr(chosen, "question", None)
        questionnaire = plan.questionnaire
        scale = questionnaire.scale_of(code) if questionnaire and code in questionnaire.by_code and code else None
        self._show_parts(scale, chosen)
        plain = scale is None or scale.kind is ScaleKind.TEXT
        self.table.setColumnHidden(MEANS, plain)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(VALUE, header.ResizeMode.Stretch if plain else header.ResizeMode.Interactive)
        if not plain:
            self.table.setColumnWidth(VALUE, VALUE_WIDTH)
        self.name.setText(name or translate("ImportMeanings", "No column chosen"))
        if found is None:
            self.about.setText(translate("ImportMeanings", "Choose a column at the left to see what it holds."))
            self.model.show((), {})
        elif scale is None or questionnaire is None or code is None or scale.kind is ScaleKind.TEXT:
            self.about.setText(self._plain_words(found.label, found.profile.filled))
            values = list(found.profile.distinct.items())[:100]
            language = interface_language()
            self.model.show([MeaningRow(value, number(n, language), value, "open") for value, n in values], {})
        else:
            asked = wording.text_of(questionnaire.by_code[code].text)
            self.about.setText(fill(asked, interface_language(), **plan.names) if plan.names else asked)
            self._show_values(plan, found, chosen, scale)

    def _show_values(self, plan: Plan, found: "Column", chosen: object, scale: Scale) -> None:
        from scorefact_desktop.services import import_meanings

        if plan.questionnaire is None or plan.mapping is None or not isinstance(chosen, import_meanings.ColumnMapping):
            return
        language = interface_language()
        possible = import_meanings.possible(scale, language)
        decimal = plan.mapping.decimal or plan.staged.found.decimal
        rows = [
            MeaningRow(one.value, number(one.count, language), one.key, "good" if one.key else "bad")
            for one in import_meanings.meanings(found, chosen, plan.questionnaire, decimal)
        ]
        answers = {one.meaning for one in rows if one.meaning.startswith(import_meanings.ANSWER)}
        more = {key: self._several(key, possible) for key in answers if key not in possible}
        in_parts = chosen.choice is not None  # chosen or not: only what is missing can be said of a value
        shown = {**more, **({key: possible[key] for key in answers & set(possible)} if in_parts else possible)}
        self.model.show(rows, {**shown, **words.missing_kinds()})

    def _plain_words(self, label: str, filled: int) -> str:
        many = translate("ImportMeanings", "%n cell(s) filled; the values stand as they are.", None, filled)
        return f"{label}\n{many}" if label else many

    def _several(self, key: str, possible: dict[str, str]) -> str:
        parts = key.partition(":")[2].split(",")
        return ", ".join(possible.get(f"answer:{part}", part) for part in parts if part) or translate(
            "ImportMeanings", "not chosen"
        )

    def _show_parts(self, scale: Scale | None, chosen: object) -> None:
        multi = scale is not None and scale.kind is ScaleKind.MULTI
        other = scale is not None and any(one.specify for one in scale.choices)
        self.part.setVisible(multi or other)
        whole = multi and getattr(chosen, "choice", None) is None and not getattr(chosen, "specify", False)
        self.separator.setVisible(whole)
        if scale is None or not (multi or other):
            return
        choices = {
            WHOLE: translate("ImportMeanings", "all answers, in one cell")
            if multi
            else translate("ImportMeanings", "the answer")
        }
        if multi:
            choices |= {f"{CHOICE}{one.code}": wording.text_of(one.text) for one in scale.choices}
        if other:
            choices[SPECIFY] = translate("ImportMeanings", "the words of “other”")
        choice = getattr(chosen, "choice", None)
        if isinstance(choice, int):
            choice = next((one.code for one in scale.choices if one.value == choice), choice)
        held = SPECIFY if getattr(chosen, "specify", False) else f"{CHOICE}{choice}" if choice is not None else WHOLE
        self.part.set_choices(choices, held)
        marks = {
            "auto": translate("ImportMeanings", "told by itself"), ";": ";", ",": ",", "|": "|", "/": "/",
            "\n": translate("ImportMeanings", "new line"), " ": translate("ImportMeanings", "space"),
        }  # fmt: skip
        self.separator.set_choices(marks, getattr(chosen, "separator", None) or "auto")
