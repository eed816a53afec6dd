"""What can be done with a result: copy it, save its plans, write its tables."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.core.cooperation import Study
from desktop.core.errors import UserError
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.jobs.studies import StudyRequest
from desktop.ui.context import PanelContext
from desktop.ui.folders import Folders
from desktop.ui.study.result import ResultView
from desktop.ui.study.saving import add_scenarios, ask_place, write_tables
from desktop.ui.study.texts import say
from desktop.ui.theme import GRID, Role, set_role


class ResultBar(QWidget):
    """Three buttons and what came of them; hidden while there is no result."""

    def __init__(
        self,
        context: PanelContext,
        result: ResultView,
        folders: Folders,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._result, self._folders = context, result, folders
        self._study: Study | None = None
        self._request: StudyRequest | None = None
        self._said = QLabel()
        self._said.setObjectName("study_said")
        set_role(self._said, Role.MUTED)
        self._copy = QPushButton()
        self._save = QPushButton()
        self._export = QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._said)
        for button, name in (
            (self._copy, "study_copy"),
            (self._save, "study_save"),
            (self._export, "study_export"),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            row.addWidget(button)
        self._copy.clicked.connect(self._on_copy)
        self._save.clicked.connect(self._on_save)
        self._export.clicked.connect(self._on_export)
        self.hide()
        self.retranslate()

    @property
    def request(self) -> StudyRequest | None:
        """What the result answers."""
        return self._request

    def show_result(self, study: Study, request: StudyRequest) -> None:
        """There is something to be copied and saved."""
        self._study, self._request = study, request
        self._said.clear()
        self.show()

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self._said.clear()
        self._copy.setText(say(QT_TRANSLATE_NOOP("study", "Copy all")))
        self._copy.setToolTip(
            say(QT_TRANSLATE_NOOP("study", "Sentences and tables, as text"))
        )
        self._save.setText(say(QT_TRANSLATE_NOOP("study", "Save as scenarios")))
        self._save.setToolTip(
            say(
                QT_TRANSLATE_NOOP(
                    "study",
                    "Adds “Everyone for himself”, “Together” and “Together, money may"
                    " move” to this file, as one step that can be undone",
                )
            )
        )
        self._export.setText(say(QT_TRANSLATE_NOOP("study", "Export…")))
        self._export.setToolTip(
            say(
                QT_TRANSLATE_NOOP(
                    "study",
                    "cooperation.csv as the command cooperate writes it, and tables of"
                    " needs, indicators and offers beside it",
                )
            )
        )

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._result.as_text())
        self._tell(say(QT_TRANSLATE_NOOP("study", "Copied.")))

    def _on_save(self) -> None:
        if self._study is None or self._request is None:
            return
        answer = add_scenarios(self._context, self._study, self._request)
        done = say(QT_TRANSLATE_NOOP("study", "Three scenarios were added."))
        self._tell(done if answer else answer.sentence, failed=not answer)

    def _on_export(self) -> None:
        if self._study is None:
            return
        place = ask_place(self.window(), str(self._folders.first()))
        if place is None:
            return
        self._folders.used(place)
        try:
            written = write_tables(self._study, place)
        except UserError as error:
            self._tell(self._context.words.error(error), failed=True)
            return
        template = say(QT_TRANSLATE_NOOP("study", "{n} tables were written."))
        self._tell(template.format(n=len(written)))

    def _tell(self, sentence: str, *, failed: bool = False) -> None:
        set_role(self._said, Role.WORSE if failed else Role.MUTED)
        self._said.setText(sentence)
