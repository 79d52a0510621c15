"""The form for a new campaign. It does not stop the work; what cannot be is said in the form."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.services.campaigns import CampaignSummary
from scorefact_desktop.session import Changed
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.forms import load_form
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.layouts import row

KINDS = ("publisher", "integrator")
_FILE, _GIVEN = "file", "given"


class NewCampaign(QDialog):
    """Creates the campaign through the services and looks at it."""

    vendor: QComboBox
    kind: QComboBox
    solution: QLineEdit
    year: QSpinBox
    population: QSpinBox
    sample: QSpinBox
    questionnaire: QComboBox
    problem: QLabel
    outer: QVBoxLayout

    def __init__(self, desk: Desk, parent: QWidget, given: Questionnaire | None = None) -> None:
        """`given` is a questionnaire to begin with, in place of the standard one."""
        super().__init__(parent)
        load_form(self, "new_campaign")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self._desk = desk
        self._file: Path | None = None
        self._given = given
        self.add, self.leave = Button("primary"), Button()
        self.add.setDefault(True)
        self.add.clicked.connect(self.create_campaign)
        self.leave.clicked.connect(self.close)
        self.outer.addLayout(row(None, self.leave, self.add))
        self.problem.setProperty("tone", "bad")
        self.problem.hide()
        for box in (self.year, self.population, self.sample):
            box.lineEdit().setTextMargins(8, 0, 8, 0)
        self.year.setValue(datetime.now(UTC).year)
        self._known = {one.vendor: one for one in desk.overview.campaigns} if desk.overview else {}
        self.vendor.addItems(sorted(self._known))
        self.vendor.setEditText("")
        self.vendor.currentTextChanged.connect(self._fill_in)
        self.questionnaire.addItem("", "standard")
        self.questionnaire.addItem("", _FILE)
        if given is not None:
            self.questionnaire.addItem(wording.text_of(given.title)[:60] or given.code, _GIVEN)
            self.questionnaire.setCurrentIndex(2)
        self.questionnaire.activated.connect(self._ask_questionnaire)
        self.retranslate()
        self.vendor.setFocus()

    def retranslate(self) -> None:
        """Words that the form itself cannot follow."""
        self.add.set_words(translate("NewCampaign", "Add the campaign"))
        self.leave.set_words(translate("NewCampaign", "Close"))
        self.questionnaire.setItemText(0, translate("NewCampaign", "Standard, 14 themes"))
        chosen = self._file.name if self._file else translate("NewCampaign", "From a file…")
        self.questionnaire.setItemText(1, chosen)

    def create_campaign(self) -> None:
        """Add it, and say in the form what cannot be."""
        from scorefact_desktop.services import campaigns, questionnaires

        workspace = self._desk.session.workspace
        name = self.vendor.currentText().strip()
        if workspace is None:
            return
        if not name:
            self._refuse(translate("NewCampaign", "Give the vendor’s name."))
            return
        solutions = [one.strip() for one in self.solution.text().split(",") if one.strip()]
        kind, year = KINDS[self.kind.currentIndex()], self.year.value()
        population, sample = self.population.value() or None, self.sample.value() or None
        file = self._file
        given = self._given if self.questionnaire.currentData() == _GIVEN else None

        def job() -> CampaignSummary:
            chosen = given or (questionnaires.read(file) if file else questionnaires.standard())
            return campaigns.add_campaign(
                workspace, name, year, chosen, scores=questionnaires.scores_for(chosen), vendor_type=kind,
                solutions=solutions, population=population, sample=sample,
            )  # fmt: skip

        self.add.setEnabled(False)
        self._desk.tasks.run(self, job, self._added, self._not_added)

    def _added(self, campaign: CampaignSummary) -> None:
        self._desk.begin_with(campaign.name)
        self._desk.session.notify(Changed.CAMPAIGNS, campaign=campaign.name)
        self.close()

    def _not_added(self, error: UserError) -> None:
        self.add.setEnabled(True)
        self._refuse(self._desk.sentence(error))

    def _refuse(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()

    def _fill_in(self, vendor: str) -> None:
        known = self._known.get(vendor)
        if known is not None:
            self.kind.setCurrentIndex(KINDS.index(known.vendor_type))
            self.solution.setText(", ".join(known.solutions))

    def _ask_questionnaire(self, index: int) -> None:
        if self.questionnaire.itemData(index) != _FILE:
            self._file = None
        else:
            kinds = translate("NewCampaign", "Questionnaires ({pattern})").format(pattern="*.json")
            folder = str(self._desk.settings.last_folder or Path.home())
            words = translate("NewCampaign", "Choose a questionnaire")
            chosen, _ = QFileDialog.getOpenFileName(self, words, folder, kinds)
            self._file = Path(chosen) if chosen else None
            if self._file is None:
                self.questionnaire.setCurrentIndex(0)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "add"):
            self.retranslate()
