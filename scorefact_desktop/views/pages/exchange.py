"""Exchange: devices and packages, what two laptops differ about, what is known of people, and the history.

Every part only shows and asks; this page does what is asked, off the thread, and says what came of it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.session import Changed
from scorefact_desktop.translation import translate
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.exchange.asking import open_name, save_name
from scorefact_desktop.views.exchange.decide import Decide
from scorefact_desktop.views.exchange.duties import Duties
from scorefact_desktop.views.exchange.found import Found, load
from scorefact_desktop.views.exchange.people import People
from scorefact_desktop.views.exchange.share import Share, package_name
from scorefact_desktop.views.exchange.trail import Trail
from scorefact_desktop.views.pages.parted import PartedPage

if TYPE_CHECKING:
    from scorefact_desktop.services.packages.merging import Merged


class ExchangePage(PartedPage[Found]):
    """Four parts under a row of tabs."""

    shows = (Changed.CAMPAIGN, Changed.CAMPAIGNS, Changed.INTERVIEWS, Changed.CALLS)

    def __init__(self, desk: Desk) -> None:
        self._waiting: Path | None = None
        super().__init__(desk, "folder")
        self._connect()
        self.duties = Duties(self)

    def _parts(self) -> dict[str, QWidget]:
        self.share, self.decide, self.people, self.trail = Share(), Decide(), People(), Trail()
        return {"share": self.share, "decide": self.decide, "people": self.people, "history": self.trail}

    def _connect(self) -> None:
        self.share.card_wanted.connect(self._ask_card)
        self.share.add_wanted.connect(self._ask_device)
        self.share.trust_wanted.connect(self._trust)
        self.share.forget_wanted.connect(self._forget)
        self.share.export_wanted.connect(self._ask_export)
        self.share.look_wanted.connect(self._ask_package)
        self.share.merge_wanted.connect(self.merge)
        self.share.put_away.connect(lambda: self.share.ask(None))
        self.decide.solved.connect(self._solve)
        self.decide.counts.connect(self._count)

    # what is shown

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Exchange", "Exchange"))
        self.headline.setText(translate("Exchange", "Exchange between laptops"))
        self.note.setText(
            translate("Exchange", "By memory stick, shared folder or e-mail: encrypted, signed, nothing lost")
        )
        for part in (self.share, self.decide, self.people, self.trail):
            part.retranslate()
        self.empty.say(
            translate("Exchange", "No workspace is open"),
            translate("Exchange", "Open the workspace whose interviews are to be shared."),
        )
        self._name_tabs()

    def _name_tabs(self) -> None:
        open_ = len(self.found.conflicts) + len(self.found.several) if self.found else 0
        words = translate("Exchange", "Conflicts ({count})").format(count=open_)
        self.tabs.set_words(
            [
                translate("Exchange", "Packages"),
                words if open_ else translate("Exchange", "Conflicts"),
                translate("Exchange", "People"),
                translate("Exchange", "History"),
            ]
        )
        self.tabs.setAccessibleName(translate("Exchange", "Parts"))
        self.tabs.choose(self.names.index(self.current))

    def _reading(self, workspace: Workspace) -> Callable[[], Found]:
        return lambda: load(workspace)

    def _show(self, found: Found) -> None:
        campaign = self.desk.session.campaign or ""
        self._name_tabs()
        self.share.show_found(found, campaign)
        self.decide.show_found(found)
        self.people.show_found(found, campaign)
        self.trail.show_found(found.history)

    def _leave_workspace(self) -> None:
        self.share.ask(None)

    def entered(self, shown: object) -> None:
        """A package to be merged, or the part to show."""
        if isinstance(shown, Path):
            self.show_part("share")
            self._waiting = shown
            self._look()
        else:
            super().entered(shown)

    def _take(self, found: Found) -> None:
        super()._take(found)
        self._look()

    # devices and packages

    def _ask_card(self) -> None:
        path = save_name(self, "scorefact.sfdevice", translate("Exchange", "Device cards ({pattern})"), "*.sfdevice")
        if path is not None:
            self.write_card(path)

    def write_card(self, path: Path) -> None:
        """Write this device's card."""
        from scorefact_desktop.services import devices

        workspace = self.desk.session.workspace
        if workspace is not None:
            words = translate("Exchange", "The card was saved as {name}. Give it to your colleagues.")
            self.do(lambda: devices.write_card(workspace, path), words.format(name=path.name))

    def _ask_device(self) -> None:
        path = open_name(self, translate("Exchange", "Device cards ({pattern})"), "*.sfdevice")
        if path is not None:
            self.add_device(path)

    def add_device(self, path: Path) -> None:
        """Get to know the device of a card, not trusted yet."""
        from scorefact_desktop.services import devices

        workspace = self.desk.session.workspace
        if workspace is not None:
            words = translate("Exchange", "The device is known now. Compare its digits by telephone, then trust it.")
            self.do(lambda: devices.add(workspace, devices.read_card(path)), words)

    def _trust(self, device_id: int, trusted: bool) -> None:
        from scorefact_desktop.services import devices

        workspace = self.desk.session.workspace
        if workspace is not None:
            self.do(lambda: devices.trust(workspace, device_id, trusted=trusted))

    def _forget(self, device_id: int) -> None:
        from scorefact_desktop.services import devices

        workspace = self.desk.session.workspace
        if workspace is not None:
            words = translate("Exchange", "The device is forgotten: nothing is made for it nor taken from it any more.")
            self.do(lambda: devices.forget(workspace, device_id), words)

    def _ask_export(self, parts: tuple[str, ...], interviewer: str, recipients: list[str]) -> None:
        campaign = self.desk.session.campaign or ""
        kind = translate("Exchange", "Packages ({pattern})")
        path = save_name(self, package_name(campaign, interviewer), kind, "*.sfpkg")
        if path is not None:
            self.export(path, parts, interviewer, recipients)

    def export(self, path: Path, parts: tuple[str, ...], interviewer: str, recipients: list[str]) -> None:
        """Make a package: of `parts`, or of the cases of an interviewer."""
        from scorefact_desktop.services.packages import exporting

        workspace, campaign = self.desk.session.workspace, self.desk.session.campaign
        if workspace is None or campaign is None:
            return

        def job() -> exporting.Exported:
            if interviewer:
                return exporting.assign(workspace, campaign, interviewer, path, recipients)
            return exporting.export(workspace, campaign, path, recipients, parts=parts)

        def done(made: object) -> None:
            assert isinstance(made, exporting.Exported)
            words = translate("Exchange", "{name} is ready for {devices}: interviews {interviews}, cases {cases}.")
            self.desk.said.emit(
                "good",
                words.format(
                    name=path.name, devices=", ".join(made.recipients), interviews=made.interviews, cases=made.cases
                ),
                "",
                None,
            )

        self.do(job, done=done)

    def _ask_package(self) -> None:
        path = open_name(self, translate("Exchange", "Packages ({pattern})"), "*.sfpkg")
        if path is not None:
            self.entered(path)

    def _look(self) -> None:
        """Read the package that waits, once the workspace is there."""
        from scorefact_desktop.services.packages import merging

        workspace, path = self.desk.session.workspace, self._waiting
        if workspace is None or path is None or self.found is None:
            return
        self._waiting = None
        self.desk.tasks.run(self, lambda: merging.look(workspace, path), self.share.ask)

    def merge(self, trust: bool) -> None:
        """Merge the package that was looked at."""
        from scorefact_desktop.services.packages import merging

        workspace, opened = self.desk.session.workspace, self.share.opened
        if workspace is None or opened is None:
            return
        fingerprint = opened.fingerprint if trust else None
        self.do(
            lambda: merging.merge(workspace, opened, trust=fingerprint),
            what=(Changed.CAMPAIGNS, Changed.INTERVIEWS, Changed.CALLS),
            done=self._merged,
        )

    def _merged(self, result: object) -> None:
        from scorefact_desktop.services.packages import merging

        assert isinstance(result, merging.Merged)
        self.share.ask(None)
        kind, words = _merged_words(result)
        action = translate("Exchange", "Decide") if result.conflicts else ""
        self.desk.said.emit(kind, words, action, (lambda: self.show_part("decide")) if result.conflicts else None)

    # conflicts

    def _solve(self, kind: str, uid: str, revision: str, other: dict[str, str]) -> None:
        from scorefact_desktop.services.packages import conflicts

        workspace = self.desk.session.workspace
        if workspace is not None:
            self.do(
                lambda: conflicts.solve(workspace, kind, uid, revision, other=other),
                translate("Exchange", "Decided. The decision travels with the next package."),
                what=(Changed.INTERVIEWS, Changed.CALLS),
            )

    def _count(self, uid: str) -> None:
        from scorefact_desktop.services.packages import conflicts

        workspace = self.desk.session.workspace
        if workspace is not None:
            words = translate("Exchange", "This interview counts now; the other one is kept.")
            self.do(lambda: conflicts.count_instead(workspace, uid), words, what=(Changed.INTERVIEWS,))


def _merged_words(result: "Merged") -> tuple[str, str]:
    words = translate(
        "Exchange",
        "Merged from {device}: interviews {interviews}, cases {cases}, calls {calls}, workshops {workshops}, "
        "erased {erased}.",
    ).format(
        device=result.device,
        interviews=result.interviews,
        cases=result.cases,
        calls=result.attempts,
        workshops=result.workshops,
        erased=result.erased.interviews + result.erased.contacts,
    )
    if result.cuts:
        return "bad", words + " " + translate(
            "Exchange", "A history no longer holds what it held: a backup was restored, or it was changed."
        )
    if result.conflicts:
        return "watch", words + " " + translate("Exchange", "Open conflicts: {count}.").format(count=result.conflicts)
    return "good", words
