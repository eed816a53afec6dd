"""Words of the window of targets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def say(text: str) -> str:
    """A text about targets in the language of now."""
    return QCoreApplication.translate("targets", text)
