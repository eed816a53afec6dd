"""What is compared: the baseline, and what stands beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QWidget,
)

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.compare_choice import Candidate, candidates
from desktop.document.session import Session
from desktop.jobs.comparing import LiveComparison
from desktop.ui.compare.texts import CompareTexts, say
from desktop.ui.theme import GRID, Role, set_role


class ChoiceBar(QWidget):
    """Baseline as a list, the others as a menu of ticks."""

    def __init__(
        self, session: Session, live: LiveComparison, texts: CompareTexts
    ) -> None:
        super().__init__()
        self._session, self._live, self._texts = session, live, texts
        self._shown: tuple[tuple[Candidate, str], ...] = ()
        self._label, self._baseline = QLabel(), QComboBox()
        self._beside, self._menu = QToolButton(), QMenu(self)
        self._build()
        live.chosen.connect(self.refresh)
        self.retranslate()

    def _build(self) -> None:
        set_role(self._label, Role.MUTED)
        self._baseline.setObjectName("compare_baseline")
        self._baseline.setMinimumWidth(24 * GRID)
        self._label.setBuddy(self._baseline)
        self._beside.setObjectName("compare_beside")
        self._beside.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._beside.setMenu(self._menu)
        self._menu.setObjectName("compare_menu")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._label)
        row.addWidget(self._baseline)
        row.addWidget(self._beside)
        self._baseline.activated.connect(self._on_baseline)
        self._menu.triggered.connect(self._on_beside)

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self._label.setText(say(QT_TRANSLATE_NOOP("compare", "Baseline")))
        self._baseline.setAccessibleName(self._label.text())
        self._shown = ()
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def refresh(self) -> None:
        """Show the choice; lists that are the same are left alone."""
        choice = self._live.choice
        found = candidates(self._session)
        named = tuple((one, self._texts.candidate(one)) for one in found)
        if named != self._shown:
            self._shown = named
            self._fill(named)
        self._baseline.setCurrentIndex(found.index(choice.baseline))
        count = 0
        for action, one in zip(self._menu.actions(), found, strict=True):
            action.setEnabled(one != choice.baseline)
            action.setChecked(choice.shows(one))
            count += choice.shows(one)
        text = say(QT_TRANSLATE_NOOP("compare", "Beside it: {count} ▾"))
        self._beside.setText(text.format(count=count))

    def _fill(self, named: tuple[tuple[Candidate, str], ...]) -> None:
        self._baseline.clear()
        self._menu.clear()
        for _, name in named:
            self._baseline.addItem(name)
            self._menu.addAction(name.replace("&", "&&")).setCheckable(True)

    def _on_baseline(self, position: int) -> None:
        self._live.choose(self._live.choice.with_baseline(self._shown[position][0]))

    def _on_beside(self, action: QAction) -> None:
        position = self._menu.actions().index(action)
        self._live.choose(self._live.choice.switched(self._shown[position][0]))
