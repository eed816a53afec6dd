"""The map panel: where things happen, year by year, and the same as a table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.errors import UserError
from desktop.core.indicators import BY_ID, Place, places
from desktop.core.link_works import LinkWorks, link_works
from desktop.core.projection import Projection
from desktop.document.map_shapes import MapShapes
from desktop.document.map_view import MapChoice, MapData, resolve
from desktop.document.view import Viewpoint
from desktop.ui.context import PanelContext
from desktop.ui.drag import DragWatch
from desktop.ui.map.against import Against
from desktop.ui.map.canvas import MapCanvas
from desktop.ui.map.controls import MapControls
from desktop.ui.map.legend import MapLegend
from desktop.ui.map.legend_picture import offer_picture
from desktop.ui.map.notes import Note, captions, notes_text
from desktop.ui.map.table import MapRows, MapTable
from desktop.ui.map.texts import MapTexts
from desktop.ui.map.years import YearPlayer
from desktop.ui.map.zoom import ZoomButtons
from desktop.ui.origins import Origins
from desktop.ui.still import Still
from desktop.ui.theme import GRID, Role, Theme

FIRST_INDICATOR = "gdp_per_head"
_TABLE_BESIDE = 640
"""Pixels of width from which on the table stands beside the map, else below."""
_TABLE_WIDTH = 380


class MapPanel(QWidget):
    """Colours the cities by an indicator and joins them by links or agreements.

    Parameters
    ----------
    context
        What every panel is given.
    shapes
        What no plan moves.
    problem
        Why outlines are missing, where a file was refused.
    """

    def __init__(
        self,
        context: PanelContext,
        shapes: MapShapes,
        problem: UserError | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("map_panel")
        self._context, self._shapes, self._problem = context, shapes, problem
        self._stale = True
        self._works: tuple[Projection, LinkWorks] | None = None
        self._texts = MapTexts(context.formats, context.words)
        self._against = Against(context, self)
        self._drag = DragWatch(self)
        themes = context.themes
        choice = MapChoice(FIRST_INDICATOR)
        self._controls = MapControls(self._texts, themes, choice)
        self._canvas = MapCanvas(context.region, shapes, themes.now)
        self._legend = MapLegend(self._texts, themes.now)
        offer_picture(context, self._texts, self._canvas, self._legend)
        self._table = MapTable(MapRows(self._texts, themes))
        self._years = YearPlayer(themes)
        self._reading = QLabel()
        self._origins = Origins(context)
        self._notes = Note("map_notes", Role.MUTED)
        self._refusal = Note("map_refusal", Role.WORSE)
        self._pointed = ""
        self._zoom = ZoomButtons(self._canvas, themes)
        self._build()
        self._connect()
        self.retranslate()

    @property
    def canvas(self) -> MapCanvas:
        """The map itself."""
        return self._canvas

    def retranslate(self) -> None:
        """Write everything in the language of now."""
        self._canvas.show_names(
            captions(self._context, self._shapes), self.tr("{km} km")
        )
        self._table.setAccessibleName(self.tr("Values of the map"))
        problem = self._problem
        self._refusal.write(
            "" if problem is None else self._context.words.error(problem)
        )
        self._notes.write(notes_text(self._shapes))
        self._notes.setToolTip("\n".join(self._shapes.sources))
        self._legend.retranslate()
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the table beside the map where there is room."""
        super().resizeEvent(event)
        beside = self.width() >= _TABLE_BESIDE
        direction = QBoxLayout.Direction
        self._middle.setDirection(
            direction.LeftToRight if beside else direction.TopToBottom
        )
        most = 16777215  # Qt's QWIDGETSIZE_MAX
        self._table.setMaximumWidth(_TABLE_WIDTH if beside else most)

    def _build(self) -> None:
        self._reading.setObjectName("map_reading")
        self._reading.setTextFormat(Qt.TextFormat.PlainText)
        self._refusal.setVisible(self._problem is not None)
        self._middle = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._middle.setSpacing(GRID)
        self._middle.addWidget(self._canvas, 3)
        self._middle.addWidget(self._table, 2)
        self._table.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self._controls)
        column.addWidget(self._refusal)
        column.addLayout(self._middle, 1)
        for widget in (self._legend, self._years, Still(self._reading), self._notes):
            column.addWidget(widget)

    def _connect(self) -> None:
        context = self._context
        context.live.projected.connect(self._on_projected)
        context.view.changed.connect(self._on_view_changed)
        context.themes.changed.connect(self._on_theme_changed)
        self._controls.changed.connect(self._on_choice_changed)
        self._against.changed.connect(self._on_choice_changed)
        self._controls.table_wanted.connect(self._on_table_wanted)
        self._canvas.city_chosen.connect(self._on_city_chosen)
        self._canvas.pointed_changed.connect(self._on_pointed_changed)
        self._table.city_chosen.connect(self._on_city_chosen)
        self._years.year_wanted.connect(self._on_year_wanted)
        self._drag.ended.connect(self._on_choice_changed)

    # ------------------------------------------------------------------------ facts

    def _on_projected(self, projection: Projection) -> None:
        del projection
        self._refresh(held=self._drag.edit_arrived())

    def _on_view_changed(self, before: Viewpoint, after: Viewpoint) -> None:
        if (before.city, before.year) != (after.city, after.year):
            self._refresh(held=self._drag.is_on)

    def _on_theme_changed(self, theme: Theme) -> None:
        self._canvas.show_theme(theme)
        self._legend.show_theme(theme)
        self._table.viewport().update()

    # ---------------------------------------------------------------------- choices

    def _on_choice_changed(self) -> None:
        self._refresh()

    def _on_table_wanted(self, wanted: bool) -> None:
        self._table.setVisible(wanted)
        self._refresh()

    def _on_city_chosen(self, city: str) -> None:
        self._context.view.set(city=city)

    def _on_year_wanted(self, year: int) -> None:
        self._context.view.set(year=year)

    def _on_pointed_changed(self, city: str) -> None:
        self._pointed = city
        data = self._canvas.shown
        if data is not None:
            self._show_reading(data, city or data.selected)

    # ----------------------------------------------------------------------- inside

    def _refresh(self, *, held: bool = False) -> None:
        self._stale = not self.isVisible()
        if self._stale:
            return
        context, choice = self._context, self._controls.choice
        data = resolve(
            choice,
            context.view.now,
            context.region,
            self._against.projection,
            self._works_of(context.live.current),
            self._canvas.shown,
            held=held,
            against=self._against.name,
        )
        self._canvas.show_map(data)
        self._legend.show_map(data)
        self._years.show_years(context.region.base_year + 1, data.last, data.year)
        self._show_reading(data, self._pointed or data.selected)
        if self._table.isVisibleTo(self):
            self._table.show_map(data)
        if QAccessible.isActive() or not self._canvas.accessibleName():
            self._describe(data)

    def _show_reading(self, data: MapData, city: str) -> None:
        self._reading.setText(self._texts.reading(data, city))
        indicator = data.choice.indicator
        place = BY_ID[indicator].place
        known = place is Place.CITY or city in places(
            self._context.region, BY_ID[indicator]
        )
        origin = self._origins.of_indicator(indicator, city) if known else ""
        self._reading.setToolTip(origin)

    def _works_of(self, projection: Projection) -> LinkWorks:
        if self._works is None or self._works[0] is not projection:
            context = self._context
            plan = context.session.active.plan
            made = link_works(context.region, context.parameters, plan, projection.plan)
            self._works = projection, made
        return self._works[1]

    def _describe(self, data: MapData) -> None:
        """Tell screen readers what the picture shows: a sentence and all values."""
        self._canvas.setAccessibleName(self._texts.summary(data))
        self._canvas.setAccessibleDescription(self._texts.as_text(data))
