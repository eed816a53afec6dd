"""Names on the map: measured in their fonts, placed, and painted as one picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
)

from desktop.document.map_labels import Box, Name, place_names
from desktop.ui.map.scene import Scene
from desktop.ui.theme import SMALL, Theme

SEAT = 3.0
PORT = 3.5
"""Half the size of the marks of seats and ports in pixels."""
HALO = 3.0
_BAR_KM = (1, 2, 5, 10, 20, 50, 100, 200, 500)
_LONGEST_BAR = 0.28
"""Share of the map's width that the scale bar may take."""
_EDGE = 8.0


@dataclass(frozen=True)
class Caption:
    """A name of the map.

    Attributes
    ----------
    code
        Of the city or county.
    is_county
        Counties are written muted, and only where there is room.
    """

    code: str
    text: str
    is_county: bool = False


@dataclass(frozen=True, eq=False)
class Placed:
    """A name with its place."""

    caption: Caption
    box: Box
    font: QFont


@dataclass(frozen=True)
class ScaleBar:
    """A round number of kilometres and its length in pixels."""

    km: int
    pixels: float


def scale_bar(px_per_km: float, width: float) -> ScaleBar:
    """The longest round bar that takes no more than its share of the width."""
    fitting = [km for km in _BAR_KM if km * px_per_km <= _LONGEST_BAR * width]
    km = fitting[-1] if fitting else _BAR_KM[0]
    return ScaleBar(km, km * px_per_km)


def bar_box(bar: ScaleBar, text_width: float, height: float) -> Box:
    """Where the scale bar stands: at the bottom on the left."""
    return Box(_EDGE - 2.0, height - 26.0, max(bar.pixels, text_width) + 4.0, 24.0)


def placed_names(
    captions: list[Caption],
    selected: str,
    scene: Scene,
    base: QFont,
    taken: list[Box],
) -> list[Placed]:
    """Place the names: the selected city first, then the others, then counties."""
    viewport = scene.viewport
    sight = QRectF(0.0, 0.0, viewport.width, viewport.height)
    ordered = sorted(captions, key=lambda c: (c.is_county, c.code != selected))
    fonts = {c.code: _font(base, is_selected=c.code == selected) for c in ordered}
    labels = {county.area.code: county.label for county, _ in scene.counties}
    names = []
    for caption in ordered:
        metrics = QFontMetricsF(fonts[caption.code])
        if caption.is_county:
            if caption.code not in labels:
                continue
            point = viewport.pixel(labels[caption.code])
        else:
            point = scene.seats[caption.code]
        if not sight.contains(point):
            continue
        names.append(
            Name(
                caption.code,
                point.x(),
                point.y(),
                metrics.horizontalAdvance(caption.text) + 2.0,
                metrics.height(),
                gap=SEAT + 3.0,
                centred=caption.is_county,
            )
        )
    marks = [_mark_box(seat) for seat in scene.seats.values()]
    found = place_names(names, [*marks, *taken], viewport.width, viewport.height)
    return [Placed(c, found[c.code], fonts[c.code]) for c in ordered if c.code in found]


def paint_names(painter: QPainter, placed: list[Placed], theme: Theme) -> None:
    """All names, each with a halo in the colour of the surface."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for one in placed:
        metrics = QFontMetricsF(one.font)
        start = QPointF(one.box.left + 1.0, one.box.top + metrics.ascent())
        path = QPainterPath()
        path.addText(start, one.font, one.caption.text)
        halo = QPen(QColor(theme.surface), HALO)
        halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, halo)
        county = one.caption.is_county
        painter.setFont(one.font)
        painter.setPen(QColor(theme.muted if county else theme.text))
        painter.drawText(start, one.caption.text)


def _font(base: QFont, *, is_selected: bool) -> QFont:
    font = QFont(base)
    font.setPixelSize(SMALL)
    if is_selected:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _mark_box(seat: QPointF) -> Box:
    half = SEAT + 1.0
    return Box(seat.x() - half, seat.y() - half, 2.0 * half, 2.0 * half)
