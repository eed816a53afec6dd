"""Reads calibration.toml; writes calibrated.csv and hindcast.csv as text."""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from desktop.core.calibration import (
    CalibrationRules,
    Leg,
    TrendRow,
    WindowRule,
    Years,
)
from desktop.core.errors import DataError
from desktop.core.hindcast import HindcastRow, HindcastRules, LifeTest

RULES_FILE = "calibration.toml"
TREND_COLUMNS = ("window", "place", "constant", "value")
HINDCAST_COLUMNS = (
    "variable",
    "unit",
    "n",
    "model",
    "no_change",
    "own_trend",
    "national",
    "coverage_90",
    "bias",
)
TREND_DECIMALS = 5
"""The model reads the written file, so this is part of the rule."""

HINDCAST_DECIMALS = 6


def load_calibration_rules(folder: Path) -> CalibrationRules:
    """Which figures the constants of calibrated.csv are fitted on.

    Raises
    ------
    DataError
        Naming the table and key that is missing or cannot be used.
    """
    rules = _read(folder)
    weights = rules.table("own_weight")
    return CalibrationRules(
        windows=tuple(_window(window) for window in rules.tables("windows")),
        own_weight_doctors=weights.number("doctors"),
        own_weight_beds=weights.number("beds"),
    )


def load_hindcast_rules(folder: Path) -> HindcastRules:
    """Years and places of the hindcast; its naive trend ends at the jump-off.

    Raises
    ------
    DataError
        Naming the table and key that is missing or cannot be used.
    """
    table = _read(folder).table("hindcast")
    first, jump_off = table.year("first"), table.year("jump_off")
    return HindcastRules(
        first=first,
        jump_off=jump_off,
        last=table.year("last"),
        growth=Years(first + 1, jump_off),
        first_beds=table.year("first_beds"),
        expected_growth=table.text("expected_growth"),
        life=tuple(
            LifeTest(test.text("place"), test.year("start"), test.list("observed"))
            for test in table.tables("life")
        ),
        income_ratio=tuple(_leg(leg) for leg in table.tables("income_ratio")),
        members=table.year("members"),
        seed=table.year("seed"),
    )


def calibrated_text(rows: Iterable[TrendRow]) -> str:
    """The text of calibrated.csv: five decimals, as the model reads them."""
    return _csv(
        TREND_COLUMNS,
        (
            (row.window, row.place, row.constant, _plain(row.value, TREND_DECIMALS))
            for row in rows
        ),
    )


def hindcast_text(rows: Iterable[HindcastRow]) -> str:
    """The text of hindcast.csv; cells are empty where a rule is not defined."""
    return _csv(
        HINDCAST_COLUMNS,
        (
            (
                row.variable,
                row.unit,
                str(row.n),
                *(
                    "" if value is None else _plain(value, HINDCAST_DECIMALS)
                    for value in (
                        row.model,
                        row.no_change,
                        row.own_trend,
                        row.national,
                        row.coverage_90,
                        row.bias,
                    )
                ),
            )
            for row in rows
        ),
    )


def _plain(value: float, decimals: int) -> str:
    return str(round(value, decimals))


def _csv(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return stream.getvalue()


def _window(table: _Table) -> WindowRule:
    return WindowRule(
        name=table.text("name"),
        growth=table.years("growth"),
        population=table.years("population"),
        doctors=table.years("doctors"),
        beds=table.years("beds"),
        life=_leg(table.table("life")),
        urban_legs=tuple(_leg(leg) for leg in table.tables("urban_legs")),
    )


def _leg(table: _Table) -> Leg:
    return Leg(table.text("place"), table.years("years"))


def _read(folder: Path) -> _Table:
    path = folder / RULES_FILE
    if not path.is_file():
        raise DataError("data_missing_file", file=RULES_FILE)
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DataError(
            "data_bad_value",
            file=RULES_FILE,
            row="-",
            column="-",
            value=str(error),
            remedy="",
        ) from error
    return _Table("", raw)


class _Table:
    """A table of the file that knows its name."""

    def __init__(self, name: str, cells: Mapping[str, Any]) -> None:
        self._name = name
        self._cells = cells

    def text(self, key: str) -> str:
        return str(self._cell(key, str))

    def number(self, key: str) -> float:
        return float(self._cell(key, (int, float)))

    def year(self, key: str) -> int:
        return int(self._cell(key, int))

    def list(self, key: str) -> tuple[int, ...]:
        values = self._cell(key, list)
        if not values or any(type(value) is not int for value in values):
            raise self._refusal(key, values)
        return tuple(values)

    def years(self, key: str) -> Years:
        values = self.list(key)
        if len(values) != 2 or values[0] >= values[1]:
            raise self._refusal(key, list(values))
        return Years(*values)

    def table(self, key: str) -> _Table:
        return _Table(self._path(key), self._cell(key, dict))

    def tables(self, key: str) -> tuple[_Table, ...]:
        found = self._cell(key, list)
        if not all(isinstance(item, dict) for item in found):
            raise self._refusal(key, found)
        return tuple(
            _Table(f"{self._path(key)} {number}", item)
            for number, item in enumerate(found, start=1)
        )

    def _path(self, key: str) -> str:
        return f"{self._name}.{key}" if self._name else key

    def _cell(self, key: str, kind: Any) -> Any:
        if key not in self._cells:
            raise DataError(
                "data_missing_column", file=RULES_FILE, column=self._path(key)
            )
        value = self._cells[key]
        if not isinstance(value, kind) or isinstance(value, bool):
            raise self._refusal(key, value)
        return value

    def _refusal(self, key: str, value: object) -> DataError:
        return DataError(
            "data_bad_number",
            file=RULES_FILE,
            row=self._name or "-",
            column=key,
            value=str(value),
        )
