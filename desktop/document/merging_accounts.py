"""What each city asks for, offers, and gets from a merged package."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.plan import Plan
from desktop.core.region import Region
from desktop.document.merging import Merge


@dataclass(frozen=True)
class Account:
    """What a city asks for, offers, and gets from the package.

    Attributes
    ----------
    asks_money, gets_money
        Of others for links to it, 100 million yuan over all years.
    offers_money
        Its own for links to others, in its own file.
    asks_agreements, gets_agreements
        Pairs and domains stronger than on the base path in some year.
    """

    city: int
    asks_money: float
    offers_money: float
    gets_money: float
    asks_agreements: int
    gets_agreements: int


def accounts(region: Region, merge: Merge) -> tuple[Account, ...]:
    """One account for each city that made a file; its files count together."""
    made = sorted({g.city for g in merge.contributions if g.city is not None})
    return tuple(_account(region, merge, city) for city in made)


def _account(region: Region, merge: Merge, city: int) -> Account:
    plans = [given.plan for given in merge.contributions if given.city == city]
    return Account(
        city,
        asks_money=max(float(plan.links[:, city].sum()) for plan in plans),
        offers_money=max(float(plan.links[city].sum()) for plan in plans),
        gets_money=float(merge.plan.links[:, city].sum()),
        asks_agreements=max(_stronger(region, plan, city) for plan in plans),
        gets_agreements=_stronger(region, merge.plan, city),
    )


def _stronger(region: Region, plan: Plan, city: int) -> int:
    base = region.network.agreements[city][..., None]
    return int((plan.agreements[city] > base).any(axis=-1).sum())
