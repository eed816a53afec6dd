"""E16, E17: money asked for, spent, bound by agreements, lent; and targeting."""

from __future__ import annotations

from desktop.core.chain.steps import Key, Kind
from desktop.core.chain.travel import DOMAINS
from desktop.core.chain.world import REGION, Answer, At, Leaf, Made, Names, Recipes
from desktop.core.projection.agreement_costs import PRICES, prices
from desktop.core.region import Line
from desktop.core.region_builder import DEBT_DRIFT_YEARS

ASKED = "_asked"
"""Behind the symbol of money: as the plan asks for, before the debt rule."""
HEADINGS = {
    "X_INF": (Line.INFRASTRUCTURE, "infrastructure_spending"),
    "X_EDU": (Line.EDUCATION, "education_expenditure"),
    "X_HEA": (Line.HEALTH, "health_expenditure"),
}
"""Symbols of the headings, and the quantity of each in the data."""


def _total(at: At) -> Answer:
    if at.place == REGION:
        return Made("", "sum(X_d)", {"X_d": at.row(at(at.key.symbol), at.cities)})
    asked = ASKED if at.key.symbol.endswith(ASKED) and not at.is_base else ""
    names = {name: at(name + asked) for name in HEADINGS}
    return Made("", "X_INF + X_EDU + X_HEA", names)


def _heading(at: At) -> Answer:
    line, quantity = HEADINGS[at.key.symbol]
    if at.t == 0:
        return at.leaf(at.region.state.spending[at.c, line], at.fact(quantity))
    if at.is_base:
        names: Names = {
            "X_0": at.then(at.key.symbol),
            "g_x": at.then("g_x", REGION),
            "t": at("t", REGION),
        }
        return Made("E16", "X_0 * (1 + g_x) ** t", names)
    names = {
        "X_b": at.b(at.key.symbol),
        "sc": at("sc"),
        "X_asked": at(at.key.symbol + ASKED),
    }
    formula = "X_b + sc * max(X_asked - X_b, 0) - max(X_b - X_asked, 0)"
    return Made("E16", formula, names)


def _asked_heading(at: At) -> Answer:
    line, _ = HEADINGS[at.key.symbol.removesuffix(ASKED)]
    asked = at.world.wishes.budgets[at.t - 1, 0, at.c, line]
    return Leaf(float(asked), Kind.DECISION)


def _growth_of_money(at: At) -> Answer:
    growth = at.region.state.spending_growth
    return at.leaf(growth, at.fact("spending_growth", "all"))


def _scale(at: At) -> Answer:
    """What the debt rule lets through; where it cuts nothing, 1."""
    if at.is_base:
        return Leaf(1.0, Kind.RULE)
    if at.world.run.cut_scale[0, at.t, at.c] == 1.0:
        return Leaf(1.0, Kind.RULE)
    names = {"room": at("room"), "up": at("up"), "dn": at("dn")}
    return Made("E16", "clip((room + dn) / up, 0, 1)", names)


def _room(at: At) -> Answer:
    names = {"Y_b": at.b("Y"), "dD": at("dD")}
    left = "clip(d_cap * Y_b - (1 + r_int) * dD, 0, d_cap * Y_b)"
    return Made("E16", f"room_share * {left}", names)


def _up(at: At) -> Answer:
    return _against_base(at, "max({asked} - {base}, 0)")


def _down(at: At) -> Answer:
    return _against_base(at, "max({base} - {asked}, 0)")


def _against_base(at: At, part: str) -> Answer:
    names: Names = {}
    parts = []
    for symbol in HEADINGS:
        asked, base = symbol + ASKED, f"{symbol}_b"
        names[asked], names[base] = at(asked), at.b(symbol)
        parts.append(part.format(asked=asked, base=base))
    return Made("E16", " + ".join(parts), names)


def _extra_debt(at: At) -> Answer:
    if at.is_base or at.t <= 1:
        return Leaf(0.0, Kind.RULE)
    names = {
        "dD_1": at.before("dD"),
        "X_1": at.before("X"),
        "X_b": at.b_before("X"),
        "rev": at.then("rev"),
        "Y_0": at.then("Y"),
        "Ysup_1": at.before("Ysup"),
        "Y_b": at.b_before("Y"),
    }
    formula = "(1 + r_int) * dD_1 + X_1 - X_b - rev / Y_0 * (Ysup_1 - Y_b)"
    return Made("E16", formula, names)


def _debt_ratio(at: At) -> Answer:
    names = {
        "D_0": at.then("D"),
        "Y_0": at.then("Y"),
        "drift": at.then("drift"),
        "t": at("t", REGION),
        "dD": at("dD"),
        "Y_b": at.b("Y"),
    }
    drifted = "drift * (1 - drift_fade ** t) / (1 - drift_fade)"
    return Made("E16", f"D_0 / Y_0 + {drifted} + dD / Y_b", names)


def _debt(at: At) -> Answer:
    return at.leaf(at.region.state.debt[at.c], at.fact("gov_debt_balance"))


def _drift(at: At) -> Answer:
    find, earlier = at.region.facts.find, at.region.base_year - DEBT_DRIFT_YEARS
    quantities = "gov_debt_balance", "gdp_nominal_revised"
    now = [at.fact(quantity) for quantity in quantities]
    then = [find(at.place, quantity, earlier) for quantity in quantities]
    return at.leaf(at.region.state.debt_drift[at.c], *now, *then)


def _revenue(at: At) -> Answer:
    return at.leaf(at.region.state.revenue[at.c], at.fact("budget_revenue"))


def _local_works(at: At) -> Answer:
    if at.is_base:
        return Made("E16", "X_INF", {"X_INF": at("X_INF")})
    names: Names = {"X_INF": at("X_INF")}
    ways = [at.to(d) for d in at.others]
    names["K_d"] = at.row(at("K_link"), ways)
    formula = "X_INF - sum(K_d)"
    if at.place in at.ports:
        names["B"] = at("B")
        formula += " - B"
    if not prices(at.world.central.coefficients).any():
        return Made("E16", formula, names)
    names["cost"] = at("cost")
    return Made("E17", f"max({formula} - cost, 0)", names)


def _agreement_costs(at: At) -> Answer:
    pairs = [at.pair(d) for d in at.others]
    names: Names = {}
    terms = []
    for symbol, domain in DOMAINS.items():
        price = PRICES[domain]
        if getattr(at.world.central.coefficients, price).any():
            names[symbol] = at.row(at(symbol), pairs)
            names[f"{symbol}_0"] = at.row(at.then(symbol), pairs)
            terms.append(f"{price} * (sum({symbol}) - sum({symbol}_0))")
    return Made("E17", " + ".join(terms), names)


def _kept(at: At, asked: Key, city: str) -> Answer:
    names = {
        "K_asked": asked,
        "X_INF": at("X_INF", city),
        "X_asked": at("X_INF" + ASKED, city),
    }
    return Made("E16", "K_asked * min(1, X_INF / X_asked)", names)


def _link_money(at: At) -> Answer:
    return _kept(at, at("K_link" + ASKED), at.cities[at.c])


def _port_money(at: At) -> Answer:
    return _kept(at, at("B" + ASKED), at.place)


def _asked_link(at: At) -> Answer:
    asked = at.world.wishes.links[at.t - 1, 0, at.c, at.d]
    return Leaf(float(asked), Kind.DECISION)


def _asked_port(at: At) -> Answer:
    return Leaf(float(at.world.wishes.ports[at.t - 1, 0, at.c]), Kind.DECISION)


def _untargeted(at: At) -> Answer:
    names = {"pi": at("pi"), "pi_0": at.then("pi")}
    return Made("E7", "(1 - pi) / (1 - pi_0)", names)


def _targeted(at: At) -> Answer:
    if at.is_base:
        fact = at.fact("targeted_share", "all")
        return at.leaf(at.region.state.targeted_share, fact)
    share = at.world.wishes.targeting[at.t - 1, 0, at.c]
    return Leaf(float(share), Kind.DECISION)


MONEY: Recipes = {
    "X": _total,
    "X" + ASKED: _total,
    **dict.fromkeys(HEADINGS, _heading),
    **{symbol + ASKED: _asked_heading for symbol in HEADINGS},
    "g_x": _growth_of_money,
    "sc": _scale,
    "room": _room,
    "up": _up,
    "dn": _down,
    "dD": _extra_debt,
    "debt": _debt_ratio,
    "D": _debt,
    "drift": _drift,
    "rev": _revenue,
    "LOC": _local_works,
    "cost": _agreement_costs,
    "K_link": _link_money,
    "K_link" + ASKED: _asked_link,
    "B": _port_money,
    "B" + ASKED: _asked_port,
    "pi": _targeted,
    "pf": _untargeted,
}
