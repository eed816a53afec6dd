"""The scorecard: all indicators by city in a chosen year."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.projection import Projection
from desktop.document.display_score import Score, score
from desktop.document.history import REGION
from desktop.document.view import Viewpoint
from desktop.ui.after_frame import AfterFrame
from desktop.ui.context import PanelContext
from desktop.ui.scorecard.model import ScoreModel
from desktop.ui.scorecard.table import ScoreTable
from desktop.ui.scorecard.targets_line import TargetsLine
from desktop.ui.theme import GRID, Role, set_role
from desktop.ui.why_button import WhyButton

_WIDE = 320
"""Pixels from which on the year is named in words."""


class ScorecardPanel(QWidget):
    """Value and difference from the base, indicators down, cities across.

    Parameters
    ----------
    context
        What every panel is given.

    Notes
    -----
    After an edit the card follows `later`, after the frame in which the plots moved.
    """

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stale = False
        self.later = AfterFrame(self)
        self.later.due.connect(self._refresh)
        self._model = ScoreModel(context, self._score())
        self._table = ScoreTable(self._model, context.themes)
        self._year_label, self._year = QLabel(), QSpinBox()
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._copy, self._why = QToolButton(), WhyButton()
        self._note = QLabel()
        self._build()
        self._show_years(context.live.current)
        self._show_year(context.view.now.year)
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.setObjectName("scorecard_panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        row = QHBoxLayout()
        row.addWidget(self._year_label)
        row.addWidget(self._year)
        row.addWidget(self._slider, 1)
        row.addWidget(self._why)
        row.addWidget(self._copy)
        column.addLayout(row)
        column.addWidget(self._table, 1)
        column.addWidget(TargetsLine(self._context))
        column.addWidget(self._note)
        for label in (self._year_label, self._note):
            set_role(label, Role.MUTED)
        self._note.setWordWrap(True)
        self._year.setObjectName("scorecard_year")
        self._year.setGroupSeparatorShown(False)
        self._slider.setObjectName("scorecard_slider")
        self._copy.setObjectName("scorecard_copy")
        set_role(self._copy, Role.QUIET)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the word for the year out where the slider needs its room."""
        super().resizeEvent(event)
        self._year_label.setVisible(event.size().width() >= _WIDE)

    def _connect(self) -> None:
        context = self._context
        context.live.projected.connect(self._on_projected)
        context.view.changed.connect(self._on_view_changed)
        context.themes.changed.connect(self._on_theme_changed)
        self._year.valueChanged.connect(self._on_year)
        self._slider.valueChanged.connect(self._on_year)
        self._copy.clicked.connect(self.copy_as_table)
        self._why.clicked.connect(self.ask_why)
        self._table.customContextMenuRequested.connect(self._on_menu)
        chosen = self._table.selectionModel()
        chosen.currentChanged.connect(self._on_current_changed)
        self._table.activated.connect(self._on_activated)

    def retranslate(self) -> None:
        """Write all texts in the language of now."""
        self._year_label.setText(self.tr("Year"))
        self._year.setAccessibleName(self.tr("Year of the scorecard"))
        self._slider.setAccessibleName(self.tr("Year of the scorecard"))
        self._copy.setText(self.tr("Copy"))
        self._copy.setToolTip(self.tr("Copy as table"))
        self._table.setAccessibleName(self.tr("Indicators by city"))
        self._note.setText(
            self.tr(
                "▲ better, ▼ worse than the base path. Double-click opens the plot."
            )
        )
        self._model.retranslate()
        self._table.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the card was hidden, and go to the selected city."""
        super().showEvent(event)
        # Only now are the fonts those of the window.
        self._table.fit()
        if self._stale:
            self._refresh()
        self._go_to(self._context.view.now.city)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Come forward from behind other tabs: read what changed meanwhile."""
        super().paintEvent(event)
        if self._stale:
            self.later.request()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy copies the whole card."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_as_table()
        else:
            super().keyPressEvent(event)

    def copy_as_table(self) -> None:
        """Put the card on the clipboard, tab-separated."""
        rows = self._model.table()
        text = "\n".join("\t".join(row) for row in rows)
        QGuiApplication.clipboard().setText(text)

    def ask_why(self) -> None:
        """Ask why the number of the current cell is what it is."""
        self._context.view.ask_why(*self._cell(self._table.currentIndex()))

    def _cell(self, index: QModelIndex) -> tuple[str, str]:
        """Indicator and place of a cell; the first of the selected city without one."""
        shown = self._model.score
        if not index.isValid():
            return shown.indicators[0], self._context.view.now.city
        return shown.indicators[index.row()], shown.columns[index.column()]

    def _on_current_changed(self, current: QModelIndex) -> None:
        self._context.view.point_at(*self._cell(current))

    def _on_menu(self, where: QPoint) -> None:
        index = self._table.indexAt(where)
        if not index.isValid():
            return
        self._table.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Why is it so?")).triggered.connect(self.ask_why)
        menu.popup(self._table.viewport().mapToGlobal(where))

    def _score(self) -> Score:
        context = self._context
        return score(context.region, context.live.current, context.view.now.year)

    def _refresh(self) -> None:
        """Hidden cards wait: they cost an edit nothing."""
        # A tab behind others counts as visible for Qt, but shows no part of itself.
        self._stale = self.visibleRegion().isEmpty()
        if not self._stale:
            self._model.show_score(self._score())
            self._table.grow()

    def _show_years(self, projection: Projection) -> None:
        first = self._context.region.base_year + 1
        last = first - 1 + projection.plan.n_years
        for widget in (self._year, self._slider):
            if (widget.minimum(), widget.maximum()) != (first, last):
                widget.setRange(first, last)

    def _show_year(self, year: int) -> None:
        self._year.setValue(year)
        self._slider.setValue(year)

    def _go_to(self, city: str) -> None:
        columns = self._model.score.columns
        if city in columns:
            index = self._model.index(0, columns.index(city))
            self._table.scrollTo(index)

    def _on_projected(self, projection: Projection) -> None:
        self._show_years(projection)
        self.later.request()

    def _on_view_changed(self, before: Viewpoint, after: Viewpoint) -> None:
        if before.year != after.year:
            self._show_year(after.year)
            self._refresh()
        if before.city != after.city:
            self._go_to(after.city)

    def _on_theme_changed(self) -> None:
        self._table.viewport().update()

    def _on_year(self, year: int) -> None:
        self._context.view.set(year=year)

    def _on_activated(self, index: QModelIndex) -> None:
        shown = self._model.score
        place = shown.columns[index.column()]
        city = "" if place == REGION else place
        self._context.view.open_plot(shown.indicators[index.row()], city)
