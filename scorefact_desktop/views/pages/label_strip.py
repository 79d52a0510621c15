"""The strip across the dashboard's foot: how far fieldwork is, and that the label is decided once, at closing."""

from PySide6.QtCore import Signal

from scorefact_desktop.charts.numbers import number, percent
from scorefact_desktop.translation import translate
from scorefact_desktop.views.scene import Scene, still_owed
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.progress import Progress
from scorefact_desktop.views.widgets.text import Text, heading, small


class LabelStrip(Card):
    """`report_wanted` leads to the page where report and label are made."""

    report_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mark, self.state, self.note = StatusMark("open"), heading(), small()
        self.answered, self.owed = Text("", T14, 500), small()
        self.bar = Progress(0, 0.6)
        self.button = Button()
        self.button.clicked.connect(self.report_wanted)
        left = holder(column(None, row(self.mark, self.state, None), row(22, self.note, None, gap=0), None, gap=2))
        middle = holder(column(None, row(self.answered, None, self.owed), self.bar, None, gap=2))
        self.fill(row(left, Rule(upright=True, length=40), (middle, 1), self.button, gap=24), (16, 4, 16, 4))
        self.setFixedHeight(64)

    def show_scene(self, scene: Scene) -> None:
        """Show the state of a campaign in the interface's language."""
        about, language = scene.about, interface_language()
        closed = about.status == "closed"
        reached = about.progress is not None and about.progress >= about.closing_target
        target = percent(about.closing_target, language)
        if closed:
            self.state.setText(translate("LabelStrip", "Fieldwork is closed"))
            self.note.setText(
                translate("LabelStrip", "{share} rule reached").format(share=target)
                if reached
                else translate("LabelStrip", "{share} rule not reached").format(share=target)
            )
            self.mark.set_kind("good" if reached else "bad")
        else:
            self.state.setText(translate("LabelStrip", "Label: decided at closing"))
            self.note.setText(translate("LabelStrip", "no projection while fieldwork is open"))
            self.mark.set_kind("open")
        complete = number(about.complete, language)
        if about.sample:
            words = translate("LabelStrip", "{complete} of {sample} answered")
            self.answered.setText(words.format(complete=complete, sample=number(about.sample, language)))
        else:
            self.answered.setText(translate("LabelStrip", "{complete} answered").format(complete=complete))
        owed = still_owed(about)
        if reached or not about.progress:
            self.owed.setText(translate("LabelStrip", "{share} closes").format(share=target))
        else:
            words = translate("LabelStrip", "{share} closes: {owed} to go")
            self.owed.setText(words.format(share=target, owed=number(owed, language)))
        self.bar.tick = about.closing_target
        self.bar.set_share(about.progress or 0.0)
        self.bar.setAccessibleName(f"{self.answered.text()}. {self.owed.text()}")
        self.button.set_words(translate("LabelStrip", "Report and label"))
