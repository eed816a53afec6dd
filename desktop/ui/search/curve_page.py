"""The curve of output against equality; a click shows one of its plans."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.core.optimiser import CurvePoint
from desktop.document.search_setting import CurveResult
from desktop.ui.context import PanelContext
from desktop.ui.names import indicator_short
from desktop.ui.picture_menu import PictureMenu, painted_view
from desktop.ui.search.curve_chart import CurveChart
from desktop.ui.search.plan_view import PlanView
from desktop.ui.theme import GRID, Role, Theme, set_role

OUTPUT, EQUALITY = "gdp", "inequality_theil"
_LIST = 200
_UPPER, _LOWER = 280, 300


class CurvePage(QWidget):
    """Chart and list above, the plan in hand below."""

    add_wanted = Signal()

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found: CurveResult | None = None
        theme = context.themes.now
        self._chart = CurveChart(theme, self._output_text, self._equality_text)
        PictureMenu(self._chart, context, painted_view(self._chart))
        self._list, self._view = QListWidget(), PlanView(context)
        self._empty, self._axes = QLabel(), QLabel()
        self._add = QPushButton()
        self._build()
        self._chart.taken.connect(self._list.setCurrentRow)
        self._list.currentRowChanged.connect(self._on_row)
        self._add.clicked.connect(self.add_wanted)
        self.retranslate()

    def _build(self) -> None:
        self.setObjectName("curve_page")
        upper = QWidget()
        across = QHBoxLayout(upper)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._chart, 1)
        across.addWidget(self._list)
        self._list.setFixedWidth(_LIST)
        self._list.setObjectName("curve_list")
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view, 1)
        row = QHBoxLayout()
        row.addWidget(self._axes, 1)
        row.addWidget(self._add)
        column.addLayout(row)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(upper)
        split.addWidget(lower)
        split.setSizes([_UPPER, _LOWER])
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(split)
        around = QVBoxLayout(self)
        around.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        around.addLayout(self._stack)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._axes.setWordWrap(True)
        self._add.setAutoDefault(False)
        self._add.setObjectName("curve_add")
        for label in (self._empty, self._axes):
            set_role(label, Role.MUTED)

    @property
    def found(self) -> CurveResult | None:
        """What is shown."""
        return self._found

    @property
    def chosen(self) -> int:
        """Position of the plan in hand."""
        return self._list.currentRow()

    @property
    def point(self) -> CurvePoint | None:
        """The plan in hand."""
        if self._found is None or self.chosen < 0:
            return None
        return self._found.points[self.chosen]

    def show_found(self, found: CurveResult) -> None:
        """Show a curve; its first plan is taken in hand."""
        self._found = found
        self._write_list(0)
        self._stack.setCurrentIndex(1)

    def show_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._chart.show_theme(theme)

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self._empty.setText(
            self.tr(
                "The curve shows plans from the most output of the region to the least"
                " inequality between its cities, within the envelope and the limits"
                " on the left. The goal is not used."
            )
        )
        self._list.setAccessibleName(self.tr("Plans of the curve"))
        self._add.setText(self.tr("Add as scenario"))
        axes = self.tr("Across: {output}; up: {equality}. Both of the last year.")
        self._axes.setText(
            axes.format(
                output=indicator_short(OUTPUT), equality=indicator_short(EQUALITY)
            )
        )
        if self._found is not None:
            self._write_list(self.chosen)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def head(self, position: int) -> str:
        """One plan of the curve in a line."""
        if self._found is None:
            return ""
        point, formats = self._found.points[position], self._context.formats
        template = self.tr("{number}: {output}, Theil {equality}")
        return template.format(
            number=position + 1,
            output=formats.value(OUTPUT, point.output),
            equality=formats.number(point.inequality, 4),
        )

    def _write_list(self, chosen: int) -> None:
        if self._found is None:
            return
        count = len(self._found.points)
        self._list.clear()
        self._list.addItems([self.head(k) for k in range(count)])
        self._list.setCurrentRow(min(max(chosen, 0), count - 1))

    def _on_row(self, row: int) -> None:
        found = self._found
        if found is None or not 0 <= row < len(found.points):
            return
        drawn = [(point.output, point.inequality) for point in found.points]
        self._chart.show_points(drawn, row)
        point = found.points[row]
        plans = found.scenario.plan, point.plan
        runs = found.run_before, found.runs[row]
        self._view.show_plan(self.head(row), point.binding, plans, runs)

    def _output_text(self, value: float, step: float) -> str:
        del step
        return self._context.formats.number(value, 0)

    def _equality_text(self, value: float, step: float) -> str:
        decimals = 3 if step >= 1e-3 else 4
        return self._context.formats.number(value, decimals)
