# SPDX-License-Identifier: Apache-2.0
"""A short study of the shipped region, worked out once, and its window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.cooperation import Study
from desktop.document.edits import EditKind, EditLabel, SetHorizon
from desktop.document.scenario import base_scenario
from desktop.document.study_setting import StudySetting
from desktop.storage.bundled import Bundled
from desktop.ui.study.dialog import StudyDialog
from desktop.ui.study.texts import StudyTexts
from tests.gui.conftest import Desk

HORIZON = 2027
SETTING = StudySetting((("gdp", 1.0),), 0.03, n_starts=1, n_members=4)


@pytest.fixture(autouse=True)
def few_coalitions(monkeypatch: pytest.MonkeyPatch) -> None:
    """All 256 would take half a minute; tests of three cities work them out."""
    monkeypatch.setattr("desktop.core.cooperation.studies.MOST_CITIES", 3)


@pytest.fixture(scope="session")
def worked_out(bundled: Bundled) -> Study:
    """Of the base up to 2027, from one start, without coalitions."""
    region, parameters = bundled.region, bundled.parameters
    scenario = replace(base_scenario(region, "Base"), horizon=HORIZON)
    game = SETTING.game(region, parameters, scenario)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop.core.cooperation.studies.MOST_CITIES", 3)
        return SETTING.study(game, parameters)


@pytest.fixture
def texts(desk: Desk) -> StudyTexts:
    """Words in English to begin with."""
    return StudyTexts(desk.context)


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[StudyDialog]:
    """The window over a short scenario."""
    desk.context.submit(SetHorizon(EditLabel(EditKind.HORIZON), HORIZON))
    made = StudyDialog(desk.context)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.job.shut()
