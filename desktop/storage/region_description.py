"""Reads region.toml: the cities in their order, years and planning periods."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from desktop.core.errors import DataError
from desktop.core.region import City, Period
from desktop.core.region_builder import Description
from desktop.storage.data_rows import text_of

DESCRIPTION_FILE = "region.toml"
COLOUR = re.compile("#[0-9A-Fa-f]{6}")

Kind = TypeVar("Kind")


def load_description(folder: Path) -> Description:
    """What region.toml says.

    Raises
    ------
    DataError
        Naming the key that is missing or cannot be used.
    """
    try:
        raw = tomllib.loads(text_of(folder, DESCRIPTION_FILE))
    except tomllib.TOMLDecodeError as error:
        raise DataError(
            "data_unreadable", file=DESCRIPTION_FILE, reason=str(error)
        ) from error
    table = _Table(raw)
    cities = tuple(_city(row) for row in table.rows("cities"))
    description = Description(
        name=table.take("name", str),
        name_zh=table.take("name_zh", str),
        base_year=table.take("base_year", int),
        last_year=table.take("last_year", int),
        default_horizon=table.take("default_horizon", int),
        nation=table.take("nation", str),
        home=table.take("home", str),
        trend_window=table.take("trend_window", str),
        lead_year=table.take("lead_year", int),
        hindcast_window=table.take("hindcast_window", str),
        cities=cities,
        port_ids=tuple(
            city.id
            for city, row in zip(cities, table.rows("cities"), strict=True)
            if row.take("port", bool, missing=False)
        ),
        periods=tuple(_period(row) for row in table.rows("periods", missing=())),
        place_names_zh=table.names("place_names_zh"),
    )
    _require_sense(description)
    return description


class _Table:
    """A table of the file that knows the way to it."""

    def __init__(self, cells: Mapping[str, Any], way: str = "") -> None:
        self._cells = cells
        self._way = way

    def take(self, key: str, kind: type[Kind], missing: Kind | None = None) -> Kind:
        """The value of a key, which must be of the kind asked for."""
        if key not in self._cells and missing is not None:
            return missing
        if key not in self._cells:
            name = self._way + key
            raise DataError("data_missing_key", file=DESCRIPTION_FILE, key=name)
        value = self._cells[key]
        # bool is an int, but `true` is no year
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is int):
            raise self.refusal(key)
        return value

    def rows(self, key: str, missing: tuple[()] | None = None) -> list[_Table]:
        """The tables of an array of tables."""
        if key not in self._cells and missing is not None:
            return []
        found = self.take(key, list)
        if not all(isinstance(row, dict) for row in found):
            raise self.refusal(key)
        return [_Table(row, f"{key} {n}: ") for n, row in enumerate(found, start=1)]

    def names(self, key: str) -> dict[str, str]:
        """A table of names, empty where there is none."""
        found = self.take(key, dict, missing={})
        if not all(isinstance(name, str) for name in found.values()):
            raise self.refusal(key)
        return found

    def refusal(self, key: str) -> DataError:
        """The error for a value that cannot stand there."""
        return _refusal(self._way + key, self._cells[key])


def _city(row: _Table) -> City:
    if not COLOUR.fullmatch(row.take("colour", str)):
        raise row.refusal("colour")
    if not row.take("id", str).strip():
        raise row.refusal("id")
    return City(
        id=row.take("id", str),
        name_zh=row.take("name_zh", str),
        province=row.take("province", str),
        code=row.take("code", str),
        colour=row.take("colour", str),
        shown=row.take("shown", bool, missing=True),
    )


def _period(row: _Table) -> Period:
    period = Period(
        first=row.take("from", int),
        last=row.take("to", int),
        name=row.take("name", str),
        name_zh=row.take("name_zh", str),
    )
    if period.first > period.last:
        raise row.refusal("to")
    return period


def _require_sense(description: Description) -> None:
    """Refuse what no single key shows: order of years, names that stand twice."""
    ids = [city.id for city in description.cities]
    if description.last_year <= description.base_year:
        raise _refusal("last_year", description.last_year)
    if description.default_horizon not in range(
        description.base_year + 1, description.last_year + 1
    ):
        raise _refusal("default_horizon", description.default_horizon)
    if len(ids) < 2:  # access and contact need somebody to go to
        raise _refusal("cities", len(ids))
    if description.home not in ids:
        raise _refusal("home", description.home)
    names = [*ids, *(city.name_zh for city in description.cities)]
    for position, name in enumerate(names):
        if name in names[:position] and names.index(name) != position - len(ids):
            raise _refusal("cities", name)


def _refusal(key: str, value: object) -> DataError:
    return DataError("data_wrong_key", file=DESCRIPTION_FILE, key=key, value=str(value))
