"""Reads a data folder into a `Region`; refuses broken data with file and row."""

from __future__ import annotations

import csv
import hashlib
import math
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop.core.errors import DataError
from desktop.core.facts import Fact, Facts, Status
from desktop.core.parameters import Parameter, Parameters
from desktop.core.region import City, Domain, Period, Region, Trends
from desktop.core.region_builder import AgreementRow, Description, build_region

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


@dataclass(frozen=True)
class _Row:
    """One line of a CSV file that knows where it stands."""

    file: str
    number: int
    cells: Mapping[str, str]

    def text(self, column: str) -> str:
        return self.cells[column].strip()

    def number_in(self, column: str) -> float:
        raw = self.text(column)
        try:
            value = float(raw)
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            raise DataError(
                "data_bad_number",
                file=self.file,
                row=self.number,
                column=column,
                value=raw,
            )
        return value


def load_region_folder(folder: Path) -> RegionFolder:
    """Read all files of a data folder.

    Raises
    ------
    DataError
        Naming file, row and column of the first value that cannot be used.
    """
    description = _description(folder)
    facts = Facts((*_statistics(folder), *_assumptions(folder)))
    agreements = tuple(_agreements(folder))
    trends = load_trends(folder, description, description.trend_window)
    region = build_region(description, facts, trends, agreements, fingerprint(folder))
    return RegionFolder(description, region, load_parameters(folder), agreements)


def fingerprint(folder: Path) -> str:
    """SHA-256 over the data files in a fixed order, hex."""
    digest = hashlib.sha256()
    for name in DATA_FILES:
        digest.update(name.encode())
        digest.update(_path(folder, name).read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def load_parameters(folder: Path) -> Parameters:
    """The response parameters by symbol, in file order."""
    columns = "symbol name central low high unit kind used_in citation status note"
    return {
        row.text("symbol"): Parameter(
            symbol=row.text("symbol"),
            name=row.text("name"),
            central=row.number_in("central"),
            low=row.number_in("low"),
            high=row.number_in("high"),
            unit=row.text("unit"),
            sampled=row.text("kind") == "sampled",
            used_in=row.text("used_in"),
            citation=row.text("citation"),
            status=row.text("status"),
            note=row.text("note"),
        )
        for row in _rows(folder, "parameters.csv", columns)
    }


def load_trends(folder: Path, description: Description, window: str) -> Trends:
    """The trend constants of one window of calibrated.csv."""
    values: dict[tuple[str, str], float] = {}
    for row in _rows(folder, "calibrated.csv", "window place constant value"):
        if row.text("window") == window:
            key = (row.text("place"), row.text("constant"))
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

    def each(constant: str) -> np.ndarray:
        return np.array([one(city.id, constant) for city in description.cities])

    return Trends(
        gap_decay=one("all", "delta_gap"),
        sd_common=one("all", "sd_common"),
        sd_city=one("all", "sd_city"),
        k_u=one("all", "k_u"),
        q_life=one("all", "q_LE"),
        growth_lead=each("d"),
        population_growth=each("n"),
        q_doctors=each("q_D"),
        q_beds=each("q_B"),
    )


def _path(folder: Path, name: str) -> Path:
    path = folder / name
    if not path.is_file():
        raise DataError("data_missing_file", file=name)
    return path


def _rows(folder: Path, name: str, columns: str) -> Iterator[_Row]:
    with _path(folder, name).open(encoding="utf-8-sig", newline="") as stream:
        reader = csv.DictReader(stream)
        present: Sequence[str] = reader.fieldnames or ()
        for column in columns.split():
            if column not in present:
                raise DataError("data_missing_column", file=name, column=column)
        for cells in reader:
            yield _Row(name, reader.line_num, cells)


def _statistics(folder: Path) -> Iterator[Fact]:
    columns = "place year indicator value unit source confidence note"
    for row in _rows(folder, "statistics.csv", columns):
        value = row.number_in("value")
        yield Fact(
            place=row.text("place"),
            quantity=row.text("indicator"),
            year=int(row.number_in("year")),
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
    for row in _rows(folder, "assumptions.csv", columns):
        yield Fact(
            place=row.text("place"),
            quantity=row.text("quantity"),
            year=int(row.number_in("year")),
            value=row.number_in("value"),
            low=row.number_in("low"),
            high=row.number_in("high"),
            unit=row.text("unit"),
            status=Status(row.text("status")),
            source=row.text("how_obtained"),
            confidence="",
            note="",
            file=row.file,
            row=row.number,
        )


def _agreements(folder: Path) -> Iterator[AgreementRow]:
    columns = "id name parties year domains base_strength source confidence note"
    domains = {domain.key: domain for domain in Domain}
    for row in _rows(folder, "agreements.csv", columns):
        keys = [key for key in row.text("domains").split(";") if key]
        yield AgreementRow(
            id=row.text("id"),
            name=row.text("name"),
            parties=tuple(row.text("parties").split(";")),
            year=int(row.number_in("year")) if row.text("year") else None,
            domains=tuple(domains[key] for key in keys),
            base_strength=row.number_in("base_strength"),
            source=row.text("source"),
            confidence=row.text("confidence"),
            note=row.text("note"),
        )


def _description(folder: Path) -> Description:
    with _path(folder, "region.toml").open("rb") as stream:
        raw = tomllib.load(stream)
    cities = tuple(
        City(c["id"], c["name_zh"], c["province"], c["code"], c["colour"])
        for c in raw["cities"]
    )
    periods = tuple(
        Period(p["from"], p["to"], p["name"], p["name_zh"]) for p in raw["periods"]
    )
    return Description(
        name=raw["name"],
        name_zh=raw["name_zh"],
        base_year=raw["base_year"],
        last_year=raw["last_year"],
        default_horizon=raw["default_horizon"],
        nation=raw["nation"],
        home=raw["home"],
        trend_window=raw["trend_window"],
        hindcast_window=raw["hindcast_window"],
        cities=cities,
        port_ids=tuple(c["id"] for c in raw["cities"] if c.get("port")),
        periods=periods,
    )
