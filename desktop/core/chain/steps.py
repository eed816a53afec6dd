"""One link of the chain: a number, the equation that gives it, what stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np

from desktop.core.chain.formula import Value, evaluate
from desktop.core.facts import Fact
from desktop.core.parameters import Parameter


@dataclass(frozen=True, slots=True)
class Key:
    """Which number of a projection.

    Attributes
    ----------
    symbol
        As in the method notes, spelt with letters: `theta_M`, `X_INF`.
    place
        Id of a city, "region", a pair "A-B", or a direction "A>B".
    t
        Years after the base year.
    base
        Whether of the base run.
    """

    symbol: str
    place: str
    t: int
    base: bool

    @property
    def text(self) -> str:
        """As an address that `Key.read` takes."""
        return f"{self.symbol}|{self.place}|{self.t}|{int(self.base)}"

    @classmethod
    def read(cls, text: str) -> Key:
        """The key of an address.

        Raises
        ------
        ValueError
            Where it is none.
        """
        symbol, place, t, base = text.split("|")
        return cls(symbol, place, int(t), base == "1")


class Kind(Enum):
    """What a term of an equation is."""

    NUMBER = "number"
    """Another number of the projection, which has an equation of its own."""
    ROW = "row"
    """Such numbers of several places."""
    PARAMETER = "parameter"
    FACTS = "facts"
    """Read from published figures and assumptions."""
    FITTED = "fitted"
    """A trend constant fitted on the published past."""
    DECISION = "decision"
    """What the planner decided."""
    RULE = "rule"
    """Set by the model: a beginning, a year."""


@dataclass(frozen=True, eq=False)
class Term:
    """What a name in a formula stands for.

    Attributes
    ----------
    keys
        Of the number, or of every number of the row.
    values
        As many.
    """

    name: str
    kind: Kind
    values: tuple[float, ...]
    keys: tuple[Key, ...] = ()
    parameter: Parameter | None = None

    @property
    def value(self) -> Value:
        """As a formula takes it."""
        if self.kind is Kind.ROW:
            return np.array(self.values)
        return self.values[0]


@dataclass(frozen=True, eq=False)
class Step:
    """How one number came about.

    Attributes
    ----------
    value
        As the projection has it.
    equation
        Number in the method notes, such as "E5"; empty for what is read or set.
    formula
        Empty for what is read or set.
    facts
        What a value read from the data was read from.
    kind
        Of the number itself, where it has no formula.
    same_as
        The number of the base run that this one is equal to by rule.
    """

    key: Key
    value: float
    equation: str = ""
    formula: str = ""
    terms: tuple[Term, ...] = ()
    facts: tuple[Fact, ...] = ()
    kind: Kind = Kind.NUMBER
    same_as: Key | None = None

    @property
    def worked_out(self) -> float:
        """The formula with the values of its terms; the value where there is none."""
        if not self.formula:
            return self.value
        return evaluate(self.formula, {term.name: term.value for term in self.terms})
