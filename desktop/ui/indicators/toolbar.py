"""The line above the plots: cities, year, level or difference, choice of plots."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QToolButton,
    QWidget,
)

from desktop.core.projection import Projection
from desktop.document.view import Viewpoint
from desktop.ui.context import PanelContext
from desktop.ui.indicators.chips import CityChips
from desktop.ui.indicators.chooser import PlotChooser
from desktop.ui.theme import GRID, Role, set_role


class PlotToolbar(QWidget):
    """What the plots show; each choice goes into the view.

    Parameters
    ----------
    context
        View, words and region.
    """

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._chips = CityChips(context)
        self._year_label, self._year = QLabel(), QSpinBox()
        self._level, self._difference = QToolButton(), QToolButton()
        self._plots = QToolButton()
        self._chooser = PlotChooser(self)
        self._lines = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._build()
        context.view.changed.connect(self._on_view_changed)
        context.live.projected.connect(self._on_projected)
        self.retranslate()
        self._show_years(context.live.current)
        self._show(context.view.now)
        # Only from now on does the field say what the user wants.
        self._year.valueChanged.connect(self._on_year)

    def _build(self) -> None:
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(GRID)
        self._lines.addWidget(self._chips, 1)
        row = self._row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        group = QButtonGroup(self)
        for button in (self._level, self._difference):
            button.setCheckable(True)
            group.addButton(button)
        for widget in (self._level, self._difference):
            row.addWidget(widget)
        row.addSpacing(GRID)
        row.addWidget(self._year_label)
        row.addWidget(self._year)
        row.addStretch(1)
        row.addWidget(self._plots)
        self._lines.addLayout(row)
        set_role(self._year_label, Role.MUTED)
        self._year.setObjectName("year_shown")
        self._year.setGroupSeparatorShown(False)
        self._level.setObjectName("show_levels")
        self._difference.setObjectName("show_differences")
        self._plots.setObjectName("choose_plots")
        self._level.clicked.connect(self._on_level)
        self._difference.clicked.connect(self._on_difference)
        self._plots.clicked.connect(self._on_plots)
        self._chooser.chosen.connect(self._on_chosen)

    def retranslate(self) -> None:
        """Write all texts in the language of now."""
        self._level.setText(self.tr("Level"))
        self._difference.setText(self.tr("Difference from base"))
        self._year_label.setText(self.tr("Changes in"))
        self._year.setAccessibleName(self.tr("Year of changes and headline values"))
        self._year.setToolTip(self.tr("Year of changes and headline values"))
        self._plots.setText(self.tr("Choose plots"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One line where there is room, else two."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = self._chips.full_width() + self._row.sizeHint().width() + GRID
        wide = self.width() >= needed
        self._lines.setDirection(
            QBoxLayout.Direction.LeftToRight
            if wide
            else QBoxLayout.Direction.TopToBottom
        )

    def _show(self, viewpoint: Viewpoint) -> None:
        self._level.setChecked(not viewpoint.difference)
        self._difference.setChecked(viewpoint.difference)
        self._year.setValue(viewpoint.year)

    def _show_years(self, projection: Projection) -> None:
        base_year = self._context.region.base_year
        last = base_year + projection.plan.n_years
        if (self._year.minimum(), self._year.maximum()) != (base_year + 1, last):
            self._year.setRange(base_year + 1, last)

    def _on_projected(self, projection: Projection) -> None:
        self._show_years(projection)

    def _on_view_changed(self, before: Viewpoint, after: Viewpoint) -> None:
        self._show(after)
        if before.shown_cities != after.shown_cities:
            self._fit()

    def _on_level(self) -> None:
        self._context.view.set(difference=False)

    def _on_difference(self) -> None:
        self._context.view.set(difference=True)

    def _on_year(self, year: int) -> None:
        self._context.view.set(year=year)

    def _on_plots(self) -> None:
        below = self._plots.mapToGlobal(QPoint(0, self._plots.height() + 2))
        self._chooser.open_at(below, self._context.view.now.indicators)

    def _on_chosen(self, indicators: tuple[str, ...]) -> None:
        self._context.view.set(indicators=indicators)
