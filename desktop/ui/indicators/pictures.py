"""A plot as a picture of its own, always dark on light."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.document.display_data import PlotData
from desktop.document.drawing import Drawing, Label, bounded, moved
from desktop.document.drawing_svg import standalone
from desktop.ui.context import PanelContext
from desktop.ui.indicators.drawn_plot import (
    SMALL,
    Paints,
    drawn_legend,
    drawn_plot,
    legend_texts,
)
from desktop.ui.indicators.plot_look import Looks
from desktop.ui.indicators.texts import PlotTexts, names_by_city
from desktop.ui.painted_drawing import pixels_of
from desktop.ui.picture_files import RATIO, Picture, PictureFiles, origin_line, sharp
from desktop.ui.theme import LIGHT

WIDTH, HEIGHT, MARGIN = 480.0, 270.0, 14.0
"""Points of the plot itself and of the room around everything."""


def drawn_picture(plot: PlotData, context: PanelContext, texts: PlotTexts) -> Drawing:
    """The plot on white, what its lines stand for, and where it is from."""
    region = context.session.region
    cities = tuple(city.id for city in region.cities)
    look = Looks(region, LIGHT, names_by_city(context.words, cities)).of(plot)
    paints = Paints(LIGHT.better, LIGHT.worse)
    body = drawn_plot(plot, look, texts, paints, (WIDTH, HEIGHT))
    legend = drawn_legend(legend_texts(), look, WIDTH)
    bottom = MARGIN + HEIGHT + 8.0 + legend.height + 10.0
    line = bounded(origin_line(context), WIDTH, SMALL - 0.5)
    marks = (
        *moved(body.marks, MARGIN, MARGIN),
        *moved(legend.marks, MARGIN, MARGIN + HEIGHT + 8.0),
        Label((MARGIN, bottom), line, SMALL - 0.5, LIGHT.muted),
    )
    return Drawing(WIDTH + 2.0 * MARGIN, bottom + MARGIN - 4.0, marks)


class PlotPictures(QObject):
    """Saves and copies plots as the panel shows them."""

    def __init__(self, panel: QWidget, context: PanelContext, texts: PlotTexts) -> None:
        super().__init__(panel)
        self._context, self._texts = context, texts
        self._files = PictureFiles(panel, context)

    def copy(self, plot: PlotData) -> None:
        """Put the picture on the clipboard."""
        self._files.copy(self.made(plot))

    def save(self, plot: PlotData) -> None:
        """Ask for a place and write the picture there."""
        self._files.save(self._texts.title(plot)[0], lambda: self.made(plot))

    def made(self, plot: PlotData) -> Picture:
        """The picture of a plot."""
        drawing = drawn_picture(plot, self._context, self._texts)
        alt = self._texts.summary(plot)
        image = sharp(pixels_of(drawing, LIGHT.surface, RATIO))
        return Picture(standalone(drawing, alt, LIGHT.surface), image)
