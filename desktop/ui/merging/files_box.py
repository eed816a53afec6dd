"""The files that are put together, each with its scenario and its city."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from desktop.core.message_marks import QT_TRANSLATE_NOOP
from desktop.ui.context import PanelContext
from desktop.ui.merging.given import GivenFile
from desktop.ui.merging.words import say
from desktop.ui.theme import GRID, HIT

_ROW = HIT + GRID


class FilesBox(QTableWidget):
    """One row a file; scenario and city can be chosen."""

    scenario_chosen = Signal(int, int)
    """Row, position of the scenario."""
    city_chosen = Signal(int, int)
    """Row, position of the city; -1 for nobody."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(0, 3)
        self.setObjectName("merge_files")
        self._context = context
        self._given: tuple[GivenFile, ...] = ()
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        stretch = QHeaderView.ResizeMode.Stretch
        self.horizontalHeader().setSectionResizeMode(stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.retranslate()

    def show_files(self, given: tuple[GivenFile, ...]) -> None:
        """Show these files."""
        self._given = given
        self.setRowCount(len(given))
        for row, one in enumerate(given):
            item = QTableWidgetItem(one.name)
            item.setToolTip(str(one.path or one.name))
            self.setItem(row, 0, item)
            self.setCellWidget(row, 1, self._scenarios(row, one))
            self.setCellWidget(row, 2, self._cities(row, one))

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        heads = [
            say(QT_TRANSLATE_NOOP("merging", "File")),
            say(QT_TRANSLATE_NOOP("merging", "Scenario")),
            say(QT_TRANSLATE_NOOP("merging", "Made by")),
        ]
        self.setHorizontalHeaderLabels(heads)
        self.setAccessibleName(heads[0])
        self.show_files(self._given)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _scenarios(self, row: int, one: GivenFile) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"merge_scenario_{row}")
        box.setAccessibleName(say(QT_TRANSLATE_NOOP("merging", "Scenario")))
        box.addItems([self._context.words.scenario(s) for s in one.scenarios])
        box.setCurrentIndex(one.chosen)
        box.activated.connect(partial(self.scenario_chosen.emit, row))
        return box

    def _cities(self, row: int, one: GivenFile) -> QComboBox:
        box, context = QComboBox(), self._context
        box.setObjectName(f"merge_city_{row}")
        box.setAccessibleName(say(QT_TRANSLATE_NOOP("merging", "Made by")))
        nobody = say(QT_TRANSLATE_NOOP("merging", "several cities, or nobody"))
        cities = [context.words.city(city) for city in context.region.cities]
        box.addItems([nobody, *cities])
        box.setCurrentIndex(0 if one.city is None else one.city + 1)
        box.activated.connect(partial(self._on_city, row))
        return box

    def _on_city(self, row: int, position: int) -> None:
        self.city_chosen.emit(row, position - 1)
