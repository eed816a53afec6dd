"""Reads what sources and notes of a data folder are called in Chinese."""

from __future__ import annotations

from pathlib import Path

from desktop.core.renderings import Renderings, open_figures
from desktop.storage.data_rows import rows_of

RENDERINGS_FILE = "sources_zh.csv"
"""Not among the files of the fingerprint: words move no result, and a scenario saved
before a better translation is still of the same data."""


def load_renderings(folder: Path) -> Renderings:
    """The renderings of a data folder; none where it has no such file.

    Raises
    ------
    DataError
        Naming the first row that says nothing, repeats another, or has a place for a
        figure that its text does not have.
    """
    if not (folder / RENDERINGS_FILE).is_file():
        return Renderings()
    found: dict[str, str] = {}
    for row in rows_of(folder, RENDERINGS_FILE, "text text_zh"):
        text, rendering = row.text("text"), row.text("text_zh")
        for column, cell in (("text", text), ("text_zh", rendering)):
            if not cell:
                raise row.refusal("data_empty", column)
        if text in found:
            raise row.duplicate(text)
        known = open_figures(text)
        for place in open_figures(rendering):
            row.require_known("text_zh", place, known)
        found[text] = rendering
    return Renderings(found)
