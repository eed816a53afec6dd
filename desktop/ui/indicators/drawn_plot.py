"""A plot as a drawing: what the window shows, for reports and files of their own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.core.region import FloatArray
from desktop.document.display_data import Curve, PlotData, Role
from desktop.document.display_labels import place_labels
from desktop.document.display_range import step_of
from desktop.document.display_ticks import value_ticks, year_ticks
from desktop.document.drawing import (
    Anchor,
    Area,
    Dot,
    Drawing,
    Label,
    Line,
    Mark,
    Point,
    Stroke,
    bounded,
    box,
    text_width,
)
from desktop.ui.indicators.plot_look import PlaceLook, PlotLook
from desktop.ui.indicators.texts import PlotTexts

translate = QCoreApplication.translate

TITLE, SMALL = 9.0, 7.5
"""Points of the heading and of all other words."""
HEAD, FOOT, GAP = 18.0, 13.0, 4.0
LINE = SMALL + 2.0
EDGE_YEARS = 0.25
HAIR, THIN = 0.5, 0.8
PLAN = {True: 2.0, False: 1.1}
"""Points of the plan of the selected place and of the others."""
BASE_DASH, MEDIAN_DASH, YEAR_DASH = (4.0, 2.5), (0.8, 2.2), (1.5, 2.0)
BAND = 0.18
_YEAR = 26.0


@dataclass(frozen=True)
class Paints:
    """Colours of better and worse changes."""

    better: str
    worse: str

    def of(self, verdict: int, otherwise: str) -> str:
        """The colour of a change."""
        return {1: self.better, -1: self.worse}.get(verdict, otherwise)


@dataclass(frozen=True)
class _Frame:
    """Where years and values are on the paper."""

    plot: PlotData
    left: float
    top: float
    width: float
    height: float

    def x(self, year: float) -> float:
        span = self.plot.x_range
        whole = span.span + 2.0 * EDGE_YEARS
        return self.left + self.width * (year - span.low + EDGE_YEARS) / whole

    def y(self, value: float) -> float:
        span = self.plot.y_range
        return self.top + self.height * (span.high - value) / span.span

    def points(self, x: FloatArray, y: FloatArray) -> tuple[Point, ...]:
        return tuple(
            (self.x(a), self.y(b)) for a, b in zip(x.tolist(), y.tolist(), strict=True)
        )


def drawn_plot(
    plot: PlotData,
    look: PlotLook,
    texts: PlotTexts,
    paints: Paints,
    size: tuple[float, float],
) -> Drawing:
    """The plot with its heading; names stand at the ends of the curves.

    Parameters
    ----------
    size
        Width and height in points.
    """
    width, height = size
    step = step_of(plot.y_range.span)
    ticks = [
        (value, texts.tick(plot, value, step)) for value in value_ticks(plot.y_range)
    ]
    left = max(text_width(text, SMALL) for _, text in ticks) + GAP
    right = GAP + max(
        text_width(one.name, SMALL, bold=one.is_selected)
        for one in look.places.values()
    )
    frame = _Frame(
        plot, left, HEAD + GAP, width - left - right - GAP, height - HEAD - FOOT - GAP
    )
    marks: list[Mark] = [
        *_heading(plot, look, texts, paints, width),
        *_axes(frame, look, ticks),
        *_given(frame, look),
        *_band(frame, look),
        *_plans(frame, look),
        *_goals(frame, look),
        *_names(frame, look),
    ]
    return Drawing(width, height, tuple(marks))


def _heading(
    plot: PlotData, look: PlotLook, texts: PlotTexts, paints: Paints, width: float
) -> list[Mark]:
    name, unit = texts.title(plot)
    change, word, verdict = texts.heading_change(plot)
    told = f"{change} {word}".strip()
    room = width - text_width(told, SMALL, bold=True) - 2.0 * GAP
    shown = bounded(name, room, TITLE, bold=True)
    marks: list[Mark] = [Label((0.0, 10.0), shown, TITLE, look.text, bold=True)]
    taken = text_width(shown, TITLE, bold=True)
    if unit and taken + text_width(f" · {unit}", SMALL) <= room:
        marks.append(Label((taken, 10.0), f" · {unit}", SMALL, look.muted))
    if told:
        colour = paints.of(verdict, look.muted)
        marks.append(
            Label((width, 10.0), told, SMALL, colour, bold=True, anchor=Anchor.END)
        )
    return marks


def _axes(frame: _Frame, look: PlotLook, ticks: list[tuple[float, str]]) -> list[Mark]:
    right, bottom = frame.left + frame.width, frame.top + frame.height
    marks: list[Mark] = []
    for value, text in ticks:
        y = frame.y(value)
        marks.append(Line(((frame.left, y), (right, y)), Stroke(look.grid, HAIR)))
        at = (frame.left - GAP, y + 0.35 * SMALL)
        marks.append(Label(at, text, SMALL, look.muted, anchor=Anchor.END))
    plot = frame.plot
    for year in year_ticks(plot.x_range, frame.width, _YEAR):
        at = (frame.x(year), bottom + SMALL + GAP)
        marks.append(Label(at, f"{year:.0f}", SMALL, look.muted, anchor=Anchor.MIDDLE))
    x = frame.x(plot.base_year)
    stroke = Stroke(look.base_year, HAIR, YEAR_DASH)
    marks.append(Line(((x, frame.top), (x, bottom)), stroke))
    if plot.difference:
        y = frame.y(0.0)
        stroke = Stroke(look.muted, THIN, BASE_DASH)
        marks.append(Line(((frame.left, y), (right, y)), stroke))
    return marks


def _given(frame: _Frame, look: PlotLook) -> list[Mark]:
    marks: list[Mark] = []
    for place, one in look.places.items():
        past = frame.plot.curve(place, Role.HISTORY)
        if past is not None:
            marks += _history(frame, past, one, look)
        base = frame.plot.curve(place, Role.BASE)
        if base is not None:
            stroke = Stroke(one.curve, THIN, BASE_DASH)
            marks.append(Line(frame.points(base.x, base.y), stroke))
    return marks


def _history(frame: _Frame, curve: Curve, one: PlaceLook, look: PlotLook) -> list[Mark]:
    """Neighbouring years joined; figures on their own as rings."""
    points, stroke = frame.points(curve.x, curve.y), Stroke(one.curve, THIN)
    marks: list[Mark] = []
    for run in curve.runs():
        if len(run) > 1:
            marks.append(Line(points[run.start : run.stop], stroke))
        else:
            marks.append(Dot(points[run.start], 1.5, look.surface, stroke))
    return marks


def _band(frame: _Frame, look: PlotLook) -> list[Mark]:
    band = frame.plot.band
    if band is None:
        return []
    colour = look.places[band.place].curve if band.fresh else look.muted
    ring = (
        *frame.points(band.x, band.low),
        *reversed(frame.points(band.x, band.high)),
    )
    middle = frame.points(band.x, band.median)
    return [
        Area((ring,), colour, BAND),
        Line(middle, Stroke(colour, THIN, MEDIAN_DASH)),
    ]


def _plans(frame: _Frame, look: PlotLook) -> list[Mark]:
    marks: list[Mark] = []
    for place, one in look.places.items():
        plan = frame.plot.curve(place, Role.PLAN)
        if plan is not None:
            width = PLAN[one.is_selected]
            width = THIN if frame.plot.faded and not one.is_selected else width
            points = frame.points(plan.x, plan.y)
            marks.append(Line(points, Stroke(one.curve, width)))
    return marks


def _goals(frame: _Frame, look: PlotLook) -> list[Mark]:
    """A ring on a short line where a target is to be reached."""
    marks: list[Mark] = []
    for goal in frame.plot.goals:
        x, y = frame.x(goal.year), frame.y(goal.value)
        stroke = Stroke(look.places[goal.place].curve, THIN)
        marks.append(Line(((x - 2 * GAP, y), (x + 2 * GAP, y)), stroke))
        marks.append(Dot((x, y), 2.5, look.surface, stroke))
    return marks


def _names(frame: _Frame, look: PlotLook) -> list[Mark]:
    """The places beside the ends of their curves, none over another."""
    ends: list[tuple[float, PlaceLook]] = []
    for place, one in look.places.items():
        plan = frame.plot.curve(place, Role.PLAN)
        if plan is not None:
            ends.append((frame.y(float(plan.y[-1])), one))
    first = next((k for k, (_, one) in enumerate(ends) if one.is_selected), -1)
    bottom = frame.top + frame.height
    centres = place_labels([y for y, _ in ends], LINE, frame.top, bottom, first)
    x = frame.left + frame.width + GAP
    return [
        Label((x, centre + 0.35 * SMALL), one.name, SMALL, one.text, one.is_selected)
        for (_, one), centre in zip(ends, centres, strict=True)
        if centre is not None
    ]


@dataclass(frozen=True)
class LegendTexts:
    """What lines and shades stand for."""

    plan: str
    base: str
    past: str
    band: str


def legend_texts() -> LegendTexts:
    """What lines and shades of a plot stand for, in the language of now."""
    return LegendTexts(
        translate("plots", "plan"),
        translate("plots", "base path"),
        translate("plots", "published or derived"),
        translate("plots", "range of assumptions, middle dotted"),
    )


def drawn_legend(texts: LegendTexts, look: PlotLook, width: float) -> Drawing:
    """What lines and shades stand for, on one line or more."""
    samples = (
        (Stroke(look.text, PLAN[True]), texts.plan),
        (Stroke(look.text, THIN, BASE_DASH), texts.base),
        (Stroke(look.text, THIN), texts.past),
        (None, texts.band),
    )
    marks: list[Mark] = []
    x, y = 0.0, LINE
    for stroke, text in samples:
        needed = 20.0 + text_width(text, SMALL) + 14.0
        if x > 0.0 and x + needed > width:
            x, y = 0.0, y + LINE + 2.0
        middle = y - 0.35 * SMALL
        if stroke is None:
            marks.append(Area((box(x, middle - 3.5, 16.0, 7.0),), look.accent, BAND))
        else:
            marks.append(Line(((x, middle), (x + 16.0, middle)), stroke))
        marks.append(Label((x + 20.0, y), text, SMALL, look.muted))
        x += needed
    return Drawing(width, y + GAP, tuple(marks))
