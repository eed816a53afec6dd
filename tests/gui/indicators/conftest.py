# SPDX-License-Identifier: Apache-2.0
"""The plots on the screen: Luzhou and three neighbours, six plots."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.ui.indicators.panel import IndicatorsPanel
from tests.gui.conftest import Desk

PLOTS = (
    "gdp",
    "population",
    "schooling_expected",
    "debt_ratio",
    "travel_hours",
    "port_throughput",
)
CITIES = ("Luzhou", "Yibin", "Zunyi", "Bijie")


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> Iterator[IndicatorsPanel]:
    """Shown at a size at which all six plots are in sight."""
    desk.view.set(city="Luzhou", shown_cities=CITIES, indicators=PLOTS, year=2035)
    made = IndicatorsPanel(desk.context)
    qtbot.addWidget(made)
    made.resize(960, 760)
    made.show()
    qtbot.waitExposed(made)
    yield made
    QGuiApplication.clipboard().clear()
