"""The tables of results that other programs read: indicators.csv and bands.csv."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping

import numpy as np

from desktop.core.ensemble import Band, Bands
from desktop.core.indicators import INDICATORS, MONEY, Indicator, Place, places
from desktop.core.projection import Projection
from desktop.core.region import FloatArray, Region
from desktop.storage.tables import BYTE_ORDER_MARK, Value, csv_bytes

REGION = "region"
INDICATOR_COLUMNS = ("place", "year", "indicator", "value", "base", "unit")
BAND_COLUMNS = (
    "place",
    "year",
    "indicator",
    "q10",
    "q50",
    "q90",
    "base_q50",
    "share_better",
)

UNITS_IN_FULL: Mapping[str, str] = {
    MONEY: "100 million yuan, base-year prices",
    "income_urban": "yuan per head",
    "income_rural": "yuan per head",
    "low_income_share": "share of rural residents",
    "debt_ratio": "share of GDP",
    "coordination_index": "index 0 to 1",
}
"""By indicator or unit, where a table without headings above it must say more."""

ResultRow = tuple[Value, ...]


def indicators_csv(region: Region, projection: Projection) -> bytes:
    """The file indicators.csv; see `indicator_rows`."""
    return result_bytes(INDICATOR_COLUMNS, indicator_rows(region, projection))


def bands_csv(region: Region, bands: Bands) -> bytes:
    """The file bands.csv; see `band_rows`."""
    return result_bytes(BAND_COLUMNS, band_rows(region, bands))


def indicator_rows(region: Region, projection: Projection) -> Iterator[ResultRow]:
    """Plan and base of the first member, by indicator, place and year.

    Years run from the base year to the horizon; the region follows the cities.
    """
    for indicator in INDICATORS:
        unit = full_unit(indicator)
        value, base = indicator.read(projection.plan), indicator.read(projection.base)
        for position, place in enumerate(places(region, indicator)):
            series = value[0, :, position], base[0, :, position]
            yield from _series(region, place, indicator, *series, unit)
        if indicator.read_region is not None and indicator.place is not Place.REGION:
            series = (
                indicator.read_region(projection.plan)[0],
                indicator.read_region(projection.base)[0],
            )
            yield from _series(region, REGION, indicator, *series, unit)


def band_rows(region: Region, bands: Bands) -> Iterator[ResultRow]:
    """Quantiles over members, by indicator, place and year.

    `share_better` is empty where an indicator has no better direction.
    """
    for indicator in INDICATORS:
        band = bands.places[indicator.id]
        for position, place in enumerate(places(region, indicator)):
            yield from _band(region, place, indicator, band, position)
        if indicator.id in bands.region and indicator.place is not Place.REGION:
            whole = bands.region[indicator.id]
            yield from _band(region, REGION, indicator, whole)


def full_unit(indicator: Indicator) -> str:
    """The unit as a table on its own must say it."""
    unit = UNITS_IN_FULL.get(indicator.unit, indicator.unit)
    return UNITS_IN_FULL.get(indicator.id, unit)


def _series(
    region: Region,
    place: str,
    indicator: Indicator,
    value: FloatArray,
    base: FloatArray,
    unit: str,
) -> Iterator[ResultRow]:
    for t, (planned, without) in enumerate(zip(value, base, strict=True)):
        year = region.base_year + t
        yield place, year, indicator.id, float(planned), float(without), unit


def _band(
    region: Region,
    place: str,
    indicator: Indicator,
    band: Band,
    position: int | None = None,
) -> Iterator[ResultRow]:
    columns = np.stack(
        [band.low, band.median, band.high, band.base_median, band.share_better]
    )
    if position is not None:
        columns = columns[..., position]
    for t, row in enumerate(columns.T.tolist()):
        numbers: list[Value] = ["" if math.isnan(number) else number for number in row]
        yield place, region.base_year + t, indicator.id, *numbers


def result_bytes(columns: tuple[str, ...], rows: Iterable[ResultRow]) -> bytes:
    """A table of results as a file."""
    content = csv_bytes(columns, rows)
    # Spreadsheets need the mark as soon as a name leaves ASCII, simple readers trip
    # over it: so only then.
    return content if content.isascii() else BYTE_ORDER_MARK + content
