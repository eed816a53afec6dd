"""Edits as steps that can be taken back; a drag or a burst of typing is one step.

The steps stand in a list of our own and not in a `QUndoStack`: that one deletes its
commands itself, and where Python collects a stack together with its commands they are
deleted twice and the program crashes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import UserError
from desktop.document.edits import Edit, EditLabel
from desktop.document.scenario import Scenario
from desktop.document.scenario_edits import ListEdit, ScenarioList
from desktop.document.session import Session
from desktop.ui.context import Answer


@dataclass(frozen=True, eq=False)
class EditStep:
    """One step: the edit, and the scenario before and after it.

    Attributes
    ----------
    position
        Position of the scenario it changed.
    """

    edit: Edit
    position: int
    before: Scenario
    after: Scenario

    def with_later(self, later: EditStep) -> EditStep | None:
        """Both as one step, where they are one gesture on one scenario."""
        if later.position != self.position:
            return None
        merged = self.edit.merged_with(later.edit)
        if merged is None:
            return None
        return EditStep(merged, self.position, self.before, later.after)

    @property
    def is_empty(self) -> bool:
        """Whether it leaves nothing to take back: a drag that ended where it began."""
        return self.before.same_content(self.after)

    def show(self, session: Session, *, done: bool) -> None:
        """Put what stood after it, or before it."""
        # What changes must be on view, or undo would seem to do nothing.
        session.activate(self.position)
        session.put(self.position, self.after if done else self.before)


@dataclass(frozen=True, eq=False)
class ListStep:
    """One step on the list of scenarios: the list before and after it."""

    edit: ListEdit
    before: ScenarioList
    after: ScenarioList

    def show(self, session: Session, *, done: bool) -> None:
        """Put the list that stood after it, or before it."""
        session.put_list(self.after if done else self.before)


Step = EditStep | ListStep


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
        self._steps: list[Step] = []
        self._done = 0
        self._gestures = 0
        session.scenarios_replaced.connect(self._on_scenarios_replaced)

    def submit(self, edit: Edit) -> Answer:
        """Apply an edit and remember the step; an edit that changes nothing is none."""
        before = self._session.active
        try:
            after = edit.apply(self._session.region, before)
        except UserError as refusal:
            return Answer(False, self._sentence(refusal))
        if before.same_content(after):
            return Answer(True)
        after = self._as_before_the_gesture(edit, after)
        position = self._session.active_position
        self._session.put(position, after)
        self._push(EditStep(edit, position, before, after))
        self.changed.emit()
        return Answer(True)

    def submit_list(self, edit: ListEdit) -> Answer:
        """Apply an edit of the list of scenarios and remember the step."""
        before = self._session.listed
        try:
            after = edit.apply(self._session.region, before)
        except UserError as refusal:
            return Answer(False, self._sentence(refusal))
        if not before.same(after):
            self._session.put_list(after)
            self._push(ListStep(edit, before, after))
            self.changed.emit()
        return Answer(True)

    def new_gesture(self) -> int:
        """A number that no other gesture has."""
        self._gestures += 1
        return self._gestures

    @property
    def undo_label(self) -> EditLabel | None:
        """What would be taken back; None where nothing is left."""
        return self._label(self._done - 1)

    @property
    def redo_label(self) -> EditLabel | None:
        """What would be done again."""
        return self._label(self._done)

    @property
    def labels(self) -> tuple[EditLabel, ...]:
        """All steps, those taken back included."""
        return tuple(step.edit.label for step in self._steps)

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps, the oldest first, those taken back included."""
        return tuple(self._steps)

    @property
    def done(self) -> int:
        """How many of them are done."""
        return self._done

    def undo(self) -> None:
        """Take the last step back."""
        self.go_to(self._done - 1)

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self.go_to(self._done + 1)

    def go_to(self, done: int) -> None:
        """Look at the work as it was after so many steps."""
        done = min(max(done, 0), len(self._steps))
        if done == self._done:
            return
        while self._done > done:
            self._done -= 1
            self._steps[self._done].show(self._session, done=False)
        while self._done < done:
            self._steps[self._done].show(self._session, done=True)
            self._done += 1
        self.changed.emit()

    def _label(self, index: int) -> EditLabel | None:
        step = self._step(index)
        return None if step is None else step.edit.label

    def _step(self, index: int) -> Step | None:
        return self._steps[index] if 0 <= index < len(self._steps) else None

    def _push(self, step: Step) -> None:
        del self._steps[self._done :]
        last = self._step(self._done - 1)
        if isinstance(step, EditStep) and isinstance(last, EditStep):
            merged = last.with_later(step)
            if merged is not None:
                self._steps.pop()
                step = merged
        if not (isinstance(step, EditStep) and step.is_empty):
            self._steps.append(step)
        self._done = len(self._steps)

    def _as_before_the_gesture(self, edit: Edit, after: Scenario) -> Scenario:
        """The very scenario the gesture began with, where it comes back to it.

        The session knows by identity what is saved.
        """
        last = self._step(self._done - 1)
        if (
            not isinstance(last, EditStep)
            or last.position != self._session.active_position
        ):
            return after
        back = last.edit.merged_with(edit) and last.before.same_content(after)
        return last.before if back else after

    def _on_scenarios_replaced(self) -> None:
        self._steps.clear()
        self._done = 0
        self.changed.emit()
