"""Start, stop, how far it is and what went wrong."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.optimiser import Goal
from desktop.core.progress import Progress
from desktop.ui.search.texts import SearchTexts
from desktop.ui.theme import GRID, Role, set_role


class ControlBar(QWidget):
    """Two starts, one stop, and a line for words."""

    search_wanted = Signal()
    curve_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, texts: SearchTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._search, self._curve = QPushButton(), QPushButton()
        self._stop, self._bar = QPushButton(), QProgressBar()
        self._said = QLabel()
        self._build()
        self.retranslate()
        self.show_running(False)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button, name, signal in (
            (self._search, "search_start", self.search_wanted),
            (self._curve, "curve_start", self.curve_wanted),
            (self._stop, "search_stop", self.stop_wanted),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        set_role(self._search, Role.PRIMARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addWidget(self._said)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(GRID)
        self._bar.setObjectName("search_progress")
        self._said.setObjectName("search_said")
        self._said.setWordWrap(True)

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self._search.setText(self.tr("Search"))
        self._curve.setText(self.tr("Draw the curve"))
        self._stop.setText(self.tr("Stop"))
        self._stop.setToolTip(self.tr("Ends with the best that has been found so far"))
        self._bar.setAccessibleName(self.tr("Progress"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_running(self, running: bool) -> None:
        """Offer what can be done now."""
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        self._search.setVisible(not running)
        self._curve.setVisible(not running)
        if running:
            self._bar.setRange(0, 0)
            self.say("")

    def show_progress(self, progress: Progress, goal: Goal) -> None:
        """How far it is, and the best so far."""
        self._bar.setRange(0, max(progress.total, 1))
        self._bar.setValue(progress.done)
        if progress.stage == "curve":
            template = self.tr("Plan {done} of {total}")
            self.say(template.format(done=progress.done + 1, total=progress.total))
        elif progress.best is not None:
            template = self.tr("Best so far: {value}")
            self.say(template.format(value=self._texts.goal_value(goal, progress.best)))

    def say(self, text: str, *, refusal: bool = False) -> None:
        """Tell how it stands, or why not."""
        set_role(self._said, Role.WORSE if refusal else Role.MUTED)
        self._said.setText(text)
        self._said.setVisible(bool(text))
