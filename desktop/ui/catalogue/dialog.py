"""The catalogue in a window of its own, beside the main one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.projects import Project
from desktop.ui.catalogue.agreements_page import AgreementsPage
from desktop.ui.catalogue.lines_page import LinesPage
from desktop.ui.catalogue.texts import say
from desktop.ui.catalogue.timeline_page import TimelinePage
from desktop.ui.context import PanelContext
from desktop.ui.theme import GRID

_WIDTH, _HEIGHT = 1100, 700


class CatalogueDialog(QDialog):
    """Agreements, lines and the timeline; planning goes on beside it."""

    def __init__(
        self,
        context: PanelContext,
        projects: tuple[Project, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("catalogue_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._pages = (
            AgreementsPage(context),
            LinesPage(context, projects),
            TimelinePage(context, projects),
        )
        self._tabs = QTabWidget()
        self._tabs.setObjectName("catalogue_tabs")
        for page in self._pages:
            self._tabs.addTab(page, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.addWidget(self._tabs)
        self.resize(_WIDTH, _HEIGHT)
        self.finished.connect(self._on_finished)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the window and its pages."""
        self.setWindowTitle(say(QT_TRANSLATE_NOOP("catalogue", "Agreements and lines")))
        names = (
            say(QT_TRANSLATE_NOOP("catalogue", "Agreements")),
            say(QT_TRANSLATE_NOOP("catalogue", "Lines")),
            say(QT_TRANSLATE_NOOP("catalogue", "What starts when")),
        )
        for position, name in enumerate(names):
            self._tabs.setTabText(position, name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_finished(self) -> None:
        # The window goes; nothing of it may hear of plans any more.
        for page in self._pages:
            self._context.live.projected.disconnect(page.refresh)
