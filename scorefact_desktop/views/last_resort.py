"""The box for what nobody foresaw: it says so once, and where the details are."""

from pathlib import Path

from PySide6.QtCore import QMetaObject, QObject, Qt, QThread, Slot
from PySide6.QtWidgets import QApplication, QMessageBox

from scorefact_desktop.translation import translate


class _Teller(QObject):
    """Carries the words to the thread of the interface."""

    def __init__(self, words: str, log: Path | None) -> None:
        super().__init__()
        self._words, self._log = words, log

    @Slot()
    def tell(self) -> None:
        box = QMessageBox(QApplication.activeWindow())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowModality(Qt.WindowModality.NonModal)
        box.setIcon(QMessageBox.Icon.Critical)
        box.setWindowTitle("ScoreFact")
        box.setText(translate("LastResort", "Something went wrong that the program did not foresee."))
        said = translate("LastResort", "What was saved before is safe. You can go on working.")
        if self._log:
            said += "\n" + translate("LastResort", "Details are in {path}").format(path=self._log)
        box.setInformativeText(said)
        box.setDetailedText(self._words)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.show()
        self.deleteLater()


def show(words: str, log: Path | None) -> None:
    """Tell of a bug, from whatever thread it happened in; does nothing without an application."""
    application = QApplication.instance()
    if application is None:
        return
    teller = _Teller(words, log)
    if QThread.currentThread() is application.thread():
        teller.tell()
    else:
        teller.moveToThread(application.thread())
        teller.setParent(None)
        _waiting.append(teller)
        QMetaObject.invokeMethod(teller, "tell", Qt.ConnectionType.QueuedConnection)


_waiting: list[_Teller] = []
