"""The plots in rows and columns; scrolls where there are more than have room."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from desktop.ui.indicators.card import PlotCard
from desktop.ui.theme import GRID

_LEAST_WIDTH, _LEAST_HEIGHT = 190, 132
_THREE_FROM, _FOUR_FROM = 660, 1440
"""Widths from which on there are three and four columns."""
_THREE_ROWS_FROM, _FOUR_ROWS_FROM = 560, 1240


def columns_for(width: int) -> int:
    """Columns that a grid of this width has."""
    if width >= _THREE_FROM:
        return 4 if width >= _FOUR_FROM else 3
    return max(1, min(2, width // _LEAST_WIDTH))


def rows_for(height: int, columns: int) -> int:
    """Rows that a grid of this height shows without scrolling; curves want width."""
    if columns < 3:
        return max(1, min(3, height // _LEAST_HEIGHT))
    if height < _THREE_ROWS_FROM:
        return 2
    return 4 if height >= _FOUR_ROWS_FROM else 3


class PlotGrid(QScrollArea):
    """Keeps a card for each chosen indicator and lays them out.

    Parameters
    ----------
    make_card
        Makes the card of an indicator.
    """

    sight_changed = Signal()
    """Other cards may be in sight."""

    def __init__(
        self, make_card: Callable[[str], PlotCard], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make_card = make_card
        self._cards: dict[str, PlotCard] = {}
        self._enlarged = ""
        self._content = QWidget()
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._content)
        # The ground behind the cards is the panel's.
        self._content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.setObjectName("plot_grid")

    @property
    def cards(self) -> tuple[PlotCard, ...]:
        """All cards in their order."""
        return tuple(self._cards.values())

    @property
    def enlarged(self) -> str:
        """The indicator that fills the grid, empty where none does."""
        return self._enlarged

    def in_sight(self) -> list[PlotCard]:
        """Cards that are at least partly on the screen."""
        port = self.viewport().rect().translated(0, self.verticalScrollBar().value())
        return [
            card
            for card in self._cards.values()
            if not card.isHidden() and card.geometry().intersects(port)
        ]

    def choose(self, indicators: Sequence[str]) -> None:
        """Show the plots of these indicators in this order; cards are kept."""
        for gone in [name for name in self._cards if name not in indicators]:
            card = self._cards.pop(gone)
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        kept = self._cards
        self._cards = {
            name: kept[name] if name in kept else self._make_card(name)
            for name in indicators
        }
        if self._enlarged not in self._cards:
            self._enlarged = ""
        self._arrange()

    def enlarge(self, indicator: str) -> None:
        """Let one plot fill the grid; the same again, or nothing, goes back."""
        self._enlarged = "" if indicator == self._enlarged else indicator
        self._arrange()

    def bring_into_sight(self, indicator: str) -> None:
        """Scroll to a plot and give it the focus."""
        if self._enlarged and self._enlarged != indicator:
            self.enlarge(indicator)
        card = self._cards.get(indicator)
        if card is not None:
            self.ensureWidgetVisible(card, 0, 0)
            card.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape brings all plots back."""
        if event.key() == Qt.Key.Key_Escape and self._enlarged:
            self.enlarge("")
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        cards = list(self._cards.values())
        shown = [card for card in cards if self._enlarged in {"", card.indicator}]
        height = self.viewport().height()
        columns = 1 if self._enlarged else columns_for(self.viewport().width())
        columns = min(columns, max(len(shown), 1))
        fitting = 1 if self._enlarged else rows_for(height, columns)
        rows = -(-len(shown) // columns) if shown else 1
        visible = min(rows, fitting)
        row_height = (height - (visible - 1) * GRID) // visible
        for card in cards:
            self._grid.removeWidget(card)
            # Without a parent a new card would be shown as a window of its own.
            card.setParent(self._content)
            card.setVisible(card in shown)
        for k, card in enumerate(shown):
            self._grid.addWidget(card, k // columns, k % columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 1 if row < rows else 0)
        total = rows * row_height + (rows - 1) * GRID
        self._content.resize(self.viewport().width(), max(total, 1))
        self._grid.activate()
        self.sight_changed.emit()

    def _on_scrolled(self) -> None:
        self.sight_changed.emit()
