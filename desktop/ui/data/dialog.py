"""The data view in a window of its own, beside the main one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.ui.context import PanelContext
from desktop.ui.data.panel import DataPanel

_WIDTH, _HEIGHT = 1100, 680


class DataDialog(QDialog):
    """Shows the tables; gone for good when it is closed."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(DataPanel(context))
        self.resize(_WIDTH, _HEIGHT)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the title in the language of now."""
        self.setWindowTitle(self.tr("Data and sources"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
