"""Edits made from the catalogue: real agreements and ready-made corridors.

Each is one undo step that bears the name of what was picked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from desktop.core.plan import Plan
from desktop.core.region import Domain, Line, Region
from desktop.core.region_builder import AgreementRow
from desktop.document.cooperation_edits import FULL_STRENGTH
from desktop.document.edit_labels import EditKind, EditLabel
from desktop.document.edits import ChangePlan
from desktop.document.projects import Project

Pair = tuple[int, int]


def pairs_inside(region: Region, row: AgreementRow) -> tuple[Pair, ...]:
    """The pairs of cities of the region that an agreement binds; maybe none."""
    inside = [c for c, city in enumerate(region.cities) if city.id in row.parties]
    return tuple(combinations(inside, 2))


def left_without(
    region: Region,
    catalogue: Iterable[AgreementRow],
    row: AgreementRow,
    pair: Pair,
    domain: Domain,
) -> float:
    """The base strength that the other agreements of a pair would leave it."""
    parties = {region.cities[c].id for c in pair}
    return max(
        (
            other.base_strength
            for other in catalogue
            if other is not row
            and other.year is not None
            and other.year <= region.base_year
            and domain in other.domains
            and parties <= set(other.parties)
        ),
        default=0.0,
    )


def strengthen(
    region: Region, row: AgreementRow, first: int, strength: float
) -> ChangePlan:
    """Want an agreement at some strength from a year on, where it is weaker.

    Parameters
    ----------
    first
        Position after the base year.
    """

    def change(region: Region, plan: Plan) -> Plan:
        agreements = plan.agreements.copy()
        for c, d, j in _cells(region, row):
            course = agreements[c, d, j, first:]
            np.maximum(course, strength, out=course)
        return replace(plan, agreements=agreements)

    return ChangePlan(_label(EditKind.STRENGTHEN, region, row, first), change)


def end(
    region: Region, catalogue: Sequence[AgreementRow], row: AgreementRow, first: int
) -> ChangePlan:
    """End an agreement from a year on; what others bind the pairs to remains.

    Parameters
    ----------
    first
        Position after the base year.
    """

    def change(region: Region, plan: Plan) -> Plan:
        agreements = plan.agreements.copy()
        for c, d, j in _cells(region, row):
            left = left_without(region, catalogue, row, (c, d), Domain(j))
            course = agreements[c, d, j, first:]
            np.minimum(course, left, out=course)
        return replace(plan, agreements=agreements)

    return ChangePlan(_label(EditKind.END_AGREEMENT, region, row, first), change)


@dataclass(frozen=True)
class Corridor:
    """How a planned line is to be built and paid.

    Attributes
    ----------
    project
        Between two cities.
    years
        Positions after the base year in which money flows.
    cost
        100 million yuan in all; each side pays half, the same in every year.
    from_local_works
        Whether the money is taken from local works; else it comes on top.
    signs
        Whether a transport agreement at full strength comes with it, without which
        joint funding pools nothing.
    """

    project: Project
    years: range
    cost: float
    from_local_works: bool = False
    signs: bool = True

    @property
    def half_a_year(self) -> float:
        """100 million yuan that each side pays in each year."""
        return self.cost / 2.0 / len(self.years)


def build(region: Region, corridor: Corridor) -> ChangePlan:
    """Both halves of a line, paid jointly."""
    c, d = corridor.project.pair(region)
    first, beyond = corridor.years.start, corridor.years.stop

    def change(region: Region, plan: Plan) -> Plan:
        del region
        links, budgets = plan.links.copy(), plan.budgets.copy()
        joint, agreements = plan.joint_funding.copy(), plan.agreements.copy()
        for payer, partner in ((c, d), (d, c)):
            links[payer, partner, first:beyond] += corridor.half_a_year
            if not corridor.from_local_works:
                half = corridor.half_a_year
                budgets[payer, Line.INFRASTRUCTURE, first:beyond] += half
            joint[payer, partner, first:] = True
            if corridor.signs:
                agreements[payer, partner, Domain.TRANSPORT, first:] = FULL_STRENGTH
        return replace(
            plan,
            links=links,
            budgets=budgets,
            joint_funding=joint,
            agreements=agreements,
        )

    label = EditLabel(
        EditKind.CORRIDOR,
        city=region.cities[c].id,
        partner=region.cities[d].id,
        years=(region.years[first], region.years[beyond - 1]),
        names=(corridor.project.name, corridor.project.name_zh),
    )
    return ChangePlan(label, change)


def _cells(region: Region, row: AgreementRow) -> Iterable[tuple[int, int, int]]:
    """Both directions of every pair in every domain."""
    for pair in pairs_inside(region, row):
        for c, d in (pair, pair[::-1]):
            for domain in row.domains:
                yield c, d, int(domain)


def _label(kind: EditKind, region: Region, row: AgreementRow, first: int) -> EditLabel:
    years = (region.years[first], region.last_year)
    return EditLabel(kind, years=years, names=(row.name, row.name_zh))
