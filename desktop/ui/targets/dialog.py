"""What the scenario on view is to reach: set, moved, dropped, each an undo step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.edits import EditKind, EditLabel
from desktop.document.scenario_edits import SetTargets
from desktop.document.targets import (
    Target,
    TargetState,
    target_states,
    with_target,
    without_target,
)
from desktop.ui.context import PanelContext
from desktop.ui.message_label import wrapped_message
from desktop.ui.sheet import SheetCell, SheetContent, SheetView
from desktop.ui.target_words import TargetWords
from desktop.ui.targets.form import TargetForm
from desktop.ui.targets.words import say
from desktop.ui.theme import GRID

_WIDTH, _HEIGHT = 860, 520


class TargetsDialog(QDialog):
    """The targets with how far the scenario is from each; follows every edit."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("targets_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._words = TargetWords(context.words, context.formats)
        self._states: tuple[TargetState, ...] = ()
        self._form = TargetForm(context)
        self._table = SheetView(context.themes)
        self._counted = QLabel()
        self._remove = QPushButton()
        self._said = wrapped_message("targets_message")
        self._build()
        self._form.wanted.connect(self._on_wanted)
        self._remove.clicked.connect(self._on_remove)
        self._table.picked.connect(self._on_picked)
        drop = QShortcut(QKeySequence.StandardKey.Delete, self._table)
        drop.setContext(Qt.ShortcutContext.WidgetShortcut)
        drop.activated.connect(self._on_remove)
        self._signals = (
            context.session.scenario_changed,
            context.session.active_changed,
            context.session.scenarios_replaced,
            context.live.projected,
        )
        for signal in self._signals:
            signal.connect(self.refresh)
        self.finished.connect(self._on_closed)
        self.retranslate()

    def _build(self) -> None:
        self._table.setObjectName("targets_table")
        self._counted.setObjectName("targets_counted")
        self._counted.setWordWrap(True)
        self._remove.setObjectName("targets_remove")
        self._remove.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self._counted, 1)
        foot.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._form)
        column.addWidget(self._said)
        column.addWidget(self._table, 1)
        column.addLayout(foot)
        self.resize(_WIDTH, _HEIGHT)

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self.setWindowTitle(say(QT_TRANSLATE_NOOP("targets", "Targets")))
        self._table.setAccessibleName(self.windowTitle())
        self._remove.setText(say(QT_TRANSLATE_NOOP("targets", "Remove target")))
        self._said.hide()
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def refresh(self) -> None:
        """Show how far the scenario on view is from its targets."""
        context = self._context
        run, targets = context.live.current.plan, context.session.active.targets
        self._states = target_states(context.region, run, targets)
        self._table.show_content(self._content())
        none = QT_TRANSLATE_NOOP(
            "targets", "No target yet. Set one above: it is drawn in the plots."
        )
        self._counted.setText(self._words.counted(self._states) or say(none))
        self._remove.setEnabled(self._table.currentIndex().isValid())

    def _content(self) -> SheetContent:
        heads = (
            say(QT_TRANSLATE_NOOP("targets", "Target")),
            say(QT_TRANSLATE_NOOP("targets", "Wanted")),
            say(QT_TRANSLATE_NOOP("targets", "Scenario")),
            say(QT_TRANSLATE_NOOP("targets", "Distance")),
            say(QT_TRANSLATE_NOOP("targets", "Result")),
        )
        states = self._states
        formats, words = self._context.formats, self._words

        def cell(row: int, column: int) -> SheetCell:
            state = states[row]
            target, value = state.target, state.value
            verdict = 0 if value is None else 1 if state.reached else -1
            if column == 0:
                return SheetCell(words.subject(target))
            if column == 1:
                return SheetCell(words.wanted(target), target.value)
            if column == 4:
                return SheetCell(words.reached(state), verdict=verdict)
            if value is None:
                return SheetCell("–")
            if column == 2:
                text = formats.value_with_unit(target.indicator, value)
                return SheetCell(text, value)
            return SheetCell(words.distance(state), value - target.value, verdict)

        return SheetContent(heads, frozenset({1, 2, 3}), len(states), cell)

    def _on_wanted(self, target: Target) -> None:
        targets = self._context.session.active.targets
        self._send(with_target(targets, target))

    def _on_remove(self) -> None:
        row = self._table.currentIndex().row()
        if 0 <= row < len(self._states):
            targets = self._context.session.active.targets
            self._send(without_target(targets, self._states[row].target))

    def _send(self, targets: tuple[Target, ...]) -> None:
        answer = self._context.submit(SetTargets(EditLabel(EditKind.TARGETS), targets))
        self._said.setText(answer.sentence)
        self._said.setVisible(bool(answer.sentence))

    def _on_picked(self, row: int) -> None:
        is_there = 0 <= row < len(self._states)
        self._remove.setEnabled(is_there)
        if is_there:
            self._form.show_target(self._states[row].target)

    def _on_closed(self) -> None:
        # The window goes; nothing of it may hear of scenarios any more.
        for signal in self._signals:
            signal.disconnect(self.refresh)
