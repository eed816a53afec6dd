# SPDX-License-Identifier: Apache-2.0
"""Notes whose links work, and the table of the hindcast."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QTableView, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from desktop.storage.paths import ProgramPaths
from desktop.storage.readings import load_hindcast
from desktop.ui.dialogs.help import Help
from desktop.ui.dialogs.notes import NotesDialog, slug
from desktop.ui.dialogs.table import Rows
from desktop.ui.main_window import MainWindow
from tests.gui.conftest import Desk


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def _text(dialog: QWidget) -> QTextBrowser:
    found = dialog.findChild(QTextBrowser, "notes_text")
    assert isinstance(found, QTextBrowser)
    return found


def test_headings_are_linked_as_on_the_web() -> None:
    assert slug("5. Equations (E0 to E16)") == "5-equations-e0-to-e16"
    assert slug("基本思路") == "基本思路"


def test_a_link_inside_the_notes_goes_to_its_heading(owner: QWidget) -> None:
    long = "[down](#far-down)\n\n" + "line\n\n" * 200 + "## Far down\n\nend\n\n" * 1
    dialog = NotesDialog("Notes", long + "line\n\n" * 100, owner)
    dialog.show()
    text = _text(dialog)
    assert text.verticalScrollBar().value() == 0

    text.anchorClicked.emit(QUrl("#far-down"))

    assert text.cursorForPosition(text.rect().topLeft()).block().text() in {
        "line",
        "Far down",
    }
    assert text.verticalScrollBar().value() > 1000
    dialog.close()


def test_a_link_to_a_text_beside_opens_it(owner: QWidget, tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text("# The other text", encoding="utf-8")
    dialog = NotesDialog("Notes", "[there](other.md)", owner, tmp_path)

    _text(dialog).anchorClicked.emit(QUrl("other.md"))
    assert _text(dialog).toPlainText() == "The other text"

    _text(dialog).anchorClicked.emit(QUrl("../../etc/passwd"))
    assert _text(dialog).toPlainText() == "The other text"
    dialog.close()


def test_every_link_of_the_method_notes_leads_somewhere(
    owner: QWidget, program_paths: ProgramPaths
) -> None:
    import re

    docs = program_paths.resources / "docs"
    for path in sorted(docs.glob("method*.md")):
        text = path.read_text(encoding="utf-8")
        dialog = NotesDialog("Notes", text, owner, docs)
        headings = set()
        block = _text(dialog).document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                headings.add(slug(block.text()))
            block = block.next()
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            if target.startswith("#"):
                assert target[1:] in headings, (path.name, target)
            elif "://" not in target:
                assert (docs / target).is_file(), (path.name, target)
        dialog.close()


def test_the_hindcast_shows_where_a_naive_rule_was_closer(
    desk: Desk, window: MainWindow, program_paths: ProgramPaths
) -> None:
    context, resources = desk.context, program_paths.resources
    region, words, formats = context.region, context.words, context.formats
    help_ = Help(region, words, formats, resources)
    found = load_hindcast(resources / "data")
    dialog = help_.hindcast(window)
    table = dialog.findChild(QTableView, "rows")
    assert isinstance(table, QTableView)
    model = table.model()

    assert model.rowCount() == len(found)
    closest = [model.index(k, 9).data() for k in range(model.rowCount())]
    lost = sum("Model" not in name for name in closest)
    # Counted by hand from the file: the naive rule's error is the smaller number.
    by_hand = sum(
        any(
            rival is not None and rival < row.model
            for rival in (row.no_change, row.own_trend, row.national)
        )
        for row in found
    )
    assert lost == by_hand > 0
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert any(f"In {lost} of {len(found)} rows" in text for text in said)
    # PM2.5 has no drift: the model is the rule of no change, and wins nothing by it.
    assert model.index(9, 0).data() == "PM2.5"
    assert closest[9] == "Model = No change"
    assert closest.count("Model = No change") == 1
    assert any("in 1 one was just as close" in text for text in said)
    dialog.close()


def test_the_table_keeps_to_the_rules_of_item_models(qapp: object) -> None:
    rows = Rows(("A", "B"), (("x", "1"), ("y", "2")), frozenset({1}))
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert rows.index(1, 1).data() == "2"
