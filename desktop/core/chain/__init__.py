"""The chain behind a number: its equation with the values of now, term by term.

A second writing of the equations, as text that is shown and worked out at once; tests
hold every number of it against the projection.
"""

from desktop.core.chain.book import Chain
from desktop.core.chain.formula import FUNCTIONS, evaluate, names_in, parsed
from desktop.core.chain.steps import Key, Kind, Step, Term
from desktop.core.chain.stored import INDICATOR_SYMBOLS, SYMBOL_INDICATORS
from desktop.core.chain.travel import DOMAINS, agreements_behind

__all__ = [
    "DOMAINS",
    "FUNCTIONS",
    "INDICATOR_SYMBOLS",
    "SYMBOL_INDICATORS",
    "Chain",
    "Key",
    "Kind",
    "Step",
    "Term",
    "agreements_behind",
    "evaluate",
    "names_in",
    "parsed",
]
