"""Files of several cities made into one plan, with the conflicts to be decided.

What only one file changed from the base is taken. Where two want other values, or only
one side wants what needs both, the choice is listed with a proposal; a person decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

import numpy as np

from desktop.core.plan import Plan, base_budgets, base_plan
from desktop.core.plan_rules import check_plan
from desktop.core.region import FloatArray, Line, Region
from desktop.document.edits import settled
from desktop.document.merging_courses import (
    SYMMETRIC,
    TABLES,
    Course,
    Key,
    courses_of,
    overlaid,
    put_course,
)

BASE = -1  # as a source: the base path


class ConflictKind(Enum):
    """Why a choice is needed."""

    TWO_VALUES = "two_values"
    """Two files want other values for the same cells."""
    ASKED_OF_ANOTHER = "asked_of_another"
    """A file plans with the money of a city that made a file without it."""
    ONE_SIDED_AGREEMENT = "one_sided_agreement"
    """Both cities made a file, and only one of them wants it."""
    ONE_SIDED_LINK = "one_sided_link"
    """One city pays its half of a link, the other nothing."""


@dataclass(frozen=True, eq=False)
class Contribution:
    """One file's plan.

    Attributes
    ----------
    name
        Of the file or scenario.
    city
        Position of the city that made it; None where nobody can say.
    """

    name: str
    plan: Plan
    city: int | None = None


@dataclass(frozen=True, eq=False)
class Option:
    """One way out of a conflict.

    Attributes
    ----------
    source
        Position of the contribution that wants it, or `BASE`.
    values
        [T], what the cells would be.
    """

    source: int
    values: FloatArray


@dataclass(frozen=True, eq=False)
class Conflict:
    """A choice to be made; the first option is the proposal.

    Attributes
    ----------
    key
        Table and positions: what the choice is about.
    years
        First and last calendar year in which the options differ.
    """

    kind: ConflictKind
    key: Key
    years: tuple[int, int]
    options: tuple[Option, ...]


@dataclass(frozen=True, eq=False)
class Merge:
    """What several files add up to.

    Attributes
    ----------
    conflicts
        All that were found, in reading order; deciding one may raise others.
    plan
        With the decisions made so far and the proposals for the rest; not checked
        against the bounds.
    """

    contributions: tuple[Contribution, ...]
    conflicts: tuple[Conflict, ...]
    plan: Plan
    decisions: Mapping[Key, int] = field(default_factory=dict)


def merged(
    region: Region,
    contributions: Sequence[Contribution],
    decisions: Mapping[Key, int] | None = None,
) -> Merge:
    """Put the files together.

    Parameters
    ----------
    decisions
        By the key of a conflict, which of its options was chosen.
    """
    return _Merger(region, tuple(contributions), dict(decisions or {})).merge()


def checked_plan(region: Region, merge: Merge) -> Plan:
    """The merged plan, once it may be used.

    Raises
    ------
    PlanError
        Where together the files ask for more than the bounds allow.
    """
    check_plan(region, merge.plan)
    return merge.plan


def likely_city(region: Region, plan: Plan) -> int | None:
    """The city whose money alone differs from the base; None where several do."""
    base = base_plan(region)
    own = (plan.budgets != base.budgets).any(axis=(1, 2))
    own |= (plan.ports != base.ports).any(axis=1)
    own |= (plan.targeting != base.targeting).any(axis=1)
    found = np.flatnonzero(own)
    return int(found[0]) if len(found) == 1 else None


@dataclass
class _Merger:
    region: Region
    contributions: tuple[Contribution, ...]
    decisions: dict[Key, int]

    def __post_init__(self) -> None:
        base = base_plan(self.region)
        self.fields: dict[str, FloatArray] = {
            table: np.array(getattr(base, table), dtype=float) for table in TABLES
        }
        self.debt_rule = base.debt_rule
        self.conflicts: list[Conflict] = []

    def merge(self) -> Merge:
        plans = [given.plan for given in self.contributions]
        for course in courses_of(self.region, plans):
            self._take(course)
        self._settle_links()
        return Merge(
            self.contributions, tuple(self.conflicts), self._plan(), self.decisions
        )

    def _take(self, course: Course) -> None:
        sources = [
            k for k, values in enumerate(course.wanted) if np.any(values != course.base)
        ]
        if self._is_disputed(course, sources):
            order = self._order(course.key, sources)
            options = self._options(course, order)
            self._decide(ConflictKind.TWO_VALUES, course.key, options)
        elif self._is_one_sided(course.key, sources):
            options = self._options(course, [BASE, *sources])
            self._decide(ConflictKind.ONE_SIDED_AGREEMENT, course.key, options)
        elif self._is_asked_of_another(course.key, sources):
            options = self._options(course, [BASE, *sources])
            self._decide(ConflictKind.ASKED_OF_ANOTHER, course.key, options)
        else:
            self._put(course.key, overlaid(course, sources))

    def _decide(
        self, kind: ConflictKind, key: Key, options: tuple[Option, ...]
    ) -> None:
        stacked = np.stack([option.values for option in options])
        apart = np.flatnonzero((stacked != stacked[0]).any(axis=0))
        years = self.region.years[int(apart[0])], self.region.years[int(apart[-1])]
        self.conflicts.append(Conflict(kind, key, years, options))
        chosen = min(self.decisions.get(key, 0), len(options) - 1)
        self._put(key, options[chosen].values)

    def _put(self, key: Key, values: FloatArray) -> None:
        if key.table == "debt_rule":
            self.debt_rule = bool(values[0])
        else:
            put_course(self.fields[key.table], key, values)

    # ----------------------------------------------------------------- rules

    @staticmethod
    def _is_disputed(course: Course, sources: Sequence[int]) -> bool:
        """Whether in some year two files want other values, neither being the base."""
        for i, first in enumerate(sources):
            for second in sources[i + 1 :]:
                one, two = course.wanted[first], course.wanted[second]
                both = (one != course.base) & (two != course.base)
                if np.any(both & (one != two)):
                    return True
        return False

    def _is_one_sided(self, key: Key, sources: Sequence[int]) -> bool:
        if key.table not in SYMMETRIC:
            return False
        wanting = {self.contributions[source].city for source in sources}
        present = {given.city for given in self.contributions}
        pair = {key.city, key.partner}
        # A third file that wants it speaks for neither, but shows that it was meant.
        return pair <= present and len(pair & wanting) == 1 and wanting <= pair

    def _is_asked_of_another(self, key: Key, sources: Sequence[int]) -> bool:
        if key.table in {*SYMMETRIC, "debt_rule"}:
            return False
        wanting = {self.contributions[source].city for source in sources}
        present = {given.city for given in self.contributions}
        return key.city in present and key.city not in wanting

    def _order(self, key: Key, sources: Sequence[int]) -> list[int]:
        """The files of the cities concerned come first: of money, of who pays."""
        concerned = {key.city}
        if key.table in SYMMETRIC:
            concerned.add(key.partner)
        return sorted(
            sources, key=lambda k: (self.contributions[k].city not in concerned, k)
        )

    def _options(self, course: Course, sources: Sequence[int]) -> tuple[Option, ...]:
        """What each source wants, the same only once, and the base.

        Where a source wants nothing for a year, what the others want stands.
        """
        real = [source for source in sources if source != BASE]
        found: list[Option] = []
        for source in (*sources, BASE):
            values = course.base
            if source != BASE:
                others = [other for other in real if other != source]
                values = overlaid(course, [*others, source])
            if not any(np.array_equal(values, option.values) for option in found):
                found.append(Option(source, values))
        return tuple(found)

    # ----------------------------------------------------------------- links

    def _settle_links(self) -> None:
        links, joint = self.fields["links"], self.fields["joint_funding"]
        for c, d in self.region.pairs:
            for payer, other in ((c, d), (d, c)):
                paid = links[payer, other]
                if not paid.any() or links[other, payer].any() or joint[c, d].any():
                    continue
                key = Key("one_sided_link", payer, other)
                source = self._source_of(payer, other)
                keep = Option(source, paid.copy())
                drop = Option(BASE, np.zeros_like(paid))
                self._decide_link(key, (keep, drop))

    def _decide_link(self, key: Key, options: tuple[Option, ...]) -> None:
        paid = options[0].values
        years = np.flatnonzero(paid)
        span = self.region.years[int(years[0])], self.region.years[int(years[-1])]
        kind = ConflictKind.ONE_SIDED_LINK
        self.conflicts.append(Conflict(kind, key, span, options))
        if self.decisions.get(key, 0) > 0:
            # The money was part of infrastructure and goes back with the link.
            self.fields["links"][key.city, key.partner] = 0.0
            self.fields["budgets"][key.city, Line.INFRASTRUCTURE] -= paid

    def _source_of(self, payer: int, other: int) -> int:
        for source, given in enumerate(self.contributions):
            if given.plan.links[payer, other].any():
                return source
        return BASE

    def _plan(self) -> Plan:
        fields = self.fields
        budgets = settled(fields["budgets"], base_budgets(self.region))
        joint = fields["joint_funding"] > 0.0
        arrays = {**fields, "budgets": budgets}
        del arrays["joint_funding"]
        return Plan(**arrays, joint_funding=joint, debt_rule=self.debt_rule)
