# SPDX-License-Identifier: Apache-2.0
"""The data view: everything the region rests on, found, narrowed, sorted, copied."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.core.facts import Fact, Status
from desktop.storage.paths import find_resources
from desktop.ui.context import PanelContext
from desktop.ui.data.columns import Texts
from desktop.ui.data.dialog import DataDialog
from desktop.ui.data.page import Filter, TablePage
from desktop.ui.data.panel import DataPanel
from desktop.ui.data.reading_table import ReadingTable
from tests.gui.conftest import Desk

DATA = find_resources() / "data"


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> DataPanel:
    made = DataPanel(desk.context)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


@pytest.fixture
def facts(context: PanelContext) -> ReadingTable[Fact]:
    rows = tuple(context.region.facts)
    return ReadingTable(rows, Texts(context).fact_columns())


def page(panel: DataPanel, name: str = "facts") -> TablePage:
    found = panel.findChild(TablePage, f"{name}_page")
    assert isinstance(found, TablePage)
    return found


def table(where: TablePage) -> QTableView:
    found = where.findChild(QTableView, "data_table")
    assert isinstance(found, QTableView)
    return found


def search(where: TablePage, words: str) -> None:
    field = where.findChild(QLineEdit, "data_search")
    assert isinstance(field, QLineEdit)
    field.setText(words)


def label(where: TablePage, name: str) -> str:
    found = where.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def lines_of(name: str) -> int:
    with (DATA / name).open(encoding="utf-8-sig", newline="") as stream:
        return len(list(csv.DictReader(stream)))


def test_every_row_of_the_data_files_can_be_read(panel: DataPanel) -> None:
    names = ("facts", "parameters", "agreements")

    rows = [table(page(panel, name)).model().rowCount() for name in names]

    assert rows == [
        lines_of("statistics.csv") + lines_of("assumptions.csv"),
        lines_of("parameters.csv"),
        lines_of("agreements.csv"),
    ]


def test_the_table_is_a_sound_model(
    facts: ReadingTable[Fact], qtmodeltester: ModelTester
) -> None:
    facts.show_only("Luzhou port")

    qtmodeltester.check(facts)  # type: ignore[no-untyped-call]


def test_a_row_shows_value_unit_range_status_and_source(
    facts: ReadingTable[Fact],
) -> None:
    # assumptions.csv: Luzhou-Zunyi, link_cost, 493.25 (295.95 to 739.875), estimated.
    facts.show_only("Luzhou–Zunyi new link")

    cells = [facts.index(0, column).data() for column in range(facts.columnCount())]

    assert facts.rowCount() == 1
    assert cells[:7] == [
        "Luzhou–Zunyi",
        "Cost of a new link",
        "2023",
        "493.25",
        "100 m yuan",
        "295.95 – 739.875",
        "estimated",
    ]
    assert cells[8].startswith("great-circle x 1.25")


def test_all_words_of_a_search_must_occur_in_any_column(
    facts: ReadingTable[Fact],
) -> None:
    facts.show_only("BIJIE  urban disposable 2023")

    assert facts.rowCount() == 1
    assert facts.row(0).quantity == "income_urban"


def test_a_page_is_narrowed_by_place_and_status_together(panel: DataPanel) -> None:
    where = page(panel)
    place, status = where.findChildren(Filter)

    place.setCurrentIndex(place.findText("Chongqing"))
    status.setCurrentIndex(status.findText("unverified"))

    model = table(where).model()
    assert isinstance(model, ReadingTable)
    found = [model.row(n) for n in range(model.rowCount())]
    assert found
    assert {fact.place for fact in found} == {"Chongqing"}
    assert {fact.status for fact in found} == {Status.RECALLED}
    assert label(where, "data_count") == f"{len(found)} of {model.n_all}"


def test_a_search_that_finds_nothing_leaves_an_empty_table(panel: DataPanel) -> None:
    where = page(panel)

    search(where, "no such thing")

    assert table(where).model().rowCount() == 0
    assert label(where, "data_count").startswith("0 of ")


def test_values_are_sorted_as_numbers(facts: ReadingTable[Fact]) -> None:
    facts.show_only("link_cost cost of a new link")
    facts.show_only("cost of a new link")

    facts.sort(3, Qt.SortOrder.DescendingOrder)

    # Chongqing-Zhaotong 933.0 is the dearest, Zigong-Neijiang 96.25 the cheapest.
    assert facts.row(0).place == "Chongqing-Zhaotong"
    assert facts.row(facts.rowCount() - 1).place == "Zigong-Neijiang"


def test_the_order_of_the_file_comes_back(facts: ReadingTable[Fact]) -> None:
    first = facts.row(0)
    facts.sort(3, Qt.SortOrder.DescendingOrder)

    facts.sort(-1)

    assert facts.row(0) is first


def test_selected_rows_are_copied_as_a_table_with_heads(panel: DataPanel) -> None:
    where = page(panel, "agreements")
    view = table(where)
    view.setCurrentIndex(view.model().index(1, 0))
    chosen = table(where).selectionModel().selectedRows()
    assert [index.row() for index in chosen] == [1]
    copy = where.findChild(QPushButton, "data_copy")
    assert isinstance(copy, QPushButton)

    copy.click()

    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 3, lines
    head, row, end = lines
    assert head.split("\t")[:3] == ["Year", "Agreement", "Cities"]
    assert row.split("\t")[0] == "2014"
    assert row.split("\t")[2] == "Yibin, Luzhou, Zhaotong, Bijie"
    assert end == ""


def test_without_a_selection_all_rows_on_view_are_copied(panel: DataPanel) -> None:
    where = page(panel, "parameters")
    search(where, "theta_")
    copy = where.findChild(QPushButton, "data_copy")
    assert isinstance(copy, QPushButton)

    copy.click()

    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 1 + table(where).model().rowCount()
    assert [line.split("\t")[0] for line in lines[1:]] == [
        "gamma",
        "theta_M",
        "theta_X",
        "theta_S",
        "theta_L",
    ]


def test_the_row_in_hand_is_told_in_full(panel: DataPanel) -> None:
    where = page(panel, "parameters")
    assert label(where, "data_detail") == "Select a row to read it in full."
    search(where, "tau_a")

    table(where).setCurrentIndex(table(where).model().index(0, 0))

    detail = label(where, "data_detail")
    assert "signing is not doing" in detail
    assert "2 – 6" in detail


def test_places_and_kinds_are_named_in_chinese(
    desk: Desk, panel: DataPanel, qtbot: QtBot
) -> None:
    desk.languages.choose("zh_CN")
    where = page(panel)
    model = table(where).model()

    search(where, "全国 常住人口")

    qtbot.waitUntil(lambda: model.rowCount() > 0)
    places = {model.index(row, 0).data() for row in range(model.rowCount())}
    assert "全国" in places
    assert model.index(0, 6).data().startswith("公布")


def test_a_quantity_without_a_name_is_called_by_its_key(context: PanelContext) -> None:
    fact = next(iter(context.region.facts))
    unknown = Fact(
        **{
            field: getattr(fact, field)
            for field in Fact.__dataclass_fields__
            if field != "quantity"
        },
        quantity="salt_mined",
    )

    one = ReadingTable((unknown,), Texts(context).fact_columns())

    assert one.index(0, 1).data() == "salt mined"


def test_parameters_have_their_name_and_sentence_in_both_languages(
    desk: Desk, context: PanelContext
) -> None:
    texts, tau = Texts(context), context.parameters["tau_a"]

    assert texts.parameter(tau) == "Years for an agreement to take hold"
    assert texts.plain_words(tau).startswith("signing is not doing")
    desk.languages.choose("zh_CN")
    assert texts.parameter(tau) == "协议见效所需年数"
    assert texts.plain_words(tau) == "签约不等于落实，效果约在三年内逐步显现。"


def test_every_parameter_with_a_sentence_has_it_in_chinese_as_well(
    context: PanelContext,
) -> None:
    for row in context.parameters.values():
        assert row.name_zh, row.symbol
        assert bool(row.plain_zh) == row.note.startswith("Plain:"), row.symbol


def test_the_window_of_the_data_view_names_itself_in_both_languages(
    desk: Desk, qtbot: QtBot
) -> None:
    dialog = DataDialog(desk.context)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.windowTitle() == "Data and sources"

    desk.languages.choose("zh_CN")

    qtbot.waitUntil(lambda: dialog.windowTitle() == "数据与来源")
