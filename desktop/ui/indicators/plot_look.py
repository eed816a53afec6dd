"""The colours and widths of one plot, taken from theme and region."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.core.region import Region
from desktop.document.display_data import PlotData, Shown
from desktop.ui.theme import Theme

THICK, PLAN_WIDTH, THIN = 2.5, 1.5, 1.0
"""Pixels: plan of the selected place, other plans, history and base."""


@dataclass(frozen=True, slots=True)
class PlaceLook:
    """How the curves of one place look; colours as "#rrggbb".

    Attributes
    ----------
    curve, text
        Colour of the curves and of the name at their end.
    """

    name: str
    curve: str
    text: str
    width: float
    is_selected: bool


@dataclass(frozen=True)
class PlotLook:
    """How a plot looks.

    Attributes
    ----------
    places
        By place, in drawing order: the selected one last, above the others.
    """

    places: Mapping[str, PlaceLook]
    surface: str
    grid: str
    base_year: str
    text: str
    muted: str
    accent: str


class Looks:
    """Works out the look of plots; asked anew when theme or language change.

    Parameters
    ----------
    names
        The name of each city id, and under "" the name of the region.
    """

    def __init__(self, region: Region, theme: Theme, names: Mapping[str, str]) -> None:
        self._theme = theme
        self._names = names
        self._colours = {city.id: city.colour for city in region.cities}

    def curve_colour(self, city: str) -> str:
        """The colour of a city's curves, of the region where empty."""
        if not city:
            return self._theme.text
        return self._theme.city_curve(self._colours[city])

    def of(self, plot: PlotData, pointed: str = "") -> PlotLook:
        """The look of a plot; `pointed` is the place under the pointer, if any."""
        theme = self._theme
        ordered = sorted(
            plot.shown,
            key=lambda one: (one.place == plot.selected, one.place == pointed),
        )
        return PlotLook(
            {one.place: self._place(one, plot, pointed) for one in ordered},
            theme.surface,
            theme.track,
            theme.given,
            theme.text,
            theme.muted,
            theme.accent,
        )

    def _place(self, one: Shown, plot: PlotData, pointed: str) -> PlaceLook:
        theme = self._theme
        is_selected = one.place == plot.selected
        if plot.faded and not is_selected and one.place != pointed:
            curve, text = theme.given, theme.muted
        elif one.city:
            colour = self._colours[one.city]
            curve, text = theme.city_curve(colour), theme.city_text(colour)
        else:
            curve = text = theme.text
        return PlaceLook(
            self._names[one.city],
            curve,
            text,
            THICK if is_selected else PLAN_WIDTH,
            is_selected,
        )
