"""Headline values and moves as tables to copy: plain numbers, unrounded."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.core.indicators import BY_ID
from desktop.document.display_data import Change
from desktop.document.display_moves import Move
from desktop.ui.context import PanelContext
from desktop.ui.formats import SHARE
from desktop.ui.indicators.texts import PlotTexts
from desktop.ui.names import indicator_name, unit_of

translate = QCoreApplication.translate
Rows = list[list[str]]


def change_rows(texts: PlotTexts, changes: Iterable[tuple[str, Change]]) -> Rows:
    """Plan beside base by indicator and place, under a head."""
    head = [
        translate("plots", "Indicator"),
        translate("plots", "Place"),
        translate("plots", "Year"),
        translate("plots", "Unit"),
        translate("plots", "plan"),
        translate("plots", "base path"),
        translate("plots", "difference"),
    ]
    rows = [head]
    for indicator, change in changes:
        place = texts.place(change.place, change.place)
        names = [indicator_name(indicator), place, str(change.year), _unit(indicator)]
        rows.append([*names, *_numbers(change.plan, change.base)])
    return rows


def move_rows(context: PanelContext, moves: Iterable[Move]) -> Rows:
    """What an edit moved, under a head; nothing where it moved nothing."""
    head = [
        translate("plots", "Indicator"),
        translate("plots", "Place"),
        translate("plots", "Year"),
        translate("plots", "Unit"),
        translate("plots", "after"),
        translate("plots", "before"),
        translate("plots", "difference"),
    ]
    rows, year = [head], context.view.now.year
    for move in moves:
        name, unit = indicator_name(move.indicator), _unit(move.indicator)
        place = context.words.place(BY_ID[move.indicator], move.position)
        rows.append([name, place, str(year), unit, *_numbers(move.after, move.before)])
    return rows if len(rows) > 1 else []


def _unit(indicator: str) -> str:
    """The unit of the numbers, which are not turned into per cent."""
    if BY_ID[indicator].unit == SHARE:
        return translate("plots", "share")
    return unit_of(indicator)


def _numbers(now: float, against: float) -> list[str]:
    return [repr(now), repr(against), repr(now - against)]
