# SPDX-License-Identifier: Apache-2.0
"""The window that asks for a report."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.folders import Folders
from desktop.ui.report.dialog import HTML, ReportDialog, ReportPlaceQuestion
from tests.gui.conftest import Desk

Kind = TypeVar("Kind", bound=QWidget)


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> Iterator[ReportDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ReportDialog(desk.context, Folders(()), Path("cities.lzplan"), parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.show()
    yield made
    made.close()


def _answer(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[Path]:
    asked: list[Path] = []

    def ask(parent: QWidget, title: str, suggested: Path) -> Path | None:
        asked.append(suggested)
        return path

    monkeypatch.setattr(ReportPlaceQuestion, "ask", ask)
    return asked


def _found(dialog: ReportDialog, kind: type[Kind], name: str) -> Kind:
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def _button(dialog: ReportDialog, name: str) -> QPushButton:
    return _found(dialog, QPushButton, name)


def test_a_report_is_made_while_the_window_stays_free(
    qtbot: QtBot,
    dialog: ReportDialog,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    target = tmp_path / "报告.html"
    asked = _answer(monkeypatch, target)
    _found(dialog, QComboBox, "report_kind").setCurrentIndex(1)
    _found(dialog, QComboBox, "report_language").setCurrentIndex(1)
    _button(dialog, "report_make").click()
    assert asked[0].name == f"Test{HTML}"
    assert _found(dialog, QProgressBar, "report_progress").isVisible()
    assert _button(dialog, "report_stop").isVisible()
    opened = _button(dialog, "report_open")
    qtbot.waitUntil(opened.isVisible, timeout=60_000)
    said = _found(dialog, QLabel, "report_said").text()
    assert said == f"Written: {target}"
    text = target.read_text(encoding="utf-8")
    assert 'lang="zh-CN"' in text
    assert "cities.lzplan" in text


def test_going_back_makes_nothing(
    qtbot: QtBot, dialog: ReportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer(monkeypatch, None)
    _button(dialog, "report_make").click()
    assert not _found(dialog, QProgressBar, "report_progress").isVisible()


def test_stop_says_that_nothing_was_written(
    qtbot: QtBot,
    dialog: ReportDialog,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    _answer(monkeypatch, tmp_path / "x.pdf")
    _button(dialog, "report_make").click()
    _button(dialog, "report_stop").click()
    said = _found(dialog, QLabel, "report_said").text()
    assert said == "Stopped. Nothing was written."
    assert _button(dialog, "report_make").isVisible()
    assert list(tmp_path.iterdir()) == []


def test_the_dialog_follows_the_language(dialog: ReportDialog, desk: Desk) -> None:
    desk.languages.choose("zh_CN")
    dialog.retranslate()
    assert dialog.windowTitle() == "报告"
    desk.languages.choose("en")
