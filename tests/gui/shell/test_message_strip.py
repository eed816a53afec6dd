# SPDX-License-Identifier: Apache-2.0
"""The line under the header: warnings, notices, and what a sample is about."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.storage.paths import ProgramPaths
from desktop.ui.languages import CHINESE
from desktop.ui.main_window import MainWindow
from tests.gui.conftest import Desk
from tests.gui.shell.edits import school_money


@pytest.fixture
def hub(program_paths: ProgramPaths) -> Path:
    return program_paths.samples() / "hub.lzplan"


@pytest.fixture
def shown(qtbot: QtBot, window: MainWindow) -> Iterator[MainWindow]:
    window.resize(1280, 720)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.hide()


def label(window: MainWindow) -> QLabel:
    found = window.strip.findChild(QLabel, "message")
    assert isinstance(found, QLabel)
    return found


def mark(window: MainWindow) -> QLabel:
    found = window.strip.findChild(QLabel, "message_mark")
    assert isinstance(found, QLabel)
    return found


def button(window: MainWindow, name: str) -> QToolButton:
    found = window.strip.findChild(QToolButton, name)
    assert isinstance(found, QToolButton)
    return found


def greys(widget: QWidget) -> bytes:
    """A picture without its colours."""
    image = widget.grab().toImage()
    return bytes(image.convertToFormat(image.Format.Format_Grayscale8).constBits())


def test_a_refusal_is_told_from_a_notice_without_its_colour(shown: MainWindow) -> None:
    sentence = "broken.lzplan cannot be read. Choose another file."
    shown.strip.tell(sentence)
    notice = greys(shown.strip)
    assert mark(shown).isHidden()
    assert label(shown).accessibleName() == sentence

    shown.strip.refuse(sentence)

    assert not mark(shown).isHidden()
    assert not mark(shown).pixmap().isNull()
    assert label(shown).accessibleName() == f"Warning: {sentence}"
    assert greys(shown.strip) != notice


def test_a_notice_after_a_refusal_is_none(shown: MainWindow) -> None:
    shown.strip.refuse("Nothing was written.")
    shown.strip.tell("Written: table.xlsx")
    assert not shown.strip.is_refusal
    assert mark(shown).isHidden()


def test_what_files_refuse_is_a_warning(shown: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "broken.lzplan"
    path.write_text("{", encoding="utf-8")
    shown.files.open_path(path)
    assert shown.strip.is_refusal


def test_a_sample_says_what_it_is_about_on_one_line(
    shown: MainWindow, desk: Desk, hub: Path
) -> None:
    shown.files.open_sample(hub)

    note = desk.session.active.text_in("en").note
    assert shown.strip.isVisible()
    assert not shown.strip.is_refusal
    assert shown.strip.sentence == note
    assert len(note) > len(label(shown).text())
    assert note.startswith(label(shown).text().removesuffix("…").rstrip())
    assert shown.strip.height() <= 36

    button(shown, "message_more").click()
    assert label(shown).text() == note


def test_the_note_goes_when_it_is_closed_and_stays_within_reach(
    shown: MainWindow, desk: Desk, hub: Path
) -> None:
    shown.files.open_sample(hub)
    button(shown, "message_close").click()

    assert shown.strip.isHidden()
    assert shown.strip.sentence == ""
    tabs = shown.findChild(QTabBar, "scenario_tabs")
    assert isinstance(tabs, QTabBar)
    note = desk.session.active.text_in("en").note
    assert tabs.tabToolTip(0) == f"<qt>{escape(note)}</qt>"


def test_the_note_speaks_the_language_of_the_window(
    qtbot: QtBot, shown: MainWindow, desk: Desk, hub: Path
) -> None:
    shown.files.open_sample(hub)
    desk.languages.choose(CHINESE)
    qtbot.waitUntil(lambda: button(shown, "message_more").text() == "展开全文")
    assert shown.strip.isVisible()
    assert shown.strip.sentence == desk.session.active.text_in(CHINESE).note
    assert "泸州" in shown.strip.sentence


def test_an_edit_leaves_the_note_and_another_scenario_takes_it_away(
    shown: MainWindow, desk: Desk, hub: Path
) -> None:
    shown.files.open_sample(hub)
    desk.context.submit(school_money(131.5))
    assert shown.strip.sentence
    desk.session.mark_saved()

    shown.files.new()

    assert shown.strip.sentence == ""


def test_a_file_of_the_user_opens_without_its_note(
    shown: MainWindow, hub: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own.lzplan"
    own.write_bytes(hub.read_bytes())
    assert shown.files.open_path(own)
    assert shown.strip.sentence == ""
