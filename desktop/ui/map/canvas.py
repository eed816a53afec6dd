"""The map under the hand: pointed at, moved, zoomed and walked through by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.region import Region
from desktop.document.map_shapes import MapShapes, next_seat
from desktop.ui.map.picture import STEP, MapPicture
from desktop.ui.theme import Theme

_NEAR = 16.0
"""Pixels around a seat that count as the city where there are no outlines."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ORDER = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MapCanvas(MapPicture):
    """A map that says which city was chosen or is pointed at.

    Parameters
    ----------
    region
        Whose cities are drawn.
    shapes
        What no plan moves.
    theme
        The colours to begin with.
    """

    city_chosen = Signal(str)
    pointed_changed = Signal(str)
    """Id of the city under the pointer; empty where none is."""

    def __init__(
        self,
        region: Region,
        shapes: MapShapes,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(region, shapes, theme, parent)
        self._pointed = ""
        self._pressed: QPointF | None = None
        self._moved = False
        self.setObjectName("map_canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Come closer to what is under the pointer, or go back."""
        steps = event.angleDelta().y() / 120.0
        if steps:
            self._zoom(STEP**steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._moved = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the map, or read the city under the pointer."""
        if self._pressed is None:
            self._point(self._city_at(event.position()))
            return
        way = event.position() - self._pressed
        if not self._moved:
            self._moved = way.manhattanLength() >= QApplication.startDragDistance()
        if self._moved:
            self._pressed = event.position()
            self._look(self._viewport.dragged(way))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the city that was clicked."""
        clicked, self._pressed = self._pressed is not None and not self._moved, None
        city = self._city_at(event.position()) if clicked else ""
        if city:
            self.city_chosen.emit(city)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look into the city, or back at the whole region from outside."""
        city = self._city_at(event.position())
        if city:
            self.look_into(city)
        else:
            self.show_whole()

    def leaveEvent(self, event: QEvent) -> None:
        """Read nothing any more."""
        super().leaveEvent(event)
        self._point("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Page keys walk through the cities; plus, minus, Enter zoom."""
        key = Qt.Key(event.key())
        if key in _ARROWS or key in _ORDER:
            self._walk(key)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.come_closer()
        elif key == Qt.Key.Key_Minus:
            self.go_back()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._data is not None:
            self.look_into(self._data.selected)
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_0, Qt.Key.Key_Home} and (
            not self._viewport.is_whole
        ):
            self.show_whole()
        else:
            super().keyPressEvent(event)

    def _walk(self, key: Qt.Key) -> None:
        if self._data is None:
            return
        selected = self._data.selected
        if key in _ORDER:
            cities = list(self._codes)
            position = (cities.index(selected) + _ORDER[key]) % len(cities)
            city = cities[position]
        else:
            across, down = _ARROWS[key]
            code = next_seat(self._plane.seats, self._codes[selected], across, down)
            city = self._cities[code]
        if city != selected:
            self.city_chosen.emit(city)

    def _city_at(self, at: QPointF) -> str:
        return self._cities.get(self._made_scene().code_at(at, _NEAR), "")

    def _point(self, city: str) -> None:
        if city != self._pointed:
            self._pointed = city
            shape = Qt.CursorShape
            self.setCursor(shape.PointingHandCursor if city else shape.ArrowCursor)
            self.pointed_changed.emit(city)
