"""Names on a map where they can be read: beside their points and over nothing else.

Places are tried from the best to the worst: to the right, left, above, below, then
askew, then the same further out. Who comes first is placed first; a name for which no
place is free is left out rather than written over another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

DIRECTIONS = (
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.0, -1.0),
    (0.0, 1.0),
    (1.0, -1.0),
    (1.0, 1.0),
    (-1.0, -1.0),
    (-1.0, 1.0),
)
REACHES = (1.0, 2.0, 3.5)
"""How far from its point a name may stand, in multiples of its gap."""


ATTEMPTS = 4
"""How often names that were crowded out may go first."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels."""

    left: float
    top: float
    width: float
    height: float

    def meets(self, other: Box) -> bool:
        """Whether both share more than an edge."""
        return (
            self.left < other.left + other.width
            and other.left < self.left + self.width
            and self.top < other.top + other.height
            and other.top < self.top + self.height
        )

    def inside(self, width: float, height: float) -> bool:
        """Whether it lies within a picture of this size."""
        return (
            self.left >= 0.0
            and self.top >= 0.0
            and self.left + self.width <= width
            and self.top + self.height <= height
        )


@dataclass(frozen=True, slots=True)
class Name:
    """A name to be placed: its point, the size of the writing, and how it stands.

    Attributes
    ----------
    gap
        Least distance from the point in pixels.
    centred
        Over its point where there is room, as names of areas are.
    """

    key: str
    x: float
    y: float
    width: float
    height: float
    gap: float
    centred: bool = False


def place_names(
    names: Sequence[Name], taken: Iterable[Box], width: float, height: float
) -> dict[str, Box]:
    """Find a place for each name, in their order; names of areas come last.

    Where some find none, they are placed anew before all but the first.

    Parameters
    ----------
    taken
        Marks and writings that stand already.
    width, height
        Of the picture; no name is cut by its edge.

    Returns
    -------
    dict
        By key; names without a free place are missing.
    """
    occupied = list(taken)
    order = [name for name in names if not name.centred]
    best = _placed(order, occupied, width, height)
    for _ in range(ATTEMPTS):
        crowded_out = [name for name in order if name.key not in best]
        if not crowded_out:
            break
        first, rest = order[:1], [name for name in order[1:] if name.key in best]
        order = [*first, *(name for name in crowded_out if name not in first), *rest]
        found = _placed(order, occupied, width, height)
        if len(found) <= len(best):
            break
        best = found
    areas = [name for name in names if name.centred]
    return best | _placed(areas, [*occupied, *best.values()], width, height)


def _placed(
    names: Sequence[Name], taken: Sequence[Box], width: float, height: float
) -> dict[str, Box]:
    """Each name at the first place that is free, one after the other."""
    found: dict[str, Box] = {}
    used = list(taken)
    for name in names:
        for box in _places(name):
            if box.inside(width, height) and not any(map(box.meets, used)):
                found[name.key] = box
                used.append(box)
                break
    return found


def _places(name: Name) -> Iterable[Box]:
    w, h = name.width, name.height
    if name.centred:
        yield Box(name.x - w / 2.0, name.y - h / 2.0, w, h)
    for reach in REACHES:
        gap = reach * name.gap
        for across, down in DIRECTIONS:
            # Askew, half the gap in both directions is as far away.
            part = 0.7 if across and down else 1.0
            yield Box(
                name.x + across * (w / 2.0 + part * gap) - w / 2.0,
                name.y + down * (h / 2.0 + part * gap) - h / 2.0,
                w,
                h,
            )
