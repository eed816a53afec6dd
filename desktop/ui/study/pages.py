"""Pages of a result: a table, the sentence above it, and what of it is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.cooperation import Offer
from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.question import REGION
from desktop.ui.study.grid import Grid
from desktop.ui.study.grid_view import GridView
from desktop.ui.study.texts import StudyTexts, say
from desktop.ui.theme import GRID, Role, Themes, set_role


class GridPage(QWidget):
    """A sentence and a table.

    Parameters
    ----------
    stretched
        Column that takes the room left; -1 for none.
    """

    def __init__(
        self, themes: Themes, name: str, stretched: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"study_{name}_page")
        self._sentence = QLabel()
        self._sentence.setObjectName(f"study_{name}_sentence")
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        set_role(self._sentence, Role.MUTED)
        self.view = GridView(themes, f"study_{name}", stretched)
        self.top = QHBoxLayout()
        self.top.setSpacing(GRID)
        self.top.addWidget(self._sentence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self.top)
        column.addWidget(self.view, 1)

    def show_grid(self, grid: Grid) -> None:
        """Show a table and its sentence."""
        self._sentence.setText(grid.summary)
        self.view.show_grid(grid)


class ChoicePage(GridPage):
    """A table of which a box chooses what is shown."""

    chosen = Signal()

    def __init__(
        self, themes: Themes, name: str, stretched: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(themes, name, stretched, parent)
        self._box = QComboBox()
        self._box.setObjectName(f"study_{name}_choice")
        self.top.insertWidget(0, self._box)
        self._box.currentIndexChanged.connect(self._on_chosen)

    @property
    def choice(self) -> int:
        """Position of what is chosen."""
        return max(self._box.currentIndex(), 0)

    def choose(self, position: int) -> None:
        """Choose what is shown."""
        self._box.setCurrentIndex(position)

    def offer_choices(self, name: str, choices: list[str]) -> None:
        """Write the choices; what is chosen stays."""
        kept = self.choice
        self._box.blockSignals(True)
        self._box.clear()
        self._box.addItems(choices)
        self._box.setCurrentIndex(min(kept, len(choices) - 1))
        self._box.blockSignals(False)
        self._box.setAccessibleName(name)

    def _on_chosen(self) -> None:
        self.chosen.emit()


def place_choices(texts: StudyTexts) -> tuple[list[str], list[str]]:
    """Ids of the region and its cities, and their names."""
    cities = texts.context.region.cities
    ids = [REGION, *(city.id for city in cities)]
    names = [texts.words.whole_region(), *(texts.words.city(city) for city in cities)]
    return ids, names


def offer_choices(texts: StudyTexts) -> list[tuple[str, Callable[[Offer], bool]]]:
    """What of the offers can be shown: by what became of them, or of one city."""
    found: list[tuple[str, Callable[[Offer], bool]]] = [
        (say(QT_TRANSLATE_NOOP("study", "Left undone by self-interest")), _missed),
        (say(QT_TRANSLATE_NOOP("study", "Agreements signed")), _signed),
        (say(QT_TRANSLATE_NOOP("study", "Agreements refused")), _refused),
        (say(QT_TRANSLATE_NOOP("study", "Links")), _is_link),
        (say(QT_TRANSLATE_NOOP("study", "All")), _any),
    ]
    template = say(QT_TRANSLATE_NOOP("study", "All of {city}"))
    for position, city in enumerate(texts.context.region.cities):
        name = template.format(city=texts.words.city(city))
        found.append((name, _of_city(position)))
    return found


def _missed(offer: Offer) -> bool:
    return offer.is_missed


def _signed(offer: Offer) -> bool:
    return offer.domain is not None and offer.alone


def _refused(offer: Offer) -> bool:
    return offer.domain is not None and not offer.alone


def _is_link(offer: Offer) -> bool:
    return offer.domain is None


def _any(offer: Offer) -> bool:
    del offer
    return True


def _of_city(position: int) -> Callable[[Offer], bool]:
    def of_city(offer: Offer) -> bool:
        return position in offer.pair

    return of_city
