"""Arrays as what differs from the base, by name: `{"Luzhou": {"2024": 12.5}}`.

Names, not positions: a file stays right when a region's data gains a city or changes
their order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from desktop.core.errors import UserError
from desktop.core.region import Domain, Line, Region

Nested = dict[str, Any]
"""Mappings by name down to a number or truth value, one level an axis."""

Values = npt.NDArray[np.float64] | npt.NDArray[np.bool_]

SHOWN_NAMES = 12
"""A refusal lists no more names than this."""


@dataclass(frozen=True)
class Axis:
    """The names along one axis of an array, in order."""

    names: tuple[str, ...]
    is_years: bool = False

    def position(self, name: str, place: str) -> int:
        """Where the name stands.

        Raises
        ------
        UserError
            Where it does not.
        """
        if name in self.names:
            return self.names.index(name)
        if self.is_years:
            raise UserError(
                "file_unknown_year",
                name=name,
                place=place,
                first=self.names[0],
                last=self.names[-1],
            )
        shown = ", ".join(self.names[:SHOWN_NAMES])
        more = " ..." if len(self.names) > SHOWN_NAMES else ""
        raise UserError("file_unknown_name", name=name, place=place, known=shown + more)


def cities(region: Region) -> Axis:
    """The cities."""
    return Axis(tuple(city.id for city in region.cities))


def lines() -> Axis:
    """The budget headings."""
    return Axis(tuple(line.key for line in Line))


def domains() -> Axis:
    """The domains of agreements."""
    return Axis(tuple(domain.key for domain in Domain))


def years(region: Region) -> Axis:
    """The plan years."""
    return Axis(tuple(str(year) for year in region.years), is_years=True)


def changed(array: Values, base: Values) -> npt.NDArray[np.bool_]:
    """Which elements differ, as bits: what is read back is exactly what was written."""
    bits = f"u{array.itemsize}"
    return np.asarray(
        np.ascontiguousarray(array).view(bits) != np.ascontiguousarray(base).view(bits)
    )


def differences(
    array: Values, base: Values, axes: Sequence[Axis], *, pairs: bool = False
) -> Nested:
    """The elements of `array` that are not bit for bit those of `base`.

    Parameters
    ----------
    array, base
        Same shape, one axis for each of `axes`.
    pairs
        The first two axes are symmetric: each pair is told once.
    """
    # Compared as bits, so that what is read back is exactly what was written.
    bits = f"u{array.itemsize}"
    changed = np.ascontiguousarray(array).view(bits) != np.ascontiguousarray(base).view(
        bits
    )
    if pairs:
        n = array.shape[0]
        upper = np.triu(np.ones((n, n), dtype=bool), k=1)
        changed &= upper.reshape(n, n, *(1,) * (array.ndim - 2))
    found: Nested = {}
    for index in np.argwhere(changed):
        names = [axis.names[i] for axis, i in zip(axes, index, strict=True)]
        level = found
        for name in names[:-1]:
            level = level.setdefault(name, {})
        level[names[-1]] = array[tuple(index)].item()
    return found


def put(
    array: Values,
    nested: Mapping[str, Any],
    axes: Sequence[Axis],
    place: str,
    *,
    pairs: bool = False,
) -> None:
    """Write the differences into `array`, which holds the base.

    Raises
    ------
    UserError
        For a name that the axes do not have, a city paired with itself, or a pair
        told in both orders.
    """
    seen: dict[tuple[int, int], tuple[int, int]] = {}
    for index, value in _leaves(nested, axes, place):
        array[index] = value
        if pairs:
            first, second = index[:2]
            order = seen.setdefault((min(index[:2]), max(index[:2])), (first, second))
            city, partner = axes[0].names[first], axes[0].names[second]
            if first == second:
                raise UserError("file_self_pair", place=place, city=city)
            if order != (first, second):
                raise UserError(
                    "file_pair_twice", place=place, city=city, partner=partner
                )
            array[(second, first, *index[2:])] = value


def _leaves(
    nested: Mapping[str, Any], axes: Sequence[Axis], place: str
) -> Iterator[tuple[tuple[int, ...], Any]]:
    axis, rest = axes[0], axes[1:]
    for name, value in nested.items():
        position = axis.position(name, place)
        if not rest:
            yield (position,), value
            continue
        for index, leaf in _leaves(value, rest, f"{place}, {name}"):
            yield (position, *index), leaf
