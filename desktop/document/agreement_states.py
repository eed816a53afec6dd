"""What stands between two cities in one domain, as a list or a matrix tells it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

import numpy as np

from desktop.core.plan import Plan
from desktop.core.region import Domain, Region
from desktop.core.region_builder import AgreementRow
from desktop.document.spans import Span, spans_of


class Standing(Enum):
    """How a plan stands to what is in force already."""

    NONE = auto()
    IN_FORCE = auto()
    """As on the base path, above nothing."""
    WANTED = auto()
    """Stronger than on the base path in some year."""
    WEAKENED = auto()
    """Never stronger, in some year weaker than on the base path."""


@dataclass(frozen=True)
class AgreementState:
    """One pair in one domain, or its joint funding.

    Attributes
    ----------
    base
        Strength on the base path.
    spans
        Years in which the plan wants another strength.
    """

    base: float
    spans: tuple[Span, ...]

    @property
    def standing(self) -> Standing:
        """Which of the four it is."""
        if any(span.value > self.base for span in self.spans):
            return Standing.WANTED
        if self.spans:
            return Standing.WEAKENED
        return Standing.IN_FORCE if self.base > 0.0 else Standing.NONE

    @property
    def first(self) -> int | None:
        """Position of the first year that is not as on the base path."""
        return self.spans[0].first if self.spans else None


def agreement_state(
    region: Region, plan: Plan, pair: tuple[int, int], domain: Domain
) -> AgreementState:
    """What the plan wants of a pair in a domain."""
    c, d = pair
    base = float(region.network.agreements[c, d, domain])
    return AgreementState(base, spans_of(plan.agreements[c, d, domain], base))


def joint_state(plan: Plan, pair: tuple[int, int]) -> AgreementState:
    """The years in which the pair pools its link money; none on the base path."""
    course = plan.joint_funding[pair].astype(np.float64)
    return AgreementState(0.0, spans_of(course, 0.0))


def behind_base(
    catalogue: tuple[AgreementRow, ...],
    region: Region,
    pair: tuple[int, int],
    domain: Domain,
) -> tuple[AgreementRow, ...]:
    """The real agreements of a pair in a domain up to the base year, strongest first.

    The first one gives the base strength.
    """
    parties = {region.cities[c].id for c in pair}
    rows = [
        row
        for row in catalogue
        if row.year is not None
        and row.year <= region.base_year
        and domain in row.domains
        and parties <= set(row.parties)
    ]
    return tuple(sorted(rows, key=lambda row: (-row.base_strength, row.year or 0)))
