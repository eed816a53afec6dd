# SPDX-License-Identifier: Apache-2.0
"""The window of the study: asked, worked out, shown, saved, copied, exported."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.core.cooperation import Study
from desktop.core.progress import Progress
from desktop.document.edits import EditKind
from desktop.jobs.studies import StudyRequest
from desktop.ui.languages import CHINESE
from desktop.ui.study.dialog import StudyDialog
from desktop.ui.study.form import StudyForm
from tests.gui.conftest import Desk
from tests.gui.indicators.support import part
from tests.gui.study.conftest import HORIZON, SETTING


def show(dialog: StudyDialog, desk: Desk, study: Study) -> None:
    """What the job does when it has ended."""
    context = desk.context
    request = StudyRequest(
        SETTING, context.region, context.parameters, context.session.active
    )
    dialog.show_answer(study, request)


def press(dialog: StudyDialog, name: str) -> None:
    part(dialog, QPushButton, name).click()


# -------------------------------------------------------------------------------- asked


def test_the_fields_begin_with_the_standard_study(dialog: StudyDialog) -> None:
    setting = part(dialog, StudyForm, "study_form").setting
    assert setting.weights == (("gdp", 1.0),)
    # The interest of the method notes.
    assert setting.discount_rate == pytest.approx(0.03)
    assert (setting.rivalry, setting.agreement_cost, setting.floor) == (0.0, 0.0, 0.7)
    assert (setting.n_starts, setting.n_members, setting.seed) == (5, 256, 2023)
    assert setting.agreements
    assert setting.links


def test_a_preset_sets_weights_and_weights_of_ones_own_are_called_so(
    dialog: StudyDialog,
) -> None:
    form = part(dialog, StudyForm, "study_form")
    preset = part(dialog, QComboBox, "study_preset")
    preset.setCurrentIndex(2)
    preset.activated.emit(2)
    assert dict(form.setting.weights) == {
        "gdp_per_head": 1.0,
        "low_income_people": 3.0,
        "life_expectancy": 1.0,
        "schooling_expected": 1.0,
    }
    part(dialog, QDoubleSpinBox, "weight_gdp").setValue(2.0)
    assert preset.currentText() == "Own weights"


def test_what_is_typed_is_what_is_asked(dialog: StudyDialog) -> None:
    part(dialog, QDoubleSpinBox, "study_rivalry").setValue(0.4)
    part(dialog, QDoubleSpinBox, "study_discount").setValue(5.0)
    part(dialog, QDoubleSpinBox, "study_floor").setValue(80.0)
    part(dialog, QDoubleSpinBox, "study_cost").setValue(0.2)
    part(dialog, QSpinBox, "study_seed").setValue(7)
    part(dialog, QCheckBox, "study_links").setChecked(False)
    setting = part(dialog, StudyForm, "study_form").setting
    assert (setting.rivalry, setting.discount_rate) == (0.4, 0.05)
    assert (setting.floor, setting.agreement_cost) == (0.8, 0.2)
    assert setting.seed == 7
    assert not setting.links


def test_every_field_has_a_name_for_screen_readers(dialog: StudyDialog) -> None:
    form = part(dialog, StudyForm, "study_form")
    kinds = (QDoubleSpinBox, QSpinBox, QComboBox)
    fields = [field for kind in kinds for field in form.findChildren(kind)]
    assert len(fields) == 13
    assert all(field.accessibleName() for field in fields)


# --------------------------------------------------------------------------- worked out


def test_a_study_is_started_watched_and_shown(
    dialog: StudyDialog, qtbot: QtBot
) -> None:
    part(dialog, QSpinBox, "study_starts").setValue(1)
    part(dialog, QSpinBox, "study_members").setValue(4)
    told = part(dialog, QLabel, "study_told")
    seen: list[str] = []

    def note(progress: Progress) -> None:
        del progress
        seen.append(told.text())

    dialog.job.progressed.connect(note)
    with qtbot.waitSignal(dialog.job.finished, timeout=60_000):
        press(dialog, "study_start")
        assert part(dialog, QPushButton, "study_stop").isVisible()
        assert not part(dialog, QPushButton, "study_start").isVisible()
        assert not part(dialog, StudyForm, "study_form").isEnabled()
    assert seen[:2] == ["Everyone for himself, start 1 of 1", "One plan for all"]
    found = dialog.job.found
    assert found is not None
    headline = part(dialog, QLabel, "study_headline").text()
    assert f"{found.gain:.1f} × 100 m yuan" in headline
    about = part(dialog, QLabel, "study_about").text()
    assert about == f"Studied: Test, to {HORIZON}."
    assert part(dialog, QPushButton, "study_start").isVisible()


def test_a_refusal_stands_beside_the_button(dialog: StudyDialog, qtbot: QtBot) -> None:
    part(dialog, QDoubleSpinBox, "weight_gdp").setValue(0.0)
    with qtbot.waitSignal(dialog.job.finished):
        press(dialog, "study_start")
    refusal = part(dialog, QLabel, "study_refusal")
    assert refusal.isVisible()
    assert "at least one indicator" in refusal.text()


def test_a_stopped_study_offers_to_go_on(
    dialog: StudyDialog, desk: Desk, worked_out: Study
) -> None:
    show(dialog, desk, replace(worked_out, is_whole=False))
    assert part(dialog, QPushButton, "study_go_on").isVisible()
    show(dialog, desk, worked_out)
    assert not part(dialog, QPushButton, "study_go_on").isVisible()


def test_a_closed_window_keeps_its_result(
    dialog: StudyDialog, desk: Desk, worked_out: Study
) -> None:
    show(dialog, desk, worked_out)
    headline = part(dialog, QLabel, "study_headline").text()
    dialog.close()
    dialog.show()
    assert part(dialog, QLabel, "study_headline").text() == headline


# -------------------------------------------------------------------------------- shown


def test_all_tables_keep_the_rules_of_item_models(
    dialog: StudyDialog, desk: Desk, worked_out: Study, qtmodeltester: ModelTester
) -> None:
    show(dialog, desk, worked_out)
    tables = dialog.findChildren(QTableView)
    assert len(tables) == 6
    for table in tables:
        assert table.accessibleName()
        assert table.accessibleDescription()
        assert table.model().rowCount() > 0
        qtmodeltester.check(table.model())  # type: ignore[no-untyped-call]


def test_a_screen_reader_hears_row_and_column_with_the_number(
    dialog: StudyDialog, desk: Desk, worked_out: Study
) -> None:
    show(dialog, desk, worked_out)
    model = part(dialog, QTableView, "study_cities").model()
    cell = model.index(0, 2)
    heard = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == f"Luzhou, Together, {cell.data()}"


def test_a_screen_reader_is_told_the_sentence_when_it_comes(
    dialog: StudyDialog,
    desk: Desk,
    worked_out: Study,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heard: list[str] = []

    def listen(event: QAccessibleAnnouncementEvent) -> None:
        heard.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    show(dialog, desk, worked_out)
    assert heard == [part(dialog, QLabel, "study_headline").text()]


def test_indicators_are_shown_of_the_place_chosen(
    dialog: StudyDialog, desk: Desk, worked_out: Study
) -> None:
    show(dialog, desk, worked_out)
    table = part(dialog, QTableView, "study_effects")
    place = part(dialog, QComboBox, "study_effects_choice")
    place.setCurrentIndex(1)
    model = table.model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    row = names.index("Life expectancy (years)")
    (effect,) = (
        one
        for one in worked_out.effects
        if (one.indicator, one.place) == ("life_expectancy", "Luzhou")
    )
    shown = [model.index(row, column).data() for column in (1, 2, 3)]
    values = (effect.base, effect.alone, effect.together)
    assert shown == [f"{value:.2f}" for value in values]


def test_means_of_the_region_weigh_cities_by_people(
    dialog: StudyDialog, desk: Desk, worked_out: Study
) -> None:
    show(dialog, desk, worked_out)
    model = part(dialog, QTableView, "study_effects").model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    row = names.index("Life expectancy (years), mean of cities by people")
    base = worked_out.game.base
    people = base.population[0, -1]
    mean = float((base.life_expectancy[0, -1] * people).sum() / people.sum())
    assert model.index(row, 1).data() == f"{mean:.2f}"


def test_offers_are_filtered_by_what_became_of_them(
    dialog: StudyDialog, desk: Desk, worked_out: Study
) -> None:
    show(dialog, desk, worked_out)
    choice = part(dialog, QComboBox, "study_offers_choice")
    model = part(dialog, QTableView, "study_offers").model()
    offers = worked_out.offers
    counts = {
        "Agreements signed": sum(o.alone and o.domain is not None for o in offers),
        "Agreements refused": sum(not o.alone and o.domain is not None for o in offers),
        "Links": sum(o.domain is None for o in offers),
        "All": len(offers),
        "All of Luzhou": sum(0 in o.pair for o in offers),
    }
    for name, expected in counts.items():
        choice.setCurrentIndex(choice.findText(name))
        assert model.rowCount() == expected
    # Every pair of eight cities in six domains.
    assert counts["Agreements signed"] + counts["Agreements refused"] == 28 * 6


def test_another_scenario_on_view_is_said(
    dialog: StudyDialog, desk: Desk, worked_out: Study
) -> None:
    show(dialog, desk, worked_out)
    about = part(dialog, QLabel, "study_about")
    assert "another one" not in about.text()
    press(dialog, "study_save")
    assert "The scenario on view is another one." in about.text()


def test_the_window_follows_the_language(
    dialog: StudyDialog, desk: Desk, worked_out: Study
) -> None:
    show(dialog, desk, worked_out)
    desk.languages.choose(CHINESE)
    QApplication.sendPostedEvents()
    tabs = part(dialog, QTabWidget, "study_tabs")
    assert [tabs.tabText(k) for k in (0, 2)] == ["城市", "协议与通道"]
    model = part(dialog, QTableView, "study_cities").model()
    assert model.index(0, 0).data() == "泸州"
    assert "亿元" in part(dialog, QLabel, "study_headline").text()
    # The scenario's own name is the user's.
    texts = [label.text().replace("Test", "") for label in dialog.findChildren(QLabel)]
    assert not [text for text in texts if any("a" <= x <= "z" for x in text)]


# ----------------------------------------------------------------------- saved, written


def test_the_three_plans_are_saved_in_one_step_that_can_be_taken_back(
    dialog: StudyDialog, desk: Desk, worked_out: Study
) -> None:
    show(dialog, desk, worked_out)
    before = desk.session.scenarios
    press(dialog, "study_save")
    added = desk.session.scenarios[len(before) :]
    assert [scenario.text.name for scenario in added] == [
        "Everyone for himself",
        "Together",
        "Together, money may move",
    ]
    assert [one.text_in("zh_CN").name for one in added][:2] == ["各自为政", "统筹规划"]
    game = worked_out.game
    for scenario, state in zip(
        added,
        (worked_out.alone.state, worked_out.together, worked_out.with_money),
        strict=True,
    ):
        assert scenario.plan.equals(game.plans(state)[0])
        assert scenario.horizon == HORIZON
        assert "seed 2023" in scenario.text.note
    label = desk.undo.undo_label
    assert label is not None
    assert label.kind is EditKind.STUDY
    desk.undo.undo()
    assert desk.session.scenarios == before


def test_everything_is_copied_as_text(
    dialog: StudyDialog, desk: Desk, worked_out: Study
) -> None:
    show(dialog, desk, worked_out)
    press(dialog, "study_copy")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Planning together brings")
    lines = copied.splitlines()
    head = lines.index("What each city gets") + 1
    assert lines[head].split("\t")[:3] == ["City", "Alone", "Together"]
    assert lines[head + 1].split("\t")[0] == "Luzhou"
    for name in ("Needs", "Everyone for himself"):
        tabs = part(dialog, QTabWidget, "study_tabs")
        assert name in [tabs.tabText(k) for k in range(tabs.count())]
    assert "What each city needs of the others" in copied


def test_the_table_is_written_as_the_command_writes_it(
    dialog: StudyDialog,
    desk: Desk,
    worked_out: Study,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = tmp_path / "mine.csv"

    def chosen(parent: QWidget, folder: str) -> Path:
        return place

    monkeypatch.setattr("desktop.ui.study.result_bar.ask_place", chosen)
    show(dialog, desk, worked_out)
    press(dialog, "study_export")
    with place.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert list(rows[0]) == ["city", "payoff_alone", "payoff_together", "transfer"]
    for row, city, alone, together, paid in zip(
        rows,
        desk.context.region.cities,
        worked_out.payoffs_alone,
        worked_out.payoffs_together,
        worked_out.equal,
        strict=True,
    ):
        assert row["city"] == city.id
        three = (row["payoff_alone"], row["payoff_together"], row["transfer"])
        assert [float(text) for text in three] == [alone, together, paid]
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == [
        "mine-asks.csv",
        "mine-effects.csv",
        "mine-offers.csv",
        "mine.csv",
    ]
    assert part(dialog, QLabel, "study_said").text() == "4 tables were written."


def test_a_place_that_cannot_be_written_is_told(
    dialog: StudyDialog,
    desk: Desk,
    worked_out: Study,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    taken = tmp_path / "folder.csv"
    taken.mkdir()

    def chosen(parent: QWidget, folder: str) -> Path:
        return taken

    monkeypatch.setattr("desktop.ui.study.result_bar.ask_place", chosen)
    show(dialog, desk, worked_out)
    press(dialog, "study_export")
    said = part(dialog, QLabel, "study_said")
    assert "folder.csv" in said.text()
    assert said.property("role") == "worse"
