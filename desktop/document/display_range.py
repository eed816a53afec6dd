"""How far an axis reaches, and when it may move.

The rule of the value axis: it holds all that is drawn with a little room, ends on
whole steps, and then stays. While a value is being dragged it only gives way, and only
on the side a value left. Afterwards it is fitted anew where a value left it or where
the values fill less than `LEAST_FILL` of it. A change of what is shown fits it anew.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

LEAST_FILL = 0.6
"""Values that fill less of an axis than this let it shrink once the drag has ended."""
ROOM = 0.05
"""Share of the span left free above and below."""
STEPS = 6
"""At most so many steps between the ends."""


@dataclass(frozen=True, slots=True)
class Range:
    """Both ends of an axis, low below high."""

    low: float
    high: float

    @property
    def span(self) -> float:
        """Distance of the ends."""
        return self.high - self.low

    def holds(self, other: Range) -> bool:
        """Whether `other` lies inside."""
        return self.low <= other.low and other.high <= self.high


def step_of(span: float) -> float:
    """The smallest of 1, 2, 5 times a power of ten of which STEPS cover `span`."""
    least = span / STEPS * (1.0 - 1e-9)
    power = 10.0 ** math.floor(math.log10(least))
    for factor in (1.0, 2.0, 5.0):
        if factor * power >= least:
            return factor * power
    return 10.0 * power


def fitted(values: Range, least_span: float, floor: float = -math.inf) -> Range:
    """The range for values, ending on whole steps.

    Parameters
    ----------
    least_span
        Above zero. Narrower values are centred in so much, so that rounding noise is
        not blown up to a mountain.
    floor
        The axis does not reach below, where the values do not and are not all there.
    """
    low, high = values.low, values.high
    lacking = least_span - (high - low)
    if lacking > 0.0:
        low, high = low - lacking / 2.0, high + lacking / 2.0
    room = ROOM * (high - low)
    low, high = low - room, high + room
    if values.low >= floor and values.high > floor:
        low = max(low, floor)
    step = step_of(high - low)
    while True:
        ends = Range(
            step * math.floor(low / step + 1e-9), step * math.ceil(high / step - 1e-9)
        )
        # Rounding outwards may ask for the next larger step; then round to that.
        wider = step_of(ends.span)
        if wider <= step:
            return ends
        step = wider


def settled(previous: Range | None, values: Range, wanted: Range, held: bool) -> Range:
    """The range to show after a change of values.

    Parameters
    ----------
    previous
        What the axis shows; None where something else was on view before.
    values
        From the least to the greatest value drawn.
    wanted
        `fitted(values)`.
    held
        Whether a value is being dragged.
    """
    if previous is None:
        return wanted
    if held:
        low = wanted.low if values.low < previous.low else previous.low
        high = wanted.high if values.high > previous.high else previous.high
        return Range(low, high)
    roomy = wanted.span < LEAST_FILL * previous.span
    return wanted if roomy or not previous.holds(values) else previous
