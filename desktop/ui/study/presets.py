"""Ready-made wishes of cities: weights of indicators."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from desktop.core.message_marks import QT_TRANSLATE_NOOP

WEIGHED = (
    "gdp",
    "gdp_per_head",
    "low_income_people",
    "life_expectancy",
    "schooling_expected",
)
"""Indicators that can be given a weight, in the order on screen."""


class Preset(IntEnum):
    """Wishes by name."""

    OUTPUT = 0
    FOUR_AIMS = 1
    POOREST_FIRST = 2
    OWN = 3


PRESET_NAMES = {
    Preset.OUTPUT: QT_TRANSLATE_NOOP("study", "Output alone (GRP)"),
    Preset.FOUR_AIMS: QT_TRANSLATE_NOOP("study", "Income, poverty, health, school"),
    Preset.POOREST_FIRST: QT_TRANSLATE_NOOP("study", "The same, poverty first"),
    Preset.OWN: QT_TRANSLATE_NOOP("study", "Own weights"),
}

WEIGHTS: Mapping[Preset, Mapping[str, float]] = {
    Preset.OUTPUT: {"gdp": 1.0},
    Preset.FOUR_AIMS: {
        "gdp_per_head": 1.0,
        "low_income_people": 1.0,
        "life_expectancy": 1.0,
        "schooling_expected": 1.0,
    },
    Preset.POOREST_FIRST: {
        "gdp_per_head": 1.0,
        "low_income_people": 3.0,
        "life_expectancy": 1.0,
        "schooling_expected": 1.0,
    },
}


def preset_of(weights: Mapping[str, float]) -> Preset:
    """The preset with these weights, or own ones."""
    kept = {key: weight for key, weight in weights.items() if weight > 0.0}
    for preset, known in WEIGHTS.items():
        if kept == known:
            return preset
    return Preset.OWN
