"""Edits as steps that can be taken back; a drag or a burst of typing is one step.

An edit is applied before its step is pushed: `QUndoStack.push` calls `redo`, and a
step whose `redo` raises would stay on the stack.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from desktop.core.errors import UserError
from desktop.document.edits import Edit, EditLabel
from desktop.document.scenario import Scenario
from desktop.document.session import Session
from desktop.ui.context import Answer

_MERGES = 1
"""Steps with one id are offered to each other for merging."""


def same_content(first: Scenario, second: Scenario) -> bool:
    """Whether two scenarios say the same, be they one object or two."""
    return first is second or (
        first.horizon == second.horizon
        and first.text == second.text
        and first.translations == second.translations
        and first.plan.equals(second.plan)
    )


class EditStep(QUndoCommand):
    """One step: the edit, and the scenario before and after it."""

    def __init__(
        self, session: Session, edit: Edit, before: Scenario, after: Scenario
    ) -> None:
        super().__init__()
        self._session = session
        self._position = session.active_position
        self._applied = True
        self.edit = edit
        self.before = before
        self.after = after

    @property
    def position(self) -> int:
        """Position of the scenario it changed."""
        return self._position

    def redo(self) -> None:
        """Put the scenario after the edit; done already when it is pushed."""
        if self._applied:
            self._applied = False
            return
        self._show(self.after)

    def undo(self) -> None:
        """Put the scenario before the edit."""
        self._show(self.before)

    def id(self) -> int:
        """One id for all: which steps merge is for the edits to say."""
        return _MERGES

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take the later step in, where both are one gesture on one scenario."""
        if not isinstance(other, EditStep) or other.position != self._position:
            return False
        merged = self.edit.merged_with(other.edit)
        if merged is None:
            return False
        self.edit, self.after = merged, other.after
        # A drag that ends where it began leaves nothing to take back.
        self.setObsolete(same_content(self.before, self.after))
        return True

    def _show(self, scenario: Scenario) -> None:
        # What changes must be on view, or undo would seem to do nothing.
        self._session.activate(self._position)
        self._session.put(self._position, scenario)


class Undo(QObject):
    """Takes edits from the panels, and takes them back.

    Parameters
    ----------
    session
        Whose active scenario is edited.
    sentence
        Puts a refusal into words.
    """

    changed = Signal()

    def __init__(self, session: Session, sentence: Callable[[UserError], str]) -> None:
        super().__init__()
        self._session = session
        self._sentence = sentence
        self._stack = QUndoStack(self)
        self._stack.indexChanged.connect(self._on_index_changed)
        self._gestures = 0
        session.scenarios_replaced.connect(self._on_scenarios_replaced)

    def submit(self, edit: Edit) -> Answer:
        """Apply an edit and remember the step; an edit that changes nothing is none."""
        before = self._session.active
        try:
            after = edit.apply(self._session.region, before)
        except UserError as refusal:
            return Answer(False, self._sentence(refusal))
        if same_content(before, after):
            return Answer(True)
        after = self._as_before_the_gesture(edit, after)
        step = EditStep(self._session, edit, before, after)
        self._session.put(self._session.active_position, after)
        self._stack.push(step)
        self.changed.emit()
        return Answer(True)

    def new_gesture(self) -> int:
        """A number that no other gesture has."""
        self._gestures += 1
        return self._gestures

    @property
    def undo_label(self) -> EditLabel | None:
        """What would be taken back; None where nothing is left."""
        return self._label(self._stack.index() - 1)

    @property
    def redo_label(self) -> EditLabel | None:
        """What would be done again."""
        return self._label(self._stack.index())

    def undo(self) -> None:
        """Take the last step back."""
        self._stack.undo()

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._stack.redo()

    def _label(self, index: int) -> EditLabel | None:
        step = self._step(index)
        return None if step is None else step.edit.label

    def _step(self, index: int) -> EditStep | None:
        if not 0 <= index < self._stack.count():
            return None
        step = self._stack.command(index)
        return step if isinstance(step, EditStep) else None

    def _as_before_the_gesture(self, edit: Edit, after: Scenario) -> Scenario:
        """The very scenario the gesture began with, where it comes back to it.

        The session knows by identity what is saved.
        """
        last = self._step(self._stack.index() - 1)
        if last is None or last.position != self._session.active_position:
            return after
        back = last.edit.merged_with(edit) and same_content(last.before, after)
        return last.before if back else after

    def _on_index_changed(self) -> None:
        self.changed.emit()

    def _on_scenarios_replaced(self) -> None:
        self._stack.clear()
        self.changed.emit()
