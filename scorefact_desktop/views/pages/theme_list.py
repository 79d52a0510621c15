"""The themes of a questionnaire with their scores, as a list to choose from."""

from PySide6.QtCore import Signal

from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.scene import Scene
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import Part, clear, column, holder, row
from scorefact_desktop.views.widgets.list_row import ListRow
from scorefact_desktop.views.widgets.marks import Arrow, StatusMark
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Elided, Text, heading

#: Stands for the campaign's own questions where a theme is named.
CUSTOM = "#custom"


def custom_name() -> str:
    """What the section of the campaign's own questions is called."""
    return translate("Themes", "Custom questions")


class ThemeList(Card):
    """`chosen` gives the id of a theme, or `CUSTOM`."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.title = heading()
        self._lines = column(gap=0)
        inside = scrolled(holder(self._lines))
        self.fill(column(row(self.title, None, margins=(16, 0, 16, 0)), 4, Rule(), (inside, 1), gap=4), (1, 12, 1, 8))
        self.setFixedWidth(328)

    def show_scene(self, scene: Scene, current: str) -> None:
        """Every theme in its order, with the one that is open marked."""
        self.title.setText(translate("Themes", "Themes"))
        clear(self._lines)
        for theme in scene.questionnaire.themes:
            figure = scene.figures.theme(theme.id)
            line = ListRow(36)
            line.last, line.chosen = True, theme.id == current
            number = Text(str(theme.number), T14, 400, "muted", right=True)
            number.setFixedWidth(20)
            name = wording.text_of(theme.name)
            parts: list[Part] = [number, (Elided(name, T14, 600 if line.chosen else 400), 1)]
            if figure is None or figure.value is None:
                parts.append(StatusMark("open"))
            else:
                if figure.change and figure.change.significant:
                    arrow = Arrow()
                    arrow.set_direction(*wording.change_tone(figure))
                    parts.append(arrow)
                parts.append(Text(wording.shown(figure, 1), T14, 500, right=True))
            line.setLayout(row(*parts, gap=8, margins=(12, 0, 16, 0)))
            line.setAccessibleName(name)
            line.setAccessibleDescription(wording.shown(figure, 1) if figure else "")
            line.clicked.connect(lambda _=False, theme=theme.id: self.chosen.emit(theme))
            self._lines.addWidget(line)
        if scene.questionnaire.custom:
            self._lines.addWidget(Rule())
            line = ListRow(36)
            line.last, line.chosen = True, current == CUSTOM
            own = Elided(custom_name(), T14, 600 if line.chosen else 400)
            line.setLayout(row(28, (own, 1), gap=8, margins=(12, 0, 16, 0)))
            line.setAccessibleName(custom_name())
            line.clicked.connect(lambda: self.chosen.emit(CUSTOM))
            self._lines.addWidget(line)
        self._lines.addStretch(1)
