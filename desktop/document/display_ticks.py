"""Where an axis has its marks."""

from __future__ import annotations

import math

from desktop.document.display_range import Range, step_of

YEAR_LABEL = 34.0
"""Pixels that a year needs below the axis."""


def value_ticks(span: Range) -> list[float]:
    """Whole steps from end to end."""
    step = step_of(span.span)
    first = math.ceil(span.low / step - 1e-9)
    last = math.floor(span.high / step + 1e-9)
    return [step * k for k in range(first, last + 1)]


def year_ticks(span: Range, width: float, label: float = YEAR_LABEL) -> list[float]:
    """Years that end in 0 or 5 so far apart that their labels do not touch.

    Parameters
    ----------
    width
        Of the axis.
    label
        What a year needs of it.
    """
    per_year = width / span.span
    step = next((years for years in (5, 10) if years * per_year >= label), 20)
    first = math.ceil(span.low / step) * step
    return [float(year) for year in range(first, int(span.high) + 1, step)]
