"""The benchmark in use as a card of Home: which release, how old, and made of whom."""

from PySide6.QtWidgets import QSizePolicy

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.translation import translate
from scorefact_desktop.views.benchmark_age import age_words, status
from scorefact_desktop.views.overview import Release
from scorefact_desktop.views.speech import interface_language, long_date
from scorefact_desktop.views.widgets.card import CardButton
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.marks import Icon, StatusMark
from scorefact_desktop.views.widgets.text import heading, small


class BenchmarkCard(CardButton):
    """Pressed, it opens the page of the benchmark."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._mark, self._age = heading(), StatusMark("open"), small("", "ink", 500)
        self._lines = small(wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.fill(
            column(
                row(Icon("scales"), self._title, None, self._mark, self._age, Icon("caret-right", 14)),
                row(28, (self._lines, 1), gap=0),
                gap=4,
            ),
            (16, 12, 16, 12),
        )

    def show_release(self, release: Release | None) -> None:
        """Show the release in use, or that there is none."""
        self._mark.setVisible(release is not None)
        self._age.setVisible(release is not None)
        if release is None:
            self._title.setText(translate("Home", "No benchmark"))
            self._lines.setText(translate("Home", "Figures stand alone until a release is read in."))
        else:
            language = interface_language()
            self._title.setText(f"Benchmark {release.name}")
            self._mark.set_kind(status(release))
            self._age.setText(age_words(release))
            words = translate("Home", "{vendors} vendors, {customers} customers, made on {date}")
            self._lines.setText(
                words.format(
                    vendors=number(release.vendors, language),
                    customers=number(release.customers, language),
                    date=long_date(release.made_on),
                )
            )
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._lines.text())
