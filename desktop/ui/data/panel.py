"""The data view: facts and assumptions, parameters, agreements, what was replaced."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.core.facts import Status
from desktop.core.region import Region
from desktop.core.replacements import REPLACED
from desktop.core.replacing import replaced_values
from desktop.ui.context import PanelContext
from desktop.ui.data.columns import Texts, support_name
from desktop.ui.data.page import Filter, TablePage
from desktop.ui.data.reading_table import ReadingTable
from desktop.ui.data.replace_bar import ReplaceBar, key_of
from desktop.ui.origins import status_name

_FACT_WIDTHS = (120, 260, 56, 96, 110, 120, 140, 90, 320)
_PARAMETER_WIDTHS = (116, 280, 70, 110, 130, 80, 80, 150, 360)
_AGREEMENT_WIDTHS = (56, 380, 260, 220, 100, 90, 240)
_REPLACED_WIDTHS = (400, 110, 110, 120, 320)
FACTS, PARAMETERS, AGREEMENTS, REPLACED_TAB = range(4)


class DataPanel(QWidget):
    """Four tables; opened in a window or a dock of its own.

    It begins with what was replaced, where something is.
    """

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data_panel")
        self._context = context
        self._texts = Texts(context)
        self._bars: list[ReplaceBar] = []
        self._tabs = QTabWidget()
        self._tabs.setObjectName("data_tabs")
        self._pages = (
            self._facts(),
            self._parameters(),
            self._agreements(),
            self._replaced(),
        )
        names = ("facts_page", "parameters_page", "agreements_page", "replaced_page")
        for name, page in zip(names, self._pages, strict=True):
            page.setObjectName(name)
            self._tabs.addTab(page, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tabs)
        context.session.region_changed.connect(self._on_region_changed)
        if context.region.replaced:
            self.show_tab(REPLACED_TAB)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the tables; each page follows the language itself."""
        names = (
            self.tr("Facts and assumptions"),
            self.tr("Parameters"),
            self.tr("Agreements"),
            self.tr("Replaced ({count})").format(
                count=len(self._context.region.replaced)
            ),
        )
        for position, name in enumerate(names):
            self._tabs.setTabText(position, name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_tab(self, position: int) -> None:
        """Bring a table to the front: facts, parameters, agreements, replaced."""
        self._tabs.setCurrentIndex(position)

    def _on_region_changed(self, region: Region) -> None:
        self._pages[FACTS].show_rows(tuple(region.facts))
        self._pages[PARAMETERS].show_rows(tuple(self._context.parameters.values()))
        self._pages[REPLACED_TAB].show_rows(replaced_values(region))
        for bar in self._bars:
            bar.refresh()
        self.retranslate()

    def _facts(self) -> TablePage:
        facts = tuple(self._context.region.facts)
        places = dict.fromkeys(fact.place for fact in facts)
        present = {fact.status for fact in facts} | {Status.REPLACED}
        bar = self._bar()
        page = TablePage(
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
            key_of=key_of,
            foot=bar,
        )
        page.row_chosen.connect(bar.show_row)
        return page

    def _parameters(self) -> TablePage:
        rows = tuple(self._context.parameters.values())
        bar = self._bar()
        page = TablePage(
            ReadingTable(rows, self._texts.parameter_columns()),
            _PARAMETER_WIDTHS,
            (
                Filter(
                    list(dict.fromkeys([*(row.status for row in rows), REPLACED])),
                    support_name,
                    lambda row: row.status,
                    lambda: self.tr("All kinds"),
                ),
            ),
            key_of=key_of,
            foot=bar,
        )
        page.row_chosen.connect(bar.show_row)
        return page

    def _agreements(self) -> TablePage:
        columns = self._texts.agreement_columns()
        return TablePage(
            ReadingTable(self._context.agreements, columns), _AGREEMENT_WIDTHS
        )

    def _replaced(self) -> TablePage:
        rows = replaced_values(self._context.region)
        bar = self._bar()
        page = TablePage(
            ReadingTable(rows, self._texts.replaced_columns()),
            _REPLACED_WIDTHS,
            key_of=key_of,
            foot=bar,
        )
        page.row_chosen.connect(bar.show_row)
        return page

    def _bar(self) -> ReplaceBar:
        bar = ReplaceBar(self._context, self._texts)
        self._bars.append(bar)
        return bar
