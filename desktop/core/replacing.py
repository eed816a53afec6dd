"""Values of the data that the user replaced, and the region that follows from them.

A replacement stands for one fact or one parameter in all scenarios of a file, so that
a difference between two scenarios is never a difference between their data. Trends
fitted on the past (calibrated.csv) are not fitted again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from desktop.core.errors import DataError, UserError
from desktop.core.facts import Fact, Facts
from desktop.core.parameters import Parameter, Parameters, central_draws
from desktop.core.projection import project_base
from desktop.core.region import Region, Trends
from desktop.core.region_builder import (
    AgreementRow,
    Description,
    build_region,
    openings,
)
from desktop.core.replacements import (
    Key,
    Known,
    Replacement,
    name_of,
    new_fact,
    new_parameter,
    require_single,
)

__all__ = [
    "Basis",
    "Key",
    "Listed",
    "Replacement",
    "basis_of",
    "data_fingerprint",
    "parameters_of",
    "replaced_region",
    "replaced_values",
]

MOST_REGIONS = 8
"""Kept by a basis; each takes a megabyte of facts and ten milliseconds."""


@dataclass(frozen=True, eq=False)
class Basis:
    """All that a region is built from, as the data have it."""

    description: Description
    facts: Facts
    trends: Trends
    agreements: tuple[AgreementRow, ...]
    parameters: Parameters
    fingerprint: str

    def region(self, replaced: Sequence[Replacement] = ()) -> Region:
        """The region of the data, with some values replaced.

        Raises
        ------
        UserError
            Where a value is unknown to the data, named twice, outside its bounds, or
            leaves the model without a result; `DataError` where the data themselves
            cannot be used.
        """
        chosen = tuple(sorted(replaced))
        region = self._regions.get(chosen)
        if region is None:
            region = self._region(chosen)
            # The journal asks on its own thread: each step here is whole in itself.
            for oldest in list(self._regions)[: 1 - MOST_REGIONS]:
                self._regions.pop(oldest, None)
            self._regions[chosen] = region
        return region

    def _region(self, chosen: tuple[Replacement, ...]) -> Region:
        require_single(chosen)
        news = [
            new_fact(self.replaceable, one) for one in chosen if not one.is_parameter
        ]
        facts = self.facts.with_replaced(news) if news else self.facts
        try:
            region = self._built(facts, _fingerprint(self.fingerprint, chosen))
        except DataError as error:
            if not chosen:
                raise
            raise UserError("replace_no_result") from error
        region = replace(region, basis=self, replaced=chosen)
        if chosen:
            _require_result(region)
        return region

    def parameters_with(self, replaced: Sequence[Replacement]) -> Parameters:
        """The parameters with those of `replaced` at their new central values.

        Raises
        ------
        UserError
            As `region`.
        """
        news = {
            one.quantity: new_parameter(self.replaceable, one)
            for one in replaced
            if one.is_parameter
        }
        return {**self.parameters, **news} if news else self.parameters

    @cached_property
    def _regions(self) -> dict[tuple[Replacement, ...], Region]:
        """The last ones, for the steps of one edit and for undo."""
        return {}

    @cached_property
    def replaceable(self) -> Known:
        """Every value that a projection is made from, and none besides.

        Parameters that are fixed without a range are conventions of the equations
        and stay as they are.
        """
        reader = _Recorder(self.facts)
        self._built(reader, "")
        read = (*reader.read, *openings(self.description, self.facts))
        found: dict[Key, Fact | Parameter] = {
            (fact.place, fact.quantity, fact.year): fact for fact in read
        }
        for symbol, parameter in self.parameters.items():
            if parameter.low < parameter.high:
                found["", symbol, 0] = parameter
        return found

    def _built(self, facts: Facts, fingerprint: str) -> Region:
        return build_region(
            self.description, facts, self.trends, self.agreements, fingerprint
        )


def replaced_region(region: Region, replaced: Sequence[Replacement]) -> Region:
    """The region with these values replaced and no others.

    Raises
    ------
    UserError
        As `Basis.region`; in a region made by hand nothing can be replaced.
    """
    if tuple(sorted(replaced)) == region.replaced:
        return region
    if region.basis is None:
        raise UserError("replace_unknown", fact=name_of(replaced[0].key))
    return basis_of(region).region(replaced)


def basis_of(region: Region) -> Basis:
    """What the region was read from.

    Raises
    ------
    ValueError
        Where it was made by hand.
    """
    if region.basis is None:
        raise ValueError("a region made by hand has no data to replace")
    return region.basis


def data_fingerprint(region: Region) -> str:
    """Of the data files alone, whatever is replaced."""
    return region.fingerprint if region.basis is None else region.basis.fingerprint


def parameters_of(region: Region) -> Parameters:
    """The parameters of the data, with what was replaced."""
    return basis_of(region).parameters_with(region.replaced)


@dataclass(frozen=True)
class Listed:
    """A replacement beside what the data have, for lists, comparisons and reports.

    Attributes
    ----------
    old
        The fact or parameter of the data.
    """

    new: Replacement
    old: Fact | Parameter

    @property
    def old_value(self) -> float:
        """The value of the data."""
        return self.old.value if isinstance(self.old, Fact) else self.old.central

    @property
    def unit(self) -> str:
        """Of both values."""
        return self.old.unit

    @property
    def is_outside(self) -> bool:
        """Whether the new value is outside the range that the data give.

        A published figure has no range: another one is neither inside nor outside.
        """
        has_range = self.old.low < self.old.high
        return has_range and not self.old.low <= self.new.value <= self.old.high


def replaced_values(region: Region) -> tuple[Listed, ...]:
    """What was replaced in a region, facts first, each beside the value of the data."""
    if not region.replaced:
        return ()
    known = basis_of(region).replaceable
    found = [Listed(one, known[one.key]) for one in region.replaced]
    return tuple(sorted(found, key=lambda listed: listed.new.is_parameter))


class _Recorder(Facts):
    """Notes which facts a region is built from."""

    def __init__(self, facts: Facts) -> None:
        super().__init__(facts)
        self.read: dict[Fact, None] = {}

    def find(self, place: str, quantity: str, year: int) -> Fact | None:
        """Look it up and note it."""
        fact = super().find(place, quantity, year)
        if fact is not None:
            self.read[fact] = None
        return fact

    def published(self, place: str, quantity: str, year: int) -> Fact:
        """Look it up and note it."""
        fact = super().published(place, quantity, year)
        self.read[fact] = None
        return fact

    def assumed(self, place: str, quantity: str, year: int) -> Fact:
        """Look it up and note it."""
        fact = super().assumed(place, quantity, year)
        self.read[fact] = None
        return fact


def _require_result(region: Region) -> None:
    """Refuse values that leave the base run without a number."""
    draws = central_draws(parameters_of(region), region)
    with np.errstate(all="ignore"):
        run = project_base(region, draws, region.last_year)
    numbers = (getattr(run, name) for name in vars(run))
    if not all(np.isfinite(n).all() for n in numbers if isinstance(n, np.ndarray)):
        raise UserError("replace_no_result")


def _fingerprint(data: str, replaced: Sequence[Replacement]) -> str:
    """Of the data alone where nothing is replaced; reasons change no number."""
    if not replaced:
        return data
    values = [(*one.key, one.value) for one in replaced]
    return hashlib.sha256(f"{data}\n{json.dumps(values)}".encode()).hexdigest()
