"""What the hindcast gives: scores, paths of output, legs of the income ratio."""

from __future__ import annotations

from dataclasses import dataclass

_TIE = 1e-6
"""Errors that differ by less are one rule computed in two ways."""


@dataclass(frozen=True)
class HindcastRow:
    """One row of hindcast.csv: mean absolute errors of the model and its rivals.

    Attributes
    ----------
    n
        Figures compared.
    model, no_change, own_trend, national
        Mean absolute errors in `unit`; None where a rule is not defined.
    coverage_90
        Share of figures inside the members' 5-95% band; None where there is no band.
    bias
        Mean of model minus observed, in `unit`.
    """

    variable: str
    unit: str
    n: int
    model: float
    no_change: float | None
    own_trend: float | None
    national: float | None
    coverage_90: float | None
    bias: float

    @property
    def best(self) -> str:
        """Name of the rule with the smallest error; the model where it ties."""
        return self.closest[0]

    @property
    def closest(self) -> tuple[str, ...]:
        """Names of the rules with the smallest error, of all where several tie."""
        errors = {
            "model": self.model,
            "no_change": self.no_change,
            "own_trend": self.own_trend,
            "national": self.national,
        }
        known = {name: error for name, error in errors.items() if error is not None}
        least = min(known.values()) * (1.0 + _TIE)
        return tuple(name for name, error in known.items() if error <= least)


@dataclass(frozen=True)
class OutputError:
    """Error of one city's output in the last year, in per cent of the observed."""

    place: str
    year: int
    error: float


@dataclass(frozen=True)
class OutputPoint:
    """Output of one city and year in the long run, at prices of its first year."""

    year: int
    place: str
    model: float
    observed: float
    low: float
    high: float


@dataclass(frozen=True)
class IncomeRatioLeg:
    """The urban-rural ratio of incomes over one stretch of years."""

    place: str
    first: int
    last: int
    start: float
    observed: float
    model: float


@dataclass(frozen=True)
class HindcastTable:
    """All results of a hindcast; `rows` are what hindcast.csv holds.

    Attributes
    ----------
    output_errors
        By city, run from the jump-off with the nation's growth as observed.
    output_path
        The run from the first year, with the members' 5-95% band.
    """

    rows: tuple[HindcastRow, ...]
    output_errors: tuple[OutputError, ...]
    output_path: tuple[OutputPoint, ...]
    income_ratio: tuple[IncomeRatioLeg, ...]
    members: int

    def row(self, variable: str) -> HindcastRow:
        """The row of one variable.

        Raises
        ------
        KeyError
            Where there is no such row.
        """
        for row in self.rows:
            if row.variable == variable:
                return row
        raise KeyError(variable)
