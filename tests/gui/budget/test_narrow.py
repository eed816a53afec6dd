# SPDX-License-Identifier: Apache-2.0
"""The budget column of a small window: nothing cut, nothing over another."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QStyleOptionViewItem, QToolButton

from desktop.core.region import Line
from desktop.document.money import Column
from desktop.ui.languages import CHINESE, ENGLISH
from tests.gui.budget.support import BudgetColumn, drag
from tests.gui.conftest import Desk
from tests.gui.indicators.support import scale

NARROW, LOW = 376, 640
"""What a window of 1280x720 leaves to the column."""


def painted_rows(image: QImage, colour: str) -> NDArray[np.intp]:
    """Rows of pixels that hold ink nearer to `colour` than to the white ground."""
    pixels = np.frombuffer(image.constBits(), np.uint8)
    pixels = pixels.reshape(image.height(), image.bytesPerLine() // 4, 4)
    given = QColor(colour)
    wanted = np.array([given.blue(), given.green(), given.red()])
    far = np.abs(pixels[:, : image.width(), :3].astype(int) - wanted).sum(axis=2)
    return np.flatnonzero((far < 120).any(axis=1))


@pytest.mark.parametrize("language", [ENGLISH, CHINESE])
def test_in_low_rows_a_note_stands_clear_below_its_number(
    column: BudgetColumn, desk: Desk, language: str
) -> None:
    scale(desk, "Luzhou", Line.EDUCATION, 1.5)
    desk.languages.choose(language)
    column.panel.resize(NARROW, LOW)
    view = column.table
    theme = desk.context.themes.now
    total = view.budget.index_of(column.city("Luzhou"), Column.TOTAL)
    height = view.rowHeight(0)
    assert height == view.rowHeight(8) < 34  # the low rows are in use
    image = QImage(90, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 90, height)  # type: ignore[attr-defined]
    painter = QPainter(image)
    view.itemDelegate().paint(painter, option, total)
    painter.end()

    number = painted_rows(image, theme.text)
    note = painted_rows(image, theme.worse)

    assert number.size
    assert note.size
    assert note.min() - number.max() >= 2
    assert note.max() < height - 1  # nor into the line under the row


@pytest.mark.parametrize("language", [ENGLISH, CHINESE])
def test_no_cell_in_hand_makes_the_page_wider_than_the_column(
    column: BudgetColumn, desk: Desk, language: str
) -> None:
    scale(desk, "Chongqing", Line.EDUCATION, 2.6)
    desk.languages.choose(language)
    column.panel.resize(NARROW, LOW)
    column.table.toggle_infrastructure()
    area = column.part(QScrollArea, "budgetScroll")
    room = area.viewport().width()
    for city in range(column.desk.region_row + 1):
        for heading in Column:
            column.desk.select(city, heading)
            layout = area.widget().layout()
            assert layout is not None
            layout.activate()
            assert layout.minimumSize().width() <= room, (city, heading)
    assert area.widget().width() <= room


def test_a_locked_cell_still_shows_its_whole_foot(
    column: BudgetColumn, desk: Desk
) -> None:
    scale(desk, "Chongqing", Line.INFRASTRUCTURE, 1.4)
    column.panel.resize(NARROW, LOW)
    column.take("Chongqing", Column.INFRASTRUCTURE)
    column.part(QToolButton, "cellLock").click()
    more = column.part(QToolButton, "cellCommands")
    area = column.part(QScrollArea, "budgetScroll")
    layout = area.widget().layout()
    assert layout is not None
    layout.activate()
    right = more.mapTo(area.viewport(), QPoint(more.width(), 0)).x()
    assert right <= area.viewport().width()
    assert more.width() >= more.sizeHint().width()


def head_centre(column: BudgetColumn, heading: Column) -> QPoint:
    head = column.table.horizontalHeader()
    section = column.table.budget.columns.index(heading)
    x = head.sectionViewportPosition(section) + head.sectionSize(section) // 2
    return QPoint(x, head.height() // 2)


def test_opening_infrastructure_keeps_the_cell_in_hand_and_in_sight(
    column: BudgetColumn,
) -> None:
    column.panel.resize(NARROW, LOW)
    column.take("Bijie", Column.HEALTH)
    head = column.table.horizontalHeader()

    QTest.mouseClick(
        head.viewport(),
        Qt.MouseButton.LeftButton,
        pos=head_centre(column, Column.INFRASTRUCTURE),
    )

    table = column.table
    assert table.budget.is_open
    assert column.desk.current == (column.city("Bijie"), Column.HEALTH)
    assert table.budget.cell_at(table.currentIndex()) == column.desk.current
    seen = table.visualRect(table.currentIndex())
    assert table.viewport().rect().contains(seen)


def test_a_press_on_a_name_takes_the_column_and_leaves_the_city(
    column: BudgetColumn, desk: Desk
) -> None:
    column.take("Bijie", Column.EDUCATION)
    head = column.table.horizontalHeader()

    QTest.mouseClick(
        head.viewport(),
        Qt.MouseButton.LeftButton,
        pos=head_centre(column, Column.HEALTH),
    )

    assert column.desk.current == (column.city("Bijie"), Column.HEALTH)
    assert desk.view.now.city == "Bijie"
    rows = range(column.desk.region_row + 1)
    assert column.table.selected_cells() == [(row, Column.HEALTH) for row in rows]


def test_dragging_over_names_takes_all_columns_between(column: BudgetColumn) -> None:
    column.take("Bijie", Column.TOTAL)
    head = column.table.horizontalHeader().viewport()
    way = [head_centre(column, one) for one in (Column.EDUCATION, Column.HEALTH)]
    drag(head, [(float(spot.x()), float(spot.y())) for spot in way])

    chosen = {cell[1] for cell in column.table.selected_cells()}
    assert chosen == {Column.EDUCATION, Column.HEALTH}
    assert column.desk.current[0] == column.city("Bijie")
