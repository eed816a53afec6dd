"""What sheets, columns and cells of an export are called, by the codes they stand for.

The program's own codes are the words where nobody gives others: the command line
writes them, the window writes those of its language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from desktop.core.indicators import BY_ID
from desktop.storage.result_tables import full_unit

LONGEST_SHEET = 31
"""Characters that a spreadsheet takes for the name of a sheet."""
_REFUSED = re.compile(r"[\[\]:*?/\\]")


def _itself(column: str, code: str) -> str:
    del column
    return code


def _full_unit(indicator_id: str) -> str:
    return full_unit(BY_ID[indicator_id])


@dataclass(frozen=True)
class Captions:
    """Words of an export.

    Attributes
    ----------
    words
        By code of a sheet, a column or a line of the sources.
    change, percent
        Heads of the columns of changes; `{name}` is the scenario.
    cell
        Of a column's code and the code in a cell.
    unit
        Of an indicator.
    """

    words: Mapping[str, str] = field(default_factory=dict)
    change: str = "{name}: change"
    percent: str = "{name}: change in %"
    cell: Callable[[str, str], str] = _itself
    unit: Callable[[str], str] = _full_unit

    def word(self, code: str) -> str:
        """What a code is called."""
        return self.words.get(code, code)

    def sheet(self, code: str) -> str:
        """The name of a sheet, as spreadsheets take it."""
        name = _REFUSED.sub("-", self.word(code)).strip("'")[:LONGEST_SHEET]
        return name or code
