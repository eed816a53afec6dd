"""How a planned line is built: years, cost, where the money comes from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.core.region import Region
from desktop.document.catalogue_edits import Corridor
from desktop.document.projects import Project
from desktop.ui.catalogue.texts import say
from desktop.ui.theme import GRID, Role, set_role

MOST_COST = 9999.0
"""100 million yuan; the bounds of the plan are checked when it is added."""


class CorridorBox(QWidget):
    """Asks how a line is to be built; it is added as one step.

    Parameters
    ----------
    years
        First and last calendar year to begin with.
    """

    wanted = Signal()

    def __init__(
        self, region: Region, years: tuple[int, int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._region = region
        self._project: Project | None = None
        self._labels = [QLabel() for _ in range(3)]
        self._first, self._last = QComboBox(), QComboBox()
        self._cost = QDoubleSpinBox()
        self._local, self._signs = QCheckBox(), QCheckBox()
        self._add = QPushButton()
        self._build(years)
        self.retranslate()

    def show_project(self, project: Project, cost: float) -> None:
        """Take another line in hand, with the cost to begin with."""
        if project != self._project:
            self._project = project
            self._cost.setValue(cost)

    def corridor(self) -> Corridor | None:
        """What is asked for; None before a line is in hand."""
        if self._project is None:
            return None
        first, last = self._first.currentIndex(), self._last.currentIndex()
        return Corridor(
            self._project,
            range(first, last + 1),
            self._cost.value(),
            self._local.isChecked(),
            self._signs.isChecked(),
        )

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        texts = (
            say(QT_TRANSLATE_NOOP("catalogue", "Money from")),
            say(QT_TRANSLATE_NOOP("catalogue", "to")),
            say(QT_TRANSLATE_NOOP("catalogue", "Cost")),
        )
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self._first.setAccessibleName(
            say(QT_TRANSLATE_NOOP("catalogue", "First year of the money"))
        )
        self._last.setAccessibleName(
            say(QT_TRANSLATE_NOOP("catalogue", "Last year of the money"))
        )
        self._cost.setAccessibleName(
            say(QT_TRANSLATE_NOOP("catalogue", "Cost of both halves together"))
        )
        amount = say(QT_TRANSLATE_NOOP("catalogue", "{amount} × 100 m yuan"))
        self._cost.setSuffix(amount.format(amount=""))
        self._local.setText(
            say(QT_TRANSLATE_NOOP("catalogue", "Take it from local works"))
        )
        self._signs.setText(
            say(QT_TRANSLATE_NOOP("catalogue", "With a transport agreement"))
        )
        self._add.setText(
            say(QT_TRANSLATE_NOOP("catalogue", "Add both halves to the scenario"))
        )

    def _build(self, years: tuple[int, int]) -> None:
        region = self._region
        for box, year, name in (
            (self._first, years[0], "corridor_first"),
            (self._last, years[1], "corridor_last"),
        ):
            box.setObjectName(name)
            box.addItems([str(one) for one in region.years])
            position = year - region.base_year - 1
            box.setCurrentIndex(min(max(position, 0), box.count() - 1))
        self._cost.setObjectName("corridor_cost")
        self._cost.setRange(0.1, MOST_COST)
        self._cost.setDecimals(2)
        self._cost.setSingleStep(10.0)
        self._local.setObjectName("corridor_local")
        self._signs.setObjectName("corridor_signs")
        self._signs.setChecked(True)
        self._add.setObjectName("corridor_add")
        self._add.setAutoDefault(False)  # Enter in the search field presses nothing
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(GRID)
        first, to, cost = self._labels
        for row in (
            (first, self._first, to, self._last, cost, self._cost),
            (self._signs, self._local, self._add),
        ):
            line = QHBoxLayout()
            line.setSpacing(GRID)
            for widget in row:
                line.addWidget(widget)
            line.addStretch(1)
            lines.addLayout(line)
        for label in self._labels:
            set_role(label, Role.MUTED)
        self._first.activated.connect(self._on_first)
        self._last.activated.connect(self._on_last)
        self._add.clicked.connect(self.wanted)

    def _on_first(self, position: int) -> None:
        self._last.setCurrentIndex(max(position, self._last.currentIndex()))

    def _on_last(self, position: int) -> None:
        self._first.setCurrentIndex(min(position, self._first.currentIndex()))
