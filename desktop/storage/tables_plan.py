"""Turns plan tables into a plan; refuses with file, row and remedy."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from desktop.core.errors import UserError
from desktop.core.plan import Plan
from desktop.core.plan_rules import Violation, error_of, violations
from desktop.core.region import Domain, Line, Region
from desktop.storage.tables_layout import Row, Table
from desktop.storage.tables_words import code_of

Key = tuple[str | int, ...]
Place = TypeVar("Place")

LINES = {line.key: line for line in Line}
DOMAINS = {domain.key: domain for domain in Domain}
SWITCH = {"on": True, "off": False}


@dataclass(frozen=True)
class RowsBeyond:
    """Rows that speak only of years after the last one on view.

    Attributes
    ----------
    rows
        File and number of each, sorted.
    first, last
        The calendar years they speak of.
    """

    rows: tuple[tuple[str, int], ...]
    first: int
    last: int


@dataclass
class PlanReader:
    """A plan being filled, with the row that each value came from.

    Attributes
    ----------
    base
        What stands where no row says otherwise.
    """

    region: Region
    base: Plan
    origin: dict[Key, Row] = field(default_factory=dict)

    def __post_init__(self) -> None:
        base = self.base
        self.budgets = base.budgets.copy()
        self.links = base.links.copy()
        self.ports = base.ports.copy()
        self.targeting = base.targeting.copy()
        self.agreements = base.agreements.copy()
        self.joint = base.joint_funding.copy()
        self.debt_rule = base.debt_rule
        self.cities = {
            name: position
            for position, city in enumerate(self.region.cities)
            for name in (city.id, city.name_zh)
        }

    def read(self, tables: tuple[Table, ...]) -> Plan:
        """The plan of all rows; what they leave out is the base.

        Raises
        ------
        DataError
            For the first row that cannot be used.
        UserError
            For the first value outside a bound, naming the row that set it.
        """
        for table in tables:
            for row in table.rows:
                self.take(table.name, row)
        plan = self.plan()
        for violation in violations(self.region, plan):
            raise self.refusal(plan, violation)[1]
        return plan

    def take(self, table: str, row: Row) -> None:
        """Put the values of one row into the plan, all of them or none.

        Raises
        ------
        DataError
            Where the row cannot be used.
        """
        takers: Mapping[str, Callable[[Row], None]] = {
            "budgets": self._budget,
            "links": self._link,
            "ports": self._port,
            "targeting": self._targeting,
            "agreements": self._agreement,
            "joint_funding": self._joint_funding,
            "settings": self._setting,
        }
        takers[table](row)

    def plan(self) -> Plan:
        """The plan as filled so far, not checked."""
        return Plan(
            self.budgets.copy(),
            self.links.copy(),
            self.ports.copy(),
            self.targeting.copy(),
            self.agreements.copy(),
            self.joint.copy(),
            self.debt_rule,
        )

    # ------------------------------------------------------------ one row each

    def _budget(self, row: Row) -> None:
        c, t = self._city(row, "city"), self._year(row, "year")
        line = _one_of(row, "line", LINES, "table_unknown_line")
        self._claim(row, ("budgets", c, line, t), "city", "line", "year")
        self.budgets[c, line, t] = row.amount("amount")

    def _link(self, row: Row) -> None:
        c, d = self._two_cities(row, "city", "partner")
        t = self._year(row, "year")
        self._claim(row, ("links", c, d, t), "city", "partner", "year")
        self.links[c, d, t] = row.amount("amount")

    def _port(self, row: Row) -> None:
        c, t = self._city(row, "city"), self._year(row, "year")
        self._claim(row, ("ports", c, t), "city", "year")
        self.ports[c, t] = row.amount("amount")

    def _targeting(self, row: Row) -> None:
        c, t = self._city(row, "city"), self._year(row, "year")
        self._claim(row, ("targeting", c, t), "city", "year")
        self.targeting[c, t] = row.amount("share")

    def _agreement(self, row: Row) -> None:
        c, d = self._two_cities(row, "city_a", "city_b")
        j = _one_of(row, "domain", DOMAINS, "table_unknown_domain")
        strength = row.amount("strength")
        span = self._span(row)
        for t in span:
            key = ("agreements", min(c, d), max(c, d), j, t)
            self._claim(row, key, "city_a", "city_b", "domain", year=t)
        for t in span:
            self.agreements[c, d, j, t] = self.agreements[d, c, j, t] = strength

    def _joint_funding(self, row: Row) -> None:
        c, d = self._two_cities(row, "city_a", "city_b")
        span = self._span(row)
        for t in span:
            key = ("joint_funding", min(c, d), max(c, d), t)
            self._claim(row, key, "city_a", "city_b", year=t)
        for t in span:
            self.joint[c, d, t] = self.joint[d, c, t] = True

    def _setting(self, row: Row) -> None:
        key = _one_of(row, "key", {"debt_rule": "debt_rule"}, "table_unknown_setting")
        self._claim(row, ("settings", key), "key")
        value = code_of(row.required("value"))
        if value not in SWITCH:
            known = ", ".join(SWITCH)
            shown = row.shown("value")
            raise row.refusal("table_bad_setting", key=key, value=shown, known=known)
        self.debt_rule = SWITCH[value]

    # ---------------------------------------------------------------- cells

    def _city(self, row: Row, column: str) -> int:
        name = row.required(column)
        if name not in self.cities:
            known = ", ".join(f"{c.id} {c.name_zh}" for c in self.region.cities)
            value = row.shown(column)
            raise row.refusal("table_unknown_city", value=value, known=known)
        return self.cities[name]

    def _two_cities(self, row: Row, first: str, second: str) -> tuple[int, int]:
        c, d = self._city(row, first), self._city(row, second)
        if c == d:
            raise row.refusal("table_self_pair", city=self.region.cities[c].id)
        return c, d

    def _year(self, row: Row, column: str) -> int:
        years = self.region.years
        text = row.required(column)
        known = {str(year): position for position, year in enumerate(years)}
        if text not in known:
            value = row.shown(column)
            raise row.refusal(
                "table_unknown_year", value=value, first=years[0], last=years[-1]
            )
        return known[text]

    def _span(self, row: Row) -> range:
        first = self._year(row, "from_year") if row.text("from_year") else 0
        last = self.region.n_years - 1
        if row.text("to_year"):
            last = self._year(row, "to_year")
        if first > last:
            raise _years_reversed(row, self.region.years, first, last)
        return range(first, last + 1)

    def _claim(self, row: Row, key: Key, *columns: str, year: int = -1) -> None:
        """Remember the row behind a value, and refuse a second one."""
        known = self.origin.setdefault(key, row)
        if known is not row:
            parts = [row.shown(column) for column in columns]
            if year >= 0:
                parts.append(str(self.region.years[year]))
            what = ", ".join(parts)
            raise row.refusal("table_row_twice", what=what, first=known.number)

    # --------------------------------------------------------------- bounds

    def refusal(self, plan: Plan, violation: Violation) -> tuple[Row | None, UserError]:
        """The row that broke a bound, where one did, and the sentence."""
        problem = error_of(violation)
        for key in self._suspects(plan, violation):
            if key in self.origin:
                row = self.origin[key]
                return row, row.refusal("at_row", problem=problem)
        return None, problem

    def _suspects(self, plan: Plan, violation: Violation) -> list[Key]:
        """The values that can have broken the bound, the likeliest first."""
        c = self.cities[violation.city]
        t = violation.year - self.region.base_year - 1
        everyone = range(self.region.n_cities)
        if violation.line:
            return [("budgets", c, LINES[violation.line], t)]
        if violation.code == "plan_targeting":
            return [("targeting", c, t)]
        if violation.code == "plan_strength":
            d = self.cities[violation.partner]
            asked = plan.agreements[c, d, :, t]
            guilty = np.flatnonzero(asked == violation.value)
            return [("agreements", min(c, d), max(c, d), int(j), t) for j in guilty]
        return [
            *(("links", c, d, t) for d in everyone),
            ("ports", c, t),
            ("budgets", c, Line.INFRASTRUCTURE, t),
        ]


def rows_beyond(reader: PlanReader, horizon: int) -> RowsBeyond | None:
    """The rows taken that say nothing up to the year `horizon`; None if none."""
    years = reader.region.years
    told: dict[tuple[str, int], list[int]] = {}
    for key, row in reader.origin.items():
        if isinstance(key[-1], int):
            told.setdefault((row.file, row.number), []).append(years[key[-1]])
    late = {row: spoken for row, spoken in told.items() if min(spoken) > horizon}
    if not late:
        return None
    spoken_of = [year for spoken in late.values() for year in spoken]
    return RowsBeyond(tuple(sorted(late)), min(spoken_of), max(spoken_of))


def _one_of(row: Row, column: str, known: Mapping[str, Place], code: str) -> Place:
    name = code_of(row.required(column))
    if name not in known:
        value = row.shown(column)
        raise row.refusal(code, value=value, known=", ".join(known))
    return known[name]


def _years_reversed(row: Row, years: range, first: int, last: int) -> UserError:
    return row.refusal("table_years_reversed", first=years[first], last=years[last])
