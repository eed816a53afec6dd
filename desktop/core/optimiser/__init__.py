"""The best allocation of money under limits, and how far limits can be kept at all.

`optimise` searches; `trade_off` gives the curve of output against equality.
"""

from desktop.core.optimiser.curve import CurvePoint, trade_off
from desktop.core.optimiser.goals import (
    BestScore,
    FairIncome,
    Goal,
    LeastMoney,
    OneNumber,
)
from desktop.core.optimiser.limits import (
    Bound,
    ChangeLimit,
    Limit,
    Lock,
    Measure,
    MoneyLimit,
    ResultLimit,
    Whose,
    common_envelope,
    debt_ceilings,
    own_envelopes,
)
from desktop.core.optimiser.problem import Task
from desktop.core.optimiser.rows import Where
from desktop.core.optimiser.search import (
    Binding,
    Clash,
    Found,
    lending,
    moves_between_cities,
    optimise,
)

__all__ = [
    "BestScore",
    "Binding",
    "Bound",
    "ChangeLimit",
    "Clash",
    "CurvePoint",
    "FairIncome",
    "Found",
    "Goal",
    "LeastMoney",
    "Limit",
    "Lock",
    "Measure",
    "MoneyLimit",
    "OneNumber",
    "ResultLimit",
    "Task",
    "Where",
    "Whose",
    "common_envelope",
    "debt_ceilings",
    "lending",
    "moves_between_cities",
    "optimise",
    "own_envelopes",
    "trade_off",
]
