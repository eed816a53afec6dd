"""Which cells of the budget table are held: a choice of the viewer, not of the plan."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.document.money import PARTS, Column

_MOVED_WITH: dict[Column, tuple[Column, ...]] = {
    Column.INFRASTRUCTURE: (Column.LOCAL_WORKS,),
    Column.LOCAL_WORKS: (Column.INFRASTRUCTURE,),
    Column.LINKS: (Column.INFRASTRUCTURE,),
    Column.PORT: (Column.INFRASTRUCTURE,),
}
"""What else of a row moves with a column: a heading is the sum of its parts."""


@dataclass(frozen=True)
class Locks:
    """Held cells, rows and columns; rows are ids of cities."""

    cells: frozenset[tuple[str, Column]] = frozenset()
    rows: frozenset[str] = frozenset()
    columns: frozenset[Column] = frozenset()

    def holds(self, city: str, column: Column) -> bool:
        """Whether the cell is held by itself, its row or its column."""
        return (
            (city, column) in self.cells or city in self.rows or column in self.columns
        )

    def blocks(self, city: str, column: Column) -> Column | None:
        """The held column that an edit of `column` would move; None where it may."""
        return self._first_held(city, (column, *_MOVED_WITH.get(column, ())))

    def blocks_reset(self, city: str, column: Column) -> Column | None:
        """The same for a reset, which takes all parts of infrastructure with it."""
        moved = (
            PARTS if column is Column.INFRASTRUCTURE else _MOVED_WITH.get(column, ())
        )
        return self._first_held(city, (column, *moved))

    def _first_held(self, city: str, columns: Iterable[Column]) -> Column | None:
        return next((c for c in columns if self.holds(city, c)), None)

    def toggled_cell(self, city: str, column: Column) -> Locks:
        """Holds the cell, or lets it go."""
        return replace(self, cells=self.cells ^ {(city, column)})

    def toggled_row(self, city: str) -> Locks:
        """Holds the row, or lets it go."""
        return replace(self, rows=self.rows ^ {city})

    def toggled_column(self, column: Column) -> Locks:
        """Holds the column, or lets it go."""
        return replace(self, columns=self.columns ^ {column})
