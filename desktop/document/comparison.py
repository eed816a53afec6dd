"""Scenarios side by side: the inputs that differ, and what follows from them.

Tables are pandas frames in long form; whoever shows or writes them chooses the rows.
The columns of the compared scenarios carry their position: `value_0`, `change_0`, ...
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from desktop.core.indicators import INDICATORS, Indicator, places
from desktop.core.plan import Plan
from desktop.core.projection import Run
from desktop.core.region import Domain, FloatArray, Line, Region
from desktop.document.history import REGION

if TYPE_CHECKING:
    import pandas as pd

IntArray = npt.NDArray[np.intp]

INPUT_KEYS = ("table", "city", "partner", "item", "year")
TOTAL_KEYS = ("table", "city", "item")
INDICATOR_KEYS = ("indicator", "place", "year")

MONEY_TABLES = ("budgets", "links", "ports")
"""Tables whose amounts add up."""


@dataclass(frozen=True)
class InputPart:
    """One array of a plan, with the names along its axes but the last.

    Attributes
    ----------
    name
        Of its plan table.
    keys
        Which of `INPUT_KEYS` the axes stand for.
    pairs
        Whether its first two axes are symmetric, so that each pair is told once.
    """

    name: str
    keys: tuple[str, ...]
    names: tuple[tuple[str, ...], ...]
    read: Callable[[Plan], FloatArray]
    pairs: bool = False


def inputs_table(
    region: Region, baseline: Plan, others: Sequence[Plan]
) -> pd.DataFrame:
    """Every input in which a plan differs from the baseline, cell by cell.

    Returns
    -------
    DataFrame
        `table`, `city`, `partner`, `item` (heading or domain), `year`, `baseline`,
        and for each of `others` its `value_k` and `change_k`; in reading order. Money
        is 100 million yuan, joint funding and the debt rule are 0 or 1. The year of
        the debt rule is 0.
    """
    import pandas as pd

    frames = [
        _part_frame(region, part, baseline, others)
        for part in input_parts(region)
        if others
    ]
    rule = _rule_frame(baseline, others)
    found = pd.concat([frame for frame in (*frames, rule) if len(frame)] or [rule])
    found = found.reset_index(drop=True)
    return _with_changes(found, len(others))


def input_totals(
    region: Region, baseline: Plan, others: Sequence[Plan]
) -> pd.DataFrame:
    """Money over all years by city and heading, and of the whole region.

    Returns
    -------
    DataFrame
        `table` (budgets, links, ports), `city` ("region" for all), `item`,
        `baseline`, `value_k`, `change_k`: 100 million yuan. Rows in which nothing
        differs are left out.
    """
    import pandas as pd

    rows = []
    for part in input_parts(region):
        if part.name not in MONEY_TABLES:
            continue
        sums = np.stack([sums_by_city(part, plan) for plan in (baseline, *others)])
        items = part.names[-1] if "item" in part.keys else ("",)
        for i, item in enumerate(items):
            for c, city in enumerate((*part.names[0], REGION)):
                rows.append((part.name, city, item, *sums[:, c, i].tolist()))
    values = [f"value_{k}" for k in range(len(others))]
    frame = pd.DataFrame(rows, columns=[*TOTAL_KEYS, "baseline", *values])
    frame = _with_changes(frame, len(others))
    changed = frame[[f"change_{k}" for k in range(len(others))]].abs() > 1e-9
    return frame[changed.any(axis=1)].reset_index(drop=True)


def indicators_table(
    region: Region,
    baseline: Run,
    others: Sequence[Run],
    indicators: Sequence[Indicator] = INDICATORS,
) -> pd.DataFrame:
    """Indicators by place and year, for the years that all runs have.

    Returns
    -------
    DataFrame
        `indicator`, `place`, `year`, `baseline`, and for each of `others` its
        `value_k`, `change_k` and `percent_k` (NaN where the baseline is zero). Values
        are those of the first member.
    """
    import pandas as pd

    n_years = 1 + min(run.n_years for run in (baseline, *others))
    years = np.arange(region.base_year, region.base_year + n_years)
    frames = []
    for indicator in indicators:
        for place, read in series_readers(region, indicator):
            columns = {"indicator": indicator.id, "place": place, "year": years}
            columns["baseline"] = read(baseline)[:n_years]
            for k, run in enumerate(others):
                columns[f"value_{k}"] = read(run)[:n_years]
            frames.append(pd.DataFrame(columns))
    found = _with_changes(pd.concat(frames, ignore_index=True), len(others))
    for k in range(len(others)):
        against = found["baseline"].where(found["baseline"] != 0.0)
        found[f"percent_{k}"] = 100.0 * found[f"change_{k}"] / against
    return found


def _with_changes(frame: pd.DataFrame, n_others: int) -> pd.DataFrame:
    for k in range(n_others):
        frame[f"change_{k}"] = frame[f"value_{k}"] - frame["baseline"]
    return frame


def input_parts(region: Region) -> Iterator[InputPart]:
    """Every array of a plan that can differ, in reading order."""
    cities = tuple(city.id for city in region.cities)
    lines = tuple(line.key for line in Line)
    domains = tuple(domain.key for domain in Domain)
    pair = (cities, cities)
    yield InputPart("budgets", ("city", "item"), (cities, lines), lambda p: p.budgets)
    yield InputPart("links", ("city", "partner"), pair, lambda p: p.links)
    yield InputPart("ports", ("city",), (cities,), lambda p: p.ports)
    yield InputPart("targeting", ("city",), (cities,), lambda p: p.targeting)
    yield InputPart(
        "agreements",
        ("city", "partner", "item"),
        (*pair, domains),
        lambda p: p.agreements,
        pairs=True,
    )
    yield InputPart(
        "joint_funding",
        ("city", "partner"),
        pair,
        lambda p: p.joint_funding.astype(float),
        pairs=True,
    )


def cells_apart(
    region: Region, part: InputPart, baseline: Plan, others: Sequence[Plan]
) -> tuple[IntArray, ...]:
    """Where some plan differs from the baseline: positions along each axis."""
    base = part.read(baseline)
    differs = np.zeros(base.shape, dtype=bool)
    for plan in others:
        differs |= part.read(plan) != base
    if part.pairs:
        n = region.n_cities
        upper = np.triu(np.ones((n, n), dtype=bool), k=1)
        differs &= upper.reshape(n, n, *(1,) * (differs.ndim - 2))
    return np.nonzero(differs)


def _part_frame(
    region: Region, part: InputPart, baseline: Plan, others: Sequence[Plan]
) -> pd.DataFrame:
    import pandas as pd

    base = part.read(baseline)
    values = [part.read(plan) for plan in others]
    at = cells_apart(region, part, baseline, others)
    columns: dict[str, object] = dict.fromkeys(INPUT_KEYS, "")
    columns["table"] = part.name
    for key, names, positions in zip(part.keys, part.names, at, strict=False):
        columns[key] = np.array(names, dtype=object)[positions]
    columns["year"] = np.array(region.years)[at[-1]]
    columns["baseline"] = base[at]
    for k, value in enumerate(values):
        columns[f"value_{k}"] = value[at]
    return pd.DataFrame(columns)


def _rule_frame(baseline: Plan, others: Sequence[Plan]) -> pd.DataFrame:
    import pandas as pd

    differs = any(plan.debt_rule != baseline.debt_rule for plan in others)
    row: dict[str, object] = dict.fromkeys(INPUT_KEYS, "")
    row |= {"table": "debt_rule", "year": 0, "baseline": float(baseline.debt_rule)}
    row |= {f"value_{k}": float(plan.debt_rule) for k, plan in enumerate(others)}
    return pd.DataFrame([row] if differs else [], columns=list(row))


def sums_by_city(part: InputPart, plan: Plan) -> FloatArray:
    """[C + 1, items]: money over the years by city, the region in the last row."""
    over_years = part.read(plan).sum(axis=-1)
    if "partner" in part.keys:
        over_years = over_years.sum(axis=1)
    by_item = over_years.reshape(over_years.shape[0], -1)
    return np.vstack([by_item, by_item.sum(axis=0)])


def series_readers(
    region: Region, indicator: Indicator
) -> Iterator[tuple[str, Callable[[Run], FloatArray]]]:
    """How the values of each place, [T], are read off a run."""
    names = places(region, indicator)
    for position, place in enumerate(names):

        def read(run: Run, position: int = position) -> FloatArray:
            return np.asarray(indicator.read(run)[0, :, position])

        yield place, read
    of_region = indicator.read_region
    if of_region is not None and REGION not in names:
        yield REGION, lambda run: np.asarray(of_region(run)[0])
