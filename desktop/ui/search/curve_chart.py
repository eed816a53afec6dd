"""Output against equality: a point for each plan, a click takes one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QFrame, QGraphicsGridLayout, QWidget

from desktop.ui.theme import GRID, SMALL, Theme

_ROOM = 0.12
_SIZE = 13
_AXIS = 56


class _Axis(pg.AxisItem):  # type: ignore[misc]
    """An axis whose numbers are written as the window writes them."""

    def __init__(self, side: str, text: Callable[[float, float], str]) -> None:
        super().__init__(side, maxTickLength=0)
        self._text = text

    def tickStrings(
        self, values: Sequence[float], scale: float, spacing: float
    ) -> list[str]:
        """In the language of the window."""
        del scale
        return [self._text(value, spacing) for value in values]


class CurveChart(pg.GraphicsView):  # type: ignore[misc]
    """Draws the curve; the list beside it is for the keyboard.

    Parameters
    ----------
    across, up
        Write values of the axes for a step between them.
    """

    taken = Signal(int)

    def __init__(
        self,
        theme: Theme,
        across: Callable[[float, float], str],
        up: Callable[[float, float], str],
        parent: QWidget | None = None,
    ) -> None:
        self._below, self._left = _Axis("bottom", across), _Axis("left", up)
        super().__init__(parent, background=theme.surface)
        self._theme = theme
        self._points: tuple[tuple[float, float], ...] = ()
        self._chosen = -1
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False)
        self._line = pg.PlotCurveItem(antialias=True)
        self._dots = pg.ScatterPlotItem(size=_SIZE, hoverable=True, tip=None)
        self._numbers: list[pg.TextItem] = []
        self._build()
        self.show_theme(theme)

    def _build(self) -> None:
        # Not pyqtgraph's PlotItem: its menus would outlive the chart.
        whole, grid = pg.GraphicsWidget(), QGraphicsGridLayout()
        whole.setLayout(grid)
        grid.setSpacing(0.0)
        grid.setContentsMargins(0.0, 0.0, 0.0, 0.0)
        grid.addItem(self._left, 0, 0)
        grid.addItem(self._box, 0, 1)
        grid.addItem(self._below, 1, 1)
        grid.setColumnStretchFactor(1, 1)
        grid.setRowStretchFactor(0, 1)
        font = QFont()
        font.setPixelSize(SMALL)
        for axis in (self._left, self._below):
            axis.linkToView(self._box)
            axis.setTickFont(font)
            axis.setStyle(maxTickLevel=0, tickTextOffset=GRID // 2)
        self._left.setWidth(_AXIS)
        for item in (self._line, self._dots):
            self._box.addItem(item, ignoreBounds=True)
        self._dots.sigClicked.connect(self._on_clicked)
        self.setCentralItem(whole)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(180)
        self.setObjectName("curve_chart")

    @property
    def points(self) -> tuple[tuple[float, float], ...]:
        """What is drawn: output and inequality of every plan."""
        return self._points

    def show_points(self, points: Sequence[tuple[float, float]], chosen: int) -> None:
        """Draw the plans; the chosen one in the accent colour."""
        self._points, self._chosen = tuple(points), chosen
        x, y = [p[0] for p in points], [p[1] for p in points]
        self._line.setData(x, y)
        colours = [
            self._theme.accent if k == chosen else self._theme.given
            for k in range(len(points))
        ]
        self._dots.setData(
            x, y, brush=[pg.mkBrush(c) for c in colours], pen=pg.mkPen(None)
        )
        self._write_numbers()
        if points:
            across = _ROOM * max(max(x) - min(x), 1e-9)
            up = _ROOM * max(max(y) - min(y), 1e-9)
            self._box.setXRange(min(x) - across, max(x) + across, padding=0)
            self._box.setYRange(min(y) - up, max(y) + up, padding=0)

    def show_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self.setBackground(theme.surface)
        self._line.setPen(pg.mkPen(theme.track, width=2))
        for axis in (self._left, self._below):
            axis.setPen(pg.mkPen(theme.border))
            axis.setTextPen(theme.muted)
        self.show_points(self._points, self._chosen)

    def _write_numbers(self) -> None:
        for item in self._numbers:
            self._box.removeItem(item)
        self._numbers = []
        font = QFont()
        font.setPixelSize(SMALL)
        for k, (x, y) in enumerate(self._points):
            item = pg.TextItem(f"{k + 1}", color=QColor(self._theme.text))
            item.setAnchor((0.5, 1.6))
            item.setFont(font)
            self._box.addItem(item, ignoreBounds=True)
            item.setPos(x, y)
            self._numbers.append(item)

    def _on_clicked(self, dots: object, points: Sequence[pg.SpotItem]) -> None:
        del dots
        if len(points):
            self.taken.emit(int(points[0].index()))
