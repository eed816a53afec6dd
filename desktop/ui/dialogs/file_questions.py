"""Questions about a file on the disk: held by others, changed, gone; rescued work."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.storage.file_lock import Holder
from desktop.storage.file_state import FileState

Answer = TypeVar("Answer", bound=Enum)


class Held(Enum):
    """What to do with a file that somebody else has open."""

    COPY = auto()
    ANYWAY = auto()
    STAY = auto()


class Replace(Enum):
    """What to do where the file is not as it was left."""

    REPLACE = auto()
    ELSEWHERE = auto()
    STAY = auto()


class Rescue(Enum):
    """What to do with work that a crash left behind."""

    OPEN = auto()
    LATER = auto()
    DISCARD = auto()


_STATES = {
    FileState.CHANGED: QT_TRANSLATE_NOOP(
        "questions",
        "“{name}” was changed by another program since it was opened here. Replacing"
        " it keeps the other version as a backup beside it.",
    ),
    FileState.GONE: QT_TRANSLATE_NOOP(
        "questions", "“{name}” was removed or renamed since it was opened here."
    ),
    FileState.NO_FOLDER: QT_TRANSLATE_NOOP(
        "questions",
        "The folder of “{name}” is not there any more: a disk or a network may be"
        " away. Your work is still open here.",
    ),
    FileState.READ_ONLY: QT_TRANSLATE_NOOP(
        "questions", "“{name}” is protected against writing."
    ),
}
_CAN_REPLACE = {FileState.CHANGED, FileState.GONE}


class HeldQuestion:
    """Asks what to do with a file that somebody else has open."""

    @classmethod
    def ask(cls, parent: QWidget, path: Path, holder: Holder) -> Held:
        """Open a copy, open it anyway, or stay; closing the question means stay."""
        translate = QCoreApplication.translate
        said = translate("questions", "“{name}” is open elsewhere: {user}, {host}.")
        answers = (
            (Held.COPY, translate("questions", "Open a copy")),
            (Held.ANYWAY, translate("questions", "Open anyway")),
            (Held.STAY, translate("questions", "Cancel")),
        )
        return _asked(
            parent,
            said.format(
                name=path.name, user=holder.user or "?", host=holder.host or "?"
            ),
            translate(
                "questions", "Two who save the same file undo each other's work."
            ),
            answers,
        )


class ReplaceQuestion:
    """Asks what to do where the file is not as it was left."""

    @classmethod
    def ask(cls, parent: QWidget, path: Path, state: FileState) -> Replace:
        """Replace it, save elsewhere, or stay; closing the question means stay."""
        translate = QCoreApplication.translate
        answers = [
            (Replace.ELSEWHERE, translate("questions", "Save elsewhere…")),
            (Replace.STAY, translate("questions", "Cancel")),
        ]
        if state in _CAN_REPLACE:
            answers.insert(0, (Replace.REPLACE, translate("questions", "Save here")))
        said = translate("questions", _STATES[state]).format(name=path.name)
        return _asked(parent, said, "", answers)


class RescueQuestion:
    """Offers work that a crash left behind."""

    @classmethod
    def ask(cls, parent: QWidget, names: str, written: str, file: str) -> Rescue:
        """Open it, leave it for later, or discard it; closing means later.

        Parameters
        ----------
        names
            Of the scenarios, joined.
        written
            When it was last recorded, in words.
        file
            The file and when it was saved, in words; empty where it has none.
        """
        translate = QCoreApplication.translate
        said = translate(
            "questions", "Work that was not saved was kept: {names} ({written})."
        ).format(names=names, written=written)
        beside = file or translate("questions", "It was never saved to a file.")
        answers = (
            (Rescue.OPEN, translate("questions", "Open the kept work")),
            (Rescue.LATER, translate("questions", "Ask again next time")),
            (Rescue.DISCARD, translate("questions", "Discard it")),
        )
        return _asked(parent, said, beside, answers, stay=Rescue.LATER)


def _asked(
    parent: QWidget,
    said: str,
    more: str,
    answers: Sequence[tuple[Answer, str]],
    stay: Answer | None = None,
) -> Answer:
    """The answer whose button was clicked; Escape is `stay` or the last one."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)  # names may look like markup
    box.setWindowTitle(QCoreApplication.translate("MainWindow", "Luzhou Planner"))
    box.setText(said)
    box.setInformativeText(more)
    buttons = {
        answer: box.addButton(text, QMessageBox.ButtonRole.ActionRole)
        for answer, text in answers
    }
    left = answers[-1][0] if stay is None else stay
    box.setDefaultButton(buttons[answers[0][0]])
    box.setEscapeButton(buttons[left])
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    chosen = (answer for answer, button in buttons.items() if button is clicked)
    return next(chosen, left)
