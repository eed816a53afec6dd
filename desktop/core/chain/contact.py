"""E2, E3: contact between cities, market access, siphon."""

from __future__ import annotations

import numpy as np

from desktop.core.chain.steps import Kind
from desktop.core.chain.world import Answer, At, Leaf, Made, Names, Recipes
from desktop.core.projection.contact import BIG_CITY_RATIO


def _contact(at: At) -> Answer:
    if at.c == at.d or at.region.same_province[at.c, at.d]:
        return Made("E2", "T ** (-vartheta)", {"T": at("T")})
    names: Names = {"T": at("T")}
    for symbol in ("a_transport", "a_industry", "a_tourism"):
        names[symbol] = at(symbol)
    eased = "0.5 * a_transport + 0.25 * a_industry + 0.25 * a_tourism"
    formula = f"T ** (-vartheta) * exp(-border * (1 - e_a * ({eased})))"
    return Made("E2", formula, names)


def _contact_total(at: At) -> Answer:
    pairs = [at.pair(d) for d in at.others]
    return Made("E2", "sum(f_0)", {"f_0": at.row(at.then("f"), pairs)})


def _weight(at: At) -> Answer:
    one, other = at.cities[at.c], at.cities[at.d]
    names = {"f": at("f", at.pair(other)), "F": at.then("F", one)}
    return Made("E2", "f / F", names)


def _normal_weight(at: At) -> Answer:
    pairs = [at.pair(d) for d in at.cities]
    names: Names = {
        "f": at("f", at.pair(at.cities[at.d])),
        "f_d": at.row(at("f"), pairs),
    }
    return Made("E2", "f / sum(f_d)", names)


def _market(at: At) -> Answer:
    pairs = [at.pair(d) for d in at.cities]
    then = max(at.t - 1, 0)
    names = {
        "f": at.row(at("f"), pairs),
        "Ysup_d": at.row(at("Ysup", t=then), at.cities),
    }
    return Made("E3", "sum(f * Ysup_d)", names)


def _siphon(at: At) -> Answer:
    gdp = at.region.state.gdp
    bigger = [at.cities[d] for d in np.flatnonzero(gdp > BIG_CITY_RATIO * gdp[at.c])]
    if not bigger:
        return Leaf(1.0, Kind.RULE)
    pairs = [at.pair(d) for d in bigger]
    names = {
        "f": at.row(at("f"), pairs),
        "f_0": at.row(at.then("f"), pairs),
        "Y_0": at.row(at.then("Y"), bigger),
        "a": at.row(at("a_industry"), pairs),
    }
    access = "sum(f * Y_0) / sum(f_0 * Y_0)"
    eased = "sum(a * f_0 * Y_0) / sum(f_0 * Y_0)"
    return Made("E3", f"({access}) ** (-theta_S * (1 - e_a * {eased}))", names)


CONTACT: Recipes = {
    "f": _contact,
    "F": _contact_total,
    "w": _weight,
    "wn": _normal_weight,
    "MA": _market,
    "SI": _siphon,
}
