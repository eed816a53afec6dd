"""Scenarios side by side in a window beside the main one; planning goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.side_by_side import SideBySide
from desktop.document.view import Viewpoint
from desktop.jobs.comparing import LiveComparison
from desktop.ui.compare.choice_bar import ChoiceBar
from desktop.ui.compare.contents import Contents, Look
from desktop.ui.compare.looks import SAMPLE, side_look
from desktop.ui.compare.pages import InputsPage, OutcomesPage
from desktop.ui.compare.texts import CompareTexts, say
from desktop.ui.context import PanelContext
from desktop.ui.exporting import Exporter
from desktop.ui.folders import Folders
from desktop.ui.message_label import wrapped_message
from desktop.ui.sheet import ROW_HEIGHT, SheetView
from desktop.ui.theme import GRID, Theme

_WIDTH, _HEIGHT = 1180, 760
_MOST_ROWS = 5
"""Scenarios that the strip shows without scrolling."""


class CompareDialog(QDialog):
    """The headline strip first, then what differs in inputs and outcomes.

    Parameters
    ----------
    folders
        Where dialogs about files begin.
    """

    def __init__(
        self,
        context: PanelContext,
        parent: QWidget | None = None,
        folders: Folders | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compare_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._exporter = Exporter(self, context, folders or Folders(()))
        self._texts = CompareTexts(context)
        self._contents = Contents(context, self._texts)
        self._live = LiveComparison(context.session, self._texts.candidate, self)
        self._compared: SideBySide | None = None
        now = context.view.now
        look = Look(now.indicators[0] if now.indicators else "gdp", now.city, now.year)
        self._choice = ChoiceBar(context.session, self._live, self._texts)
        self._strip = SheetView(context.themes)
        self._outcomes = OutcomesPage(context, self._texts, self._contents, look)
        self._inputs = InputsPage(context, self._contents)
        self._tabs = QTabWidget()
        self._copy, self._save = QPushButton(), QPushButton()
        self._said = wrapped_message("compare_message")
        self._build()
        self._connect()
        self.retranslate()
        self._live.refresh()

    def _build(self) -> None:
        self._strip.setObjectName("compare_strip")
        self._strip.setIconSize(SAMPLE)
        self._tabs.setObjectName("compare_tabs")
        self._tabs.addTab(self._outcomes, "")
        self._tabs.addTab(self._inputs, "")
        self._copy.setObjectName("compare_copy")
        self._save.setObjectName("compare_export")
        for button in (self._copy, self._save):
            button.setAutoDefault(False)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._choice)
        top.addStretch(1)
        top.addWidget(self._copy)
        top.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self._said)
        column.addWidget(self._strip)
        column.addWidget(self._tabs, 1)
        room = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height() - 40))

    def _connect(self) -> None:
        context = self._context
        self._live.finished.connect(self._on_finished)
        self._outcomes.look_bar.changed.connect(self._show_strip)
        self._copy.clicked.connect(self.copy_as_table)
        self._save.clicked.connect(self._on_export)
        self._exporter.told.connect(self._on_told)
        self._exporter.refused.connect(self._on_told)
        self.finished.connect(self._on_closed)
        context.view.changed.connect(self._on_view_changed)
        context.themes.changed.connect(self._on_theme_changed)
        again = QShortcut(QKeySequence("Ctrl+Shift+C"), self)
        again.activated.connect(self.copy_as_table)

    @property
    def compared(self) -> SideBySide | None:
        """What is shown; None before the first is there."""
        return self._compared

    @property
    def live(self) -> LiveComparison:
        """What computes it."""
        return self._live

    def retranslate(self) -> None:
        """Write everything in the language of now; names come with the next result."""
        self.setWindowTitle(say(QT_TRANSLATE_NOOP("compare", "Compare scenarios")))
        self._tabs.setTabText(0, say(QT_TRANSLATE_NOOP("compare", "What follows")))
        self._tabs.setTabText(1, say(QT_TRANSLATE_NOOP("compare", "What differs")))
        self._copy.setText(say(QT_TRANSLATE_NOOP("compare", "Copy as table")))
        self._save.setText(say(QT_TRANSLATE_NOOP("compare", "Export…")))
        name = say(QT_TRANSLATE_NOOP("compare", "Headline indicators by scenario"))
        self._strip.setAccessibleName(name)
        self._live.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def copy_as_table(self) -> None:
        """Put the strip and the tables on view on the clipboard."""
        page = self._tabs.currentWidget()
        sheets = [self._strip.sheet, *(view.sheet for view in self._views(page))]
        text = "\n".join(sheet.as_text() for sheet in sheets)
        QGuiApplication.clipboard().setText(text)

    @staticmethod
    def _views(page: QWidget) -> list[SheetView]:
        views = page.findChildren(SheetView)
        return sorted(views, key=lambda view: view.mapTo(page, view.pos()).y())

    def _on_finished(self, compared: SideBySide) -> None:
        self._compared = compared
        self._outcomes.show_compared(compared)
        self._inputs.show_compared(compared)
        self._show_strip()

    def _show_strip(self) -> None:
        compared = self._compared
        if compared is None:
            return
        theme = self._context.themes.now
        looks = [side_look(theme, k) for k in range(len(compared.sides))]
        look, region = self._outcomes.look_bar.look, self._context.session.region
        before = self._strip.sheet.content.n_rows
        content = self._contents.strip(region, compared, look, looks)
        self._strip.show_content(content)
        if before != content.n_rows:
            self._strip.fit_columns()
        rows = min(len(compared.sides), _MOST_ROWS)
        head = self._strip.horizontalHeader().sizeHint().height()
        self._strip.setFixedHeight(head + rows * ROW_HEIGHT + 2 * GRID)

    def _on_export(self) -> None:
        if self._compared is not None:
            self._exporter.comparison(self._compared.sides, self.windowTitle())

    def _on_told(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.show()

    def _on_view_changed(self, before: Viewpoint, after: Viewpoint) -> None:
        self._outcomes.follow(before, after)

    def _on_theme_changed(self, theme: Theme) -> None:
        self._outcomes.show_theme(theme)
        self._show_strip()

    def _on_closed(self) -> None:
        # The window goes; nothing of it may hear of scenarios any more.
        self._context.view.changed.disconnect(self._on_view_changed)
        self._context.themes.changed.disconnect(self._on_theme_changed)
        self._live.stop()
        self._exporter.stop()
