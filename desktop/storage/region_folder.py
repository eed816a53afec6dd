"""Reads a data folder into a `Region`; refuses broken data with file and row."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np

from desktop.core.errors import DataError
from desktop.core.facts import Fact, Facts, Status
from desktop.core.parameters import Coefficients, Parameter, Parameters
from desktop.core.region import Domain, FloatArray, Region, Trends
from desktop.core.region_builder import AgreementRow, Description
from desktop.core.replacing import Basis
from desktop.storage.data_rows import Row, path_of, rows_of
from desktop.storage.region_description import load_description

DATA_FILES = (
    "region.toml",
    "statistics.csv",
    "assumptions.csv",
    "parameters.csv",
    "calibrated.csv",
    "agreements.csv",
)


@dataclass(frozen=True)
class RegionFolder:
    """A data folder, read: what the model needs and what the screens show."""

    description: Description
    region: Region
    parameters: Parameters
    agreements: tuple[AgreementRow, ...]


def load_region_folder(folder: Path) -> RegionFolder:
    """Read all files of a data folder.

    Raises
    ------
    DataError
        Naming file, row and column of the first value that cannot be used.
    """
    description = load_description(folder)
    facts = Facts((*_statistics(folder), *_assumptions(folder)))
    agreements = tuple(_agreements(folder))
    trends = load_trends(folder, description, description.trend_window)
    parameters = load_parameters(folder)
    basis = Basis(
        description, facts, trends, agreements, parameters, fingerprint(folder)
    )
    return RegionFolder(description, basis.region(), parameters, agreements)


def fingerprint(folder: Path) -> str:
    """SHA-256 over the data files in a fixed order, hex."""
    digest = hashlib.sha256()
    for name in DATA_FILES:
        digest.update(name.encode())
        digest.update(path_of(folder, name).read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def load_parameters(folder: Path) -> Parameters:
    """The response parameters by symbol, in file order."""
    columns = "symbol name central low high unit kind used_in citation status note"
    found: dict[str, Parameter] = {}
    for row in rows_of(folder, "parameters.csv", columns):
        parameter = _parameter(row)
        if parameter.symbol in found:
            raise row.duplicate(parameter.symbol)
        found[parameter.symbol] = parameter
    for field in fields(Coefficients):
        if field.name not in found:
            raise DataError("data_missing_key", file="parameters.csv", key=field.name)
    return found


def _parameter(row: Row) -> Parameter:
    low, central, high = row.range_in("low", "central", "high")
    sampled = row.word_in("kind", ("sampled", "fixed")) == "sampled"
    if sampled and low == high:
        raise row.refusal("data_range_empty", "low", low=row.text("low"))
    return Parameter(
        symbol=row.text("symbol"),
        name=row.text("name"),
        central=central,
        low=low,
        high=high,
        unit=row.text("unit"),
        sampled=sampled,
        used_in=row.text("used_in"),
        citation=row.text("citation"),
        status=row.text("status"),
        note=row.text("note"),
        name_zh=row.cells.get("name_zh", "").strip(),
        plain_zh=row.cells.get("plain_zh", "").strip(),
    )


def load_trends(folder: Path, description: Description, window: str) -> Trends:
    """The trend constants of one window of calibrated.csv."""
    values: dict[tuple[str, str], float] = {}
    for row in rows_of(folder, "calibrated.csv", "window place constant value"):
        if row.text("window") == window:
            key = (row.text("place"), row.text("constant"))
            if key in values:
                raise row.duplicate(f"{window}, {key[0]}, {key[1]}")
            values[key] = row.number_in("value")

    def one(place: str, constant: str) -> float:
        if (place, constant) not in values:
            raise DataError(
                "data_missing_value",
                file="calibrated.csv",
                quantity=constant,
                place=place,
                year=window,
            )
        return values[place, constant]

    def each(constant: str) -> FloatArray:
        return np.array([one(city.id, constant) for city in description.cities])

    return Trends(
        gap_decay=one("all", "delta_gap"),
        sd_common=one("all", "sd_common"),
        sd_city=one("all", "sd_city"),
        k_u=one("all", "k_u"),
        q_life=one("all", "q_LE"),
        lead_year=description.lead_year,
        growth_lead=each("d"),
        population_growth=each("n"),
        q_doctors=each("q_D"),
        q_beds=each("q_B"),
    )


def _statistics(folder: Path) -> Iterator[Fact]:
    columns = "place year indicator value unit source confidence note"
    for row in rows_of(folder, "statistics.csv", columns):
        value = row.number_in("value")
        yield Fact(
            place=row.text("place"),
            quantity=row.text("indicator"),
            year=row.year_in("year"),
            value=value,
            low=value,
            high=value,
            unit=row.text("unit"),
            status=Status.PUBLISHED,
            source=row.text("source"),
            confidence=row.text("confidence"),
            note=row.text("note"),
            file=row.file,
            row=row.number,
        )


def _assumptions(folder: Path) -> Iterator[Fact]:
    columns = "place quantity year value low high unit how_obtained status"
    known = tuple(
        s.value for s in Status if s not in {Status.PUBLISHED, Status.REPLACED}
    )
    for row in rows_of(folder, "assumptions.csv", columns):
        low, value, high = row.range_in("low", "value", "high")
        yield Fact(
            place=row.text("place"),
            quantity=row.text("quantity"),
            year=row.year_in("year"),
            value=value,
            low=low,
            high=high,
            unit=row.text("unit"),
            status=Status(row.word_in("status", known)),
            source=row.text("how_obtained"),
            confidence="",
            note="",
            file=row.file,
            row=row.number,
        )


def _agreements(folder: Path) -> Iterator[AgreementRow]:
    columns = "id name parties year domains base_strength source confidence note"
    domains = {domain.key: domain for domain in Domain}
    for row in rows_of(folder, "agreements.csv", columns):
        keys = [key for key in row.text("domains").split(";") if key]
        for key in keys:
            row.require_known("domains", key, domains)
        yield AgreementRow(
            id=row.text("id"),
            name=row.text("name"),
            parties=tuple(row.text("parties").split(";")),
            year=row.year_in("year") if row.text("year") else None,
            domains=tuple(domains[key] for key in keys),
            base_strength=row.share_in("base_strength"),
            source=row.text("source"),
            confidence=row.text("confidence"),
            note=row.text("note"),
            name_zh=row.cells.get("name_zh", "").strip(),
        )
