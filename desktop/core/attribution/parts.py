"""The parts of a plan that a number can be attributed to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

import numpy as np
import numpy.typing as npt

from desktop.core.plan import Plan, base_plan
from desktop.core.region import BoolArray, Domain, FloatArray, Line, Region


class PartKind(Enum):
    """What a part of a plan consists of."""

    LOCAL_WORKS = "local_works"
    EDUCATION = "education"
    HEALTH = "health"
    PORT = "port"
    TARGETING = "targeting"
    LINK = "link"
    AGREEMENT = "agreement"
    NEIGHBOURS = "neighbours"
    DEBT_RULE = "debt_rule"


@dataclass(frozen=True)
class Part:
    """One part; `city` and `partner` are ids, empty where they do not apply.

    A link holds the money of both sides and whether it is pooled; an agreement is that
    of a pair in one domain, as it can be signed and ended by itself; neighbours holds
    all other cities' money and targeting.
    """

    kind: PartKind
    city: str = ""
    partner: str = ""
    domain: Domain | None = None

    @property
    def key(self) -> str:
        """The name in tables, such as `link Luzhou-Zunyi`."""
        where = f"{self.city}-{self.partner}" if self.partner else self.city
        what = "" if self.domain is None else self.domain.key
        return " ".join(word for word in (self.kind.value, where, what) if word)


@dataclass(frozen=True, eq=False)
class _Change:
    """What one part adds to the base plan; shaped as the arrays of `Plan`.

    An agreement adds nothing here: `Parts.signed_by` knows it.
    """

    budgets: FloatArray | None = None
    links: FloatArray | None = None
    ports: FloatArray | None = None
    targeting: FloatArray | None = None
    joint_funding: BoolArray | None = None
    debt_rule_off: bool = False


@dataclass(frozen=True, eq=False)
class Parts:
    """The parts of a plan and the plans made of any of them.

    Attributes
    ----------
    base, whole
        The plan with none of the parts, and with all.
    changes
        What each part adds.
    signed_by
        [C, C, J]: position of the part that an agreement is, -1 where it is none.
    """

    parts: tuple[Part, ...]
    base: Plan
    whole: Plan
    changes: tuple[_Change, ...]
    signed_by: npt.NDArray[np.intp]

    def plan_with(self, present: BoolArray) -> Plan:
        """The base plan with the parts marked in `present`, [G].

        All of them are the plan itself, not a sum that equals it but for rounding.
        """
        if present.all():
            return self.whole
        chosen = [
            change for change, here in zip(self.changes, present, strict=True) if here
        ]
        signed = np.append(present, False)[self.signed_by][..., None]
        joint = self.base.joint_funding.copy()
        for change in chosen:
            if change.joint_funding is not None:
                joint ^= change.joint_funding
        return Plan(
            budgets=_sum(self.base.budgets, [c.budgets for c in chosen]),
            links=_sum(self.base.links, [c.links for c in chosen]),
            ports=_sum(self.base.ports, [c.ports for c in chosen]),
            targeting=_sum(self.base.targeting, [c.targeting for c in chosen]),
            agreements=np.where(signed, self.whole.agreements, self.base.agreements),
            joint_funding=joint,
            debt_rule=not any(change.debt_rule_off for change in chosen),
        )


def parts_of(region: Region, plan: Plan, place: str) -> Parts:
    """Divide the difference between `plan` and the base plan.

    Parts that change nothing are left out.
    """
    base = base_plan(region)
    own = [c for c, city in enumerate(region.cities) if city.id == place]
    apart = own or list(range(region.n_cities))
    others = [c for c in range(region.n_cities) if c not in apart]
    found = [*_money(region, plan, base, apart)]
    found += _neighbours(plan, base, others)
    found += _links(region, plan, base)
    signed_by = np.full(plan.agreements.shape[:3], -1)
    for part, (c, d, j) in _agreements(region, plan, base):
        signed_by[c, d, j] = signed_by[d, c, j] = len(found)
        found.append((part, _Change()))
    if not plan.debt_rule:
        found.append((Part(PartKind.DEBT_RULE), _Change(debt_rule_off=True)))
    return Parts(
        tuple(part for part, _ in found),
        base,
        plan,
        tuple(change for _, change in found),
        signed_by,
    )


def _sum(base: FloatArray, changes: list[FloatArray | None]) -> FloatArray:
    total = base.copy()
    for change in changes:
        if change is not None:
            total += change
    return total


def _only(values: FloatArray, cities: list[int]) -> FloatArray:
    kept = np.zeros_like(values)
    kept[cities] = values[cities]
    return kept


def _heading(plan: Plan, base: Plan, line: Line, cities: list[int]) -> FloatArray:
    """[C, 3, T], the change of one heading; of infrastructure its local works."""
    change = np.zeros_like(plan.budgets)
    if line is Line.INFRASTRUCTURE:
        difference = plan.local_works - base.local_works
    else:
        difference = plan.budgets[:, line] - base.budgets[:, line]
    # The parts of infrastructure add up only to rounding; that is no change.
    noise = 1e-9 * base.budgets[:, line]
    change[cities, line] = np.where(np.abs(difference) > noise, difference, 0.0)[cities]
    return change


def _port(plan: Plan, base: Plan, cities: list[int]) -> _Change:
    ports = _only(plan.ports - base.ports, cities)
    budgets = np.zeros_like(plan.budgets)
    budgets[:, Line.INFRASTRUCTURE] = ports
    return _Change(budgets=budgets, ports=ports)


def _money(
    region: Region, plan: Plan, base: Plan, cities: list[int]
) -> list[tuple[Part, _Change]]:
    kinds = {
        PartKind.LOCAL_WORKS: Line.INFRASTRUCTURE,
        PartKind.EDUCATION: Line.EDUCATION,
        PartKind.HEALTH: Line.HEALTH,
    }
    found = []
    for c in cities:
        name = region.cities[c].id
        for kind, line in kinds.items():
            budgets = _heading(plan, base, line, [c])
            if budgets.any():
                found.append((Part(kind, name), _Change(budgets=budgets)))
        port = _port(plan, base, [c])
        if port.ports is not None and port.ports.any():
            found.append((Part(PartKind.PORT, name), port))
        targeting = _only(plan.targeting - base.targeting, [c])
        if targeting.any():
            found.append((Part(PartKind.TARGETING, name), _Change(targeting=targeting)))
    return found


def _neighbours(
    plan: Plan, base: Plan, cities: list[int]
) -> list[tuple[Part, _Change]]:
    port = _port(plan, base, cities)
    budgets = np.zeros_like(plan.budgets)
    for line in Line:
        budgets += _heading(plan, base, line, cities)
    if port.budgets is not None:
        budgets += port.budgets
    targeting = _only(plan.targeting - base.targeting, cities)
    if not (budgets.any() or targeting.any()):
        return []
    change = _Change(budgets=budgets, ports=port.ports, targeting=targeting)
    return [(Part(PartKind.NEIGHBOURS), change)]


def _links(region: Region, plan: Plan, base: Plan) -> list[tuple[Part, _Change]]:
    found = []
    for c, d in region.pairs:
        links, joint = np.zeros_like(plan.links), np.zeros_like(plan.joint_funding)
        budgets = np.zeros_like(plan.budgets)
        for a, b in ((c, d), (d, c)):
            links[a, b] = plan.links[a, b] - base.links[a, b]
            joint[a, b] = plan.joint_funding[a, b] ^ base.joint_funding[a, b]
            budgets[a, Line.INFRASTRUCTURE] = links[a, b]
        if links.any():
            part = Part(PartKind.LINK, region.cities[c].id, region.cities[d].id)
            found.append((part, _Change(budgets, links, joint_funding=joint)))
    return found


def _agreements(
    region: Region, plan: Plan, base: Plan
) -> Iterator[tuple[Part, tuple[int, int, int]]]:
    """Every agreement that the plan changes, with its place in the arrays."""
    changed = (plan.agreements != base.agreements).any(axis=-1)
    for c, d in region.pairs:
        for domain in Domain:
            if changed[c, d, domain]:
                ids = region.cities[c].id, region.cities[d].id
                part = Part(PartKind.AGREEMENT, *ids, domain)
                yield part, (c, d, int(domain))
