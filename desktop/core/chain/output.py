"""E0, E5, E6, E9, E13: output, and what it is made with."""

from __future__ import annotations

from desktop.core.chain.steps import Kind
from desktop.core.chain.world import (
    REGION,
    Answer,
    At,
    Leaf,
    Made,
    Names,
    Recipes,
    Same,
)


def _gdp(at: At) -> Answer:
    if at.place == REGION:
        return Made("", "sum(Y_d)", {"Y_d": at.row(at("Y"), at.cities)})
    if at.t == 0:
        return at.leaf(at.region.state.gdp[at.c], at.fact("gdp_nominal_revised"))
    if at.is_base:
        return Made("E0", "Y_1 * (1 + g)", {"Y_1": at.before("Y"), "g": at("g")})
    names = {"Ysup": at("Ysup"), "X": at("X"), "X_b": at.b("X")}
    return Made("E5", "Ysup + mult * (X - X_b)", names)


def _growth(at: At) -> Answer:
    names = {
        "g_CN": at("g_CN", REGION),
        "d": at.then("d"),
        "decay": at.then("decay", REGION),
        "year": at("year", REGION),
        "lead_year": at.then("lead_year", REGION),
    }
    return Made("E0", "g_CN + d * decay ** (year - lead_year) + g_shift", names)


def _national_growth(at: At) -> Answer:
    nation = at.region.nation
    fact = at.region.facts.find(nation, "gdp_real_growth", at.year)
    return at.leaf(at.region.national_growth[at.t], fact)


def _supply(at: At) -> Answer:
    if at.is_base:
        return Same(at.b("Y"))
    names = {"Y_b": at.b("Y")}
    for symbol in ("K", "S", "LE", "N", "G", "MA", "SI", "XA", "fac", "A"):
        names[symbol], names[f"{symbol}_b"] = at(symbol), at.b(symbol)
    formula = (
        "Y_b * (K / K_b) ** alpha"
        " * (exp(rho * (S - S_b) + eta * (LE - LE_b)) * N / N_b) ** (1 - alpha)"
        " * (G / G_b) ** gamma * (MA / MA_b) ** theta_M"
        " * (SI / SI_b) * (XA / XA_b) * (fac / fac_b) * exp(A - A_b)"
    )
    return Made("E5", formula, names)


def _capital(at: At) -> Answer:
    inv = at.then("inv", REGION)
    if at.t == 0:
        names = {"inv": inv, "Y_0": at.then("Y")}
        return Made("", "inv * Y_0 / (delta_K + K_g)", names)
    before = {"K_1": at.before("K"), "Ysup_1": at.before("Ysup"), "inv": inv}
    if at.is_base:
        return Made("E9", "(1 - delta_K) * K_1 + inv * Ysup_1", before)
    if at.t == 1:
        return Same(at.b("K"))
    names = {**before, "Psi_1": at.before("Psi")}
    return Made("E9", "(1 - delta_K) * K_1 + inv * Ysup_1 * Psi_1", names)


def _pull(at: At) -> Answer:
    names = {"rr": at("rr"), "rr_b": at.b("rr")}
    return Made("E9", "clip((rr / rr_b) ** kappa_K, 0.7, 1.3)", names)


def _return_ratio(at: At) -> Answer:
    names: Names = {
        "r": at("r"),
        "wn": at.row(at("wn"), [at.to(d) for d in at.cities]),
        "r_d": at.row(at("r"), at.cities),
    }
    return Made("E9", "r / sum(wn * r_d)", names)


def _return(at: At) -> Answer:
    return Made("E9", "Ysup / K", {"Ysup": at("Ysup"), "K": at("K")})


def _plant(at: At) -> Answer:
    names = {"m": at.then("m"), "oc": at("oc")}
    return Made("E5", "1 - m * (oc - o0) / (1 - o0)", names)


def _idle(at: At) -> Answer:
    if at.is_base:
        return Made("E6", "o0", {})
    names = {
        "oc_1": at.before("oc"),
        "dup_1": at.before("dup"),
        "dup_0": at.then("dup"),
    }
    target = "clip(o0 + zeta * (dup_1 - dup_0), 0.05, 0.60)"
    return Made("E6", f"oc_1 + ({target} - oc_1) / 3", names)


def _duplication(at: At) -> Answer:
    pairs = [at.pair(d) for d in at.others]
    names: Names = {
        "f_0": at.row(at.then("f"), pairs),
        "F": at.then("F"),
        "Sim": at.row(at.then("Sim"), pairs),
        "a": at.row(at("a_industry"), pairs),
    }
    return Made("E6", "sum(f_0 / F * Sim * (1 - e_a * a))", names)


def _similarity(at: At) -> Answer:
    groups = range(at.region.state.industry_shares.shape[1])
    first, second = at.place.split("-")
    names = {
        "s": tuple(at.then(f"s_{k}", first) for k in groups),
        "s_d": tuple(at.then(f"s_{k}", second) for k in groups),
    }
    formula = "sum(s * s_d) / sqrt(sum(s ** 2) * sum(s_d ** 2))"
    return Made("E6", formula, names)


def _industry_share(at: At) -> Answer:
    group = int(at.key.symbol.removeprefix("s_"))
    names = [f.quantity for f in at.region.facts if f.place == at.place]
    known = [n for n in names if n.startswith("industry_share_")]
    fact = at.fact(known[group]) if group < len(known) else None
    return at.leaf(at.region.state.industry_shares[at.c, group], fact)


def _learning(at: At) -> Answer:
    if at.t == 0:
        return Leaf(0.0, Kind.RULE)
    names = {"A_1": at.before("A"), "X_1": at.before("lead")}
    if at.is_base:
        return Made("E13", "A_1 + lam * X_1", names)
    if at.t == 1:
        return Same(at.b("A"))
    course = at.world.base.basis.learning_lead
    if course[at.t - 1, 0, at.c] <= 0.0:
        return Made("E13", "A_1", {"A_1": names["A_1"]})
    names["X_b"] = at.b_before("lead")
    return Made("E13", "A_1 + lam * 2 * X_1 * X_b / (X_1 + X_b)", names)


def _lead(at: At) -> Answer:
    names: Names = {
        "w": at.row(at("w"), [at.to(d) for d in at.others]),
        "a": at.row(at("a_science"), [at.pair(d) for d in at.others]),
        "ys_d": at.row(at("ys"), at.others),
        "ys": at("ys"),
    }
    return Made("E13", "sum(w * (1 + e_a * a) * max(ln(ys_d / ys), 0))", names)


def _supply_per_head(at: At) -> Answer:
    return Made("E13", "Ysup / N", {"Ysup": at("Ysup"), "N": at("N")})


def _lead_of_city(at: At) -> Answer:
    return Leaf(float(at.region.trends.growth_lead[at.c]), Kind.FITTED)


def _decay(at: At) -> Answer:
    return Leaf(at.region.trends.gap_decay, Kind.FITTED)


def _year(at: At) -> Answer:
    return Leaf(float(at.year), Kind.RULE)


def _lead_year(at: At) -> Answer:
    return Leaf(float(at.region.trends.lead_year), Kind.RULE)


def _formation(at: At) -> Answer:
    rate = at.region.state.capital_formation_rate
    return at.leaf(rate, at.fact("capital_formation_rate", "all"))


def _secondary(at: At) -> Answer:
    facts = at.fact("gdp_secondary"), at.fact("gdp_nominal")
    return at.leaf(at.region.state.secondary_share[at.c], *facts)


OUTPUT: Recipes = {
    "Y": _gdp,
    "g": _growth,
    "g_CN": _national_growth,
    "d": _lead_of_city,
    "decay": _decay,
    "year": _year,
    "lead_year": _lead_year,
    "Ysup": _supply,
    "K": _capital,
    "Psi": _pull,
    "rr": _return_ratio,
    "r": _return,
    "inv": _formation,
    "fac": _plant,
    "m": _secondary,
    "oc": _idle,
    "dup": _duplication,
    "Sim": _similarity,
    "s": _industry_share,
    "A": _learning,
    "lead": _lead,
    "ys": _supply_per_head,
}
"""By symbol; `s_0`, `s_1` ... are looked up as `s`."""
