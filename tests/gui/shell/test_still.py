# SPDX-License-Identifier: Apache-2.0
"""Places that keep their size whatever is written in them."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.still import SteadyArea, Still


class Requests(QObject):
    """Counts how often a widget is asked for a new layout."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count, and let it pass."""
        self.count += event.type() == QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    """A window with the widget in it, laid out."""
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(widget)
    window.resize(300, 200)
    window.show()
    QApplication.sendPostedEvents()
    return window


def test_a_new_text_asks_for_no_new_layout(qtbot: QtBot) -> None:
    label = QLabel("1")
    window = shown(qtbot, Still(label))
    requests = Requests(window)

    label.setText("a longer text than the one before")
    QApplication.sendPostedEvents()

    assert requests.count == 0
    assert label.height() >= label.fontMetrics().height()
    assert 200 < label.width() <= window.width()


def test_a_label_in_a_layout_would_ask(qtbot: QtBot) -> None:
    label = QLabel("1")
    window = shown(qtbot, label)
    requests = Requests(window)

    label.setText("a longer text than the one before")
    QApplication.sendPostedEvents()

    assert requests.count > 0
    assert window.isVisible()


def test_a_column_keeps_its_width_when_its_bar_comes(qtbot: QtBot) -> None:
    area, page, line = SteadyArea(), QWidget(), QLabel()
    QVBoxLayout(page).addWidget(line)
    area.setWidget(page)
    area.setWidgetResizable(True)
    window = shown(qtbot, area)
    before = page.width()
    assert not area.verticalScrollBar().isEnabled()

    line.setFixedHeight(900)

    qtbot.waitUntil(area.verticalScrollBar().isEnabled)
    assert page.width() == before <= window.width()
