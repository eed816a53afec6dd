# SPDX-License-Identifier: Apache-2.0
"""Plans that the tests of every layer share: GP1, and plan tables read plainly."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from desktop.core.plan import Plan, base_plan
from desktop.core.region import Domain, FloatArray, Line, Region

GOLDEN = Path(__file__).parent / "data" / "golden"


def changed(region: Region, **arrays: object) -> Plan:
    """The base plan with some of its fields replaced."""
    base = base_plan(region)
    fields = {name: getattr(base, name) for name in Plan.__dataclass_fields__}
    return Plan(**{**fields, **arrays})


def gp1(region: Region) -> Plan:
    """The golden plan GP1 of the method notes, section 7."""
    base = base_plan(region)
    budgets = base.budgets.copy()
    home, zunyi = region.index("Luzhou"), region.index("Zunyi")
    budgets[home, Line.INFRASTRUCTURE] *= 1.2
    budgets[home, Line.EDUCATION] *= 1.1
    links = base.links.copy()
    for city, partner in ((home, zunyi), (zunyi, home)):
        links[city, partner] = 15.0
        budgets[city, Line.INFRASTRUCTURE] += 15.0
    ports = base.ports.copy()
    ports[home] = 2.0
    targeting = base.targeting.copy()
    targeting[[region.index("Bijie"), region.index("Zhaotong")]] = 0.04
    agreements = base.agreements.copy()
    partners = [c for c in range(region.n_cities) if c != home]
    agreements[home, partners] = agreements[partners, home] = 1.0
    joint = base.joint_funding.copy()
    joint[home, zunyi] = joint[zunyi, home] = True
    return Plan(budgets, links, ports, targeting, agreements, joint)


def golden_rows(name: str) -> list[dict[str, str]]:
    """Rows of a file of golden numbers."""
    return _rows(GOLDEN / name)


def plan_of_tables(region: Region, folder: Path) -> Plan:
    """Plan tables read without the program's own reader, as interface.md says."""
    base = base_plan(region)
    budgets, links = base.budgets.copy(), base.links.copy()
    ports, targeting = base.ports.copy(), base.targeting.copy()
    agreements, joint = base.agreements.copy(), base.joint_funding.copy()
    lines = {line.key: line for line in Line}
    domains = {domain.key: domain for domain in Domain}

    def t(row: Mapping[str, str]) -> int:
        return int(row["year"]) - region.base_year - 1

    def span(row: Mapping[str, str]) -> slice:
        first = int(row["from_year"] or region.base_year + 1)
        last = int(row["to_year"] or region.last_year)
        return slice(first - region.base_year - 1, last - region.base_year)

    for row in _rows(folder / "budgets.csv"):
        city = region.index(row["city"])
        budgets[city, lines[row["line"]], t(row)] = float(row["amount"])
    for row in _rows(folder / "links.csv"):
        city, partner = region.index(row["city"]), region.index(row["partner"])
        links[city, partner, t(row)] = float(row["amount"])
    for row in _rows(folder / "ports.csv"):
        ports[region.index(row["city"]), t(row)] = float(row["amount"])
    for row in _rows(folder / "targeting.csv"):
        targeting[region.index(row["city"]), t(row)] = float(row["share"])
    for row in _rows(folder / "agreements.csv"):
        c, d = region.index(row["city_a"]), region.index(row["city_b"])
        strength = float(row["strength"])
        agreements[c, d, domains[row["domain"]], span(row)] = strength
        agreements[d, c, domains[row["domain"]], span(row)] = strength
    for row in _rows(folder / "joint_funding.csv"):
        c, d = region.index(row["city_a"]), region.index(row["city_b"])
        joint[c, d, span(row)] = joint[d, c, span(row)] = True
    return Plan(budgets, links, ports, targeting, agreements, joint)


def all_agreements(region: Region) -> FloatArray:
    """Every pair, every domain, strength 1 from the first year; zero diagonal."""
    strengths = np.ones((region.n_cities, region.n_cities, len(Domain), region.n_years))
    strengths[np.arange(region.n_cities), np.arange(region.n_cities)] = 0.0
    return strengths


def _rows(path: Path) -> list[dict[str, str]]:
    if not path.is_file():
        return []
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))
