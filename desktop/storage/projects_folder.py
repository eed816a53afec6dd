"""Reads projects.csv of a data folder; refuses what it does not know by its row."""

from __future__ import annotations

from pathlib import Path

from desktop.core.region import Region
from desktop.document.projects import Mode, Project, Standing
from desktop.storage.data_rows import Row, rows_of

PROJECTS_FILE = "projects.csv"
_COLUMNS = (
    "id name from to mode length_km speed_kmh minutes status_end_2023 open_date"
    " cost_100m_yuan source confidence note"
)


def load_projects(folder: Path, region: Region) -> tuple[Project, ...]:
    """All projects in file order; none where the folder has no such file.

    Raises
    ------
    DataError
        Naming the row and the column that cannot be used.
    """
    if not (folder / PROJECTS_FILE).exists():
        return ()
    cities = [city.id for city in region.cities]
    found: dict[str, Project] = {}
    for row in rows_of(folder, PROJECTS_FILE, _COLUMNS):
        project = _project(row, cities)
        if project.id in found:
            raise row.duplicate(project.id)
        found[project.id] = project
    return tuple(found.values())


def _project(row: Row, cities: list[str]) -> Project:
    standings = [standing.value for standing in Standing]
    return Project(
        id=row.text("id"),
        name=row.text("name"),
        name_zh=row.cells.get("name_zh", "").strip(),
        first=row.word_in("from", cities),
        second=row.word_in("to", cities),
        mode=Mode(row.word_in("mode", [mode.value for mode in Mode])),
        length_km=_above_zero(row, "length_km"),
        speed_kmh=_above_zero(row, "speed_kmh"),
        minutes=_above_zero(row, "minutes"),
        standing=Standing(row.word_in("status_end_2023", standings)),
        opened=row.text("open_date"),
        cost=_above_zero(row, "cost_100m_yuan"),
        source=row.text("source"),
        confidence=row.text("confidence"),
        note=row.text("note"),
    )


def _above_zero(row: Row, column: str) -> float | None:
    """A published figure, None where the cell is empty."""
    if not row.text(column):
        return None
    value = row.number_in(column)
    if value <= 0.0:
        raise row.refusal("data_not_positive", column)
    return value
