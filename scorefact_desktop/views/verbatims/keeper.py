"""Does what the release screen asks for, off the thread, and shows what came of it."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from scorefact_desktop.services.verbatims import Comment, Comments
from scorefact_desktop.translation import translate
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.verbatims.release_screen import ReleaseScreen


class VerbatimKeeper(QObject):
    """`changed` where a release moved, so that previews and lists are out of date."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.screen = ReleaseScreen()
        self.screen.release_wanted.connect(self.release)
        self.screen.withdraw_wanted.connect(self.withdraw)
        self.screen.translation_wanted.connect(self.keep_translation)

    def load(self, *, forward: bool = False) -> None:
        """Read the comments of the campaign looked at; `forward` goes on to the next that nobody has read."""
        from scorefact_desktop.services.verbatims import to_release

        workspace, campaign = self._desk.session.workspace, self._desk.session.campaign
        if workspace is not None and campaign is not None:
            take = partial(self._take, campaign, forward)
            self._desk.tasks.run(self, lambda: to_release(workspace, campaign), take)

    def _take(self, campaign: str, forward: bool, found: tuple[Comments, ...]) -> None:
        workspace, scene = self._desk.session.workspace, self._desk.scene
        if workspace is None or campaign != self._desk.session.campaign:
            return
        questionnaire = scene.questionnaire if scene is not None and scene.about.name == campaign else None
        self.screen.show_found(found, questionnaire, writable=not workspace.read_only)
        if forward:
            self.screen.next_waiting()

    def release(self, one: Comment, text: str, named: bool, campaign: str | None = None) -> None:
        """Release a comment of the campaign looked at, or of `campaign`, as `text`, and go on to the next."""
        from scorefact_desktop.services import verbatims

        workspace, campaign = self._desk.session.workspace, campaign or self._desk.session.campaign
        if workspace is None or campaign is None:
            return
        new = one.released is None

        def job() -> None:
            verbatims.release(workspace, campaign, one.interview_uid, one.question, text, named=named)

        self._desk.tasks.run(self, job, lambda _: self._done(forward=new))

    def withdraw(self, one: Comment) -> None:
        """Take a release back; the message offers to release it again."""
        from scorefact_desktop.services import verbatims

        workspace, campaign = self._desk.session.workspace, self._desk.session.campaign
        if workspace is None or campaign is None:
            return

        def done(_: object) -> None:
            words = translate("Verbatims", "The release was taken back.")
            again = partial(self.release, one, one.released or "", one.named, campaign)
            self._desk.said.emit("good", words, translate("Verbatims", "Undo"), again)
            self._done()

        self._desk.tasks.run(
            self, lambda: verbatims.withdraw(workspace, campaign, one.interview_uid, one.question), done
        )

    def keep_translation(self, one: Comment, language: str, text: str) -> None:
        """Keep a translation of a released comment."""
        from scorefact_desktop.services import verbatims

        workspace, campaign = self._desk.session.workspace, self._desk.session.campaign
        if workspace is None or campaign is None:
            return

        def job() -> None:
            verbatims.keep_translation(workspace, campaign, one.interview_uid, one.question, language, text)

        self._desk.tasks.run(self, job, lambda _: self._done())

    def _done(self, *, forward: bool = False) -> None:
        self.load(forward=forward)
        self.changed.emit()
