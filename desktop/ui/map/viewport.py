"""Which part of the plane the map shows, and where its points lie in pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF

from desktop.core.region import FloatArray
from desktop.document.map_shapes import Extent, Point

MOST_ZOOM = 24.0
"""So many times as large as the whole region."""
MARGIN = 10.0
"""Pixels left free around what is fitted in."""


@dataclass(frozen=True)
class Viewport:
    """A view of the plane.

    Attributes
    ----------
    whole
        All there is to see, in kilometres.
    width, height
        In pixels.
    centre
        What is in the middle, in kilometres.
    zoom
        1 shows all of it.
    """

    whole: Extent
    width: float
    height: float
    centre: Point
    zoom: float = 1.0

    @classmethod
    def of_all(cls, whole: Extent, width: float, height: float) -> Viewport:
        """The whole region in a picture of some size."""
        return cls(whole, width, height, whole.centre)

    @property
    def px_per_km(self) -> float:
        """Scale of the picture."""
        return self.zoom * self._fit(self.whole)

    @property
    def is_whole(self) -> bool:
        """Whether all is in sight."""
        return self.zoom == 1.0

    def pixels(self, points: FloatArray) -> FloatArray:
        """[n, 2], kilometres turned into pixels."""
        scale = self.px_per_km
        shifted = (points - self.centre) * scale
        shifted += (self.width / 2.0, self.height / 2.0)
        return shifted

    def pixel(self, point: Point) -> QPointF:
        """The same for one point."""
        scale = self.px_per_km
        return QPointF(
            (point[0] - self.centre[0]) * scale + self.width / 2.0,
            (point[1] - self.centre[1]) * scale + self.height / 2.0,
        )

    def place(self, at: QPointF) -> Point:
        """Where on the plane a pixel lies."""
        scale = self.px_per_km
        return (
            (at.x() - self.width / 2.0) / scale + self.centre[0],
            (at.y() - self.height / 2.0) / scale + self.centre[1],
        )

    def resized(self, width: float, height: float) -> Viewport:
        """The same view in another size."""
        return replace(self, width=width, height=height)

    def zoomed(self, factor: float, at: QPointF | None = None) -> Viewport:
        """Closer or further, with the point under `at` kept where it is."""
        zoom = min(max(self.zoom * factor, 1.0), MOST_ZOOM)
        if zoom == 1.0:
            return Viewport.of_all(self.whole, self.width, self.height)
        if at is None:
            return replace(self, zoom=zoom)
        before = self.place(at)
        closer = replace(self, zoom=zoom)
        after = closer.place(at)
        return closer.moved(before[0] - after[0], before[1] - after[1])

    def moved(self, east: float, south: float) -> Viewport:
        """Looking further east and south by kilometres, never past the region."""
        whole = self.whole
        return replace(
            self,
            centre=(
                min(max(self.centre[0] + east, whole.left), whole.right),
                min(max(self.centre[1] + south, whole.top), whole.bottom),
            ),
        )

    def dragged(self, pixels: QPointF) -> Viewport:
        """What lies under the hand goes with it; the whole region stays."""
        if self.is_whole:
            return self
        scale = self.px_per_km
        return self.moved(-pixels.x() / scale, -pixels.y() / scale)

    def looking_at(self, extent: Extent) -> Viewport:
        """As close as shows all of `extent`."""
        zoom = min(max(self._fit(extent) / self._fit(self.whole), 1.0), MOST_ZOOM)
        return replace(self, centre=extent.centre, zoom=zoom)

    def _fit(self, extent: Extent) -> float:
        across = max(self.width - 2.0 * MARGIN, 1.0) / max(extent.width, 1e-6)
        down = max(self.height - 2.0 * MARGIN, 1.0) / max(extent.height, 1e-6)
        return min(across, down)
