"""The curves of a comparison as a picture of its own, always dark on light."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from desktop.document.compare_curves import Curves
from desktop.document.display_labels import place_labels
from desktop.document.display_range import step_of
from desktop.document.display_ticks import value_ticks, year_ticks
from desktop.document.drawing import (
    Anchor,
    Dot,
    Drawing,
    Label,
    Line,
    Mark,
    Point,
    Stroke,
    bounded,
    text_width,
)
from desktop.ui.compare.curve_plot import Tick
from desktop.ui.compare.looks import SideLook
from desktop.ui.theme import LIGHT

WIDTH, HEIGHT, MARGIN = 520.0, 320.0, 14.0
"""Points of the whole picture and of the room around everything."""
TITLE, SMALL = 9.0, 7.5
_GAP, _HEAD, _FOOT, _YEAR = 4.0, 20.0, 32.0, 26.0
_MOST_NAME = 120.0
_HAIR, _RING = 0.5, 2.5


@dataclass(frozen=True)
class _Frame:
    """Where years and values are on the paper."""

    curves: Curves
    left: float
    right: float

    def at(self, year: float, value: float) -> Point:
        across, up = self.curves.x_range, self.curves.y_range
        top, bottom = MARGIN + _HEAD, HEIGHT - MARGIN - _FOOT
        x = self.left + (self.right - self.left) * (year - across.low) / across.span
        return x, top + (bottom - top) * (up.high - value) / up.span


def drawn_curves(
    curves: Curves, looks: Sequence[SideLook], tick: Tick, title: str, origin: str
) -> Drawing:
    """All curves with their names, and where they are from.

    Parameters
    ----------
    looks
        One for each side.
    origin
        A line at the foot.
    """
    step = step_of(curves.y_range.span)
    ticks = [(value, tick(value, step)) for value in value_ticks(curves.y_range)]
    left = MARGIN + _GAP + max(text_width(text, SMALL) for _, text in ticks)
    names = max(text_width(name, SMALL) for name in curves.names)
    right = WIDTH - MARGIN - min(names, _MOST_NAME) - 2.0 * _GAP
    frame = _Frame(curves, left, right)
    room = WIDTH - 2.0 * MARGIN
    head = Label(
        (MARGIN, MARGIN + TITLE), bounded(title, room, TITLE), TITLE, LIGHT.text, True
    )
    line = bounded(origin, room, SMALL)
    foot = Label((MARGIN, HEIGHT - MARGIN), line, SMALL, LIGHT.muted)
    marks = (
        head,
        *_axes(frame, ticks),
        *_lines(frame, looks),
        *_goals(frame, looks),
        *_names(frame, looks),
        foot,
    )
    return Drawing(WIDTH, HEIGHT, marks)


def _axes(frame: _Frame, ticks: Sequence[tuple[float, str]]) -> list[Mark]:
    marks: list[Mark] = []
    across = frame.curves.x_range
    for value, text in ticks:
        _, y = frame.at(across.low, value)
        ends = ((frame.left, y), (frame.right, y))
        marks.append(Line(ends, Stroke(LIGHT.track, _HAIR)))
        at = (frame.left - _GAP, y + 0.35 * SMALL)
        marks.append(Label(at, text, SMALL, LIGHT.muted, anchor=Anchor.END))
    for year in year_ticks(across, frame.right - frame.left, _YEAR):
        x, y = frame.at(year, frame.curves.y_range.low)
        at = (x, y + SMALL + _GAP)
        text = f"{year:.0f}"
        marks.append(Label(at, text, SMALL, LIGHT.muted, anchor=Anchor.MIDDLE))
    return marks


def _lines(frame: _Frame, looks: Sequence[SideLook]) -> list[Mark]:
    marks: list[Mark] = []
    curves = frame.curves
    for side, look in enumerate(looks):
        known = np.isfinite(curves.values[side])
        years, values = curves.x[known].tolist(), curves.values[side, known].tolist()
        points = tuple(frame.at(*one) for one in zip(years, values, strict=True))
        # A pen's dashes are multiples of its width, a stroke's are points.
        width = 0.75 * look.width
        dashes = tuple(width * dash for dash in look.dashes)
        marks.append(Line(points, Stroke(look.curve, width, dashes)))
    return marks


def _goals(frame: _Frame, looks: Sequence[SideLook]) -> list[Mark]:
    marks: list[Mark] = []
    for goal in frame.curves.goals:
        x, y = frame.at(goal.year, goal.value)
        stroke = Stroke(looks[goal.side].curve, 1.0)
        marks.append(Line(((x - 2 * _GAP, y), (x + 2 * _GAP, y)), stroke))
        marks.append(Dot((x, y), _RING, LIGHT.surface, stroke))
    return marks


def _names(frame: _Frame, looks: Sequence[SideLook]) -> list[Mark]:
    """Each scenario beside the end of its curve, none over another."""
    curves, marks = frame.curves, []
    ends = [curves.last(side) for side in range(len(looks))]
    drawn = [side for side, end in enumerate(ends) if end is not None]
    heights = [frame.at(*end)[1] for end in ends if end is not None]
    top, bottom = MARGIN + _HEAD, HEIGHT - MARGIN - _FOOT
    centres = place_labels(heights, SMALL + 2.0, top, bottom)
    for side, centre in zip(drawn, centres, strict=True):
        if centre is not None:
            at = (frame.right + 2.0 * _GAP, centre + 0.35 * SMALL)
            name = bounded(curves.names[side], _MOST_NAME, SMALL)
            marks.append(Label(at, name, SMALL, looks[side].text))
    return list(marks)
