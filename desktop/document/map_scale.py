"""The scale of a map's colours: from which value to which, and where its ticks are."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum, auto

from desktop.document.display_range import Range, fitted, settled, step_of

LOG_FROM = 8.0
"""Sizes that differ by more than this factor are told apart by their logarithm."""
LEAST_SPAN = 1e-3
"""Least span of a scale of levels, as a share of the greatest level."""


class ScaleKind(Enum):
    """How values become places on the scale."""

    LINEAR = auto()
    LOG = auto()
    DIFFERENCE = auto()
    """Symmetric around nothing."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale with its ends in the indicator's unit.

    Attributes
    ----------
    relative
        Whether differences are shares of the base instead of the unit's own.
    better
        +1 where more is better, -1 where less is, 0 where neither.
    """

    kind: ScaleKind
    low: float
    high: float
    better: int
    relative: bool = False

    def place(self, value: float) -> float:
        """From 0 at the low end to 1 at the high end; values beyond stand there."""
        low, high = self.low, self.high
        if self.kind is ScaleKind.LOG:
            low, high, value = (math.log(max(x, 1e-300)) for x in (low, high, value))
        share = (value - low) / (high - low)
        return min(max(share, 0.0), 1.0)

    def ticks(self) -> tuple[float, ...]:
        """Round values along it, from the low end on: five at most."""
        if self.kind is ScaleKind.LOG:
            return _log_ticks(self.low, self.high)
        if self.kind is ScaleKind.DIFFERENCE:
            return (self.low, 0.0, self.high)
        step = step_of(self.high - self.low)
        count = round((self.high - self.low) / step)
        stride = -(-count // 4)
        return tuple(self.low + n * step for n in range(0, count + 1, stride))


def level_scale(
    values: Range, base: Range, previous: Scale | None, better: int, *, held: bool
) -> Scale:
    """The scale of levels over all years.

    Parameters
    ----------
    values
        From the least to the greatest level of base and plan.
    base
        The same of the base path alone; it decides whether the scale is logarithmic,
        so that no edit can change the kind.
    previous
        What the map shows now, of the same indicator and region.
    held
        Whether a value is being dragged.
    """
    if base.low > 0.0 and base.high > LOG_FROM * base.low:
        low, high = _nice_below(values.low), _nice_above(values.high)
        kept = None if previous is None else Range(previous.low, previous.high)
        ends = settled(kept, values, Range(low, high), held)
        return Scale(ScaleKind.LOG, ends.low, ends.high, better)
    greatest = max(abs(values.low), abs(values.high))
    wanted = fitted(values, LEAST_SPAN * greatest if greatest > 0.0 else 1.0, 0.0)
    kept = None if previous is None else Range(previous.low, previous.high)
    ends = settled(kept, values, wanted, held)
    return Scale(ScaleKind.LINEAR, ends.low, ends.high, better)


def difference_scale(
    greatest: float,
    least: float,
    previous: Scale | None,
    better: int,
    *,
    relative: bool,
    held: bool,
) -> Scale:
    """The scale of differences over all years, as far below nothing as above.

    Parameters
    ----------
    greatest
        Greatest distance of plan and base.
    least
        Least reach of the scale, so that rounding is not blown up to a mountain.
    """
    reach = _nice_above(max(greatest, least))
    values = Range(-greatest, greatest)
    kept = None if previous is None else Range(previous.low, previous.high)
    ends = settled(kept, values, Range(-reach, reach), held)
    return Scale(ScaleKind.DIFFERENCE, ends.low, ends.high, better, relative)


def _nice_above(value: float) -> float:
    """The least of 1, 2, 5 times a power of ten that is not below."""
    power = 10.0 ** math.floor(math.log10(value))
    for factor in (1.0, 2.0, 5.0):
        if factor * power >= value * (1.0 - 1e-9):
            return factor * power
    return 10.0 * power


def _nice_below(value: float) -> float:
    power = 10.0 ** math.floor(math.log10(value))
    for factor in (5.0, 2.0, 1.0):
        if factor * power <= value * (1.0 + 1e-9):
            return factor * power
    return power


def _log_ticks(low: float, high: float) -> tuple[float, ...]:
    """Ends and 1, 2, 5 between; of many, only the powers of ten between."""
    found = [low]
    while found[-1] < high * (1.0 - 1e-9):
        found.append(_nice_above(found[-1] * 1.01))
    if len(found) > 4:
        found = [low, *(v for v in found[1:-1] if _is_power_of_ten(v)), high]
    return tuple(found)


def _is_power_of_ten(value: float) -> bool:
    power = math.log10(value)
    return abs(power - round(power)) < 1e-9
