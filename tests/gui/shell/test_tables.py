# SPDX-License-Identifier: Apache-2.0
"""Tables are looked at before they are imported, and go out as a workbook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.region import Line
from desktop.document.edits import ChangePlan, EditKind, EditLabel
from desktop.storage.importing import Preview, RowState
from desktop.ui.actions import Command
from desktop.ui.dialogs.import_preview import ImportDialog
from desktop.ui.languages import CHINESE, ENGLISH
from desktop.ui.main_window import MainWindow
from desktop.ui.table_files import TableFileQuestion
from tests.gui.conftest import Desk
from tests.gui.shell.edits import school_money
from tests.plans import gp1


@pytest.fixture
def sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A plain sheet that the file dialog answers with."""
    path = tmp_path / "预算.csv"
    path.write_bytes("城市,教育\n泸州,131.5亿\n亚特兰蒂斯,3\n".encode("gb18030"))
    monkeypatch.setattr(TableFileQuestion, "ask_open", lambda *_: path)
    return path


def previews(monkeypatch: pytest.MonkeyPatch, *, accept: bool) -> list[Preview]:
    seen: list[Preview] = []

    def ask(parent: object, preview: Preview, sentence: object) -> bool:
        seen.append(preview)
        return accept

    monkeypatch.setattr(ImportDialog, "ask", ask)
    return seen


def test_an_accepted_import_is_one_step_in_the_years_on_view(
    desk: Desk,
    window: MainWindow,
    sheet: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen = previews(monkeypatch, accept=True)
    before = desk.session.active
    home = desk.context.region.index("Luzhou")
    desk.view.set(years=(2026, 2027))

    window.actions_of_window[Command.IMPORT].trigger()
    qtbot.waitUntil(lambda: not desk.session.is_clean)

    assert [row.state for row in seen[0].rows] == [RowState.CHANGED, RowState.REFUSED]
    money = desk.session.active.plan.budgets[home, Line.EDUCATION]
    assert money[2:4].tolist() == [131.5, 131.5]
    assert money[4] == before.plan.budgets[home, Line.EDUCATION, 4]
    assert desk.undo.undo_label is not None
    assert desk.undo.undo_label.kind is EditKind.IMPORT
    desk.undo.undo()
    assert desk.session.active is before


def test_a_declined_import_changes_nothing(
    desk: Desk,
    window: MainWindow,
    sheet: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen = previews(monkeypatch, accept=False)
    window.actions_of_window[Command.IMPORT].trigger()
    qtbot.waitUntil(lambda: bool(seen))
    assert desk.session.is_clean


def test_a_file_without_tables_is_told_in_the_strip(
    window: MainWindow, sheet: Path, qtbot: QtBot
) -> None:
    sheet.write_bytes(b"a,b\n1,2\n")
    window.actions_of_window[Command.IMPORT].trigger()
    qtbot.waitUntil(lambda: "holds neither" in window.strip.sentence)


def dialog_of(
    desk: Desk,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    wait: Callable[[Callable[[], bool]], None],
) -> ImportDialog:
    seen = previews(monkeypatch, accept=False)
    window.actions_of_window[Command.IMPORT].trigger()
    wait(lambda: bool(seen))
    return ImportDialog(window, seen[0], desk.context.words.error)


def test_the_dialog_shows_refused_rows_first_with_their_reason(
    desk: Desk,
    window: MainWindow,
    sheet: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk.languages.choose(CHINESE)
    dialog = dialog_of(desk, window, monkeypatch, qtbot.waitUntil)

    def cell(row: int, column: int) -> str:
        item = dialog.table.item(row, column)
        return "" if item is None else item.text()

    assert (cell(0, 0), cell(0, 1)) == ("3", "拒绝")
    assert "亚特兰蒂斯" in cell(0, 3)
    assert (cell(1, 0), cell(1, 2)) == ("2", "泸州  131.5亿")
    (said, *_) = [label.text() for label in dialog.findChildren(QLabel)]
    assert said == "采用 0 行，换读后采用 1 行，拒绝 1 行。"
    apply = dialog.findChild(QPushButton, "import_apply")
    assert isinstance(apply, QPushButton)
    assert apply.isEnabled()
    dialog.deleteLater()


def test_the_dialog_says_which_rows_come_after_the_last_year_shown(
    desk: Desk,
    window: MainWindow,
    sheet: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sheet.write_text(
        "城市,年份,教育\n泸州,2035,131\n"
        + "".join(f"泸州,{year},132\n" for year in range(2036, 2041)),
        encoding="utf-8",
    )
    assert desk.session.active.horizon == 2035
    dialog = dialog_of(desk, window, monkeypatch, qtbot.waitUntil)
    assert dialog.said.text() == (
        "6 rows are taken, 0 read with a change, 0 refused.\n"
        "Rows for 2036 to 2040 alone, later than the last year shown: 5"
        " (预算.csv row 3; 预算.csv row 4; 预算.csv row 5; 预算.csv row 6; …)."
        " They are kept and count once a later last year is chosen."
    )
    dialog.deleteLater()


def test_the_scenarios_of_the_window_go_out_side_by_side(
    desk: Desk,
    window: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "比较.xlsx"
    suggested: list[str] = []

    def ask_save(parent: object, title: str, suggestion: str) -> Path:
        suggested.append(suggestion)
        return out

    monkeypatch.setattr(TableFileQuestion, "ask_save", ask_save)
    desk.context.submit(school_money(131.5))

    window.actions_of_window[Command.EXPORT].trigger()
    qtbot.waitUntil(lambda: str(out) in window.strip.sentence, timeout=30_000)
    assert Path(suggested[0]).is_absolute()
    assert Path(suggested[0]).parent.is_dir()
    assert window.files.folders.first() == tmp_path

    inputs = pd.read_excel(out, sheet_name="inputs", engine="calamine")
    assert inputs["Test"].tolist() == [131.5]
    assert inputs["year"].tolist() == [2026]


@pytest.mark.parametrize("language", [ENGLISH, CHINESE])
def test_inputs_that_go_out_come_back_equal(
    desk: Desk,
    window: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
) -> None:
    desk.languages.choose(language)
    out = tmp_path / "输入.xlsx"
    monkeypatch.setattr(TableFileQuestion, "ask_save", lambda *_: out)
    monkeypatch.setattr(TableFileQuestion, "ask_open", lambda *_: out)
    seen = previews(monkeypatch, accept=True)
    region = desk.context.region
    planned = gp1(region)
    label = EditLabel(EditKind.IMPORT)
    desk.context.submit(ChangePlan(label, lambda *_: planned))
    window.actions_of_window[Command.EXPORT_INPUTS].trigger()
    qtbot.waitUntil(lambda: str(out) in window.strip.sentence, timeout=30_000)

    window.actions_of_window[Command.RESET_SCENARIO].trigger()
    assert not desk.session.active.plan.equals(planned)
    window.actions_of_window[Command.IMPORT].trigger()
    qtbot.waitUntil(lambda: bool(seen))

    assert seen[0].ignored == ()
    assert desk.session.active.plan.equals(planned)
    sheets = list(pd.read_excel(out, sheet_name=None, engine="calamine"))
    assert ("财政预算" in sheets, "budgets" in sheets) == (
        language == CHINESE,
        language == ENGLISH,
    )
