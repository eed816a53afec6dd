"""Which inputs moved a number: Shapley values over the parts of a plan.

The parts (own local works, own schools, each link, each agreement, the neighbours'
money ...) act together, so what one of them did depends on which others are there.
The Shapley value is the mean over all orders in which they could have been added.

Up to `EXACT_PARTS` parts every subset is projected. Beyond, orders are drawn, each
together with its reverse; every order adds up by itself, so their mean does too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np

from desktop.core.attribution.parts import Part, Parts, parts_of
from desktop.core.errors import Cancelled
from desktop.core.parameters import Draws
from desktop.core.plan import Plan
from desktop.core.progress import Progress, Watch, keep_going
from desktop.core.projection import BaseRun, Run, project_plans
from desktop.core.region import BoolArray, FloatArray, Region
from desktop.core.shapley import (
    all_subsets,
    drawn_orders,
    exact_shares,
    shares_of_orders,
    subsets_along,
)

EXACT_PARTS = 10
"""Most parts for which all subsets (2 to their number) are projected."""
ORDERS = 32
"""Orders drawn beyond that, half of them reversed copies of the others: enough for
standard errors below a hundredth of the large contributions."""
BATCH = 256
"""Plans projected in one call."""

Reading = Callable[[Run], FloatArray]
"""Reads one number for each plan of a run, [P]."""


class Method(Enum):
    """How a difference was divided."""

    EXACT = "shapley-exact"
    ORDERS = "shapley-orders"


@dataclass(frozen=True)
class Contribution:
    """What one part did to the number, in its unit.

    `error` is the standard error from drawing orders; 0 where all subsets were run.
    """

    part: Part
    amount: float
    error: float


@dataclass(frozen=True)
class Attribution:
    """A number's difference from the base, divided.

    Attributes
    ----------
    base, value
        The number in the base run and in the plan.
    contributions
        They add up to `value` - `base`; largest first.
    """

    base: float
    value: float
    contributions: tuple[Contribution, ...]
    method: Method


def attribute(
    region: Region,
    central: Draws,
    plan: Plan,
    base: BaseRun,
    place: str,
    *,
    read: Reading,
    generator: np.random.Generator,
    watch: Watch = keep_going,
) -> Attribution:
    """Divide a difference among the parts of a plan.

    Parameters
    ----------
    central
        One member.
    base
        Its base run to the horizon wanted.
    place
        Id of the city whose own money is told apart from the neighbours'; any other
        text (a pair, "region") tells every city's money apart.
    read
        The number asked about.
    generator
        Used where orders are drawn.
    watch
        Told after each batch of projections.

    Raises
    ------
    Cancelled
        Where `watch` says to stop: half an answer would not add up.
    """
    parts = parts_of(region, plan, place)
    worth = _Worth(region, central, base, parts, read, watch)
    n = len(parts.parts)
    if n <= EXACT_PARTS:
        method = Method.EXACT
        shares, errors = exact_shares(worth.of(all_subsets(n))), np.zeros(n)
    else:
        method = Method.ORDERS
        orders = drawn_orders(n, ORDERS, generator)
        subsets = np.concatenate([subsets_along(order) for order in orders])
        values = worth.of(subsets).reshape(len(orders), n + 1)
        shares, errors = shares_of_orders(orders, values)
    without, together = worth.of(np.array([np.zeros(n, bool), np.ones(n, bool)]))
    found = [
        Contribution(part, float(share), float(error))
        for part, share, error in zip(parts.parts, shares, errors, strict=True)
    ]
    found.sort(key=lambda contribution: -abs(contribution.amount))
    return Attribution(float(without), float(together), tuple(found), method)


class _Worth:
    """The number for any subset of the parts; each subset is projected once."""

    def __init__(
        self,
        region: Region,
        central: Draws,
        base: BaseRun,
        parts: Parts,
        read: Reading,
        watch: Watch,
    ) -> None:
        self._region, self._central, self._base = region, central, base
        self._parts, self._read, self._watch = parts, read, watch
        self._known: dict[bytes, float] = {}

    def of(self, subsets: BoolArray) -> FloatArray:
        """[S], the number with just those parts in the plan, of [S, G] subsets."""
        keys = [row.tobytes() for row in np.packbits(subsets, axis=1)]
        missing = {
            key: subset
            for key, subset in zip(keys, subsets, strict=True)
            if key not in self._known
        }
        pending = list(missing.items())
        for start in range(0, len(pending), BATCH):
            if not self._watch(Progress("attribution", start, len(pending))):
                raise Cancelled
            batch = pending[start : start + BATCH]
            plans = [self._parts.plan_with(subset) for _, subset in batch]
            run = project_plans(self._region, self._central, plans, self._base)
            for (key, _), value in zip(batch, self._read(run), strict=True):
                self._known[key] = float(value)
        return np.array([self._known[key] for key in keys])
