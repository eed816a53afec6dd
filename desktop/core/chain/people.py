"""E7, E8: people, incomes, low income; and the measures of balance."""

from __future__ import annotations

from desktop.core.chain.steps import Kind
from desktop.core.chain.world import REGION, Answer, At, Leaf, Made, Recipes, Same


def _per_head(at: At) -> Answer:
    if at.place == REGION:
        names = {
            "Y_d": at.row(at("Y"), at.cities),
            "N_d": at.row(at("N"), at.cities),
        }
        return Made("E7", "10000 * sum(Y_d) / sum(N_d)", names)
    return Made("E7", "10000 * Y / N", {"Y": at("Y"), "N": at("N")})


def _population(at: At) -> Answer:
    if at.place == REGION:
        return Made("", "sum(N_d)", {"N_d": at.row(at("N"), at.cities)})
    if at.t == 0:
        state = at.region.state
        return at.leaf(state.population[at.c], at.fact("population_resident"))
    if not at.is_base:
        names = {"N_b": at.b("N"), "dN": at("dN")}
        return Made("E7", "N_b * exp(dN)", names)
    names = {"N_0": at.then("N"), "n": at.then("n"), "t": at("t", REGION)}
    formula = "N_0 * exp(n * (1 - n_fade ** t) / (1 - n_fade) + n_shift * t)"
    return Made("E0", formula, names)


def _moved(at: At) -> Answer:
    if at.is_base or at.t <= 1:
        return Leaf(0.0, Kind.RULE)
    names = {
        "dN_1": at.before("dN"),
        "y_1": at.before("y"),
        "y_reg_1": at.before("y", REGION),
        "y_b": at.b_before("y"),
        "y_reg_b": at.b_before("y", REGION),
    }
    gain = "ln(y_1 / y_reg_1) - ln(y_b / y_reg_b)"
    return Made("E7", f"dN_1 + mu * ({gain})", names)


def _trend_of_people(at: At) -> Answer:
    return Leaf(float(at.region.trends.population_growth[at.c]), Kind.FITTED)


def _years_since(at: At) -> Answer:
    return Leaf(float(at.t), Kind.RULE)


def _urban(at: At) -> Answer:
    if at.t == 0:
        return at.leaf(at.region.state.urban_share[at.c], at.fact("urbanisation_rate"))
    if not at.is_base:
        return Same(at.b("u"))
    names = {"u_1": at.before("u"), "k_u": at.then("k_u", REGION)}
    formula = "u_1 + k_u * ku_mult * u_1 * max(1 - u_1 / u_max, 0)"
    return Made("E7", formula, names)


def _speed(at: At) -> Answer:
    return Leaf(at.region.trends.k_u, Kind.FITTED)


def _rural(at: At) -> Answer:
    names = {"v": at.then("v"), "y": at("y"), "u": at("u"), "R": at("R")}
    return Made("E7", "v * y / (u * R + 1 - u)", names)


def _urban_income(at: At) -> Answer:
    return Made("E7", "R * y_rural", {"R": at("R"), "y_rural": at("y_rural")})


def _income_share(at: At) -> Answer:
    names = {
        "u_0": at.then("u"),
        "iu": at.then("iu"),
        "ir": at.then("ir"),
        "y_0": at.then("y"),
    }
    return Made("E7", "(u_0 * iu + (1 - u_0) * ir) / y_0", names)


def _income_then(at: At) -> Answer:
    state = at.region.state
    if at.key.symbol == "iu":
        return at.leaf(state.income_urban[at.c], at.fact("income_urban"))
    return at.leaf(state.income_rural[at.c], at.fact("income_rural"))


def _ratio(at: At) -> Answer:
    if at.t == 0:
        return Made("E7", "iu / ir", {"iu": at.then("iu"), "ir": at.then("ir")})
    names = {"R_1": at.before("R"), "zr_1": at.before("zr")}
    later = "ln(R_1) - k_R * (ln(R_1) - ln(R_inf)) - c_R1 * ln(zr_1)"
    return Made("E7", f"exp(max({later}, ln(1.2)))", names)


def _rural_effort(at: At) -> Answer:
    names = {
        "LOC": at("LOC"),
        "X_EDU": at("X_EDU"),
        "pf": at("pf"),
        "X_INF_b": at.b("X_INF"),
        "X_EDU_b": at.b("X_EDU"),
    }
    formula = "max((LOC + X_EDU) * pf / (X_INF_b + X_EDU_b), 0.2)"
    return Made("E7", formula, names)


def _low_share(at: At) -> Answer:
    names = {"Hpre": at("Hpre"), "cov": at("cov"), "cov_0": at.then("cov")}
    return Made("E8", "min(Hpre * (1 - cov) / (1 - cov_0), 1)", names)


def _low_people(at: At) -> Answer:
    if at.place == REGION:
        return Made("", "sum(poor_d)", {"poor_d": at.row(at("poor"), at.cities)})
    return Made("E8", "H * N * (1 - u)", {"H": at("H"), "N": at("N"), "u": at("u")})


def _before_targeting(at: At) -> Answer:
    names = {"z": at.then("z", REGION), "y_rural": at("y_rural")}
    return Made("E8", "Phi(ln(z / y_rural) / sigma_r + sigma_r / 2)", names)


def _line(at: At) -> Answer:
    line = at.region.state.low_income_line
    return at.leaf(line, at.fact("low_income_line", "all"))


def _covered(at: At) -> Answer:
    if at.t == 0:
        return Made("E8", "1 - exp(-xp / xstar)", {"xp": at.then("xp")})
    names = {"cov_1": at.before("cov"), "xp_1": at.before("xp")}
    return Made("E8", "cov_1 + (1 - exp(-xp_1 / xstar) - cov_1) / 2", names)


def _per_need(at: At) -> Answer:
    names = {"pi": at("pi"), "X": at("X"), "need": at.then("need")}
    return Made("E8", "pi * 100000000 * X / need", names)


def _need(at: At) -> Answer:
    names = {
        "Hpre_0": at.then("Hpre"),
        "N_0": at.then("N"),
        "u_0": at.then("u"),
        "z": at.then("z", REGION),
    }
    formula = "max(Hpre_0 * N_0 * (1 - u_0) * 10000 * z, 1000000)"
    return Made("E8", formula, names)


def _theil(at: At) -> Answer:
    names = {"Y_d": at.row(at("Y"), at.cities), "N_d": at.row(at("N"), at.cities)}
    people = "N_d / sum(N_d)"
    formula = f"sum(Y_d / sum(Y_d) * ln((Y_d / sum(Y_d)) / ({people})))"
    return Made("", formula, names)


_SCORES = {
    "U1": ("clip((y - 10000) / 140000, 0.01, 0.99)", "y"),
    "U2": ("clip((6 - acc) / 5.5, 0.01, 0.99)", "acc"),
    "U3": ("clip((S - 5) / 8, 0.01, 0.99)", "S"),
    "U4": ("clip((LE - 65) / 20, 0.01, 0.99)", "LE"),
    "U5": ("clip((4 - R) / 2.8, 0.01, 0.99)", "R"),
    "U6": ("clip((80 - pm) / 70, 0.01, 0.99)", "pm"),
}


def _score(at: At) -> Answer:
    formula, symbol = _SCORES[at.key.symbol]
    return Made("", formula, {symbol: at(symbol)})


def _index(at: At) -> Answer:
    names = {name: at(name) for name in _SCORES}
    mean = "((U1 + U2 + U3 + U4 + U5 + U6) / 6)"
    coupling = f"(U1 * U2 * U3 * U4 * U5 * U6 / {mean} ** 6) ** (1 / 6)"
    return Made("", f"sqrt({coupling} * {mean})", names)


PEOPLE: Recipes = {
    "y": _per_head,
    "N": _population,
    "dN": _moved,
    "n": _trend_of_people,
    "t": _years_since,
    "u": _urban,
    "k_u": _speed,
    "y_rural": _rural,
    "y_urban": _urban_income,
    "v": _income_share,
    "iu": _income_then,
    "ir": _income_then,
    "R": _ratio,
    "zr": _rural_effort,
    "H": _low_share,
    "poor": _low_people,
    "Hpre": _before_targeting,
    "z": _line,
    "cov": _covered,
    "xp": _per_need,
    "need": _need,
    "Theil": _theil,
    "index": _index,
    **dict.fromkeys(_SCORES, _score),
}
