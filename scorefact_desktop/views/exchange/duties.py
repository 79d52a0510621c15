"""What the part People asks for, done: data handed out, people erased, identities kept only so long, copies made."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scorefact_desktop.session import Changed
from scorefact_desktop.translation import translate
from scorefact_desktop.views.exchange.asking import save_name
from scorefact_desktop.views.exchange.people import day_words
from scorefact_desktop.views.speech import interface_language

if TYPE_CHECKING:
    from scorefact_desktop.services.privacy.erasing import Erasure
    from scorefact_desktop.views.pages.exchange import ExchangePage


class Duties(QObject):
    """Belongs to the page Exchange."""

    def __init__(self, page: "ExchangePage") -> None:
        super().__init__(page)
        self._page, self._people, self._desk, self._do = page, page.people, page.desk, page.do
        self._people.hand_out_wanted.connect(self._ask_hand_out)
        self._people.preview_wanted.connect(self.preview)
        self._people.erase_wanted.connect(self.erase)
        self._people.rule_wanted.connect(self._set_rule)
        self._people.retention_wanted.connect(self._retain)
        self._people.copy_wanted.connect(self._ask_copy)

    def _ask_hand_out(self, uid: str) -> None:
        kind = translate("Exchange", "Readable data ({pattern})")
        path = save_name(self._page, "data.json", kind, "*.json *.csv")
        if path is not None:
            self.hand_out(uid, path)

    def hand_out(self, uid: str, path: Path) -> None:
        """Write what is known of a person to a file."""
        from scorefact_desktop.services.privacy import finding

        workspace, language = self._desk.session.workspace, interface_language()
        if workspace is not None:
            words = translate("Exchange", "Everything known of this person is in {name}.").format(name=path.name)
            self._do(lambda: finding.hand_out(workspace, uid, path, language), words)

    def preview(self, uid: str) -> None:
        """Ask whether to erase a person."""
        from scorefact_desktop.services.privacy import erasing

        workspace = self._desk.session.workspace
        if workspace is not None:
            self._desk.tasks.run(self._people, lambda: erasing.preview(workspace, "contact", uid), self._people.ask)

    def erase(self, uid: str, keep_answers: bool) -> None:
        """Erase a person for good."""
        from scorefact_desktop.services.privacy import erasing

        workspace = self._desk.session.workspace
        if workspace is not None:
            self._do(
                lambda: erasing.erase_contact(workspace, uid, keeps_answers=keep_answers),
                what=(Changed.INTERVIEWS, Changed.CALLS),
                done=self._erased,
            )

    def _erased(self, result: object) -> None:
        from scorefact_desktop.services.privacy import erasing

        assert isinstance(result, erasing.Erasure)
        self._people.ask(None)
        self._desk.said.emit("good" if result.settled else "watch", erased_words(result), "", None)

    def _set_rule(self, months: int) -> None:
        from scorefact_desktop.services.privacy import retention

        workspace, campaign = self._desk.session.workspace, self._desk.session.campaign
        if workspace is not None and campaign is not None:
            words = translate("Exchange", "The time to keep identities of {campaign} is set.").format(campaign=campaign)
            self._do(lambda: retention.set_rule(workspace, campaign, months or None), words)

    def _retain(self, campaign: str) -> None:
        from scorefact_desktop.services.privacy import retention

        workspace = self._desk.session.workspace
        if workspace is not None:
            self._do(
                lambda: retention.apply(workspace, campaign),
                what=(Changed.INTERVIEWS, Changed.CALLS),
                done=self._erased,
            )

    def _ask_copy(self) -> None:
        campaign = (self._desk.session.campaign or "").replace("/", "-")
        kind = translate("Exchange", "Workspaces ({pattern})")
        path = save_name(self._page, f"{campaign}-anonymised.scorefact", kind, "*.scorefact")
        if path is not None:
            self.copy(path)

    def copy(self, path: Path) -> None:
        """Make a copy of the campaign without people."""
        from scorefact_desktop.services.privacy import anonymising

        workspace, campaign = self._desk.session.workspace, self._desk.session.campaign
        if workspace is not None and campaign is not None:
            words = translate("Exchange", "{name} holds the campaign without people.").format(name=path.name)
            self._do(lambda: anonymising.anonymise(workspace, campaign, path), words)


def erased_words(result: "Erasure") -> str:
    """What an erasure did, and where it still is for a while."""
    words = translate(
        "Exchange",
        "Erased for good: people {contacts}, interviews {interviews}. Backups hold it until {date} at the latest.",
    )
    told = words.format(contacts=result.contacts, interviews=result.interviews, date=day_words(result.backups_until))
    if result.settled:
        return told
    rest = translate("Exchange", "A file beside the workspace still holds it until the workspace is closed.")
    return f"{told} {rest}"
