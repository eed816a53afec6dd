# SPDX-License-Identifier: Apache-2.0
"""The timeline drawn beside its words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QTableView, QTabWidget
from pytestqt.qtbot import QtBot

from desktop.core.region import Domain
from desktop.document.edits import EditKind, EditLabel, SetAgreement
from desktop.document.timeline import Event, EventKind
from desktop.storage.paths import find_resources
from desktop.storage.projects_folder import load_projects
from desktop.ui.catalogue.dialog import CatalogueDialog
from desktop.ui.catalogue.timeline_drawing import Axis, TimelineDelegate, extent
from tests.gui.conftest import Desk
from tests.gui.indicators.support import part

TIMELINE, DRAWN = 2, 4
AXIS = Axis(2024, 2033, 2023)


def test_every_year_has_the_same_room() -> None:
    box = QRectF(100.0, 0.0, 200.0, 20.0)
    # Ten years of 20 pixels, each drawn at its middle.
    assert AXIS.x(2024, box) == pytest.approx(110.0)
    assert AXIS.x(2033, box) == pytest.approx(290.0)


@pytest.mark.parametrize(
    ("width", "years"),
    [(480.0, list(range(2024, 2034))), (240.0, [2024, 2026, 2028, 2030, 2032])],
)
def test_as_many_years_are_written_as_have_room(width: float, years: list[int]) -> None:
    assert AXIS.marks(width) == years


EXTENTS = (
    (EventKind.OPENED, 2026, None, (2026, 2026)),
    (EventKind.AGREEMENT, 2026, 2029, (2026, 2029)),
    (EventKind.JOINT, 2026, None, (2026, 2033)),
    (EventKind.MONEY, 2020, 2040, (2024, 2033)),
)


@pytest.mark.parametrize(("kind", "year", "last", "expected"), EXTENTS)
def test_what_lasts_is_drawn_to_its_end_and_the_rest_as_one_moment(
    kind: EventKind, year: int, last: int | None, expected: tuple[int, int]
) -> None:
    assert extent(Event(year, kind, ("Luzhou",), last=last), AXIS) == expected


@pytest.fixture
def timeline(desk: Desk, qtbot: QtBot) -> CatalogueDialog:
    """An agreement of Luzhou and Yibin from 2027 to 2031 on view."""
    years = tuple(range(3, 8))
    label = EditLabel(EditKind.AGREEMENT, city="Luzhou", partner="Yibin")
    desk.context.submit(SetAgreement(label, (0, 1), Domain.SCIENCE, years, 1.0))
    projects = load_projects(find_resources() / "data", desk.context.region)
    made = CatalogueDialog(desk.context, projects)
    qtbot.addWidget(made)
    part(made, QTabWidget, "catalogue_tabs").setCurrentIndex(TIMELINE)
    made.show()
    return made


def table_of(dialog: CatalogueDialog) -> QTableView:
    page = part(dialog, QTabWidget, "catalogue_tabs").currentWidget()
    assert page is not None
    return part(page, QTableView, "catalogue_table")


def test_an_agreement_of_the_plan_is_a_bar_in_the_accent_colour(
    timeline: CatalogueDialog, desk: Desk
) -> None:
    table = table_of(timeline)
    model = table.model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    cell = model.index(names.index("2027–2031"), DRAWN)
    box = table.visualRect(cell)
    drawing = table.itemDelegateForColumn(DRAWN)
    assert isinstance(drawing, TimelineDelegate)
    axis = drawing.axis
    assert (axis.first, axis.last) == (2024, 2035)
    picture = table.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    accent = QColor(desk.context.themes.now.accent)

    def colour(year: float) -> QColor:
        x, y = axis.x(year, QRectF(box)), box.center().y()
        return QColor(picture.pixel(round(x * ratio), round(y * ratio)))

    assert [colour(year) == accent for year in (2026.3, 2027, 2031, 2031.7)] == [
        False,
        True,
        True,
        False,
    ]


def test_the_years_reach_back_to_what_is_shown(timeline: CatalogueDialog) -> None:
    table = table_of(timeline)
    drawing = table.itemDelegateForColumn(DRAWN)
    assert isinstance(drawing, TimelineDelegate)
    part(timeline, QCheckBox, "timeline_past").setChecked(True)
    first = table.model().index(0, 0).data()
    assert drawing.axis.first == int(first) < 2023
