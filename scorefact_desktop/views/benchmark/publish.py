"""Publishing: the roles, their ends and the key ceremony in plain words on one page, and beside them what is done."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from scorefact_desktop.translation import translate
from scorefact_desktop.views.benchmark.rows import KeyRow, PathRow
from scorefact_desktop.views.exchange.rows import refill
from scorefact_desktop.views.keys.parts import PassphraseField
from scorefact_desktop.views.speech import long_date
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Text, big_heading, heading, small

#: So many days before freshness ends the page asks for it to be said again.
_SOON_DAYS = 30
ROOTS_NEEDED = 2


class PublishPart(QWidget):
    """Asks for what the page does; keys stay in the files they were chosen from."""

    folder_wanted = Signal()
    release_wanted = Signal()
    keys_wanted = Signal()
    make_wanted = Signal(object)  # passphrase or None
    start_wanted = Signal()
    publish_wanted = Signal()
    fresh_wanted = Signal()
    replace_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[KeyRow] = []
        self.ends: Mapping[str, datetime] | None = None
        self._explained_title = big_heading()
        self._explained = [(heading(), small("", "ink", wrap=True)) for _ in range(6)]
        lines = column(*(column(name, words, gap=2) for name, words in self._explained), None, gap=12,
                       margins=(0, 0, 12, 0))  # fmt: skip
        self._explained_area = scrolled(holder(lines), only_text=True)
        explained = Card(column(self._explained_title, Rule(), (self._explained_area, 1), gap=8), (20, 16, 8, 12))
        right = scrolled(holder(column(self._office(), (self._keys(), 1), gap=12)))
        self.setLayout(row((explained, 46), (right, 54), gap=16))

    def _office(self) -> Card:
        self._office_title = big_heading()
        self.folder, self.release = PathRow(), PathRow("document")
        self.folder.wanted.connect(self.folder_wanted)
        self.release.wanted.connect(self.release_wanted)
        self._mark, self._state = StatusMark("open"), Text("", T14, wrap=True)
        self.publish_button, self.fresh_button = Button("primary", "arrow-right"), Button("plain", "timer")
        self.start_button, self.replace_button = Button("plain", "plus"), Button("plain", "undo")
        self.publish_button.clicked.connect(self.publish_wanted)
        self.fresh_button.clicked.connect(self.fresh_wanted)
        self.start_button.clicked.connect(self.start_wanted)
        self.replace_button.clicked.connect(self.replace_wanted)
        return Card(
            column(
                self._office_title, Rule(), self.folder, row(self._mark, (self._state, 1), gap=8), self.release,
                row(self.publish_button, self.fresh_button, None),
                row(self.start_button, self.replace_button, None), gap=8,
            ),
            (20, 12, 20, 12),
        )  # fmt: skip

    def _keys(self) -> Card:
        return Card(self._key_form(), (20, 12, 8, 12))

    def _key_form(self) -> QVBoxLayout:
        self._keys_title, self._keys_note, self._key_rows = big_heading(), small("", wrap=True), column(gap=4)
        self.add_button, self.make_button = Button("plain", "plus"), Button("plain", "lock")
        self.add_button.clicked.connect(self.keys_wanted)
        self.make_button.clicked.connect(self._make)
        self.secret = PassphraseField()
        self._keys_area = scrolled(holder(self._key_rows))
        self._keys_area.setMinimumHeight(72)
        return column(
            row(self._keys_title, None, self.add_button, gap=8, margins=(0, 0, 12, 0)), self._keys_note, Rule(),
            (self._keys_area, 1), row((self.secret, 1), column(None, self.make_button), gap=8, margins=(0, 0, 12, 0)),
            gap=8,
        )  # fmt: skip

    # what is shown

    def add_key(self, path: Path, duty: str) -> None:
        """Show a key file that was chosen, and ask for its passphrase; one that is shown already stays."""
        if any(one.path == path for one in self.keys):
            return
        made = KeyRow(path, duty)
        made.removed.connect(lambda: self._remove(made))
        self.keys.append(made)
        self._show_keys()

    def _remove(self, key: KeyRow) -> None:
        self.keys.remove(key)
        self._key_rows.removeWidget(key)
        key.hide()
        key.deleteLater()
        self._ready()

    def forget_keys(self) -> None:
        """Put all keys and passphrases away."""
        for one in tuple(self.keys):
            self._remove(one)
        self.secret.clear()

    def _show_keys(self) -> None:
        self._key_rows.insertWidget(len(self.keys) - 1, self.keys[-1])
        self._ready()

    def given(self, duty: str) -> list[tuple[Path, str | None]]:
        """The key files for a duty with their passphrases."""
        return [(one.path, one.passphrase) for one in self.keys if one.duty == duty]

    def show_folder(self, path: Path, ends: Mapping[str, datetime] | None) -> None:
        """Show the repository's folder, and when its parts must have been signed anew; None where there is none yet."""
        self.folder.set_path(path)
        self.ends = ends
        self._show_state()
        self._ready()

    def show_release(self, path: Path) -> None:
        """Show the release that is to be published."""
        self.release.set_path(path)
        self._ready()

    def _show_state(self) -> None:
        if self.folder.path is None:
            self._mark.set_kind("open")
            self._state.setText(
                translate("BenchmarkPage", "Choose the folder that laptops sync from, or an empty one.")
            )
        elif self.ends is None:
            self._mark.set_kind("open")
            self._state.setText(translate("BenchmarkPage", "There is no repository in it yet: start one."))
        else:
            fresh = self.ends["timestamp"]
            soon = (fresh - datetime.now(UTC)).days < _SOON_DAYS
            self._mark.set_kind("watch" if soon else "good")
            self._state.setText(
                translate(
                    "BenchmarkPage",
                    "Say fresh before {fresh}; publish again before {release}; renew the root before {root}.",
                ).format(
                    fresh=long_date(fresh.date()),
                    release=long_date(self.ends["targets"].date()),
                    root=long_date(self.ends["root"].date()),
                )
            )

    def _ready(self) -> None:
        both = len(self.given("release")) == 1 and len(self.given("freshness")) == 1
        roots = len(self.given("root")) >= ROOTS_NEEDED
        there = self.folder.path is not None and self.ends is not None
        self.publish_button.setEnabled(there and both and self.release.path is not None)
        self.fresh_button.setEnabled(there and len(self.given("freshness")) == 1)
        self.start_button.setEnabled(self.folder.path is not None and self.ends is None and both and roots)
        self.replace_button.setEnabled(there and both and roots)

    def _make(self) -> None:
        self.make_wanted.emit(self.secret.text or None)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._explained_title.setText(translate("BenchmarkPage", "Keys in plain words"))
        self._explained_area.setAccessibleName(self._explained_title.text())
        for (name, text), (asked, said) in zip(self._explained, _explained(), strict=True):
            name.setText(asked)
            text.setText(said)
        self._office_title.setText(translate("BenchmarkPage", "Repository"))
        self.folder.set_words(
            translate("BenchmarkPage", "Folder that laptops sync from"), translate("BenchmarkPage", "Choose folder…")
        )
        self.release.set_words(
            translate("BenchmarkPage", "Release to publish"), translate("BenchmarkPage", "Choose release…")
        )
        self.publish_button.set_words(translate("BenchmarkPage", "Publish"))
        self.fresh_button.set_words(translate("BenchmarkPage", "Say fresh"))
        self.start_button.set_words(translate("BenchmarkPage", "Start a repository…"))
        self.replace_button.set_words(translate("BenchmarkPage", "Replace keys"))
        self._keys_title.setText(translate("BenchmarkPage", "Keys at hand"))
        self._keys_area.setAccessibleName(self._keys_title.text())
        self._keys_note.setText(
            translate(
                "BenchmarkPage",
                "To publish: release and freshness. Say fresh: freshness. Start or replace: those and two root keys.",
            )
        )
        self.add_button.set_words(translate("BenchmarkPage", "Add key files…"))
        self.secret.set_words(translate("BenchmarkPage", "Passphrase for new keys"))
        self.make_button.set_words(translate("BenchmarkPage", "Make five keys…"))
        shown = [(one.path, one.duty, one.line.text()) for one in self.keys]
        refill(self._key_rows, [])
        self.keys = []
        for path, duty, typed in shown:
            self.add_key(path, duty)
            self.keys[-1].line.setText(typed)
        self._show_state()
        self._ready()


def _explained() -> tuple[tuple[str, str], ...]:
    return (
        (
            translate("BenchmarkPage", "What the keys are for"),
            translate(
                "BenchmarkPage",
                "Laptops believe a release only if the right keys signed it. So nobody who gets at the shared folder, "
                "the stick or the web server can slip in a false one, an old one or none at all.",
            ),
        ),
        (
            translate("BenchmarkPage", "Three root keys: who may sign"),
            translate(
                "BenchmarkPage",
                "They only say which other keys count. Three people keep one each, on a stick, in a drawer, never on a "
                "computer in use. Two of them together are needed, so one lost or stolen key does no harm. Valid for "
                "2 years.",
            ),
        ),
        (
            translate("BenchmarkPage", "The release key: what is true"),
            translate(
                "BenchmarkPage",
                "The steward signs each release with it. Releases appear yearly; what it signed holds for 400 days.",
            ),
        ),
        (
            translate("BenchmarkPage", "The freshness key: what is newest"),
            translate(
                "BenchmarkPage",
                "It says again, at least every 100 days, that the newest release is still the newest. Without that, "
                "laptops refuse to sync: somebody might be holding a newer one back. It may lie where it is used.",
            ),
        ),
        (
            translate("BenchmarkPage", "The ceremony, once"),
            translate(
                "BenchmarkPage",
                "1. Meet, the three of you, and make five keys. 2. Start the repository. 3. Each takes a root key "
                "home; delete it here. 4. Give every laptop the root file by hand. 5. Publish.",
            ),
        ),
        (
            translate("BenchmarkPage", "If a key is lost or stolen"),
            translate(
                "BenchmarkPage",
                "Make new keys in another folder. Two holders of root keys come together; add their keys and the new "
                "ones, and replace. Laptops follow by themselves. If two root keys are gone, a new root file has to be "
                "given to every laptop.",
            ),
        ),
    )
