"""The axes of a plot: values left, years below, names of the curves right."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QStaticText,
    QTransform,
)
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from desktop.document.display_data import PlotData, Role
from desktop.document.display_labels import place_labels
from desktop.document.display_range import Range, step_of
from desktop.document.display_ticks import value_ticks, year_ticks
from desktop.ui.indicators.plot_items import pen
from desktop.ui.indicators.plot_look import PlaceLook, PlotLook
from desktop.ui.theme import GRID

ON_BASE_LINE = 2.0
"""Pixels within which the end of a difference counts as no difference."""
LEADER = 8.0
"""Pixels between the end of a curve and its name."""
FONT_SIZE = 11


class _Axis(pg.AxisItem):  # type: ignore[misc]
    """An axis without line and marks, kept as a picture between changes."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation, maxTickLength=0)
        self.setPen(pg.mkPen(None))
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.set_font(FONT_SIZE)

    def set_font(self, pixels: int) -> None:
        """Set the size of what is written."""
        font = QFont()
        font.setPixelSize(pixels)
        self.setTickFont(font)


class ValueAxis(_Axis):
    """Values at whole steps, written by `text`."""

    def __init__(self) -> None:
        super().__init__("left")
        self._text: Callable[[float, float], str] | None = None
        self.setStyle(tickTextOffset=4)

    def set_text(self, text: Callable[[float, float], str]) -> None:
        """Write values with `text(value, step)` from now on."""
        self._text = text
        self.picture = None
        self.update()

    def fit_width(self, span: Range) -> None:
        """Be as wide as the longest value of this range, in steps of the grid."""
        metrics = QFontMetricsF(self.style["tickFont"])
        texts = self.tickStrings(value_ticks(span), 1.0, step_of(span.span))
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
        self.setWidth(GRID * math.ceil((widest + GRID) / GRID))

    def tickValues(
        self, low: float, high: float, size: float
    ) -> list[tuple[float, list[float]]]:
        """Whole steps."""
        del size
        span = Range(low, high)
        return [(step_of(span.span), value_ticks(span))]

    def tickStrings(
        self, values: Sequence[float], scale: float, spacing: float
    ) -> list[str]:
        """In the language of the window."""
        del scale
        if self._text is None:
            return ["" for _ in values]
        return [self._text(value, spacing) for value in values]


class YearAxis(_Axis):
    """Calendar years."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.setStyle(tickTextOffset=4)

    def tickValues(
        self, low: float, high: float, size: float
    ) -> list[tuple[float, list[float]]]:
        """Every fifth or tenth year."""
        return [(5.0, year_ticks(Range(low, high), size))]

    def tickStrings(
        self, values: Sequence[float], scale: float, spacing: float
    ) -> list[str]:
        """Without a separator between thousands."""
        del scale, spacing
        return [f"{value:.0f}" for value in values]


class NameAxis(_Axis):
    """The names of the curves beside their ends, none on top of another."""

    def __init__(self) -> None:
        super().__init__("right")
        # It moves with most edits, and writing names is quicker than keeping them.
        self.setCacheMode(QGraphicsItem.CacheMode.NoCache)
        self.setStyle(showValues=False)
        self._labels: list[tuple[int, int, str, str, bool]] = []
        self._others = ""
        self._texts: dict[tuple[str, bool], QStaticText] = {}
        self._leader = "#888888"
        # Fonts for Chinese report tall lines; names need no more than this.
        self._line = FONT_SIZE + 2.0
        self._font = QFont()
        self._font.setPixelSize(FONT_SIZE)
        self._bold = QFont(self._font)
        self._bold.setWeight(QFont.Weight.DemiBold)

    def set_font(self, pixels: int) -> None:
        """Set the size of the names."""
        super().set_font(pixels)
        self._texts = {}
        self._line = pixels + 2.0
        self._font = QFont()
        self._font.setPixelSize(pixels)
        self._bold = QFont(self._font)
        self._bold.setWeight(QFont.Weight.DemiBold)

    def set_others(self, text: str) -> None:
        """The name of many curves that all lie on the base line."""
        self._others = text

    def width_for(self, look: PlotLook) -> float:
        """Pixels that the longest name needs."""
        metrics = QFontMetricsF(self._bold)
        names = [one.name for one in look.places.values()]
        widths = [metrics.horizontalAdvance(name) for name in (*names, self._others)]
        return math.ceil(max(widths)) + LEADER + 2.0

    def show_names(self, plot: PlotData, look: PlotLook) -> None:
        """Put each name beside its curve; unmoved names draw nothing."""
        self._leader = look.grid
        height = self.size().height()
        per_value = height / plot.y_range.span
        named = [
            (per_value * (plot.y_range.high - _last(plot, place)), one)
            for place, one in look.places.items()
        ]
        if plot.difference and plot.faded:
            named = self._gathered(named, per_value * plot.y_range.high, look)
        line = self._line
        first = next((k for k, (_, one) in enumerate(named) if one.is_selected), -1)
        ends = [end for end, _ in named]
        centres = place_labels(ends, line, 0.0, height, first)
        labels = [
            (round(end), round(centre), one.name, one.text, one.is_selected)
            for (end, one), centre in zip(named, centres, strict=True)
            if centre is not None
        ]
        if labels != self._labels:
            self._labels = labels
            self.update()

    def _gathered(
        self, named: list[tuple[float, PlaceLook]], zero: float, look: PlotLook
    ) -> list[tuple[float, PlaceLook]]:
        """One name for all curves that cannot be told from the base line."""
        apart = [
            (end, one)
            for end, one in named
            if abs(end - zero) > ON_BASE_LINE or one.is_selected
        ]
        if len(named) - len(apart) < 2:
            return named
        muted = look.muted
        return [*apart, (zero, PlaceLook(self._others, muted, muted, 1.0, False))]

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a leader where a name had to step aside, and the names."""
        del option, widget
        line = self._line
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for end, centre, name, colour, is_selected in self._labels:
            if abs(end - centre) > line / 4.0:
                painter.setPen(pen(colour if is_selected else self._leader, 1.0))
                painter.drawLine(QPointF(0.0, end), QPointF(LEADER - 2.0, centre))
            text = self._laid_out(name, is_selected)
            painter.setPen(QColor(colour))
            painter.setFont(self._bold if is_selected else self._font)
            top = centre - text.size().height() / 2.0
            painter.drawStaticText(QPointF(LEADER, top), text)

    def _laid_out(self, name: str, bold: bool) -> QStaticText:
        """A name as glyphs; finding them takes longer than drawing them."""
        key = (name, bold)
        if key not in self._texts:
            text = QStaticText(name)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.prepare(QTransform(), self._bold if bold else self._font)
            self._texts[key] = text
        return self._texts[key]


def _last(plot: PlotData, place: str) -> float:
    curve = plot.curve(place, Role.PLAN)
    return float(curve.y[-1]) if curve is not None else plot.y_range.low
