"""One value that stands in place of that of the data, and what it may be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from desktop.core.errors import UserError
from desktop.core.fact_checks import FALLS_AND_RISES, LARGEST, MUST_BE_POSITIVE
from desktop.core.facts import Fact, Status
from desktop.core.parameters import Parameter

REPLACED = Status.REPLACED.value
"""Status of a parameter whose central value was replaced."""

Key = tuple[str, str, int]
"""Place, quantity and year of a fact; of a parameter "", its symbol and 0."""

Known = Mapping[Key, Fact | Parameter]
"""What may be replaced."""


@dataclass(frozen=True, order=True)
class Replacement:
    """One value that stands in place of that of the data.

    Attributes
    ----------
    place, quantity, year
        Of a fact. A parameter has no place and year 0; its quantity is its symbol.
    value
        In the unit of the data.
    reason
        Why, in the user's words; never empty.
    """

    place: str
    quantity: str
    year: int
    value: float
    reason: str

    @property
    def key(self) -> Key:
        """What it replaces."""
        return self.place, self.quantity, self.year

    @property
    def is_parameter(self) -> bool:
        """Whether it replaces the central value of a parameter."""
        return not self.place


def require_single(replaced: Sequence[Replacement]) -> None:
    """Refuse two values for one and the same.

    Raises
    ------
    UserError
        Naming it.
    """
    keys = [one.key for one in replaced]
    for key in keys:
        if keys.count(key) > 1:
            raise UserError("replace_twice", fact=name_of(key))


def _known(known: Known, one: Replacement) -> Fact | Parameter:
    if not one.reason.strip():
        raise UserError("replace_no_reason", fact=name_of(one.key))
    if not np.isfinite(one.value):
        raise UserError("replace_not_finite", fact=name_of(one.key))
    if one.key not in known:
        raise UserError("replace_unknown", fact=name_of(one.key))
    return known[one.key]


def new_fact(known: Known, one: Replacement) -> Fact:
    """The fact that stands in place of the one in `known`.

    Raises
    ------
    UserError
        Where it is unknown, without a reason or outside what has a meaning.
    """
    old = _known(known, one)
    if not isinstance(old, Fact):
        raise UserError("replace_unknown", fact=name_of(one.key))
    largest = LARGEST.get(one.quantity, np.inf)
    if one.quantity in MUST_BE_POSITIVE and one.value <= 0.0:
        raise UserError("replace_not_positive", fact=name_of(one.key))
    if one.value < 0.0 and one.quantity not in FALLS_AND_RISES:
        raise UserError("replace_negative", fact=name_of(one.key))
    if one.value > largest:
        raise UserError("replace_too_big", fact=name_of(one.key), bound=largest)
    return replace(
        old,
        value=one.value,
        low=one.value,
        high=one.value,
        status=Status.REPLACED,
        source=one.reason,
        confidence="",
        original=old,
    )


def new_parameter(known: Known, one: Replacement) -> Parameter:
    """The parameter with another central value, its range as it was.

    Raises
    ------
    UserError
        Where it is unknown, without a reason or outside its range.
    """
    old = _known(known, one)
    if not isinstance(old, Parameter):
        raise UserError("replace_unknown", fact=name_of(one.key))
    if not old.low <= one.value <= old.high:
        raise UserError(
            "replace_outside", fact=name_of(one.key), low=old.low, high=old.high
        )
    return replace(old, central=one.value, status=REPLACED)


def name_of(key: Key) -> str:
    """What the data files call it."""
    place, quantity, year = key
    return f"{quantity}, {place}, {year}" if place else quantity
