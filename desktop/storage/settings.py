"""What the program remembers of its user between two starts: versioned JSON."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from desktop.core.errors import UserError
from desktop.core.indicators import BY_ID
from desktop.core.region import Region
from desktop.document.view import MoneyUnit, Viewpoint
from desktop.storage.files import MEGABYTE, read_file, write_file
from desktop.storage.json_text import json_bytes, parse_object, validated

SETTINGS_FILE = "settings.json"
SET_ASIDE_FILE = "settings.unreadable.json"
SETTINGS_VERSION = 1
MOST_RECENT = 10
REGION = "region"


@dataclass(frozen=True)
class Settings:
    """The choices of a user.

    Attributes
    ----------
    language
        Code of the language chosen; empty: as the system.
    viewpoint
        What was on view; None before the first start.
    geometry, window_state
        Qt's own bytes of the window and its docks, as base64 text.
    recent_files
        Paths, the latest first.
    """

    language: str = ""
    viewpoint: Viewpoint | None = None
    geometry: str = ""
    window_state: str = ""
    recent_files: tuple[str, ...] = ()


@dataclass(frozen=True)
class SettingsRead:
    """Settings that can be used in any case, and what was wrong with the file.

    Attributes
    ----------
    problem
        Why defaults are used instead of the file.
    set_aside
        Where the unusable file is now; None where it could not be moved.
    """

    settings: Settings
    problem: UserError | None = None
    set_aside: Path | None = None


def load_settings(folder: Path, region: Region) -> SettingsRead:
    """The settings in `folder`; defaults where there are none or they are damaged.

    A damaged file is set aside, so that the next start is not disturbed again. What
    was on view is forgotten where the region does not have it.
    """
    path = folder / SETTINGS_FILE
    if not path.exists():
        return SettingsRead(Settings())
    try:
        raw = parse_object(read_file(path, MEGABYTE), str(path))
        model = validated(_SettingsModel, raw, str(path))
    except UserError as problem:
        return SettingsRead(Settings(), problem, _set_aside(path))
    return SettingsRead(_settings_of(model, region))


def save_settings(folder: Path, settings: Settings) -> None:
    """Write the settings, in one step or not at all.

    Raises
    ------
    UserError
        Where the system refuses.
    """
    write_file(folder / SETTINGS_FILE, json_bytes(_model_of(settings)))


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class _ViewpointModel(_Closed):
    city: str
    shown_cities: list[str]
    indicators: list[str]
    difference: bool
    year: int
    first_year: int
    last_year: int
    unit: Literal["hundred_million", "per_head", "gdp_share"]


class _SettingsModel(_Closed):
    format_version: Annotated[int, Field(ge=SETTINGS_VERSION, le=SETTINGS_VERSION)]
    language: str
    viewpoint: _ViewpointModel | None
    geometry: str
    window_state: str
    recent_files: list[str]


def _model_of(settings: Settings) -> _SettingsModel:
    view = settings.viewpoint
    return _SettingsModel(
        format_version=SETTINGS_VERSION,
        language=settings.language,
        viewpoint=None
        if view is None
        else _ViewpointModel(
            city=view.city,
            shown_cities=list(view.shown_cities),
            indicators=list(view.indicators),
            difference=view.difference,
            year=view.year,
            first_year=view.years[0],
            last_year=view.years[1],
            unit=view.unit.value,
        ),
        geometry=settings.geometry,
        window_state=settings.window_state,
        recent_files=list(settings.recent_files),
    )


def _settings_of(model: _SettingsModel, region: Region) -> Settings:
    view = model.viewpoint
    return Settings(
        language=model.language,
        viewpoint=None if view is None else _viewpoint_of(view, region),
        geometry=model.geometry,
        window_state=model.window_state,
        recent_files=tuple(model.recent_files[:MOST_RECENT]),
    )


def _viewpoint_of(view: _ViewpointModel, region: Region) -> Viewpoint | None:
    """None where another region, or a program with other indicators, was on view."""
    cities = {city.id for city in region.cities}
    fits = (
        view.city in cities
        and _known(view.shown_cities, cities | {REGION})
        and _known(view.indicators, set(BY_ID))
        and region.base_year <= view.year <= region.last_year
        and view.first_year in region.years
        and view.last_year in region.years
        and view.first_year <= view.last_year
    )
    if not fits:
        return None
    return Viewpoint(
        city=view.city,
        shown_cities=tuple(view.shown_cities),
        indicators=tuple(view.indicators),
        difference=view.difference,
        year=view.year,
        years=(view.first_year, view.last_year),
        unit=MoneyUnit(view.unit),
    )


def _known(names: Iterable[str], known: set[str]) -> bool:
    return all(name in known for name in names)


def _set_aside(path: Path) -> Path | None:
    aside = path.with_name(SET_ASIDE_FILE)
    try:
        path.replace(aside)
    except OSError:
        return None
    return aside
