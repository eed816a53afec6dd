"""A waterfall: from the base over what each part adds to the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QGraphicsGridLayout, QWidget

from desktop.ui.theme import GRID, TEXT, Theme

MOST_ROWS = 14
_BAR = 0.56
_WIDEST = 250
"""Pixels that names at the left may take."""
_ROOM = 0.2
"""Room for labels beside the bars, as a share of what they span."""


@dataclass(frozen=True)
class Bar:
    """One part: its name, amount, what is written beside it, +1 better, -1 worse."""

    name: str
    amount: float
    label: str
    verdict: int


@dataclass(frozen=True)
class Fall:
    """All that is drawn; the amounts of the bars lead from `base` to `value`.

    Attributes
    ----------
    ends
        Names of the base and of the plan.
    labels
        What is written beside both.
    total
        Their difference as it is written.
    """

    base: float
    value: float
    bars: tuple[Bar, ...]
    ends: tuple[str, str]
    labels: tuple[str, str]
    total: str


class Waterfall(pg.GraphicsView):  # type: ignore[misc]
    """Bars from top to bottom, named at the left, with signs beside them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=theme.surface)
        self._theme = theme
        self._fall: Fall | None = None
        self._drawn: list[pg.GraphicsObject] = []
        self._font = QFont()
        self._font.setPixelSize(TEXT)
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False)
        self._names = pg.AxisItem("left", maxTickLength=0)
        self._build()
        self.show_theme(theme)

    def _build(self) -> None:
        # Not pyqtgraph's PlotItem: its menus would outlive the chart.
        whole, across = pg.GraphicsWidget(), QGraphicsGridLayout()
        whole.setLayout(across)
        across.setSpacing(0.0)
        across.setContentsMargins(0.0, 0.0, 0.0, 0.0)
        across.addItem(self._names, 0, 0)
        across.addItem(self._box, 0, 1)
        across.setColumnStretchFactor(1, 1)
        self._names.linkToView(self._box)
        self._names.setStyle(tickLength=0, tickTextOffset=GRID, maxTickLevel=0)
        self._names.setTickFont(self._font)
        self._names.setPen(pg.mkPen(None))
        self._names.setTickPen(pg.mkPen(None))
        self.setCentralItem(whole)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("waterfall")

    @property
    def shown(self) -> Fall | None:
        """What is drawn."""
        return self._fall

    def show_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self.setBackground(theme.surface)
        self._names.setTextPen(theme.text)
        if self._fall is not None:
            self.show_fall(self._fall)

    def show_fall(self, fall: Fall) -> None:
        """Draw it; many small bars are told together by whoever makes them."""
        self._fall = fall
        for item in self._drawn:
            self._box.removeItem(item)
        self._drawn.clear()
        rows = len(fall.bars) + 2
        self._name_rows([fall.ends[0], *(b.name for b in fall.bars), fall.ends[1]])
        low, high = self._spans(fall)
        room = _ROOM * max(high - low, 1e-12)
        self._draw_end(0, fall.base, fall.labels[0])
        stand = fall.base
        for row, bar in enumerate(fall.bars, start=1):
            self._draw_bar(row, stand, bar)
            stand += bar.amount
        self._draw_end(rows - 1, fall.value, fall.labels[1])
        self._box.setXRange(low - room, high + room, padding=0)
        self._box.setYRange(-(rows - 0.5), 0.5, padding=0)

    @staticmethod
    def _spans(fall: Fall) -> tuple[float, float]:
        amounts = [bar.amount for bar in fall.bars]
        stands = [fall.value, *accumulate(amounts, initial=fall.base)]
        return min(stands), max(stands)

    def _name_rows(self, names: Sequence[str]) -> None:
        metrics = QFontMetrics(self._font)
        right = Qt.TextElideMode.ElideRight
        cut = [metrics.elidedText(name, right, _WIDEST) for name in names]
        axis = self._names
        axis.setTicks([[(-float(row), name) for row, name in enumerate(cut)]])
        widest = max(metrics.horizontalAdvance(name) for name in cut)
        axis.setWidth(widest + 2 * GRID)

    def _draw_bar(self, row: int, stand: float, bar: Bar) -> None:
        theme = self._theme
        colour = {1: theme.better, -1: theme.worse}.get(bar.verdict, theme.given)
        left, right = sorted((stand, stand + bar.amount))
        item = pg.BarGraphItem(
            x0=[left],
            width=[right - left],
            y=[-row],
            height=_BAR,
            brush=pg.mkBrush(colour),
            pen=pg.mkPen(colour, width=1),
        )
        self._add(item)
        self._draw_step(row, stand)
        self._write(-row, right, bar.label, theme.text)

    def _draw_step(self, row: int, stand: float) -> None:
        """A thin line from where the bar above ended."""
        pen = pg.mkPen(self._theme.base_mark, width=1, style=Qt.PenStyle.DotLine)
        top, bottom = 1.0 - row - _BAR / 2, -row + _BAR / 2
        self._add(pg.PlotCurveItem([stand, stand], [bottom, top], pen=pen))

    def _draw_end(self, row: int, value: float, label: str) -> None:
        colour = self._theme.base_mark if row == 0 else self._theme.accent
        dot = pg.ScatterPlotItem(
            [value],
            [-row],
            size=10,
            symbol="d",
            brush=pg.mkBrush(colour),
            pen=pg.mkPen(None),
        )
        if row:
            self._draw_step(row, value)
        self._add(dot)
        self._write(-row, value, label, self._theme.text, offset=GRID)

    def _write(
        self, y: float, x: float, text: str, colour: str, *, offset: int = 0
    ) -> None:
        item = pg.TextItem(f" {text}", color=QColor(colour), anchor=(0.0, 0.5))
        item.setFont(self._font)
        self._add(item)
        item.setPos(x, y)
        if offset:
            item.setAnchor((-0.06, 0.5))

    def _add(self, item: pg.GraphicsObject) -> None:
        self._box.addItem(item, ignoreBounds=True)
        self._drawn.append(item)
