# SPDX-License-Identifier: Apache-2.0
"""The list of advice: sentences that follow the plan; a click selects the city."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.advice_facts import Advice, Measure, Number, Tone
from desktop.core.messages_advice import ADVICE
from desktop.core.region import Line
from desktop.document.edit_labels import EditKind, EditLabel, Item
from desktop.document.edits import MoneyCell, SetMoney
from desktop.ui.advice_text import AdviceText
from desktop.ui.context import PanelContext
from desktop.ui.cooperation.advice_panel import AdvicePanel
from tests.gui.conftest import Desk
from tests.gui.indicators.support import settle


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> AdvicePanel:
    made = AdvicePanel(desk.context)
    qtbot.addWidget(made)
    made.resize(320, 400)
    made.show()
    return made


def set_money(desk: Desk, city: int, item: Item, amount: float, years: range) -> None:
    cells = tuple(MoneyCell(city, item, t, amount) for t in years)
    desk.context.submit(SetMoney(EditLabel(EditKind.BUDGET), cells))


def nothing(panel: AdvicePanel) -> QLabel:
    label = panel.findChild(QLabel, "advice_nothing")
    assert isinstance(label, QLabel)
    return label


def test_a_plan_without_faults_says_that_there_is_nothing(panel: AdvicePanel) -> None:
    assert not panel.rows
    assert nothing(panel).isVisible()


def test_port_money_beside_idle_berths_is_told_with_its_numbers(
    desk: Desk, panel: AdvicePanel, qtbot: QtBot
) -> None:
    set_money(desk, 0, Item.PORT, 2.0, range(1))
    settle(qtbot, panel)

    (row,) = panel.rows
    assert row.sentence.startswith("Luzhou, 2024: ")
    assert "2.0 × 100 m yuan" in row.sentence
    assert not nothing(panel).isVisible()


def test_advice_goes_when_its_cause_is_undone(
    desk: Desk, panel: AdvicePanel, qtbot: QtBot
) -> None:
    set_money(desk, 0, Item.PORT, 2.0, range(1))
    settle(qtbot, panel)

    desk.undo.undo()
    settle(qtbot, panel)

    assert not panel.rows


def test_a_click_on_advice_selects_its_city(
    desk: Desk, panel: AdvicePanel, qtbot: QtBot
) -> None:
    desk.view.set(city="Zunyi")
    set_money(desk, 0, Item.PORT, 2.0, range(1))
    settle(qtbot, panel)

    QTest.mouseClick(panel.rows[0], Qt.MouseButton.LeftButton)

    assert desk.view.now.city == "Luzhou"


def test_enter_on_advice_selects_its_city(
    desk: Desk, panel: AdvicePanel, qtbot: QtBot
) -> None:
    desk.view.set(city="Zunyi")
    set_money(desk, 0, Item.PORT, 2.0, range(1))
    settle(qtbot, panel)

    QTest.keyClick(panel.rows[0], Qt.Key.Key_Return)

    assert desk.view.now.city == "Luzhou"


def test_notes_are_folded_away_until_they_are_asked_for(
    desk: Desk, panel: AdvicePanel, qtbot: QtBot
) -> None:
    # 30 less than the base in one year: a reserve, and a fall no larger than 20%.
    amount = float(desk.session.active.plan.budgets[0, Line.INFRASTRUCTURE, 0]) - 30.0
    set_money(desk, 0, Item.INFRASTRUCTURE, amount, range(1))
    settle(qtbot, panel)
    notes = panel.findChild(QPushButton, "advice_notes")
    assert isinstance(notes, QPushButton)

    assert not panel.rows
    assert notes.isVisible()
    notes.click()

    first = panel.rows[0]
    assert first.advice is not None
    assert first.advice.tone is Tone.NOTE
    assert "less debt than on the base path" in first.sentence


def test_a_hidden_list_catches_up_when_it_is_shown(
    desk: Desk, panel: AdvicePanel
) -> None:
    panel.hide()
    set_money(desk, 0, Item.PORT, 2.0, range(1))

    panel.show()

    assert len(panel.rows) == 1


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("code", sorted(ADVICE))
def test_every_advice_becomes_a_sentence_in_both_languages(
    desk: Desk, context: PanelContext, code: str, language: str
) -> None:
    names = "change ratio amount direct best route needed since idle rise asked"
    numbers = tuple(
        Number(name, 0.5, Measure.SHARE)
        for name in (*names.split(), "executed", "reserve")
    )
    advice = Advice(
        code,
        Tone.WARNING,
        "Luzhou",
        (2026, 2030),
        partner="Zunyi",
        line=Line.EDUCATION,
        numbers=numbers,
    )
    desk.languages.choose(language)

    sentence = AdviceText(context.words, context.formats).sentence(advice)

    assert ("泸州" if language == "zh_CN" else "Luzhou") in sentence
    assert "{" not in sentence


def test_numbers_carry_their_units(context: PanelContext) -> None:
    advice = Advice(
        "advice_link_detour",
        Tone.WARNING,
        "Luzhou",
        (2026, 2035),
        partner="Zunyi",
        numbers=(
            Number("amount", 30.0, Measure.MONEY),
            Number("route", 3.2666, Measure.HOURS),
            Number("direct", 3.5794, Measure.HOURS),
            Number("needed", 46.772, Measure.MONEY),
        ),
    )

    sentence = AdviceText(context.words, context.formats).sentence(advice)

    assert sentence == (
        "Luzhou – Zunyi: the way over other cities (3.27\u2009hours) is quicker than"
        " the direct one (3.58\u2009hours). The link saves no time until about"
        " 46.8 × 100 m yuan are built, half by each side; this plan gives"
        " 30.0 × 100 m yuan (2026–2035)."
    )
