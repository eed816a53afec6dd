"""E1, E10, E14: travel, links under construction, agreements in force."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from desktop.core.chain.steps import Key, Kind
from desktop.core.chain.world import OWN, Answer, At, Leaf, Made, Recipes, Same
from desktop.core.region import Domain, FloatArray, Region
from desktop.core.region_builder import AgreementRow

DOMAINS = {
    "a_transport": Domain.TRANSPORT,
    "a_industry": Domain.INDUSTRY,
    "a_tourism": Domain.TOURISM_AGRICULTURE,
    "a_science": Domain.SCIENCE,
    "a_environment": Domain.ENVIRONMENT,
    "a_services": Domain.HEALTH_EDUCATION,
}
"""Symbols of the strength of agreements in force."""
WISHED = "_star"
"""Behind such a symbol: the strength that the plan wants."""


def _travel(at: At) -> Answer:
    if at.c == at.d:
        fact = at.fact("travel_time_own", at.cities[at.c])
        return at.leaf(at.region.network.travel_own[at.c], fact)
    legs = _legs(at)
    if len(legs) == 1:
        return Made("E1", "Tdir", {"Tdir": at("Tdir", legs[0])})
    return Made("E1", "sum(Tdir)", {"Tdir": at.row(at("Tdir"), legs)})


def _legs(at: At) -> list[str]:
    """The pairs that the quickest way is made of."""
    run = at.world.base if at.is_base else at.world.run
    hours = run.travel_hours[0, at.t]
    here, found = at.c, []
    while here != at.d:
        step = _first_stop(at, hours, here)
        found.append(at.pair(at.cities[step], at.cities[here]))
        here = step
    return found


def _first_stop(at: At, hours: FloatArray, here: int) -> int:
    """The nearest city on the way that is reached without passing another."""
    on_the_way = np.isclose(
        hours[here] + hours[:, at.d], hours[here, at.d], rtol=1e-12, atol=1e-12
    )
    on_the_way[here] = False
    return int(np.argmin(np.where(on_the_way, hours[here], np.inf)))


def _direct(at: At) -> Answer:
    if at.is_base:
        return Made("E1", "T0", {"T0": at("T0", base=True)})
    names = {"T0": at("T0", base=True), "Tmin": at.then("Tmin"), "pr": at("pr")}
    formula = "T0 - max(T0 - Tmin, 0) * (1 - exp(-2.3 * pr))"
    return Made("E1", formula, names)


def _planned(at: At) -> Answer:
    """The direct time of the base path; openings replace the base year's."""
    value = at.region.network.travel_direct[at.t, at.c, at.d]
    years = range(at.region.base_year, at.year + 1)
    find = at.region.facts.find
    known = [find(at.place, "travel_time", year) for year in years]
    facts = [fact for fact in known if fact is not None and fact.value == value]
    return at.leaf(value, *facts[:1])


def _least(at: At) -> Answer:
    value = at.region.network.travel_min[at.c, at.d]
    return at.leaf(value, at.fact("travel_time_min"))


def _cost(at: At) -> Answer:
    return at.leaf(at.region.network.link_cost[at.c, at.d], at.fact("link_cost"))


def _progress(at: At) -> Answer:
    one, other = _halves(at)
    names = {
        "q": at("q"),
        "a": at("a_transport"),
        "Z": at("Z", one),
        "Z_d": at("Z", other),
        "C": at.then("C"),
    }
    solo = "(1 - q * a) * min(Z, Z_d) / (C / 2)"
    return Made("E1", f"q * a * (Z + Z_d) / C + {solo}", names)


def _halves(at: At) -> tuple[str, str]:
    one, other = at.cities[at.c], at.cities[at.d]
    return f"{one}>{other}", f"{other}>{one}"


def _pooled(at: At) -> Answer:
    wished = at.world.wishes.joint_funding[at.t - 1, 0, at.c, at.d]
    return Leaf(float(wished), Kind.DECISION)


def _finished_link(at: At) -> Answer:
    if at.t <= 1:
        return Leaf(0.0, Kind.RULE)
    names = {"Z_1": at.before("Z"), "P2_1": at.before("P2_link")}
    return Made("E10", "Z_1 + P2_1 * 2 / tau_L", names)


def _second_link(at: At) -> Answer:
    if at.t <= 1:
        return Leaf(0.0, Kind.RULE)
    names = {"P2_1": at.before("P2_link"), "P1_1": at.before("P1_link")}
    return Made("E10", "P2_1 + (P1_1 - P2_1) * 2 / tau_L", names)


def _first_link(at: At) -> Answer:
    if at.t <= 1:
        return Leaf(0.0, Kind.RULE)
    names = {
        "P1_1": at.before("P1_link"),
        "K_1": at.before("K_link"),
        "pf_1": at.before("pf", at.cities[at.c]),
    }
    return Made("E10", "P1_1 * (1 - 2 / tau_L) + K_1 * pf_1", names)


def _access(at: At) -> Answer:
    names = {
        "T_d": at.row(at("T"), [at.pair(d) for d in at.others]),
        "M_d": at.row(at("M"), at.others),
    }
    return Made("", "sum(T_d * M_d) / sum(M_d)", names)


def _mass(at: At) -> Answer:
    return Made("", "sqrt(Y * N)", {"Y": at("Y"), "N": at("N")})


def _strength(at: At) -> Answer:
    domain = DOMAINS[at.key.symbol]
    if at.t == 0:
        value = at.region.network.agreements[at.c, at.d, domain]
        return Leaf(float(value), Kind.FACTS)
    if at.is_base:
        return Same(at.then(at.key.symbol))
    names = {"a_1": at.before(at.key.symbol), "wish": at(at.key.symbol + WISHED)}
    return Made("E14", "a_1 + (wish - a_1) / tau_a", names)


def _wish(at: At) -> Answer:
    domain = DOMAINS[at.key.symbol.removesuffix(WISHED)]
    value = at.world.wishes.agreements[at.t - 1, 0, domain, at.c, at.d]
    return Leaf(float(value), Kind.DECISION)


def agreements_behind(
    region: Region, agreements: Iterable[AgreementRow], key: Key
) -> tuple[AgreementRow, ...]:
    """The agreements from which a strength of the base year was read.

    Parameters
    ----------
    agreements
        The catalogue.
    key
        Of a strength in force; for all other numbers there is none.
    """
    domain = DOMAINS.get(key.symbol)
    if domain is None:
        return ()
    pair = set(key.place.split(OWN))
    return tuple(
        row
        for row in agreements
        if domain in row.domains
        and pair <= set(row.parties)
        and row.year is not None
        and row.year <= region.base_year
    )


TRAVEL: Recipes = {
    "T": _travel,
    "Tdir": _direct,
    "T0": _planned,
    "Tmin": _least,
    "C": _cost,
    "pr": _progress,
    "q": _pooled,
    "Z": _finished_link,
    "P1_link": _first_link,
    "P2_link": _second_link,
    "acc": _access,
    "M": _mass,
    **dict.fromkeys(DOMAINS, _strength),
    **{symbol + WISHED: _wish for symbol in DOMAINS},
}
