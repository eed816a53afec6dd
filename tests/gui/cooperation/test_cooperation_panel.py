# SPDX-License-Identifier: Apache-2.0
"""The cooperation panel: every input of agreements and joint funding can be set."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLabel, QToolButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.core.plan import base_plan
from desktop.core.projection.agreement_costs import PRICES
from desktop.core.region import Domain
from desktop.core.replacements import Replacement
from desktop.document.agreement_states import Standing
from desktop.document.edit_labels import EditKind, EditLabel, Item
from desktop.document.edits import MoneyCell, SetMoney
from desktop.document.replacement_edits import ReplaceValue
from desktop.ui.cooperation.matrix_model import JOINT, STANDING_ROLE, AgreementMatrix
from desktop.ui.cooperation.matrix_view import MatrixView
from desktop.ui.cooperation.panel import CooperationPanel
from desktop.ui.cooperation.span_row import SpanRow
from desktop.ui.cooperation.spans_editor import SpansEditor
from desktop.ui.cooperation.strength_slider import StrengthSlider
from tests.gui.conftest import Desk
from tests.gui.indicators.support import settle

LUZHOU, YIBIN, ZUNYI, BIJIE = 0, 1, 5, 6


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> CooperationPanel:
    desk.view.set(city="Luzhou", years=(2026, 2030))
    made = CooperationPanel(desk.context)
    qtbot.addWidget(made)
    made.resize(320, 900)
    made.show()
    return made


def agreement_editor(panel: CooperationPanel) -> SpansEditor:
    found = panel.findChild(SpansEditor, "agreement_spans")
    assert isinstance(found, SpansEditor)
    return found


def joint_editor(panel: CooperationPanel) -> SpansEditor:
    found = panel.findChild(SpansEditor, "joint_spans")
    assert isinstance(found, SpansEditor)
    return found


def text(panel: CooperationPanel, name: str) -> str:
    label = panel.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def spin(row: SpanRow) -> QDoubleSpinBox:
    found = row.findChild(QDoubleSpinBox)
    assert isinstance(found, QDoubleSpinBox)
    return found


def box(row: SpanRow, name: str) -> QComboBox:
    found = row.findChild(QComboBox, name)
    assert isinstance(found, QComboBox)
    return found


def choose_year(row: SpanRow, name: str, year: int) -> None:
    chosen = box(row, name)
    position = chosen.findText(str(year))
    chosen.setCurrentIndex(position)
    chosen.activated.emit(position)


def wished(desk: Desk, partner: int, domain: Domain) -> list[float]:
    return [
        float(v) for v in desk.session.active.plan.agreements[LUZHOU, partner, domain]
    ]


def trigger(panel: CooperationPanel, name: str) -> None:
    action = panel.findChild(QAction, name)
    assert isinstance(action, QAction)
    action.trigger()


# ------------------------------------------------------------------------ matrix


def test_the_matrix_is_a_sound_model(desk: Desk, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(AgreementMatrix(desk.context))  # type: ignore[no-untyped-call]


def test_the_matrix_tells_what_is_in_force_and_what_is_not(
    panel: CooperationPanel,
) -> None:
    # agreements.csv: Luzhou-Yibin transport 2018; Luzhou-Bijie has no industry.
    matrix = panel.findChild(MatrixView)
    assert isinstance(matrix, MatrixView)
    model = matrix.model()

    yibin_transport = model.index(0, Domain.TRANSPORT)
    bijie_industry = model.index(5, Domain.INDUSTRY)

    assert yibin_transport.data(STANDING_ROLE) is Standing.IN_FORCE
    assert bijie_industry.data(STANDING_ROLE) is Standing.NONE
    assert (
        bijie_industry.data(Qt.ItemDataRole.ToolTipRole)
        == "Luzhou–Bijie, Industry: none"
    )


def test_a_click_into_the_matrix_takes_pair_and_domain_in_hand(
    panel: CooperationPanel, qtbot: QtBot
) -> None:
    matrix = panel.findChild(MatrixView)
    assert isinstance(matrix, MatrixView)
    where = matrix.visualRect(matrix.model().index(4, Domain.SCIENCE)).center()

    QTest.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=where)

    assert text(panel, "pair_name") == "Luzhou–Zunyi"
    assert text(panel, "agreement_name") == "Science and technology"
    assert text(panel, "agreement_state") == "none"


def test_another_city_keeps_the_partner_in_hand(
    desk: Desk, panel: CooperationPanel
) -> None:
    panel.select(ZUNYI, Domain.INDUSTRY)

    desk.view.set(city="Bijie")
    assert text(panel, "pair_name") == "Bijie–Zunyi"
    desk.view.set(city="Zunyi")
    assert text(panel, "pair_name") == "Zunyi–Luzhou"


def test_choosing_a_city_in_the_panel_selects_it_everywhere(
    desk: Desk, panel: CooperationPanel
) -> None:
    city = panel.findChild(QComboBox, "cooperation_city")
    assert isinstance(city, QComboBox)

    city.activated.emit(BIJIE)

    assert desk.view.now.city == "Bijie"


# ------------------------------------------------------------------------ editor


def test_a_typed_strength_counts_from_the_years_in_hand_to_the_end(
    desk: Desk, panel: CooperationPanel
) -> None:
    panel.select(BIJIE, Domain.SCIENCE)
    (row,) = agreement_editor(panel).rows

    spin(row).setValue(0.75)

    assert wished(desk, BIJIE, Domain.SCIENCE) == [0.0] * 2 + [0.75] * 15
    assert text(panel, "agreement_state") == "from 2026"


def test_the_row_begins_at_the_base_strength_and_changes_nothing(
    desk: Desk, panel: CooperationPanel
) -> None:
    panel.select(YIBIN, Domain.TRANSPORT)
    (row,) = agreement_editor(panel).rows

    assert spin(row).value() == pytest.approx(0.3)
    choose_year(row, "span_to", 2030)

    assert desk.session.active.plan.equals(base_plan(desk.context.region))
    assert desk.undo.undo_label is None


def test_the_years_of_a_span_can_be_moved(desk: Desk, panel: CooperationPanel) -> None:
    panel.select(BIJIE, Domain.SCIENCE)
    (row,) = agreement_editor(panel).rows
    spin(row).setValue(1.0)

    choose_year(row, "span_to", 2030)
    choose_year(row, "span_from", 2028)

    assert wished(desk, BIJIE, Domain.SCIENCE) == [0.0] * 4 + [1.0] * 3 + [0.0] * 10


def test_a_first_year_after_the_last_one_moves_the_last_one(
    desk: Desk, panel: CooperationPanel
) -> None:
    panel.select(BIJIE, Domain.SCIENCE)
    (row,) = agreement_editor(panel).rows
    spin(row).setValue(1.0)
    choose_year(row, "span_to", 2030)

    choose_year(row, "span_from", 2033)

    assert np.flatnonzero(wished(desk, BIJIE, Domain.SCIENCE)).tolist() == [9]


def test_several_spans_of_one_domain_can_be_set_and_taken_out(
    desk: Desk, panel: CooperationPanel
) -> None:
    panel.select(BIJIE, Domain.SCIENCE)
    editor = agreement_editor(panel)
    spin(editor.rows[0]).setValue(1.0)
    choose_year(editor.rows[0], "span_to", 2028)

    editor.add_years()
    spin(editor.rows[1]).setValue(0.5)
    choose_year(editor.rows[1], "span_from", 2031)

    expected = [0.0] * 2 + [1.0] * 3 + [0.0] * 2 + [0.5] * 10
    assert wished(desk, BIJIE, Domain.SCIENCE) == expected

    remove = editor.rows[0].findChild(QToolButton, "span_remove")
    assert isinstance(remove, QToolButton)
    remove.click()

    assert wished(desk, BIJIE, Domain.SCIENCE) == [0.0] * 7 + [0.5] * 10
    assert len(editor.rows) == 1


def test_where_spans_are_made_to_overlap_the_one_in_hand_counts(
    desk: Desk, panel: CooperationPanel
) -> None:
    panel.select(BIJIE, Domain.SCIENCE)
    editor = agreement_editor(panel)
    spin(editor.rows[0]).setValue(1.0)
    choose_year(editor.rows[0], "span_to", 2030)
    editor.add_years()
    spin(editor.rows[1]).setValue(0.5)

    choose_year(editor.rows[1], "span_from", 2029)

    assert wished(desk, BIJIE, Domain.SCIENCE) == [0.0] * 2 + [1.0] * 3 + [0.5] * 12
    assert [row.span.first for row in editor.rows] == [2, 5]


def test_a_drag_of_the_slider_is_one_step(
    desk: Desk, panel: CooperationPanel, qtbot: QtBot
) -> None:
    panel.select(BIJIE, Domain.SCIENCE)
    (row,) = agreement_editor(panel).rows
    slider = row.findChild(StrengthSlider)
    assert isinstance(slider, StrengthSlider)
    middle, width = slider.height() // 2, slider.width()

    press = QPoint(9, middle)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=press)
    for x in (width // 4, width // 2, width - 9):
        QTest.mouseMove(slider, QPoint(x, middle))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(width - 9, middle))

    assert wished(desk, BIJIE, Domain.SCIENCE)[2:] == [1.0] * 15
    desk.undo.undo()
    assert desk.session.active.plan.equals(base_plan(desk.context.region))
    assert desk.undo.undo_label is None


def test_a_drag_over_the_base_keeps_the_row_in_hand(
    desk: Desk, panel: CooperationPanel
) -> None:
    panel.select(YIBIN, Domain.TRANSPORT)
    (row,) = agreement_editor(panel).rows
    slider = row.findChild(StrengthSlider)
    assert isinstance(slider, StrengthSlider)

    slider.setSliderDown(True)
    for value in (50, 30, 10):
        slider.setValue(value)
    slider.setSliderDown(False)

    assert agreement_editor(panel).rows == (row,)
    assert wished(desk, YIBIN, Domain.TRANSPORT)[2:] == [0.1] * 15
    assert text(panel, "agreement_state") == "weaker from 2026"


def test_undo_brings_the_rows_back_as_well(desk: Desk, panel: CooperationPanel) -> None:
    panel.select(BIJIE, Domain.SCIENCE)
    spin(agreement_editor(panel).rows[0]).setValue(0.8)

    desk.undo.undo()

    (row,) = agreement_editor(panel).rows
    assert spin(row).value() == 0.0
    assert text(panel, "agreement_state") == "none"


def test_what_stands_behind_the_base_is_named_with_year_and_source(
    panel: CooperationPanel,
) -> None:
    panel.select(YIBIN, Domain.INDUSTRY)

    behind = text(panel, "agreement_behind")

    assert "Behind the base strength of 0.30" in behind
    assert "2018 Southern Sichuan integration opinions" in behind
    assert "2023 Yibin-Luzhou joint provincial sub-centre" in behind
    assert "ybfzkg.com" in behind


def test_where_nothing_was_signed_the_panel_says_so(panel: CooperationPanel) -> None:
    panel.select(BIJIE, Domain.SCIENCE)

    assert text(panel, "agreement_behind").startswith("No agreement of this kind")


def test_how_fast_an_agreement_takes_hold_is_told_in_numbers(
    panel: CooperationPanel,
) -> None:
    # E14 with tau 3, wish 1 from 2026: 1 - (2/3)^5 in 2030, 1 - (2/3)^10 in 2035.
    panel.select(BIJIE, Domain.SCIENCE)

    spin(agreement_editor(panel).rows[0]).setValue(1.0)

    assert (
        text(panel, "agreement_force") == "In force: 2023 0.00 · 2030 0.87 · 2035 0.98"
    )


# ----------------------------------------------------------------- joint funding


def test_joint_funding_is_switched_on_for_the_years_in_hand_and_off_again(
    desk: Desk, panel: CooperationPanel
) -> None:
    panel.select(ZUNYI, Domain.TRANSPORT)
    check = panel.findChild(QCheckBox, "joint_check")
    assert isinstance(check, QCheckBox)

    check.click()
    assert desk.session.active.plan.joint_funding[LUZHOU, ZUNYI].tolist() == (
        [False] * 2 + [True] * 15
    )
    assert text(panel, "joint_state") == "from 2026"

    check.click()
    assert not desk.session.active.plan.joint_funding.any()
    assert not check.isChecked()


def test_joint_funding_can_have_several_spans(
    desk: Desk, panel: CooperationPanel
) -> None:
    panel.select(ZUNYI, JOINT)
    check = panel.findChild(QCheckBox, "joint_check")
    assert isinstance(check, QCheckBox)
    check.click()
    editor = joint_editor(panel)
    choose_year(editor.rows[0], "span_to", 2028)

    editor.add_years()
    choose_year(editor.rows[1], "span_from", 2032)

    pooled = desk.session.active.plan.joint_funding[ZUNYI, LUZHOU]
    assert np.flatnonzero(pooled).tolist() == [2, 3, 4, *range(8, 17)]


def test_the_pair_is_advised_on_money_of_one_side(
    desk: Desk, panel: CooperationPanel, qtbot: QtBot
) -> None:
    panel.select(ZUNYI, Domain.TRANSPORT)
    cells = tuple(MoneyCell(LUZHOU, Item.LINK, t, 15.0, ZUNYI) for t in range(2, 12))

    desk.context.submit(SetMoney(EditLabel(EditKind.BUDGET), cells))
    settle(qtbot, panel)

    advice = text(panel, "pair_advice")
    assert "Luzhou pays 150.0 × 100 m yuan for the link to Zunyi (2026–2035)" in advice
    panel.select(YIBIN, Domain.TRANSPORT)
    assert text(panel, "pair_advice") == ""


def test_the_panel_shows_what_joint_money_does_to_the_journey(
    desk: Desk, panel: CooperationPanel, qtbot: QtBot
) -> None:
    panel.select(ZUNYI, Domain.TRANSPORT)
    assert text(panel, "joint_travel").endswith("3.27 h, as on the base path")
    cells = tuple(
        MoneyCell(payer, Item.LINK, t, 12.0, other)
        for t in range(2, 12)
        for payer, other in ((LUZHOU, ZUNYI), (ZUNYI, LUZHOU))
    )
    desk.context.submit(SetMoney(EditLabel(EditKind.BUDGET), cells))
    settle(qtbot, panel)

    assert "3.27 h → " in text(panel, "joint_travel")


# ------------------------------------------------------------------ many at once


def test_all_agreements_of_the_city_are_one_step(
    desk: Desk, panel: CooperationPanel
) -> None:
    trigger(panel, "sign_city")

    agreements = desk.session.active.plan.agreements
    assert (agreements[LUZHOU, 1:, :, 2:] == 1.0).all()
    assert (agreements[1, 2] == base_plan(desk.context.region).agreements[1, 2]).all()
    desk.undo.undo()
    assert desk.session.active.plan.equals(base_plan(desk.context.region))


def test_all_pairs_are_signed_and_reset_in_one_step_each(
    desk: Desk, panel: CooperationPanel
) -> None:
    trigger(panel, "sign_all")
    assert desk.session.active.plan.agreements[:, :, :, 2:].sum() == 56 * 6 * 15

    trigger(panel, "reset_all")
    assert desk.session.active.plan.equals(base_plan(desk.context.region))


def test_a_pair_is_reset_alone(desk: Desk, panel: CooperationPanel) -> None:
    trigger(panel, "sign_all")
    panel.select(ZUNYI, Domain.TRANSPORT)

    trigger(panel, "reset_pair")

    base = base_plan(desk.context.region).agreements
    agreements = desk.session.active.plan.agreements
    assert (agreements[LUZHOU, ZUNYI] == base[LUZHOU, ZUNYI]).all()
    assert (agreements[LUZHOU, BIJIE, :, 2:] == 1.0).all()


# ------------------------------------------------------------------ in the window


def test_a_hidden_panel_catches_up_when_it_is_shown(
    desk: Desk, panel: CooperationPanel
) -> None:
    panel.select(BIJIE, Domain.SCIENCE)
    panel.hide()
    trigger(panel, "sign_all")

    panel.show()

    assert text(panel, "agreement_state") == "from 2026"


def test_the_panel_speaks_chinese_when_the_window_does(
    desk: Desk, panel: CooperationPanel, qtbot: QtBot
) -> None:
    panel.select(ZUNYI, Domain.TRANSPORT)

    desk.languages.choose("zh_CN")

    qtbot.waitUntil(lambda: text(panel, "pair_name") == "泸州–遵义")
    assert "遵义—泸州框架协议" in text(panel, "agreement_behind")


@pytest.mark.parametrize("width", [280, 480])
def test_every_partner_has_a_row_in_sight_in_narrow_and_wide_columns(
    panel: CooperationPanel, width: int, qtbot: QtBot
) -> None:
    panel.resize(width, 900)
    matrix = panel.findChild(MatrixView)
    assert isinstance(matrix, MatrixView)

    def in_sight() -> bool:
        last = matrix.visualRect(matrix.model().index(6, 0))
        return matrix.viewport().rect().contains(last)

    qtbot.waitUntil(in_sight)


def test_nothing_moves_under_the_handle_while_it_is_dragged(
    panel: CooperationPanel, qtbot: QtBot
) -> None:
    panel.resize(304, 900)
    panel.select(BIJIE, Domain.SCIENCE)
    slider = agreement_editor(panel).rows[0].findChild(StrengthSlider)
    assert isinstance(slider, StrengthSlider)
    qtbot.waitUntil(lambda: slider.width() > slider.minimumSizeHint().width())
    before = slider.mapTo(panel, QPoint(0, 0))

    slider.setSliderDown(True)
    slider.setValue(70)
    layout = panel.layout()
    assert layout is not None
    layout.activate()

    assert slider.mapTo(panel, QPoint(0, 0)) == before
    slider.setSliderDown(False)


def test_what_an_agreement_costs_is_told_once_somebody_says_it(
    desk: Desk, panel: CooperationPanel, qtbot: QtBot
) -> None:
    told = panel.findChild(QLabel, "agreement_cost")
    assert isinstance(told, QLabel)
    assert not told.isVisibleTo(panel)
    for symbol in PRICES.values():
        new = Replacement("", symbol, 0, 0.5, "budget of the joint office")
        assert desk.context.submit_list(ReplaceValue(new))
    settle(qtbot, panel)

    assert told.isVisibleTo(panel)
    assert told.text() == "At full strength it costs each side 0.50 100 m yuan a year"
