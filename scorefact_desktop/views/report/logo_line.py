"""The vendor's logo in small, with the ways to choose another and to take it away."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from scorefact_desktop.translation import translate
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.text import small

_ROOM = QSize(96, 32)


class LogoLine(QWidget):
    """`file_wanted` where a picture is to be chosen, `removed` where there is to be none."""

    file_wanted = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.content: bytes | None = None
        self._name, self._none, self.picture = small(), small(), QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.choose_button, self.remove_button = Button(), Button("icon", "close")
        self.choose_button.clicked.connect(self.file_wanted)
        self.remove_button.clicked.connect(self.removed)
        shown = row(self._none, self.picture, None, self.choose_button, self.remove_button, gap=4)
        self.setLayout(column(self._name, shown, gap=2))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._name.setText(translate("ReportLogo", "Vendor’s logo, on cover and label"))
        self._none.setText(translate("ReportLogo", "none"))
        self.choose_button.set_words(
            translate("ReportLogo", "Choose…"), translate("ReportLogo", "Choose the vendor’s logo: a PNG or JPEG")
        )
        self.remove_button.set_words(translate("ReportLogo", "Remove the logo"))
        self.picture.setAccessibleName(translate("ReportLogo", "The vendor’s logo"))

    def show_logo(self, content: bytes | None, *, writable: bool) -> None:
        """Show a checked picture, or that there is none."""
        self.content = content
        pixmap = QPixmap()
        if content is not None:
            pixmap.loadFromData(content, "PNG")
            scale = self.devicePixelRatioF()
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            pixmap = pixmap.scaled(_ROOM * scale, keep, smooth)
            pixmap.setDevicePixelRatio(scale)
        self.picture.setPixmap(pixmap)
        self.picture.setVisible(content is not None)
        self._none.setVisible(content is None)
        self.choose_button.setEnabled(writable)
        self.remove_button.setVisible(content is not None)
        self.remove_button.setEnabled(writable)
