"""Scenarios side by side as tables for others: a workbook with charts, or CSV."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import desktop
from desktop.core.projection import MODEL_VERSION
from desktop.core.region import Region
from desktop.core.replacements import name_of
from desktop.core.replacing import Listed, replaced_values
from desktop.document.comparison import indicators_table, input_totals, inputs_table
from desktop.document.side_by_side import Side
from desktop.document.targets import target_states
from desktop.storage.captions import Captions
from desktop.storage.comparison_workbook import comparison_workbook
from desktop.storage.files import write_file, write_files
from desktop.storage.tables import BYTE_ORDER_MARK
from desktop.storage.tables_layout import guarded

if TYPE_CHECKING:
    import pandas as pd

WORKBOOK = ".xlsx"


@dataclass(frozen=True, eq=False)
class Tables:
    """What is written, by name of the sheet or file.

    Attributes
    ----------
    frames
        `inputs`, `totals`, `indicators`, `targets` where there are any, `sources`.
    names
        Of the baseline and then of the others.
    captions
        What codes are called when they are written.
    """

    frames: Mapping[str, pd.DataFrame]
    names: tuple[str, ...]
    captions: Captions


def comparison_tables(
    region: Region,
    baseline: Side,
    others: Sequence[Side],
    captions: Captions | None = None,
) -> Tables:
    """All tables of a comparison, with the names of the scenarios in their columns."""
    import pandas as pd

    captions = captions or Captions()
    plans, runs = [side.plan for side in others], [side.run for side in others]
    indicators = indicators_table(region, baseline.run, runs)
    indicators.insert(3, "unit", indicators["indicator"].map(captions.unit))
    names = (baseline.name, *(side.name for side in others))
    titles = _titles(names, captions)
    frames = {
        "inputs": inputs_table(region, baseline.plan, plans).rename(columns=titles),
        "totals": input_totals(region, baseline.plan, plans).rename(columns=titles),
        "indicators": indicators.rename(columns=titles),
    }
    targets = list(_targets(region, (baseline, *others)))
    if targets:
        frames["targets"] = pd.DataFrame(targets)
    origin = _origin(region, names, captions)
    frames["sources"] = pd.DataFrame(origin, columns=["what", "is"])
    return Tables(frames, names, captions)


def write_comparison(path: Path, region: Region, tables: Tables) -> None:
    """Write a workbook where `path` ends in .xlsx, else a folder of CSV files.

    Raises
    ------
    UserError
        Where the system refuses; what stood there before is untouched.
    """
    if path.suffix.lower() == WORKBOOK:
        content = comparison_workbook(
            region, tables.frames, tables.names, tables.captions
        )
        write_file(path, content)
        return
    captions = tables.captions
    contents = {
        captions.sheet(name): _csv(frame, captions)
        for name, frame in tables.frames.items()
    }
    write_files(
        {
            path / f"{name}.csv": BYTE_ORDER_MARK + content
            for name, content in contents.items()
        }
    )


def _titles(names: Sequence[str], captions: Captions) -> dict[str, str]:
    titles = {"baseline": names[0]}
    for k, name in enumerate(names[1:]):
        titles[f"value_{k}"] = name
        titles[f"change_{k}"] = captions.change.format(name=name)
        titles[f"percent_{k}"] = captions.percent.format(name=name)
    return titles


def _targets(region: Region, sides: Sequence[Side]) -> list[dict[str, object]]:
    return [
        {
            "scenario": side.name,
            "indicator": state.target.indicator,
            "place": state.target.place,
            "year": state.target.year,
            "target": state.target.value,
            "value": float("nan") if state.value is None else state.value,
            "met": "yes" if state.reached else "no",
        }
        for side in sides
        for state in target_states(region, side.run, side.targets)
    ]


def _origin(
    region: Region, names: Sequence[str], captions: Captions
) -> list[tuple[str, str]]:
    return [
        ("program", f"luzhou-planner {desktop.__version__}"),
        ("model", MODEL_VERSION),
        ("region", captions.cell("region", region.name)),
        ("data fingerprint", region.fingerprint),
        *(("replaced", _replaced(listed)) for listed in replaced_values(region)),
        ("baseline", names[0]),
        *(("scenario", name) for name in names[1:]),
        ("money", captions.word("100 million yuan at base-year prices")),
        (
            "values",
            captions.word("central values of the parameters; ranges are in bands.csv"),
        ),
    ]


def _replaced(listed: Listed) -> str:
    """A value of the data, what stands in its place, and why."""
    new, old = f"{listed.new.value:.10g}", f"{listed.old_value:.10g}"
    return f"{name_of(listed.new.key)}: {new} ({old}); {listed.new.reason}"


def _csv(frame: pd.DataFrame, captions: Captions) -> bytes:
    safe = frame.copy()
    for name in frame.select_dtypes(exclude="number").columns:
        safe[name] = _worded(frame, name, captions)
    safe.columns = [guarded(captions.word(str(name))) for name in frame.columns]
    return bytes(safe.to_csv(index=False, lineterminator="\r\n").encode())


def _worded(frame: pd.DataFrame, name: str, captions: Captions) -> list[str]:
    return [guarded(captions.cell(name, str(cell))) for cell in frame[name]]
