"""What colours and lines of the map mean; as high as its words need."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.document.map_lines import Layer
from desktop.document.map_view import MapData
from desktop.ui.map.colours import MapColours
from desktop.ui.map.names import PORT
from desktop.ui.map.painting import DASH, line_width
from desktop.ui.map.texts import MapTexts, say
from desktop.ui.theme import SMALL, Theme

_BAR = 8.0
_STOPS = 24
_SAMPLE = 20.0
_BETWEEN = 12.0
_LINE = 17.0
_HOURS = (1, 2, 4)
_STRENGTHS = (1.0, 0.5)


class _Kind(Enum):
    PORT = auto()
    GIVEN = auto()
    CHANGED = auto()
    WORKS = auto()


@dataclass(frozen=True)
class _Sample:
    """A mark and what it means; `weight` of a line."""

    kind: _Kind
    text: str
    weight: float = 0.5


class MapLegend(QWidget):
    """The scale of the colours with its ticks, and samples of the lines.

    Parameters
    ----------
    texts
        Writes ticks and words.
    theme
        The colours to begin with.
    """

    def __init__(
        self, texts: MapTexts, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._texts = texts
        self._colours = MapColours(theme)
        self._data: MapData | None = None
        self._key: object = None
        self._samples: list[tuple[_Sample, QPointF]] = []
        self.setObjectName("map_legend")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_map(self, data: MapData) -> None:
        """Explain another map; what only moved values needs no other legend."""
        key = (data.choice, data.scale, data.origin, data.year, data.against)
        if key != self._key:
            self._key, self._data = key, data
            self._arrange()
            self.update()

    def show_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._colours = MapColours(theme)
        self.update()

    def retranslate(self) -> None:
        """Write all words anew."""
        self._arrange()
        self.update()

    def sizeHint(self) -> QSize:
        """Title, bar, ticks and the samples of lines."""
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        """The same height at any width."""
        return QSize(120, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the samples into other lines."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title, bar, ticks, samples."""
        del event
        if self._data is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        self._paint_title(painter, self._data)
        self._paint_bar(painter, self._data)
        for sample, at in self._samples:
            self._paint_sample(painter, sample, at)
        painter.end()

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(SMALL)
        return font

    def _height(self) -> int:
        rows = {at.y() for _, at in self._samples}
        return round(2.0 * _LINE + _BAR + 4.0 + _LINE * len(rows))

    def _arrange(self) -> None:
        """Give each sample its place, from left to right and down."""
        metrics = QFontMetricsF(self._font())
        x, y = 0.0, 2.0 * _LINE + _BAR + 4.0
        self._samples = []
        for sample in self._made_samples():
            width = _SAMPLE + 4.0 + metrics.horizontalAdvance(sample.text)
            if x > 0.0 and x + width > self.width():
                x, y = 0.0, y + _LINE
            self._samples.append((sample, QPointF(x, y)))
            x += width + _BETWEEN
        self.setFixedHeight(self._height())

    def _made_samples(self) -> list[_Sample]:
        layer = Layer.NONE if self._data is None else self._data.choice.layer
        port = _Sample(_Kind.PORT, say(QT_TRANSLATE_NOOP("map", "port")))
        plan = say(QT_TRANSLATE_NOOP("map", "changed by plan"))
        if layer is Layer.LINKS:
            hours = say(QT_TRANSLATE_NOOP("map", "{hours} h"))
            return [
                *(_Sample(_Kind.GIVEN, hours.format(hours=h), 1.0 / h) for h in _HOURS),
                _Sample(_Kind.CHANGED, plan),
                _Sample(_Kind.WORKS, say(QT_TRANSLATE_NOOP("map", "being built"))),
                port,
            ]
        if layer is Layer.AGREEMENTS:
            strength = say(QT_TRANSLATE_NOOP("map", "strength {strength}"))
            return [
                *(
                    _Sample(_Kind.GIVEN, strength.format(strength=s), s)
                    for s in _STRENGTHS
                ),
                _Sample(_Kind.CHANGED, plan),
                port,
            ]
        return [port]

    def _paint_title(self, painter: QPainter, data: MapData) -> None:
        text = self._texts.title(data)
        metrics = QFontMetricsF(self._font())
        painter.setPen(QColor(self._colours.theme.text))
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QPointF(0.0, metrics.ascent()), elided)

    def _paint_bar(self, painter: QPainter, data: MapData) -> None:
        bar = QRectF(0.5, _LINE + 1.5, self.width() - 1.0, _BAR)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for k in range(_STOPS + 1):
            share = k / _STOPS
            gradient.setColorAt(share, QColor(self._colours.fill(data.scale, share)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gradient)
        painter.drawRoundedRect(bar, 3.0, 3.0)
        self._paint_ticks(painter, data, bar)

    def _paint_ticks(self, painter: QPainter, data: MapData, bar: QRectF) -> None:
        metrics = QFontMetricsF(self._font())
        low, high = self._texts.ends(data.scale)
        free_from = 0.0
        ticks = data.scale.ticks()
        painter.setPen(QColor(self._colours.theme.muted))
        for tick in ticks:
            text = self._texts.tick(data, tick)
            if tick == ticks[0] and low:
                text = f"{text} {low}"
            if tick == ticks[-1] and high:
                text = f"{high} {text}"
            width = metrics.horizontalAdvance(text)
            x = bar.left() + data.scale.place(tick) * bar.width() - width / 2.0
            x = min(max(x, 0.0), self.width() - width)
            if x >= free_from:
                baseline = bar.bottom() + 2.0 + metrics.ascent()
                painter.drawText(QPointF(x, baseline), text)
                free_from = x + width + 6.0

    def _paint_sample(self, painter: QPainter, sample: _Sample, at: QPointF) -> None:
        theme, metrics = self._colours.theme, QFontMetricsF(self._font())
        middle = at + QPointF(0.0, _LINE / 2.0)
        if sample.kind is _Kind.PORT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.text))
            square = QRectF(-PORT, -PORT, 2.0 * PORT, 2.0 * PORT)
            painter.drawRect(square.translated(middle + QPointF(_SAMPLE / 2.0, 0.0)))
        else:
            given = sample.kind is _Kind.GIVEN
            pen = QPen(QColor(theme.base_mark if given else theme.accent))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setWidthF(line_width(sample.weight))
            if sample.kind is _Kind.WORKS:
                pen.setDashPattern([part / pen.widthF() * 1.6 for part in DASH])
            painter.setPen(pen)
            painter.drawLine(middle, middle + QPointF(_SAMPLE, 0.0))
        painter.setPen(QColor(theme.muted))
        down = (metrics.ascent() - metrics.descent()) / 2.0
        painter.drawText(middle + QPointF(_SAMPLE + 4.0, down), sample.text)
