"""Which numbers of the chain a run keeps, and which indicators they are."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.core.chain.money import ASKED, HEADINGS
from desktop.core.chain.steps import Key
from desktop.core.chain.travel import DOMAINS
from desktop.core.chain.world import OWN, REGION, World
from desktop.core.indicators import BY_ID

INDICATOR_SYMBOLS: Mapping[str, str] = {
    "gdp": "Y",
    "gdp_per_head": "y",
    "population": "N",
    "urban_share": "u",
    "income_urban": "y_urban",
    "income_rural": "y_rural",
    "urban_rural_ratio": "R",
    "low_income_share": "H",
    "low_income_people": "poor",
    "schooling_adults": "S",
    "schooling_expected": "E",
    "beds_per_1000": "bed",
    "doctors_per_1000": "doc",
    "life_expectancy": "LE",
    "access_hours": "acc",
    "travel_hours": "T",
    "port_throughput": "Q",
    "idle_port_share": "idle",
    "pm25": "pm",
    "debt_ratio": "debt",
    "idle_industry_share": "oc",
    "inequality_theil": "Theil",
    "coordination_index": "index",
    "budget_asked": "X" + ASKED,
    "budget_executed": "X",
}
"""The symbol of every indicator."""

SYMBOL_INDICATORS: Mapping[str, str] = {
    symbol: indicator for indicator, symbol in INDICATOR_SYMBOLS.items()
}

_STATES = {
    "Ysup": "gdp_supply",
    "dD": "extra_debt",
    "sc": "cut_scale",
    "K": "capital",
    "G": "infrastructure",
    "A": "learning",
    "dN": "log_ratio_population",
    "MA": "market_access",
    "SI": "siphon",
    "XA": "external_access",
    "fac": "plant_in_use",
}
"""[M, T, C] of a run that are no indicators."""


def stored_value(world: World, key: Key) -> float | None:
    """The number as the run has it; None where it keeps none."""
    run = world.base if key.base else world.run
    region, symbol, t = world.region, key.symbol, key.t
    if symbol in _STATES:
        c = region.index(key.place)
        return float(getattr(run, _STATES[symbol])[0, t, c])
    money = symbol.removesuffix(ASKED)
    if money in HEADINGS:
        line = HEADINGS[money][0]
        paid = run.asked if symbol.endswith(ASKED) else run.executed
        return float(paid[0, t, region.index(key.place), line])
    if symbol in DOMAINS or symbol == "T":
        first, second = (region.index(city) for city in key.place.split(OWN))
        if symbol == "T":
            hours = run.travel_hours[0, t, first, second]
            return float(hours) if first != second else None
        return float(run.agreements[0, t, first, second, DOMAINS[symbol]])
    if symbol not in SYMBOL_INDICATORS:
        return None
    return _of_indicator(world, key)


def _of_indicator(world: World, key: Key) -> float:
    run = world.base if key.base else world.run
    indicator = BY_ID[SYMBOL_INDICATORS[key.symbol]]
    if key.place == REGION and indicator.read_region is not None:
        return float(indicator.read_region(run)[0, key.t])
    c = world.region.index(key.place)
    if key.symbol in {"Q", "idle"}:
        c = world.region.network.port_city.tolist().index(c)
    return float(indicator.read(run)[0, key.t, c])
