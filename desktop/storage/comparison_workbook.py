"""The workbook of a comparison: sheets with number formats, and native charts."""

from __future__ import annotations

import datetime as dt
import io
import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.core.indicators import BY_ID
from desktop.core.region import Region
from desktop.document.display_score import HEADLINES
from desktop.document.history import REGION
from desktop.storage.captions import Captions
from desktop.storage.workbook import exact_worksheet

if TYPE_CHECKING:
    import pandas as pd

COLUMN_WIDTH, NAME_WIDTH = 14, 24
CHART_ROWS, CHART_COLUMNS = 18, 11
_SHARE = "share"
_FORMATS = {
    ("value", False): "#,##0.00##",
    ("change", False): "+#,##0.00##;-#,##0.00##;0",
    ("value", True): "0.0#%",
    ("change", True): "+0.0#%;-0.0#%;0",
    ("percent", False): "+0.0;-0.0;0",
    ("percent", True): "+0.0;-0.0;0",
}
"""By kind of column, and whether the row is of shares."""
_LONG = frozenset({"indicator", "unit", "what", "is", "scenario"})


def comparison_workbook(
    region: Region,
    frames: Mapping[str, pd.DataFrame],
    names: Sequence[str],
    captions: Captions,
) -> bytes:
    """One sheet a table, and one of charts; the same bytes for the same content."""
    import xlsxwriter

    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        # The day of writing would make two equal files differ.
        book.set_properties({"created": dt.datetime(2000, 1, 1)})  # noqa: DTZ001
        formats = {
            key: book.add_format({"num_format": text}) for key, text in _FORMATS.items()
        }
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        for name, frame in frames.items():
            sheet = book.add_worksheet(captions.sheet(name), exact_worksheet())
            _write_heads(sheet, frame, captions, bold)
            _write_rows(sheet, frame, len(names), captions, formats)
        _add_charts(book, region, frames["indicators"], names, captions)
    return stream.getvalue()


def _write_heads(
    sheet: Any, frame: pd.DataFrame, captions: Captions, bold: Any
) -> None:
    sheet.freeze_panes(1, 0)
    for column, name in enumerate(map(str, frame.columns)):
        sheet.write_string(0, column, captions.word(name), bold)
        width = NAME_WIDTH if name in _LONG else COLUMN_WIDTH
        sheet.set_column(column, column, width)
    if len(frame):
        sheet.autofilter(0, 0, len(frame), len(frame.columns) - 1)


def _write_rows(
    sheet: Any,
    frame: pd.DataFrame,
    n_sides: int,
    captions: Captions,
    formats: Mapping[tuple[str, bool], Any],
) -> None:
    kinds = _kinds(frame, n_sides)
    heads = [str(name) for name in frame.columns]
    for row, record in enumerate(frame.itertuples(index=False), start=1):
        first = dict(zip(heads[:3], record[:3], strict=True))
        is_share = _is_share(first)
        for column, cell in enumerate(record):
            if isinstance(cell, str):
                sheet.write_string(row, column, captions.cell(heads[column], cell))
            elif isinstance(cell, float):
                if math.isfinite(cell):
                    style = formats[kinds[column], is_share]
                    sheet.write_number(row, column, cell, style)
            else:
                sheet.write_number(row, column, int(cell))


def _kinds(frame: pd.DataFrame, n_sides: int) -> list[str]:
    """Of each column: codes, values of all sides, changes, changes in per cent."""
    of_numbers = [frame[name].dtype.kind == "f" for name in frame.columns]
    first = of_numbers.index(True) if any(of_numbers) else len(of_numbers)
    others = n_sides - 1
    kinds = ["value"] * (first + n_sides) + ["change"] * others + ["percent"] * others
    return (kinds + ["value"] * len(of_numbers))[: len(of_numbers)]


def _is_share(codes: Mapping[str, object]) -> bool:
    if codes.get("table") == "targeting":
        return True
    indicator = BY_ID.get(str(codes.get("indicator", "")))
    return indicator is not None and indicator.unit == _SHARE


def _add_charts(
    book: Any,
    region: Region,
    rows: pd.DataFrame,
    names: Sequence[str],
    captions: Captions,
) -> None:
    """A line chart of each headline indicator, over the rows of its own sheet."""
    sheet = book.add_worksheet(captions.sheet("charts"))
    source = captions.sheet("indicators")
    for number, indicator_id in enumerate(HEADLINES):
        has_region = BY_ID[indicator_id].read_region is not None
        place = REGION if has_region else region.home
        at = rows.index[(rows["indicator"] == indicator_id) & (rows["place"] == place)]
        first, last = int(at[0]) + 1, int(at[-1]) + 1
        chart = book.add_chart({"type": "line"})
        for name in names:
            column = rows.columns.get_loc(name)
            chart.add_series(
                {
                    "name": name,
                    "categories": [source, first, 2, last, 2],
                    "values": [source, first, column, last, column],
                }
            )
        named = captions.cell("indicator", indicator_id)
        where, unit = captions.cell("place", place), captions.unit(indicator_id)
        title = f"{named}, {where} [{unit}]" if unit else f"{named}, {where}"
        chart.set_title({"name": title, "name_font": {"size": 12}})
        chart.set_size({"width": 640, "height": 340})
        down, across = divmod(number, 2)
        sheet.insert_chart(CHART_ROWS * down, CHART_COLUMNS * across, chart)
