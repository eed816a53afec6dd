"""Where an amount stands on a slider, and back."""

from __future__ import annotations

import math
from dataclasses import dataclass

SNAP = 0.012
"""Share of the slider within which a dragged amount becomes the base."""


@dataclass(frozen=True)
class Scale:
    """Maps amounts between bounds to 0 to 1.

    Ratios are even on the slider where there is a base (half and double the base lie
    equally far from it); where the base is nothing, small amounts get more room.
    """

    low: float
    high: float
    base: float

    def position(self, amount: float) -> float:
        """Where `amount` stands, 0 to 1."""
        amount = min(max(amount, self.low), self.high)
        if self.high <= self.low:
            return 0.0
        if self.base > 0.0 and self.low > 0.0:
            return math.log(amount / self.low) / math.log(self.high / self.low)
        return math.sqrt((amount - self.low) / (self.high - self.low))

    def amount(self, position: float) -> float:
        """The amount at `position`; the base near its mark, the bounds at the ends."""
        if abs(position - self.mark) <= SNAP and self.low <= self.base <= self.high:
            return self.base
        if position <= 0.0:
            return self.low
        if position >= 1.0:
            return self.high
        if self.base > 0.0 and self.low > 0.0:
            return float(self.low * (self.high / self.low) ** position)
        return self.low + (self.high - self.low) * position**2

    @property
    def mark(self) -> float:
        """Where the base stands."""
        return self.position(self.base)
