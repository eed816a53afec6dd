"""E10, E11, E12, E15: works, schools, health, air."""

from __future__ import annotations

from typing import NamedTuple

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


def _stock(at: At) -> Answer:
    if at.t == 0:
        names = {"X_INF_0": at.then("X_INF")}
        return Made("", "X_INF_0 / (delta_G + g_G)", names)
    if at.t == 1 and not at.is_base:
        return Same(at.b("G"))
    names = {"G_1": at.before("G"), "P2_1": at.before("P2")}
    return Made("E10", "(1 - delta_G) * G_1 + P2_1 * min(2 / tau_G, 1)", names)


def _first_stage(at: At) -> Answer:
    if at.t == 0:
        return _works_then(at)
    if at.t == 1 and not at.is_base:
        return Same(at.b("P1"))
    names = {"P1_1": at.before("P1"), "eff_1": at.before("eff")}
    return Made("E10", "P1_1 * (1 - min(2 / tau_G, 1)) + eff_1", names)


def _second_stage(at: At) -> Answer:
    if at.t == 0:
        return _works_then(at)
    if at.t == 1 and not at.is_base:
        return Same(at.b("P2"))
    names = {"P2_1": at.before("P2"), "P1_1": at.before("P1")}
    return Made("E10", "P2_1 + (P1_1 - P2_1) * min(2 / tau_G, 1)", names)


def _works_then(at: At) -> Answer:
    return Made("", "X_INF_0 * tau_G / 2", {"X_INF_0": at.then("X_INF")})


def _effective(at: At) -> Answer:
    names = {"LOC": at("LOC"), "pf": at("pf"), "G": at("G")}
    need = "(delta_G + need_g) * G"
    excess = f"max(LOC * pf - {need}, 0)"
    formula = f"min(LOC * pf, {need}) + {excess} * (1 + {excess} / G) ** (-phi)"
    return Made("E10", formula, names)


def _expected(at: At) -> Answer:
    if at.t == 0:
        value = at.region.state.schooling_expected[at.c]
        return at.leaf(value, at.fact("expected_schooling"))
    if at.is_base:
        names = {"E_0": at.then("E"), "t": at("t", REGION)}
        return Made("E11", "E_0 + E_drift * t", names)
    if at.t == 1:
        return Same(at.b("E"))
    names = {"E_1": at.before("E"), "E_b": at.b("E"), "zt_1": at.before("zt")}
    star = "max(E_max - (E_max - E_b) * zt_1 ** (-sig_E), 0.5 * E_b)"
    return Made("E11", f"E_1 + E_drift + ({star} - E_1 - E_drift) / tau_E", names)


def _school_effort(at: At) -> Answer:
    names: Names = {
        "zed": at("zed"),
        "w": at.row(at("w"), [at.to(d) for d in at.others]),
        "a": at.row(at("a_services"), [at.pair(d) for d in at.others]),
        "zed_d": at.row(at("zed"), at.others),
    }
    shared = "clip(1 + chi * sum(w * a * (zed_d - 1)), 0.8, 1.3)"
    return Made("E11", f"zed * {shared}", names)


def _own_school_effort(at: At) -> Answer:
    return _effort(at, "E11", "X_EDU")


def _own_health_effort(at: At) -> Answer:
    return _effort(at, "E12", "X_HEA")


def _effort(at: At, equation: str, heading: str) -> Answer:
    names = {
        heading: at(heading),
        "pf": at("pf"),
        "N": at("N"),
        f"{heading}_b": at.b(heading),
        "N_b": at.b("N"),
    }
    return Made(equation, f"({heading} * pf / N) / ({heading}_b / N_b)", names)


def _adults(at: At) -> Answer:
    if at.t == 0:
        state = at.region.state
        return at.leaf(state.schooling[at.c], at.fact("schooling_15plus"))
    if at.t == 1 and not at.is_base:
        return Same(at.b("S"))
    names = {
        "S_1": at.before("S"),
        "E_1": at.before("E"),
        "E_b": at.b_before("E"),
        "S_old": at.then("S_old"),
    }
    gained = "ret * e_in * (E_1 - E_b)"
    formula = f"S_1 + e_in * (E_b - S_1) + {gained} + x_out * (S_1 - S_old)"
    return Made("E11", formula, names)


def _oldest(at: At) -> Answer:
    value = at.region.state.schooling_oldest[at.c]
    return at.leaf(value, at.fact("schooling_oldest"))


class _Service(NamedTuple):
    """Beds or doctors: their symbols and the years they take."""

    symbol: str
    counted: str
    ceiling: str
    pace: str
    reply: str
    years: int


_BEDS = _Service("bed", "beds", "B_max", "q_B", "sig_B", 3)
_DOCTORS = _Service("doc", "physicians", "D_max", "q_D", "sig_D", 5)


def _beds(at: At) -> Answer:
    return _service(at, _BEDS)


def _doctors(at: At) -> Answer:
    return _service(at, _DOCTORS)


def _service(at: At, of: _Service) -> Answer:
    symbol, ceiling = of.symbol, of.ceiling
    if at.t == 0:
        counted = {of.counted: at.then(of.counted), "N": at.then("N")}
        return Made("", f"{of.counted} / N / 10", counted)
    if at.is_base:
        trend = {f"{symbol}_1": at.before(symbol), of.pace: at.then(of.pace)}
        formula = f"{ceiling} - ({ceiling} - {symbol}_1) * (1 - {of.pace} * q_mult)"
        return Made("E12", formula, trend)
    if at.t == 1:
        return Same(at.b(symbol))
    base, now, then = f"{symbol}_b", f"{symbol}_1", f"{symbol}_b1"
    names = {
        base: at.b(symbol),
        now: at.before(symbol),
        then: at.b_before(symbol),
        "xh_1": at.before("xh"),
    }
    kept = f"{of.years - 1} / {of.years} * ({now} - {then})"
    target = f"{ceiling} - ({ceiling} - {base}) * xh_1 ** (-{of.reply})"
    moved = f"({target} - {base}) / {of.years}"
    floor = f"service_floor * {base}"
    return Made("E12", f"max({base} + {kept} + {moved}, {floor})", names)


def _counted(at: At) -> Answer:
    state, people = at.region.state, at.region.state.population[at.c]
    if at.key.symbol == "beds":
        return at.leaf(state.beds[at.c] * people * 10.0, at.fact("hospital_beds"))
    return at.leaf(state.doctors[at.c] * people * 10.0, at.fact("doctors"))


def _closing(at: At) -> Answer:
    trends = at.region.trends
    rows = {"q_B": trends.q_beds, "q_D": trends.q_doctors}
    return Leaf(float(rows[at.key.symbol][at.c]), Kind.FITTED)


def _closing_of_life(at: At) -> Answer:
    return Leaf(at.region.trends.q_life, Kind.FITTED)


def _life(at: At) -> Answer:
    if at.t == 0:
        value = at.region.state.life_expectancy[at.c]
        return at.leaf(value, at.fact("life_expectancy"))
    if at.is_base:
        names = {"LE_1": at.before("LE"), "q_LE": at.then("q_LE", REGION)}
        return Made("E12", "LE_max - (LE_max - LE_1) * (1 - q_LE * q_mult)", names)
    if at.t == 1:
        return Same(at.b("LE"))
    names = {
        "LE_b": at.b("LE"),
        "LE_1": at.before("LE"),
        "LE_b1": at.b_before("LE"),
        "y_1": at.before("y"),
        "y_b": at.b_before("y"),
        "xs_1": at.before("xs"),
    }
    reached = "min(LE_b + b_y * ln(y_1 / y_b) + b_h * ln(xs_1), LE_max)"
    formula = f"LE_b + 3 / 4 * (LE_1 - LE_b1) + ({reached} - LE_b) / 4"
    return Made("E12", formula, names)


def _health_effort(at: At) -> Answer:
    names = {"xh": at("xh"), "nb": at("nb"), "nb_b": at.b("nb")}
    return Made("E12", "xh * (1 + chi * nb) / (1 + chi * nb_b)", names)


def _neighbours(at: At) -> Answer:
    names: Names = {
        "w": at.row(at("w"), [at.to(d) for d in at.others]),
        "a": at.row(at("a_services"), [at.pair(d) for d in at.others]),
        "doc_d": at.row(at("doc"), at.others),
        "doc": at("doc"),
    }
    lead = "max(min(doc_d / doc, doc_ratio_cap) - 1, 0)"
    return Made("E12", f"sum(w * a * {lead})", names)


def _air(at: At) -> Answer:
    if at.t == 0:
        return at.leaf(at.region.state.pm25[at.c], at.fact("pm25"))
    if at.is_base:
        return Same(at.then("pm"))
    names = {
        "pm_0": at.then("pm"),
        "Y": at("Y"),
        "Y_b": at.b("Y"),
        "env": at("env"),
        "env_b": at.b("env"),
    }
    formula = "pm_0 * (Y / Y_b) ** e_pm * (1 - e_env * max(env - env_b, 0))"
    return Made("E15", formula, names)


def _joint_air(at: At) -> Answer:
    pairs = [at.pair(d) for d in at.others]
    names = {
        "f": at.row(at("f"), pairs),
        "a": at.row(at("a_environment"), pairs),
    }
    return Made("E15", "sum(f * a) / sum(f)", names)


SERVICES: Recipes = {
    "G": _stock,
    "P1": _first_stage,
    "P2": _second_stage,
    "eff": _effective,
    "E": _expected,
    "zt": _school_effort,
    "zed": _own_school_effort,
    "S": _adults,
    "S_old": _oldest,
    "bed": _beds,
    "doc": _doctors,
    "beds": _counted,
    "physicians": _counted,
    "q_B": _closing,
    "q_D": _closing,
    "q_LE": _closing_of_life,
    "LE": _life,
    "xh": _own_health_effort,
    "xs": _health_effort,
    "nb": _neighbours,
    "pm": _air,
    "env": _joint_air,
}
