"""A line inside a window that says what became of something; hidden until then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.ui.theme import Role, set_role


def wrapped_message(name: str) -> QLabel:
    """A label of plain text that wraps and can be copied from."""
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_role(label, Role.MUTED)
    label.hide()
    return label
