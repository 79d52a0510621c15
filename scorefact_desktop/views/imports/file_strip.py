"""The file in one line: what it is called, which tool wrote it and why that is thought, where its columns go."""

from collections.abc import Callable, Sequence

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.translation import translate
from scorefact_desktop.views.imports.controls import MenuButton
from scorefact_desktop.views.imports.plan import Plan, target_of
from scorefact_desktop.views.imports.words import IGNORED
from scorefact_desktop.views.speech import interface_language, short_date
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.marks import Icon, StatusMark
from scorefact_desktop.views.widgets.text import Elided, Text

#: From this confidence on a tool counts as recognised.
SURE = 0.8
Offer = tuple[str, Callable[[], object], bool]


class FileStrip(Card):
    """64 pixels high; `offers` are other ways to take the file."""

    def __init__(self, offers: Callable[[], Sequence[Offer]]) -> None:
        super().__init__()
        self._file, self._about = Elided("", T14, 600, middle=True, data=True), Elided("", T12, 400, "muted", data=True)
        self._tool, self._seen = Text("", T14, 600), Elided("", T12, 400, "muted", data=True)
        self._tool_mark = StatusMark("good", 4.5)
        self._mapped, self._mapped_note = Text("", T14, 600), Elided("", T12, 400, "muted", data=True)
        self.taken_as = MenuButton(offers)
        file = column(None, self._file, self._about, None, gap=1)
        tool = column(None, row(self._tool_mark, self._tool, None, gap=6), self._seen, None, gap=1)
        mapped = column(None, self._mapped, self._mapped_note, None, gap=1)
        self.fill(
            row(
                Icon("table", 28, "accent"),
                (file, 5),
                Rule(upright=True, length=40),
                (tool, 6),
                Rule(upright=True, length=40),
                (mapped, 4),
                self.taken_as,
                gap=14,
            ),
            (16, 4, 16, 4),
        )
        self.setFixedHeight(64)

    def show_plan(self, plan: Plan) -> None:
        """Show a file that was tried."""
        from scorefact_desktop.services import import_words

        if plan.tried is None or plan.mapping is None:
            return
        language, found = interface_language(), plan.tried.found
        self._file.setText(plan.path.name)
        columns = len(found.columns)
        rows = translate("Import", "%n row(s)", None, found.rows)
        rows = rows.replace(str(found.rows), number(found.rows, language))  # in the language's own form
        size = f"{rows} · {translate('Import', '%n column(s)', None, columns)}"
        self._about.setText(f"{found.sheet} · {size}" if found.sheet and found.form == "workbook" else size)
        self._tool.setText(import_words.tool_name(found, translate)[:30])
        self._seen.setText(import_words.recognised(found, translate))
        self._tool_mark.set_kind("good" if found.confidence >= SURE else "watch")
        self._show_mapping(plan)
        self.taken_as.set_words(
            translate("Import", "Read as customers") if plan.customers else translate("Import", "Read as responses")
        )

    def _show_mapping(self, plan: Plan) -> None:
        """How many columns go somewhere, and whose mapping it is."""
        tried = plan.tried
        if tried is None or plan.mapping is None:
            return
        targets = [target_of(plan.mapping, one.name) for one in tried.found.columns]
        used = sum(1 for one in targets if one != IGNORED)
        if plan.customers:
            said = translate("Import", "%n column(s) to fields", None, used)
        else:
            asked = sum(1 for one in targets if one.startswith("question:"))
            said = translate("Import", "%n column(s) to questions", None, asked)
        left = translate("Import", "%n left out", None, len(targets) - used)
        if tried.recalled is None:
            self._mapped.setText(said)
            self._mapped_note.setText(left)
            return
        day = short_date(tried.recalled.source.used_at)
        self._mapped.setText(translate("Import", "Mapping of {day} reused").format(day=day))
        parts = [said, left]
        drift = tried.recalled.drift
        if drift.added:
            parts.append(translate("Import", "%n new column(s)", None, len(drift.added)))
        if drift.removed:
            parts.append(translate("Import", "%n missing", None, len(drift.removed)))
        self._mapped_note.setText(" · ".join(parts))
