"""What stands where the result will stand: the question, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.ui.study.texts import say
from desktop.ui.theme import GRID, Role, set_role

_READABLE = 640


class Empty(QWidget):
    """A question and three short paragraphs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("study_empty")
        self._question, *self._parts = (QLabel() for _ in range(4))
        set_role(self._question, Role.HEADLINE)
        set_role(self._parts[-1], Role.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        for label in (self._question, *self._parts):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMaximumWidth(_READABLE)
            column.addWidget(label)
        column.addStretch(1)

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self._question.setText(
            say(
                QT_TRANSLATE_NOOP(
                    "study",
                    "What do these cities gain when they plan together, who pays, and"
                    " how sure is it?",
                )
            )
        )
        texts = (
            QT_TRANSLATE_NOOP(
                "study",
                "The study begins with the scenario on view. First every city splits"
                " its own money and signs what serves itself best, until nobody moves."
                " Then one plan for all is sought within the same envelopes.",
            ),
            QT_TRANSLATE_NOOP(
                "study",
                "The difference is the gain from cooperation: by city, with the side"
                " payments that leave nobody worse off, held against the range of"
                " assumptions.",
            ),
            QT_TRANSLATE_NOOP(
                "study",
                "Choose on the left what cities want, and start. It takes about a"
                " minute; planning can go on meanwhile.",
            ),
        )
        for label, text in zip(self._parts, texts, strict=True):
            label.setText(say(text))
