"""The middle of the window: headline strip above the plots."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from desktop.core.ensemble import Bands
from desktop.core.projection import Projection
from desktop.core.region import Region
from desktop.document.display import resolve
from desktop.document.display_data import Given, PlotData, Source
from desktop.document.history_rules import build_histories
from desktop.document.session import Change
from desktop.document.view import Viewpoint
from desktop.ui.context import PanelContext
from desktop.ui.drag import DragWatch
from desktop.ui.indicators.card import PlotCard
from desktop.ui.indicators.grid import PlotGrid
from desktop.ui.indicators.headline import HeadlineStrip
from desktop.ui.indicators.pictures import PlotPictures
from desktop.ui.indicators.plot_look import Looks
from desktop.ui.indicators.reading_box import ReadingBox
from desktop.ui.indicators.texts import PlotTexts, names_by_city
from desktop.ui.indicators.toolbar import PlotToolbar
from desktop.ui.theme import GRID, Role, set_role


class IndicatorsPanel(QWidget):
    """Shows what the plan does, within the frame of each edit.

    Parameters
    ----------
    context
        What every panel is given.
    """

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._histories = build_histories(context.region)
        self._given = Given()
        self._texts = PlotTexts(context.formats, context.words, self._histories)
        self._looks = self._make_looks()
        self._drag = DragWatch(self)
        self._pictures = PlotPictures(self, context, self._texts)
        self._headline = HeadlineStrip(context, self._texts)
        self._toolbar = PlotToolbar(context)
        self._grid = PlotGrid(self._make_card)
        self._empty = QLabel()
        self._reading = ReadingBox(self)
        self._build()
        self._connect()
        self.retranslate()
        self._grid.choose(context.view.now.indicators)
        self._refresh()

    def _build(self) -> None:
        self.setObjectName("indicators_panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self._headline)
        column.addWidget(self._toolbar)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._grid)
        self._stack.addWidget(self._empty)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._empty, Role.MUTED)
        column.addLayout(self._stack, 1)

    def _connect(self) -> None:
        context = self._context
        context.session.region_changed.connect(self._on_region_changed)
        context.session.scenario_changed.connect(self._on_scenario_changed)
        context.live.projected.connect(self._on_projected)
        context.view.changed.connect(self._on_view_changed)
        context.view.plot_opened.connect(self._on_plot_opened)
        context.bands.finished.connect(self._on_bands_finished)
        context.themes.changed.connect(self._on_theme_changed)
        self._drag.ended.connect(self._on_drag_ended)
        self._grid.sight_changed.connect(self._on_sight_changed)

    def retranslate(self) -> None:
        """Write all texts in the language of now."""
        self._empty.setText(self.tr("No plots are shown. Pick some in “Choose plots”."))
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what changed while the panel was hidden."""
        super().showEvent(event)
        self._refresh()

    def _on_region_changed(self, region: Region) -> None:
        # What follows is projected next, and drawn with this past.
        self._histories = build_histories(region)
        self._texts.tell_of(self._histories)

    def _make_card(self, indicator: str) -> PlotCard:
        card = PlotCard(indicator, self._texts, self._looks, self._context.themes.now)
        card.enlarge_wanted.connect(self._grid.enlarge)
        card.removal_wanted.connect(self._on_removal_wanted)
        card.picture_wanted.connect(self._on_picture_wanted)
        card.why_wanted.connect(self._on_why_wanted)
        card.pointed_at.connect(self._on_pointed_at)
        card.reading_moved.connect(self._on_reading_moved)
        return card

    def _make_looks(self) -> Looks:
        context = self._context
        cities = tuple(city.id for city in context.region.cities)
        names = names_by_city(context.words, cities)
        return Looks(context.region, context.themes.now, names)

    def _source(self, fresh: bool) -> Source:
        context = self._context
        bands = context.bands
        return Source(
            context.region,
            context.live.current,
            self._histories,
            bands.current,
            fresh and not bands.is_stale,
            self._given,
            context.session.active.targets,
        )

    def _refresh(self, *, held: bool = False, fresh: bool = True) -> None:
        """Bring the plots in sight and the headline up to date."""
        source, now = self._source(fresh), self._context.view.now
        for card in self._grid.in_sight():
            card.show_plot(resolve(card.indicator, now, source, card.plot, held=held))
        self._headline.refresh()

    def _redraw(self) -> None:
        """Draw all again: colours or names are others."""
        self._looks = self._make_looks()
        for card in self._grid.cards:
            card.redraw(self._looks, self._context.themes.now)
        self._headline.refresh()
        self._headline.update()

    def _on_projected(self, projection: Projection) -> None:
        del projection
        # Whatever bands there are belong to the plan before this one.
        self._refresh(held=self._drag.edit_arrived(), fresh=False)

    def _on_scenario_changed(self, change: Change) -> None:
        # Targets move no result, so no projection tells of them.
        if change.before.targets != change.after.targets:
            self._refresh()

    def _on_drag_ended(self) -> None:
        self._refresh()

    def _on_bands_finished(self, bands: Bands) -> None:
        del bands
        self._refresh(held=self._drag.is_on)

    def _on_sight_changed(self) -> None:
        self._refresh(held=self._drag.is_on)

    def _on_view_changed(self, before: Viewpoint, after: Viewpoint) -> None:
        if before.indicators != after.indicators:
            self._grid.choose(after.indicators)
            has_plots = bool(after.indicators)
            self._stack.setCurrentWidget(self._grid if has_plots else self._empty)
        self._refresh()

    def _on_plot_opened(self, indicator: str) -> None:
        self._grid.bring_into_sight(indicator)

    def _on_removal_wanted(self, indicator: str) -> None:
        shown = self._context.view.now.indicators
        left = tuple(name for name in shown if name != indicator)
        self._context.view.set(indicators=left)

    def _on_why_wanted(self, indicator: str, place: str) -> None:
        self._context.view.ask_why(indicator, place)

    def _on_pointed_at(self, indicator: str, place: str) -> None:
        self._context.view.point_at(indicator, place)

    def _on_picture_wanted(self, plot: PlotData | None, to_file: bool) -> None:
        if plot is not None and to_file:
            self._pictures.save(plot)
        elif plot is not None:
            self._pictures.copy(plot)

    def _on_reading_moved(self, text: str, card: QWidget) -> None:
        self._reading.show_text(text, card)

    def _on_theme_changed(self) -> None:
        self._redraw()
