"""Bars of gains and losses by city, with their ranges."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.document.display_range import Range, fitted
from desktop.document.drawing import (
    Anchor,
    Area,
    Drawing,
    Label,
    Line,
    Mark,
    Stroke,
    box,
    text_width,
)
from desktop.ui.report.material import WIDTH
from desktop.ui.theme import LIGHT

SIZE, ROW, BAR = 8.0, 17.0, 8.0
GAP = 8.0
MOST_ROWS = 30
_LEAST = 1e-4


@dataclass(frozen=True)
class GainBar:
    """One place: a share of the base, its range, and how it is written."""

    name: str
    share: float
    low: float
    high: float
    text: str
    bold: bool = False


def drawn_gains(bars: tuple[GainBar, ...]) -> tuple[Drawing, ...]:
    """A row for each place, in the order given; as many drawings as pages want."""
    parts = (bars[k : k + MOST_ROWS] for k in range(0, len(bars), MOST_ROWS))
    return tuple(_drawn(part, bars, WIDTH) for part in parts)


def _drawn(bars: tuple[GainBar, ...], of: tuple[GainBar, ...], width: float) -> Drawing:
    """Some of the rows, on the scale of all."""
    names = max(text_width(bar.name, SIZE, bold=True) for bar in of) + GAP
    values = max(text_width(bar.text, SIZE, bold=True) for bar in of) + GAP
    ends = [0.0, *(v for bar in of for v in (bar.share, bar.low, bar.high))]
    span = fitted(Range(min(ends), max(ends)), _LEAST)
    room = width - names - values
    scale = room / span.span

    def x(share: float) -> float:
        return names + (share - span.low) * scale

    height = ROW * len(bars)
    marks: list[Mark] = []
    for k, bar in enumerate(bars):
        middle = ROW * (k + 0.5)
        marks += _row(bar, middle, x(0.0), x(bar.share), (x(bar.low), x(bar.high)))
        at = (width, middle + 0.35 * SIZE)
        marks.append(
            Label(at, bar.text, SIZE, _colour(bar), bold=True, anchor=Anchor.END)
        )
    zero = Line(((x(0.0), 0.0), (x(0.0), height)), Stroke(LIGHT.base_mark, 0.6))
    return Drawing(width, height, (*marks, zero))


def _row(
    bar: GainBar, middle: float, zero: float, end: float, reach: tuple[float, float]
) -> list[Mark]:
    left, right = sorted((zero, end))
    low, high = reach
    thin = Stroke(LIGHT.base_mark, 0.7)
    return [
        Label((0.0, middle + 0.35 * SIZE), bar.name, SIZE, LIGHT.text, bar.bold),
        Area((box(left, middle - BAR / 2.0, right - left, BAR),), _colour(bar), 0.55),
        Line(((low, middle), (high, middle)), thin),
        Line(((low, middle - 2.0), (low, middle + 2.0)), thin),
        Line(((high, middle - 2.0), (high, middle + 2.0)), thin),
    ]


def _colour(bar: GainBar) -> str:
    if not any(digit in "123456789" for digit in bar.text):
        return LIGHT.muted
    return LIGHT.better if bar.share > 0.0 else LIGHT.worse
