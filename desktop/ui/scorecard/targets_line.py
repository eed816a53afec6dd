"""How many targets of the scenario are met, below the scorecard."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop.document.targets import target_states
from desktop.ui.after_frame import AfterFrame
from desktop.ui.context import PanelContext
from desktop.ui.target_words import TargetWords


class TargetsLine(QLabel):
    """One sentence, all targets as its tool tip; hidden where there are none."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scorecard_targets")
        self.setWordWrap(True)
        self._context = context
        self._words = TargetWords(context.words, context.formats)
        self.later = AfterFrame(self)
        self.later.due.connect(self.refresh)
        for signal in (
            context.session.scenario_changed,
            context.session.active_changed,
            context.session.scenarios_replaced,
            context.live.projected,
        ):
            signal.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        context = self._context
        run, targets = context.live.current.plan, context.session.active.targets
        states = target_states(context.region, run, targets)
        self.setText(self._words.counted(states))
        self.setToolTip(self._words.listed(states))
        self.setVisible(bool(states))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _on_changed(self) -> None:
        # Without targets there is nothing to count: an edit pays nothing.
        if self._context.session.active.targets or self.text():
            self.later.request()
