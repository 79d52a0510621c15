"""Does what the label screens ask for, off the thread, and shows what came of it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import local_day
from scorefact_desktop.session import Changed
from scorefact_desktop.settings import settings_folder
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import language_for, translate
from scorefact_desktop.views.exchange.asking import open_name, save_name
from scorefact_desktop.views.label.label_card import LabelCard
from scorefact_desktop.views.label.seal_screen import SealScreen
from scorefact_desktop.views.label.verify_screen import VerifyScreen
from scorefact_desktop.views.pages.page import Page

if TYPE_CHECKING:
    from scorefact_desktop.domain.label_statement import Statement
    from scorefact_desktop.services.label_checking import Checked, Issuer
    from scorefact_desktop.services.label_intake import Taken
    from scorefact_desktop.services.label_standing import LabelStanding

_ISSUER_END = ".issuer.json"


class LabelKeeper(QObject):
    """`changed` where the seal of a label moved, so that previews of it are out of date."""

    changed = Signal()

    def __init__(self, page: Page, key_folder: Path | None = None) -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk
        self._key_folder = key_folder
        self._issuer_file: Path | None = None
        self.card, self.seal, self.verify = LabelCard(), SealScreen(), VerifyScreen()
        self.seal.request_wanted.connect(self._ask_request)
        self.seal.test_wanted.connect(self.make_test_seal)
        self.seal.file_wanted.connect(self._ask_file)
        self.seal.dropped.connect(self.take_file)
        self.seal.issuers.file_wanted.connect(self._ask_issuer)
        self.seal.issuers.trusted.connect(self._trust)
        self.seal.issuers.refused.connect(lambda: self.seal.issuers.ask(None))
        self.verify.file_wanted.connect(self._ask_label)
        self.verify.dropped.connect(self.verify_file)
        self.verify.text_given.connect(self.verify_text)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        for part in (self.card, self.seal, self.verify):
            part.retranslate()

    def load(self) -> None:
        """Read where the seal of the campaign looked at stands."""
        from scorefact_desktop.services.label_standing import standing

        workspace, campaign = self._desk.session.workspace, self._desk.session.campaign
        if workspace is not None and campaign is not None:
            self._desk.tasks.run(self, lambda: standing(workspace, campaign), partial(self._take, campaign))

    def _take(self, campaign: str, found: "LabelStanding") -> None:
        workspace = self._desk.session.workspace
        if workspace is None or campaign != self._desk.session.campaign:
            return
        self.card.show_standing(found)
        self.seal.show_standing(found, campaign, writable=not workspace.read_only)

    # asking for a seal

    def _ask_request(self) -> None:
        name = f"{(self._desk.session.campaign or '').replace('/', '-')}-label-request.json"
        path = save_name(self._page, name, translate("LabelSeal", "Requests for a seal ({pattern})"), "*.json")
        if path is not None:
            self.save_request(path)

    def save_request(self, path: Path) -> None:
        """Ask for the seal: the file for whoever holds the key."""
        from scorefact_desktop.services import label_sealing

        workspace, campaign = self._desk.session.workspace, self._desk.session.campaign
        if workspace is None or campaign is None:
            return
        supplied, checked = self.seal.supplied.text, self.seal.checked.text
        words = translate("LabelSeal", "The request was saved as {name}. Send it to whoever holds the issuing key.")

        def job() -> object:
            return label_sealing.request(workspace, campaign, path, supplied_by=supplied, checked_by=checked)

        self._desk.tasks.run(self, job, lambda _: self._done(words.format(name=path.name)))

    def make_test_seal(self) -> None:
        """Seal with the test key of this computer: a specimen."""
        from scorefact_desktop.services import label_trial

        workspace, campaign = self._desk.session.workspace, self._desk.session.campaign
        if workspace is None or campaign is None:
            return
        supplied, checked = self.seal.supplied.text, self.seal.checked.text
        folder = self._key_folder or settings_folder()
        translate_for = partial(language_for, strict=True)

        def job(task: Task) -> "Statement":
            return label_trial.make_test_seal(
                workspace, campaign, folder, translate_for,
                supplied_by=supplied, checked_by=checked, today=local_day.today(),
            )  # fmt: skip

        def done(made: "Statement") -> None:
            words = translate("LabelSeal", "Test seal {number} made. Page and badge say SPECIMEN.")
            self._done(words.format(number=made.number))

        self.seal.set_busy(True)
        name = translate("LabelSeal", "Making a test seal")
        self._desk.tasks.run_heavy(self, name, job, done, None, lambda: self.seal.set_busy(False))

    # taking in

    def _ask_file(self) -> None:
        words = translate("LabelSeal", "Seals and lists of revoked labels ({pattern})")
        path = open_name(self._page, words, "*.json *.revocations")
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Take in a seal or a list of revoked labels; the public file of an issuer is asked about."""
        from scorefact_desktop.services import label_intake

        workspace = self._desk.session.workspace
        if path.name.endswith(_ISSUER_END):
            self.show_issuer(path)
        elif workspace is not None:
            today = local_day.today()
            self._desk.tasks.run(self, lambda: label_intake.take_in(workspace, path, today=today), self._taken)

    def _taken(self, taken: "Taken") -> None:
        if taken.sealed is not None:
            words = translate("LabelSeal", "The label {number} is sealed. Write its page and badge on the report page.")
            self._done(words.format(number=taken.sealed.number))
        elif taken.revocations is not None:
            many = len(taken.revocations.revoked)
            self._done(translate("LabelSeal", "List of %n revoked label(s) in use.", None, many))

    def _ask_issuer(self) -> None:
        words = translate("LabelSeal", "Public files of issuers ({pattern})")
        path = open_name(self._page, words, f"*{_ISSUER_END} *.json")
        if path is not None:
            self.show_issuer(path)

    def show_issuer(self, path: Path) -> None:
        """Ask whether an issuer is to be trusted."""
        from scorefact_desktop.services import issuers

        def ask(found: "Issuer") -> None:
            self._issuer_file = path
            self.seal.issuers.ask(found)

        self._desk.tasks.run(self, lambda: issuers.read_issuer(path), ask)

    def _trust(self) -> None:
        from scorefact_desktop.services import issuers

        workspace, path, asked = self._desk.session.workspace, self._issuer_file, self.seal.issuers.asked
        if workspace is None or path is None or asked is None or not self.seal.issuers.compared.isChecked():
            return
        words = translate("LabelSeal", "The seals of {name} are accepted in this workspace now.")

        def job() -> "Issuer":
            if issuers.read_issuer(path) != asked:  # exchanged since it was shown: another key than was compared
                raise UserError("issuer_unreadable", file=path.name)
            return issuers.trust(workspace, path)

        def done(found: "Issuer") -> None:
            self.seal.issuers.ask(None)
            self._done(words.format(name=found.name))

        self._desk.tasks.run(self, job, done)

    def _done(self, words: str) -> None:
        self._desk.said.emit("good", words, "", None)
        self._desk.session.notify(Changed.WORKSPACE_SETTINGS)
        self.load()
        self.changed.emit()

    # verifying

    def _ask_label(self) -> None:
        words = translate("LabelVerify", "Labels ({pattern})")
        path = open_name(self._page, words, "*.pdf *.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.txt")
        if path is not None:
            self.verify_file(path)

    def verify_file(self, path: Path) -> None:
        """Verify a page or a picture, which is read in a confined process."""
        from scorefact_desktop.services import label_checking

        workspace = self._desk.session.workspace
        today = local_day.today()

        def job(task: Task) -> "Checked":
            issuers, lists = label_checking.known_in(workspace) if workspace is not None else ((), ())
            devices = label_checking.devices_in(workspace) if workspace is not None else ()
            return label_checking.verify(
                path, issuers, lists, today=today, trusted=devices, cancelled=task.is_cancelled
            )

        def refused(error: UserError) -> None:
            self.verify.show_refused(self._desk.sentence(error), path.name)

        name = translate("LabelVerify", "Verifying {name}").format(name=path.name)
        self._desk.tasks.run_heavy(
            self, name, job, lambda checked: self.verify.show_checked(checked, path.name), refused
        )

    def verify_text(self, text: str) -> None:
        """Verify the text of a code."""
        from scorefact_desktop.services import label_checking

        workspace = self._desk.session.workspace
        today = local_day.today()
        bare = "".join(text.split())

        def job() -> "Checked":
            issuers, lists = label_checking.known_in(workspace) if workspace is not None else ((), ())
            verdict = label_checking.verify_text(bare, issuers, lists, today=today)
            return label_checking.Checked(verdict, document=False)

        source = translate("LabelVerify", "Text of a code")
        self._desk.tasks.run(self, job, lambda checked: self.verify.show_checked(checked, source))
