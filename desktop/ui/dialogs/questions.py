"""Questions to the user, each a class method that returns the answer.

Tests patch the class methods; nothing else opens a dialog that waits.
"""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from desktop.document.scenario import ScenarioText
from desktop.storage.scenario_file import SUFFIX
from desktop.ui.theme import GRID


class Unsaved(Enum):
    """What to do with work that is not saved."""

    SAVE = auto()
    DISCARD = auto()
    STAY = auto()


class UnsavedQuestion:
    """Asks before work that is not saved goes away."""

    @classmethod
    def ask(cls, parent: QWidget, name: str) -> Unsaved:
        """Save it, discard it, or stay; closing the question means stay."""
        translate = QCoreApplication.translate
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setTextFormat(Qt.TextFormat.PlainText)  # names may look like markup
        box.setWindowTitle(translate("questions", "Unsaved changes"))
        box.setText(
            translate("questions", "Save the changes to “{name}” first?").format(
                name=name
            )
        )
        box.setInformativeText(translate("questions", "Without saving they are lost."))
        save = box.addButton(
            translate("questions", "Save"), QMessageBox.ButtonRole.AcceptRole
        )
        discard = box.addButton(
            translate("questions", "Don't save"), QMessageBox.ButtonRole.DestructiveRole
        )
        stay = box.addButton(
            translate("questions", "Cancel"), QMessageBox.ButtonRole.RejectRole
        )
        box.setDefaultButton(save)
        box.setEscapeButton(stay)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        if clicked is save:
            return Unsaved.SAVE
        return Unsaved.DISCARD if clicked is discard else Unsaved.STAY


class ScenarioFileQuestion:
    """Asks for a scenario file."""

    @classmethod
    def ask_open(cls, parent: QWidget, folder: str) -> Path | None:
        """The file to open; None where the user goes back."""
        title = QCoreApplication.translate("questions", "Open scenarios")
        chosen, _ = QFileDialog.getOpenFileName(parent, title, folder, cls._filter())
        return Path(chosen) if chosen else None

    @classmethod
    def ask_save(cls, parent: QWidget, suggested: str) -> Path | None:
        """Where to save, with the suffix; None where the user goes back."""
        title = QCoreApplication.translate("questions", "Save scenarios")
        dialog = QFileDialog(parent, title, suggested, cls._filter())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # With the suffix known Qt asks about overwriting the right file.
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return Path(chosen[0]) if chosen else None

    @classmethod
    def _filter(cls) -> str:
        scenarios = QCoreApplication.translate("questions", "Scenarios")
        return f"{scenarios} (*{SUFFIX})"


class TextQuestion:
    """Asks for a scenario's name, note and author."""

    @classmethod
    def ask(
        cls, parent: QWidget, text: ScenarioText, author: str
    ) -> tuple[ScenarioText, str] | None:
        """The new text and author; None where the user goes back."""
        translate = QCoreApplication.translate
        dialog = QDialog(parent)
        dialog.setWindowTitle(translate("questions", "Name and note"))
        name = QLineEdit(text.name)
        name.setObjectName("scenario_name")
        name.setMaxLength(80)
        note = QPlainTextEdit(text.note)
        note.setObjectName("scenario_note")
        note.setTabChangesFocus(True)
        by = QLineEdit(author)
        by.setObjectName("scenario_author")
        by.setMaxLength(80)
        form = QFormLayout(dialog)
        form.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        form.setSpacing(GRID)
        form.addRow(translate("questions", "Name"), name)
        form.addRow(translate("questions", "Note"), note)
        form.addRow(translate("questions", "Author"), by)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(dialog.accept)
        buttons.rejected.connect(dialog.reject)
        form.addRow(buttons)
        dialog.resize(56 * GRID, 40 * GRID)
        accepted = dialog.exec() and name.text().strip()
        written = ScenarioText(name.text().strip(), note.toPlainText())
        answer = (written, by.text().strip())
        dialog.deleteLater()
        return answer if accepted else None
