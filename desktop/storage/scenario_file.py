"""Scenario files (.lzplan): versioned JSON, the same bytes for the same scenarios.

Every scenario holds only what differs from the base, in full precision, so that what
is read back is bit for bit what was written. The history of the format stands in
`desktop.storage.migrations`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import desktop
from desktop.core.errors import UserError
from desktop.core.projection import MODEL_VERSION
from desktop.core.region import Domain, Line, Region
from desktop.core.replacements import Replacement
from desktop.core.replacing import data_fingerprint, replaced_region
from desktop.document.display_score import HEADLINES
from desktop.document.saved_results import MOST_KEPT
from desktop.document.scenario import Scenario
from desktop.document.scenario_edits import ScenarioList
from desktop.storage.file_state import digest_of, is_read_only
from desktop.storage.files import MEGABYTE, read_file, sweep_leftovers, write_file
from desktop.storage.json_text import (
    has_more_entries,
    json_bytes,
    parse_object,
    validated,
)
from desktop.storage.migrations import FORMAT_VERSION, migrated
from desktop.storage.paths import PROGRAM
from desktop.storage.replaced_models import region_of, replaced_models
from desktop.storage.scenario_models import model_of, scenario_of
from desktop.storage.scenario_schema import (
    MOST_REPLACED,
    DataModel,
    FileModel,
    ProgramModel,
    ReplacedModel,
    ScenarioModel,
)

SUFFIX = ".lzplan"
LARGEST = 16 * MEGABYTE
"""Two seconds of reading; eight cities with hundreds of scenarios need three MB."""
LONGEST_NAME = 255
"""Bytes of a file's name that file systems take."""
MOST_SCENARIOS = 500
MOST_IN_HEADER = 1000
"""Entries; a file of ours has a dozen. Each wrong one costs time to describe."""


@dataclass(frozen=True, eq=False)
class ScenarioFile:
    """A file that was read.

    Attributes
    ----------
    active
        Position of the scenario that was on view when it was saved.
    baseline
        Position of the scenario others are compared with; None: the base path.
    model_version, fingerprint
        Model and data that the file was saved with.
    region
        What the scenarios stand on: that of the data with the values that the file
        replaces.
    digest
        Of the bytes that were read.
    """

    scenarios: tuple[Scenario, ...]
    region: Region
    active: int
    model_version: str
    fingerprint: str
    baseline: int | None = None
    digest: str = ""

    @property
    def same_model(self) -> bool:
        """Whether this program computes with the model it was saved with."""
        return self.model_version == MODEL_VERSION

    @property
    def replaced(self) -> tuple[Replacement, ...]:
        """Values of the data that the file replaces."""
        return self.region.replaced

    def same_data(self, region: Region) -> bool:
        """Whether it was saved on these data, whatever was replaced in them."""
        return self.fingerprint == data_fingerprint(region)


def save_scenarios(
    path: Path,
    region: Region,
    scenarios: Sequence[Scenario],
    active: int = 0,
    baseline: int | None = None,
) -> str:
    """Write a scenario file in place of `path`, in one step or not at all.

    What stood there before is kept as `backup_path`.

    Returns
    -------
    str
        Digest of what was written, to see later whether it is still there.

    Raises
    ------
    UserError
        Where the file is protected or the system refuses; what stood there before is
        untouched.
    """
    if is_read_only(path):
        raise UserError("file_read_only", file=str(path))
    content = encode(region, scenarios, active, baseline)
    write_file(path, content, backup_path(path))
    sweep_leftovers(Path(os.path.realpath(path)))
    return digest_of(content)


def backup_path(path: Path) -> Path:
    """Where the version before the last one is kept: beside the file itself."""
    real = Path(os.path.realpath(path))
    ending = f".backup{real.suffix}"
    stem = real.stem
    while len(os.fsencode(stem + ending)) > LONGEST_NAME:
        stem = stem[:-1]
    return real.with_name(stem + ending)


def load_scenarios(path: Path, region: Region) -> ScenarioFile:
    """Read a scenario file of this or an earlier format.

    A file made with another model or other data is read as well; the caller sees it
    by `same_model` and `same_data`.

    Raises
    ------
    UserError
        Where the file cannot be read, is damaged, is of a later format, or holds a
        plan that this region does not allow.
    """
    content = read_file(path, LARGEST)
    return replace(decode(content, region, str(path)), digest=digest_of(content))


def encode(
    region: Region,
    scenarios: Sequence[Scenario],
    active: int = 0,
    baseline: int | None = None,
) -> bytes:
    """The bytes of a scenario file, with what is replaced in the region."""
    listed = ScenarioList(tuple(scenarios), active, baseline, region.replaced)
    return json_bytes(file_model(region, listed))


def file_model(region: Region, listed: ScenarioList) -> FileModel:
    """A scenario file as it is written.

    Parameters
    ----------
    region
        Of these data; the values replaced in it are those of `listed`.
    """
    region = replaced_region(region, listed.replaced)
    return FileModel(
        format_version=FORMAT_VERSION,
        program=ProgramModel(name=PROGRAM, version=desktop.__version__),
        model_version=MODEL_VERSION,
        data=DataModel(region=region.name, fingerprint=data_fingerprint(region)),
        replaced_assumptions=replaced_models(region),
        active=listed.active,
        baseline=listed.baseline,
        scenarios=[model_of(region, scenario) for scenario in listed.scenarios],
    )


def decode(content: bytes, region: Region, file: str) -> ScenarioFile:
    """Scenarios from the bytes of a file.

    Parameters
    ----------
    file
        Named in refusals.

    Raises
    ------
    UserError
        As `load_scenarios`.
    """
    raw = migrated(parse_object(content, file), file)
    listed = raw["scenarios"]
    header = _header(raw, file)
    if not isinstance(listed, list):
        raise _wrong(file, "scenarios", type(listed).__name__)
    if not listed:
        raise UserError("file_no_scenario", file=file)
    if len(listed) > MOST_SCENARIOS:
        raise UserError(
            "file_too_many", file=file, count=len(listed), limit=MOST_SCENARIOS
        )
    if not 0 <= header.active < len(listed):
        raise _wrong(file, "active", str(header.active))
    if header.baseline is not None and not 0 <= header.baseline < len(listed):
        raise _wrong(file, "baseline", str(header.baseline))
    region = region_of(region, header.replaced_assumptions, file)
    return ScenarioFile(
        tuple(
            scenario_of(region, _checked(region, scenario, number, file), file)
            for number, scenario in enumerate(listed, start=1)
        ),
        region,
        header.active,
        header.model_version,
        header.data.fingerprint,
        header.baseline,
    )


def _header(raw: Mapping[str, object], file: str) -> FileModel:
    """All but the scenarios."""
    header = {**raw, "scenarios": []}
    replaced = header.get("replaced_assumptions")
    told = len(replaced) if isinstance(replaced, list) else 0
    most = min(told, MOST_REPLACED) * len(ReplacedModel.model_fields)
    if has_more_entries(header, MOST_IN_HEADER + 2 * most):
        raise UserError("file_not_scenarios", file=file)
    return validated(FileModel, header, file)


def _checked(region: Region, raw: object, number: int, file: str) -> ScenarioModel:
    """A scenario with no more entries than the region has cells."""
    c, t = region.n_cities, region.n_years
    cells = c * (len(Line) + 2 + c * (2 + len(Domain))) * t
    results = 2 * MOST_KEPT * len(HEADLINES) * (c + 1) * t
    if has_more_entries(raw, 2 * cells + results + MOST_IN_HEADER):
        raise UserError("file_too_full", file=file, number=number)
    return validated(ScenarioModel, raw, file, ("scenarios", str(number)))


def _wrong(file: str, place: str, value: str) -> UserError:
    return UserError("file_field_wrong", file=file, place=place, value=value)
