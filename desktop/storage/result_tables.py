"""The tables of results that other programs read: indicators, bands, quantiles."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping

import numpy as np

from desktop.core.ensemble import Band, Bands, Spread
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
QUANTILE_COLUMNS = (
    "place",
    "year",
    "indicator",
    "q05",
    "q10",
    "q50",
    "q90",
    "q95",
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


def quantiles_csv(
    region: Region, places: Mapping[str, Spread], whole: Mapping[str, Spread]
) -> bytes:
    """The file quantiles.csv; see `quantile_rows`."""
    return result_bytes(QUANTILE_COLUMNS, quantile_rows(region, places, whole))


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
    columns = {key: _band_columns(band) for key, band in bands.places.items()}
    whole = {key: _band_columns(band) for key, band in bands.region.items()}
    return _rows(region, columns, whole)


def quantile_rows(
    region: Region, places: Mapping[str, Spread], whole: Mapping[str, Spread]
) -> Iterator[ResultRow]:
    """As `band_rows`, from the 5th to the 95th per cent."""
    columns = {key: _spread_columns(spread) for key, spread in places.items()}
    regional = {key: _spread_columns(spread) for key, spread in whole.items()}
    return _rows(region, columns, regional)


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


def _band_columns(band: Band) -> FloatArray:
    return np.stack(
        [band.low, band.median, band.high, band.base_median, band.share_better]
    )


def _spread_columns(spread: Spread) -> FloatArray:
    rest = np.stack([spread.base_median, spread.share_better])
    return np.concatenate([spread.quantiles, rest])


def _rows(
    region: Region, columns: Mapping[str, FloatArray], whole: Mapping[str, FloatArray]
) -> Iterator[ResultRow]:
    """Rows of columns [K, T, places] by indicator; [K, T] of the whole region."""
    for indicator in INDICATORS:
        for position, place in enumerate(places(region, indicator)):
            of_place = columns[indicator.id][..., position]
            yield from _years(region, place, indicator, of_place)
        if indicator.id in whole and indicator.place is not Place.REGION:
            yield from _years(region, REGION, indicator, whole[indicator.id])


def _years(
    region: Region, place: str, indicator: Indicator, columns: FloatArray
) -> Iterator[ResultRow]:
    for t, row in enumerate(columns.T.tolist()):
        numbers: list[Value] = ["" if math.isnan(number) else number for number in row]
        yield place, region.base_year + t, indicator.id, *numbers


def result_bytes(columns: tuple[str, ...], rows: Iterable[ResultRow]) -> bytes:
    """A table of results as a file."""
    content = csv_bytes(columns, rows)
    # Spreadsheets need the mark as soon as a name leaves ASCII, simple readers trip
    # over it: so only then.
    return content if content.isascii() else BYTE_ORDER_MARK + content
