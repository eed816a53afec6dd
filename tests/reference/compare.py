# SPDX-License-Identifier: Apache-2.0
"""Holds a run of the program against the second implementation, field by field."""

from __future__ import annotations

from dataclasses import fields

import numpy as np

from desktop.core.projection.run import Run
from tests.reference.common import Years

SYMBOLS = {
    "gdp": "Y",
    "gdp_supply": "Ysup",
    "population": "N",
    "urban_share": "u",
    "income_urban": "y_urban",
    "income_rural": "y_rural",
    "urban_rural_ratio": "R",
    "low_income_share": "H",
    "low_income_people": "poor",
    "schooling_adults": "S",
    "schooling_expected": "E",
    "beds": "bed",
    "doctors": "doc",
    "life_expectancy": "LE",
    "travel_hours": "T",
    "access_hours": "acc",
    "port_throughput": "Q",
    "idle_port_share": "idle",
    "pm25": "pm",
    "debt_ratio": "debt",
    "extra_debt": "dD",
    "idle_industry_share": "oc",
    "inequality_theil": "theil",
    "coordination_index": "index",
    "asked": "asked",
    "executed": "X",
    "cut_scale": "sc",
    "agreements": "a",
    "capital": "K",
    "infrastructure": "G",
    "learning": "A",
    "log_ratio_population": "dN",
    "market_access": "MA",
    "siphon": "SI",
    "external_access": "XA",
    "plant_in_use": "fac",
    "contact_weights": "w",
    "service_neighbours": "nb",
    "joint_air": "env",
    "learning_contact": "X13",
    "return_ratio": "rr",
}
"""The symbol of the method notes for every field of a run."""

ROUNDING = {"extra_debt": 1e-9, "idle_port_share": 1e-12, "learning": 1e-13}
"""Differences of big numbers: absolute tolerance in their unit, else 1e-14."""

RELATIVE = 1e-9


def assert_same(run: Run, years: Years, member: int = 0) -> None:
    """Fail, naming field and symbol, where the two implementations differ."""
    for field in fields(Run):
        symbol = SYMBOLS[field.name]
        fast = np.asarray(getattr(run, field.name))[member]
        slow = np.array([getattr(year, symbol) for year in years]).reshape(fast.shape)
        np.testing.assert_allclose(
            fast,
            slow,
            rtol=RELATIVE,
            atol=ROUNDING.get(field.name, 1e-14),
            err_msg=f"{field.name} [{symbol}]",
        )
