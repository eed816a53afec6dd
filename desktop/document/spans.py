"""A course of years told as spans, as the editors and the tables of a plan do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from desktop.core.region import FloatArray


@dataclass(frozen=True)
class Span:
    """Unbroken years with one value other than the base.

    `first` and `last` are positions after the base year, both included.
    """

    first: int
    last: int
    value: float


def spans_of(course: FloatArray, base: float) -> tuple[Span, ...]:
    """The spans of a course [T]; years at the base value are left out."""
    edges = np.flatnonzero(np.diff(course)) + 1
    starts = [0, *edges.tolist()]
    ends = [*(edges - 1).tolist(), len(course) - 1]
    return tuple(
        Span(first, last, float(course[first]))
        for first, last in zip(starts, ends, strict=True)
        if course[first] != base
    )


def course_of(spans: Iterable[Span], base: float, n_years: int) -> FloatArray:
    """The course [T] that spans tell; where they overlap the later one counts."""
    course = np.full(n_years, base)
    for span in spans:
        course[span.first : span.last + 1] = span.value
    return course


def free_years(spans: Sequence[Span], wanted: tuple[int, int]) -> tuple[int, int]:
    """The wanted years where no span stands there, else the years after the last.

    Where the last span reaches the last wanted year, the wanted years themselves.
    """
    first, last = wanted
    ends = [span.last for span in spans]
    taken = any(span.first <= last and span.last >= first for span in spans)
    if taken and max(ends) < last:
        return max(ends) + 1, last
    return first, last
