"""E4: the way to the sea, and the ports."""

from __future__ import annotations

from desktop.core.chain.steps import Kind
from desktop.core.chain.world import REGION, Answer, At, Leaf, Made, Names, Recipes


def _sea_access(at: At) -> Answer:
    names = {"L": at("L"), "L_0": at.then("L")}
    return Made("E4", "(L / L_0) ** (-theta_X)", names)


def _sea_cost(at: At) -> Answer:
    names: Names = {
        "rail": at.then("rail", REGION),
        "GC": at.row(at("GC"), [at.to(p) for p in at.ports]),
    }
    total = "exp(-theta_L * rail) + sum(exp(-theta_L * GC))"
    return Made("E4", f"-ln({total}) / theta_L", names)


def _route_cost(at: At) -> Answer:
    port = at.cities[at.d]
    names = {
        "T": at("T", at.pair(port)),
        "hp": at("hp", port),
        "riv": at.then("riv", port),
    }
    return Made("E4", "T + hp + riv", names)


def _dwell(at: At) -> Answer:
    names = {"Zp": at("Zp")}
    return Made("E4", "h_hi - h_cut * (1 - exp(-2.3 * Zp / C_port))", names)


def _river(at: At) -> Answer:
    hours = at.region.network.river_hours[at.ports.index(at.place)]
    return at.leaf(hours, at.fact("river_hours"))


def _rail(at: At) -> Answer:
    fact = at.fact("rail_to_coast_hours", "all")
    return at.leaf(at.region.network.rail_hours, fact)


def _port_share(at: At) -> Answer:
    names: Names = {
        "GC": at("GC"),
        "rail": at.then("rail", REGION),
        "GC_p": at.row(at("GC"), [at.to(p) for p in at.ports]),
    }
    total = "exp(-theta_L * rail) + sum(exp(-theta_L * GC_p))"
    return Made("E4", f"exp(-theta_L * GC) / ({total})", names)


def _cargo(at: At) -> Answer:
    ways = [f"{city}>{at.place}" for city in at.cities]
    names = {
        "share": at.row(at("share"), ways),
        "size": at.row(at("size"), at.cities),
    }
    return Made("E4", "sum(share * size)", names)


def _size(at: At) -> Answer:
    names: Names = {
        "Y_0": at.then("Y"),
        "Y_0d": at.row(at.then("Y"), at.cities),
        "Y": at("Y"),
    }
    return Made("E4", "Y_0 / sum(Y_0d) * (Y / Y_0) ** eps_f", names)


def _throughput(at: At) -> Answer:
    names = {
        "Q_0": at.then("Q_then"),
        "cargo": at("cargo"),
        "cargo_0": at.then("cargo"),
        "cap": at("cap"),
    }
    return Made("E4", "min(Q_0 * cargo / cargo_0, cap)", names)


def _throughput_then(at: At) -> Answer:
    value = at.region.network.port_throughput[at.ports.index(at.place)]
    return at.leaf(value, at.fact("port_throughput"))


def _capacity(at: At) -> Answer:
    names = {"cap_0": at.then("cap_then"), "Zp": at("Zp")}
    return Made("E4", "cap_0 + Zp / c_teu", names)


def _capacity_then(at: At) -> Answer:
    value = at.region.network.port_capacity[at.ports.index(at.place)]
    return at.leaf(value, at.fact("port_capacity"))


def _idle_port(at: At) -> Answer:
    return Made("E4", "1 - Q / cap", {"Q": at("Q"), "cap": at("cap")})


def _finished_port(at: At) -> Answer:
    if at.t <= 1 or at.is_base:
        return Leaf(0.0, Kind.RULE)
    names = {"Zp_1": at.before("Zp"), "P2_1": at.before("P2_port")}
    return Made("E10", "Zp_1 + P2_1 * 2 / 3", names)


def _second_port(at: At) -> Answer:
    if at.t <= 1 or at.is_base:
        return Leaf(0.0, Kind.RULE)
    names = {"P2_1": at.before("P2_port"), "P1_1": at.before("P1_port")}
    return Made("E10", "P2_1 + (P1_1 - P2_1) * 2 / 3", names)


def _first_port(at: At) -> Answer:
    if at.t <= 1 or at.is_base:
        return Leaf(0.0, Kind.RULE)
    names = {
        "P1_1": at.before("P1_port"),
        "B_1": at.before("B"),
        "pf_1": at.before("pf"),
    }
    return Made("E10", "P1_1 * (1 - 2 / 3) + B_1 * pf_1", names)


SEA: Recipes = {
    "XA": _sea_access,
    "L": _sea_cost,
    "GC": _route_cost,
    "hp": _dwell,
    "riv": _river,
    "rail": _rail,
    "share": _port_share,
    "cargo": _cargo,
    "size": _size,
    "Q": _throughput,
    "Q_then": _throughput_then,
    "cap": _capacity,
    "cap_then": _capacity_then,
    "idle": _idle_port,
    "Zp": _finished_port,
    "P1_port": _first_port,
    "P2_port": _second_port,
}
