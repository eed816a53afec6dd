"""Rows of the CSV files of a data folder; each cell is checked as it is read."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import DataError


@dataclass(slots=True)  # thousands are made at each start: frozen takes twice as long
class Row:
    """One line of a CSV file that knows where it stands."""

    file: str
    number: int
    cells: Mapping[str, str]

    def text(self, column: str) -> str:
        """The cell without blanks around it."""
        return self.cells[column].strip()

    def number_in(self, column: str) -> float:
        """The cell as a finite number.

        Raises
        ------
        DataError
            Where it is none.
        """
        raw = self.text(column)
        try:
            value = math.nan if "_" in raw else float(raw)  # Python reads 1_0 as 10
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            raise self.refusal("data_bad_number", column)
        return value

    def year_in(self, column: str) -> int:
        """The cell as a calendar year.

        Raises
        ------
        DataError
            Where it is no whole number.
        """
        value = self.number_in(column)
        if not value.is_integer():
            raise self.refusal("data_not_whole", column)
        return int(value)

    def share_in(self, column: str) -> float:
        """The cell as a number from 0 to 1.

        Raises
        ------
        DataError
            Where it is none.
        """
        value = self.number_in(column)
        if value < 0.0:
            raise self.refusal("data_negative", column)
        if value > 1.0:
            raise self.refusal("data_too_big", column, bound=1)
        return value

    def word_in(self, column: str, known: Collection[str]) -> str:
        """The cell as one of the known words.

        Raises
        ------
        DataError
            Where it is none of them.
        """
        word = self.text(column)
        self.require_known(column, word, known)
        return word

    def require_known(self, column: str, word: str, known: Collection[str]) -> None:
        """Refuse a word of a cell that is none of the known ones.

        Raises
        ------
        DataError
            Naming the known ones.
        """
        if word not in known:
            raise DataError(
                "data_unknown_word",
                file=self.file,
                row=self.number,
                column=column,
                value=word,
                known=", ".join(known),
            )

    def range_in(self, low: str, central: str, high: str) -> tuple[float, float, float]:
        """Three cells that rise from the low to the high end of a range.

        Raises
        ------
        DataError
            Where one is no number or they do not rise.
        """
        least, middle, most = (self.number_in(name) for name in (low, central, high))
        if not least <= middle <= most:
            raise DataError(
                "data_range_order",
                file=self.file,
                row=self.number,
                low=self.text(low),
                central=self.text(central),
                high=self.text(high),
            )
        return least, middle, most

    def refusal(self, code: str, column: str, **facts: str | int) -> DataError:
        """The error that names this row, a column and what stands there."""
        return DataError(
            code,
            file=self.file,
            row=self.number,
            column=column,
            value=self.text(column),
            **facts,
        )

    def duplicate(self, what: str) -> DataError:
        """The error for something that an earlier row has already said."""
        return DataError("data_duplicate", file=self.file, row=self.number, what=what)


def path_of(folder: Path, name: str) -> Path:
    """Where a file of the folder is.

    Raises
    ------
    DataError
        Where the folder has no such file.
    """
    path = folder / name
    if not path.is_file():
        raise DataError("data_missing_file", file=name)
    return path


def text_of(folder: Path, name: str) -> str:
    """The text of a file of the folder.

    Raises
    ------
    DataError
        Where there is no such file or it is not UTF-8.
    """
    try:
        return path_of(folder, name).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError("data_not_text", file=name) from error


def rows_of(folder: Path, name: str, columns: str) -> Iterator[Row]:
    """The rows of a CSV file of the folder that has at least these columns.

    Raises
    ------
    DataError
        Where file, column or cells are missing.
    """
    reader = csv.reader(io.StringIO(text_of(folder, name), newline=""))
    try:
        heads = next(reader, [])
        for column in columns.split():
            if column not in heads:
                raise DataError("data_missing_column", file=name, column=column)
        for cells in reader:
            if cells and len(cells) != len(heads):
                raise DataError("data_row_length", file=name, row=reader.line_num)
            if cells:
                yield Row(name, reader.line_num, dict(zip(heads, cells, strict=True)))
    except csv.Error as error:
        raise DataError("data_unreadable", file=name, reason=str(error)) from error
