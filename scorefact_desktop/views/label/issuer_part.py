"""The issuers a workspace trusts, and the question before another one is: its fingerprint, compared by telephone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scorefact_desktop.translation import translate
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Button, Check
from scorefact_desktop.views.widgets.card import Rule
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.text import Elided, Text, heading, small

if TYPE_CHECKING:
    from scorefact_desktop.services.label_checking import Issuer

_GROUPS_A_LINE = 8


class IssuerPart(QWidget):
    """`file_wanted` for an issuer's public file, `trusted` once its fingerprint was compared, `refused` otherwise."""

    file_wanted = Signal()
    trusted = Signal()
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked: Issuer | None = None
        self._known: tuple[Issuer, ...] = ()
        self._title, self._list = heading(), column(gap=6)
        self.add_button, self.trust_button, self.not_button = Button(), Button("primary"), Button()
        self.compared = Check()
        self._question, self._print = Text("", T14, wrap=True), Text("", T14, 500)
        self._name = Elided("", T14, 600, data=True)
        self.add_button.clicked.connect(self.file_wanted)
        self.trust_button.clicked.connect(self.trusted)
        self.not_button.clicked.connect(self.refused)
        self.compared.toggled.connect(self.trust_button.setEnabled)
        self._asking = holder(
            column(
                Rule(), self._name, self._print, self._question, row(self.compared, None),
                row(self.trust_button, self.not_button, None), gap=8,
            )
        )  # fmt: skip
        self._asking.hide()
        self.setLayout(column(self._title, self._list, row(self.add_button, None), self._asking, gap=8))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._title.setText(translate("LabelSeal", "Issuers that are trusted here"))
        self.add_button.set_words(translate("LabelSeal", "Trust an issuer…"))
        self._question.setText(
            translate(
                "LabelSeal",
                "Call the issuer at a number you know, and have the fingerprint read out. Only if every group is the "
                "same is this file the issuer’s.",
            )
        )
        self.compared.setText(translate("LabelSeal", "I have compared all of it"))
        self.trust_button.set_words(translate("LabelSeal", "Trust this issuer"))
        self.not_button.set_words(translate("LabelSeal", "Do not trust"))
        self.show_known(self._known, writable=self.add_button.isEnabled())
        self.ask(self.asked)

    def show_known(self, known: tuple["Issuer", ...], *, writable: bool) -> None:
        """List the issuers that are trusted."""
        self._known = known
        clear(self._list)
        for one in known:
            name = Elided(one.name, T14, 500, data=True)
            kind = small(translate("LabelSeal", "test key, SPECIMEN")) if one.specimen else small(one.fingerprint[:19])
            name.setToolTip(one.fingerprint)
            self._list.addLayout(row(StatusMark("watch" if one.specimen else "good", 4.0), (name, 1), kind))
        if not known:
            self._list.addWidget(small(translate("LabelSeal", "None yet: no seal can be taken in."), wrap=True))
        self.add_button.setEnabled(writable)

    def ask(self, issuer: "Issuer | None") -> None:
        """Show an issuer's fingerprint and ask whether it was compared; None puts the question away."""
        if issuer is None or issuer != self.asked:
            self.compared.setChecked(False)
        self.asked = issuer
        self._asking.setVisible(issuer is not None)
        self.add_button.setVisible(issuer is None)
        self.trust_button.setEnabled(self.compared.isChecked())
        if issuer is None:
            return
        words = translate("LabelSeal", "{name} (test key, SPECIMEN)") if issuer.specimen else "{name}"
        self._name.setText(words.format(name=issuer.name))
        groups = issuer.fingerprint.split(" ")
        lines = [groups[at : at + _GROUPS_A_LINE] for at in range(0, len(groups), _GROUPS_A_LINE)]
        self._print.setText("\n".join(" ".join(line) for line in lines))
        self._print.setFixedHeight(self._print.sizeHint().height())
        self._print.setAccessibleName(translate("LabelSeal", "Fingerprint {digits}").format(digits=issuer.fingerprint))
