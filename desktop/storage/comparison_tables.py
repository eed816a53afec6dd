"""Scenarios side by side as tables for others: a workbook with charts, or CSV."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import desktop
from desktop.core.indicators import BY_ID
from desktop.core.plan import Plan
from desktop.core.projection import MODEL_VERSION, Run
from desktop.core.region import Region
from desktop.document.comparison import indicators_table, input_totals, inputs_table
from desktop.document.display_score import HEADLINES
from desktop.document.history import REGION
from desktop.storage.files import write_file, write_files
from desktop.storage.result_tables import full_unit
from desktop.storage.tables import BYTE_ORDER_MARK
from desktop.storage.tables_layout import guarded
from desktop.storage.workbook import exact_worksheet

if TYPE_CHECKING:
    import pandas as pd

WORKBOOK = ".xlsx"
COLUMN_WIDTH = 16
CHART_ROWS = 18
_FORMATS = {
    "value": "#,##0.00##",
    "change": "+#,##0.00##;-#,##0.00##;0",
    "percent": "0.0",
}


@dataclass(frozen=True, eq=False)
class Side:
    """One of the compared scenarios."""

    name: str
    plan: Plan
    run: Run


@dataclass(frozen=True, eq=False)
class Tables:
    """What is written, by name of the sheet or file.

    Attributes
    ----------
    frames
        `inputs`, `totals`, `indicators`, `sources`.
    names
        Of the baseline and then of the others.
    """

    frames: Mapping[str, pd.DataFrame]
    names: tuple[str, ...]


def comparison_tables(region: Region, baseline: Side, others: Sequence[Side]) -> Tables:
    """All tables of a comparison, with the names of the scenarios in their columns."""
    import pandas as pd

    plans, runs = [side.plan for side in others], [side.run for side in others]
    indicators = indicators_table(region, baseline.run, runs)
    units = indicators["indicator"].map({i: full_unit(BY_ID[i]) for i in BY_ID})
    indicators.insert(3, "unit", units)
    names = (baseline.name, *(side.name for side in others))
    titles = _titles(names)
    frames = {
        "inputs": inputs_table(region, baseline.plan, plans).rename(columns=titles),
        "totals": input_totals(region, baseline.plan, plans).rename(columns=titles),
        "indicators": indicators.rename(columns=titles),
        "sources": pd.DataFrame(_origin(region, names), columns=["what", "is"]),
    }
    return Tables(frames, names)


def write_comparison(path: Path, region: Region, tables: Tables) -> None:
    """Write a workbook where `path` ends in .xlsx, else a folder of CSV files.

    Raises
    ------
    UserError
        Where the system refuses; what stood there before is untouched.
    """
    if path.suffix.lower() == WORKBOOK:
        write_file(path, workbook_of(region, tables))
        return
    write_files(
        {
            path / f"{name}.csv": BYTE_ORDER_MARK + _csv(frame)
            for name, frame in tables.frames.items()
        }
    )


def workbook_of(region: Region, tables: Tables) -> bytes:
    """The workbook: a sheet for each table, and one of native charts."""
    import pandas as pd

    stream = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False}
    with pd.ExcelWriter(
        stream, engine="xlsxwriter", engine_kwargs={"options": options}
    ) as writer:
        writer.book.worksheet_class = exact_worksheet()
        # The day of writing would make two equal files differ.
        writer.book.set_properties({"created": dt.datetime(2000, 1, 1)})  # noqa: DTZ001
        for name, frame in tables.frames.items():
            frame.to_excel(writer, sheet_name=name, index=False, freeze_panes=(1, 0))
            _set_formats(writer.book, writer.sheets[name], frame)
        _add_charts(writer, region, tables)
    return stream.getvalue()


def _titles(names: Sequence[str]) -> dict[str, str]:
    titles = {"baseline": names[0]}
    for k, name in enumerate(names[1:]):
        titles[f"value_{k}"] = name
        titles[f"change_{k}"] = f"{name}: change"
        titles[f"percent_{k}"] = f"{name}: change in %"
    return titles


def _origin(region: Region, names: Sequence[str]) -> list[tuple[str, str]]:
    return [
        ("program", f"luzhou-planner {desktop.__version__}"),
        ("model", MODEL_VERSION),
        ("region", region.name),
        ("data fingerprint", region.fingerprint),
        ("baseline", names[0]),
        *(("scenario", name) for name in names[1:]),
        ("money", "100 million yuan at base-year prices"),
        ("values", "central values of the parameters; ranges are in bands.csv"),
    ]


def _csv(frame: pd.DataFrame) -> bytes:
    texts = frame.select_dtypes(exclude="number").columns
    safe = frame.assign(**{name: frame[name].map(_guarded) for name in texts})
    safe.columns = [guarded(str(name)) for name in frame.columns]
    return bytes(safe.to_csv(index=False, lineterminator="\r\n").encode())


def _guarded(cell: object) -> object:
    return guarded(cell) if isinstance(cell, str) else cell


def _set_formats(book: Any, sheet: Any, frame: pd.DataFrame) -> None:
    for position, name in enumerate(frame.columns):
        kind = "value"
        if str(name).endswith(": change"):
            kind = "change"
        elif str(name).endswith(": change in %"):
            kind = "percent"
        is_number = frame[name].dtype.kind == "f"
        style = book.add_format({"num_format": _FORMATS[kind]}) if is_number else None
        sheet.set_column(position, position, COLUMN_WIDTH, style)
    if len(frame):
        sheet.autofilter(0, 0, len(frame), len(frame.columns) - 1)


def _add_charts(writer: Any, region: Region, tables: Tables) -> None:
    """A line chart of each headline indicator, over the rows of its own sheet."""
    sheet = writer.book.add_worksheet("charts")
    rows = tables.frames["indicators"]
    for number, indicator_id in enumerate(HEADLINES):
        has_region = BY_ID[indicator_id].read_region is not None
        place = REGION if has_region else region.home
        at = rows.index[(rows["indicator"] == indicator_id) & (rows["place"] == place)]
        first, last = int(at[0]) + 1, int(at[-1]) + 1
        chart = writer.book.add_chart({"type": "line"})
        for name in tables.names:
            column = rows.columns.get_loc(name)
            chart.add_series(
                {
                    "name": name,
                    "categories": ["indicators", first, 2, last, 2],
                    "values": ["indicators", first, column, last, column],
                }
            )
        unit = full_unit(BY_ID[indicator_id])
        chart.set_title({"name": f"{indicator_id}, {place} [{unit}]"})
        chart.set_size({"width": 640, "height": 340})
        sheet.insert_chart(CHART_ROWS * (number // 2), 11 * (number % 2), chart)
