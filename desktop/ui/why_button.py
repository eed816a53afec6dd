"""The small button beside a number that asks why it is what it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.ui.theme import GRID, HIT, Role, set_role


class WhyButton(QToolButton):
    """Quiet, as high as a row, named after what it asks about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setObjectName("why")
        set_role(self, Role.WHY)
        self.setFixedHeight(HIT)
        self.setMinimumWidth(HIT)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint without the style sheet: over a plot, each edit paints it again."""
        del event
        painter, palette = QPainter(self), self.palette()
        painter.fillRect(self.rect(), palette.window())
        is_lively = self.underMouse() or self.hasFocus()
        lively, quiet = QPalette.ColorRole.Link, QPalette.ColorRole.ButtonText
        painter.setPen(palette.color(lively if is_lively else quiet))
        if self.hasFocus():
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def settle(self) -> None:
        """Take the lower right corner of the parent, where no layout places it."""
        parent = self.parentWidget()
        if parent is None:
            return
        size, room = self.sizeHint(), parent.size()
        # below the lowest name of a curve, right of the last year
        x = room.width() - size.width() - GRID // 2
        y = room.height() - size.height() - 1
        self.setGeometry(x, y, size.width(), size.height())

    def show_name(self, name: str) -> None:
        """Say what is asked about."""
        if name != self._name:
            self._name = name
            self.retranslate()

    def retranslate(self) -> None:
        """Write the words in the language of now."""
        translate = QCoreApplication.translate
        self.setText(translate("why", "Why?"))
        question = translate("why", "Why is it so? {name}").format(name=self._name)
        self.setAccessibleName(question.strip())
        self.setToolTip(
            translate("why", "What moved it, and the equations behind it (Shift+F1)")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
