"""The data view: facts and assumptions, parameters, agreements; to read only."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.core.facts import Status
from desktop.ui.context import PanelContext
from desktop.ui.data.columns import Texts, support_name
from desktop.ui.data.page import Filter, TablePage
from desktop.ui.data.reading_table import ReadingTable
from desktop.ui.origins import status_name

_FACT_WIDTHS = (120, 260, 56, 96, 110, 120, 90, 90, 320)
_PARAMETER_WIDTHS = (80, 280, 70, 110, 130, 80, 80, 120, 360)
_AGREEMENT_WIDTHS = (56, 380, 260, 220, 100, 90, 240)


class DataPanel(QWidget):
    """Three tables; opened in a window or a dock of its own."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data_panel")
        self._context = context
        self._texts = Texts(context)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("data_tabs")
        for name, page in (
            ("facts_page", self._facts()),
            ("parameters_page", self._parameters()),
            ("agreements_page", self._agreements()),
        ):
            page.setObjectName(name)
            self._tabs.addTab(page, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tabs)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the tables; each page follows the language itself."""
        names = (
            self.tr("Facts and assumptions"),
            self.tr("Parameters"),
            self.tr("Agreements"),
        )
        for position, name in enumerate(names):
            self._tabs.setTabText(position, name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_tab(self, position: int) -> None:
        """Bring a table to the front: 0 facts, 1 parameters, 2 agreements."""
        self._tabs.setCurrentIndex(position)

    def _facts(self) -> TablePage:
        facts = tuple(self._context.region.facts)
        places = dict.fromkeys(fact.place for fact in facts)
        present = {fact.status for fact in facts}
        return TablePage(
            ReadingTable(facts, self._texts.fact_columns()),
            _FACT_WIDTHS,
            (
                Filter(
                    list(places),
                    self._texts.place,
                    lambda fact: fact.place,
                    lambda: self.tr("All places"),
                ),
                Filter(
                    [status for status in Status if status in present],
                    status_name,
                    lambda fact: fact.status,
                    lambda: self.tr("All kinds"),
                ),
            ),
        )

    def _parameters(self) -> TablePage:
        rows = tuple(self._context.parameters.values())
        return TablePage(
            ReadingTable(rows, self._texts.parameter_columns()),
            _PARAMETER_WIDTHS,
            (
                Filter(
                    list(dict.fromkeys(row.status for row in rows)),
                    support_name,
                    lambda row: row.status,
                    lambda: self.tr("All kinds"),
                ),
            ),
        )

    def _agreements(self) -> TablePage:
        columns = self._texts.agreement_columns()
        return TablePage(
            ReadingTable(self._context.agreements, columns), _AGREEMENT_WIDTHS
        )
