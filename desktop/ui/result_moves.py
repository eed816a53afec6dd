"""The sentence on what another model or other data changed in stored results."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.document.history import REGION
from desktop.document.saved_results import ResultMove
from desktop.ui.formats import Formats
from desktop.ui.names import indicator_name
from desktop.ui.translation import Words

MOST_TOLD = 3


def nothing_stored() -> str:
    """That the file holds no results of then to compare with."""
    return QCoreApplication.translate(
        "files",
        "This file was saved with other data or another version of the model. It"
        " holds no results of then, so nothing says what that changed.",
    )


def moves_sentence(moves: Sequence[ResultMove], words: Words, formats: Formats) -> str:
    """That the file was computed again, and the results that moved most."""
    translate = QCoreApplication.translate
    if not moves:
        return translate(
            "files",
            "This file was saved with other data or another version of the model."
            " Computed again, its headline results are the same.",
        )
    said = translate(
        "files",
        "This file was saved with other data or another version of the model."
        " Computed again, headline results differ, most of all: {moves}. The results"
        " of then stay in the file.",
    )
    listed = "; ".join(_told(move, words, formats) for move in moves[:MOST_TOLD])
    told = said.format(moves=listed)
    if len(moves) <= MOST_TOLD:
        return told
    more = translate("files", "Scenario, Results as saved, lists all {count}.")
    return f"{told} {more.format(count=len(moves))}"


def _told(move: ResultMove, words: Words, formats: Formats) -> str:
    place = words.whole_region() if move.place == REGION else words.city(move.place)
    before = formats.value(move.indicator, move.saved)
    after = formats.value_with_unit(move.indicator, move.now)
    return f"{indicator_name(move.indicator)}, {place} {move.year}: {before} → {after}"
