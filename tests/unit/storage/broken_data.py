# SPDX-License-Identifier: Apache-2.0
"""A copy of the data folder to break, and rows of it that the model needs."""

from __future__ import annotations

import csv
import io
import re
from functools import cache
from pathlib import Path

import pytest

from desktop.core.errors import DataError
from desktop.storage.paths import find_resources
from desktop.storage.region_folder import DATA_FILES, load_region_folder

Where = dict[str, str]
"""Column and cell of the row that is meant; the first such row is taken."""

POPULATION = {"place": "Luzhou", "year": "2023", "indicator": "population_resident"}
WORKS = {"place": "Luzhou", "year": "2023", "quantity": "infrastructure_spending"}
LINK = {"place": "Luzhou-Zunyi", "quantity": "link_cost"}
GAMMA = {"symbol": "gamma"}


@cache
def _files() -> dict[str, bytes]:
    """The data, of statistics only what the model reads: the rest costs time."""
    data = find_resources() / "data"
    files = {name: (data / name).read_bytes() for name in DATA_FILES}
    text = files["statistics.csv"].decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    year = rows[0].index("year")
    read = [row for row in rows if row[year] in {"year", "2020", "2023"}]
    stream = io.StringIO(newline="")
    csv.writer(stream, lineterminator="\n").writerows(read)
    return {**files, "statistics.csv": stream.getvalue().encode()}


class Folder:
    """A copy of the data that a test breaks in one place."""

    def __init__(self, path: Path) -> None:
        self.path = path
        for name, content in _files().items():
            (path / name).write_bytes(content)

    def set_cell(self, file: str, where: Where, column: str, value: str) -> int:
        """Replace one cell; the number of its row."""
        table = self.rows(file)
        row = self.row_of(file, where)
        table[row - 1][table[0].index(column)] = value
        self.write(file, table)
        return row

    def repeat_row(self, file: str, where: Where) -> int:
        """Put a copy of a row at the end; the number of the copy."""
        table = self.rows(file)
        table.append(table[self.row_of(file, where) - 1])
        self.write(file, table)
        return len(table)

    def add_row(self, file: str, like: Where, **cells: str) -> int:
        """Put a changed copy of a row at the end; its number."""
        self.repeat_row(file, like)
        table = self.rows(file)
        for column, value in cells.items():
            table[-1][table[0].index(column)] = value
        self.write(file, table)
        return len(table)

    def drop_row(self, file: str, where: Where) -> None:
        table = self.rows(file)
        del table[self.row_of(file, where) - 1]
        self.write(file, table)

    def replace(self, file: str, old: str, new: str, times: int = 1) -> None:
        path = self.path / file
        text = path.read_text(encoding="utf-8-sig")
        assert old in text
        path.write_text(text.replace(old, new, times), encoding="utf-8")

    def row_of(self, file: str, where: Where) -> int:
        table = self.rows(file)
        found = [
            number
            for number, row in enumerate(table[1:], start=2)
            if all(row[table[0].index(name)] == cell for name, cell in where.items())
        ]
        assert found
        return found[0]

    def rows(self, file: str) -> list[list[str]]:
        path = self.path / file
        with path.open(encoding="utf-8-sig", newline="") as stream:
            return list(csv.reader(stream))

    def write(self, file: str, table: list[list[str]]) -> None:
        with (self.path / file).open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, lineterminator="\n").writerows(table)

    def refused(self) -> DataError:
        """What the loader says of it; a full sentence in any case."""
        with pytest.raises(DataError) as caught:
            load_region_folder(self.path)
        sentence = str(caught.value)
        assert re.search(r"[.)]$", sentence)
        assert "{" not in sentence
        return caught.value
