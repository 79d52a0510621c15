"""Devices and packages: who is known by which fingerprint, what is shared with whom, and what came in."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.domain.wording import fill
from scorefact_desktop.services.devices import KnownDevice
from scorefact_desktop.translation import translate
from scorefact_desktop.views.exchange.found import Found
from scorefact_desktop.views.exchange.rows import DeviceRow, in_two_lines, refill
from scorefact_desktop.views.speech import interface_language, short_date
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.buttons import Button, Check, Segmented
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import Icon
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.selectors import Selector
from scorefact_desktop.views.widgets.text import Elided, Text, big_heading, small

if TYPE_CHECKING:
    from scorefact_desktop.services.packages.merging import Opened

#: What may be shared: the parts of a package, and the cases of an interviewer.
PARTS: tuple[tuple[str, ...], ...] = (("answers", "identity"), ("answers",), ("identity",), ())


class Share(QWidget):
    """Asks for what the page does: nothing here touches the workspace."""

    card_wanted = Signal()
    add_wanted = Signal()
    trust_wanted = Signal(int, bool)
    forget_wanted = Signal(int)
    export_wanted = Signal(object, str, object)  # parts, interviewer, recipients' fingerprints
    look_wanted = Signal()
    merge_wanted = Signal(bool)  # trust the device that signed
    put_away = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._writable, self._campaign = False, ""
        self._devices_title, self._devices_note = big_heading(), small("", wrap=True)
        self.add_button = Button("plain", "plus")
        self.add_button.clicked.connect(self.add_wanted)
        self._devices = column(gap=0)
        self._devices_area = scrolled(holder(self._devices))
        devices = Card(
            column(row(self._devices_title, None, self.add_button), self._devices_note, Rule(),
                   (self._devices_area, 1), gap=8),
            (20, 16, 20, 12),
        )  # fmt: skip
        self.setLayout(row((devices, 52), (holder(self._right()), 48), gap=16))
        self.opened: Opened | None = None

    def _right(self) -> QVBoxLayout:
        self._make_title, self._what, self._explained = big_heading(), Segmented(len(PARTS)), small("", wrap=True)
        self._what.group.idClicked.connect(lambda _: self._explain())
        self._what.choose(0)
        self.interviewer = Selector(160)
        self.interviewer.chosen.connect(self._choose_interviewer)
        self._chosen_interviewer = ""
        self._for, self._recipients = Text("", T14, 500), column(gap=6)
        self.checks: list[tuple[KnownDevice, Check]] = []
        self.export_button = Button("primary", "save")
        self.export_button.clicked.connect(self._export)
        self._make = Card(
            column(
                self._make_title, Rule(), row(self._what, None), self._explained, row(self.interviewer, None),
                self._for, self._recipients, 4, row(self.export_button, None), gap=10,
            ),
            (20, 16, 20, 16),
        )  # fmt: skip
        self._came_title, self.look_button = big_heading(), Button("plain", "import")
        self.look_button.clicked.connect(self.look_wanted)
        self._noted = column(gap=6)
        came = Card(
            column(row(self._came_title, None, self.look_button), Rule(), (scrolled(holder(self._noted)), 1), gap=10),
            (20, 16, 20, 12),
        )
        self._before = Card(self._question(), (20, 16, 20, 16))
        self._before.hide()
        return column(self._before, self._make, (came, 1), gap=12)

    def _question(self) -> QVBoxLayout:
        self._asked, self._about, self._print = big_heading(), Text("", T14, wrap=True), Text("", 16, 600)
        self._advice = small("", wrap=True)
        self.merge_button, self.away_button = Button("primary", "import"), Button("plain")
        self.merge_button.clicked.connect(self._merge)
        self.away_button.clicked.connect(self.put_away)
        return column(
            row(Icon("shield", 20, "accent"), self._asked, None), Rule(), self._about, self._print, self._advice,
            row(self.merge_button, self.away_button, None), gap=10,
        )  # fmt: skip

    def show_found(self, found: Found, campaign: str) -> None:
        """Show what the workspace holds."""
        rows = []
        for device in found.devices:
            line = DeviceRow(device, writable=found.writable)
            if device.own:
                line.act.clicked.connect(self.card_wanted)
            else:
                line.act.clicked.connect(partial(self._trust, device))
                line.forget.clicked.connect(partial(self._forget, device))
            rows.append(line)
        refill(self._devices, rows)
        self.add_button.setEnabled(found.writable)
        self.look_button.setEnabled(found.writable)
        chosen = {one.fingerprint for one, check in self.checks if check.isChecked()}
        self.checks = []
        boxes: list[QWidget] = []
        for device in found.devices:
            if device.own or not device.trusted:
                continue
            box = Check()
            box.setText(device.name)
            box.setAccessibleName(device.name)
            box.setChecked(device.fingerprint in chosen)
            box.toggled.connect(lambda _: self._explain())
            self.checks.append((device, box))
            boxes.append(box)
        if not boxes:
            boxes.append(small(translate("Exchange", "Add the device of a colleague and trust it first."), wrap=True))
        refill(self._recipients, boxes)
        names = [(name, name) for name in found.interviewers]
        if self._chosen_interviewer not in found.interviewers:
            self._chosen_interviewer = names[0][0] if names else ""
        self.interviewer.set_choices(names, self._chosen_interviewer)
        self._writable, self._campaign = found.writable, campaign
        self._explain()
        self._show_noted(found)

    def _show_noted(self, found: Found) -> None:
        language = interface_language()
        lines: list[QWidget] = []
        for one in found.packages[:20]:
            words = (
                translate("Exchange", "Made: {name}")
                if one.direction == "exported"
                else translate("Exchange", "Merged: {name}")
            ).format(name=one.file_name)
            counts = translate(
                "Exchange", "{campaign}: interviews {interviews}, calls {calls}, workshops {workshops}"
            ).format(
                campaign=one.campaign or "–",
                interviews=number(one.counts.get("interviews", 0), language),
                calls=number(one.counts.get("attempts", 0), language),
                workshops=number(one.counts.get("workshops", 0), language),
            )
            who = f" · {one.device}" if one.device else ""
            lines.append(
                holder(
                    column(
                        Elided(words, T14, 500, data=True),
                        Elided(f"{short_date(one.at)} · {counts}{who}", T12, 400, "muted", data=True),
                        gap=1,
                    )
                )
            )
        if not lines:
            lines.append(small(translate("Exchange", "No package was made or merged yet."), wrap=True))
        refill(self._noted, lines)

    def ask(self, opened: "Opened | None") -> None:
        """Show what a package holds before it is merged; None puts the question away."""
        self.opened = opened
        self._before.setVisible(opened is not None)
        self._make.setVisible(opened is None)
        if opened is None:
            return
        language = interface_language()
        self._asked.setText(fill(translate("Exchange", "A package from {device}"), language, device=opened.device))
        words = translate(
            "Exchange",
            "{campaign}: interviews {interviews}, cases {cases}, calls {calls}, workshops {workshops}, "
            "erasures {erasures}",
        )
        self._about.setText(
            words.format(
                campaign=opened.campaign,
                interviews=number(opened.interviews, language),
                cases=number(opened.cases, language),
                calls=number(opened.attempts, language),
                workshops=number(opened.workshops, language),
                erasures=number(opened.erasures, language),
            )
        )
        self._print.setText(in_two_lines(opened.fingerprint))
        self._print.setMinimumHeight(46)
        self._print.setVisible(not opened.trusted)
        self._print.setAccessibleName(translate("Exchange", "Fingerprint {digits}").format(digits=opened.fingerprint))
        self._advice.setText(
            translate(
                "Exchange",
                "This device is trusted here. Merging loses nothing: what two laptops differ about is kept twice.",
            )
            if opened.trusted
            else translate(
                "Exchange",
                "This device is not trusted here yet. Ask its owner to read you the digits by telephone: only if all "
                "of them are the same, trust it.",
            )
        )
        self.merge_button.set_words(
            translate("Exchange", "Merge")
            if opened.trusted
            else translate("Exchange", "The digits are the same: trust and merge")
        )
        self.merge_button.setFocus()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._devices_title.setText(translate("Exchange", "Devices"))
        self._devices_note.setText(
            translate(
                "Exchange",
                "Give colleagues the card of this device. Before you trust theirs, compare the digits by telephone.",
            )
        )
        self._devices_area.setAccessibleName(self._devices_title.text())
        self.add_button.set_words(translate("Exchange", "Add a device…"))
        self._make_title.setText(translate("Exchange", "Make a package"))
        self._what.set_words(
            [
                translate("Exchange", "Both"),
                translate("Exchange", "Answers"),
                translate("Exchange", "Identity"),
                translate("Exchange", "Cases to call"),
            ]
        )
        self._what.setAccessibleName(translate("Exchange", "What is shared"))
        self.interviewer.set_name(translate("Exchange", "Interviewer"))
        self._for.setText(translate("Exchange", "Readable only by this device and:"))
        self.export_button.set_words(translate("Exchange", "Make the package…"))
        self._came_title.setText(translate("Exchange", "Packages"))
        self.look_button.set_words(translate("Exchange", "Merge a package…"))
        self.away_button.set_words(translate("Exchange", "Not now"))

    def _explain(self) -> None:
        at = max(0, self._what.group.checkedId())
        self._explained.setText(
            (
                translate("Exchange", "{campaign}: interviews with customers, contacts, cases, calls and workshops."),
                translate(
                    "Exchange",
                    "{campaign}: interviews with their comments, workshops with their decisions; no names or numbers.",
                ),
                translate("Exchange", "{campaign}: customers, contacts, cases, calls and workshops, without answers."),
                translate("Exchange", "{campaign}: the interviewer’s cases with contacts and calls; no answers."),
            )[at].format(campaign=self._campaign or "–")
        )
        self.interviewer.setVisible(not PARTS[at])
        ready = bool(self._campaign) and self._writable and any(check.isChecked() for _, check in self.checks)
        self.export_button.setEnabled(ready and bool(PARTS[at] or self._chosen_interviewer))

    def _choose_interviewer(self, name: str) -> None:
        self._chosen_interviewer = name

    def _export(self) -> None:
        at = max(0, self._what.group.checkedId())
        wanted = [device.fingerprint for device, check in self.checks if check.isChecked()]
        self.export_wanted.emit(PARTS[at], "" if PARTS[at] else self._chosen_interviewer, wanted)

    def _merge(self) -> None:
        if self.opened is not None:
            self.merge_wanted.emit(not self.opened.trusted)

    def _trust(self, device: KnownDevice, _checked: bool = False) -> None:
        self.trust_wanted.emit(device.id, not device.trusted)

    def _forget(self, device: KnownDevice, _checked: bool = False) -> None:
        self.forget_wanted.emit(device.id)


def package_name(campaign: str, interviewer: str) -> str:
    """The name proposed for a package."""
    from scorefact_desktop.services.naming import slug

    who = f"-{slug(interviewer)}" if interviewer else ""
    return f"{campaign.replace('/', '-')}{who}.sfpkg"
