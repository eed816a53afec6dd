"""The plan tables: their names, columns, and rows as they stand in a file."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.core.errors import DataError, Fact

TABLES: Mapping[str, tuple[str, ...]] = {
    "budgets": ("city", "line", "year", "amount"),
    "links": ("city", "partner", "year", "amount"),
    "ports": ("city", "year", "amount"),
    "targeting": ("city", "year", "share"),
    "agreements": ("city_a", "city_b", "domain", "from_year", "to_year", "strength"),
    "joint_funding": ("city_a", "city_b", "from_year", "to_year"),
    "settings": ("key", "value"),
}

Cell = object
"""Text, a number, a truth value or a date as the file has it; "" where empty."""

LONGEST_VALUE = 40
"""Characters of a refused value that a sentence repeats."""

_GUARDED = re.compile(r"'+[=+\-@]")
_FORMULA = re.compile(r"'*[=+\-@]")


def guarded(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """The text that `guarded` was given."""
    return text[1:] if _GUARDED.match(text) else text


@dataclass(frozen=True)
class Row:
    """One row of a table that knows where it stands.

    Attributes
    ----------
    file
        File or sheet as a sentence names it.
    number
        Row in that file, headings counted, from 1.
    """

    file: str
    number: int
    cells: Mapping[str, Cell]

    def refusal(self, code: str, **facts: Fact) -> DataError:
        """An error that names file and row."""
        return DataError(code, file=self.file, row=self.number, **facts)

    def text(self, column: str) -> str:
        """The cell as text; a whole number without decimals."""
        value = self.cells[column]
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        return str(value).strip()

    def required(self, column: str) -> str:
        """The cell as text.

        Raises
        ------
        DataError
            Where it is empty.
        """
        text = self.text(column)
        if not text:
            raise self.refusal("table_empty_cell", column=column)
        return text

    def shown(self, column: str) -> str:
        """The cell as a sentence repeats it."""
        return self.text(column)[:LONGEST_VALUE]

    def amount(self, column: str) -> float:
        """The cell as a finite number of at least 0.

        Raises
        ------
        DataError
            Where it is none.
        """
        text = self.required(column)
        value = self.cells[column]
        if isinstance(value, bool) or not isinstance(value, int | float):
            value = _number(text)
        if not math.isfinite(value):
            raise self.refusal(
                "data_bad_number", column=column, value=self.shown(column)
            )
        if value < 0.0:
            raise self.refusal("table_negative", column=column, value=float(value))
        return float(value)


@dataclass(frozen=True)
class Table:
    """The rows of one table below its headings; empty rows are left out.

    Attributes
    ----------
    rows
        May be read once: a file with millions of rows is refused at the first wrong
        one, before it fills the memory.
    """

    name: str
    rows: Iterable[Row]


def _number(text: str) -> float:
    try:
        # Python alone would also read 1_000.
        return math.nan if "_" in text else float(text)
    except ValueError:
        return math.nan
