"""The scenario file as pydantic sees it: types, nothing beside them, finite numbers."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from desktop.storage.migrations import FORMAT_VERSION
from desktop.storage.viewpoint_json import ViewpointModel

Finite = Annotated[float, Field(allow_inf_nan=False)]
ByYear = dict[str, Finite]
LONGEST_REASON = 2000
"""Characters; the window takes fewer."""
MOST_REPLACED = 1000
"""More than a region has values that a projection is made from."""


class Closed(BaseModel):
    """Types as they are, no conversion, no unknown field."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class TextModel(Closed):
    """Name and note in one language."""

    name: str
    note: str


class TargetModel(Closed):
    """One target; `place` is a city, "region" or a pair."""

    indicator: str
    place: str
    year: int
    value: Finite


class ResultsModel(Closed):
    """Headline results of one version: `values` by indicator, place and year."""

    model_version: str
    fingerprint: str
    values: dict[str, dict[str, ByYear]]


class ScenarioModel(TextModel):
    """One scenario; the nested mappings hold what differs from the base.

    Attributes
    ----------
    budgets
        City, heading, year: 100 million yuan.
    links
        City that pays, partner, year: 100 million yuan.
    ports, targeting
        City, year: 100 million yuan; share.
    agreements
        City, partner, domain, year: wanted strength; each pair once.
    joint_funding
        City, partner, year; each pair once.
    view
        What was on view when it was saved.
    results
        Headline results of this plan as saved, the newest last.
    """

    author: str
    targets: list[TargetModel]
    view: ViewpointModel | None
    results: list[ResultsModel]
    translations: dict[str, TextModel]
    horizon: int
    debt_rule: bool
    budgets: dict[str, dict[str, ByYear]]
    links: dict[str, dict[str, ByYear]]
    ports: dict[str, ByYear]
    targeting: dict[str, ByYear]
    agreements: dict[str, dict[str, dict[str, ByYear]]]
    joint_funding: dict[str, dict[str, dict[str, bool]]]


class ProgramModel(Closed):
    """Which program wrote the file."""

    name: str
    version: str


class DataModel(Closed):
    """Which data the plan was made on: the region and the SHA-256 of its files."""

    region: str
    fingerprint: str


class ReplacedModel(Closed):
    """A value of the data that the user replaced; see `Replacement`.

    A parameter has an empty place and the year 0.
    """

    place: str
    quantity: str
    year: int
    value: Finite
    reason: Annotated[str, Field(max_length=LONGEST_REASON)]


class FileModel(Closed):
    """A scenario file.

    Attributes
    ----------
    replaced_assumptions
        Values of the data that all scenarios are projected without.
    active
        Position of the scenario that was on view.
    baseline
        Position of the scenario others are compared with; None: the base path.
    """

    format_version: Annotated[int, Field(ge=FORMAT_VERSION, le=FORMAT_VERSION)]
    program: ProgramModel
    model_version: str
    data: DataModel
    replaced_assumptions: Annotated[
        list[ReplacedModel], Field(max_length=MOST_REPLACED)
    ]
    active: int
    baseline: int | None
    scenarios: list[ScenarioModel]
