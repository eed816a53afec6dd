"""What the program remembers of its user between two starts: versioned JSON."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from desktop.core.errors import UserError
from desktop.core.region import Region
from desktop.document.view import Viewpoint
from desktop.storage.files import MEGABYTE, read_file, write_file
from desktop.storage.json_text import json_bytes, parse_object, validated
from desktop.storage.viewpoint_json import (
    ViewpointModel,
    viewpoint_model,
    viewpoint_of,
)

SETTINGS_FILE = "settings.json"
SET_ASIDE_FILE = "settings.unreadable.json"
SETTINGS_VERSION = 1
MOST_RECENT = 10


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
    appearance
        light or dark; empty: as the system.
    """

    language: str = ""
    viewpoint: Viewpoint | None = None
    geometry: str = ""
    window_state: str = ""
    recent_files: tuple[str, ...] = ()
    appearance: Literal["", "light", "dark"] = ""


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
    try:
        raw = parse_object(read_file(path, MEGABYTE), str(path))
        model = validated(_SettingsModel, raw, str(path))
    except UserError as error:
        if error.code == "file_missing":
            return SettingsRead(Settings())
        problem = UserError("settings_unreadable", file=str(path))
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


class _SettingsModel(_Closed):
    format_version: Annotated[int, Field(ge=SETTINGS_VERSION, le=SETTINGS_VERSION)]
    language: str
    viewpoint: ViewpointModel | None
    geometry: str
    window_state: str
    recent_files: list[str]
    appearance: Literal["", "light", "dark"] = ""


def _model_of(settings: Settings) -> _SettingsModel:
    view = settings.viewpoint
    return _SettingsModel(
        format_version=SETTINGS_VERSION,
        language=settings.language,
        viewpoint=None if view is None else viewpoint_model(view),
        geometry=settings.geometry,
        window_state=settings.window_state,
        recent_files=list(settings.recent_files),
        appearance=settings.appearance,
    )


def _settings_of(model: _SettingsModel, region: Region) -> Settings:
    view = model.viewpoint
    return Settings(
        language=model.language,
        viewpoint=None if view is None else viewpoint_of(view, region),
        geometry=model.geometry,
        window_state=model.window_state,
        recent_files=tuple(model.recent_files[:MOST_RECENT]),
        appearance=model.appearance,
    )


def _set_aside(path: Path) -> Path | None:
    aside = path.with_name(SET_ASIDE_FILE)
    try:
        path.replace(aside)
    except OSError:
        return None
    return aside
