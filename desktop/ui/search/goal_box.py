"""The goal of a search: weighted indicators, fair incomes, or least money."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.optimiser import BestScore, FairIncome, Goal, LeastMoney
from desktop.core.scores import weights_of
from desktop.ui.names import indicator_name
from desktop.ui.theme import GRID, Role, set_role

WEIGHED = (
    "gdp",
    "income_rural",
    "low_income_people",
    "life_expectancy",
    "schooling_expected",
    "inequality_theil",
)
"""Indicators that are offered; each in per cent better than the base."""
_MOST_WEIGHT, _MOST_AVERSION = 10.0, 4.0
_STEPS = 10
WEIGHTS, FAIR, LEAST = range(3)


class GoalBox(QWidget):
    """Says what is wanted; `chosen` after every change."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = QComboBox()
        self._weights = {key: QDoubleSpinBox() for key in WEIGHED}
        self._names = {key: QLabel() for key in WEIGHED}
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._aversion = QDoubleSpinBox()
        self._ends = QLabel(), QLabel()
        self._notes = QLabel(), QLabel(), QLabel()
        self._stack = QStackedWidget()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        for _ in range(3):
            self._kind.addItem("")
        self._kind.setObjectName("goal_kind")
        for page in (self._weights_page(), self._fair_page(), self._least_page()):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._kind)
        column.addWidget(self._stack)
        for note in (*self._notes, *self._ends):
            set_role(note, Role.MUTED)
        for note in self._notes:
            note.setWordWrap(True)
        self._kind.currentIndexChanged.connect(self._on_kind)

    def _weights_page(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(GRID // 2)
        for row, (key, field) in enumerate(self._weights.items()):
            field.setObjectName(f"weight_{key}")
            field.setRange(0.0, _MOST_WEIGHT)
            field.setDecimals(1)
            field.setSingleStep(0.5)
            field.setValue(1.0 if key == WEIGHED[0] else 0.0)
            field.valueChanged.connect(self.chosen)
            self._names[key].setBuddy(field)
            grid.addWidget(self._names[key], row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self._notes[WEIGHTS], len(WEIGHED), 0, 1, 2)
        grid.setColumnStretch(0, 1)
        return page

    def _fair_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        self._slider.setObjectName("aversion_slider")
        self._slider.setRange(0, int(_MOST_AVERSION * _STEPS))
        self._aversion.setObjectName("aversion")
        self._aversion.setRange(0.0, _MOST_AVERSION)
        self._aversion.setDecimals(1)
        self._aversion.setSingleStep(0.1)
        row.addWidget(self._slider, 1)
        row.addWidget(self._aversion)
        column.addLayout(row)
        ends = QHBoxLayout()
        ends.addWidget(self._ends[0])
        ends.addStretch(1)
        ends.addWidget(self._ends[1])
        column.addLayout(ends)
        column.addWidget(self._notes[FAIR])
        column.addStretch(1)
        self._slider.valueChanged.connect(self._on_slider)
        self._aversion.valueChanged.connect(self._on_aversion)
        self._aversion.setValue(1.0)
        return page

    def _least_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._notes[LEAST])
        column.addStretch(1)
        return page

    def goal(self, discount_rate: float) -> Goal:
        """What is wanted.

        Raises
        ------
        UserError
            Where all weights are zero.
        """
        kind = self._kind.currentIndex()
        if kind == FAIR:
            return FairIncome(round(self._aversion.value(), 1), discount_rate)
        if kind == LEAST:
            return LeastMoney(discount_rate)
        weights = {key: field.value() for key, field in self._weights.items()}
        return BestScore(weights_of(weights, of_cities=False), discount_rate)

    @property
    def wants_least_money(self) -> bool:
        """Whether money is what should be least."""
        return self._kind.currentIndex() == LEAST

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        kinds = (
            self.tr("Best weighted indicators"),
            self.tr("Efficiency and fairness"),
            self.tr("Least money for targets"),
        )
        for at, text in enumerate(kinds):
            self._kind.setItemText(at, text)
        self._kind.setAccessibleName(self.tr("Goal"))
        for key, label in self._names.items():
            label.setText(indicator_name(key))
            self._weights[key].setAccessibleName(indicator_name(key))
        self._slider.setAccessibleName(self.tr("Aversion to inequality"))
        self._aversion.setAccessibleName(self.tr("Aversion to inequality"))
        self._ends[0].setText(self.tr("mean income"))
        self._ends[1].setText(self.tr("the poorest"))
        self._notes[WEIGHTS].setText(
            self.tr("One per cent of each counts as much as its weight.")
        )
        self._notes[FAIR].setText(
            self.tr(
                "Aversion to inequality (Atkinson): the higher it is, the less a yuan"
                " of townspeople and rich cities counts."
            )
        )
        self._notes[LEAST].setText(
            self.tr(
                "The least money of all cities with which the limits on results below"
                " and the targets of the scenario are reached."
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_kind(self, kind: int) -> None:
        self._stack.setCurrentIndex(kind)
        self.chosen.emit()

    def _on_slider(self, steps: int) -> None:
        self._aversion.setValue(steps / _STEPS)

    def _on_aversion(self, value: float) -> None:
        self._slider.setValue(round(value * _STEPS))
        self.chosen.emit()
