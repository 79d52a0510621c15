"""Settings: language and colours, the open workspace and its protection limit, the benchmark, and about the program."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QGridLayout, QSizePolicy, QSpinBox, QVBoxLayout

import scorefact_desktop
from scorefact_desktop.charts.numbers import number
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.session import Changed
from scorefact_desktop.settings import THEMES, log_folder
from scorefact_desktop.translation import LANGUAGES, translate
from scorefact_desktop.views.benchmark_age import age_words
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.licences import LICENCES
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.speech import interface_language, megabytes, short_date
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.buttons import Button, Segmented
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Elided, Text, big_heading, small, title

LEAST, MOST = 3, 50


class SettingsPage(Page):
    """Every change holds at once and can be changed back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.headline, self.note = title(), small()
        self._look, self._language_name, self._theme_name = big_heading(), Text("", T14), Text("", T14)
        self.language, self.theme = Segmented(len(LANGUAGES)), Segmented(len(THEMES))
        self.language.group.idClicked.connect(lambda at: desk.language_wanted.emit(list(LANGUAGES)[at]))
        self.theme.group.idClicked.connect(lambda at: desk.theme_wanted.emit(THEMES[at]))
        self._space, self._path = big_heading(), Elided("", T14, 500, middle=True, data=True)
        self._facts, self._no_space = QGridLayout(), Text("", T14, 400, "muted", wrap=True)
        self.keys_button = Button("plain", "lock")
        self.keys_button.clicked.connect(desk.keys_wanted)
        self.exchange_button = Button("plain", "copy")
        self.exchange_button.clicked.connect(lambda: desk.wanted.emit("exchange", None))
        self.safety_button = Button("plain", "shield")
        self.safety_button.clicked.connect(lambda: desk.wanted.emit("safety", None))
        self._protect_name, self._protect_note = Text("", T14), small("", wrap=True)
        self.limit = QSpinBox()
        self.limit.setRange(LEAST, MOST)
        self.limit.setFixedWidth(72)
        self.limit.lineEdit().setTextMargins(8, 0, 8, 0)
        self.limit.editingFinished.connect(self._set_limit)
        self._bench, self._bench_facts = big_heading(), Text("", T14, wrap=True)
        self._bench_note, self.bench_button = small("", wrap=True), Button("plain", "folder")
        self.bench_button.clicked.connect(self._ask_benchmark)
        self._about, self._version, self._licence = big_heading(), Text("", T14), small("", wrap=True)
        self.log_button = Button("plain", "folder")
        self.log_button.clicked.connect(self._show_log)
        self._libraries = column(gap=6)
        for name, licence in LICENCES:
            self._libraries.addLayout(row(Text(name, T12, 500), None, small(licence)))
        self.setLayout(self._build())
        desk.overview_changed.connect(self.renew)
        self.retranslate()
        self.refresh()

    def _build(self) -> QVBoxLayout:
        look = Card(
            column(
                self._look, Rule(),
                row(self._language_name, None, self.language),
                row(self._theme_name, None, self.theme),
                gap=12,
            ),
            (20, 16, 20, 16),
        )  # fmt: skip
        self._facts.setHorizontalSpacing(24)
        self._facts.setVerticalSpacing(6)
        self._held = holder(
            column(
                self._path, self._facts, 4, row(self.keys_button, self.exchange_button, None),
                row(self.safety_button, None), 4, Rule(), 4,
                row((column(self._protect_name, self._protect_note, gap=2), 1), self.limit, gap=16), gap=6,
            )
        )  # fmt: skip
        space = Card(column(self._space, Rule(), self._no_space, self._held, gap=12), (20, 16, 20, 16))
        self._bench_card = Card(
            column(
                self._bench, Rule(), self._bench_facts,
                row((self._bench_note, 1), self.bench_button, gap=16), gap=12,
            ),
            (20, 16, 20, 16),
        )  # fmt: skip
        inside = holder(self._libraries)
        self._area = scrolled(inside, only_text=True)
        self._area.setMinimumHeight(80)
        # Its own wish for height does not count: in a low window the list scrolls, and what is above it fits.
        self._area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        about = Card(
            column(
                self._about, Rule(), self._version, self._licence, row(self.log_button, None),
                Rule(), (self._area, 1), gap=10,
            ),
            (20, 16, 20, 12),
        )  # fmt: skip
        left = holder(column(look, space, None, gap=12))
        right = holder(column(self._bench_card, (about, 1), gap=12))
        return column(
            self.headline, self.note, 12, (holder(row((left, 1), (right, 1), gap=16)), 1), gap=2,
            margins=(24, 20, 24, 16),
        )  # fmt: skip

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Settings", "Settings"))
        self.headline.setText(translate("Settings", "Settings"))
        self.note.setText(translate("Settings", "Every change holds at once"))
        self._look.setText(translate("Settings", "Language and colours"))
        self._language_name.setText(translate("Settings", "Language of the interface"))
        self.language.set_words(list(LANGUAGES.values()))
        self.language.setAccessibleName(self._language_name.text())
        self._theme_name.setText(translate("Settings", "Colours"))
        self.theme.set_words(
            [
                translate("Settings", "As the desktop"),
                translate("Settings", "Light"),
                translate("Settings", "Dark"),
            ]
        )
        self.theme.setAccessibleName(self._theme_name.text())
        self._space.setText(translate("Settings", "Workspace"))
        self._no_space.setText(translate("Settings", "No workspace is open."))
        self._protect_name.setText(translate("Settings", "Protection limit"))
        self._protect_note.setText(
            translate("Settings", "A figure that fewer people stand behind is never shown. Never under 3.")
        )
        self.keys_button.set_words(translate("Settings", "Passphrase and keys…"))
        self.exchange_button.set_words(translate("Settings", "Exchange and people"))
        self.safety_button.set_words(translate("Settings", "Backups and check"))
        self.limit.setAccessibleName(self._protect_name.text())
        self.limit.setAccessibleDescription(self._protect_note.text())
        self._bench.setText(translate("Settings", "Benchmark"))
        self._bench_note.setText(translate("Settings", "A release is one file that the benchmark steward publishes."))
        self.bench_button.set_words(translate("Settings", "Read in a release"))
        self._about.setText(translate("Settings", "About ScoreFact Desktop"))
        version = translate("Settings", "Version {version}").format(version=scorefact_desktop.__version__)
        self._version.setText(version)
        self._licence.setText(
            translate(
                "Settings",
                "Free software under the MIT licence. It works offline: nothing leaves this computer unless you send "
                "it. It stands on these libraries:",
            )
        )
        self.log_button.set_words(translate("Settings", "Show the log"))
        self._area.setAccessibleName(self._licence.text())

    def refresh(self) -> None:
        """Show the preferences and the open workspace."""
        self.language.choose(list(LANGUAGES).index(interface_language()))
        self.theme.choose(THEMES.index(self.desk.settings.theme))
        overview = self.desk.overview
        self._held.setVisible(overview is not None)
        self._no_space.setVisible(overview is None)
        self._bench_card.setVisible(overview is not None)
        if overview is None:
            return
        language, info = interface_language(), overview.info
        self._path.setText(str(overview.path))
        facts = (
            (translate("Settings", "Campaigns"), number(info.campaigns, language)),
            (translate("Settings", "Customers"), number(info.customers, language)),
            (translate("Settings", "Interviews"), number(info.interviews, language)),
            (translate("Settings", "Size of the file"), megabytes(info.size)),
            (
                translate("Settings", "Encrypted"),
                translate("Settings", "yes") if info.encrypted else translate("Settings", "no"),
            ),
            (translate("Settings", "Begun on"), short_date(info.created_at)),
        )
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, (name, value) in enumerate(facts):
            line, side = divmod(at, 2)
            self._facts.addWidget(small(name), line, 2 * side)
            self._facts.addWidget(Text(value, T12, 500), line, 2 * side + 1)
        self._facts.setColumnStretch(3, 1)
        self.limit.setValue(overview.protection_limit)
        self.limit.setEnabled(overview.writable)
        self.bench_button.setEnabled(overview.writable)
        release = overview.release
        if release is None:
            self._bench_facts.setText(translate("Settings", "No release has been read in: figures stand alone."))
        else:
            words = translate("Settings", "Release {name}, {age}: {vendors} vendors, {customers} customers")
            self._bench_facts.setText(
                words.format(
                    name=release.name,
                    age=age_words(release),
                    vendors=number(release.vendors, language),
                    customers=number(release.customers, language),
                )
            )

    def _set_limit(self) -> None:
        from scorefact_desktop.services import protection

        workspace, overview, limit = self.desk.session.workspace, self.desk.overview, self.limit.value()
        if workspace is None or overview is None or limit == overview.protection_limit:
            return

        def done(before: object) -> None:
            words = translate("Settings", "The protection limit is now {limit}.").format(limit=limit)
            back = int(str(before))
            self.desk.said.emit(
                "good", words, translate("Settings", "Undo"),
                lambda: self.desk.change(
                    lambda: protection.set_protection_limit(workspace, back), Changed.WORKSPACE_SETTINGS
                ),
            )  # fmt: skip

        self.desk.change(
            lambda: protection.set_protection_limit(workspace, limit), Changed.WORKSPACE_SETTINGS, done=done
        )

    def _ask_benchmark(self) -> None:
        folder = str(self.desk.settings.last_folder or Path.home())
        kinds = translate("Settings", "Benchmark releases ({pattern})").format(pattern="*.json")
        chosen, _ = QFileDialog.getOpenFileName(self, translate("Settings", "Read in a release"), folder, kinds)
        if chosen:
            self.read_benchmark(Path(chosen))

    def read_benchmark(self, path: Path) -> None:
        """Make the release in a file the one in use."""
        from scorefact_desktop.services.benchmark import in_use

        workspace = self.desk.session.workspace
        if workspace is not None:
            self.desk.change(lambda: in_use.load_file(workspace, path), Changed.BENCHMARK)

    def _show_log(self) -> None:
        try:
            log_folder().mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.desk.complain(UserError("file_not_written", path=str(log_folder()), reason=error.strerror))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))
