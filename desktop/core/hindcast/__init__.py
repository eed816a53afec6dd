"""The hindcast: the base rules run over years that the constants have not seen.

`hindcast` gives every number of the table in the method notes, losses included. Only
the rules of the base run are tested; a plan run would need inputs that nobody
published for 2010 or 2019.
"""

from desktop.core.hindcast.rules import HindcastRules, LifeTest
from desktop.core.hindcast.run import hindcast
from desktop.core.hindcast.table import (
    HindcastRow,
    HindcastTable,
    IncomeRatioLeg,
    OutputError,
    OutputPoint,
)

__all__ = [
    "HindcastRow",
    "HindcastRules",
    "HindcastTable",
    "IncomeRatioLeg",
    "LifeTest",
    "OutputError",
    "OutputPoint",
    "hindcast",
]
