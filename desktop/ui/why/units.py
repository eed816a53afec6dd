"""Units of the numbers of a chain."""

from __future__ import annotations

from desktop.core.chain import SYMBOL_INDICATORS
from desktop.core.indicators import BY_ID
from desktop.ui.formats import SHARE
from desktop.ui.names import money_unit, unit_of

_MONEY = (
    {"Ysup", "K", "G", "P1", "P2", "eff", "dD", "D", "rev", "LOC", "cost"}
    | {"X_INF", "X_EDU", "X_HEA", "K_link", "B", "Z", "Zp", "C", "room", "up", "dn"}
    | {"P1_link", "P2_link", "P1_port", "P2_port"}
)
_LIKE = {
    "T0": "travel_hours",
    "Tdir": "travel_hours",
    "Tmin": "travel_hours",
    "L": "travel_hours",
    "GC": "travel_hours",
    "hp": "travel_hours",
    "riv": "travel_hours",
    "rail": "travel_hours",
    "iu": "income_urban",
    "ir": "income_rural",
    "z": "income_rural",
    "need": "income_rural",
    "S_old": "schooling_adults",
    "Q_then": "port_throughput",
    "cap": "port_throughput",
    "cap_then": "port_throughput",
}
"""Symbols that are counted as an indicator is."""


def symbol_unit(symbol: str) -> str:
    """The unit in the language of now; empty for pure numbers and shares.

    Shares are written as fractions in equations, so they get no per cent sign.
    """
    money = symbol.removesuffix("_asked")
    if money in _MONEY:
        return money_unit()
    indicator = SYMBOL_INDICATORS.get(symbol) or _LIKE.get(symbol)
    if indicator is None or BY_ID[indicator].unit == SHARE:
        return ""
    return unit_of(indicator)
