"""What ties the cities in a year: contact, weights, access to giants and to the sea.

Everything here depends on travel times, agreements and finished ports alone, so it
is computed for all years at once where no link is built, and taken from the base
run where none of the three differs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cached_property

import numpy as np

from desktop.core.parameters import Coefficients
from desktop.core.projection import contact, duplication, ports
from desktop.core.region import Domain, FloatArray, Region


@dataclass(frozen=True, eq=False)
class Anchors:
    """What stays as it was in the base year, for both runs.

    Attributes
    ----------
    contact_total
        F of E2, [M, C].
    giants
        BIG of E3.
    duplication_weights, duplication
        [M, C, C] and [M, C]: weights and value of dup in the base year (E6).
    log_sea_cost
        ln L of the base year, [M, C] (E4).
    """

    contact_total: FloatArray
    giants: contact.Giants
    duplication_weights: FloatArray
    duplication: FloatArray
    log_sea_cost: FloatArray


@dataclass(frozen=True, eq=False)
class Ties:
    """One year [M, ...] or all years [T, M, ...].

    Attributes
    ----------
    hours
        [..., C, C], travel times with each city's own time on the diagonal.
    contact
        f of E2, [..., C, C].
    normal_weights
        wn of E2, [..., C, C].
    service, science
        [..., C, C]: w times the strength of health-education agreements; w widened
        by science agreements. Zero diagonals.
    log_siphon, log_external
        ln SI and ln XA, [..., C].
    port_shares
        [..., C, P].
    """

    hours: FloatArray
    contact: FloatArray
    normal_weights: FloatArray
    service: FloatArray
    science: FloatArray
    log_siphon: FloatArray
    log_external: FloatArray
    port_shares: FloatArray

    @cached_property
    def years(self) -> tuple[Ties, ...]:
        """The single years of all years."""
        parts = [getattr(self, field.name) for field in fields(self)]
        return tuple(Ties(*year) for year in zip(*parts, strict=True))

    def between(self, first: int, stop: int) -> Ties:
        """The years from `first` up to `stop` of all years."""
        return Ties(*(getattr(self, field.name)[first:stop] for field in fields(self)))


def joined(blocks: Sequence[Ties]) -> Ties:
    """Blocks of years [T, M, ...] one behind the other; members are broadcast."""
    if len(blocks) == 1:
        return blocks[0]
    return Ties(
        **{
            field.name: _one_behind_the_other(
                [getattr(block, field.name) for block in blocks]
            )
            for field in fields(Ties)
        }
    )


def _one_behind_the_other(blocks: Sequence[FloatArray]) -> FloatArray:
    members = max(block.shape[1] for block in blocks)
    return np.concatenate(
        [
            block
            if block.shape[1] == members
            else np.broadcast_to(block, (len(block), members, *block.shape[2:]))
            for block in blocks
        ]
    )


def hours_with_own(hours: FloatArray, own: FloatArray) -> FloatArray:
    """Travel times with each city's own time on the (zero) diagonal."""
    return np.asarray(hours + np.diag(own))


def anchors(
    region: Region, k: Coefficients, hours: FloatArray, agreements: FloatArray
) -> Anchors:
    """Fix the base year.

    Parameters
    ----------
    hours
        [M, C, C] of the base year, own times on the diagonal.
    agreements
        [M, J, C, C] in force in the base year.
    """
    others = 1.0 - np.eye(region.n_cities)
    border = contact.log_border(agreements, region.same_province, k)
    then = contact.contact(hours, border, k)
    total = (then * others).sum(axis=-1)
    alike = duplication.similarity(region.state.industry_shares) * others
    weights = then / total[..., None] * alike
    unbuilt = np.zeros((1, len(region.network.port_city)))
    sea = ports.routes(hours, unbuilt, region.network, k)
    return Anchors(
        contact_total=total,
        giants=contact.giants(then, region.state.gdp),
        duplication_weights=weights,
        duplication=duplication.duplication(
            weights, agreements[:, Domain.INDUSTRY], k.e_a
        ),
        log_sea_cost=np.log(sea.log_cost),
    )


@dataclass(frozen=True, eq=False)
class Bonds:
    """What the agreements of a year [M, ...] or of all years [T, M, ...] do.

    Attributes
    ----------
    border
        Log effect of provincial borders on contact, [..., C, C].
    service, science
        Strength of health-education agreements; widening of contact by science
        agreements; [..., C, C].
    drain
        Exponent of the siphon, [..., C].
    """

    border: FloatArray
    service: FloatArray
    science: FloatArray
    drain: FloatArray

    def between(self, first: int, stop: int) -> Bonds:
        """The years from `first` up to `stop` of all years."""
        return Bonds(
            self.border[first:stop],
            self.service[first:stop],
            self.science[first:stop],
            self.drain[first:stop],
        )


def bonds(
    region: Region, k: Coefficients, fixed: Anchors, agreements: FloatArray
) -> Bonds:
    """Work out what agreements [..., M, J, C, C] do."""
    return Bonds(
        border=contact.log_border(agreements, region.same_province, k),
        service=agreements[..., Domain.HEALTH_EDUCATION, :, :],
        science=1.0 + k.e_a[..., None] * agreements[..., Domain.SCIENCE, :, :],
        drain=contact.drain(agreements[..., Domain.INDUSTRY, :, :], fixed.giants, k),
    )


def tie(
    region: Region,
    k: Coefficients,
    fixed: Anchors,
    hours: FloatArray,
    bound: Bonds,
    finished_ports: FloatArray,
) -> Ties:
    """Work the ties out, for one year or for all.

    Parameters
    ----------
    hours
        [..., M, C, C], own times on the diagonal.
    bound
        Of the same year or years.
    finished_ports
        [..., M, P], finished port money.
    """
    f = contact.contact(hours, bound.border, k)
    # w has a zero diagonal: agreements have none, and no city leads itself.
    weights = f / fixed.contact_total[..., None]
    sea = ports.routes(hours, finished_ports, region.network, k)
    sea_gain = np.log(sea.log_cost) - fixed.log_sea_cost
    return Ties(
        hours=hours,
        contact=f,
        normal_weights=f / f.sum(axis=-1, keepdims=True),
        service=weights * bound.service,
        science=weights * bound.science,
        log_siphon=contact.log_siphon(f, bound.drain, fixed.giants),
        log_external=-k.theta_X * sea_gain,
        port_shares=sea.shares,
    )
