# SPDX-License-Identifier: Apache-2.0
"""What is made after the first paint: one panel in each turn of the loop."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.first_paint import Filling, Later


def places_of(made: list[str], names: str, owner: QWidget) -> list[Later]:
    """Places that write down when they are filled."""

    def making(name: str) -> Later:
        def make() -> QWidget:
            made.append(name)
            return QLabel(name)

        place = Later(make)
        place.setParent(owner)
        return place

    return [making(name) for name in names]


def test_places_are_filled_one_in_a_turn_and_in_order(qtbot: QtBot) -> None:
    owner, made = QWidget(), list[str]()
    qtbot.addWidget(owner)
    filling = Filling(places_of(made, "ab", owner), owner)

    filling.one()
    assert made == ["a"]
    with qtbot.waitSignal(filling.done, timeout=5000):
        QCoreApplication.processEvents()
    assert made == ["a", "b"]


def test_a_picture_wants_all_places_at_once(qtbot: QtBot) -> None:
    owner, made = QWidget(), list[str]()
    qtbot.addWidget(owner)
    places = places_of(made, "abc", owner)

    Filling(places, owner).at_once()

    assert made == ["a", "b", "c"]
    assert [place.findChild(QLabel).text() for place in places] == made  # type: ignore[union-attr]


def test_a_place_is_filled_once(qtbot: QtBot) -> None:
    owner, made = QWidget(), list[str]()
    qtbot.addWidget(owner)
    [place] = places_of(made, "a", owner)

    place.fill()
    place.fill()

    assert made == ["a"]
