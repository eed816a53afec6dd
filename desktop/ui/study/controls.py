"""Start, stop and go on, with how far a study is and the best it has so far."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.progress import Progress
from desktop.ui.study.texts import StudyTexts, per_cent, say
from desktop.ui.theme import GRID, Role, set_role


class Controls(QWidget):
    """Buttons and progress; what they do is the owner's."""

    start_wanted = Signal()
    stop_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self, texts: StudyTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._running = self._stopping = False
        self._last: Progress | None = None
        self._best_alone: float | None = None
        self._best_together: float | None = None
        self._start = _button("study_start")
        set_role(self._start, Role.PRIMARY)
        self._stop = _button("study_stop")
        self._go_on = _button("study_go_on")
        self._bar = QProgressBar()
        self._bar.setObjectName("study_progress")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(GRID)
        self._told = _label("study_told")
        self._best = _label("study_best")
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (self._start, self._stop, self._go_on):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(row)
        for widget in (self._bar, self._told, self._best):
            column.addWidget(widget)
        self._start.clicked.connect(self.start_wanted)
        self._stop.clicked.connect(self.stop_wanted)
        self._go_on.clicked.connect(self.go_on_wanted)
        self.show_state(running=False, can_go_on=False)
        self.retranslate()

    def show_state(
        self, *, running: bool, can_go_on: bool, stopping: bool = False
    ) -> None:
        """Show what can be done now."""
        if running and not self._running:
            self._last = self._best_alone = self._best_together = None
        self._running, self._stopping = running, stopping
        self._start.setVisible(not running)
        self._stop.setVisible(running)
        self._stop.setEnabled(not stopping)
        self._go_on.setVisible(can_go_on and not running)
        for widget in (self._bar, self._told, self._best):
            widget.setVisible(running)
        self._write()

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is; the best so far stays where a stage tells none."""
        self._last = progress
        if progress.best is not None:
            if progress.stage in {"alone", "together"}:
                self._best_alone = progress.best
            else:
                self._best_together = progress.best
        self._write()

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self._start.setText(say(QT_TRANSLATE_NOOP("study", "&Start")))
        self._stop.setText(say(QT_TRANSLATE_NOOP("study", "S&top")))
        self._go_on.setText(say(QT_TRANSLATE_NOOP("study", "&Continue")))
        self._stop.setToolTip(
            say(QT_TRANSLATE_NOOP("study", "Ends with what has been found so far"))
        )
        self._bar.setAccessibleName(say(QT_TRANSLATE_NOOP("study", "Progress")))
        self._write()

    def _write(self) -> None:
        last = self._last
        self._bar.setValue(0 if last is None else per_cent(last))
        if self._stopping:
            told = say(QT_TRANSLATE_NOOP("study", "Ending with what there is …"))
        else:
            told = "" if last is None else self._texts.stage(last)
        self._told.setText(told)
        self._best.setText(self._best_text())

    def _best_text(self) -> str:
        alone, together = self._best_alone, self._best_together
        if alone is None:
            return ""
        if together is None:
            template = say(
                QT_TRANSLATE_NOOP("study", "Best so far, each for himself: {alone}")
            )
            return template.format(alone=self._texts.amount(alone))
        template = say(
            QT_TRANSLATE_NOOP("study", "Best: {together} together, {alone} alone")
        )
        return template.format(
            alone=self._texts.amount(alone), together=self._texts.amount(together)
        )


def _button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    set_role(label, Role.MUTED)
    return label
