"""What a plan changes, told as spans of years: exactly the inputs that differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.core.plan import Plan, base_plan
from desktop.core.region import Region
from desktop.document.comparison import MONEY_TABLES, inputs_table

if TYPE_CHECKING:
    import pandas as pd

SAME = 1e-6
"""Changes and shares that differ by less count as the same."""


@dataclass(frozen=True)
class ChangedYears:
    """Neighbouring years, both included, that changed alike.

    Attributes
    ----------
    base, plan
        Sums over the years for money; else the value of each year.
    change
        Plan less base in each of the years; None where only `share` is the same.
    share
        For money, the change as a share of the base in each of the years; None where
        it is not the same in all of them or the base is nothing.
    """

    first: int
    last: int
    base: float
    plan: float
    change: float | None
    share: float | None = None


@dataclass(frozen=True)
class ChangedInput:
    """One input in which a plan differs from the base, over all its years.

    Attributes
    ----------
    table
        Name of the plan table; "debt_rule" has no city and no years.
    city, partner, item
        Ids; empty where the table has no such column. Domains and headings are items.
    """

    table: str
    city: str
    partner: str
    item: str
    spans: tuple[ChangedYears, ...]


def changed_inputs(region: Region, plan: Plan) -> tuple[ChangedInput, ...]:
    """Every input that is not as on the base path, in the order of the plan tables."""
    rows = _records(inputs_table(region, base_plan(region), (plan,)))
    found = []
    for (table, city, partner, item), group in groupby(rows, key=_key):
        spans = tuple(_spans(list(group)))
        found.append(ChangedInput(table, city, partner, item, spans))
    return tuple(found)


_Record = Mapping[str, object]


def _records(frame: pd.DataFrame) -> list[_Record]:
    return [{str(k): v for k, v in row.items()} for row in frame.to_dict("records")]


def _key(row: _Record) -> tuple[str, str, str, str]:
    return (str(row["table"]), str(row["city"]), str(row["partner"]), str(row["item"]))


def _spans(rows: Sequence[_Record]) -> Iterator[ChangedYears]:
    """Rows of one input by year, joined where years follow and changes are alike."""
    together: list[_Record] = []
    for row in rows:
        follows = together and _year(row) == _year(together[-1]) + 1
        if together and not (follows and _alike([*together, row])):
            yield _span(together)
            together = []
        together.append(row)
    yield _span(together)


def _alike(rows: Sequence[_Record]) -> bool:
    if rows[0]["table"] not in MONEY_TABLES:
        return _common([_value(row) for row in rows]) is not None
    changes = _common([_change(row) for row in rows])
    return changes is not None or _common_share(rows) is not None


def _span(rows: Sequence[_Record]) -> ChangedYears:
    first, last = _year(rows[0]), _year(rows[-1])
    change = _common([_change(row) for row in rows])
    if rows[0]["table"] not in MONEY_TABLES:
        return ChangedYears(first, last, _base(rows[0]), _value(rows[0]), change)
    base, plan = sum(map(_base, rows)), sum(map(_value, rows))
    return ChangedYears(first, last, base, plan, change, _common_share(rows))


def _common_share(rows: Sequence[_Record]) -> float | None:
    if not all(_base(row) > SAME for row in rows):
        return None
    return _common([_change(row) / _base(row) for row in rows])


def _common(values: Sequence[float]) -> float | None:
    """The one value that all are, as far as is told; None where they differ."""
    return values[0] if max(values) - min(values) < SAME else None


def _year(row: _Record) -> int:
    return int(str(row["year"]))


def _base(row: _Record) -> float:
    return float(str(row["baseline"]))


def _value(row: _Record) -> float:
    return float(str(row["value_0"]))


def _change(row: _Record) -> float:
    return float(str(row["change_0"]))
