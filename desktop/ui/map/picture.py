"""The map as a picture: what is in sight, and its layers kept between edits."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.core.region import Region
from desktop.document.map_labels import Box
from desktop.document.map_shapes import MapShapes
from desktop.document.map_view import MapData
from desktop.ui.map.colours import MapColours
from desktop.ui.map.names import (
    Caption,
    Placed,
    bar_box,
    paint_names,
    placed_names,
    scale_bar,
)
from desktop.ui.map.painting import Painting, paint_scale_bar
from desktop.ui.map.scene import PlaneMap, Scene, made_scene
from desktop.ui.map.viewport import Viewport
from desktop.ui.theme import SMALL, Theme

STEP = 1.35
"""How much closer one step of the wheel or a key comes."""


class MapPicture(QWidget):
    """Draws a map; whoever is below hears of hands and keys.

    Parameters
    ----------
    region
        Whose cities are drawn.
    shapes
        What no plan moves.
    theme
        The colours to begin with.
    """

    view_moved = Signal()
    """Another part is in sight."""

    def __init__(
        self,
        region: Region,
        shapes: MapShapes,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cities = {city.code: city.id for city in region.cities}
        self._codes = {city.id: city.code for city in region.cities}
        ports = region.network.port_city.tolist()
        self._ports = frozenset(region.cities[port].code for port in ports)
        self._plane = PlaneMap(shapes)
        self._colours = MapColours(theme)
        self._data: MapData | None = None
        self._captions: list[Caption] = []
        self._km = "{km} km"
        self._scene: Scene | None = None
        self._viewport = Viewport.of_all(self._plane.whole, 1.0, 1.0)
        self._borders: QPixmap | None = None
        self._lines: QPixmap | None = None
        self._names: QPixmap | None = None
        self.setMinimumSize(160, 120)
        # Whatever lies below need not be painted first, several times a second.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def shown(self) -> MapData | None:
        """What is drawn."""
        return self._data

    @property
    def viewport(self) -> Viewport:
        """Which part is in sight."""
        return self._viewport

    @property
    def placed(self) -> tuple[Placed, ...]:
        """The names in sight with their places."""
        return tuple(self._placed_names())

    def sizeHint(self) -> QSize:
        """Room for the whole region."""
        return QSize(288, 240)

    def show_map(self, data: MapData) -> None:
        """Draw another map; equal data draw nothing."""
        if data == self._data:
            return
        if self._data is None or data.selected != self._data.selected:
            self._names = None  # the selected name is bold and placed first
        if self._data is None or _lines_moved(self._data, data):
            self._lines = None
        self._data = data
        self.update()

    def show_names(self, captions: list[Caption], km: str) -> None:
        """Write other names, and the length of the scale bar as in `km`."""
        self._captions, self._km = captions, km
        self._names = None
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._colours = MapColours(theme)
        self._borders = self._lines = self._names = None
        self.update()

    def come_closer(self) -> None:
        """Zoom in on the selected city."""
        self._zoom(STEP)

    def go_back(self) -> None:
        """Zoom out."""
        self._zoom(1.0 / STEP)

    def show_whole(self) -> None:
        """Show the whole region."""
        self._look(self._viewport.zoomed(0.0))

    def look_into(self, city: str) -> None:
        """As close as shows all of a city, with its counties where there are some."""
        self._look(self._viewport.looking_at(self._plane.extent(self._codes[city])))

    def point_of(self, city: str) -> QPoint:
        """Where a city's seat is drawn."""
        return self._made_scene().seats[self._codes[city]].toPoint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the layers, then the names as a picture."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._colours.theme.surface))
        if self._data is None:
            painter.end()
            return
        painting = self._painting(self._data)
        painting.paint_values(painter)
        painter.drawPixmap(0, 0, self._kept_borders(painting))
        if painting.scene.areas:
            painter.drawPixmap(0, 0, self._kept_lines(painting))
        else:  # spots that follow the values lie between the lines
            painting.paint_lines(painter)
        painter.drawPixmap(0, 0, self._kept_names(painting))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._colours.theme.accent), 1.5))
            frame = QRectF(self.rect()).adjusted(1.0, 1.0, -1.0, -1.0)
            painter.drawRoundedRect(frame, 6.0, 6.0)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw all layers anew, as vectors where the painter keeps them."""
        if self._data is None:
            return
        painting = self._painting(self._data)
        painting.paint_ground(painter)
        self._paint_names(painting, painter)

    def _painting(self, data: MapData) -> Painting:
        scene = self._made_scene()
        return Painting(data, scene, self._colours, self._codes, self._ports)

    def _made_scene(self) -> Scene:
        if self._scene is None:
            self._scene = made_scene(self._plane, self._viewport)
        return self._scene

    def _kept_borders(self, painting: Painting) -> QPixmap:
        if self._borders is None:
            self._borders = _pictured(self, painting.paint_borders)
        return self._borders

    def _kept_lines(self, painting: Painting) -> QPixmap:
        if self._lines is None:
            self._lines = _pictured(self, painting.paint_lines)
        return self._lines

    def _kept_names(self, painting: Painting) -> QPixmap:
        if self._names is None:
            self._names = _pictured(self, partial(self._paint_names, painting))
        return self._names

    def _paint_names(self, painting: Painting, painter: QPainter) -> None:
        painting.paint_marks(painter)
        paint_names(painter, self._placed_names(), self._colours.theme)
        painter.setFont(self._small())
        bar = scale_bar(self._viewport.px_per_km, self.width())
        text = self._km.format(km=bar.km)
        paint_scale_bar(painter, bar, text, self._colours, self.height())

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(SMALL)
        return font

    def _placed_names(self) -> list[Placed]:
        selected = "" if self._data is None else self._codes[self._data.selected]
        bar = scale_bar(self._viewport.px_per_km, self.width())
        metrics = QFontMetricsF(self._small())
        written = metrics.horizontalAdvance(self._km.format(km=bar.km))
        taken = [bar_box(bar, written, self.height()), *self._covered()]
        scene = self._made_scene()
        return placed_names(self._captions, selected, scene, self.font(), taken)

    def _covered(self) -> list[Box]:
        """Where buttons stand over the map."""
        return [
            Box(child.x(), child.y(), child.width(), child.height())
            for child in self.children()
            if isinstance(child, QWidget)
        ]

    def _look(self, viewport: Viewport) -> None:
        if viewport != self._viewport:
            self._viewport = viewport
            self._scene = self._borders = self._lines = self._names = None
            self.update()
            self.view_moved.emit()

    def _zoom(self, factor: float, at: QPointF | None = None) -> None:
        if at is None and self._data is not None:
            at = QPointF(self.point_of(self._data.selected))
        self._look(self._viewport.zoomed(factor, at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the same part in sight."""
        super().resizeEvent(event)
        self._look(self._viewport.resized(self.width(), self.height()))

    def changeEvent(self, event: QEvent) -> None:
        """Measure names again in another font."""
        if event.type() == QEvent.Type.FontChange:
            self._names = None
        super().changeEvent(event)


def _lines_moved(before: MapData, after: MapData) -> bool:
    """Whether the lines must be drawn anew; most edits move values alone."""
    return (before.lines, before.selected, before.choice.layer) != (
        after.lines,
        after.selected,
        after.choice.layer,
    )


def _pictured(widget: QWidget, paint: Callable[[QPainter], None]) -> QPixmap:
    picture = _clear_picture(widget)
    painter = QPainter(picture)
    paint(painter)
    painter.end()
    return picture


def _clear_picture(widget: QWidget) -> QPixmap:
    ratio = widget.devicePixelRatioF()
    picture = QPixmap(widget.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture
