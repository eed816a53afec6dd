# SPDX-License-Identifier: Apache-2.0
"""Files of several cities become one scenario; a person decides what they dispute."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.core.plan import Plan, base_plan
from desktop.core.region import Domain, Line, Region
from desktop.core.replacements import Replacement
from desktop.core.replacing import replaced_region
from desktop.document.edits import EditKind
from desktop.document.scenario import base_scenario
from desktop.storage.scenario_file import save_scenarios
from desktop.ui.languages import CHINESE
from desktop.ui.merging.dialog import CityFilesQuestion, MergeDialog
from desktop.ui.sheet import SheetView
from tests.gui.conftest import Desk
from tests.gui.indicators.support import part

HOME, YIBIN, ZIGONG = 0, 1, 2
"""Positions of the first three cities."""


def of_city(region: Region, city: int, education: float) -> Plan:
    """More for schools in 2026 and, from the first city, a link to the second."""
    base = base_plan(region)
    budgets, links = base.budgets.copy(), base.links.copy()
    budgets[city, Line.EDUCATION, 2] = education
    if city == HOME:
        links[HOME, YIBIN, 2] = 4.0
    return replace(base, budgets=budgets, links=links)


def written(folder: Path, region: Region, name: str, plan: Plan) -> Path:
    path = folder / f"{name}.lzplan"
    scenario = base_scenario(region, name).with_plan(plan)
    save_scenarios(path, region, [scenario])
    return path


@pytest.fixture
def dialog(desk: Desk) -> Iterator[MergeDialog]:
    made = MergeDialog(desk.context)
    made.show()
    yield made
    if isValid(made):
        made.close()


@pytest.fixture
def add(
    dialog: MergeDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., None]:
    """Add files as the file dialog answers."""

    def added(*paths: Path) -> None:
        monkeypatch.setattr(CityFilesQuestion, "ask", lambda *_: list(paths))
        with qtbot.waitSignal(dialog.combining.combined):
            part(dialog, QPushButton, "merge_add").click()

    return added


def rows(dialog: MergeDialog, name: str) -> list[list[str]]:
    sheet = part(dialog, SheetView, name).sheet
    return [
        [str(sheet.index(row, k).data()) for k in range(sheet.columnCount())]
        for row in range(sheet.rowCount())
    ]


def test_what_each_city_wants_for_itself_becomes_one_scenario_in_one_step(
    dialog: MergeDialog, desk: Desk, tmp_path: Path, add: Callable[..., None]
) -> None:
    region = desk.context.region
    add(
        written(tmp_path, region, "宜宾", of_city(region, YIBIN, 150.0)),
        written(tmp_path, region, "自贡", of_city(region, ZIGONG, 60.0)),
    )
    assert rows(dialog, "merge_conflicts") == []

    part(dialog, QPushButton, "merge_accept").click()

    assert len(desk.session.scenarios) == 2
    combined = desk.session.active
    assert combined.text.name == "Combined"
    assert combined.text.note == "Made of: 宜宾, 自贡."
    money = combined.plan.budgets[:, Line.EDUCATION, 2]
    assert (money[YIBIN], money[ZIGONG]) == (150.0, 60.0)
    assert desk.undo.undo_label is not None
    assert desk.undo.undo_label.kind is EditKind.MERGE
    desk.undo.undo()
    assert len(desk.session.scenarios) == 1


def test_two_values_for_one_cell_are_listed_and_decided(
    dialog: MergeDialog,
    desk: Desk,
    tmp_path: Path,
    add: Callable[..., None],
    qtbot: QtBot,
) -> None:
    region = desk.context.region
    mine = of_city(region, YIBIN, 150.0)
    theirs = of_city(region, ZIGONG, 60.0)
    budgets = theirs.budgets.copy()
    budgets[YIBIN, Line.EDUCATION, 2] = 140.0
    budgets[HOME, Line.EDUCATION, 2] = 131.0
    add(
        written(tmp_path, region, "mine", mine),
        written(tmp_path, region, "theirs", replace(theirs, budgets=budgets)),
    )
    (row,) = rows(dialog, "merge_conflicts")
    assert row == [
        "Yibin · Education",
        "2026",
        "mine: 150.00",
        "proposal",
        "Two files want other values.",
    ]

    part(dialog, SheetView, "merge_conflicts").selectRow(0)
    options = part(dialog, QComboBox, "merge_options")
    texts = [options.itemText(k) for k in range(options.count())]
    assert texts[:2] == ["mine: 150.00", "theirs: 140.00"]
    assert texts[2].startswith("base path: ")
    with qtbot.waitSignal(dialog.combining.combined):
        options.activated.emit(1)

    assert rows(dialog, "merge_conflicts")[0][2:4] == ["theirs: 140.00", "decided"]
    said = part(dialog, QLabel, "merge_said").text()
    assert said == "Conflicts: 1; as proposed: 0."
    part(dialog, QPushButton, "merge_accept").click()
    assert desk.session.active.plan.budgets[YIBIN, Line.EDUCATION, 2] == 140.0


def test_half_a_link_and_an_agreement_of_one_side_are_conflicts(
    dialog: MergeDialog,
    desk: Desk,
    tmp_path: Path,
    add: Callable[..., None],
    qtbot: QtBot,
) -> None:
    region = desk.context.region
    home = of_city(region, HOME, 131.0)
    agreements = home.agreements.copy()
    agreements[HOME, YIBIN, Domain.SCIENCE] = 1.0
    agreements[YIBIN, HOME, Domain.SCIENCE] = 1.0
    add(
        written(tmp_path, region, "home", replace(home, agreements=agreements)),
        written(tmp_path, region, "yibin", of_city(region, YIBIN, 150.0)),
    )
    found = {row[0]: row[4] for row in rows(dialog, "merge_conflicts")}

    assert found == {
        "Luzhou–Yibin · Science and technology": "Only one of both cities wants it.",
        "Luzhou → Yibin · Links between cities": (
            "Only Luzhou pays for it; half a link saves no time."
        ),
    }
    accounts = rows(dialog, "merge_accounts")
    assert accounts[0] == ["Luzhou", "0.0", "4.0", "0.0", "1", "0"]
    assert accounts[1] == ["Yibin", "0.0", "0.0", "4.0", "0", "0"]
    link = [row[0] for row in rows(dialog, "merge_conflicts")].index(
        "Luzhou → Yibin · Links between cities"
    )
    part(dialog, SheetView, "merge_conflicts").selectRow(link)
    with qtbot.waitSignal(dialog.combining.combined):
        part(dialog, QComboBox, "merge_options").activated.emit(1)
    part(dialog, QPushButton, "merge_accept").click()
    assert not desk.session.active.plan.links.any()
    own = base_plan(region).budgets[HOME, Line.INFRASTRUCTURE, 2]
    left = desk.session.active.plan.budgets[HOME, Line.INFRASTRUCTURE, 2]
    assert left == pytest.approx(own - 4.0)


def test_the_city_of_a_file_is_guessed_and_can_be_told(
    dialog: MergeDialog,
    desk: Desk,
    tmp_path: Path,
    add: Callable[..., None],
    qtbot: QtBot,
) -> None:
    region = desk.context.region
    add(written(tmp_path, region, "yibin", of_city(region, YIBIN, 150.0)))

    box = part(dialog, QComboBox, "merge_city_0")
    assert box.currentText() == "Yibin"
    with qtbot.waitSignal(dialog.combining.combined):
        box.activated.emit(ZIGONG + 1)
    assert dialog.combining.given[0].city == ZIGONG


def test_one_file_is_not_enough_and_the_open_one_can_join(
    dialog: MergeDialog,
    desk: Desk,
    tmp_path: Path,
    add: Callable[..., None],
    qtbot: QtBot,
) -> None:
    region = desk.context.region
    accept = part(dialog, QPushButton, "merge_accept")
    add(written(tmp_path, region, "yibin", of_city(region, YIBIN, 150.0)))
    assert not accept.isEnabled()

    with qtbot.waitSignal(dialog.combining.combined):
        part(dialog, QPushButton, "merge_add_open").click()
    assert accept.isEnabled()
    assert not part(dialog, QPushButton, "merge_add_open").isEnabled()


def test_a_file_that_cannot_be_read_is_told_and_the_others_stay(
    dialog: MergeDialog,
    desk: Desk,
    tmp_path: Path,
    add: Callable[..., None],
) -> None:
    region = desk.context.region
    broken = tmp_path / "broken.lzplan"
    broken.write_bytes(b"{")
    add(broken, written(tmp_path, region, "yibin", of_city(region, YIBIN, 150.0)))

    assert "broken.lzplan" in part(dialog, QLabel, "merge_message").text()
    assert [one.name for one in dialog.combining.given] == ["yibin"]


def test_together_too_much_is_refused_with_a_sentence(
    dialog: MergeDialog, desk: Desk, tmp_path: Path, add: Callable[..., None]
) -> None:
    region = desk.context.region
    base = base_plan(region)
    works = float(base.budgets[HOME, Line.INFRASTRUCTURE, 2])
    paths = []
    for name, partner in (("one", YIBIN), ("two", ZIGONG)):
        links = base.links.copy()
        links[HOME, partner, 2] = 0.7 * works
        paths.append(written(tmp_path, region, name, replace(base, links=links)))
    add(*paths)

    part(dialog, QPushButton, "merge_accept").click()

    assert "Luzhou" in part(dialog, QLabel, "merge_message").text()
    assert len(desk.session.scenarios) == 1
    assert np.array_equal(desk.session.active.plan.links, base.links)


def test_the_window_speaks_chinese(
    dialog: MergeDialog, desk: Desk, qtbot: QtBot
) -> None:
    desk.languages.choose(CHINESE)
    qtbot.waitUntil(lambda: dialog.windowTitle() == "合并各市文件")
    texts = [button.text() for button in dialog.findChildren(QPushButton)]
    assert all(not any("a" <= s <= "z" for s in text) for text in texts)


def test_a_file_on_replaced_data_joins_with_a_word_about_it(
    dialog: MergeDialog, desk: Desk, tmp_path: Path, add: Callable[..., None]
) -> None:
    region = desk.context.region
    new = Replacement("Yibin", "income_urban", 2023, 48_500.0, "communique")
    other = replaced_region(region, (new,))
    add(written(tmp_path, other, "yibin", of_city(other, YIBIN, 150.0)))

    said = part(dialog, QLabel, "merge_message").text()
    assert said.startswith("Replaced values of the data are not taken over from: yibin")
    assert len(dialog.combining.given) == 1
