"""The courses of years in which plans differ from the base, one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from desktop.core.plan import Plan, base_plan
from desktop.core.region import FloatArray, Region

TABLES = ("budgets", "links", "ports", "targeting", "agreements", "joint_funding")
SYMMETRIC = frozenset({"agreements", "joint_funding"})
ALONE = -1
"""For the parts of a key that a table does not have."""


@dataclass(frozen=True, order=True)
class Key:
    """What a course is of: a plan table and positions.

    Attributes
    ----------
    table
        Of the plan tables, or `debt_rule`, or `one_sided_link` for a choice.
    item
        Position of the heading or domain.
    """

    table: str
    city: int = ALONE
    partner: int = ALONE
    item: int = ALONE


@dataclass(frozen=True, eq=False)
class Course:
    """One course.

    Attributes
    ----------
    base
        [T]
    wanted
        [T] for each plan.
    """

    key: Key
    base: FloatArray
    wanted: tuple[FloatArray, ...]


def courses_of(region: Region, plans: Sequence[Plan]) -> Iterator[Course]:
    """Every course in which some plan differs from the base, in reading order."""
    base = base_plan(region)
    for table in TABLES:
        of_base = _array(base, table)
        wanted = [_array(plan, table) for plan in plans]
        differs = np.zeros(of_base.shape[:-1], dtype=bool)
        for values in wanted:
            differs |= (values != of_base).any(axis=-1)
        for index in map(tuple, np.argwhere(differs).tolist()):
            if table in SYMMETRIC and index[0] > index[1]:
                continue
            courses = tuple(values[index] for values in wanted)
            yield Course(_key(table, index), of_base[index], courses)
    if any(plan.debt_rule != base.debt_rule for plan in plans):
        same = np.ones(region.n_years)
        rules = tuple(same * plan.debt_rule for plan in plans)
        yield Course(Key("debt_rule"), same * base.debt_rule, rules)


def overlaid(course: Course, sources: Sequence[int]) -> FloatArray:
    """The base, and over it what each source changed; the last one has its way."""
    values = course.base.copy()
    for source in sources:
        changed = course.wanted[source] != course.base
        values[changed] = course.wanted[source][changed]
    return values


def put_course(array: FloatArray, key: Key, values: FloatArray) -> None:
    """Write a course into an array, in both directions where it is symmetric."""
    index = tuple(part for part in (key.city, key.partner, key.item) if part != ALONE)
    array[index] = values
    if key.table in SYMMETRIC:
        array[(index[1], index[0], *index[2:])] = values


def _array(plan: Plan, table: str) -> FloatArray:
    return np.asarray(getattr(plan, table), dtype=float)


def _key(table: str, index: tuple[int, ...]) -> Key:
    if table == "budgets":
        return Key(table, index[0], item=index[1])
    return Key(table, *index)
